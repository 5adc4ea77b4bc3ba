"""Invented readings in any number, for tests of scale: events of many places and days, told by several outlets each.

The same number and seed give the same readings. Of an event there are: an agency's report, copies of it (whole or cut),
outlets' own reports with rival counts, and later reports with a higher toll or a claim of responsibility. Density stays
the same whatever the number: more readings are more days.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from math import exp

from dateline.incidents.linking.bag import rarity, vocabulary
from dateline.model.claims import ChainLink, Claim, Incident, Mention, Speaker
from dateline.model.reading import Reading
from dateline.model.report import Passage, Published, Report
from dateline.model.values import Actor, Count, Place, Quote, Thing, Value, When
from dateline.model.vocabulary import Slot, Stance

FIRST_DAY = date(2019, 1, 1)
EVENTS_A_DAY = 40
PER_EVENT = 3.0  # reports, on average
TOWNS = 3000

_SYLLABLES = (
    "ba ka ra ta sha ma na la da za fa ha ja qa wa ya be ke re te she me ne le de ze go ko ro to mo no lo do zo "
    "bu ku ru tu mu nu lu du zu bi ki ri ti mi ni li di zi"
).split()
_ENDINGS = ("bad", "kent", "pur", "ville", "stan", "ya", "oro", "dam", "grad", "ton", "abad", "mar")
_KINDS = (
    ("bomb", "explosive", "exploded", "A bomb exploded", "Explosions/Remote violence",
     "Remote explosive/landmine/IED"),
    ("car bomb", "explosive", "exploded", "A car bomb exploded", "Explosions/Remote violence", "Suicide bomb"),
    ("rockets", "rocket", "struck", "Rockets struck", "Explosions/Remote violence",
     "Shelling/artillery/missile attack"),
    ("rifles", "firearm", "attacked", "Gunmen with rifles attacked people", "Violence against civilians", "Attack"),
)  # fmt: skip
_SITES = ("a market", "a checkpoint", "a bus station", "a mosque", "a school", "a police post", "a hotel", "a church")
_GROUPS = ("Red Sash", "River Front", "Army of the Hills", "Free Delta Brigade", "Lantern Movement", "Seventh Column")
_OFFICES = (("the police", "police"), ("the army", "military"), ("the governor", "official"), ("doctors", "medical"))


@dataclass(frozen=True, slots=True)
class Town:
    """An invented town."""

    name: str
    country: str
    province: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Event:
    """An invented event."""

    number: int
    day: date
    town: Town
    kind: tuple[str, str, str, str, str, str]
    site: str
    killed: int
    injured: int
    group: str


@dataclass(slots=True)
class _Text:
    """Text that grows, with the claims made in it."""

    report_id: str
    text: str = ""
    passages: list[Passage] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def passage(self, words: str, kind: str = "body") -> int:
        """Adds a paragraph; where it starts."""
        if self.text:
            self.text += "\n\n"
        start = len(self.text)
        self.text += words
        self.passages.append(Passage(start, len(self.text), kind))  # type: ignore[arg-type]  # one of the kinds
        return start

    def claim(
        self, slot: Slot, value: Value | None, words: str, sentence: tuple[int, int], speaker: Speaker,
        stance: Stance = "asserts",
    ) -> None:  # fmt: skip
        """Adds a claim whose value is said by these words of the sentence."""
        start = self.text.index(words, *sentence)
        number = len(self.claims) + 1
        quote = self.text[slice(*sentence)]
        self.claims.append(
            Claim(
                id=f"c{number}", uid=_hash(self.report_id, slot, start, speaker.start or "own")[:16], slot=slot,
                value=value, value_start=start, value_end=start + len(words), quote=quote, start=sentence[0],
                end=sentence[1], sentence=sentence, speaker=speaker, stance=stance,
            )
        )  # fmt: skip


def readings(number: int, seed: int = 0) -> Iterator[Reading]:
    """So many readings, in the order of their days."""
    made = 0
    world = towns(seed)
    for event in events(seed, world):
        for reading in told(event, seed):
            if made == number:
                return
            made += 1
            yield reading


def towns(seed: int) -> list[Town]:
    """The towns of the world, in 40 countries."""
    dice = random.Random(f"towns {seed}")
    out = []
    for number in range(TOWNS):
        country = number % 40
        name = "".join(dice.choice(_SYLLABLES) for _ in range(2)).capitalize() + dice.choice(_ENDINGS)
        lat = -35 + (country % 8) * 12 + dice.uniform(0, 9)
        lon = -100 + (country // 8) * 45 + dice.uniform(0, 30)
        code = chr(65 + country // 10) + chr(75 + country % 10)
        out.append(Town(name, code, f"{name[:4]} Province", round(lat, 4), round(lon, 4)))
    return out


def events(seed: int, world: list[Town]) -> Iterator[Event]:
    """Events without end, EVENTS_A_DAY of them each day; some towns see many, most few."""
    number = 0
    while True:
        day = FIRST_DAY + timedelta(days=number // EVENTS_A_DAY)
        dice = random.Random(f"event {seed} {number}")
        town = world[int(len(world) * dice.random() ** 2)]
        yield Event(
            number, day, town, dice.choice(_KINDS), dice.choice(_SITES), dice.randint(1, 30), dice.randint(2, 60),
            dice.choice(_GROUPS),
        )  # fmt: skip
        number += 1


def told(event: Event, seed: int) -> Iterator[Reading]:
    """The reports of an event: an agency's first, then copies, rivals and later ones, in random number."""
    dice = random.Random(f"told {seed} {event.number}")
    first = _report(event, "Delta Wire", event.killed, dice, agency=True)
    yield first
    while dice.random() > 1 / PER_EVENT:
        outlet = f"{dice.choice(('Morning', 'Evening', 'Daily', 'New'))} {dice.choice(_SYLLABLES).capitalize()} Post"
        way = dice.random()
        if way < 0.35:
            yield _copied(first, outlet, dice)
        elif way < 0.8:
            yield _report(event, outlet, max(1, event.killed + dice.randint(-1, 2)), dice)
        else:
            yield _report(
                event, outlet, event.killed + dice.randint(1, 3), dice, later=dice.randint(1, 2), claimed=True
            )


