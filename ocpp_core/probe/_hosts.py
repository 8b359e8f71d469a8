"""Which hosts may be probed without a word of the user.

Belongs here: what a name leads to, and whose network that is. Must not be here: options.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from ocpp_core.probe._link import NotConnectedError

__all__ = ["addresses_of", "first_open", "is_own_network"]


def addresses_of(host: str, port: int) -> list[str]:
    """All addresses that a name leads to, in the order in which they are to be tried.

    Raises NotConnectedError if there are none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        said = error.strerror if isinstance(error, OSError) else "it is no name of a host"
        raise NotConnectedError(f"{ascii(host)[1:-1]:.200}: {said}") from error
    return list(dict.fromkeys(str(address[4][0]) for address in found))


def first_open(addresses: Sequence[str], port: int) -> str:
    """The first of some addresses at which somebody listens; the first of all if nobody does."""
    for each in addresses if len(addresses) > 1 else ():
        with contextlib.suppress(OSError), socket.create_connection((each, port), _PATIENCE):
            return each
    return addresses[0]


_PATIENCE: Final = 2.0
"""How long one of several addresses is waited for, in seconds."""


def is_own_network(address: str) -> bool:
    """Whether an address is of this machine, or of a private network (RFC 1918, RFC 4193), or local to a link."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return any(found in network for network in _OWN)


# What `is_private` says is more, and not the same in each release of Python.
_OF_IPV4: Final = ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16")
_OF_IPV6: Final = ("::1/128", "fc00::/7", "fe80::/10")
_OWN: Final = tuple(map(ip_network, (*_OF_IPV4, *_OF_IPV6)))
