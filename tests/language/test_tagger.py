"""The encoder as shipped: offsets, windows, refusal of other files, and answers that make sense."""

from __future__ import annotations

import json
import shutil
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from dateline.language import tagger
from dateline.language.tagged import tagged
from dateline.model.errors import SettingError

TEXT = (
    "Gunmen killed two farmers near Kaduna on Monday. "
    "A bomb exploded outside a police station in Kano, wounding five people."
)
HALVES = [(0, 48), (49, len(TEXT))]


def test_pieces_stand_where_their_words_stand() -> None:
    tags = tagger.load().tag(TEXT, HALVES)
    assert len(tags.starts) == len(tags.ends) == len(tags.outputs)
    assert all(a < b for a, b in zip(tags.starts, tags.ends, strict=True))
    first, last = tags.pieces(*_at("farmers"))
    assert TEXT[tags.starts[first] : tags.ends[last - 1]] == "farmers"


def _at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_probabilities_sum_to_one() -> None:
    tags = tagger.load().tag(TEXT, HALVES)
    assert np.allclose(tags.layers("roles").sum(axis=2), 1, atol=1e-5)
    assert np.allclose(tags.tags("triggers").sum(axis=1), 1, atol=1e-5)
    assert all(0 <= p <= 1 for p in tags.labels("incidents", 0, len(TEXT)).values())


def test_triggers_of_violence_are_found_with_their_kind() -> None:
    found = {(TEXT[t.start : t.end], t.kind) for t in tagged(TEXT, tagger.load().tag(TEXT, HALVES), "triggers", 0.06)}
    assert {("killed", "Life.Die"), ("exploded", "Conflict.Attack"), ("wounding", "Life.Injure")} <= found


def test_an_empty_text_has_no_pieces() -> None:
    for stretches in ([], [(0, 0)]):
        tags = tagger.load().tag("", stretches)
        assert len(tags.starts) == 0
        assert tags.labels("relevant", 0, 5) == {"sentence": 0.0}
        assert tags.layers("roles").shape[0] == 0


@pytest.mark.parametrize("text", ["\u0000\ufffd\u202e", "a" * 3000, "é" * 400 + " \U0001f4a5 bomb", "\n\n \t"])
def test_odd_texts_keep_their_offsets(text: str) -> None:
    tags = tagger.load().tag(text, [(0, len(text))])
    assert all(0 <= a < b <= len(text) for a, b in zip(tags.starts, tags.ends, strict=True))


def test_the_same_text_gives_the_same_answers() -> None:
    one, other = (tagger.load().tag(TEXT, HALVES) for _ in range(2))
    assert np.array_equal(one.outputs, other.outputs)


def test_missing_weights_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="reinstall dateline"):
        tagger.load_from(tmp_path)


@pytest.mark.parametrize("name", ["reader.onnx", "others.onnx"])
def test_other_weights_are_refused(tmp_path: Path, name: str) -> None:
    folder = resources.files("dateline.language") / "data"
    for each in ("reader.onnx", "others.onnx", "reader.json", "tokenizer.json"):
        with resources.as_file(folder / each) as path:
            shutil.copy(path, tmp_path / each)
    card = json.loads((tmp_path / "reader.json").read_text())
    card["sha256"][name] = "0" * 64
    (tmp_path / "reader.json").write_text(json.dumps(card))
    with pytest.raises(SettingError, match="not the published file"):
        tagger.load_from(tmp_path).check()


def test_the_heads_of_incidents_answer_alike_alone() -> None:
    every, alone = tagger.load().tag(TEXT, HALVES), tagger.load().tag(TEXT, HALVES, every=False)
    assert np.array_equal(every.layers("roles"), alone.layers("roles"))
    assert set(alone.heads) < set(every.heads)
    assert "attribution" not in alone.heads
