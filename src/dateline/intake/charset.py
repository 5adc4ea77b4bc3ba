"""Bytes to characters: what the bytes are, and which character set turns them into text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dateline.model.errors import BinaryInput

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark starts with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"\x00\x00\x01\x00", "an icon"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I
)
HEAD = 8192  # browsers look for a declaration in the first kilobyte; pages with long comments put it later
# Browsers read these names as the Windows superset (WHATWG encoding standard); so must we, or quotes get
# lost.
_SUPERSETS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "gb2312": "gb18030",
              "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"}  # fmt: skip
_CONTROLS = bytes(c for c in range(32) if c not in (9, 10, 12, 13, 27))
_FEW = 8  # zero bytes in a text with a fault or two
_SUSPECT = re.compile(r"[\x80-\x9f\ufffd]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the character set it was read in, and what a reader should know about that."""

    text: str
    charset: str
    warnings: tuple[tuple[str, str], ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The bytes as text. A byte order mark wins, then valid UTF-8, then what is declared, then a guess by
    frequency.

    Valid UTF-8 goes before the declaration because text in another set is hardly ever valid UTF-8 by
    accident, while
    pages that were saved again often keep a declaration that no longer holds. Raises BinaryInput where the
    bytes are
    no text.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _lossy(data[len(mark) :], name)
    refuse_binary(data)
    if wide := _wide(data):
        return _lossy(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        cut = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
        broken = _broken_utf8(data)
    if cut:
        note = ("truncated", "the last character is cut off: the input may be incomplete")
        return Decoded(data.decode("utf-8", errors="ignore"), "utf-8", (note,))
    for name in _declarations(data, declared):
        if name != "utf-8" and (text := _strict(data, name)) is not None and not _SUSPECT.search(text[:100_000]):
            return Decoded(text, name)
    if broken:
        return _lossy(data, "utf-8")
    name = guess(data)
    note = ("charset_guessed", f"no valid character set is declared; read as {name}")
    return Decoded(data.decode(name, errors="replace"), name, (note,))


def refuse_binary(data: bytes) -> None:
    """Raises BinaryInput, saying what it looks like, for bytes that are no text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise BinaryInput(f"The input is not text or HTML: it looks like {kind}.", looks_like=kind)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        raise BinaryInput("The input is not text or HTML: it looks like an image, sound or film.", looks_like="media")
    head = data[:65536]
    if not head or _wide(data):
        return
    controls = len(head) - len(head.translate(None, _CONTROLS))
    zeros = head.count(0)
    if (zeros > _FEW and zeros > len(head) // 100) or controls > len(head) // 20:
        raise BinaryInput(
            "The input is not text or HTML: it holds too many control characters.", looks_like="binary data"
        )


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Latin text is zero."""
    head = data[:2000]
    if len(head) < 16:
        return None
    even, odd = head[0::2], head[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _declarations(data: bytes, declared: str | None) -> list[str]:
    """The character sets named from outside and in the head of the page, those that exist, in order of trust."""
    names = [declared] if declared else []
    names += [found.decode("ascii") for found in _DECLARED.findall(data[:HEAD])]
    out = []
    for name in names:
        try:
            known = codecs.lookup(name).name
        except LookupError:
            continue
        out.append(_SUPERSETS.get(known, known))
    return list(dict.fromkeys(out))


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _lossy(data: bytes, name: str) -> Decoded:
    text = data.decode(name, errors="replace")
    if lost := text.count("\ufffd"):
        note = ("characters_lost", f"{lost} characters could not be read as {name} and stand as \ufffd")
        return Decoded(text, name, (note,))
    return Decoded(text, name)


def _broken_utf8(data: bytes) -> bool:
    """Is this UTF-8 with a few bad bytes? Then many of its characters outside ASCII are whole; in another
    set, hardly any."""
    text = data[:200_000].decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    return 2 * (sum(char > "\x7f" for char in text) - lost) >= lost


def guess(data: bytes) -> str:
    """The likeliest single- or multi-byte set of text that is not UTF-8, by how its bytes are spread."""
    head = data[:200_000]
    high = [byte for byte in head if byte > 127]
    for name in ("cp932", "gb18030", "cp949"):
        if len(high) > 40 and (text := _strict(head[: len(head) - 1], name)) and _asian(text, name):
            return name
    letters = sum(byte >= 0xC0 for byte in high)
    total = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in re.sub(rb"<[^>]*>", b"", head))
    if letters > 40 and letters > total:  # more letters above 127 than below: not a Latin script
        return "koi8-r" if sum(0xC0 <= byte <= 0xDF for byte in high) > 0.6 * letters else "cp1251"
    return "cp1252"


def _asian(text: str, name: str) -> bool:
    """Does the text hold the letters that the set is for, and hardly any rare ones?"""
    wide = [char for char in text if ord(char) > 127]
    if name == "cp932":
        return sum("\u3040" <= c <= "\u30ff" for c in wide) > 0.3 * len(wide)
    if name == "cp949":
        return sum("\uac00" <= c <= "\ud7a3" for c in wide) > 0.7 * len(wide)
    return sum("\u4e00" <= c <= "\u9fff" for c in wide) > 0.7 * len(wide)
