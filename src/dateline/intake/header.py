"""The lines above a report's body: headline, byline, section, outlet and dates, told apart by form and
position."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dateline.intake import dates, issues, masthead, wire
from dateline.intake.furniture import reason, tells
from dateline.intake.lines import Line

NEAR = 5  # lines above a headline that the extractor took along with the body
ABOVE = "line above the headline"  # why such a line is furniture
TOP = 25  # lines from the top among which a headline is looked for
_PROSE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BY = re.compile(
    r"^(?:by|from|written by|story by|posted by|author|von|par|por|av|af|door|autor"
    r"|auteur)\b:?\s+(?P<names>\S.{1,120})$",
    re.I,
)
_NAME = re.compile(r"(?:[A-Z][\w.'’-]*|de|del|al|el|bin|van|von|der|la|le|di|da|dos|ibn|abu)$")
_SMALL = frozenset(
    "a an and as at but by for from in into nor of off on onto or over per the to up via vs with".split()
)
# A full sentence starts with one of these and goes on in lower case: in the middle of a line without a stop
# before it,
# that is where a headline ends and the text begins.
_START = re.compile(
    r"(?<=[\w%)’'”\"]) (?=(?:At least|At|A|An|The|In|On|Several|Dozens|Hundreds|Some|More than|As|After|According"
    r"|Another|It"
    r"|There|Nearly|About|Around|Over|Unidentified|Unknown|Suspected) [a-z])"
)
# These follow names too ("the Federal Police said"): only after a word in lower case.
_START_NOUN = re.compile(
    r"(?<= )(?=[a-z])[\w'’-]+ (?=(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Police|Officials|Authorities"
    r"|Gunmen"
    r"|Militants|Armed|Security|Soldiers|Rescuers|Protesters|Rebels|Troops) (?!of )[a-z])"
)
_SHOUT = re.compile(
    r"(?<=[\w%)’'”\"]) (?=(?:A|AN|THE|TWO|THREE|FOUR|FIVE|AT LEAST|POLICE)(?: [A-Z]{3,})+ [a-z]|(?:A|AN"
    r"|THE) [A-Z]{4,}\b)"
)
_CAPTION = re.compile(
    r"\((?:[\w ]{0,20})?(?:photo|image|picture|source|courtesy|credit|file)\b[^()]{0,80}\)?\W*$"
    r"|^(?:photo|image|picture)s?\b(?: (?:by|credit|courtesy)\b|\s?:)|\b(?:photo|image)(?: by|:) .{2,60}$",
    re.I,
)
_ASKS = re.compile(r"[^.!?]{12,80}\? [^.!?]{3,80}[^.!?:,]")  # a headline that asks and answers
_OPEN = frozenset(
    "a an the of in on at to by for from with and or as near over after before into than its his her their".split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the markup or the caller already says, to recognise it by in the lines."""

    headline: str | None = None
    outlets: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    page: bool = False  # lines of a page: its extractor has already told the body


def recognise(lines: list[Line], known: Known) -> list[Line]:
    """The lines with headline, byline, section, outlet and date lines marked; lines that are furniture among
    them too."""
    lines = [_by_itself(part) for i, line in enumerate(lines) for part in (_dated(line) if i < TOP else [line])]
    if known.headline:
        at = _find_headline(lines, known.headline)
        if at is not None and sum(x.body for x in lines[:at]) <= NEAR:
            lines[at] = replace(lines[at], kind="headline")
            return _around_headline(lines, at, known)
        if known.page:
            return _around_headline(lines, -1, known)
    start = _body_start(lines)
    top = lines[:start]
    if not any(line.kind == "unknown" for line in top) and start < len(lines):
        return top + _split_headline(lines[start]) + lines[start + 1 :]
    return _classify(top, lines[start:], known) + lines[start:]


_POSTED = re.compile(r"\s+(?=(?:posted|published|updated|last updated)\b.{8,100}$)", re.I)


def _dated(line: Line) -> list[Line]:
    """A headline with its date line run on ("Two held over blast Posted: May 4, 2015 3:30 PM") as two lines."""
    match = _POSTED.search(line.text, 12)
    if not match or len(line.text) > 300 or not dates.is_date_line(line.text[match.end() :]):
        return [line]
    return [replace(line, text=line.text[: match.start()]), replace(line, text=line.text[match.end() :])]


