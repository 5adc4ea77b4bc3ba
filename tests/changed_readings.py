"""Readings that others may have written: sound ones with a few spots changed, taken out or doubled."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from archive_inputs import made
from dateline.model.codec import to_json


def spots(item: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands in a JSON value."""
    out = [path] if path else []
    parts = item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else ()
    for key, part in parts:
        out += spots(part, (*path, key))
    return out


GOOD = to_json(made(1)[0])
SPOTS = spots(GOOD)
ODD = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from([2**31, -(2**70), 1e308, float("nan"), float("inf")]),
    st.sampled_from(["", "\0", "\ud800", "x" * 5000, "2021-13-45", "0000", "9999-12-31T25:00", "c1", "m1"]),
    st.sampled_from(["news", "place"]),
    st.just([]), st.just({}), st.just([[]]), st.just({"low": "x"}), st.text(max_size=5),
)  # fmt: skip


@st.composite
def changed(draw: st.DrawFn) -> Any:
    """A sound reading with a few spots changed, taken out, or swapped for others."""
    data = copy.deepcopy(GOOD)
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from(SPOTS))
        holder = data
        try:
            for key in way:
                holder = holder[key]
            what = draw(st.sampled_from(["put", "put", "drop", "twice"]))
            if what == "drop":
                del holder[last]
            elif what == "twice" and isinstance(holder, list):
                holder.append(copy.deepcopy(holder[last]))
            else:
                holder[last] = draw(ODD)
        except (KeyError, IndexError, TypeError):
            continue
    return data
