"""From a reading to the rows that hold it. Pure, so that many processes can do it beside one that writes."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import date
from typing import Any

from dateline.archive.rows import MentionRow, VersionRow, canonical, clean, digest, now, pack
from dateline.archive.search.analyser import terms
from dateline.incidents.copies import day_of, sketch
from dateline.incidents.linking import cards_of, dumps, report_card_of
from dateline.model.claims import Mention
from dateline.model.codec import to_json
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.release import VERSION

LONGEST_NAME, LONGEST_QUOTE = 500, 2000


def prepare(reading: Reading, *, fetched: str | None = None, reader: str = VERSION) -> VersionRow:
    """The rows of a reading that has a report. `fetched`: when it was fetched, if that is known (ISO 8601)."""
    report = reading.report
    if report is None:
        raise ValueError("a reading without a report has no rows")
    reading = replace(reading, mentions=tuple(plain(m) for m in reading.mentions))
    whole: dict[str, Any] = to_json(reading)
    text = whole["report"].pop("text")
    told = whole.pop("mentions")
    cards = {card.id: clean(dumps(card)) for card in cards_of(reading)}
    card = report_card_of(reading)
    columns = _columns(report, fetched) | {
        "reader": reader, "digest": digest(canonical(whole), canonical(told)), "reading": pack(canonical(whole)),
        "text": pack(text), "card": clean(dumps(card)) if card else None, "at": now(),
    }  # fmt: skip
    rows = tuple(_mention(m, data, cards.get(m.uid)) for m, data in zip(reading.mentions, told, strict=True))
    return VersionRow(columns, rows, terms(report.text), terms(report.headline or ""))


def plain(mention: Mention) -> Mention:
    """The mention without what is only for `--explain`: an archive says the same whatever it was asked to print."""
    return replace(mention, claims=tuple(replace(c, rule=None, cue=None) for c in mention.claims))


def _columns(report: Report, fetched: str | None) -> dict[str, Any]:
    told = sketch(report)
    day = day_of(report)
    return {
        "report_id": report.id, "text_hash": report.text_hash, "fetched": clean(fetched, 40),
        "outlet": clean(report.outlet, LONGEST_NAME),
        "republisher": clean(report.republisher.name if report.republisher else None, LONGEST_NAME),
        "headline": clean(report.headline, LONGEST_QUOTE), "url": clean(report.url, LONGEST_QUOTE),
        "genre": report.genre, "language": clean(report.language, 16),
        "published": report.published.start if report.published else None,
        "day": date.fromisoformat(day).toordinal() if day else None,
        "sketch": told.full, "postings": array("q", told.postings).tobytes(),
    }  # fmt: skip


def _mention(mention: Mention, data: dict[str, Any], card: str | None) -> MentionRow:
    claims = tuple(
        {
            "uid": c.uid, "local_id": clean(c.id, 16), "slot": c.slot, "stance": c.stance,
            "speaker": clean(c.speaker.name, LONGEST_NAME),
            "value": None if c.value is None else clean(canonical(to_json(c.value)), LONGEST_QUOTE),
            "quote": clean(c.quote, LONGEST_QUOTE),
        }
        for c in mention.claims
    )  # fmt: skip
    return MentionRow(
        uid=mention.uid, local_id=mention.id[:16], status=mention.status, event_type=mention.event_type,
        trigger=clean(mention.trigger.quote, LONGEST_QUOTE) or "", body=pack(canonical(data)), card=card, claims=claims,
    )  # fmt: skip
