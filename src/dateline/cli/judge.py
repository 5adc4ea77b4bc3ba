"""`dateline merge`, `split` and `undo`: what people decide of incidents."""

from __future__ import annotations

import click

from dateline.cli.archives import archive_option, decision_options, json_option, opened, person, put_json
from dateline.cli.safe import put, shown
from dateline.model.errors import NotFound


@click.command()
@click.argument("incidents", nargs=-1, required=True, metavar="INCIDENT INCIDENT...")
@decision_options
@archive_option
def merge(incidents: tuple[str, ...], by: str | None, reason: str, where: str | None) -> int:
    """Decide that incidents are one. Holds also after their reports are read anew; `undo` takes it back.

    \b
    dateline merge 41c09f 8b2e77 --reason "same blast, two spellings of the town"
    """
    from dateline.archive import writing

    if len(set(incidents)) < 2:
        raise click.BadParameter("name two incidents or more", param_hint="INCIDENT")
    with opened(where) as archive:
        act, now = writing.merge(archive, incidents, by=person(by), reason=reason)
    put(f"merged into {now}; `dateline undo {act}` takes it back")
    return 0


@click.command()
@click.argument("incident", metavar="INCIDENT")
@click.argument("taken", nargs=-1, required=True, metavar="REPORT...")
@decision_options
@archive_option
def split(incident: str, taken: tuple[str, ...], by: str | None, reason: str, where: str | None) -> int:
    """Decide that reports (or mentions) of an incident tell another one. `undo` takes it back.

    \b
    dateline split 41c09f 77d1a0 --reason "the second blast, an hour later"
    """
    from dateline.archive import writing

    with opened(where) as archive:
        act, now = writing.split(archive, incident, taken, by=person(by), reason=reason)
    put(f"split into {', '.join(now)}; `dateline undo {act}` takes it back")
    return 0


@click.command()
@click.argument("act", required=False, metavar="[ACT]")
@click.option("--list", "listing", is_flag=True, help="List the acts instead.")
@json_option
@archive_option
def undo(act: str | None, listing: bool, as_json: bool, where: str | None) -> int:
    """Take back a merge or split: the ACT that it named, else the last one. Nothing is deleted.

    \b
    dateline undo
    dateline undo --list
    """
    from dateline.archive import judgements, writing

    with opened(where) as archive:
        if listing:
            with archive.reading() as connection:
                acts = judgements.acts(connection)
            if as_json:
                put_json(acts)
            for one in acts if not as_json else ():
                state = f"undone {one['undone']}" if one["undone"] else "in force"
                when, kind = one["made"][:19], f"{one['kind']:<9}"
                put("  ".join((one["batch"], when, kind, shown(one["by"]), state, shown(one["reason"]))))
            return 0
        done = writing.undo(archive, act)
    if done is None:
        raise NotFound(f"{act}: no such act in force; `dateline undo --list`" if act else "there is nothing to undo")
    if as_json:
        put_json([{"act": done[0], "decisions": done[1]}])
    else:
        put(f"undone: {done[0]}; `dateline undo --list` shows what is in force")
    return 0
