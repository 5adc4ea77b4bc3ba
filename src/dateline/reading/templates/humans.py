"""Persons of a template: a name with the description that stands beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.reading.templates.drafts import Group, Groups, Mention
from dateline.reading.templates.view import View

_FAR = 60  # characters
# What may stand between a description and the name it describes: "governor Ana Ruiz", "Ana Ruiz, 46, a teacher",
# "a man identified as Ana Ruiz".
_LINK = re.compile(
    r"(?:[\s,:\[\]()\"'-]|\b(?:an?|the|another|named|identified|as|called|who|was|is|one|of|former|late|\d{1,3}"
    r"|years?|old|de|del|he|she|dr|mr|mrs|ms|father|col|gen|lt|capt|maj|sgt|engineer|lawyer|prominent|local"
    r"|then|nation)\b)*",
    re.IGNORECASE,
)
_LISTED = re.compile(r"[^.;]*")


@dataclass(frozen=True, slots=True)
class Person:
    """One human target: the mentions of its name and of its description, either may be empty."""

    name: Group
    description: Group


def persons(view: View, names: Groups, descriptions: Groups) -> list[Person]:
    """The human targets of a template. Each description goes to the name beside it, else stands alone."""
    taken: dict[int, list[int]] = {}
    for place, group in enumerate(descriptions):
        near = [(gap, i) for i, name in enumerate(names) if (gap := _gap(view, name, group)) is not None]
        if near:
            best = min(near)
            several = _plural(view, group) and len(names) > 1
            taken[place] = sorted(i for _, i in near) if several else [best[1]]
    found = [Person(name, tuple(m for p, i in taken.items() if n in i for m in descriptions[p]))
             for n, name in enumerate(names)]  # fmt: skip
    return found + [Person((), group) for place, group in enumerate(descriptions) if place not in taken]


def _plural(view: View, group: Group) -> bool:
    return any(view.word(view.covered(m.start, m.end)[1] - 1).endswith(("s", "men", "people")) for m in group)


def _gap(view: View, name: Group, description: Group) -> int | None:
    """Characters between a name and the description where nothing but links stands there."""
    gaps = [gap for n in name for d in description if (gap := _between(view, n, d)) is not None]
    return min(gaps, default=None)


def _between(view: View, name: Mention, description: Mention) -> int | None:
    start, end = min(name.end, description.end), max(name.start, description.start)
    if end < start:
        return 0
    if end - start > _FAR or _LINK.fullmatch(view.text, start, end) is None:
        return None
    return end - start
