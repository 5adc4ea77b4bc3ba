"""The part of the benchmark that mixes pages: nine of any kind to one that tells an incident."""

from __future__ import annotations

import gzip
import hashlib
import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from itertools import cycle
from pathlib import Path
from typing import Any

from dateline.measure import gold
from dateline.model.errors import NotFound
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]
SETS = ("aeb", "fundus")
TO_ONE = 9
GOLD = Path("tests/gold/own.jsonl")
_LINKS = "Home World Politics Business Sport Culture Science Health Travel Weather Opinion Video".split()
_STORIES = (
    "Council weighs new bus lanes for the old town", "How a bakery of three brothers fed a valley",
    "Ten walks for a rainy weekend", "Rates to stay where they are, bank says", "A choir turns one hundred",
)  # fmt: skip


def inputs(room: Path, pages: list[Path], limit: int | None) -> list[Json]:
    """The mixed pages in order, as files below `room`. Every tenth tells an incident; the others keep one order, by a
    hash of their names, so that no set comes in one piece."""
    pages = sorted(pages, key=lambda p: hashlib.sha256(p.name.encode()).hexdigest())[: limit or len(pages)]
    relevant = cycle(list(texts()))
    rows: list[Json] = []
    for number, path in enumerate(pages):
        data = path.read_bytes()
        rows.append(_file(room, gzip.decompress(data) if path.suffix == ".gz" else data, len(rows), False))
        if number % TO_ONE == TO_ONE - 1:
            rows.append(_file(room, as_site_page(next(relevant)).encode(), len(rows), True))
    return rows


def _file(room: Path, data: bytes, number: int, relevant: bool) -> Json:
    out = room / f"mixed-{number}.html"
    out.write_bytes(data)
    return {"id": str(number), "page": str(out), "relevant": relevant}


def texts() -> Iterator[str]:
    """Texts that tell an incident: of the own gold, where that lies here, else the samples."""
    if GOLD.is_file():
        for row in gold.load(GOLD):
            if has_incident(row["gold"]):
                yield str(row["text"])
        return
    samples = sorted(Path("samples").glob("*.txt"))
    if not samples:
        raise NotFound(f"no texts that tell an incident: run it where {GOLD} or samples/ is")
    yield from (p.read_text(encoding="utf-8") for p in samples)


def has_incident(wanted: Json) -> bool:
    """Has the gold of a document a new violent incident?"""
    return any(m.get("status") == "new" and m.get("event_type") in INCIDENT_TYPES for m in wanted.get("mentions", []))


def as_site_page(text: str) -> str:
    """A text as the page of a news site: with navigation, links to other stories, a script and a footer."""
    title, *rest = [p for p in text.split("\n\n") if p.strip()]
    body = "".join(f"<p>{escape(p)}</p>\n" for p in rest or [title])
    menu = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in _LINKS)
    more = "".join(f'<div class="teaser"><a href="/story/{i}"><h3>{s}</h3></a></div>' for i, s in enumerate(_STORIES))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title[:150])}</title>'
        f"<style>body {{ margin: 0 }}</style><script>var menu = {list(range(2000))};</script></head>"
        f"<body><nav><ul>{menu}</ul></nav><main><article><h1>{escape(title[:150])}</h1>{body}</article></main>"
        f'<aside><h2>More stories</h2>{more}</aside><footer><p>All rights reserved. <a href="/terms">Terms</a></p>'
        f"</footer></body></html>"
    )


class Steps:
    """Reads a page as ingest does, and keeps the seconds of each step and what became of the page."""

    def __init__(self, clock: Callable[[], float]) -> None:
        from dateline import intake, service
        from dateline.intake.triage import triage
        from dateline.settings import load

        self._clock, self._settings = clock, load()
        self._triage, self._intake, self._service = triage, intake, service
        self.pages: list[Json] = []

    def __call__(self, data: bytes) -> None:
        """One page."""
        given, clock = self._intake.Given(), self._clock
        begun = clock()
        verdict = self._triage(data, given)
        seconds, told = {"triage": clock() - begun}, False
        if verdict.relevant:
            begun = clock()
            taken = self._intake.read_bytes(data, given, self._settings.limits())
            seconds["intake"], begun = clock() - begun, clock()
            reading = self._service.read_taken(taken, self._settings)
            seconds["reading"] = clock() - begun
            told = any(m.status == "new" and m.event_type in INCIDENT_TYPES for m in reading.mentions)
        self.pages.append({"seconds": seconds, "reason": verdict.reason, "told": told, "bytes": len(data)})


def figures(raw: Json, rows: list[Json]) -> Json:
    """What became of the pages, and the milliseconds that a step takes: of the pages that reach it, and of all."""
    pages = raw["pages"]
    away = [p for p in pages if "intake" not in p["seconds"]]
    lost = sum("intake" not in p["seconds"] for p, row in zip(pages, rows, strict=True) if row["relevant"])
    others = [p for p, row in zip(pages, rows, strict=True) if not row["relevant"]]
    return {
        "pages": len(pages),
        "relevant": len(pages) - len(others),
        "relevant_triaged_away": lost,
        "triaged_away": round(len(away) / len(pages), 4),
        "reasons": dict(sorted(Counter(p["reason"] for p in pages).items())),
        "others_read": sum("intake" in p["seconds"] for p in others),
        "others_with_incident": sum(p["told"] for p in others),
        "mean_kilobytes": round(sum(p["bytes"] for p in pages) / len(pages) / 1000, 1),
        "steps": {name: _step(pages, name) for name in ("triage", "intake", "reading")},
    }


def _step(pages: list[Json], name: str) -> Json:
    taken = sorted(1000 * p["seconds"][name] for p in pages if name in p["seconds"])
    if not taken:
        return {"pages": 0, "mean_ms": None, "p50_ms": None, "p95_ms": None, "ms_per_page_of_all": 0.0}
    return {
        "pages": len(taken),
        "mean_ms": round(statistics.fmean(taken), 2),
        "p50_ms": round(statistics.median(taken), 2),
        "p95_ms": round(taken[round(0.95 * (len(taken) - 1))], 2),
        "ms_per_page_of_all": round(sum(taken) / len(pages), 2),
    }
