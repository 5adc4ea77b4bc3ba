"""Whether what a source gives is still what it was: sound, empty, or something else by the same address."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dateline.archive.sources import Source, host_of
from dateline.intake.feeds import Feed

# So many failures in a row, and nothing is taken any more. What is wrong with the content is surer than a dead line.
CONTENT_FAILURES, OTHER_FAILURES = 3, 10
CONFIRMATIONS = 3  # looks in a row that must be sent on for good to the same address before it is taken
# A server that has said 304 so often and so long is asked once without conditions, to see whether that is true.
DOUBT_TIMES, DOUBT_SECONDS = 20, 7 * 86_400.0
NEVER = ""  # kept as the ETag of a source whose server said 304 though it had changed: it is asked without conditions
HOSTS = 20  # hosts that a source is known by


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why nothing is taken from an answer. `surely`: a look later does not help, a person has to."""

    why: str
    surely: bool = False


def hosts_of(feed: Feed) -> list[str]:
    """The hosts that the entries of a feed lie on, most frequent first, and that of its site."""
    counted = Counter(host for e in feed.entries if e.link and (host := site(host_of(e.link))))
    home = site(host_of(feed.link)) if feed.link else ""
    return [host for host, _ in counted.most_common()] + ([home] if home and home not in counted else [])


def site(host: str) -> str:
    """The host without a leading `www.`."""
    return host.removeprefix("www.")


def remembered(source: Source, feed: Feed) -> tuple[str, ...]:
    """The hosts that a source is known by after this feed."""
    return tuple(dict.fromkeys([*hosts_of(feed), *source.hosts]))[:HOSTS]


def judge(source: Source, feed: Feed, known: int) -> Doubt | None:
    """What is wrong with a feed, given how many of its entries were seen before; None where it is well."""
    if not feed.entries and not feed.problems and not feed.parts:
        return Doubt("the feed is empty; it had entries before") if source.entries else None
    if known or not source.hosts or not source.entries or not feed.entries:
        return None
    same_title = bool(feed.title) and (feed.title or "").casefold() == (source.title or "").casefold()
    if same_title or set(hosts_of(feed)) & set(source.hosts):
        return None
    now = hosts_of(feed)[:1] or ["no host"]
    why = (
        f"it became something else: entries on {now[0]}, titled {(feed.title or 'nothing')[:60]!r}, "
        f"before on {source.hosts[0]}, titled {(source.title or 'nothing')[:60]!r}; look, then resume or remove it"
    )
    return Doubt(why, surely=True)


def moved(source: Source, target: str | None) -> tuple[str | None, int]:
    """Where the source is sent on to for good, and how often in a row it was."""
    if target is None or target == source.url:
        return None, 0
    return target, source.moved_times + 1 if target == source.moved_to else 1


def taken(source: Source, target: str | None, times: int) -> bool:
    """Whether the new address is to be kept: confirmed often enough, and on the same site. Others a person adds."""
    if target is None or times < CONFIRMATIONS or not target.startswith(("http://", "https://")):
        return False
    downgraded = source.url.startswith("https://") and target.startswith("http://")
    return not downgraded and site(host_of(target)) == site(host_of(source.url))


def doubts_304(source: Source, at: float) -> bool:
    """Whether the server has said for so long that nothing changed that it is asked without conditions."""
    if source.etag == NEVER:
        return True
    since = source.first_unchanged
    return source.unchanged >= DOUBT_TIMES and since is not None and at - since >= DOUBT_SECONDS
