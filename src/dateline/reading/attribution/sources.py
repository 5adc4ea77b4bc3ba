"""Names of speakers: from a noun phrase to who that is, of what kind, and whether unnamed."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Entry
from dateline.model.claims import Speaker
from dateline.model.vocabulary import SpeakerKind
from dateline.reading.attribution.parts import word_set
from dateline.reading.attribution.phrases import Phrase, chunk_at, is_quote

TITLES = word_set(
    "mr mrs ms miss dr prof sir lord lady gen lt col maj capt sgt cpl pvt spc adm cmdr cdr brig rear "
    "vice gov sen rep hon rev st hajj haji mullah maulvi maulana sheikh ayatollah imam pte det supt "
    "insp sheriff justice judge state deputy assistant acting former retired newly promoted"
)
_DROPPED = word_set(
    "the a an some several many other another one both this that these those two three four five more all most"
)
_TAILS = frozenset({"of", "for", "in", "at", "from", "with", "to", "on", "near", "within", "inside", "by"})
_PRESS = word_set(
    "radio tv television news times herald tribune gazette daily press newspaper journal telegraph "
    "broadcasting fm agency chronicle courier mail express observer dispatch echo bulletin wire"
)
_LOOSE = frozenset({"reports", "rumours", "rumors", "speculation", "accounts"})
_KINDS: dict[str, SpeakerKind] = {
    "group": "group", "military": "military", "police": "police", "office": "office", "agency": "agency",
    "outlet": "agency", "official": "official", "medical": "medical", "un": "un", "ngo": "ngo",
    "witness": "witness", "post": "post", "relative": "relative", "expert": "expert", "person": "person",
}  # fmt: skip
_UNNAMED_PEOPLE = frozenset({"official", "person", "witness", "relative", "expert", "medical"})


def speakers() -> lexicon.Lexicon:
    """The head nouns of speakers."""
    return lexicon.load("speakers")


def read(sentence: Sentence, phrase: Phrase) -> Speaker:
    """The speaker a noun phrase names, as far as the phrase itself tells (anaphors are resolved
    elsewhere)."""
    doc = sentence.doc
    assert doc is not None
    outer = _trim(doc, phrase.first, phrase.last)
    first, last = _apposed_name(doc, *outer, phrase)
    described = _entry(doc, outer[0], _front(doc, *outer)) if (first, last) != outer else None
    first, last = _own_name(doc, first, last)
    last = next((i - 1 for i in range(first + 1, last) if _tied(doc, i)), last)
    speaker = _person(sentence, first, last, phrase) or _unnamed(sentence, first, last)
    if described is not None:  # "the regional news agency, Sagapress": the description tells the kind
        speaker = replace(speaker, kind=_kind(described), anonymous=False)
    start, end = sentence.start + doc[first].idx, sentence.start + doc[last].idx + len(doc[last])
    if speaker.quote is None:
        speaker = replace(
            speaker, quote=sentence.text[start - sentence.start : end - sentence.start], start=start, end=end
        )
    return speaker


def _tied(doc: Doc, index: int) -> bool:
    """Does a participle begin a description there ("groups believed to be close to X")?"""
    return doc[index].tag_ in ("VBN", "VBG", "VBD") and doc[index - 1].pos_ in ("NOUN", "PROPN")


def _own_name(doc: Doc, first: int, last: int) -> tuple[int, int]:
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


def _apposed_name(doc: Doc, first: int, last: int, phrase: Phrase) -> tuple[int, int]:
    """ "The Northern news agency, Nordpress, reported": the name in apposition names an institution."""
    entry = _entry(doc, first, _front(doc, first, last))
    if phrase.apposition is None or entry is None or _is_role(entry):
        return first, last
    start, end = phrase.apposition
    if doc[start - 1].text != ",":
        return first, last
    if doc[start].pos_ == "DET" and start < end:
        start += 1
    words = [t for t in doc[start : end + 1] if t.lower_ not in ("of", "the", "for", "and", "'s", "’s", "-")]
    named = bool(words) and all(t.text[:1].isupper() for t in words) and end - start < 8
    return (start, end) if named else (first, last)


def _trim(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """Drops articles, small numbers, marks and a leading "(Agency)" at the edges of a phrase; a pronoun
    stays."""
    closing = next(
        (i for i in range(first, last) if doc[i].text == ")" and not any(t.text == "(" for t in doc[first:i])),
        None,
    )
    if doc[first].text == "(" or (closing is not None and closing - first < 3):
        closing = next((i for i in range(first, last) if doc[i].text == ")"), None)
        first = closing + 1 if closing is not None else first
    while first < last and (
        doc[first].lower_ in _DROPPED or doc[first].is_punct or doc[first].pos_ in ("CCONJ", "NUM")
    ):
        first += 1
    while last > first and (doc[last].is_punct or doc[last].is_space or doc[last].lower_ in ("'s", "’s")):
        last -= 1
    return first, last


def _person(sentence: Sentence, first: int, last: int, phrase: Phrase) -> Speaker | None:
    """A named person: words in capitals after a role or title, or a name with a role in apposition."""
    doc = sentence.doc
    assert doc is not None
    front = _front(doc, first, last)
    after = _after_role(doc, first, front)
    apposed = phrase.apposition
    if after is not None and after <= front and _capitals(doc, after, front) and not _is_institution(doc, after, front):
        role = doc[first:after].text if after > first else _words(doc, apposed)
        if after > first or _looks_like_person(sentence, after, front, apposed):
            return _named(sentence, after, front, role)
    if (tail := _after_office(sentence, first, front, last)) is not None:
        return _named(sentence, tail, last, doc[first:tail].text)
    if apposed and _entry(doc, first, front) and _is_role(_entry(doc, first, front)):
        start, end = _trim(doc, *apposed)
        start = _after_role(doc, start, end) or start
        if _capitals(doc, start, end) and end - start < 5 and not _is_institution(doc, start, end):
            return _named(sentence, start, end, doc[first : last + 1].text + " " + doc[apposed[0] : start].text)
    return None


def _after_office(sentence: Sentence, first: int, front: int, last: int) -> int | None:
    """Where the name begins in "Superintendent of Police Anil Nair", "minister of defence Ada Okoro"."""
    doc = sentence.doc
    assert doc is not None
    if front >= last or not _is_role(_entry(doc, first, front)):
        return None
    start = last
    while start - 1 > front + 1 and doc[start - 1].text[:1].isupper() and not speakers().get(doc[start - 1].text):
        start -= 1
    before = doc[start - 1]
    noun = before.pos_ in ("NOUN", "PROPN") and (before.is_lower or speakers().get(before.text) is not None)
    named = start < last and noun and _capitals(doc, start, last) and doc[last].pos_ == "PROPN"
    return start if named and not _is_institution(doc, start, last) else None


def _named(sentence: Sentence, first: int, last: int, role: str | None) -> Speaker:
    doc = sentence.doc
    assert doc is not None
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    return Speaker(
        name=" ".join(t.text for t in doc[first : last + 1] if not is_quote(t))
        .replace(" - ", "-")
        .replace(" ’s", "’s"),
        kind="person",
        role=_clean(role) or None if role else None,
        quote=sentence.text[start:end],
        start=sentence.start + start,
        end=sentence.start + end,
    )


def _front(doc: Doc, first: int, last: int) -> int:
    """The last token before the first preposition or participle of a phrase."""
    for index in range(first + 1, last + 1):
        if index < last and _tied(doc, index):
            return index - 1
        preposition = doc[index].lower_ in _TAILS and doc[index].pos_ in ("ADP", "SCONJ", "PART")
        if preposition and doc[index - 1].text != "-":
            return index - 1
    return last


def _after_role(doc: Doc, first: int, last: int) -> int | None:
    """The index after the last role noun or title before the end of a phrase; its first token where there
    is none."""
    after = first
    for index in range(first, last):
        word = doc[index].lower_.rstrip(".")
        entry = speakers().get(word)
        if word in TITLES or (entry is not None and _is_role(entry)):
            after = index + 1
    while after <= last and (doc[after].text in (".", ",") or is_quote(doc[after])):
        after += 1
    return after if after <= last else None


def _is_role(entry: Entry | None) -> bool:
    return entry is not None and entry.get("anonymous") == "1"


def _capitals(doc: Doc, first: int, last: int) -> bool:
    words = [
        t
        for t in doc[first : last + 1]
        if t.is_alpha or "-" in t.text or "." in t.text or "'" in t.text or "’" in t.text
    ]
    low = {
        "al",
        "bin",
        "ibn",
        "de",
        "da",
        "la",
        "van",
        "von",
        "der",
        "el",
        "ul",
        "del",
        "-",
        "jr.",
        "sr.",
        "dos",
        "abu",
    }
    marked = [t for t in words if t.text[:1].isupper() or t.lower_ in low or t.lower_.startswith(("al-", "el-"))]
    return bool(words) and len(marked) == len(words) and any(t.text[:1].isupper() for t in words)


def _is_institution(doc: Doc, first: int, last: int) -> bool:
    entry = _entry(doc, first, last)
    return entry is not None and not (_is_role(entry) and last > first)


def _looks_like_person(sentence: Sentence, first: int, last: int, apposed: tuple[int, int] | None) -> bool:
    doc = sentence.doc
    assert doc is not None
    if sentence_hit(sentence, first, last, "armed_actors", "forces", "outlets", "roles"):
        return False
    labels = {t.ent_type_ for t in doc[first : last + 1] if t.ent_type_}
    if apposed:
        start, end = apposed
        end = min(end, (chunk_at(doc, start) or (start, end))[1])
        if _is_role(_entry(doc, start, end)) or doc[start].like_num:
            return True
    if "PERSON" in labels:
        return True
    if labels & {"GPE", "NORP", "ORG", "LOC", "FAC"}:
        return False
    return last > first and doc[last].pos_ == "PROPN" and last - first < 4


def sentence_hit(sentence: Sentence, first: int, last: int, *lexicons: str) -> Entry | None:
    """The entry of one of these lexicons whose words end where the tokens end."""
    doc = sentence.doc
    assert doc is not None
    start, end = sentence.start + doc[first].idx, sentence.start + doc[last].idx + len(doc[last])
    for hit in sentence.of(*lexicons):
        if start <= hit.start < end and abs(hit.end - end) <= 1:
            return hit.entry
    return None


def _entry(doc: Doc, first: int, last: int) -> Entry | None:
    """The entry of the longest run of words that ends the stretch."""
    words = [t.lower_ for t in doc[first : last + 1] if not t.is_punct or t.text == "-"]
    for size in (3, 2, 1):
        if len(words) >= size and (entry := speakers().get(" ".join(words[-size:]).replace(" - ", "-"))):
            return entry
    return None


def _words(doc: Doc, span: tuple[int, int] | None) -> str | None:
    return doc[span[0] : span[1] + 1].text if span else None


def _unnamed(sentence: Sentence, first: int, last: int) -> Speaker:
    """An institution, a group, unnamed people, a document or a pronoun."""
    doc = sentence.doc
    assert doc is not None
    front = _front(doc, first, last)
    if doc[front].text == ")":
        front = next((i - 1 for i in range(front, first, -1) if doc[i].text == "("), front)
    entry = _entry(doc, first, front)
    name = _clean(doc[first : last + 1].text)
    if entry is not None and entry.block == "findings" and _loose(doc, first, front, last):
        return Speaker(name=_clean(doc[first : front + 1].text), kind="unattributed", anonymous=True)
    if entry is not None and entry.block == "issued":
        return _issued(doc, first, front, last, name)
    if entry is not None and entry.block == "findings":
        issued = _issued(doc, first, front, last, name)
        return (
            issued if issued.kind != "document" else Speaker(name=_clean(doc[first : front + 1].text), kind="document")
        )
    if entry is not None and entry.block == "outlets":
        return Speaker(name=_clean(doc[first : front + 1].text), kind=_kind(entry))
    if entry is not None:
        anonymous = entry.get("anonymous") == "1"
        return Speaker(name=name, kind=_kind(entry), anonymous=anonymous)
    return _by_hits(sentence, first, front, name)


def _by_hits(sentence: Sentence, first: int, front: int, name: str) -> Speaker:
    """Kind by the report lexicons, then by the parser's entity label."""
    doc = sentence.doc
    assert doc is not None
    token = doc[front]
    if press_name(doc[first : front + 1].text):
        return Speaker(name=name, kind="agency")
    hit = sentence_hit(sentence, first, front, "armed_actors", "forces", "outlets", "roles")
    if hit is not None:
        kind = _KINDS.get(hit.get("kind"), _hit_kind(hit.lexicon))
        return Speaker(
            name=name, kind=kind, anonymous=hit.get("person") == "1" or hit.get("anonymous") in ("1", "maybe")
        )
    if token.pos_ == "PRON" or token.lower_ in ("who", "which", "that"):
        return Speaker(name=token.text, kind="person", anonymous=True)
    if token.pos_ == "PROPN" or token.ent_type_:
        known = token.ent_type_ in ("GPE", "ORG", "NORP", "LOC", "FAC") or token.text.isupper()
        person = token.ent_type_ == "PERSON" or (first == front and not known)
        return Speaker(name=name, kind="person" if person else "office")
    return Speaker(name=name, kind="person", anonymous=True)


