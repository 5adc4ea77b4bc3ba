"""A reading as blocks of text: the new incidents with their claims, then what is not new and why."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.cli.layout import Block, Item
from dateline.cli.render_claims import claim_rows, explained
from dateline.cli.safe import shown
from dateline.cli.words import (
    moment_words,
    place_words,
    speaker_words,
    thing_class,
    value_words,
    when_words,
    who_words,
)
from dateline.model.claims import Claim, Incident, Mention
from dateline.model.invented import INVENTED, is_invented
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.model.values import Place, Quote, Thing, Value, When
from dateline.model.vocabulary import INCIDENT_TYPES

AROUND = 60  # characters of the report that are shown on either side of a trigger
BOUNDARY = re.compile(r"(?<=[.!?])[”\"’']?\s+|\n+")
THREATS = ("threatened", "hypothetical")
SHORT = 60  # characters of a dropped line that are shown


def render(reading: Reading, *, name: str | None = None, explain: bool = False) -> list[Block]:
    """The blocks of one reading; `name` is the input's, shown where there are several."""
    out: list[Block] = [Item(f"== {shown(name)}", "bold")] if name else []
    if not reading.outcome.ok:
        out.append(Item(f"Not read: {shown(reading.outcome.message)} ({shown(reading.outcome.code)})", "red"))
    if reading.report is not None:
        out.append(Item(_report_line(reading.report), "dim"))
        view = _View(reading, explain)
        out += view.incidents()
        out += view.others()
        out += _source_chain(reading)
        out += _furniture(reading.report, explain)
    if reading.report is not None and is_invented(reading.report.url):
        out.append(Item(INVENTED, "yellow"))
    out += [Item(f"Note: {shown(w.message)} ({shown(w.code)})", "yellow") for w in reading.outcome.warnings]
    return out


def _report_line(report: Report) -> str:
    parts = [f"“{shown(report.headline)}”" if report.headline else "(no headline)"]
    parts.append(shown(report.outlet) if report.outlet else "outlet not known")
    when = report.published
    if when is None:
        parts.append("publication date not known")
    else:
        zone = f" {shown(when.zone)}" if when.zone else ""
        parts.append(moment_words(when.start, when.end, when.precision) + zone)
    return " · ".join(parts)


