"""Moments, kept as seconds since 1970, as they are told to programs."""

from __future__ import annotations

from datetime import UTC, datetime


def iso(moment: float) -> str:
    """ISO 8601, UTC, to the second: `2026-11-27T08:00:00Z`."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_if_known(moment: float | None) -> str | None:
    """As `iso`; None where the moment is not known."""
    return None if moment is None else iso(moment)
