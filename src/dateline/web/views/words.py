"""What states, stances, relations and rules are called on a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STATES: Final[dict[str, str]] = {
    "single-source": "one independent source tells it, or only a party to it",
    "corroborated": "at least two independent origins agree",
    "disputed": "somebody denies it, or sources contradict each other",
    "corrected": "a source set right what was told before",
    "retracted": "whoever said it took it back",
}
STANCES: Final[dict[str, str]] = {
    "asserts": "says so", "denies": "denies", "accuses": "accuses", "claims_responsibility": "claims responsibility",
    "suspects": "suspects", "unconfirmed": "not confirmed", "no_information": "no word", "threatens": "threatens",
    "announces": "announces",
}  # fmt: skip
STATUSES: Final[dict[str, str]] = {
    "new": "new", "background": "told as past", "habitual": "a habit, not one event", "threatened": "a threat",
    "planned": "announced or planned", "hypothetical": "only possible", "foiled": "prevented",
    "negated": "said not to have happened", "anniversary": "a day of memory", "legal": "a court story",
    "exercise": "a drill",
}  # fmt: skip
# What a claim is to another one, and that one to it.
RELATIONS: Final[dict[str, tuple[str, str]]] = {
    "denies": ("denies", "denied by"), "contradicts": ("contradicts", "disputed by"),
    "corrects": ("corrects", "corrected by"), "updates": ("updates", "updated by"),
    "retracts": ("takes back", "taken back by"), "repeats": ("repeats", "repeated by"),
    "part_of": ("part of", "holds"),
}  # fmt: skip
OUTDONE: Final = frozenset({"corrects", "updates", "retracts"})
RULES: Final[dict[str, str]] = {
    "only": "the only value claimed", "most_said": "said by most speakers",
    "latest_office": "of the rival figures, that of the office named last", "first_told": "the first told",
    "finest": "the most precise", "none_claimed": "no claim holds a value",
}  # fmt: skip
CONFIDENCE: Final[dict[str, str]] = {
    "claimed_or_admitted": "claimed or admitted", "reported_as_fact": "reported as fact",
    "accused_by_authorities": "accused by authorities", "suspected_or_accused": "suspected or accused",
    "possible": "possible", "denied": "denied",
}  # fmt: skip
CHANGES: Final[dict[str, str]] = {
    "new": "found", "changed": "changed", "merged": "became part of another incident", "split": "parted from another",
    "gone": "is gone",
}  # fmt: skip
CONTEXTS: Final[dict[str, str]] = {
    "same_series": "of the same series", "follows": "followed by this", "cause": "a cause", "response": "a response",
    "background": "told beside it",
}  # fmt: skip
SORTS: Final[dict[str, str]] = {
    "newest_event": "newest event", "oldest_event": "oldest event", "newest_report": "newest report",
    "most_killed": "most killed", "most_reports": "most reports", "best_match": "best match",
}  # fmt: skip
FACETS: Final[dict[str, str]] = {
    "state": "State", "country": "Country", "sub_event": "Kind", "weapon": "Weapon", "actor": "Named actor",
    "outlet": "Outlet",
}  # fmt: skip
# Filters that a question may hold, as a page names them.
FILTERS: Final[dict[str, str]] = {
    "type": "type", "mode": "mode", "event": "event", "sub_event": "kind", "place": "place", "country": "country",
    "admin": "within", "actor": "actor", "weapon": "weapon", "outlet": "outlet", "speaker": "speaker",
    "state": "state", "since": "from", "until": "until", "published_since": "published from",
    "published_until": "published until", "killed_min": "killed, at least", "killed_max": "killed, at most",
    "injured_min": "injured, at least", "injured_max": "injured, at most", "origins_min": "origins, at least",
    "reports_min": "reports, at least", "radius": "near", "box": "in the box", "kind": "told as",
}  # fmt: skip


def figure(low: int | None, high: int | None) -> str | None:
    """A range of a toll in few signs: `6`, `6–8`, `6 or more`, `up to 8`; None where nothing is told."""
    if low is None and high is None:
        return None
    if low == high:
        return f"{low:,}" if low else "none"
    if high is None:
        return f"{low:,} or more"
    return f"up to {high:,}" if low is None else f"{low:,}–{high:,}"


def word(table: Mapping[str, str], key: str | None) -> str:
    """What a table calls a key; the key itself in plain letters where it does not know it."""
    return "" if key is None else table.get(key, key.replace("_", " "))
