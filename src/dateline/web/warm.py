"""What the first pages would have to wait for, made ready while nobody asks yet: templates, lists of words."""

from __future__ import annotations

import threading

from dateline.exchange import names
from dateline.web.pages.rendering import environment


def begin() -> None:
    """Makes it ready beside what else is done; a page that comes first makes what it needs itself."""
    threading.Thread(target=_warm, name="warming", daemon=True).start()


def _warm() -> None:
    names.ready()
    templates = environment()
    for name in templates.list_templates():
        templates.get_template(name)
