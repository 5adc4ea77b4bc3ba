"""Names of speakers: from a noun phrase to who that is, of what kind, and whether unnamed."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Entry
from dateline.model.claims import Speaker
from dateline.model.vocabulary import SpeakerKind
from dateline.reading.attribution import documents, names
from dateline.reading.attribution.documents import KINDS, entry_of, kind_of, speakers
from dateline.reading.attribution.names import capitals, clean, front, trim
from dateline.reading.attribution.parts import word_set
from dateline.reading.attribution.phrases import Phrase, chunk_at, is_quote, timed

TITLES = word_set(
    "mr mrs ms miss dr prof sir lord lady gen lt col maj capt sgt cpl pvt spc adm cmdr cdr brig rear "
    "vice gov sen rep hon rev st hajj haji mullah maulvi maulana sheikh ayatollah imam pte det supt "
    "insp sheriff justice judge state deputy assistant acting former retired newly promoted"
)
_PRESS = word_set(
    "radio tv television news times herald tribune gazette daily press newspaper journal telegraph "
    "broadcasting fm agency chronicle courier mail express observer dispatch echo bulletin wire"
)
_AGENTS = re.compile(r"(?:er|or|ist|ee|ian|man|woman|ant|al)s?$")
_PLURALS = word_set("police officials authorities investigators prosecutors witnesses residents officers")
_PARTS = word_set("one two three some many several most both all each none either")
_FORCES: dict[SpeakerKind, frozenset[str]] = {
    "group": word_set(
        "rebel rebels insurgent insurgents militant militants guerrilla guerrillas separatist militia gang"
    ),
    "police": word_set("police policeman policewoman sheriff sheriff's sheriff’s constable carabinieri gendarmerie"),
    "military": word_set("army military navy brigade battalion division corps"),
}
_NAMED_IN = ("armed_actors", "forces", "outlets", "roles")


def read(sentence: Sentence, phrase: Phrase) -> Speaker:
    """The speaker a noun phrase names, as far as the phrase itself tells (anaphors are resolved
    elsewhere)."""
    doc = sentence.doc
    assert doc is not None
    phrase = _one_of_them(doc, phrase)
    outer = _garden_path(doc, *trim(doc, *_after_day(doc, phrase.first, phrase.last)))
    first, last = _apposed_name(doc, *outer, phrase)
    described = entry_of(doc, outer[0], front(doc, *outer)) if (first, last) != outer else None
    first, last = names.own_name(doc, first, last)
    if described is None and (first, last) != outer:
        described = entry_of(doc, outer[0], front(doc, outer[0], max(outer[0], first - 2)))
        described = None if _is_role(described) else described
    last = next((i - 1 for i in range(first + 1, last + 1) if names.tied(doc, i) and doc[i].is_lower), last)
    speaker = _person(sentence, first, last, phrase) or _described(sentence, first, last)
    speaker = speaker or _unnamed(sentence, first, last)
    if described is not None:  # "the regional news agency, Sagapress": the description tells the kind
        speaker = replace(speaker, kind=kind_of(described), anonymous=False)
    if speaker.quote is None:
        start, end = doc[first].idx, doc[last].idx + len(doc[last])
        speaker = replace(
            speaker, quote=sentence.text[start:end], start=sentence.start + start, end=sentence.start + end
        )
    return speaker


def _one_of_them(doc: Doc, phrase: Phrase) -> Phrase:
    """ "One of them, a shepherd, said": the apposition tells who."""
    if phrase.apposition is None or doc[phrase.last].lower_ not in ("them", "whom", "us"):
        return phrase
    first, last = phrase.apposition
    found = chunk_at(doc, last)
    opens = phrase.first - 2 if phrase.first > 1 and doc[phrase.first - 1].lower_ == "of" else phrase.first
    if found is None or found[0] < first or doc[opens].lower_ not in _PARTS:
        return phrase
    return Phrase(first, last, last)


def _after_day(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """ "On Wednesday Red Sash said": the day is no part of the name."""
    while first < last and first > 0 and timed(doc[first]) and doc[first - 1].lower_ in ("on", "late", "early", "last"):
        first += 1
    return first, last


def _garden_path(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """ "in a shooting police believe ...": a plural cannot follow "a" in one phrase, so it speaks alone."""
    if doc[last].lower_ in _PLURALS and first > 0 and doc[first - 1].lower_ in ("a", "an") and last > first:
        return last, last
    return first, last


def _apposed_name(doc: Doc, first: int, last: int, phrase: Phrase) -> tuple[int, int]:
    """ "The Northern news agency, Nordpress, reported": the name in apposition names an institution."""
    entry = entry_of(doc, first, front(doc, first, last))
    if phrase.apposition is None or entry is None or _is_role(entry) or entry.get("kind") == "document":
        return first, last
    start, end = phrase.apposition
    if doc[start - 1].text != ",":
        return first, last
    if doc[start].pos_ == "DET" and start < end:
        start += 1
    return (start, end) if names.proper(doc, start, end) else (first, last)


def _person(sentence: Sentence, first: int, last: int, phrase: Phrase) -> Speaker | None:
    """A named person: words in capitals after a role or title, or a name with a role in apposition."""
    doc = sentence.doc
    assert doc is not None
    end = front(doc, first, last)
    after = _after_role(sentence, first, end)
    apposed = phrase.apposition
    if apposed is not None and doc[apposed[0]].tag_ in ("WP", "WDT", "WRB"):
        apposed = None  # "the minister, who ..."
    if after is not None and after <= end and capitals(doc, after, end) and not _is_institution(doc, after, end):
        role = doc[first:after].text if after > first else _words(doc, apposed)
        if after > first or _looks_like_person(sentence, after, end, apposed):
            return _named(sentence, after, end, role)
    if (tail := _after_office(sentence, first, end, last)) is not None:
        return _named(sentence, tail, last, doc[first:tail].text)
    if apposed and entry_of(doc, first, end) and _is_role(entry_of(doc, first, end)):
        start, stop = trim(doc, *apposed)
        start = _after_role(sentence, start, stop) or start
        if capitals(doc, start, stop) and stop - start < 5 and not _is_institution(doc, start, stop):
            return _named(sentence, start, stop, doc[first : last + 1].text + " " + doc[apposed[0] : start].text)
    return None


def _described(sentence: Sentence, first: int, last: int) -> Speaker | None:
    """ "The Veland novelist Mara Ossa", "rebel group Ansar Front": a description in small letters, then the name."""
    doc = sentence.doc
    assert doc is not None
    start = names.closing_name(doc, first, front(doc, first, last))
    if start is None or front(doc, first, last) != last:
        return None
    entry = entry_of(doc, first, start - 1)
    if entry is not None and not _is_role(entry):
        if entry.get("kind") == "document":
            return None
        return replace(_named(sentence, start, last, None), kind=kind_of(entry))
    if last > start and not _is_institution(doc, start, last) and _looks_like_person(sentence, start, last, None):
        return _named(sentence, start, last, doc[first:start].text)
    return None


def _after_office(sentence: Sentence, first: int, end: int, last: int) -> int | None:
    """Where the name begins in "Superintendent of Police Anil Nair", "minister of defence Ada Okoro". The holder of the
    office is named, not a person whom the phrase only refers to ("lawyer for suspect X")."""
    doc = sentence.doc
    assert doc is not None
    if end >= last or not _is_role(entry_of(doc, first, end)):
        return None
    start = last
    while start - 1 > end + 1 and doc[start - 1].text[:1].isupper() and not speakers().get(doc[start - 1].text):
        start -= 1
    before = doc[start - 1]
    entry = speakers().get(before.text)
    noun = before.pos_ in ("NOUN", "PROPN") and (before.is_lower or entry is not None)
    if entry is None and _AGENTS.search(before.lower_) and not before.lower_.startswith("intern"):
        return None
    named = start < last and noun and not _is_role(entry) and capitals(doc, start, last) and doc[last].pos_ == "PROPN"
    return start if named and not _is_institution(doc, start, last) else None


def _named(sentence: Sentence, first: int, last: int, role: str | None) -> Speaker:
    doc = sentence.doc
    assert doc is not None
    possessive = next((i for i in range(first + 1, last) if doc[i].lower_ in ("'s", "’s")), None)
    if possessive is not None and capitals(doc, possessive + 1, last) and last > possessive + 1:
        role, first = doc[first:possessive].text, possessive + 1  # "Channel 6's Mike Spear"
    start, end = doc[first].idx, doc[last].idx + len(doc[last])
    return Speaker(
        name=names.without_quotes(doc, first, last),
        kind="person",
        role=_role(role),
        quote=sentence.text[start:end],
        start=sentence.start + start,
        end=sentence.start + end,
    )


def _role(words: str | None) -> str | None:
    """What somebody is, without "the"; an age or "who lives there" is no role."""
    role = clean(words or "")
    return role if role and not role[0].isdigit() and not role.lower().startswith(("who ", "which ")) else None


def _after_role(sentence: Sentence, first: int, last: int) -> int | None:
    """The index after the last role noun or title before the end of a phrase; its first token where there
    is none."""
    doc = sentence.doc
    assert doc is not None
    after = first
    held = {h.end - sentence.start for h in sentence.of("roles") if h.entry.get("person") == "1"}
    for index in range(first, last):
        word = doc[index].lower_.rstrip(".")
        if word in TITLES or _is_role(speakers().get(word)) or doc[index].idx + len(doc[index]) in held:
            after = index + 1
    while after <= last and (doc[after].text in (".", ",") or is_quote(doc[after])):
        after += 1
    return after if after <= last else None


def _is_role(entry: Entry | None) -> bool:
    return entry is not None and entry.get("anonymous") == "1"


def _is_institution(doc: Doc, first: int, last: int) -> bool:
    entry = entry_of(doc, first, last)
    return entry is not None and not (_is_role(entry) and last > first)


def _looks_like_person(sentence: Sentence, first: int, last: int, apposed: tuple[int, int] | None) -> bool:
    doc = sentence.doc
    assert doc is not None
    if sentence_hit(sentence, first, last, *_NAMED_IN):
        return False
    labels = {t.ent_type_ for t in doc[first : last + 1] if t.ent_type_}
    if apposed:
        start, end = apposed
        end = min(end, (chunk_at(doc, start) or (start, end))[1])
        if _is_role(entry_of(doc, start, end)) or doc[start].like_num:
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


def _words(doc: Doc, span: tuple[int, int] | None) -> str | None:
    return doc[span[0] : span[1] + 1].text if span else None


def _unnamed(sentence: Sentence, first: int, last: int) -> Speaker:
    """An institution, a group, unnamed people, a document or a pronoun."""
    doc = sentence.doc
    assert doc is not None
    end = front(doc, first, last)
    if doc[end].text == ")":
        end = next((i - 1 for i in range(end, first, -1) if doc[i].text == "("), end)
    if (document := documents.document(doc, first, end, last)) is not None:
        return document
    entry = entry_of(doc, first, end)
    name = clean(doc[first : last + 1].text)
    if (known := _known_name(sentence, first, last)) is not None:
        return Speaker(name=name, kind=known)
    if end + 2 <= last and doc[end + 1].lower_ == "of" and doc[end].lower_ in _PARTS:
        return Speaker(name=name, kind=_part_kind(doc, end + 2, last), anonymous=True)  # "one of the officials"
    if entry is None or doc[end].tag_ in ("WP", "WDT"):
        return _by_hits(sentence, first, end, name)
    if entry.block == "outlets":
        return Speaker(name=clean(doc[first : end + 1].text), kind=kind_of(entry))
    lasting = entry.phrase in ("organisation", "organization") and doc[end].is_title
    return Speaker(name=name, kind="ngo" if lasting else kind_of(entry), anonymous=_is_role(entry))


def _known_name(sentence: Sentence, first: int, last: int) -> SpeakerKind | None:
    """The kind of an armed group or force whose listed proper name is the whole phrase."""
    doc = sentence.doc
    assert doc is not None
    hit = sentence_hit(sentence, first, last, "armed_actors", "forces")
    whole = hit is not None and hit.get("generic") != "1" and last > first
    if hit is None or not whole or len(hit.phrase) < 0.8 * len(doc[first : last + 1].text):
        return None
    return KINDS.get(hit.get("kind"), _hit_kind(hit.lexicon))


def _part_kind(doc: Doc, first: int, last: int) -> SpeakerKind:
    entry = entry_of(doc, first, front(doc, first, last))
    return kind_of(entry) if entry is not None else "person"


def _by_hits(sentence: Sentence, first: int, end: int, name: str) -> Speaker:
    """Kind by the report lexicons, then by the parser's entity label."""
    doc = sentence.doc
    assert doc is not None
    token = doc[end]
    if token.pos_ == "PRON" or token.lower_ in ("who", "which", "that"):
        return Speaker(name=token.text, kind="person", anonymous=True)
    if press_name(doc[first : end + 1].text):
        return Speaker(name=name, kind="agency")
    hit = sentence_hit(sentence, first, end, *_NAMED_IN)
    if hit is not None:
        kind = KINDS.get(hit.get("kind"), _hit_kind(hit.lexicon))
        return Speaker(
            name=name, kind=kind, anonymous=hit.get("person") == "1" or hit.get("anonymous") in ("1", "maybe")
        )
    if token.pos_ == "PROPN" or token.ent_type_:
        known = token.ent_type_ in ("GPE", "ORG", "NORP", "LOC", "FAC") or token.text.isupper()
        person = token.ent_type_ == "PERSON" or (first == end and not known)
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


