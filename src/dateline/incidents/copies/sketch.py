"""The sketch of a report's body: hashes of its word triples, whole for comparing and sampled for finding.

A sketch is a function of the report's text and of constants of this file, so which reports may be copies of one another
never depends on what else is in an archive.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
import zlib
from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.model.report import Report

Hashes = NDArray[np.uint64]

WORDS = 3  # words of a shingle
LETTERS = 5  # characters of a shingle, in scripts that set no blanks between words
LONGER = 2  # a posting is a longer shingle, since "one of the" stands in every report
MOST_POSTINGS = 512
_LEAD = 64  # shingles of the opening, sampled densely: a copy is mostly cut from the end
_LEAD_RATE = 2
# One in so many shingles is a posting, by how many shingles there are (up to this number).
_RATES = ((64, 1), (128, 2), (256, 4), (2048, 8), (4096, 16), (8192, 32))
_LONGEST_RATE = 64

_TOKEN = re.compile(r"\w+")
# Thai, Lao, Tibetan, Burmese, Khmer, kana, Han: scripts without blanks between words.
_UNSPACED = re.compile(r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_UNSPACED_SHARE = 0.3
# "MAIDUGURI, Nigeria, March 14 (Sahel Wire) -- ": where and by whom it was sent, not what is told.
_DATELINE = re.compile(r"[^\W\d_][^.!?\n]{0,90}?\s(?:--|[—–_-])\s|[A-Z][^.!?\n]{0,60}?\s?[—–]\s?")
_ASCII = bytes(ord(chr(n).lower()) if n < 128 and (chr(n).isalnum() or chr(n) == "_") else 32 for n in range(256))
_BODY = frozenset({"body", "list"})

# Constants of the splitmix64 generator.
_STEP = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a report's body for finding and comparing copies.

    `postings`: sampled hashes, signed 64-bit, sorted, at most MOST_POSTINGS, for an index. `full`: all hashes once, in
    the order of the text, as little-endian 32-bit numbers. `text_hash` is the report's ("" of an empty report).
    """

    text_hash: str
    postings: tuple[int, ...]
    full: bytes

    @property
    def size(self) -> int:
        """How many different shingles the body has."""
        return len(self.full) // 4


def sketch(report: Report) -> Sketch:
    """The sketch of a report: its body without headline, byline, date line and captions."""
    bodies = [report.text[p.start : p.end] for p in report.passages if p.kind in _BODY]
    if not bodies:
        bodies = [report.text] if not report.passages else []
    text = "\n\n".join(bodies)
    return sketch_text(text, report.text_hash if report.text.strip() else "")


def sketch_text(text: str, text_hash: str | None = None) -> Sketch:
    """The sketch of a body. Without `text_hash` that of the text itself is taken."""
    if text_hash is None:
        text_hash = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if text.strip() else ""
    tokens, width = _tokens(text)
    shingles = _rolled(tokens, width)
    if not len(shingles):
        return Sketch(text_hash, (), b"")
    full = array("I", dict.fromkeys((shingles >> np.uint64(32)).tolist()))
    if sys.byteorder == "big":
        full.byteswap()
    return Sketch(text_hash, _postings(tokens, width + LONGER, len(full)), full.tobytes())


def day_of(report: Report) -> str | None:
    """The day of publication, None where it is not known to the day."""
    published = report.published
    if published is None or published.precision not in ("minute", "day"):
        return None
    return published.start[:10]


def _tokens(text: str) -> tuple[Hashes, int]:
    """A hash for each word (or character) of the text, and how many of them make a shingle."""
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if (start := _DATELINE.match(text)) is not None:
        text = text[start.end() :]
    words, width = _words(text), WORDS
    if not text.isascii() and len(_UNSPACED.findall(text)) > _UNSPACED_SHARE * len(b"".join(words).decode()):
        words, width = [c.encode() for c in b"".join(words).decode()], LETTERS
    # CRC-32 is enough: three or more words must agree in order for a shingle to, and it is the same on every machine.
    codes = list(map(zlib.crc32, words))
    return _mixed(np.array(codes, np.uint64)), width


def _words(text: str) -> list[bytes]:
    """The words in small letters; the quick way of ASCII gives what the other does."""
    if text.isascii():
        return text.encode().translate(_ASCII).split()
    return " ".join(_TOKEN.findall(text.lower())).encode().split()


def _mixed(numbers: Hashes) -> Hashes:
    """Splitmix64's scrambling, so that neighbouring numbers lie anywhere."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * _MIX_1
    numbers = (numbers ^ (numbers >> np.uint64(27))) * _MIX_2
    scrambled: Hashes = numbers ^ (numbers >> np.uint64(31))
    return scrambled


def _rolled(tokens: Hashes, width: int) -> Hashes:
    """The hash of each stretch of `width` tokens, in order."""
    many = len(tokens) - width + 1
    if many <= 0:
        return tokens[:0]
    total = np.zeros(many, np.uint64)
    for place in range(width):
        total = total * _STEP + tokens[place : place + many]
    return _mixed(total)


def _postings(tokens: Hashes, width: int, size: int) -> tuple[int, ...]:
    """The sampled hashes: those whose lowest bits are zero, so that two texts sample the same ones."""
    rolled = _rolled(tokens, width)
    rate = next((rate for most, rate in _RATES if size <= most), _LONGEST_RATE)
    masks = np.full(len(rolled), rate - 1, np.uint64)
    masks[:_LEAD] = min(rate, _LEAD_RATE) - 1
    kept = sorted(set(rolled[(rolled & masks) == 0].tolist()))[:MOST_POSTINGS]
    return tuple(sorted(number - (1 << 64) if number >> 63 else number for number in kept))
