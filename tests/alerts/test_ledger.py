"""What an alert knows of an incident, change by change, and what is news to it: by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dateline.alerts.ledger import Change, Ledger
from dateline.alerts.matching import Asking
from dateline.archive.alerts import Alert
from dateline.archive.search import Query
from dateline.incidents import stands
from dateline.incidents.stands import News, Stand, folded


def stand(killed: int | tuple[int, int] | None = None, **more: Any) -> Stand:
    low, high = killed if isinstance(killed, tuple) else (killed, killed)
    tolls = {} if low is None or high is None else {"killed": ((high, low, high),)}
    return Stand(tolls=tolls, **more)


ALL = Asking(Alert("all", "all", ""), Query())


class Told:
    """A ledger that is asked again and again, as the feed goes on."""

    def __init__(self, asking: Asking = ALL) -> None:
        self.asking = {asking.alert.id: asking}
        self.told: dict[str, dict[str, Stand]] = {}
        self.stood: dict[str, Stand | None] = {}
        self.first: dict[str, int] = {}
        self.seq = asking.alert.since

    def hear(self, *rows: tuple[Any, ...], matching: str = "abcdef", **more: Any) -> dict[str, list[str]]:
        """What is news after these rows (incident, kind, stand, other), by incident, as kinds and slots."""
        changes = []
        for incident, kind, now, *other in rows:
            self.seq += 1
            self.first.setdefault(incident, self.seq)
            changes.append(Change(self.seq, incident, kind, now, other[0] if other else None, more.get("anew", False)))
        became = {one.incident_id: one.other for one in changes if one.kind == "merged" and one.other}
        ids = frozenset(self.asking)
        ledger = Ledger(self.asking, dict.fromkeys(matching, ids), self.told, self.stood, became)
        for one in changes:
            ledger.take(one)
        ledger.first_words(self.first.__getitem__)
        out = {}
        for incident, by_alert in ledger.news.items():
            for news in by_alert.values():
                if said := [n.kind if n.kind != "toll" else f"{n.slot} {n.before}>{n.after}" for n in folded(news)]:
                    out[incident] = said
        return out


def test_a_new_incident_is_told_once() -> None:
    told = Told()
    assert told.hear(("a", "new", stand(3))) == {"a": ["new"]}
    assert told.hear(("a", "changed", stand(3))) == {}


def test_tolls_up_and_down_and_a_rival() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    assert told.hear(("a", "changed", stand(5))) == {"a": ["killed (3, 3, 3)>(5, 5, 5)"]}
    assert told.hear(("a", "changed", stand((5, 7)))) == {"a": ["killed (5, 5, 5)>(7, 5, 7)"]}
    assert told.hear(("a", "changed", replace(stand(), tolls={"killed": ((5, 5, 7),)}))) == {}
    assert told.hear(("a", "changed", stand(4))) == {"a": ["killed (5, 5, 7)>(4, 4, 4)"]}


def test_a_toll_that_goes_up_and_down_again_in_one_stretch_is_no_news() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    assert told.hear(("a", "changed", stand(5)), ("a", "changed", stand(3))) == {}


def test_nobody_hurt_is_no_toll() -> None:
    told = Told()
    told.hear(("a", "new", stand()))
    assert told.hear(("a", "changed", stand(0))) == {}
    assert told.hear(("a", "changed", stand(2))) == {"a": ["killed (0, 0, 0)>(2, 2, 2)"]}


def test_claims_denials_corrections_and_retractions_are_told_once_each() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    one = stand(3, claimed=frozenset({"x"}))
    assert told.hear(("a", "changed", one)) == {"a": ["claimed"]}
    assert told.hear(("a", "changed", stand(3))) == {}  # the report went, and came again
    assert told.hear(("a", "changed", one)) == {}
    more = replace(one, denied=frozenset({"y"}), corrected=frozenset({"z"}))
    assert told.hear(("a", "changed", more)) == {"a": ["denied", "corrected"]}


def test_a_retraction_says_it_all() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    gone = stand(denied=frozenset({"y"}), retracted=True, tellers=2)
    assert told.hear(("a", "changed", gone)) == {"a": ["retracted"]}


def test_a_second_origin_is_told_once() -> None:
    told = Told()
    told.hear(("a", "new", stand(3, tellers=1)))
    assert told.hear(("a", "changed", stand(3, tellers=2))) == {"a": ["corroborated"]}
    assert told.hear(("a", "changed", stand(3, tellers=1))) == {}
    assert told.hear(("a", "changed", stand(3, tellers=3))) == {}


def test_an_incident_under_another_name_is_the_same() -> None:
    told = Told()
    told.hear(("b", "new", stand(3)))
    assert told.hear(("b", "merged", None, "a"), ("a", "new", stand(3))) == {}
    assert told.hear(("a", "changed", stand(4))) == {"a": ["killed (3, 3, 3)>(4, 4, 4)"]}


def test_a_merge_of_two_that_were_told_says_so() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)), ("b", "new", stand(5)))
    assert told.hear(("b", "merged", None, "a"), ("a", "changed", stand(5))) == {"a": ["merged"]}
    assert told.hear(("a", "changed", stand((3, 5)))) == {"a": ["killed (5, 5, 5)>(5, 3, 5)"]}


def test_a_part_that_is_split_off_says_so() -> None:
    told = Told()
    told.hear(("a", "new", stand(8)))
    heard = told.hear(("b", "split", stand(5), "a"), ("a", "changed", stand(3)))
    assert heard == {"b": ["split"], "a": ["killed (8, 8, 8)>(3, 3, 3)"]}
    assert told.hear(("b", "changed", stand(5))) == {}


def test_what_is_gone_is_told_to_whoever_was_told_of_it() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    assert told.hear(("a", "gone", None), matching="") == {"a": ["gone"]}
    assert told.hear(("b", "new", stand(3)), ("b", "gone", None), matching="") == {}


def test_what_comes_of_reading_again_is_silent_but_its_end() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    assert told.hear(("a", "changed", stand(9)), anew=True) == {}
    assert told.hear(("a", "changed", stand(9))) == {}
    assert told.hear(("b", "new", stand(1)), anew=True) == {}
    assert told.hear(("a", "gone", None), anew=True, matching="") == {"a": ["gone"]}


def test_an_alert_for_new_ones_hears_what_takes_it_back() -> None:
    told = Told(Asking(Alert("new", "new", "", only_new=True), Query()))
    assert told.hear(("a", "new", stand(9))) == {"a": ["new"]}
    assert told.hear(("a", "changed", stand(12, claimed=frozenset({"x"})))) == {}
    assert told.hear(("a", "changed", stand(8, denied=frozenset({"x"})))) == {
        "a": ["killed (9, 9, 9)>(8, 8, 8)", "denied"]
    }


def test_an_incident_that_is_no_longer_asked_for_is_still_set_right() -> None:
    told = Told()
    told.hear(("a", "new", stand(9)))
    assert told.hear(("a", "changed", stand(12)), matching="") == {}
    assert told.hear(("a", "changed", stand(2, retracted=True)), matching="") == {
        "a": ["killed (9, 9, 9)>(2, 2, 2)", "retracted"]
    }


def test_an_incident_older_than_the_alert_is_told_when_it_changes() -> None:
    told = Told(Asking(Alert("late", "late", "", since=10), Query()))
    told.first["a"], told.stood["a"] = 3, stand(3)
    assert told.hear(("a", "changed", stand(3))) == {}
    assert told.hear(("a", "changed", stand(4))) == {"a": ["killed (3, 3, 3)>(4, 4, 4)"]}


def test_an_incident_that_reaches_what_is_asked_for_is_new() -> None:
    alert = Alert("two", "two", "", since=10, only_new=True)
    told = Told(Asking(alert, Query(origins_min=2)))
    told.first["a"], told.stood["a"] = 3, stand(3, origins=1)
    assert told.hear(("a", "changed", stand(4, origins=1)), matching="") == {}
    assert told.hear(("a", "changed", stand(4, origins=2))) == {"a": ["new"]}
    young = Told(Asking(replace(alert, since=0), Query(origins_min=2)))
    young.hear(("b", "new", stand(3, origins=1)), matching="")
    assert young.hear(("b", "changed", stand(3, origins=2))) == {"b": ["new"]}


def test_a_paused_alert_hears_only_what_takes_back() -> None:
    told = Told()
    told.hear(("a", "new", stand(3)))
    told.asking = {"all": Asking(replace(ALL.alert, paused=True), Query())}
    assert told.hear(("b", "new", stand(1)), ("a", "changed", stand(5))) == {}
    assert told.hear(("a", "changed", stand(2))) == {"a": ["killed (3, 3, 3)>(2, 2, 2)"]}


def test_stands_and_news_come_back_from_json() -> None:
    one = stand((3, 5), claimed=frozenset({"x"}), retracted=True, origins=2, tellers=1)
    assert stands.from_dict(stands.to_dict(one)) == one
    news = News("toll", slot="killed", before=(1, 1, 1), after=(2, 1, 2), keys=("k",), others=("a",))
    assert stands.news_from_dict(stands.news_to_dict(news)) == news
