"""What counts as a word in full text: one analyser, so that both stores find the same.

Letters are folded (compatibility forms, case, Arabic marks and letter variants, Latin diacritics), words are stemmed
lightly, scripts written without blanks are cut into pairs of characters. A word becomes a *term* of ASCII letters and
digits only, in a form that keeps beginnings beginnings, so that neither store's own parser has a say in it.
docs/search.md describes all of it.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.archive.search.stems import stem

MOST_TERMS = 16_000  # of a document; PostgreSQL counts positions up to 16,383
MOST_POSITIONS = 255  # of one term in a document; PostgreSQL keeps 256
MOST_BYTES = 900_000  # of the different terms of a document; PostgreSQL takes less than a MiB
WORD_LETTERS = 64  # letters of a word that count
# No word is encoded as these: "x" stands before another x or a hexadecimal digit there.
GAP = "xg"  # stands between texts, and for occurrences over the limit, so that distances stay as they are
HEAD = "xh"  # begins the terms of a heading

_ALIKE = {
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n", "ə": "a",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ھ": "ه", "ہ": "ه", "ە": "ه", "ۀ": "ه",
    "ۃ": "ه", "ٹ": "ت", "ڤ": "ف", "ґ": "г", "ʼ": "'", "ʻ": "'", "ʾ": "'", "ʿ": "'", "’": "'", "‘": "'", "`": "'",
    "´": "'", "ʹ": "'", "＇": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "ـ": "",
}  # fmt: skip
# Marks that are left out. Those of other scripts (Indic vowels, Thai tones) are letters in all but name.
_MARKS = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x08CA, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F), (0xE0100, 0xE01EF),
)  # fmt: skip
# Scripts written without blanks, and Hangul, whose particles hang on the word.
_PAIRED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff"
)
# Articles of Arabic names: "al" and "el" anywhere, the others before a hyphen and their own letter.
_ARTICLES = frozenset({"al", "el"})
_SUN_ARTICLES = frozenset("ad adh an ar as ash at ath az ul ud".split())
_ELISIONS = frozenset("l d m j n s c t qu".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: its folded letters, and its place in the text in code points.

    `paired` is 0 for a word written with blanks around, else for a pair of characters the length of the run it is of;
    `last` marks the end of such a run, a single character.
    """

    word: str
    start: int
    end: int
    paired: int = 0
    last: bool = False

    @property
    def term(self) -> str:
        """The term that is indexed for it."""
        return term_of(self.word, bool(self.paired))


class _Folds(dict[int, str]):
    """What each character becomes, found when first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


_FOLDS = _Folds()


def _folded(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in ("Cf", "Cs", "Cc") or char == "\u034f":  # direction marks and joiners leave nothing, controls a blank
        return "" if kind not in ("Cs", "Cc") else " "
    out = []
    for part in unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", char).casefold()):
        for one in unicodedata.normalize("NFKD", _ALIKE.get(part, part)):
            digit = unicodedata.decimal(one, None)
            if digit is not None:
                out.append(str(int(digit)))
            elif not any(low <= ord(one) <= high for low, high in _MARKS):
                out.append(_ALIKE.get(one, one))
    return "".join(out)


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    """Runs of one kind: of a script without blanks, or letters and digits with apostrophes inside."""
    marks = "".join(
        f"\\U{code:08x}"
        for code in range(0x0300, min(sys.maxunicode, 0x1F000))
        if unicodedata.category(chr(code))[0] == "M" and not any(low <= code <= high for low, high in _MARKS)
    )
    paired = f"(?=[{_PAIRED}])(?:[^\\W_]|[{marks}])"
    letter = f"(?![{_PAIRED}])(?:[^\\W_]|[{marks}])"
    return re.compile(f"(?P<paired>(?:{paired})+)|(?:{letter})+(?:'+(?:{letter})+)*")


_ASCII_WORDS = re.compile(r"[a-z0-9]+(?:'+[a-z0-9]+)*")


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in order, articles of Arabic names left out."""
    folded = text.translate(_FOLDS)
    places = None if text.isascii() else _places([len(_FOLDS[ord(char)]) for char in text])
    pattern = _ASCII_WORDS if folded.isascii() else _words()
    for match in pattern.finditer(folded):
        start, end = match.span()
        if match.lastgroup == "paired":
            for token in _pairs(folded, start, end):
                yield _placed(token, places)
            continue
        word, start, end = _bare(match.group(), start, end)
        after = folded[end : end + 2]
        if word in _ARTICLES or (word in _SUN_ARTICLES and after[:1] == "-" and _assimilated(word, after[1:])):
            continue
        word = unicodedata.normalize("NFC", word)[:WORD_LETTERS]
        yield _placed(Token(word, start, end), places)


