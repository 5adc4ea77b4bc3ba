"""Statements, reports and studies: who issued them, as far as their phrase tells."""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.language import lexicon
from dateline.language.lexicon import Entry
from dateline.model.claims import Speaker
from dateline.model.vocabulary import SpeakerKind
from dateline.reading.attribution.names import clean, cut, front, trim
from dateline.reading.attribution.parts import word_set
from dateline.reading.attribution.phrases import noun_phrase, opens_circumstance, timed

_LOOSE = frozenset({"reports", "rumours", "rumors", "rumour", "rumor", "speculation", "accounts"})
_NO_ISSUERS = frozenset({"press", "news", "court", "video", "audio", "joint", "facebook", "twitter", "telegram"})
_ISSUING = word_set("issued published released written prepared compiled signed posted sent conducted carried authored")
PLATFORMS = frozenset(
    {"whatsapp", "facebook", "telegram", "twitter", "tiktok", "instagram", "snapchat", "youtube", "vk", "weibo",
     "social media", "social networks", "social network"}
)  # fmt: skip
_POSTED = 5  # tokens from "a message" to the platform it was shared on
_REACH = 8  # tokens between a document and "by", with the issuer after it
KINDS: dict[str, SpeakerKind] = {
    "group": "group", "military": "military", "police": "police", "office": "office", "agency": "agency",
    "outlet": "agency", "official": "official", "medical": "medical", "un": "un", "ngo": "ngo", "document": "document",
    "witness": "witness", "post": "post", "relative": "relative", "expert": "expert", "person": "person",
}  # fmt: skip


def speakers() -> lexicon.Lexicon:
    """The head nouns of speakers."""
    return lexicon.load("speakers")


def entry_of(doc: Doc, first: int, last: int) -> Entry | None:
    """The entry of the longest run of words that ends the stretch."""
    words: list[str] = []  # the last three
    at = min(last, len(doc) - 1)
    while at >= first and len(words) < 3:
        token = doc[at]
        if not token.is_punct or token.text == "-":
            words.insert(0, token.lower_)
        at -= 1
    for size in (3, 2, 1):
        if len(words) >= size and (entry := speakers().get(" ".join(words[-size:]).replace(" - ", "-"))):
            return entry
    return None


def kind_of(entry: Entry) -> SpeakerKind:
    """The speaker kind that an entry states."""
    return KINDS.get(entry.get("kind"), "document")


def document(doc: Doc, first: int, head: int, last: int) -> Speaker | None:
    """The issuer of the statement, report or study that a phrase names, or the document itself; None where its head is
    no document. `head` is the head noun's token."""
    entry = entry_of(doc, first, head)
    if entry is None or entry.block not in ("issued", "findings"):
        return None
    if entry.block == "findings" and _loose(doc, first, head, last):
        return Speaker(name=clean(doc[first : head + 1].text), kind="unattributed", anonymous=True)
    medium = doc[head].lemma_.lower()
    findings = entry.block == "findings"
    issuer = (
        _named_after(doc, head, last) or _named_before(doc, first, head, findings=findings) or _named_beyond(doc, last)
    )
    if issuer is not None:
        return Speaker(name=clean(doc[issuer[0] : issuer[1] + 1].text), kind=_kind(doc, *issuer), medium=medium)
    if entry.block == "issued" and _posted(doc[head : max(last + 1, head + _POSTED)].text):
        return Speaker(name=clean(doc[first : last + 1].text), kind="post", anonymous=True, medium=medium)
    if entry.block == "issued":
        return Speaker(name=clean(doc[first : last + 1].text), kind="document", medium=medium)
    return Speaker(name=clean(doc[first : head + 1].text), kind="document")


def _posted(words: str) -> bool:
    """ "A message shared on WhatsApp": is it a post of nobody known?"""
    small = words.lower()
    return any(f"on {p}" in small for p in PLATFORMS)


def _named_after(doc: Doc, front: int, last: int) -> tuple[int, int] | None:
    """ "a statement by X", "a report from X", "a list issued by X"."""
    tail = next((i for i in range(front + 1, last) if doc[i].lower_ in ("by", "from", "of")), None)
    if tail is None or (doc[tail].lower_ == "of" and not any(t.text[:1].isupper() for t in doc[tail + 1 : last + 1])):
        return None
    start, end = trim(doc, tail + 1, cut(doc, tail + 1, last))
    return start, end


def _named_before(doc: Doc, first: int, front: int, *, findings: bool) -> tuple[int, int] | None:
    """ "a police statement", "the ministry's report", "an Interior Ministry bulletin". A noun that can be no issuer
    only describes the document ("surveillance video", "opinion polls")."""
    before = [t for t in doc[first:front] if t.pos_ in ("NOUN", "PROPN") or t.ent_type_ in ("NORP", "GPE", "ORG")]
    if not before or before[0].lower_ in _NO_ISSUERS:
        return None
    start, end = trim(doc, first, before[-1].i)
    possessive = doc[before[-1].i + 1].lower_ in ("'s", "’s", "'", "’")
    known = entry_of(doc, start, end)
    labels = {t.ent_type_ for t in doc[start : end + 1]}
    wanted = {"ORG"} if findings else {"ORG", "NORP", "GPE", "PERSON"}
    if (known is not None and known.get("kind") != "document") or possessive or labels & wanted:
        return start, end
    return None


def _named_beyond(doc: Doc, last: int) -> tuple[int, int] | None:
    """ "The study, by X, found", "a report published on Friday by X": the issuer after the phrase itself."""
    at = last + 1
    if at < len(doc) and doc[at].text == ",":
        at += 1
    if at < len(doc) and doc[at].lower_ in _ISSUING:
        at += 1
        while at < len(doc) and (
            timed(doc[at]) or doc[at].lower_ in ("on", "jointly", "this", "last", "late", "online")
        ):
            at += 1
    elif at < len(doc) and doc[at].lower_ != "by":
        return None
    if at + 1 >= len(doc) or at - last > _REACH or doc[at].lower_ != "by" or opens_circumstance(doc, at, at + 2):
        return None
    found = noun_phrase(doc, at + 1 + (doc[at + 1].pos_ == "DET"), at + 1, len(doc) - 1)
    if found is None or not any(t.text[:1].isupper() for t in doc[found.first : found.last + 1]):
        return None
    return trim(doc, found.first, cut(doc, found.first, found.last))


def _kind(doc: Doc, first: int, last: int) -> SpeakerKind:
    entry = entry_of(doc, first, front(doc, first, last))
    return kind_of(entry) if entry else "office"


def _loose(doc: Doc, first: int, front: int, last: int) -> bool:
    """Reports of nobody: plural, and no possessor, issuer or name in the phrase."""
    plain = not any(t.pos_ == "PROPN" or t.ent_type_ in ("ORG", "NORP", "GPE") for t in doc[first : last + 1])
    return plain and doc[front].lower_ in _LOOSE
