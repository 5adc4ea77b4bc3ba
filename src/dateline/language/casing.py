"""Case restored: a copy of a text in capitals (or in small letters) written as running text is, letter for letter.

Old wire copies and military messages come all in capitals, some archives all in small letters. Sentences, names,
places and parses are found by capitals, so such a text is read in a copy with capitals where running text has them. The
copy has the length of the text, so its offsets are those of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from dateline.language import lexicon, wordlist
from dateline.language.sentences import ABBREVIATIONS, STARTERS
from dateline.language.wordlist import NEXT_NONE, PREVIOUS_NONE, Words

State = Literal["capitals", "small"]
_LEAST = 5  # words: less than that is no text but a label
_CAPITALS = 0.75  # share of capital letters in a text in capitals; marks such as "mm" and "s" may be small
_SMALL = 1 / 40  # share of words with a capital in a text in small letters: dates and credits of its page
_MIXED = 0.3  # share of small letters (words with a capital) from which on a line of such a text is in normal case
_LEXICONS = ("armed_actors", "forces", "outlets", "agencies", "weapons", "demonyms")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\w]*")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+[\"'“‘(\[]*$")
_START = re.compile(r"(?:\A\W*|[.!?]\s{1,9}|\n\n\s{0,9})([^\W\d_])")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*[\"'“‘(\[]*$")
_DASH = re.compile(r"\)?\s*(?:--+|—|–|\s-\s)\s*[\"“\[]?")
_WIRE = re.compile(
    r"(?:\A|\n\n)\s*(?P<city>[^\W\d_][^\d\n(,:]{2,40}?)(?:,[^\n(]{0,40}\d[^\n(]{0,12})?\s*(?:\([^()\n]{2,60}\)\s*)?(?:--|—|–)"
)
_DATELINE = 90  # characters of a paragraph in which its dateline ends
_SPOKEN = re.compile(r"[,:]\s*[\"“]$")
_INITIALS = frozenset({"a.m.", "p.m.", "e.g.", "i.e."})
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february april june july august september october november december"
_SHORT_MONTHS = frozenset("jan feb mar apr may march jun jul aug sep sept oct nov dec".split())
_BEFORE_MONTH = frozenset("in since last of early late mid by until from through during this next".split())
_CALENDAR = frozenset(f"{_DAYS} {_MONTHS}".split())
_INNER = frozenset("de del da das do dos du di der den van von la las los el le les y e bin ibn al ben of".split())
_ALSO_WORDS = frozenset("van den do y e du la le les al".split())  # particles only after a name or before one
_DIRECTIONS = frozenset("northern southern eastern western central northeastern northwestern".split())
_OF_NAMES = frozenset("de del da das dos y e".split())
_ARTICLES = frozenset("el la los las le les al".split())
_AMERICAN = frozenset(
    "army forces force troops troop military embassy president soldiers soldier marine marines navy air drone drones "
    "officials official citizens citizen government ambassador secretary-general special".split()
)
_UNITS = frozenset("mm km kg cm m g kms kph mph am pm st nd rd th d s x ft lb lbs gm gms hrs hr yr yrs k".split())
# Log odds by which a word is held for a name sooner than not: a name that is missed costs more than a capital too many.
_LISTED = 0.5
_UNLISTED = 2.0  # further ones for a word that is not listed: the counts know few names of other parts of the world
_SURE = 1.0  # log odds from which on a word makes its neighbours stand beside a name


@dataclass(slots=True)
class _Token:
    """A word of the text (`low` in small letters), what stands before it, and what is made of it."""

    start: int
    end: int
    low: str
    opens: bool  # first word of a sentence
    joined: bool  # a single blank (or line break) after the word before
    name: bool = False
    form: str | None = None  # its letters as they are to be written


def state(text: str) -> State | None:
    """Is the text in capitals, in small letters, or (None) in normal case, or too short to tell?"""
    words = _letters(text)
    if len(words) < _LEAST:
        return None
    letters = "".join(words)
    upper, lower = sum(map(str.isupper, letters)), sum(map(str.islower, letters))
    if upper + lower < 2 * _LEAST:
        return None
    if upper > _CAPITALS * (upper + lower):
        return "capitals"
    if sum(w[0].isupper() for w in words) > _SMALL * len(words) or upper > lower / 40:
        return None
    starts = _START.findall(text)  # long sentences without names have few capitals, but they have one each
    return "small" if 2 * sum(letter.isupper() for letter in starts) < max(1, len(starts)) else None


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def restored(text: str, kind: State | None = None) -> str | None:
    """A copy of the text with its case restored, of exactly the same length; None where the text is in normal case.

    `kind` says how the text is written where that was told from a part of it (the body of a report).

    Lines of normal case within such a text are left as they are, and so are letters whose other case is longer, and
    words that are not in Latin letters.
    """
    kind = kind or state(text)
    if kind is None:
        return None
    words = wordlist.load()
    tokens = [t for t in _tokens(text) if _latin(t.low)]
    for start, end, phrase in _phrases(text):
        _lay_phrase(tokens, start, end, phrase)
    _mark_acronyms(text, tokens, words)
    _mark_pairs(tokens, words)
    _mark_fixed(text, tokens)
    _mark_names(tokens, words)
    return _written(text, tokens, kind)


def _tokens(text: str) -> Iterator[_Token]:
    last, paragraph, previous = 0, 0, ""
    for match in _WORD.finditer(text):
        start, end = match.span()
        gap = text[max(last, start - 200) : start]
        opens = not last or _opens(gap, previous, last - paragraph, match.group().lower())
        if opens and _PARAGRAPH.search(gap):
            paragraph = start
        yield _Token(
            start, end, _lower(match.group()), opens, bool(last) and gap.strip(" ") in ("", "\n") and gap != ""
        )
        last, previous = end, match.group().lower()


def _opens(gap: str, previous: str, since: int, word: str) -> bool:
    """Does the word after this gap open a sentence?"""
    if _PARAGRAPH.search(gap) or _SPOKEN.search(gap):
        return True
    if since < _DATELINE and (gap[:1] == "]" or (_DASH.fullmatch(gap) and (gap[:1] == ")" or word in STARTERS))):
        return True
    if not _END.search(gap) and not ("." in previous[-1:] and "\n" in gap):
        return False
    if gap[0] != ".":
        return True
    return previous not in ABBREVIATIONS and not (len(previous) == 1 and previous.isalpha())


def _lower(text: str) -> str:
    """The text in small letters, letter for letter."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(_small(c) for c in text)


