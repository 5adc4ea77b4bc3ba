"""Letters as plain text: the same as their HTML, for whoever reads mail as text, and for programs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from dateline.alerts.mail.links import Links
from dateline.alerts.mail.views import Row, Shown, View
from dateline.exchange.odd import visible

WIDTH = 74
_RULE = "-" * 40


def issue(view: View, links: Links) -> str:
    """The text of an issue."""
    lines = [*_wrapped(view.title), view.when, *_link(links.issue), ""]
    if view.invented:
        lines += [*_wrapped("Some of what follows is invented: it is told by reports made up as examples."), ""]
    for one in view.entries:
        lines += [*_incident(one, several=len(view.entries) > 1), ""]
    if view.more:
        lines += [f"{view.more} more incidents are in this issue.", *_link(links.issue), ""]
    by_mail = f"Or leave by mail: write to {links.leave_by_mail}" if links.leave_by_mail else ""
    lines += [
        _RULE, *_wrapped(view.notice), "", *_wrapped(f"You get this because you asked for the list “{view.title}”."),
        "Your membership, and how to leave:", links.manage, *([by_mail] if by_mail else []),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def question(name: str, rhythm: str, days: int, links: Links) -> str:
    """The text of the question whether somebody wants a list."""
    about = [f"About the list: {links.about}"] if links.about else []
    lines = [
        *_wrapped(f"Somebody asked for the list “{name}” to be sent to this address."), "",
        "If that was you, say yes on this page:", links.confirm, "",
        *_wrapped(
            "The page has a button; nothing is sent before you press it. If it was not you, do nothing: in "
            f"{days} days your address is deleted, and you are not written to again unless somebody asks anew."
        ),
        "", *_wrapped(rhythm), *about,
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _incident(one: Shown, *, several: bool) -> Iterator[str]:
    yield from _wrapped((f"{one.number}. " if several else "") + one.title)
    for news in one.news:
        yield from _wrapped(f"* {news.words}", "  ")
        for row in news.rows:
            yield from _claims(row, "; ".join(value for _, value in row.values))
    if one.sources:
        yield from _wrapped(f"{one.state} · {one.sources} · {one.where}", "  ")
    yield from _link(one.url, "  ")
    for other in one.others:
        yield from _link(other, "  ")
    if one.rows:
        yield ""
        yield "  What is told, and by whom:"
        for row in one.rows:
            yield from _claims(row, "; ".join(f"{slot}: {value}" for slot, value in row.values))
        if one.more_rows:
            yield f"    {one.more_rows} more on its page"


def _claims(row: Row, values: str) -> Iterator[str]:
    outlet = f", in {row.outlet}" if row.outlet != row.who else ""
    odd = " (mixed letters)" if row.odd else ""
    when = f", {row.when}" if row.when else ""
    yield from _wrapped(f"- {values}", "    ")
    yield from _wrapped(f"{row.who}{outlet}{odd}{when}: “{row.quote}”", "      ")
    yield from _link(row.url, "      ")


def _link(url: str | None, indent: str = "") -> Iterable[str]:
    return [indent + url] if url else []


def _wrapped(text: str, indent: str = "") -> list[str]:
    """A text in lines, odd characters written out; further lines of an item stand below its words."""
    hang = indent + ("  " if text.startswith(("* ", "- ")) else "")
    clean = visible(" ".join(text.split()))
    return textwrap.wrap(
        clean, WIDTH, initial_indent=indent, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
    )
