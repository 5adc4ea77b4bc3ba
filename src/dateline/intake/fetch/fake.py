"""A fetcher without a network: for the tests of those who build on `Fetcher`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from dateline.intake.fetch.asked import Asked, Fetched
from dateline.model.errors import BadAnswer, DatelineError

Answer = bytes | str | Fetched | DatelineError
TIME = "2026-01-01T00:00:00Z"


class FakeFetcher:
    """Answers from memory: bytes or text (a page, in UTF-8), a whole `Fetched`, or an error, which it raises.

    `answers` may be changed at any time. `asked` lists what it was asked for, in order. An answer is 304 where the
    ETag asked with is its own; an address without an answer is a BadAnswer with status 404.
    """

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        self.answers: dict[str, Answer] = dict(answers or {})
        self.asked: list[Asked] = []

    def fetch(self, asked: Asked) -> Fetched:
        """As of Fetcher."""
        self.asked.append(asked)
        answer = self.answers.get(asked.url)
        if answer is None:
            raise BadAnswer(f"{asked.url} was answered with status 404.", status=404, wait=None)
        if isinstance(answer, DatelineError):
            raise answer
        found = answer if isinstance(answer, Fetched) else page(asked.url, answer)
        if asked.etag is not None and asked.etag == found.etag:
            empty = hashlib.sha256(b"").hexdigest()
            return replace(found, asked=asked.url, status=304, body=b"", sha256=empty, unchanged=True)
        return replace(found, asked=asked.url)


def page(url: str, body: bytes | str, *, media: str = "text/html", fetched: str = TIME) -> Fetched:
    """The answer that holds a body, found where it was asked for. Its ETag follows from the body."""
    data = body.encode() if isinstance(body, str) else body
    digest = hashlib.sha256(data).hexdigest()
    return Fetched(url, url, 200, data, digest, fetched, media, "utf-8", etag=f'"{digest[:16]}"')
