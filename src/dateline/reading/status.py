"""The status of a telling: is it new, past, habitual, threatened, a court story ...? Each answer with its reason.

Cues come from status.lex; tense, modality and time distance from the parse and the resolved time. The first rule of
`RULES` that fires decides; `decide` is pure and can be measured alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from dateline.language.lexicon import Hit
from dateline.model.vocabulary import Genre, Status
from dateline.reading import computers
from dateline.reading.segments import Segment
from dateline.reading.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Judged:
    """A status and the words or rule that gave it. `firm` answers are not overruled by the report as a whole."""

    status: Status
    reason: str
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules look at: the segment, its main trigger, cue hits, genre, and days between event and report."""

    segment: Segment
    trigger: Trigger
    cues: tuple[Hit, ...]
    genre: Genre
    days_before: int | None
    lead: bool
    future: bool = False  # dated after the report
    coarse: bool = False  # dated to a month or more only

    def cue(self, status: str, weight: int = 1) -> Hit | None:
        """The first cue of a status with at least this weight, in the trigger's segment or sentence."""
        for hit in self.cues:
            if hit.entry.get("status") != status or int(hit.entry.get("weight", "1")) < weight:
                continue
            inside = self.segment.start <= hit.start < self.segment.end
            if inside or hit.entry.get("where") == "sentence":
                return hit
        return None


def decide(scene: Scene) -> Judged:
    """The status of the telling."""
    for rule in RULES:
        judged = rule(scene)
        if judged is not None:
            return judged
    return Judged("new", "told as having happened", firm=False)


def find_cues(segment: Segment) -> tuple[Hit, ...]:
    """The status cues of a segment's sentence."""
    return tuple(segment.sentence.of("status"))


def _figurative(scene: Scene) -> Judged | None:
    cue = scene.cue("figurative", 2)
    weak = [h for h in scene.cues if h.entry.get("status") == "figurative"]
    if cue or len(weak) >= 2:
        word = (cue or weak[0]).text
        return Judged("negated", f"a figure of speech: {word!r}")
    return None


def _computers(scene: Scene) -> Judged | None:
    if scene.trigger.strength in ("act", "ref"):
        return None
    cue = computers.said_of_computers(scene.segment)
    return Judged("negated", f"an attack on computers: {cue.text!r}") if cue else None


def _exercise(scene: Scene) -> Judged | None:
    if cue := scene.cue("exercise", 2):
        return Judged("exercise", f"an exercise: {cue.text!r}")
    if scene.trigger.entry.block == "mobilize" and (cue := scene.cue("exercise")):
        return Judged("exercise", f"an exercise: {cue.text!r}")
    return None


def _legal(scene: Scene) -> Judged | None:
    if scene.trigger.family == "legal":
        return Judged("legal", f"a court story: {scene.trigger.text!r}")
    cue = scene.cue("legal", 2)
    if cue and (scene.genre == "court" or _near(scene, cue)):
        return Judged("legal", f"a court story: {cue.text!r}")
    weak = scene.cue("legal")
    if weak and scene.genre == "court" and scene.segment.joint == "start":
        return Judged("legal", f"a court story: {weak.text!r}")
    return None


def _negated(scene: Scene) -> Judged | None:
    token = scene.trigger.token
    if token is not None and _is_negated(token):
        return Judged("negated", "said not to have happened")
    cue = scene.cue("negated", 2)
    if cue:
        return Judged("negated", f"no attack: {cue.text!r}")
    weak = scene.cue("negated")
    if weak and scene.lead and not _armed(scene):
        return Judged("negated", f"no attack: {weak.text!r}")
    return None


def _foiled(scene: Scene) -> Judged | None:
    if scene.trigger.strength in ("effect", "act") or scene.trigger.family in ("threat", "arrest"):
        return None
    if cue := scene.cue("foiled", 2):
        return Judged("foiled", f"did not come about: {cue.text!r}")
    return None


def _anniversary(scene: Scene) -> Judged | None:
    if cue := scene.cue("anniversary", 2):
        return Judged("anniversary", f"told at an anniversary: {cue.text!r}")
    return None


def _threatened(scene: Scene) -> Judged | None:
    if scene.trigger.family == "threat":
        return Judged("threatened", f"a threat: {scene.trigger.text!r}")
    token = scene.trigger.token
    modal = token is not None and _has_aux(token, {"will", "would", "'ll", "shall"})
    cue = scene.cue("threatened", 1 if modal else 2)
    if cue and cue.start <= scene.trigger.start and scene.trigger.start - cue.end < 90 and not _finite_past(scene):
        return Judged("threatened", f"a threat: {cue.text!r}")
    return None


def _planned(scene: Scene) -> Judged | None:
    if scene.future and scene.trigger.family != "legal":
        return Judged("planned", "dated after the report")
    token = scene.trigger.token
    future = token is not None and _has_aux(token, {"will", "'ll", "shall"})
    would = token is not None and _has_aux(token, {"would"})
    announced = scene.cue("planned", 2)
    if announced and announced.start < scene.trigger.start:
        return Judged("planned", f"announced: {announced.text!r}")
    plan = next((h for h in scene.cues if h.entry.get("status") == "planned" and h.entry.phrase not in ("will", "would")
                 and 0 <= scene.trigger.start - h.end < 40), None)  # fmt: skip
    if future or plan or (would and _reported_plan(scene)):
        violent = scene.trigger.family not in (
            "agree",
            "retreat",
            "mobilize",
            "request",
            "release",
            "consult",
        )
        if violent and future:
            return Judged("threatened", "told as something to come")
        return Judged("planned", "told as something to come")
    return None


