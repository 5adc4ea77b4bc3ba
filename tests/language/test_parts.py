"""The parts of the pipeline give what spaCy's own run over it gives."""

from typing import Any

import pytest
import spacy

from dateline.language import layers, pipeline
from dateline.language.parts import Rules

SENTENCES = [
    "Two soldiers were wounded on Monday when a bomb went off near Basra, police said.",
    "There's a crater where the bakery stood, and it gets wider; the mayor got there before he'd been called.",
    "GUNMEN on motorcycles shot Dr. Ada Obi, 41, of the Kano State Ministry of Health  \n (as well as her driver).",
    "What did they do? They have done nothin', because of the rain, and they don't know y' all.",
    "\n ",
    "Fire!",
]


@pytest.fixture(scope="module")
def loaded() -> pipeline.Pipeline:
    return pipeline.load()


@pytest.fixture(scope="module")
def plain() -> Any:
    """Plain spaCy, with its own layers."""
    return spacy.load(pipeline.DEFAULT)


def test_every_attribute_is_that_of_spacys_own_run(loaded: pipeline.Pipeline, plain: Any) -> None:
    parsed = [d.to_bytes() for d in loaded.parse(SENTENCES)]
    assert parsed == [d.to_bytes() for d in plain.pipe(SENTENCES)]
    assert parsed == [d.to_bytes() for d in loaded.parse(SENTENCES)]  # with the vectors of its tokens kept


def test_vectors_are_right_when_more_tokens_come_than_are_kept(plain: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "MOST", 40)
    small = pipeline.Pipeline(spacy.load(pipeline.DEFAULT), pipeline.DEFAULT)
    layers.quicken(small.nlp)
    for part in (SENTENCES[:1], SENTENCES[1:3], SENTENCES, SENTENCES[:2]):
        assert [d.to_bytes() for d in small.parse(part)] == [d.to_bytes() for d in plain.pipe(part)]


def test_more_sentences_than_one_batch_holds_come_back_in_order(loaded: pipeline.Pipeline, plain: Any) -> None:
    many = [f"{sentence} Number {n}." for n in range(30) for sentence in SENTENCES[:4]]
    told = list(plain.pipe(many, batch_size=64))
    parsed = loaded.parse(many)
    assert [d.text for d in parsed] == many
    assert [d.to_bytes() for d in parsed] == [d.to_bytes() for d in told]


def test_no_sentences_give_no_parses(loaded: pipeline.Pipeline) -> None:
    assert loaded.parse([]) == []


def test_rules_that_see_more_than_a_kind_of_token_are_left_to_spacy(loaded: pipeline.Pipeline) -> None:
    ruler = loaded.nlp.get_pipe("attribute_ruler")
    assert Rules.can_hold(ruler)
    for spec in ({"SHAPE": "Xxx"}, {"LOWER": {"FUZZY": "untold"}}, {"TAG": "NN", "OP": "+"}):
        other = type(ruler)(ruler.vocab)
        other.add([[spec]], {"POS": "X"})
        assert not Rules.can_hold(other)
