"""An incident of the archive as blocks of text: the claims of all its reports side by side, origins, states, tolls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dateline.cli.layout import Block, Item, Row
from dateline.cli.render_claims import told_value
from dateline.cli.safe import shown
from dateline.cli.words import slot_words, who_words
from dateline.incidents.origins import told as origins_told
from dateline.model.record import Record, ToldClaim
from dateline.model.vocabulary import SLOTS


def render_record(record: Record, reports: Sequence[Mapping[str, Any]], *, explain: bool = False) -> Iterator[Block]:
    """The blocks of one incident. `reports`: what is known of its reports (`archive.show.reports`)."""
    yield Item(shown(record.summary), style="bold")
    yield Item(f"incident {record.id}")
    yield Item(f"{record.state.state}: {shown(record.state.reason)}")
    yield Item(origins_told(record.origins))
    outlets = {r["report_id"]: r["outlet"] for r in reports}
    known = {one.claim.id: one.claim for one in record.claims}
    for slot in SLOTS:
        told = [one for one in record.claims if one.claim.slot == slot]
        yield from _rows(slot, told, known, outlets)
    yield from _states(record)
    yield from _totals(record)
    yield from _reports(record, reports)
    if explain:
        for one in record.claims:
            yield Item(f"{one.claim.id} {one.claim.slot}: “{shown(one.claim.quote)}”", level=1)


def _rows(
    slot: str, told: Sequence[ToldClaim], known: Mapping[str, Any], outlets: Mapping[str, str | None]
) -> Iterator[Block]:
    """The values of a slot, each once with all who say it; with their outlets where there are several reports."""
    values: dict[str, list[str]] = {}
    for one in told:
        outlet = outlets.get(one.report) or "an outlet not known"
        who = who_words(one.claim, outlet)
        own = one.claim.speaker.kind == "outlet" or len(outlets) == 1
        values.setdefault(told_value(one.claim, known), []).append(who if own else f"{who} ({shown(outlet)})")
    for number, (value, speakers) in enumerate(values.items()):
        yield Row(slot_words(slot) if not number else "  or", value, "; ".join(dict.fromkeys(speakers)))


def _states(record: Record) -> Iterator[Block]:
    """The slots on which more than one source speaks, by state; of all others there is one source."""
    for state in ("corroborated", "disputed", "corrected", "retracted"):
        slots = [slot for slot in SLOTS if slot in record.slot_states and record.slot_states[slot].state == state]
        if slots:
            yield Item(f"{state}: " + ", ".join(slot_words(slot) for slot in slots))


def _totals(record: Record) -> Iterator[Block]:
    for slot, total in record.totals.items():
        if total.low != total.high:
            yield Item(
                f"{slot_words(slot)}: computed, not claimed: best {total.best}, told from {total.low} to {total.high} "
                f"({total.rule})"
            )  # fmt: skip


def _reports(record: Record, reports: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
    told = {r["report_id"]: r for r in reports}
    for origin in record.origins:
        kind = "own statement" if not origin.confirms else origin.kind
        yield Item(f"origin: {shown(origin.name)} ({kind})")
        for member in origin.members:
            row = told.get(member.report, {})
            parts = (row.get("outlet"), (row.get("published") or "")[:16], row.get("headline"), member.reason)
            yield Item(f"{member.report}  " + shown(" · ".join(str(part) for part in parts if part)), level=1)
