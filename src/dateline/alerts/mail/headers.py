"""Headers of letters: written so that each unfolds to exactly what was set, and nothing of what others say ends one.

Python's usual policy writes a long List-Unsubscribe as encoded words, which no mail program can leave a list by; here
the headers that hold addresses stand on one line. All else is folded, and encoded words are as short as RFC 2047 wants.
"""

from __future__ import annotations

import re
import unicodedata
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from typing import Any, Final

from dateline.exchange.odd import visible

# Headers of addresses that programs follow (RFC 2369, 2919, 8058) and names of letters (RFC 5322).
WHOLE: Final = frozenset(
    {"list-id", "list-unsubscribe", "list-unsubscribe-post", "list-archive", "list-help", "list-owner",
     "list-subscribe", "message-id", "content-id"}
)  # fmt: skip
LONGEST_LINE: Final = 998  # characters, by RFC 5322
_LINE = 76  # of all else: that of quoted-printable (RFC 2045)
_NAME_LETTERS, _SUBJECT_LETTERS = 60, 180
# What stands in a display name as if it were an address, or would end one.
_SPECIAL = re.compile(r"[\"\\<>()\[\]:;,]+")
# Python decodes encoded words in what is set, line ends in them too.
_ENCODED = re.compile(r"=(?=\?)")
_ENDS_EARLY = re.compile(r"\n(?![ \t]|\Z)|\r(?!\n)|(?<!\r)\n")
_SPACES = re.compile(r"\s+")


class LetterPolicy(EmailPolicy):
    """As for SMTP, with headers of addresses on one line."""

    def fold(self, name: str, value: Any) -> str:
        """The header as text. Raises ValueError where it would end before its end."""
        folded = super().fold(name, value) if name.lower() not in WHOLE else f"{name}: {value}\r\n"
        if _ENDS_EARLY.search(folded):
            raise ValueError(f"{name} cannot be written")
        return folded

    def fold_binary(self, name: str, value: Any) -> bytes:
        """The header as bytes. Raises UnicodeEncodeError where one of those on one line is not ASCII."""
        return self.fold(name, value).encode("ascii")


POLICY: Final = LetterPolicy(linesep=SMTP.linesep, max_line_length=_LINE, cte_type="7bit", raise_on_defect=False)


def put(letter: EmailMessage, name: str, value: str) -> None:
    """Sets a header that programs follow. Raises ValueError for one that is not printable ASCII on one line."""
    if not (value.isascii() and value.isprintable()) or len(name) + len(value) + 2 > LONGEST_LINE:
        raise ValueError(f"{name} cannot be written")
    letter[name] = value


def line(text: str, most: int = _SUBJECT_LETTERS) -> str:
    """A text for one line of a header: no line ends, no encoded words, odd characters written out, not too long."""
    clean = _ENCODED.sub("= ", visible(_SPACES.sub(" ", unicodedata.normalize("NFC", text)))).strip()
    return clean if len(clean) <= most else clean[: most - 1].rstrip() + "…"


def display(name: str) -> str:
    """A name to be shown before an address, in which no other address can stand."""
    plain = _SPACES.sub(" ", _SPECIAL.sub(" ", line(name, _NAME_LETTERS).replace("@", " at "))).strip(" .")
    return plain or "dateline"
