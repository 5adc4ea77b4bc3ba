"""Rules of status for what did not happen, or not yet: foiled, negated, threatened, planned, hypothetical."""

from __future__ import annotations

import re

from dateline.reading import verbal
from dateline.reading.scene import Judged, Scene
from dateline.reading.segments import Segment

# Kinds of doing that are not violent: to come, they are planned and not threatened.
_PEACEFUL = frozenset({"agree", "retreat", "mobilize", "request", "release", "consult", "legal"})
_WILL, _WOULD = frozenset({"will", "'ll", "shall"}), frozenset({"would"})
_SPEECH = frozenset(
    "say tell warn promise declare state announce write add threaten claim read boast insist swear shout".split()
)
_TOLD_TO_BE = re.compile(r"\b(?:announc|said|declar|pledg|promis|vow|agreed)\w*\b[^.;]{0,60}$")
_CONDITION = re.compile(r"\b(?:if|unless|whether)\b[^,;]{0,60}$")
_OR_ELSE = re.compile(
    r"\bor (?:else )?(?:it|they|he|she|we|its \w+|their \w+)(?: would| will|['’]ll|['’]d) (?:\w+ ){0,2}$"
)
# "the army is preparing an assault", "plans for a march"
_IN_HAND = re.compile(
    r"\b(?:prepar(?:e|es|ing)(?: (?:for|to))?|preparations for|plan(?:s|ning)(?: (?:for|to))?|intends? to|"
    r"(?:is|are|was|were) (?:to|due to|set to|expected to|scheduled to|about to|poised to|ready to)|"
    r"call(?:s|ed) for|(?:called|organi[sz]\w+)(?= an? | mass | another | new ))\s+(?:(?:an?|the|its|their|another|"
    r"mass|new|major|"
    r"large|big|launch|hold|stage|begin|start|mount|carry out)\s+){0,4}(?:[\w-]+\s+)?$"
)
# behind a noun: "the offensive is due to begin"
_DUE = re.compile(
    r"^(?:\W+(?!who|which|that)\w+){0,4}?\W+(?:is|are|was|were) (?:\w+ly )?(?:(?:(?:scheduled|due|planned|expected|"
    r"slated) (?:to|for|on|in)|set (?:to|for))|"
    r"to (?:be (?:held|launched)|begin|start|take place|follow))\b"
)
_FOR_A_DAY = re.compile(
    r"^\W+(?:[\w-]+\W+){0,2}?(?:for|on|next) (?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun|to)(?:day|morrow)\b"
)
_MEANS = frozenset({"plan", "plot", "conspire", "intend", "prepare", "aim"})
_ANNOUNCED = re.compile(
    r"\b(?:announc(?:e|es|ed|ing)|order(?:s|ed)|decreed|proclaimed|call(?:s|ed) for|propos(?:es|"
    r"ed))\b[^.;]{0,80}\b(?:an?|the|new|more)"
    r" (?:[\w-]+ ){0,3}$"
)
_CALLED_FOR = re.compile(
    r"\b(?:called(?! to\b)|calls for|calling for|(?:plan|announc|schedul|organi[sz])\w*)\b[^.;,]{0,40}$"
)
# "protect the embassy from attacks", "withstand shelling": what is guarded against.
_GUARDED = re.compile(
    r"\b(?:protect\w*|guard\w*|shield\w*|defend\w*|secure|safe|immune|insur\w+|prepar\w+|ready|plan\w*|vulnerable) "
    r"(?:[\w'’-]+ ){0,5}?(?:from|against|for|to) (?:[\w'’-]+ ){0,4}$|"
    r"\b(?:withstand|survive|resist|deter|avoid|detect|forestall|pre-?empt|counter|stop|avert) (?:[\w'’-]+ ){0,3}$"
)
# "Had it gone off, the block would have come down": what did not happen, told by the order of the words.
_HAD_IT = re.compile(r"^\W*had (?:\w+ ){1,6}$", re.I)
_IF_HAD = re.compile(r"\bif (?:[\w'’-]+ ){1,4}had (?:\w+ )?$")
# "Suppose that a drone strikes the plant": nobody says that it did.
_SUPPOSED = re.compile(r"^\W*(?:let us |let's )?(?:suppose|imagine|assume|supposing)\b", re.I)
# "The raids will go on until the last rebel is killed": what is to come of it.
_UNTIL = re.compile(r"\b(?:will|shall|would)\b[^.;]{0,80}\buntil\b(?: [\w'’-]+){1,6} (?:is|are|has been|have been) $")
# "Announced attacks on tourists", "promised further strikes": not yet done.
_MORE_TO_COME = re.compile(
    r"\b(?:announc|promis|vow|pledg)(?:e|es|ed|ing)?\s(?:(?:more|further|new|fresh|other|bigger|deadlier)\s)?$"
)
_GOES_ON = re.compile(r"\bnot (?:cease|stop)$", re.I)
_CASE_OF = re.compile(r"\bin (?:the )?(?:event|case) of (?:[\w-]+ ){0,3}$")
_FALSE = (
    r"(?:false|untrue|unfounded|baseless|groundless|fabricated|made up|invented|fake|a lie|a hoax|a fabrication|"
    r"a prank|"
    r"a rumou?r|without foundation|not true)\b"
)
# "reports of a bombing were false", "a rumour that gunmen had come proved untrue"
_UNTRUE = re.compile(
    r"\b(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|posts?|calls?|messages?|news|threats?|alarm|"
    r"videos?)\b[^.;]{0,140}?\b"
    rf"(?:(?:was|were|is|are|be|been|as|prove[dn]?|turned out|found)(?: to be| to have been)?(?: \w+ly)? ){_FALSE}",
    re.I,
)
_INVENTED = re.compile(r"turn(?:s|ed) out|prove|was found|was shown|fabricat|invent|made up")
# "The massacre of which he spoke turned out to be an invention"
_PROVED_UNTRUE = re.compile(
    r"^[^.;]{0,110}?\b(?:turn(?:s|ed) out|prove[sd]?|proven|was found|was shown)(?: later)?(?: to (?:be|have been))?"
    rf"(?: \w+ly)? (?:{_FALSE}|an? (?:pure |complete )?(?:invention|fiction|lie|rumou?r|fake)\b)|"
    r"^[^.;]{0,60}?\b(?:was|were) (?:\w+ly )?(?:a fabrication|an invention|fabricated|made up|invented)\b",
    re.I,
)
_HOAX = re.compile(r"\b(?:hoax|false alarm|prank)\b", re.I)
_OF_NO_BOMB = re.compile(
    r"\b(?:ruled out|rules out|ruling out|excluded|no (?:sign|trace|evidence|indication)s? of) (?:\w+ ){0,3}$"
)
# "tried to stab ... was overpowered", "an attempt to kill him failed"
_TRIED = re.compile(
    r"\b(?:tr(?:y|ied|ies|ying)|attempt(?:ed|s|ing)?|sought|seeks?|about|going|wanted|plan\w*|on (?:his|her|their) way)"
    r" (?:to|of|at) (?:\w+ ){0,3}$|\b(?:attempted|would-be|failed|abortive|botched|unsuccessful) (?:\w+ ){0,2}$|"
    r"\battempts? (?:on|at|to)\b[^.;]{0,30}$"
)
_STOPPED = re.compile(
    r"\b(?:overpower\w*|overcame|stopped|prevented|fail(?:s|ed)|foiled|thwarted|without success|in vain|gave up|"
    r"disarmed|(?:was|were|been) caught(?! fire)|tackled|restrained|was unsuccessful|were unsuccessful|came to nothing|"
    r"fled empty-handed|arrested before|shot dead before|before (?:he|she|they|it) (?:could|was able|were able|"
    r"reached))\b"
)
_FINDING = (
    r"(?:found|discovered|located|uncovered|removed|recovered|seized|unearthed|spotted|detected|cleared|dug up|dug out|"
    r"destroyed|defused|deactivated|dismantled|disarmed|neutrali[sz]ed|made safe|blown up by (?:engineers|"
    r"sappers|experts|"
    r"the (?:army|police|bomb squad)))"
)
# "Destroyed a hangar with two missiles": by these, and not "destroyed a car packed with explosives".
_WITH_WHICH = re.compile(
    r"^destroy(?:ed|s)\b.*\s(?<!loaded )(?<!packed )(?<!filled )(?<!laden )(?<!rigged )(?<!fitted )(?<!full )"
    r"(?:with|using|by)\s",
    re.I,
)
_THEN_DETONATED = re.compile(
    rf"\b{_FINDING} (?:and|then|and then|and safely) (?:detonated|exploded|blew up|destroyed)\b", re.I
)
_FINDS = (
    r"(?:finds?|discovers?|removes?|defuses?|deactivates?|dismantles?|destroys?)"  # as headlines and timelines tell it
)
_FOUND = re.compile(
    rf"\b{_FINDING}(?: and {_FINDING}| and detonated| and blew up)? (?!nothing|no )(?:[\w,'’-]+ ){{0,6}}$|"
    r"\b(?:stopped|intercepted|halted|caught) (?:an?|the|two|three|several) (?:[\w-]+ )?(?:vehicle|truck|lorry|van|car|"
    r"minibus|bus|pickup|boat|motorcycle|trailer|cart|tanker)s? (?:that was |which was |that were )?"
    r"(?:carrying|loaded|laden|packed|with|full|filled|transporting) (?:[\w,'’-]+ ){0,6}$|"
    rf"\b{_FINDS} (?!nothing|no )(?:an?|the|two|three|\d+) (?:[\w,'’-]+ ){{0,4}}$",
    re.I,
)
_WAS_FOUND = re.compile(rf"^\W+(?:[\w'’-]+ ){{0,5}}(?:was|were|been) (?:\w+ )?{_FINDING}\b", re.I)
# "stopped an attack", "said it had prevented an arson attack", "a plan to bomb the mosque was uncovered"
_CAUGHT = re.compile(
    r"\b(?:arrest\w*|detain\w*|held|custody|suspect\w*|foil\w*|thwart\w*|raid\w*|seized|jail\w*|broken up|cell|"
    r"smashed|busted|sentenc\w*|convict\w*|"
    r"charged|accused|guilty|trial|court|stopped|prevented|uncovered|broke up|dismantled|found)\b",
    re.I,
)
_HELD_OFF = re.compile(
    r"\b(?:stopped|stops|halted|halts|prevented|prevents|blocked|headed off|broke up a plan for|uncovered a plan for)"
    r" (?:(?!further|more|other|future|any|all|such|attacks)[\w'’-]+ ){0,4}$"
)
_SHOT_AT_FLYING = re.compile(
    r"^\W+(?:(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|several|all|most|more|than|of|enemy|hostile|"
    r"explosive-laden|armed|incoming|ballistic|cruise|attack)\W+){0,5}(?:drone|rocket|missile|uav|unmanned|"
    r"projectile)s?"
    r"\b[^.;]{0,60}\b(?:heading|headed|aimed|fired|launched|bound|targeting|approaching|before|over)\b"
)


