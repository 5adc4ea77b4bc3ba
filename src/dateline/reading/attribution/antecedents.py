"""Who "he", "the statement", "the officials" or a bare surname is: an earlier speaker or name of the same
report."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from dateline.language import lexicon
from dateline.language.annotate import Annotated, Sentence
from dateline.language.small import small
from dateline.model.claims import Speaker
from dateline.model.values import Quote
from dateline.reading.attribution import sources
from dateline.reading.attribution.descriptions import Names
from dateline.reading.attribution.documents import speakers
from dateline.reading.attribution.parts import PRESS
from dateline.reading.attribution.phrases import noun_phrase

_INSTITUTIONS = frozenset(
    {"office", "military", "police", "group", "ngo", "un", "agency", "outlet", "medical", "document"}
)
_HUMAN = frozenset({"person", "official", "witness", "relative", "expert", "medical", "police", "military"})
# Nouns that take up a name without being part of it: the kinds of speaker that they can stand for.
_GROUPS = frozenset({"group", "ngo"})
_GENERIC: dict[str, frozenset[str]] = {
    **dict.fromkeys(("group", "movement", "organisation", "organization", "network", "coalition"), _GROUPS),
    **dict.fromkeys(("militia", "faction", "party", "rebel", "militant", "insurgent"), frozenset({"group"})),
    **dict.fromkeys(("agency", "newspaper", "outlet", "broadcaster", "paper", "channel"), frozenset({"agency"})),
    **dict.fromkeys(("body", "watchdog", "charity", "monitor"), frozenset({"ngo", "un"})),
    "force": frozenset({"police", "military"}),
}
_ACTORS = frozenset({"group", "movement", "organisation", "organization", "militia", "party", "faction"})
STUDIES = frozenset(
    {"report", "study", "investigation", "inquiry", "survey", "analysis", "review", "document", "finding", "findings"}
)
_STATEMENTS = frozenset({"statement", "communique", "communiqué", "release", "bulletin", "announcement", "note"})
_SINGULAR = frozenset({"he", "she", "him", "her", "who"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_PLURAL = frozenset({"they", "them"})
_HOLDERS = frozenset({"officials", "officers"})  # blocks of nouns for people in office
_LOOSE_ROLES = frozenset({"official", "source", "officer", "soldier", "policeman", "policewoman", "firefighter"})
_DEFINITE = re.compile(r"(?:^|\W)(?:the|this|that|both|these|those|its|his|her|their)\s+$", re.I)
_POSSESSIVES = frozenset({"its", "his", "her", "their"})
_NAME_BEFORE = (
    r"((?:[A-Z][a-z]{0,3}\.|[A-Z][\w’'-]*|[\"“]\w+[\"”]|al|bin|de|von|van|el)\s+(?:(?:al|bin|de|von|van|el)\s+)?){1,4}"
)


@dataclass(slots=True)
class Memory:
    """The speakers met so far, in the order of the text, and the text they stand in."""

    annotated: Annotated
    met: list[Speaker] = field(default_factory=list)
    people: list[tuple[int, str]] = field(default_factory=list)
    outlets: list[Speaker] = field(default_factory=list)  # those named as hearers or as passing something on
    names: Names = field(init=False)

    def __post_init__(self) -> None:
        self.names = Names(self.annotated)
        for sentence in self.annotated.body():
            if sentence.doc is not None:
                self.people += [
                    (sentence.start + e.start_char, e.text)
                    for e in sentence.doc.ents
                    if e.label_ == "PERSON"
                    and not _told(sentence, e.start_char, e.end_char)
                    and not sentence.text[: e.start_char].endswith(" the ")  # "a gang known as the Black Ferry"
                ]

    def resolve(self, speaker: Speaker, sentence: Sentence) -> Speaker:
        """The speaker with the name, kind and antecedent of whom it refers to; unchanged where nobody is
        found."""
        name = (speaker.name or "").lower()
        if speaker.start is None or not name:
            return speaker
        if name in _PRONOUNS | _SINGULAR | _PLURAL:
            return refer(speaker, self._pronoun(name, speaker, sentence))
        if speaker.kind == "agency" and name in PRESS:
            return refer(speaker, next((s for s in reversed([*self.met, *self.outlets]) if _is_press(s)), None))
        if speaker.kind == "document":
            return refer(speaker, self._document(speaker))
        full = self.names.written_out(speaker.name or "")
        if full is not None:
            return refer(speaker, full) if (full.start or 0) < speaker.start else replace(speaker, kind=full.kind)
        if _is_name(speaker) and len(name.split()) <= 2:
            return self._surname(speaker)
        if speaker.kind == "person" and not speaker.anonymous:
            return speaker
        return refer(speaker, self._description(speaker, sentence))

    def note(self, speaker: Speaker) -> None:
        """Remembers a speaker as a possible antecedent of later ones."""
        if not speaker.name or speaker.kind in ("outlet", "unattributed"):
            return
        if speaker.kind == "person" and speaker.anonymous and not _is_people(head_of(speaker.name)):
            return  # "a piece of wire suggested ...": nobody whom "he" could take up
        self.met.append(speaker)

    def _pronoun(self, name: str, speaker: Speaker, sentence: Sentence) -> Speaker | None:
        subject = self._subject_before(sentence)
        if subject is not None and _fits(name, subject) and self._later(subject):
            return subject
        if name in _SINGULAR and (own := self._subject_here(speaker, sentence)) is not None:
            return own
        if name in _SINGULAR:
            return self._last(lambda s: _could_be(name, s) and not self._called_the(s)) or self._person(
                speaker, sentence
            )
        if name in _PLURAL:
            return self._last(_many) or self._last(lambda s: s.kind in _INSTITUTIONS)
        return self._last(lambda s: s.kind in _INSTITUTIONS - {"document"} and not s.anonymous)

    def _subject_before(self, sentence: Sentence) -> Speaker | None:
        """The subject of the sentence before, where it is a name that acts: it is what a pronoun takes up
        first."""
        if sentence.index == 0:
            return None
        before = self.annotated.sentences[sentence.index - 1]
        if before.doc is None or sentence.passage - before.passage > 1:
            return None
        root = next((t for t in before.doc if t.dep_ == "ROOT"), None)
        subject = next((c for c in root.children if c.dep_ == "nsubj"), None) if root is not None else None
        if subject is None or root is None or subject.i > root.i or not subject.ent_type_:
            return None
        phrase = noun_phrase(before.doc, subject.i, 0, root.i - 1)
        return sources.read(before, phrase) if phrase is not None else None

    def _subject_here(self, speaker: Speaker, sentence: Sentence) -> Speaker | None:
        """The person who is a subject earlier in the pronoun's own sentence, where nobody has spoken in it yet ("When
        Holm was stopped, she said ...")."""
        if sentence.doc is None or (self.met and (self.met[-1].start or 0) >= sentence.start):
            return None
        end = (speaker.start or 0) - sentence.start
        subjects = [
            e
            for e in sentence.doc.ents
            if e.label_ == "PERSON" and e.end_char <= end and e.root.dep_ in ("nsubj", "nsubjpass")
        ]
        if not subjects:
            return None
        start, stop, name = (
            sentence.start + subjects[-1].start_char,
            sentence.start + subjects[-1].end_char,
            subjects[-1].text,
        )
        return self._surname(Speaker(name=_bare(name), kind="person", quote=name, start=start, end=stop))

    def _later(self, subject: Speaker) -> bool:
        """Does it stand after the last speaker met?"""
        return not self.met or (subject.start or 0) > (self.met[-1].start or 0)

    def _called_the(self, speaker: Speaker) -> bool:
        """Does "the" stand before a name ("the Black Ferry")? Then it is no person's."""
        named = speaker.kind == "person" and not speaker.anonymous and not speaker.role
        return named and self.annotated.report.text[: speaker.start or 0].endswith(" the ")

    def _last(self, wanted: Callable[[Speaker], bool]) -> Speaker | None:
        return next((s for s in reversed(self.met) if wanted(s)), None)

    def _person(self, speaker: Speaker, sentence: Sentence) -> Speaker | None:
        """The last person named before a pronoun, within its paragraph or the one before."""
        assert speaker.start is not None
        place = bisect_left(self.people, (speaker.start, ""))
        if place == 0:
            return None
        start, name = self.people[place - 1]
        near = [p for p in self.annotated.report.passages if p.start <= start < p.end]
        here = sentence.passage
        there = self.annotated.report.passages.index(near[0]) if near else here
        if here - there > 1:
            return None
        return self._surname(Speaker(name=_bare(name), kind="person", quote=name, start=start, end=start + len(name)))

    def _surname(self, speaker: Speaker) -> Speaker:
        """The full name that a surname shortens."""
        surname, start = speaker.name or "", speaker.start or 0
        earlier = [known.name or "" for known in self.met] + [name for _, name in self.people]
        if surname.isascii() and not any(small(surname) in small(name) for name in earlier):
            return self._in_text(speaker)  # as most: no pattern need be made
        pattern = re.compile(rf"(?:^|\s){re.escape(surname)}(?:\s(?:Jr|Sr)\.?)?$|^{re.escape(surname)}\s", re.I)
        for known in reversed(self.met):
            longer = len((known.name or "").split()) > len(surname.split())
            if known.kind == "person" and not known.anonymous and longer and pattern.search(known.name or ""):
                return refer(speaker, known)
        for at, name in self.people:
            if (
                at + len(name) <= start
                and len(_bare(name).split()) > len(surname.split())
                and pattern.search(_bare(name))
            ):
                return refer(
                    speaker,
                    Speaker(name=_bare(name), kind="person", quote=name, start=at, end=at + len(name)),
                )
        return self._in_text(speaker)

    def _in_text(self, speaker: Speaker) -> Speaker:
        """The full name that a surname shortens, by the words before it where it first stands."""
        surname, start = speaker.name or "", speaker.start or 0
        if speaker.kind != "person" or " " in surname or surname.isupper():
            return speaker  # in a text in capitals every word looks like a name
        if surname not in self.annotated.report.text[:start]:
            return speaker
        match = re.search(_NAME_BEFORE + re.escape(surname) + r"\b", self.annotated.report.text[:start])
        if match is None:
            return speaker
        full = _bare(match.group())
        if " " not in full:
            return speaker
        begin = match.end() - len(full)
        return refer(speaker, Speaker(name=full, kind="person", quote=full, start=begin, end=match.end()))

    def _document(self, speaker: Speaker) -> Speaker | None:
        """Who issued "the statement" or "the report": the last speaker through such a medium, for a statement else the
        last speaker."""
        if not self._definite(speaker):
            return None
        head = head_of(speaker.name or "")
        media = STUDIES if head in STUDIES else _STATEMENTS if head in _STATEMENTS else frozenset({head})
        found = self._last(lambda s: s.medium in media and s.kind != "document")
        if found is None and head in _STATEMENTS:
            found = self._last(
                lambda s: s.kind not in ("document", "unattributed", "agency") and s.name not in _SINGULAR
            )
        return found

    def _description(self, speaker: Speaker, sentence: Sentence) -> Speaker | None:
        """The earlier speaker or name that "the officials", "the group" or "the ministry" refers to."""
        start, name = speaker.start or 0, speaker.name or ""
        if not self._definite(speaker):
            return None
        head = head_of(name)
        actor = (self._doer(sentence) or self._actor(start)) if head in _ACTORS and name.islower() else None
        for known in reversed(self.met):
            if actor is not None and (actor.start or 0) > (known.start or 0) and not self._speaks_on(known, sentence):
                break
            if _takes_up(name, head, known) and (known.name != name or known.antecedent):
                return known
        return actor or self._elsewhere(name, head, start)

    def _speaks_on(self, known: Speaker, sentence: Sentence) -> bool:
        """Is it an organisation that speaks in the sentence right before?"""
        if known.kind != "ngo" or sentence.index == 0:
            return False
        before = self.annotated.sentences[sentence.index - 1]
        return before.start <= (known.start or 0) < before.end

    def _elsewhere(self, name: str, head: str, start: int) -> Speaker | None:
        """The name in the text that a bare noun takes up, though it has not spoken before."""
        entry = speakers().get(head)
        if entry is None or " " in name:
            return None
        if entry.block in _HOLDERS and head not in _LOOSE_ROLES:
            found = self.names.holder(head, start, self.people)
            return replace(found, name=_bare(found.name or "")) if found is not None else None
        return self.names.institution(head, start) if entry.get("anonymous") != "1" else None

    def _definite(self, speaker: Speaker) -> bool:
        """Does "the" or the like stand before it?"""
        start = speaker.start or 0
        if (speaker.name or "").split()[0].lower() in _POSSESSIVES:
            return True
        return bool(_DEFINITE.search(self.annotated.report.text[max(0, start - 8) : start]))

    def _doer(self, sentence: Sentence) -> Speaker | None:
        """The group or unit that acts in the sentence before ("The Northern Guards attacked ... The group said")."""
        doer = self._subject_before(sentence)
        named = doer is not None and not doer.anonymous and (doer.name or "")[:1].isupper()
        return doer if named and doer is not None and doer.kind in ("group", "ngo", "military") else None

    def _actor(self, start: int) -> Speaker | None:
        """The last armed actor named before."""
        actors = [
            h for s in self.annotated.body() for h in s.of("armed_actors") if h.end <= start and h.text[:1].isupper()
        ]
        if not actors:
            return None
        # Of several names of one actor ("the X, also known as Y") the one that the report uses first.
        same = actors[-1].entry.get("id")
        hit = next((h for h in actors if same and h.entry.get("id") == same), actors[-1])
        return Speaker(name=hit.text, kind="group", quote=hit.text, start=hit.start, end=hit.end)