def _by_itself(line: Line) -> Line:
    if line.kind != "unknown" and line.kind != "list":
        return line
    if len(line.text) < 400 and _CAPTION.search(line.text):
        return line.become("caption")
    why = reason(line.text)
    return line.drop(why) if why and not dates.is_date_line(line.text) and not wire.credit(line.text) else line


def plain(text: str) -> str:
    """Letters and digits only, for comparing."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _find_headline(lines: list[Line], headline: str) -> int | None:
    wanted = plain(headline)
    if not wanted:
        return None
    same = [i for i, line in enumerate(lines) if plain(line.text) == wanted]
    if same:
        before = [i for i in same if not lines[i].linked > 0.9]
        return (before or same)[-1] if not any(line.body for line in lines[: same[-1]]) else (before or same)[0]
    return None


def _around_headline(lines: list[Line], at: int, known: Known) -> list[Line]:
    """Lines near a known headline: only what is sure by its form, as the extractor already told the body."""
    wanted = plain(known.headline or "")
    outlets = {plain(name) for name in known.outlets}
    first_body = next((i for i, x in enumerate(lines) if i > at and x.body and is_prose(x.text)), len(lines))
    out = []
    for i, line in enumerate(lines):
        if line.kind == "furniture" and not line.body and i < at:
            # the navigation above the headline: every page has it, none of it says anything of the report
            continue
        if line.kind == "caption" and not line.body:
            out.append(line.drop("outside the body of the page"))
        elif line.kind != "unknown":
            out.append(line)
        elif i != at and wanted and plain(line.text) == wanted:
            out.append(line.drop("headline again"))
        elif i < first_body and (kind := _sure(line, outlets, known)):
            out.append(line.become(kind))  # type: ignore[arg-type]  # _sure gives kinds of lines only
        elif line.body and i < at and lines[at].body:
            out.append(line.drop(ABOVE))
        elif line.body:
            out.append(line)
        elif i > at:
            out.append(line.drop("outside the body of the page"))
    return out


def _sure(line: Line, outlets: set[str], known: Known) -> str | None:
    if len(line.text) > 200:
        return None
    if dates.is_date_line(line.text):
        return "dateline"
    if plain(line.text) in outlets:
        return "outlet"
    if byline_names(line.text) or any(plain(line.text) == plain(name) for name in known.authors):
        return "byline"
    return None


def is_prose(text: str) -> bool:
    """Is this a paragraph of running text, and no heading or label?"""
    words = _WORD.findall(text)
    if len(text) > 200 or wire.dateline(text):
        return True
    return len(words) >= 8 and bool(_PROSE_END.search(text.strip())) and not _headline_with_stop(words)


def _headline_with_stop(words: list[str]) -> bool:
    """A headline in title case may end in a full stop."""
    return len(words) <= 20 and title_case(words) > 0.8


def title_case(words: list[str]) -> float:
    """The share of words that start with a capital, small words left out."""
    weighty = [w for w in words if w.lower() not in _SMALL and w[0].isalpha()]
    return sum(w[0].isupper() for w in weighty) / len(weighty) if len(weighty) >= 3 else 0.0


def _body_start(lines: list[Line]) -> int:
    """The first line of running text after the last line that belongs to a head: a date, a byline, an outlet
    said twice."""
    shown = [plain(line.text) for line in lines[:TOP]]
    after, prose = 0, 0
    for i, line in enumerate(lines[:TOP]):
        prose += line.kind == "unknown" and is_prose(line.text)
        if prose > 1:  # one advert may read like prose; after two paragraphs the report has begun
            break
        again = line.kind == "unknown" and i and shown[i] in shown[:i] and _name_like(line.text)
        if again or _dates_issue(line.text) or byline_names(line.text):
            after = i + 1
    for i in range(after, min(after + TOP, len(lines))):
        line = lines[i]
        if line.kind == "unknown" and not line.heading and is_prose(line.text):
            return i
    # Nothing reads like a paragraph: the first line may be a headline, the rest is what there is.
    unknown = [i for i in range(after, min(len(lines), after + TOP)) if lines[i].kind == "unknown"]
    if not after and len(unknown) > 1 and _headline_like(lines[unknown[0]].text):
        return unknown[1]
    return unknown[0] if unknown else len(lines)


def _dates_issue(text: str) -> bool:
    return dates.is_date_line(text) or issues.of(text) is not None


def _name_like(text: str) -> bool:
    """Could the line be the name of an outlet: a few words, capitals, no mark at its end?"""
    words = _WORD.findall(text)
    small = all(w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL for w in words)
    return 1 <= len(words) <= 7 and small and bool(re.match(r"\w", text)) and not re.search(r"[.,:;!?…]$", text)


def _headline_like(text: str) -> bool:
    words = _WORD.findall(text)
    return 3 <= len(words) <= 30 and not _PROSE_END.search(text) and not dates.is_date_line(text)


def byline_names(text: str) -> str | None:
    """The names of a byline: after "By", or before the date in "Name | date"; None where the line is none."""
    parts = re.split(r"\s*[|·•]\s*|,\s(?=in [A-Z])", text.strip())
    if len(parts) > 1 and len(text) <= 160 and any(dates.find(part, "") for part in parts[1:]):
        words = parts[0].split()
        if 2 <= len(words) <= 4 and not _BY.match(text) and all(_NAME.match(w) and w[0].isupper() for w in words):
            return parts[0]
        text = parts[0]
    match = _BY.match(text.strip())
    if not match:
        return None
    names = match["names"].strip(" .|")
    words = re.sub(r"\b(?:and|for|in|of|the|at)\b|[,&|/]", " ", names).split()
    named = sum(bool(_NAME.match(w)) or w.isupper() for w in words)
    if re.match(r"(?:staff|our|a|the) ", names, re.I) and len(words) <= 7:
        return names
    return names if words and len(words) <= 16 and named >= 0.75 * len(words) and len(words) >= 1 else None


def _classify(top: list[Line], below: list[Line], known: Known) -> list[Line]:
    """The lines above the body of a text: dates and bylines by form, outlet by name, repetition or place, then the
    headline."""
    counts: dict[str, int] = {}
    for line in top:
        if line.kind == "unknown":
            counts[plain(line.text)] = counts.get(plain(line.text), 0) + 1
    outlets = {plain(name) for name in known.outlets}
    out = list(top)
    for i, line in enumerate(top):
        if line.kind != "unknown":
            continue
        key = plain(line.text)
        if dates.is_date_line(line.text):
            out[i] = line.become("dateline")
        elif i == 0 and masthead.leading(line.text):
            out[i] = line.become("dateline" if issues.of(line.text, under_name=True) else "outlet")
        elif byline_names(line.text):
            out[i] = line.become("byline")
        elif key in outlets or (_name_like(line.text) and (counts[key] > 1 or wire.is_agency(line.text))):
            out[i] = line.become("outlet")
    named = any(x.kind == "outlet" for x in out) and not known.page
    at = None if named or outlets or known.page else masthead.find(out, below)
    if at is not None:
        out[at], named = out[at].become("outlet"), True
    dated = any(x.kind in ("dateline", "outlet", "byline") for x in out)
    candidates = [(i, x) for i, x in enumerate(out) if x.kind == "unknown" and _may_head(x)]
    best = _best_headline(candidates if at is None else _under(out[at], candidates), dated=dated)
    if best is not None:
        out[best] = out[best].become("headline")
    dating = [i for i, x in enumerate(out) if x.kind == "unknown" and issues.of(x.text, under_name=named)]
    for i in dating:
        out[i] = out[i].become("dateline")
    return out if best is None else _rest(out, best)


def _under(name: Line, candidates: list[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """The candidates for the headline below a masthead: what follows its block, else the title of the issue in it."""
    later = [(i, x) for i, x in candidates if x.block != name.block and len(_WORD.findall(x.text)) > 3]
    titles = [(i, x) for i, x in candidates if issues.of(x.text, under_name=True)]
    return later or titles or candidates


def _may_head(line: Line) -> bool:
    """May the line be a headline? One that only counts and dates an issue is none."""
    return not issues.of(line.text) or issues.is_title(line.text)


def _best_headline(candidates: list[tuple[int, Line]], *, dated: bool) -> int | None:
    """The likeliest headline. Above a line of date, outlet or byline: the wordiest, nearest to it; else the first."""
    good = [(i, x) for i, x in candidates if 3 <= len(_WORD.findall(x.text)) <= 30 and not _told(x.text)]
    good = good or [(i, x) for i, x in candidates if _ASKS.fullmatch(x.text) and not is_prose(x.text)]
    good = [(i, x) for i, x in good if not is_prose(x.text)] or good
    if not good:
        return None
    headings = [(i, x) for i, x in good if x.heading in (1, 2)]
    if headings:
        return headings[0][0]
    if not dated:
        return next((i for i, x in good if len(_WORD.findall(x.text)) >= 4), good[0][0])

    def weight(item: tuple[int, Line]) -> float:
        position, line = item
        words = _WORD.findall(line.text)
        score = min(len(words), 12) + 0.5 * position - 4 * line.linked
        score += 3 * any(w.islower() and len(w) > 3 for w in words)
        return score - 6 * bool(len(words) <= 4 and masthead.has_outlet_word(line.text))

    return max(good, key=weight)[0]


def _told(text: str) -> bool:
    """Is there a whole sentence and more in the line, or a post? A caption and a quoted post are no headline."""
    if re.match(r"\W*(?:posted|published|updated)\b", text, re.I) or (text.endswith(":") and len(text) > 100):
        return True
    return bool(re.search(r"[a-z\d]{2}[.!?]['”’\"]? [A-Z#@]", text) or re.search(r"(?<!\w)[#@]\w{3}", text))


def _rest(lines: list[Line], headline: int) -> list[Line]:
    """What the short lines around a headline are, once it is known."""
    out = list(lines)
    outlet_known = any(line.kind == "outlet" for line in lines)
    above = [i for i in range(headline) if out[i].kind == "unknown"]
    for i in range(headline + 1, len(out)):
        line = out[i]
        if line.kind != "unknown":
            continue
        words = _WORD.findall(line.text)
        named = len(words) <= 6 and title_case(words + ["X"] * (3 - len(words))) == 1.0
        named = named and not masthead.is_section(line.text)
        if not outlet_known and named and masthead.has_outlet_word(line.text):
            out[i], outlet_known = line.become("outlet"), True
        elif named and len(words) in (2, 3) and not re.search(r"\d", line.text):
            out[i] = line.become("byline")
        else:
            out[i] = line.become("body")
    section = None
    for i in reversed(above):
        words = _WORD.findall(out[i].text)
        named = len(words) <= 6 and all(w[0].isupper() or w.lower() in _SMALL or w[0].isdigit() for w in words)
        may_be = len(words) > 1 and not masthead.is_section(out[i].text)
        if not outlet_known and named and may_be and masthead.has_outlet_word(out[i].text):
            out[i], outlet_known = out[i].become("outlet"), True
        elif is_prose(out[i].text) and tells(out[i].text):
            out[i] = out[i].become("body")
        elif section is None and len(words) <= 8 and (named or masthead.is_section(out[i].text)):
            out[i], section = out[i].become("section"), i
        else:
            out[i] = out[i].drop(ABOVE)
    return out


def _split_headline(line: Line) -> list[Line]:
    """A paragraph that opens with its headline as two lines; where no headline is sure, the paragraph as it
    is."""
    at = headline_end(line.text)
    if at is None:
        return [line]
    return [
        Line(line.text[:at].strip(), kind="headline", body=line.body),
        replace(line, text=line.text[at:].strip()),
    ]


def headline_end(text: str) -> int | None:
    """Where the headline that opens a paragraph ends, or None where there is none for sure."""
    if wire.dateline(text):
        return None
    head = text[:260]
    for match in re.finditer(r"(?<=\S)\s+(?=[A-Z(])", head):
        before = text[: match.start()]
        words = _WORD.findall(before)
        if len(words) >= 3 and wire.dateline(text, match.end()) and (len(words) > 3 or not re.search(r"[.!?]", before)):
            return match.end() if _one_sentence(before) else None
    if text.upper() == text:  # all in capitals: nothing tells a headline from the text after it
        return None
    stop = re.search(r"(?<![A-Z]\.[A-Z])[.!?]\s+(?=[A-Z\"“‘'(])", head)
    if stop:
        words = _WORD.findall(head[: stop.start()])
        if 4 <= len(words) <= 20 and title_case(words) > 0.85 and any(w[0].isupper() for w in words[1:]):
            return stop.end()
    for pattern in (_SHOUT, _START, _START_NOUN):
        for match in pattern.finditer(head, 0, 160):
            before = head[: match.end()].rstrip()
            words = _WORD.findall(before)
            if 3 <= len(words) <= 20 and words[-1].lower() not in _OPEN and not re.search(r"[.!?;]\s|[,:]$", before):
                return match.end()
    return None


def _one_sentence(text: str) -> bool:
    return not re.search(r"[a-z]{3}[.!?] [A-Z]", text)
