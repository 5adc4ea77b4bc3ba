"""Acts of the police told in a text: that they act at all, arrest, use force, kill, or fail to act.

Read from the parsed sentences alone: who does what. State forces of every kind count as police here, as they do in the
gold that this measures. An arrest counts without its doer: those who arrest are seldom named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from dateline.language.annotate import Annotated, Sentence
from dateline.reading.triggers import Trigger, find_triggers

ACTION, ARREST, FAIL, FORCE, KILL = "ANY_ACTION", "ARREST", "FAIL", "FORCE", "KILL"
Act = tuple[int, str]  # where it is told, and the label

_FORCES = frozenset({"police", "military", "security"})
_HARMING = frozenset({"gun", "beat", "attack", "clash"})
_ORDERING = frozenset({"restrict", "mobilize"})
_SPEAKING = frozenset(
    "say tell add claim confirm deny state inform report believe think know suspect fear hope want feel have be "
    "remain become seem appear receive".split()
)
_MODALS = frozenset("will would shall should may might must can could".split())
_LINKS = frozenset({"compound", "poss", "amod", "nmod"})
_SHOTS = re.compile(
    r"\b(?:police|army|security) (?:firing|bullets?)\b"
    r"|\bfir(?:ed|ing) (?:\w+ ){0,3}(?:rounds|shots|shells|in the air)\b"
    r"|\btear ?gas|\blathi|\bbaton|\brubber bullets|\bwater cannon|\bcaned?\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:nabbed|apprehended|taken into custody|picked up by (?:the )?police|rounded up|booked"
    r"|(?:persons|people|men|youths|rioters|activists|accused) (?:were |was |been |are )?held(?! (?:at|in|on|up)))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:combing operations?|flag march|prohibitory orders?|section 144|cordoned off|patrolling|raids? (?:on|at|in)"
    r"|registered (?:an? )?(?:offence|case|fir|complaint)|lodged (?:an? )?(?:fir|case))\b",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"\b(?:mute|silent|helpless|passive) (?:spectators?|witness(?:es)?|bystanders?|onlookers?)"
    r"|\binaction\b|\b(?:did|do|does) nothing\b"
    r"|\bstood by\b|\black of (?:police|action)"
    r"|\b(?:police|government|administration|authorities)\b[^.]{0,60}\b(?:failed|failure|refused)\b"
    r"|\bfail(?:ed|ure) (?:of|by) (?:the )?(?:police|government|administration|law)"
    r"|\bno police(?:man|men)? (?:was|were|came|turned)",
    re.IGNORECASE,
)


def police_acts(annotated: Annotated) -> list[Act]:
    """Every act told, in text order."""
    return sorted(act for sentence in annotated.sentences for act in _of_sentence(sentence))


def labels_of(acts: Sequence[Act], spans: Sequence[tuple[int, int]]) -> tuple[list[str], list[list[str]]]:
    """The labels of the whole text, and those of each of its spans."""
    by_span: dict[int, set[str]] = defaultdict(set)
    for place, label in acts:
        for number, (start, end) in enumerate(spans):
            if start <= place < end:
                by_span[number].add(label)
    return sorted({label for _, label in acts}), [sorted(by_span[n]) for n in range(len(spans))]


def _of_sentence(sentence: Sentence) -> Iterator[Act]:
    triggers = [t for t in find_triggers(sentence) if not t.entry.get("coming")]
    forces = list(_forces(sentence))
    found: set[Act] = set()
    for trigger in triggers:
        if _unreal(trigger):
            continue
        if trigger.family == "arrest":
            found.add((trigger.start, ARREST))
        elif trigger.family in _ORDERING:
            found.add((trigger.start, ACTION))
        elif trigger.family in _HARMING and trigger.token and any(_does(f, trigger.token) for f in forces):
            found.add((trigger.start, FORCE))
    for pattern, label in ((_SHOTS, FORCE), (_HELD, ARREST), (_DONE, ACTION), (_IDLE, FAIL)):
        found |= {(sentence.start + m.start(), label) for m in pattern.finditer(sentence.text)}
    forced = [place for place, label in found if label == FORCE]
    if forced and any(_deadly(t) for t in triggers):
        found.add((forced[0], KILL))
    found |= {(place, ACTION) for place, label in found if label != FAIL}
    found |= {(sentence.span(force)[0], ACTION) for force in forces if _acts(force)}
    yield from found


def _unreal(trigger: Trigger) -> bool:
    """Told as what is not or not yet: negated, or behind "should", "will" and the like."""
    return trigger.token is not None and any(
        c.dep_ == "neg" or (c.dep_ == "aux" and c.lower_ in _MODALS) for c in trigger.token.children
    )


def _deadly(trigger: Trigger) -> bool:
    return trigger.strength == "effect" and trigger.family == "attack" and not trigger.text.lower().startswith(
        ("wound", "injur", "hurt", "sustain", "casualt")
    )  # fmt: skip


def _forces(sentence: Sentence) -> Iterator[Token]:
    """The head words of the phrases that name a force."""
    for hit in sentence.of("forces"):
        token = sentence.token_at(hit.end - 1)
        if hit.entry.get("kind") not in _FORCES or token is None:
            continue
        while token.dep_ in _LINKS and token.head.pos_ in ("NOUN", "PROPN") and token.head.i > token.i:
            token = token.head
        yield token


def _does(force: Token, deed: Token) -> bool:
    """Whether the force is the doer: its subject, behind its "by", or named in the noun of the deed."""
    link = force.head
    if force == deed or (link == deed and force.dep_ in ("nsubj", *_LINKS)):
        return True
    return force.dep_ == "pobj" and link.dep_ in ("agent", "prep") and link.lower_ == "by" and link.head == deed


def _acts(force: Token) -> bool:
    """Whether the force is told as doing something, and not only as speaking or being."""
    verb = force.head
    if force.dep_ == "pobj" and force.head.lower_ == "by" and force.head.dep_ == "agent":
        return verb.head.lemma_ not in _SPEAKING
    return force.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.lemma_ not in _SPEAKING and not any(
        c.dep_ == "neg" for c in verb.children
    )  # fmt: skip
