"""Names that users type, in any of their spellings; and what is said of those that do not exist."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core import Kind, Role, Version, v16, v201
from ocpp_core._names import closest, listed, shown, unknown_name
from ocpp_core.schemas import find_action, find_message


@pytest.mark.parametrize("name", ["2.0.1", "ocpp2.0.1", "OCPP2.0.1", "v201", "V201", " 2.0.1 ", Version.V201])
def test_versions(name: str) -> None:
    assert Version(name) is Version.V201


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("csms", Role.CSMS), ("CSMS", Role.CSMS), ("Central System", Role.CSMS), ("central-system", Role.CSMS),
        ("charging-station", Role.CHARGING_STATION), ("ChargingStation", Role.CHARGING_STATION),
        ("charge_point", Role.CHARGING_STATION), ("ChargePoint", Role.CHARGING_STATION), ("Station", Role.CHARGING_STATION),
    ],
)  # fmt: skip
def test_roles(name: str, role: Role) -> None:
    assert Role(name) is role


def test_kinds() -> None:
    assert Kind("REQUEST") is Kind.REQUEST
    assert Kind("Response") is Kind.RESPONSE


@pytest.mark.parametrize(
    ("kind", "given", "error", "says"),
    [
        (Version, "2.2", LookupError, "there is no version of OCPP '2.2': choose from 1.5, 1.6, 2.0, 2.0.1 and 2.1"),
        (Version, "2.0.11", LookupError, "there is no version of OCPP '2.0.11': choose from 1.5, 1.6, 2.0, 2.0.1 and 2.1; "
         "did you mean '2.0.1'?"),
        (Version, 2.1, TypeError, "a version of OCPP must be a text such as '2.0.1', not 2.1"),
        (Version, None, TypeError, "a version of OCPP must be a text such as '2.0.1', not None"),
        (Role, "server", LookupError, "there is no role 'server': choose from charging-station and csms"),
        (Role, "cmss", LookupError, "there is no role 'cmss': choose from charging-station and csms; did you mean 'csms'?"),
        (Role, [], TypeError, "a role must be a text such as 'charging-station', not an object of type list"),
        (Kind, "call", LookupError, "there is no kind of message 'call': choose from request and response"),
        (Kind, 3, TypeError, "a kind of message must be a text such as 'request', not 3"),
    ],
)  # fmt: skip
def test_what_does_not_exist(kind: Any, given: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        kind(given)
    assert caught.value.args == (says,)


@pytest.mark.parametrize(
    ("given", "kind", "found"),
    [
        ("Heartbeat", None, ("Heartbeat", Kind.REQUEST)),
        ("Heartbeat", "response", ("Heartbeat", Kind.RESPONSE)),
        ("HeartbeatResponse", None, ("Heartbeat", Kind.RESPONSE)),
        ("HeartbeatRequest", None, ("Heartbeat", Kind.REQUEST)),
        (v16.HeartbeatResponse, None, ("Heartbeat", Kind.RESPONSE)),
        (v16.HeartbeatResponse, "response", ("Heartbeat", Kind.RESPONSE)),
    ],
)
def test_messages(given: Any, kind: Any, found: tuple[str, Kind]) -> None:
    action, half = find_message("1.6", given, kind)
    assert (action.name, half) == found
    assert find_action("1.6", given) is action


@pytest.mark.parametrize(
    ("version", "given", "kind", "error", "says"),
    [
        ("1.6", "HeartBeat", None, LookupError, "there is no action in OCPP 1.6 called 'HeartBeat'; did you mean 'Heartbeat'?"),
        ("1.6", "BrewCoffee", None, LookupError, "there is no action in OCPP 1.6 called 'BrewCoffee'"),
        ("1.6", v201.HeartbeatRequest, None, LookupError, "HeartbeatRequest is a message of OCPP 2.0.1, not 1.6"),
        ("1.6", v16.IdTagInfo, None, TypeError,
         "an action must be its name or a message class, such as 'Heartbeat', not the class IdTagInfo"),
        ("1.6", 5, None, TypeError, "an action must be its name or a message class, such as 'Heartbeat', not 5"),
        ("1.6", "HeartbeatRequest", "response", LookupError, "'HeartbeatRequest' names the request, not the response"),
        ("2.1", "NotifyPeriodicEventStream", "response", LookupError,
         "NotifyPeriodicEventStream of OCPP 2.1 is one-way: it has no response"),
    ],
)  # fmt: skip
def test_messages_that_do_not_exist(version: str, given: Any, kind: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        find_message(version, given, kind)
    assert caught.value.args == (says,)


def test_subprotocols() -> None:
    assert Version.from_subprotocol("ocpp2.1") is Version.V21
    with pytest.raises(LookupError, match="there is no subprotocol of OCPP 'ocpp1.7': choose from ocpp1.5, ocpp1.6"):
        Version.from_subprotocol("ocpp1.7")


def test_long_names_and_hostile_ones_cost_little() -> None:
    assert closest("x" * 10_000_000, ["x"]) is None
    assert str(unknown_name("action", "\x1b[31m" + "x" * 10_000_000, ["Reset"])).isprintable()
    assert len(shown("x" * 10_000_000)) <= 60
    assert shown(10**100_000) == "an object of type int"
    assert shown(b"\xff") == "b'\\xff'"


def test_words() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert str(unknown_name("rule", "x", [f"r{number}" for number in range(13)])) == "there is no rule 'x'"
    assert str(unknown_name("rule", "x", [])) == "there is no rule 'x'"
