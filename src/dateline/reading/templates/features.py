"""What the attribute models see of a filler: its words, the words around it, and the classes of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dateline.reading.templates.drafts import DraftTemplate, Group, Span
from dateline.reading.templates.view import View

NEAR = 8  # words to each side that are seen as a bag
MOST = 6  # other places of a filler that are looked at
_ENDS_HEAD = frozenset("of in at from on for to with who that which near by , ( [ - who whose belonging".split())
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen".split()
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A template in its report: the view, the draft, and cues that hold for all its fillers."""

    view: View
    draft: DraftTemplate
    sentences: tuple[int, ...]  # those in which the incident is told
    cues: tuple[str, ...]


def see(view: View, draft: DraftTemplate) -> Seen:
    """A draft with the sentences that tell it and what is to be seen of the whole report."""
    sentences = tuple(sorted({view.sentence[i] for span in draft.anchors() for i in _tokens(view, span)}))
    cues = [f"type={draft.incident_type}"]
    near = {c for number in sentences for i in view.of_sentence(number) for c in view.classes[i]}
    cues += [f"near:{name}" for name in near]
    for role in ("perp_ind", "perp_org", "target", "victim", "description", "weapon"):
        groups = getattr(draft, role)
        cues.append(f"{role}={min(len(groups), 3)}")
        cues += {f"{role}:{c}" for g in groups for m in g for c in _classes(view, Span(m.start, m.end))}
    return Seen(view, draft, sentences, tuple(cues))


def _tokens(view: View, span: Span) -> range:
    return range(*view.covered(span.start, span.end))


def _classes(view: View, span: Span) -> set[str]:
    return {c for i in _tokens(view, span) for c in view.classes[i]}


def shape(word: str) -> str:
    """A word as the models see it: figures are told by their size only, number words are one."""
    if word[0].isdigit():
        digits = word.replace(",", "").replace(".", "")
        return "#1" if digits == "1" else "#many"
    return "#many" if word in _NUMBERS else word


def head_at(view: View, first: int, after: int) -> int:
    """The head of a noun phrase: its last word before the first that opens an attribute."""
    for index in range(first + 1, after):
        if view.tokens[index].word in _ENDS_HEAD:
            return index - 1
    return after - 1


def filler_features(seen: Seen, groups: Sequence[Group]) -> list[str]:
    """The features of a filler from all its mentions; several groups where a name and a description are one person."""
    found: dict[str, None] = {"bias": None}
    for kind, group in enumerate(groups):
        for mention in group:
            for name in _of_mention(seen.view, Span(mention.start, mention.end), "nd"[kind] if len(groups) > 1 else ""):
                found[name] = None
    found.update((name, None) for name in _elsewhere(seen.view, groups))
    found.update((f"all:{cue}", None) for cue in seen.cues)
    return list(found)


def _elsewhere(view: View, groups: Sequence[Group]) -> Iterator[str]:
    """What stands near the other places where the filler's head is told: a name is killed in one sentence, buried in
    the next."""
    spans = [view.covered(m.start, m.end) for group in groups for m in group]
    heads = {view.word(head_at(view, first, after)) for first, after in spans if first < after}
    found = 0
    for index, token in enumerate(view.tokens):
        if token.word not in heads or any(first <= index < after for first, after in spans):
            continue
        found += 1
        if found > MOST:
            break
        inside = view.of_sentence(view.sentence[index])
        for near in range(max(inside.start, index - NEAR), min(inside.stop, index + NEAR + 1)):
            if near != index:
                yield f"o~{shape(view.word(near))}"
                yield from (f"o~{name}" for name in view.classes[near])
    yield f"elsewhere={min(found, 3)}"


def _of_mention(view: View, span: Span, part: str) -> Iterator[str]:
    first, after = view.covered(span.start, span.end)
    if first >= after:
        return
    head = head_at(view, first, after)
    yield f"{part}head={shape(view.word(head))}"
    yield f"{part}tail={view.word(head)[-3:]}"
    yield f"{part}plural={view.word(head).endswith('s')}"
    for index in range(first, after):
        yield f"{part}in={shape(view.word(index))}"
    for name in {c for i in range(first, after) for c in view.classes[i]}:
        yield f"{part}in:{name}"
    for name in set(view.classes[head]):
        yield f"{part}head:{name}"
    for step in (1, 2):
        yield from _placed(view, first - step, f"-{step}")
        yield from _placed(view, after - 1 + step, f"+{step}")
    yield from _acts(view, first, after)
    yield from _around(view, first, after)


def _placed(view: View, index: int, place: str) -> Iterator[str]:
    if word := view.word(index):
        yield f"{place}={shape(word)}"
        yield from (f"{place}:{name}" for name in set(view.classes[index]))


def _acts(view: View, first: int, after: int) -> Iterator[str]:
    """The nearest word of violence to either side in the sentence: what is done to the filler is told beside it."""
    inside = view.of_sentence(view.sentence[first])
    steps: dict[str, int] = {}
    for side, places in (("l", range(first - 1, inside.start - 1, -1)), ("r", range(after, inside.stop))):
        for step, index in enumerate(places):
            names = [name for name in view.classes[index] if name.startswith("triggers")]
            if names:
                steps[side] = step
                yield f"act{side}={view.word(index)}"
                yield f"act{side}:{names[0]} {min(step // 3, 4)}"
                break
    if steps:
        yield f"acts {min(steps, key=lambda side: steps[side])} first"


def _around(view: View, first: int, after: int) -> Iterator[str]:
    """Words and classes of the sentence: near ones by side, the rest as a bag."""
    inside = view.of_sentence(view.sentence[first])
    for index in inside:
        if first <= index < after:
            continue
        side = "l" if index < first else "r"
        distance = first - index if index < first else index - after + 1
        word, names = shape(view.word(index)), view.classes[index]
        if distance <= NEAR:
            yield f"{side}~{word}"
            yield f"~{word}"
            yield from (f"{side}~{name}" for name in names)
        yield from (f"s~{name}" for name in names)
        yield f"s~{word}"


def template_features(seen: Seen) -> list[str]:
    """The features of a whole template: the cues, and the words and classes of the sentences that tell it."""
    view = seen.view
    found = dict.fromkeys(["bias", *(f"all:{cue}" for cue in seen.cues)])
    for number in seen.sentences:
        found.update((f"s~{shape(view.word(i))}", None) for i in view.of_sentence(number))
    found.update((f"doc:{name}", None) for name in _all_classes(view.classes))
    return list(found)


def _all_classes(classes: Iterable[tuple[str, ...]]) -> set[str]:
    return {name for names in classes for name in names}
