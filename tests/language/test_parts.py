"""The parts of the pipeline give what spaCy's own run over it gives."""

import pytest

from dateline.language import pipeline
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


def test_every_attribute_is_that_of_spacys_own_run(loaded: pipeline.Pipeline) -> None:
    plain = list(loaded.nlp.pipe(SENTENCES))
    assert [d.to_bytes() for d in loaded.parse(SENTENCES)] == [d.to_bytes() for d in plain]


def test_more_sentences_than_one_batch_holds_come_back_in_order(loaded: pipeline.Pipeline) -> None:
    many = [f"{sentence} Number {n}." for n in range(30) for sentence in SENTENCES[:4]]
    plain = list(loaded.nlp.pipe(many, batch_size=64))
    parsed = loaded.parse(many)
    assert [d.text for d in parsed] == many
    assert [d.to_bytes() for d in parsed] == [d.to_bytes() for d in plain]


def test_no_sentences_give_no_parses(loaded: pipeline.Pipeline) -> None:
    assert loaded.parse([]) == []


def test_rules_that_see_more_than_a_kind_of_token_are_left_to_spacy(loaded: pipeline.Pipeline) -> None:
    ruler = loaded.nlp.get_pipe("attribute_ruler")
    assert Rules.can_hold(ruler)
    for spec in ({"SHAPE": "Xxx"}, {"LOWER": {"FUZZY": "untold"}}, {"TAG": "NN", "OP": "+"}):
        other = type(ruler)(ruler.vocab)
        other.add([[spec]], {"POS": "X"})
        assert not Rules.can_hold(other)
