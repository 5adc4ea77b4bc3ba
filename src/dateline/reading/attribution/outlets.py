"""Who was told: news outlets as hearers ("told Reuters"), and what stands between a cue and its content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.model.claims import Speaker
from dateline.reading.attribution import phrases, sources
from dateline.reading.attribution.parts import PRESS, word_set
from dateline.reading.attribution.phrases import Phrase

_TIMES = word_set(
    "today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday late "
    "early earlier later here there again separately too immediately shortly afterwards overnight "
    "also bluntly flatly repeatedly mon tue wed thu fri sat sun january february march april may june "
    "july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. "
    "oct. nov. dec. last this morning afternoon evening night week month"
)
_BINDS = frozenset(
    {"in", "on", "at", "by", "during", "via", "through", "from", "after", "over", "following", "to", "of"}
)
_HANGING = word_set(
    "with to of for on at in published sent issued carried read relayed broadcast aired faxed e-mailed emailed mailed "
    "delivered distributed circulated shown played quoted posted transmitted passed"
)
_PASSED_ON = word_set(
    "carried quoted relayed cited broadcast aired published reported monitored repeated picked translated"
)
_FURTHER = 16  # tokens after a claim that may tell its medium
_ARM = re.compile(
    r"\b(?:media (?:arm|wing|outlet)|news agency|station|channel|broadcaster|mouthpiece|magazine|newspaper|radio)\b",
    re.I,
)
_NUMBERED = frozenset({"channel", "canal", "kanal", "kanali", "radio", "tv", "televisión", "télé"})
_PARTICLES = frozenset(
    {"du", "de", "des", "da", "do", "dos", "del", "della", "di", "i", "e", "y", "et", "la", "al-", "el-"}
)
_SPEAKING = frozenset({"speak", "talk"})
_CALLING = frozenset({"call", "telephone", "phone", "ring", "contact"})
_MEDIA = re.compile(
    r"\b(statement|interview|tweet|post|news conference|press conference|briefing|telephone|phone|letter|video"
    r"|communiqu[eé]|message|speech|report|email|e-mail|release|address|dispatch)s?\b",
    re.I,
)
# What all forms of these verbs hold.
_SPEAKS = re.compile(r"speak|spok|spake|talk|call|phon|r[aiu]ng|contact", re.I)
_AGENCY_TAIL = re.compile(
    r"[\s,]+(?:news agency|news agencies|news service|newspaper|news channel|news website|news outlet)$",
    re.I,
)
_COMMON = frozenset(
    "newspaper agency channel website outlet broadcaster magazine daily station paper weekly portal".split()
)
_ARMS = frozenset({"arm", "wing"})  # "its media arm Al-Barq"
_NOT_OUTLETS = frozenset({"reporters", "journalists", "media", "the media", "a news conference", "news conference"})


def outlet(sentence: Sentence, phrase: Phrase) -> Speaker | None:
    """The outlet or agency a phrase names, None where it names something else."""
    speaker = sources.read(sentence, phrase)
    name, called = speaker.name or "", _called(sentence, phrase)
    if name.lower() in PRESS and phrase.first > 0 and sentence.doc is not None and _the(sentence.doc, phrase):
        return replace(speaker, kind="agency")  # "the radio": the outlet named before
    if name.lower() in _NOT_OUTLETS or name.lower().endswith(("journalists", "reporters")):
        return None
    doc = sentence.doc
    assert doc is not None
    called = called or (doc[phrase.last].is_digit and doc[phrase.last - 1].lower_ in _NUMBERED)
    if not called and speaker.kind != "agency" and not _hit(sentence, phrase) and not sources.press_name(name):
        return None
    proper = [t for t in doc[phrase.first : phrase.last + 1] if t.text[:1].isupper()]
    public = any(
        t.lower_ in ("state", "local", "state-run", "public", "international", "foreign")
        for t in doc[phrase.first : phrase.last + 1]
    )
    own = doc[phrase.first].tag_ == "PRP$" and not (proper and _ARM.search(doc[phrase.first : phrase.last + 1].text))
    if own or not (proper or public) or name.lower().endswith((" post", "channel")):
        return None
    if proper and not doc[phrase.last].is_lower and doc[proper[0].i - 1 : proper[0].i].text.lower() in _COMMON | _ARMS:
        name = doc[proper[0].i : phrase.last + 1].text  # "the online newspaper Northern Echo"
    shorter = _AGENCY_TAIL.sub("", name)
    demonym = lexicon.load("demonyms").get(shorter) is not None  # "the Iraqi News Agency" is not called "Iraqi"
    if not shorter[:1].isupper() or shorter.lower() in ("state", "the", "local") or demonym:
        shorter = name
    return Speaker(name=shorter, kind="agency", quote=speaker.quote, start=speaker.start, end=speaker.end)


def whole(doc: Doc, last: int) -> int:
    """The last token of an outlet's name that ends at `last` or goes on after a particle or a number: "La Voix du
    Littoral", "Channel 4"."""
    while last + 1 < len(doc) and doc[last].text[:1].isupper():
        if doc[last].lower_ in _NUMBERED and doc[last + 1].is_digit:
            return last + 1
        if last + 2 >= len(doc) or doc[last + 1].text not in _PARTICLES or not doc[last + 2].text[:1].isupper():
            break
        last += 2
    return last


