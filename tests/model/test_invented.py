"""An address is invented by its host alone."""

from __future__ import annotations

import pytest

from dateline.model.invented import is_invented


@pytest.mark.parametrize(
    "url",
    ["https://post.example/a", "http://www.post.example", "https://POST.EXAMPLE/a", "https://post.example.:8080/?q=1",
     "https://user@post.example/", "//post.example/x", "https://example/"],
)  # fmt: skip
def test_hosts_under_example_are_invented(url: str) -> None:
    assert is_invented(url)


@pytest.mark.parametrize(
    "url",
    [None, "", "post.example", "https://post.org/x.example/", "https://example.org/a", "https://post.example.org/",
     "https://notexample/", "https://post.org/?from=https://a.example/", "https://[post.example/", "example",
     "https://post.example@post.org/"],
)  # fmt: skip
def test_no_other_address_is(url: str | None) -> None:
    assert not is_invented(url)