def _takes_up(name: str, head: str, known: Speaker) -> bool:
    """Can a description with that head go back to a known speaker: by the noun in its name or role, or by its kind?"""
    full = known.name or ""
    heads = {head_of(full)}
    if known.kind != "person" or sources.is_role_word(head):  # "the union" is no union official
        heads |= {head_of(w) for w in _words(known.role or "")}
    described = set(_words(f"{full} {known.role or ''}")) | {head}
    if head in heads and set(_words(name)[:-1]) - _POSSESSIVES <= described:
        return True
    named = not known.anonymous and full[:1].isupper()
    return named and name.islower() and known.kind in _GENERIC.get(head, ())


def _is_name(speaker: Speaker) -> bool:
    """Is it a bare name that may shorten a longer one, rather than a noun?"""
    name = speaker.name or ""
    if speaker.kind not in ("person", "office") or speaker.anonymous or not name[:1].isupper():
        return False
    return speakers().get(name.split()[-1]) is None and name.split()[0].lower() not in _POSSESSIVES


def _is_people(head: str) -> bool:
    return speakers().get(head) is not None or lexicon.load("people").get(head) is not None


def _could_be(pronoun: str, speaker: Speaker) -> bool:
    """May "he" or "she" stand for this speaker?"""
    if speaker.kind not in _HUMAN or _many(speaker):
        return False
    if speaker.kind in ("medical", "police", "military") and not speaker.anonymous:
        return False
    words = set(_words(f"{speaker.role or ''} {speaker.name or ''}"))
    last = {
        "man" if w.endswith("man") and not w.endswith("woman") else "woman" if w.endswith("woman") else w for w in words
    }
    male, female = (
        {"mr", "man", "father", "brother", "son", "husband", "imam", "king"},
        {"mrs", "ms", "woman", "mother"},
    )
    female |= {"sister", "daughter", "wife", "widow", "queen"}
    if pronoun in ("she", "her"):
        return not (last & male - {"man"}) and not ("man" in last and speaker.anonymous)
    return not (last & female)