def _the(doc: Doc, phrase: Phrase) -> bool:
    return "the" in (doc[phrase.first].lower_, doc[phrase.first - 1].lower_)


def _called(sentence: Sentence, phrase: Phrase) -> bool:
    """Does a noun for an outlet stand before the name ("the online newspaper Northern Echo")?"""
    doc = sentence.doc
    assert doc is not None
    words = doc[phrase.first : phrase.last + 1]
    return any(a.lower_ in _COMMON | _ARMS and b.text[:1].isupper() for a, b in pairwise(words))


def spoken_to(sentence: Sentence) -> Iterator[tuple[Speaker, Speaker]]:
    """Who is said to have spoken to which outlet ("The official, who spoke to Radio Sol by telephone")."""
    doc = sentence.doc
    if doc is None or not _SPEAKS.search(sentence.text):
        return
    for token in doc:
        if token.lemma_ not in _SPEAKING | _CALLING or token.pos_ != "VERB":
            continue
        link: Token | None = token
        if token.lemma_ in _SPEAKING:
            link = next((c for c in token.children if c.dep_ == "prep" and c.lower_ in ("to", "with")), None)
        target = next((c for c in link.children if c.dep_ in ("pobj", "dobj")), None) if link is not None else None
        subject = phrases.subject(token)
        if link is None or target is None or subject is None or subject.i > token.i:
            continue
        who = phrases.noun_phrase(token.doc, subject.i, 0, token.i - 1)
        whom = phrases.noun_phrase(token.doc, target.i, link.i + 1, len(token.doc) - 1)
        told = (
            outlet(sentence, replace(whom, last=max(whom.head, target.i), apposition=None))
            if whom is not None
            else None
        )
        if who is not None and told is not None:
            yield sources.read(sentence, who), told


def named(sentence: Sentence, phrase: Phrase) -> Speaker:
    """The outlet a phrase names, else whoever it names."""
    return outlet(sentence, phrase) or sources.read(sentence, phrase)


def _hit(sentence: Sentence, phrase: Phrase) -> bool:
    doc = sentence.doc
    assert doc is not None
    return sources.sentence_hit(sentence, phrase.first, phrase.last, "outlets") is not None


