"""Those who deny a deed, and who are accused, charged or suspected of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.values import Thing
from dateline.model.vocabulary import Stance
from dateline.reading.slots.actors import can_act, subject_before, tell
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, negated, objects, passive, subjects
from dateline.reading.slots.party import Party

# `_DENY`, `_RULED_OUT`, `_BEHIND` and `_HELD` run over small letters.
_DENY = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|disavow(?:ed|s)?|disclaim(?:ed|"
    r"s)?)\s(?:[\w’'-]+\s){0,4}?(?:involvement|responsibility|role|allegations?|"
    r"accusations?|charges?|claims?|link|links|connection|hand|part|carrying|being behind|"
    r"it)\b"
)
_TERRITORY = re.compile(r"\s(?:that|of)\s(?:its|their|his|the)\s(?:own\s)?(?:territory|soil|airspace)\b")
_BOTH = re.compile(r"\b(?:both|all) (?:the )?(?:sides|parties|groups|armies|of them)\s(?:\w+\s)?$")
_RULED_OUT = re.compile(r"\bruled out\s(?:any\s|the\s)*")
_BEHIND = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)\s(?:\w+\s)?(?:behind|responsible for|"
    r"to blame for)|(?:masterminded|orchestrated) the)\b"
)
_PEOPLE = frozenset(
    {
        "team",
        "cell",
        "crew",
        "band",
        "people",
        "person",
        "man",
        "woman",
        "men",
        "women",
        "rival",
        "neighbour",
        "neighbor",
        "worker",
    }
)
_HEADED = re.compile(r"\bbehind\b")
_SUSPECTING = frozenset({"suspect", "charge", "indict", "arrest", "detain"})
_JUDGING = frozenset({"convict", "sentence", "jail", "find", "plead"})
_NAMING = (
    _SUSPECTING | _JUDGING | frozenset({"blame", "accuse", "implicate", "hold", "belong", "attribute", "pin", "point"})
)
_TURNING = frozenset({"blame", "accuse", "suspect"})  # whose object stands accused, whoever that is
_SUSPICION = re.compile(r"\b(?:in connection with|on suspicion of|suspected of|accused of|over (?:the|a|an))\b", re.I)
_NO = re.compile(r"\bno\s$", re.I)  # "no group said it was behind the attack"
_NOT = re.compile(r"\bnot\b|\bnever\b|n['’]t\b", re.I)
_HELD = re.compile(
    r"\b(?:(?:was|were|is|are|been)\s)?(?:in (?:police )?custody|under arrest|being held|held)\s(?:\w+\s){0,2}?"
    r"(?:on suspicion of|over the|in connection with)\b"
)
CHARGED = "charged deed"  # the rule of a deed that was made up or covered up, as those say who allege it
_ALLEGES = re.compile(r"\b(?:alleg|accus|claim|charg|insist|maintain)\w*")
_SHAM = re.compile(
    r"\b(?P<what>(?:fake|staged|false|mock|stage-managed|extra-?judicial|summary|cold-blooded|so-called)\s"
    r"(?:encounters?|shoot-?outs?|gun ?battles?|gunfights?|firefights?|clash(?:es)?|attacks?|raids?|ambush|killings?|"
    r"executions?|suicides?|kidnapp?ings?|abductions?))\b"
)
_HEDGE = re.compile(r"\b(?:may|might|could|possibl[ey]|likely|believed|suspected|suggest\w*|appears?|thought)\b", re.I)


def fill(scene: Scene) -> list[Found]:
    """Deniers and accused."""
    if scene.sentence.doc is None:
        return []
    return [*_denials(scene), *_accused(scene), *_charged(scene)]


def _charged(scene: Scene) -> Iterator[Found]:
    """The deed that somebody alleges ("alleged that it was a fake encounter"), told only where it is denied."""
    match = _SHAM.search(scene.small) if _ALLEGES.search(scene.small) else None
    if match is not None:
        at = (scene.sentence.start + match.start("what"), scene.sentence.start + match.end("what"))
        yield found(scene.sentence, "type", Thing(scene.words(*at)), at, at, rule=CHARGED, stance="accuses")


def _denials(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for match in _DENY.finditer(scene.small):
        words = (sentence.start + match.start(), sentence.start + match.end())
        if _TERRITORY.match(scene.small, match.end()):
            continue  # where the attackers came from is denied
        parties = [p for p in subject_before(scene, words[0]) if can_act(scene, p)]
        for party in parties:
            yield tell(scene, party, "perpetrator", words, rule="denies", stance="denies")
        if not parties and _BOTH.search(scene.small[: match.start()]):
            yield found(sentence, "perpetrator", None, words, words, rule="denies", stance="denies")
    for match in _RULED_OUT.finditer(scene.small):
        at = sentence.start + match.end()
        for party in scene.parties:
            if (
                0 <= party.start - at <= 2
                and party.core.lower().endswith("involvement")
                and party.core_end - party.core_start > 12
            ):
                start, end = (
                    party.core_start,
                    party.core_start + len(party.core[: -len("involvement")].rstrip(" ’'s")),
                )
                words = (start, end)
                inner = Party(start, end, start, end, scene.words(start, end), None, "", False, party.root)
                yield found(
                    sentence,
                    "perpetrator",
                    inner.actor(),
                    words,
                    (sentence.start + match.start(), at),
                    rule="ruled out",
                    stance="denies",
                )


def _accused(scene: Scene) -> Iterator[Found]:
    """Those named as doers by verbs of blame, suspicion or the courts, and those said to be behind a deed."""
    sentence = scene.sentence
    for verb, lemma in scene.verbs:
        if lemma not in _NAMING or negated(verb):
            continue
        stance: Stance | None = "accuses"
        if lemma in _SUSPECTING:
            stance = "suspects"
        elif lemma in _JUDGING:
            stance = None
        for party in (p for token in _named_by(scene, verb, lemma) for p in _parties_at(scene, token)):
            if can_act(scene, party) or (lemma in _TURNING and _somebody(party)):
                anchor = sentence.span(verb)
                yield tell(scene, party, "perpetrator", anchor, rule=f"accused {verb.lower_}", stance=stance)
    for match in _HELD.finditer(scene.small):
        words = (sentence.start + match.start(), sentence.start + match.end())
        for party in subject_before(scene, words[0]):
            if can_act(scene, party):
                yield tell(scene, party, "perpetrator", words, rule="held on suspicion", stance="suspects")
    if sentence.kind == "headline":
        yield from _headed(scene)
    for match in _BEHIND.finditer(scene.small):
        words = (sentence.start + match.start(), sentence.start + match.end())
        denied = _NOT.search(sentence.text[max(0, match.start() - 30) : match.end()])
        hedged = _HEDGE.search(sentence.text[max(0, match.start() - 60) : match.end()])
        for party in subject_before(scene, words[0]):
            if can_act(scene, party) and not _NO.search(sentence.text[: party.core_start - sentence.start]):
                behind: Stance | None = "suspects" if hedged else None
                behind = "denies" if denied else behind
                yield tell(scene, party, "perpetrator", words, rule="behind", stance=behind)


def _somebody(party: Party) -> bool:
    """Is it a name, or a word for people, of which no list tells that they act ("its rival, Unity Cars")?"""
    if party.bare or party.solid or not party.core:
        return False
    root = party.root
    named = party.name is not None and (root is None or root.ent_type_ not in ("DATE", "TIME", "LOC", "FAC"))
    return named or party.head in _PEOPLE


def _headed(scene: Scene) -> Iterator[Found]:
    """ "Rebels behind bus attack, says governor": a headline leaves the verb out."""
    for match in _HEADED.finditer(scene.small):
        at = scene.sentence.start + match.start()
        party = next((p for p in scene.parties if 0 <= at - p.end <= 1), None)
        deed = any(h.start >= at for h in scene.triggers)
        if party is not None and deed and can_act(scene, party):
            words = (at, scene.sentence.start + match.end())
            yield tell(scene, party, "perpetrator", words, rule="behind", stance="accuses")


def _parties_at(scene: Scene, token: Token) -> list[Party]:
    """The parties at a noun; a description that names nobody gives way to the name beside it ("its rival, X")."""
    parties = scene.joined(token)
    if any(can_act(scene, p) and (p.name or p.kind not in (None, "person")) for p in parties):
        return parties
    beside = [p for c in token.children if c.dep_ == "appos" and (p := scene.party(c)) is not None and p.name]
    return beside or parties


def _named_by(scene: Scene, verb: Token, lemma: str) -> list[Token]:
    """The nouns that such a verb names as doers."""
    if lemma == "blame":
        return _blamed(scene, verb)
    if lemma in ("accuse", "suspect", "implicate") or (lemma == "hold" and _has(verb, "responsible")):
        return _harmed(verb)
    if lemma in ("charge", "indict") and not passive(verb):
        return objects(verb) if lemma == "indict" or after(verb, "with") else []  # police charge crowds, too
    if lemma in ("charge", "indict", "convict", "sentence", "jail"):
        return subjects(verb) if passive(verb) else []
    if lemma in ("find", "plead") and _has(verb, "guilty"):
        return subjects(verb)
    if lemma in ("arrest", "detain") and _SUSPICION.search(scene.sentence.text):
        return _harmed(verb)
    if lemma == "belong" and any(p.kind in ("group", "person") for t in subjects(verb) for p in scene.joined(t)):
        return [noun for _, noun in after(verb, "to")]
    if lemma in ("attribute", "pin"):
        return [noun for _, noun in after(verb, "to", "on")]
    if lemma == "point" and any(o.lemma_ == "finger" for o in objects(verb)):
        return [noun for base in (verb, *objects(verb)) for _, noun in after(base, "at")]
    return []


def _harmed(verb: Token) -> list[Token]:
    return subjects(verb) if passive(verb) else _meant(verb, objects(verb))


def _meant(verb: Token, nouns: list[Token]) -> list[Token]:
    """The nouns; for "the group, which many blame" the group."""
    relative = verb.dep_ == "relcl" and verb.head.i < verb.i
    return [verb.head if relative and t.tag_ in ("WDT", "WP") else t for t in nouns]


def _blamed(scene: Scene, verb: Token) -> list[Token]:
    """ "blamed X for it", "blamed it on X", "X was blamed"."""
    on = [noun for base in (verb, *objects(verb)) for _, noun in after(base, "on")]
    if any(can_act(scene, party) for noun in on for party in scene.joined(noun)):
        return on
    return _meant(verb, objects(verb)) or (subjects(verb) if passive(verb) else [])


def _has(verb: Token, word: str) -> bool:
    return any(token.lower_ == word for token in verb.subtree)