def _reported_plan(scene: Scene) -> bool:
    before = scene.segment.sentence.text[: scene.trigger.start - scene.segment.sentence.start].lower()
    return bool(re.search(r"\b(?:announc|said|declar|pledg|promis|vow|agreed)\w*\b[^.;]{0,60}$", before))


def _hypothetical(scene: Scene) -> Judged | None:
    token = scene.trigger.token
    cue = scene.cue("hypothetical", 2)
    if cue and abs(cue.start - scene.trigger.start) < 60 and not _finite_past(scene):
        return Judged("hypothetical", f"not said to have happened: {cue.text!r}")
    modal = token is not None and _has_aux(token, {"could", "might", "would", "may", "should", "can"})
    if token is not None and modal and not _perfect(token):
        return Judged("hypothetical", "told as possible")
    before = scene.segment.sentence.text[: scene.trigger.start - scene.segment.sentence.start].lower()
    if re.search(r"\b(?:if|unless|whether)\b[^,;]{0,60}$", before) and not _finite_past(scene):
        return Judged("hypothetical", "told as a condition")
    return None


def _before(scene: Scene) -> Judged | None:
    """ "... since the group attacked", "days after a mayor was shot": what came before what is told."""
    later = scene.segment.joint in ("since", "distance") and scene.segment.start > scene.segment.sentence.start
    if later and (_finite_past(scene) or scene.trigger.is_noun):
        return Judged("background", "told as what came before")
    return None


def _habitual(scene: Scene) -> Judged | None:
    cue = scene.cue("habitual", 2)
    if cue and (_near(scene, cue) or scene.trigger.token is None or _several(scene.trigger.token)):
        return Judged("habitual", f"told as a series: {cue.text!r}")
    counted = _COUNTED.search(scene.segment.text)
    if scene.trigger.is_noun and _RANKED.match(scene.segment.text[scene.trigger.end - scene.segment.start :]):
        return Judged("habitual", "counted among a series")
    if counted and counted.start() <= scene.trigger.start - scene.segment.start < counted.end():
        return Judged("habitual", "counted among a series")
    if _TALLY.search(scene.segment.text):
        return Judged("habitual", "a tally over a time")
    token = scene.trigger.token
    if token is None:
        return None
    if _several(token) and _present_perfect(token) and (scene.days_before is None or scene.coarse):
        return Judged("habitual", "many, over a time")
    weak = scene.cue("habitual")
    headline = (
        scene.segment.sentence.kind == "headline" or scene.segment.sentence.index == 0
    )  # headlines are in the present
    dated = scene.days_before is not None and not scene.coarse
    if not headline and not dated and _generic(token):
        reason = f"told as a series: {weak.text!r}" if weak else "told in general, of no single event"
        return Judged("habitual", reason)
    if (
        weak
        and not headline
        and _near(scene, weak)
        and token.tag_ in ("NNS", "VBG", "VBP")
        and scene.days_before is None
    ):
        return Judged("habitual", f"told as a series: {weak.text!r}")
    return None


_LONG_AGO = re.compile(
    r"\b(?:last (?:year|month|summer|winter|spring|autumn|fall|decade|century)|(?:years|decades|months) ago|"
    r"(?:earlier|previous(?:ly)?|former) (?:this year|attacks?|strikes?|bombings?|incidents?)|in the past)\b",
    re.I,
)


def aged(days: int | None, lead: bool) -> Judged | None:
    """The status of what happened this many days before the report; None where it may be new."""
    if days is not None and days > 60:
        return Judged("background", "happened more than two months before the report")
    if days is not None and days > 6 and not lead:
        return Judged("background", "happened before the week of the report")
    return None


def _past(scene: Scene) -> Judged | None:
    if old := aged(scene.days_before, scene.lead):
        return old
    if not scene.lead and _LONG_AGO.search(scene.segment.text):
        return Judged("background", "told as past")
    return None


def _by_genre(scene: Scene) -> Judged | None:
    recent = scene.days_before is not None and 0 <= scene.days_before <= 7
    if scene.genre == "court" and not recent:
        return Judged("background", "told as the matter of a court story")
    if scene.genre in ("obituary", "timeline") and not recent:
        return Judged("background", f"told in a report of another kind: {scene.genre}")
    if scene.genre == "analysis" and not recent:
        return Judged("background", "told in an analysis, without a recent date")
    return None


