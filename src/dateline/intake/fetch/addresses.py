"""Which network addresses are connected to: an explicit table of special ranges, and what hides inside an address.

The table is ours and not that of `ipaddress`, whose `is_global` differs between versions of Python and calls multicast
and addresses that carry a private one (NAT64, 6to4) global. It is asked only as one more reason to refuse.
"""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_RANGES = """
0.0.0.0/8            this network
10.0.0.0/8           private
100.64.0.0/10        shared by a provider's customers
127.0.0.0/8          this machine
168.63.129.16/32     a cloud's own services
169.254.0.0/16       link-local; metadata of clouds
172.16.0.0/12        private
192.0.0.0/24         protocol assignments; metadata of clouds
192.0.2.0/24         documentation
192.31.196.0/24      AS112
192.52.193.0/24      multicast relays
192.88.99.0/24       6to4 relays
192.168.0.0/16       private
192.175.48.0/24      AS112
198.18.0.0/15        benchmarks
198.51.100.0/24      documentation
203.0.113.0/24       documentation
224.0.0.0/4          multicast
240.0.0.0/4          reserved; broadcast
::/96                unspecified, this machine, or an old form of IPv4
::ffff:0:0:0/96      translated IPv4
64:ff9b:1::/48       local NAT64
100::/64             discarded
100:0:0:1::/64       a dummy
::/3                 not given out as global unicast
4000::/2             not given out as global unicast
8000::/1             not given out as global unicast
2001::/23            protocol assignments, Teredo, benchmarks
2001:db8::/32        documentation
2002::/16            6to4
2620:4f:8000::/48    AS112
3fff::/20            documentation
5f00::/16            segment routing
fc00::/7             private
fe80::/10            link-local
fec0::/10            site-local
ff00::/8             multicast
"""
SPECIAL: tuple[tuple[Network, str], ...] = tuple(
    (ip_network(line.split()[0]), line.split(maxsplit=1)[1]) for line in _RANGES.strip().splitlines()
)
_NAT64 = IPv6Network("64:ff9b::/96")
_LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")
_COMPATIBLE = IPv6Network("::/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})
_LOW = 0xFFFF_FFFF


def networks(text: str) -> tuple[Network, ...]:
    """The networks of a list with commas or blanks: `10.1.0.0/16, fd00::/8`. Raises ValueError for what is none."""
    return tuple(ip_network(part, strict=False) for part in text.replace(",", " ").split())


def reason_against(address: str | Address, allow: tuple[Network, ...] = ()) -> str | None:
    """Why no connection is made to an address, or None where it may be. `allow`: networks that may, though special.

    An address that carries another (mapped, NAT64, 6to4, Teredo ...) is refused where either is. Raises ValueError
    for what is no address.
    """
    outer = ip_address(address) if isinstance(address, str) else address
    if isinstance(outer, IPv6Address) and outer.scope_id is not None:
        return f"{outer} has a zone, so it is link-local"
    for form in forms(outer):
        # NAT64 is how some networks reach all of IPv4: what counts is the address inside, which comes next.
        if form in _NAT64 or any(form in network for network in allow):
            continue
        why = next((why for network, why in SPECIAL if form in network), None)
        if why is None and not form.is_global:
            why = "not a global address"
        if why is not None:
            return f"{outer} is special ({why})" if form == outer else f"{outer} stands for {form} ({why})"
    return None


def forms(address: Address) -> Iterator[Address]:
    """The address, and those that it carries. A mapped one is the IPv4 address and nothing else."""
    if isinstance(address, IPv4Address):
        yield address
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
        return
    yield address
    bits = int(address)
    if address in _NAT64 or address in _TRANSLATED or (address in _COMPATIBLE and bits > 1):
        yield IPv4Address(bits & _LOW)
    if address in _LOCAL_NAT64:  # with a prefix of 48 bits the eight bits from 64 are skipped
        yield IPv4Address(((bits >> 64) & 0xFFFF) << 16 | (bits >> 40) & 0xFFFF)
        yield IPv4Address(bits & _LOW)
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo
    if (bits >> 32) & _LOW in _ISATAP:
        yield IPv4Address(bits & _LOW)
