"""One tree of errors. The docstring of a class says what happened; each knows its code, exit status and HTTP status."""

from __future__ import annotations


class DatelineError(Exception):
    """Something went wrong inside dateline."""

    code = "internal"
    exit_status = 1
    http_status = 500

    def __init__(self, message: str | None = None, **fields: object) -> None:
        self.message = message or (type(self).__doc__ or "").splitlines()[0]
        self.fields = fields
        super().__init__(self.message)


class UsageError(DatelineError):
    """The command or call was used wrongly."""

    code, exit_status, http_status = "usage", 2, 400


class SettingError(UsageError):
    """A setting has a value that cannot be used."""

    code = "bad_setting"


class InputError(DatelineError):
    """The input cannot be read."""

    code, exit_status, http_status = "unreadable", 3, 422


class EmptyInput(InputError):
    """The input is empty: there is no report in it."""

    code = "empty"


class BinaryInput(InputError):
    """The input is not text or HTML."""

    code = "binary"


class BrokenInput(InputError):
    """The input is damaged and no report could be taken from it."""

    code = "broken"


class NoReport(InputError):
    """The input holds no report: nothing is left once navigation, adverts and sign-up lines are dropped."""

    code = "no_report"


class LimitExceeded(DatelineError):
    """The input is over a limit."""

    code, exit_status, http_status = "limit", 4, 413


class LanguageNotRead(DatelineError):
    """The report is in a language that is not read yet. The report is kept."""

    code, exit_status, http_status = "language", 5, 422


class NotFound(DatelineError):
    """There is nothing at that path or name, or no access to it."""

    code, exit_status, http_status = "not_found", 6, 404


class FetchError(DatelineError):
    """The address could not be fetched."""

    code, exit_status, http_status = "fetch", 6, 502


class Refused(FetchError):
    """The address may not be fetched: its scheme, host or network is not one that dateline connects to."""

    code = "refused"


class Disallowed(FetchError):
    """The site asks programs not to fetch this address."""

    code = "robots"


class BadAnswer(FetchError):
    """The server answered with an error."""

    code = "bad_answer"


class ClusterError(DatelineError):
    """The Ray cluster cannot be used. What was written before is safe; start again when it is there."""

    code, exit_status, http_status = "cluster", 3, 503


class SomeFailed(DatelineError):
    """Some of the inputs could not be read."""

    code, exit_status, http_status = "some_failed", 7, 207
