"""Text of reports made safe to show: it cannot move the cursor, recolour the screen or reverse a line."""

from __future__ import annotations

import re
import sys

# Controls (with DEL and C1), lone surrogates, line and paragraph separators, invisible and bidirectional
# format characters, tags.
# ZERO WIDTH JOINER and NON-JOINER stay: Persian and Indic spelling needs them.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_JSON_UNSAFE = re.compile(
    "[\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)


def shown(text: str) -> str:
    r"""The text on one line, white space single, control and direction characters as `\x1b` or `\u202e`."""
    return _UNSAFE.sub(lambda found: _escape(found.group()), " ".join(text.split()))


def json_shown(text: str) -> str:
    r"""JSON text with the same meaning in which control and direction characters stand as `\u` escapes."""
    return _JSON_UNSAFE.sub(lambda found: _json_escape(ord(found.group())), text)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_escape(code: int) -> str:
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def say(message: str) -> None:
    """One line on standard error, safe to show."""
    sys.stderr.write(shown(message) + "\n")
    sys.stderr.flush()


def put(line: str = "") -> None:
    """One line on standard output, as it is."""
    sys.stdout.write(line + "\n")


def progress(number: int, total: int, name: str = "") -> None:
    """How far a long run is: one line on standard error that writes over itself, on a terminal only."""
    if sys.stderr.isatty():
        told = f": {shown(name)[-50:]}" if name else ""
        sys.stderr.write(f"\r\x1b[K{number} of {total}{told}" + ("\n" if number == total else ""))
        sys.stderr.flush()
