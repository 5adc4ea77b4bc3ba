"""Gold files: read, cut to a fold or a number of documents, and predictions written beside them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.model.errors import BrokenInput, NotFound, UsageError

Json = dict[str, Any]
FOLDS = 5


def load(path: Path) -> list[Json]:
    """The rows of a JSON Lines file, in order. Raises NotFound, or BrokenInput naming the wrong line."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")  # not splitlines: texts hold other line separators
    except UnicodeDecodeError as error:
        raise BrokenInput(f"{path}: not UTF-8; give a JSON Lines file") from error
    except OSError as error:
        raise NotFound(f"{path}: {error.strerror}; give a file of gold documents, one JSON object a line") from error
    return list(_rows(path, lines))


def _rows(path: Path, lines: list[str]) -> Iterator[Json]:
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise BrokenInput(f"{path}:{number}: not JSON ({error.msg}); each line must be one object") from error
        if not isinstance(row, dict) or key_of(row) is None:
            raise BrokenInput(f"{path}:{number}: no id; each line must be an object with an id")
        if str(key_of(row)) in seen:
            raise BrokenInput(f"{path}:{number}: id {key_of(row)!r} stands twice; ids must differ")
        seen.add(str(key_of(row)))
        yield row


def key_of(row: Json) -> Any:
    """The id of a gold row."""
    return row.get("id", row.get("incident_id"))


def chosen(rows: list[Json], fold: int | None, limit: int | None) -> list[Json]:
    """The rows of a fold (by a hash of their id), then the first `limit` of them."""
    if fold is not None:
        rows = [r for r in rows if fold_of(str(key_of(r))) == fold]
    rows = rows if limit is None else rows[:limit]
    if not rows:
        raise UsageError("no documents are left to measure; check the gold file, --fold and --limit")
    return rows


def fold_of(key: str) -> int:
    """The fold of a document, from 0 to 4, the same everywhere."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % FOLDS


def write(path: Path, rows: list[Json]) -> None:
    """Writes rows as JSON Lines, whole or not at all."""
    aside = path.with_name(f".{path.name}.part")
    try:
        with aside.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows)
        aside.replace(path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise NotFound(f"{path}: cannot be written ({error.strerror}); check the folder") from error


def rounded(value: Any) -> Any:
    """Figures to four places, all the way down."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return value
