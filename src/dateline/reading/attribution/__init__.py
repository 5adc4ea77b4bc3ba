"""Who says what: attributions of a report, their speakers with chains, stances and hedges."""

from dateline.reading.attribution.find import Attributions, find_attributions, own_voice
from dateline.reading.attribution.hedging import hedges
from dateline.reading.attribution.parts import Attribution, Hedge, Voice

__all__ = ["Attribution", "Attributions", "Hedge", "Voice", "find_attributions", "hedges", "own_voice"]
