"""Word lists: their format, the forms of their entries, and finding them in a text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.lexicon import Lexicon, load, parse, plural, verb_forms

FILE = """# a comment
@block strikes type=ASSAULT mode=from_the_air
@source Written for these tests.
air strike	pos=n
bomb	pos=v; weight=2
carry out	pos=v; forms=carried out|carries out

@block names
@source Written for these tests.
ISK	case=1; id=isk
car-bomb	pos=n
bomb	pos=n
Ma'rib
"""


@pytest.fixture(scope="module")
def words() -> Lexicon:
    return Lexicon("tests", tuple(parse("tests", FILE)))


def found(words: Lexicon, text: str) -> list[str]:
    return [hit.text for hit in words.find(text)]


def test_entries_have_the_attributes_of_their_block_and_their_own() -> None:
    strike, bomb, *_ = parse("tests", FILE)
    assert (strike.block, strike.get("type"), strike.get("mode"), strike.get("pos")) == (
        "strikes", "ASSAULT", "from the air", "n",
    )  # fmt: skip
    assert bomb.get("weight") == "2"
    assert bomb.get("colour", "none") == "none"


@pytest.mark.parametrize(
    ("text", "message"),
    [("bomb\tpos=n", "tests.lex:1: entry before"), ("@block a\nbomb\tnoun", "tests.lex:2: 'noun' is no key=value")],
)
def test_a_file_that_is_not_well_formed_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        list(parse("tests", text))


def test_inflected_forms_are_found(words: Lexicon) -> None:
    assert found(words, "Air strikes followed; they bombed and were bombing, and carried out more.") == [
        "Air strikes", "bombed", "bombing", "carried out",
    ]  # fmt: skip


def test_listed_forms_replace_the_derived_ones(words: Lexicon) -> None:
    assert found(words, "They were carrying out orders.") == []


def test_words_are_found_whole_only(words: Lexicon) -> None:
    assert found(words, "bombast, unbomb, bomb_1, bombs2") == []
    assert found(words, "(bomb) “bomb”, bomb-maker") == ["bomb", "bomb", "bomb"]


def test_the_longest_phrase_wins_and_none_overlap(words: Lexicon) -> None:
    assert found(words, "a car-bomb and a car bomb") == ["car-bomb", "car bomb"]


def test_names_in_capitals_are_found_in_capitals_only(words: Lexicon) -> None:
    assert found(words, "ISK fighters; isk; Isk") == ["ISK"]


def test_either_apostrophe_is_the_same(words: Lexicon) -> None:
    assert found(words, "in Ma’rib and Ma'rib") == ["Ma’rib", "Ma'rib"]


def test_offsets_are_those_of_the_text_plus_the_base(words: Lexicon) -> None:
    (hit,) = words.find("the bomb", 100)
    assert (hit.start, hit.end) == (104, 108)


@pytest.mark.parametrize("before", ["İ", "İİİ ", "ß", "ﬁ", "ǅ", "\u0345"])
def test_letters_that_change_length_shift_no_offset(words: Lexicon, before: str) -> None:
    text = before + " a bomb"
    (hit,) = words.find(text)
    assert text[hit.start : hit.end] == hit.text == "bomb"


def test_one_word_may_have_several_entries(words: Lexicon) -> None:
    assert [e.get("pos") for e in words.all("BOMB")] == ["v", "n"]
    first = words.get("bombing")
    assert first is not None
    assert first.phrase == "bomb"
    assert words.get("peace") is None
    assert words.all("peace") == []


@pytest.mark.parametrize(
    ("noun", "many"),
    [("bomb", "bombs"), ("blast", "blasts"), ("ambush", "ambushes"), ("army", "armies"), ("convoy", "convoys"),
     ("gunman", "gunmen"), ("cross", "crosses")],
)  # fmt: skip
def test_plurals(noun: str, many: str) -> None:
    assert plural(noun) == many


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("kill", ["kills", "killed", "killing"]),
        ("ambush", ["ambushes", "ambushed", "ambushing"]),
        ("explode", ["explodes", "exploded", "exploding"]),
        ("carry", ["carries", "carried", "carrying"]),
        ("destroy", ["destroys", "destroyed", "destroying"]),
        ("stab", ["stabs", "stabbed", "stabbing"]),
        ("bomb", ["bombs", "bombed", "bombing"]),
        ("attack", ["attacks", "attacked", "attacking"]),
        ("threaten", ["threatens", "threatened", "threatening"]),
    ],
)
def test_verb_forms(verb: str, forms: list[str]) -> None:
    assert verb_forms(verb) == forms


def test_a_lexicon_is_loaded_once() -> None:
    assert load("triggers") is load("triggers")


@given(st.text(max_size=120))
def test_what_is_found_stands_there(text: str) -> None:
    for name in ("triggers", "status"):
        hits = load(name).find(text, 7)
        assert all(text[h.start - 7 : h.end - 7] == h.text for h in hits)
        assert all(a.end <= b.start for a, b in itertools.pairwise(hits))


STUB = "@block tell\n@source Test.\ntell\tforms=told; stub=1\ntell of\tforms=told of\nwar\nwar on"


def test_a_stub_is_found_where_a_longer_form_ends_inside_a_word() -> None:
    told = Lexicon("tests", tuple(parse("tests", STUB)))
    assert found(told, "He told officers of it") == ["told"]
    assert found(told, "He told of it") == ["told of"]
    assert found(told, "He retold officers") == []
    assert found(told, "the war only began") == []


def test_half_a_surrogate_pair_moves_no_offset() -> None:
    told = Lexicon("tests", tuple(parse("tests", STUB)))
    (hit,) = told.find("\ud800 told \udfff")
    assert (hit.start, hit.end) == (2, 6)
