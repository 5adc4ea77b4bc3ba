"""A report in capitals, or in small letters, is read as the same report in normal case."""

from __future__ import annotations

from typing import Any

import pytest

from dateline.model.claims import Mention
from dateline.model.reading import Reading
from told import read

REPORTS = {
    "el_salvador": (
        "SAN SALVADOR, Jan. 3 (ACAN-EFE) -- Two policemen were killed and a third was wounded on Monday when "
        "guerrillas of the Farabundo Marti National Liberation Front (FMLN) attacked a bridge in Usulutan "
        "Department, the army reported.\n\n"
        "Colonel Jorge Martinez said the rebels used mortars and rifles. The FMLN denied responsibility."
    ),
    "peru": (
        "Suspected Shining Path guerrillas blew up four power pylons near Huancayo on Tuesday, a police spokesman "
        "said.\n\n"
        "The blasts left the city without electricity. No one was injured in the attack."
    ),
    "colombia": (
        "Gunmen shot dead Mayor Carlos Restrepo in the town of Tibu on Sunday, Governor Ana Lucia Duarte said.\n\n"
        "The National Liberation Army (ELN) denied any part in the killing. Police arrested two suspects in "
        "Cucuta."
    ),
    "guatemala": (
        "Two soldiers were killed on Friday when a bomb exploded outside an army base in Quetzaltenango, General "
        "Luis Alvarado told reporters.\n\n"
        "No group has claimed responsibility for the attack."
    ),
    "mali": (
        "At least 12 civilians were killed on Saturday when armed men on motorcycles attacked a village near "
        "Bandiagara in central Mali, a local official said.\n\n"
        "The attackers burned houses and stole cattle."
    ),
    "niger": (
        "Five soldiers died and seven were wounded on Thursday in an ambush near Tillaberi, the defense ministry "
        "said.\n\n"
        "The army said it killed eight militants of the Islamic State in the fighting."
    ),
    "burkina": (
        "A roadside bomb hit a convoy of miners near Fada N'Gourma on Monday, killing six people, two security "
        "sources said.\n\n"
        "The convoy was escorted by the army."
    ),
    "ukraine": (
        "Russian missiles struck an apartment building in Kharkiv on Wednesday, killing three people and injuring "
        "17, Governor Oleh Synyehubov said.\n\n"
        "Ukraine's air force said it shot down nine drones over Odesa."
    ),
    "donetsk": (
        "Shelling killed two women in Kramatorsk on Tuesday, Ukrainian police said.\n\n"
        "Moscow denied that its forces had fired on the town."
    ),
    "philippines": (
        "Four soldiers were wounded on Saturday in a clash with Abu Sayyaf gunmen in Patikul, Sulu, a military "
        "spokesman said.\n\n"
        "The troops recovered an M16 rifle after the fighting."
    ),
    "negros": (
        "New People's Army rebels ambushed a police patrol in Negros Occidental on Friday and killed one officer, "
        "Major Ramon Dizon said.\n\n"
        "The NPA claimed responsibility for the ambush."
    ),
    "kabul": (
        "A suicide bomber killed eight people outside a mosque in Kabul on Friday, the interior ministry said.\n\n"
        "The Taliban condemned the attack. Islamic State claimed responsibility."
    ),
    "nigeria": (
        "Boko Haram fighters abducted 20 students from a school in Maiduguri on Monday, residents said.\n\n"
        "Police said a search was under way."
    ),
    "threat": (
        "Rebels threatened on Sunday to attack oil pipelines in Arauca, Radio Caracol reported.\n\n"
        "No attack has taken place so far, the army said."
    ),
}  # fmt: skip


def told(reading: Reading) -> list[tuple[Any, ...]]:
    """What is compared: types, statuses, and the values of every slot, up to case."""
    return [(m.event_type, m.status, _values(m)) for m in reading.mentions]


def _values(mention: Mention) -> set[tuple[str, str, str]]:
    return {(c.slot, c.stance, (c.value.as_said if c.value else "").lower()) for c in mention.claims}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_in_capitals_is_read_as_in_normal_case(name: str) -> None:
    assert told(read(REPORTS[name].upper())) == told(read(REPORTS[name]))


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_in_small_letters_is_read_as_in_normal_case(name: str) -> None:
    assert told(read(REPORTS[name].lower())) == told(read(REPORTS[name]))


WIRE = (
    "BOGOTA, 7 MAR 90 (DPA) -- [TEXT] THREE POLICEMEN WERE KILLED LAST NIGHT WHEN\n"
    "GUERRILLAS OF THE NATIONAL LIBERATION ARMY (ELN) DYNAMITED A POLICE STATION IN\n"
    "SARAVENA, THE POLICE REPORTED.\n\n"
    "   GENERAL PEDRO ALZATE SAID THE REBELS [WORDS INDISTINCT] ALSO STOLE RIFLES.\n"
)


def test_a_wire_copy_is_dated_by_its_dateline_and_quoted_as_it_stands() -> None:
    reading = read(WIRE, published=None)
    assert reading.report is not None and reading.report.published is not None
    assert reading.report.published.start == "1990-03-07"
    assert [m.status for m in reading.mentions][:1] == ["new"]
    text = reading.report.text
    assert "[TEXT] THREE POLICEMEN" in text
    claims = [c for m in reading.mentions for c in m.claims]
    assert {c.value.as_said for c in claims if c.value} >= {"THREE", "LAST NIGHT", "SARAVENA"}
    assert any(c.speaker.name == "police" and c.speaker.quote == "POLICE" for c in claims)
    assert all(text[c.start : c.end] == c.quote for c in claims)
    assert all(text[m.trigger.start : m.trigger.end] == m.trigger.quote for m in reading.mentions)
