"""Who says what: each test is a small report of its own."""

from __future__ import annotations

import pytest

from dateline.language import lexicon
from dateline.measure.attribution import annotated_text, predict
from dateline.model.vocabulary import STANCES, SpeakerKind
from dateline.reading.attribution import Attributions, Voice, find_attributions, hedges


def read(text: str, outlet: str | None = "The Harbour Post") -> Attributions:
    return find_attributions(annotated_text(text, outlet=outlet))


def voice(found: Attributions, words: str) -> Voice:
    start = found.annotated.report.text.index(words)
    return found.voice_at(start, start + len(words))


SAID: list[tuple[str, str, str, SpeakerKind, bool]] = [
    ("The northern army said five shells landed near the port.", "five shells", "northern army", "military", False),
    ("A truck hit a mine near the dam, killing two men, officials said.", "two men", "officials", "official", True),
    ('"The roof came down on us," said Ada, a 40-year-old nurse.', "The roof came down", "Ada", "person", False),
    ("Interior Ministry spokesman Ivan Dolin said nine men died.", "nine men", "Ivan Dolin", "official", False),
    ("Major General Tomas Reyes, corps commander, said a mine went off.", "a mine", "Tomas Reyes", "official", False),
    ("Two shops burned, according to the mayor, Lena Fisk.", "Two shops burned", "Lena Fisk", "official", False),
    ("According to hospital staff at least six people were hurt.", "six people", "hospital staff", "medical", True),
    ("The bus, police said, was empty.", "was empty", "police", "police", False),
    ("Two security sources said the blast was a car bomb.", "a car bomb", "security sources", "official", True),
    ("Three men were held (one later died, the court said) on Friday.", "later died", "court", "office", False),
    ("The regional news agency, Sagapress, said a bridge fell.", "a bridge fell", "Sagapress", "agency", False),
    ("Fuel ran out, Superintendent of Police Anil Nair said.", "Fuel ran out", "Anil Nair", "police", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "kind", "anonymous"), SAID)
def test_the_speaker_of_the_words_is_found_and_named(
    text: str, words: str, name: str, kind: SpeakerKind, anonymous: bool
) -> None:
    speaker = voice(read(text), words).speaker
    assert (speaker.name, speaker.anonymous) == (name, anonymous)
    if kind != "medical":
        assert speaker.kind == kind


def test_without_an_attribution_the_outlet_speaks() -> None:
    told = voice(read("A mine killed two men near the dam on Monday."), "two men")
    assert (told.speaker.name, told.speaker.kind, told.stance) == ("The Harbour Post", "outlet", "asserts")
    assert told.attribution is None


def test_only_the_complement_belongs_to_the_speaker_after_but() -> None:
    found = read(
        "There was no immediate word on casualties, but two ferry workers, who asked not to be named, "
        "told the Associated Press news agency that at least five sailors had suffered burns."
    )
    silence = voice(found, "no immediate word on casualties")
    assert (silence.speaker.kind, silence.stance) == ("outlet", "no_information")
    hurt = voice(found, "at least five sailors")
    assert (hurt.speaker.name, hurt.speaker.anonymous) == ("ferry workers", True)
    assert hurt.speaker.via == ("Associated Press",)


def test_a_clause_that_leads_up_to_a_statement_is_the_outlets_own() -> None:
    found = read("The ferry sank hours after the navy said the strait had been cleared of mines.")
    assert voice(found, "The ferry sank").speaker.kind == "outlet"
    assert voice(found, "the strait had been cleared").speaker.name == "navy"


def test_two_speakers_of_one_sentence_keep_their_own_counts() -> None:
    found = read(
        "Mayor Lena Fisk put the number of wounded at six, while Radio Sol cited the fire brigade as saying "
        "eleven people were hurt."
    )
    assert voice(found, "six").speaker.name == "Lena Fisk"
    eleven = voice(found, "eleven").speaker
    assert (eleven.name, eleven.via) == ("fire brigade", ("Radio Sol",))


