"""Incidents to be exported, made by hand: rival counts, a named victim and suspect, a fine point, an area."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dateline.exchange import ReportFacts, Told
from dateline.incidents import merge
from dateline.model.claims import Speaker
from dateline.model.values import Actor, Count, Place
from told_of import ARMY, OUTLET, POLICE, claim, count, day, part, report, weapon

VICTIM, SUSPECT, CHILD, WITNESS = "Amina Diallo", "Samir Nasser", "Karim Haddad", "Omar Zein"
SECRETS = ("Amina", "Diallo", "Samir", "Nasser", "Karim", "Haddad", "Omar", "Zein")
HOUSE = Place(
    "Lantern Street", "Lantern Street", "point", lat=33.3152, lon=44.3661, radius_km=0.2,
    within=("Baghdad", "Baghdad Governorate", "Iraq"), gazetteer_id="geonames:1", country="IQ",
)  # fmt: skip
PROVINCE = replace(HOUSE, name="Anbar", as_said="Anbar", level="admin1", radius_km=190.0, within=("Iraq",))
HEADLINE = f"{VICTIM.upper()} shot dead in Lantern Street"
TEXT = f"{HEADLINE}\n\n{VICTIM}, 34, was shot dead. Díallo’s neighbour {WITNESS} saw it. Police held {SUSPECT}."
URL = "https://gulf.example/2021/amina-diallo-shot?id=7"


def told(place: Place | None = HOUSE, **more: Any) -> Told:
    """An incident that two reports tell, with private people in it wherever words stand."""
    first = report("r1", "Gulf Post", "2021-05-10", text=TEXT, headline=HEADLINE, url=URL)
    second = report("r2", "Hill Times", "2021-05-11", url="https://hill.example/9")
    witness = Speaker(WITNESS, "witness", quote=WITNESS, start=0, end=len(WITNESS))
    record = merge([
        part(
            first,
            claim("a1", "killed", Count(1, 1, VICTIM), POLICE, quote=f"{VICTIM}, 34, was shot dead"),
            claim("a2", "victim", Actor(VICTIM, VICTIM, "person"), POLICE, quote=f"{VICTIM}, 34, was shot dead"),
            claim("a3", "perpetrator", Actor(f"suspect {SUSPECT}", SUSPECT, "person"), POLICE, "accuses",
                  quote=f"Police held {SUSPECT}, and NASSER is charged"),
            claim("a4", "perpetrator", Actor("the Red Sash", "Red Sash", "group"), witness, "accuses",
                  quote=f"It was the Red Sash, {WITNESS} said of Diallo's death"),
            claim("a5", "when", day("2021-05-10")),
            *([claim("a6", "place", place, quote=f"in {place.as_said}")] if place else []),
            claim("a7", "weapon", weapon("rifles", "firearm")),
            claim("a8", "victim", Actor(f"boy {CHILD}", CHILD), OUTLET, quote=f"the boy, {CHILD}, was unhurt"),
            acled=("Violence against civilians", "Attack"),
        ),
        part(
            second,
            claim("b1", "killed", count(3), ARMY),
            claim("b2", "killed", None, OUTLET, "no_information"),
            claim("b3", "when", day("2021-05-10")),
            acled=("Violence against civilians", "Attack"),
        ),
    ])  # fmt: skip
    record = replace(record, summary=f"Attack on {VICTIM} · 2021-05-10")
    facts = {
        "r1": ReportFacts("r1", "Gulf Post", None, HEADLINE, URL, "news", "en", "2021-05-10", TEXT),
        "r2": ReportFacts("r2", "Hill Times", None, "Three dead", "https://hill.example/9", None, "en", "2021-05-11"),
    }
    return Told(record, facts, **more)
