"""Counts how words are written, for casing (`src/dateline/language/data/words.tsv.xz`), in texts of mixed case.

    python training/build_words.py GOLD [--write]

GOLD is a folder of measuring data; SETS names what is read of it. One report in five of gva, and every dev set that is
not named, is kept out, for the check in docs/casing.md. Only counts of single words, of pairs of words and of word ends
leave the program, no text. The same input gives the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import log
from pathlib import Path

from dateline.language.wordlist import CONTEXTS, NEXT_NONE, PREVIOUS_NONE, code_of, value_of

DATA = Path(__file__).parents[1] / "src" / "dateline" / "language" / "data" / "words.tsv.xz"
SETS = (
    "polnear/train", "wikievents/train", "gva/documents", "toponyms/lgl", "toponyms/geovirus", "re3d/dev", "gvdb/dev",
    "casie/dev",
)  # fmt: skip
HEAD = "# How words are written (docs/casing.md), written by training/build_words.py. kind, word, codes of log odds.\n"
LEAST = 3  # times a word is seen before it is listed
PAIR = 4  # and a pair of words
SHARE = 0.8  # of a pair's uses that are capitalised
RARE = 3  # words seen at most so often teach what word ends and neighbours say of unknown words
NEIGHBOURS = 300
_WORD = re.compile(r"[^\W\d_]+|\d[\w.,]*|[^\w\s]|\n")
_STOPS = frozenset('.!?\n:"“”‘()[]-–—…')
Token = tuple[str, bool, bool]  # the word, does it open a sentence (or quote), stands it a blank after the word before


def held_out(report: str) -> bool:
    """Is this report of gva kept for the check?"""
    return int(hashlib.sha1(report.encode()).hexdigest(), 16) % 5 == 0


def texts(gold: Path) -> Iterator[str]:
    """The texts that are counted."""
    for name in SETS:
        with (gold / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if name != "gva/documents" or not held_out(row["id"]):
                    yield row["text"]


def tokens(line: str) -> list[Token]:
    """The words of a line."""
    out: list[Token] = []
    opens, last = True, -1
    for match in _WORD.finditer(line):
        word = match.group()
        if word in "'’" or (out and match.start() == last and line[last - 1] in "'’"):
            last = match.end()  # the tail of "it's" is no word
            continue
        if word[0].isalpha():
            out.append((word, opens, last >= 0 and line[last : match.start()] == " "))
            opens = False
        elif word in _STOPS:
            opens = True
            if word in ".":
                opens = not (out and len(out[-1][0]) == 1)
        else:
            out.append((word, opens, False))
            opens = False
        last = match.end()
    return out


def is_mixed(row: list[Token]) -> bool:
    """Is this a line of running text, in neither capitals, title case nor small letters?"""
    words = [w for w, _, _ in row if w[0].isalpha() and len(w) > 3]
    if len(words) < 4:
        return False
    capital = sum(w[0].isupper() for w in words) / len(words)
    return (
        capital < 0.6 and any(w[0].isupper() for w, _, _ in row) and sum(w.isupper() for w in words) < 0.3 * len(words)
    )


def rows_of(all_texts: Iterable[str]) -> list[list[Token]]:
    """The lines of running text, each once."""
    seen: set[str] = set()
    out = []
    for text in all_texts:
        for line in text.split("\n"):
            if line not in seen and is_mixed(row := tokens(line)):
                seen.add(line)
                out.append(row)
    return out


class Counts:
    """How often each word is written small, with a capital, and all in capitals, away from the start of a sentence."""

    def __init__(self, rows: list[list[Token]]) -> None:
        self.rows = rows
        self.small: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.shouted: Counter[str] = Counter()
        for row in rows:
            for word, opens, _ in row:
                if word[0].isalpha() and not opens:
                    self._of(word)[word.lower()] += 1
        self.near = {side: (Counter[str](), Counter[str]()) for side in CONTEXTS}
        self.pairs: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
        for row in rows:
            self._beside(row)

    def _of(self, word: str) -> Counter[str]:
        if word.isupper() and len(word) > 1:
            return self.shouted
        return self.capital if word[0].isupper() else self.small

    def seen(self, word: str) -> int:
        """How often a word is seen."""
        return self.small[word] + self.capital[word] + self.shouted[word]

    def is_name(self, token: Token) -> bool:
        """Is this use of a word a name?"""
        word, opens, _ = token
        low = word.lower()
        return word[0].isupper() and (not opens or self.capital[low] + self.shouted[low] > self.small[low])

    def _beside(self, row: list[Token]) -> None:
        for at, (word, opens, joined) in enumerate(row):
            if not word[0].isalpha():
                continue
            after = joined and at > 0 and self.is_name(row[at - 1])
            following = row[at + 1] if at + 1 < len(row) else None
            before = following is not None and following[2] and not following[1] and self.is_name(following)
            side = {(True, True): "both", (True, False): "after", (False, True): "before"}.get((after, before), "plain")
            if not opens:
                self.near[side][word[0].isupper()][word.lower()] += 1
            if following is not None and following[2] and following[0][0].isalpha() and not following[1]:
                self._pair(word, following[0], opens)
                if following[0] in ("of", "for") and at + 2 < len(row) and row[at + 2][0][0].isalpha():
                    self._pair(word, row[at + 2][0], opens, f" {following[0]} ")

    def _pair(self, first: str, second: str, opens: bool, between: str = " ") -> None:
        if opens and first[0].isupper() and self.small[first.lower()] > self.capital[first.lower()]:
            return
        told = self.pairs[(first.lower() + between.rstrip(), second.lower())]
        told[0] += 1
        told[1] += first[0].isupper() and second[0].isupper()


def odds(capital: float, small: float, prior: float = 0.0, weight: float = 1.0) -> float:
    """The log odds of a capital, drawn towards a prior."""
    share = 1 / (1 + 2.718281828**-prior)
    return log((capital + weight * share + 0.05) / (small + weight * (1 - share) + 0.05))


def word_rows(counts: Counts) -> Iterator[str]:
    """One row a word: odds alone, after a name, before one, between two; capitals; a listed name."""
    for word in sorted(counts.small | counts.capital | counts.shouted):
        seen = counts.seen(word)
        if seen < LEAST or not word.isascii():
            continue
        small, shouted = counts.small[word], counts.shouted[word]
        whole = odds(seen - small, small)
        own = [counts.near["plain"][n][word] for n in (0, 1)]
        if shouted > 0.6 * seen and len(word) > 1:
            yield f"C\t{word}"
            continue
        plain = odds(own[1], own[0], whole, 2.0)
        if small < 0.05 * seen or (small < 0.5 * seen and plain > 0):
            if seen >= 10 or small:
                yield f"N\t{word}"
            continue
        codes = [plain]
        for side in CONTEXTS[1:]:
            low, high = (counts.near[side][n][word] for n in (0, 1))
            codes.append(odds(high, low, codes[0], 3.0))
        yield f"W\t{word}\t" + "".join(map(code_of, codes))


def pair_rows(counts: Counts) -> Iterator[str]:
    """Pairs that are written with two capitals though one of the words is small elsewhere."""
    for (first, second), (seen, capital) in sorted(counts.pairs.items()):
        one = first.split()[0]
        common = max(counts.small[w] / max(1, counts.seen(w)) for w in (one, second))
        if seen >= PAIR and capital >= SHARE * seen and common > 0.2:
            yield f"P\t{first}\t{second}"


def unknown_rows(counts: Counts) -> Iterator[str]:
    """What ends and neighbours say of words that are not listed."""
    ends: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    previous: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    following: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    base = [0, 0]
    for row in counts.rows:
        for at, (word, opens, _) in enumerate(row):
            low = word.lower()
            if opens or not word.isalpha() or counts.seen(low) > RARE or len(word) < 2:
                continue
            capital = word[0].isupper()
            base[capital] += 1
            for length in (1, 2, 3, 4):
                if len(low) > length:
                    ends[low[-length:]][capital] += 1
            previous[row[at - 1][0].lower() if at and row[at][2] else PREVIOUS_NONE][capital] += 1
            after = row[at + 1] if at + 1 < len(row) else None
            following[after[0].lower() if after and after[2] and not after[1] else NEXT_NONE][capital] += 1
    all_of = odds(base[1], base[0])
    for end, (small, capital) in sorted(ends.items()):
        parent = value_of(code_of(odds(*ends[end[1:]][::-1], all_of, 4.0))) if len(end) > 1 else all_of
        own = odds(capital, small, parent, 4.0)
        if small + capital >= 8 and end.isascii() and (len(end) == 1 or abs(own - parent) > 0.5):
            yield f"E\t{end}\t{code_of(own)}"
    for kind, table in (("L", previous), ("R", following)):
        top = sorted(table.items(), key=lambda item: (-sum(item[1]), item[0]))[:NEIGHBOURS]
        for word, (small, capital) in sorted(top):
            yield f"{kind}\t{word}\t{code_of(odds(capital, small, all_of, 4.0) - all_of)}"


def main() -> None:
    """Counts, prints the sizes, and writes where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    counts = Counts(rows_of(texts(options.gold)))
    rows = [*word_rows(counts), *pair_rows(counts), *unknown_rows(counts)]
    packed = lzma.compress((HEAD + "\n".join(rows) + "\n").encode(), preset=9 | lzma.PRESET_EXTREME)
    kinds = Counter(row[0] for row in rows)
    sys.stdout.write(f"{len(counts.rows)} lines, rows {dict(kinds)}, {len(packed)} bytes\n")
    if options.write:
        DATA.write_bytes(packed)


if __name__ == "__main__":
    main()
