"""Independence: which reports go back to one source, and the reason for each."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.incidents.copies import Overlap
from dateline.incidents.origins import Overlaps, origins, told
from dateline.incidents.sources import Source, agency_of, family_of, moment, source_of
from dateline.model.claims import Speaker
from dateline.model.record import Origin
from dateline.model.report import Evidence, Passage
from told_of import ARMY, DOCTOR, OUTLET, POLICE, claim, count, day, report, via

SAME = Overlap("syndicated", 90, 0.9, 0.92)
CUT = Overlap("cut", 30, 0.3, 1.0)  # the second is cut from the first
PART = Overlap("embedded", 50, 0.48, 0.3)


def paper(name: str, outlet: str | None = None, published: str | None = None, **more: object) -> Source:
    outlet = outlet or f"Paper {name}"
    return Source(name, outlet, outlet, published=published, **more)  # type: ignore[arg-type]


def reasons(found: tuple[Origin, ...]) -> dict[str, str]:
    return {m.report: m.reason for o in found for m in o.members}


# ---- L2: copies


def test_one_press_release_in_forty_papers_is_one_origin() -> None:
    papers = [paper(f"r{n:02}", published=f"2021-05-{11 + n // 20}") for n in range(40)]
    overlaps = {(a.report, b.report): SAME for n, a in enumerate(papers) for b in papers[n + 1 :]}
    found = origins(papers, overlaps)
    assert len(found) == 1 and told(found) == "40 reports, 1 independent origin"
    assert reasons(found)["r00"] == "own reporting"
    assert reasons(found)["r07"] == "copy of r00 (92% of its words)"


def test_forty_copies_of_a_ministrys_statement_confirm_nothing() -> None:
    papers = [paper(f"r{n:02}", published="2021-05-11") for n in range(40)]
    statement = Source("z", "Ministry of Defence", "Ministry of Defence", party=True, published="2021-05-12")
    overlaps = {("z", p.report): SAME for p in papers}
    (found,) = origins([*papers, statement], overlaps)
    assert (found.kind, found.name, found.confirms) == ("party", "Ministry of Defence", False)
    assert reasons((found,))["z"] == "a party's own statement"
    assert told((found,)) == "41 reports, 0 independent origins, 1 party's own statement"


def test_texts_of_one_hash_are_copies_without_looking() -> None:
    found = origins([paper("a", text_hash="h"), paper("b", text_hash="h"), paper("c", text_hash="i")], {})
    assert [o.reports for o in found] == [("a", "b"), ("c",)]


def test_a_copy_of_a_copy_is_a_copy() -> None:
    found = origins([paper("a"), paper("b"), paper("c")], {("a", "b"): SAME, ("b", "c"): SAME})
    assert [o.reports for o in found] == [("a", "b", "c")]
    assert reasons(found)["c"] == "copy of b (92% of its words)"


def test_what_is_cut_from_a_report_goes_back_to_it() -> None:
    found = origins([paper("a", published="2021-05-11"), paper("b", published="2021-05-12")], {("a", "b"): CUT})
    assert [o.reports for o in found] == [("a", "b")]
    assert reasons(found)["b"] == "shares a part with a (100% of the shorter)"


def test_a_round_up_of_two_reports_joins_neither_to_the_other() -> None:
    first, second = paper("a", published="2021-05-11T06:00Z"), paper("b", published="2021-05-11T07:00Z")
    roundup = paper("c", published="2021-05-12")
    found = origins([roundup, second, first], {("a", "c"): PART, ("c", "b"): PART.turned()})
    assert [o.reports for o in found] == [("a", "c"), ("b",)]


def test_a_lead_cut_from_a_copy_goes_back_to_where_the_copy_does() -> None:
    made = [paper(n, published=f"2021-05-{d}") for n, d in (("a", 11), ("b", 12), ("c", 13))]
    found = origins(made, {("a", "b"): PART, ("b", "c"): CUT})
    assert [o.reports for o in found] == [("a", "b", "c")]


def test_a_paper_that_prints_the_release_and_reports_itself_is_an_origin() -> None:
    release = Source("a", "Ministry", "Ministry", party=True)
    copy, own = paper("b", "Gulf Post"), paper("c", "Gulf Post")
    found = origins([release, copy, own], {("a", "b"): SAME})
    assert [(o.name, o.reports, o.confirms) for o in found] == [
        ("Ministry", ("a", "b"), False), ("Gulf Post", ("c",), True),
    ]  # fmt: skip


# ---- agencies, families, unknown outlets


def test_reports_that_all_cite_one_agency_are_its_origin() -> None:
    found = origins([paper("a", sole_agency="Reuters"), paper("b", sole_agency="Reuters"), paper("c")], {})
    assert [(o.kind, o.name, o.reports) for o in found] == [
        ("agency", "Reuters", ("a", "b")), ("outlet", "Paper c", ("c",)),
    ]  # fmt: skip
    assert reasons(found)["a"] == "cites Reuters for every claim"


def test_the_agencys_own_report_is_of_that_origin() -> None:
    agency = Source("w", "Reuters", "Reuters", published="2021-05-12")
    found = origins([agency, paper("a", sole_agency="Reuters", published="2021-05-11")], {})
    assert [o.reports for o in found] == [("a", "w")]
    assert found[0].kind == "agency"


def test_outlets_of_one_family_are_one_origin() -> None:
    one, other = Source("a", "BBC Arabic", "BBC"), Source("b", "BBC News", "BBC")
    found = origins([one, other], {})
    assert [o.reports for o in found] == [("a", "b")]
    assert reasons(found)["b"] == "same owner family as a"


def test_two_reports_of_one_outlet_are_one_origin() -> None:
    found = origins([paper("a", "Gulf Post"), paper("b", "Gulf Post")], {})
    assert reasons(found)["b"] == "same outlet as a"


def test_reports_of_unknown_outlets_are_not_counted_apart() -> None:
    found = origins([Source("a"), Source("b"), paper("c")], {})
    assert [(o.kind, o.name, o.reports) for o in found] == [
        ("unnamed", "unnamed", ("a", "b")), ("outlet", "Paper c", ("c",)),
    ]  # fmt: skip


def test_independent_reports_are_so_many_origins() -> None:
    found = origins([paper("a"), paper("b"), paper("c")], {})
    assert told(found) == "3 reports, 3 independent origins"
    assert set(reasons(found).values()) == {"own reporting"}


NAMES = ("a", "b", "c", "d", "e", "f")


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Source], Overlaps]:
    sources = [
        Source(
            name, *draw(st.sampled_from([(None, None), ("X", "X"), ("Y One", "Y"), ("Y Two", "Y"), ("Z", "Z")])),
            sole_agency=draw(st.sampled_from([None, None, "Reuters"])), party=draw(st.booleans()),
            published=draw(st.sampled_from([None, "2021-05-11", "2021-05-12T08:00:00Z"])),
            text_hash=draw(st.sampled_from(["", "h"])),
        )
        for name in NAMES
    ]  # fmt: skip
    pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda p: p[0] < p[1])
    return sources, draw(st.dictionaries(pairs, st.sampled_from([SAME, CUT, PART, CUT.turned()]), max_size=8))


@given(worlds(), st.randoms(use_true_random=False))
def test_origins_are_the_same_in_any_order_and_hold_each_report_once(
    world: tuple[list[Source], Overlaps], draw: random.Random
) -> None:
    sources, overlaps = world
    found = origins(sources, overlaps)
    assert sorted(r for o in found for r in o.reports) == list(NAMES)
    assert len({o.id for o in found}) == len(found)
    shuffled = sources * 2
    draw.shuffle(shuffled)
    pairs = list(overlaps.items())
    draw.shuffle(pairs)
    turned = {(b, a): o.turned() for (a, b), o in pairs}
    assert origins(shuffled, turned) == found


# ---- sources


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("AP", "Associated Press"), ("The Associated Press", "Associated Press"), ("Reuters", "Reuters"),
        ("The Gulf Ledger", "Gulf Ledger"), ("Gulf Ledger", "Gulf Ledger"),
    ],
)  # fmt: skip
def test_an_outlets_family_is_that_of_the_lexicon_else_its_name(name: str, family: str) -> None:
    assert family_of(name) == family


def test_the_agency_of_a_claim_is_the_one_nearest_to_its_speaker() -> None:
    assert agency_of(Speaker("ministry", "office", via=("state television", "AFP"))) == "state television"
    assert agency_of(Speaker("ministry", "office", via=("a cousin", "AFP"))) == "Agence France-Presse"
    assert agency_of(via(POLICE, "AP")) == "Associated Press"
    assert agency_of(Speaker("Reuters", "agency")) == "Reuters"
    assert agency_of(POLICE) is None and agency_of(Speaker("brother", "relative", via=("a neighbour",))) is None


def test_a_report_that_cites_one_agency_for_all_but_the_frame_is_the_agencys() -> None:
    claims = [
        claim("c1", "killed", count(5), via(POLICE, "AFP")), claim("c2", "when", day("2021-05-11")),
        claim("c3", "killed", count(5), OUTLET), claim("c4", "injured", count(2), via(DOCTOR, "AFP")),
    ]  # fmt: skip
    assert source_of(report("r", "Gulf Post"), claims).sole_agency == "Agence France-Presse"
    more = [*claims, claim("c5", "injured", count(3), ARMY)]
    assert source_of(report("r", "Gulf Post"), more).sole_agency is None
    assert source_of(report("r", "Gulf Post"), more).agencies == ("Agence France-Presse",)
    two = [*claims, claim("c6", "injured", count(3), via(ARMY, "Reuters"))]
    assert source_of(report("r", "Gulf Post"), two).sole_agency is None


def test_an_agency_that_cites_itself_reports_itself() -> None:
    found = source_of(report("r", "AFP"), [claim("c1", "killed", count(5), Speaker("AFP", "agency"))])
    assert found.sole_agency is None and found.voice == ("agency", "Agence France-Presse")


def test_a_report_without_claims_or_credit_is_its_outlets() -> None:
    assert source_of(report("r", "Gulf Post"), []).voice == ("outlet", "Gulf Post")


def sent(line: str, agency: str) -> object:
    text = f"{line} Three guards were hurt on Monday."
    at = text.index(agency)
    evidence = {"agencies": Evidence(agency, at, at + len(agency))}
    made = report(
        "r", "Gulf Post", text=text, agencies=(agency,), evidence=evidence,
        passages=(Passage(0, len(text), "body"),),
    )  # fmt: skip
    return source_of(made, [claim("c1", "injured", count(3), POLICE)]).sole_agency


def test_a_date_line_credits_the_whole_report_to_its_agency() -> None:
    assert sent("PARIS, May 4 (AFP) --", "AFP") == "Agence France-Presse"
    assert sent("PARIS, May 4 (AFP, Reuters) --", "AFP") is None


def test_help_and_citations_are_no_credit() -> None:
    assert sent("Additional reporting by AFP.", "AFP") is None
    cited = report("r", "Gulf Post", agencies=("AFP",))
    assert source_of(cited, [claim("c1", "injured", count(3), POLICE)]).sole_agency is None


def test_statements_and_the_voices_of_groups_are_a_partys_own() -> None:
    assert source_of(report("r", "Ministry of Defence", genre="statement"), []).party
    assert source_of(report("r", "Al-Manar"), []).voice == ("party", "Al-Manar")


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("2021-05-11", "2021-05-11"), ("2021-05-11T01:30:00+03:00", "2021-05-10T22:30:00Z"),
        ("2021-05-11T01:30:00", "2021-05-11T01:30:00"), ("2021-05", "2021-05"),
        ("in the year 2021", "in the year 2021"),
    ],
)  # fmt: skip
def test_times_are_put_in_order_across_zones(stated: str, wanted: str) -> None:
    assert moment(report("r", published=stated)) == wanted
    assert moment(report("r", published=None)) is None