def hearer(sentence: Sentence, last: int, tells: bool) -> tuple[int, tuple[Speaker, ...]]:
    """The last token of who is told, and the outlet that was told, after a cue that ends at `last`."""
    doc = sentence.doc
    assert doc is not None
    at = last + 1
    if not tells or at >= len(doc):
        return last, ()
    found = phrases.chunk_at(doc, at)
    if found is None or found[0] > at:
        return (at, ()) if doc[at].pos_ in ("PRON", "PROPN", "NOUN") else (last, ())
    end = whole(doc, _cut(doc, found[0], found[1]))
    extra = phrases.chunk_at(doc, end + 1) if end + 1 < len(doc) and doc[end + 1].pos_ == "PROPN" else None
    if extra is not None and extra[0] == end + 1 and doc[end].lower_ in _COMMON:
        end = extra[1]
    elif extra is None and doc[end].lower_ in _COMMON and doc[end + 1 : end + 2].text[:1].isupper():
        end += 1  # "the online newspaper Northern", a name of one word that the parse leaves by itself
    phrase = phrases.noun_phrase(doc, end, at, end) or Phrase(at, end, end)
    told = outlet(sentence, Phrase(at, end, max(end, phrase.head) if end > found[1] else phrase.head))
    while (
        end + 2 < len(doc)
        and doc[end + 1].lower_ in ("at", "in", "on", "by", "via", "from", "outside", "after")
        and told is None
    ):
        further = phrases.chunk_at(doc, end + 2)
        if further is None or further[0] > end + 2 or doc[end + 2].lower_ in ("least", "most"):
            break
        end = further[1]
    return end, (told,) if told else ()


def person_told(sentence: Sentence, cue: int, end: int) -> Speaker | None:
    """Who was told, between a cue that ends at `cue` and the last token of the hearer: people, not the press at large.
    Where somebody else reports the telling, these have passed it on."""
    doc = sentence.doc
    assert doc is not None
    chunk = phrases.chunk_at(doc, cue + 1) if end > cue else None
    if chunk is None or chunk[0] > cue + 1:
        return None
    first = cue + 1 + (doc[cue + 1].tag_ == "PRP$" and chunk[1] > cue + 1)  # "her mother" is named "mother"
    phrase = phrases.noun_phrase(doc, min(chunk[1], end), first, min(chunk[1], end))
    if phrase is None or not sources.plausible(sentence, phrase, people=True):
        return None
    speaker = sources.read(sentence, replace(phrase, apposition=None))
    name = (speaker.name or "").lower()
    press = name in _NOT_OUTLETS or name.endswith(("journalists", "reporters"))
    return None if press or speaker.kind in ("document", "unattributed", "post") else speaker


def _cut(doc: Doc, first: int, last: int) -> int:
    """A chunk that runs from the hearer into the content ("told AFP two soldiers ...") ends before the
    second noun."""
    for index in range(first + 1, last + 1):
        starts = doc[index].pos_ in ("NUM", "DET") or doc[index].tag_ in ("PRP$", "PRP")
        if starts and doc[index - 1].pos_ in ("PROPN", "NOUN", "PRON"):
            return index - 1
    return last


def adverbials(sentence: Sentence, start: int) -> tuple[int, tuple[Speaker, ...], str | None]:
    """Skips times, places and media after a cue: the next token, outlets named there, and the medium."""
    doc = sentence.doc
    assert doc is not None
    at, medium = start, None
    via: list[Speaker] = []
    while at < len(doc):
        token = doc[at]
        following = doc[at + 1] if at + 1 < len(doc) else None
        if token.lower_ in _TIMES and not (following is not None and following.lower_ in ("'s", "’s")):
            if (
                token.pos_ == "AUX"
                or token.tag_ == "MD"
                or (token.lower_ in ("this", "last", "there") and not _timely(doc, at + 1))
            ):
                break
            at = _date_end(doc, at)
            continue
        if token.lower_ not in _BINDS or following is None or following.lower_ in ("least", "most", "all"):
            break
        chunk = _called_chunk(doc, at + 1)
        if chunk is None or chunk[0] > at + 1 or (following.is_title and following.lower_ in _TIMES):
            if following.lower_ in _TIMES:
                at = _date_end(doc, at + 1)
                continue
            break
        words = doc[chunk[0] : chunk[1] + 1].text
        if doc[chunk[1] + 1 : chunk[1] + 2].text in ("'s", "’s"):
            break
        if match := _MEDIA.search(words):
            medium = match.group(1).lower()
        if told := outlet(sentence, Phrase(chunk[0], chunk[1], chunk[1])):
            via.append(told)
        at, further = _tails(sentence, chunk[1] + 1)
        via += further
    return at, tuple(via), medium


