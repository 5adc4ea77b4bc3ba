"""Readings for tests: one made by hand, and hypothesis strategies for any reading that the model allows."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any

from hypothesis import strategies as st

from dateline.model.claims import ChainLink, Claim, Context, Incident, Mention, SlotSummary, Speaker
from dateline.model.codec import value_class
from dateline.model.reading import Caution, Outcome, Reading
from dateline.model.report import Furniture, Passage, Published, Report, Republisher
from dateline.model.schema import BOUNDS
from dateline.model.values import Actor, Count, Place, Quote, Thing, When
from dateline.model.vocabulary import SLOTS

TEXT = (
    "Mortars fall on Camp Delta\n\n"
    "Three mortar bombs fell near the grain depot in Camp Delta on Monday, the army said in a statement.\n\n"
    "Hospital staff, who asked not to be named, told the River News Agency that at least two guards were"
    " hurt. A nurse counted five. There was no word on deaths or damage.\n\n"
    "The governor blames the Red Sash for every such attack. The Red Sash denies it. "
    "In May a bomb killed four people in Camp Delta. The Red Sash threatened to return."
)


def quote(words: str) -> Quote:
    """The words with their offsets in TEXT."""
    start = TEXT.index(words)
    return Quote(words, start, start + len(words))


def claim(
    name: str, slot: Any, value: Any, words: str, speaker: Speaker, stance: Any = "asserts", **more: Any
) -> Claim:
    """A claim whose quote and sentence are these words of TEXT."""
    at = quote(words)
    return Claim(
        id=name, uid=f"u-{name}", slot=slot, value=value, quote=at.quote, start=at.start, end=at.end,
        sentence=(at.start, at.end), speaker=speaker, stance=stance, **more,
    )  # fmt: skip


ARMY = Speaker("army", "military", medium="statement", quote="the army", start=TEXT.index("the army"),
               end=TEXT.index("the army") + 8)  # fmt: skip
STAFF = Speaker("Hospital staff", "medical", anonymous=True, via=("River News Agency",),
                chain=(ChainLink("River News Agency", "agency"),))  # fmt: skip
NURSE = Speaker("a nurse", "medical", anonymous=True)
PAPER = Speaker(None, "outlet")
GOVERNOR = Speaker("governor", "official")
SASH = Speaker("Red Sash", "group")

LEAD = "Three mortar bombs fell near the grain depot in Camp Delta on Monday"
SILENCE = "There was no word on deaths or damage"
CAMP = Place("Camp Delta", "Camp Delta", "settlement", lat=10.5, lon=20.25, radius_km=3, within=("Riverland",))
MONDAY = When("2021-05-10", "2021-05-10", "day", "dateline", "on Monday")


def example() -> Reading:
    """A reading with rivals, silence, a denial, habit, background, a threat, furniture and a source chain."""
    new = Mention(
        "m1", "um1", "ASSAULT", "new", "told as today's news", quote("mortar bombs fell"),
        mode="artillery",
        acled=("Explosions/Remote violence", "Shelling/artillery/missile attack"),
        claims=(
            claim("c1", "type", Thing("mortar bombs fell", "mortar attack"), LEAD, ARMY,
                  rule="trigger: bombs fell"),
            claim("c2", "when", MONDAY, LEAD, ARMY),
            claim("c3", "place", CAMP, LEAD, ARMY),
            claim("c4", "weapon", Thing("mortar bombs", "mortar"), LEAD, ARMY, confidence=0.9),
            claim("c5", "weapon_count", Count(3, 3, "Three"), LEAD, ARMY),
            claim("c6", "target", Actor("near the grain depot"), LEAD, ARMY),
            claim("c7", "injured", Count(2, None, "at least two", of="guards"),
                  "at least two guards were hurt",
                  STAFF),
            claim("c8", "injured", Count(5, 5, "five"), "A nurse counted five", NURSE),
            claim("c9", "killed", None, SILENCE, PAPER, "no_information"),
        ),
    )  # fmt: skip
    habit = Mention(
        "m2", "um2", "ACCUSE", "habitual", "told of every such attack", quote("every such attack"),
        claims=(
            claim("c10", "perpetrator", Actor("the Red Sash", "Red Sash"), "The governor blames the Red Sash",
                  GOVERNOR, "accuses"),
            claim("c11", "perpetrator", None, "The Red Sash denies it", SASH, "denies", denies="c10"),
        ),
    )  # fmt: skip
    past = Mention("m3", "um3", "ASSAULT", "background", "told as past", quote("a bomb killed four people"))
    threat = Mention("m4", "um4", "THREATEN", "threatened", "a threat", quote("threatened to return"))
    body = TEXT.split("\n\n")
    starts = [TEXT.index(p) for p in body]
    report = Report(
        id="r1", text=TEXT, text_hash="0" * 64, language="en", headline=body[0], outlet="Delta Post",
        passages=tuple(
            Passage(s, s + len(p), "headline" if n == 0 else "body")
            for n, (s, p) in enumerate(zip(starts, body, strict=True))
        ),
        republisher=Republisher(None, "archive"),
        published=Published("2021-05-11", "2021-05-11", "day", "byline"),
        agencies=("River News Agency",),
        furniture=(Furniture("Subscribe to our letter", "sign-up line", 0),),
    )  # fmt: skip
    best = {
        "when": SlotSummary(MONDAY, "first told", ("c2",)),
        "place": SlotSummary(CAMP, "most precise", ("c3",)),
        "injured": SlotSummary(Count(5, 5, "five"), "latest", ("c7", "c8")),
    }
    return Reading(
        report, (new, habit, past, threat),
        (
            Incident("i1", ("m1",), "Mortar attack in Camp Delta", (Context("m2", "same_series"),), best),
            Incident("i2", ("m3",), "Bombing in Camp Delta (May 2021)"),
        ),
        Outcome(warnings=(Caution("no_zone", "the time zone is not stated"),)),
    )  # fmt: skip


# ---- strategies

_WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
_MOMENTS = st.sampled_from(["2021", "2021-05", "2021-05-10", "2021-05-10T07:30", "2021-05-10T07:30:00+02:00"])


def _of(cls: type, name: str, hint: Any) -> st.SearchStrategy[Any]:
    """A strategy for one field, as the schema bounds it."""
    if name in ("start", "end") and cls in (When, Published):
        return _MOMENTS
    if name in BOUNDS:
        low, high = BOUNDS[name]
        return st.none() | st.floats(low, high)
    if name == "slots":
        return st.dictionaries(st.sampled_from(SLOTS), st.none(), max_size=2).flatmap(_summaries)
    if name == "schema":
        return st.just(Reading.__dataclass_fields__["schema"].default)
    return _typed(hint)


def _typed(hint: Any) -> st.SearchStrategy[Any]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return st.sampled_from(args)
    if origin is tuple:
        if args[-1] is Ellipsis:
            return st.lists(_typed(args[0]), max_size=2).map(tuple)
        return st.tuples(*(_typed(a) for a in args))
    if origin is dict:
        return st.dictionaries(_WORDS, _typed(args[1]), max_size=2)
    if origin is not None:  # a union with None
        return st.none() | _typed(next(a for a in args if a is not type(None)))
    if dataclasses.is_dataclass(hint):
        return any_of(hint)
    plain = {str: _WORDS, bool: st.booleans(), int: st.integers(0, 10**6), float: st.floats(0, 1)}
    return plain[hint]


def any_of(cls: type) -> st.SearchStrategy[Any]:
    """Any object of a model class."""
    if cls is Claim:
        return st.sampled_from(SLOTS).flatmap(_claims)
    if cls is Incident:
        return _build(cls, {"mentions": st.lists(_WORDS, min_size=1, max_size=3).map(tuple)})
    return _build(cls, {})


def _build(cls: type, fixed: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(cls)
    parts = {f.name: _of(cls, f.name, hints[f.name]) for f in dataclasses.fields(cls) if f.name not in fixed}
    return st.builds(cls, **parts, **fixed)


def _claims(slot: str) -> st.SearchStrategy[Any]:
    return _build(Claim, {"slot": st.just(slot), "value": st.none() | any_of(value_class(slot))})


def _summaries(slots: dict[str, None]) -> st.SearchStrategy[Any]:
    def summary(slot: str) -> st.SearchStrategy[Any]:
        claims = st.lists(_WORDS, min_size=1, max_size=2).map(tuple)
        return st.builds(SlotSummary, best=st.none() | any_of(value_class(slot)), rule=_WORDS, claims=claims)

    return st.fixed_dictionaries({slot: summary(slot) for slot in slots})


def readings() -> st.SearchStrategy[Reading]:
    """Any reading of a report that was kept."""
    return _build(Reading, {"report": any_of(Report)})
