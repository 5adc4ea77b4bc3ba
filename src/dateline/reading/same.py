"""What makes two values the same, two speakers the same, and two names those of one party."""

from __future__ import annotations

from dateline.language import lexicon
from dateline.model.claims import Speaker
from dateline.model.values import Actor, Count, Place, Thing, Value, When

_ARTICLES = ("the ", "a ", "an ")
_SMALL = frozenset({"the", "a", "an", "of", "and", "in", "for"})
_STATE = frozenset({"military", "police", "security", "office", "official"})
_OFFICES = frozenset({"ministry", "minister", "president", "presidency", "administration", "kremlin"})
_ONE_BODY = frozenset({"army", "police", "navy", "military", "gendarmerie", "ministry", "government", "presidency"})
_STATE_WORDS = frozenset(
    {
        "army",
        "government",
        "police",
        "soldiers",
        "troops",
        "military",
        "coalition",
        "navy",
        "officers",
        "state",
        "regime",
        "occupation",
    }
)


def value_key(value: Value | None) -> tuple[object, ...]:
    """What makes two values the same: numbers, days and places by value, others by their words."""
    if isinstance(value, Count):
        return (value.low, value.high, value.of)
    if isinstance(value, When):
        return (value.start, value.end)
    if isinstance(value, Place):
        return (value.name, value.country)
    if isinstance(value, (Actor, Thing)):
        words = value.as_said.lower()
        for article in _ARTICLES:
            words = words.removeprefix(article)
        return (words,)
    return ()


def speaker_key(speaker: Speaker) -> tuple[object, ...]:
    """What makes two speakers the same."""
    return ((speaker.name or "").lower(), speaker.kind, speaker.anonymous, speaker.via)


def same_voice(one: Speaker, other: Speaker) -> bool:
    """Is it the same name or the same words, whatever the chain through which each was heard?"""
    if one.name is None and other.name is None:
        return one.kind == other.kind
    return (one.name or "").lower() == (other.name or "").lower()


def one_side(one: Speaker, other: Speaker) -> bool:
    """Do two speakers speak for one body, as far as their names tell: the army and its spokesman?"""
    mine, theirs = (f"{s.name or ''} {s.role or ''}" for s in (one, other))
    shared = _bodies(mine) & _bodies(theirs)
    if not shared:
        return False
    here, there = countries_of(mine), countries_of(theirs)
    return not here or not there or bool(here & there)


def _bodies(text: str) -> set[str]:
    return {w.removesuffix("'s").removesuffix("’s") for w in text.lower().split()} & _ONE_BODY


def called_so(one: str, other: str) -> bool:
    """Is one name the initials of the other ("MILF", "Moro Islamic Liberation Front")?"""
    for short, long in ((one, other), (other, one)):
        letters = "".join(w[0] for w in long.split() if w[:1].isupper())
        if len(letters) > 2 and letters in {
            w.removesuffix("'s").removesuffix("’s").strip("()’'\",.") for w in short.split()
        }:
            return True
    return False


def as_said(value: Value | None) -> str:
    """The words and the name of a party or thing, "" of other values."""
    if isinstance(value, Actor):
        return " ".join(dict.fromkeys(filter(None, (value.as_said, value.name))))
    return value.as_said if isinstance(value, Thing) else ""


def proper(text: str) -> set[str]:
    """The capitalised words of a name: "popular group" is not the Popular Mobilization Units."""
    return {w.strip(".,'’()") for w in text.split() if w[:1].isupper() and w.lower() not in ("the", "a", "an")}


def countries_of(text: str) -> set[str]:
    """The countries that words of a text stand for: Tbilisi, Georgian and Georgia are one party."""
    found = set()
    for name in ("demonyms", "roles", "forces", "armed_actors"):
        for hit in lexicon.load(name).find(text):
            found |= {c for c in hit.entry.get("country").replace("|", ",").split(",") if c}
    return found


def words_of(value: Value | None) -> set[str]:
    """The words of a party or thing in small letters, without articles and prepositions."""
    if not isinstance(value, (Actor, Thing)):
        return set()
    words = {w for w in value.as_said.lower().split() if w not in _SMALL}
    if isinstance(value, Actor) and value.name:
        words |= {w for w in value.name.lower().split() if w not in _SMALL}
    return words


def side_of(value: Value | None) -> str | None:
    """Whose side a party is on by its kind: "state" or "armed" (a group that is no state's); None where unknown."""
    if not isinstance(value, Actor):
        return None
    if value.kind == "group":
        return "armed"
    return "state" if value.kind in _STATE or _STATE_WORDS & words_of(value) else None


def speaker_side(speaker: Speaker) -> str | None:
    """Whose side a speaker is on by its kind, as `side_of` says it."""
    if speaker.kind == "group":
        return "armed"
    words = set(f"{speaker.name or ''} {speaker.role or ''}".lower().split())
    return "state" if speaker.kind in ("military", "police") or words & (_STATE_WORDS | _OFFICES) else None
