"""Choices among options, as learnt: the date and the location of an incident."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from math import exp

FILE = "template_choices.tsv"


@cache
def weights(choice: str) -> dict[str, float]:
    """The weights of the features of a choice, as `training/templates/fit_choices.py` wrote them."""
    text = (resources.files("dateline.reading") / "data" / FILE).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {feature: float(weight) for name, feature, weight in rows if name == choice}


def chances_of(choice: str, options: Sequence[Mapping[str, float]]) -> list[float]:
    """The probability of each option; they add up to 1."""
    known = weights(choice)
    scores = [sum(known.get(name, 0.0) * value for name, value in option.items()) for option in options]
    most = max(scores, default=0.0)
    parts = [exp(score - most) for score in scores]
    return [part / sum(parts) for part in parts]
