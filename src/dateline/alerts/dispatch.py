"""The sender of an archive by the settings: which ways there are to recipients."""

from __future__ import annotations

from typing import Any, Final

from dateline.alerts import hooks
from dateline.alerts.sending import Sender, Way
from dateline.archive import Archive
from dateline.archive.alerts import HOOK, RecipientKind
from dateline.service import fetching
from dateline.settings import Settings

HERE: Final = "http://127.0.0.1:8765"  # where `dateline serve` is by itself


def base_of(settings: Settings) -> str:
    """The address of the web app that links in letters begin with, without a slash at its end."""
    return settings.web_address.rstrip("/") or HERE


def sender(archive: Archive, settings: Settings, log: Any = None) -> Sender:
    """What decides and sends for an archive. A kind of recipient for which nothing is set is left to wait.

    Raises SettingError for settings that cannot be used.
    """
    ways: dict[RecipientKind, Way] = {HOOK: hooks.way(fetching.poster(settings))}
    return Sender(archive, ways, base_of(settings), log)
