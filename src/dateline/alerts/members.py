"""Who is on a list, in and out as a table, as the operator of it brings and takes them.

Addresses are in what is given and taken, and in no message: a row that is wrong is named by its number.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy.engine import Connection

from dateline.alerts import hooks
from dateline.alerts.joining import address_of
from dateline.archive import alerts, letters
from dateline.archive.alerts import ACTIVE, FOLDER, HOOK, MAIL, PENDING, Alert
from dateline.exchange.tables import BOM, csv_chunks
from dateline.exchange.told import Column
from dateline.model.errors import BrokenInput, Refused, UsageError
from dateline.model.moments import iso_if_known

COLUMNS: Final = (Column("address"), Column("state"), Column("asked"), Column("joined"), Column("grounds"))
MOST_ROWS: Final = 200_000


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a table: its number in the file, the address, and its state there where that is said."""

    number: int
    address: str
    state: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a table: how many were taken in, asked first, or there already; and why rows were not taken."""

    taken: int
    asked: int
    known: int
    dropped: tuple[str, ...]


def export(connection: Connection, alert: Alert) -> Iterator[bytes]:
    """The people of a list as CSV, the oldest first: address, state, when they were asked
    and when they joined, and on which grounds where they were not asked."""
    people = (one for one in alerts.recipients(connection, alert.id) if one.kind == MAIL)
    rows = (
        {
            "address": one.address,
            "state": one.state,
            "asked": iso_if_known(one.asked),
            "joined": iso_if_known(one.joined),
            "grounds": one.grounds,
        }
        for one in people
    )
    return csv_chunks(COLUMNS, rows)


def listed(data: bytes) -> tuple[Listed, ...]:
    """The rows of a table in UTF-8 that has a column `address`, or of a list of addresses, one a line.

    Raises BrokenInput for what is no such table.
    """
    try:
        text = data.decode("utf-8").removeprefix(BOM)
        rows = [
            (number, row) for number, row in enumerate(csv.reader(io.StringIO(text)), 1) if any(map(str.strip, row))
        ]
    except (UnicodeDecodeError, csv.Error) as error:
        raise BrokenInput("members are a table in CSV and UTF-8, with a column `address`") from error
    if len(rows) > MOST_ROWS:
        raise BrokenInput(f"the table has more than {MOST_ROWS:,} rows")
    head = [cell.strip().casefold() for cell in rows[0][1]] if rows else []
    if "address" in head:
        rows = rows[1:]
    elif head and (len(head) > 1 or "@" not in head[0]):
        raise BrokenInput("the table has no column `address`")
    where, state = (head.index(name) if name in head else None for name in ("address", "state"))
    return tuple(Listed(number, _cell(row, where or 0), _cell(row, state)) for number, row in rows)


def bring(connection: Connection, alert: Alert, rows: Sequence[Listed], grounds: str | None = None) -> Imported:
    """Has those of a table asked whether they want this list. With `grounds` they are taken in at once, since they said
    yes already, as the grounds state; one that the table calls `pending` or `off` is asked all the same. Who is there
    stays as is."""
    taken = asked = known = 0
    dropped = []
    for row in rows:
        try:
            address = address_of(row.address)
        except UsageError as error:
            dropped.append(f"row {row.number}: {error.message}")
            continue
        sure = grounds is not None and row.state in ("", ACTIVE)
        one, new = alerts.enter(
            connection, alert.id, MAIL, address, state=ACTIVE if sure else PENDING, grounds=grounds if sure else None
        )
        if not new:
            known += 1
        elif sure:
            taken += 1
        else:
            letters.ask(connection, one.id)
            asked += 1
    return Imported(taken, asked, known, tuple(dropped))


def forget(connection: Connection, address: str) -> int:
    """Deletes an address of mail, a folder or a hook from all lists; from how many. Letters to it that wait do not
    go."""
    told = [(FOLDER, str(Path(address).expanduser().absolute()))]
    for kind, clean in ((MAIL, address_of), (HOOK, hooks.url_of)):
        with suppress(UsageError, Refused):
            told.append((kind, clean(address.strip())))
    return sum(alerts.forget_address(connection, kind, one) for kind, one in told)


def _cell(row: Sequence[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""
