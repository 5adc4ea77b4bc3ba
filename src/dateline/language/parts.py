"""The parts of a spaCy pipeline, run over sentences as spaCy runs them, with the same results in less time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, DependencyParser, EntityRecognizer
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs  # what the attribute ruler sets its values with

BATCH = 64
Part = Callable[[list[Doc]], list[Doc]]


def batches(docs: list[Doc], size: int) -> Iterator[list[Doc]]:
    """The docs in lists of at most that many."""
    return (docs[at : at + size] for at in range(0, len(docs), size))


def parts_of(nlp: Any) -> list[Part]:
    """The parts of a pipeline in their order; each takes sentences, writes on them, and gives them back in order."""
    return [_part_of(part) for _, part in nlp.pipeline]


def _part_of(part: Any) -> Part:
    if isinstance(part, (DependencyParser, EntityRecognizer)) and part.cfg["beam_width"] == 1:
        return lambda docs: _step_by_step(part, docs)
    if isinstance(part, AttributeRuler) and Rules.can_hold(part):
        return Rules(part)
    if hasattr(part, "pipe"):
        return lambda docs: list(part.pipe(docs, batch_size=BATCH))
    return lambda docs: [part(doc) for doc in docs]


def _step_by_step(parser: Any, docs: list[Doc]) -> list[Doc]:
    """The docs parsed, or their entities marked.

    spaCy's own loop lets go of the interpreter's lock and takes it again at each question to a state, which costs more
    than the work. Asked step by step from here, the lock is held throughout. All sentences take each step together, so
    that there are fewer of them; what a state scores does not depend on the states beside it.
    """
    every = parser.moves.init_batch(docs)
    states = [state for state in every if not state.is_final()]
    if states:
        model = parser.model.predict(docs)
        scores = _scorer(model)
        while states:
            states = parser.transition_states(states, scores(states))
        model.clear_memory()
    parser.set_annotations(docs, every)
    return docs


def _scorer(model: Any) -> Callable[[Any], Any]:
    """What a parser's model says of states: its two layers, as spaCy asks them, without what only training needs.

    A model with classes that it never saw, or of another shape, is asked as spaCy asks it.
    """
    if not (model.attrs["has_upper"] and model._class_mask.all()):
        return lambda states: model.predict(states)
    layer = model.vec2scores
    weights, bias, multiply = layer.get_param("W"), layer.get_param("b"), layer.ops.gemm
    token_ids, vectors = model.get_token_ids, model.state2vec.predict

    def scores(states: Any) -> Any:
        told = multiply(vectors(token_ids(states)), weights, trans2=True)
        told += bias
        return told

    return scores


class Rules:
    """An attribute ruler that asks its rules once for each kind of token.

    A kind is a tag, a label in the parse, whether the token is a blank, and its word where a rule asks for it. The
    rules see nothing else, and there are only so many kinds. Where a rule over several tokens holds, spaCy's ruler does
    it all.
    """

    _SEEN = frozenset({"TAG", "DEP", "LOWER", "IS_SPACE"})

    def __init__(self, ruler: Any) -> None:
        self._ruler = ruler
        self._listed = {ruler.vocab.strings.add(word) for spec in _specs(ruler) for word in _words(spec) or ()}
        shapes = [
            told["REGEX"] for spec in _specs(ruler) if isinstance(told := spec.get("LOWER"), dict) and "REGEX" in told
        ]
        self._shapes = re.compile("|".join(f"(?:{shape})" for shape in shapes) or r"(?!)")
        self._long = Matcher(ruler.vocab)
        for number, rule in enumerate(ruler.patterns):
            if long := [pattern for pattern in rule["patterns"] if len(pattern) > 1]:
                self._long.add(str(number), long)
        self._kinds: dict[tuple[int, ...], dict[int, int]] = {}

    @classmethod
    def can_hold(cls, ruler: Any) -> bool:
        """Whether the rules of a ruler see no more of a token than its kind."""
        return all(spec.keys() <= cls._SEEN and _words(spec) is not None for spec in _specs(ruler))

    def __call__(self, docs: list[Doc]) -> list[Doc]:
        for doc in docs:
            if self._long(doc, allow_missing=True):
                self._ruler(doc)
            else:
                self._set(doc)
        return docs

    def _set(self, doc: Doc) -> None:
        kinds = doc.to_array(["TAG", "DEP", "LOWER", "IS_SPACE"]).tolist()
        for token, (tag, label, word, blank) in zip(doc, kinds, strict=True):
            told = word in self._listed or self._shapes.search(token.lower_)
            kind = (tag, label, word if told else 0, blank)
            values = self._kinds.get(kind)
            if values is None:
                values = self._kinds[kind] = self._ask(doc, token.i)
            set_token_attrs(token, values)

    def _ask(self, doc: Doc, at: int) -> dict[int, int]:
        """What the rules say of one token; a later rule has precedence."""
        values: dict[int, int] = {}
        for number, *_ in self._ruler.match(doc[at : at + 1]):
            values |= self._ruler.attrs[number]
        return values


def _specs(ruler: Any) -> Iterable[dict[str, Any]]:
    """What the rules ask of each token."""
    return (spec for rule in ruler.patterns for pattern in rule["patterns"] for spec in pattern)


def _words(spec: dict[str, Any]) -> list[str] | None:
    """The words in small letters that a rule lists, beside its pattern; None where it asks otherwise for a word."""
    told = spec.get("LOWER", {})
    if isinstance(told, str):
        return [told]
    return list(told.get("IN", [])) if told.keys() <= {"IN", "REGEX"} else None