def foiled(scene: Scene) -> Judged | None:
    """An attack that was stopped, failed, or was found before it came about."""
    if scene.trigger.strength == "act" or scene.trigger.family in ("threat", "arrest"):
        return None
    if scene.trigger.entry.phrase in ("shoot down", "down") and _SHOT_AT_FLYING.match(scene.behind):
        return Judged("foiled", "shot down on its way")
    if found_in_time(scene.segment):
        return Judged("foiled", "found before it went off")
    if scene.trigger.strength == "effect":
        return None
    if cue := scene.cue("foiled", 2):
        return Judged("foiled", f"did not come about: {cue.text!r}")
    plan = scene.cue("foiled")
    if plan and plan.start <= scene.trigger.start and _CAUGHT.search(scene.segment.sentence.text) and not _hurt(scene):
        return Judged("foiled", f"a plan that was found out: {plan.text!r}")
    if scene.trigger.is_noun and not _hurt(scene) and (held := _HELD_OFF.search(scene.before)):
        return Judged("foiled", f"did not come about: {held.group().split()[0]!r}")
    if (told := _TRIED.search(scene.before)) and not _hurt(scene):
        rest = scene.before[: told.start()] + scene.behind
        if stop := _STOPPED.search(rest):
            return Judged("foiled", f"did not come about: {stop.group()!r}")
    return None


