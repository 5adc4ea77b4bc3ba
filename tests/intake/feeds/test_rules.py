"""Rules of words and globs: what they hold of an entry, in which order, and at what cost."""

from __future__ import annotations

import fnmatch
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake.feeds import Entry
from dateline.intake.feeds.rules import globbed, parse, verdict
from dateline.model.errors import UsageError

ENTRY = Entry(
    "1", "https://delta.example/sport/2026/final", "Rocket-fire halts the U.S. final", authors=("Ana Ruiz", "B. Low"),
    summary="Two rockets fell near the ground.", html="<p>The <b>car</b> bomb was <i>defused</i>.</p>",
    language="en-GB",
)  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ("keep title:rocket*", True), ("keep title:rocket", True), ("keep title:rock", False),
        ("keep title:ROCKET", True),
        ("keep title:*fire", True), ("keep title:f*n*l", True), ('keep title:"the u.s. final"', True),
        ('keep title:"the final"', False), ('keep text:"car bomb"', True), ("keep text:defused", True),
        ("keep text:rockets", True), ("keep text:b", False), ("drop url:*/sport/*", True), ("drop url:sport", False),
        ("drop url:https://delta.example/*", True), ("drop url:*/final", True), ("keep author:ruiz", True),
        ('keep author:"ana low"', False), ("keep language:en*", True), ("keep language:en", False),
        ("keep language:de*", False),
        ("drop title:rocket* language:de*", False), ("drop title:rocket* language:en*", True), ("keep title:*", True),
        ("keep text:p", False), ("drop author:*", True),
    ],
)  # fmt: skip
def test_what_a_rule_holds_of_an_entry(rule: str, holds: bool) -> None:
    made = parse(rule)
    kept, decided = verdict([made], ENTRY)
    assert decided == (made if holds else None)
    assert kept is (made.keep if holds else not made.keep)
    assert parse(str(made)) == made


def test_the_first_rule_that_holds_decides_and_keeping_rules_keep_nothing_else() -> None:
    drop, keep = parse("drop url:*/sport/*"), parse("keep title:rocket*")
    assert verdict([drop, keep], ENTRY) == (False, drop) and verdict([keep, drop], ENTRY) == (True, keep)
    assert verdict([], ENTRY) == (True, None) and verdict([parse("drop title:x")], ENTRY) == (True, None)
    assert verdict([parse("keep title:x")], ENTRY) == (False, None)
    assert verdict([keep], Entry("2")) == (False, None)


@pytest.mark.parametrize(
    "text",
    ["", "keep", "keep ", "title:x", "hold title:x", "keep colour:red", "keep title:", 'keep title:""', "keep title:!!",
     "keep rocket", "keep title:a b", 'keep title:"a', "keep title:" + "x" * 600, "keep url:",
     'keep title:"' + "a " * 13 + '"'],
)  # fmt: skip
def test_what_is_no_rule_is_told(text: str) -> None:
    with pytest.raises(UsageError):
        parse(text)


def test_a_source_has_a_limit_of_rules() -> None:
    with pytest.raises(UsageError):
        verdict([parse("drop title:x")] * 1001, ENTRY)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("drop url:" + "a*" * 240 + "b", "a" * 4000), ("drop text:" + "a*" * 240 + "b", "a" * 10**6),
        ("drop text:" + "*a" * 240 + "*b", "a " * 500_000), ('drop text:"' + "a* " * 11 + 'b"', "a " * 500_000),
        ("drop text:*x*", "<" * 10**6), ("drop title:*" + "ab" * 200 + "*c", "ab" * 10**6),
        ("drop text:a", "&lt;" * 250_000),
    ],
    ids=range(7),
)  # fmt: skip
def test_no_rule_is_slow(rule: str, text: str) -> None:
    entry = Entry("1", "https://a.example/" + text[:3900], text[:500], summary=text[:4000], html=text)
    begun = time.process_time()
    kept, _ = verdict([parse(rule)], entry)
    assert kept and time.process_time() - begun < 3


@given(st.text(alphabet="ab*", min_size=1, max_size=8), st.text(alphabet="ab", max_size=10))
def test_globs_are_as_those_of_the_shell(pattern: str, text: str) -> None:
    assert globbed(pattern, text) == fnmatch.fnmatchcase(text, pattern)
