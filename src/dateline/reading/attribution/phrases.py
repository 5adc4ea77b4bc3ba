"""Noun phrases and clauses by several weak cues: the parse where it holds, the words' order where it does
not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from dateline.language.annotate import noun_chunks
from dateline.reading.attribution.parts import word_set

_OPEN, _CLOSE = '“"‘«', '”"’»'
QUOTES = frozenset(_OPEN + _CLOSE) | {"''", "``"}
DASHES = frozenset({"-", "–", "—", "--"})
_LINKS = frozenset({"of", "for", "in", "at", "from", "with", "to", "on", "near", "within", "inside"})
# Between a noun and what it is tied to: "groups believed to be linked to X".
_TIES = word_set(
    "believed thought known said to be have been linked connected allied affiliated loyal close tied aligned based"
)
_SKIPPED = frozenset({"AUX", "ADV", "PART"})
CIRCUMSTANTIAL = frozenset(
    {"on", "in", "at", "by", "via", "through", "during", "late", "early", "earlier", "over", "since"}
)
_TIMES = word_set(
    "today yesterday tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "january february march april may june july august september october november december jan. feb. mar. apr. jun. "
    "jul. aug. sept. sep. oct. nov. dec. morning afternoon evening night midnight noon week month year weekend"
)
_MEDIA = word_set(
    "twitter facebook telegram instagram whatsapp youtube tiktok telephone phone statement interview tweet briefing "
    "email e-mail video letter communique communiqué conference speech message television tv radio x"
)
_CHUNKS = "dateline_chunks"
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ENDS_OF_DATELINES = frozenset({"-", "–", "—", ")"})
_LONG_APPOSITION = 32
_CLOCK = frozenset({"DATE", "TIME"})
_OBJECTS = frozenset({"him", "her", "them", "me", "us", "whom", "himself", "herself", "itself", "themselves"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: indexes of its first, last and head token (inclusive), and of its apposition if it
    has one."""

    first: int
    last: int
    head: int
    apposition: tuple[int, int] | None = None


def is_quote(token: Token) -> bool:
    """Is the token a quotation mark?"""
    return token.text in QUOTES and token.tag_ != "POS"


def chunk_at(doc: Doc, index: int) -> tuple[int, int] | None:
    """First and last token of the noun chunk that holds the token."""
    by_token = doc.user_data.get(_CHUNKS)
    if by_token is None:
        by_token = {i: (start, end - 1) for start, end in _whole_words(doc) for i in range(start, end)}
        doc.user_data[_CHUNKS] = by_token
    found: tuple[int, int] | None = by_token.get(index)
    return found


def _whole_words(doc: Doc) -> Iterator[tuple[int, int]]:
    """The noun chunks, with "e-mail" in one piece: the parse makes three of it."""
    done = 0
    for start, end in noun_chunks(doc):
        if start < done:
            continue
        if doc[end - 1].lower_ == "e" and doc[end : end + 2].text.lower() in ("-mail", "-mails"):
            end += 2
        done = end
        yield start, end


def timed(token: Token) -> bool:
    """Is the token a word of time ("Thursday", "morning")?"""
    if token.lower_ == "may" or token.lower_ == "march":
        return token.ent_type_ == "DATE"
    return token.lower_ in _TIMES or (token.lower_ in ("last", "this", "late", "early") and token.ent_type_ in _CLOCK)


def opens_circumstance(doc: Doc, index: int, last: int) -> bool:
    """Does a preposition there begin a time or medium ("on Thursday", "in a statement") that goes to `last` or to the
    next preposition?"""
    words = []
    for token in doc[index + 1 : last + 1]:
        if token.pos_ == "ADP":
            break
        words.append(token)
    if not words:
        return False
    if doc[index].lower_ not in CIRCUMSTANTIAL:
        return False
    head = words[-1] if not words[-1].is_punct else words[max(0, len(words) - 2)]
    if any(timed(t) for t in words) and all(t.ent_type_ in _CLOCK or timed(t) or not t.is_alpha for t in words):
        return True
    if all(t.ent_type_ in _CLOCK for t in words) or (doc[index].lower_ in ("on", "in") and head.lower_ in _TIMES):
        return True
    spoken = head.lower_ in _MEDIA and doc[index].lower_ in ("on", "in", "by", "via", "over", "through", "during", "at")
    return spoken and not (head.lower_ in ("television", "tv", "radio") and len(words) > 1)


