"""Counts in words and figures, as ranges: "at least six" is 6 to open. The rules are in docs/counts.md."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from dateline.language.annotate import Sentence
from dateline.language.small import small
from dateline.model.values import Count

_UNIT_WORDS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
UNITS = {word: number for number, word in enumerate(_UNIT_WORDS)}
TENS = {word: 10 * number for number, word in enumerate(_TEN_WORDS, 2)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
LARGEST = 10_000_000_000  # what is written larger counts no people and no weapons
# Words that name an open number: at least this many. Written out in docs/counts.md.
VAGUE = {
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "several thousand": 2_000,
    "several hundred": 200,
    "a few thousand": 2_000,
    "a few hundred": 200,
    "several dozen": 24,
    "a few dozen": 24,
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2_000_000,
    "tens": 20,
    "several": 2,
    "a number of": 2,
    "a large number of": 2,
    "large numbers of": 2,
    "many": 2,
    "numerous": 2,
    "multiple": 2,
    "a handful of": 2,
    "a few": 2,
    "various": 2,
}
EXACT = {
    "half a dozen": 6,
    "a half dozen": 6,
    "half-a-dozen": 6,
    "a couple of": 2,
    "a couple": 2,
    "a pair of": 2,
    "a trio of": 3,
    "both": 2,
    "a dozen": 12,
    "a hundred": 100,
    "a thousand": 1_000,
    "a million": 1_000_000,
    "a score of": 20,
    "no": 0,
    "not a single": 0,
    "no one": 0,
    "nobody": 0,
    "none": 0,
}
_KNOWN = {words.replace("-", " "): number for words, number in (EXACT | VAGUE).items()}

_AT_LEAST = r"at (?:the )?(?:very )?least|a minimum of|no (?:fewer|less) than|not (?:fewer|less) than|minimum"
_MORE = r"(?:well |far )?(?:more than|over|upwards? of|in excess of|above|greater than|exceeding)"
_UP_TO = r"up to|as many as|at (?:the )?most|(?:no|not) more than|a maximum of|as much as"
_FEWER = r"(?:fewer|less) than|under|below"
_NEARLY = r"nearly|almost|close to|just under|not quite"
_JUST_OVER = r"(?:just|a little|slightly) over|just more than"
_ABOUT = (
    r"(?:about|around|approximately|approx\.?|roughly|some|an estimated|estimated|circa|more or less|"
    r"in the region of|something like)"
)
_KINDS = (
    ("just_over", _JUST_OVER),
    ("at_least", _AT_LEAST),
    ("more", _MORE),
    ("up_to", _UP_TO),
    ("fewer", _FEWER),
    ("nearly", _NEARLY),
    ("about", _ABOUT),
)

_FIGURE = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?=\s(?:million|billion|thousand|hundred|dozen)\b)|\d+"
_SMALL = "|".join([*TENS, *sorted(UNITS, key=len, reverse=True)])
_SCALE = "|".join(SCALES)
_BELOW_100 = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(list(UNITS)[1:10])})\b)?|(?:{_SMALL}))"
_WORDS = rf"{_BELOW_100}(?:(?:[\s-](?:{_SCALE})\b)+(?:\s(?:and\s)?{_BELOW_100}\b)?)*"
_SET = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted([*VAGUE, *EXACT], key=len, reverse=True))
_NUMBER = rf"(?:{_SET}|(?:{_FIGURE})(?:\s(?:{_SCALE})\b)*|{_WORDS})"
_QUALIFIER = "|".join(f"(?P<{name}>{words})" for name, words in _KINDS)
_BEFORE = r"(?<![\w$€£¥%#./:’'-])"
# What may not follow: parts of times, dates, fractions, ages, ordinals, measures, names of types.
_AFTER = (
    r"(?![\w%]|[.,:/]\d|-\s|[-–](?:\w+[-–])?(?:old|inch|foot|km|mile|metre|meter|mm|day|week|"
    r"month|year|hour|minute|man|member|"
    r"story|storey|time|lane|point|seat|strong|odd|plus)\b|\s?(?:%|percent\b|per\scent\b|"
    r"[ap]\.?m\b|o['’]clock|mm\b|km\b|kg\b))"
)
_PHRASE = re.compile(
    rf"{_BEFORE}(?:(?:{_QUALIFIER})\s+)?(?:(?P<between>between|from)\s+)?(?P<first>{_NUMBER})"
    rf"(?:(?P<link>\s(?:to|or|and)\s|\s?[-–]\s?)(?P<second>(?:{_FIGURE})(?:\s(?:{_SCALE})\b)?|{_WORDS}))?"
    rf"(?P<plus>\+|\s(?:or more|plus)\b)?(?P<so>\sor so\b)?{_AFTER}"
)  # runs over a text in small letters
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_BEFORE_DATE = re.compile(
    rf"\b(?:{_MONTH}|no\.?|number|article|section|chapter|resolution|route|highway|unit|page)\s*$", re.I
)
_AFTER_DATE = re.compile(rf"\s(?-i:An?|The)\s|\s*(?:{_MONTH}\b|years?[\s-]olds?\b|times\b|mm\b)", re.I)
_YEARS_OLD = (" years old", " year old", " YEARS OLD")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|of|from|by|until|to|late|early|mid|the|year|and|after|before|during)|[,(])\s*$", re.I
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with where it stands: offsets of its words (of the text searched, or of the report)."""

    start: int
    end: int
    count: Count


