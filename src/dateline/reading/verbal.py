"""What the parse says of a telling's word: its verb group, its negation, and whether it tells one event or a kind."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")
_NOBODY = frozenset({"nobody", "none", "neither", "nothing"})
_DISBELIEF = frozenset({"believe", "think", "suspect"})


def governing_verb(token: Token) -> Token:
    """The verb that the token is, or stands under; the top of its clause where there is none."""
    verb = token
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    return verb


def auxiliaries(token: Token) -> list[Token]:
    """The auxiliaries of the clause that the token heads or stands in."""
    verb = governing_verb(token)
    chain = [verb]
    if verb.dep_ in ("conj", "xcomp") and not any(c.dep_ in _SUBJECTS for c in verb.children):
        chain.append(verb.head)
    return [child for link in chain for child in link.children if child.dep_ in ("aux", "auxpass")]


def has_aux(token: Token, words: Collection[str]) -> bool:
    """Is one of these auxiliaries in the clause?"""
    return any(aux.lower_ in words for aux in auxiliaries(token))


def perfect(token: Token) -> bool:
    """Is the clause in a perfect tense?"""
    return any(aux.lower_ in ("have", "has", "had", "'ve") for aux in auxiliaries(token))


def finite_past(token: Token | None) -> bool:
    """The word itself is a verb told as done ("killed", "was hit", "have fired")."""
    if token is None or token.pos_ not in ("VERB", "AUX"):
        return False
    if has_aux(token, {"will", "would", "could", "might", "may", "can", "should", "to"}) and not perfect(token):
        return False
    return token.tag_ in ("VBD", "VBN")


def counterfactual(token: Token) -> bool:
    """ "would have attacked": did not. The word must be the verb itself."""
    own = {c.lower_ for c in token.children if c.dep_ in ("aux", "auxpass")}
    return token.pos_ == "VERB" and "would" in own and "have" in own


def several(token: Token) -> bool:
    """A plural noun without a number: attacks in general."""
    return token.tag_ in ("NNS", "NNPS") and not any(c.dep_ == "nummod" for c in token.children)


def many(token: Token) -> bool:
    """The verb is done by or to many: a plural without a number of its own, or dozens, hundreds, thousands."""
    for child in token.children:
        if child.dep_ in (*_SUBJECTS, "dobj"):
            counted = [c for c in child.children if c.dep_ == "nummod"]
            if child.tag_ in ("NNS", "NNPS") and not counted:
                return True
            if child.lower_.endswith("s") and child.lower_[:-1] in ("dozen", "hundred", "thousand", "score"):
                return True
    return False


def present_perfect(noun: Token) -> bool:
    """The noun is the subject of a verb in the present perfect ("attacks have cut output")."""
    verb = governing_verb(noun)
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ in ("have", "has") for c in verb.children)


def ongoing(token: Token) -> bool:
    """The word is a verb in the present perfect: "have abducted", "has been shelling"."""
    own = {c.lower_ for c in token.children if c.dep_ in ("aux", "auxpass")}
    return token.pos_ == "VERB" and token.tag_ in ("VBN", "VBG") and bool(own & {"have", "has", "'ve"})


def generic(token: Token) -> bool:
    """Present tense of a plural or bare subject ("militants use bombs"), or a plural subject with a generic verb."""
    verb = governing_verb(token)
    first = verb
    while first.dep_ == "conj" and first.tag_ == "VB" and not auxiliaries(first):
        first = first.head  # "gangs steal cattle and kill herders": the first verb shows the tense
    if verb.pos_ not in ("VERB", "AUX") or first.tag_ not in ("VBP", "VBZ"):
        return False
    if auxiliaries(verb) or verb.lemma_ in ("say", "report", "come", "mark", "follow", "leave", "be"):
        return False
    if token != verb and token.tag_ == "NN":
        return False
    return not any(c.dep_ in ("ccomp", "dobj") and c.ent_type_ in ("CARDINAL", "DATE") for c in verb.children)


def is_negated(token: Token) -> bool:
    """Is it said not to have happened: "did not attack", "no attack", "neither side shelled"?"""
    for child in token.children:
        if child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ in ("no", "neither")):
            return True
        if child.dep_ in _SUBJECTS and (
            child.lower_ in _NOBODY or any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in child.children)
        ):
            return token.pos_ == "VERB"
    if token.dep_ in ("xcomp", "attr") and any(c.dep_ == "neg" for c in token.head.children):
        return True
    return disbelieved(token)


def disbelieved(token: Token) -> bool:
    """ "does not believe this was an attack": the clause is what somebody does not think."""
    verb = token.head if token.dep_ == "attr" else token
    over = verb.head
    return verb.dep_ == "ccomp" and over.lemma_ in _DISBELIEF and any(c.dep_ == "neg" for c in over.children)