def in_office(speaker: Speaker) -> Speaker:
    """A person as what their role makes them: the people of police, army and armed groups speak for these, a minister
    is an official, a doctor medical staff. Without such a role a named person stays one."""
    if speaker.kind not in ("person", "official") or (not speaker.role and not speaker.anonymous):
        return speaker
    role = speaker.role or speaker.name or ""
    words = re.findall(r"[\w'’-]+", role.lower())
    for kind, marks in _FORCES.items():
        if marks & set(words):
            return replace(speaker, kind=kind)
    if any(h.entry.get("generic") != "1" and h.text[:1].isupper() for h in lexicon.load("armed_actors").find(role)):
        return replace(speaker, kind="group")
    held = [e for w in words if _is_role(e := speakers().get(w)) and e is not None]
    return replace(speaker, kind=kind_of(held[-1])) if held and not speaker.anonymous else speaker


def plausible(sentence: Sentence, phrase: Phrase, *, people: bool = False) -> bool:
    """Can the phrase be a speaker: a pronoun, a name, or a noun for people or bodies? `people` leaves
    documents out. A dateline and a time cannot."""
    doc = sentence.doc
    assert doc is not None
    head = doc[phrase.head]
    if timed(head) or (sentence.opens and phrase.last < names.dateline_end(doc)):
        return False
    end = front(doc, phrase.first, phrase.last)
    entry = entry_of(doc, phrase.first, end)
    if entry is None and (start := names.closing_name(doc, phrase.first, end)) is not None:
        entry = entry_of(doc, phrase.first, start - 1)  # "the charity Lifeline"
    if entry is not None:
        return not (people and entry.get("kind") == "document")
    if sentence_hit(sentence, phrase.first, end, *_NAMED_IN):
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
