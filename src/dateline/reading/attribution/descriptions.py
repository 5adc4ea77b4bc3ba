"""What a text names by more than one form: abbreviations in brackets, and institutions and holders of offices that a
definite description ("the ministry", "the president") goes back to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.language.annotate import Annotated, Sentence
from dateline.model.claims import Speaker
from dateline.reading.attribution import sources
from dateline.reading.attribution.documents import entry_of, speakers
from dateline.reading.attribution.names import dateline_end, front
from dateline.reading.attribution.phrases import Phrase, noun_phrase

_BRACKETED = re.compile(r"[\w’'.)]\s?\(\s?([A-Z][A-Za-z&.-]{1,9})\s?\)")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "la", "del", "el", "al", "du", "des"})
_LONGEST = 10  # words of a name before its abbreviation


@dataclass(slots=True)
class Names:
    """The names of a report's text, made when first asked for."""

    annotated: Annotated
    _short: dict[str, Speaker] | None = None
    _institutions: dict[str, list[Speaker]] | None = None

    def written_out(self, short: str) -> Speaker | None:
        """The full name that an abbreviation stands for, where the text gives both ("National Front (NF)")."""
        if self._short is None:
            self._short = {}
            for sentence in self.annotated.body():
                for letters, full in _introduced(sentence):
                    self._short.setdefault(letters, full)
        return self._short.get(short)

    def institution(self, head: str, before: int) -> Speaker | None:
        """The institution whose name ends in that noun before an offset; None where there is none or more than one."""
        if self._institutions is None:
            self._institutions = {}
            for sentence in self.annotated.body():
                for key, found in _named_institutions(sentence):
                    self._institutions.setdefault(key, []).append(found)
        earlier = [s for s in self._institutions.get(head, []) if (s.start or 0) < before]
        distinct = {(s.name or "").lower() for s in earlier}
        return earlier[-1] if len(distinct) == 1 else None

    def holder(self, role: str, before: int, people: list[tuple[int, str]]) -> Speaker | None:
        """The last person introduced with that role right before the name ("President Ilo Marn"); None where there is
        none. `people`: offsets and names in the order of the text."""
        text = self.annotated.report.text
        for at, name in reversed([p for p in people if p[0] < before]):
            if re.search(rf"\b{re.escape(role)}\s+$", text[max(0, at - 40) : at], re.I):
                return Speaker(name=name, kind="person", role=role, quote=name, start=at, end=at + len(name))
        return None


def _introduced(sentence: Sentence) -> list[tuple[str, Speaker]]:
    """The abbreviations that a sentence gives in brackets after a name."""
    if sentence.doc is None:
        return []
    doc, out = sentence.doc, []
    opened = dateline_end(doc) if sentence.opens else 0
    for match in _BRACKETED.finditer(sentence.text):
        bracket = next((t.i for t in doc if t.text == "(" and match.start() < t.idx <= match.start(1)), None)
        if bracket is None or bracket < max(1, opened):
            continue
        first = _name_before(sentence, bracket - 1, match.group(1))
        if first is not None:
            out.append((match.group(1), sources.read(sentence, Phrase(first, bracket - 1, bracket - 1))))
    return out


def _name_before(sentence: Sentence, last: int, letters: str) -> int | None:
    """Where the name begins that an abbreviation shortens: by its initials, else (another language's abbreviation)
    a run of capitals that ends in a noun for an institution."""
    doc = sentence.doc
    assert doc is not None
    wanted = [c for c in letters if c.isupper()]
    run = last
    for index in range(last, max(-1, last - _LONGEST), -1):
        token = doc[index]
        if not (token.text[:1].isupper() or token.lower_ in _SMALL or token.lower_ in ("'s", "’s", "-", "'", "’")):
            break
        if token.text[:1].isupper():
            run = index
        initials = [t.text[0] for t in doc[index : last + 1] if t.text[:1].isupper()]
        if initials == wanted and token.text[:1].isupper():
            return index
    if doc[run].ent_type_ == "PERSON" or not letters.isupper() or run == last:
        return None
    entry = entry_of(doc, run, last) or entry_of(doc, run, front(doc, run, last))
    return run if entry is not None and entry.get("anonymous") != "1" else None


def _named_institutions(sentence: Sentence) -> list[tuple[str, Speaker]]:
    """The institutions that a sentence names with more than their noun ("Interior Ministry", "Garan army")."""
    if sentence.doc is None:
        return []
    doc, out = sentence.doc, []
    for chunk in doc.noun_chunks:
        root = chunk.root
        entry = speakers().get(root.lower_)
        if entry is None or entry.get("anonymous") == "1" or entry.get("kind") in ("document", "agency"):
            continue
        found = noun_phrase(doc, root.i, 0, len(doc) - 1)
        if found is None or found.head != root.i:
            continue
        speaker = sources.read(sentence, found)
        words = (speaker.name or "").split()
        named = len(words) > 1 and any(w[:1].isupper() for w in words) and "and" not in words
        if named and speaker.kind != "person" and not speaker.anonymous:
            out.append((root.lower_, speaker))
    return out
