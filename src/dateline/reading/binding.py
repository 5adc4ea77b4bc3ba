"""Binding: each value found in a sentence goes to the event told by its anchor, and to the speaker who asserts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.model.claims import Speaker
from dateline.model.values import Actor, Place, Quote, When
from dateline.model.vocabulary import INCIDENT_TYPES, Stance, Status
from dateline.reading.attribution import Attributions, Voice
from dateline.reading.events import Event
from dateline.reading.parties import is_common, unloaded
from dateline.reading.slots import Found
from dateline.reading.slots.absent import IN_STATEMENT
from dateline.reading.slots.claims import OWN_DEED, SIGNED
from dateline.reading.slots.doers import ARRESTS
from dateline.reading.slots.meant import MEANT
from dateline.reading.tellings import Telling

# Slots that may be told in a sentence with no trigger of its own ("The windows were blown out").
_CARRIED = frozenset(
    {"killed", "injured", "missing", "abducted", "arrested", "victim", "damage", "claimed_by", "perpetrator", "alarm",
     "motive", "weapon", "weapon_count", "origin_place"}
)  # fmt: skip
_ASIDE = frozenset(
    {"background", "planned", "hypothetical"}
)  # statuses that "the attack" may get from the words around it
_TOLD_ON = frozenset({"new", "background", "habitual", "anniversary"})  # events that later sentences go on about
_ABOUT = frozenset({"claimed_by", "motive", "perpetrator"})  # what is told of an event named again
_THE = re.compile(r"\b(?:the|this|these|that)\s(?:deadly\s|latest\s)?$", re.I)
_ABOUT_WORDS = {"accuses": "blamed", "suspects": "blamed", "denies": "denied"}
_REACH = 3  # sentences that an event may be told on without a trigger
_DENIED_REACH = 5  # sentences back that what somebody denies may stand, whatever is said of its status
_AHEAD = 2  # sentences before the first trigger of the only new event that may tell its casualties already
_OF_NAME = re.compile(r"\sof\s(?:the\s)?[A-Z]")
_STATE = re.compile(r"\b(?:government|regime|occupation|army|military|coalition)\b", re.I)
_ARRESTS = frozenset({"arrest", "seize", "restrict"})  # families of an event that is an arrest and nothing else
_OF_FORCE = frozenset({"motive", "claimed_by"})
# What a deed answers is another one: "fired rockets in response to Khiam".
_ANSWER = re.compile(r"\b(?:response|retaliation|revenge|reprisal|answer|vengeance)\s(?:to|for)\s[^.;]*")
_CRIME = re.compile(r"\b(?:crime|killings?|murders?|attacks?|shooting|bombing|kidnapping|abduction)\b", re.I)
_SMALL = frozenset(
    {"the", "and", "his", "her", "its", "their", "for", "who", "spokesman", "spokeswoman", "spokesperson", "statement"}
)


@dataclass(frozen=True, slots=True)
class Bound:
    """A value with its event's number, its speaker and the stance that its own words or the speaker's cue give it."""

    found: Found
    sentence: Sentence
    event: int
    speaker: Speaker
    stance: Stance
    hedge: Quote | None
    cue: tuple[int, int] | None = None  # where the words stand that say that the speaker says it
    meant: Bound | None = None  # of a denial: the value told before that it denies


def bind(
    found_by_sentence: Sequence[tuple[Sentence, Sequence[Found]]],
    events: Sequence[Event],
    attributions: Attributions,
) -> list[Bound]:
    """All found values that belong to an event, in text order."""
    owner: dict[int, list[tuple[Telling, int]]] = {}
    for number, event in enumerate(events):
        for telling in event.tellings:
            owner.setdefault(telling.sentence.index, []).append((telling, number))
    news = [n for n, e in enumerate(events) if e.status == "new" and e.violent and not e.sums]
    names = {n: {p.place.name for p in events[n].places} for n in news} if len(news) > 1 else {}
    only = news[0] if len(news) == 1 else None
    out = []
    for sentence, founds in found_by_sentence:
        for found in founds:
            number_or_none = _event_of(found, sentence, owner, only, names)
            if number_or_none is None or (found.rule == ARRESTS and events[number_or_none].families - _ARRESTS):
                continue
            voice = attributions.voice_at(found.start, found.end, about=_ABOUT_WORDS.get(found.stance or ""))
            if found.rule == OWN_DEED and voice.attribution is None:  # who tells the deed is who claims it
                voice = attributions.voice_at(found.anchor, found.anchor + 1)
            out.append(spoken(found, sentence, number_or_none, voice))
    return out + _of_wholes(out, events, news)


def _of_wholes(bound: list[Bound], events: Sequence[Event], news: list[int]) -> list[Bound]:
    """The doers of a sum of incidents, for each of these that has none of its own."""
    doers = [b for b in bound if b.found.slot == "perpetrator" and b.found.value is not None and b.stance != "denies"]
    led = {b.event for b in doers}
    return [replace(b, event=n) for b in doers if events[b.event].sums for n in news if n not in led]


def spoken(found: Found, sentence: Sentence, event: int, voice: Voice) -> Bound:
    """A value of an event as the voice says it."""
    cue = voice.attribution.cue if voice.attribution is not None else None
    return Bound(found, sentence, event, unloaded(voice.speaker), stance_of(found, voice), voice.hedge, cue)


def _event_of(
    found: Found,
    sentence: Sentence,
    owner: dict[int, list[tuple[Telling, int]]],
    only: int | None,
    names: dict[int, set[str]],
) -> int | None:
    """The event of a value: that of its clause, else the last told just before, else the report's only new one."""
    here = owner.get(sentence.index, [])
    chosen = _told_at(found.anchor, here)
    if chosen is not None and (found.slot not in _OF_FORCE or chosen[0].trigger.event_type in INCIDENT_TYPES):
        telling, number = chosen  # else "a leaflet demanded their release": the deed before the demand is meant
        here_told = telling.segment.start <= found.anchor < telling.segment.end
        back = here_told and only is not None and _back(found, telling, sentence, min(owner, default=0))
        return only if back else number
    if found.slot not in _CARRIED and found.rule != MEANT and found.stance not in ("no_information", "denies"):
        return None
    text = _ANSWER.sub("", sentence.text) if names else ""
    named = [n for n, own in names.items() if any(re.search(rf"\b{re.escape(name)}\b", text) for name in own)]
    if len(named) == 1:
        return named[0]  # "He blamed the Isulan bomb on the rebels"
    of_deed = found.stance == "denies" and found.slot == "perpetrator" and _CRIME.search(sentence.text) is not None
    of_deed = of_deed and any(_tells_deed(told) for index, told in owner.items() if index < sentence.index)
    denied = (
        found.stance == "denies" or found.rule == IN_STATEMENT
    )  # what is denied may be no more than planned, alleged or untrue
    for index in range(sentence.index - 1, sentence.index - 1 - (_DENIED_REACH if denied else _REACH), -1):
        if index in owner:
            if (chosen is not None or of_deed) and not _tells_deed(owner[index]):
                continue
            told = [n for t, n in owner[index] if denied or _goes_on(found, t.judged.status)]
            if told:
                return told[0]
    first = min(owner, default=sentence.index)
    ahead = (
        sentence.kind in ("body", "headline")
        and found.slot in ("killed", "injured")
        and first - sentence.index <= _AHEAD
    )
    return only if sentence.index > first or ahead else None


