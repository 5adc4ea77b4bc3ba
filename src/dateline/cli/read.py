"""`dateline read`: reports to readings."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import click

from dateline.cli import inputs
from dateline.cli.exits import debugging, exit_status_of, internal_message
from dateline.cli.inputs import Input
from dateline.cli.safe import json_shown, progress, put, say
from dateline.model.errors import DatelineError, SomeFailed
from dateline.model.reading import Outcome, Reading

if TYPE_CHECKING:
    from dateline.intake.outcomes import Item
    from dateline.settings import Settings


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says about the reports, where their bytes do not say it."""

    published: str | None
    outlet: str | None
    url: str | None
    kind: Literal["html", "text"] | None


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: one object, or one a line for several inputs.")
@click.option("--explain", is_flag=True, help="Say for each value which rule and which words gave it.")
@click.option("--published", metavar="DATE", help="When it was published, if the report does not say: 2020-11-18.")
@click.option("--outlet", metavar="NAME", help="Who published it, if the report does not say.")
@click.option("--url", metavar="URL", help="Where it was published, if the report does not say.")
@click.option("--kind", type=click.Choice(["html", "text"]), help="What the input is, if that is not plain from it.")
def read(paths: tuple[str, ...], as_json: bool, explain: bool, **said: Any) -> int:
    """Read reports into records of claims.

    PATH is a file (a saved web page or plain text), a folder (all files in it), a web address (https://..., fetched
    now) or - for standard input. JSON Lines (.jsonl) are read line by line; a saved feed, message (.eml) or mailbox
    (.mbox) entry by entry.

    \b
    dateline read page.html
    dateline read https://news.example/2026/bridge
    dateline read page.txt --published 2020-11-18 --json
    dateline read reports/ --json > readings.jsonl
    """
    from dateline.settings import load_settings

    given = Given(said["published"], said["outlet"], said["url"], said["kind"])
    _check(given)
    found = inputs.expand(paths)
    many = inputs.is_many(paths) or inputs.holds_entries(found[0])
    settings = load_settings()
    show = _json_printer(explain, many) if as_json else _table_printer(explain, many, settings.colour)
    statuses = []
    for number, (item, reading) in enumerate(_readings(found, given, settings), 1):
        if many and not sys.stdout.isatty():  # on a terminal the readings themselves show how far it is
            progress(number, max(number, len(found)), item.name)
        show(item, reading)
        if not reading.outcome.ok:
            say(f"dateline read: {_located(item, reading.outcome.message)}")
        statuses.append(0 if reading.outcome.ok else exit_status_of(reading.outcome.code))
    return overall(statuses)


def overall(statuses: list[int]) -> int:
    """The exit status over several inputs: their common one where they agree, else that some failed."""
    return statuses[0] if len(set(statuses)) == 1 else SomeFailed.exit_status


def _check(given: Given) -> None:
    """Raises a usage error for a publication date that is no ISO date or time."""
    from datetime import datetime

    if given.published is not None:
        try:
            datetime.fromisoformat(given.published)
        except ValueError as error:
            told = f"{given.published!r} is no date; write 2020-11-18 or 2020-11-18T02:19"
            raise click.BadParameter(told, param_hint="--published") from error


def _readings(found: list[Input], given: Given, settings: Settings) -> Iterator[tuple[Input, Reading]]:
    """One reading for each input, or each entry of one, whatever happens to it."""
    for item in found:
        if inputs.holds_entries(item):
            yield from _entries(item, given, settings)
        else:
            yield item, _safely(lambda item=item: _read_one(item, given, settings.max_bytes))  # type: ignore[misc]


def _entries(item: Input, given: Given, settings: Settings) -> Iterator[tuple[Input, Reading]]:
    """The readings of the lines of JSON Lines, the entries of a feed or the messages of a mailbox."""
    from dateline.intake.outcomes import Failed, Item
    from dateline.intake.sources import Source
    from dateline.intake.stream import outcomes

    assert item.path is not None
    for one in outcomes(Source(item.name, item.path), settings.limits()):
        named = Input(one.key.rpartition("@")[0] or one.key, item.path)
        if isinstance(one, Item):
            yield named, _safely(lambda one=one: _read_entry(one, given, settings))  # type: ignore[misc]
        elif isinstance(one, Failed):
            yield named, _failed(one.error)


