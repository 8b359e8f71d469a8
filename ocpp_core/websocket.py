"""What the standard says of the WebSocket below OCPP-J, for the side that opens one and the side that accepts it.

Belongs here: facts of the opening request and of reconnecting, as constants and plain functions. Must not be here: I/O,
TLS, WebSocket frames.

`accept` reads an opening request whole; the others read or write one part of it each. Those that read what a peer sent
raise `HandshakeError`, whose ``status`` is the HTTP status to refuse the request with. A wrong argument of the caller
is a TypeError, LookupError or ValueError.
1.6-J section 3, security whitepaper; 2.x part 4 sections 3 and 5.
"""

from __future__ import annotations

import string
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from hmac import compare_digest
from random import random
from typing import Final
from urllib.parse import quote, unquote_to_bytes

from attrs import field, frozen

from ocpp_core._names import wrong_type
from ocpp_core.errors import HandshakeError
from ocpp_core.versions import Version

__all__ = [
    "IDENTIFIER_CHARACTERS",
    "MAX_IDENTITY",
    "Accepted",
    "accept",
    "authorization_key",
    "backoff",
    "basic_auth",
    "negotiate",
    "parse_basic_auth",
    "station_identity",
    "station_url",
]

MAX_IDENTITY: Final = 48
"""Longest identity of a station, in characters (2.x part 4 section 3.1.1)."""

IDENTIFIER_CHARACTERS: Final = frozenset(string.ascii_letters + string.digits + "*-_=:+|@.")
"""The characters of an identifierString (2.x part 2 section 2.1.4)."""

_SUBPROTOCOL: Final = "sec-websocket-protocol"
_AUTHORIZATION: Final = "authorization"

_COLON: Final = ":"  # ends the user name in Basic authentication
_KEY_BYTES: Final = range(16, 21)
_MAX_DOUBLINGS: Final = 32  # of a second, more than a century


def negotiate(
    offered: str | Iterable[str] | None, supported: Iterable[Version | str], *, when_missing: Version | str | None
) -> Version | None:
    """The version to speak: the first that the station offers and the CSMS supports; None to refuse.

    ``offered`` are the subprotocols of the opening request, the one that the station likes best first, or the value of
    its header Sec-WebSocket-Protocol, None if it has no such header. ``supported`` is any collection of versions. The
    answer names the version's `Version.subprotocol`, or nothing if nothing was offered; to refuse, complete the
    handshake without a subprotocol and close at once (1.6-J section 3.2; 2.0.1 part 4 section 3.2; 2.1 part 4
    section 3.3).

    Some stations offer nothing at all: ``when_missing`` is the version to speak with those, or None to refuse them.

    Raises LookupError for a version that does not exist, TypeError for anything that is no version.
    """
    return _negotiated(offered, supported, when_missing, {})[0]


def accept(
    target: str,
    headers: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]],
    supported: Iterable[Version | str],
    *,
    when_missing: Version | str | None = None,
    aliases: Mapping[str, Version | str] | None = None,
) -> Accepted:
    """Who asks to be connected, and which version to speak, from the request that opens a WebSocket.

    ``target`` is the path of the request, as `station_identity` takes it; ``headers`` are all of its headers: the
    mapping of any web framework, or pairs of name and value, as text or bytes. ``supported`` and ``when_missing``
    are as for `negotiate`. ``aliases`` are other names of subprotocols that stations offer, and the versions that they
    mean there: ``{"ocpp1.6j": "1.6"}``.

    Raises HandshakeError, whose ``status`` is the one to answer with, for a path without an identity (404). Whether the
    station is known and its password right, `Accepted.authenticate` and you say. Raises LookupError for a version that
    does not exist, TypeError for arguments of a wrong type.
    """
    station_identity(target)  # a wrong path counts for more than a wrong version
    found = _header_values(headers)
    version, subprotocol = _negotiated(",".join(found[_SUBPROTOCOL]), supported, when_missing, aliases or {})
    authorization = found[_AUTHORIZATION]
    try:  # two of them could be read in two ways
        credentials = parse_basic_auth(authorization[0]) if len(authorization) == 1 else None
    except HandshakeError:
        credentials = None
    return Accepted(station_identity(target, version), version, subprotocol, credentials)


@frozen
class Accepted:
    """A request that opens a WebSocket and can be accepted, as far as it itself tells."""

    identity: str
    """The identity of the station, from the path."""

    version: Version | None
    """The version to speak. None if the station offers none that is supported: then complete the handshake without a
    subprotocol, and close at once (1.6-J section 3.2; 2.0.1 part 4 section 3.2; 2.1 part 4 section 3.3)."""

    subprotocol: str | None
    """The subprotocol to answer with, as the station wrote it; None to answer with none."""

    credentials: tuple[str, bytes] | None = field(repr=False)
    """The user name and password of Basic authentication; None if there is none."""

    def authenticate(self, password: str | bytes) -> None:
        """Does nothing if the station gives this password and its own identity as the user name.

        ``password`` is the BasicAuthPassword of 2.x as text, or the key of 1.6 as bytes: see `authorization_key`. It
        takes as long for a wrong one as for the right one. Raises HandshakeError with status 401 for all others; the
        answer then has the header ``WWW-Authenticate: Basic realm="OCPP"``.
        """
        name, given = self.credentials or ("", b"")
        right = password.encode() if isinstance(password, str) else password
        if not compare_digest(given, right) or name != self.identity:
            raise HandshakeError("wrong user name or password", 401)


