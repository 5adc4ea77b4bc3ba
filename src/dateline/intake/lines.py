"""The unit that intake works on: a line of a page or text on its way to a passage or to the furniture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["unknown", "headline", "byline", "dateline", "section", "outlet", "body", "caption", "list", "furniture"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading or short line. `reason` says why where it is furniture."""

    text: str
    kind: Kind = "unknown"
    reason: str = ""
    heading: int = 0  # level of a heading of a page, 0 where it is none
    linked: float = 0.0  # share of its characters that are links
    body: bool = False  # the extractor took it for the report's body
    block: int = -1  # of a plain text: the number of the stretch between blank lines in which it stands

    def drop(self, reason: str) -> Line:
        """The line as furniture."""
        return replace(self, kind="furniture", reason=reason)

    def become(self, kind: Kind) -> Line:
        """The line as another kind."""
        return replace(self, kind=kind)
