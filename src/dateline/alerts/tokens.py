"""Signed names for links and return paths: short, of one purpose, told from forged ones in constant time."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from typing import Final, Literal

Purpose = Literal["confirm", "manage", "return"]
_SIGNED: Final = 15  # bytes of the signature: with the 12 of an id a multiple of three, so no padding


def sign(key: bytes, purpose: Purpose, recipient_id: str) -> str:
    """The name of a recipient for this purpose: 36 letters, digits, `-` and `_`."""
    name = bytes.fromhex(recipient_id)
    return base64.urlsafe_b64encode(name + _mac(key, purpose, name)).decode("ascii")


def recipient_of(key: bytes, purpose: Purpose, token: str) -> str | None:
    """The id of the recipient that a token names; None for one that was not made here for this purpose."""
    try:
        raw = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error, ValueError):
        return None
    name = raw[:-_SIGNED].hex()
    # The whole is compared, since one signature can be written in several ways (with `+` or a `=` at its end).
    return name if hmac.compare_digest(token, sign(key, purpose, name)) else None


def folded(key: bytes, purpose: Purpose, recipient_id: str) -> str:
    """As `sign`, of small letters and digits alone: mail servers may change the case of what stands before the @."""
    name = bytes.fromhex(recipient_id)
    return (name + _mac(key, purpose, name)).hex()


def unfolded(key: bytes, purpose: Purpose, token: str) -> str | None:
    """As `recipient_of`, of a token by `folded`, in whatever case it comes back."""
    try:
        raw = bytes.fromhex(token)
    except ValueError:
        return None
    name = raw[:-_SIGNED].hex()
    return name if hmac.compare_digest(token.lower(), folded(key, purpose, name)) else None


def _mac(key: bytes, purpose: Purpose, name: bytes) -> bytes:
    return hmac.new(key, purpose.encode() + b"\0" + name, hashlib.sha256).digest()[:_SIGNED]
