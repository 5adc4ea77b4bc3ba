"""What independence needs to know of a report: its outlet's family, and the agencies behind its claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.intake import wire
from dateline.language import lexicon
from dateline.model.claims import Claim, Speaker
from dateline.model.record import OriginKind
from dateline.model.report import Report
from dateline.model.vocabulary import SILENT_STANCES
from dateline.reading.same import value_key

UNNAMED = "unnamed"
# Where, when and what kind it was is told in the outlet's voice also where all else is an agency's.
_FRAME = frozenset({"type", "when", "place", "origin_place"})


@dataclass(frozen=True, slots=True)
class Source:
    """One report of an incident as a source of it.

    `outlet` its outlet's name and `family` whose reporting that is; `agencies` the families of agencies and other
    outlets cited for claims of the incident; `sole_agency` the one that is behind all of them; `party`: it is the own
    statement of a party, not a report about one. `published`: an ISO time, in UTC where the zone is known.
    """

    report: str
    outlet: str | None = None
    family: str | None = None
    agencies: tuple[str, ...] = ()
    sole_agency: str | None = None
    republisher: str | None = None
    text_hash: str = ""
    party: bool = False
    published: str | None = None

    @property
    def voice(self) -> tuple[OriginKind, str]:
        """Whose reporting it is: kind and name. All reports of unknown outlets are one voice."""
        if self.party:
            return "party", self.family or self.outlet or UNNAMED
        if self.sole_agency is not None:
            return "agency", self.sole_agency
        name = self.family or self.outlet
        if name is None:
            return "unnamed", UNNAMED
        return ("agency" if is_agency(name) else "outlet"), name

    @property
    def voice_kind(self) -> OriginKind:
        """The kind of the voice."""
        return self.voice[0]


def source_of(report: Report, claims: Sequence[Claim]) -> Source:
    """The report as a source of the incident that the claims are about."""
    cited = tuple(sorted({name for c in claims if (name := agency_of(c.speaker)) is not None}))
    family = family_of(report.outlet) if report.outlet else None
    party = report.genre == "statement" or _own_voice_of_group(report.outlet)
    return Source(
        report=report.id,
        outlet=report.outlet,
        family=family,
        agencies=cited,
        sole_agency=None if party else _sole(report, claims, family),
        republisher=report.republisher.name if report.republisher else None,
        text_hash=report.text_hash if report.text.strip() else "",
        party=party,
        published=moment(report),
    )


def moment(report: Report) -> str | None:
    """When a report was published, as an ISO time to sort by: in UTC where its zone is known, else as stated."""
    if report.published is None:
        return None
    start = report.published.start
    try:
        at = datetime.fromisoformat(start) if len(start) > len("2021-05-11") else None
    except ValueError:
        return start
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at is not None and at.tzinfo is not None else start


def family_of(name: str) -> str:
    """Whose reporting an outlet's or agency's is: its family in the lexicon of outlets, else its own name."""
    for form in (name, name.removeprefix("The ").removeprefix("the ")):
        entry = lexicon.load("outlets").get(form)
        if entry is not None and entry.get("generic") != "1":
            return entry.get("family") or entry.get("name") or name
    return name.removeprefix("The ").removeprefix("the ")


def is_agency(name: str) -> bool:
    """Is it a news agency, by the lexicons?"""
    entry = lexicon.load("outlets").get(name)
    return entry.get("kind") == "agency" if entry is not None else lexicon.load("agencies").get(name) is not None


def agency_of(speaker: Speaker) -> str | None:
    """The family of the agency or outlet that a claim was heard through: the one nearest to the speaker."""
    if speaker.kind == "agency" and speaker.name:
        return family_of(speaker.name)
    links = [link.name for link in speaker.chain if link.kind == "agency"]
    names = links or [name for name in speaker.via if _in_lexicons(name)]
    return family_of(names[0]) if names else None


def _in_lexicons(name: str) -> bool:
    return lexicon.load("outlets").get(name) is not None or lexicon.load("agencies").get(name) is not None


def _own_voice_of_group(outlet: str | None) -> bool:
    """Is the outlet the voice of an armed or political group?"""
    entry = lexicon.load("outlets").get(outlet) if outlet else None
    return entry is not None and entry.get("group") == "1"


def _sole(report: Report, claims: Sequence[Claim], family: str | None) -> str | None:
    """The one agency that is behind every claim: credited for the report, or cited for all that is not its frame.

    What the outlet tells in its own voice and the agency is cited for as well (a headline, a lead) is the agency's.
    """
    credited = {family_of(name) for name in _credits(report)} - {family}
    told = [c for c in claims if c.stance not in SILENT_STANCES or c.value is not None]
    through = [agency_of(c.speaker) for c in told]
    heard = {(c.slot, value_key(c.value)) for c, agency in zip(told, through, strict=True) if agency is not None}
    agencies = {agency for agency in through if agency is not None} - {family}
    alone = all(
        agency not in (None, family) or (_own(c) and (c.slot in _FRAME or (c.slot, value_key(c.value)) in heard))
        for c, agency in zip(told, through, strict=True)
    )
    if alone and len(agencies) == 1 and credited <= agencies:
        return next(iter(agencies))
    # A credit ("PARIS (AFP)") is for the whole text, unless somebody else is cited as having reported a part of it.
    return next(iter(credited)) if len(credited) == 1 and agencies <= credited else None


def _credits(report: Report) -> tuple[str, ...]:
    """The agencies credited for the whole text in its date line or byline, not those that helped or are cited."""
    evidence = report.evidence.get("agencies")
    if evidence is None or evidence.start is None:
        return ()
    start = evidence.start
    around = [report.text[p.start : p.end] for p in report.passages if p.start <= start < p.end]
    text = around[0] if around else evidence.quote or ""
    if wire.is_working_credit(text):
        return ()
    sent = wire.dateline(text)
    names = sent.agencies if sent is not None and sent.agencies else wire.credit(text) or wire.agencies_named(text)
    return tuple(name for name, _, _ in names) or report.agencies[:1]


def _own(claim: Claim) -> bool:
    return claim.speaker.kind == "outlet"
