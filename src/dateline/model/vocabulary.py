"""The closed word lists of the contracts: statuses, stances, slots, kinds. One place, used by code, schema and docs."""

from __future__ import annotations

from typing import Literal, get_args

Slot = Literal[
    "type", "when", "place", "origin_place", "weapon", "weapon_count", "target", "victim", "killed", "injured",
    "missing", "abducted", "arrested", "damage", "perpetrator", "claimed_by", "alarm", "motive",
]  # fmt: skip
Stance = Literal[
    "asserts", "denies", "accuses", "claims_responsibility", "suspects", "unconfirmed", "no_information",
    "threatens", "announces",
]  # fmt: skip
Status = Literal[
    "new", "background", "habitual", "threatened", "planned", "hypothetical", "foiled", "negated", "anniversary",
    "legal", "exercise",
]  # fmt: skip
SpeakerKind = Literal[
    "official", "office", "military", "police", "medical", "person", "witness", "relative", "group", "ngo", "un",
    "expert", "document", "post", "agency", "outlet", "unattributed",
]  # fmt: skip
PassageKind = Literal["headline", "byline", "dateline", "section", "body", "caption", "list"]
Genre = Literal["news", "statement", "court", "analysis", "roundup", "obituary", "timeline", "advisory", "press_review"]
TimePrecision = Literal[
    "minute", "part_of_day", "day", "range", "week", "month", "season", "year", "unknown"
]  # fmt: skip
TimeBasis = Literal["explicit", "dateline", "other_event", "publication", "given"]
PlaceLevel = Literal[
    "point", "neighbourhood", "settlement", "offset", "admin2", "admin1", "region", "country", "unknown"
]  # fmt: skip
PlaceRelation = Literal["in", "near", "outside", "offset", "between", "along", "off"]
RelationType = Literal["repeats", "updates", "contradicts", "corrects", "retracts", "part_of"]
ContextType = Literal["same_series", "follows", "cause", "response", "background"]
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip

SLOTS: tuple[Slot, ...] = get_args(Slot)
STANCES: tuple[Stance, ...] = get_args(Stance)
SILENT_STANCES: frozenset[str] = frozenset({"denies", "no_information"})  # that assert no value
STATUSES: tuple[Status, ...] = get_args(Status)
# Finest first.
TIME_PRECISIONS: tuple[TimePrecision, ...] = get_args(TimePrecision)
PLACE_LEVELS: tuple[PlaceLevel, ...] = get_args(PlaceLevel)
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
COUNT_SLOTS: frozenset[str] = frozenset({"weapon_count", "killed", "injured", "missing", "abducted", "arrested"})
PLACE_SLOTS: frozenset[str] = frozenset({"place", "origin_place"})
ACTOR_SLOTS: frozenset[str] = frozenset({"perpetrator", "claimed_by", "victim", "target"})
THING_SLOTS: frozenset[str] = frozenset({"type", "weapon", "damage", "alarm", "motive"})
# A new mention of one of these types is an incident; every other type is told without one.
INCIDENT_TYPES: frozenset[str] = frozenset({"ASSAULT", "COERCE", "PROTEST"})
