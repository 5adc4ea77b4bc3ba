"""Which addresses are connected to: a table with verdicts, asked of the table and through the real client."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake.fetch import Asked
from dateline.intake.fetch.addresses import SPECIAL, networks, reason_against
from dateline.model.errors import FetchError, Refused
from web_servers import PUBLIC, Connections, fetcher, no_network, serving  # noqa: F401  # a fixture

REFUSED = """
0.0.0.0 0.0.0.1 0.255.255.255 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.254 127.0.0.1 127.0.1.1
127.255.255.254 168.63.129.16 169.254.0.1 169.254.169.254 169.254.170.2 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170
192.0.0.192 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.168.255.255 192.175.48.1 198.18.0.1
198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
:: ::1 ::2 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1 ::ffff:0:5db8:d822
64:ff9b::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::10.0.0.1 64:ff9b:1::1 64:ff9b:1:a9fe:a9:fe00:: 100::1 100:0:0:1::1
200::1 2001::1 2001:0:a9fe:a9fe::1 2001:0:4136:e378:8000:63bf:80ff:fffe 2001:2::1 2001:10::1 2001:20::1 2001:db8::1
2002:7f00:1:: 2002:a9fe:a9fe::1 2002:c0a8:1::1 2002:808:808::1 2620:4f:8000::1 3fff::1 4000::1 5f00::1 8000::1
a000::1 e000::1 fc00::1 fd00::1 fd00:ec2::254 fe80::1 fe80::5efe:127.0.0.1 febf::1 fec0::1 ff00::1 ff02::1 ff0e::1
2a00:1450::5efe:10.0.0.1 2a00:1450::200:5efe:127.0.0.1
""".split()
ACCEPTED = """
1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 93.184.216.34 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 169.253.1.1
172.15.255.255 172.32.0.1 192.0.1.1 192.167.1.1 192.169.0.1 198.17.1.1 198.20.0.1 203.0.112.1 223.255.255.255
2606:4700:4700::1111 2a00:1450:4001:81b::200e 2001:4860:4860::8888 2400:cb00::1 2003::1 3ffe::1
::ffff:8.8.8.8 64:ff9b::808:808 2a00:1450::5efe:808:808
""".split()
# Forms of 127.0.0.1, 169.254.169.254 and ::1 that one program or another understands.
FORMS = [
    "2130706433", "017700000001", "0x7f000001", "0x7F.1", "127.1", "127.0.1", "0177.0.0.1", "127.0.0.01",
    "0x7f.0.0.0x1", "127.0.0.1.", "127.0.0.1..", "00127.0.0.1", "0", "0x0", "①②⑦.⓪.⓪.①", "①②⑦.1",
    "１２７.０.０.１", "127。0。0。1", "127．0．0．1", "１２７.1", "٣٢٣٢٢٣٥٧٧٧", "2852039166",
    "0xa9fea9fe", "169.254.43518", "0xA9.254.169.0376",
    "[::ffff:7f00:1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::1%25eth0]", "[::1%lo]", "[0:0::1]",
    "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "127.0.0.1%00.example.org", "127.0.0.1%2eexample.org",
    "localhost", "LOCALHOST.", "ⓛocalhost", "[::ffff:0x7f.1]", "127.0.0.1#.example.org", "256.256.256.256", "1.2.3.4.5",
    "127.0.0.1:80:80", "[127.0.0.1]", "[::1", "::1", "0x7f.0x0.0x0.0x1", "0b1111111.0.0.1", "1e3.0.0.1x.0",
]  # fmt: skip


@pytest.mark.parametrize("address", REFUSED)
def test_a_special_address_is_refused(address: str) -> None:
    assert reason_against(address) is not None


@pytest.mark.parametrize("address", ACCEPTED)
def test_an_address_of_the_internet_is_accepted(address: str) -> None:
    assert reason_against(address) is None


def test_the_table_has_more_than_sixty_addresses() -> None:
    assert len(set(REFUSED)) > 80 and len(set(FORMS)) >= 50


@pytest.mark.parametrize("address", REFUSED)
def test_a_name_or_literal_that_leads_to_a_special_address_is_refused_by_the_client(address: str) -> None:
    with serving(host="127.0.0.1") as canary:
        client = fetcher("", names={"looks-fine.example": [PUBLIC, address]})
        host = f"[{address}]" if ":" in address else address
        for one in (canary.url(host="looks-fine.example"), canary.url(host=host)):
            with pytest.raises(Refused):
                client.fetch(Asked(one))
        assert canary.connections == 0


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_local_addresses_reach_nothing(form: str, no_network: Connections) -> None:  # noqa: F811
    """With the system's own look-up, which understands most of them."""
    from dateline.intake.fetch.network import look_up

    client = fetcher("", resolve=look_up)
    for url in (f"http://{form}/", f"http://{form}:8080/x", f"https://{form}"):
        with pytest.raises(Refused):
            client.fetch(Asked(url))
    assert no_network.asked == []


@pytest.mark.parametrize("address", ACCEPTED)
def test_the_connected_address_is_the_one_that_was_checked(address: str, no_network: Connections) -> None:  # noqa: F811
    client = fetcher("", names={"news.example": [address]})
    with pytest.raises(FetchError) as caught:
        client.fetch(Asked("http://news.example:8080/"))
    assert not isinstance(caught.value, Refused)
    assert no_network.asked == [(address, 8080)]


def test_allowed_networks_are_reached_and_others_are_not() -> None:
    allow = networks("10.1.0.0/16 fd00:1::/32,127.0.0.0/8")
    assert reason_against("10.1.2.3", allow) is None and reason_against("10.2.2.3", allow) is not None
    assert reason_against("fd00:1::5", allow) is None and reason_against("fd00:2::5", allow) is not None
    assert reason_against("::ffff:127.0.0.1", allow) is None
    everything_new = networks("::/0")
    assert reason_against("64:ff9b::10.0.0.1", everything_new) is not None
    assert reason_against("2002:a9fe:a9fe::1", everything_new) is not None
    assert reason_against("::1", everything_new) is None


@given(st.ip_addresses(v=4))
def test_whatever_python_calls_private_is_refused(address: IPv4Address) -> None:
    if not address.is_global or address.is_multicast or address.is_reserved:
        assert reason_against(address) is not None


@given(st.ip_addresses(v=6))
def test_of_ipv6_only_global_unicast_is_accepted(address: IPv6Address) -> None:
    if reason_against(address) is None:
        assert address in networks("2000::/3")[0] or address.ipv4_mapped or address in networks("64:ff9b::/96")[0]


@given(st.ip_addresses(v=4))
def test_an_address_carried_in_another_is_judged_as_itself(inner: IPv4Address) -> None:
    alone = reason_against(inner) is None
    for prefix in ("::ffff:", "64:ff9b::"):
        assert (reason_against(f"{prefix}{inner}") is None) == alone


def test_the_edges_of_each_range_are_refused_and_the_table_names_why() -> None:
    for network, why in SPECIAL:
        assert why
        for edge in (network[0], network[-1]):
            if ip_address(int(edge)).version == network.version or network.version == 6:
                assert reason_against(edge) is not None, edge
