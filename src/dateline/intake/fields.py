"""The fields of a report from its lines, its markup and what the caller says, each with its evidence."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from dateline.intake import assemble, choose, dates, header, issues, langs, masthead, wire
from dateline.intake.inputs import Given
from dateline.intake.lines import Line
from dateline.model.report import Evidence, Published, Report, Republisher

Notes = tuple[tuple[str, str], ...]
_NEAR = 31  # days: a place and day further from the day given are where a story opens, not a dateline


class Fields:
    """Works out the fields of one report from its lines, its markup and what is given, with evidence for
    each."""

    def __init__(self, lines: list[Line], facts: choose.PageFacts, built: assemble.Text, given: Given) -> None:
        self.lines, self.facts, self.built, self.given = lines, facts, built, given
        self.evidence: dict[str, Evidence] = {}
        self.notes: Notes = ()
        self.origins = dict(facts.origins)

    def report(self, data: bytes) -> Report:
        """The report."""
        headline = self._headline()
        byline, authors = self._byline()
        wired = self._wire()
        outlet, republisher = self._outlet(wired)
        agencies = self._agencies(wired, outlet)
        url = self.facts.url or self.given.url
        if url:
            self.evidence["url"] = Evidence(from_=self.origins.get("url", "given"))
        text = self.built.text
        return Report(
            id=assemble.report_id(url, self.given.outlet, data, self.given.entry),
            text=text,
            text_hash=assemble.digest(text),
            language=langs.detect(self._told(), self.facts.language),
            passages=tuple(self.built.passages),
            outlet=outlet,
            republisher=republisher,
            section=self._section(),
            headline=headline,
            byline=byline,
            authors=authors,
            url=url,
            published=self._published(wired),
            agencies=agencies,
            evidence=self.evidence,
            furniture=tuple(self.built.furniture),
        )

    def _told(self) -> str:
        return " ".join(x.text for x in self.lines if x.kind in ("headline", "body", "list"))

    def _of(self, kind: str) -> list[int]:
        return [i for i, x in enumerate(self.lines) if x.kind == kind]

    def _headline(self) -> str | None:
        for i in self._of("headline"):
            text = self.lines[i].text
            length = len(
                text[:-1].rstrip() if re.search(r"[^.]\.$", text) and not re.search(r"\b[A-Z]\.$", text) else text
            )
            self.evidence["headline"] = self.built.evidence(i, 0, length)
            return text[:length]
        return None

    def _byline(self) -> tuple[str | None, tuple[str, ...]]:
        authors = self.facts.authors
        if authors:
            self.evidence["authors"] = Evidence(from_=self.origins.get("authors", "meta"))
        for i in self._of("byline"):
            text = self.lines[i].text
            if wire.credit(text) or wire.is_working_credit(text):
                continue
            names = header.byline_names(text) or text
            at = text.find(names)
            self.evidence["byline"] = self.built.evidence(i, max(0, at), max(0, at) + len(names))
            if not self.facts.signed:
                authors = tuple(n for n in choose.split_names(names) if not wire.is_agency(n))
                self.evidence["authors"] = self.evidence["byline"]
            return names, authors
        return (", ".join(authors) or None), authors

    def _section(self) -> str | None:
        for i in self._of("section"):
            self.evidence["section"] = self.built.evidence(i)
            return self.lines[i].text
        if self.facts.section:
            self.evidence["section"] = Evidence(from_=self.origins.get("section", "meta"))
        return self.facts.section

    def _wire(self) -> tuple[int, wire.Dateline] | None:
        """The wire dateline of the first paragraphs, with the index of its line."""
        body = [i for i in self._of("body") if self.lines[i].text][:3]
        for i in body:
            if found := wire.dateline(self.lines[i].text):
                return i, found
        return None

    def _outlet(self, wired: tuple[int, wire.Dateline] | None) -> tuple[str | None, Republisher | None]:
        named = None if self.facts.outlet else self._named()
        if named:
            line, start, end = named
            self.evidence["outlet"] = self.built.evidence(line, start, end)
            return self.lines[line].text[start:end], self._republisher(line)
        if self.facts.outlet:
            self.evidence["outlet"] = Evidence(from_=self.origins.get("outlet", "meta"))
            source = self.facts.source
            if source and header.plain(source) != header.plain(self.facts.outlet):
                self.evidence["outlet"] = self.evidence["republisher"] = Evidence(from_="json-ld")
                return source, Republisher(self.facts.outlet, "syndication")
            return self.facts.outlet, None
        if wired and wired[1].agencies:
            name, start, end = wired[1].agencies[0]
            self.evidence["outlet"] = self.built.evidence(wired[0], start, end)
            return name, None
        if self.given.outlet:
            self.evidence["outlet"] = Evidence(from_="given")
        return self.given.outlet, None

    def _named(self) -> tuple[int, int, int] | None:
        """The line that names the outlet, and where in it the name stands: a line of its own, or the start of the
        first line with its date."""
        head = next((i for i, x in enumerate(self.lines) if x.kind != "furniture"), 0)
        for i in self._of("outlet") or ([head] if self.lines[head].kind == "dateline" else []):
            part = masthead.leading(self.lines[i].text) if i == head else None
            if part or self.lines[i].kind == "outlet":
                return i, *(part or (0, len(self.lines[i].text)))
        return None

    def _republisher(self, first: int) -> Republisher | None:
        """A copy that names its outlet in a line of its own, between another site's furniture, is an archive's. That
        the furniture is another's shows where it stands above the name, or where the name is said twice."""
        above = [x for x in self.lines[:first] if x.kind == "furniture" and x.reason != header.ABOVE]
        around = [i for i, x in enumerate(self.lines) if x.kind in ("furniture", "section")]
        twice = len(self._of("outlet")) > 1
        if not above and not (twice and around):
            return None
        self.evidence["republisher"] = Evidence(from_="source line among furniture of another site")
        return Republisher(None, "archive")

    def _agencies(self, wired: tuple[int, wire.Dateline] | None, outlet: str | None) -> tuple[str, ...]:
        names: dict[str, Evidence] = {}
        if wired:
            for name, start, end in wired[1].agencies:
                names.setdefault(name, self.built.evidence(wired[0], start, end))
        for i in self._of("byline"):
            text = self.lines[i].text
            found = wire.credit(text) or (wire.agencies_named(text) if i in self.built.spans else ())
            for name, start, end in found:
                names.setdefault(name, self.built.evidence(i, start, end))
        for i in self._of("dateline"):
            for name, start, end in wire.credited_date(self.lines[i].text):
                names.setdefault(name, self.built.evidence(i, start, end))
        own = {header.plain(outlet or ""), _initials(outlet or "")}
        kept = {name: quote for name, quote in names.items() if header.plain(name) not in own}
        if kept:
            self.evidence["agencies"] = next(iter(kept.values()))
        return tuple(kept)

    def _published(self, wired: tuple[int, wire.Dateline] | None) -> Published | None:
        page = self.facts.published
        if page and page.basis != "htmldate":
            self.evidence["published"] = Evidence(from_=page.basis)
            return page
        for i in self._of("dateline"):
            if found := self._stated(i):
                self.evidence["published"] = self.built.evidence(i, found.start, found.end)
                self._other_dates(found.published, self.lines[i].text[found.end :])
                return found.published
        told = self._wire_date(wired) or self._headed()
        if told:
            return told
        if page:
            self.evidence["published"] = Evidence(from_=page.basis)
            return page
        return self._given_date()

    def _stated(self, i: int) -> dates.Stated | None:
        """The day that a line of dates states; of a span its last day."""
        text = self.lines[i].text
        found = issues.span(text) or dates.find(text, "dateline-text") or issues.of(text, under_name=True)
        if found and found.published.basis == issues.SPAN:
            told = (
                f"the text states a span of days as its date ({text[found.start : found.end]}); its last day is taken"
            )
            self.notes += (("issue_span", told),)
        return found

    def _headed(self) -> Published | None:
        """The day of issue that the headline of a bulletin states."""
        blocks = {self.lines[i].block for i in self._of("outlet")} - {-1}
        for i in self._of("headline"):
            found = issues.of(self.lines[i].text, under_name=self.lines[i].block in blocks)
            if found:
                self.evidence["published"] = self.built.evidence(i, found.start, found.end)
                return found.published
        return None

    def _other_dates(self, published: Published, rest: str) -> None:
        days = {published.start[:10]}
        for text in [rest, *(self.lines[i].text for i in self._of("dateline"))]:
            other = None if issues.span(text) else dates.find(text, "")
            if other and not other.updated:
                days.add(other.published.start[:10])
        if len(days) > 1:
            self.notes += (("two_dates", f"the text states more than one publication day: {', '.join(sorted(days))}"),)

    def _given_date(self) -> Published | None:
        stamp = dates.from_iso(self.given.published, "given") if self.given.published else None
        if stamp:
            self.evidence["published"] = Evidence(from_="given")
        return stamp

    def _wire_date(self, wired: tuple[int, wire.Dateline] | None) -> Published | None:
        """The day of a wire dateline; its year, where not stated, is that of the day given or found on the
        page."""
        if not wired or not wired[1].date:
            return None
        words, start, end = wired[1].date
        reference = self.facts.published or dates.from_iso(self.given.published or "", "given")
        day = wire_day(words, reference.start[:10] if reference else None)
        if day is None or (not wired[1].sure and reference and _days_between(day, reference.start) > _NEAR):
            return None
        self.evidence["published"] = self.built.evidence(wired[0], start, end)
        finer = reference if reference and reference.start[:10] == day and reference.precision == "minute" else None
        return replace(finer, basis="dateline-text") if finer else Published(day, day, "day", "dateline-text")


