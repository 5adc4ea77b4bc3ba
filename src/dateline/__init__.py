"""dateline: incident records in which every value is a claim, with who said it in exactly which words.

    >>> import dateline
    >>> reading = dateline.read(b"...", published="2020-11-18")

`read` and `read_file` take one report and return a `Reading` (see `dateline.model`); they load on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dateline.release import VERSION

if TYPE_CHECKING:
    from dateline.service import read, read_file

__version__ = VERSION
__all__ = ["__version__", "read", "read_file"]


def __getattr__(name: str) -> Any:
    """Loads the reader when it is first asked for: it takes a second, and `dateline --help` must not."""
    if name in ("read", "read_file"):
        from dateline import service

        return getattr(service, name)
    raise AttributeError(f"module 'dateline' has no attribute {name!r}")