def _report(
    event: Event, outlet: str, killed: int, dice: random.Random, *, agency: bool = False, later: int = 0,
    claimed: bool = False,
) -> Reading:  # fmt: skip
    published = event.day + timedelta(days=later)
    url = f"https://{outlet.lower().replace(' ', '-')}.example/{event.number}/{dice.randrange(10**9)}"
    text = _Text(_hash(url)[:32])
    what, weapon, _, opening, _, _ = event.kind
    text.passage(f"{what.capitalize()} attack in {event.town.name}", "headline")
    office, kind = dice.choice(_OFFICES)
    weekday = event.day.strftime("%A")
    lead = f"{opening} near {event.site} in {event.town.name} on {weekday}, {office} said."
    start = text.passage(f"{lead} {_padding(event, outlet)}")
    sentence = (start, start + len(lead))
    said = text.text.index(office, *sentence)
    speaker = Speaker(office, kind, quote=office, start=said, end=said + len(office))  # type: ignore[arg-type]
    if not agency and dice.random() < 0.3:
        speaker = replace(speaker, via=("Delta Wire",), chain=(ChainLink("Delta Wire", "agency"),))
    text.claim("when", _when(event), f"on {weekday}", sentence, speaker)
    text.claim("place", _place(event.town), event.town.name, sentence, speaker)
    text.claim("weapon", Thing(what, weapon), what if what in lead else opening.split()[-1], sentence, speaker)
    text.claim("target", Actor(event.site), event.site, sentence, speaker)
    toll = f"At least {killed} people were killed and {event.injured} wounded, {office} said."
    start = text.passage(toll)
    sentence = (start, start + len(toll))
    text.claim("killed", Count(killed, None, f"At least {killed}"), f"At least {killed}", sentence, speaker)
    text.claim(
        "injured", Count(event.injured, event.injured, str(event.injured)), str(event.injured), sentence, speaker
    )
    if claimed:
        claim = f"The {event.group} said it carried out the attack."
        start = text.passage(claim)
        who = Speaker(event.group, "group", quote=event.group, start=start + 4, end=start + 4 + len(event.group))
        value = Actor(event.group, event.group, "group")
        text.claim("claimed_by", value, event.group, (start, start + len(claim)), who, "claims_responsibility")
    return _reading(text, url, outlet, published, event)


