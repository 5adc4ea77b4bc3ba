"""What can be wrong with an archive. Each says what happened and what to do."""

from __future__ import annotations

from dateline.model.errors import DatelineError


class ArchiveError(DatelineError):
    """The archive cannot be used."""

    code, exit_status, http_status = "archive", 3, 503


class NoArchive(ArchiveError):
    """There is no archive there."""

    code, exit_status, http_status = "no_archive", 6, 404


class NotAnArchive(ArchiveError):
    """The file is no archive of dateline's; it was left as it is."""

    code = "not_an_archive"


class DamagedArchive(ArchiveError):
    """The archive is damaged; it was left as it is. Look at it with `dateline doctor` and take a backup back."""

    code = "damaged"


class NewerArchive(ArchiveError):
    """The archive was written by a newer dateline; it was left as it is. Use that version or a later one."""

    code = "newer"


class ArchiveBusy(ArchiveError):
    """Another process has been writing to the archive for too long; try again."""

    code = "busy"


class ArchiveFull(ArchiveError):
    """The archive cannot be written: the disk is full or the file is read-only. What was written before is safe."""

    code = "full"


class Unavailable(ArchiveError):
    """The database cannot be reached, or broke off. What was written before is safe; start again when it is back."""

    code = "unavailable"


class TimedOut(ArchiveError):
    """The database stopped a statement that took longer than its limit; nothing of it was written."""

    code, exit_status = "timed_out", 4


class NotEmpty(ArchiveError):
    """The archive holds something already; it was left as it is."""

    code = "not_empty"


class NoSuch(ArchiveError):
    """There is nothing of that name in the archive."""

    code, exit_status, http_status = "no_such", 6, 404


class LeaseLost(ArchiveError):
    """Another worker took the work over, since this one had not been heard of; its result is dropped."""

    code, http_status = "lease_lost", 409
