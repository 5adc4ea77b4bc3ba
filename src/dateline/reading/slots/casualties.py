"""Killed, injured, missing, abducted, arrested: who and how many, from predicates beside a party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.annotate import Sentence
from dateline.model.values import Count
from dateline.model.vocabulary import Stance
from dateline.reading.counts import plus
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.harmed import Match, argument, single
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.party import Party
from dateline.reading.slots.predicates import Predicate
from dateline.reading.slots.shots import by_own_hand, hits, numbers_shot, shots, told_before

_HEDGE = re.compile(
    r"\b(?:may|might|could|feared|believed|presumed|thought|likely|possibly|apparently|perhaps|suspected)\b",
    re.I,
)
_JOINT = re.compile(
    r"\s(?:or|and|and/or)\s(?:\w+ly\s)?(?:killed|wounded|injured|hurt)\b"
    r"(?=[.,;)]|$|\s(?:in|by|when|as|on|at|during|after|while|near|since|last|this|over|so)\b)",
    re.I,
)
# Both over small letters.
_HE_DIED = re.compile(
    r"\b(?P<who>he|she) (?:\w+ )?(?P<died>died|"
    r"(?:was|is) (?:\w+ )?(?:pronounced |declared )?dead|was killed|passed away|succumbed)\b"
)
_REFLEXIVE = re.compile(r"\s(?:himself|herself|themselves|self)\b|(?<=died)\s(?:of|by)\ssuicide\b")
_OF_HARM = re.compile(r"\b(?:hospitals?|medical|wounds?|injur\w+|scene|shot|shooting|stabb\w+|surgery)\b")
_UNREAL = frozenset({"could", "would", "might", "may", "should"})
_ASIDE = re.compile(r",\s(?:and\s)?not\s[^,]{1,60},")  # "eleven people, not 14 as reported earlier, were killed"
_NOT = re.compile(r"\b(?:not|n't|never)\b|n['’]t\b", re.I)
_ALL = re.compile(
    r"\b(all|everyone|everybody) (?:\w+ )?(?:on board|aboard|on the \w+|"
    r"inside)\s(?=(?:was|were)\s$)(?:was|were)\s$",
    re.I,
)


def fill(scene: Scene) -> list[Found]:
    """Counts of people and the people themselves, each anchored on its predicate."""
    sentence, every, told = scene.sentence, scene.parties, scene.harm
    out: list[Found] = []
    taken: set[int] = set()
    for item in told:
        if _REFLEXIVE.match(scene.small, item.end - sentence.start):
            continue  # told by `by_own_hand`
        if item.slot == "arrested" and _by_group(sentence, item, every):
            item = replace(item, slot="abducted")
        match = argument(sentence, item, every, told)
        if match is None and (one := _pronoun(sentence, item)) is not None:
            out.append(one)
        elif match is None:
            out.extend(_all_aboard(sentence, item))
        if match is None:
            continue
        taken.update(p.start for p in match.parties)
        out.extend(_values(sentence, item, match))
    for item in shots(scene):
        match = argument(sentence, item, every, told)
        if match and hits(scene, item, match) and not any(p.start in taken for p in match.parties):
            out.extend(_values(sentence, item, match))
    out.extend(f for f in numbers_shot(scene) if not any(o.start <= f.start < o.end for o in out))
    out.extend(by_own_hand(scene))
    out.extend(told_before(scene))
    out.extend(_died_later(scene))
    return out


def _values(sentence: Sentence, item: Predicate, match: Match) -> Iterator[Found]:
    match = replace(match, between=_ASIDE.sub(" ", match.between))
    first, last = match.parties[0], match.parties[-1]
    anchor = (item.start, item.end)
    cue = sentence.text[item.start - sentence.start : item.end - sentence.start].lower()
    rule = f"casualties:{match.rule} {cue}"
    unhurt = item.slot == "injured" and (
        sentence.text[item.start - sentence.start :].lower().startswith("un") or _NOT.search(match.between)
    )
    if unhurt and match.passive:
        words = sentence.text[first.start - sentence.start : item.end - sentence.start]
        yield found(sentence, "injured", Count(0, 0, words), (first.start, item.end), anchor, rule=rule + " not")
        return
    if cue == "harmed" and first.core and first.count is not None and first.count.high == 0 and not first.bare:
        harmed = (first.core_start, first.core_end)  # "no villager was harmed": neither killed nor hurt
        yield found(sentence, "victim", first.actor(), harmed, anchor, rule=rule + " none", stance="denies")
    if _NOT.search(match.between) and match.passive:
        yield found(sentence, item.slot, None, (first.start, item.end), anchor, rule=rule + " not", stance="denies")
        return
    before = (
        sentence.text[max(0, item.start - sentence.start - 25) : item.start - sentence.start]
        if not match.passive
        else ""
    )
    stance: Stance | None = "suspects" if _HEDGE.search(match.between) or _HEDGE.search(before) else None
    slot = item.slot
    joint = match.joint or (match.passive and bool(_JOINT.match(sentence.text, item.end - sentence.start)))
    if joint and slot == "killed":
        slot = "injured"  # "killed or wounded" in one number: harmed at least; docs/counts.md
    for count, party, end in _counts(sentence, match.parties, first, last):
        single = count.low == 1 and count.high == 1 and (party.name is not None or party.definite)
        name = rule + (" single" if single else "") + (" joint" if joint else "")
        yield found(sentence, slot, count, (party.start, end), anchor, rule=name, stance=stance)
    if item.slot in ("killed", "injured", "abducted", "missing"):
        for party in match.parties:
            if party.core and not party.bare and not (party.count and party.count.high == 0):
                core = (party.core_start, party.core_end)
                if party.count is not None and party.count.as_said.lower() == "one" and party.definite:
                    core = (party.start, party.end)  # "one of the brothers"
                value = replace(
                    party.actor(), as_said=sentence.text[core[0] - sentence.start : core[1] - sentence.start]
                )
                yield found(sentence, "victim", value, core, anchor, rule=rule, stance=stance)


def _counts(
    sentence: Sentence, chain: tuple[Party, ...], first: Party, last: Party
) -> Iterator[tuple[Count, Party, int]]:
    """One total where the parts can be summed, else each part that has a number."""
    parts = [(p, _count(sentence, p) or (_kin(sentence, p) if len(chain) > 1 else None)) for p in chain]
    told = [(p, c) for p, c in parts if c is not None]
    if len(told) > 1 and len(told) == len(parts):
        words = sentence.text[first.start - sentence.start : last.end - sentence.start]
        if (total := plus([c for _, c in told], words)) is not None:
            yield total, first, last.end
            return
    for party, count in told:
        yield count, party, party.end


def _count(sentence: Sentence, party: Party) -> Count | None:
    words = sentence.text[party.start - sentence.start : party.end - sentence.start]
    if party.count is not None:
        return replace(party.count, of=party.of)
    if party.person:
        return Count(1, 1, words, of=party.of)
    return None


def _kin(sentence: Sentence, party: Party) -> Count | None:
    """One of a list without an article of its own: "her mother, grandmother and a friend"."""
    words = sentence.text[party.start - sentence.start : party.end - sentence.start]
    return Count(1, 1, words) if single(party) else None


def _by_group(sentence: Sentence, item: Predicate, every: list[Party]) -> bool:
    """Did an armed group take them? Groups capture; only states arrest."""
    token = sentence.token_at(item.start)
    if token is None or token.lemma_.lower() == "arrest":
        return False
    by = [o for c in token.children if c.dep_ == "agent" for o in c.children]
    own = [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")]
    shared = [c for c in token.head.children if c.dep_ == "nsubj"] if token.dep_ == "conj" and not own else own
    doers = by or [t for t in shared if t.dep_ == "nsubj"]
    return any(p.kind == "group" for t in doers for p in every if p.root is not None and p.root.i == t.i)


def _pronoun(sentence: Sentence, item: Predicate) -> Found | None:
    """ "arrested him", "killed her": one person, told before."""
    token = sentence.token_at(item.start)
    told = (
        token is not None and token.tag_ in ("VBD", "VBN", "VBZ") and not any(c.dep_ == "neg" for c in token.children)
    )
    if token is None or not told or item.form == "subject" or item.slot not in ("killed", "arrested", "abducted"):
        return None
    if any(c.lower_ in _UNREAL for c in token.children):
        return None  # "it could have killed her"
    for child in token.children:
        if child.dep_ in ("dobj", "obj") and child.lower_ in ("him", "her") and child.tag_ == "PRP":
            words = sentence.span(child)
            anchor = (item.start, item.end)
            value = Count(1, 1, child.text)
            return found(sentence, item.slot, value, words, anchor, rule=f"casualties:pronoun {token.lower_} single")
    return None


def _died_later(scene: Scene) -> Iterator[Found]:
    """ "He was taken to a hospital, where he died": one person, told before as hurt."""
    base = scene.sentence.start
    if "he " not in scene.small or not _OF_HARM.search(scene.small):
        return
    for match in _HE_DIED.finditer(scene.small):
        words, anchor = _span(base, match, "who"), _span(base, match, "died")
        value = Count(1, 1, scene.words(*words))
        yield found(scene.sentence, "killed", value, words, anchor, rule="casualties:died later single")


def _span(base: int, match: re.Match[str], name: str) -> tuple[int, int]:
    return base + match.start(name), base + match.end(name)


def _all_aboard(sentence: Sentence, item: Predicate) -> Iterator[Found]:
    """ "All on board were killed": said of everybody, without a number."""
    if match := _ALL.search(sentence.text[: item.start - sentence.start]):
        begin = sentence.start + match.start()
        words = (begin, sentence.start + len(sentence.text[: match.end()].rstrip()))
        yield found(sentence, item.slot, None, words, (item.start, item.end), rule="casualties:all", stance="asserts")
