"""How many a filler is: what is stated before or in it, and the form in which keys write numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.model.values import Count
from dateline.reading import counts
from dateline.reading.templates.drafts import Group
from dateline.reading.templates.features import Seen, filler_features, head_at
from dateline.reading.templates.view import View

_REACH = 7  # tokens before the head among which its number may stand
_ENDS = frozenset(".,;:()[]\"'") | frozenset("and or by of in at from with against that who were was".split())


@dataclass(frozen=True, slots=True)
class Stated:
    """A number stated for a filler, as a key writes it ("12", "~40", "10-"), and whether it is its own word."""

    value: str
    near: bool


def stated_number(view: View, group: Group) -> Stated | None:
    """The number of the first mention that has one, None where no mention is counted."""
    for mention in group:
        first, after = view.covered(mention.start, mention.end)
        if first >= after:
            continue
        head = head_at(view, first, after)
        start = first
        while start > 0 and head - start < _REACH and view.tokens[start - 1].word not in _ENDS:
            start -= 1
        if view.word(start) in ("least", "most") and view.word(start - 1) == "at":
            start -= 1
        begin, end = view.tokens[start].start, view.tokens[head].end
        found = [c for c in counts.find_in(view.text[begin:end].lower(), begin) if _counts(c.count)]
        if found:
            last = found[-1]
            between = view.text[last.end : view.tokens[first].start].split() if last.end <= mention.start else []
            return Stated(written(last.count), len(between) == 0)
    return None


def _counts(count: Count) -> bool:
    return count.low is not None or count.high is not None


def written(count: Count) -> str:
    """A count as the keys write it."""
    low, high = count.low, count.high
    if low is not None and high is None:
        return "PLURAL" if count.approximate else f"{low}-"
    if low is None:
        return f"-{high}"
    if low == high:
        return str(low)
    return f"~{(low + high) // 2}" if count.approximate and high is not None else f"{low}"


def number_features(seen: Seen, groups: Sequence[Group], stated: Stated | None) -> list[str]:
    """The features of a filler for its number, with what number is stated."""
    own = "none" if stated is None else ("vague" if stated.value == "PLURAL" else f"near{stated.near}")
    size = "1" if stated is not None and stated.value == "1" else ""
    return [*filler_features(seen, groups), f"stated={own}{size}", f"groups={len(groups)}"]
