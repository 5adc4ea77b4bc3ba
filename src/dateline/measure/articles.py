"""The task `articles`: body, title, authors and publication time of web pages, against gold and beside
trafilatura.

A row of the gold file has `id`, `gold` (any of text, text_parts, text_absent, title, authors, published) and
`meta` with
the page's `file` below the gold file's folder. Figures are shares between 0 and 1; a page without a
prediction counts as
nothing found.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dateline import intake
from dateline.intake.dates import zone_offset
from dateline.intake.inputs import Given, Limits
from dateline.model.report import Published, Report

Row = Mapping[str, Any]
_TOLD = frozenset({"body", "caption", "list"})


def page_bytes(row: Row, folder: Path) -> bytes:
    """The page of a row, unpacked."""
    path = folder / str(row["meta"]["file"])
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def predict(row: Row, folder: Path, limits: Limits | None = None) -> dict[str, Any]:
    """What intake reads in the page of a row, in the scorer's shape. The page's bytes are all it is given."""
    taken = intake.read_bytes(page_bytes(row, folder), Given(kind="html"), limits)
    return {"id": row["id"], **(as_prediction(taken.report) if taken.report else {})}


def as_prediction(report: Report) -> dict[str, Any]:
    """A report in the scorer's shape: its body without headline, byline, section and date lines."""
    told = [report.text[p.start : p.end] for p in report.passages if p.kind in _TOLD]
    out: dict[str, Any] = {"text": "\n".join(told), "authors": list(report.authors)}
    if report.headline:
        out["title"] = report.headline
    if report.published:
        out["published"] = stamp(report.published)
    return out


def stamp(published: Published) -> str:
    """The time as ISO 8601 with its offset, where a zone with a known offset is stated."""
    offset = zone_offset(published.zone)
    if published.precision != "minute" or offset is None:
        return published.start
    sign, size = ("-" if offset < 0 else "+"), abs(offset)
    return f"{published.start}:00{sign}{size // 60:02}:{size % 60:02}"


def predict_with_trafilatura(row: Row, folder: Path) -> dict[str, Any]:
    """What plain trafilatura reads in the same page: the bar for the body."""
    import trafilatura

    document = trafilatura.bare_extraction(page_bytes(row, folder), include_comments=False, with_metadata=True)
    if document is None:
        return {"id": row["id"]}
    found = document if isinstance(document, dict) else document.as_dict()
    authors = [name.strip() for name in (found.get("author") or "").split(";") if name.strip()]
    return {"id": row["id"], "text": found.get("text") or "", "title": found.get("title") or "", "authors": authors,
            "published": found.get("date") or ""}  # fmt: skip


def score(gold_rows: Iterable[Row], predictions: Iterable[Row]) -> dict[str, Any]:
    """Figures over all pages and, where the gold has several sets, for each set."""
    gold = {str(row["id"]): row for row in gold_rows}
    found = {str(row["id"]): row for row in predictions}
    out = _figures(gold, found)
    groups: dict[str, dict[str, Row]] = {}
    for key, row in gold.items():
        groups.setdefault(row.get("meta", {}).get("set", ""), {})[key] = row
    if len(groups) > 1:
        out["sets"] = {name: _figures(rows, found) for name, rows in sorted(groups.items())}
    return out


def _figures(gold: Mapping[str, Row], found: Mapping[str, Row]) -> dict[str, Any]:
    pairs = [(row["gold"], found.get(key, {})) for key, row in gold.items()]
    measures: list[tuple[str, Callable[[list[tuple[Row, Row]]], dict[str, Any]], str]] = [
        ("text", _text, "text"),
        ("parts", _parts, "text_parts"),
        ("title", _title, "title"),
        ("authors", _authors, "authors"),
        ("published", _published, "published"),
    ]
    out = {}
    for name, measure, key in measures:
        wanted = [(g, p) for g, p in pairs if g.get(key)]
        if wanted:
            out[name] = measure(wanted)
    return out


def _text(pairs: list[tuple[Row, Row]]) -> dict[str, Any]:
    """Four-word shingles: precision and recall are means over pages, F1 is made of the two means."""
    precision, recall, exact = [], [], []
    for gold, found in pairs:
        text = found.get("text") or ""
        tp, fp, fn = _overlap(gold["text"], text)
        if tp + fp > 0:
            precision.append(tp / (tp + fp))
        if tp + fn > 0:
            recall.append(tp / (tp + fn))
        exact.append(float(re.findall(r"\w+", gold["text"]) == re.findall(r"\w+", text)))
    p, r = _mean(precision), _mean(recall)
    return {"p": p, "r": r, "f1": _ratio(2 * p * r, p + r), "exact": _mean(exact), "pages": len(pairs)}


def _overlap(gold: str, text: str) -> tuple[float, float, float]:
    """True positives, false positives and false negatives of one page, adding up to one."""
    g, p = _shingles(gold), _shingles(text)
    tp = sum((g & p).values())
    fp, fn = sum(p.values()) - tp, sum(g.values()) - tp
    total = tp + fp + fn
    return (tp / total, fp / total, fn / total) if total else (0.0, 0.0, 0.0)


def _shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    count = max(1, len(words) - size + 1)
    return Counter(s for s in (tuple(words[i : i + size]) for i in range(count)) if s)


def _parts(pairs: list[tuple[Row, Row]]) -> dict[str, Any]:
    """Parts that must be in the text, and parts that must not: these count against precision."""
    found = given = wanted = 0
    for gold, page in pairs:
        text = _squeeze(page.get("text") or "")
        hits = sum(_squeeze(part) in text for part in gold["text_parts"])
        noise = sum(_squeeze(part) in text for part in gold.get("text_absent") or [])
        found, given, wanted = found + hits, given + hits + noise, wanted + len(gold["text_parts"])
    return _prf(found, given, found, wanted) | {"parts": wanted}


def _title(pairs: list[tuple[Row, Row]]) -> dict[str, Any]:
    same = [float(_plain(gold["title"]) == _plain(page.get("title") or "")) for gold, page in pairs]
    return {"exact": _mean(same), "pages": len(same)}


def _authors(pairs: list[tuple[Row, Row]]) -> dict[str, Any]:
    hits = given = wanted = 0
    same = []
    for gold, page in pairs:
        a, b = {_plain(x) for x in gold["authors"]}, {_plain(x) for x in page.get("authors") or []}
        hits, given, wanted = hits + len(a & b), given + len(b), wanted + len(a)
        same.append(float(a == b))
    return _prf(hits, given, hits, wanted) | {"exact": _mean(same), "pages": len(same)}


def _published(pairs: list[tuple[Row, Row]]) -> dict[str, Any]:
    days, minutes = [], []
    for gold, page in pairs:
        given = page.get("published") or ""
        days.append(float(gold["published"][:10] == given[:10]))
        wanted = _moment(gold["published"])
        if wanted:
            answer = _moment(given)
            minutes.append(float(answer is not None and abs((answer - wanted).total_seconds()) <= 60))
    out: dict[str, Any] = {"day": _mean(days), "pages": len(days)}
    if minutes:
        out["minute"] = _mean(minutes)
    return out


def _moment(text: str) -> datetime | None:
    if len(text) <= 10:
        return None
    try:
        value = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _prf(hit_p: float, predicted: float, hit_r: float, wanted: float) -> dict[str, Any]:
    p, r = _ratio(hit_p, predicted), _ratio(hit_r, wanted)
    return {"p": p, "r": r, "f1": _ratio(2 * p * r, p + r)}
