"""Task `relevance`: whether a report tells an incident of the kind asked for at all.

Three sets are read, told apart by the shape of their gold. Security reports with templates: a report is relevant where
its reading has a new violent incident. Reports of riots with labels of what the police did: labels of the report and
of its sentences. Reports of cyber attacks, which are no violent incidents: each new one in a reading is false.
"""

from __future__ import annotations

from typing import Any

from dateline.measure import labels_score, muc4_score
from dateline.measure.attribution import annotated_text
from dateline.measure.police import labels_of, police_acts
from dateline.measure.shares import ratio
from dateline.model.errors import BrokenInput
from dateline.model.reading import Reading
from dateline.model.vocabulary import INCIDENT_TYPES

Json = dict[str, Any]

TEMPLATES, POLICE, CYBER = "templates", "sentences", "events"


def kind_of(gold: Json) -> str:
    """Which of the three sets a row's gold is of. Raises BrokenInput where it is of none."""
    for kind in (TEMPLATES, POLICE, CYBER):
        if kind in gold:
            return kind
    raise BrokenInput("the gold has no templates, sentences or events; the task relevance needs one of them")


def predict(row: Json) -> Json:
    """The answer to a row: a template for each new incident, labels, or how many new incidents there are.

    Of the row are read the text and the metadata, and of the gold its shape and where its sentences lie.
    """
    kind = kind_of(row["gold"])
    if kind == POLICE:
        spans = [(s["start"], s["end"]) for s in row["gold"]["sentences"]]
        labels, of_sentences = labels_of(police_acts(annotated_text(str(row["text"]))), spans)
        return {"id": str(row["id"]), "labels": labels, "sentences": of_sentences}
    found = new_incidents(read_row(row))
    if kind == TEMPLATES:
        return {"id": str(row["id"]), "templates": [{} for _ in range(found)]}
    return {"id": str(row["id"]), "new_incidents": found}


def read_row(row: Json) -> Reading:
    """The reading of a row's text, with the date, outlet and address that its metadata state."""
    from dateline import service

    meta = row.get("meta") or {}
    published = meta.get("dct") or meta.get("date")
    return service.read(
        str(row["text"]), published=published, outlet=meta.get("outlet"), url=meta.get("url"), kind="text"
    )


def new_incidents(reading: Reading) -> int:
    """How many new violent incidents a reading tells."""
    return sum(m.status == "new" and m.event_type in INCIDENT_TYPES for m in reading.mentions)


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """The figures of the set that the gold is of."""
    kind = kind_of(golds[0]["gold"]) if golds else TEMPLATES
    if kind == TEMPLATES:
        return {"relevance": muc4_score.score_relevance(golds, predictions)}
    if kind == POLICE:
        of_sentences = labels_score.score(golds, predictions, labels_score.SENTENCES)
        return labels_score.score(golds, predictions) | {"sentences": of_sentences}
    counts = [p["new_incidents"] for p in predictions]
    return {
        "new_incidents_per_100": 100 * ratio(sum(counts), len(golds)),
        "new_incidents": sum(counts),
        "documents_with_incident": sum(count > 0 for count in counts),
    }