def parse_count(text: str) -> Count | None:
    """The count that the words as a whole state ("more than a dozen" is 13 to open), else None."""
    words = text.strip()
    match = _PHRASE.match(small(words))
    return _read(match, words) if match and match.end() == len(words) else None


def find_in(text: str, base: int = 0) -> list[Counted]:
    """Every count in the text, in order; `base` is added to the offsets. Dates and measures do not count."""
    out, at, low = [], 0, small(text)
    while match := _PHRASE.search(low, at):
        match = _unlinked(match, low)
        at = match.end()
        if not _dated(match, text) and (count := _read(match, text)) is not None:
            out.append(Counted(base + match.start(), base + match.end(), count))
    return out


def find_counts(sentence: Sentence) -> list[Counted]:
    """Every count stated in the sentence, at report offsets."""
    return find_in(sentence.text, sentence.start)


def _unlinked(match: re.Match[str], text: str) -> re.Match[str]:
    """The match without its second number where "and" only lists two things ("three and four others")."""
    link = (match["link"] or "").strip().lower()
    if link != "and" or (match["between"] or "").lower() == "between":
        return match
    shorter = _PHRASE.match(text, match.start(), match.end("first"))
    return shorter or match


def _dated(match: re.Match[str], text: str) -> bool:
    """Is the number a day, year, age or label rather than a count?"""
    first = match["first"]
    if not first[0].isdigit():
        return text.startswith(_YEARS_OLD, match.end())
    before = text[: match.start()]
    if _BEFORE_DATE.search(before) or _AFTER_DATE.match(text, match.end()):
        return True
    is_year = _YEAR.fullmatch(first) is not None
    if is_year and match["second"] and _YEAR.fullmatch(match["second"]):
        return True  # "between 1983 and 2009"
    return is_year and bool(_BEFORE_YEAR.search(before) or not re.match(r"\s[a-z]", text[match.end() :]))


def _read(match: re.Match[str], text: str) -> Count | None:
    """The count of a match, in the words of the text."""
    words = text[match.start("first") : match.end("first")]
    first = _number(words)
    if first is None:
        return None
    said = text[match.start() : match.end()].strip()
    if match["second"]:
        second = _number(text[match.start("second") : match.end("second")])
        if second is None or second <= first:
            return None
        return Count(first, second, said, approximate=True)
    kind = next((name for name, _ in _KINDS if match[name]), None)
    if match["plus"]:
        kind = "at_least"
    if match["so"]:
        kind = "about"
    low, high, approximate = _range(first, kind, _is_vague(words))
    return Count(low, high, said, approximate=approximate)


def _range(number: int, kind: str | None, vague: bool) -> tuple[int | None, int | None, bool]:
    """Low, high and whether approximate, of a number under a qualifier."""
    if vague:
        return (None, number, True) if kind in ("up_to", "fewer") else (number, None, True)
    tenth = max(1.0, number * 0.1)
    if kind == "at_least":
        return number, None, False
    if kind == "more":
        return number + 1, None, False
    if kind == "up_to":
        return None, number, False
    if kind == "fewer":
        return None, max(0, number - 1), False
    if kind == "nearly":
        return math.ceil(number - tenth), number, True
    if kind == "just_over":
        return number + 1, math.floor(number + tenth), True
    if kind == "about":
        return math.ceil(number - tenth), math.floor(number + tenth), True
    return number, number, False


def _is_vague(words: str) -> bool:
    return " ".join(words.lower().split()) in VAGUE


def _number(words: str) -> int | None:
    """The number that figures or number words write, or None."""
    plain = " ".join(words.lower().replace("-", " ").split())
    if plain in _KNOWN:
        return _KNOWN[plain]
    total, group = 0.0, 0.0
    for word in plain.replace(",", "").split():
        if word == "and":
            continue
        if word in SCALES:
            scale = SCALES[word]
            group = (group or 1) * scale
            if scale >= 1_000:
                total, group = total + group, 0.0
        elif word in UNITS:
            group += UNITS[word]
        elif word in TENS:
            group += TENS[word]
        else:
            try:
                group += float(word)
            except ValueError:
                return None
    whole = total + group
    return int(whole) if whole <= LARGEST else None


def plus(parts: list[Count], as_said: str) -> Count | None:
    """The sum of exact parts as one total, or None if a part is open or approximate: they stay apart."""
    if not parts or any(p.low is None or p.low != p.high or p.approximate for p in parts):
        return None
    number = sum(p.low for p in parts if p.low is not None)
    return Count(number, number, as_said, total=True)
