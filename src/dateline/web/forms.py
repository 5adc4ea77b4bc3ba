"""What a form of a page sends: names and values, as they stand in the body."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request

from dateline.model.errors import UsageError
from dateline.service.questions import clean
from dateline.web.errors import WrongKind

KIND = "application/x-www-form-urlencoded"
MOST_FIELDS = 200
Pairs = list[tuple[str, str]]


async def pairs_of(request: Request) -> Pairs:
    """A dependency: the names and values of a form. Raises WrongKind, and UsageError for too many."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != KIND:
        raise WrongKind(f"send a form, as {KIND}")
    try:
        pairs = parse_qsl((await request.body()).decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:  # UnicodeDecodeError is one
        raise UsageError("the form cannot be read, or has too many fields") from error
    return [(clean(name), clean(value)) for name, value in pairs]


def value_of(pairs: Pairs, name: str) -> str:
    """The last value of a field, without blanks around it; empty where there is none."""
    return next((value.strip() for key, value in reversed(pairs) if key == name), "")


# What a page takes that somebody sends a form to.
Form = Annotated[Pairs, Depends(pairs_of)]
