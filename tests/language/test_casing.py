from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.casing import restored, state

WIRE = (
    "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT] TWO SOLDIERS OF THE SALVADORAN ARMY WERE KILLED ON 2 JANUARY "
    "NEAR EL PAISNAL WHEN REBELS OF THE FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN) FIRED 81MM MORTARS.  COLONEL "
    "JUAN DE LA CRUZ O'BRIEN SAID THE U.S. EMBASSY WASN'T HIT. THE FMLN DENIED IT IN MAY."
)


def shown(text: str) -> str:
    """The copy of a text; it has the text's length."""
    copy = restored(text)
    assert copy is not None and len(copy) == len(text)
    return copy


def test_a_wire_copy_in_capitals_gets_names_acronyms_and_sentence_starts_back() -> None:
    assert shown(WIRE) == (
        "SAN SALVADOR, 3 Jan 90 (ACAN-EFE) -- [Text] Two soldiers of the Salvadoran army were killed on 2 January "
        "near El Paisnal when rebels of the Farabundo Marti National Liberation Front (FMLN) fired 81mm mortars.  "
        "Colonel Juan de la Cruz O'Brien said the U.S. Embassy wasn't hit. The FMLN denied it in May."
    )


def test_a_report_in_small_letters_is_written_as_the_one_in_capitals() -> None:
    assert shown(WIRE.lower()) == shown(WIRE)


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers were killed near Gao on Monday, the army said. No one claimed the attack.",
        "POLICE SEEK GUNMEN AFTER RAID\n\nTwo officers were shot dead on Monday in the north, police said.",
        "The NATO and UN missions, the IAEA and the OSCE met in Vienna.",
        "KABUL: police",
        "",
        "1,200 — 3/4 ... !!!",
    ],
)
def test_a_text_in_normal_case_or_too_short_to_tell_is_left_alone(text: str) -> None:
    assert state(text) is None
    assert restored(text) is None


def test_a_line_of_normal_case_within_small_letters_is_left_alone() -> None:
    text = (
        "Posted on March 3, 2002 by The Desk\n\n"
        + "police opened fire on a mob in vadodara on sunday, killing two. " * 20
    )
    assert shown(text).startswith(
        "Posted on March 3, 2002 by The Desk\n\nPolice opened fire on a mob in Vadodara on Sunday"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("REBELS LEFT LA PAZ AND LOS ANGELES FOR EL SALVADOR.", "La Paz and Los Angeles for El Salvador"),
        ("HE WAS SHOT BY MCALLISTER IN THE MARCH FROM PORT-AU-PRINCE.", "McAllister in the march from Port-Au-Prince"),
        ("THE BOMB WENT OFF AT 7 P.M. ON 4 MARCH NEAR NORTHERN MOSUL.", "at 7 p.m. on 4 March near northern Mosul"),
        ("FIGHTERS OF ISIS AND AL-SHABAAB TOOK THE CITY'S AIRPORT.", "of ISIS and al-Shabaab took the city's airport"),
        ("THE US EMBASSY TOLD US THAT NOBODY WAS HURT THERE.", "The US Embassy told us that nobody"),
        ("THE MILITIAMEN WERE HELD NEAR THE WHITE HOUSE.", "The militiamen were held near the White House."),
        ("A 20-YEAR-OLD GUNMAN FIRED AN AK-47 AT THEM ON MONDAY.", "A 20-year-old gunman fired an AK-47 at them"),
        ("ACCORDING TO GEN. PETROV, THE 3D BRIGADE WITHDREW FROM IT.", "Gen. Petrov, the 3d"),
    ],
)  # fmt: skip
def test_words_are_written_as_running_text_writes_them(text: str, words: str) -> None:
    assert words in shown(text)
    assert words in shown(text.lower())


def test_a_word_in_brackets_after_a_name_is_an_acronym_throughout() -> None:
    copy = shown("THE FRENTE DE RESISTENCIA ANDINA (FERAN) ATTACKED. FERAN FIGHTERS FLED.")
    assert copy == "The Frente de Resistencia Andina (FERAN) attacked. FERAN fighters fled."


@pytest.mark.parametrize(
    "text",
    [
        "İSTANBUL'DA İKİ POLİS ÖLDÜ, İZMİR'DE PATLAMA OLDU, İKİ KİŞİ YARALANDI",
        "DIE GROßE STRAßE IN GIEßEN WURDE GESPERRT, SAGTE DIE POLIZEI AM MONTAG",
        "Η ΑΘΗΝΑ ΚΑΙ Ο ΠΕΙΡΑΙΑΣ ΧΤΥΠΗΘΗΚΑΝ ΑΠΟ ΒΟΜΒΕΣ ΣΗΜΕΡΑ ΤΟ ΠΡΩΙ",
        "POLICE IN КИЕВ SAID TWO PEOPLE DIED NEAR ДОНЕЦК ON MONDAY, الشرطة SAID",
        "ﬁVE ﬂAGS WERE BURNED IN ŉAMES AND ǅ ǰ, THE POLICE SAID ON MONDAY",
    ],
)
def test_letters_whose_other_case_is_longer_and_other_scripts_keep_the_length(text: str) -> None:
    assert len(shown(text)) == len(text)
    small = text.lower()
    assert len(restored(small) or small) == len(small)


@given(st.text(max_size=300), st.sampled_from(("capitals", "small")))
def test_any_text_keeps_its_length_and_its_letters(text: str, kind: str) -> None:
    copy = restored(text, kind)  # type: ignore[arg-type]  # a list of the two states
    assert copy is not None and len(copy) == len(text)
    assert all(a == b or a.lower() == b.lower() or a.upper() == b.upper() for a, b in zip(copy, text, strict=True))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["GUNMEN KILLED TWO ", "İSTANBUL ", "(A", "O'", "MC-", "DE LA ", "[TEXT", "A.B.", '." ', ") -- ", "X, 1 ("]
)
def test_two_hundred_thousand_capitals_are_restored_in_linear_time(unit: str) -> None:
    text = (unit * 200_000)[:200_000]
    begun = time.perf_counter()
    copy = restored(text, "capitals")
    assert time.perf_counter() - begun < 20
    assert copy is not None and len(copy) == len(text)
