"""Linking: which mentions of different reports tell one incident. Pure functions of cards; shipped data only."""

from dateline.incidents.linking.blocks import keys, report_keys
from dateline.incidents.linking.card import (
    FOUNDING,
    JOINING,
    LINKABLE,
    MentionCard,
    ReportCard,
    Spot,
    dumps,
    mention_card,
    report_card,
)
from dateline.incidents.linking.components import UNSCORED, Pair, Partition, Rules, components, connected, grouped, pair
from dateline.incidents.linking.link import Linked, all_edges, edges, link, reached, regrouped
from dateline.incidents.linking.making import cards_of, report_card_of
from dateline.incidents.linking.pairs import Decision, decide, decide_reports, least, score, score_reports
from dateline.incidents.linking.reasons import Reason
from dateline.incidents.linking.stories import main_incidents, proposed, stories

__all__ = [
    "FOUNDING", "JOINING", "LINKABLE", "UNSCORED", "Decision", "Linked", "MentionCard", "Pair", "Partition", "Reason",
    "ReportCard", "Rules", "Spot", "all_edges", "cards_of", "components", "connected", "decide", "decide_reports",
    "dumps", "edges", "grouped", "keys", "least", "link", "main_incidents", "mention_card", "pair", "proposed",
    "reached", "regrouped", "report_card", "report_card_of", "report_keys", "score", "score_reports", "stories",
]  # fmt: skip
