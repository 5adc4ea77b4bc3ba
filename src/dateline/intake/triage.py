"""Can this input hold a report of a violent incident? Asked before extraction, at a twentieth of its cost.

The rule is a sum with a threshold (`Weights`): words of force in running text speak for it, most of all those that
stand together, early and dense; the length of the text speaks against it. A word in a navigation link or a short line
of a page counts for nothing. docs/triage.md has the rule in words, how its numbers were found, and what it loses.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from dateline.intake import charset, langs, quick_facts, strip
from dateline.intake.inputs import Given
from dateline.intake.strip import Block
from dateline.intake.take import looks_like_html
from dateline.language import lexicon
from dateline.language.lexicon import Entry, Hit
from dateline.model.errors import DatelineError
from dateline.model.vocabulary import INCIDENT_TYPES

# told: goes on, there is enough; unjudged: goes on, for there is no running text to judge, or the bytes are no text,
# and the reader will say what they are. no_trigger, too_little, language: does not go on.
Reason = Literal["told", "unjudged", "no_trigger", "too_little", "language"]

RUNNING_WORDS = 10  # a block of a page with fewer is a label, a link or a headline
LINKED = 0.5  # one that is this much links is navigation
LARGEST = 4 * 1024 * 1024  # bytes; a larger input is not judged
MOST_BLOCKS = 400  # of running text that are looked at
LEAD = 3  # blocks in which a report says what happened
FEW_WORDS = (
    100  # of running text: so short a report is read for one word of force, since reading it costs next to nothing
)
ENOUGH_LETTERS = 200  # of running text, to tell its language for sure
_POINTS = {"strong": 3, "effect": 2, "weak": 1}
_VAGUE = frozenset({"attack", "sabotage", ""})  # families of words that politicians, illnesses and rivals share
_MOST = 12  # points of one block; more says no more
_MARKS = " -\"“”‘’'"
_WORD = re.compile(r"[\w-]+")
_BLANK = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What triage says of an input: whether it goes on, why, and what it is, as far as that is quickly seen."""

    relevant: bool
    reason: Reason
    title: str | None = None
    url: str | None = None
    date: str | None = None  # ISO 8601, as the page's markup states it or as given
    language: str | None = None  # ISO 639-1
    score: float = 0.0  # the sum; the threshold is 0


@dataclass(frozen=True, slots=True)
class Signs:
    """What was counted in the running text: the features of the sum."""

    most: float  # points of the block with the most
    lead: float  # the same among the first blocks
    armed: float  # names of armed groups and their members, for each 100 words
    forces: float  # names of state forces, for each 100 words
    words: int
    found: int  # words of force, and names of armed groups

    def vector(self) -> tuple[float, ...]:
        """The numbers that weights are given to, each within a bound that a long or odd text cannot pass."""
        return self.most, self.lead, min(4.0, self.armed), min(4.0, self.forces), math.log1p(self.words)


@dataclass(frozen=True, slots=True)
class Weights:
    """A weight for each number of `Signs.vector`, and what is added: an input goes on where the sum is not negative.

    Fitted by training/fit_triage.py and rounded.
    """

    most: float = 0.46
    lead: float = 0.76
    armed: float = 1.91
    forces: float = 0.68
    words: float = -1.77
    base: float = 8.74

    def score(self, signs: Signs) -> float:
        """The sum."""
        of = (self.most, self.lead, self.armed, self.forces, self.words)
        return sum(w * x for w, x in zip(of, signs.vector(), strict=True)) + self.base


def triage(data: bytes | str, given: Given | None = None) -> Verdict:
    """Whether an input can hold a report of a violent incident. Raises nothing for what the input holds."""
    given = given or Given()
    raw = data.encode("utf-8", errors="replace") if isinstance(data, str) else data
    try:
        if not raw.strip() or len(raw) > LARGEST:
            return _given_only(given)
        charset.refuse_binary(raw)
        raw = strip.narrow(raw)
    except DatelineError:
        return _given_only(given)
    name = strip.charset_of(raw, given.charset)
    if _is_page(raw, name, given):
        facts = quick_facts.of_page(raw, name)
        title, url, date = facts.title, given.url or facts.url, given.published or facts.date
        return _judge(page_blocks(raw, name, title), Verdict(False, "no_trigger", title, url, date))
    running = paragraphs(strip.decoded(raw, name))
    title = running[0].text[:300] if running else None
    return _judge(running, Verdict(False, "no_trigger", title, given.url, given.published))


def _given_only(given: Given) -> Verdict:
    return Verdict(True, "unjudged", None, given.url, given.published)