def noun_phrase(doc: Doc, index: int, low: int, high: int) -> Phrase | None:
    """The noun phrase around a token, with conjuncts and "of"-like tails, between the token limits
    (inclusive)."""
    found = chunk_at(doc, index)
    if found is None:
        if doc[index].pos_ not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"):
            return None
        found = _run(doc, index)
    first, last = max(low, found[0]), min(high, found[1])
    while first < last and (doc[first].is_punct or doc[first].is_space) and doc[first].text != "(":
        first += 1
    head = min(max(first, _head(doc, first, last)), last)
    last = _tail(doc, _nickname(doc, first, last, high), high)
    first = _front(doc, first, low)
    return Phrase(first, last, head, _apposition(doc, last, high)) if first <= last else None


def _run(doc: Doc, index: int) -> tuple[int, int]:
    first = last = index
    while first > 0 and doc[first - 1].pos_ in ("PROPN", "NOUN", "ADJ", "DET", "NUM"):
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].pos_ in ("PROPN", "NOUN"):
        last += 1
    return first, last


def _head(doc: Doc, first: int, last: int) -> int:
    inside = [t for t in doc[first : last + 1] if not (first <= t.head.i <= last and t.head.i != t.i)]
    nouns = [t.i for t in inside if t.pos_ in ("NOUN", "PROPN", "PRON")]
    return nouns[-1] if nouns else last


def _nickname(doc: Doc, first: int, last: int, high: int) -> int:
    """Extends a name over a quoted part of it (John "Jack" Smith)."""
    inside = sum(is_quote(t) for t in doc[first : last + 1])
    if inside == 0 and last + 1 <= high and is_quote(doc[last + 1]) and doc[last].pos_ == "PROPN":
        last, inside = last + 1, 1
    if inside == 0:
        return last
    at = last
    while inside % 2 and at < min(high, last + 4):
        at += 1
        inside += is_quote(doc[at])
    if inside % 2:
        return last
    while at < high and is_quote(doc[at]) and doc[at + 1].pos_ == "PROPN":
        at += 1
    while at < high and doc[at].pos_ == "PROPN" and doc[at + 1].pos_ == "PROPN":
        at += 1
    return at if doc[at].pos_ == "PROPN" else last


def _tail(doc: Doc, last: int, high: int) -> int:
    """Extends a phrase over "of the interior", "at the scene", "and hospital officials"."""
    while last + 2 <= high:
        link = doc[last + 1]
        near = chunk_at(doc, last + 1)
        if (
            near is not None
            and near[0] == last + 1
            and near[1] <= high
            and link.pos_ == "PROPN"
            and doc[last].pos_ == "NOUN"
        ):
            last = near[1]  # "the capital Riverton"
            continue
        following = chunk_at(doc, last + 2)
        if following is None or following[0] > last + 2 or following[1] > high:
            break
        if doc[last + 2].lower_ in ("least", "most", "all"):
            break  # "according to staff at least six died"
        prepositional = link.lower_ in _LINKS and link.pos_ in ("ADP", "SCONJ", "PART")
        if link.lower_ == "by" and doc[last].pos_ == "NOUN":  # "the report by X"
            prepositional = True
        if not prepositional and link.lower_ not in ("and", "or", "&"):
            break
        if prepositional and opens_circumstance(doc, last + 1, following[1]):
            break
        last = following[1]
    return last


def _front(doc: Doc, first: int, low: int) -> int:
    """Extends a phrase to the left over what it is joined to ("police" in "police and hospital
    officials")."""
    while first - 2 >= low and doc[first - 1].lower_ in ("and", "or"):
        before = chunk_at(doc, first - 2)
        if before is None or before[0] < low or before[1] != first - 2:
            break
        if before[0] > 0 and doc[before[0] - 1].pos_ == "VERB":
            break  # the object of an earlier verb: "denied the charge and the ministry said"
        if not any(t.head.i >= first - 2 for t in doc[before[0] : before[1] + 1]) and doc[first].dep_ != "conj":
            break
        first = before[0]
    return first


def _apposition(doc: Doc, last: int, high: int) -> tuple[int, int] | None:
    """Tokens between commas right after a phrase ("X, a spokesman for Y, said")."""
    start = last + 1
    if start > high or doc[start].text not in (",", "("):
        return None
    for index in range(start + 1, min(high, start + _LONG_APPOSITION) + 1):
        if doc[index].text in (",", ")") or (index == high and doc[index].pos_ not in ("VERB", "AUX")):
            end = index - 1 if doc[index].text in (",", ")") else index
            return (start + 1, end) if end > start else None
    return None


def _after_dateline(own: list[Token], verb: Token) -> Token:
    """The subject of several that is the verb's: a dateline before the sentence is parsed as one more."""
    chosen = own[0]
    for later in own[1:]:
        if later.i < verb.i and any(t.text in _ENDS_OF_DATELINES for t in verb.doc[chosen.i + 1 : later.i]):
            chosen = later
    return chosen