def _tells_deed(told: list[tuple[Telling, int]]) -> bool:
    return any(t.trigger.event_type in INCIDENT_TYPES for t, _ in told)


def _goes_on(found: Found, status: Status) -> bool:
    """May a sentence without a trigger tell this value of an event of that status, told before it?"""
    if found.rule == SIGNED:
        return status == "new"  # a letter may be signed that says nothing of an old deed
    return status in _TOLD_ON or (found.slot == "claimed_by" and status == "negated")


def _back(found: Found, telling: Telling, sentence: Sentence, first: int) -> bool:
    """Does "the attack", told as no new one, only take up what the report tells: "claimed responsibility and said the
    attack was an answer to ..."?"""
    if found.slot not in _ABOUT or telling.judged.status not in _ASIDE or sentence.index <= first:
        return False
    return bool(_THE.search(sentence.text[: max(0, telling.trigger.start - sentence.start)]))


def _told_at(anchor: int, here: list[tuple[Telling, int]]) -> tuple[Telling, int] | None:
    """The telling of a sentence whose clause holds the anchor, else the last before it, else the first."""
    inside = [(t, n) for t, n in here if t.segment.start <= anchor < t.segment.end]
    before = [(t, n) for t, n in here if t.segment.start <= anchor]
    return next(iter(inside[:1] or before[-1:] or here[:1]), None)


