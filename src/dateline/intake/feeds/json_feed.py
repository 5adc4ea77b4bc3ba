"""JSON Feed 1.0 and 1.1 -> what it states."""

from __future__ import annotations

import json
from typing import Any

from dateline.intake.feeds import plain
from dateline.intake.feeds.drafts import Draft, Frame
from dateline.model.errors import BrokenInput

VERSION = "jsonfeed.org/version/"


def is_feed(value: object) -> bool:
    """Does the object say that it is a JSON Feed?"""
    return isinstance(value, dict) and isinstance(value.get("version"), str) and VERSION in value["version"][:200]


def parsed(text: str) -> Any:
    """The value of JSON text. Raises BrokenInput where it is none, or cannot be held."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BrokenInput(f"The input is no JSON that can be read ({error.msg}, character {error.pos}).") from error
    except (RecursionError, ValueError) as error:  # nested too deep, or a number of thousands of digits
        raise BrokenInput(f"The input is JSON that cannot be held ({type(error).__name__}).") from error


def read(text: str, base: str | None) -> tuple[Frame, list[Draft]]:
    """What a JSON Feed states. Raises BrokenInput for JSON that is none."""
    value = parsed(text)
    if not is_feed(value):
        raise BrokenInput("The input is JSON, but no JSON Feed: it has no `version` that says so.")
    frame = Frame("json", base, _text(value, "title"), language=_text(value, "language"))
    frame.address = plain.address(_text(value, "feed_url"), base)
    frame.link = plain.address(_text(value, "home_page_url"), base or frame.address)
    frame.next = plain.address(_text(value, "next_url"), base or frame.address)
    frame.base = base or frame.address or frame.link
    if value.get("expired") is True:
        frame.warnings.append("the feed says that nothing more will come")
    listed = value.get("items")
    if not isinstance(listed, list):
        raise BrokenInput("The JSON Feed has no list of items.")
    return frame, [_draft(item) for item in listed]


def _draft(item: object) -> Draft:
    if not isinstance(item, dict):
        return Draft(fault="The item is no JSON object.")
    id_ = item.get("id")
    number = isinstance(id_, (int, float)) and not isinstance(id_, bool)
    draft = Draft(str(id_)[:4000] if number else _text(item, "id"))
    draft.links = [link for name in ("url", "external_url") if (link := _text(item, name))]
    if not draft.links and draft.id and "://" in draft.id[:10]:
        draft.links = [draft.id]
    draft.title, draft.language = _text(item, "title"), _text(item, "language")
    draft.published = [x for x in (_text(item, "date_published"),) if x]
    draft.updated = [x for x in (_text(item, "date_modified"),) if x]
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    draft.authors = [name for one in authors or [] if isinstance(one, dict) and (name := _text(one, "name"))]
    summary, words = _text(item, "summary"), _text(item, "content_text")
    draft.html = _text(item, "content_html") or (plain.as_markup(words) if words else None)
    draft.summary = summary
    if draft.html is None and summary:
        draft.html = plain.as_markup(summary)
    return draft


def _text(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    return found if isinstance(found, str) else None