def subject(verb: Token) -> Token | None:
    """The head of the verb's subject by the parse, through conjunction, participles and relative clauses."""
    token, steps = verb, 0
    while steps < 5:
        steps += 1
        own = [c for c in token.children if c.dep_ in _SUBJECTS]
        if own:
            return _antecedent(token, _after_dateline(own, token))
        if token.dep_ in ("acl", "relcl"):
            return token.head if token.head.pos_ in ("NOUN", "PROPN", "PRON") else None
        if (
            token.dep_ in ("conj", "xcomp", "advcl", "pcomp", "aux", "acomp", "attr", "prep", "oprd")
            and token.head.i != token.i
        ):
            if token.dep_ == "advcl" and token.tag_ not in ("VBG", "VB", "VBN"):
                return None
            if token.dep_ == "pcomp":
                token = token.head
            token = token.head
            if token.pos_ in ("NOUN", "PROPN"):
                return token
            continue
        return None
    return None


def _antecedent(verb: Token, found: Token) -> Token:
    """What a relative pronoun stands for."""
    if found.lower_ in ("who", "which", "that") and found.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
        return verb.head
    return found


def before_verb(doc: Doc, index: int) -> int | None:
    """The last token of the noun phrase that stands right before a verb, over auxiliaries and an
    apposition."""
    at = index - 1
    while at >= 0 and (doc[at].pos_ in _SKIPPED or doc[at].tag_ == "MD"):
        at -= 1
    at = _before_time(doc, at)
    if at < 0:
        return None
    if doc[at].text in (",", ")"):
        opened = "," if doc[at].text == "," else "("
        for back in range(at - 1, max(-1, at - _LONG_APPOSITION), -1):
            if doc[back].text == opened and back > 0:
                nominal = doc[back - 1].pos_ in ("NOUN", "PROPN", "PRON")
                return back - 1 if nominal else None
        return None
    return at if doc[at].pos_ in ("NOUN", "PROPN", "PRON", "NUM") else None


def _before_time(doc: Doc, at: int) -> int:
    """The token before a time that ends at `at` ("X this morning claimed", "X on Friday said"), else `at`."""
    start = at
    while start > 0 and doc[start].pos_ != "PRON" and (doc[start].ent_type_ in _CLOCK or timed(doc[start])):
        start -= 1
    if start < at and start > 0 and doc[start].lower_ in CIRCUMSTANTIAL:
        start -= 1
    return start


def adjoins(doc: Doc, last: int, verb: int) -> bool:
    """Do only auxiliaries, adverbs, a time and a bracket stand between a phrase and the verb?"""
    start, end = last + 1, verb - 1
    if start < verb and doc[start].text == "(":
        start = next((i + 1 for i in range(start, verb) if doc[i].text == ")"), start)
    while end >= start and (doc[end].pos_ in _SKIPPED or doc[end].tag_ == "MD"):
        end -= 1
    if end >= start:
        end = _before_time(doc, end)
    return all(t.pos_ in _SKIPPED or t.tag_ == "MD" for t in doc[start : end + 1])


def widened(doc: Doc, phrase: Phrase) -> Phrase:
    """A phrase with what it depends on to its left ("the embassy in Kabul" for "Kabul")."""
    first, head = phrase.first, phrase.head
    while first >= 2 and doc[first - 1].lower_ in _LINKS and doc[first - 1].pos_ == "ADP":
        end = first - 2
        while end > 0 and doc[end].lower_ in _TIES:
            end -= 1
        before = chunk_at(doc, end)
        if before is None or before[1] != end:
            break
        first, head = before[0], _head(doc, *before)
    return replace(phrase, first=first, head=head)


def governor(verb: Token) -> Token:
    """The finite verb over a chain of infinitives and predicates ("was ready to blame")."""
    while verb.dep_ in ("xcomp", "acomp", "oprd", "attr") and verb.head.i < verb.i:
        verb = verb.head
    return verb


def after_verb(doc: Doc, index: int) -> int | None:
    """The first token of the noun phrase right after an inverted verb ("..., said Eva")."""
    at = index + 1
    if (
        at < len(doc)
        and doc[at].pos_ in ("DET", "PROPN", "NOUN", "ADJ", "PRON", "NUM")
        and doc[at].lower_ not in _OBJECTS
    ):
        found = chunk_at(doc, at)
        if found is None:
            return at if doc[at].pos_ == "PROPN" else None
        return at if found[0] == at else None
    return None


def has_verb(doc: Doc, first: int, last: int) -> bool:
    """Does the stretch hold a finite verb?"""
    return any(t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in doc[first : last + 1])


def chunk_first(doc: Doc, index: int) -> int:
    """The first token of the noun chunk that holds the token, or the token itself."""
    found = chunk_at(doc, index)
    return found[0] if found else index