def _small(char: str) -> str:
    return low if len(low := char.lower()) == 1 else char


def _large(char: str) -> str:
    return up if len(up := char.upper()) == 1 else char


def _latin(word: str) -> bool:
    return all(c < "\u0250" or "\u1e00" <= c <= "\u1eff" or c == "’" for c in word)


@cache
def _known_phrases() -> tuple[AhoCorasick, list[str]]:
    """A matcher for the names of the lexicons, and how each is written."""
    written: dict[str, str] = {}
    words = wordlist.load()
    for name in _LEXICONS:
        for entry in lexicon.load(name).entries:
            for form in (entry.phrase, *filter(None, entry.get("forms").split("|"))):
                low = form.strip().lower()
                whole = " " in low or low not in words.odds
                if low != form and len(low) == len(form) and len(low) > 2 and whole:
                    written.setdefault(low, form.strip())
    return AhoCorasick(list(written), matchkind=MatchKind.LeftmostLongest), list(written.values())


def _phrases(text: str) -> Iterator[tuple[int, int, str]]:
    low = _lower(text).replace("’", "'").replace("\n", " ")
    matcher, written = _known_phrases()
    for index, start, end in matcher.find_matches_as_indexes(low):
        if not (start and low[start - 1].isalnum()) and not (end < len(low) and low[end].isalnum()):
            yield start, end, written[index]


def _lay_phrase(tokens: list[_Token], start: int, end: int, phrase: str) -> None:
    at = bisect_left(tokens, start, key=lambda t: t.start)
    while at < len(tokens) and tokens[at].start < end:
        token = tokens[at]
        form = phrase[token.start - start : token.end - start]
        rest = token.low[len(form) :]
        token.form = form + rest if token.form is None else token.form
        token.name = any(c.isupper() for c in form)
        at += 1


