"""One import from a file to its places: checks each row, keeps the good ones, writes down the others."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from dateline.model.errors import InputError
from dateline.places.entries import FOLDED_COUNTRIES, keys_of_place
from dateline.places.gazetteer import Gazetteer
from dateline.places.importing import geonames, tables, whosonfirst
from dateline.places.importing.detect import CSV, GEONAMES, SQLITE, WHOS_ON_FIRST, format_of, header_of
from dateline.places.importing.rows import SHOWN_CHARS, Entry, LeftOut, Refused, Renaming, Row
from dateline.places.importing.store import Rejects, Store, importing, path_of, rejects_of, source_name
from dateline.places.importing.streams import Packed, as_file, find_table, head_of, lines_of, open_table
from dateline.places.importing.world import World
from dateline.places.names import folded_key, key_of
from dateline.places.user_rows import NAMES_ONLY, Source, UserRows

TELL_EVERY = 4000  # rows
LICENCES = {GEONAMES: geonames.LICENCE, NAMES_ONLY: geonames.LICENCE, WHOS_ON_FIRST: whosonfirst.LICENCE, CSV: ""}
Progress = Callable[[int, int, int], None]


def _silent(*_: object) -> None:
    """Tells nothing."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to import. `name` and `format` are taken from the file where None; `rejects` is a further place for the
    report of refused rows. `progress` is told bytes read, bytes in all (0: unknown) and rows read; `say` is told in
    one line what is waited for."""

    name: str | None = None
    format: str | None = None
    rejects: Path | None = None
    progress: Progress = _silent
    say: Callable[[str], None] = _silent


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did. `left_out` counts good rows of kinds that are not kept; `rejects` is the file that lists
    every refused row, `first` the first of them. Without a single good row nothing was imported."""

    name: str
    format: str
    read: int
    rows: int
    names: int
    same: int
    rejected: dict[str, int]
    left_out: dict[str, int]
    first: tuple[Refused, ...]
    rejects: Path | None
    replaced: bool
    licence: str = ""

    @property
    def refused(self) -> int:
        """How many rows were refused."""
        return sum(self.rejected.values())


def import_file(path: Path, folder: Path, gazetteer: Gazetteer, options: Options | None = None) -> Report:
    """Imports a file into the data folder; an earlier import of that name is replaced as a whole.

    Raises InputError (and its kinds), LimitExceeded, NotFound or UsageError where nothing can be imported; then, and
    where the process is ended in any way, the earlier import stands as it was.
    """
    options = options or Options()
    name = source_name(options.name, path)
    table = find_table(path)
    head = head_of(table)
    said = options.format or format_of(head, table.name)
    if head.startswith(SQLITE) and said != WHOS_ON_FIRST:
        raise InputError(f"{table.name} is a SQLite file, which is read as format {WHOS_ON_FIRST} only")
    with ExitStack() as stack:
        room = stack.enter_context(importing(folder, options.say))
        one = _Import(name, said, table, folder, World(gazetteer), options, Store(room), Rejects(room))
        stack.callback(one.store.close)
        stack.callback(one.rejects.close)
        if head.startswith(SQLITE):
            file = stack.enter_context(as_file(table, room))
            one.take(whosonfirst.places(file, one.world), lambda: 0)
        else:
            one.take_text()
        return one.finish()


