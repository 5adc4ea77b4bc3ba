"""Bytes or text to a report: the way from input to outcome, and the fields of the report."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from dateline.intake import assemble, charset, child, choose, header, langs, plain, wire
from dateline.intake.fields import Fields
from dateline.intake.furniture import ADVERT, content_words, is_post_signature, leading, reason, tells, trailing
from dateline.intake.inputs import Given, Limits, Taken
from dateline.intake.lines import Line
from dateline.model.errors import (
    BrokenInput,
    DatelineError,
    EmptyInput,
    LanguageNotRead,
    LimitExceeded,
    NoReport,
)

Notes = tuple[tuple[str, str], ...]
_MARKUP = re.compile(
    r"<(?:!doctype html|html|head|body|p|div|article|table|br|title|meta|h1|section|main|span|pre|center"
    r"|font)\b[^<>]{0,2000}>",
    re.I,
)
_FEW = 3  # short lines after the last sentence that may be furniture by their place alone
_DOUBTFUL = (ADVERT, "address only")


def read_bytes(data: bytes, given: Given | None = None, limits: Limits | None = None) -> Taken:
    """The report in the bytes of a page or text. Never raises for what the input holds: `Taken.error` says
    it."""
    given, limits = given or Given(), limits or Limits()
    try:
        if len(data) > limits.max_bytes:
            raise LimitExceeded(f"The input has {len(data)} bytes; the limit is {limits.max_bytes}.", limit="max_bytes")
        if not data.strip():
            raise EmptyInput()
        decoded = charset.decode(data, given.charset)
        return _read(decoded.text, data, given, limits, decoded.warnings)
    except DatelineError as error:
        return Taken(None, error)


def read_text(text: str, given: Given | None = None, limits: Limits | None = None) -> Taken:
    """The same for text that is already decoded."""
    given, limits = given or Given(), limits or Limits()
    try:
        data = text.encode("utf-8", errors="surrogatepass")
        if len(data) > limits.max_bytes:
            raise LimitExceeded(f"The input has {len(data)} bytes; the limit is {limits.max_bytes}.", limit="max_bytes")
        charset.refuse_binary(data)
        return _read(text, data, given, limits, ())
    except DatelineError as error:
        return Taken(None, error)


def _read(text: str, data: bytes, given: Given, limits: Limits, notes: Notes) -> Taken:
    text, more = plain.normal(text)
    notes += more
    if not text.strip():
        raise EmptyInput("The input holds nothing but white space.")
    if (given.kind or ("html" if looks_like_html(text, given.name) else "text")) == "html":
        draft = _from_page(text, given, limits)
    else:
        draft = _from_text(text, given, limits)
    return _finish(replace(draft, notes=notes + draft.notes), data, given)


def looks_like_html(text: str, name: str | None = None) -> bool:
    """Is this a page? By its tags; the file name decides only where there are few."""
    head = text[:20_000]
    if re.match(
        r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b",
        head,
        re.I | re.S,
    ):
        return True
    tags = len(_MARKUP.findall(head))
    if name and re.search(r"\.(?:html?|xhtml|mhtml|php|aspx?)$", name, re.I):
        return tags > 0
    return tags >= 3 or bool(tags and re.match(r"\s*<", head))


@dataclass(frozen=True, slots=True)
class Draft:
    """Lines with their kinds, and what the markup says, before they become a report."""

    lines: list[Line]
    facts: choose.PageFacts
    notes: Notes = ()
    page: bool = False


def _from_text(text: str, given: Given, limits: Limits) -> Draft:
    if len(text) > limits.max_text_chars:
        raise LimitExceeded(
            f"The text has {len(text)} characters; the limit is {limits.max_text_chars}.",
            limit="max_text_chars",
        )
    lines = plain.lines(text)
    if len(lines) > limits.max_passages:
        raise LimitExceeded(
            f"The text has {len(lines)} paragraphs; the limit is {limits.max_passages}.", limit="max_passages"
        )
    known = header.Known(outlets=(given.outlet,) if given.outlet else ())
    return Draft(_tidy(header.recognise(lines, known)), choose.PageFacts())


def _from_page(text: str, given: Given, limits: Limits) -> Draft:
    page = child.read_page(text, given.url, limits)
    if page["plain"]:
        return _from_text(page["plain"], given, limits)
    facts = choose.choose({k: [(v[0], v[1]) for v in vs] for k, vs in page["metadata"].items()}, given.url)
    if page["list_page"]:
        raise NoReport("The input is a list page: many headlines with links, and no report of its own.")
    blocks = [_block(kind, words) for kind, words in page["blocks"]]
    if not blocks:
        raise _nothing(text)
    if sum(len(b.text) for b in blocks) > limits.max_text_chars:
        raise LimitExceeded(
            f"The text of the page is longer than {limits.max_text_chars} characters.", limit="max_text_chars"
        )
    notes: Notes = facts.warnings
    if page["how"] != "trafilatura":
        notes += (
            (
                "fallback",
                "the usual extraction found nothing; the page's paragraphs were taken as they stand",
            ),
        )
    lines = [_around(x) for x in page["before"]] + blocks + [_around(x) for x in page["after"]]
    lines, headline = _with_headline(lines, facts)
    known = header.Known(headline, facts.outlets + ((given.outlet,) if given.outlet else ()), facts.authors, page=True)
    return Draft(_tidy(header.recognise(lines, known)), facts, notes, page=True)


def _block(kind: str, text: str) -> Line:
    return Line(text, kind="list" if kind == "list" else "unknown", heading=3 if kind == "heading" else 0, body=True)


def _around(line: dict[str, object]) -> Line:
    text = str(line["text"])
    linked = int(str(line["linked"])) / max(1, len(text))
    return Line(text[:2000], heading=int(str(line["level"])), linked=linked)


def _nothing(text: str) -> DatelineError:
    """The error for a page without a body: only furniture, or damage."""
    visible = re.sub(r"(?s)<(script|style)\b.{0,100000}?</\1>|<[^<>]{0,5000}>", " ", text[:200_000])
    if len(visible.split()) > 400:
        return BrokenInput("The page has text, but no report could be told from it: it may be damaged.")
    return NoReport()


def _with_headline(lines: list[Line], facts: choose.PageFacts) -> tuple[list[Line], str | None]:
    """The lines with the headline among them, in the form in which the page shows it, else as its markup says
    it."""
    if facts.headline is None:
        return lines, None
    wanted = header.plain(facts.headline)
    upper = [x for i, x in enumerate(lines) if sum(y.body for y in lines[:i]) <= header.NEAR]
    shown = next((x.text for x in upper if header.plain(x.text) == wanted), None)
    if shown is None and dict(facts.origins).get("headline") == "title":
        # The title of the window carries the site's name, and nothing else of the page says which part that is.
        shown = next((x.text for x in upper if _part_of(header.plain(x.text), wanted)), None)
    others = {header.plain(h) for h in facts.headlines} - {wanted}
    lines = [
        x.drop("another form of the headline") if _short(x) and header.plain(x.text) in others else x for x in lines
    ]
    if shown is not None:
        return lines, shown
    first = next((i for i, x in enumerate(lines) if x.body), 0)
    return [*lines[:first], Line(facts.headline, heading=1), *lines[first:]], facts.headline


def _part_of(line: str, title: str) -> bool:
    return len(line) > 15 and 2 * len(line) > len(title) and (title.startswith(line) or title.endswith(line))


def _short(line: Line) -> bool:
    return not line.body or not header.is_prose(line.text)


def _tidy(lines: list[Line]) -> list[Line]:
    """Furniture inside and after the body: tails of paragraphs, lines foreign to the report, short lines at
    its end."""
    out: list[Line] = []
    for line in lines:
        out += _cut(line) if line.kind in ("unknown", "body", "list") else [line]
    told = [i for i, x in enumerate(out) if x.kind in ("unknown", "body")]
    counts = content_words(x.text for x in out if x.kind in ("unknown", "body", "headline", "list"))
    for i in told:
        line = out[i]
        why = None if len(told) == 1 else reason(line.text, counts)
        if (wire.credit(line.text) and i > told[0]) or wire.is_working_credit(line.text):
            out[i] = line.become("byline")
        else:
            out[i] = line.drop(why) if why else line.become("body")
    return _tail(_give_back(out))


def _give_back(lines: list[Line]) -> list[Line]:
    """Where much of a page's body reads like adverts, it is about such things: then words are no evidence,
    and it stays."""
    body = [x for x in lines if x.body]
    doubtful = [x for x in body if x.kind == "furniture" and x.reason.startswith(_DOUBTFUL)]
    if len(doubtful) <= max(_FEW, len(body) // 10):
        return lines
    return [replace(x, kind="body", reason="") if x.body and x.reason.startswith(_DOUBTFUL) else x for x in lines]


def _tail(lines: list[Line]) -> list[Line]:
    """The lines with the few short ones after the last sentence as furniture, whatever they say.

    More than a few are a list of the report (names of the dead, dates), unless a label ("Related stories")
    opens them.
    """
    last = max((i for i, x in enumerate(lines) if x.kind == "body" and header.is_prose(x.text)), default=len(lines))
    short = [i for i in range(last + 1, len(lines)) if lines[i].kind == "body" and not _sentence(lines[i].text)]
    short = [i for i in short if not tells(lines[i].text)]
    labels = [i for i in range(last + 1, len(lines)) if lines[i].reason.startswith("label")]
    if len(short) > _FEW:
        short = [i for i in short if labels and i > labels[0]]
    out = list(lines)
    for i in short:
        out[i] = out[i].drop("short line after the end of the report")
    return out


def _sentence(text: str) -> bool:
    return bool(re.search(r"[.!?…:][\"'”’)\]]*$", text)) or len(text.split()) > 15 or is_post_signature(text)


def _cut(line: Line) -> list[Line]:
    start = leading(line.text) or 0
    end = trailing(line.text)
    if not start and end is None:
        return [line]
    parts = []
    if start:
        parts.append(Line(line.text[:start].strip()).drop("label: enable javascript"))
    parts.append(replace(line, text=line.text[start:end].strip()))
    if end is not None:
        parts.append(Line(line.text[end:].strip()).drop("furniture at the end of a paragraph"))
    return [p for p in parts if p.text]


def _finish(draft: Draft, data: bytes, given: Given) -> Taken:
    """The report of a draft, with the outcome that its content asks for."""
    told = [x for x in draft.lines if x.kind in ("body", "list", "caption", "headline")]
    if not any(x.kind in ("body", "list", "caption") for x in told):
        raise NoReport()
    built = assemble.put_together(draft.lines)
    fields = Fields(draft.lines, draft.facts, built, given)
    report = fields.report(data)
    notes = draft.notes + fields.notes
    if report.published is None:
        notes += (("no_date", "no publication date was found; days of the week and the like stay unresolved"),)
    elif report.published.start[:10] > (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%d"):
        notes += (("future_date", f"the publication date {report.published.start} lies in the future"),)
    if report.language not in langs.READ:
        name = report.language or "unknown"
        return Taken(
            report,
            LanguageNotRead(f"The report is in a language that is not read yet ({name}). It is kept."),
            notes,
        )
    return Taken(report, None, notes)
