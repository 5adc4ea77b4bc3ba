"""Values of tellings without violence: what is threatened or announced, against whom; who stands before the court."""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.model.values import Actor, Thing
from dateline.model.vocabulary import Stance
from dateline.reading.events import Event
from dateline.reading.slots import Found
from dateline.reading.tellings import Telling

_ACTS = frozenset({"THREATEN", "RETREAT", "REQUEST", "AGREE", "REJECT", "MOBILIZE", "CONCEDE", "CONSULT"})
_LEGAL_VERBS = frozenset(
    {
        "convict",
        "sentence",
        "plead",
        "charge",
        "indict",
        "acquit",
        "find",
        "try",
        "extradite",
        "face",
        "appear",
        "jail",
    }
)


def act_values(event: Event) -> list[tuple[Sentence, Found]]:
    """The values of an event of word or law; none for a violent one."""
    out: list[tuple[Sentence, Found]] = []
    for telling in event.tellings:
        if telling.judged.status == "legal":
            out += [(telling.sentence, f) for f in _accused(telling)]
        elif telling.trigger.event_type in _ACTS or telling.judged.status in ("threatened", "planned"):
            out += [(telling.sentence, f) for f in _asked(telling)]
    return out


def _stance(telling: Telling) -> Stance:
    if telling.judged.status == "threatened":
        return "threatens"
    return "announces" if telling.judged.status == "planned" else "asserts"


def _asked(telling: Telling) -> list[Found]:
    """`type`: the words of what is to be done; `target`: against or of whom."""
    token = telling.trigger.token
    if token is None:
        return []
    told_by_word = telling.trigger.strength == "act"  # else the trigger is itself the deed: "to seize the oil"
    verb = _deed(token) if told_by_word else token
    found = []
    words = _phrase(telling, verb)
    if words is not None and telling.judged.status in ("threatened", "planned"):
        found.append(_make(telling, "type", words, f"deed of {telling.trigger.text!r}"))
    target = _target(verb)
    if target is not None:
        start, end = _noun_span(telling.sentence, target)
        found.append(_make(telling, "target", (start, end), f"object of {verb.text!r}"))
    return found


def _deed(token: Token) -> Token:
    """The infinitive a verb of threat or promise governs, else the verb itself."""
    for child in token.children:
        wanted = ("xcomp", "ccomp") if token.pos_ == "VERB" else ("acl", "relcl", "xcomp")
        if child.dep_ in wanted and child.pos_ == "VERB" and child.i > token.i:
            return child
    return token


def _target(verb: Token) -> Token | None:
    for child in verb.subtree:
        if child.i > verb.i and child.dep_ == "pobj" and child.head.lower_ in ("against", "on", "at"):
            return child
    return next((c for c in verb.children if c.dep_ in ("dobj", "obj", "nsubjpass")), None)


def _noun_span(sentence: Sentence, noun: Token) -> tuple[int, int]:
    """The noun with its modifiers before it, without a leading article."""
    left = [
        t for t in noun.lefts if t.dep_ in ("compound", "amod", "nmod", "nummod", "poss", "det", "quantmod", "case")
    ]
    tokens = [t for word in left for t in word.subtree] + [noun]
    tokens = [t for t in tokens if t.i <= noun.i]
    while len(tokens) > 1 and tokens[0].dep_ == "det":
        tokens = tokens[1:]
    return sentence.start + tokens[0].idx, sentence.start + noun.idx + len(noun)


def _phrase(telling: Telling, verb: Token) -> tuple[int, int] | None:
    """The verb with its object, cut at the next clause."""
    last = verb
    for child in verb.subtree:
        if child.i > verb.i and child.dep_ in (
            "dobj",
            "prt",
            "prep",
            "pobj",
            "compound",
            "amod",
            "det",
            "poss",
            "nummod",
        ):
            if child.i - last.i > 6:
                break
            last = child
    start = telling.sentence.start + verb.idx
    return start, telling.sentence.start + last.idx + len(last)


def _accused(telling: Telling) -> list[Found]:
    """The person before the court, as the court verb's person."""
    doc = telling.sentence.doc
    if doc is None:
        return []
    for verb in doc:
        if verb.lemma_ not in _LEGAL_VERBS or verb.pos_ != "VERB":
            continue
        for child in verb.children:
            passive = child.dep_ == "nsubjpass" or (
                verb.lemma_ in ("plead", "face", "appear") and child.dep_ == "nsubj"
            )
            if (passive or child.dep_ == "dobj") and child.pos_ in ("PROPN", "NOUN"):
                span = _noun_span(telling.sentence, child)
                if child.ent_type_ == "PERSON" or child.lower_ in (
                    "man",
                    "woman",
                    "suspect",
                    "men",
                    "officer",
                    "soldier",
                ):
                    return [_make(telling, "perpetrator", span, f"before the court: {verb.text!r}")]
    return []


def _make(telling: Telling, slot: str, span: tuple[int, int], rule: str) -> Found:
    sentence = telling.sentence
    words = sentence.text[span[0] - sentence.start : span[1] - sentence.start]
    value = Thing(as_said=words) if slot == "type" else Actor(as_said=words)
    name = re.fullmatch(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*", words)
    if isinstance(value, Actor) and name:
        value = Actor(as_said=words, name=words, kind="person" if slot == "perpetrator" else None)
    return Found(
        slot=slot, value=value, start=span[0], end=span[1], quote_start=telling.segment.start,  # type: ignore[arg-type]
        quote_end=telling.segment.words_end, anchor=telling.trigger.start, stance=_stance(telling), rule=rule,
    )  # fmt: skip
