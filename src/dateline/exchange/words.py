"""Values, speakers and stances in words for people. A source's own words stand in them as they are: whoever shows them
makes them safe for where they are shown (`cli.safe` for a terminal, escaping for a page)."""

from __future__ import annotations

import re
from datetime import datetime

from dateline.model.claims import Claim, Speaker
from dateline.model.values import Actor, Count, Place, Thing, Value, When

SLOT_WORDS = {
    "origin_place": "fired from",
    "weapon_count": "weapons",
    "claimed_by": "claimed by",
}
STANCE_WORDS = {
    "asserts": "{}",
    "denies": "denied by {}",
    "accuses": "accused by {}",
    "claims_responsibility": "claimed by {}",
    "suspects": "suspected by {}",
    "unconfirmed": "{}, not confirmed",
    "no_information": "{}",
    "threatens": "threatened by {}",
    "announces": "announced by {}",
}
GENRE_KINDS = {"outlet": "the report's own voice", "unattributed": "unattributed reports"}
VAGUE = re.compile(r"(?i)\b(dozens|scores|hundreds|thousands|several|a number|few|couple)\b|^many\b")


def many(number: int, one: str, more: str | None = None) -> str:
    """A number with its noun: `1 report`, `2 reports`."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def slot_words(slot: str) -> str:
    """The slot as a label."""
    return SLOT_WORDS.get(slot, slot.replace("_", " "))


def value_words(value: Value | None) -> str:
    """A value in a few words; nothing where there is none."""
    if value is None:
        return ""
    if isinstance(value, Count):
        return count_words(value)
    if isinstance(value, When):
        return when_words(value)
    if isinstance(value, Place):
        return place_words(value)
    if isinstance(value, Actor):
        return actor_words(value)
    return value.as_said


def actor_words(value: Actor) -> str:
    """The words of the report, with the proper name where they do not hold it."""
    if value.name and value.name.casefold() not in value.as_said.casefold():
        return f"{value.as_said} ({value.name})"
    return value.as_said


def count_words(value: Count) -> str:
    """A count as a range, with the words that gave it where those are vague."""
    number = _range(value)
    if value.total:
        number += " in all"
    if value.of:
        number += f", {value.of}"
    return f"{number} (“{value.as_said}”)" if VAGUE.search(value.as_said) else number


def _range(value: Count) -> str:
    low, high = value.low, value.high
    if low is None and high is None:
        return "an unknown number"
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"at least {low:,}"
    if low == high:
        return f"{'about ' if value.approximate else ''}{low:,}" if low else "none"
    return f"{'about ' if value.approximate else ''}{low:,} to {high:,}"


def when_words(value: When) -> str:
    """A time to its precision, with the precision, and what it rests on where that is not the text itself."""
    return f"{moment_words(value.start, value.end, value.precision)} ({when_precision(value)})"


def when_precision(value: When) -> str:
    """How precisely a time is known, and what it rests on where that is not the text itself."""
    basis = {
        "publication": ", from the publication date",
        "other_event": ", counted from another event",
        "given": ", as given",
    }.get(value.basis, "")
    return value.precision.replace("_", " ") + basis


def moment_words(start: str, end: str, precision: str) -> str:
    """A time as people write it: `Tue 17 Nov 2020`, `Nov 2020`, `17 Nov 2020 to 19 Nov 2020`."""
    if precision == "unknown":
        return "at an unknown time"
    if precision in ("year", "season"):
        return start[:4] if start[:4] == end[:4] else f"{start[:4]} to {end[:4]}"
    if precision == "month":
        return _day(start, "%b %Y")
    first, last = _day(start), _day(end or start)
    if precision == "minute":
        return f"{first} {start[11:16]}".rstrip()
    if precision == "part_of_day" and start[11:16] and start[:10] == end[:10]:
        return f"{first} {start[11:16]} to {end[11:16]}"
    return first if first == last else f"{first} to {last}"


def _day(moment: str, form: str = "%a %d %b %Y") -> str:
    try:
        day = datetime.fromisoformat(moment[:10] if len(moment) >= 10 else (moment + "-01-01")[:10])
    except ValueError:
        return moment
    # %b and %a follow the locale of the process, which stays C: the words are the same everywhere.
    return day.strftime(form).replace(" 0", " ")


def place_words(value: Place) -> str:
    """A place with what it lies in, and how precisely it is known."""
    return f"{place_name(value)} ({place_precision(value)})"


def place_name(value: Place) -> str:
    """A place with what it lies in."""
    relation = "" if value.relation in ("in", "offset", "between") else value.relation + " "
    name = value.as_said if value.relation in ("offset", "between") else value.name
    return relation + ", ".join([name, *(w for w in value.within if w.casefold() not in name.casefold())])


def place_precision(value: Place) -> str:
    """How precisely a place is known: `neighbourhood, within 3 km`."""
    precise: str = value.level if value.level != "unknown" else "not located"
    if value.lat is not None and value.radius_km is not None:
        precise += f", within {value.radius_km:g} km"
    elif value.level != "unknown" and value.lat is None:
        precise += ", not located"
    return precise + (", inferred" if value.inferred else "")


def thing_class(value: Value | None) -> str:
    """The class of a thing in words, empty where it has none."""
    return (value.class_ or "").replace("_", " ") if isinstance(value, Thing) else ""


def speaker_words(speaker: Speaker, outlet: str | None = None) -> str:
    """Who says it: `unnamed Iraqi officials, via Associated Press`; the report's own voice is its outlet."""
    return speaker_name(speaker, outlet) + "".join(f", via {name}" for name in speaker.via)


def speaker_name(speaker: Speaker, outlet: str | None = None) -> str:
    """As `speaker_words`, without those through whom it came."""
    if speaker.name:
        # An unnamed person's words may begin with an article: "an official".
        told = speaker.name
        told = f"unnamed {_bare(told)}" if speaker.anonymous and speaker.kind != "unattributed" else told
    elif speaker.kind == "outlet" and outlet:
        told = outlet
    else:
        told = GENRE_KINDS.get(speaker.kind, f"unnamed {speaker.kind}")
    return told + (f", {speaker.medium}" if speaker.medium else "")


def _bare(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in ("a", "an", "the", "unnamed") else name


def who_words(claim: Claim, outlet: str | None = None) -> str:
    """The speaker with the stance: `denied by the army`."""
    return STANCE_WORDS[claim.stance].format(speaker_words(claim.speaker, outlet))
