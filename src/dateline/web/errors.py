"""What can be wrong with a request, beside what can be wrong with a question or an archive."""

from __future__ import annotations

from dateline.model.errors import DatelineError, NotFound
from dateline.service.apart import TooBusy

__all__ = ["Forbidden", "Gone", "TooBusy", "TooLong", "TooMany", "WrongKind"]


class Forbidden(DatelineError):
    """The request may not be answered."""

    code, exit_status, http_status = "forbidden", 6, 403


class Gone(NotFound):
    """The report was taken down."""

    code, http_status = "gone", 410


class TooMany(DatelineError):
    """Too many requests in a short time; wait a little."""

    code, exit_status, http_status = "too_many", 4, 429


class TooLong(DatelineError):
    """The address of the request is too long."""

    code, exit_status, http_status = "too_long", 4, 414


class WrongKind(DatelineError):
    """The body of the request is of a kind that is not read here."""

    code, exit_status, http_status = "wrong_kind", 2, 415
