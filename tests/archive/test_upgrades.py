"""The tables: those of the code are those of the migrations; older archives are brought up, with a copy before."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
from pathlib import Path

import pytest

from archive_inputs import made, row, sum_of
from dateline.archive import Archive, migrating, open_archive, writing
from dateline.archive.errors import ArchiveError, NewerArchive
from dateline.archive.schema import incident
from dateline.archive.show import incident_of, record_of

RELEASED = sorted((Path(__file__).parent / "released").glob("*.gz"))
NEXT = '''"""The next tables."""
import sqlalchemy as sa
from alembic import op
revision = "9001"
down_revision = "{before}"
def upgrade():
    op.create_table("further", sa.Column("n", sa.Integer, primary_key=True))
    op.add_column("version", sa.Column("further", sa.Integer))
    {then}
'''


def with_next(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "") -> None:
    """Puts a further step behind those of the code."""
    before = migrating.head()
    shutil.copytree(migrating.HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    step = NEXT.format(before=before, then=then)
    (folder / "versions" / "m9001_next.py").write_text(step, encoding="utf-8")
    monkeypatch.setattr(migrating, "HERE", folder)


def opened_again(archive: Archive) -> Archive:
    where = archive.path or archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    return open_archive(where)


def tables(archive: Archive) -> set[str]:
    import sqlalchemy as sa

    return set(sa.inspect(archive.engine).get_table_names())


def test_the_tables_of_the_code_are_those_of_the_migrations(archive: Archive) -> None:
    assert migrating.differences(archive) == []


def test_every_revision_has_a_released_archive() -> None:
    from alembic.script import ScriptDirectory

    revisions = {step.revision for step in ScriptDirectory.from_config(migrating.config()).walk_revisions()}
    assert revisions == {path.name.split(".")[0] for path in RELEASED}


@pytest.mark.parametrize("packed", RELEASED, ids=lambda path: path.name)
def test_a_released_archive_opens_and_reads(packed: Path, tmp_path: Path) -> None:
    path = tmp_path / "archive.dateline"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    archive = open_archive(path)
    assert migrating.differences(archive) == []
    with archive.reading() as connection:
        ids = connection.execute(incident.select()).scalars().all()
        assert ids and connection.exec_driver_sql("SELECT count(*) FROM version").scalar() == 5
        for (name,) in connection.execute(incident.select().with_only_columns(incident.c.id)):
            assert record_of(connection, name).claims
            assert incident_of(connection, name)["reports"]
    writing.write(archive, [row(one) for one in made(6)])
    archive.close()


def test_sources_and_work_of_a_released_archive_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.archive import sources, work

    path = tmp_path / "archive.dateline"
    (packed,) = [one for one in RELEASED if one.name.startswith("0002")]
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    archive = open_archive(path)
    monkeypatch.setattr(work, "now", lambda _connection: 4e9)
    with archive.working() as connection:
        ((one, next_at),) = sources.listed(connection)
        assert (one.name, one.rules, one.hosts) == ("Nile Courier", "drop title:soup", ("courier.example",))
        assert next_at is None or next_at > 0
        assert sources.has_seen(connection, one.id)
        assert sum(work.counted(connection).values()) == 2
        lapsed = work.Lapsed(work.Terms(still=0.0))
        assert len(lapsed.reclaim(connection)) == 1  # what was held when the archive was put by
        assert work.claim(connection, "b", work.Terms()) is not None
    archive.close()


def test_older_tables_are_changed_after_a_copy_is_made(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing.write(archive, [row(one) for one in made(3)])
    before = sum_of(archive)
    with_next(tmp_path / "steps", monkeypatch)
    later = opened_again(archive)
    assert "further" in tables(later)
    copies = list(tmp_path.glob("*.before-9001-*"))
    later.close()
    assert len(copies) == (1 if archive.embedded else 0)
    monkeypatch.undo()
    with pytest.raises(NewerArchive):
        opened_again(archive)
    for copy in copies:
        old = open_archive(copy)
        assert sum_of(old) == before and "further" not in tables(old)
        old.close()


@pytest.mark.parametrize("then", ["raise ZeroDivisionError", 'op.execute("NO SUCH STATEMENT")'])
def test_a_step_that_is_cut_off_leaves_the_tables_as_they_were(
    then: str, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing.write(archive, [row(one) for one in made(3)])
    before = sum_of(archive)
    with_next(tmp_path / "steps", monkeypatch, then)
    with pytest.raises((ArchiveError, ZeroDivisionError)):
        opened_again(archive)
    monkeypatch.undo()
    again = opened_again(archive)
    assert "further" not in tables(again) and sum_of(again) == before
    assert migrating.differences(again) == []
    again.close()


def test_a_file_whose_making_was_cut_off_is_made(tmp_path: Path) -> None:
    path = tmp_path / "archive.dateline"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE a (n)")
        connection.execute("DROP TABLE a")
    connection.close()
    archive = open_archive(path, create=True)
    assert migrating.differences(archive) == []
    archive.close()