def _days_between(one: str, other: str) -> int:
    """The days between two ISO moments, each a day or finer; 0 where one is coarser."""
    if len(one) < len("2021-05-11") or len(other) < len("2021-05-11"):
        return 0
    return abs((datetime.fromisoformat(one[:10]) - datetime.fromisoformat(other[:10])).days)


def _initials(name: str) -> str:
    """The initials by which an agency calls itself ("Delta News Agency": "dna"); of one word none."""
    words = re.findall(r"[A-Z]\w*", name)
    return "".join(w[0] for w in words).casefold() if len(words) > 1 else ""


def wire_day(words: str, reference: str | None) -> str | None:
    """The ISO day of a dateline's words ("Oct. 3", "14 SEP 89"); without a year, the one nearest to the
    reference day."""
    short = re.search(r"(?<=\s)(\d\d)$", words.strip())
    if short and re.search(r"\d{1,2}\s+[A-Za-z.]+,?\s+\d\d$", words.strip()):
        words = f"{words.strip()[:-2]}{'19' if int(short[1]) >= 70 else '20'}{short[1]}"
    found = dates.find(words, "dateline-text")
    if found:
        return found.published.start
    if reference is None:
        return None
    near = []
    for year in (int(reference[:4]) - 1, int(reference[:4]), int(reference[:4]) + 1):
        stamp = dates.find(f"{words} {year}", "dateline-text")
        if stamp:
            near.append(stamp.published.start)
    here = datetime.fromisoformat(reference[:10])
    return min(near, key=lambda d: abs((datetime.fromisoformat(d) - here).days), default=None)
