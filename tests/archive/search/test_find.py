"""Search over an archive, on both stores."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from archive_rows import add_incident, add_report
from dateline.archive import Archive
from dateline.archive.schema import doc, incident
from dateline.archive.search import (
    Box,
    Query,
    Radius,
    ReportQuery,
    drop_incident,
    facets,
    put_facets,
    put_incident,
    search,
    search_reports,
    terms_of,
)
from dateline.archive.search.filters import SORTS
from dateline.model.errors import LimitExceeded, UsageError


def ids(archive: Archive, **asked: object) -> list[str]:
    """The ids that a question finds, in order."""
    with archive.reading() as connection:
        return [hit.id for hit in search(connection, Query(**asked)).hits]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("قُتِلَ ثلاثة أشخاص في الفلّوجة", "الفلوجه"),
        ("قُتِلَ ثلاثة أشخاص في الفلّوجة", "قتل"),
        ("حركة الشباب", "شباب"),
        ("در حمله‌ای به کابل", "كابل"),
        ("Взрыва в Харькове никто не ожидал", "взрыв харьков"),
        ("Ракетами обстреляли посёлок", "ракета поселок"),
        ("上海市中心发生爆炸", "爆炸"),
        ("上海市中心发生爆炸", "市"),
        ("東京で爆発があった", "爆発"),
        ("서울에서 폭발이 있었다", "폭발"),
        ("A bomb in Ñuñoa, near Łódź and Tromsø", "nunoa lodz tromso"),
        ("al-Shabaab fighters", "Al Shabab"),
        ("Jabhat an-Nusra", "nusra"),
        ("Mohammed was killed", "mohamed"),
        ("The attackers bombed two buses", "attacker bombing bus"),
        ("two injuries, three injured", "injury"),
        ("Sana’a was shelled", "sanaa"),
        ("l’attentat de Nice", "attentat"),
        ("ﬁghting in ４ ｔｏｗｎｓ", "fighting 4 towns"),
        ("fo\u200bob\u00adar\u202e", "foobar"),
        ("explosions", "explosio*"),
        ("bombing", "bombin*"),
        ("injuries", "injury*"),
        ("взрывами", "взрыва*"),
        ("Haaretz said", "haa*"),
    ],
)
def test_a_word_is_found_in_its_own_script_and_its_usual_forms(archive: Archive, told: str, asked: str) -> None:
    with archive.writing() as connection:
        add_incident(connection, "a", told)
        add_incident(connection, "b", "nothing of the sort")
    assert ids(archive, text=asked) == ["a"]


def test_words_phrases_negation_and_or(archive: Archive) -> None:
    with archive.writing() as connection:
        add_incident(connection, "a", "A car bomb hit the market", start="2020-01-01")
        add_incident(connection, "b", "The bomb was in a car", start="2020-01-02")
        add_incident(connection, "c", "A drone hit the market", start="2020-01-03")
    assert ids(archive, text="bomb car") == ["b", "a"]
    assert ids(archive, text='"car bomb"') == ["a"]
    assert ids(archive, text="“car bombs”") == ["a"]
    assert ids(archive, text="hit -bomb") == ["c"]
    assert ids(archive, text='hit -"car bomb"') == ["c"]
    assert ids(archive, text="drone OR bomb") == ["c", "b", "a"]
    assert ids(archive, text="drone OR bomb market") == ["c", "a"]
    assert ids(archive, text="dro*") == ["c"]
    assert ids(archive, text='"car bom*"') == []
    assert ids(archive, text="car-bom*") == ["a"]
    assert ids(archive, text="") == ["c", "b", "a"]
    assert ids(archive, text="???") == []


def test_a_phrase_does_not_reach_from_one_text_into_the_next(archive: Archive) -> None:
    with archive.writing() as connection:
        number = add_incident(connection, "a")
        put_incident(connection, number, terms_of(["the car", "bomb squads came"]))
    assert ids(archive, text='"car bomb"') == []
    assert ids(archive, text="car bomb") == ["a"]


HOSTILE = [
    '"', '""', "*", "(", ")", "NEAR(", "^", "a AND", "OR", "NOT", "a OR OR b", "words:x", "{a b}:c", "a^2", "-", "--",
    "';DROP TABLE incident;--", "1' OR '1'='1", '" OR 1=1 --', "\\", "\0", "a\0b", "\ud800", "%", "_", ":x", "?", "$1",
    "a & b | !c <-> d:*", "'a':1", "\u202e\u200b", "x" * 900, "((((((", "a" + "\u0301" * 500, "ﷺ" * 3, "<b>", "%s", "'",
    "UNION SELECT * FROM sqlite_master", "a:*", "!!", "&&", "\n\t", "٣", "1e400", "NaN", "é" * 100, "xg", "xh", "x*",
    "{{7*7}}", "*x",
]  # fmt: skip


@pytest.mark.parametrize("asked", HOSTILE)
def test_nothing_that_a_person_types_is_an_error(archive: Archive, asked: str) -> None:
    with archive.writing() as connection:
        add_incident(connection, "a", "drop table incident; or not near")
    for text in (asked, f"incident {asked}", f"{asked}*", f'"{asked}"', f"incident -{asked}"):
        ids(archive, text=text)
    for name in ("actor", "place", "outlet", "country", "weapon", "state", "type", "mode", "admin", "speaker"):
        assert ids(archive, **{name: (asked[:500],)}) == []
    with archive.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(incident)).scalar_one() == 1
        search_reports(connection, ReportQuery(text=f"incident {asked}", outlet=asked))


@pytest.mark.parametrize(
    "asked",
    [
        {"text": "x" * 1001}, {"text": " ".join("abcdefghi"[i % 9] for i in range(65))}, {"text": "-a"},
        {"text": "字" * 80}, {"text": 'NOT "a b"'}, {"sort": "n; DROP TABLE incident"}, {"sort": "id"}, {"kind": "x"},
        {"size": 0},
        {"size": 501}, {"since": "yesterday"}, {"until": "2020-13"}, {"since": "2020-02-30"}, {"until": "0000"},
        {"killed_min": -1}, {"killed_max": 10**18}, {"origins_min": True}, {"actor": ("a",) * 51},
        {"actor": ("a" * 501,)},
        {"cursor": "x"}, {"cursor": "é"}, {"cursor": "A" * 2000}, {"cursor": "AAAA"},
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_a_usage_error(archive: Archive, asked: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        ids(archive, **asked)


def test_filters_by_name_time_counts_and_state(archive: Archive) -> None:
    with archive.writing() as connection:
        add_incident(
            connection, "a", start="2020-11-17", end="2020-11-17", killed=4, killed_low=2, killed_high=6, origins=3,
            reports=5, state="disputed", country="IQ", first_published="2020-11-17T20:00:00+00:00",
            last_published="2020-11-19T08:00:00+00:00",
            facets={
                "actor": ["Al-Shabaab"], "place": ["Green Zone"], "admin": ["Baghdad", "Iraq"], "country": ["IQ"],
                "type": ["ASSAULT"], "mode": ["rocket"], "weapon": ["Katyusha"], "outlet": ["Press TV"],
            },
        )  # fmt: skip
        add_incident(connection, "b", start="2020-11-01", end="2020-11-30", killed_low=6, injured_high=20)
        add_incident(connection, "c", kind="background", start=None)
    assert ids(archive, actor="al shabab") == []
    assert (
        ids(archive, actor="al Shabaab") == ids(archive, place="baghdad") == ids(archive, place="Green zone") == ["a"]
    )
    assert ids(archive, country="iq", type="assault", weapon=("Grad", "katyusha"), outlet="PRESS TV") == ["a"]
    assert ids(archive, admin="Green Zone") == [] and ids(archive, admin="Iraq") == ["a"]
    assert ids(archive, since="2020-11-17") == ["a", "b"] and ids(archive, since="2020-11-18") == ["b"]
    assert ids(archive, until="2020-11-16") == ["b"] and ids(archive, until="2020-10") == []
    assert ids(archive, since="2020", until="2020-11") == ["a", "b"] and ids(archive, since="2021") == []
    assert ids(archive, published_since="2020-11-19") == ids(archive, published_until="2020-11-17") == ["a"]
    assert ids(archive, published_until="2020-11-16") == []
    assert ids(archive, killed_min=6) == ["a", "b"] and ids(archive, killed_min=7) == []
    assert ids(archive, killed_max=2) == ["a"] and ids(archive, killed_max=1) == []
    assert ids(archive, injured_min=20) == ["b"] and ids(archive, injured_max=19) == []
    assert ids(archive, origins_min=2) == ids(archive, reports_min=5) == ids(archive, state="disputed") == ["a"]
    assert ids(archive, kind="background") == ["c"] and ids(archive, kind="any") == ["a", "b", "c"]
    assert ids(archive, until="9999") == ["a", "b"] and ids(archive, since="0001") == ["a", "b"]


def test_best_matches_are_those_with_the_words_in_the_heading(archive: Archive) -> None:
    with archive.writing() as connection:
        add_incident(connection, "a", "A rocket hit Baghdad", reports=9, start="2021-01-01")
        add_incident(connection, "b", "A rocket hit Baghdad", head="Rocket attack Baghdad", start="2019-01-01")
        add_incident(connection, "c", "A rocket hit Baghdad", head="Baghdad", start="2020-01-01")
    assert ids(archive, text="rockets baghdad", sort="best_match") == ["b", "a", "c"]
    assert ids(archive, text="rockets baghdad") == ["a", "c", "b"]
    assert ids(archive, sort="best_match") == ["a", "c", "b"]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("kind", ["incident", "any"])
@pytest.mark.parametrize("text", ["", "rocket"])
def test_pages_hold_every_incident_once_also_where_others_come_in_between(
    archive: Archive, sort: str, kind: str, text: str
) -> None:
    def write(number: int) -> None:
        with archive.writing() as connection:
            add_incident(
                connection, f"i{number:03}", "rocket", head="rocket" if number % 3 else "", reports=number % 4,
                start=f"2020-01-{number % 9 + 1:02}" if number % 5 else None, killed=number % 6 or None,
                last_published=f"2020-02-0{number % 7 + 1}T10:00:00" if number % 4 else None,
                kind="incident" if number % 2 else "background",
            )  # fmt: skip

    for number in range(0, 80, 2):
        write(number)
        write(number + 1) if number % 4 == 0 else None
    query = Query(sort=sort, kind=kind, text=text, size=7)  # type: ignore[arg-type]
    with archive.reading() as connection:
        wanted = [hit.id for hit in search(connection, replace(query, size=500)).hits]
    seen: list[str] = []
    cursor, extra = None, 3
    while True:
        with archive.reading() as connection:
            page = search(connection, replace(query, cursor=cursor))
        assert page.total == len(wanted)
        seen.extend(hit.id for hit in page.hits)
        if page.next is None:
            break
        cursor = page.next
        write(extra)
        extra += 4
    assert [one for one in seen if one in wanted] == wanted
    assert len(seen) == len(set(seen))


def test_a_cursor_of_another_question_or_a_changed_one_is_refused(archive: Archive) -> None:
    with archive.writing() as connection:
        for number in range(3):
            add_incident(connection, f"i{number}", start="2020-01-01")
    query = Query(size=1)
    with archive.reading() as connection:
        cursor = search(connection, query).next
        assert cursor is not None
        assert search(connection, replace(query, size=2, cursor=cursor)).hits[0].id == "i1"
        for other in (Query(sort="oldest_event", cursor=cursor), Query(text="x y", cursor=cursor)):
            with pytest.raises(UsageError, match="another search"):
                search(connection, other)
        for place in range(len(cursor)):
            changed = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
            with pytest.raises(UsageError):
                search(connection, replace(query, cursor=changed))


PLACES = {
    "suva": (-18.14, 178.44), "apia": (-13.83, -171.77), "line": (-17.0, 180.0), "line2": (-16.9, -180.0),
    "pole": (89.9, 10.0), "pole2": (89.9, -170.0), "south": (-90.0, 0.0), "baghdad": (33.31, 44.36),
    "ramadi": (33.43, 43.3), "quito": (-0.18, -78.47), "null": (0.0, 0.0),
}  # fmt: skip


def write_places(archive: Archive) -> None:
    with archive.writing() as connection:
        for name, (lat, lon) in PLACES.items():
            add_incident(connection, name, lat=lat, lon=lon, level="settlement", radius_km=5.0)
        add_incident(connection, "iraq", lat=33.3, lon=44.4, level="country", radius_km=500.0)
        add_incident(connection, "nowhere")


def test_radius_goes_round_the_globe_and_over_the_poles(archive: Archive) -> None:
    write_places(archive)

    def near(name: str, km: float) -> set[str]:
        return set(ids(archive, radius=Radius(*PLACES[name], km)))

    assert near("line", 20) == {"line", "line2"}
    assert near("suva", 250) == {"suva", "line", "line2"}
    assert near("suva", 1300) == {"suva", "line", "line2", "apia"}
    assert near("pole", 23) == {"pole", "pole2"} and near("pole", 22) == {"pole"}
    assert near("south", 0) == {"south"}
    assert near("baghdad", 90) == {"baghdad"} and near("baghdad", 100) == {"baghdad", "ramadi"}
    assert near("baghdad", 600) == {"baghdad", "ramadi", "iraq"}
    assert near("quito", 20_100) == {*PLACES, "iraq"}


def test_box_may_cross_the_180th_meridian(archive: Archive) -> None:
    write_places(archive)

    def within(west: float, south: float, east: float, north: float) -> set[str]:
        return set(ids(archive, box=Box(west, south, east, north)))

    assert within(170, -20, -170, -10) == {"suva", "apia", "line", "line2"}
    assert within(170, -20, 180, -10) == {"suva", "line", "line2"}
    assert within(-180, -20, -170, -10) == {"apia", "line", "line2"}
    assert within(44, 33, 45, 34) == {"baghdad"}
    assert within(-180, -90, 180, 90) == {*PLACES, "iraq"}
    assert within(0, 0, 0, 0) == {"null"}


@pytest.mark.parametrize("numbers", [(91, 0, 1), (0, 181, 1), (0, 0, -1), (0, 0, 1e9), (float("nan"), 0, 1)])
def test_a_circle_that_is_none_is_a_usage_error(numbers: tuple[float, float, float]) -> None:
    with pytest.raises(UsageError):
        Radius(*numbers)


@pytest.mark.parametrize("numbers", [(0, 1, 0, 0), (-181, 0, 0, 0), (0, -91, 0, 0), (0, 0, float("inf"), 0)])
def test_a_box_that_is_none_is_a_usage_error(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(UsageError):
        Box(*numbers)


def test_facets_count_incidents_by_value_however_it_is_written(archive: Archive) -> None:
    with archive.writing() as connection:
        for index, names in enumerate([["Al-Shabaab"], ["al Shabaab", "AL-SHABAAB"], ["ISIS"], []]):
            add_incident(
                connection, f"i{index}", "bomb" if index else "", state="disputed" if index else "corrected",
                facets={"actor": names, "country": ["SO"]},
            )  # fmt: skip
    with archive.reading() as connection:
        found = facets(connection, Query(), ["actor", "country", "weapon", "state"])
        assert found == {
            "actor": [("AL-SHABAAB", 2), ("ISIS", 1)], "country": [("SO", 4)], "weapon": [],
            "state": [("disputed", 3), ("corrected", 1)],
        }  # fmt: skip
        assert facets(connection, Query(text="bombs"), ["actor"], 1) == {"actor": [("ISIS", 1)]}
        assert facets(connection, Query(actor="isis"), ["country"]) == {"country": [("SO", 1)]}
        for wrong in (["id"], ["actor; DROP TABLE facet"]):
            with pytest.raises(UsageError):
                facets(connection, Query(), wrong)
        with pytest.raises(UsageError):
            facets(connection, Query(), ["actor"], 10**6)


def test_a_facet_takes_values_that_no_store_takes(archive: Archive) -> None:
    with archive.writing() as connection:
        number = add_incident(connection, "a")
        put_facets(connection, number, {"outlet": ["a\0b", "\ud800", "x" * 500, "", "  Blank  s "]})
        with pytest.raises(ValueError, match="no facet"):
            put_facets(connection, number, {"sql": ["x"]})
    with archive.reading() as connection:
        assert facets(connection, Query(), ["outlet"])["outlet"] == [("ab", 1), ("Blank s", 1), ("x" * 200, 1)]
    assert ids(archive, outlet="blank S") == ["a"]


def test_the_snippet_is_the_quote_with_most_of_the_words_and_says_where_they_are(archive: Archive) -> None:
    quotes = ["Rockets fell.", "Four Katyusha rockets hit the Green Zone in Baghdad.", "Nobody was hurt."]
    with archive.writing() as connection:
        add_incident(connection, "a", quotes=quotes)
        add_incident(connection, "b", "rockets on baghdad", quotes=["Nothing here."])
        add_incident(connection, "c", quotes=["Ракеты попали в Багдад, rocket baghdad"])
    with archive.reading() as connection:
        page = search(connection, Query(text='rocket "green zones" OR baghdad'))
    shown = {hit.id: hit.snippet for hit in page.hits}
    assert shown["b"] is None and shown["a"] is not None and shown["c"] is not None
    assert shown["a"].quote == quotes[1] and shown["a"].claim == "c1-a" and shown["a"].slot == "killed"
    assert [quotes[1][a:b] for a, b in shown["a"].hits] == ["rockets", "Green Zone", "Baghdad"]
    with archive.reading() as connection:
        assert search(connection, Query()).hits[0].snippet is None


def test_an_incident_that_is_written_again_or_dropped_is_found_by_its_new_words_only(archive: Archive) -> None:
    with archive.writing() as connection:
        number = add_incident(connection, "a", "bomb")
        put_incident(connection, number, terms_of(["mine"]))
    assert ids(archive, text="bomb") == [] and ids(archive, text="mine") == ["a"]
    with archive.writing() as connection:
        drop_incident(connection, number, number + 1)
        drop_incident(connection)
        assert connection.execute(sa.select(sa.func.count()).select_from(doc)).scalar_one() == 0
    assert ids(archive, text="mine") == [] and ids(archive) == ["a"]
    with archive.writing() as connection, pytest.raises(ValueError, match="no term"):
        put_incident(connection, number, ["Bomb' | 'x"])


def test_reports_are_found_by_their_text_newest_first(archive: Archive) -> None:
    body = "Quiet day\n\nIn the morning nothing happened.\n\nAt noon a mine went off near Aghdam, officials said."
    with archive.writing() as connection:
        add_report(connection, "r1", body, head="Quiet day", published="2021-05-01T10:00", outlet="A")
        add_report(connection, "r2", "A mine in Aghdam", published="2021-05-02", outlet="B")
        add_report(connection, "r3", "A mine", current=False, published="2021-05-03")
        add_report(connection, "r4", "A mine, undated")
        add_incident(connection, "a", "mine")
    with archive.reading() as connection:
        page = search_reports(connection, ReportQuery(text="mines"))
        assert [hit.report_id for hit in page.hits] == ["r2", "r1", "r4"] and page.total == 3
        shown = page.hits[1].snippet
        assert shown is not None and [shown.quote[a:b] for a, b in shown.hits] == ["mine"] and shown.quote in body
        first = search_reports(connection, ReportQuery(text="mine", size=2))
        rest = search_reports(connection, ReportQuery(text="mine", size=2, cursor=first.next))
        assert [hit.report_id for hit in rest.hits] == ["r4"] and rest.next is None and rest.total == 3
        assert [h.report_id for h in search_reports(connection, ReportQuery(text="mine", outlet="A")).hits] == ["r1"]
        dated = ReportQuery(text="mine", published_since="2021-05-02", published_until="2021-05")
        assert [hit.report_id for hit in search_reports(connection, dated).hits] == ["r2"]
        assert len(search_reports(connection, ReportQuery()).hits) == 3
        with pytest.raises(UsageError):
            search_reports(connection, ReportQuery(text="aghdam", cursor=first.next))


def test_a_search_that_takes_too_long_is_stopped_and_said_so(archive: Archive) -> None:
    with archive.writing() as connection:
        for number in range(40):
            add_incident(connection, f"i{number}", "bomb", facets={"actor": [f"a{n}" for n in range(50)]})
    with pytest.raises(LimitExceeded, match="longer than"), archive.reading() as connection:
        slow = (
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100000000) SELECT count(*) FROM n"
        )
        from dateline.archive.search.deadline import deadline

        with deadline(connection, 0.05):
            connection.execute(sa.text(slow)).all()
    assert len(ids(archive, text="bomb")) == 40
    if archive.embedded:
        with pytest.raises(LimitExceeded), archive.reading() as connection:
            search(connection, Query(text="bomb"), seconds=-1.0)
