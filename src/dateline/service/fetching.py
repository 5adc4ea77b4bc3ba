"""Fetching by the settings: what `read` and `ingest` do with a web address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from dateline.intake.fetch import (
    Asked,
    Budget,
    Fetched,
    Fetcher,
    GuardedFetcher,
    GuardedPoster,
    Keeper,
    Manners,
    Poster,
    Reach,
    Turns,
)
from dateline.intake.fetch.addresses import networks
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Failed, Item, Outcome, key
from dateline.intake.sources import shown
from dateline.intake.warc import PAGES
from dateline.model.errors import DatelineError, EmptyInput, NotFound, SettingError
from dateline.settings import Settings

_USER = re.compile(r"//[^/?#]*@")
GONE = "The server says that it is no more (410)."


@cache
def fetcher(settings: Settings) -> Fetcher:
    """The fetcher of this process: one, so that all that is fetched shares its turns and what it knows of sites.

    Raises SettingError for a proxy that is none.
    """
    return made(settings)


def made(settings: Settings, turns: Turns | None = None) -> Fetcher:
    """A fetcher by the settings, with turns of its own or those given. Raises SettingError."""
    budget = Budget(
        bytes=settings.fetch_bytes,
        decoded_bytes=settings.fetch_decoded_bytes,
        seconds=settings.fetch_seconds,
        connect_seconds=settings.fetch_connect_seconds,
    )
    manners = Manners(delay_seconds=settings.fetch_delay_seconds, contact=settings.fetch_contact)
    keeper = Keeper(settings.fetch_keep) if settings.fetch_keep else None
    with _proxy_said():
        return GuardedFetcher(budget, manners, _reach(settings), turns=turns, keeper=keeper)


def poster(settings: Settings) -> Poster:
    """What calls hooks, within the same networks as the fetcher. Raises SettingError for a proxy that is none."""
    with _proxy_said():
        return GuardedPoster(Manners(contact=settings.fetch_contact), _reach(settings))


def _reach(settings: Settings) -> Reach:
    return Reach(networks(settings.fetch_allow), settings.fetch_proxy or None)


@contextmanager
def _proxy_said() -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise SettingError(f"fetch_proxy is (not shown); it must be of another form: {error}") from None


def fetched(url: str, settings: Settings) -> Fetched:
    """The page at an address. Raises what a Fetcher raises, and NotFound where the server says that it is gone."""
    found = fetcher(settings).fetch(Asked(url))
    if found.gone:
        raise NotFound(f"{url}: {GONE}")
    return found


def given(found: Fetched) -> Given:
    """What a fetched page is given to intake with."""
    return Given(url=found.url, charset=found.charset, kind="html" if found.media in PAGES else None)


def outcomes(url: str, settings: Settings) -> Iterator[Outcome]:
    """The one outcome of an address, asked for now: an item to read, or why there is none."""
    fetcher(settings)  # a setting that cannot be used is no failure of this one address
    name = named(url)
    try:
        found = fetched(url, settings)
        if not found.body.strip():
            raise EmptyInput()
        yield item(name, found)
    except DatelineError as error:
        yield Failed(key(name), error, name, anew=True)


def named(url: str) -> str:
    """An address as it may be stored and shown: in one line, without a user name and password."""
    return shown(_USER.sub("//", url))


def item(name: str, found: Fetched) -> Item:
    """A fetched page as an input; `name` is what it is called in outcomes. It has the same key as the same page in a
    web archive of fetched pages."""
    return Item(key(name, None, found.body), "bytes", len(found.body), found.body, given(found), found.fetched)
