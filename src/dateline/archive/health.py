"""Whether an archive is sound: its file, its tables, what is in it, and where it lies. Changes nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from dateline.archive import migrating, schema, store

# File systems over a network, where SQLite's locks and its write-ahead log cannot be relied on.
NETWORK = frozenset(
    "9p afs beegfs ceph cifs fuse.glusterfs fuse.s3fs fuse.sshfs glusterfs lustre ncpfs nfs nfs4 smb3 smbfs".split()
)
MOUNTS = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Health:
    """What was found. `damage`: what is wrong in the file or its tables; `older`: its tables are of an old version."""

    where: str
    reports: int = 0
    incidents: int = 0
    damage: str | None = None
    older: bool = False
    network: str | None = None  # the file system, where it is one over a network


def look(where: str) -> Health:
    """The health of the archive there. Raises ArchiveError where it cannot be opened, NewerArchive for a newer one."""
    archive = store.connect(where)
    try:
        with archive.reading() as connection:
            revision = migrating.found(connection)
            if revision is not None and not migrating.known(revision):
                raise store.newer(archive.where, revision)
            damage = _unsound(connection) if archive.embedded else None
        network = file_system(archive.path) if archive.path else None
        network = network if network in NETWORK else None
        if damage or revision != migrating.head():
            return Health(archive.where, damage=damage, older=not damage, network=network)
        if different := migrating.differences(archive):
            told = f"its tables differ in {len(different)} places from those of this version"
            return Health(archive.where, damage=told, network=network)
        with archive.reading() as connection:
            counted = sa.select(sa.func.count())
            current = counted.select_from(schema.version).where(schema.version.c.current)
            told_new = counted.select_from(schema.incident).where(schema.incident.c.kind == "incident")
            reports, incidents = (connection.execute(query).scalar_one() for query in (current, told_new))
        return Health(archive.where, reports, incidents, network=network)
    finally:
        archive.close()


def _unsound(connection: sa.Connection) -> str | None:
    """What SQLite finds wrong in its file; None where nothing is."""
    said = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    return None if said == "ok" else " ".join(said.split())


def file_system(path: Path, mounts: Path = MOUNTS) -> str | None:
    """The kind of file system that a path lies on, as Linux names it; None where that cannot be known."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        folder = path.resolve()
    except OSError:
        return None
    best, kind = -1, None
    for line in lines:
        parts = line.split()
        if len(parts) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), parts[1]))
        if folder.is_relative_to(point) and len(point.parts) >= best:  # of two mounts on one point the later counts
            best, kind = len(point.parts), parts[2]
    return kind


@dataclass(frozen=True, slots=True)
class Size:
    """How large an archive is: its store and tables, bytes on disk (indexes too), rows of each table."""

    where: str
    store: str
    tables: str | None
    bytes: int
    rows: dict[str, int]

    @property
    def bytes_per_report(self) -> int | None:
        """Bytes on disk for each version of a report; None where there is none."""
        number = self.rows["version"]
        return round(self.bytes / number) if number else None


def size(archive: store.Archive) -> Size:
    """How large the archive is."""
    with archive.reading() as connection:
        rows = {t.name: _rows(connection, t) for t in schema.METADATA.sorted_tables}
        revision = migrating.found(connection)
        if not archive.embedded:
            taken = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
            return Size(archive.where, "postgresql", revision, int(taken), rows)
    assert archive.path is not None
    files = [Path(f"{archive.path}{rest}") for rest in ("", "-wal")]
    return Size(archive.where, "sqlite", revision, sum(f.stat().st_size for f in files if f.is_file()), rows)


def _rows(connection: sa.Connection, table: sa.Table) -> int:
    return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
