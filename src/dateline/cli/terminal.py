"""Where lines are shown: a terminal with a width and perhaps colour, or a pipe."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from dateline.cli.layout import Block, Line, lay, plain
from dateline.cli.safe import put

WIDEST = 120  # longer lines are hard to read


@dataclass(frozen=True, slots=True)
class Terminal:
    """How output is shown: `width` None is a pipe, where nothing is wrapped."""

    width: int | None
    colour: bool

    @classmethod
    def of_stdout(cls, colour: str = "auto") -> Terminal:
        """The terminal of standard output. NO_COLOR and TERM=dumb count unless the setting is `always`."""
        is_terminal = sys.stdout.isatty()
        width = min(WIDEST, shutil.get_terminal_size().columns) if is_terminal else None
        wanted = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(width, colour == "always" or (wanted and colour != "never"))

    def print(self, blocks: Iterable[Block]) -> None:
        """The blocks on standard output."""
        for line in lay(blocks, self.width):
            self._line(line)

    def _line(self, line: Line) -> None:
        if not self.colour:
            put(plain(line))
            return
        from rich.color import ColorSystem
        from rich.style import Style

        styled = [
            Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if style else text
            for text, style in line
        ]
        put("".join(styled))
