"""Lines to a report: the text with its passages, the furniture with its places, and the fields with their
evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from dateline.intake.lines import Line
from dateline.model.report import Evidence, Furniture, Passage
from dateline.model.vocabulary import PassageKind

_ORDER = {"headline": 0, "byline": 1, "outlet": 1, "section": 2, "dateline": 3}
_PASSAGE: dict[str, PassageKind] = {"headline": "headline", "byline": "byline", "section": "section",
    "outlet": "byline",
                                    "dateline": "dateline", "caption": "caption", "list": "list"}  # fmt: skip
JOINT = "\n\n"
_MOST_FURNITURE = 200  # entries; a page's navigation beyond that says nothing more


@dataclass(slots=True)
class Text:
    """The text of a report while it is put together, and where each line came to stand."""

    text: str = ""
    passages: list[Passage] = field(default_factory=list)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)  # index of the line -> its span
    furniture: list[Furniture] = field(default_factory=list)

    def evidence(self, index: int, start: int = 0, end: int | None = None) -> Evidence:
        """Words of a line as evidence; offsets count within the line."""
        base, stop = self.spans[index]
        first, last = base + start, stop if end is None else base + end
        return Evidence(quote=self.text[first:last], start=first, end=last)


def put_together(lines: list[Line]) -> Text:
    """Headline, byline, section and date lines first, then the body in its order, joined by blank lines."""
    out = Text()
    order = sorted(range(len(lines)), key=lambda i: (_ORDER[lines[i].kind], i) if lines[i].kind in _ORDER else (9, i))
    # Lines of the head that stand after the first body line (a credit at the end) stay where they are.
    first_body = next((i for i, x in enumerate(lines) if x.kind in ("body", "unknown", "list", "caption")), len(lines))
    head = [i for i in order if (lines[i].kind in _ORDER and i < first_body) or lines[i].kind == "headline"]
    rest = [i for i in range(len(lines)) if i not in set(head)]
    parts, position = [], 0
    for i in head + rest:
        line = lines[i]
        if line.kind == "furniture":
            continue
        out.spans[i] = (position, position + len(line.text))
        out.passages.append(Passage(*out.spans[i], _PASSAGE.get(line.kind, "body")))
        parts.append(line.text)
        position += len(line.text) + len(JOINT)
    out.text = JOINT.join(parts)
    out.furniture = list(_furniture(lines, out.spans, len(out.text)))[:_MOST_FURNITURE]
    return out


def _furniture(lines: list[Line], spans: dict[int, tuple[int, int]], end: int) -> Iterable[Furniture]:
    following = end
    found = []
    for i in range(len(lines) - 1, -1, -1):
        if i in spans:
            following = spans[i][0]
        elif lines[i].kind == "furniture":
            found.append(Furniture(lines[i].text, lines[i].reason, following))
    return reversed(found)


def digest(text: str) -> str:
    """The hash by which two texts are the same."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def report_id(url: str | None, outlet: str | None, data: bytes, entry: str | None = None) -> str:
    """The id of a report by its origin key: its canonical address, else its `entry` id in a feed or mail, else the
    outlet as given with the source bytes."""
    if url:
        key = url.encode()
    elif entry:
        key = b"entry\x00" + entry.encode()
    else:
        key = (outlet or "").encode() + b"\x00" + data
    return hashlib.sha256(key).hexdigest()[:32]
