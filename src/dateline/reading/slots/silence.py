"""What nobody knows or says: "it was not clear who had fired", "who the target was is unknown", "did not comment"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.vocabulary import Slot
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene

NO_COMMENT = "no comment"  # the rule of an answer not given; it counts where the silent one stands accused
# All of these run over small letters.
_NOT_KNOWN = (
    r"(?:(?:not|n['’]t)\s(?:immediately\s|yet\s|entirely\s)?(?:clear|known|certain|know|say|specify|identify)"
    r"|unclear|unknown|(?:no|any)\s(?:immediate\s)?(?:word|information|indication|details|clue)\s"
    r"(?:on|of|about|as to)|a mystery)"
)
_DOER = re.compile(
    rf"\b{_NOT_KNOWN}\s(?:yet\s)?(?:who|which (?:group|side|army|force|party))\s(?:was|were|is|had|has|could|might|may|"
    r"carried|fired|planted|launched|did|shot|attacked|killed|threw|set|detonated|ordered)\b"
    r"(?! (?:the )?(?:target|victim|hurt|killed|injured|wounded|dead))"
)
_TARGET = re.compile(
    rf"\b{_NOT_KNOWN}\s(?:who|what|which \w+)\s(?:the\s(?:intended\s)?target|was (?:the )?target(?:ed)?|"
    r"(?:had been|were) targeted)"
    r"|\btargets?\b[^.;]{0,25}\b(?:was|were|is|are|remains?)\s"
    r"(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown)\b"
)
_SILENT = re.compile(
    r"\b(?:did|does|has|have|had|do)(?:\snot|n['’]t)\s(?:immediately\s|directly\s|yet\s|publicly\s)*"
    r"(?:comment|commented|respond|responded|reply|replied|answer|answered)\b"
    r"|\b(?:declined|refused|declines|refuses)\sto\s(?:comment|answer|respond)\b"
    r"|\b(?:no|without)\s(?:immediate\s|official\s|public\s)*(?:comment|response|reaction|reply)\s(?:from|by)\b"
    r"|\bcould not (?:immediately )?be reached\b"
)


def fill(scene: Scene) -> list[Found]:
    """The statements of a sentence that something is not known, or that somebody does not comment."""
    if scene.sentence.doc is None:
        return []
    return [
        *_each(scene, _DOER, "perpetrator", "unknown who"),
        *_each(scene, _TARGET, "target", "unknown target"),
        *_each(scene, _SILENT, "perpetrator", NO_COMMENT),
    ]


def _each(scene: Scene, pattern: re.Pattern[str], slot: Slot, rule: str) -> Iterator[Found]:
    for match in pattern.finditer(scene.small):
        at = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
        yield found(scene.sentence, slot, None, at, at, rule=rule, stance="no_information")
