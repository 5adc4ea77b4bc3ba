"""Verbs that give a statement a name: "called the report a lie" denies what the report says."""

from __future__ import annotations

import re
from functools import cache

from spacy.tokens import Doc, Token

from dateline.language import lexicon
from dateline.language.small import small


def branded(doc: Doc, verb: Token, first: int, last: int) -> bool:
    """Does the verb call what stands from `first` to `last` false: "it a lie", "the report as propaganda"?"""
    if verb.lower_ not in _words("branding"):
        return False
    return bool(_false().search(small(doc[first : last + 1].text)))


@cache
def _words(block: str) -> frozenset[str]:
    return frozenset(e.phrase for e in lexicon.load("slots").entries if e.block == block)


@cache
def _false() -> re.Pattern[str]:
    """Words for a falsehood after what is called so."""
    words = "|".join(re.escape(w) for w in sorted(_words("false_words"), key=len, reverse=True))
    return re.compile(rf"^(?:[^\s.;]+\s){{1,9}}(?:{words})\b")
