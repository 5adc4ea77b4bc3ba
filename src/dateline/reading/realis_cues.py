"""What tells whether a told event happened: cues of a trigger from its parse, for the weights of `realis.py`.

Its words and form, the verb group that it stands in (modal, negation, aspect), its determiner and number, who does it,
the clause above it, and the words beside it. All names are one word, so that nothing is learnt of who or where.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = frozenset({"dobj", "pobj"})
_VERBAL = frozenset({"VERB", "AUX"})
_NEAR = 6  # words to each side
_IF = frozenset("if unless whether when once until should".split())
_YOU = frozenset("you your yours yourself we our".split())


def cues_of(doc: Doc, first: int, after: int) -> list[str]:
    """The cues of the trigger that is the tokens `first` to `after` (not with it) of a parsed sentence, each once."""
    span = doc[first:after]
    head = span.root
    found = ["bias", *_words(span), *_form(head), *_around(doc, first, after)]
    verb = governor(head)
    found += [f"group {cue}" for cue in _group(verb)]
    found += _above(head, verb)
    found += _noun(head)
    for token in verb.children:
        if token.dep_ in _SUBJECTS:
            found += [f"subject {cue}" for cue in _phrase(token)]
        elif token.dep_ in _OBJECTS:
            found += [f"object {cue}" for cue in _phrase(token)]
        elif token.dep_ in ("advmod", "npadvmod", "prep", "mark", "neg"):
            found.append(f"verb {token.dep_} {_plain(token)}")
    found += _sentence(doc)
    return list(dict.fromkeys(found))


def governor(token: Token) -> Token:
    """The verb that the token is, or stands under; the token itself where there is none."""
    verb = token
    while verb.pos_ not in _VERBAL and verb.head != verb:
        verb = verb.head
    return verb


def _words(span: Span) -> Iterator[str]:
    yield f"said {' '.join(_plain(t) for t in span)}"
    yield f"tags {' '.join(t.tag_ for t in span)}"
    yield f"length {min(len(span), 5)}"
    for token in span:
        yield f"in {_plain(token)}"
        yield f"lemma {_lemma(token)}"


def _form(head: Token) -> Iterator[str]:
    yield f"head {_lemma(head)}"
    yield f"form {head.tag_}"
    yield f"role {head.dep_}"
    yield f"form {head.tag_} {head.dep_}"


def _group(verb: Token) -> Iterator[str]:
    """Tense, modal, aspect and negation of a verb and of the verb that it hangs on."""
    told = [c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    denied = any(c.dep_ == "neg" for c in verb.children)
    yield f"{' '.join(told)} {verb.tag_}{' not' if denied else ''}"
    for word in told:
        yield f"aux {word}"
    if denied:
        yield "not"
    yield f"tag {verb.tag_}"


def _above(head: Token, verb: Token) -> Iterator[str]:
    """The verb over it, the clause that the verb heads, and what rules that clause."""
    if verb is not head:
        yield f"under {_lemma(verb)}"
        yield f"under {verb.tag_} as {head.dep_}"
        yield f"link {_plain(head.head)} {head.dep_}"
    yield f"clause {verb.dep_}"
    over = verb.head
    if over is not verb:
        yield f"over {_lemma(over)}"
        yield f"over {over.tag_} {verb.dep_}"
        for cue in _group(governor(over)):
            yield f"above {cue}"


def _noun(head: Token) -> Iterator[str]:
    if head.pos_ in ("NOUN", "PROPN", "ADJ"):
        for cue in _phrase(head):
            yield f"noun {cue}"
        if head.dep_ == "compound":
            for cue in _phrase(head.head):
                yield f"compound {cue}"


def _phrase(noun: Token) -> Iterator[str]:
    """Which one is meant: determiner, number, names and modifiers of a noun."""
    which = next((c.lower_ for c in noun.children if c.dep_ in ("det", "poss")), "none")
    possessed = any(c.dep_ == "poss" for c in noun.children)
    yield f"which {'owned' if possessed else which} {noun.tag_}"
    yield f"form {noun.tag_}"
    if noun.pos_ == "PRON":
        yield f"is {noun.lower_}"
    if noun.ent_type_:
        yield f"named {noun.ent_type_}"
    if any(c.dep_ == "nummod" for c in noun.children):
        yield "counted"
    for child in noun.children:
        if child.dep_ in ("amod", "prep", "relcl", "acl"):
            yield f"{child.dep_} {_lemma(child)}"


def _around(doc: Doc, first: int, after: int) -> Iterator[str]:
    for step in range(1, 4):
        yield f"left{step} {_at(doc, first - step)}"
        yield f"right{step} {_at(doc, after + step - 1)}"
    yield f"left {_at(doc, first - 2)} {_at(doc, first - 1)}"
    yield f"right {_at(doc, after)} {_at(doc, after + 1)}"
    for place in range(max(0, first - _NEAR), min(len(doc), after + _NEAR)):
        if not first <= place < after:
            yield f"near {_plain(doc[place])}"


def _sentence(doc: Doc) -> Iterator[str]:
    words = {t.lower_ for t in doc}
    kinds = {t.ent_type_ for t in doc}
    for word in sorted(words & _IF):
        yield f"has {word}"
    if words & _YOU:
        yield "has you"
    for kind in ("DATE", "ORG", "PERSON", "CARDINAL", "GPE", "MONEY"):
        if kind in kinds:
            yield f"has {kind}"
    yield f"opens {doc[0].tag_}"
    for token in doc:
        if token.tag_ == "MD":
            yield f"has modal {token.lower_}"
    root = next((t for t in doc if t.dep_ == "ROOT"), doc[0])
    yield f"root {root.tag_}"
    yield f"root {_lemma(root)}"


def _at(doc: Doc, place: int) -> str:
    return _plain(doc[place]) if 0 <= place < len(doc) else "<edge>"


def _plain(token: Token) -> str:
    """A word without its case; names and numbers as such."""
    if token.like_num or token.is_digit:
        return "<number>"
    return "<name>" if token.pos_ == "PROPN" else token.lower_


def _lemma(token: Token) -> str:
    return "<name>" if token.pos_ == "PROPN" else token.lemma_.lower()
