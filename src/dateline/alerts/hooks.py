"""Calls to hooks by the convention of Standard Webhooks: signed, with an id that stays, done again with longer waits.

A hook is an address that is told of each issue. It is called through the guarded door of `intake.fetch`. One that says
that it is gone (410), or that takes no issue of several in a row, is turned off.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy.engine import Connection

from dateline.alerts.contents import Content, Entry, Said
from dateline.alerts.sending import Letter, Outcome, Way
from dateline.archive import alerts
from dateline.exchange import incident_rows
from dateline.exchange.documents import json_text
from dateline.exchange.links import safe_link
from dateline.intake.fetch import Call, Poster
from dateline.intake.fetch.posted import parsed
from dateline.model.errors import FetchError, LimitExceeded, Refused
from dateline.model.moments import iso

TYPE: Final = "alert.issue"
SECRET: Final = "whsec_"
WAITS: Final = (5.0, 300.0, 1800.0, 7200.0, 18_000.0, 36_000.0, 50_400.0, 72_000.0, 86_400.0)  # seconds after each try
MOST_LOST: Final = 3  # issues in a row that a hook did not take, until it is turned off
CLAIM: Final = ("slot", "value", "who", "via", "stance", "outlet", "published", "url", "quote")
GONE_STATUS: Final = 410
_KEPT_SECRETS: Final = 2


def way(poster: Poster, clock: Callable[[], float] = time.time) -> Way:
    """How hooks are reached. `clock`: seconds since 1970, as the calls are dated."""
    return Way(lambda letter: _deliver(letter, poster, clock()), _after, WAITS)


def url_of(text: str) -> str:
    """The address of a hook as it is kept. Raises Refused, without the address, for one that is not called."""
    return str(parsed(text.strip()))


def shown(url: str) -> str:
    """The address of a hook for people's eyes: without its path and query, where many have their tokens."""
    return f"{parsed(url).origin}/…"


def new_secret() -> str:
    """A secret that nobody has: `whsec_` and 32 random bytes in base64."""
    return SECRET + base64.b64encode(secrets.token_bytes(32)).decode("ascii")


def renewed(before: str | None) -> str:
    """A new secret, and the last one, with which calls are signed as well until there is another."""
    return " ".join([new_secret(), *(before or "").split()][:_KEPT_SECRETS])


def signed(secret: str, call_id: str, at: int, body: bytes) -> str:
    """The header `webhook-signature`: for each of the secrets, with blanks between them, a signature (v1).

    Raises ValueError for what is no secret.
    """
    content = f"{call_id}.{at}.".encode() + body
    keys = [base64.b64decode(one.removeprefix(SECRET), validate=True) for one in secret.split()]
    return " ".join("v1," + base64.b64encode(hmac.new(k, content, hashlib.sha256).digest()).decode() for k in keys)


def call_id(letter: Letter) -> str:
    """What a call is known again by: the same whenever it is done, another for each issue and each hook."""
    said = f"hook\0{letter.alert.id}\0{letter.sending.issue_n}\0{letter.recipient.id}"
    return "msg_" + hmac.new(letter.key, said.encode(), hashlib.sha256).hexdigest()[:32]


def body_of(content: Content, at: float, base: str) -> bytes:
    """What a hook is told of an issue that was closed `at`, as JSON in UTF-8; docs/hooks.md describes it. Names and
    points are withheld as in every export. `base`: the address of the web app."""
    page = f"{base}/lists/{content.alert.id}"
    told = {
        "type": TYPE,
        "timestamp": iso(at),
        "data": {
            "alert": {"id": content.alert.id, "name": content.alert.name, "url": page},
            "issue": {"n": content.issue.n, "url": f"{page}/issues/{content.issue.n}"},
            "notice": content.notice,
            "invented": content.invented,
            "incidents": [_incident(one, base) for one in content.entries],
            "more": content.more,
        },
    }
    return json_text(told).encode()


def claim_row(said: Said) -> dict[str, Any]:
    """A claim in words, as programs are told it."""
    return {name: getattr(said, name) for name in CLAIM}


def _incident(entry: Entry, base: str) -> dict[str, Any]:
    row = None if entry.told is None else incident_rows.row(entry.told)
    if row is not None:  # whoever is called may show them
        row["urls"] = [url for url in row["urls"] if safe_link(url)]
    return {
        "id": entry.id,
        "title": entry.title,
        "url": f"{base}/incidents/{entry.id}",
        "new": entry.new,
        "state": entry.state,
        "news": [{"kind": n.kind, "words": n.words, "claims": [claim_row(one) for one in n.said]} for n in entry.lines],
        "claims": [claim_row(one) for one in entry.claims],
        "others": list(entry.others),
        "incident": row,
    }


def _deliver(letter: Letter, poster: Poster, now: float) -> Outcome:
    if letter.content is None:  # nobody is asked here
        return Outcome("sent")
    body, name, at = body_of(letter.content, letter.at, letter.base), call_id(letter), int(now)
    try:
        signature = signed(letter.recipient.secret or "", name, at, body)
    except ValueError:
        signature = ""
    if not signature:
        return Outcome("failed", "the hook has no secret to sign with")
    headers = (
        ("Content-Type", "application/json"), ("webhook-id", name), ("webhook-timestamp", str(at)),
        ("webhook-signature", signature),
    )  # fmt: skip
    try:
        taken = poster.post(Call(letter.recipient.address, body, headers))
    except (FetchError, LimitExceeded) as error:
        return Outcome("again", _trouble(error))
    if taken.well:
        return Outcome("sent")
    trouble = f"answered with status {taken.status}"
    if taken.status == GONE_STATUS:
        return Outcome("off", f"{trouble}: it is gone")
    if taken.wait is None:
        return Outcome("again", trouble)
    return Outcome("again", trouble, wait=max(taken.wait, WAITS[min(letter.tries, len(WAITS)) - 1]))


def _trouble(error: Exception) -> str:
    """What went wrong, without the address."""
    if isinstance(error, Refused):
        return "refused: its address is not one that is called"
    return "no answer in time" if isinstance(error, LimitExceeded) else "cannot be reached"


def _after(connection: Connection, letter: Letter, outcome: Outcome) -> None:
    """Notes at the hook how it goes; turns it off where it took nothing for long. One that is gone is off already."""
    hook = alerts.recipient_of(connection, letter.recipient.id)
    if hook is None or hook.state == alerts.OFF:
        return
    if outcome.became == "sent":
        to: dict[str, Any] = {"troubles": 0, "trouble": None}
    elif outcome.became == "again":
        to = {"trouble": outcome.trouble}
    else:
        troubles = hook.troubles + 1
        off = troubles >= MOST_LOST
        to = {"troubles": troubles, "trouble": outcome.trouble, "state": alerts.OFF if off else hook.state}
    if any(getattr(hook, name) != value for name, value in to.items()):
        alerts.change_recipient(connection, hook.id, **to)
