"""Parties without a parsed phrase: numbers alone, persons told by their age, nouns of an unparsed text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.language.small import small
from dateline.model.values import Count
from dateline.reading.counts import Counted
from dateline.reading.slots.names import age_at
from dateline.reading.slots.party import Party

# Both run over small letters.
_ANOTHER = re.compile(
    r"\banother\b(?=\s(?:was|were|is|has|remains|suffered|sustained|(?:\w+ly\s)?wounded|injured|hurt|killed|dead|died|"
    r"hospitali[sz]ed|in (?:critical|serious|stable)))"
    r"|(?:(?<=ing )|(?<=nds )|(?<=res )|(?<=ded )|(?<=red )|(?<=led ))another\b"  # "wounded another in the yard"
    r"(?=[.,;)]|$|\s(?:in|on|at|during|before|after|when|near|outside|inside|while|by|as)\b)"
)
_ANY_AGE = re.compile(r"\b((?:an?|the|another)\s)(?=[\w-]+[\s-]year)")
_ARTICLE = re.compile(r"\b(?:an?|another|the)\s(?:[\w’'-]+\s){0,3}$", re.I)


def surface(sentence: Sentence, counts: list[Counted], people: list[Hit]) -> list[Party]:
    """Phrases around nouns for people, with the number or article at most three words before them."""
    out: list[Party] = []
    for hit in people:
        before = sentence.text[: hit.start - sentence.start]
        near = [
            c
            for c in counts
            if c.end <= hit.start
            and re.fullmatch(
                r"\s(?:of\s(?:the\s)?)?(?:[\w’'-]+\s){0,3}",
                sentence.text[c.end - sentence.start : hit.start - sentence.start],
            )
        ]
        plural = hit.text.lower().endswith(("s", "men", "people", "children"))
        if near:
            begin, core = near[-1].start, near[-1].end + 1
            count: Count | None = near[-1].count
        elif article := _ARTICLE.search(before):
            begin = sentence.start + article.start()
            core = begin + len(article.group().split()[0]) + 1
            count = None if plural else Count(1, 1, sentence.text[begin - sentence.start : hit.end - sentence.start])
        else:
            begin, core, count = hit.start, hit.start, None
        if out and out[-1].end > begin:
            out.pop()
        words = sentence.text[core - sentence.start : hit.end - sentence.start]
        out.append(Party(begin, hit.end, core, hit.end, words, count, hit.text.lower(), plural))
    return out


def with_bare(sentence: Sentence, drafts: list[Party], counts: list[Counted], people: list[Hit]) -> list[Party]:
    """The phrases and the numbers that stand in none of them ("12 died", "14 were wounded")."""
    low = small(sentence.text)
    ages = list(_ages(sentence, low, drafts))
    more = [sentence.start + m.start() for m in _ANOTHER.finditer(low)]
    drafts = [p for p in drafts if not any(a.start <= p.start and (p.end <= a.end or p.start == a.start) for a in ages)]
    drafts = [p for p in drafts if p.start not in more or p.end > p.start + len("another")]
    alone = [
        c for c in counts if not any(p.start < c.end and c.start < p.end for p in drafts) and not _age(sentence, c)
    ]
    bare = [_alone(sentence, c, people) for c in alone]
    bare += [
        Party(at, at + 7, at + 7, at + 7, "", Count(1, 1, "another"), "", False)
        for at in more
        if not any(p.start <= at < p.end for p in drafts)
    ]
    return sorted([*drafts, *bare, *ages], key=lambda p: p.start)


def _alone(sentence: Sentence, counted: Counted, people: list[Hit]) -> Party:
    """A number that stands in no phrase, with the word for people that follows it ("2 People Dead", a headline)."""
    hit = next((h for h in people if h.start == counted.end + 1), None)
    if hit is None:
        end, root = counted.end, sentence.token_at(counted.end - 1)
        return Party(counted.start, end, end, end, "", counted.count, "", True, root)
    root, low = sentence.token_at(hit.start), hit.text.lower()
    return Party(counted.start, hit.end, hit.start, hit.end, hit.text, counted.count, low, True, root)


def _ages(sentence: Sentence, low: str, drafts: list[Party]) -> Iterator[Party]:
    """Persons told by their age alone: "a 31-year-old was shot"."""
    if "year" not in low:
        return
    for match in _ANY_AGE.finditer(low):
        start, core = sentence.start + match.start(), sentence.start + match.end(1)
        end = sentence.start + age_at(sentence.text, match.end(1))
        if end > core and not any(p.start < end < p.end and not _swallows(p, start) for p in drafts):
            words = sentence.text[core - sentence.start : end - sentence.start]
            token = sentence.token_at(end - 1)
            yield Party(
                start,
                end,
                core,
                end,
                words,
                Count(1, 1, sentence.text[match.start() : match.end()] + words),
                "old",
                False,
                token,
            )


def _swallows(party: Party, start: int) -> bool:
    """Does the parse take more than a person into the phrase ("killed an 11-year-old last Friday")?"""
    root = party.root
    return party.start == start and root is not None and (root.ent_type_ in ("DATE", "TIME") or party.head == "shot")


def _age(sentence: Sentence, counted: Counted) -> bool:
    """Is the number an age in apposition ("Ali Hasan, 37, was")?"""
    first, last = counted.start - sentence.start, counted.end - sentence.start
    figure = sentence.text[first:last]
    return (
        figure.isdigit()
        and int(figure) < 110
        and bool(
            re.search(r"\baged\s$", sentence.text[:first])
            or (
                re.search(
                    r"(?:[A-Za-z’'.)],\s?(?:aged\s)?|\bage[ds]?,?\s)(?:\d{1,3}(?:,|,?\sand)\s)*$", sentence.text[:first]
                )
                and re.match(r"[,.;)]|$|\s(?:and|was|were)\b", sentence.text[last:])
            )
        )
    )
