"""How sure a report is that an organisation did it, and who says so: what the model of its confidence sees.

Beside the words around the organisation it sees, for every sentence that names it, which words of claiming, accusing,
suspecting, denying and reporting stand there, on which side, how near, and whether they are nearer to another
organisation; and the same words anywhere in the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.reading.templates.drafts import Group
from dateline.reading.templates.features import Seen, filler_features, head_at
from dateline.reading.templates.view import View

_REACH = (4, 12)  # words: near, in reach; farther is far
_MOST = 8  # sentences that name it
_LONGEST = 8  # words of a name
# Words of saying who did it, each class a pattern over one lower-cased word.
_CUES = {
    name: re.compile(rf"(?:{words})$")
    for name, words in (
        ("claim", r"claim(?:ed|s|ing)?|admit(?:s|ted|ting)?|vindicat\w+|confess\w*|acknowledg\w+|reivindic\w+"),
        ("credit", r"responsib\w+|credit|authorship"),
        ("call", r"communiques?|leaflets?|pamphlets?|telephon\w+|phone\w*|caller|flyers?|slogans?|graffiti|message"),
        ("accuse", r"accus\w+|blam\w+|attribut\w+|charg(?:ed|es|ing)|denounc\w+|condemn\w*|behind|link(?:ed|s)?"),
        ("suspect", r"suspect\w*|believ\w+|presum\w+|alleg\w+|apparent\w*|probabl\w+|suppos\w+|seem\w*|appear\w*|"
                    r"assum\w+|indicat\w+|think\w*|thought|rumou?r\w*|clues?|reported(?:ly)"),
        ("may", r"may|might|could|possib\w+|whether|or|if|likely|perhaps|hypothes\w+|investigat\w+"),
        ("deny", r"den(?:y|ied|ies|ying)|reject\w*|no|not|never|without|neither|nor|disclaim\w*|repudiat\w+"),
        ("authority", r"army|military|police|authorit\w+|minist\w+|government|president|officials?|officers?|colonel|"
                      r"general|carabineros|forces|attorney|prosecutor\w*|judge|das|cops"),
        ("say", r"said|says?|stated?|reported|announced?|added|according|sources?|noted|revealed|confirmed|declared"),
        ("member", r"members?|leaders?|commanders?|commandos?|militants?|guerrillas?|rebels?|squads?|units?|columns?"),
    )
}  # fmt: skip


def confidence_features(seen: Seen, group: Group) -> list[str]:
    """The features of an organisation: those of every filler, and the words that say how surely it did it."""
    found = dict.fromkeys(filler_features(seen, (group,)))
    found.update((f"who:{cue}", None) for cue in _told(seen, group))
    return list(found)


def cues_by_token(view: View) -> list[tuple[str, ...]]:
    """The classes of saying who did it of every word of the report."""
    known: dict[str, tuple[str, ...]] = {}
    for token in view.tokens:
        if token.word not in known:
            known[token.word] = tuple(name for name, pattern in _CUES.items() if pattern.match(token.word))
    return [known[token.word] for token in view.tokens]


def _told(seen: Seen, group: Group) -> Iterator[str]:
    view = seen.view
    cues = cues_by_token(view)
    mine = _places(view, group)
    others = [p for other in seen.draft.perp_org if other is not group for p in _places(view, other)]
    named = sorted({view.sentence[first] for first, _ in mine})
    every = {name for names in cues for name in names}
    yield from (f"report {name}" for name in every)
    yield from _claims(view, cues, mine, others)
    yield f"report rivals {min(len(seen.draft.perp_org) - 1, 2)}"
    yield f"named {min(len(named), 4)}"
    own = {view.sentence[view.covered(m.start, m.end)[0]] for m in group if m.start < m.end <= len(view.text)}
    for number in named[:_MOST]:
        where = "home" if number in own else "else"
        places = [p for p in mine if view.sentence[p[0]] == number]
        rivals = [p for p in others if view.sentence[p[0]] == number]
        yield from (f"{where} {cue}" for cue in _of_sentence(view, cues, number, places, rivals))


def _claims(
    view: View, cues: Sequence[tuple[str, ...]], mine: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]
) -> Iterator[str]:
    """Who takes responsibility in the report: this organisation, another one, somebody without a name, or nobody."""
    for number in range(len(view.bounds)):
        inside = view.of_sentence(number)
        at = [i for i in inside if "claim" in cues[i]]
        here = {name for i in inside for name in cues[i]}
        if not at or not ({"credit", "call"} & here or any(view.word(i + 1) == "by" for i in at)):
            continue
        if any("deny" in cues[i] for a in at for i in range(max(inside.start, a - 3), a)):
            yield "claim denied"
            continue
        own = min((_step(a, p)[0] for a in at for p in mine if view.sentence[p[0]] == number), default=None)
        rival = min((_step(a, p)[0] for a in at for p in others if view.sentence[p[0]] == number), default=None)
        if own is not None and (rival is None or own <= rival):
            yield "claims it"
        else:
            yield "another claims it" if rival is not None else "somebody claims it"


def _of_sentence(
    view: View, cues: Sequence[tuple[str, ...]], number: int, mine: Sequence[tuple[int, int]],
    rivals: Sequence[tuple[int, int]],
) -> Iterator[str]:  # fmt: skip
    here: set[str] = set()
    by = any(view.word(first - step) == "by" for first, _ in mine for step in (1, 2))
    for index in view.of_sentence(number):
        for name in cues[index]:
            here.add(name)
            step, side = min((_step(index, place) for place in mine), key=lambda told: told[0])
            reach = "near" if step <= _REACH[0] else "reach" if step <= _REACH[1] else "far"
            yield f"{name} {side} {reach}"
            if rivals and min(_step(index, place)[0] for place in rivals) < step:
                yield f"{name} of a rival"
            else:
                yield f"{name} own"
    yield from (f"has {name}" for name in here)
    yield from (f"{one}+{two}" for one in here for two in here if one < two)
    if by:
        yield "by it"
        yield from (f"by it {name}" for name in here)
    if not here & {"claim", "accuse", "suspect", "may"}:
        yield "plain"


def _step(index: int, place: tuple[int, int]) -> tuple[int, str]:
    """How many words a word stands from a place, and on which side."""
    first, after = place
    if index < first:
        return first - index, "before"
    return max(0, index - after + 1), "behind"


def _places(view: View, group: Group) -> list[tuple[int, int]]:
    """Where an organisation is named: its mentions, the same words elsewhere, its head, and the name beside it."""
    spans = [view.covered(m.start, m.end) for m in group]
    found = {(first, after) for first, after in spans if first < after}
    names = {tuple(view.word(i) for i in range(*span)) for span in found}
    names |= {(word,) for span in found if len(word := view.word(head_at(view, *span))) > 2}
    found |= _said(view, names)
    found |= _said(view, {name for span in found if (name := _other_name(view, *span))})
    return sorted(found)


def _said(view: View, names: set[tuple[str, ...]]) -> set[tuple[int, int]]:
    """Every place where one of the names stands."""
    starts = {name[0] for name in names}
    return {
        (index, index + len(name))
        for index, token in enumerate(view.tokens) if token.word in starts
        for name in names if all(view.word(index + n) == word for n, word in enumerate(name))
    }  # fmt: skip


def _other_name(view: View, first: int, after: int) -> tuple[str, ...]:
    """The name in brackets behind a name ("the Front of the South [FS]"); empty where there is none."""
    if first >= after or view.word(after) not in ("(", "["):
        return ()
    inside: list[str] = []
    for index in range(after + 1, after + 2 + _LONGEST):
        if view.word(index) in (")", "]"):
            return tuple(inside)
        inside.append(view.word(index))
    return ()