def station_identity(target: str, version: Version | str | None = None) -> str:
    """The identity of a station: the last segment of the path that it asks for, decoded.

    It has at most 48 characters and no colon, as 2.x demands. 1.6 sets no limits, but Basic authentication could not
    tell a colon from the end of the user name. 2.x narrows it further to `IDENTIFIER_CHARACTERS`, while 1.6 has the
    example ``RDAM 123``: where the version is not known yet, leave it out.

    Raises HandshakeError for a path without an identity, with status 404, as for a station that is not known;
    LookupError or TypeError for a ``version`` that does not exist.
    """
    version = None if version is None else Version(version)
    segment = target.partition("?")[0].rpartition("/")[2]
    try:
        identity = unquote_to_bytes(segment).decode()
    except UnicodeError:
        identity = ""
    if not _is_identity(identity, version):
        raise HandshakeError("the path does not end in the identity of a station", 404)
    return identity


def station_url(endpoint: str, identity: str) -> str:
    """The URL that a station connects to: the endpoint of the CSMS, and its own identity, encoded.

    Raises ValueError for a text that cannot be an identity, or an endpoint that has more after its path.
    """
    if not _is_identity(identity, None):
        raise ValueError(f"an identity is 1 to {MAX_IDENTITY} printable characters without a colon, and not . or ..")
    if "?" in endpoint or "#" in endpoint:
        raise ValueError("an endpoint ends with its path")
    return f"{endpoint.rstrip('/')}/{quote(identity, safe='')}"


def basic_auth(identity: str, secret: str | bytes) -> str:
    """The value of the Authorization header of a station.

    ``secret`` is the BasicAuthPassword of 2.x, as text (2.x part 2, A00.FR.205), or the key of 1.6 as
    bytes: see `authorization_key`. Raises ValueError for an identity with a colon.
    """
    if _COLON in identity:
        raise ValueError("an identity has no colon")
    password = secret.encode() if isinstance(secret, str) else secret
    return "Basic " + b64encode(f"{identity}:".encode() + password).decode()


def parse_basic_auth(header: str | None) -> tuple[str, bytes]:
    """The identity and the password in an Authorization header, which may be missing.

    The password stays bytes, since a key of 1.6 need not be text. Compare it with `hmac.compare_digest`, and the
    identity with that of the path. Raises HandshakeError, with status 401, for anything else than Basic authentication.
    """
    scheme, _, credentials = (header or "").strip().partition(" ")
    try:
        name, colon, password = b64decode(credentials.strip(), validate=True).partition(b":")
        identity = name.decode()
    except ValueError:  # of which UnicodeError and binascii.Error are subclasses
        identity, colon, password = "", b"", b""
    if scheme.lower() != "basic" or not colon:
        raise HandshakeError("no Basic authentication", 401)
    return identity, password


def authorization_key(value: str) -> bytes:
    """The bytes that a station of 1.6 sends for the hexadecimal value of its AuthorizationKey: 16 to 20 of them.

    Raises ValueError for anything else (1.6 security whitepaper, A00.FR.205).
    """
    key = bytes.fromhex(value)  # which lets spaces through
    if len(key) not in _KEY_BYTES or len(value) != 2 * len(key):
        raise ValueError("an AuthorizationKey has 32 to 40 hexadecimal digits")
    return key


def backoff(
    attempt: int,
    *,
    wait_minimum: float,
    random_range: float,
    repeat_times: int,
    draw: Callable[[], float] = random,
) -> float:
    """How many seconds a station waits before it tries to reconnect.

    ``attempt`` counts from 0 since the connection was lost. The wait doubles with each, ``repeat_times`` times at most,
    and has a random part each time. ``wait_minimum`` and ``random_range`` are in seconds; the three are the variables
    RetryBackOffWaitMinimum, RetryBackOffRandomRange and RetryBackOffRepeatTimes. ``draw`` gives numbers from 0 to 1.
    2.0.1 part 4 section 5.3; 2.1 part 4 section 5.4 with its errata of 2025-06.
    """
    doublings = max(0, min(attempt, repeat_times, _MAX_DOUBLINGS))
    return wait_minimum * 2.0**doublings + random_range * draw()


def _negotiated(
    offered: str | Iterable[str] | None,
    supported: Iterable[Version | str],
    when_missing: Version | str | None,
    aliases: Mapping[str, Version | str],
) -> tuple[Version | None, str | None]:
    """The version to speak, and the subprotocol that was offered for it."""
    if isinstance(supported, str) or not isinstance(supported, Iterable):
        raise wrong_type("supported", supported, "a collection of versions, such as ['1.6', '2.0.1']")
    known = {version.subprotocol: version for version in map(Version, supported)}
    spoken = frozenset(known.values())
    known |= {name: version for name, alias in aliases.items() if (version := Version(alias)) in spoken}
    fallback = None if when_missing is None else Version(when_missing)
    names = [name.strip() for name in (offered.split(",") if isinstance(offered, str) else offered or ())]
    if not any(names):
        return fallback, None
    return next(((known[name], name) for name in names if name in known), (None, None))


def _header_values(
    headers: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]],
) -> dict[str, list[str]]:
    """All values of the two headers that matter here."""
    found: dict[str, list[str]] = {_SUBPROTOCOL: [], _AUTHORIZATION: []}
    # The mapping of websockets raises for a header that occurs twice, unless it is asked for what came.
    pairs = getattr(headers, "raw_items", None) or getattr(headers, "items", None)
    for pair in headers if pairs is None else pairs():
        name, value = (text.decode("latin-1") if isinstance(text, bytes) else text for text in pair)
        if name.lower() in found:
            found[name.lower()].append(value)
    return found


def _is_identity(text: str, version: Version | None) -> bool:
    if not 0 < len(text) <= MAX_IDENTITY or _COLON in text or not text.isprintable() or text in (".", ".."):
        return False
    return version is None or version.major == 1 or set(text) <= IDENTIFIER_CHARACTERS
