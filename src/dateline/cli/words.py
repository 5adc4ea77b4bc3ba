"""Values, speakers and stances in words for people, safe to show in a terminal: every word of a source is escaped."""

from __future__ import annotations

from dateline.cli.safe import shown
from dateline.exchange import words
from dateline.model.claims import Claim, Speaker
from dateline.model.values import Count, Place, Value, When

slot_words = words.slot_words


def value_words(value: Value | None) -> str:
    """A value in a few words; nothing where there is none."""
    return shown(words.value_words(value))


def count_words(value: Count) -> str:
    """A count as a range, with the words that gave it where those are vague."""
    return shown(words.count_words(value))


def when_words(value: When) -> str:
    """A time to its precision, with the precision, and what it rests on where that is not the text itself."""
    return shown(words.when_words(value))


def moment_words(start: str, end: str, precision: str) -> str:
    """A time as people write it: `Tue 17 Nov 2020`, `Nov 2020`, `17 Nov 2020 to 19 Nov 2020`."""
    return shown(words.moment_words(start, end, precision))


def place_words(value: Place) -> str:
    """A place with what it lies in, and how precisely it is known."""
    return shown(words.place_words(value))


def thing_class(value: Value | None) -> str:
    """The class of a thing in words, empty where it has none."""
    return shown(words.thing_class(value))


def speaker_words(speaker: Speaker, outlet: str | None = None) -> str:
    """Who says it: `unnamed Iraqi officials, via Associated Press`; the report's own voice is its outlet."""
    return shown(words.speaker_words(speaker, outlet))


def who_words(claim: Claim, outlet: str | None = None) -> str:
    """The speaker with the stance: `denied by the army`."""
    return shown(words.who_words(claim, outlet))
