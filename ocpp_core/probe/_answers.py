"""What the probe answers to calls of the system that no check is about: valid by schema, and without effect.

Belongs here: one answer for each action. Must not be here: when it is sent.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core.payload._formats import format_date_time
from ocpp_core.schemas import Schema, message_name, message_schema, resolve
from ocpp_core.versions import ErrorCode, Kind, Version

__all__ = ["Answer", "Refusal", "answer_to", "least"]


@frozen
class Answer:
    """A result."""

    payload: Any


@frozen
class Refusal:
    """A CALLERROR."""

    code: ErrorCode
    description: str = ""


_Payload: TypeAlias = dict[str, Any]

_WELCOME: Final = frozenset(
    {"Authorize", "BootNotification", "DataTransfer", "Heartbeat", "StartTransaction", "StopTransaction"}
    | {"TransactionEvent"}
)
"""Calls of a station that are answered with Accepted; what a CSMS asks for is declined, since nothing is done."""

_DECLINED: Final = ("Rejected", "NotSupported", "Faulted", "Failed", "UnknownMessageId", "NoTransaction", "Unknown")
_INTERVAL: Final = 300  # seconds between heartbeats
_TRANSACTIONS: Final = count(1)


def answer_to(version: Version, action: str, payload: Any) -> Answer | Refusal:
    """The answer to a valid call: what a station or CSMS says that has nothing to offer and is in order."""
    schema = message_schema(version, message_name(action, Kind.RESPONSE))
    found = least(schema, accepted=action in _WELCOME)
    if action == "BootNotification":
        found["interval"] = _INTERVAL
    if action == "StartTransaction":
        found["transactionId"] = next(_TRANSACTIONS)
    if action == "GetConfiguration" and payload.get("key"):
        found["unknownKey"] = payload["key"]
    if action in ("GetVariables", "SetVariables"):
        return Answer(_unknown_variables(action, payload))
    if action == "ClearVariableMonitoring":
        return Answer({"clearMonitoringResult": [{"id": each, "status": "NotFound"} for each in payload["id"]]})
    if action == "SetVariableMonitoring":
        return Answer({"setMonitoringResult": [_unknown_monitor(each) for each in payload["setMonitoringData"]]})
    return Answer(found)


def least(schema: Schema, *, accepted: bool, given: _Payload | None = None) -> _Payload:
    """The smallest payload that fits a schema, of enumerations a fitting value; with what is given.

    Beyond that it has required members only.
    """
    return _object(schema, schema.get("$defs", {}), {} if given is None else given, accepted=accepted)


def _object(schema: Schema, definitions: dict[str, Schema], given: _Payload, *, accepted: bool) -> _Payload:
    known: dict[str, Schema] = schema.get("properties", {})
    names = [*schema.get("required", ()), *given]
    return {
        name: _value(name, known.get(name, {}), definitions, given.get(name), accepted=accepted)
        for name in dict.fromkeys(names)
    }


def _value(name: str, schema: Schema, definitions: dict[str, Schema], given: Any, *, accepted: bool) -> Any:
    schema = resolve(schema, definitions)
    if isinstance(given, dict):
        return _object(schema, definitions, given, accepted=accepted)
    if isinstance(given, list):
        return [_value(name, schema.get("items", {}), definitions, each, accepted=accepted) for each in given]
    if given is not None:
        return given
    if "enum" in schema:
        wanted = ("Accepted",) if accepted else _DECLINED
        return next((each for each in wanted if each in schema["enum"]), schema["enum"][0])
    match schema.get("type"):
        case "object":
            return _object(schema, definitions, {}, accepted=accepted)
        case "array":
            item = _value(name, schema["items"], definitions, None, accepted=accepted)
            return [item] * schema.get("minItems", 0)
        case "integer" | "number":
            return max(0, schema.get("minimum", 0))
        case "boolean":
            return False
        case _:
            return _text(schema)


def _text(schema: Schema) -> str:
    if schema.get("format") == "date-time":
        return format_date_time(datetime.now(UTC))
    if schema.get("format") == "uri":
        return "https://example.com/"
    return "-"[: schema.get("maxLength", 1)]


def _unknown_variables(action: str, payload: _Payload) -> _Payload:
    """The answer that no variable exists."""
    asked, given = (
        ("getVariableData", "getVariableResult")
        if action.startswith("Get")
        else ("setVariableData", "setVariableResult")
    )
    results = [
        {
            "attributeStatus": "UnknownComponent",
            "attributeType": each.get("attributeType", "Actual"),
            "component": each["component"],
            "variable": each["variable"],
        }
        for each in payload[asked]
    ]
    return {given: results}


def _unknown_monitor(asked: _Payload) -> _Payload:
    """The answer that there is no such variable to be monitored."""
    repeated = {name: asked[name] for name in ("component", "variable", "type", "severity")}
    return {"status": "UnknownComponent", **repeated}