def _hurt(scene: Scene) -> bool:
    """Does the sentence tell that somebody was harmed?"""
    return any(t.strength == "effect" for t in scene.segment.beside)


def found_in_time(part: Segment) -> bool:
    """A bomb is found, removed or destroyed, and nothing else told of it."""
    told = part.triggers
    if not any(t.entry.get("thing") for t in told) or any(t.strength == "effect" for t in part.beside):
        return False
    made_safe = _THEN_DETONATED.search(part.text) is not None
    if any(not t.entry.get("thing") and t.entry.block != "destruction" and not (made_safe and t.family == "bomb")
           for t in told):  # fmt: skip
        return False
    return any(_was_found(part.text, t.start - part.start, t.end - part.start) for t in told if t.entry.get("thing"))


def _was_found(text: str, start: int, end: int) -> bool:
    found = _FOUND.search(text[:start])
    return bool((found and not _WITH_WHICH.search(found.group())) or _WAS_FOUND.match(text[end:]))


def untrue(scene: Scene) -> Judged | None:
    """What is told is called false: a rumour, a hoax."""
    found = _UNTRUE.search(scene.segment.sentence.text)
    if found and found.start() < scene.trigger.end - scene.segment.sentence.start <= found.end():
        return Judged("negated", f"called untrue: {found.group().split()[-1]!r}")
    if scene.trigger.is_noun and _INVENTED.search(scene.behind) and _PROVED_UNTRUE.match(scene.behind):
        return Judged("negated", "called untrue: what it turned out to be")
    if scene.trigger.family == "threat" and (hoax := _HOAX.search(scene.segment.sentence.text)):
        return Judged("negated", f"called untrue: {hoax.group()!r}")
    return None