def term_of(word: str, paired: bool = False) -> str:
    """The term that a folded word is indexed as: its stem, encoded."""
    return encoded(word if paired else stem(word))


def terms(text: str) -> tuple[str, ...]:
    """The terms of one text, in order."""
    return tuple(token.term for token in tokens(text))


def terms_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The terms of several texts, with a gap between them, so that no phrase reaches from one into the next."""
    out: list[str] = []
    for text in texts:
        if out and out[-1] != GAP:
            out.append(GAP)
        out.extend(terms(text))
        if len(out) > MOST_TERMS:
            break
    return tuple(out[:MOST_TERMS])


def capped(words: Sequence[str]) -> tuple[str, ...]:
    """As much of the terms of a document as both stores can hold, occurrences over the limit replaced by gaps."""
    seen: Counter[str] = Counter()
    size, out = 0, []
    for term in words[:MOST_TERMS]:
        if term == GAP:
            out.append(GAP)
            continue
        seen[term] += 1
        size += len(term) + 4 if seen[term] == 1 else 0
        if size > MOST_BYTES:
            break
        out.append(term if seen[term] <= MOST_POSITIONS else GAP)
    return tuple(out)


@lru_cache(maxsize=65536)
def encoded(word: str) -> str:
    """A word as ASCII letters and digits: x as "xx", a run of other characters as "x", their UTF-8 in hexadecimal, and
    "x" again where ASCII follows. No two words give one term, and the beginning of a word gives the beginning."""
    if word.isascii() and "x" not in word and word.isalnum():
        return word
    out, inside = [], False
    for char in word:
        plain = char.isascii() and char.isalnum()
        if plain == inside:  # a run of others begins or ends
            out.append("x")
        inside = not plain
        out.append(("xx" if char == "x" else char) if plain else char.encode("utf-8", "replace").hex())
    return "".join(out)


def fold(value: str) -> str:
    """A name as names are compared: its words, folded but not stemmed, one blank between; at most 200 characters.

    "Al-Shabaab" and "al Shabaab" are one, as are "Nuñez" and "Nunez". A value without words is kept in small letters.
    """
    words = []
    for token in tokens(value[:2000]):
        if token.paired and token.last and token.paired > 1:
            continue
        words.append(token.word)
    found = " ".join(words) or " ".join(value.translate(_FOLDS).split())
    return found.replace("\0", "")[:200]


def _bare(word: str, start: int, end: int) -> tuple[str, int, int]:
    """A word without its apostrophes, possessive ending and elided article."""
    if "'" not in word:
        return word, start, end
    if word.endswith("'s") and len(word) > 2:
        word, end = word[:-2], end - 2
    first, mark, rest = word.partition("'")
    if mark and first in _ELISIONS and rest.strip("'"):
        word, start = rest, start + len(first) + 1
    return word.replace("'", ""), start, end


def _assimilated(article: str, letter: str) -> bool:
    """Whether the article has taken the first letter of its noun, as in "an-Nusra"; "at-large" has no article."""
    return article[:1] == "u" or article[1:2] == letter


def _pairs(folded: str, start: int, end: int) -> Iterator[Token]:
    """The pairs of a run, and its last character alone, so that every character begins a term."""
    chars: list[tuple[int, int]] = []
    for at in range(start, end):
        if chars and unicodedata.category(folded[at])[0] == "M":
            chars[-1] = (chars[-1][0], at + 1)
        else:
            chars.append((at, at + 1))
    spans = _syllables(folded, chars)
    for index, (first, last) in enumerate(spans):
        final = index == len(spans) - 1
        stop = last if final else spans[index + 1][1]
        word = unicodedata.normalize("NFC", folded[first:stop])[:WORD_LETTERS]
        yield Token(word, first, stop, len(spans), final)


def _syllables(folded: str, chars: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Decomposed Hangul put together again: one syllable counts as one character."""
    out: list[tuple[int, int]] = []
    for start, end in chars:
        if out and "\u1160" <= folded[start] <= "\u11ff" and "\u1100" <= folded[out[-1][0]] <= "\u115f":
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _places(lengths: list[int]) -> list[int]:
    """For each folded character, the number of the character of the text that it came from."""
    return [index for index, length in enumerate(lengths) for _ in range(length)]


def _placed(token: Token, places: list[int] | None) -> Token:
    if places is None:
        return token
    return Token(token.word, places[token.start], places[token.end - 1] + 1, token.paired, token.last)
