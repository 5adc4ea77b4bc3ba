"""The lexicon data files: well formed, sourced, neutral in every attribute, and found in sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from importlib import resources

import pytest

from dateline.language.lexicon import Entry, forms_of, load

FILES = ("weapons", "armed_actors", "forces", "roles", "outlets", "targets", "demonyms")
LEAST = {
    "weapons": 450,
    "armed_actors": 350,
    "forces": 250,
    "roles": 450,
    "outlets": 400,
    "targets": 250,
    "demonyms": 230,
}


def words(text: str) -> set[str]:
    return set(text.split())


WEAPON_CLASSES = words(
    "small_arms machine_gun rocket missile artillery mortar grenade rpg anti_tank bomb ied vehicle_bomb "
    "suicide_vest mine drone aircraft helicopter tank armoured_vehicle ship airstrike blade blunt "
    "vehicle_ram fire incendiary chemical explosive cluster tear_gas baton rubber_bullet cyber unknown"
)
TARGET_CLASSES = words(
    "military_base checkpoint police_station government_building embassy school hospital religious_site "
    "market residential vehicle bus train convoy ship aircraft airport power pipeline oil bridge "
    "telecom business hotel restaurant media prison camp aid infrastructure crowd other"
)
SPEAKER_KINDS = words(
    "official office military police medical person witness relative group ngo un expert document post "
    "agency outlet unattributed"
)
VICTIM_CLASSES = words(
    "children women men elderly civilians soldiers police security_forces guards militants journalists "
    "aid_workers medics firefighters students teachers workers passengers crew drivers worshippers "
    "pilgrims refugees migrants prisoners hostages suspects officials politicians judges lawyers "
    "activists clergy farmers fishermen peacekeepers foreigners tourists protesters settlers family "
    "indigenous religious_minority"
)
KEYS = {
    "weapons": {"class", "platform", "ambiguous"},
    "armed_actors": {"id", "name", "kind", "country", "of", "generic", "ambiguous"},
    "forces": {"id", "name", "kind", "country", "of", "person", "generic", "ambiguous"},
    "roles": {"name", "kind", "country", "of", "use", "person", "anonymous", "capital", "ambiguous"},
    "outlets": {"name", "kind", "family", "country", "state", "group", "generic", "ambiguous"},
    "targets": {"class", "ambiguous"},
    "demonyms": {"country", "people", "region"},
}
KINDS = {
    "armed_actors": {"group", "crowd"},
    "forces": {"military", "police", "security"},
    "roles": SPEAKER_KINDS,
    "outlets": {"agency", "outlet"},
}
FLAGS = {
    "platform",
    "generic",
    "person",
    "capital",
    "state",
    "group",
    "people",
    "region",
    "case",
    "ambiguous",
}
LOADED = re.compile(
    r"terror|extremis|fanatic|thug|barbar|massacr|murder|assassin|butcher|\bregimes?\b|infidel|freedom.fighter|jihadis"
    r"|radical|criminal|outlaw|bandit|militant.s?group|invader|occupier|aggressor|puppet|so-called|evil|cowardly",
    re.IGNORECASE,
)


def text_of(name: str) -> str:
    return (resources.files("dateline.language") / "lexicons" / f"{name}.lex").read_text(encoding="utf-8")


def entries(name: str) -> tuple[Entry, ...]:
    return load(name).entries


def plain(entry: Entry) -> dict[str, str]:
    return {k: v for k, v in entry.attributes.items() if k not in ("pos", "forms", "case")}


@pytest.mark.parametrize("name", FILES)
def test_a_lexicon_has_the_phrases_it_promises(name: str) -> None:
    assert len({e.phrase for e in entries(name)}) >= LEAST[name]


@pytest.mark.parametrize("name", FILES)
def test_every_block_states_its_source(name: str) -> None:
    lines = [line for line in text_of(name).splitlines() if line]
    blocks = [i for i, line in enumerate(lines) if line.startswith("@block")]
    assert blocks
    assert all(lines[i + 1].startswith("@source ") for i in blocks)


@pytest.mark.parametrize("name", FILES)
def test_no_two_entries_of_a_lexicon_are_found_by_the_same_form(name: str) -> None:
    found = defaultdict(set)
    for entry in entries(name):
        exact = entry.get("case") == "1"
        forms = [entry.phrase, *filter(None, entry.get("forms").split("|"))] if exact else forms_of(entry)
        for form in forms:
            found[form].add(entry.phrase)
    assert {form: phrases for form, phrases in found.items() if len(phrases) > 1} == {}


@pytest.mark.parametrize("name", FILES)
def test_a_phrase_stands_once(name: str) -> None:
    phrases = [e.phrase if e.get("case") == "1" else e.phrase.lower() for e in entries(name)]
    assert sorted({p for p in phrases if phrases.count(p) > 1}) == []


@pytest.mark.parametrize("name", FILES)
def test_only_known_attributes_with_known_values_stand_in_a_lexicon(name: str) -> None:
    for entry in entries(name):
        values = plain(entry)
        assert set(values) <= KEYS[name], entry
        assert all(values[k] == "1" for k in set(values) & FLAGS), entry
        assert values.get("kind", "") in KINDS.get(name, {""}), entry
        assert values.get("of", "civilians") in VICTIM_CLASSES, entry
        assert values.get("anonymous", "maybe") == "maybe", entry
        assert values.get("use", "victim") == "victim", entry
        assert entry.get("pos") in ("", "n"), entry
        assert entry.get("case") in ("", "1"), entry


@pytest.mark.parametrize(("name", "classes"), [("weapons", WEAPON_CLASSES), ("targets", TARGET_CLASSES)])
def test_every_weapon_and_target_has_a_known_class_and_every_class_has_one(name: str, classes: set[str]) -> None:
    assert {e.get("class") for e in entries(name)} == classes


@pytest.mark.parametrize("name", FILES)
def test_countries_are_two_letter_codes(name: str) -> None:
    for entry in entries(name):
        if country := entry.get("country"):
            assert re.fullmatch(r"[A-Z]{2}(,[A-Z]{2})*", country), entry


@pytest.mark.parametrize("name", FILES)
def test_no_loaded_word_is_an_attribute_value(name: str) -> None:
    loaded = {v for e in entries(name) for v in plain(e).values() if LOADED.search(v)}
    assert loaded == set()


@pytest.mark.parametrize("name", ["armed_actors", "forces"])
def test_an_id_has_one_name_and_a_name_has_one_id(name: str) -> None:
    names, ids = defaultdict(set), defaultdict(set)
    for entry in entries(name):
        if entry.get("id"):
            names[entry.get("id")].add(entry.get("name"))
            ids[entry.get("name")].add(entry.get("id"))
            assert re.fullmatch(r"[a-z0-9-]+", entry.get("id")), entry
        else:
            assert entry.get("generic") == "1", entry
    assert {i: n for i, n in names.items() if len(n) > 1} == {}
    assert {n: i for n, i in ids.items() if len(i) > 1} == {}


def test_armed_groups_and_state_forces_share_no_id() -> None:
    groups = {e.get("id") for e in entries("armed_actors")} - {""}
    assert groups & ({e.get("id") for e in entries("forces")} - {""}) == set()


def test_an_outlet_belongs_to_one_family_and_has_one_kind() -> None:
    seen = defaultdict(set)
    for entry in entries("outlets"):
        if entry.get("generic") != "1":
            assert entry.get("name") and entry.get("family"), entry
            seen[entry.get("name")].add((entry.get("family"), entry.get("kind"), entry.get("country")))
    assert {name: found for name, found in seen.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", FILES)
def test_every_phrase_is_found_where_it_stands_alone(name: str) -> None:
    lexicon = load(name)
    for entry in entries(name):
        text = f"({entry.phrase})"
        hits = lexicon.find(text)
        assert [(h.start, h.end) for h in hits] == [(1, len(text) - 1)], entry


@pytest.mark.parametrize(
    ("name", "sentence", "words", "key", "value"),
    [
        ("weapons", "Two Katyusha rockets hit the camp.", "Katyusha rockets", "class", "rocket"),
        ("weapons", "An IED went off as they passed.", "IED", "class", "ied"),
        ("weapons", "Three IEDs were found.", "IEDs", "class", "ied"),
        ("weapons", "A pair of F-16s circled above.", "F-16s", "platform", "1"),
        ("weapons", "He threw Molotov cocktails at the gate.", "Molotov cocktails", "class", "incendiary"),
        ("armed_actors", "ISIS claimed it.", "ISIS", "name", "Islamic State"),
        ("armed_actors", "Houthis fired on the ship.", "Houthis", "id", "houthis"),
        ("armed_actors", "Gunmen on motorcycles opened fire.", "Gunmen on motorcycles", "generic", "1"),
        ("armed_actors", "The mob burnt a bus.", "mob", "kind", "crowd"),
        ("forces", "Border guards returned fire.", "Border guards", "kind", "security"),
        ("forces", "The IDF said so.", "IDF", "country", "IL"),
        ("forces", "Five policemen died.", "policemen", "of", "police"),
        ("roles", "A spokeswoman for the ministry said so.", "spokeswoman", "kind", "official"),
        ("roles", "Tehran rejected it.", "Tehran", "capital", "1"),
        ("roles", "Eyewitnesses saw smoke.", "Eyewitnesses", "anonymous", "maybe"),
        ("roles", "Four schoolchildren were hurt.", "schoolchildren", "of", "children"),
        ("outlets", "Fars News Agency reported it.", "Fars News Agency", "family", "Fars"),
        ("outlets", "An AP photographer saw it.", "AP", "name", "Associated Press"),
        ("outlets", "State-run media reported it.", "State-run media", "state", "1"),
        ("targets", "Rockets hit two bakeries.", "bakeries", "class", "business"),
        ("targets", "They stormed the police academy.", "police academy", "class", "police_station"),
        ("demonyms", "Two Iraqis were held.", "Iraqis", "country", "IQ"),
        ("demonyms", "A Polish engineer was freed.", "Polish", "country", "PL"),
    ],
)
def test_a_phrase_is_found_in_a_sentence(name: str, sentence: str, words: str, key: str, value: str) -> None:
    hits = load(name).find(sentence)
    assert (words, value) in [(h.text, h.entry.get(key)) for h in hits]
    assert all(sentence[h.start : h.end] == h.text for h in hits)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("demonyms", "They polish the brass and let us pass."),
        ("outlets", "The independent commission met in the war zone."),
        ("armed_actors", "The password was hashed."),
        ("roles", "The amnesty who it concerns"),
    ],
)
def test_a_name_that_is_also_a_plain_word_is_not_found_in_lower_case(name: str, sentence: str) -> None:
    assert [h.text for h in load(name).find(sentence)] == []