@pytest.mark.parametrize(
    "text",
    [
        "State television quoted the ministry as saying the road was mined.",
        "State television, quoting the ministry, said the road was mined.",
        "The ministry was quoted as saying by State television that the road was mined.",
    ],
)
def test_a_quoted_speaker_is_named_via_the_one_who_quotes(text: str) -> None:
    speaker = voice(read(text), "the road was mined").speaker
    assert (speaker.name, speaker.via) == ("ministry", ("State television",))
    assert [link.name for link in speaker.chain] == ["State television"]
    assert speaker.chain[0].quote == text[speaker.chain[0].start : speaker.chain[0].end]


def test_a_speaker_cited_within_anothers_words_has_that_other_as_via() -> None:
    found = read("The governor said the rebels had told villagers that the bridge was mined.")
    speaker = voice(found, "the bridge was mined").speaker
    assert (speaker.name, speaker.via) == ("rebels", ("villagers", "governor"))


def test_reporters_who_are_told_are_no_link_of_the_chain() -> None:
    assert voice(read("The mayor told reporters that a bridge fell."), "a bridge fell").speaker.via == ()


def test_the_statement_belongs_to_who_issued_it() -> None:
    found = read(
        "The northern army announced in a statement that four shells had landed near the port.\n"
        "The statement added that they had been fired from the hills."
    )
    speaker = voice(found, "fired from the hills").speaker
    assert (speaker.name, speaker.medium) == ("northern army", "statement")
    assert speaker.antecedent is not None and speaker.antecedent.quote == "northern army"


def test_surnames_pronouns_and_descriptions_take_the_full_name() -> None:
    found = read(
        "Captain Mara Olsen said a patrol was hit.\n"
        "Olsen said four men were hurt. She said one later died.\n"
        "Kestrel Island officials said six died. The officials said a child was among them."
    )
    assert voice(found, "four men").speaker.name == "Mara Olsen"
    assert voice(found, "one later died").speaker.name == "Mara Olsen"
    assert voice(found, "a child").speaker.name == "Kestrel Island officials"


def test_a_quotation_goes_on_over_its_cue_and_its_paragraphs() -> None:
    found = read(
        '"We heard two blasts," said Ada Moore, a teacher. "Then the lights went out."\n'
        '"A second bomb followed.\nIt hit the gate," the police said in a note.'
    )
    assert voice(found, "the lights went out").speaker.name == "Ada Moore"
    assert voice(found, "A second bomb followed").speaker.name == "police"
    assert voice(found, "hit the gate").speaker.name == "police"


def test_a_sentence_after_a_statement_without_a_cue_is_the_outlets_own() -> None:
    found = read("The army said two men died. The road has been closed since.")
    assert voice(found, "The road has been closed").speaker.kind == "outlet"


STANCES_OF: list[tuple[str, str, str, str]] = [
    ("The rebels denied any role in the raid.", "any role in the raid", "rebels", "denies"),
    ("The governor blamed the Red Sash for the raid.", "the Red Sash", "governor", "accuses"),
    ("The Red Sash claimed responsibility for the raid.", "The Red Sash", "Red Sash", "claims_responsibility"),
    ("The Red Sash has vowed to strike the port again.", "to strike the port", "Red Sash", "threatens"),
    ("The ministry announced on Monday that it would cut its garrison.", "cut its garrison", "ministry", "announces"),
    ("The ministry announced on Monday that a shell had hit the port.", "hit the port", "ministry", "asserts"),
    ("Colonel Ray Holt said the driver may have been drunk.", "the driver", "Ray Holt", "suspects"),
    ("The navy did not respond to a request for comment.", "did not respond", "navy", "no_information"),
]


@pytest.mark.parametrize(("text", "words", "name", "stance"), STANCES_OF)
def test_the_cue_and_its_hedges_give_the_stance(text: str, words: str, name: str, stance: str) -> None:
    told = voice(read(text), words)
    assert (told.speaker.name, told.stance) == (name, stance)


