"""Bytes to characters, and bytes that are none."""

from __future__ import annotations

import pytest

from dateline import intake
from dateline.intake import charset

QUOTED = "“The café was hit,” said the mayor of the town, who had seen the attack."


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (QUOTED.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + QUOTED.encode(), "utf-8"),
        (QUOTED.encode("utf-16"), "utf-16-le"),
        (QUOTED.encode("utf-16-be"), "utf-16-be"),
        (QUOTED.encode("cp1252"), "cp1252"),
        (b"<meta charset=iso-8859-1>" + QUOTED.encode("cp1252"), "cp1252"),
        (b"<meta charset=iso-8859-1>" + QUOTED.encode(), "utf-8"),
        (b"<meta charset=utf-8>" + QUOTED.encode("cp1252"), "cp1252"),
        (b"<meta charset=nonsense>" + QUOTED.encode("cp1252"), "cp1252"),
        (b"<?xml version='1.0' encoding='windows-1251'?>" + "Министр сказал.".encode("cp1251"), "cp1251"),
    ],
)
def test_the_character_set_is_told(data: bytes, name: str) -> None:
    decoded = charset.decode(data)
    assert decoded.charset == name
    assert "\ufffd" not in decoded.text
    assert "“The café" in decoded.text or "Министр" in decoded.text


def test_cyrillic_without_a_declaration_is_guessed_with_a_warning() -> None:
    text = "Министр заявил в понедельник, что войска будут выведены. Двое солдат ранены."
    for name in ("cp1251", "koi8-r"):
        decoded = charset.decode(text.encode(name))
        assert (decoded.text, decoded.charset) == (text, name)
        assert decoded.warnings[0][0] == "charset_guessed"


def test_a_cut_character_at_the_end_is_dropped_with_a_warning() -> None:
    decoded = charset.decode(QUOTED.encode() + "é".encode()[:1])
    assert decoded.text == QUOTED
    assert decoded.warnings[0][0] == "truncated"


def test_a_few_bad_bytes_do_not_change_the_set() -> None:
    decoded = charset.decode(QUOTED.encode() * 5 + b"\xff" + QUOTED.encode())
    assert decoded.charset == "utf-8"
    assert decoded.warnings[0][0] == "characters_lost"


@pytest.mark.parametrize(
    ("data", "like"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"\x1f\x8b\x08....", "gzip"),
        (bytes(range(32)) * 40, "control"),
        (b"\x00" * 100, "control"),
    ],
)
def test_binary_input_is_refused_with_what_it_looks_like(data: bytes, like: str) -> None:
    taken = intake.read_bytes(data)
    assert taken.report is None and taken.error is not None
    assert (taken.error.code, taken.error.exit_status) == ("binary", 3)
    assert like in taken.error.message


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf"])
def test_empty_input_is_refused(data: bytes) -> None:
    error = intake.read_bytes(data).error
    assert error is not None and error.code == "empty"


def test_control_characters_and_lone_surrogates_are_dropped_with_a_warning() -> None:
    taken = intake.read_text("Police said \x07two men\x00 were killed \ud800 in Karvan on Monday.")
    assert taken.report is not None
    assert taken.report.text == "Police said two men were killed \ufffd in Karvan on Monday."
    assert {code for code, _ in taken.warnings} >= {"control_characters", "characters_lost"}
