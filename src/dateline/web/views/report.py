"""A report's reading as its page shows it: the text with its marks, every claim, and what was refused and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dateline.exchange.words import moment_words, slot_words
from dateline.model.claims import Incident, Mention
from dateline.model.invented import is_invented
from dateline.model.reading import Reading
from dateline.model.report import Evidence, Report
from dateline.model.vocabulary import INCIDENT_TYPES, SLOTS
from dateline.web.views.claims import ClaimRow, Claims, Told, told
from dateline.web.views.highlight import Paragraph, Span, claim_spans, paragraphs
from dateline.web.views.words import CONTEXTS, STATUSES, word

_AROUND = 70  # characters of the text on either side of a trigger


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of the report, and the words or the source that it was taken from."""

    label: str
    value: str
    source: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the page that is not the report, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class MentionView:
    """An event as the report tells it. `incident`: the id of the archive's incident that it is."""

    id: str
    uid: str
    title: str
    status: str
    status_words: str
    reason: str
    before: str
    trigger: str
    after: str
    incident: str | None
    context: tuple[str, ...]
    rows: tuple[ClaimRow, ...]
    best: tuple[tuple[str, Told], ...]


@dataclass(frozen=True, slots=True)
class ReadingView:
    """All that the page of a reading shows. `told` are the new incidents, `refused` what made none, with the reason."""

    ok: bool
    code: str
    message: str
    warnings: tuple[tuple[str, str], ...]
    id: str
    headline: str | None
    outlet: str | None
    title: str
    facts: tuple[Fact, ...]
    text: tuple[Paragraph, ...]
    dropped: tuple[Dropped, ...]
    told: tuple[MentionView, ...]
    refused: tuple[MentionView, ...]
    invented: bool = False


def view(reading: Reading, *, chosen: str | None = None, incidents: Mapping[str, str] | None = None) -> ReadingView:
    """The page of a reading. `chosen`: the claim or mention whose words are marked; `incidents`: the archive's incident
    of each mention, by the mention's id in the reading."""
    report, outcome = reading.report, reading.outcome
    outlet = report.outlet if report else None
    claims = [(report.id if report else "", claim) for m in reading.mentions for claim in m.claims]
    table = Claims(claims, {report.id: outlet} if report else {}, local=True)
    rows = {row.uid: row for row in table.rows()}
    held = {name: one for one in reading.incidents for name in one.mentions}
    mentions = [_mention(m, report, rows, held.get(m.id), (incidents or {}).get(m.id)) for m in reading.mentions]
    new = [m.status == "new" and m.event_type in INCIDENT_TYPES for m in reading.mentions]
    return ReadingView(
        outcome.ok, outcome.code, outcome.message, tuple((one.code, one.message) for one in outcome.warnings),
        report.id if report else "", report.headline if report else None, outlet, _title(report),
        _facts(report) if report else (), _text(reading, chosen) if report else (),
        tuple(Dropped(one.text, one.reason) for one in report.furniture) if report else (),
        tuple(m for m, is_new in zip(mentions, new, strict=True) if is_new),
        tuple(m for m, is_new in zip(mentions, new, strict=True) if not is_new),
        is_invented(report.url if report else None),
    )  # fmt: skip


def _title(report: Report | None) -> str:
    """What names the page: outlet and day; a headline can name somebody."""
    if report is None:
        return "Reading"
    day = report.published.start[:10] if report.published else None
    return " · ".join(part for part in (report.outlet or "Outlet not known", day) if part)


def _text(reading: Reading, chosen: str | None) -> tuple[Paragraph, ...]:
    report = reading.report
    assert report is not None
    spans = [span for m in reading.mentions for span in claim_spans(m.claims)]
    for mention in reading.mentions:
        spans += (Span(at.start, at.end, "trigger", mention.uid) for at in (mention.trigger, *mention.also))
    for name, one in report.evidence.items():
        if one.start is not None and one.end is not None:
            spans.append(Span(one.start, one.end, "source", name))
    return paragraphs(report.text, report.passages, spans, chosen)


def _mention(
    mention: Mention, report: Report | None, rows: Mapping[str, ClaimRow], of: Incident | None, incident: str | None
) -> MentionView:
    before, after = _around(report.text, mention.trigger.start, mention.trigger.end) if report else ("", "")
    kind = mention.acled[1] if mention.acled else (mention.mode or mention.event_type.lower())
    title = of.summary if of else kind.replace("_", " ")
    order = {slot: place for place, slot in enumerate(SLOTS)}
    best = of.slots if of else {}
    return MentionView(
        mention.id, mention.uid, title, mention.status, word(STATUSES, mention.status), mention.status_reason, before,
        mention.trigger.quote, after, incident,
        tuple(dict.fromkeys(CONTEXTS[one.relation] for one in of.context)) if of else (),
        tuple(rows[c.uid] for c in sorted(mention.claims, key=lambda c: order[c.slot]) if c.uid in rows),
        tuple((slot_words(slot), told(one.best)) for slot, one in best.items() if one.best is not None),
    )  # fmt: skip


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the line before and after a stretch, cut at blanks."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    if len(before) == _AROUND:
        before = "… " + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0] + " …"
    return before, after


def _facts(report: Report) -> tuple[Fact, ...]:
    found = []
    if report.outlet:
        found.append(_fact("Outlet", report.outlet, report.evidence.get("outlet")))
    if report.republisher:
        name = report.republisher.name or "not named"
        found.append(_fact(f"Republished ({report.republisher.kind})", name, report.evidence.get("republisher")))
    if report.published:
        at = report.published
        zone = f" {at.zone}" if at.zone else ""
        said = moment_words(at.start, at.end, at.precision) + zone
        found.append(_fact("Published", said, report.evidence.get("published"), at.basis))
    for label, value in (
        ("By", report.byline), ("Section", report.section), ("Agencies", ", ".join(report.agencies)),
        ("Kind of text", report.genre), ("Language", report.language),
    ):  # fmt: skip
        if value:
            found.append(_fact(label, value, report.evidence.get({"Kind of text": "genre"}.get(label, label.lower()))))
    return tuple(found)


def _fact(label: str, value: str, evidence: Evidence | None, basis: str | None = None) -> Fact:
    if evidence is not None and evidence.quote:
        return Fact(label, value.replace("_", " "), evidence.quote, quoted=True)
    source = (evidence.from_ if evidence else None) or basis
    return Fact(label, value, f"from {source.replace('_', ' ')}" if source else None)
