"""What a later sentence tells of an earlier speaker: its name ("A rights group said ... The Observatory said"), and the
outlet it spoke to."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from dateline.language.annotate import Annotated
from dateline.model.claims import ChainLink, Speaker
from dateline.reading.attribution.antecedents import STUDIES, head_of, refer
from dateline.reading.attribution.parts import Attribution

_INDEFINITE = re.compile(r"(?:^|\W)(?:an?|one)\s+$", re.I)
_SIGNED = re.compile(
    r"\b(?:signed|calling (?:itself|themselves))(?: by)?(?: the)? [\"“]?"
    r"([A-Z][\w’'-]*(?: (?:of |the |for )*[A-Z][\w’'-]*)*)"
)
_BODIES = frozenset({"group", "ngo"})
_TELLING = frozenset({"asserts", "claims_responsibility", "threatens", "announces", "accuses"})
_LEAD = 4  # sentences of the body that may name who speaks in the headline
_NEAR = 2  # sentences between a speaker and the outlet it is said to have spoken to


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody is said to have spoken to an outlet, in the sentence with that index."""

    sentence: int
    speaker: Speaker
    outlet: Speaker


def look_ahead(annotated: Annotated, found: list[Attribution], calls: list[Call]) -> list[Attribution]:
    """The attributions, in the same order, with the names and outlets that later sentences tell."""
    starts = [s.start for s in annotated.sentences]
    places = [bisect_right(starts, a.cue[0]) - 1 for a in found]
    named = [_named_later(annotated, found, places, i) for i in range(len(found))]
    out = _renamed(found, named)
    return [_through(out, places, i, calls) for i in range(len(out))]


def _renamed(found: list[Attribution], named: list[Speaker | None]) -> list[Attribution]:
    """The attributions with the later names, also where one went back to a speaker that has now got a name."""
    told = {(a.speaker.start, a.speaker.end): n for a, n in zip(found, named, strict=True) if n is not None}
    out = []
    for one, name in zip(found, named, strict=True):
        back = one.speaker.antecedent
        then = name or (told.get((back.start, back.end)) if back is not None else None)
        fresh = replace(one.speaker, antecedent=None) if then is not None else one.speaker
        out.append(replace(one, speaker=refer(fresh, then)))
    return out


def _named_later(annotated: Annotated, found: list[Attribution], places: list[int], index: int) -> Speaker | None:
    one = found[index].speaker
    if one.start is None or one.antecedent is not None or not one.name:
        return None
    if annotated.sentences[places[index]].kind == "headline":
        return _in_lead(annotated, found, places, one)
    study = one.kind == "document" and head_of(one.name) in STUDIES
    if not _INDEFINITE.search(annotated.report.text[max(0, one.start - 6) : one.start]):
        return None
    if one.kind not in _BODIES and not study:
        return None
    if (signed := _signed(annotated, places[index], one)) is not None:
        return signed
    for other, place in zip(found[index + 1 :], places[index + 1 :], strict=True):
        if place - places[index] > 1:
            return None
        then = other.speaker
        if study and then.medium in STUDIES and then.kind not in ("document", "unattributed"):
            return then  # "according to a report ... The report by X found"
        opens = other.source is not None and other.source[0] - annotated.sentences[place].start < len("The ") + 1
        if opens and not study and other.stance in _TELLING and _same_body(one, then):
            return then
    return None


def _signed(annotated: Annotated, index: int, one: Speaker) -> Speaker | None:
    """The name that an unnamed group signed its statement with, told in the next few sentences."""
    near = annotated.sentences[index : index + _NEAR + 2]
    text = annotated.report.text
    match = _SIGNED.search(text, near[0].start, near[-1].end)
    if match is None or one.kind != "group":
        return None
    start, end = match.span(1)
    return Speaker(name=match.group(1), kind="group", quote=match.group(1), start=start, end=end)


def _same_body(one: Speaker, other: Speaker) -> bool:
    """May an unnamed body be the named one that speaks next: of its kind, or with a word of its description?"""
    name = other.name or ""
    if other.anonymous or not name[:1].isupper() or other.kind not in (*_BODIES, "office") or other.antecedent:
        return False
    shared = set(name.lower().split()) & set((one.name or "").lower().split()) - {"of", "the", "for", "and"}
    return other.kind == one.kind or bool(shared)


def _in_lead(annotated: Annotated, found: list[Attribution], places: list[int], one: Speaker) -> Speaker | None:
    """Who "marshal says" in a headline is: the one person of that role, or body of that noun, named in the lead."""
    words = (one.name or "").lower().split()
    if len(words) > 3 or one.kind == "police" or ((one.name or "").istitle() and len(words) > 1):
        return None
    body = [i for i, s in enumerate(annotated.sentences) if s.kind == "body"][:_LEAD]
    head = head_of(one.name or "")
    named: dict[str, Speaker] = {}
    for other, place in zip(found, places, strict=True):
        then = other.speaker
        if place not in body or then.anonymous or not (then.name or "")[:1].isupper():
            continue
        if head in STUDIES and then.medium in STUDIES and len(words) == 1:
            named.setdefault(then.name or "", then)
        if not set(words[:-1]) <= set(f"{then.role or ''} {then.name}".lower().split()):
            continue
        roles = then.role or ("" if then.kind != "person" else (then.name or "").split()[-1])
        if head in {head_of(then.name or ""), *(head_of(w) for w in roles.split())}:
            named.setdefault(then.name or "", then)
    return next(iter(named.values())) if len(named) == 1 else None


def _through(found: list[Attribution], places: list[int], index: int, calls: list[Call]) -> Attribution:
    """Adds the outlet that the same speaker is said to have spoken to nearby."""
    one, place = found[index], places[index]
    if one.speaker.via or one.speaker.kind in ("outlet", "unattributed", "agency", "document"):
        return one
    for call in calls:
        if 0 <= call.sentence - place <= _NEAR and call.speaker.name == one.speaker.name:
            return _with_via(one, call.outlet)
    if one.speaker.anonymous and not (one.speaker.name or "").endswith("s"):
        for other, then in zip(found[index + 1 :], places[index + 1 :], strict=True):
            if then - place <= 1 and other.speaker.chain and _same_person(one.speaker, other.speaker):
                link = other.speaker.chain[0]
                if link.kind == "agency" and link.name:
                    return _with_via(
                        one, Speaker(link.name, link.kind, False, None, None, link.quote, link.start, link.end)
                    )
    return one


def _same_person(one: Speaker, other: Speaker) -> bool:
    """ "A district official said ... an official in the district's administration told Z": one unnamed person of one
    office, with a word of the description in common."""
    if not other.anonymous or other.kind != one.kind or head_of(one.name or "") != head_of(other.name or ""):
        return False
    mine, theirs = (set(re.findall(r"\w{4,}", (s.name or "").lower())) for s in (one, other))
    return mine <= theirs


def _with_via(one: Attribution, outlet: Speaker) -> Attribution:
    name = outlet.name or ""
    if not name or name == one.speaker.name:
        return one
    link = ChainLink(name, outlet.kind, outlet.quote, outlet.start, outlet.end)
    speaker = replace(one.speaker, via=(name, *one.speaker.via), chain=(link, *one.speaker.chain))
    return replace(one, speaker=speaker)
