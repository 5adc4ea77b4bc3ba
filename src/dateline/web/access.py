"""Who may ask. There are no accounts yet: only this machine, and everybody else is refused."""

from __future__ import annotations

import ipaddress

from fastapi import Request

from dateline.web.errors import Forbidden


def permitted(request: Request) -> None:
    """A dependency of every router: raises Forbidden unless the request may be answered.

    A route is answered only where its router has this dependency; a test walks all routes for it.
    """
    if request.client is None or not is_loopback(request.client.host):
        raise Forbidden("this server answers only its own machine, as long as there are no accounts")


def is_loopback(host: str) -> bool:
    """Whether an address is one of this machine alone. A name is none."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
