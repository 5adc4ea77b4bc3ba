"""The trained encoder: one run over a report's windows gives, for every word piece, the answers of its heads.

What the heads are stands in `data/reader.json`, beside the weights; how they were trained, in docs/models.md. Those of
incidents stand on one stack of layers, the others on another over the same embeddings, which is run only for who asks.
The weights are checked by hash before they are loaded, and loaded only when a report needs them.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.language.published import published
from dateline.language.windows import windows_of
from dateline.model.errors import SettingError

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Head:
    """A head: where its outputs stand, its kind and its classes.

    `layers`: for each class a soft-max over outside, begins, inside. `tags`: one soft-max over outside, inside, and a
    beginning of each class. `labels`: yes or no for each class, of a stretch of pieces.
    """

    name: str
    kind: str
    classes: tuple[str, ...]
    first: int
    last: int


@dataclass(frozen=True)
class Tags:
    """The answers for a report: `starts` and `ends` are offsets of its pieces, `outputs` their rows of raw outputs."""

    starts: Ints
    ends: Ints
    outputs: Floats
    heads: Mapping[str, Head]
    _kept: dict[str, Floats] = field(default_factory=dict, repr=False)

    def layers(self, name: str) -> Floats:
        """Probabilities of a head of layers, of shape (pieces, classes, 3): outside, begins, inside."""
        head = self.heads[name]
        return self._once(name, lambda raw: _softmax(raw.reshape(len(raw), len(head.classes), 3)))

    def tags(self, name: str) -> Floats:
        """Probabilities of a head of tags, of shape (pieces, 2 + classes): outside, inside, begins a class."""
        return self._once(name, _softmax)

    def labels(self, name: str, start: int, end: int) -> dict[str, float]:
        """The probability of each class of a head of labels, of the pieces within `start` to `end`."""
        head = self.heads[name]
        first, last = self.pieces(start, end)
        if first == last:
            return dict.fromkeys(head.classes, 0.0)
        means = self.outputs[first:last, head.first : head.last].mean(axis=0)
        return dict(zip(head.classes, (1 / (1 + np.exp(-means))).tolist(), strict=True))

    def pieces(self, start: int, end: int) -> tuple[int, int]:
        """The pieces that touch the offsets `start` to `end`, as first and one after the last."""
        starts, ends = self._edges
        first = bisect_right(ends, start)
        return first, max(first, bisect_left(starts, end))

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        """Starts and ends as lists: looked up one by one, and arrays are slow at that."""
        return self.starts.tolist(), self.ends.tolist()

    def _once(self, name: str, made: Any) -> Floats:
        found = self._kept.get(name)
        if found is None:
            head = self.heads[name]
            found = self._kept[name] = made(self.outputs[:, head.first : head.last])
        return found


def _softmax(raw: Floats) -> Floats:
    shifted = np.exp(raw - _over(np.maximum, raw))
    told: Floats = shifted / _over(np.add, shifted)
    return told


def _over(of: np.ufunc, rows: Floats) -> Floats:
    """`of` over the last axis. A short one is taken step by step: there are far more rows than steps."""
    if rows.shape[-1] > 3:
        whole: Floats = of.reduce(rows, axis=-1, keepdims=True)
        return whole
    told = rows[..., :1]
    for step in range(1, rows.shape[-1]):
        told = of(told, rows[..., step : step + 1])
    return told


class Tagger:
    """The encoder with its tokenizer. `others` loads the second stack."""

    def __init__(self, tokenizer: Any, session: Any, others: Callable[[], Any], card: Mapping[str, Any]) -> None:
        self._tokenizer = tokenizer
        self._session = session
        self._load_others = others
        self._length = int(card["length"])
        self._marks = (int(card["cls"]), int(card["sep"]))
        self.heads = heads_of(card["heads"])
        self._incidents = {name: self.heads[name] for name in card["incidents"]}

    @cached_property
    def _others(self) -> Any:
        return self._load_others()

    def check(self) -> None:
        """Loads what is otherwise loaded late. Raises SettingError where it is not the published one."""
        self._others  # noqa: B018  (a property that loads)

    @cached_property
    def width(self) -> int:
        """The number of outputs of a piece."""
        return max(h.last for h in self.heads.values())

    def tag(self, text: str, stretches: Sequence[tuple[int, int]], *, every: bool = True) -> Tags:
        """The answers for the stretches of a text (its sentences, in order), read in windows of whole stretches; of
        the heads of incidents alone where not `every` head is asked."""
        heads = self.heads if every else self._incidents
        encoded = self._tokenizer.encode_batch([text[a:b] for a, b in stretches], add_special_tokens=False)
        ids = [np.array(e.ids, dtype=np.int64) for e in encoded]
        offsets = [
            np.array(e.offsets, dtype=np.int32).reshape(-1, 2) + a for e, (a, _) in zip(encoded, stretches, strict=True)
        ]
        if not ids or not sum(map(len, ids)):
            empty = np.zeros(0, dtype=np.int32)
            return Tags(empty, empty, np.zeros((0, self.width), dtype=np.float32), heads)
        flat, spans = np.concatenate(ids), np.concatenate(offsets)
        cuts = windows_of([len(i) for i in ids], self._length)
        return Tags(spans[:, 0].copy(), spans[:, 1].copy(), self._outputs(flat, cuts, every), heads)

    def _outputs(self, flat: NDArray[np.int64], cuts: Sequence[tuple[int, int]], every: bool) -> Floats:
        """Window by window: on one core a batch gains nothing, and padding costs."""
        out = np.zeros((len(flat), self.width), dtype=np.float32)
        first, last = self._marks
        for a, b in cuts:
            pieces = np.concatenate([[first], flat[a:b], [last]])[None]
            mask = np.ones_like(pieces)
            told, embedded = self._session.run(None, {"pieces": pieces, "mask": mask})
            middle = told.shape[2]
            out[a:b, :middle] = told[0, 1:-1]
            if every:
                out[a:b, middle:] = self._others.run(None, {"embedded": embedded, "mask": mask})[0][0, 1:-1]
        return out


def heads_of(rows: Sequence[Mapping[str, Any]]) -> dict[str, Head]:
    """The heads of a card, in the order of their outputs."""
    out, at = {}, 0
    for row in rows:
        classes = tuple(row["classes"])
        width = {"layers": 3 * len(classes), "tags": 2 + len(classes), "labels": len(classes)}[row["kind"]]
        out[row["name"]] = Head(row["name"], row["kind"], classes, at, at + width)
        at += width
    return out


@cache
def load() -> Tagger:
    """The encoder of the package. Raises SettingError where its files are not the published ones."""
    return load_from(resources.files("dateline.language") / "data")


def load_from(folder: Traversable) -> Tagger:
    """The encoder in a folder: reader.onnx, others.onnx, tokenizer.json, and reader.json with their hashes."""
    from tokenizers import Tokenizer

    try:
        card = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingError(
            f"{folder / 'reader.json'} cannot be read: reinstall dateline, or set models to no"
        ) from error
    hashes = card["sha256"]
    session = _session(published(folder, "reader.onnx", hashes["reader.onnx"]))
    tokenizer = Tokenizer.from_buffer(published(folder, "tokenizer.json", hashes["tokenizer.json"]))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Tagger(tokenizer, session, lambda: _session(published(folder, "others.onnx", hashes["others.onnx"])), card)


def _session(weights: bytes) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
