"""Both stores find the same, whatever the texts and the questions; and the index holds what the analyser says."""

from __future__ import annotations

import unicodedata

import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_rows import add_incident
from dateline.archive import Archive
from dateline.archive.schema import incident
from dateline.archive.search import Query, put_incident, search, terms_of
from dateline.archive.search.analyser import GAP, MOST_POSITIONS, MOST_TERMS, capped, encoded, fold, terms, tokens
from dateline.archive.search.query import parse
from dateline.model.errors import UsageError

WORDS = (
    "bomb bombs bombed car al-Shabaab Shabab x xx Xe x1 Ñuñoa naïve İzmir Straße Sana'a взрыв взрыва взрывов Харьков "
    "погибли погибла قتل قُتِلَ الشباب شباب الفلّوجة فلوجه 上海市 爆炸 上海爆炸 市 東京で ガス が "
    "서울에서 서울 हिन्दी ตัวอย่าง ﷺ ½ ４ ٣ "
    "e\u0301tat d\u200bo дx xд a\u0301\u0301 covid-19 19 2,500 O'Neill l'eau an-Nusra"
).split()
word = st.sampled_from(WORDS) | st.text(max_size=6)
text = st.lists(word, max_size=12).map(" ".join)
asked = st.lists(
    st.one_of(
        word,
        word.map(lambda one: f"-{one}"),
        word.map(lambda one: f"{one[:3]}*"),
        st.just("OR"),
        st.lists(word, min_size=1, max_size=3).map(lambda some: f'"{" ".join(some)}"'),
        st.lists(word, min_size=2, max_size=2).map(lambda two: f"{'-'.join(two)}*"),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


def found(archive: Archive, question: str) -> list[str] | str:
    with archive.reading() as connection:
        try:
            return [hit.id for hit in search(connection, Query(text=question, sort="best_match")).hits]
        except UsageError as error:
            return error.message


@settings(max_examples=60)
@given(texts=st.lists(text, min_size=1, max_size=5), questions=st.lists(asked, min_size=1, max_size=8))
def test_both_stores_find_the_same(both: tuple[Archive, Archive], texts: list[str], questions: list[str]) -> None:
    for archive in both:
        with archive.writing() as connection:
            connection.execute(sa.delete(incident))
            for index, one in enumerate(texts):
                add_incident(connection, f"i{index}", one, head=one[: len(one) // 2])
    for question in questions:
        first, second = (found(archive, question) for archive in both)
        assert first == second


@given(text)
def test_a_text_is_found_by_its_own_words_and_their_beginnings(written: str) -> None:
    indexed = terms(written)
    for token in tokens(written):
        query = parse(f'"{token.word}"')
        for phrase in query.wanted():
            if not phrase.prefix:
                assert phrase.terms[0] in indexed
        article = 4 if token.word[0] in "والبكف" else 1  # what is no longer than an article is not a beginning
        for length in range(article, len(token.word) + 1):
            begun = parse(token.word[:length] + "*")
            assert not begun.all_of or token.paired or _any(begun.wanted(), indexed), (token, length)


def _any(phrases: tuple[object, ...], indexed: tuple[str, ...]) -> bool:
    return any(
        any(term.startswith(p.terms[-1]) if p.prefix else term == p.terms[-1] for term in indexed)  # type: ignore[attr-defined]
        for p in phrases
    )


@given(text)
def test_words_lie_where_they_are_said_to_and_composition_does_not_matter(written: str) -> None:
    last = 0
    for token in tokens(written):
        assert 0 <= token.start < token.end <= len(written) and token.start >= last
        last = token.start if not token.paired else last
        assert token.term.isascii() and token.term.isalnum()
    for form in ("NFC", "NFD", "NFKC"):
        if form != "NFKC" or not any(unicodedata.category(char) == "Cf" for char in written):
            assert terms(unicodedata.normalize(form, written)) == terms(written)


@given(st.text(min_size=1, max_size=8), st.text(max_size=4))
def test_encoding_keeps_words_apart_and_beginnings_beginnings(start: str, rest: str) -> None:
    assert encoded(start + rest).startswith(encoded(start))
    assert not encoded(start).startswith((GAP, "xh"))
    if rest:
        assert encoded(start + rest) != encoded(start)


@given(st.text(max_size=300))
def test_folding_gives_short_words_that_both_stores_take_and_does_nothing_twice(value: str) -> None:
    folded = fold(value)
    assert len(folded) <= 200 and "\0" not in folded
    folded.encode("utf-8")


def test_a_document_over_the_limits_is_cut_alike(both: tuple[Archive, Archive]) -> None:
    many = ["often"] * (MOST_POSITIONS + 45) + ["near", "end"] + [f"w{n}" for n in range(MOST_TERMS)]
    long = [f"{n:05}" + "字" * 60 for n in range(6_000)]
    assert len(capped(terms_of([" ".join(many)]))) == MOST_TERMS
    for archive in both:
        with archive.writing() as connection:
            number = add_incident(connection, "a")
            put_incident(connection, number, terms_of([" ".join(many)]))
            other = add_incident(connection, "b")
            put_incident(connection, other, [f"{n:05}" + "a" * 200 for n in range(len(long))])
    for question, wanted in [
        ("often", ["a"]), ('"often near"', []), ('"near end"', ["a"]), ('"end w0"', ["a"]), ("w15000", ["a"]),
        ("w15999", []), ("00001a*", ["b"]),
    ]:  # fmt: skip
        for archive in both:
            assert found(archive, question) == wanted, question
    last = [found(archive, f"{n:05}a*") for archive in both for n in (4300, 4305, 4310, 4320, 5999)]
    assert last[: len(last) // 2] == last[len(last) // 2 :]


def test_forms_of_russian_and_english_words_have_one_stem() -> None:
    for forms in (
        "взрыв взрыва взрывом взрыве взрывы взрывов взрывам взрывами взрывах", "Харьков Харькова Харькове Харьковом",
        "атаковал атаковала атаковали атаковать", "боевик боевики боевиков", "ракета ракеты ракет ракетой ракетами",
        "attack attacks attacked attacking", "explode explodes exploded exploding", "injury injuries",
        "fire fires fired firing", "Mohammed Mohamed", "Shabaab Shabab",
    ):  # fmt: skip
        assert len(set(terms(forms))) == 1, (forms, terms(forms))
    assert terms("Hamas") != terms("Hama") and terms("Paris") != terms("Pari")
