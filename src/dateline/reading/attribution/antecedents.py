"""Who "he", "the statement", "the officials" or a bare surname is: an earlier speaker or name of the same
report."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from dateline.language.annotate import Annotated, Sentence
from dateline.model.claims import Speaker
from dateline.model.values import Quote
from dateline.reading.attribution import sources
from dateline.reading.attribution.phrases import noun_phrase

_INSTITUTIONS = frozenset(
    {"office", "military", "police", "group", "ngo", "un", "agency", "outlet", "medical", "document"}
)
_GENERIC = frozenset(
    {"group", "force", "agency", "organisation", "organization", "newspaper", "outlet", "broadcaster", "body"}
)
_SINGULAR = frozenset({"he", "she", "him", "her", "who"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_PLURAL = frozenset({"they", "them"})
_DEFINITE = re.compile(r"(?:^|\W)(?:the|this|that|both|these|those|its|his|her|their)\s+$", re.I)
_NAME_BEFORE = r"((?:[A-Z][\w.’'-]*|[\"“]\w+[\"”]|al|bin|de|von|van|el)\s+(?:(?:al|bin|de|von|van|el)\s+)?){1,4}"


@dataclass(slots=True)
class Memory:
    """The speakers met so far, in the order of the text, and the text they stand in."""

    annotated: Annotated
    met: list[Speaker] = field(default_factory=list)
    people: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for sentence in self.annotated.body():
            if sentence.doc is not None:
                self.people += [
                    (sentence.start + e.start_char, e.text)
                    for e in sentence.doc.ents
                    if e.label_ == "PERSON" and not _told(sentence, e.start_char, e.end_char)
                ]

    def resolve(self, speaker: Speaker, sentence: Sentence) -> Speaker:
        """The speaker with the name, kind and antecedent of whom it refers to; unchanged where nobody is
        found."""
        name = (speaker.name or "").lower()
        if speaker.start is None or not name:
            return speaker
        subject = self._subject_before(sentence) if name in _PRONOUNS else None
        if subject is not None and _fits(name, subject) and self._later(subject):
            found: Speaker | None = subject
        elif name in _SINGULAR:
            found = self._last(lambda s: s.kind not in _INSTITUTIONS and not _many(s)) or self._person(
                speaker, sentence
            )
        elif name in _PLURAL:
            found = self._last(_many) or self._last(lambda s: s.kind in _INSTITUTIONS)
        elif name == "it":
            found = self._last(lambda s: s.kind in _INSTITUTIONS)
        elif speaker.kind == "document" and speaker.medium:
            if not self._definite(speaker):
                return speaker
            found = self._last(lambda s: s.medium == speaker.medium and s.kind != "document") or self._last(
                lambda s: s.kind not in ("document", "unattributed", "agency") and s.name not in _SINGULAR
            )
        elif speaker.kind in ("person", "office") and " " not in name and not speaker.anonymous:
            return self._surname(speaker)
        elif speaker.kind == "person" and not speaker.anonymous:
            return speaker
        else:
            found = self._description(speaker)
        return _refer(speaker, found)

    def note(self, speaker: Speaker) -> None:
        """Remembers a speaker as a possible antecedent of later ones."""
        if speaker.name and speaker.kind not in ("outlet", "unattributed"):
            self.met.append(speaker)

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

    def _later(self, subject: Speaker) -> bool:
        """Does it stand after the last speaker met?"""
        return not self.met or (subject.start or 0) > (self.met[-1].start or 0)

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
        return Speaker(name=_bare(name), kind="person", quote=name, start=start, end=start + len(name))

    def _surname(self, speaker: Speaker) -> Speaker:
        """The full name that a surname shortens."""
        surname, start = speaker.name or "", speaker.start or 0
        pattern = re.compile(rf"(?:^|\s){re.escape(surname)}(?:\s(?:Jr|Sr)\.?)?$", re.I)
        for known in reversed(self.met):
            if known.kind == "person" and " " in (known.name or "") and pattern.search(known.name or ""):
                return _refer(speaker, known)
        if speaker.kind != "person":
            return speaker
        for at, name in self.people:
            if at < start and pattern.search(_bare(name)):
                return _refer(
                    speaker,
                    Speaker(name=_bare(name), kind="person", quote=name, start=at, end=at + len(name)),
                )
        match = re.search(_NAME_BEFORE + re.escape(surname) + r"\b", self.annotated.report.text[:start])
        if match is None:
            return speaker
        full = _bare(match.group())
        if " " not in full:
            return speaker
        begin = match.end() - len(full)
        return _refer(speaker, Speaker(name=full, kind="person", quote=full, start=begin, end=match.end()))

    def _description(self, speaker: Speaker) -> Speaker | None:
        """The earlier speaker or name that "the officials", "the group" or "the ministry" refers to."""
        start, name = speaker.start or 0, speaker.name or ""
        if not self._definite(speaker):
            return None
        head = _head(name)
        for known in reversed(self.met):
            same = head in (_head(known.name or ""), *(_head(w) for w in _words(known.role or "")))
            described = set(_words(f"{known.name} {known.role or ''}")) | {head}
            if same and set(_words(name)[:-1]) <= described:
                return known if known.name != name or known.antecedent else None
        if head in _GENERIC:
            like = self._last(lambda s: s.kind == speaker.kind and not s.anonymous and (s.name or "")[:1].isupper())
            if like is not None:
                return like
        if speaker.kind == "group" and head in (
            "group",
            "movement",
            "organisation",
            "organization",
            "militia",
            "party",
            "faction",
        ):
            return self._group(start)
        return None

    def _definite(self, speaker: Speaker) -> bool:
        """Does "the" or the like stand before it?"""
        start = speaker.start or 0
        return bool(_DEFINITE.search(self.annotated.report.text[max(0, start - 8) : start]))

    def _group(self, start: int) -> Speaker | None:
        """The last group speaker or armed actor named before."""
        actors = [
            h for s in self.annotated.body() for h in s.of("armed_actors") if h.end <= start and h.text[:1].isupper()
        ]
        group = self._last(lambda s: s.kind == "group")
        if actors and (group is None or (group.start or 0) < actors[-1].start):
            # Of several names of one actor ("the X, also known as Y") the one that the report uses first.
            same = actors[-1].entry.get("id")
            hit = next((h for h in actors if same and h.entry.get("id") == same), actors[-1])
            return Speaker(name=hit.text, kind="group", quote=hit.text, start=hit.start, end=hit.end)
        return group


def _told(sentence: Sentence, start: int, end: int) -> bool:
    """Does a reporting word stand in the span? Then it is no name ("Mayor Condemns Attack")."""
    return any(start <= h.start - sentence.start < end for h in sentence.of("reporting"))


def _refer(speaker: Speaker, found: Speaker | None) -> Speaker:
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


def _many(speaker: Speaker) -> bool:
    """Several people or a collective."""
    word = _head(speaker.name or "", whole=True)
    return (speaker.anonymous and word.endswith(("s", "men", "people"))) or speaker.kind in (
        "police",
        "group",
    )


def _words(name: str) -> list[str]:
    return re.findall(r"[\w&’'-]+", name.lower())


def _head(name: str, *, whole: bool = False) -> str:
    """The head word of a name, without its plural ending unless `whole`."""
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
    """A name without titles before it."""
    words = name.split()
    while len(words) > 1 and (
        words[0].lower().rstrip(".") in sources.TITLES or sources.is_role_word(words[0]) or not words[0][0].isupper()
    ):
        words = words[1:]
    if words[-1].endswith(("'s", "’s")):
        words[-1] = words[-1][:-2]
    return " ".join(words)
