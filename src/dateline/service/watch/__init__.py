"""Watching sources: what is new in them comes into the archive by itself."""

from dateline.service.watch.desk import Desk
from dateline.service.watch.loop import Watch

__all__ = ["Desk", "Watch"]
