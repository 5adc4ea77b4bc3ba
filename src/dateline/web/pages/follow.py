"""Following a search: a form that makes an alert of it, and shows what it would have sent."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl
from zoneinfo import available_timezones

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy.engine import Connection

from dateline.alerts import contents, wishes
from dateline.alerts.preview import Preview, preview
from dateline.archive import alerts
from dateline.archive.alerts import RHYTHMS, Alert
from dateline.archive.search import Query
from dateline.archive.search.deadline import SECONDS, deadline
from dateline.model.errors import UsageError
from dateline.service.questions import clean, params_of, query_of
from dateline.web import addresses
from dateline.web.forms import Form, Pairs, value_of
from dateline.web.pages.joining import taken
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Looked, router
from dateline.web.site import site_of
from dateline.web.views import alerts as viewing
from dateline.web.views.asking import asked_for, in_words

DAYS_BACK: Final = 30
MOST_ISSUES, MOST_ENTRIES = 8, 4  # of a preview, and of each of its issues
_THRESHOLDS = ("origins_min", "killed_min")
# The fields of the form with what they hold at first.
_FIELDS: Final = {
    "name": "", "news": "all", "rhythm": "at_once", "at": "08:00", "day": "mon", "quiet_from": "", "quiet_to": "",
    "zone": "UTC", "language": "en", "most": "4", "public": "", "address": "",
}  # fmt: skip


@router.get("/follow")
def follow(request: Request, connection: Looked) -> Response:
    """The form for a search; with `preview`, what the alert would have sent, too."""
    pairs = [(clean(name), clean(value)) for name, value in request.query_params.multi_items()]
    query = query_of(pairs)
    if not value_of(pairs, "preview"):
        return _form(request, query, pairs)
    try:
        wanted = wishes.alert_of(_wish(query, pairs))
        with deadline(connection, SECONDS):
            found = preview(connection, wanted, DAYS_BACK)
    except UsageError as error:
        return _form(request, query, pairs, error)
    return _form(request, query, pairs, found=found, sent=_sent(connection, found), rhythm=viewing.rhythm(wanted))


@router.post("/follow")
def save(request: Request, form: Form) -> Response:
    """Makes the alert and leads to its page; has the owner of the address asked, where one is given."""
    taken(request)
    query = query_of(form)
    address = value_of(form, "address")
    try:
        wanted = wishes.alert_of(_wish(query, form))
        ways = wishes.checked(wishes.Ways(mail=(address,) if address else ()))
        made = site_of(request).archive.write(lambda connection: _made(connection, wanted, ways))
    except UsageError as error:
        return _form(request, query, form, error)
    return RedirectResponse(f"{addresses.a_list(made.id)}?made={'asked' if address else 'saved'}", 303)


def _made(connection: Connection, wanted: Alert, ways: wishes.Ways) -> Alert:
    if not wishes.is_free(connection, wanted.name):
        raise UsageError("an alert of this name is there already; give it another")
    made = alerts.add(connection, wanted)
    wishes.send_by(connection, made, ways)
    return made


def _wish(query: Query, pairs: Pairs) -> wishes.Wish:
    said = {name: value_of(pairs, name) or first for name, first in _FIELDS.items()}
    at = {"daily": said["at"], "weekly": f"{said['day']} {said['at']}"}.get(said["rhythm"])
    quiet = f"{said['quiet_from']}-{said['quiet_to']}" if said["quiet_from"] or said["quiet_to"] else None
    if not (said["most"].isascii() and said["most"].isdigit() and len(said["most"]) < 4):
        raise UsageError("issues in an hour: a whole number is wanted")
    plain = query_of(params_of(query, cursor=None, sort=Query().sort, size=Query().size))
    return wishes.Wish(
        said["name"] or in_words(query)[: wishes.LONGEST_NAME], plain, said["news"] == "new", said["rhythm"], at, quiet,
        said["zone"], said["language"], int(said["most"]), said["public"] == "1",
    )  # fmt: skip


def _form(request: Request, query: Query, pairs: Pairs, problem: UsageError | None = None, **found: Any) -> Response:
    status = problem.http_status if problem else 200
    said = {name: value_of(pairs, name) or first for name, first in _FIELDS.items()}
    said["name"] = said["name"] or in_words(query)[: wishes.LONGEST_NAME]
    hidden = [one for one in parse_qsl(addresses.follow(query).partition("?")[2]) if one[0] not in _THRESHOLDS]
    shown = {"found": None, "sent": (), "rhythm": None} | found
    return page(
        request, "follow.html", status, said=said, hidden=hidden, query=query, problem=problem and problem.message,
        asked=[one for one in asked_for(query) if one.field not in _THRESHOLDS], rhythms=_rhythms(),
        days=tuple(zip(wishes.DAYS, viewing.DAYS, strict=True)), zones=sorted(available_timezones()), **shown,
    )  # fmt: skip


def _rhythms() -> list[tuple[str, str]]:
    return [(name, viewing.RHYTHMS[name]) for name in RHYTHMS]


def _sent(connection: Connection, found: Preview) -> list[viewing.Sent]:
    """The last issues of a preview, the last first, with the first of what they would have said."""
    out = []
    for one in found.issues[: -MOST_ISSUES - 1 : -1]:
        items = one.items[: -MOST_ENTRIES - 1 : -1]
        out.append(
            viewing.Sent(
                None, viewing.moment(one.at, found.alert.zone), viewing.incidents(len(one.items)),
                contents.entries_of(connection, items), len(one.items) - len(items), one.waiting,
            )
        )  # fmt: skip
    return out
