"""Weights of the package, read only where they are the published ones."""

from __future__ import annotations

import hashlib
from importlib.resources.abc import Traversable

from dateline.model.errors import SettingError


def published(folder: Traversable, name: str, sha256: str) -> bytes:
    """The content of a file of the package. Raises SettingError where it is missing or has another hash."""
    try:
        content = (folder / name).read_bytes()
    except OSError as error:
        raise SettingError(f"{folder / name}: {error.strerror}: reinstall dateline, or set models to no") from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise SettingError(f"{folder / name} is not the published file (sha256 {found}): reinstall dateline")
    return content