def _read_entry(one: Item, given: Given, settings: Settings) -> Reading:
    """The reading of an entry; a line that is a reading already is given as it is."""
    if one.kind == "reading":
        from dateline.model.strict import reading_from_json

        return reading_from_json(dict(one.reading), settings.max_text_chars)
    told = replace(
        one.given, published=one.given.published or given.published, outlet=given.outlet or one.given.outlet,
        url=one.given.url or given.url,
    )  # fmt: skip
    data = one.data.encode() if isinstance(one.data, str) and one.kind != "text" else one.data
    head = data if isinstance(data, bytes) else b""
    reading: Reading = _service(head, "text" if one.kind == "text" else "html").read_given(data, told, settings)
    return reading


def _read_one(item: Input, given: Given, limit: int) -> Reading:
    return _fetched(item, given) if item.address else _of_bytes(inputs.read_bytes(item, limit), item, given)


def _safely(read: Callable[[], Reading]) -> Reading:
    """The reading, or one that says what went wrong."""
    try:
        return read()
    except DatelineError as error:
        return _failed(error)
    except Exception as error:  # n inputs, n outcomes: an error of ours in one report must not cost the others
        if debugging():
            raise
        told = Outcome(ok=False, code=DatelineError.code, message=internal_message(error))
        return Reading(report=None, outcome=told)


def _fetched(item: Input, given: Given) -> Reading:
    """The reading of a page that is fetched now. What the user says goes before what the server says."""
    from dateline import service
    from dateline.settings import load_settings

    page = service.fetched(item.name, load_settings())
    told = service.given(page)
    said = replace(given, url=given.url or told.url, kind=given.kind or told.kind)
    return _of_bytes(page.body, item, said, charset=told.charset)


def _of_bytes(data: bytes, item: Input, given: Given, **more: Any) -> Reading:
    service = _service(data, given.kind)
    name = None if item.path is None else item.path.name
    reading: Reading = service.read(
        data, published=given.published, outlet=given.outlet, url=given.url, name=name, kind=given.kind, **more
    )
    return reading


def _failed(error: DatelineError) -> Reading:
    return Reading(report=None, outcome=Outcome(ok=False, code=error.code, message=error.message))


def _service(data: bytes, kind: str | None) -> Any:
    """The reader. Loaded only now: a missing file must not cost the seconds it takes. A page's extractor starts first,
    in its own process, so that both get ready at the same time."""
    from dateline import intake

    if kind == "html" or (kind is None and intake.looks_like_html(data[:4096].decode("latin-1"))):
        intake.warm_up()
    from dateline import service

    service.on_first_use(lambda reason: say(f"dateline read: {reason}"))
    return service


def _located(item: Input, message: str) -> str:
    """The message with the input's name in front, unless it is there already."""
    return message if item.name in message else f"{item.name}: {message}"


def _json_printer(explain: bool, many: bool) -> Any:
    def show(item: Input, reading: Reading) -> None:
        data = as_object(reading, explain)
        if many:
            data["input"] = item.name
        indent = 2 if sys.stdout.isatty() and not many else None
        put(json_shown(json.dumps(data, ensure_ascii=False, indent=indent)))
        sys.stdout.flush()

    return show


def as_object(reading: Reading, explain: bool = False) -> dict[str, Any]:
    """The reading as contract 1 has it; `explain` keeps the rule of each claim."""
    from dateline.model.codec import to_json

    if not explain:
        told = tuple(
            replace(m, claims=tuple(replace(c, rule=None, cue=None) for c in m.claims)) for m in reading.mentions
        )
        reading = replace(reading, mentions=told)
    data: dict[str, Any] = to_json(reading)
    return data


def _table_printer(explain: bool, many: bool, colour: str) -> Any:
    from dateline.cli.terminal import Terminal

    terminal = Terminal.of_stdout(colour)
    first = [True]

    def show(item: Input, reading: Reading) -> None:
        from dateline.cli.render import render

        if many and not first[0]:
            put()
        first[0] = False
        terminal.print(render(reading, name=item.name if many else None, explain=explain))
        sys.stdout.flush()

    return show
