"""Deciding and sending that is killed again and again loses nothing, and says nothing twice but what nobody knew of.

DATELINE_KILLS says how often it is killed on each store: 20 times usually, 200 times in `make soak`.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from dateline.archive import Archive
from dateline.archive.search import Query
from killed_senders import WORST, End, Office, Runs, begun_anew, end, held, ids, senders, steps

pytestmark = pytest.mark.slow
SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
KILLS = int(os.environ.get("DATELINE_KILLS", "200" if SOAK else "20"))
WAYS = ("statement", "moment", "taken")  # when it is killed


def where(archive: Archive) -> str:
    """The address of an archive, as another process takes it."""
    if archive.path is not None:
        return str(archive.path)
    return archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


@dataclass
class Killer:
    """Begins runs and has them killed, until it has killed enough. `statements` and `seconds`: what a run takes that is
    not killed."""

    archive: Archive
    office: Office
    runs: Runs
    dice: random.Random
    statements: int = 100
    seconds: float = 1.0
    kills: Counter[str] = field(default_factory=Counter)
    may_repeat: dict[int, set[str]] = field(default_factory=dict)  # by run, what it held when it was killed

    def run(self, meanwhile: Callable[[], object] = lambda: None) -> bool:
        """One run, which may be killed, while something else is done; whether it was."""
        self.office.run += 1
        how = self.dice.choice(WAYS) if self.kills.total() < KILLS else ""
        self.office.kill_in = self.dice.randint(1, 7) if how == "taken" else None
        self.office.pid = self.runs.begin(
            statement=self.dice.randint(1, self.statements) if how == "statement" else 0,
            seconds=self.dice.uniform(0, self.seconds) if how == "moment" else None, threads=self.dice.random() < 0.5,
        )  # fmt: skip
        meanwhile()
        killed, _ = self.runs.end()
        self.kills[how] += killed
        self.may_repeat[self.office.run] = held(self.archive) if killed else set()
        return killed

    def repeated(self) -> int:
        """How many came again: each when the run that brought it was killed and held it, for nobody knew better."""
        before: dict[str, int] = {}
        count = 0
        for one in self.office.arrived:
            if one.name in before:
                count += 1
                assert one.name in self.may_repeat[before[one.name]], "it came twice, though it was known to have come"
            before[one.name] = one.run
        return count


def undisturbed(archive: Archive, killer: Killer, folder: Path) -> End:
    """What a round comes to that nobody kills. It tells how long a run takes."""
    counts, begun = [], time.monotonic()
    for step in steps(archive):
        step()
        killer.runs.begin()
        counts.append(killer.runs.end()[1])
    killer.statements, killer.seconds = max(counts), (time.monotonic() - begun) / len(counts)
    return end(archive, killer.office, folder)


def emptied(archive: Archive, killer: Killer, folder: Path) -> None:
    """Everything as it was before the round."""
    begun_anew(archive)
    killer.office.arrived.clear()
    for file in (folder / "new").iterdir():
        file.unlink()


def test_sending_killed_at_random_loses_nothing_and_repeats_only_what_nobody_knew_of(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """M4. In every second round the archive grows while it is sent, so that news may be folded in another way."""
    seed = int(os.environ.get("DATELINE_SEED", random.SystemRandom().randrange(10**6)))
    folder, begun = tmp_path / "box", time.monotonic()
    with senders(archive, where(archive), folder) as (office, runs):
        killer = Killer(archive, office, runs, random.Random(seed))
        expected = undisturbed(archive, killer, folder)
        assert killer.repeated() == 0
        rounds = came = again = 0
        while killer.kills.total() < KILLS or rounds < 2:
            emptied(archive, killer, folder)
            for step in steps(archive):
                if rounds % 2:
                    killer.run(step)
                    continue
                step()
                while killer.run():
                    pass
            while killer.run():
                pass
            moving = bool(rounds % 2)
            found = end(archive, office, folder, moving=moving)
            again, came, rounds = again + killer.repeated(), came + len(found.says), rounds + 1
            told = f"DATELINE_SEED={seed}, round {rounds}"
            if moving:
                in_the_end(found, expected, archive, told)
            else:
                assert found.says == expected.says, told
                assert found == expected, told
    kills = ", ".join(f"{number} by {how}" for how, number in sorted(killer.kills.items()) if number)
    store = "SQLite" if archive.embedded else "PostgreSQL"
    with capsys.disabled():
        sys.stdout.write(
            f"\n{store}: {killer.kills.total()} kills ({kills}) in {rounds} rounds: {came} letters and calls, none "
            f"lost, {again} came again, each held when its run was killed; {time.monotonic() - begun:.0f} s\n"
        )


def in_the_end(found: End, expected: End, archive: Archive, told: str) -> None:
    """Whatever was folded with what: who asks for everything knows the same in the end, and each alert was told of each
    incident that it asks for what leads there, and nothing of it twice."""
    assert known(found, "All") == known(expected, "All"), told
    for alert, query in (("All", Query(size=500)), ("Worst", Query(size=500, killed_min=WORST))):
        assert ids(archive, query) <= set(known(found, alert)), told
    for (alert, incident), news in found.news.items():
        kinds = Counter(one["kind"] for one in news)
        assert kinds["new"] <= 1 + kinds["merged"], (told, alert, incident)
        for kind in ("claimed", "accused", "denied", "corrected"):
            keys = Counter(key for one in news if one["kind"] == kind for key in one["keys"])
            assert set(keys.values()) <= {1}, (told, alert, incident, kind)
        for slot in ("killed", "injured"):
            figures = [one for one in news if one["kind"] == "toll" and one["slot"] == slot]
            steps_ = [(one["after"][1:], later["before"][1:]) for one, later in pairwise(figures)]
            assert kinds["merged"] + kinds["split"] or all(after == before for after, before in steps_), (
                told,
                incident,
            )


def known(found: End, alert: str) -> dict[str, str]:
    """How an alert knows that incidents stand."""
    return {incident: stand for (name, incident), stand in found.stands.items() if name == alert}
