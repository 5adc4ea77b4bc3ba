"""Who a speaker is: where a name begins and ends, what a description goes back to, and what is told only later."""

from __future__ import annotations

import pytest

from dateline.measure.attribution import annotated_text
from dateline.reading.attribution import Attributions, Voice, find_attributions


def read(text: str) -> Attributions:
    return find_attributions(annotated_text(text, outlet="The Harbour Post"))


def voice(text: str, words: str) -> Voice:
    start = text.index(words)
    return read(text).voice_at(start, start + len(words))


NAMES: list[tuple[str, str, str]] = [
    ("The Zubran army on Thursday accused rebels of shelling a market in Garu.", "rebels", "Zubran army"),
    ("A separatist group on Tuesday threatened to bomb ferries.", "to bomb ferries", "separatist group"),
    ("Leaders of the Growers' Front on Twitter said a man died.", "a man died", "Leaders of the Growers' Front"),
    ("PORT GARU - The army said two men died in the raid.", "two men", "army"),
    ("NORTHVILLE — U.S. Rep. Ann Moss on Friday blamed militants for the blast.", "militants", "Ann Moss"),
    ("CARDON, Veland -- Veland's prosecutor's office said three died.", "three died", "Veland's prosecutor's office"),
    ('"I heard shots," said 46-year-old Iva Herron.', "I heard shots", "Iva Herron"),
    ("The award-winning novelist Mara Ossa told a crowd that the bombing was wrong.", "the bombing", "Mara Ossa"),
    ("Her party, the Growers' Front, said Moss had asked for guards.", "Moss had asked", "Growers' Front"),
    ("Two men were killed in a daytime shooting police believe is gang related.", "is gang related", "police"),
    ("One of the officials said the bomb was home-made.", "home-made", "One of the officials"),
    ("Fire Marshal Dora Halden said the blaze was set.", "the blaze", "Dora Halden"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), NAMES)
def test_a_name_holds_no_dateline_time_age_or_medium(text: str, words: str, name: str) -> None:
    assert voice(text, words).speaker.name == name


GOES_BACK: list[tuple[str, str, str]] = [
    (
        "Police shot two men at a rally, the Lakeland Rights Network said.\nThe group said a cook died.",
        "a cook",
        "Lakeland Rights Network",
    ),
    (
        "The Garan State Committee for Internal Security said four died.\nThe committee denied that its men fled.",
        "its men fled",
        "Garan State Committee for Internal Security",
    ),
    ("Fire Marshal Dora Halden said a blaze was set.\nThe marshal said a can was found.", "a can", "Dora Halden"),
    ("The Interior Ministry sent police there. The ministry said two were dead.", "two were", "Interior Ministry"),
    ("President Ilo Marn went to the town. The president said four had died.", "four had died", "Ilo Marn"),
    ("The governor's office said five men died.\nHis office said two were hurt.", "two were hurt", "governor's office"),
    ("The Garan Defense Forces (GDF) struck Oru.\nThe GDF said 12 died.", "12 died", "Garan Defense Forces"),
    (
        "A report by the Selwyn Institute found that a shell hit the car. The report said two died.",
        "two died",
        "Selwyn Institute",
    ),
    (
        "A shell hit the car, according to a report. The report by the Selwyn Institute found that two died.",
        "A shell hit",
        "Selwyn Institute",
    ),
    ("The study, by the Selwyn Institute, found that a shell hit the car.", "a shell", "Selwyn Institute"),
    (
        "A Garan rescue group said a plane had bombed Oru.\nThe North Rescue Committee said one child died.",
        "a plane",
        "North Rescue Committee",
    ),
    (
        'A secret group threatened to bomb ferries.\nThe statement, signed by "Fiamma Blu", named two ports.',
        "to bomb ferries",
        "Fiamma Blu",
    ),
    ("Vilma Lewis saw the shooting. Vilma said a boy fired.", "a boy fired", "Vilma Lewis"),
    ("When Rachel Moss was stopped, she told police that a boy had fired.", "a boy had", "Rachel Moss"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), GOES_BACK)
def test_a_description_goes_back_to_the_name_and_quotes_it(text: str, words: str, name: str) -> None:
    speaker = voice(text, words).speaker
    assert speaker.name == name
    if speaker.antecedent is not None:
        assert text[speaker.antecedent.start : speaker.antecedent.end] == speaker.antecedent.quote


def test_a_union_is_not_its_official() -> None:
    text = "Teachers' union official Ana Ruiz said the school was bombed. The union said it would strike."
    assert voice(text, "it would strike").speaker.name == "union"


def test_a_post_is_nobody_whom_he_could_take_up() -> None:
    assert voice("The rebels' post said four died. He said it was over.", "it was over").speaker.name == "He"


@pytest.mark.parametrize(
    "text",
    [
        "Twenty died when a bomb went off, a hospital official said. He spoke to Radio Garu by telephone.",
        "Twenty died in a blast, an official said. The dam held, an official in the district office told Radio Garu.",
    ],
)
def test_an_outlet_named_in_a_later_sentence_is_a_link_of_the_chain(text: str) -> None:
    assert voice(text, "Twenty died").speaker.via == ("Radio Garu",)


def test_an_unnamed_group_is_not_the_ministry_that_speaks_next() -> None:
    text = "A rights group said nine died in the raid. The Interior Ministry said three died."
    assert voice(text, "nine died").speaker.name == "rights group"


def test_a_quotation_that_ends_its_sentence_keeps_its_speaker() -> None:
    text = '"They came at dawn," said Captain Ina Holt.\n"Then they burned the barn." She gave no number of wounded.'
    told = voice(text, "they burned the barn")
    assert (told.speaker.name, told.stance) == ("Ina Holt", "asserts")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bomb hits convoy in Garu, embassy\nNobody was hurt.", "embassy"),
        ("Bomb hits convoy in Garu, Veland\nNobody was hurt.", "The Harbour Post"),
        ("Fire was set, marshal says\nA fire was set, Fire Marshal Dora Halden said.", "Dora Halden"),
    ],
)
def test_a_headline_names_a_speaker_at_its_end_and_the_lead_tells_who(text: str, name: str) -> None:
    assert voice(text, text.split()[0]).speaker.name == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police captain Som Ratta said two died.", "police"),
        ("Army spokesman Leo Cabo said two died.", "military"),
        ("Rebel spokesman Yosef Tanda said two died.", "group"),
        ("A rebel commander said two died.", "group"),
        ("Justice Minister Ana Ruiz said two died.", "official"),
        ("The Islamic State of Iraq and the Levant said two died.", "group"),
        ("Eva Lind, a teacher, said two died.", "person"),
    ],
)
def test_the_kind_of_a_named_speaker_is_that_of_whom_they_speak_for(text: str, kind: str) -> None:
    assert voice(text, "two died").speaker.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "It is impossible to spend years on this bombing and not find fault.",
        "None of the injuries is life threatening after the shooting.",
        "A piece of wire suggested the bomb was home-made.",
    ],
)
def test_things_and_empty_subjects_do_not_speak(text: str) -> None:
    assert read(text).attributions == ()
