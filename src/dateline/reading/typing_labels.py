"""The one type of a short report, by weighted evidence of words and who does what to whom.

`event_types.lex` says what speaks for a type and how much. Evidence of the first sentence counts in full, of later
ones less: a report opens with what it is about. Where several types are told the more specific one is taken, by the
published rules of ACLED: one event, one sub-event, violence before what surrounds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from spacy.tokens import Doc

from dateline.language import lexicon, pipeline
from dateline.reading.typing_words import Stretch, evidence, stretches

LABELS = (
    "ABDUCT_DISSAP", "AGREEMENT", "AIR_STRIKE", "ARMED_CLASH", "ARREST", "ART_MISS_ATTACK", "ATTACK", "ATTRIB",
    "CHANGE_TO_GROUP_ACT", "CHEM_WEAP", "DIPLO", "DISR_WEAP", "FORCE_AGAINST_PROTEST", "GOV_REGAINS_TERIT", "GRENADE",
    "HQ_ESTABLISHED", "MAN_MADE_DISASTER", "MOB_VIOL", "NATURAL_DISASTER", "NON_STATE_ACTOR_OVERTAKES_TER",
    "NON_VIOL_TERRIT_TRANSFER", "ORG_CRIME", "OTHER", "PEACE_PROTEST", "PROPERTY_DISTRUCT", "PROTEST_WITH_INTER",
    "REM_EXPLOS", "SEX_VIOL", "SUIC_BOMB", "VIOL_DEMONSTR",
)  # fmt: skip
# The reader's own triggers speak too, a little: their ACLED sub-event and what it is called here.
SUB_EVENTS: Mapping[str, str] = {
    "Abduction/forced disappearance": "ABDUCT_DISSAP",
    "Agreement": "AGREEMENT",
    "Air/drone strike": "AIR_STRIKE",
    "Armed clash": "ARMED_CLASH",
    "Arrests": "ARREST",
    "Attack": "ATTACK",
    "Chemical weapon": "CHEM_WEAP",
    "Government regains territory": "GOV_REGAINS_TERIT",
    "Grenade": "GRENADE",
    "Looting/property destruction": "PROPERTY_DISTRUCT",
    "Mob violence": "MOB_VIOL",
    "Non-state actor overtakes territory": "NON_STATE_ACTOR_OVERTAKES_TER",
    "Peaceful protest": "PEACE_PROTEST",
    "Remote explosive/landmine/IED": "REM_EXPLOS",
    "Sexual violence": "SEX_VIOL",
    "Shelling/artillery/missile attack": "ART_MISS_ATTACK",
    "Suicide bomb": "SUIC_BOMB",
    "Violent demonstration": "VIOL_DEMONSTR",
}
TRIGGER_WEIGHTS: Mapping[str, float] = {"strong": 1.0, "act": 1.0}
WEAK_TRIGGER = 0.4  # of a trigger that tells an event only beside a weapon, a target or a toll
LATER = 0.6  # the share of evidence in sentences after the first
# What is told beside it is part of the event when the first of a pair has this much evidence: then the second is out.
ENOUGH = 3.5
BEFORE: Mapping[str, tuple[str, ...]] = {
    "SUIC_BOMB": ("REM_EXPLOS", "ATTACK", "ARMED_CLASH", "GRENADE", "MAN_MADE_DISASTER"),
    "CHEM_WEAP": ("ART_MISS_ATTACK", "AIR_STRIKE", "ATTACK", "REM_EXPLOS"),
    "SEX_VIOL": ("ATTACK", "ABDUCT_DISSAP", "ARREST"),
    "FORCE_AGAINST_PROTEST": ("PROTEST_WITH_INTER", "VIOL_DEMONSTR", "PEACE_PROTEST", "ATTACK", "ARREST", "MOB_VIOL"),
    "VIOL_DEMONSTR": ("PROTEST_WITH_INTER", "PEACE_PROTEST", "PROPERTY_DISTRUCT", "ARREST", "MOB_VIOL"),
    "PROTEST_WITH_INTER": ("PEACE_PROTEST", "ARREST", "ATTACK"),
    "GRENADE": ("REM_EXPLOS", "ATTACK"),
    "AIR_STRIKE": ("ATTACK", "ARMED_CLASH", "ART_MISS_ATTACK", "REM_EXPLOS"),
    "ART_MISS_ATTACK": ("ATTACK",),
    "REM_EXPLOS": ("ATTACK", "ARMED_CLASH"),
    "ABDUCT_DISSAP": ("ATTACK", "ARREST"),
    "GOV_REGAINS_TERIT": ("ARMED_CLASH", "NON_STATE_ACTOR_OVERTAKES_TER", "AIR_STRIKE", "ART_MISS_ATTACK"),
    "NON_STATE_ACTOR_OVERTAKES_TER": ("ARMED_CLASH", "ATTACK", "NON_VIOL_TERRIT_TRANSFER"),
}


def case_label(text: str) -> str:
    """The type of a short report, one of `LABELS`; OTHER where nothing speaks for a type."""
    return label_of(pipeline.load().parse([text])[0])


def label_of(doc: Doc) -> str:
    """The type of a parsed short report, one of `LABELS`."""
    return decide(label_scores(doc))


def decide(scores: Mapping[str, float]) -> str:
    """The type with the most evidence once what belongs to a more specific one is out; OTHER where there is none."""
    left = dict(scores)
    for label, outdone in BEFORE.items():
        if scores.get(label, 0.0) >= ENOUGH:
            for other in outdone:
                left.pop(other, None)
    return max(left, key=lambda label: (left[label], -LABELS.index(label)), default="OTHER")


def label_scores(doc: Doc) -> dict[str, float]:
    """The evidence for each type in a parsed short report; types that nothing speaks for are left out."""
    read = stretches(doc)
    told = frozenset(name for stretch in read for names in stretch.tokens for name in names)
    best: dict[tuple[str, str], float] = {}
    for hit in lexicon.load("triggers").find(doc.text):
        label = SUB_EVENTS.get(hit.entry.get("acled").rpartition("|")[2])
        if label:
            weight = TRIGGER_WEIGHTS.get(hit.entry.get("strength"), WEAK_TRIGGER)
            best["trigger", label] = max(weight, best.get(("trigger", label), 0.0))
    for stretch in read:
        for group, label, weight in _spoken(stretch, told):
            key = (group, label)
            if abs(weight) > abs(best.get(key, 0.0)):
                best[key] = weight
    scores: dict[str, float] = {}
    for (_, label), weight in best.items():
        scores[label] = scores.get(label, 0.0) + weight
    return {label: score for label, score in scores.items() if score > 0}


def _spoken(stretch: Stretch, told: frozenset[str]) -> list[tuple[str, str, float]]:
    """What a stretch says: the evidence's group (told twice, it counts once), its type, its weight."""
    out = []
    for entry, _ in evidence().find(stretch.tokens, stretch.gap):
        if entry.get("clause") == "1" and not stretch.clause:
            continue
        if not _allowed(entry.get("need"), entry.get("without"), told):
            continue
        share = 1.0 if stretch.sentence == 0 else float(entry.get("later") or LATER)
        group = entry.get("once") or entry.phrase
        out += [(group, label, weight * share) for label, weight in _weights(entry.get("for"))]
    return out


def _allowed(need: str, without: str, told: frozenset[str]) -> bool:
    """Whether each needed class (`,` between) has one of its names (`|`) in the text and no barred name is there."""
    if without and not told.isdisjoint(without.split("|")):
        return False
    return all(not told.isdisjoint(names.split("|")) for names in need.split(",") if names)


@cache
def _weights(written: str) -> tuple[tuple[str, float], ...]:
    """Types with weights; a lexicon's `@block` line turns "_" into a blank, so blanks are turned back."""
    pairs = (part.replace(" ", "_").split(":") for part in written.split(","))
    return tuple((label, float(weight)) for label, weight in pairs)
