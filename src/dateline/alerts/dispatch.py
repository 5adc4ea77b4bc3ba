"""The sender of an archive with all its ways: letters into folders and to people, and calls to hooks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dateline.alerts import hooks, ways
from dateline.alerts.sending import Sender
from dateline.archive import Archive
from dateline.archive.alerts import HOOK
from dateline.service import fetching
from dateline.settings import Settings


def sender(archive: Archive, settings: Settings, log: Any = None, *, mail_to: Path | None = None) -> Sender:
    """What decides and sends for an archive by the settings. `mail_to`: a maildir that takes all letters to people.

    Raises SettingError for settings that cannot be used.
    """
    calls = hooks.way(fetching.poster(settings))
    return ways.sender(archive, settings, log, mail_to=mail_to, also={HOOK: calls})