def _tails(sentence: Sentence, at: int) -> tuple[int, list[Speaker]]:
    """Skips what hangs on a medium ("with the daily", "sent to Radio Sol"): the next token, and outlets named there."""
    doc = sentence.doc
    assert doc is not None
    via = []
    while at + 1 < len(doc) and doc[at].lower_ in _HANGING:
        link = at + 1
        while link < len(doc) and doc[link].lower_ in ("to", "by", "on", "out", "over", "in", "aloud"):
            link += 1
        tail = _called_chunk(doc, link) if link < len(doc) else None
        if tail is None or tail[0] > link or (doc[link].is_title and doc[link].lower_ in _TIMES):
            break
        if told := outlet(sentence, Phrase(tail[0], tail[1], tail[1])):
            via.append(told)
        at = tail[1] + 1
        if (
            at + 2 < len(doc)
            and doc[at].lower_ == "and"
            and doc[at + 2].lower_ == "by"
            and doc[at + 1].lower_ in _HANGING
        ):
            at += 1  # "published by X and relayed by Y"
    return at, via


def relayed(sentence: Sentence, last: int) -> tuple[int, tuple[Speaker, ...]]:
    """Who passed on what an outlet or speaker that ends at `last` tells: "Radio Sol, whose report was carried by X",
    "the driver, who was quoted by X": the last token of that clause, and the one who passed it on."""
    doc = sentence.doc
    assert doc is not None
    words = [t.lower_ for t in doc[last + 1 : last + 9]]
    if len(words) < 4 or words[0] != ",":
        return last, ()
    by = next((i for i, w in enumerate(words) if w == "by" and words[i - 1] in _PASSED_ON | {"up"}), None)
    passing = words[1] in ("which", "who", "whose", *_PASSED_ON) or (words[1] == "as" and words[2] in _PASSED_ON)
    if by is None or not passing:
        return last, ()
    found = phrases.noun_phrase(doc, last + by + 2, last + by + 2, len(doc) - 1)
    found = found or next(iter(_plain(doc, last + by + 2)), None)
    if found is None:
        return last, ()
    chunk = phrases.chunk_at(doc, last + by + 2)
    end = max(chunk[1], found.head) if chunk is not None else found.head
    while end + 1 < len(doc) and doc[end + 1].pos_ == "PROPN":
        end += 1
    if found.last > end and doc[end + 1].lower_ == "of" and doc[found.last].pos_ == "PROPN":
        end = found.last  # "relayed by the Voice of Veland"
    told = named(sentence, Phrase(found.first, end, end))
    return (end + 1 if doc[end + 1 : end + 2].text == "," else end), (told,)


def _plain(doc: Doc, at: int) -> Iterator[Phrase]:
    chunk = phrases.chunk_at(doc, at)
    if chunk is not None:
        yield Phrase(*chunk, chunk[1])


def further(sentence: Sentence, start: int) -> tuple[tuple[Speaker, ...], str | None]:
    """The outlets and the medium told after what is claimed: "claimed the attack in a message relayed by Z"."""
    doc = sentence.doc
    assert doc is not None
    for at in range(start, min(len(doc) - 1, start + _FURTHER)):
        if doc[at].lower_ not in ("in", "through", "via", "on"):
            continue
        chunk = phrases.chunk_at(doc, at + 1)
        if chunk is not None and _MEDIA.search(doc[chunk[0] : chunk[1] + 1].text):
            _, via, medium = adverbials(sentence, at)
            return via, medium
    return (), None


