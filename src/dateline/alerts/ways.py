"""The sender by the settings: which ways there are, and what is done beside sending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from dateline.alerts.mail import bounces
from dateline.alerts.mail.links import NOBODY, House, house
from dateline.alerts.mail.posting import by_folder, by_server, own_folder
from dateline.alerts.mail.writing import Writer
from dateline.alerts.sending import Sender, Way
from dateline.archive import Archive
from dateline.archive.alerts import FOLDER, MAIL, RecipientKind
from dateline.intake.fetch.smtp import Post, Security, server_of
from dateline.model.errors import SettingError
from dateline.settings import Settings

HERE = "http://127.0.0.1:8765"  # where the web app is for the user of this machine


def base_of(settings: Settings) -> str:
    """The address of the web app, without a slash at its end, that letters lead to."""
    return settings.web_address.rstrip("/") or HERE


def house_of(settings: Settings) -> House:
    """Whose letters they are. Raises SettingError."""
    return house(
        settings.mail_from, returns=settings.mail_returns is not None and bool(settings.mail_from),
        own_lines=settings.web_boundaries,
    )  # fmt: skip


def ways(settings: Settings, mail_to: Path | None = None) -> dict[RecipientKind, Way]:
    """How letters go: into the folders of recipients that are one; to people by the server of the settings, or all into
    one folder: `mail_to`, else that of the settings. Without either letters to people wait. Raises SettingError."""
    whose = house_of(settings)
    writer = Writer(whose)  # of letters to people; each way has a thread, so each has a writer
    out: dict[RecipientKind, Way] = {FOLDER: by_folder(Writer(whose), own_folder)}
    if folder := mail_to or settings.mail_folder:
        out[MAIL] = by_folder(writer, lambda _: folder)
    elif settings.mail_server:
        out[MAIL] = by_server(writer, Post(_server(settings, whose)), settings.mail_per_minute)
    return out


def _server(settings: Settings, whose: House) -> Any:
    if whose.address == NOBODY:
        raise SettingError("mail_server is set, so mail_from must be, too: the address that letters come from")
    try:
        return server_of(
            settings.mail_server, cast(Security, settings.mail_security), user=settings.mail_user,
            password=settings.mail_password, name=whose.domain,
        )  # fmt: skip
    except ValueError as error:
        raise SettingError(f"mail_server cannot be used: {error}") from error


def chores(archive: Archive, settings: Settings, log: Any = None) -> list[Callable[[], None]]:
    """What is done beside sending: mail that came back is taken in. Raises SettingError."""
    folder, whose = settings.mail_returns, house_of(settings)
    if folder is None or not whose.returns:
        return []

    def returned() -> None:
        try:
            counts = bounces.take_folder(archive, folder, whose.domain)
        except OSError as error:
            counts = None
            if log is not None:
                log.warning("returns", message=f"the folder mail_returns cannot be read ({error.strerror})")
        if counts and log is not None:
            log.info("returns", **counts)

    return [returned]


def sender(
    archive: Archive, settings: Settings, log: Any = None, *, mail_to: Path | None = None,
    also: dict[RecipientKind, Way] | None = None,
) -> Sender:  # fmt: skip
    """The sender of an archive by the settings. `also`: ways of other kinds. Raises SettingError."""
    every = ways(settings, mail_to) | (also or {})
    return Sender(archive, every, base_of(settings), log, tuple(chores(archive, settings, log)))