def _hit_kind(name: str) -> SpeakerKind:
    table: dict[str, SpeakerKind] = {
        "armed_actors": "group",
        "forces": "military",
        "outlets": "agency",
        "roles": "official",
    }
    return table.get(name, "office")


def _kind(entry: Entry) -> SpeakerKind:
    return _KINDS.get(entry.get("kind"), "document")


def _loose(doc: Doc, first: int, front: int, last: int) -> bool:
    """Reports of nobody: plural, and no possessor, issuer or name in the phrase."""
    plain = not any(t.pos_ == "PROPN" or t.ent_type_ in ("ORG", "NORP", "GPE") for t in doc[first : last + 1])
    return plain and doc[front].lower_ in _LOOSE


def _issued(doc: Doc, first: int, front: int, last: int, name: str) -> Speaker:
    """A statement and the like: its issuer where the phrase names it ("a statement by X", "a police
    statement")."""
    medium = doc[front].lemma_.lower()
    tail = next((i for i in range(front + 1, last) if doc[i].lower_ in ("by", "from", "of")), None)
    if tail is not None:
        start, end = _trim(doc, tail + 1, last)
        issuer = doc[start : end + 1].text
        return Speaker(name=_clean(issuer), kind=_issuer_kind(doc, start, end), medium=medium)
    before = [t for t in doc[first:front] if t.pos_ in ("NOUN", "PROPN") or t.ent_type_ in ("NORP", "GPE", "ORG")]
    if before and before[0].lower_ not in ("press", "news", "court", "video", "audio", "joint", "facebook"):
        start, end = _trim(doc, first, before[-1].i)
        return Speaker(name=_clean(doc[start : end + 1].text), kind=_issuer_kind(doc, start, end), medium=medium)
    return Speaker(name=name, kind="document", medium=medium)


