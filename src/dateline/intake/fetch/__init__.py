"""The only door out: what is fetched from the web, and from where nothing is.

No other module of the package opens a connection. `GuardedFetcher` is the shipped `Fetcher`, `FakeFetcher` one for
tests. docs/fetching.md says what is refused, and why.
"""

from dateline.intake.fetch.asked import Asked, Fetched, Fetcher
from dateline.intake.fetch.budget import Budget, Manners, Reach
from dateline.intake.fetch.doubts import doubts
from dateline.intake.fetch.fake import FakeFetcher
from dateline.intake.fetch.guarded import GuardedFetcher
from dateline.intake.fetch.kept import Keeper
from dateline.intake.fetch.posted import Call, FakePoster, GuardedPoster, Poster, Taken
from dateline.intake.fetch.turns import LocalTurns, Turns

__all__ = [
    "Asked",
    "Budget",
    "Call",
    "FakeFetcher",
    "FakePoster",
    "Fetched",
    "Fetcher",
    "GuardedFetcher",
    "GuardedPoster",
    "Keeper",
    "LocalTurns",
    "Manners",
    "Poster",
    "Reach",
    "Taken",
    "Turns",
    "doubts",
]
