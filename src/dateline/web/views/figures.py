"""What dateline was measured at, as the page about it says. A test holds these to the floors that the checks hold."""

from __future__ import annotations

from typing import Final

# What, on what, and the figure; then the task, the gold and the key of tests/floors.json that it is at least.
OWN: Final = "our own gold, 125 reports"
MEASURED: Final[tuple[tuple[str, str, float, str], ...]] = (
    ("new incidents found, and no others (F1)", OWN, 0.942, "new_incidents.f1"),
    ("what an event is to its report: new, past, threatened …", OWN, 0.927, "status.accuracy_on_matched"),
    ("claims found", OWN, 0.739, "claims.recall"),
    ("who says it, where somebody is named", OWN, 0.877, "claims.speaker_accuracy_where_attributed"),
    ("values of slots (F1)", OWN, 0.843, "slots.all.f1"),
    ("place of the event as close as it should be", OWN, 0.783, "place_of_event.within_tolerance"),
    ("country of the event", OWN, 0.973, "place_of_event.country"),
)
LINKING: Final = ("reports joined to incidents (B-cubed F1)", "2,787 reports of 1,632 shootings", "0.94")


def shown() -> list[tuple[str, str, str]]:
    """The rows of the page: what, measured on what, and the figure."""
    return [(what, on, f"{figure:.2f}") for what, on, figure, _ in MEASURED] + [LINKING]