def _is_page(raw: bytes, name: str, given: Given) -> bool:
    if given.kind is not None:
        return given.kind == "html"
    head = raw[:20_000]
    if re.match(rb"\s*<(?:!doctype\s+html|html)\b", head, re.I):
        return True
    return b"<" in head and looks_like_html(strip.decoded(head, name), given.name)


def page_blocks(raw: bytes, name: str, title: str | None = None) -> list[Block]:
    """The title and running text of a page; where it has none, whatever is no link."""
    running = [b for b in strip.blocks(raw, name, RUNNING_WORDS) if b.linked < LINKED]
    running = running or [b for b in strip.blocks(raw, name) if b.linked < LINKED]
    return ([Block(title, 0.0)] if title and running else []) + running[:MOST_BLOCKS]


def paragraphs(text: str) -> list[Block]:
    """The paragraphs of a plain text: between blank lines, or lines where it has no blank ones."""
    parts = _BLANK.split(text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(parts) < 2:
        parts = text.splitlines()
    return [Block(words, 0.0) for part in parts[:MOST_BLOCKS] if (words := " ".join(part.split()))]


def _judge(running: Sequence[Block], draft: Verdict) -> Verdict:
    """The verdict on running text."""
    if not running:
        return _with(draft, True, "unjudged", None, 0.0)
    told = "\n".join(b.text for b in running)
    language = langs.detect(told)
    if language not in langs.READ and sum(map(str.isalpha, told[:2000])) >= ENOUGH_LETTERS:
        return _with(draft, False, "language", language, 0.0)
    signs = signs_of(running)
    score = round(WEIGHTS.score(signs), 3)
    if not signs.found:
        return _with(draft, False, "no_trigger", language, score)
    if signs.words < FEW_WORDS and signs.most:
        return _with(draft, True, "told", language, score)
    return _with(draft, score >= 0, "told" if score >= 0 else "too_little", language, score)


def _with(draft: Verdict, relevant: bool, reason: Reason, language: str | None, score: float) -> Verdict:
    return Verdict(relevant, reason, draft.title, draft.url, draft.date, language, score)


def signs_of(running: Sequence[Block]) -> Signs:
    """What is counted in running text."""
    words = found = armed = forces = most = lead = 0
    for number, block in enumerate(running):
        words += block.text.count(" ") + 1
        points, hits = _force(block.text)
        groups, state = _names("armed_actors", block.text), _names("forces", block.text)
        found, armed, forces = found + hits + groups, armed + groups, forces + state
        if points:
            full = min(_MOST, points + min(2, groups + _names("weapons", block.text)) + min(1, state))
            most = max(most, full)
            lead = max(lead, full) if number < LEAD else lead
    hundreds = max(words, 100) / 100
    return Signs(most, lead, armed / hundreds, forces / hundreds, words, found)


def _names(name: str, text: str) -> int:
    """How many different names of a lexicon stand in a text."""
    return len({h.text.lower() for h in lexicon.load(name).find(text) if not h.entry.get("platform")})


def _force(text: str) -> tuple[int, int]:
    """The points of a block's words of force, each word once, and how many there are."""
    counted: dict[str, int] = {}
    for hit in lexicon.load("triggers").find(text):
        form = hit.text.lower()
        if form not in counted:
            counted[form] = max((p for entry, p in _telling(form) if _stands(entry, hit, text)), default=0)
    return sum(counted.values()), sum(map(bool, counted.values()))


@cache
def _telling(form: str) -> tuple[tuple[Entry, int], ...]:
    """The entries of a form that tell of force, with their points."""
    return tuple((e, p) for e in lexicon.load("triggers").all(form) if (p := _points(e)))


def _points(entry: Entry) -> int:
    strength = entry.get("strength")
    if entry.get("type") == "THREATEN":
        return 1
    if entry.get("type") not in INCIDENT_TYPES:
        return 0
    return 2 if strength == "strong" and entry.get("family") in _VAGUE else _POINTS.get(strength, 0)


def _stands(entry: Entry, hit: Hit, text: str) -> bool:
    """Are the words there that the entry needs, and none beside it that makes it something else?"""
    if entry.get("case") == "1" and hit.text != entry.phrase:
        return False
    if entry.get("need") and _words(text).isdisjoint(_needed(entry.get("need"), hit.text.lower())):
        return False
    unless = entry.get("unless")
    if not unless:
        return True
    before = text[max(0, hit.start - 40) : hit.start].lower().rstrip(_MARKS)
    after = text[hit.end : hit.end + 40].lower().lstrip(_MARKS) + " "
    return not any(
        (" " + before).endswith(" " + word) or (after.startswith(word) and not after[len(word)].isalnum())
        for word in unless.split("|")
    )


@lru_cache(maxsize=4)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@cache
def _needed(need: str, own: str) -> frozenset[str]:
    return frozenset(need.split("|")) - {own}


WEIGHTS = Weights()
