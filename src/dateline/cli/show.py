"""`dateline show`: one incident or report of the archive."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import json_shown, put, shown
from dateline.model.errors import NotFound


@click.command()
@click.argument("name", metavar="ID")
@click.option("--explain", is_flag=True, help="Every claim with its words.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@archive_option
def show(name: str, explain: bool, as_json: bool, where: str | None) -> int:
    """Show an incident with all its claims, origins and reports, or a report's reading.

    ID is an incident's (also a former one, or of any mention of it) or a report's; its beginning is enough.

    \b
    dateline show 41c09f
    dateline show 41c09f --json
    """
    from dateline.archive import changes, linking
    from dateline.archive import show as showing
    from dateline.cli.layout import Item
    from dateline.cli.render_record import render_record
    from dateline.cli.terminal import Terminal
    from dateline.model.invented import INVENTED
    from dateline.settings import load_settings

    with opened(where) as archive, archive.reading() as connection:
        incident_id = changes.resolve(connection, name)
        if incident_id is None:
            return _report(showing.reading_of(connection, name), name, as_json, explain)
        found = showing.incident_of(connection, incident_id)
        if as_json:
            put(json_shown(json.dumps(found, ensure_ascii=False)))
            return 0
        record = showing.record_of(connection, incident_id)
        Terminal.of_stdout(load_settings().colour).print(
            [
                *render_record(record, found["reports"], explain=explain),
                *([Item(INVENTED, style="yellow")] if found["invented"] else []),
                *map(Item, linking.why(connection, incident_id)),
                *map(Item, _decisions(found["judgements"])),
            ]
        )
    return 0


def _decisions(judgements: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What people decided of an incident and has not been undone: a line for each act."""
    acts = {row["batch"]: row for row in judgements if row["undone"] is None}
    for act, row in sorted(acts.items(), key=lambda one: one[1]["made"]):
        kind = "are one incident" if row["kind"] == "same" else "are not one incident"
        why = f": {shown(row['reason'])}" if row["reason"] else ""
        yield f"decided by {shown(row['by'])} that mentions {kind}{why}; `dateline undo {act}` takes it back"


def _report(data: dict[str, object] | None, name: str, as_json: bool, explain: bool) -> int:
    """A report's reading, as `read` prints it."""
    from dateline.cli.render import render
    from dateline.cli.terminal import Terminal
    from dateline.model.codec import from_json
    from dateline.model.reading import Reading
    from dateline.settings import load_settings

    if data is None:
        raise NotFound(f"{name}: no incident or report of that id, or too short; `dateline search` finds them")
    if as_json:
        put(json_shown(json.dumps(data, ensure_ascii=False)))
    else:
        Terminal.of_stdout(load_settings().colour).print(render(from_json(Reading, data), explain=explain))
    return 0
