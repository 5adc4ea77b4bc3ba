"""Totals over several events: "eight were killed in shootings across the city" is the number of no single one.

Such a number names the mentions that it covers, its own among them; its incident takes it for its best value only
where no other number is told. The words that show such a total stand in docs/counts.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.language.calendar_words import MONTH, WEEKDAY
from dateline.model.claims import Claim, Mention
from dateline.model.values import Count
from dateline.model.vocabulary import INCIDENT_TYPES

_TOLLS = frozenset({"killed", "injured", "missing", "abducted"})
_DEEDS = (
    r"(?:shootings|attacks|bombings|incidents|blasts|explosions|stabbings|clashes|raids|strikes|homicides|killings)"
)
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|dozens of|several|multiple|"
    r"a (?:series|string|spate|wave|number) of)"
)
# Over small letters.
_SEVERAL = re.compile(
    rf"\b(?:separate|unrelated|different|other|recent|weekend|overnight|citywide|nationwide|holiday|gun) "
    rf"(?:[\w-]+ ){{0,2}}?{_DEEDS}\b|"
    rf"\b{_NUMBER} (?:[\w-]+ ){{0,2}}?{_DEEDS}\b|"
    rf"\b{_DEEDS} (?:across|throughout|around|citywide|nationwide|over|since)\b|"
    rf"\b(?:weekend|holiday|citywide|overnight) (?:gun )?violence\b|"
    rf"\bsince (?:the (?:start|beginning)|(?:early|late|last) |{WEEKDAY}|{MONTH}|(?:19|20)\d\d)|"
    r"\b(?:so far )?this (?:year|month)\b|\bso far in (?:19|20)\d\d\b|\b(?:year|month|week|weekend) so far\b|"
    r"\b(?:over|during|in) the (?:past|last) (?:[\w-]+ )?(?:hours|days|weeks|months|years|year|month|week|weekend)\b|"
    r"\bover the (?:[\w-]+ ){0,3}weekend\b|\b[\w-]+-hour (?:span|period|stretch)\b"
)


def cover(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions, with `covers` in each claim that is a total over several of them."""
    told = tuple(m.id for m in mentions if m.event_type in INCIDENT_TYPES and m.status in ("new", "background"))
    return tuple(replace(m, claims=tuple(_covering(c, m, told) for c in m.claims)) for m in mentions)


def _covering(claim: Claim, mention: Mention, told: tuple[str, ...]) -> Claim:
    if claim.slot not in _TOLLS or not isinstance(claim.value, Count) or not _many(claim.value):
        return claim
    if not _SEVERAL.search(claim.quote.lower()):
        return claim
    covers = tuple(dict.fromkeys((mention.id, *told)))
    return replace(claim, covers=covers) if len(covers) > 1 else claim  # one mention may itself tell of several


def _many(value: Count) -> bool:
    return max(value.low or 0, value.high or 0) > 1
