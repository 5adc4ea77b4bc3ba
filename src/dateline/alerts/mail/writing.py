"""Writes letters: the bytes that go to a server or into a folder, with the addresses on their envelope.

Each goes to one person. The same letter written again has the same Message-ID, and the same bytes as long as the
archive says the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dateline.alerts import joining
from dateline.alerts.contents import Content
from dateline.alerts.mail import headers, plain, views
from dateline.alerts.mail.headers import POLICY, put
from dateline.alerts.mail.links import NOBODY, House, Links
from dateline.alerts.mail.picture import picture
from dateline.alerts.sending import Letter
from dateline.archive.alerts import MAIL, Alert
from dateline.exchange.odd import visible
from dateline.exchange.world import world

_TEMPLATES: Final = Path(__file__).parent / "templates"
_RHYTHMS: Final = {
    "at_once": "Letters come when there is news.", "hourly": "Letters come once an hour where there is news.",
    "daily": "Letters come once a day where there is news.", "weekly": "Letters come once a week where there is news.",
}  # fmt: skip
_MOST_KEPT = 8


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as bytes. `sender` and `address`: the envelope; `name`: what it is called before the @."""

    name: str
    sender: str = field(repr=False)
    address: str = field(repr=False)
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Writer:
    """Writes the letters of one house. What many recipients of an issue share is made once."""

    house: House
    _maps: dict[int, tuple[Content, bytes | None]] = field(default_factory=dict)

    def write(self, letter: Letter) -> Written:
        """The letter. Raises ValueError where an address in it cannot stand in a header."""
        links = Links(letter, self.house)
        message = EmailMessage(policy=POLICY)
        self._head(message, letter, links)
        if letter.content is None:
            self._question(message, letter.alert, links)
        else:
            self._issue(message, letter.content, links)
        for n, part in enumerate(p for p in message.walk() if p.is_multipart()):
            part.set_boundary(f"=_{links.name}_{n}")  # the same each time; "=_" stands in no quoted-printable text
        return Written(links.name, links.return_path, letter.recipient.address, message.as_bytes())

    def _head(self, message: EmailMessage, letter: Letter, links: Links) -> None:
        """Who, to whom, when, and what programs are to know (RFC 2369, 2919, 3834, 8058)."""
        alert = letter.alert
        message["From"] = _mailbox(headers.display(alert.name), self.house.address)
        to = letter.recipient.address if letter.recipient.kind == MAIL else self.house.address
        message["To"] = _mailbox("", to)
        message["Date"] = format_datetime(datetime.fromtimestamp(int(letter.at), UTC))
        put(message, "Message-ID", f"<{links.name}@{self.house.domain}>")
        message["Auto-Submitted"] = "auto-generated"
        if letter.content is None:
            message["Subject"] = headers.line(f"Do you want the list “{alert.name}”?")
            return
        message["Subject"] = headers.line(views.subject(letter.content))
        message["Precedence"] = "bulk"  # for programs that answer mail and know no Auto-Submitted
        put(message, "List-Id", f"<{alert.id}.lists.{self.house.domain}>")
        put(message, "List-Unsubscribe", links.unsubscribe)
        if links.one_click:
            put(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        put(message, "List-Help", f"<{links.manage}>")
        if self.house.address != NOBODY:
            put(message, "List-Owner", f"<mailto:{self.house.address}>")
        if links.about:
            put(message, "List-Archive", f"<{links.about}>")
            put(message, "List-Subscribe", f"<{links.about}>")

    def _question(self, message: EmailMessage, alert: Alert, links: Links) -> None:
        days, rhythm = round(joining.UNCONFIRMED / joining.DAY), _RHYTHMS[alert.rhythm]
        name = visible(alert.name)
        _text(message.set_content, plain.question(name, rhythm, days, links))
        html = _template("question.html").render(name=name, rhythm=rhythm, days=days, links=links)
        _text(message.add_alternative, html, subtype="html")

    def _issue(self, message: EmailMessage, content: Content, links: Links) -> None:
        view = views.view(content, links, content.issue.closed or content.issue.due)
        image = self._map(content, view)
        cid = f"map.{links.name}@{self.house.domain}" if image else None
        _text(message.set_content, plain.issue(view, links))
        html = _template("issue.html").render(view=view, links=links, picture=cid)
        _text(message.add_alternative, html, subtype="html")
        if image is not None:
            page = cast(EmailMessage, message.get_payload(1))
            page.add_related(image, "image", "png", cid=f"<{cid}>", filename="map.png", disposition="inline")

    def _map(self, content: Content, view: views.View) -> bytes | None:
        """The map of an issue; None where it has no place, or the world's shapes are not there."""
        known = self._maps.get(content.issue.n)
        if known is not None and known[0] is content:
            return known[1]
        shapes = world(self.house.own_lines) if view.spots else None
        made = picture(shapes, view.spots) if shapes else None
        while len(self._maps) >= _MOST_KEPT:
            self._maps.pop(next(iter(self._maps)))
        self._maps[content.issue.n] = content, made
        return made


def _mailbox(name: str, address: str) -> Any:
    from email.headerregistry import Address

    local, _, domain = address.rpartition("@")
    return Address(name, username=local, domain=domain)


def _text(add: Callable[..., None], text: str, **more: str) -> None:
    """Quoted-printable, which every server passes on as it is: no line is too long, and nothing is signed anew."""
    add(text, charset="utf-8", cte="quoted-printable", **more)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, finalize=_shown,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip


def _template(name: str) -> Any:
    return _environment().get_template(name)


def _shown(value: Any) -> Any:
    """What is printed for a value: texts with odd characters written out, nothing for None."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
