"""What somebody says of an alert, checked and made into one; and the ways by which it is sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.engine import Connection

from dateline.alerts import hooks, joining
from dateline.archive import alerts
from dateline.archive.alerts import ACTIVE, FOLDER, HOOK, RHYTHMS, Alert, Recipient, Rhythm
from dateline.archive.search import Query
from dateline.model.errors import NotFound, UsageError
from dateline.service.questions import params_of, query_of

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_NAME: Final = 200
MOST_AN_HOUR: Final = 60
LONGEST_LANGUAGE: Final = 8  # letters, as the archive holds it
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is said of an alert. `at`: `8:00`, or `fri 8:00` of a weekly one; `quiet`: `22:00-7:00`."""

    name: str
    query: Query
    only_new: bool = False
    rhythm: str = "at_once"
    at: str | None = None
    quiet: str | None = None
    zone: str = "UTC"
    language: str = "en"
    most: int = 4
    public: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """Where to send an alert: addresses of mail, whose owners are asked first, folders of mail, and hooks."""

    mail: Sequence[str] = ()
    folders: Sequence[str] = ()
    hooks: Sequence[str] = ()


def alert_of(wish: Wish) -> Alert:
    """The alert that is meant, not written yet. Raises UsageError, also for a question that cannot be asked."""
    name = " ".join(wish.name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UsageError(f"an alert has a name of 1 to {LONGEST_NAME} letters")
    rhythm = rhythm_of(wish.rhythm)
    weekday, minute = time_of(wish.at, rhythm)
    quiet_from, quiet_to = quiet_of(wish.quiet)
    if not 1 <= wish.most <= MOST_AN_HOUR:
        raise UsageError(f"an alert has from 1 to {MOST_AN_HOUR} issues an hour")
    query = params_of(wish.query, cursor=None)
    query_of(query)
    return Alert(
        "", name, query, wish.only_new, rhythm, minute, weekday, quiet_from, quiet_to, zone_of(wish.zone),
        language_of(wish.language), wish.most, wish.public,
    )  # fmt: skip


def rhythm_of(text: str) -> Rhythm:
    """The rhythm of a name, `at-once` as well as `at_once`. Raises UsageError."""
    for one in RHYTHMS:
        if text.strip().lower().replace("-", "_") == one:
            return one
    raise UsageError(f"rhythm {text[:20]!r}: one of {', '.join(RHYTHMS).replace('_', '-')}")


def time_of(text: str | None, rhythm: Rhythm) -> tuple[int, int]:
    """Weekday (Monday is 0) and minute of the day at which an alert is sent: Monday, 8 in the morning where nothing is
    said. Raises UsageError."""
    if text is None:
        return 0, 8 * 60
    if rhythm not in ("daily", "weekly"):
        raise UsageError("only a daily or weekly alert is sent at a time of day")
    day, _, clock = text.strip().lower().rpartition(" ")
    if day and (rhythm != "weekly" or day[:3] not in DAYS):
        raise UsageError(f"at {text[:20]!r}: a time such as 8:00, for a weekly alert with its day: fri 8:00")
    return DAYS.index(day[:3]) if day else 0, minute_of(clock)


def quiet_of(text: str | None) -> tuple[int | None, int | None]:
    """From and to which minute of the day nothing is sent. Raises UsageError."""
    if text is None:
        return None, None
    start, dash, end = text.partition("-")
    if not dash or (span := (minute_of(start), minute_of(end)))[0] == span[1]:
        raise UsageError(f"quiet {text[:20]!r}: two times such as 22:00-7:00")
    return span


def minute_of(text: str) -> int:
    """The minute of the day of a time such as 8:00. Raises UsageError."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"{text[:20]!r}: a time of day such as 8:00 is wanted")
    return int(found[1]) * 60 + int(found[2])


def zone_of(text: str) -> str:
    """The name of a time zone. Raises UsageError where it is not known here."""
    try:
        return ZoneInfo(text.strip()).key
    except (OSError, ValueError, KeyError) as error:  # KeyError: no such zone; OSError: a folder of them
        raise UsageError(f"zone {text[:40]!r}: a time zone such as Europe/Berlin is wanted") from error


def language_of(text: str) -> str:
    """A language in which dates can be written. Raises UsageError."""
    from babel import Locale, UnknownLocaleError

    try:
        found = str(Locale.parse(text.strip().replace("-", "_")))
    except (ValueError, TypeError, UnknownLocaleError):
        found = ""
    if not found or len(found) > LONGEST_LANGUAGE:
        raise UsageError(f"language {text[:20]!r}: the code of a language such as en, fr or pt_BR is wanted")
    return found


def folder_of(text: str) -> str:
    """The full path of a folder of mail, which is made when something is sent. Raises NotFound where it cannot be."""
    path = Path(text).expanduser().absolute()
    if "\0" in text or not path.parent.is_dir() or (path.exists() and not path.is_dir()):
        raise NotFound(f"{text}: there is no folder, and none can be made there")
    return str(path)


def checked(ways: Ways) -> Ways:
    """The same ways as they are written. Raises UsageError, without the address, Refused, NotFound."""
    return Ways(
        tuple(map(joining.address_of, ways.mail)),
        tuple(map(folder_of, ways.folders)),
        tuple(map(hooks.url_of, ways.hooks)),
    )


def send_by(connection: Connection, alert: Alert, ways: Ways, *, new_secret: bool = False) -> list[Recipient]:
    """Has an alert sent by these ways, too, as `checked` gives them; folders and hooks, those with their secret.

    What was there stays; a hook that was turned off is called again. `new_secret`: hooks get another secret, and sign
    with the one before as well, until they get the next. People are asked first, and nobody is told whom.
    """
    for address in ways.mail:
        joining.ask(connection, alert, address)
    told = [alerts.enter(connection, alert.id, FOLDER, path, state=ACTIVE)[0] for path in ways.folders]
    for url in ways.hooks:
        one, new = alerts.enter(connection, alert.id, HOOK, url, state=ACTIVE, secret=hooks.new_secret())
        if not new:
            secret = hooks.renewed(one.secret) if new_secret else one.secret
            alerts.change_recipient(connection, one.id, state=ACTIVE, troubles=0, trouble=None, secret=secret)
        told.append(alerts.recipient_of(connection, one.id) or one)
    return told


def is_free(connection: Connection, name: str) -> bool:
    """Whether no alert has this name yet."""
    return all(one.name != name for one in alerts.all_of(connection))