def _reading(text: _Text, url: str, outlet: str, published: date, event: Event) -> Reading:
    _, _, trigger, _, acled, sub = event.kind
    at = text.text.index(trigger)
    day = published.isoformat()
    report = Report(
        id=text.report_id, text=text.text, text_hash=_hash(text.text), language="en", passages=tuple(text.passages),
        outlet=outlet, headline=text.text.split("\n")[0], url=url, genre="news",
        published=Published(day, day, "day", "given"),
    )  # fmt: skip
    mention = Mention(
        id="m1", uid=_hash(report.id, at)[:16], event_type="ASSAULT", status="new", status_reason="told as new",
        trigger=Quote(trigger, at, at + len(trigger)), acled=(acled, sub), claims=tuple(text.claims), confidence=0.9,
    )  # fmt: skip
    return Reading(report, (mention,), (Incident(mention.uid, ("m1",), f"Attack, {event.town.name}"),))


def _copied(first: Reading, outlet: str, dice: random.Random) -> Reading:
    """The agency's report in another outlet: whole, or cut after its first sentences; the claims that are left."""
    report = first.report
    assert report is not None
    url = f"https://{outlet.lower().replace(' ', '-')}.example/{dice.randrange(10**9)}"
    name = _hash(url)[:32]
    text = report.text if dice.random() < 0.6 else report.text[: report.passages[1].end]
    old = first.mentions[0]
    claims = tuple(
        replace(c, uid=_hash(name, c.slot, c.value_start, c.speaker.start or "own")[:16])
        for c in old.claims
        if c.end <= len(text)
    )
    mention = replace(old, uid=_hash(name, old.trigger.start)[:16], claims=claims)
    passages = tuple(p for p in report.passages if p.end <= len(text))
    copy = replace(
        report, id=name, url=url, outlet=outlet, text=text, text_hash=_hash(text), passages=passages,
        agencies=("Delta Wire",),
    )  # fmt: skip
    return Reading(copy, (mention,), (Incident(mention.uid, ("m1",), first.incidents[0].summary),))


def _padding(event: Event, outlet: str) -> str:
    """Sentences that only this report has: words as often as in news, and a name. They mean nothing."""
    dice = random.Random(f"{event.number} {outlet}")
    name = f"{dice.choice(_SYLLABLES).capitalize()}{dice.choice(_SYLLABLES)} {dice.choice(_SYLLABLES).capitalize()}man"
    words, weights = _vocabulary()
    told = dice.choices(words, cum_weights=weights, k=70)
    lines = [" ".join(told[i : i + 10]).capitalize() for i in range(0, len(told), 10)]
    return f"{lines[0]} {name}. {'. '.join(lines[1:])}."


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Words of news and how often they come, summed up, so that words in common mean as much as they do outside."""
    words = [word for word in vocabulary() if word.isalpha()]
    return words, list(accumulate(exp(-rarity(word)) for word in words))


def _when(event: Event) -> When:
    day = event.day.isoformat()
    return When(day, day, "day", "dateline", f"on {event.day.strftime('%A')}")


def _place(town: Town) -> Place:
    return Place(
        town.name, town.name, "settlement", lat=town.lat, lon=town.lon, radius_km=5.0,
        within=(town.province, f"Country {town.country}"), gazetteer_id=f"invented:{town.name}-{town.lat}",
        country=town.country,
    )  # fmt: skip


def _hash(*parts: object) -> str:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()
