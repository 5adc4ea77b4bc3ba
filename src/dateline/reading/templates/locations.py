"""Where an incident was."""

from __future__ import annotations

from dateline.reading.templates.features import Seen


def template_location(seen: Seen) -> str:
    """none yet"""
    return ""
