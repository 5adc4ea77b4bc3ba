"""Which names of a record are private people's: victims, minors, private suspects, witnesses, relatives.

Told by slot, kind and the words beside the name. Where it is in doubt the name counts as private; a body (a force, a
group, an office) is told by the lexicons or by a word such as "brigade".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from dateline.archive.columns import PRIVATE
from dateline.incidents.persons import words_of
from dateline.language import lexicon
from dateline.model.claims import Claim
from dateline.model.record import Record
from dateline.model.values import Actor, Count, Place, Value

COUNTED = frozenset({"killed", "injured", "missing", "abducted", "arrested"})
KEPT = 20_000  # texts of which it is remembered what they name: the same ones come again and again
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_AGE = re.compile(r"\b\d{1,3}(?:[\s-]+years?[\s-]+old\b|\s*,|$)")
_BODIES = frozenset(
    "army forces force police guard guards brigade brigades battalion regiment division corps navy ministry department "
    "government movement front party group organisation organization company university hospital school embassy church "
    "mosque temple union council committee agency office militia militias network league alliance army's court bank "
    "airlines airways mission state republic authority command".split()
)
# Words that stand before or in a name and are not it.
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir lady lord rev father sister brother sheikh sheik imam mullah haji sgt lt col "
    "gen capt maj cpl pvt sergeant lieutenant colonel general captain major corporal private officer constable agent "
    "al el bin ibn bint abu abd ul ur van von der den de la le da di dos del and of the a an jr sr ii iii iv no".split()
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens scores tens hundreds thousands "
    "several many some most at least about around nearly almost more than over up to as few other others another all "
    "both his her their its my our this that these those he she they it who whose was were is are by in on from with "
    "when while after before since but and or if then also where because although for until during once only now i "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)


def folded(text: str) -> tuple[str, list[int]]:
    """The text without case, marks and invisible characters, and where in the text each character of it stands."""
    out: list[str] = []
    at: list[int] = []
    for index, char in enumerate(text):
        if char.isascii():
            out.append(char.lower())
            at.append(index)
            continue
        for part in unicodedata.normalize("NFKD", char):
            if unicodedata.category(part) in ("Mn", "Cf"):
                continue
            plain = "'" if part in "’ʼ‘`" else part.casefold()
            out.append(plain)
            at.extend([index] * len(plain))
    return "".join(out), at


def fold(text: str) -> str:
    """As `folded`, the text alone."""
    return folded(text)[0]


def private_names(record: Record) -> tuple[str, ...]:
    """The names of private people in a record, each once, in the order told."""
    found: dict[str, None] = {}
    for told in record.claims:
        found |= dict.fromkeys(_of_claim(told.claim))
    for slot, summary in record.slots.items():
        if isinstance(summary.best, Actor) and (name := name_of(slot, summary.best)):
            found.setdefault(name)
    return tuple(found)


def name_of(slot: str, actor: Actor) -> str | None:
    """The name of a private person that an actor of this slot is, None where it is none or not named."""
    if actor.name and is_body(actor.name):
        return None
    if slot != "victim" and actor.kind not in PRIVATE and not _is_person(actor):
        return None
    return actor.name or name_in(actor.as_said)


@lru_cache(maxsize=KEPT)
def name_in(words: str) -> str | None:
    """The words with a capital that are no common ones: "Amina Diallo" in "shop owner Amina Diallo"."""
    found = [
        word
        for word in _WORD.findall(words)
        if not word[0].islower() and (low := fold(word)) not in TITLES | _NUMBERS and low not in _common()
    ]
    name = " ".join(found)
    return name if name and not is_body(name) else None


@lru_cache(maxsize=KEPT)
def is_body(name: str) -> bool:
    """Whether a name is that of a force, group, office or the like."""
    low = fold(name).removeprefix("the ")
    return low in _bodies() or not _BODIES.isdisjoint(_WORD.findall(low))


def kept_words(record: Record) -> frozenset[str]:
    """Words that stay though a private name has them: those of places of the gazetteer and of bodies told."""
    values: list[Value | None] = [told.claim.value for told in record.claims]
    values += [summary.best for summary in record.slots.values()]
    texts: list[str] = []
    for value in values:
        if isinstance(value, Place):
            texts += (*value.within, value.name if value.gazetteer_id else "")
        elif isinstance(value, Actor) and value.name and is_body(value.name):
            texts.append(value.name)
    return frozenset(word for text in texts for word in _WORD.findall(fold(text)))


def is_common(word: str) -> bool:
    """Whether a folded word is a title or an ordinary word for people."""
    return word in TITLES or word in _common()


def may_be_name(word: str) -> bool:
    """Whether a word beside a name may belong to it: one with a capital that is no common word."""
    low = fold(word)
    return word[:1].isupper() and not is_common(low) and low not in _NUMBERS


def _of_claim(claim: Claim) -> Iterator[str]:
    value, name = claim.value, None
    if isinstance(value, Actor):
        name = name_of(claim.slot, value)
    elif isinstance(value, Count) and claim.slot in COUNTED:
        name = name_in(words_of(claim))
    if name:
        yield name
    speaker = claim.speaker
    for kind, text in ((speaker.kind, speaker.name), *((link.kind, link.name) for link in speaker.chain)):
        if kind in PRIVATE and text and (said := name_in(text)):
            yield said


def _is_person(actor: Actor) -> bool:
    """Whether the words beside the name are those for one private person: "gunman", "boy", an age."""
    rest = actor.as_said.replace(actor.name, " ") if actor.name else actor.as_said
    return bool(_AGE.search(rest)) or not _persons().isdisjoint(_WORD.findall(fold(rest)))


def ready() -> None:
    """Reads the lists of words that names are told by, so that who comes first need not wait for it."""
    for words in (_persons, _common, _bodies):
        words()


@cache
def _persons() -> frozenset[str]:
    """Words for one person, officials aside: theirs is a public office."""
    entries = (e for e in lexicon.load("people").entries if e.get("kind") != "official")
    single = (e.phrase for e in entries if " " not in e.phrase and e.phrase not in e.get("forms").split("|"))
    return frozenset(map(fold, single))


@cache
def _common() -> frozenset[str]:
    forms = {f for name in ("people", "demonyms") for e in lexicon.load(name).entries for f in lexicon.forms_of(e)}
    return frozenset(word for form in forms for word in _WORD.findall(fold(form)))


@cache
def _bodies() -> frozenset[str]:
    names = ("armed_actors", "forces", "outlets", "agencies")
    return frozenset(fold(f) for name in names for e in lexicon.load(name).entries for f in lexicon.forms_of(e))
