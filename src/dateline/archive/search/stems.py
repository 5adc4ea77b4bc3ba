"""Light stems, by script: English rules for Latin letters, Russian ones for Cyrillic, the article off Arabic words.

By script and not by language, because a query says no language and a text may hold several. A stem need not be a word;
it only has to be the same for the forms of one word. Words come folded (see `analyser`): й is и, ё is е, no marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bcdfghj-np-tv-z])\1")

# Endings of nouns, adjectives and participles, then of reflexive verbs and infinitives, with й folded to и.
_RUSSIAN = tuple(
    sorted(
        "иями ями ами иях ях ах ием ем ом ов ев еи иеи ии ия ию ие ью ья ье ам ям ого его ому ему ыми ими ых их ым им "
        "ая яя ое ее ые ую юю ои ыи а я о е ы и у ю ь ся сь ать ить еть ять ыть".split(),
        key=len,
        reverse=True,
    )
)
_RUSSIAN_PAST = re.compile(r"[аеиоуыя]?л$")
_RUSSIAN_LEAST = 3  # letters that a stem keeps
_ARABIC_ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
_ARABIC_LEAST = 3

# What may still be to come of a word whose beginning was typed, and is taken off when the whole word is stemmed.
_ENGLISH_TAILS = ("s", "es", "e", "d", "ed", "ng", "ing", "g", "y")
_RUSSIAN_TAILS = ("", *_RUSSIAN, "л", "ла", "ли", "ло", "м", "в", "х", "ми", "го", "му", "ть", "т")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word; the word itself where its script has no rules."""
    first = word[0]
    if "a" <= first <= "z":
        return _english(word) if word.isascii() else word
    if "\u0430" <= first <= "\u04ff":
        return _russian(word)
    if "\u0621" <= first <= "\u06ff":
        return _arabic(word)
    return word


@lru_cache(maxsize=4096)
def shortened(start: str) -> tuple[str, ...]:
    """Stems of words that begin with `start` but whose stem does not ("bombi" for "bombing"), in a fixed order."""
    first = start[0]
    if "a" <= first <= "z" and start.isascii():
        tails: tuple[str, ...] = ("", *_ENGLISH_TAILS)
    elif "\u0430" <= first <= "\u04ff":
        tails = _RUSSIAN_TAILS
    else:
        return ()
    begun = squeezed(start)
    return tuple(sorted({s for s in (stem(start + tail) for tail in tails) if not s.startswith(begun)}))


def without_article(start: str) -> str:
    """The beginning of an Arabic word after its article; the whole where there is none or nothing after it."""
    for article in _ARABIC_ARTICLES:
        if start.startswith(article) and len(start) > len(article):
            return start[len(article) :]
    return start


def squeezed(word: str, least: int = 4) -> str:
    """A Latin word without doubled consonants and with "aa" as "a": Mohammed and Mohamed, Shabaab and Shabab.

    Words of less than `least` letters stay.
    """
    if len(word) < least or not word.isascii():
        return word
    return _DOUBLED.sub(r"\1", word).replace("aa", "a")


def _english(word: str) -> str:
    if len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and (len(word) > 5 or not word.endswith("as")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) > 2 and _VOWEL.search(rest):
            word = rest
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y") and word[-2] not in "aeiou":
        word = word[:-1] + "i"
    return squeezed(word)


def _russian(word: str) -> str:
    while True:
        shorter = _one_ending_less(word)
        if shorter == word:
            return word
        word = shorter


def _one_ending_less(word: str) -> str:
    for ending in _RUSSIAN:
        if word.endswith(ending) and len(word) - len(ending) >= _RUSSIAN_LEAST:
            return word[: -len(ending)]
    past = _RUSSIAN_PAST.search(word)
    if past and past.start() >= _RUSSIAN_LEAST:
        return word[: past.start()]
    return word


def _arabic(word: str) -> str:
    for article in _ARABIC_ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _ARABIC_LEAST:
            return word[len(article) :]
    return word
