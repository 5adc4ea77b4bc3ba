"""Rules that keep or drop entries: words and globs, no regular expressions, so that no rule can cost more than its
length times that of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dateline.intake.feeds import plain
from dateline.intake.feeds.entries import Entry
from dateline.model.errors import UsageError

Field = Literal["title", "url", "text", "author", "language"]
FIELDS: tuple[Field, ...] = ("title", "url", "text", "author", "language")
_LONGEST = 500  # characters of a rule
_MOST = 1000  # rules
_TEST = re.compile(r"(?P<field>[a-z]+):(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"]\S*))(?=\s|$)")
_WORD = re.compile(r"[\w*]+")
_PLAIN_WORD = re.compile(r"\w+")
_PHRASE = 12  # words of a pattern
_TEXT = 200_000  # characters of an entry that rules look at


@dataclass(frozen=True, slots=True)
class Test:
    """What a field must hold: words in a row (title, text, author), or the whole of it (url, language). `*` stands for
    any characters, in a word or in the whole."""

    field: Field
    pattern: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Keeps or drops the entries that pass all its tests."""

    keep: bool
    tests: tuple[Test, ...]

    def __str__(self) -> str:
        """The rule as it is written."""
        return " ".join(["keep" if self.keep else "drop", *(_shown(test) for test in self.tests)])


def _shown(test: Test) -> str:
    return f'{test.field}:"{test.pattern}"' if re.search(r"\s", test.pattern) else f"{test.field}:{test.pattern}"


def parse(text: str) -> Rule:
    """The rule that a line states: `keep` or `drop`, then one or more `field:pattern`, which must all hold.

    Raises UsageError where it is none.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        raise UsageError(f"A rule has at most {_LONGEST} characters.")
    action, _, rest = text.partition(" ")
    if action not in ("keep", "drop"):
        raise UsageError(f"{text[:80]!r} is no rule: it begins with `keep` or `drop`, as in `keep title:rocket*`")
    tests = []
    rest = rest.strip()
    while rest:
        match = _TEST.match(rest)
        if match is None:
            raise UsageError(f'{rest[:80]!r} is no test of a rule: write field:word or field:"some words"')
        tests.append(_test(match["field"], match["quoted"] if match["bare"] is None else match["bare"]))
        rest = rest[match.end() :].strip()
    if not tests:
        raise UsageError("A rule needs at least one test, as in `keep title:rocket*`.")
    return Rule(action == "keep", tuple(tests))


def _test(field: str, pattern: str) -> Test:
    if field not in FIELDS:
        raise UsageError(f"{field!r} is no field of a rule; there are: {', '.join(FIELDS)}")
    pattern = re.sub(r"\*+", "*", " ".join(pattern.split()))
    words = field not in ("url", "language")
    if not pattern or (words and not _WORD.search(pattern)):
        raise UsageError(f"The pattern of {field} is empty.")
    if words and len(_WORD.findall(pattern)) > _PHRASE:
        raise UsageError(f"The pattern of {field} has more than {_PHRASE} words.")
    return Test(field, pattern)


def verdict(rules: Iterable[Rule], entry: Entry) -> tuple[bool, Rule | None]:
    """Whether the entry is kept, and the rule that decided.

    The first rule that holds decides. Where none does, an entry is kept, unless there are rules that keep: then only
    what they name is. Its time grows with the length of the entry times that of the rules. Raises UsageError for more
    than 1,000 rules.
    """
    seen = _Seen(entry)
    only = False
    for number, rule in enumerate(rules):
        if number >= _MOST:
            raise UsageError(f"A source has at most {_MOST} rules.")
        if all(seen.passes(test) for test in rule.tests):
            return rule.keep, rule
        only = only or rule.keep
    return not only, None


class _Seen:
    """An entry as tests see it: its fields in small letters, cut into words once."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.words: dict[str, list[list[str]]] = {}

    def passes(self, test: Test) -> bool:
        """Does the field hold what the test asks for?"""
        pattern = test.pattern.casefold()
        if test.field == "url":
            return any(globbed(pattern, v.casefold()) for v in (self.entry.link,) if v)
        if test.field == "language":
            return any(globbed(pattern, v.casefold()) for v in (self.entry.language,) if v)
        if pattern == "*":
            return bool(self._of(test.field))
        wanted = _WORD.findall(pattern)
        return any(_row(wanted, words) for words in self._of(test.field))

    def _of(self, field: str) -> list[list[str]]:
        if field not in self.words:
            entry = self.entry
            if field == "author":
                texts = list(entry.authors)
            elif field == "title":
                texts = [entry.title or ""]
            else:
                texts = [entry.title or "", entry.summary or "", visible(entry.html)]
            self.words[field] = [w for t in texts if (w := _PLAIN_WORD.findall(t[:_TEXT].casefold()))]
        return self.words[field]


def visible(html: str | None) -> str:
    """The words of an entry's markup, for rules and counting; never cut to a line's length."""
    return plain.line(html, _TEXT) or "" if html else ""


def _row(wanted: list[str], words: list[str]) -> bool:
    """Do the wanted words stand in a row among the words?"""
    first, size = wanted[0], len(wanted)
    return any(
        globbed(first, words[i]) and all(globbed(wanted[k], words[i + k]) for k in range(1, size))
        for i in range(len(words) - size + 1)
    )


def globbed(pattern: str, text: str) -> bool:
    """Is the text as the pattern says, `*` standing for any characters? Parts between stars are looked for from left to
    right, each once, the first place being as good as any."""
    if "*" not in pattern:
        return pattern == text
    first, middle, last, least = _parts(pattern)
    if len(text) < least or not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for part in middle:
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


@lru_cache(maxsize=1000)
def _parts(pattern: str) -> tuple[str, tuple[str, ...], str, int]:
    """What stands before, between and behind the stars, and the fewest characters that it asks for."""
    first, *middle, last = pattern.split("*")
    return first, tuple(middle), last, len(pattern) - pattern.count("*")
