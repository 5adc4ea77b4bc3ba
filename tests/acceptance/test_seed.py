"""The first real report, line by line of what a reader of it wants: one test for each line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dateline import service
from dateline.cli.layout import lay, plain
from dateline.cli.read import as_object
from dateline.cli.render import render
from dateline.model.reading import Reading
from told import Json, claims, incidents, mentions, own_words

SEED = Path(__file__).parents[2].parent / "shared/seed/000_10996d0db3873b60.txt"
SILENCE = "no immediate words on possible damage or casualties"


@pytest.fixture(scope="module")
def reading() -> Reading:
    if not SEED.is_file():
        pytest.skip("the seed report is not beside this checkout (../shared/seed)")
    return service.read_file(SEED)


@pytest.fixture(scope="module")
def seed(reading: Reading) -> Json:
    data: Json = json.loads(json.dumps(as_object(reading)))
    return data


@pytest.fixture(scope="module")
def attack(seed: Json) -> Json:
    return incidents(seed)[0]


@pytest.fixture(scope="module")
def table(reading: Reading) -> str:
    return "\n".join(plain(line) for line in lay(render(reading), None))


def one(found: list[Json]) -> Json:
    assert len(found) == 1, found
    return found[0]


def by_the_statement(claim: Json) -> bool:
    speaker = claim["speaker"]
    return (speaker["name"], speaker["kind"], speaker.get("medium")) == ("Iraqi military", "military", "statement")


# ---- the report


def test_the_outlet_is_told_from_the_archive(seed: Json) -> None:
    assert seed["report"]["outlet"] == "Iran Press TV"
    assert seed["report"]["republisher"]["kind"] == "archive"


def test_the_section_is_known(seed: Json) -> None:
    assert seed["report"]["section"] == "Weapons of Mass Destruction (WMD)"


def test_the_headline_is_known(seed: Json) -> None:
    assert seed["report"]["headline"] == "Iraqi military says four rockets struck Baghdad's Green Zone"


@pytest.mark.parametrize("start", ["The Largest Security-Cleared Career Network", "Join the mailing list"])
def test_furniture_is_dropped_with_a_reason(seed: Json, start: str) -> None:
    dropped = one([f for f in seed["report"]["furniture"] if f["text"].startswith(start)])
    assert dropped["reason"]
    assert start not in seed["report"]["text"]


def test_nothing_else_is_dropped(seed: Json) -> None:
    assert len(seed["report"]["furniture"]) == 2
    bodies = [p for p in seed["report"]["passages"] if p["kind"] == "body"]
    assert len(bodies) == 14


def test_publication_is_known_to_the_minute_and_no_zone_is_made_up(seed: Json) -> None:
    published = seed["report"]["published"]
    assert (published["start"], published["precision"]) == ("2020-11-18T02:19", "minute")
    assert published["zone"] is None


# ---- the new incident


def test_there_is_exactly_one_new_violent_incident(seed: Json) -> None:
    assert len(seed["incidents"]) == 1
    assert len(mentions(seed, status="new", event_type="ASSAULT")) == 1


def test_it_is_a_rocket_attack(seed: Json, attack: Json) -> None:
    assert one(seed["incidents"])["summary"].startswith("Rocket attack")
    assert attack["acled"] == ["Explosions/Remote violence", "Shelling/artillery/missile attack"]


def test_it_happened_on_tuesday_to_the_day(attack: Json) -> None:
    when = one(claims(attack, "when"))["value"]
    assert (when["start"], when["end"], when["precision"]) == ("2020-11-17", "2020-11-17", "day")


def test_the_day_rests_on_the_dateline(attack: Json) -> None:
    when = one(claims(attack, "when"))["value"]
    assert (when["basis"], when["as_said"]) == ("dateline", "Tuesday")


def test_it_happened_in_the_green_zone_within_three_kilometres(attack: Json) -> None:
    place = one(claims(attack, "place"))["value"]
    assert (place["name"], place["within"], place["country"]) == ("Green Zone", ["Baghdad", "Iraq"], "IQ")
    assert (round(place["lat"], 2), round(place["lon"], 2)) == (33.31, 44.39)
    assert (place["level"], place["radius_km"]) == ("neighbourhood", 3)


def test_it_was_fired_from_new_baghdad(attack: Json) -> None:
    claim = one(claims(attack, "origin_place"))
    assert claim["value"]["name"] == "New Baghdad"
    assert by_the_statement(claim)


def test_the_weapons_are_four(seed: Json, attack: Json) -> None:
    count = one(claims(attack, "weapon_count"))["value"]
    assert (count["low"], count["high"]) == (4, 4)


def test_the_weapons_are_katyusha_rockets_by_the_statement(attack: Json) -> None:
    claim = one([c for c in claims(attack, "weapon") if "Katyusha" in c["value"]["as_said"]])
    assert claim["value"]["class"] == "rocket"
    assert by_the_statement(claim)


def test_the_target_is_near_the_us_embassy_by_the_statement(attack: Json) -> None:
    claim = one([c for c in claims(attack, "target") if "US Embassy" in c["value"]["as_said"]])
    assert by_the_statement(claim)


def test_at_least_two_were_injured(attack: Json) -> None:
    count = one(claims(attack, "injured", stance="asserts"))["value"]
    assert (count["low"], count["high"], count["as_said"]) == (2, None, "at least two")


def test_the_injured_are_security_personnel_and_not_made_soldiers(attack: Json) -> None:
    count = one(claims(attack, "injured", stance="asserts"))["value"]
    assert "security" in (count["of"] or "")


def test_unnamed_iraqi_officials_say_so_through_the_agency(attack: Json) -> None:
    speaker = one(claims(attack, "injured", stance="asserts"))["speaker"]
    assert (speaker["name"], speaker["kind"], speaker["anonymous"]) == ("Iraqi officials", "official", True)
    assert speaker["via"] == ["Associated Press"]
    assert speaker["chain"][0]["kind"] == "agency"


@pytest.mark.parametrize("slot", ["killed", "injured"])
def test_there_is_no_word_yet_on_casualties(attack: Json, slot: str) -> None:
    claim = one(claims(attack, slot, stance="no_information"))
    assert claim["value"] is None
    assert SILENCE in claim["quote"]
    assert (claim["speaker"]["kind"], claim["speaker"]["name"]) == ("outlet", "Iran Press TV")


def test_killed_and_injured_rest_on_the_same_quote(attack: Json) -> None:
    silent = [one(claims(attack, slot, stance="no_information")) for slot in ("killed", "injured")]
    assert len({(c["start"], c["end"]) for c in silent}) == 1


def test_sirens_are_an_alarm_by_unattributed_reports(attack: Json) -> None:
    claim = one(claims(attack, "alarm"))
    assert (claim["value"]["class"], claim["value"]["as_said"]) == ("siren", "sirens")
    assert claim["speaker"]["kind"] == "unattributed"


def test_nobody_is_its_perpetrator(seed: Json, attack: Json) -> None:
    assert claims(attack, "perpetrator") == claims(attack, "claimed_by") == []
    assert one(seed["incidents"]).get("perpetrator_confidence") is None


# ---- the habit


def accusations(seed: Json) -> list[tuple[Json, Json]]:
    return [
        (m, c) for m in mentions(seed, status="habitual") for c in claims(m, "perpetrator", stance="accuses")
    ]  # fmt: skip


def denials(seed: Json) -> list[tuple[Json, Json]]:
    return [(m, c) for m in mentions(seed, status="habitual") for c in m["claims"] if c["stance"] == "denies"]


def test_washington_accuses_in_a_habitual_mention(seed: Json) -> None:
    found = [c for _, c in accusations(seed) if "point the finger" in c["quote"]]
    assert one(found)["speaker"]["name"] == "Washington"


def test_the_units_deny_in_a_habitual_mention(seed: Json) -> None:
    ((_, claim),) = denials(seed)
    assert claim["speaker"]["name"] == "Popular Mobilization Units"
    assert claim["speaker"]["quote"] == "popular group"


def test_the_denial_is_tied_to_an_accusation_by_washington_in_the_same_mention(seed: Json) -> None:
    ((mention, denial),) = denials(seed)
    denied = one([c for c in mention["claims"] if c["id"] == denial["denies"]])
    assert (denied["slot"], denied["stance"]) == ("perpetrator", "accuses")
    assert denied["speaker"]["name"] in ("Washington", "US")
    assert denied["speaker"]["kind"] == "office"


def test_the_two_accusations_of_one_habit_stand_in_one_mention(seed: Json) -> None:
    assert len({mention["id"] for mention, _ in accusations(seed)}) == 1


def test_it_is_the_units_that_are_accused(seed: Json) -> None:
    ((mention, denial),) = denials(seed)
    denied = one([c for c in mention["claims"] if c["id"] == denial["denies"]])
    assert denied["value"].get("name") == "Popular Mobilization Units"


def test_nobody_else_is_told_as_doer_of_the_habit(seed: Json) -> None:
    ((mention, _),) = denials(seed)
    doers = claims(mention, "perpetrator")
    assert {c["stance"] for c in doers} == {"accuses", "denies"}, doers


def test_the_new_incident_points_to_the_habit(seed: Json) -> None:
    context = {c["mention"]: c["relation"] for c in one(seed["incidents"])["context"]}
    assert {context[m["id"]] for m in mentions(seed, status="habitual")} == {"same_series"}


# ---- what is not new


def killing(seed: Json) -> Json:
    return one([m for m in mentions(seed, status="background") if "assassinated" in m["trigger"]["quote"]])


def test_the_killing_is_background_with_a_reason(seed: Json) -> None:
    assert killing(seed)["event_type"] == "ASSAULT"
    assert killing(seed)["status_reason"]


def test_the_killing_is_dated(seed: Json) -> None:
    when = one(claims(killing(seed), "when"))["value"]
    assert (when["start"], when["end"], when["precision"]) == ("2020-01-03", "2020-01-03", "day")


def test_the_killing_is_in_baghdad(seed: Json) -> None:
    assert one(claims(killing(seed), "place"))["value"]["name"] == "Baghdad"


@pytest.mark.parametrize("name", ["Qassem Soleimani", "Abu Mahdi al-Muhandis"])
def test_both_killed_men_are_named(seed: Json, name: str) -> None:
    assert one([c for c in claims(killing(seed), "victim") if name in c["value"].get("name", "")])


def test_two_were_killed(seed: Json) -> None:
    killed = one(claims(killing(seed), "killed"))["value"]
    assert (killed["low"], killed["high"]) == (2, 2)


def truce(seed: Json) -> Json:
    return one(mentions(seed, event_type="AGREE"))


def test_the_truce_is_an_agreement_told_as_background(seed: Json) -> None:
    assert truce(seed)["status"] == "background"
    assert truce(seed)["trigger"]["quote"].startswith("agreed")


def test_the_truce_is_of_october(seed: Json) -> None:
    when = one(claims(truce(seed), "when"))["value"]
    assert (when["start"], when["end"], when["precision"]) == ("2020-10-01", "2020-10-31", "month")


def test_the_withdrawal_bill_is_background_of_january(seed: Json) -> None:
    bill = one([m for m in mentions(seed, status="background") if "bill" in m["trigger"]["quote"]])
    when = one(claims(bill, "when"))["value"]
    assert (when["start"][:7], when["basis"]) == ("2020-01", "other_event")


def threat(seed: Json) -> Json:
    return one([m for m in mentions(seed, event_type="THREATEN") if "resistance" in str(m["claims"])])


def test_the_groups_threaten_to_take_up_arms(seed: Json) -> None:
    assert threat(seed)["status"] == "threatened"
    claim = one(claims(threat(seed), "type"))
    assert claim["value"]["as_said"].startswith("take up arms")
    assert (claim["stance"], claim["speaker"]["name"]) == ("threatens", "Iraqi resistance groups")


def test_the_condition_of_the_threat_is_quoted(seed: Json) -> None:
    assert "if Washington fails to comply" in one(claims(threat(seed), "type"))["quote"]


def test_the_threat_is_against_us_forces(seed: Json) -> None:
    assert one(claims(threat(seed), "target"))["value"]["as_said"] == "US forces"


def cut(seed: Json) -> Json:
    return one(mentions(seed, event_type="RETREAT"))


def test_the_cut_of_troops_is_announced(seed: Json) -> None:
    assert cut(seed)["status"] == "planned"
    claim = one(claims(cut(seed), "type"))
    assert "2,500 in each country" in claim["value"]["as_said"]
    assert (claim["stance"], claim["speaker"]["name"]) == ("announces", "US")


def test_the_cut_is_announced_the_same_day(seed: Json) -> None:
    days = {c["value"]["start"] for c in claims(cut(seed), "when")}
    assert days == {"2020-11-17"}


@pytest.mark.parametrize("country", ["Afghanistan", "Iraq"])
def test_the_cut_is_in_both_countries(seed: Json, country: str) -> None:
    assert country in {c["value"]["name"] for c in claims(cut(seed), "place")}


# ---- the words


def test_loaded_words_stand_in_quotes_only(seed: Json) -> None:
    loaded = ("anti-terror", "assassinat", "resistance", "popular group")
    names = ("name", "via")  # "Iraqi resistance groups" is what the speaker is called there
    found = [(p, t) for p, t in own_words(seed) if any(w in t.lower() for w in loaded) and p[-1] not in names]
    assert found == []


def test_anti_terror_groups_stand_in_quotes_only(seed: Json) -> None:
    assert [(path, text) for path, text in own_words(seed) if "anti-terror" in text.lower()] == []


# ---- the table for people

LINES = [
    "Rocket attack · Tue 17 Nov 2020 (day) · Green Zone, Baghdad, Iraq (neighbourhood, within 3 km)",
    "blamed on",
    "denied by Popular Mobilization Units",
    "Source chain: archive <- Iran Press TV <- Associated Press",
]


@pytest.mark.parametrize("line", LINES)
def test_the_table_has_the_line(table: str, line: str) -> None:
    assert line in " ".join(table.split())


def test_the_table_says_four_katyusha_rockets(table: str) -> None:
    assert "4 Katyusha rockets" in table


def test_the_table_says_blamed_on_the_units_by_washington(table: str) -> None:
    words = " ".join(table.split())
    assert "blamed on Popular Mobilization Units by Washington" in words or "(Popular Mobilization Units) by" in words


def test_one_sentence_rests_on_the_agency(seed: Json) -> None:
    cited: set[Any] = {
        tuple(c["sentence"]) for m in seed["mentions"] for c in m["claims"] if "Associated Press" in c["speaker"]["via"]
    }
    assert len(cited) == 1


def test_the_agency_is_listed_with_the_report(seed: Json) -> None:
    assert seed["report"].get("agencies") == ["Associated Press"]