class _View:
    """One reading looked at mention by mention."""

    def __init__(self, reading: Reading, explain: bool) -> None:
        self.reading = reading
        self.explain = explain
        self.mentions = {m.id: m for m in reading.mentions}
        self.claims = {c.id: c for m in reading.mentions for c in m.claims}
        self.outlet = reading.report.outlet if reading.report else None
        self.incident_of = {mention: i for i in reading.incidents for mention in i.mentions}

    def incidents(self) -> Iterator[Block]:
        """The new incidents, each with its claims."""
        new = [m for m in self.reading.mentions if m.status == "new" and m.event_type in INCIDENT_TYPES]
        if not new and self.reading.outcome.ok:
            yield Item("No new incident in this report.", "bold")
        done: set[str] = set()
        for mention in new:
            if mention.id in done:
                continue
            incident = self.incident_of.get(mention.id)
            told = [self.mentions[i] for i in incident.mentions if i in self.mentions] if incident else [mention]
            done |= {m.id for m in told}
            yield Item(self.title(told, incident), "bold")
            yield from self.told(told)
            yield from self.totals(incident)
            yield from self.context(incident)

    def totals(self, incident: Incident | None) -> Iterator[Block]:
        """Numbers computed from rival claims, shown as such; where one number is told there is nothing to compute."""
        for slot, total in incident.totals.items() if incident else ():
            if total.low != total.high or total.perpetrators:
                bounds = f"{total.low} to {total.high}, most conservative {total.conservative}"
                doers = f", doers told {total.perpetrators}" if total.perpetrators else ""
                yield Item(f"Computed, not claimed: {slot} {total.best} ({total.rule}; {bounds}{doers})", level=0)

    def told(self, mentions: list[Mention]) -> Iterator[Block]:
        """The claims of an incident's mentions; with `explain` also what gave them."""
        claims = [c for m in mentions for c in m.claims]
        if not self.explain:
            yield from claim_rows(claims, self.claims, self.outlet)
            return
        for mention in mentions:
            yield from explained(mention, self.claims, self.outlet)

    def title(self, mentions: list[Mention], incident: Incident | None) -> str:
        """`Rocket attack · Tue 17 Nov 2020 (day) · Green Zone, Baghdad (neighbourhood, within 3 km)`."""
        when, place = (self.best(slot, mentions, incident) for slot in ("when", "place"))
        parts = [self.kind(mentions, incident)]
        parts.append(when_words(when) if isinstance(when, When) else "time not told")
        parts.append(place_words(place) if isinstance(place, Place) else "place not told")
        return " · ".join(parts)

    def best(self, slot: str, mentions: list[Mention], incident: Incident | None) -> Value | None:
        """The best value of a slot: the incident's, else the first claimed."""
        if incident and slot in incident.slots:
            return incident.slots[slot].best
        return next((c.value for m in mentions for c in m.claims if c.slot == slot and c.value is not None), None)

    def kind(self, mentions: list[Mention], incident: Incident | None) -> str:
        """What kind of event it is, in our classes, never in the source's words."""
        told = thing_class(self.best("type", mentions, incident))
        if not told and incident:
            told = shown(incident.summary.split(" · ")[0])
        first = mentions[0]
        told = told or (shown(first.acled[1]) if first.acled else "") or shown(first.mode or first.event_type.lower())
        return told[:1].upper() + told[1:]

    def context(self, incident: Incident | None) -> Iterator[Block]:
        """What stands beside the incident: the series it belongs to, with who blames and denies."""
        for item in incident.context if incident else ():
            mention = self.mentions.get(item.mention)
            if mention is not None and mention.status == "habitual":
                yield Item(f"Habitually, not of this attack: {self.voices(mention)}", level=0)
                yield from self.reasons(mention)

    def voices(self, mention: Mention) -> str:
        """Who says what in a mention that is not new: `blamed on A by B · denied by A`."""
        said = [self.voice(c) for c in mention.claims if c.slot in ("perpetrator", "claimed_by")]
        return " · ".join(said) or self.described(mention)

    def voice(self, claim: Claim) -> str:
        """One accusation, claim or denial in a phrase."""
        by = speaker_words(claim.speaker, self.outlet)
        if claim.stance == "denies":
            return f"denied by {by}"
        if claim.stance == "claims_responsibility":
            return f"claimed by {by}"
        if claim.stance == "no_information":
            return f"no word on who, says {by}"
        who = value_words(claim.value) or "nobody named"
        return f"done by {who}, says {by}" if claim.stance == "asserts" else f"blamed on {who} by {by}"

    def described(self, mention: Mention) -> str:
        """A mention in the report's words, as a quote, with who says it, place and time."""
        incident = self.incident_of.get(mention.id)
        said = next((c for c in mention.claims if c.slot == "type" and isinstance(c.value, Thing)), None)
        if said is not None:
            told = f"“{value_words(said.value)}” ({who_words(said, self.outlet)})"
        else:
            told = f"“{self.excerpt(mention.trigger)}”"
        place, when = (self.best(slot, [mention], incident) for slot in ("place", "when"))
        frame = [shown(place.name)] if isinstance(place, Place) else []
        frame += [moment_words(when.start, when.end, when.precision)] if isinstance(when, When) else []
        return told + (f" ({', '.join(frame)})" if frame else "")

    def excerpt(self, at: Quote) -> str:
        """The words of the report around a quote, on one line, cut at blanks."""
        text = self.reading.report.text if self.reading.report else at.quote
        start, end = max(0, at.start - AROUND), min(len(text), at.end + AROUND)
        before, after = text[start : at.start], text[at.end : end]
        opens, closes = BOUNDARY.split(before), BOUNDARY.split(after)
        lead, tail = opens[-1], closes[0]
        if len(opens) == 1 and start > 0:
            lead = "… " + lead.partition(" ")[2]
        if len(closes) == 1 and end < len(text):
            tail = tail.rpartition(" ")[0] + " …"
        return shown(f"{lead}{text[at.start : at.end]}{tail}".strip())

    def others(self) -> Iterator[Block]:
        """Every mention that is no new incident, with the reason."""
        shown_as_context = {
            c.mention for i in self.reading.incidents for c in i.context if self._status(c.mention) == "habitual"
        }
        rest = [m for m in self.reading.mentions if m.id not in shown_as_context and not self._is_incident(m)]
        groups = [
            ("Threat:", [m for m in rest if m.status in THREATS]),
            ("Announced or planned:", [m for m in rest if m.status == "planned"]),
            ("Also new, no violent incident:", [m for m in rest if m.status == "new"]),
            (
                "Also in this report, not new:",
                [m for m in rest if m.status not in (*THREATS, "planned", "new")],
            ),
        ]
        for heading, mentions in groups:
            if mentions:
                yield Item(heading)
            for mention in self._firsts(mentions):
                because = f", because {shown(mention.status_reason)}" if mention.status_reason else ""
                status = "" if mention.status in ("new", "background") else f"{mention.status}: "
                yield Item(f"- {status}{self.described(mention)}{because}", level=1)
                yield from self.reasons(mention)

    def reasons(self, mention: Mention) -> Iterator[Block]:
        """What `--explain` adds to a mention."""
        if self.explain:
            yield from explained(mention, self.claims, self.outlet)

    def _firsts(self, mentions: list[Mention]) -> Iterator[Mention]:
        """One mention for each incident: the others tell the same event again."""
        seen: set[str] = set()
        for mention in mentions:
            incident = self.incident_of.get(mention.id)
            key = incident.id if incident else mention.id
            if key not in seen or self.explain:
                yield mention
            seen.add(key)

    def _status(self, mention: str) -> str:
        return self.mentions[mention].status if mention in self.mentions else ""

    def _is_incident(self, mention: Mention) -> bool:
        return mention.status == "new" and mention.event_type in INCIDENT_TYPES


