"""Attributions that the encoder hears, tied together and joined with those of the rules."""

from __future__ import annotations

import re

import numpy as np

from dateline.language.tagger import Head, Tags
from dateline.measure.attribution import annotated_text
from dateline.reading.attribution import find_attributions
from dateline.reading.attribution.learned import Heard, heard, joined

HEAD = Head("attribution", "layers", ("source", "cue", "content"), 0, 9)
Spans = dict[str, list[str]]


def told(text: str, spans: Spans) -> Tags:
    """Answers that are sure of the words named: one piece a word."""
    pieces = list(re.finditer(r"\w+|[^\w\s]", text))
    outputs = np.zeros((len(pieces), 9), dtype=np.float32)
    outputs[:, [0, 3, 6]] = 6.0
    for kind, phrases in spans.items():
        layer = 3 * HEAD.classes.index(kind)
        for phrase in phrases:
            start = text.index(phrase)
            inside = [n for n, m in enumerate(pieces) if start <= m.start() < start + len(phrase)]
            outputs[inside, layer] = 0.0
            outputs[inside[0], layer + 1] = 9.0
            outputs[inside[1:], layer + 2] = 9.0
    starts = np.array([m.start() for m in pieces], dtype=np.int32)
    ends = np.array([m.end() for m in pieces], dtype=np.int32)
    return Tags(starts, ends, outputs, {"attribution": HEAD})


def words(text: str, one: Heard) -> tuple[str | None, str, list[str]]:
    source = text[slice(*one.source)] if one.source else None
    return source, text[slice(*one.cue)], [text[a:b] for a, b in one.content]


def test_each_content_goes_to_the_cue_beside_it() -> None:
    text = "The mayor hinted the bridge was mined. Farmers grumbled that no warning came."
    spans = {
        "source": ["The mayor", "Farmers"], "cue": ["hinted", "grumbled"],
        "content": ["the bridge was mined", "that no warning came"],
    }  # fmt: skip
    assert [words(text, h) for h in heard(text, told(text, spans))] == [
        ("The mayor", "hinted", ["the bridge was mined"]), ("Farmers", "grumbled", ["that no warning came"]),
    ]  # fmt: skip


def test_a_quotation_around_its_cue_is_one_content_of_two_parts() -> None:
    text = '"We ran," the baker sighed, "and hid."'
    spans = {"source": ["the baker"], "cue": ["sighed"], "content": ["We ran", "and hid"]}
    assert [words(text, h) for h in heard(text, told(text, spans))] == [("the baker", "sighed", ["We ran", "and hid"])]


def test_what_stands_in_another_paragraph_belongs_to_nobody() -> None:
    text = "The mayor hinted.\n" + "Nothing of this was told to anyone. " * 8 + "The bridge was mined."
    spans = {"source": ["The mayor"], "cue": ["hinted"], "content": ["The bridge was mined"]}
    assert heard(text, told(text, spans)) == []


def test_what_both_know_stands_once() -> None:
    text = "Police said two men died in Tavin. The grocer on the corner mused two more were missing."
    annotated = annotated_text(text)
    rules = find_attributions(annotated)
    spans = {
        "source": ["Police", "The grocer on the corner"], "cue": ["said", "mused"],
        "content": ["two men died in Tavin", "two more were missing"],
    }  # fmt: skip
    found = joined(rules, heard(text, told(text, spans)))
    start = text.index("two more")
    assert [text[slice(*a.cue)] for a in found.attributions] == ["said", "mused"]
    assert found.attributions[0].speaker == rules.attributions[0].speaker
    assert "grocer" in (found.voice_at(start, start + 8).speaker.name or "")
    for one in found.attributions:
        assert one.speaker.quote is None or text[one.speaker.start : one.speaker.end] == one.speaker.quote


def test_nothing_heard_changes_nothing() -> None:
    rules = find_attributions(annotated_text("Police said two men died in Tavin."))
    assert joined(rules, []) is rules