def _issuer_kind(doc: Doc, first: int, last: int) -> SpeakerKind:
    entry = _entry(doc, first, last)
    return _kind(entry) if entry else "office"


def _clean(name: str) -> str:
    """A name without bracketed abbreviations, marks at its ends and a leading possessive."""
    while "(" in name and ")" in name[name.index("(") :]:
        start = name.index("(")
        name = name[:start].rstrip() + name[name.index(")", start) + 1 :]
    words = name.split()
    if len(words) > 1 and words[0].lower() in ("a", "an", "the"):
        name = name.split(maxsplit=1)[1]
    return " ".join(name.strip(' ,.;:-–—“”"').split())


def plausible(sentence: Sentence, phrase: Phrase, *, people: bool = False) -> bool:
    """Can the phrase be a speaker: a pronoun, a name, or a noun for people or bodies? `people` leaves
    documents out."""
    doc = sentence.doc
    assert doc is not None
    head = doc[phrase.head]
    front = _front(doc, phrase.first, phrase.last)
    entry = _entry(doc, phrase.first, front)
    if entry is not None:
        return not (people and entry.get("kind") == "document")
    if sentence_hit(sentence, phrase.first, front, "armed_actors", "forces", "outlets", "roles"):
        return True
    if head.ent_type_ in ("DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY", "PERCENT"):
        return False
    return head.pos_ in ("PRON", "PROPN") and head.lower_ not in ("that", "which", "this", "there")


def press_name(name: str) -> bool:
    """Is it a proper name with a word of the press in it ("Radio Sol", "Harbour Gazette")?"""
    return any(word[:1].isupper() and word.lower() in _PRESS for word in name.split())


def is_role_word(word: str) -> bool:
    """Is it a noun for people in a role ("minister", "colonel")?"""
    return _is_role(speakers().get(word.lower().rstrip(".")))
