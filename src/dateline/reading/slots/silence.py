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
    r"carried|fired|planted|left|recorded|written|wrote|sent|put|placed|laid|made|built|seized|abducted|kidnapped|opened|"
    r"started|launched|did|shot|attacked|killed|threw|set|detonated|ordered)\b"
    r"(?! (?:the )?(?:target|victim|hurt|killed|injured|wounded|dead))"
)
_TARGET = re.compile(
    rf"\b{_NOT_KNOWN}\s(?:who|what|which \w+)\s(?:the\s(?:intended\s)?target|was (?:the )?target(?:ed)?|"
    r"(?:had been|were) targeted)"
    r"|\btargets?\b[^.;]{0,25}\b(?:was|were|is|are|remains?)\s"
    r"(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown)\b"
)
_NO_FIGURE = re.compile(
    r"\b(?:(?:gave|gives|giving|given|released|provided|offered|had|has|made|makes)\sno\s(?:immediate\s|further\s)?"
    r"(?:figures?|numbers?|details?|tolls?|breakdown|information|mention)\s(?:of|for|on|about|as to)"
    r"|(?:was|were|is|are|am)(?:\snot|n['’]t)\saware\sof"
    rf"|{_NOT_KNOWN}\s(?:yet\s)?(?:how many|whether any|if any|if there (?:were|are)|whether there (?:were|are)))\s"
    r"(?P<what>[^.;,]{3,60})"
)
_OF_WHAT: tuple[tuple[Slot, re.Pattern[str]], ...] = (
    ("injured", re.compile(r"\b(?:wounded|injur\w+|hurt)\b")),
    ("abducted", re.compile(r"\b(?:abduct\w+|kidnap\w+|hostages?|captives?|seized|taken)\b")),
    ("missing", re.compile(r"\bmissing\b")),
    ("arrested", re.compile(r"\b(?:arrest\w*|detained|detentions?)\b")),
    ("killed", re.compile(r"\b(?:dead|deaths?|killed|died|casualt\w+|fatalit\w+|toll|losses|victims?)\b")),
    ("victim", re.compile(r"\b(?:harm|civilians?)\b")),
    ("motive", re.compile(r"\b(?:motive|reasons?)\b")),
    ("perpetrator", re.compile(r"\b(?:attackers?|gunmen|perpetrators?|assailants?|suspects?)\b")),
)
_WHY = re.compile(
    rf"\b(?:{_NOT_KNOWN}|(?:do|does|did)(?:\snot|n['’]t)\s(?:yet\s)?know)\s(?:yet\s)?"
    r"(?:why\b|what (?:the motive|lay behind|was behind|prompted|motivated)\b|"
    r"(?:whether|if) (?:this|it|the \w+) (?:was|is|were|had been) (?:about|over|linked to|"
    r"motivated|related to|political))"
)
_SILENT = re.compile(
    r"\b(?:did|does|has|have|had|do)(?:\snot|n['’]t)\s(?:immediately\s|directly\s|yet\s|publicly\s)*"
    r"(?:comment|commented|respond|responded|reply|replied|answer|answered)\b"
    r"|\b(?:declined|refused|declines|refuses)\sto\s(?:comment|answer|respond)\b"
    r"|\b(?:no|without)\s(?:immediate\s|official\s|public\s)*(?:comment|response|reaction|reply)\s(?:from|by)\b"
    r"|\bcould not (?:immediately )?be reached\b"
)


_FIGURE_WORDS = (" no ", "aware of", "how many", "whether ", "if ")


def fill(scene: Scene) -> list[Found]:
    """The statements of a sentence that something is not known, or that somebody does not comment."""
    if scene.sentence.doc is None:
        return []
    return [
        *_each(scene, _DOER, "perpetrator", "unknown who"),
        *_each(scene, _TARGET, "target", "unknown target"),
        *_each(scene, _SILENT, "perpetrator", NO_COMMENT),
        *_each(scene, _WHY, "motive", "unknown why"),
        *_figures(scene),
    ]


def _figures(scene: Scene) -> Iterator[Found]:
    """ "Gave no figure for the wounded", "made no mention of hostages", "it was unclear how many had died"."""
    if not any(word in scene.small for word in _FIGURE_WORDS):
        return
    for match in _NO_FIGURE.finditer(scene.small):
        slot = next((slot for slot, words in _OF_WHAT if words.search(match["what"])), None)
        if slot is not None:
            at = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
            yield found(scene.sentence, slot, None, at, at, rule="no figure", stance="no_information")


def _each(scene: Scene, pattern: re.Pattern[str], slot: Slot, rule: str) -> Iterator[Found]:
    for match in pattern.finditer(scene.small):
        at = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
        yield found(scene.sentence, slot, None, at, at, rule=rule, stance="no_information")
