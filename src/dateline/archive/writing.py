"""Writing to an archive: each batch of inputs, or each decision, is one transaction that leaves the archive whole.

What follows from the rows (near-copies, links, incidents, search) is brought up to date in the same transaction, so a
process that is killed anywhere leaves an archive that lacks only its last batch. Where a database breaks off, the whole
transaction is done again, and changes nothing if it was kept (`Archive.write`): rows of inputs are known by their
content, acts of people by the moment at which they were begun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.engine import Connection

from dateline.archive import copies, incidents, judgements, linking, outcomes, revisions, takedown, versions
from dateline.archive.errors import ArchiveError, NoSuch
from dateline.archive.revisions import Revision
from dateline.archive.rows import Prepared, VersionRow, is_id, now
from dateline.archive.store import Archive
from dateline.archive.versions import Touched


def write(archive: Archive, batch: Sequence[Prepared], *, anew: bool = False) -> list[Prepared]:
    """Writes a batch of inputs with all that follows. Gives them as they were written: a report that was taken down
    stays away. `anew` puts these readings in place of those that are there. Done twice it changes nothing."""
    at = now()
    return archive.write(lambda connection: put(connection, batch, at, anew=anew)[0])


def put(
    connection: Connection, batch: Sequence[Prepared], at: str, *, anew: bool = False
) -> tuple[list[Prepared], list[Revision]]:
    """As `write`, in a transaction of `Archive.writing`; with what new versions of reports say differently. `at`: the
    time that is noted with it."""
    ids = [p.version.columns["report_id"] for p in batch if p.version]
    down = versions.taken_down(connection, ids)
    kept = [_kept_away(p) if p.version and p.version.columns["report_id"] in down else p for p in batch]
    before = revisions.currents(connection, ids)
    touched = Touched()
    for prepared in kept:
        if prepared.version is not None:
            versions.put(connection, prepared.version, touched, anew=anew)
    outcomes.record(connection, kept, at)
    follow(connection, touched, anew=anew)
    return kept, revisions.note(connection, before)


def rewrite(archive: Archive, rows: Sequence[tuple[int, VersionRow]]) -> None:
    """Puts new readings in place of versions, by row number. A version that is gone meanwhile stays away."""

    def work(connection: Connection) -> None:
        touched = Touched()
        down = versions.taken_down(connection, [row.columns["report_id"] for _, row in rows])
        for n, row in rows:
            report_id = row.columns["report_id"]
            if not versions.replace(connection, n, row, touched) or report_id not in down:
                continue
            takedown.clear(connection, report_id, touched)  # its address is known better now, and was taken down
        follow(connection, touched, anew=True)

    archive.write(work)


def _kept_away(prepared: Prepared) -> Prepared:
    outcome = replace(
        prepared.outcome, code=takedown.CODE, ok=True, message="", title=None, url=None, published=None,
        warnings=None, text_hash=None,
    )  # fmt: skip
    return replace(prepared, outcome=outcome, version=None, original=None)


def follow(connection: Connection, touched: Touched, *, anew: bool = False) -> None:
    """Brings up to date what follows from rows that changed. `anew`: only since reports were read again."""
    moved = judgements.reattach(connection, touched.reports)
    versions.index(connection, touched)
    copies.enter(connection, touched.versions)
    incidents.rebuild(connection, linking.relink(connection, touched, moved), anew=anew)


def merge(archive: Archive, names: Sequence[str], *, by: str, reason: str) -> tuple[str, str]:
    """Decides that incidents are one; the name of the act, and the incident they are now.

    Raises NoSuch for a name that is none.
    """
    made = now()

    def work(connection: Connection) -> tuple[str, str]:
        ids = [found(connection, name) for name in names]
        if kept := judgements.made_at(connection, made):
            return kept, ids[0]
        first, *others = [judgements.members(connection, one)[0] for one in dict.fromkeys(ids)]
        act, _ = judgements.decide(
            connection, judgements.SAME, [(first, other) for other in others], judgements.Act(by, reason, made)
        )
        follow(connection, Touched(incidents=set(ids)))
        return act, found(connection, first.uid)

    return archive.write(work)


def split(archive: Archive, name: str, taken: Sequence[str], *, by: str, reason: str) -> tuple[str, list[str]]:
    """Decides that some mentions of an incident are not of it; the name of the act, and the incidents there are now.

    `taken`: uids of mentions or ids of reports. Raises NoSuch where they are not of the incident, or are all of it.
    """
    made = now()
    apart: list[str] = []  # what the first try parted, should it have been kept

    def work(connection: Connection) -> tuple[str, list[str]]:
        if apart and (kept := judgements.made_at(connection, made)):
            return kept, sorted({found(connection, uid) for uid in apart})
        incident_id = found(connection, name)
        members = judgements.members(connection, incident_id)
        out = [m for m in members if any(_named(one, m) for one in taken)]
        stay = [m for m in members if m not in out]
        missing = [one for one in taken if not any(_named(one, m) for m in members)]
        if missing or not out or not stay:
            why = f"{', '.join(missing)} is no mention or report of it" if missing else "that would leave nothing of it"
            raise NoSuch(f"{incident_id}: {why}; `dateline show {incident_id}` lists its reports")
        apart[:] = [m.uid for m in members]
        pairs = [(a, b) for a in out for b in stay]
        act, _ = judgements.decide(connection, judgements.DIFFERENT, pairs, judgements.Act(by, reason, made))
        follow(connection, Touched(incidents={incident_id}))
        return act, sorted({found(connection, m.uid) for m in members})

    return archive.write(work)


def _named(name: str, member: judgements.Member) -> bool:
    return len(name) >= 6 and (member.uid.startswith(name) or member.report_id.startswith(name))


def undo(archive: Archive, batch: str | None) -> tuple[str, int] | None:
    """Undoes an act of people, the last where none is named; its name and how many decisions. None where none is."""
    at = now()

    def work(connection: Connection) -> tuple[str, int] | None:
        if done := judgements.undone_at(connection, at):
            return done
        rows = judgements.undo(connection, batch, at) if batch is None or is_id(batch) else []
        if not rows:
            return None
        uids = {uid for row in rows for uid in (row["a_now"], row["b_now"]) if uid is not None}
        follow(connection, Touched(incidents=linking.incidents_of(connection, uids)))
        return rows[0]["batch"], len(rows)

    return archive.write(work)


def take_down(archive: Archive, report_id: str, *, by: str, reason: str) -> None:
    """Takes a report down (`archive.takedown`), again where it was before. Raises NoSuch where there is none."""

    def work(connection: Connection) -> None:
        touched = takedown.take_down(connection, report_id, by=by, reason=reason) if is_id(report_id) else None
        if touched is None:
            raise NoSuch(f"{report_id}: there is no such report; `dateline search --reports` finds them")
        follow(connection, touched)

    archive.write(work)
    try:
        archive.wipe()
    except ArchiveError as error:
        why = (
            f"{report_id}: taken down, but its bytes may still stand in the file ({error.message}); take it down again"
        )
        raise type(error)(why) from error


def found(connection: Connection, name: str) -> str:
    """The id of the incident that a name means. Raises NoSuch."""
    from dateline.archive.changes import resolve

    incident_id = resolve(connection, name)
    if incident_id is None:
        raise NoSuch(f"{name}: there is no such incident, or the name is too short; `dateline search` finds them")
    return incident_id