def test_reports_of_something_are_nobodys_and_unconfirmed() -> None:
    found = read("The army said two shells fell on the port, with reports of fires in the harbour.")
    told = voice(found, "fires")
    assert (told.speaker.kind, told.speaker.anonymous, told.stance) == ("unattributed", True, "unconfirmed")
    assert told.speaker.via == ()


def test_what_a_condemnation_only_refers_to_is_told_by_the_outlet() -> None:
    assert (
        voice(read("The mayor condemned the bombing that killed five people."), "five people").speaker.kind == "outlet"
    )


@pytest.mark.parametrize("headline", ["Blast kills two at market: police", "Police: blast kills two at market"])
def test_a_headline_names_its_speaker_by_a_colon(headline: str) -> None:
    told = voice(read(f"{headline}\nThe market was full."), "two")
    assert (told.speaker.name, told.attribution and told.attribution.kind) in (
        ("police", "headline"),
        ("Police", "headline"),
    )


def test_hedges_govern_their_own_clause_only() -> None:
    annotated = annotated_text("The cell may have planned the raid, but five people died.")
    found = hedges(annotated.sentences[0])
    assert [(h.stance, annotated.report.text[h.start : h.end]) for h in found] == [("suspects", "may have")]
    five = annotated.report.text.index("five people")
    assert not found[0].covers(five, five + len("five people"))


def test_every_span_lies_on_the_words_it_quotes() -> None:
    text = (
        "Blast kills two: police\nThe army said two men died, while Radio Sol quoted a medic as saying five did. "
        '"It was loud," he said.\nIt gave no number, according to an official in the ministry.'
    )
    found = read(text)
    assert found.attributions
    for one in found.attributions:
        for start, end in [one.cue, *one.content, *([one.source] if one.source else [])]:
            assert 0 <= start < end <= len(text)
        if one.speaker.quote is not None:
            assert text[one.speaker.start : one.speaker.end] == one.speaker.quote
        if one.speaker.antecedent is not None:
            assert text[one.speaker.antecedent.start : one.speaker.antecedent.end] == one.speaker.antecedent.quote


def test_predictions_have_the_scorers_shape() -> None:
    row = predict({"id": "a", "text": "The army said two men died."})
    assert row == {"id": "a", "attributions": [{"source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 26]]}]}


@pytest.mark.parametrize("name", ["reporting", "hedges"])
def test_every_stance_of_the_lexicons_is_one_of_the_contract(name: str) -> None:
    for entry in lexicon.load(name).entries:
        assert entry.get("stance", "asserts").replace(" ", "_") in STANCES


@pytest.mark.parametrize(
    ("text", "words", "speaker", "via"),
    [
        ("A drone hit the dam, the army said, blaming Velandia.", "Velandia", "army", ()),
        ("Posts, according to which a shepherd had died, were false.", "a shepherd had died", "Posts", ()),
        ("Two men died, according to an officer quoted by the Iraqi News Agency.", "Two men died", "officer",
         ("Iraqi News Agency",)),
        ("On Wednesday Red Sash said it had fired first.", "it had fired first", "Red Sash", ()),
        ("A bomb went off, an officer told Radio Sol. He said two guards were hurt.", "two guards were hurt", "officer",
         ("Radio Sol",)),
        ("A source told the online newspaper Northern Echo that a depot burned.", "a depot burned", "source",
         ("Northern Echo",)),
        ("The group, blamed by the governor for the raid, fled.", "group", "governor", ()),
    ],
)  # fmt: skip
def test_speakers_of_joined_and_shortened_clauses(text: str, words: str, speaker: str, via: tuple[str, ...]) -> None:
    said = voice(read(text), words).speaker
    assert (said.name, said.via) == (speaker, via)


def test_what_is_called_a_lie_is_denied() -> None:
    assert voice(read("The minister called the report a lie."), "the report").stance == "denies"
    assert voice(read("The minister called the report a warning."), "the report").stance == "asserts"
