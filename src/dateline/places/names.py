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
# Vowels first; then consonants, the pairs before what they are made of, so that plain replacing does it.
_VOWELS_U = re.compile("ou|oo|ow|aw|au|[uow]")
_VOWELS_I = re.compile("ei|ey|ai|ay|ee|ia|ya|iy|yi|ie|[eiy]")
_PAIRS = (("kh", "k"), ("gh", "k"), ("q", "k"), ("g", "k"), ("dj", "j"), ("zh", "j"), ("dh", "d"), ("th", "d"),
          ("sh", "s"), ("sch", "s"), ("ch", "s"))  # fmt: skip
_ENDS = re.compile("ah?$|ah(?= )|h$")
_DOUBLES = re.compile(r"(.)\1+")
FOLDED = "~"  # first character of a folded key, so that both kinds share one index


@lru_cache(20_000)
def key_of(name: str) -> str:
    """The spelling a name is looked up by: lower case, no accents or apostrophes, one blank between words."""
    if name.isascii():
        plain = name.lower()
        if plain.isalnum():  # most names; an import reads millions
            return plain
    else:
        split = unicodedata.normalize("NFKD", name.lower())
        letters = split if split.isalpha() else "".join(c for c in split if not unicodedata.combining(c))
        plain = letters.translate(_LETTERS)
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
    text = _ARTICLE.sub("", key) if " " in key or len(key) < 5 else key
    text = _VOWELS_I.sub("i", _VOWELS_U.sub("u", text))
    for pair, letter in _PAIRS:
        text = text.replace(pair, letter)
    if "h" in text or text.endswith("a"):
        text = _ENDS.sub("", text)
    text = _DOUBLES.sub(r"\1", text.replace("z", "s").replace("v", "b"))
    text = text[:1].strip(" h") + text[1:].replace(" ", "").replace("h", "").replace("a", "")
    return FOLDED + text if len(text) >= 4 else None
