"""What the encoder says of a report, piece by piece, so that a candidate's numbers are looked up, not computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dateline.language.annotate import Annotated
from dateline.language.tagger import Floats, Tags

# Triggers told apart by the features; what else the encoder knows is one class more.
TRIGGERS = (
    "Conflict.Attack", "Life.Die", "Life.Injure", "Justice.ArrestJailDetain",
    "ArtifactExistence.DamageDestroyDisableDismantle", "Contact.ThreatenCoerce",
)  # fmt: skip
WIDE = 24  # pieces on either side in which a trigger is near


@dataclass(frozen=True, slots=True)
class Signals:
    """Of shape (pieces, ...): `roles` and `arguments` inside a class, `begins` of roles, `kinds` of entities, `left`
    and `right` the surest trigger of each class before and after; `told`: the sentence tells of an incident."""

    tags: Tags
    roles: Floats
    begins: Floats
    within: Floats
    arguments: Floats
    kinds: Floats
    left: Floats
    right: Floats
    told: Floats
    sentence: np.ndarray  # number of the sentence of each piece
    report: Floats  # relevant, and the six kinds of incident, of the whole report


def signals(annotated: Annotated, tags: Tags) -> Signals:
    """The signals of a report."""
    roles, arguments = tags.layers("roles"), tags.layers("arguments")
    trigger = tags.tags("triggers")
    names = tags.heads["triggers"].classes
    picked = trigger[:, [2 + names.index(t) for t in TRIGGERS]]
    told = np.zeros(len(tags.starts), dtype=np.float32)
    sentence = np.zeros(len(tags.starts), dtype=np.int32)
    for number, part in enumerate(annotated.body()):
        first, last = tags.pieces(part.start, part.end)
        if last > first:
            told[first:last] = tags.labels("relevant", part.start, part.end)["sentence"]
            sentence[first:last] = number
    whole = tags.labels("incidents", 0, len(annotated.report.text))
    return Signals(
        tags, roles[:, :, 1:].sum(axis=2), roles[:, :, 1], roles[:, :, 2], arguments[:, :, 1:].sum(axis=2),
        tags.tags("entities"), _nearest(picked, -1), _nearest(picked, 1), told, sentence,
        np.array(list(whole.values()), dtype=np.float32),
    )  # fmt: skip


def _nearest(trigger: Floats, way: int) -> Floats:
    """The surest trigger within `WIDE` pieces on one side, the less the farther it is."""
    out = np.zeros_like(trigger)
    for step in range(1, WIDE + 1):
        faded = trigger * (1 - step / (WIDE + 8))
        if way < 0:
            out[step:] = np.maximum(out[step:], faded[:-step])
        else:
            out[:-step] = np.maximum(out[:-step], faded[step:])
    return out
