"""A3: signed names in links and return paths are believed only where they were made here, for that purpose."""

from __future__ import annotations

import hmac
import json
import string
from typing import Any, get_args

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

import alerted
from dateline.alerts import tokens
from dateline.alerts.tokens import Purpose
from dateline.archive import Archive, alerts
from dateline.archive.schema import METADATA

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
NAMES = st.binary(min_size=12, max_size=12).map(bytes.hex)
KEYS = st.binary(min_size=32, max_size=32)
ALPHABET = string.ascii_letters + string.digits + "-_"


@given(KEYS, st.sampled_from(PURPOSES), NAMES)
def test_a_token_names_whom_it_was_made_for(key: bytes, purpose: Purpose, name: str) -> None:
    token, small = tokens.sign(key, purpose, name), tokens.folded(key, purpose, name)
    assert len(token) == 36 and set(token) <= set(ALPHABET) and small == small.lower()
    assert tokens.recipient_of(key, purpose, token) == name
    assert tokens.unfolded(key, purpose, small) == tokens.unfolded(key, purpose, small.upper()) == name


@given(KEYS, KEYS, st.permutations(PURPOSES), NAMES)
def test_a_token_is_of_one_archive_and_one_purpose(key: bytes, other: bytes, two: list[Purpose], name: str) -> None:
    purpose, wrong, _ = two
    token, small = tokens.sign(key, purpose, name), tokens.folded(key, purpose, name)
    assert tokens.recipient_of(key, wrong, token) is None and tokens.unfolded(key, wrong, small) is None
    if key != other:
        assert tokens.recipient_of(other, purpose, token) is None and tokens.unfolded(other, purpose, small) is None


@given(KEYS, NAMES, st.integers(0, 35), st.sampled_from(ALPHABET))
def test_a_token_with_another_letter_names_nobody(key: bytes, name: str, at: int, letter: str) -> None:
    token = tokens.sign(key, "manage", name)
    changed = token[:at] + letter + token[at + 1 :]
    assert tokens.recipient_of(key, "manage", changed) == (name if changed == token else None)
    for wrong in (token[:-4], token + "AAAA", f"{token} ", f"{token}=", f"{token}==", token[4:], f"\n{token}"):
        assert tokens.recipient_of(key, "manage", wrong) is None
    standard = token.replace("-", "+").replace("_", "/")
    assert standard == token or tokens.recipient_of(key, "manage", standard) is None
    small = tokens.folded(key, "return", name)
    assert tokens.unfolded(key, "return", f"{small[:24]} {small[24:]}") is None


@given(KEYS, st.text(max_size=90))
def test_any_text_is_a_token_or_nobodys(key: bytes, text: str) -> None:
    assert tokens.recipient_of(key, "confirm", text) is None and tokens.unfolded(key, "return", text) is None


@pytest.mark.parametrize("token", ["", "A" * 36, "A" * 20, "A" * 400])
def test_each_is_compared_in_constant_time(token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are too short or too long, too: how long it takes tells nothing."""
    compared: list[Any] = []
    real = hmac.compare_digest

    def noted(a: Any, b: Any) -> bool:
        compared.append((a, b))
        return real(a, b)

    monkeypatch.setattr(tokens.hmac, "compare_digest", noted)
    assert tokens.recipient_of(b"k" * 32, "manage", token) is None
    assert [a for a, _ in compared] == [token]


def test_no_table_holds_a_token(archive: Archive) -> None:
    """They are signed names, made when they are needed: whoever reads a table without its key can follow no link."""
    one = alerted.alert(archive)
    who = alerted.joined(archive, one)
    key = archive.read(alerts.key)
    made = [make(key, purpose, who.id) for make in (tokens.sign, tokens.folded) for purpose in PURPOSES]

    def rows(connection: Any) -> str:
        found = [connection.execute(sa.select(table)).mappings().all() for table in METADATA.sorted_tables]
        return json.dumps([[dict(row) for row in rows] for rows in found], default=repr)

    said = archive.read(rows)
    assert who.id in said and not [token for token in made if token in said or token[20:] in said]
