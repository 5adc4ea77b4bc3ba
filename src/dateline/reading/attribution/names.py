"""Where a name begins and ends within a noun phrase: articles, ages, datelines and times are no part of it."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from dateline.reading.attribution.parts import word_set
from dateline.reading.attribution.phrases import CIRCUMSTANTIAL, DASHES, is_quote, opens_circumstance, timed

_DROPPED = word_set(
    "the a an some several many other another one both this that these those two three four five more all most and but"
)
_TAILS = frozenset({"of", "for", "in", "at", "from", "with", "to", "on", "near", "within", "inside", "by"})
_SHARES = frozenset({"percent", "per", "%", "of"})
_PARTICLES = word_set("al bin ibn de da la van von der el ul del - jr. sr. dos abu")
_JOINERS = word_set("of the for and 's ’s ' ’ -")
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.’'-]+|[A-Z][\w.’'-]+)(?:[ /-](?:[A-Z][\w.’'-]*|de|la|el|al|of|the|and)){0,4}"
    r"(?:,? ?[A-Z][\w.’' -]{0,24}){0,2}"
    r"(?:,? ?[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?|,? ?\d{1,2} [A-Z][a-z]+\.?(?: \d{2,4})?)? ?"
    r"(?:\([A-Z][\w /.,&’'-]{1,40}\) ?)?"
    r"(?:,? ?[A-Z][a-z]+day)? ?(?:--|—|–| - |: )"
)
_DATELINE_KEY = "dateline_end"
_LONGEST_DATELINE = 30  # tokens
_UNCLOSED = re.compile(r"\s*\([^)]*$")
_PLACE_ONLY = re.compile(r"^[A-Z][A-Z’'.-]+(?:[ ,]+[A-Z][A-Z’'.-]+)*")


def dateline_end(doc: Doc) -> int:
    """The index of the first token after a dateline that opens the sentence ("CITY, March 4 (Agency) --"); 0 where
    there is none. A colon ends one only after a place in capitals: "Police: ..." names a speaker."""
    known: int | None = doc.user_data.get(_DATELINE_KEY)  # asked for at every cue of a sentence
    if known is None:
        known = doc.user_data[_DATELINE_KEY] = _dateline_end(doc)
    return known


def _dateline_end(doc: Doc) -> int:
    match = _DATELINE.match(doc[:_LONGEST_DATELINE].text)
    if match is None:
        return 0
    if match.group().rstrip().endswith(":") and not _PLACE_ONLY.fullmatch(match.group().rstrip(": ")):
        return 0
    end = next((t.i for t in doc[:_LONGEST_DATELINE] if t.idx >= match.end()), _LONGEST_DATELINE)
    return min(end, len(doc) - 1)


def trim(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The phrase without articles, small numbers, ages, marks, a leading "(Agency)" or dateline, and without the time,
    place of publication or medium that follows a name. A pronoun stays."""
    first = _after_bracket(doc, _after_dash(doc, first, last), last)
    last = cut(doc, first, last)
    while (aged := _after_age(doc, first, last)) or _droppable(doc, first, last):
        first = aged or first + 1
    while last > first and (doc[last].is_punct or doc[last].is_space or doc[last].lower_ in ("'s", "’s")):
        last -= 1
    return first, last


def _droppable(doc: Doc, first: int, last: int) -> bool:
    if first >= last or (doc[first + 1].lower_ in _SHARES):
        return False
    token = doc[first]
    loose = token.is_punct or token.pos_ in ("CCONJ", "NUM") or token.lower_ in ("'s", "’s")
    return loose or token.lower_ in _DROPPED


def _after_age(doc: Doc, first: int, last: int) -> int | None:
    """The index after "46-year-old" or "70-page", however it is split into tokens."""
    if re.fullmatch(r"\w+(?:-\w+)+", doc[first].text) and doc[first].text[0].isdigit() and first < last:
        return first + 1
    at = first
    while doc[first].like_num and at + 2 <= last and doc[at + 1].text == "-":
        at += 2
    return at + 1 if first < at < last else None


def _after_dash(doc: Doc, first: int, last: int) -> int:
    """A phrase that runs over a dateline's dash begins after it."""
    dashes = [
        i for i in range(first + 1, last) if doc[i].text in DASHES and doc[i - 1].whitespace_ and doc[i].whitespace_
    ]
    return dashes[-1] + 1 if dashes else first


