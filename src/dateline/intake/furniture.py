"""Is a line the report, or furniture? By the words of adverts, sign-up lines, share strips and links, and by
form.

No single word decides. A line is furniture when it is a known label ("Read more: …"), holds a phrase that
only furniture
has, or asks its reader to do something with a thing that adverts are about; words of a report (who said, who
was killed)
speak against it, so that "Sign up to fight, the militia told residents" stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from dateline.language import lexicon
from dateline.language.lexicon import Hit, Lexicon
from dateline.language.small import small

_CLAUSE = re.compile(r"^\W*|(?<=[!?.:|•»>…;])\s+|\s+[-–—]+\s+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_RUN = re.compile(r"[^\W_]+")
_QUOTES = re.compile(r"[\"“«]|(?<!\w)['‘]")  # without one of them nothing is quoted
_QUOTED = re.compile(r"[\"“«][^\"”»]{0,400}[\"”»]|(?<!\w)['‘][^'’]{3,200}['’](?!\w)")
_COPYRIGHT = re.compile(
    r"^\W*(?:copyright|©|\(c\)\s*(?:19|20)\d\d)|©\s*(?:19|20)?\d\d|copyright (?:©|\(c\)|19|20)"
)  # this and `_CONTACT` run over small letters
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,40}|(?<!\w)[@#]\w{2,40}")
_CONTACT = re.compile(
    r"^(?:contact|reach|e-?mail|write to|follow|you can (?:reach|contact|follow|e-?mail))\b.{0,120}(?:@"
    r"|\bat\b|\bon (?:twitter|x|facebook|bluesky|mastodon|instagram|threads)\b)"
    r"|(?:can|may) be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by)\b|^(?:tel|phone|fax"
    r"|e-?mail|twitter)\s*:"
)
_BIO = re.compile(
    r"^(?:[A-Z][\w.'’-]+ ){2,4}(?:is|has been) (?:a|an|the|our) [^.]{0,80}?(?:reporter|correspondent"
    r"|writer|editor|journalist|columnist|producer|blogger|contributor|fellow at)\b"
)
_COUNT = re.compile(
    r"^\W*(?:comments?|replies|shares?)\s*\(?\d*\)?\W*$"
    r"|^\W*(?:\d[\d,.]*[km]?|no|view|show|all)\s+(?:comments?|shares?|views?|likes?|replies|retweets?"
    r"|reads?)\W*$",
    re.I,
)
_END_MARKS = re.compile(r"^\W*(?:end ?item|ends?|-30-|###|\*{3,}|end text|end of (?:text|story|article))\W*$", re.I)
_READ_TIME = re.compile(r"^\W*\d{1,3}\s*-?\s*min(?:ute)?s?\.?\s+(?:read|listen|watch)\W*$", re.I)
_NUMBERED = re.compile(r"^\W*\d{1,2}[.)]\s")  # a point of a list
_POST = re.compile(r"^\W*[—–-]\s.{1,80}\(@\w{1,40}\)")  # the signature of a quoted post: it says who speaks
ADVERT = "advert or sign-up line"
_MONEY = re.compile(r"[$€£]\s?\d|\d\s?%|\b\d+ ?(?:per cent|percent) off\b", re.I)
_CONTENT = re.compile(r"[^\W\d_]{4,}")
LONGEST = 60  # words; a longer line is dropped only for legal phrases


_COMMON = frozenset(
    w[:6]
    for w in "about after again also among another around because been before being between both could does doing "
    "down during each even "
    "ever every first from have here into just last like many more most much must never only other over "
    "same should since some such "
    "than that their them then there these they this those through time today under until upon very well "
    "were what when where which "
    "while will with within without would year years your ours".split()
)


@cache
def _lexicon() -> Lexicon:
    return lexicon.load("furniture")


@cache
def _labels() -> frozenset[str]:
    return frozenset(e.phrase.lower().replace("’", "'") for e in _lexicon().entries if e.block == "label")


@cache
def _openings() -> frozenset[str]:
    """The letters and figures that labels begin with: a line that opens with others is none."""
    return frozenset(found.group() for label in _labels() if (found := _RUN.search(label)))


@cache
def _block(name: str) -> Lexicon:
    return Lexicon(f"furniture:{name}", tuple(e for e in _lexicon().entries if e.block == name))


def reason(text: str, others: Mapping[str, int] | None = None) -> str | None:
    """Why the line is furniture, or None where it is the report or cannot be told.

    `others` counts the content words of the whole text: a line that shares none of its own with the rest
    needs less
    evidence against it.
    """
    words = _WORD.findall(text)
    if not words:
        return "marks only" if text.strip() else "empty line"
    if _END_MARKS.match(text):
        return "end mark of a wire text"
    if found := _by_form(text, words):
        return found
    if len(words) > LONGEST:
        return None
    return _by_words(text, words, others)


def content_words(texts: Iterable[str]) -> Counter[str]:
    """In how many of the texts each word of four letters or more occurs, by its first six letters."""
    out: Counter[str] = Counter()
    for text in texts:
        out.update(_stems(text))
    return out


def is_foreign(text: str, counts: Mapping[str, int]) -> bool:
    """Does the line share hardly a content word with the other lines?"""
    stems = _stems(text)
    shared = sum(counts.get(stem, 0) > 1 for stem in stems)
    return bool(stems) and shared * 5 <= len(stems)


def _stems(text: str) -> set[str]:
    return {word[:6] for word in _CONTENT.findall(text.lower())} - _COMMON


def _by_form(text: str, words: list[str]) -> str | None:
    low = small(text)
    if len(words) <= 40 and _COPYRIGHT.search(low):
        return "copyright line"
    if _COUNT.match(text) or _READ_TIME.match(text):
        return "counter of the page"
    if _is_share_strip(text, words):
        return "share buttons"
    if label := _label(text, words):
        return f"label: {label}"
    if _may_address(text):
        bare = _ADDRESS.sub("", text)
        if not _WORD.search(bare) and bare != text:
            return "address only"
    if len(words) <= 40:
        contact = _CONTACT.search(low)
        if (contact or _BIO.match(text)) and not _speech(text):
            return "contact line" if contact else "about the author"
    return None


def _may_address(text: str) -> bool:
    """Does the line hold a mark without which it has no address? Looking for one takes long."""
    return "@" in text or "#" in text or "://" in text or "www." in text


def _label(text: str, words: list[str]) -> str | None:
    """A label that is the whole line, or stands before a colon, a link or a headline."""
    opening = _RUN.search(text.lower())
    if opening is None or opening.group() not in _openings():
        return None
    plain = re.sub(r"^[\W_]+|[\W_]+$", "", text).lower().replace("’", "'")
    if plain in _labels():
        return plain
    head, mark, _ = plain.partition(":")
    if mark and head.strip() in _labels() and len(words) <= 40:
        return head.strip()
    head = re.split(r"\s*[|•»>]\s*", plain)[0]
    if head != plain and head in _labels() and len(words) <= 25:
        return head
    return None


def _is_share_strip(text: str, words: list[str]) -> bool:
    hits = _block("share").find(text)
    names = {h.text.lower() for h in hits}
    covered = sum(len(h.text.split()) for h in hits)
    return (len(names) >= 3 and covered >= 0.5 * len(words)) or (len(names) >= 2 and covered >= len(words))


def _speech(text: str) -> bool:
    """Does someone speak or act in the line, as in a report?"""
    return bool(_block("report").find(_unquoted(text)))


def _by_words(text: str, words: list[str], others: Mapping[str, int] | None) -> str | None:
    bare = _unquoted(text)
    decisive = _block("decisive").find(bare)
    if decisive and _against(bare) <= len(decisive) - 1 + (len(words) <= 30):
        return f"call or notice: {decisive[0].text.lower()}"
    if _NUMBERED.match(text) or _POST.match(text):
        return None
    calls = _calls(bare)
    things = {h.text.lower() for h in _block("object").find(bare)}
    praise = {h.text.lower() for h in _block("praise").find(bare)}
    shout = any(h.text.isupper() and len(h.text) > 2 for h in calls) and not text.isupper()
    score = 2 * bool(calls) + min(3, len(things)) + min(2, len(praise)) + bool(_block("person").find(bare))
    score += 2 * shout + ("!" in bare) + bool(_may_address(bare) and _ADDRESS.search(bare)) + bool(_MONEY.search(bare))
    if score < 1:
        return None
    against = _against(bare)
    score -= 2 * against
    if not against and len(words) <= 28:
        whole = re.search(r"[.!?…][\"'”’)\]]*$", text)
        if score >= (2 if whole else 1) and others is not None and is_foreign(text, others):
            return f"{ADVERT}, of nothing the report is about"
    if score >= _needed(len(words)) and (calls or len(things) + len(praise) >= 3) and (things or praise or shout):
        return f"{ADVERT}: {calls[0].text.lower() if calls else min(things | praise)}"
    return None


def _against(bare: str) -> int:
    """How many words of a report speak against furniture."""
    return len({h.text.lower() for h in _block("report").find(bare)})


def tells(text: str) -> bool:
    """Does the line hold words of a report, or look like a point of a list?"""
    return _speech(text) or bool(re.match(r"\s*(?:[*•–—-]|\d{1,2}[.)])\s", text))


def is_post_signature(text: str) -> bool:
    """Does the line sign a post that is quoted above it ("— Name (@name) …")?"""
    return bool(_POST.match(text))


def _needed(words: int) -> int:
    """The evidence that a line of so many words needs: words of adverts gather in long sentences by chance."""
    return 3 if words <= 14 else 4 if words <= 22 else 5 if words <= 32 else 7


def _unquoted(text: str) -> str:
    """The line without what is quoted in it; a quotation that is not closed goes on to the end."""
    return re.sub(r"[\"“«].*$", " ", _QUOTED.sub(" ", text), flags=re.S) if _QUOTES.search(text) else text


def _calls(text: str) -> list[Hit]:
    """Calls to act that open the line or one of its clauses."""
    hits = _block("call").find(text)
    if not hits:
        return []
    starts = {m.end() for m in _CLAUSE.finditer(text)}
    starts |= {m.start() for m in re.finditer(r"(?<=please )\w", text, re.I)}
    return [h for h in hits if h.start in starts]


def trailing(text: str) -> int | None:
    """Where furniture begins at the end of a paragraph ("… police said. Read More"), or None."""
    ends = list(re.finditer(r"[.!?][\"”’)]*\s+(?=\S)", text[-400:]))
    base = max(0, len(text) - 400)
    for match in ends:
        rest = text[base + match.end() :].strip()
        if rest and not re.search(r"[.!?][\"”’)]*$", rest) and len(rest.split()) <= 30 and reason(rest):
            return base + match.end()
    return None


def leading(text: str) -> int | None:
    """Where the report begins in a paragraph that opens with furniture ("Advertisement Police said …"), or
    None."""
    match = re.match(
        r"(?:please )?enable javascript to (?:watch|view) this (?:video|page|content)\s+(?=[A-Z(])",
        text,
        re.I,
    )
    return match.end() if match else None
