"""Hostile text to plain text in one line, and hostile links to addresses."""

from __future__ import annotations

import re
from html.entities import html5
from urllib.parse import urljoin, urlsplit

TITLE, SUMMARY, NAME, ADDRESS = 500, 4000, 200, 4000  # characters; what is longer is cut, an address is dropped
# Characters that are no text: controls, marks of direction, what has no width (the joiners of Persian and Indic scripts
# stay), tags, half surrogates, those that Unicode sets aside.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
# In what is kept as markup only what no store and no parser can hold is taken out.
_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_COMBINING = "[\u0300-\u036f\u0483-\u0489\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MARKS = re.compile(rf"({_COMBINING}{{4}}){_COMBINING}+")  # no script stacks more
_SILENT = ("script", "style", "template", "noscript", "iframe", "svg", "math", "object", "textarea", "title")
_INLINE = "a abbr b bdi bdo big cite code del em font i ins kbd mark q s small span strike strong sub sup tt u var wbr"
_BLOCK = (
    "address area article aside audio base blink blockquote body br button canvas caption center col colgroup data "
    "datalist dd details dfn dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 "
    "h4 h5 h6 head header hgroup hr html image img input label legend li link main map marquee menu meta meter nav ol "
    "optgroup option output p param picture plaintext pre progress rp rt ruby samp section select slot source summary "
    "table tbody td tfoot th thead time tr track ul video xml xmp " + " ".join(_SILENT)
)
# A tag is the name of an element of HTML after "<"; so "a < b" and "<3" stay. It ends with ">" or before the next "<".
_TAG = re.compile(rf"</?(?P<name>{'|'.join((_INLINE + ' ' + _BLOCK).split())})(?=[\s/>])[^<>]*>?", re.I)
_INLINE_NAMES = frozenset(_INLINE.split())
_OTHER = re.compile(r"<(?:!--|!\[CDATA\[|[?!](?=\w))[^<>]*>?|\]\]>|-->")
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));")
_SCHEMES = ("http", "https")
_BAD_HOST = re.compile(r"[\s\\<>\"'`{}|^@]")


def line(text: str | None, longest: int = TITLE, *, markup: bool = True, entities: bool = True) -> str | None:
    """The words of a field on one line, without markup and unseen characters, or None where there are none.

    `entities`: they are decoded, once. `markup` False leaves what looks like tags of other languages alone, but never
    an element of HTML: a title may hold "a < b" and not "<img". What is longer than `longest` ends with "…".
    """
    if not text:
        return None
    text = text[: max(longest, 1) * 20]  # much more than markup can add to the words that are kept
    if "<" in text or "-->" in text or "]]>" in text:
        text = without_tags(text, silent=markup)
    if entities and "&" in text:
        text = decoded(text)
    # What was written as `&lt;img` is words; yet no reader of ours should meet an element of HTML in a line of text.
    for _ in range(8):
        if "<" not in text or (shorter := _TAG.sub("", text)) == text:
            break
        text = shorter
    else:
        text = text.replace("<", " ")
    text = " ".join(_MARKS.sub(r"\1", _UNSEEN.sub("", text.replace("\x85", " "))).split())
    if len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    return text or None


def without_tags(text: str, silent: bool = True) -> str:
    """The text with its tags gone: those inside a line leave nothing, others a blank. Scripts go with their content."""
    return _TAG.sub(_gap, _OTHER.sub(" ", _silenced(text) if silent else text))


def _gap(match: re.Match[str]) -> str:
    return "" if match["name"].lower() in _INLINE_NAMES else " "


_SILENT_OPEN = re.compile(rf"<(?P<name>{'|'.join(n for n in _SILENT if n != 'title')})(?=[\s/>])", re.I)


def _silenced(text: str) -> str:
    kept, at, lower = [], 0, text.lower()
    if len(lower) != len(text):  # a letter that grows; offsets would not hold
        return text
    while found := _SILENT_OPEN.search(text, at):
        kept.append(text[at : found.start()])
        end = lower.find(f"</{found['name'].lower()}", found.end())
        if end < 0:
            at = found.start() + 1  # never closed: then only its tag goes
            kept.append("<")
            break
        close = text.find(">", end)
        at = close + 1 if close >= 0 else len(text)
    return "".join((*kept, text[at:]))


def decoded(text: str) -> str:
    """The text with its entities as characters, decoded once; only those that end with ";"."""
    return _ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return html5.get(f"{name};", match[0])
    number = int(decimal) if decimal else int(hexadecimal, 16)
    if 0x80 <= number <= 0x9F:  # Windows numbers, which browsers read so
        return bytes([number]).decode("cp1252", errors="ignore")
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def markup(text: str | None) -> str | None:
    """What a feed holds of a report, as it came but for characters that cannot be held, or None where it is blank."""
    text = _UNHELD.sub("", text) if text else ""
    return (text.strip() and text) or None


def address(link: str | None, base: str | None = None) -> str | None:
    """The absolute http or https address of a link, or None: other schemes, tricks with blanks, names and passwords in
    it, and what is too long are no addresses."""
    if not link or len(link) > ADDRESS * 2:
        return None
    # Browsers take tabs and line ends out before they look at the scheme; so a check that did not could be passed.
    link = re.sub(r"[\t\r\n]", "", link).strip("".join(map(chr, range(33))))
    if not link or _UNSEEN.search(link):
        return None
    try:
        scheme = urlsplit(link).scheme.lower()
        if scheme and scheme not in _SCHEMES:
            return None
        whole = link if scheme and "//" in link[: len(scheme) + 3] else urljoin(base or "", link)
        parts = urlsplit(whole)
        _ = parts.port
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or not host or _BAD_HOST.search(parts.netloc):
        return None
    whole = re.sub(r"[\s\"<>\\^`{|}]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), whole)
    return whole if len(whole) <= ADDRESS else None


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def language(text: str | None) -> str | None:
    """A language tag as stated (`en`, `pt-BR`), or None where it is none."""
    text = (text or "")[:60].strip()
    return text.replace("_", "-") if _LANGUAGE.fullmatch(text) else None


_MAIL = re.compile(r"<?\b[\w.+%-]{1,64}@[\w.-]{1,255}>?")


def person(text: str | None) -> str | None:
    """The name of an author. An address of mail beside it is left out: it is no name, and not ours to spread."""
    name = line(_MAIL.sub(" ", (text or "")[: NAME * 10]), NAME)
    if name is None:
        return None
    name = re.sub(r"^\((.*)\)$", r"\1", re.sub(r"\(\s*\)", "", name).strip(" ,;:")).strip(" ,;:")
    return name if any(map(str.isalnum, name)) else None


def as_markup(text: str) -> str:
    """Plain text as paragraphs of HTML, its line ends kept as such."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(
        f"<p>{part.strip().replace(chr(10), '<br>')}</p>" for part in re.split(r"\n[ \t]*\n", escaped) if part
    )
