"""An archive with a little of everything: invented events, private people, hostile words, a report taken down."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

from fastapi import FastAPI
from starlette.testclient import TestClient

from dateline.archive import Archive, changes, writing
from dateline.intake.inputs import Given
from dateline.measure import synthetic
from dateline.measure.bench_archive import row_of
from dateline.model.claims import Claim, Incident, Mention, Speaker
from dateline.model.reading import Outcome, Reading
from dateline.model.report import Passage, Published, Report
from dateline.model.values import Actor, Count, Place, Quote, When
from readings import example

VICTIM, WITNESS = "Amina Diallo", "Omar Zein"
SECRETS = ("Amina", "Diallo", "Omar", "Zein")
STREET = Place(
    "Lantern Street", "Lantern Street", "point", lat=33.3152, lon=44.3661, radius_km=0.2,
    within=("Baghdad", "Iraq"), gazetteer_id="geonames:1", country="IQ",
)  # fmt: skip
MARKUP = '<img src=x onerror=alert(1)> "quoted" & </title><script>alert(2)</script>'
ODD = "\u202eevil\u202c a\u0301\u0301\u0301 \u200bz"
SCRIPT_LINK = " JaVa\tScript:alert(3)"
SYNTHETIC = 24
HERE = "http://127.0.0.1:8765"
US = ("127.0.0.1", 50000)


@dataclass(frozen=True)
class Filled:
    """What stands in the archive, by id."""

    private: str  # an incident with names and a fine point
    private_report: str
    hostile: str
    hostile_report: str
    gone: str  # an incident whose only report was taken down
    gone_report: str


def fill(archive: Archive) -> Filled:
    """Fills an archive."""
    gone = reading(
        "gone", "Coast Mail", "Gunmen shot one man dead in Old Harbour on Tuesday, doctors said.", "2021-03-02"
    )
    private = reading(
        "private", "Gulf Post", f"{VICTIM}, 34, was shot dead in Lantern Street, {WITNESS} said.", "2021-05-10",
        place=STREET, victim=VICTIM, speaker=Speaker(WITNESS, "witness"),
        url="https://gulf.example/2021/amina-diallo-shot", headline=f"{VICTIM} shot dead",
    )  # fmt: skip
    hostile = reading(
        "hostile", f"=cmd|' /C calc'!A0 {MARKUP}", f"A bomb killed four people, {MARKUP} said {ODD}.", "2021-06-01",
        url=SCRIPT_LINK, headline=f"{MARKUP} {ODD}",
    )  # fmt: skip
    batch = [*synthetic.readings(SYNTHETIC), gone, private, hostile]
    writing.write(archive, [row_of(one) for one in batch])
    ids = {}
    with archive.reading() as connection:
        for one in (gone, private, hostile):
            ids[one.report.id] = changes.resolve(connection, one.mentions[0].uid)
    writing.take_down(archive, gone.report.id, by="tests", reason="asked for")
    names = [(ids[one.report.id], one.report.id) for one in (private, hostile, gone)]
    return Filled(*(part for pair in names for part in pair))


@dataclass
class FakeReader:
    """Reads nothing: remembers what it was given, and says what it was told to."""

    seen: list[tuple[bytes | str, Given]] = field(default_factory=list)
    says: Reading = field(default_factory=example)

    def read(self, data: bytes | str, given: Given, seconds: float) -> Reading:
        """The reading that was set."""
        self.seen.append((data, given))
        return self.says

    def fail(self, code: str) -> None:
        """From now on readings fail with this code."""
        self.says = Reading(None, outcome=Outcome(False, code, "so it was set"))

    def close(self) -> None:
        """Nothing was started."""


def client_of(app: FastAPI) -> TestClient:
    """A client on this machine, whose errors are answers, and that follows no redirect."""
    return TestClient(app, base_url=HERE, client=US, raise_server_exceptions=False, follow_redirects=False)


def reading(
    name: str, outlet: str, lead: str, day: str, *, place: Place | None = None, victim: str | None = None,
    speaker: Speaker | None = None, url: str | None = None, headline: str = "Attack reported",
) -> Reading:  # fmt: skip
    """A reading of one mention, whose claims all rest on one sentence."""
    text = f"{headline}\n\n{lead}"
    start = len(headline) + 2
    report_id, text_hash = _hash(name)[:32], _hash(text)
    told = speaker or Speaker("police", "police")

    def claim(number: int, slot: Any, value: Any) -> Claim:
        return Claim(
            f"c{number}", _hash(name, number)[:16], slot, value, lead, start, len(text), (start, len(text)), told,
            "asserts",
        )  # fmt: skip

    claims = [claim(1, "when", When(day, day, "day", "dateline", "on Monday")), claim(2, "killed", Count(1, 1, "one"))]
    claims.append(claim(3, "place", place or replace(STREET, name="Old Harbour", as_said="Old Harbour", lat=10.0,
                                                     lon=-20.0, radius_km=5.0, level="settlement", country="AA",
                                                     within=("Coast",), gazetteer_id=None)))  # fmt: skip
    if victim:
        claims.append(claim(4, "victim", Actor(victim, victim, "person")))
    mention = Mention(
        "m1", _hash(name, "m")[:16], "ASSAULT", "new", "told as new", Quote(lead[:6], start, start + 6),
        acled=("Violence against civilians", "Attack"), claims=tuple(claims),
    )  # fmt: skip
    report = Report(
        id=report_id, text=text, text_hash=text_hash, language="en", outlet=outlet, headline=headline, url=url,
        passages=(Passage(0, len(headline), "headline"), Passage(start, len(text), "body")), genre="news",
        published=Published(day, day, "day", "given"),
    )  # fmt: skip
    return Reading(report, (mention,), (Incident(mention.uid, ("m1",), "Attack"),))


def _hash(*parts: object) -> str:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()