def _after_bracket(doc: Doc, first: int, last: int) -> int:
    square = next((i for i in range(last - 1, first - 1, -1) if doc[i].text == "]"), None)
    if square is not None:
        return square + 1  # an editor's "[text]" before the name
    closing = next((i for i in range(first, last) if doc[i].text == ")"), None)
    if closing is None:
        return first
    unopened = not any(t.text == "(" for t in doc[first:closing])
    return closing + 1 if doc[first].text == "(" or (unopened and closing - first < 3) else first


def cut(doc: Doc, first: int, last: int) -> int:
    """The last token of a name before "on Thursday", "on Twitter", "by telephone" or a bare day."""
    for index in range(first + 1, last + 1):
        if doc[index].lower_ in CIRCUMSTANTIAL and opens_circumstance(doc, index, last):
            return index - 1
        if timed(doc[index]) and all(timed(t) or t.is_punct or t.like_num for t in doc[index : last + 1]):
            return index - 1
    return last


def front(doc: Doc, first: int, last: int) -> int:
    """The last token before the first preposition or participle of a phrase."""
    for index in range(first + 1, last + 1):
        if index < last and tied(doc, index):
            return index - 1
        preposition = doc[index].lower_ in _TAILS and doc[index].pos_ in ("ADP", "SCONJ", "PART")
        if preposition and doc[index - 1].text != "-":
            return index - 1
    return last


def tied(doc: Doc, index: int) -> bool:
    """Does a participle begin a description there ("groups believed to be close to X")?"""
    return doc[index].tag_ in ("VBN", "VBG", "VBD") and doc[index - 1].pos_ in ("NOUN", "PROPN")


def capitals(doc: Doc, first: int, last: int) -> bool:
    """Is every word of the stretch written as a name?"""
    words = [t for t in doc[first : last + 1] if t.is_alpha or any(mark in t.text for mark in "-.'’")]
    marked = [t for t in words if t.text[:1].isupper() or t.lower_ in _PARTICLES or t.lower_.startswith(("al-", "el-"))]
    return bool(words) and len(marked) == len(words) and any(t.text[:1].isupper() for t in words)


def proper(doc: Doc, first: int, last: int) -> bool:
    """Is the stretch a proper name of an institution, small words within it allowed?"""
    words = [t for t in doc[first : last + 1] if t.lower_ not in _JOINERS]
    return bool(words) and all(t.text[:1].isupper() for t in words) and last - first < 9


def closing_name(doc: Doc, first: int, last: int) -> int | None:
    """Where the name begins in "rebel group Ansar Front", "the Veland novelist Mara Ossa": a noun in small letters,
    then words in capitals to the end."""
    start = last
    while start > first and (doc[start].text[:1].isupper() or doc[start].lower_ in _PARTICLES):
        start -= 1
    noun = doc[start]
    if start == last or not noun.is_lower or noun.pos_ not in ("NOUN", "ADJ", "PROPN") or noun.lower_ in _PARTICLES:
        return None
    return start + 1 if all(t.pos_ == "PROPN" or t.is_punct for t in doc[start + 1 : last + 1]) else None


def own_name(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The name after "calling itself", "known as" or "called" in a phrase."""
    for index in range(first + 1, last):
        pair = " ".join(t.lower_ for t in doc[index : index + 2])
        if pair in ("calling itself", "calling themselves", "known as"):
            start = index + 2
        elif doc[index].lower_ == "called":
            start = index + 1
        else:
            continue
        start += start <= last and doc[start].lower_ == "the"
        if start <= last and doc[start].text[:1].isupper():
            return start, last
    return first, last


def clean(name: str) -> str:
    """A name without bracketed abbreviations, marks at its ends and a leading article."""
    name = _UNCLOSED.sub("", name)
    while "(" in name and ")" in name[name.index("(") :]:
        start = name.index("(")
        name = name[:start].rstrip() + name[name.index(")", start) + 1 :]
    words = name.split()
    if len(words) > 1 and words[0].lower() in ("a", "an", "the"):
        name = name.split(maxsplit=1)[1]
    return " ".join(name.strip(' ,.;:-–—“”"').split())


def without_quotes(doc: Doc, first: int, last: int) -> str:
    """The words of a person's name, a nickname's quotation marks left out."""
    words = " ".join(t.text for t in doc[first : last + 1] if not is_quote(t))
    return words.replace(" - ", "-").replace(" ’s", "’s")