def stance_of(found: Found, voice: Voice) -> Stance:
    """The stance of the value: its own words first, then the speaker's cue as far as it is about this slot."""
    if found.stance is not None:
        own = found.stance
        return "accuses" if own == "asserts" and voice.stance == "accuses" and found.slot == "perpetrator" else own
    if found.slot in ("perpetrator", "claimed_by"):
        if voice.stance == "asserts" and _accuses(found, voice):
            return "accuses"
        if voice.stance == "no_information" and found.value is not None:
            return "unconfirmed" if voice.attribution is not None else "asserts"
        return voice.stance
    if (
        voice.stance == "denies"
        and found.slot not in ("alarm", "type", "arrested")
        and not isinstance(found.value, When | Place)
    ):
        return "denies"
    if voice.stance in ("suspects", "unconfirmed", "threatens", "announces", "no_information"):
        if voice.stance == "no_information":  # "could not confirm that a rifle had been used"
            return "unconfirmed" if voice.attribution is not None and _left_open(voice) else "asserts"
        return voice.stance
    return "asserts"


def _left_open(voice: Voice) -> bool:
    """Is a statement told that the speaker does not vouch for, rather than nothing at all ("gave no figure")?"""
    attribution = voice.attribution
    return attribution is not None and attribution.denied and bool(attribution.content)


def _accuses(found: Found, voice: Voice) -> bool:
    """A speaker who names another party as the doer accuses it. The outlet's own voice does not, nor does a speaker who
    tells of nobody in particular ("gunmen") or of the own side ("the army said its troops ...")."""
    value = found.value
    if voice.attribution is None or found.slot != "perpetrator" or not isinstance(value, Actor):
        return False
    if voice.speaker.kind in ("outlet", "unattributed") or not names_party(value):
        return False
    speaker = voice.speaker
    said_by = " ".join(
        filter(None, (speaker.name, speaker.role, speaker.antecedent.quote if speaker.antecedent else None))
    )
    return not _content(said_by) & _content(f"{value.as_said} {value.name or ''}")


def names_party(value: Actor) -> bool:
    """Could somebody be held to account under this name: a named group, a state force, a people's force, a person?"""
    if value.name is not None and not is_common(value.name):
        return True  # a person, a state, a body with a name of its own
    if _OF_NAME.search(value.as_said) or _STATE.search(value.as_said):
        return True  # "members of the Red Sash gang", "government helicopters"
    groups = lexicon.load("armed_actors").find(value.as_said)
    if any(not h.entry.get("generic") for h in groups):
        return True
    return bool(lexicon.load("forces").find(value.as_said) or lexicon.load("demonyms").find(value.as_said))


def _content(text: str) -> set[str]:
    return {w for w in "".join(c if c.isalnum() else " " for c in text.lower()).split() if len(w) > 2} - _SMALL