def _mark_acronyms(text: str, tokens: list[_Token], words: Words) -> None:
    """Short words in brackets after a name are its acronym, everywhere in the text."""
    short = {
        t.low for t in tokens
        if text[t.start - 1 : t.start] == "(" and text[t.end : t.end + 1] == ")" and 2 <= len(t.low) <= 8
        and t.low.isalpha() and t.low not in words.odds and t.low not in words.names
    }  # fmt: skip
    for token in tokens:
        low = token.low.removesuffix("'s").removesuffix("’s")
        if token.form is None and (low in short or low in words.acronyms or _unspeakable(low, words)):
            token.form = low.upper() + token.low[len(low) :]
            token.name = True


def _unspeakable(word: str, words: Words) -> bool:
    return (
        1 < len(word) <= 5 and word.isascii() and word.isalpha() and not words.known(word)
        and word not in _UNITS and word not in ABBREVIATIONS and not re.search("[aeiouy]", word)
    )  # fmt: skip


def _mark_pairs(tokens: list[_Token], words: Words) -> None:
    """Two words that are a name together ("the White House", "the Department of Justice")."""
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1]
        if not following.joined:
            continue
        partner = following if following.low in words.pairs.get(token.low, ()) else None
        if partner is None and following.low in ("of", "for") and at + 2 < len(tokens) and tokens[at + 2].joined:
            seconds = words.pairs.get(f"{token.low} {following.low}", ())
            partner = tokens[at + 2] if tokens[at + 2].low in seconds else None
        if partner is not None:
            for one in (token, partner):
                one.form, one.name = one.form or _title(one.low), True


def _title(word: str) -> str:
    """A name: a capital, also after an apostrophe ("O'Brien") and in "McCain"; "'s" and "n't" stay small."""
    head, mark, tail = word[:1], *_cut(word)
    if mark and len(tail) > 2:
        return _large(head) + word[1 : -len(tail)] + _large(tail[0]) + tail[1:]
    if word.startswith("mc") and len(word) > 4 and not mark:
        return "Mc" + _large(word[2]) + word[3:]
    return _large(head) + word[1:]


def _cut(word: str) -> tuple[str, str]:
    match = re.search(r"['’]", word)
    return (match.group(), word[match.end() :]) if match and match.start() <= 2 else ("", "")


def _mark_fixed(text: str, tokens: list[_Token]) -> None:
    """Words whose case does not hang on what the list says: single letters, dotted letters, figures, the calendar."""
    for at, token in enumerate(tokens):
        if token.form is not None:
            continue
        low = token.low
        previous = tokens[at - 1] if at and token.joined else None
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        beside = [t for t in (previous, following) if t is not None]
        if low[0].isdigit():
            token.form = _figures(low)
        elif low in _INITIALS:
            token.form = low
        elif "." in low:
            token.form, token.name = low.upper(), True
        elif len(low) == 1 and low.isascii():
            token.form = _letter(text, token, previous)
        elif low.removesuffix("'s") in _CALENDAR or _is_month(token, previous, beside):
            token.form = _title(low)
        elif low in ("may", "march") and (previous is None or previous.low in ("the", "a", "that") or low == "may"):
            token.form = low  # the verb, or people who walk
        elif low in _DIRECTIONS:
            token.form = low  # "northern Mali"; a listed pair ("Northern Ireland") is told already
        elif low == "us" and (
            (following is not None and following.joined and following.low in _AMERICAN)
            or (previous is not None and previous.low == "the")
        ):
            token.form, token.name = "US", True


def _is_month(token: _Token, previous: _Token | None, beside: list[_Token]) -> bool:
    """Is "may", "march" or a short month a month here: beside a figure, or after "in", "since", "last" ...?"""
    if token.low not in _SHORT_MONTHS:
        return False
    if any(t.low[0].isdigit() and t.start - token.end < 3 and token.start - t.end < 3 for t in beside):
        return True
    return token.low in ("may", "march") and previous is not None and previous.low in _BEFORE_MONTH


def _figures(low: str) -> str:
    """ "7mm" and "13th" are small, "4a" and "m16" are not."""
    tail = low.lstrip("0123456789_")
    return low if tail in _UNITS else low.upper()


