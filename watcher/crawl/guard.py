"""The socket factory that refuses every address which is not public, after unwrapping what hides one.

It stands at the last step before connecting and sees the very address, so neither a literal, a redirect nor a rebound name passes
(research/crawl.md, 1: 0 of 18 hostile forms, against 5 with a checking resolver).
"""

import ipaddress
import socket
from collections.abc import Callable, Collection
from typing import Any

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_BLOCKED = tuple(
    ipaddress.ip_network(n)
    for n in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/127", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
"""IANA special-purpose registries, 2026; our own list, since `is_global` was wrong in several Python releases (CVE-2024-4032)."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SIX_TO_FOUR = ipaddress.ip_network("2002::/16")


def unwrapped(address: Address) -> Address:
    """The IPv4 address inside a v4-mapped, NAT64 or 6to4 one."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return address.ipv4_mapped
        if address in _NAT64:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address in _SIX_TO_FOUR:
            return ipaddress.IPv4Address((int(address) >> 80) & 0xFFFFFFFF)
    return address


def is_public(text: str) -> bool:
    """May a stranger's page send us to this address?"""
    try:
        address = unwrapped(ipaddress.ip_address(text.partition("%")[0]))
    except ValueError:
        return False
    return (
        address.is_global
        and not address.is_multicast
        and not any(address.version == n.version and address in n for n in _BLOCKED)
    )


def factory(allowed: Collection[tuple[str, int]] = ()) -> Callable[[tuple[Any, ...]], socket.socket]:
    """A socket factory for aiohttp's TCPConnector. `allowed` names private (address, port) pairs that may be reached all the same."""

    def make(info: tuple[Any, ...]) -> socket.socket:
        family, kind, proto, _, place = info
        host, port = str(place[0]), int(place[1])
        if not is_public(host) and (host, port) not in allowed:
            raise OSError("refused: not a public address")
        return socket.socket(family=family, type=kind, proto=proto)

    return make


def pairs(values: Collection[str]) -> frozenset[tuple[str, int]]:
    """Addresses with ports, 127.0.0.1:8080, as pairs."""
    return frozenset(
        (v.rpartition(":")[0].strip("[]"), int(v.rpartition(":")[2]))
        for v in values
        if v.rpartition(":")[2].isdecimal()
    )
