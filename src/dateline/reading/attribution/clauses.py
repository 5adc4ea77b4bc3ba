"""Where what is said begins and ends: before, after or around the words that name the speaker."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from dateline.language.lexicon import Entry
from dateline.reading.attribution import phrases
from dateline.reading.attribution.phrases import DASHES, Phrase, is_quote

if TYPE_CHECKING:
    from dateline.reading.attribution.drafts import Draft

Range = tuple[int, int]
_TURNS = frozenset({"but", "while", "whereas", "although", "though", "yet"})
_JOINS = _TURNS | {"and", "as", "after", "when", ";", "because", "since", "or", "before", "adding"}
_OPENERS = frozenset({"WDT", "WP", "WRB", "CC", "IN"})
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.’'/ -]+,? ?){0,4}(?:[A-Z][a-z]+\.? \d{1,2} ?)?(?:\([A-Z][\w /.]+\) ?)?(?:--|—|–| - )"
)


def inverted(doc: Doc, verb: int) -> Phrase | None:
    """The source after an inverted verb ("..., said Eva, a student"); None where the order is not
    inverted."""
    if (
        verb == 0
        or doc[verb].tag_ == "VBG"
        or not (doc[verb - 1].text == "," or is_quote(doc[verb - 1]) or doc[verb - 1].text in DASHES)
    ):
        return None
    start = phrases.after_verb(doc, verb)
    if start is None or _subject_apposed(doc[verb]):
        return None
    found = phrases.noun_phrase(doc, start, start, len(doc) - 1)
    if found is None:
        return None
    after = found.last + 1
    while after < len(doc) - 1 and (is_quote(doc[after]) or doc[after].pos_ == "ADV"):
        after += 1
    finite = after < len(doc) and doc[after].pos_ in ("VERB", "AUX") and doc[after].tag_ != "VBG"
    return None if finite else found


def _subject_apposed(verb: Token) -> bool:
    """Does the comma before a verb close its own subject's apposition ("Eva Holm, a student, urged people to")?"""
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    if not subjects or subjects[0].i > verb.i or verb.doc[verb.i - 1].text != ",":
        return False
    reach = max(t.i for t in subjects[0].subtree)
    return len(subjects) == 1 and subjects[0].i < reach >= verb.i - 2 and reach < verb.i


def stands_after(doc: Doc, first: int, *, loose: bool = False) -> bool:
    """Do words stand before the group that begins at `first`, set off by a comma, quotation mark, dash or
    bracket?"""
    at = first - 1
    if at > 0 and doc[at].text == "," and doc[at - 1].tag_ in _OPENERS:
        return False
    while at >= 0 and doc[at].lower_ in ("as", "which", "where", "and"):
        at -= 1
    if at < 1:
        return False
    if doc[at].text in (",", "(", ";") or is_quote(doc[at]) or doc[at].text in DASHES:
        if loose and doc[at].text == "," and not phrases.has_verb(doc, 0, at):
            return False
        return at >= 2
    return loose and phrases.has_verb(doc, 0, at)


def left(doc: Doc, first: int) -> Range | None:
    """What stands before the group: from the start of the sentence, bracket or dateline."""
    end = first - 1
    while end >= 0 and (doc[end].text in (",", ";", "(") or doc[end].text in DASHES or doc[end].is_space):
        end -= 1
    start = 0
    for index in range(end, -1, -1):
        if doc[index].text == ";" or (doc[index].text == "(" and doc[first - 1 : first].text != "("):
            closed = any(doc[k].text == ")" for k in range(index, end + 1))
            if doc[index].text == ";" or not closed:
                start = index + 1
                break
    if (
        start == 0
        and (match := _DATELINE.match(doc.text))
        and (begin := doc.char_span(0, match.end(), alignment_mode="expand"))
    ):
        start = begin.end if begin.end <= end else 0
    if start > end or (doc[start].pos_ == "ADP" and not phrases.has_verb(doc, start, end)):
        return None  # "In a note posted online, X said": a circumstance, nothing that is said
    return start, end


def resumed(doc: Doc, after: int, before: Range | None) -> Range | None:
    """What goes on after a parenthetical cue: "The bus, police said, was empty", "Go," he said, "now"."""
    last = _last(doc)
    if before is None or after + 1 >= last or doc[after].text != ",":
        return None
    first = doc[after + 1]
    bare = not phrases.has_verb(doc, *before) and not is_quote(doc[before[0]])
    finite = first.tag_ in ("VBD", "VBZ", "VBP", "MD")
    if is_quote(first) or bare or finite or first.lower_ == "and":
        return (after + 1, last)
    return None


