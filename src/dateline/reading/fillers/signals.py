"""What the encoder says of a report, piece by piece, so that a candidate's numbers are looked up, not computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dateline.language.annotate import Annotated
from dateline.language.tagger import Floats, Tags


@dataclass(frozen=True, slots=True)
class Signals:
    """Of shape (pieces, roles): `roles` in one at all, `begins` and `within` one. By piece: `told`, its sentence tells
    of an incident, and `sentence`, its number."""

    tags: Tags
    roles: Floats
    begins: Floats
    within: Floats
    told: Floats
    sentence: np.ndarray
    report: Floats  # relevant, and the six kinds of incident, of the whole report


def signals(annotated: Annotated, tags: Tags) -> Signals:
    """The signals of a report."""
    roles = tags.layers("roles")
    told = np.zeros(len(tags.starts), dtype=np.float32)
    sentence = np.zeros(len(tags.starts), dtype=np.int32)
    for number, part in enumerate(annotated.body()):
        first, last = tags.pieces(part.start, part.end)
        if last > first:
            told[first:last] = tags.labels("relevant", part.start, part.end)["sentence"]
            sentence[first:last] = number
    whole = tags.labels("incidents", 0, len(annotated.report.text))
    return Signals(
        tags, roles[:, :, 1:].sum(axis=2), roles[:, :, 1], roles[:, :, 2], told, sentence,
        np.array(list(whole.values()), dtype=np.float32),
    )  # fmt: skip
