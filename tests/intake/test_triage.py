"""Triage: what goes on, what does not, and that it is cheap and cannot be held up."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake import Given, strip
from dateline.intake.triage import triage
from dateline.measure.bench_mixed import as_site_page

ATTACK = (
    "Gunmen attack police post near Lower Ford\n\n"
    "Two policemen were killed and five wounded on Tuesday when gunmen opened fire on a post near Lower Ford, the "
    "district governor said.\n\nThe attackers fled on motorcycles after the shooting, and soldiers set up checkpoints."
)
CALM = "\n\n".join(
    f"Paragraph {i}: the bakers of the valley met in the town hall to talk about the price of flour and of salt, and "
    "about the fair that is held by the river every autumn, with music and a market of old tools."
    for i in range(12)
)


def test_a_report_of_an_attack_goes_on_as_text_and_as_page() -> None:
    for data in (ATTACK, ATTACK.encode(), as_site_page(ATTACK).encode(), as_site_page(ATTACK).encode("utf-16")):
        verdict = triage(data)
        assert verdict.relevant and verdict.reason == "told" and verdict.language == "en"


def test_a_report_without_a_word_of_force_does_not() -> None:
    for data in (CALM, as_site_page(CALM)):
        assert not triage(data).relevant and triage(data).reason == "no_trigger"


def test_words_of_force_in_links_and_short_lines_count_for_nothing() -> None:
    menu = '<ul><li><a href="/x">Bomb kills ten soldiers in attack on a base near the old northern border town</a></li>'
    page = as_site_page(CALM).replace("<aside>", f"<aside>{menu}<li>Gunmen kill two</li></ul>")
    assert triage(page).reason == "no_trigger"


def test_one_word_of_force_late_in_a_long_calm_text_is_too_little() -> None:
    verdict = triage(f"{CALM}\n\nThe oldest of them spoke of the battle of the bakers.")
    assert not verdict.relevant and verdict.reason == "too_little" and verdict.score < 0


def test_a_short_text_goes_on_for_one_word_of_force() -> None:
    assert triage("A bomb went off in the market on Monday.").relevant


def test_scripts_styles_and_comments_are_no_text() -> None:
    hidden = "gunmen killed ten soldiers in an attack on the base near the border on Monday"
    page = as_site_page(CALM).replace(
        "</body>",
        f"<script>{hidden}</script><style>{hidden}</style><!-- {hidden} --><noscript>{hidden}</noscript></body>",
    )
    assert triage(page).reason == "no_trigger"


def test_a_page_in_another_language_is_told_by_its_language() -> None:
    text = "\n\n".join(["Les boulangers de la vallée se sont réunis à la mairie pour parler du prix de la farine."] * 6)
    for data in (text, as_site_page(text), as_site_page(text).encode("cp1252")):
        verdict = triage(data, Given(charset="cp1252"))
        assert (verdict.relevant, verdict.reason, verdict.language) == (False, "language", "fr")


def test_title_address_and_date_are_told_also_of_what_is_refused() -> None:
    head = (
        '<link rel="canonical" href="https://valley.example/flour"/>'
        '<meta content="Flour &amp; salt" property="og:title"/><script type="application/ld+json">'
        '{"datePublished": "2021-04-05T06:07:08+02:00"}</script></head>'
    )
    verdict = triage(as_site_page(CALM).replace("</head>", head))
    assert not verdict.relevant
    assert (verdict.title, verdict.url) == ("Flour & salt", "https://valley.example/flour")
    assert verdict.date is not None and verdict.date.startswith("2021-04-05")
    told = triage(CALM, Given(published="2020-01-01", url="https://x.example/"))
    assert (told.date, told.url) == ("2020-01-01", "https://x.example/") and told.title is not None


@pytest.mark.parametrize("data", [b"", b"  \n", b"%PDF-1.4 x", b"\x89PNG\r\n\x1a\n", b"<html></html>", b"\0" * 500])
def test_what_cannot_be_judged_goes_on_so_that_the_reader_says_what_it_is(data: bytes) -> None:
    assert triage(data).relevant and triage(data).reason == "unjudged"


@given(st.binary(max_size=300) | st.text(max_size=300) | st.text("<>&!-/apscript \n\"'=", max_size=300))
def test_nothing_makes_it_raise(data: bytes | str) -> None:
    assert isinstance(triage(data).relevant, bool)
    assert isinstance(triage(data, Given(kind="html")).relevant, bool)


HOSTILE = [
    "<" * 1_000_000, "<script>" * 100_000, "<!--" * 200_000, "<p " * 300_000, "<a href=" * 100_000,
    "&amp" * 200_000, "<p>word</p>" * 90_000, "</script" * 100_000, "<meta " * 150_000, "attack " * 100_000,
    "\x01" * 500_000 + "<p>", "<meta name=a" + " content=" * 50_000, "<link " * 100_000, "<title" * 100_000,
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_pages_take_no_more_than_their_length_is_worth(text: str) -> None:
    begun = time.process_time()
    triage(text, Given(kind="html"))
    assert time.process_time() - begun < 5


def test_blocks_keep_a_line_together_over_inline_tags_and_know_their_links() -> None:
    page = b'<p>One <b>two</b> three</p><div>four <a href="x">five six</a></div><p>&eacute;t\xc3\xa9</p>'
    found = strip.blocks(page)
    assert [b.text for b in found] == ["One two three", "four five six", "été"]
    assert found[0].linked == 0 and 0.5 < found[1].linked < 0.8


@given(st.lists(st.text("abc <>&\"'", min_size=1, max_size=30).filter(str.strip), max_size=6))
def test_the_text_of_paragraphs_comes_out_of_blocks(paragraphs: list[str]) -> None:
    page = "".join(f"<p>{escape(p)}</p>" for p in paragraphs).encode()
    assert [b.text for b in strip.blocks(page)] == [" ".join(p.split()) for p in paragraphs]