def circumstance(doc: Doc, first: int) -> bool:
    """Does only a circumstance stand before the group ("In the end, ...")?"""
    if first > 1 and doc[first - 1].text == "," and doc[first - 2].tag_ in _OPENERS:
        return True  # "a strike in which, it said, ..."
    return 1 < first <= 12 and doc[first - 1].text == "," and not phrases.has_verb(doc, 0, first - 1)


def right(doc: Doc, verb: Token, after: int, entry: Entry) -> Range | None:
    """What stands after a cue, if it is content and not an adverbial or the end of the sentence."""
    takes, last = entry.get("takes", "clause"), _last(doc)
    if after > last or doc[after].lower_ in ("but", "and", "or"):
        return None
    token = doc[after]
    if token.text in (":", "–", "—", "--") and after < last:
        return rest(doc, after + 1)
    if token.text == ",":
        opens = after + 1 <= last and (is_quote(doc[after + 1]) or doc[after + 1].lower_ == "that")
        if opens and not (verb.i > 0 and is_quote(doc[verb.i - 1])):
            return (after + 1, _end(doc, verb, after + 1))
        return None
    end = _end(doc, verb, after)
    if end < after:
        return None
    if is_quote(token) or token.lower_ in ("that", "how", "whether", "why"):
        return (after, end)
    if takes != "clause" and (token.lower_ in ("to", "having", "being") or phrases.chunk_at(doc, after)):
        return (after, end)
    if takes != "clause" and token.pos_ in ("ADP", "SCONJ", "VERB", "DET", "NOUN", "PROPN", "ADJ", "NUM"):
        return (after, end)
    if token.lower_ == "to" and entry.phrase in ("claim", "say", "testify", "expect"):
        return (after, end)
    if phrases.has_verb(doc, after, end) or any(is_quote(t) for t in doc[after : end + 1]):
        return (after, end) if token.text not in (".", ";") and not token.is_punct else None
    return None


def rest(doc: Doc, after: int) -> Range | None:
    """Everything from a token to the end of the sentence, a leading comma left out."""
    while after < len(doc) and (doc[after].text == "," or doc[after].is_space):
        after += 1
    last = _last(doc)
    return (after, last) if after <= last else None


def nominal(doc: Doc, last: int) -> Range | None:
    """What a noun cue governs: the parsed complement that begins after it, up to the next comma."""
    start = last + 1
    end = start
    for token in doc[start : _last(doc) + 1]:
        if token.text in (",", ";", ")") or (token.lower_ in _TURNS and token.i > start):
            break
        end = token.i
    return (start, end) if end >= start and start <= _last(doc) else None


def _last(doc: Doc) -> int:
    """The last token but for closing marks."""
    last = len(doc) - 1
    while last > 0 and (doc[last].text in (".", "!", "?", "…") or doc[last].is_space):
        last -= 1
    return last


def _end(doc: Doc, verb: Token, start: int) -> int:
    """The last token of a content that begins at `start`: at a turn ("..., but ...") or where the verb is
    joined to another."""
    last = _own_clause(verb, _last(doc))
    # An object's relative clause ("blamed X, which ...") is the report's own telling.
    bare = doc[start].lower_ not in ("that", "to") and not any(c.dep_ == "ccomp" for c in verb.children)
    joined = {
        c.i
        for c in verb.children
        if c.dep_ == "conj" and c.i > start and c.pos_ in ("VERB", "AUX") and not _number_hurt(c)
    }
    inside = False
    for index in range(start, last + 1):
        token = doc[index]
        if is_quote(token):
            inside = not inside
        if inside:
            continue
        if token.text == ";" or (token.text == ")" and _opened_before(doc, start, index)):
            return index - 1
        if (
            token.lower_ in _TURNS
            and index > start
            and doc[index - 1].text == ","
            and phrases.has_verb(doc, index, last)
        ):
            return index - 2
        if token.lower_ == "but" and joined and max(joined) > index:
            return index - 1
        if bare and token.tag_ in ("WDT", "WP") and doc[index - 1].lower_ in (",", "in", "after", "during", "at"):
            return index - 2
        if token.dep_ == "cc" and joined and any(_starts_clause(doc, index, j) for j in joined):
            return index - 2 if doc[index - 1].text == "," else index - 1
    return last