def _letter(text: str, token: _Token, previous: _Token | None) -> str | None:
    dotted = text[token.end : token.end + 1] == "."
    if token.low in ("a", "s", "t") and not (dotted and token.low == "a" and previous and previous.low != "a"):
        return token.low
    return None if token.low in "yeo" and not dotted else token.low.upper()


def _mark_names(tokens: list[_Token], words: Words) -> None:
    """Listed and unlisted words by their odds, from left to right; particles within names stay small."""
    alone = [0.0 if t.form is not None else _odds(tokens, i, words) for i, t in enumerate(tokens)]
    told = _told_again(tokens, alone, words)
    sure = [t.name or (t.form is None and told.get(t.low, own) > _SURE) for t, own in zip(tokens, alone, strict=True)]
    for at, token in enumerate(tokens):
        if token.form is not None or token.low == "of":
            continue
        after = at > 0 and token.joined and tokens[at - 1].name
        before = at + 1 < len(tokens) and tokens[at + 1].joined and sure[at + 1]
        if token.low in _INNER and (after or before or token.low not in _ALSO_WORDS):
            inner = after or (at > 0 and token.joined and tokens[at - 1].low in _OF_NAMES and token.low in _ARTICLES)
            token.form, token.name = token.low if inner else _title(token.low), True
            continue
        odds = words.listed(_base(token.low), after=after, before=before)
        if odds is None:
            odds = told.get(token.low, alone[at]) + 2.0 * after + 0.5 * before + _UNLISTED
        if odds > -_LISTED:
            token.form, token.name = _title(token.low), True


def _told_again(tokens: list[_Token], alone: list[float], words: Words) -> dict[str, float]:
    """The mean odds of each word that is not listed over its uses: a name is a name throughout a text."""
    sums: dict[str, list[float]] = {}
    for token, odds in zip(tokens, alone, strict=True):
        if token.form is None and not words.known(_base(token.low)):
            sums.setdefault(token.low, []).append(odds)
    return {word: sum(odds) / len(odds) for word, odds in sums.items()}


def _base(low: str) -> str:
    """The word that the list would hold: without "'s", and "could" for "couldn't"."""
    low = low.replace("’", "'")
    return low.removesuffix("n't") if low.endswith("n't") else low.removesuffix("'s")


def _odds(tokens: list[_Token], at: int, words: Words) -> float:
    """The log odds of a capital for a word by itself and the words beside it."""
    token = tokens[at]
    low = _base(token.low)
    listed = words.listed(low, after=False, before=False)
    if listed is not None:
        return listed
    head, mark, tail = low.partition("'")
    if mark and len(tail) < 3 and words.known(head):
        return words.listed(head, after=False, before=False) or 0.0
    previous = tokens[at - 1].low if at and token.joined else PREVIOUS_NONE
    following = tokens[at + 1].low if at + 1 < len(tokens) and tokens[at + 1].joined else NEXT_NONE
    return words.unlisted(low, previous, following)


def _written(text: str, tokens: list[_Token], kind: State) -> str:
    """The text with every word in its form; a word that opens a sentence has a capital. Normal lines stay."""
    out = list(_lower(text) if kind == "capitals" else text)
    for token in tokens:
        form = token.form or token.low
        if token.opens and form[:1].islower():
            form = _large(form[0]) + form[1:]
        if len(form) == token.end - token.start:
            out[token.start : token.end] = form
    for match in _WIRE.finditer(text):
        if "(" in match.group() or any(c.isdigit() for c in match.group()):  # a dateline: its city is in capitals
            out[match.start("city") : match.end("city")] = map(_large, match["city"])
    for match in re.finditer(r"[^\n]+", text):
        if _is_normal(match.group(), kind):
            out[match.start() : match.end()] = match.group()
    return "".join(out)


def _is_normal(line: str, kind: State) -> bool:
    words = _letters(line)
    if kind == "small":
        return len(words) > 1 and sum(w[0].isupper() for w in words) > _MIXED * len(words)
    letters = [c for w in words for c in w if c.isupper() or c.islower()]
    return sum(c.islower() for c in letters) > _MIXED * len(letters)
