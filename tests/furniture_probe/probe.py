"""Puts adverts around and into invented reports and counts what intake leaves: run with `python -m
tests.furniture_probe.probe`."""

from __future__ import annotations

import html
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.furniture_probe import wordings
from tests.furniture_probe.articles import ARTICLES, Article

from dateline import intake

Lines = list[str]
Chooser = Callable[[tuple[str, ...]], tuple[str, ...]]


def _page(inner: str, title: str) -> str:
    return f"<html><head><title>{html.escape(title)}</title></head><body>{inner}</body></html>"


def in_paragraphs(lines: Lines, title: str) -> str:
    return _page("".join(f"<p>{html.escape(x)}</p>\n" for x in lines), title)


def in_breaks(lines: Lines, title: str) -> str:
    return _page("<div>" + "<br><br>\n".join(html.escape(x) for x in lines) + "</div>", title)


def in_divisions(lines: Lines, title: str) -> str:
    return _page("<div id='c'>" + "".join(f"<div>{html.escape(x)}</div>\n" for x in lines) + "</div>", title)


def in_table(lines: Lines, title: str) -> str:
    rows = "".join(f"<tr><td><p>{html.escape(x)}</p></td></tr>" for x in lines)
    return _page(f"<table width='100%'>{rows}</table>", title)


def in_pre(lines: Lines, title: str) -> str:
    return _page("<pre>\n" + "\n\n".join(html.escape(x) for x in lines) + "\n</pre>", title)


def text_with_blank_lines(lines: Lines, title: str) -> str:
    return "\n\n".join(lines) + "\n"


def text_without_blank_lines(lines: Lines, title: str) -> str:
    return "\n".join(lines) + "\n"


TEMPLATES: dict[str, Callable[[Lines, str], str]] = {
    "p": in_paragraphs, "br": in_breaks, "div": in_divisions, "table": in_table, "pre": in_pre,
    "text": text_with_blank_lines, "lines": text_without_blank_lines,
}  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What is left of one page: adverts still in the text, and sentences of the report that are gone."""

    kept: tuple[str, ...]
    lost: tuple[str, ...]


def squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def try_one(article: Article, adverts: tuple[str, str, str], template: str) -> Outcome:
    """One article in one template with an advert on top, one inside and a sign-up line below."""
    top, inside, bottom = adverts
    half = len(article.body) // 2
    lines = [top, article.section, article.outlet, article.headline, article.outlet, article.date]
    lines += [*article.body[:half], *([inside] if inside else []), *article.body[half:], bottom]
    source = TEMPLATES[template](lines, f"{article.headline} - Site of Record")
    taken = intake.read_bytes(source.encode())
    text = squeeze(taken.report.text) if taken.report else ""
    kept = tuple(a for a in adverts if a and squeeze(a) in text)
    lost = tuple(x for x in (article.headline, *article.body) if squeeze(x) not in text)
    return Outcome(kept, lost)


def cases(choose: Chooser) -> Iterator[tuple[Article, tuple[str, str, str]]]:
    """Every wording at least once, each with another article."""
    top, bottom = choose(wordings.TOP), choose(wordings.BOTTOM)
    for i in range(max(len(top), len(bottom), len(ARTICLES))):
        inside = top[(i + 3) % len(top)]
        yield ARTICLES[i % len(ARTICLES)], (top[i % len(top)], inside, bottom[i % len(bottom)])


def figures(choose: Chooser, template: str) -> tuple[int, int, Counter[str], Counter[str]]:
    """Pages tried, pages that came out clean and whole, adverts kept and sentences lost."""
    pages = clean = 0
    kept: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for article, adverts in cases(choose):
        outcome = try_one(article, adverts, template)
        pages, clean = pages + 1, clean + (not outcome.kept and not outcome.lost)
        kept.update(outcome.kept)
        lost.update(outcome.lost)
    return pages, clean, kept, lost


def main() -> None:
    """Writes the figures by template, for developed and held-out wordings."""
    for name, choose in (("developed", wordings.developed), ("held out", wordings.held_out), ("fresh", wordings.fresh)):
        for template in TEMPLATES:
            pages, clean, kept, lost = figures(choose, template)
            counts = f"kept {sum(kept.values())} lost {sum(lost.values())}"
            sys.stdout.write(f"{name:10} {template:6} clean and whole {clean}/{pages} {counts}\n")


if __name__ == "__main__":
    main()