@dataclass(slots=True)
class _Import:
    """One import under way."""

    name: str
    format: str
    table: Packed
    folder: Path
    world: World
    options: Options
    store: Store
    rejects: Rejects
    read: int = 0
    same: int = 0
    left_out: Counter[str] = field(default_factory=Counter)

    def take_text(self) -> None:
        """Takes a table of text."""
        codes: geonames.Codes = {}
        if self.format == GEONAMES:
            with open_table(self.table) as (source, _):
                codes = geonames.division_codes(lines_of(source), self.world)
        with ExitStack() as stack:
            source, counter = stack.enter_context(open_table(self.table))
            lines = lines_of(source)
            if self.format == GEONAMES:
                rows = geonames.places(lines, self.world, codes)
            elif self.format == NAMES_ONLY:
                rows = geonames.names(lines, stack.enter_context(_known(self.world, self.folder)))
            else:
                first = next((line for _, line in lines if line.strip()), "")
                header = header_of(first, self.table.name)
                if self.format == CSV:
                    rows = tables.places(lines, header, self.world, self.name)
                else:
                    rows = tables.whosonfirst(lines, header, self.world)
            self.take(rows, lambda: counter.count)

    def take(self, rows: Iterator[Row], done: Callable[[], int]) -> None:
        """Takes the rows, each into the store, the report of refused ones or the count of those left out."""
        total = self.table.size if self.table.packing in ("", "zip") else 0
        for row in rows:
            self.read += 1
            if isinstance(row, LeftOut):
                self.left_out[row.kind] += 1
            elif isinstance(row, Refused):
                self.rejects.add(row)
            elif isinstance(row, Renaming):
                self._rename(row)
            else:
                self._add(row)
            if self.read % TELL_EVERY == 0:
                self.options.progress(done(), total, self.read)
        self.options.progress(done(), total, self.read)

    def _add(self, entry: Entry) -> None:
        own = key_of(entry.name)
        self.world.complete(entry, own)
        if self.format == GEONAMES:
            entry.parent = entry.parent or self.world.country_gid(entry.country)
        else:
            self.world.place(entry)
        names = (entry.name, *entry.aliases)
        if self.format == CSV:  # what somebody writes into a table of their own is no postal code
            keys = list(dict.fromkeys(key for name in names if (key := key_of(name))))
            if entry.country in FOLDED_COUNTRIES:
                keys += [folded for key in keys if (folded := folded_key(key))]
        else:
            keys = keys_of_place(names, entry.feature, entry.country)
        if not keys:
            self._refuse(entry, "name_letters", "the name has no letters that names are looked up by")
        elif not self.store.add(entry, keys, own):
            self._refuse(entry, "duplicate", "the same place stands above in this file")
        elif entry.same:
            self.same += 1

    def _rename(self, row: Renaming) -> None:
        country = ""
        number = self.world.geonames.get(row.number)
        if number is not None:
            country = self.world.country(number)
        keys = keys_of_place(("", row.name), "", country)
        if not keys:
            self.left_out["names in other letters, and codes"] += 1
        self.store.rename(row.number, keys)

    def _refuse(self, entry: Entry, reason: str, message: str) -> None:
        self.rejects.add(Refused(entry.line, reason, message, entry.content[:SHOWN_CHARS]))

    def finish(self) -> Report:
        """Puts everything in its place and says what was done."""
        store, rejects = self.store, self.rejects
        store.flush()
        good = bool(store.rows or store.names)
        path = path_of(self.folder, self.name)
        replaced = good and path.is_file()
        file = rejects.commit(rejects_of(self.folder, self.name))
        if file and self.options.rejects:
            shutil.copyfile(file, self.options.rejects)
        if good:
            store.commit(self._source(), path)
        listed = self.options.rejects if file and self.options.rejects else file
        return Report(
            self.name, self.format, self.read, store.rows, store.names, self.same, dict(rejects.by_reason),
            dict(self.left_out.most_common()), tuple(rejects.first), listed, replaced, LICENCES[self.format],
        )  # fmt: skip

    def _source(self) -> Source:
        return Source(
            self.name, self.format, self.store.rows, self.store.names, self.table.path.name, digest(self.table.path),
            datetime.now(UTC).isoformat(timespec="microseconds"), self.rejects.count, self.left_out.total(),
        )  # fmt: skip


@contextmanager
def _known(world: World, folder: Path) -> Iterator[Callable[[int], bool]]:
    """Says of a GeoNames id whether the package or an import of the user's has it."""
    user = UserRows(folder)
    here = world.geonames
    try:
        yield lambda number: number in here or user.by_gid(f"geonames:{number}") is not None
    finally:
        user.close()


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
