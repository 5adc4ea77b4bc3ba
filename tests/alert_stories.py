"""The stream of `stream.txt`: thirty days of invented reports, and what each brings that is new."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(__file__).parent / "alerts" / "stream.txt"
News = tuple[str, ...]  # story, kind, and the slot of a toll


@dataclass(slots=True)
class Sent:
    """A report as it came: when, in which outlet, of which story, and what it brings that is new."""

    number: int
    day: int
    hour: int
    outlet: str
    story: str = ""
    text: str = ""
    news: set[News] = field(default_factory=set)

    @property
    def published(self) -> str:
        """When it came, ISO 8601."""
        return f"2026-03-{self.day:02}T{self.hour:02}:00:00Z"

    @property
    def url(self) -> str:
        """An address that marks it as invented."""
        return f"https://{self.outlet.lower().replace(' ', '-')}.example/{self.number}"


def stream() -> list[Sent]:
    """The reports in the order in which they came."""
    reports: list[Sent] = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "@":
            day, hour, outlet = rest.split(" ", 2)
            reports.append(Sent(len(reports) + 1, int(day), int(hour), outlet))
        elif mark == "=":
            reports[-1].text = reports[int(rest) - 1].text
        elif mark == "!":
            story, *what = rest.split()
            reports[-1].story = story
            reports[-1].news.add((story, *what))
        elif mark == ">":
            reports[-1].story = rest
        elif line and mark != "#":
            reports[-1].text = f"{reports[-1].text}\n\n{line}".strip()
    return reports
