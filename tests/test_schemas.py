from __future__ import annotations

import jsonschema
import pytest

from ocpp_core import Role, Validator, Version, message_class, v16, v201
from ocpp_core.schemas import (
    Action,
    actions,
    bundle,
    counterparts,
    edition,
    generations,
    message_names,
    message_schema,
    messages_with,
)
from ocpp_core.versions import Kind

from .conftest import MessageId, every_message


@every_message
def test_bundles_are_self_contained_schemas(message: MessageId) -> None:
    name = f"{message.action}{message.kind.capitalize()}"
    schema = bundle(message.version, name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"] == name
    assert "types.json" not in str(schema)
    jsonschema.Draft202012Validator(schema).is_valid({})  # every reference resolves
    used = str(schema)
    assert all(f"#/$defs/{kind}'" in used for kind in schema.get("$defs", {}))


@pytest.mark.parametrize(
    "name", ["Nothing", "actions", "types", "../v16/HeartbeatRequest", "NotifyPeriodicEventStreamResponse"]
)
def test_no_such_message(name: str) -> None:
    with pytest.raises(LookupError):
        bundle(Version.V21, name)
    with pytest.raises(LookupError, match="there is no message in OCPP 2.1 called "):
        message_schema(Version.V21, name)


def test_a_bundle_is_found_by_class_name_or_action() -> None:
    expected = bundle("1.6", "ResetResponse")
    assert expected["properties"].keys() == {"status"}
    assert bundle("v16", v16.ResetResponse) == bundle("1.6", "Reset", "response") == expected
    assert bundle("1.6", "Reset") == bundle("1.6", "ResetRequest")


def test_bundles_are_the_callers_to_change() -> None:
    bundle("1.6", "AuthorizeRequest").clear()
    bundle("1.6", "AuthorizeRequest")["$defs"].clear()
    assert Validator("1.6").issues({"idTag": "A"}, "Authorize") == []
    assert actions("1.6") == actions(Version.V16)
    assert edition("1.6") == edition(Version.V16)


def test_actions() -> None:
    stream = actions(Version.V21)["NotifyPeriodicEventStream"]
    assert stream == Action("NotifyPeriodicEventStream", frozenset({Role.CHARGING_STATION}), False, "N Diagnostics")
    assert actions(Version.V16)["DataTransfer"].initiators == frozenset(Role)
    starters = {
        version: (
            sum(entry.initiators == {Role.CHARGING_STATION} for entry in actions(version).values()),
            sum(entry.initiators == {Role.CSMS} for entry in actions(version).values()),
        )
        for version in Version
    }
    assert starters == {
        Version.V15: (9, 14),
        Version.V16: (13, 25),
        Version.V20: (25, 41),
        Version.V201: (24, 39),
        Version.V21: (36, 54),
    }
    for name in ("BatterySwap", "OpenPeriodicEventStream", "ClosePeriodicEventStream"):
        assert actions(Version.V21)[name].initiators == {Role.CHARGING_STATION}
    assert actions(Version.V21)["RequestBatterySwap"].initiators == {Role.CSMS}


def test_initiators_are_those_of_the_reference(reference) -> None:
    import csv

    names = {"charge point": {Role.CHARGING_STATION}, "charging station": {Role.CHARGING_STATION},
             "central system": {Role.CSMS}, "csms": {Role.CSMS}, "both": set(Role)}  # fmt: skip
    for row in csv.DictReader((reference / "actions.csv").read_text("utf-8").splitlines()):
        if row["version"] != "1.2":
            entry = actions(Version(row["version"]))[row["action"]]
            assert entry.initiators == names[row["initiator"]]
            assert entry.answered is (row["kind"] != "send")


def test_the_messages_that_hold_a_type() -> None:
    assert messages_with(Version.V16, "MeterValue") == (
        ("MeterValues", Kind.REQUEST),
        ("StopTransaction", Kind.REQUEST),
    )
    assert messages_with(Version.V201, "IdTokenInfoType") == (
        ("Authorize", Kind.RESPONSE),
        ("SendLocalList", Kind.REQUEST),
        ("TransactionEvent", Kind.RESPONSE),
    )
    assert messages_with(Version.V201, "NoType") == ()


def test_the_side_that_sends_an_answer_is_the_other() -> None:
    reset, transfer = (actions("1.6")[name] for name in ("Reset", "DataTransfer"))
    assert reset.senders(Kind.REQUEST) == {Role.CSMS}
    assert reset.senders(Kind.RESPONSE) == {Role.CHARGING_STATION}
    assert transfer.senders(Kind.RESPONSE) == set(Role)


def test_editions_are_stated() -> None:
    for version in Version:
        assert edition(version).startswith("OCPP")
        assert len(message_names(version)) == len(set(message_names(version)))


@pytest.mark.parametrize(
    ("version", "action", "other", "names"),
    [
        ("1.6", "StartTransaction", "2.0.1", ("TransactionEvent",)),
        ("1.5", "StopTransaction", "2.0", ("TransactionEvent",)),
        ("1.6", "SignedUpdateFirmware", "2.1", ("UpdateFirmware",)),
        ("1.6", "StartTransaction", "1.5", ("StartTransaction",)),
        ("1.6", "MeterValues", "2.1", ("MeterValues",)),
        (
            "2.1",
            "TransactionEvent",
            "1.5",
            ("StartTransaction", "MeterValues", "StopTransaction", "StatusNotification"),
        ),
        ("2.0.1", "SetVariables", "1.6", ("ChangeConfiguration",)),
        ("2.0.1", "GetLog", "1.5", ("GetDiagnostics",)),
        ("2.0.1", "GetLog", "1.6", ("GetLog",)),  # of the security extension
        ("1.6", "GetLog", "1.5", ()),
        ("2.0.1", "TriggerMessage", "1.5", ()),
        ("2.1", "BatterySwap", "2.0.1", ()),
        ("2.0.1", "SetDisplayMessage", "1.6", ()),
        ("2.0.1", "SetDisplayMessage", "2.0.1", ("SetDisplayMessage",)),
    ],
)
def test_what_another_version_calls_an_action(version: str, action: str, other: str, names: tuple[str, ...]) -> None:
    assert counterparts(version, action, other) == names


def test_every_action_of_1_x_is_told_of_in_2_x() -> None:
    """No entry is missing, and none names an action that there is not."""
    assert all(counterparts(version, name, "2.0.1") for version in ("1.5", "1.6") for name in actions(version))
    table = generations()
    assert table.keys() <= actions("1.6").keys()
    assert all({*entry["actions"]} <= actions("2.0.1").keys() and entry["section"] for entry in table.values())


def test_no_such_action() -> None:
    with pytest.raises(LookupError, match="there is no action in OCPP 1.6 called 'TransactionEvent'"):
        counterparts("1.6", "TransactionEvent", "2.0.1")


def test_message_class() -> None:
    assert message_class("2.0.1", "Reset", "request") is v201.ResetRequest
    with pytest.raises(LookupError):
        message_class("2.1", "NotifyPeriodicEventStream", "response")
    with pytest.raises(LookupError):
        message_class("2.1", "__class__", "request")
