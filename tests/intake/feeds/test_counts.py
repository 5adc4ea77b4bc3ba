"""Of n items come n entries and problems, whatever the format, and the same entries at each look."""

from __future__ import annotations

import json
import random
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.intake.feeds import read_feed

WORDS = st.text(alphabet="abc dé“”&<>'\"\u202e\x0b", min_size=1, max_size=20)
ITEM = st.fixed_dictionaries(
    {}, optional={"id": st.sampled_from(["1", "2", "3", "x y", ""]), "title": WORDS, "html": WORDS,
                  "link": st.sampled_from(["https://a.example/1", "https://a.example/2", "/3", "javascript:x", ""])}
)  # fmt: skip
ITEMS = st.lists(ITEM, max_size=8)


def rss(items: list[dict[str, str]], broken: bool = False) -> bytes:
    names = {"id": "guid", "title": "title", "html": "description", "link": "link"}
    told = "".join(
        "<item>" + "".join(f"<{names[k]}>{escape(v)}</{names[k]}>" for k, v in one.items()) + "</item>" for one in items
    )
    fault = "<br>" if broken else ""
    return f'<rss version="2.0"><channel><title>T</title>{told}{fault}</channel></rss>'.encode()


def atom(items: list[dict[str, str]]) -> bytes:
    out = ""
    for one in items:
        inside = f"<id>{escape(one['id'])}</id>" if "id" in one else ""
        inside += f"<title>{escape(one['title'])}</title>" if "title" in one else ""
        inside += f'<content type="html">{escape(one["html"])}</content>' if "html" in one else ""
        inside += f'<link href="{escape(one["link"])}"/>' if "link" in one else ""
        out += f"<entry>{inside}</entry>"
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{out}</feed>'.encode()


def as_json(items: list[dict[str, str]]) -> bytes:
    names = {"id": "id", "title": "title", "html": "content_html", "link": "url"}
    told = [{names[k]: v for k, v in one.items()} for one in items]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": told}).encode()


@settings(deadline=None)
@given(ITEMS, st.sampled_from([rss, atom, as_json, lambda x: rss(x, broken=True)]))
def test_every_item_is_an_entry_a_problem_or_just_the_same_as_another(items: list[dict[str, str]], write) -> None:  # type: ignore[no-untyped-def]
    feed = read_feed(write(items), url="https://a.example/feed")
    same = sum(int(w.split(" ")[0].replace(",", "")) for w in feed.warnings if "says the same" in w)
    assert len(feed.entries) + len(feed.problems) + same == len(items)
    assert len({e.id for e in feed.entries}) == len(feed.entries)
    assert same <= len(items) - len({json.dumps(one, sort_keys=True) for one in items}) or same <= len(items)


@settings(deadline=None)
@given(ITEMS, st.randoms(use_true_random=False))
def test_ids_do_not_depend_on_the_order_of_the_feed(items: list[dict[str, str]], chance: random.Random) -> None:
    mixed = items.copy()
    chance.shuffle(mixed)
    first, second = (read_feed(rss(x), url="https://a.example/feed") for x in (items, mixed))
    assert {(e.id, e.title, e.link, e.html) for e in first.entries} == {
        (e.id, e.title, e.link, e.html) for e in second.entries
    }
