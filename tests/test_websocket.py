"""Facts of the WebSocket: the opening request, and reconnecting."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers as StarletteHeaders
from websockets.datastructures import Headers as WebsocketsHeaders

from ocpp_core import Version
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import (
    IDENTIFIER_CHARACTERS,
    MAX_IDENTITY,
    Accepted,
    accept,
    authorization_key,
    backoff,
    basic_auth,
    negotiate,
    parse_basic_auth,
    station_identity,
    station_url,
)

IDENTITIES = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters=":"), min_size=1, max_size=48
).filter(lambda text: text.isprintable() and text not in (".", ".."))


@pytest.mark.parametrize(
    ("offered", "when_missing", "version"),
    [
        (["ocpp2.0.1", "ocpp1.6"], None, "2.0.1"),
        (["ocpp1.6", "ocpp2.0.1"], None, "1.6"),
        (["ocpp2.1", "mqtt", "ocpp1.6"], None, "1.6"),
        (["ocpp1.2", "ocpp2.1"], Version.V16, None),
        (["OCPP1.6"], None, None),
        ([], Version.V16, "1.6"),
        ([], None, None),
    ],
)
def test_the_station_prefers_and_the_csms_picks(
    offered: list[str], when_missing: Version | None, version: str | None
) -> None:
    assert negotiate(iter(offered), [Version.V16, Version.V201], when_missing=when_missing) == version


@pytest.mark.parametrize(
    "supported",
    [{"1.6", "2.0.1"}, ("ocpp1.6", "OCPP2.0.1"), {"v16": 1, "V201": 2}, iter([Version.V16, "v201"])],
)
def test_any_collection_of_any_spelling(supported: Iterable[Version | str]) -> None:
    assert negotiate("ocpp2.0.1, ocpp1.6", supported, when_missing=None) is Version.V201


def test_nothing_offered() -> None:
    empty: list[str | list[str] | None] = [None, "", " , ", [], [""]]
    for offered in empty:
        assert negotiate(offered, ["1.6"], when_missing="ocpp1.5") is Version.V15


@pytest.mark.parametrize(
    ("supported", "when_missing", "error", "text"),
    [
        (["2.0.2"], None, LookupError, "there is no version of OCPP '2.0.2'.*did you mean '2.0.1'"),
        (["1.6"], "1.4", LookupError, "there is no version of OCPP '1.4'"),
        ([16], None, TypeError, "a version of OCPP must be a text such as '2.0.1', not 16"),
        (["1.6"], 1.6, TypeError, "a version of OCPP must be a text such as '2.0.1', not 1.6"),
        ("1.6", None, TypeError, r"supported must be a collection of versions, such as \['1.6', '2.0.1'\], not '1.6'"),
        (None, None, TypeError, "supported must be a collection of versions.*not None"),
    ],
)
def test_wrong_versions(supported: Any, when_missing: Any, error: type[Exception], text: str) -> None:
    """Whatever the station offers: a fault in the configuration must not wait for a certain station."""
    for offered in ([], ["ocpp1.6"], "mqtt"):
        with pytest.raises(error, match=text):
            negotiate(offered, supported, when_missing=when_missing)


def test_identity_by_version() -> None:
    assert station_identity("/RDAM%20123", "ocpp1.6") == "RDAM 123"
    with pytest.raises(HandshakeError):
        station_identity("/RDAM%20123", "v201")
    with pytest.raises(LookupError, match="there is no version of OCPP '3'"):
        station_identity("/RDAM", "3")
    with pytest.raises(TypeError, match="not 2.1"):
        station_identity("/RDAM", 2.1)  # type: ignore[arg-type]  # the misuse under test


@pytest.mark.parametrize(
    ("target", "identity"),
    [
        ("/ocpp/CP001", "CP001"),
        ("/ocppj/RDAM%20123", "RDAM 123"),
        ("/ocppj/RDAM%7C123?token=a/b", "RDAM|123"),
        ("/a%2Fb", "a/b"),
        ("/%E2%82%AC", "€"),
        ("CP001", "CP001"),
    ],
)
def test_identity(target: str, identity: str) -> None:
    assert station_identity(target) == identity


@pytest.mark.parametrize(
    "target",
    [
        "",
        "/",
        "/ocpp/",
        "/a%3Ab",
        "/a:b",
        "/%00",
        "/%0A",
        "/%1b[31m",
        "/%ff",
        "/" + "x" * 49,
        "/.",
        "/..",
        "/%E2%80%AE",
        "/?CP",
    ],
)
def test_what_can_be_no_identity_is_not_found(target: str) -> None:
    with pytest.raises(HandshakeError) as caught:
        station_identity(target)
    assert caught.value.status == 404
    assert str(caught.value).isprintable()


def test_an_identity_has_48_characters_at_most() -> None:
    assert station_identity("/" + "x" * 48) == "x" * 48


def test_the_header_of_the_subprotocols_is_taken_apart() -> None:
    assert negotiate("mqtt, ocpp2.0.1,ocpp1.6", [Version.V16, Version.V201], when_missing=None) == "2.0.1"
    assert negotiate(" ", [Version.V16], when_missing=Version.V16) == "1.6"


def test_identities_of_2_x_are_narrower() -> None:
    assert station_identity("/RDAM%20123", Version.V16) == "RDAM 123"
    assert station_identity("/RDAM%7C123", Version.V21) == "RDAM|123"
    with pytest.raises(HandshakeError):
        station_identity("/RDAM%20123", Version.V201)


@given(IDENTITIES)
def test_the_url_leads_back_to_the_identity(identity: str) -> None:
    url = station_url("wss://csms.example/ocpp/", identity)
    assert url.startswith("wss://csms.example/ocpp/")
    assert url.isascii()
    assert station_identity(url.removeprefix("wss://csms.example")) == identity


@pytest.mark.parametrize("identity", ["", ".", "..", "a:b", "a\n", "x" * (MAX_IDENTITY + 1)])
def test_no_url_for_what_can_be_no_identity(identity: str) -> None:
    with pytest.raises(ValueError):
        station_url("wss://csms.example", identity)


@given(st.text() | st.text("/%0123456789abcdef:?#", max_size=60))
def test_no_target_raises_anything_else(target: str) -> None:
    try:
        identity = station_identity(target, Version.V21)
    except HandshakeError:
        return
    assert set(identity) <= IDENTIFIER_CHARACTERS - {":"}


def test_the_example_of_the_standard() -> None:
    """1.6 security whitepaper: the bytes that the hexadecimal digits stand for, not the digits."""
    header = basic_auth("AL1000", authorization_key("0001020304050607" + "FF" * 12))
    assert header == "Basic QUwxMDAwOgABAgMEBQYH////////////////"


def test_a_password_of_2_x_is_sent_as_text() -> None:
    password = "00010203040506070809"
    assert parse_basic_auth(basic_auth("CP", password)) == ("CP", password.encode())
    assert parse_basic_auth(basic_auth("CP", "pässword:€")) == ("CP", "pässword:€".encode())


@given(IDENTITIES, st.binary())
def test_basic_authentication_there_and_back(identity: str, secret: bytes) -> None:
    assert parse_basic_auth(basic_auth(identity, secret)) == (identity, secret)


def test_a_colon_would_end_the_user_name() -> None:
    with pytest.raises(ValueError):
        basic_auth("a:b", "secret")


def test_a_missing_header_is_not_authorized() -> None:
    with pytest.raises(HandshakeError):
        parse_basic_auth(None)


def test_an_endpoint_ends_with_its_path() -> None:
    for endpoint in ("wss://csms.example/ocpp?x=1", "wss://csms.example/#x"):
        with pytest.raises(ValueError):
            station_url(endpoint, "CP")


def test_spellings_of_the_header() -> None:
    assert parse_basic_auth("basic QTpi") == ("A", b"b")
    assert parse_basic_auth(" BASIC  QTpi ") == ("A", b"b")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Basic",
        "Basic ",
        "Bearer QTpi",
        "Basic Q*pi",
        "Basic QQ==",
        "QTpi",
        "Basic /zpi",
        "Basic \ud800",
    ],
)
def test_anything_else_is_not_authorized(header: str) -> None:
    with pytest.raises(HandshakeError) as caught:
        parse_basic_auth(header)
    assert caught.value.status == 401


@given(st.text() | st.binary().map(lambda raw: "Basic " + b64encode(raw).decode()))
def test_no_header_raises_anything_else(header: str) -> None:
    try:
        identity, secret = parse_basic_auth(header)
    except HandshakeError:
        return
    assert ":" not in identity
    assert isinstance(secret, bytes)


@pytest.mark.parametrize("value", [" " + "00" * 16, "00 " * 16, "", "00" * 15, "00" * 21, "0" * 33, "zz" * 16])
def test_an_authorization_key_has_16_to_20_bytes(value: str) -> None:
    with pytest.raises(ValueError):
        authorization_key(value)


def test_backoff_never_overflows() -> None:
    wait = backoff(10**6, wait_minimum=0.0, random_range=1.0, repeat_times=10**6)
    assert 0 <= wait <= 1
    assert backoff(-1, wait_minimum=5, random_range=0, repeat_times=3) == 5


def test_backoff_doubles_so_many_times() -> None:
    waits = [backoff(n, wait_minimum=5, random_range=0, repeat_times=3) for n in range(6)]
    assert waits == [5, 10, 20, 40, 40, 40]
    assert backoff(10**9, wait_minimum=5, random_range=0, repeat_times=2) == 20


@given(st.integers(0, 50), st.integers(0, 2**32))
def test_backoff_has_a_random_part_each_time(attempt: int, seed: int) -> None:
    settings = {"wait_minimum": 3.0, "random_range": 7.0, "repeat_times": 5}
    wait = backoff(attempt, **settings, draw=Random(seed).random)  # type: ignore[arg-type]
    fixed = 3.0 * 2 ** min(attempt, 5)
    assert fixed <= wait <= fixed + 7.0
    assert wait == backoff(attempt, **settings, draw=Random(seed).random)  # type: ignore[arg-type]


# -- accept


BASIC = "Basic Q1MwMDE6Y29ycmVjdCBob3JzZQ=="  # CS001:correct horse
PROTOCOL = "Sec-WebSocket-Protocol"


@pytest.mark.parametrize(
    "headers",
    [
        {PROTOCOL: "ocpp2.0.1, ocpp1.6", "Authorization": BASIC},
        {PROTOCOL.lower(): "ocpp2.0.1,ocpp1.6", "AUTHORIZATION": BASIC},
        [(PROTOCOL, "ocpp2.0.1"), ("Host", "a"), (PROTOCOL, "ocpp1.6"), ("Authorization", BASIC)],
        [(b"sec-websocket-protocol", b"ocpp2.0.1, ocpp1.6"), (b"authorization", BASIC.encode())],
        WebsocketsHeaders([(PROTOCOL, "ocpp2.0.1"), (PROTOCOL, "ocpp1.6"), ("Authorization", BASIC)]),
        StarletteHeaders(raw=[(b"sec-websocket-protocol", b"ocpp2.0.1, ocpp1.6"), (b"authorization", BASIC.encode())]),
    ],
    ids=["mapping", "any case", "pairs", "bytes", "websockets", "starlette"],
)
def test_who_asks_to_be_connected(headers: Any) -> None:
    accepted = accept("/ocpp/CS001?a=/b", headers, ["1.6", "2.0.1"])
    assert accepted == Accepted("CS001", Version.V201, "ocpp2.0.1", ("CS001", b"correct horse"))
    accepted.authenticate("correct horse")
    assert "horse" not in repr(accepted)
    assert accept("/CS001", headers, ["1.6"]).subprotocol == "ocpp1.6"
    assert accept("/CS001", headers, ["2.1"], when_missing="2.1").version is None


def test_what_is_missing() -> None:
    assert accept("/CS001", {}, ["1.6"]) == Accepted("CS001", None, None, None)
    assert accept("/CS001", {}, ["1.6"], when_missing="1.6") == Accepted("CS001", Version.V16, None, None)


def test_other_names_of_subprotocols() -> None:
    headers = {PROTOCOL: "ocpp1.6j, ocpp2.0.1"}
    assert accept("/CS001", headers, ["1.6"]).version is None
    aliases = {"ocpp1.6j": "1.6", "ocpp21": "2.1"}
    assert accept("/CS001", headers, ["1.6"], aliases=aliases) == Accepted("CS001", Version.V16, "ocpp1.6j", None)
    assert accept("/CS001", headers, ["2.0.1"], aliases=aliases).subprotocol == "ocpp2.0.1"
    assert accept("/CS001", {PROTOCOL: "ocpp21"}, ["1.6"], aliases=aliases).version is None  # which is not spoken


@pytest.mark.parametrize(("path", "protocol"), [("/ocpp/", "ocpp1.6"), ("/a:b", "ocpp1.6"), ("/RDAM 1", "ocpp2.0.1")])
def test_a_path_without_an_identity(path: str, protocol: str) -> None:
    with pytest.raises(HandshakeError) as caught:
        accept(path, {PROTOCOL: protocol}, ["1.6", "2.0.1"])
    assert caught.value.status == 404


@pytest.mark.parametrize(
    "authorization",
    [
        [],
        ["Bearer abc"],
        ["Basic !"],
        [BASIC, BASIC],
        ["Basic " + b64encode(b"CS002:correct horse").decode()],
        ["Basic " + b64encode(b"CS001:correct horses").decode()],
        ["Basic " + b64encode(b"CS001:").decode()],
    ],
)
def test_who_is_not_authenticated(authorization: list[str]) -> None:
    accepted = accept("/CS001", [("Authorization", value) for value in authorization], ["1.6"])
    with pytest.raises(HandshakeError, match="wrong user name or password") as caught:
        accepted.authenticate(b"correct horse")
    assert caught.value.status == 401