def negated(scene: Scene) -> Judged | None:
    """What is said not to have happened, or to have been no attack."""
    token = scene.trigger.token
    if token is not None and verbal.is_negated(token):
        return Judged("negated", "said not to have happened")
    if _OF_NO_BOMB.search(scene.before):
        return Judged("negated", "ruled out")
    cue = scene.cue("negated", 2)
    if cue:
        return Judged("negated", f"no attack: {cue.text!r}")
    weak = scene.cue("negated")
    if weak and scene.lead and not scene.armed:
        return Judged("negated", f"no attack: {weak.text!r}")
    return None


def threatened(scene: Scene) -> Judged | None:
    """What somebody says he will do to others."""
    token = scene.trigger.token
    usual = scene.cue("habitual", 2) if scene.trigger.is_noun else None
    if scene.trigger.family == "threat" and not (usual and token is not None and verbal.several(token)):
        return Judged("threatened", f"a threat: {scene.trigger.text!r}")
    modal = token is not None and verbal.has_aux(token, _WILL | _WOULD)
    warned = any(t.family == "threat" and t.start < scene.trigger.start for t in scene.segment.triggers)
    if warned and token is not None and token.tag_ == "VB" and not scene.done:
        return Judged("threatened", "what a threat is of")
    cue = scene.cue("threatened", 1 if modal else 2)
    if cue and cue.start <= scene.trigger.start and scene.trigger.start - cue.end < 90 and not scene.done:
        return Judged("threatened", f"a threat: {cue.text!r}")
    if scene.trigger.is_noun and token is not None and token.tag_ == "NNS" and _MORE_TO_COME.search(scene.before):
        return Judged("threatened", "announced as what will be done")
    if _UNTIL.search(scene.before):
        return Judged("threatened", "told as what is to come")
    if _GOES_ON.search(scene.trigger.text):
        return Judged("planned", "told as something that goes on")
    if _OR_ELSE.search(scene.before):
        return Judged("threatened", "told as what follows if a demand is not met")
    if scene.trigger.family not in _PEACEFUL and _spoken_of_as_coming(scene):
        return Judged("threatened", "said to be going to happen")
    return None


def _spoken_of_as_coming(scene: Scene) -> bool:
    """ "said it would kill the hostages": a violent verb with `would` in what somebody says."""
    token = scene.trigger.token
    if token is None or token.pos_ != "VERB" or not _own_aux(scene, _WOULD) or verbal.counterfactual(token):
        return False
    if scene.trigger.event_type not in ("ASSAULT", "COERCE"):
        return False
    verb = token
    while verb.dep_ in ("conj", "xcomp", "relcl", "advcl") and verb.head is not verb:
        verb = verb.head
    return (verb.dep_ == "ccomp" and verb.head.lemma_ in _SPEECH) or (verb.dep_ == "acl" and verb.head.pos_ == "NOUN")


def _own_aux(scene: Scene, words: frozenset[str]) -> bool:
    """Has the trigger, or the verb that it is joined to, one of these auxiliaries of its own?"""
    token = scene.trigger.token
    return token is not None and verbal.has_aux(token, words)