def _number_hurt(token: Token) -> bool:
    """Is it the end of a count ("at 15 dead and 40 wounded"), which parses as a verb?"""
    return token.tag_ == "VBN" and any(c.dep_ == "nsubj" and c.like_num for c in token.children)


def _own_clause(verb: Token, last: int) -> int:
    """The end of a cue's clause where it stands beside the main one ("After the army said C, ..."): nothing of
    the main clause is said."""
    top = verb
    while top.dep_ in ("conj", "xcomp") and top.head.i != top.i:
        top = top.head
    fronted = top.dep_ in ("advcl", "pcomp") and top.head.i > verb.i
    if not (fronted or top.dep_ in ("relcl", "acl")):
        return last
    end = max(t.i for t in top.subtree)
    while end > verb.i + 1 and verb.doc[end].is_punct and not is_quote(verb.doc[end]):
        end -= 1
    return min(last, end) if end > verb.i else last


def _opened_before(doc: Doc, start: int, index: int) -> bool:
    return not any(doc[k].text == "(" for k in range(start, index))


def _starts_clause(doc: Doc, conjunction: int, verb: int) -> bool:
    """Does the joined verb follow the conjunction without another verb between?"""
    if verb <= conjunction or verb > conjunction + 12:
        return False
    return not any(t.pos_ == "VERB" for t in doc[conjunction + 1 : verb])


def speaks(doc: Doc, verb: Token, content: Range | None, before: bool, likely: bool) -> bool:
    """Does a verb of many meanings speak here: beside a quotation, before "that", or with a clause as its
    complement?"""
    if content is None:
        return False
    first, last = content
    quoted = any(is_quote(t) for t in doc[first : first + 2]) or any(is_quote(t) for t in doc[max(0, last) : last + 2])
    if before:
        return quoted or likely or any(c.dep_ == "ccomp" for c in verb.children)
    if any(t.lower_ == "as" for t in doc[first + 1 : first + 8]) and verb.lemma_ in (
        "name",
        "identify",
        "list",
    ):
        return True
    if doc[first].lower_ == "that" and doc[first].tag_ in ("IN", "WDT"):
        return True
    return is_quote(doc[first]) or any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)


def settle(drafts: list[Draft]) -> list[Draft]:
    """Cuts contents where another speaker of the sentence takes over."""
    out = list(drafts)
    for place, one in enumerate(out):
        for other in out:
            if other is not one and other.sentence is one.sentence:
                one = _yield_to(one, other)
        out[place] = one
    told = ("asserts", "announces", "suspects")
    return [d for d in out if d.content or d.stance not in told or "beside" in d.flags]


def _yield_to(one: Draft, other: Draft) -> Draft:
    doc = one.sentence.doc
    assert doc is not None
    parts: list[Range] = []
    for first, last in one.content:
        begin = other.group[0]
        if not one.left and first < begin - 2 <= last and other.stance == "denies" and _beside_it(doc, begin):
            last = begin - 3  # "said twelve had died, which the army denied"
        elif not one.left and first < begin <= last:
            if other.left and other.kind != "noun_cue" and not _inside(one, other):
                last = begin - 1
            else:
                turn = _turn(doc, begin)
                last = turn - 1 if turn is not None and turn > first else last
        elif one.left and not other.left and first <= other.group[0] <= last and other.kind != "noun_cue":
            turn = next(
                (
                    i
                    for i in range(one.group[0] - 1, other.group[1], -1)
                    if doc[i].lower_ in _TURNS or doc[i].text == ";"
                ),
                None,
            )
            if turn is not None:
                first = turn + 1
        while last >= first and doc[last].text in (",", ";"):
            last -= 1
        if first <= last:
            parts.append((first, last))
    return replace(one, content=tuple(parts))


def _beside_it(doc: Doc, begin: int) -> bool:
    """Does a clause about the whole statement begin there: ", which the army denies"?"""
    return doc[begin - 1].lower_ == "which" and doc[begin - 2].text == ","


def _inside(one: Draft, other: Draft) -> bool:
    """Does the other's content begin within this one's, so that it is told by this one's speaker?"""
    return bool(other.content) and other.content[0][0] > one.cue[1]


def _turn(doc: Doc, begin: int) -> int | None:
    """The conjunction or mark right before a group, where the sentence turns to another speaker."""
    for index in range(begin - 1, max(-1, begin - 4), -1):
        if doc[index].lower_ in ("but", "while", "whereas", "although", "though", "and", ";", "yet"):
            return index
        if doc[index].pos_ not in ("ADV", "PUNCT", "DET", "CCONJ"):
            return None
    return None