_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|"
    r"\d+(?:st|nd|rd|th)|\w+(?:teenth|tieth|ty-\w+))"
)
# "this year", "since March", "in as many weeks"
_OVER = (
    r"\b(?:this (?:year|month|week)|since|so far|in (?:as many|less than|\w+) (?:days|weeks|months|years)|"
    r"in the (?:past|last)|in recent)\b"
)
_HARMED = (
    r"\b(?:have|has) been (?:\w+ )?(?:killed|injured|wounded|lynched|kidnapped|abducted|displaced|attacked|murdered|"
    r"arrested|shot)\b"
)
_COUNTED = re.compile(
    rf"\b(?:the|a|its|their) {_ORDINAL} (?:[\w-]+ ){{0,3}}(?:attack|strike|bombing|incident|killing|shooting|raid|"
    rf"hijacking|abduction|kidnapping|explosion|blast|assault|clash|ambush|murder|city|country|time)s?\b[^.;]{{0,50}}?{_OVER}",
    re.I,
)
_RANKED = re.compile(rf"[^.;,]{{0,40}}\b(?:was|is|were|are) (?:the|its|their) {_ORDINAL}\b[^.;]{{0,70}}{_OVER}", re.I)
_TALLY = re.compile(
    rf"{_HARMED}[^.;]*\b(?:this year|since|so far|over the (?:past|last)|in the (?:past|last)|in recent|every)\b|"
    rf"\b(?:this year|since (?:\w+ )?\d{{4}}|so far this|over the (?:past|last) \w+)\b[^.;]*{_HARMED}|"
    r"\b(?:happen|occur|take place)s? every\b",
    re.I,
)

RULES = (
    _computers, _exercise, _figurative, _legal, _anniversary, _foiled, _threatened, _negated, _planned,
    _hypothetical, _before, _habitual, _past, _by_genre,
)  # fmt: skip


_TURN = re.compile(r"\b(?:after|since|which|who|where|when|as|although|though|while|but|before|following)\b", re.I)


def _near(scene: Scene, cue: Hit) -> bool:
    """The cue stands in the trigger's segment, or beside it with no turn to another clause between."""
    part = scene.segment
    if part.start <= cue.start < part.end or len(part.sentence.text) < 90:
        return True
    first, last = min(cue.end, part.end), max(cue.start, part.start)
    between = part.sentence.text[max(0, first - part.sentence.start) : max(0, last - part.sentence.start)]
    return part.joint in ("start", "coordinated") and not _TURN.search(between)


def _armed(scene: Scene) -> bool:
    """A weapon or armed actor is named in the sentence: then an accident needs more than one weak word."""
    hits = scene.segment.sentence.of("armed_actors", "weapons")
    return any(h.entry.get("class") != "cyber" for h in hits)


def _is_negated(token: Token) -> bool:
    for child in token.children:
        if child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ == "no"):
            return True
    if token.dep_ in ("xcomp", "attr") and any(c.dep_ == "neg" for c in token.head.children):
        return True
    return _disbelieved(token)


def _disbelieved(token: Token) -> bool:
    """ "does not believe this was an attack": the clause is what somebody does not think."""
    verb = token.head if token.dep_ == "attr" else token
    over = verb.head
    return (
        verb.dep_ == "ccomp"
        and over.lemma_ in ("believe", "think", "suspect")
        and any(c.dep_ == "neg" for c in over.children)
    )


def _auxiliaries(token: Token) -> list[Token]:
    """The auxiliaries of the clause that the token heads or stands in."""
    verb = token
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    chain = [verb]
    if verb.dep_ in ("conj", "xcomp") and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
        chain.append(verb.head)
    return [child for link in chain for child in link.children if child.dep_ in ("aux", "auxpass")]


def _has_aux(token: Token, words: set[str]) -> bool:
    return any(aux.lower_ in words for aux in _auxiliaries(token))


def _perfect(token: Token) -> bool:
    return any(aux.lower_ in ("have", "has", "had", "'ve") for aux in _auxiliaries(token))


def _several(token: Token) -> bool:
    """A plural noun without a number: attacks in general."""
    return token.tag_ in ("NNS", "NNPS") and not any(c.dep_ == "nummod" for c in token.children)


def _present_perfect(noun: Token) -> bool:
    """The noun is the subject of a verb in the present perfect ("attacks have cut output")."""
    verb = noun.head
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ in ("have", "has") for c in verb.children)


def _finite_past(scene: Scene) -> bool:
    """The trigger itself is a verb told as done ("killed", "was hit", "have fired")."""
    token = scene.trigger.token
    if token is None or token.pos_ not in ("VERB", "AUX"):
        return False
    if _has_aux(token, {"will", "would", "could", "might", "may", "can", "should", "to"}) and not _perfect(token):
        return False
    return token.tag_ in ("VBD", "VBN")


def _generic(token: Token) -> bool:
    """Present tense of a plural or bare subject ("militants use bombs"), or a plural subject with a generic verb."""
    verb = token
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb.pos_ not in ("VERB", "AUX") or verb.tag_ not in ("VBP", "VBZ"):
        return False
    if _auxiliaries(verb) or verb.lemma_ in ("say", "report", "come", "mark", "follow", "leave", "be"):
        return False
    if token != verb and token.tag_ == "NN":
        return False
    return not any(c.dep_ in ("ccomp", "dobj") and c.ent_type_ in ("CARDINAL", "DATE") for c in verb.children)