def planned(scene: Scene) -> Judged | None:
    """What is announced, in hand, or due."""
    if scene.future and scene.trigger.family != "legal":
        return Judged("planned", "dated after the report")
    token = scene.trigger.token
    future = token is not None and verbal.has_aux(token, _WILL)
    announced = scene.cue("planned", 2)
    if announced and announced.start < scene.trigger.start:
        return Judged("planned", f"announced: {announced.text!r}")
    if judged := _due(scene):
        return judged
    plan = next((h for h in scene.cues if h.entry.get("status") == "planned" and h.entry.phrase not in ("will", "would")
                 and 0 <= scene.trigger.start - h.end < 40), None)  # fmt: skip
    would = token is not None and verbal.has_aux(token, _WOULD)
    if would and scene.trigger.entry.get("coming") and not _CONDITION.search(scene.before):
        return Judged("planned", "a measure said to come")
    if future or plan or (would and _TOLD_TO_BE.search(scene.before)):
        if future and scene.trigger.family not in _PEACEFUL and not scene.trigger.entry.get("coming"):
            return Judged("threatened", "told as something to come")
        return Judged("planned", "told as something to come")
    return None


def _due(scene: Scene) -> Judged | None:
    """An attack in hand, a march with a day: told by a noun, or by the verb that a plan is of."""
    if scene.done or scene.trigger.strength == "effect" or _another_done(scene):
        return None
    token = scene.trigger.token
    if token is not None and token.tag_ == "VB" and token.dep_ == "xcomp" and token.head.lemma_ in _MEANS:
        return Judged("planned", f"what somebody means to do: {token.head.text!r}")
    if found := _IN_HAND.search(scene.before):
        return Judged("planned", f"in hand: {found.group().strip()!r}")
    if scene.trigger.family in ("restrict", "mobilize", "consult") and (told := _ANNOUNCED.search(scene.before)):
        return Judged("planned", f"announced: {told.group().split()[0]!r}")
    if scene.trigger.is_noun and (found := _DUE.match(scene.behind)):
        return Judged("planned", f"due: {found.group().strip()!r}")
    if scene.trigger.is_noun and _CALLED_FOR.search(scene.before) and (found := _FOR_A_DAY.match(scene.behind)):
        return Judged("planned", f"due: {found.group().strip()!r}")
    return None


def _another_done(scene: Scene) -> bool:
    """Does the segment also tell a deed as done? Then that is what it tells."""
    others = (t for t in scene.segment.triggers if t is not scene.trigger and t.strength != "act")
    return any(verbal.finite_past(t.token) for t in others)


def _in_what_could_be(scene: Scene) -> bool:
    """ "300 would be killed in the first day of shelling": named under a deed that is told as possible."""
    token = scene.trigger.token
    if token is None or token.dep_ not in ("pobj", "dobj"):
        return False
    deeds = [t.token for t in scene.segment.triggers if t.token is not None and t.token.pos_ == "VERB"]
    return any(d is not token and verbal.has_aux(d, {"would", "could", "might"}) and not scene.recent for d in deeds)


def hypothetical(scene: Scene) -> Judged | None:
    """What is told as possible, feared, guarded against or a condition."""
    token = scene.trigger.token
    cue = scene.cue("hypothetical", 2)
    if cue and abs(cue.start - scene.trigger.start) < 60 and not scene.done:
        return Judged("hypothetical", f"not said to have happened: {cue.text!r}")
    modal = token is not None and verbal.has_aux(token, {"could", "might", "would", "may", "should", "can"})
    if token is not None and modal and not verbal.perfect(token):
        return Judged("hypothetical", "told as possible")
    if token is not None and verbal.counterfactual(token):
        return Judged("hypothetical", "told as what would have been")
    if _SUPPOSED.match(scene.segment.sentence.text) and not scene.done:
        return Judged("hypothetical", "told as a case")
    if _IF_HAD.search(scene.before) and re.search(r"\b(?:would|could|might) have\b", scene.behind):
        return Judged("hypothetical", "told as what would have been")
    if _in_what_could_be(scene):
        return Judged("hypothetical", "told of what could be")
    could_have = modal and token is not None and verbal.has_aux(token, {"could", "would"}) and verbal.perfect(token)
    if could_have and scene.trigger.token is not None and scene.trigger.token.pos_ == "VERB":
        return Judged("hypothetical", "told as what would have been")
    if _HAD_IT.match(scene.segment.sentence.text[: scene.trigger.start - scene.segment.sentence.start]) and (
        "would have" in scene.behind or "could have" in scene.behind
    ):
        return Judged("hypothetical", "told as what would have been")
    if _CONDITION.search(scene.before) and not scene.done:
        return Judged("hypothetical", "told as a condition")
    if (scene.trigger.is_noun or (token is not None and token.tag_ == "VBG")) and not scene.recent:
        for pattern, reason in ((_CASE_OF, "told as a case"), (_GUARDED, "what is guarded against")):
            if pattern.search(scene.before):
                return Judged("hypothetical", reason)
    return None
