"""Characters that deceive the eye, made visible: direction overrides, zero-width and control signs, floods of marks.

Every text that a page or a letter shows goes through `visible`; the text of a report, whose words matter most, is
shown in pieces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# Controls but tab and line feed, lone surrogates, overrides, embeddings and isolates, invisible signs, tags. The joiner
# and non-joiner stay (Persian and Indic spelling needs them), and so do the marks of direction, harmless when isolated.
_ODD = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u180e\u200b\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_MARK = "\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MOST_MARKS = 4  # on one letter; more hide the lines above and below
_PART = re.compile(f"([{_ODD}])|(?<=[{_MARK}]{{{_MOST_MARKS}}})([{_MARK}]+)")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")  # whose letters are taken for one another
_WORD = re.compile(r"[^\W\d_]+")


def visible(text: str) -> str:
    """The text with each odd character written out, as `⟨U+202E⟩`."""
    return _PART.sub(lambda found: _label(found), text)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces: stretches as they are, and odd characters written out, told apart by the second value."""
    at = 0
    for found in _PART.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield _label(found), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def _label(found: re.Match[str]) -> str:
    if found[2]:
        return f"⟨{len(found[2])} more marks⟩"
    return f"⟨U+{ord(found[1]):04X}⟩"


@lru_cache(maxsize=4096)
def mixed(name: str | None) -> bool:
    """Whether a word of the name mixes letters of scripts that look alike, as a Cyrillic а in a Latin word."""
    return any(len(_scripts(word)) > 1 for word in _WORD.findall(name or "") if not word.isascii())


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(char, "").partition(" ")[0] for char in word)
    return {name for name in names if name in _SCRIPTS}
