"""One record over several reports: any order, relations across reports, best values, the toll, the summary."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import service
from dateline.incidents import Part, merge
from dateline.incidents.copies import Overlap, compare, sketch
from dateline.incidents.origins import Overlaps
from dateline.model.claims import Claim, Relation, Speaker
from dateline.model.codec import from_json, to_json
from dateline.model.record import MentionOf, Record
from dateline.model.values import Actor
from dateline.model.vocabulary import INCIDENT_TYPES
from readings import readings
from told_of import ARMY, DOCTOR, OUTLET, POLICE, claim, count, day, part, place, report, via, weapon

COPY = Overlap("syndicated", 90, 0.9, 0.9)
MONDAY, TUESDAY = report("r1", "Gulf Post", "2021-05-10"), report("r2", "Hill Times", "2021-05-11")
SASH = Actor("the Red Sash", "Red Sash")


def relations(record: Record) -> dict[str, tuple[Relation, ...]]:
    return {t.claim.uid: t.claim.relations for t in record.claims if t.claim.relations}


# ---- what is in a record


def test_claims_of_all_reports_stand_side_by_side_with_report_and_origin() -> None:
    record = merge([
        part(MONDAY, claim("a", "killed", count(5), POLICE), claim("b", "when", day("2021-05-10"))),
        part(TUESDAY, claim("c", "killed", count(5), via(DOCTOR, "AFP"))),
    ])  # fmt: skip
    assert [(t.report, t.claim.uid, t.origin) for t in record.claims] == [
        ("r1", "a", "outlet:Gulf Post"), ("r1", "b", "outlet:Gulf Post"), ("r2", "c", "agency:Agence France-Presse"),
    ]  # fmt: skip
    assert record.slots["killed"].claims == ("a", "c") and record.slots["killed"].rule == "only"
    assert record.id == "m-r1" and record.aliases == ("m-r2",)
    assert record.mentions == (MentionOf("r1", "m-r1"), MentionOf("r2", "m-r2")) and record.reports == ("r1", "r2")


def test_the_same_value_by_another_speaker_in_another_report_repeats_it() -> None:
    record = merge([
        part(MONDAY, claim("a", "killed", count(5), POLICE)), part(TUESDAY, claim("b", "killed", count(5), DOCTOR)),
    ])  # fmt: skip
    assert relations(record) == {"b": (Relation("repeats", "a"),)}
    assert record.slot_states["killed"].state == "corroborated" == record.state.state


def test_two_outlets_own_voices_are_two_speakers() -> None:
    record = merge([
        part(MONDAY, claim("a", "killed", count(5), OUTLET)), part(TUESDAY, claim("b", "killed", count(9), OUTLET)),
    ])  # fmt: skip
    assert relations(record) == {"b": (Relation("contradicts", "a"),)}
    assert record.slot_states["killed"].state == "disputed"
    assert [t.claim.speaker.name for t in record.claims] == [None, None]


def test_a_speakers_newer_figure_updates_the_one_before() -> None:
    record = merge([
        part(MONDAY, claim("a", "killed", count(5), POLICE)), part(TUESDAY, claim("b", "killed", count(9), POLICE)),
    ])  # fmt: skip
    assert relations(record) == {"b": (Relation("updates", "a"),)}
    best = record.slots["killed"].best
    assert best == count(9) and record.slots["killed"].claims == ("a", "b")
    assert [(t.published, t.speaker, t.low, t.live) for t in record.timeline] == [
        ("2021-05-10", "police", 5, False), ("2021-05-11", "police", 9, True),
    ]  # fmt: skip


def test_words_of_another_report_tell_that_a_figure_was_corrected() -> None:
    text = "Police corrected the toll to 11."
    mended = report("r2", "Hill Times", "2021-05-11", text=text)
    later = claim("b", "killed", count(11), POLICE, quote=text)
    record = merge([part(MONDAY, claim("a", "killed", count(14), POLICE)), part(mended, later)])
    assert relations(record) == {"b": (Relation("corrects", "a"),)}
    assert record.slot_states["killed"].state == "corrected"


def test_a_denial_in_another_report_names_the_accusation() -> None:
    denial = claim(
        "b", "perpetrator", None, Speaker("Red Sash", "group"), "denies", quote="The Red Sash denied involvement"
    )
    record = merge([part(MONDAY, claim("a", "perpetrator", SASH, ARMY, "accuses")), part(TUESDAY, denial)])
    assert record.claims[1].claim.denies == "a"
    assert record.slot_states["perpetrator"].state == "disputed"
    assert record.perpetrator_confidence == "accused_by_authorities"


def test_ids_of_a_report_become_uids() -> None:
    one = Claim("c1", "u1", "killed", count(6), "six", 0, 3, (0, 9), POLICE, "asserts")
    two = Claim(
        "c2", "u2", "killed", count(1), "a boy", 5, 9, (0, 9), POLICE, "asserts",
        relations=(Relation("part_of", "c1"), Relation("repeats", "c9")),
    )  # fmt: skip
    record = merge([part(MONDAY, one, two)])
    assert [t.claim.id for t in record.claims] == ["u1", "u2"]
    assert record.claims[1].claim.relations == (Relation("part_of", "u1"),)
    assert [t.claim for t in record.timeline] == ["u1"]


def test_type_kind_and_mode_are_those_of_most_reports_copies_aside() -> None:
    bomb, shots = ("Explosions/Remote violence", "Grenade"), ("Violence against civilians", "Attack")
    copies = [part(report(f"z{n}", f"Paper {n}", "2021-05-12"), acled=shots, event_type="COERCE") for n in range(3)]
    parts = [part(MONDAY, acled=bomb), part(TUESDAY, acled=bomb), part(report("r3", "Sea News"), acled=shots), *copies]
    overlaps = {("r3", f"z{n}"): COPY for n in range(3)}
    record = merge(parts, overlaps)
    assert (record.event_type, record.acled) == ("ASSAULT", bomb)
    tied = merge([part(MONDAY, acled=shots), part(TUESDAY, acled=bomb)])
    assert tied.acled == shots  # of equals that of the smallest id


def test_copies_have_no_vote_and_no_place_in_the_timeline() -> None:
    wrong = [part(report(f"z{n}", f"Paper {n}"), claim(f"z{n}", "killed", count(9), POLICE)) for n in range(5)]
    right = [
        part(report("a1", "Gulf Post"), claim("a1", "killed", count(7), DOCTOR)),
        part(report("a2", "Hill Times"), claim("a2", "killed", count(7), ARMY)),
    ]
    overlaps = {("z0", f"z{n}"): COPY for n in range(1, 5)}
    record = merge([*wrong, *right], overlaps)
    assert record.slots["killed"].best == count(7) and len(record.slots["killed"].claims) == 7
    assert record.totals["killed"].best == 7
    assert sorted(t.claim for t in record.timeline) == ["a1", "a2", "z0"]
    assert len(record.origins) == 3


def test_what_only_a_copy_tells_is_not_lost() -> None:
    record = merge([
        part(MONDAY, claim("a", "killed", count(5), POLICE)),
        part(TUESDAY, claim("b", "killed", count(5), POLICE), claim("c", "weapon", weapon("a mortar", "mortar"))),
    ], {("r1", "r2"): COPY})  # fmt: skip
    assert record.slots["weapon"].best == weapon("a mortar", "mortar")


def test_the_summary_is_of_names_and_classes_and_names_no_suspect() -> None:
    record = merge([
        part(MONDAY, claim("a", "weapon", weapon("a hellish rain", "mortar")), claim("b", "when", day("2021-05-10")),
             claim("c", "perpetrator", Actor("John Roe, 15", "John Roe", "person"), POLICE, "accuses")),
        part(TUESDAY, claim("d", "place", place("Tarin", 32.6, 65.9))),
    ])  # fmt: skip
    assert record.summary == "Mortar attack · 2021-05-10 · Tarin"
    assert record.slots["place"].precision is not None


def test_an_incident_needs_a_mention() -> None:
    with pytest.raises(ValueError, match="needs a mention"):
        merge([Part(MONDAY, ())])


# ---- L2: echoes


def test_one_press_release_in_forty_papers_stays_a_single_source() -> None:
    parts = [part(report(f"r{n:02}", f"Paper {n}"), claim(f"c{n:02}", "killed", count(12), ARMY)) for n in range(40)]
    overlaps = {("r00", f"r{n:02}"): COPY for n in range(1, 40)}
    record = merge(parts, overlaps)
    assert (len(record.origins), record.state.state) == (1, "single-source")
    assert record.slot_states["killed"].state == "single-source"


def test_an_agency_echoed_by_many_papers_is_one_source() -> None:
    cited = [
        part(report(f"r{n}", f"Paper {n}"), claim(f"c{n}", "killed", count(12), via(POLICE, "AFP"))) for n in range(9)
    ]
    record = merge(cited)
    assert [o.name for o in record.origins] == ["Agence France-Presse"]
    assert record.state.state == "single-source" == record.slot_states["killed"].state


def test_a_paper_that_cites_a_copy_goes_back_to_its_origin() -> None:
    citing = part(
        report("r3", "Sea News"),
        claim("c", "killed", count(5), via(DOCTOR, "Hill Times")),
        claim("d", "injured", count(2)),
    )
    parts = [
        part(MONDAY, claim("a", "killed", count(5), POLICE)),
        part(TUESDAY, claim("b", "killed", count(5), POLICE)),
        citing,
    ]
    record = merge(parts, {("r1", "r2"): COPY})
    assert {t.claim.uid: t.origin for t in record.claims}["c"] == "outlet:Gulf Post"
    assert record.slot_states["killed"].state == "single-source"


def test_a_partys_own_statement_does_not_confirm_what_a_paper_tells() -> None:
    statement = part(report("s", "Ministry of Defence", genre="statement"), claim("s", "killed", count(5), OUTLET))
    record = merge([part(MONDAY, claim("a", "killed", count(5), POLICE)), statement])
    assert [o.confirms for o in record.origins] == [True, False]
    assert record.state.state == "single-source" == record.slot_states["killed"].state


# ---- any order


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Part], Overlaps]:
    speakers = [OUTLET, POLICE, DOCTOR, ARMY, via(POLICE, "AFP"), Speaker("Red Sash", "group")]
    parts = []
    for n in range(draw(st.integers(1, 5))):
        claims = []
        for m in range(draw(st.integers(0, 4))):
            slot = draw(st.sampled_from(["killed", "injured", "perpetrator", "when", "type"]))
            value = {"perpetrator": SASH, "when": day("2021-05-1" + draw(st.sampled_from("012"))), "type": None}.get(
                slot, count(draw(st.integers(0, 3)))
            )
            stance = draw(st.sampled_from(["asserts", "accuses", "denies"] if value is not None else ["denies"]))
            claims.append(claim(f"c{n}{m}", slot, value, draw(st.sampled_from(speakers)), stance, start=m * 20))
        published = draw(st.sampled_from([None, "2021-05-11", "2021-05-11T08:00:00+03:00", "2021-05-13"]))
        outlet = draw(st.sampled_from([None, "Gulf Post", "Hill Times", "AFP"]))
        parts.append(part(report(f"r{n}", outlet, published), *claims))
    names = [p.report.id for p in parts]
    pairs = [(a, b) for a in names for b in names if a < b]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    return parts, {pair: draw(st.sampled_from([COPY, Overlap("cut", 9, 0.2, 1.0)])) for pair in chosen}


@given(worlds(), st.randoms(use_true_random=False))
def test_the_record_is_the_same_in_any_order_and_repetition_and_comes_back_from_json(
    world: tuple[list[Part], Overlaps], draw: random.Random
) -> None:
    parts, overlaps = world
    record = merge(parts, overlaps)
    shuffled = parts + parts[:2]
    draw.shuffle(shuffled)
    assert merge(shuffled, {(b, a): o.turned() for (a, b), o in overlaps.items()}) == record
    assert from_json(Record, json.loads(json.dumps(to_json(record)))) == record


@given(st.data())
def test_any_mentions_make_a_record(data: st.DataObject) -> None:
    found = [data.draw(readings()) for _ in range(2)]
    parts = [Part(r.report, r.mentions) for r in found if r.report is not None and r.mentions]
    if parts:
        record = merge(parts)
        assert merge(parts[::-1]) == record
        assert from_json(Record, json.loads(json.dumps(to_json(record)))) == record


# ---- from texts


TEXTS = {
    "Gulf Post": (
        "Bomb kills five at Basra market\n\nA bomb exploded at a market in Basra, Iraq, on Monday, killing five people "
        "and wounding nine, police said. A police officer said the device had been left under a vegetable stall."
    ),
    "Hill Times": (
        "Blast in Basra\n\nFive people died on Monday when a bomb went off in a market in Basra, a doctor said. "
        "The army blamed the Red Sash, which denied involvement in a statement on Tuesday."
    ),
}


def test_two_read_reports_make_one_corroborated_record() -> None:
    parts = []
    for outlet, text in TEXTS.items():
        reading = service.read(text, outlet=outlet, published="2021-05-11", kind="text")
        assert reading.report is not None
        new = tuple(m for m in reading.mentions if m.status == "new" and m.event_type in INCIDENT_TYPES)
        parts.append(Part(reading.report, new))
    one, other = (p.report for p in parts)
    record = merge(parts, {(one.id, other.id): compare(sketch(one), sketch(other))})
    assert len(record.origins) == 2 and record.state.state == "corroborated"
    assert record.slot_states["killed"].state == "corroborated"
    assert record.slot_states["killed"].origins == tuple(o.name for o in record.origins)
    assert "2021-05-10" in record.summary and "Basra" in record.summary
