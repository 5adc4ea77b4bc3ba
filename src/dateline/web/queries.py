"""What pages and the API take from a query string beside the question itself."""

from __future__ import annotations

from collections.abc import Collection

from starlette.datastructures import QueryParams

from dateline.archive.search import Query
from dateline.model.errors import UsageError
from dateline.service import questions
from dateline.service.questions import SHOWN, number


def query_of(params: QueryParams, *, strict: bool = False, also: Collection[str] = ()) -> Query:
    """The question of a query string (`service.questions`). Raises UsageError."""
    return questions.query_of(params.multi_items(), strict=strict, also=also)


def one_number(params: QueryParams, key: str, default: int, *, low: int = 0, high: int = 2**53) -> int:
    """A whole number of a query string. Raises UsageError where it is none, or out of bounds."""
    value = params.get(key, "").strip()
    given = number(key, value) if value else default
    if not low <= given <= high:
        raise UsageError(f"{key}: a whole number from {low:,} to {high:,}")
    return given


def one_flag(params: QueryParams, key: str) -> bool:
    """A yes or no of a query string: 1 or 0, absent is no. Raises UsageError for anything else."""
    value = params.get(key, "").strip()
    if value not in ("", "0", "1"):
        raise UsageError(f"{key}: 1 or 0")
    return value == "1"


def only(params: QueryParams, keys: Collection[str]) -> None:
    """Raises UsageError where a key is not one of these."""
    for key in params:
        if key not in keys:
            known = f"known are {', '.join(sorted(keys))}" if keys else "it takes none"
            raise UsageError(f"there is no {key[:SHOWN]!r} to ask by; {known}")
