"""Finding names and their parts in texts, however cased, marked or spaced, and putting something in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from dateline.exchange.names import fold, folded, is_common, may_be_name

MASK = "█"
_TOKEN = re.compile(r"\w+")
# Words right before and after a name: the other names of that person, or of one of the family.
_BEFORE, _AFTER = re.compile(r"([^\W\d_][\w'’-]*)[ \t]+$"), re.compile(r"[ \t]+([^\W\d_][\w'’-]*)")
_MOST_BESIDE, _LONGEST_BESIDE = 3, 60


class Hide:
    """Finds names and their parts in texts, however they are cased, marked or spaced."""

    def __init__(self, names: Sequence[str], kept: frozenset[str]) -> None:
        self._kept = kept
        whole: set[str] = set()
        parts: set[str] = set()
        for name in names:
            tokens = _TOKEN.findall(folded(name)[0])
            if len(tokens) > 1:
                whole.add(r"[\W_]+".join(map(re.escape, tokens)))
            parts.update(t for t in tokens if len(t) > 1 and t not in kept and not is_common(t))
        longest = sorted(whole, key=lambda one: (-len(one), one))
        self._whole = re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)") if longest else None
        singles = "|".join(map(re.escape, sorted(parts, key=lambda one: (-len(one), one))))
        self._part = re.compile(rf"(?<!\w)(?:{singles})(?!\w)") if singles else None

    def sub(self, by: str, text: str) -> str:
        """The text with `by` in place of each name and of each part with a capital."""
        out, done = [], 0
        for start, end in self._spans(text):
            out += [text[done:start], by]
            done = end
        return "".join(out) + text[done:]

    def mask(self, text: str) -> str:
        """The text with names blacked out, of the same length, so that offsets into it hold."""
        out, done = [], 0
        for start, end in self._spans(text):
            out += [text[done:start], MASK * (end - start)]
            done = end
        return "".join(out) + text[done:]

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where names stand, in order, none in another."""
        low, at = folded(text)
        spans = [(at[m.start()], at[m.end() - 1] + 1) for m in self._found(self._whole, low)]
        spans += [
            (at[m.start()], at[m.end() - 1] + 1)
            for m in self._found(self._part, low)
            if not text[at[m.start()]].islower()
        ]
        yield from _joined([self._whole_name(text, *span) for span in spans])

    def _whole_name(self, text: str, start: int, end: int) -> tuple[int, int]:
        """The span with the words beside it that may be further names: "Karim" before a hidden "Diallo"."""
        for _ in range(_MOST_BESIDE):
            found = _BEFORE.search(text, max(0, start - _LONGEST_BESIDE), start)
            if found is None or not self._further(found[1]):
                break
            start = found.start(1)
        for _ in range(_MOST_BESIDE):
            found = _AFTER.match(text, end, end + _LONGEST_BESIDE)
            if found is None or not self._further(found[1]):
                break
            end = found.end(1)
        return start, end

    def _further(self, word: str) -> bool:
        return may_be_name(word) and fold(word) not in self._kept

    def site(self, url: str) -> str:
        """The address, cut to its site where it spells a name."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return ""
        low = re.sub(r"[\W_]+", " ", folded(unquote(url))[0])
        if not (self._found(self._whole, low) or self._found(self._part, low)):
            return url
        return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""

    @staticmethod
    def _found(pattern: re.Pattern[str] | None, text: str) -> list[re.Match[str]]:
        return list(pattern.finditer(text)) if pattern else []


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap made one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return out