def _told(sentence: Sentence, start: int, end: int) -> bool:
    """Does a reporting word stand in the span? Then it is no name ("Mayor Condemns Attack")."""
    return any(start <= h.start - sentence.start < end for h in sentence.of("reporting"))


def refer(speaker: Speaker, found: Speaker | None) -> Speaker:
    """The speaker as the one found, whose words become its antecedent; unchanged where nobody was found."""
    if found is None or found.name is None or found.start is None or found.end is None or found.quote is None:
        return speaker
    return replace(
        speaker,
        name=found.name,
        kind=found.kind,
        anonymous=found.anonymous,
        role=found.role or speaker.role,
        side=found.side,
        antecedent=found.antecedent or Quote(found.quote, found.start, found.end),
    )


def _fits(pronoun: str, speaker: Speaker) -> bool:
    if pronoun in ("he", "she"):
        return speaker.kind == "person" and not speaker.anonymous
    if pronoun == "it":
        return speaker.kind in _INSTITUTIONS
    return speaker.kind == "group" or (speaker.name or "").endswith("s")


def _is_press(speaker: Speaker) -> bool:
    return speaker.kind in ("agency", "outlet") and (speaker.name or "").lower() not in PRESS


def _many(speaker: Speaker) -> bool:
    """Several people or a collective."""
    word = head_of(speaker.name or "", whole=True)
    return (speaker.anonymous and word.endswith(("s", "men", "people"))) or speaker.kind in (
        "police",
        "group",
    )


def _words(name: str) -> list[str]:
    return re.findall(r"[\w&’'-]+", name.lower())


def head_of(name: str, *, whole: bool = False) -> str:
    """The head word of a name in small letters, without its plural ending unless `whole`; "" of an empty name."""
    front = re.split(r"\b(?:of|in|for|at|from|with|to|on|by)\b", name.lower())[0]
    words = _words(front) or _words(name)
    if not words:
        return ""
    last = words[-1]
    if whole:
        return last
    last = last.replace("spokeswoman", "spokesman").replace("spokesperson", "spokesman")
    return last[:-1] if last.endswith("s") and not last.endswith("ss") else last


def _bare(name: str) -> str:
    """A name without the titles and roles before it."""
    words = name.rpartition("]")[2].split() or [name]
    roles = [i for i, w in enumerate(words[:-1]) if w.lower().rstrip(".") in sources.TITLES or sources.is_role_word(w)]
    words = words[roles[-1] + 1 :] if roles else words
    while len(words) > 1 and (not words[0][0].isupper() or words[0].lower() in ("the", "a")):
        words = words[1:]
    if words[-1].endswith(("'s", "’s")):
        words[-1] = words[-1][:-2]
    return " ".join(words)
