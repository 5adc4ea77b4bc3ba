"""`dateline alert`: searches whose news are sent."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.archives import archive_option, json_option, opened, put_json
from dateline.cli.filters import filter_options, query_of
from dateline.cli.safe import put, say, shown
from dateline.model.errors import SomeFailed, UsageError
from dateline.model.moments import iso_if_known

if TYPE_CHECKING:
    from dateline.alerts.contents import Entry
    from dateline.alerts.preview import Preview
    from dateline.alerts.wishes import Ways, Wish
    from dateline.archive.alert_health import Health
    from dateline.archive.alerts import Alert, Recipient

RHYTHMS = ("at-once", "hourly", "daily", "weekly")  # not imported, so that --help stays quick
_HEAD = (
    f"{'id':<12}  {'state':<6} {'rhythm':<8} {'people':>7} {'asked':>6} {'issues':>7} {'waiting':>8} {'failed':>7}"
    "  name"
)
SAID = ("only_new", "rhythm", "at", "quiet", "zone", "language", "most", "public")


@click.group()
def alert() -> None:
    """Have the news of a search sent: by mail, into a folder of mail, to a hook.

    \b
    dateline alert add "Rockets in Baghdad" rockets --place Baghdad --mail-to ./mailbox
    dateline alert test "Rockets in Baghdad"      what the last 30 days would have sent
    dateline ingest report.html
    dateline alert send                           what is due, now; `dateline watch` does so by itself
    dateline alert list                           how each one goes
    """


def wish_options(command: Any) -> Any:
    """The options that say how an alert is sent."""
    for option in (
        click.option("--public", is_flag=True, help="Others may join it by the web."),
        click.option("--most", type=click.IntRange(1, 60), default=4, metavar="N", help="Issues an hour; 4 otherwise."),
        click.option("--language", default="en", metavar="CODE", help="Of dates, as en, fr or pt_BR."),
        click.option("--zone", default="UTC", metavar="ZONE", help="Time zone, as Europe/Berlin; UTC otherwise."),
        click.option("--quiet", metavar="FROM-TO", help="Send nothing between these times: 22:00-7:00."),
        click.option("--at", metavar="TIME", help="When a daily or weekly one goes: 8:00, or fri 8:00."),
        click.option("--rhythm", type=click.Choice(RHYTHMS), default="at-once", help="How often it goes."),
        click.option("--only-new", is_flag=True, help="New incidents, and what takes something back of them."),
    ):
        command = option(command)
    return command


def way_options(command: Any) -> Any:
    """The options that say where an alert is sent."""
    for option in (
        click.option("--webhook", "hooks", multiple=True, metavar="URL", help="Call this address, signed."),
        click.option("--mail-to", "folders", multiple=True, metavar="FOLDER", help="Put it into this maildir."),
        click.option("--mail", "mail", multiple=True, metavar="ADDRESS", help="Mail it, once its owner said yes."),
    ):
        command = option(command)
    return command


def _wish(name: str, words: tuple[str, ...], told: dict[str, Any]) -> Wish:
    from dateline.alerts.wishes import Wish

    how = {one: told.pop(one) for one in SAID}
    return Wish(name, query_of(told | {"text": " ".join(words)}), **how)


def _ways(told: dict[str, Any]) -> Ways:
    from dateline.alerts.wishes import Ways, checked

    return checked(Ways(*(told.pop(one) for one in ("mail", "folders", "hooks"))))


@alert.command()
@click.argument("name", metavar="NAME")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@filter_options
@wish_options
@way_options
@json_option
@archive_option
def add(name: str, words: tuple[str, ...], as_json: bool, where: str | None, **told: Any) -> int:
    """Save a search, with the words and filters of `dateline search`, and have its news sent from now on.

    \b
    dateline alert add "Rockets in Baghdad" --type ASSAULT --place Baghdad --mail-to ./mailbox
    dateline alert add Iraq --country IQ --killed-min 5 --rhythm daily --at 7:30 --mail ann@example.org
    dateline alert add Blasts blast --origins-min 2 --only-new --webhook https://desk.example/hook
    """
    from dateline.alerts import wishes
    from dateline.archive import alerts
    from dateline.archive.search import search

    ways = _ways(told)
    wish = _wish(name, words, told)
    wanted = wishes.alert_of(wish)
    with opened(where, create=True) as archive, archive.writing() as connection:
        search(connection, dataclasses.replace(wish.query, size=1))  # raises UsageError where it cannot be asked
        if not wishes.is_free(connection, wanted.name):
            raise UsageError(
                f"there is an alert called {wanted.name} already; `dateline alert tell` sends it elsewhere, too"
            )
        made = alerts.add(connection, wanted)
        sent = wishes.send_by(connection, made, ways)
    _tell(made, sent, ways, as_json)
    return 0


@alert.command()
@click.argument("which", metavar="ALERT")
@way_options
@click.option("--new-secret", is_flag=True, help="Give hooks another secret; the last is good until the next.")
@json_option
@archive_option
def tell(which: str, new_secret: bool, as_json: bool, where: str | None, **told: Any) -> int:
    """Send an alert elsewhere, too; a hook that was turned off is called again. ALERT is its id or name.

    \b
    dateline alert tell "Rockets in Baghdad" --webhook https://desk.example/hook
    """
    from dateline.alerts import wishes
    from dateline.archive import alerts

    ways = _ways(told)
    if not (ways.mail or ways.folders or ways.hooks):
        raise UsageError("say where to: --mail, --mail-to or --webhook")
    with opened(where) as archive, archive.writing() as connection:
        found = alerts.one(connection, which)
        sent = wishes.send_by(connection, found, ways, new_secret=new_secret)
    _tell(found, sent, ways, as_json)
    return 0


def _tell(made: Alert, sent: Iterable[Recipient], ways: Ways, as_json: bool) -> None:
    """What was made. The secret of a hook is shown here and nowhere else."""
    sent = list(sent)
    if as_json:
        ways_ = [{"id": one.id, "kind": one.kind, "address": one.address, "secret": one.secret} for one in sent]
        put_json([_columns(made) | {"ways": ways_, "asked": len(ways.mail)}])
    else:
        put(f"{made.id}  {shown(made.name)}  {shown(made.query) or '(all incidents)'}")
        for one in sent:
            put(f"    {one.kind}  {shown(one.address)}" + (f"  {one.secret}" if one.secret else ""))
        if ways.mail:
            put(f"    mail  {len(ways.mail)} to be asked whether they want it")
    if any(one.secret for one in sent):
        say("dateline alert: whoever is called checks the signature with this secret; it is not shown again")
    if any(url.startswith("http://") for url in ways.hooks):
        say("dateline alert: calls to an address with http:// can be read on their way")


def _columns(one: Alert) -> dict[str, Any]:
    told = dataclasses.asdict(one)
    return told | {"made": iso_if_known(one.made)}


@alert.command("list")
@json_option
@archive_option
def list_(as_json: bool, where: str | None) -> int:
    """List the alerts: who gets each, its issues, letters that wait or failed, when the next goes.

    \b
    dateline alert list
    """
    from dateline.archive import alert_health, alerts

    with opened(where) as archive, archive.reading() as connection:
        told = alert_health.health(connection)
        rows = list(alerts.all_of(connection))
        others = alerts.machines(connection)
    if as_json:
        put_json(_row(one, told.get(one.id), others.get(one.id, ())) for one in rows)
        return 0
    put(_HEAD)
    for one in rows:
        row = _row(one, told.get(one.id), others.get(one.id, ()))
        counts = (
            f"{row['people']:>7,} {row['pending']:>6,} {row['issues']:>7,} {row['waiting']:>8,} {row['failed']:>7,}"
        )
        state = "paused" if one.paused else "on"
        put(f"{one.id:<12}  {state:<6} {one.rhythm.replace('_', '-'):<8} {counts}  {shown(one.name)[:60]}")
        put(f"{'':<14}{shown(one.query)[:200] or '(all incidents)'}" + (f" · next {row['due']}" if row["due"] else ""))
        for way in row["ways"]:
            trouble = f" · {way['trouble']}" if way["trouble"] else ""
            put(f"{'':<14}{way['kind']} {shown(way['address'])[:200]} · {way['state']}{shown(trouble)}")
    return 0


def _row(one: Alert, told: Health | None, others: Iterable[Recipient]) -> dict[str, Any]:
    from dateline.alerts import hooks
    from dateline.archive.alert_health import Health

    how = told or Health()
    ways = [
        {"id": way.id, "kind": way.kind, "address": way.address if way.kind == "folder" else hooks.shown(way.address),
         "state": way.state, "troubles": way.troubles, "trouble": way.trouble}
        for way in others
    ]  # fmt: skip
    return _columns(one) | {
        "people": how.recipients.get(("mail", "active"), 0), "pending": how.recipients.get(("mail", "pending"), 0),
        "ways": ways, "issues": how.issues, "last": iso_if_known(how.last), "due": iso_if_known(how.due),
        "waiting": how.letters.get("waiting", 0) + how.letters.get("held", 0), "failed": how.letters.get("failed", 0),
    }  # fmt: skip


@alert.command()
@click.argument("name", metavar="ALERT")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@filter_options
@wish_options
@click.option("--days", type=click.IntRange(1, 366), default=30, show_default=True, metavar="N", help="How far back.")
@json_option
@archive_option
def test(name: str, words: tuple[str, ...], days: int, as_json: bool, where: str | None, **told: Any) -> int:
    """Show what an alert would have sent over the last days: one that is there, or one as `add` would make it.

    Nothing is written and nothing is sent.

    \b
    dateline alert test "Rockets in Baghdad"
    dateline alert test "Iraq, daily" --country IQ --killed-min 5 --rhythm daily --days 90
    """
    from dateline.alerts import wishes
    from dateline.alerts.contents import entries_of
    from dateline.alerts.preview import preview
    from dateline.archive import alerts

    with opened(where) as archive, archive.reading() as connection:
        found = alerts.one(connection, name) if _says_nothing(words, told) else None
        wanted = found or wishes.alert_of(_wish(name, words, told))
        seen = preview(connection, wanted, days)
        entries = [entries_of(connection, issue.items) for issue in seen.issues]
    if as_json:
        put_json(_issue_row(at.at, at.waiting, told_) for at, told_ in zip(seen.issues, entries, strict=True))
    else:
        _tell_preview(seen, entries)
    return 0


def _says_nothing(words: tuple[str, ...], told: Mapping[str, Any]) -> bool:
    """Whether no search and no rhythm was said: then a name is that of an alert."""
    context = click.get_current_context()
    given = click.core.ParameterSource.COMMANDLINE
    return not words and all(context.get_parameter_source(one) != given for one in told)


def _issue_row(at: float, waiting: bool, entries: Iterable[Entry]) -> dict[str, Any]:
    from dateline.alerts import hooks

    said = [
        {"id": one.id, "title": one.title, "new": one.new, "state": one.state,
         "news": [{"kind": line.kind, "words": line.words, "claims": [hooks.claim_row(claim) for claim in line.said]}
                  for line in one.lines]}
        for one in entries
    ]  # fmt: skip
    return {"at": iso_if_known(at), "waiting": waiting, "incidents": said}


def _tell_preview(seen: Preview, entries: Iterable[Iterable[Entry]]) -> None:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(seen.alert.zone)
    for issue, told in zip(seen.issues, entries, strict=True):
        at = datetime.fromtimestamp(issue.at, zone).strftime("%a %Y-%m-%d %H:%M")
        put(f"{at} {seen.alert.zone}" + (" (still to come)" if issue.waiting else ""))
        for one in told:
            put(f"    {one.id}  {shown(one.title)}")
            for line in one.lines:
                who = next((f" · {claim.who}" for claim in line.said), "")
                put(f"        {shown(line.words + who)[:160]}")
    since = datetime.fromtimestamp(seen.since, UTC).strftime("%Y-%m-%d")
    short = "" if seen.whole else " (so much changed that no more was looked at)"
    count, of = len(seen.issues), seen.incidents
    told_ = f"{count:,} issue{'s' * (count != 1)} of {of:,} incident{'s' * (of != 1)}"
    put(f"{told_} since {since}{short}; nothing was sent")


@alert.command()
@click.option("--mail-to", "folder", metavar="FOLDER", help="Put all letters into this maildir, and mail none.")
@archive_option
def send(folder: str | None, where: str | None) -> int:
    """Decide what is new, send what is due now, and end. For cron, where `dateline watch` does not run.

    Status 7 where letters were given up.

    \b
    dateline alert send
    dateline alert send --mail-to ./mailbox
    """
    from dateline.alerts.dispatch import sender
    from dateline.archive.alert_health import letters_by
    from dateline.cli.watch import maildir
    from dateline.exchange.words import many
    from dateline.settings import load_settings

    with opened(where) as archive:
        found = sender(archive, load_settings(), mail_to=maildir(folder))
        done = found.run_once()
        left = archive.read(letters_by)
    became = {name: done.became.get(name, 0) for name in ("sent", "again", "failed", "bounced", "off")}
    put(f"{many(done.decided, 'incident')} with news, {many(done.closed, 'issue')}; letters and calls: "
        + ", ".join(f"{count:,} {word}" for word, count in zip(_BECAME, became.values(), strict=True)))  # fmt: skip
    held = sum(count for (kind, state), count in left.items() if kind == "mail" and state == "waiting")
    if "mail" not in found.ways and held:
        say(f"dateline alert send: {held:,} letters to people wait: no mail server is set (docs/mail.md)")
    return SomeFailed.exit_status if became["failed"] else 0


_BECAME = ("sent", "to be tried again", "given up", "bounced", "turned off")


def _changing(name: str, help_: str, said: str) -> None:
    @alert.command(name, help=help_)
    @click.argument("which", metavar="ALERT")
    @archive_option
    def command(which: str, where: str | None) -> int:
        from dateline.archive import alerts

        with opened(where) as archive, archive.writing() as connection:
            found = alerts.one(connection, which)
            if name == "remove":
                alerts.remove(connection, found.id)
            else:
                alerts.change(connection, found.id, paused=name == "pause")
        put(f"{said}: {found.id}  {shown(found.name)}")
        return 0


_changing("pause", "Let an alert rest: it tells nothing but what takes something back. ALERT is its id or name.\n\n\b\n"
          'dateline alert pause "Rockets in Baghdad"', "paused")  # fmt: skip
_changing("resume", "Send a paused alert again, from now on.\n\n\b\n"
          'dateline alert resume "Rockets in Baghdad"', "sent again")  # fmt: skip
_changing("remove", "Take an alert away, with the addresses of all who get it and its past issues.\n\n\b\n"
          'dateline alert remove "Rockets in Baghdad"', "removed")  # fmt: skip