def _source_chain(reading: Reading) -> Iterator[Block]:
    """Who took it from whom: `archive <- Iran Press TV <- Associated Press (1 claim)`."""
    report = reading.report
    claims = [c for m in reading.mentions for c in m.claims]
    if report is None:
        return
    names = dict.fromkeys((*report.agencies, *(c.speaker.via[-1] for c in claims if c.speaker.via)))
    if not (report.republisher or names):
        return
    chain = []
    if report.republisher:
        name = report.republisher.name
        chain.append(f"{shown(name)} ({report.republisher.kind})" if name else report.republisher.kind)
    chain.append(shown(report.outlet) if report.outlet else "outlet not known")
    agencies = [f"{shown(n)} ({_claims(sum(_through(c, n) for c in claims))})" for n in names]
    chain += [", ".join(agencies)] if agencies else []
    yield Item("Source chain: " + " <- ".join(chain))


def _through(claim: Claim, name: str) -> bool:
    return name in claim.speaker.via or name == claim.speaker.name


def _claims(number: int) -> str:
    return f"{number} claim{'' if number == 1 else 's'}"


def _furniture(report: Report, explain: bool) -> Iterator[Block]:
    if not report.furniture:
        return
    number = len(report.furniture)
    yield Item(f"Dropped, not part of the report: {number} line{'' if number == 1 else 's'}")
    for item in report.furniture if explain else report.furniture[:3]:
        text = shown(item.text)
        short = text if explain or len(text) <= SHORT else text[: SHORT - 1] + "…"
        yield Item(f"- “{short}” ({shown(item.reason)})", "dim", level=1)
    if not explain and number > 3:
        yield Item(f"- and {number - 3} more (--explain or --json lists them)", "dim", level=1)
