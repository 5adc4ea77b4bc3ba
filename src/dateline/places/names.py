"""Names as keys: one spelling for look-up, and a coarser one in which transliterations of a name meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SILENT = re.compile("['`´‘’ʻʼʽʾʿˈ′\u0640\u200b-\u200f]")
_BREAKS = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
                          "œ": "oe",
                          "ə": "a", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك"})  # fmt: skip
_ARTICLE = re.compile(r"\b(?:al|el|ul|il|an|ar|as|ash|at|ad|adh|ath|az|es|ed|ez|en|er|esh)\b ?")
_FOLDS = (
    (re.compile("ou|oo|ow|aw|au|[uow]"), "u"),
    (re.compile("ei|ey|ai|ay|ee|ia|ya|iy|yi|ie|[eiy]"), "i"),
    (re.compile("kh|gh|[qgk]"), "k"),
    (re.compile("dj|zh"), "j"),
    (re.compile("dh|th"), "d"),
    (re.compile("ch|sch|sh"), "s"),
    (re.compile("ah?$|ah(?= )|h$"), ""),
    (re.compile("z"), "s"),
    (re.compile("v"), "b"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"[ h]|(?<=.)a"), ""),
)
FOLDED = "~"  # first character of a folded key, so that both kinds share one index


@lru_cache(20_000)
def key_of(name: str) -> str:
    """The spelling a name is looked up by: lower case, no accents or apostrophes, one blank between words."""
    if name.isascii():
        plain = name.lower()
    else:
        split = unicodedata.normalize("NFKD", name.lower())
        plain = "".join(c for c in split if not unicodedata.combining(c)).translate(_LETTERS)
    return _BREAKS.sub(" ", _SILENT.sub("", plain)).strip()


def plain(name: str) -> str:
    """A Latin name without accents and dotted letters ("Nīnawá" is shown as "Ninawa")."""
    if name.isascii():
        return name
    split = unicodedata.normalize("NFKD", name)
    return unicodedata.normalize("NFC", "".join(c for c in split if not unicodedata.combining(c)))


def folded_key(key: str) -> str | None:
    """A coarser key in which Hodeidah, Al Hudaydah and Hudaida meet; None for short names and other scripts."""
    if not key.isascii():
        return None
    text = _ARTICLE.sub("", key)
    for pattern, letter in _FOLDS:
        text = pattern.sub(letter, text)
    return FOLDED + text if len(text) >= 4 else None
