"""The one parser of addresses to fetch. What it gives is what is checked and what goes on the wire, byte for byte.

It refuses what other parsers read in different ways, instead of guessing which way a server or proxy would.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address

import idna

from dateline.model.errors import Refused

LONGEST = 8 * 1024  # bytes of an address
PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_PARTS = re.compile(r"(?P<scheme>[A-Za-z]+)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?:#.*)?", re.S)
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]{2,45}\]|[^:\[\]@]+)(?::(?P<port>[1-9][0-9]{0,4}))?")
_AMBIGUOUS = re.compile(r"[\x00-\x1f\x7f-\x9f\\\ud800-\udfff\u2028\u2029]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")  # a last label that others read as part of an IPv4 address
_QUAD = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}")
_UNSAFE = re.compile(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]")
_DOT = re.compile(r"\.|%2e", re.I)
# Ports of mail, shells, databases of names and the like, to which browsers too send no request (fetch standard).
_BAD_PORTS = frozenset(
    int(port)
    for port in (
        "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 "
        "117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 "
        "587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 "
        "6668 6669 6679 6697 10080"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Url:
    """An address taken apart. `host` is an ASCII name in small letters, or an IP address without brackets; `target`
    is path and query as they are sent."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as in the header Host: brackets around IPv6, no port where it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.authority}"

    def __str__(self) -> str:
        return self.origin + self.target


def parse(text: str) -> Url:
    """The address of a text. Raises Refused for what is no http or https address, too long, or ambiguous."""
    if len(text) > LONGEST or len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        raise Refused(f"The address is longer than {LONGEST} bytes.")
    if found := _AMBIGUOUS.search(text):
        raise _refused(text, f"it holds the character U+{ord(found[0]):04X}, which programs read in different ways")
    if text != text.strip():
        raise _refused(text, "there are blanks around it")
    parts = _PARTS.fullmatch(text)
    scheme = parts["scheme"].lower() if parts else ""
    if parts is None or scheme not in PORTS:
        raise _refused(text, "only http:// and https:// addresses are fetched")
    if "@" in parts["authority"]:
        raise _refused(text.replace(parts["authority"], "…"), "it holds a user name or an @ before the host")
    authority = _AUTHORITY.fullmatch(parts["authority"])
    if authority is None:
        raise _refused(text, "its host or port cannot be read")
    port = int(authority["port"] or PORTS[scheme])
    if port > 65535 or port in _BAD_PORTS:
        raise _refused(text, f"port {port} is not one of web servers")
    target = _path(parts["path"]) + _escaped(parts["query"] or "")
    url = Url(scheme, _host(authority["host"], text), port, target)
    if len(str(url)) > LONGEST:
        raise Refused(f"The address is longer than {LONGEST} bytes.")
    return url


def join(base: Url, reference: str) -> Url:
    """Where a redirect leads. Raises Refused as `parse` does."""
    if _AMBIGUOUS.search(reference) or _SCHEME.match(reference):
        return parse(reference)
    if reference.startswith("//"):
        return parse(f"{base.scheme}:{reference}")
    path = base.target.partition("?")[0]
    if not reference or reference.startswith("#"):
        return base
    if reference.startswith("?"):
        return parse(base.origin + path + reference)
    if reference.startswith("/"):
        return parse(base.origin + reference)
    return parse(base.origin + path.rpartition("/")[0] + "/" + reference)


def _refused(text: str, why: str) -> Refused:
    shown = text if len(text) <= 200 else text[:200] + "…"
    return Refused(f"{shown!r} is not fetched: {why}.")


def _host(host: str, text: str) -> str:
    """The host as it is looked up and sent. An IPv4 address has four plain decimal numbers, or is refused."""
    if host.startswith("["):
        try:
            return IPv6Address(host[1:-1]).compressed
        except AddressValueError as error:
            raise _refused(text, "its host is no IPv6 address") from error
    name = _name(host, text)
    if _NUMBER.fullmatch(name.rpartition(".")[2]):
        # 127.1, 0x7f.0.0.1, 2130706433, 0177.0.0.1 and digits of other scripts all reach 127.0.0.1 with some program.
        if name != host or not _QUAD.fullmatch(name):
            raise _refused(text, "its host is an IP address in an unusual form")
        try:
            return str(IPv4Address(name))
        except AddressValueError as error:
            raise _refused(text, "its host is no IPv4 address") from error
    return name


def _name(host: str, text: str) -> str:
    if len(host) > 254:
        raise _refused(text, "its host is no name of a host")
    name = host.lower() if host.isascii() else host
    if not host.isascii():
        try:
            name = idna.encode(host, uts46=True).decode("ascii").lower()
        except (idna.IDNAError, UnicodeError, ValueError) as error:
            raise _refused(text, "its host is no name of a host") from error
    name = name.removesuffix(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise _refused(text, "its host is no name of a host")
    return name


def _escaped(part: str) -> str:
    """Bytes that may not stand in a request are escaped; escapes that are there stay as they are."""
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8")), part)


def _path(path: str) -> str:
    """The path without `.` and `..`: a server takes them away too, and robots.txt must see what it sees."""
    out: list[str] = []
    segments = path.split("/")[1:]
    for number, segment in enumerate(segments):
        plain = _DOT.sub(".", segment) if "." in segment or "%" in segment else segment
        last = number == len(segments) - 1
        if plain == "..":
            out = out[:-1]
        elif plain != ".":
            out.append(segment)
            continue
        if last:
            out.append("")
    return _escaped("/" + "/".join(out))