def between(sentence: Sentence, first: int, verb: int) -> tuple[tuple[Speaker, ...], str | None]:
    """The outlets and the medium that stand between a speaker and the verb: "X, in a statement carried by Z, said"."""
    doc = sentence.doc
    assert doc is not None
    if (passed := _passed_on(sentence, first, verb)) is not None:
        return (passed,), None
    if first < verb and phrases.is_quote(doc[first]):
        first += 1
    if first + 2 < verb and doc[first].lower_ == "on":
        _, via, _ = adverbials(sentence, first)  # "a message in the name of X on the website Z claimed"
        return via, None
    if first + 3 >= verb or doc[first].text != "," or doc[first + 1].lower_ not in ("in", "through", "via", "on"):
        return (), None
    _, via, medium = adverbials(sentence, first + 1)
    return via, medium


def _passed_on(sentence: Sentence, first: int, verb: int) -> Speaker | None:
    """The outlet in "a recording (that was) played by Radio Sol said", right after the recording."""
    doc = sentence.doc
    assert doc is not None
    at = first
    while at < verb and (doc[at].lower_ in ("that", "which", ",") or doc[at].lemma_ == "be" or doc[at].dep_ == "aux"):
        at += 1
    if (
        at + 2 >= verb
        or doc[at].lower_ not in _PASSED_ON | {"played", "read"}
        or doc[at + 1].lower_ not in ("by", "on")
    ):
        return None
    chunk = _called_chunk(doc, at + 2)
    return outlet(sentence, Phrase(*chunk, chunk[1])) if chunk is not None and chunk[1] < verb else None


def opens(doc: Doc, first: int) -> int:
    """Where a name with a noun for an outlet before it begins: "the French agency Sixagone"."""
    at = first - 1
    if at < 1 or doc[at].lower_ not in PRESS | {"site"} or not doc[first].text[:1].isupper():
        return first
    while at > 0 and (doc[at - 1].pos_ in ("ADJ", "NOUN", "PROPN") or doc[at - 1].text == "-"):
        at -= 1
    return at - 1 if at > 0 and doc[at - 1].pos_ == "DET" else first


def _called_chunk(doc: Doc, index: int) -> tuple[int, int] | None:
    """The chunk at a token with the name that follows a noun for an outlet ("the news agency" + "KPS")."""
    chunk = phrases.chunk_at(doc, index)
    if chunk is None or doc[chunk[1]].lower_ not in PRESS | {"arm", "wing", "site", "outlet", "service"}:
        return (chunk[0], whole(doc, chunk[1])) if chunk is not None else None
    end = chunk[1]
    while end + 1 < len(doc) and (doc[end + 1].pos_ == "PROPN" or (doc[end + 1].text == "-" and end > chunk[1])):
        end += 1
    return chunk[0], whole(doc, end)


def _timely(doc: Doc, index: int) -> bool:
    return index < len(doc) and (doc[index].lower_ in _TIMES or doc[index].lower_ == "year")


def _date_end(doc: Doc, index: int) -> int:
    """The index after a day or date ("Saturday, September 19, 2020")."""
    at = index + 1
    while at < len(doc):
        token = doc[at]
        if token.lower_ in _TIMES or (token.like_num and token.is_digit and doc[at - 1].lower_ in _TIMES):
            at += 1
        elif (
            token.text == ","
            and at + 1 < len(doc)
            and (
                (doc[at + 1].is_digit and len(doc[at + 1]) == 4)
                or (doc[at + 1].lower_ in _TIMES and doc[at + 1].is_title)
            )
        ):
            at += 2
        else:
            break
    return at
