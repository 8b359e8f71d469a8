"""What the probe says when it says something valid: the same payloads in each run, which name the probe as their maker.

Belongs here: payloads by schema, made so that they keep the rules of the standard. Must not be here: frames, when they
are sent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core._json import encode, parse
from ocpp_core.payload._places import steps_of
from ocpp_core.rules import Rules
from ocpp_core.schemas import Schema, message_name, message_schema, ordered_members, resolve
from ocpp_core.versions import Kind, Version

__all__ = ["EARLIER", "LATER", "Maker", "Size", "payload", "payloads"]

Payload: TypeAlias = dict[str, Any]


class Size(StrEnum):
    """How much a payload holds."""

    MINIMAL = "minimal"
    """What is required."""

    TYPICAL = "typical"
    """The optional members of the message itself too, as far as they are single values."""

    FULL = "full"
    """All that the rules of the standard allow beside each other, lists with two items where they may have two."""


EARLIER: Final = "2026-01-01T00:00:00Z"
LATER: Final = "2026-01-01T01:00:00Z"
"""The moments in all payloads. They are fixed, so that two runs say the same."""


def payload(version: Version, action: str, size: Size, token: str) -> Payload:
    """A valid payload of a request. Whoever is authorized is so by ``token``. It is the caller's to change."""
    made: Payload = parse(_made(version, action, size, token))
    return made


def payloads(version: Version, action: str, token: str) -> dict[Size, Payload]:
    """Those of all sizes that differ."""
    found: dict[Size, Payload] = {}
    for size in Size:
        made = payload(version, action, size, token)
        if made not in found.values():
            found[size] = made
    return found


@cache
def _made(version: Version, action: str, size: Size, token: str) -> bytes:
    schema = message_schema(version, message_name(action, Kind.REQUEST))
    maker = Maker(schema.get("$defs", {}), size, token)
    made = maker.object(schema, top=True)
    made |= _OWN.get((version.major, action), {})
    rules = _rules(version)
    tried: Counter[tuple[str, str]] = Counter()
    while (found := rules.of_message(made, action, Kind.REQUEST)) and tried.total() < _ROUNDS:
        finding = found[-1]  # from the end of a list, since items may go
        key = finding.rule, finding.path
        _WAYS[tried[key] % len(_WAYS)](maker, _way(maker, made, schema, finding.path), finding.allowed)
        tried[key] += 1
    return encode(made)


_ROUNDS: Final = 400


@cache
def _rules(version: Version) -> Rules:
    return Rules(version, select="all")


# -- by the rules


@frozen
class _Place:
    """A member of an object, there or not, or an item of a list."""

    holder: Any
    key: Any
    schema: Schema
    needed: bool

    @property
    def is_there(self) -> bool:
        return isinstance(self.key, int) or self.key in self.holder


def _way(maker: Maker, made: Payload, schema: Schema, path: str) -> list[_Place]:
    """The places from the payload to one that a path names, without those below one that is not there."""
    way = [_Place([made], 0, schema, needed=True)]
    for step in steps_of(path):
        above = way[-1]
        if not above.is_there:
            break
        holder, inside = above.holder[above.key], above.schema
        if isinstance(step, int):
            way.append(_Place(holder, step, maker.resolve(inside["items"]), needed=len(holder) == 1))
        elif step in inside["properties"]:
            needed = step in inside.get("required", ())
            way.append(_Place(holder, step, maker.resolve(inside["properties"][step]), needed=needed))
        else:
            break
    return way


def _as_allowed(maker: Maker, way: list[_Place], allowed: Any) -> None:
    """Puts what a rule allows; of several members the first. What is missing is added."""
    place = way[-1]
    members = place.schema.get("properties", {})
    if isinstance(allowed, list) and place.is_there and isinstance(place.holder[place.key], dict):
        value = place.holder[place.key]
        names = [name for name in allowed if name in members]
        for name in names[1:]:
            value.pop(name, None)
        for name in names[:1]:
            value.setdefault(name, maker.value(name, members[name]))
        return
    for each in allowed if isinstance(allowed, list) else [allowed]:
        if _fits(place.schema, each):
            place.holder[place.key] = each
            return
    if not place.is_there:
        place.holder[place.key] = maker.value(place.key, place.schema)


def _fits(schema: Schema, value: Any) -> bool:
    if "enum" in schema:
        return value in schema["enum"]
    match schema.get("type"):
        case "string":
            return isinstance(value, str) and " " not in value and "format" not in schema
        case "integer" | "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case _:
            return False


def _left_out(_: Maker, way: list[_Place], __: Any) -> None:
    """Leaves it out, or the nearest around it that need not be there."""
    for place in reversed(way):
        if place.is_there and not place.needed:
            del place.holder[place.key]
            return


_WAYS: Final = (_as_allowed, _as_allowed, _left_out)  # what was missing may have to be filled


# -- by schema


@frozen
class Maker:
    """Makes values that fit a schema."""

    definitions: Mapping[str, Schema]
    size: Size
    token: str

    def object(self, schema: Schema, *, top: bool = False) -> Payload:
        required, members = schema.get("required", ()), schema.get("properties", {})
        return {
            name: self.value(name, members[name])
            for name in ordered_members(schema)
            if name in required or self.size is Size.FULL or (top and self._is_typical(members[name]))
        }

    def resolve(self, schema: Schema) -> Schema:
        return resolve(schema, self.definitions)

    def value(self, name: str, schema: Schema) -> Any:
        schema = self.resolve(schema)
        if name == "customData":
            return {"vendorId": _VENDOR}
        if "enum" in schema:
            return next((each for each in _CHOSEN if each in schema["enum"]), schema["enum"][0])
        match schema.get("type"):
            case "object":
                return self.object(schema)
            case "array":
                return self._list(name, schema)
            case "boolean":
                return False
            case "integer" | "number":
                return _number(name, schema)
            case "string":
                return _text(name, schema, self.token)
            case _:
                return _TEXT

    def _is_typical(self, member: Schema) -> bool:
        return self.size is Size.TYPICAL and self.resolve(member).get("type") not in ("object", "array")

    def _list(self, name: str, schema: Schema) -> list[Any]:
        least = max(1, schema.get("minItems", 1))
        count = max(least, min(2, schema.get("maxItems", 2))) if self.size is Size.FULL else least
        return [_numbered(self.value(name, schema["items"]), place) for place in range(count)]


def _numbered(item: Any, place: int) -> Any:
    """An item of a list, told from the others by its id or its place in time."""
    if isinstance(item, dict):
        for name, step in _STEPS.items():
            if isinstance(item.get(name), int):
                item[name] += place * step
    return item + place if type(item) is int else item


def _number(name: str, schema: Schema) -> int:
    wanted = _NUMBERS.get(name, 10 if name.startswith("max") else 1)
    least, most = schema.get("minimum", wanted), schema.get("maximum", wanted)
    return int(min(most, max(least, wanted)))


def _text(name: str, schema: Schema, token: str) -> str:
    most = schema.get("maxLength", 1000)
    lower = name.lower()
    match schema.get("format"):
        case "date-time":
            return LATER if lower.startswith(_LATER) else EARLIER
        case "uri":
            return "https://example.com/ocpp-core-probe"[:most]
    if lower.endswith(("idtag", "idtoken")):
        return token[:most]
    if name == "type":
        return "ISO14443"[:most]  # of a token, which 2.1 leaves open
    return next((value for ending, value in _TEXTS.items() if lower.endswith(ending)), _TEXT)[:most]


_VENDOR: Final = "com.example.ocpp-core-probe"
_TEXT: Final = "OCPPCORE-PROBE"
_LATER: Final = ("end", "expiry", "latest", "stop", "to", "validto", "until")
_CHOSEN: Final = (
    "Heartbeat",
    "Available",
    "PowerUp",
    "Operative",
    "OnIdle",
    "Soft",
    "Local",
    "NoError",
    "ISO14443",
    "Idle",
    "TxDefaultProfile",
    "Absolute",
    "ChargingOnly",
    "Energy.Active.Import.Register",
)
_NUMBERS: Final = {
    "startPeriod": 0,
    "seqNo": 0,
    "duration": 3600,
    **dict.fromkeys(
        ("transactionId", "reservationId", "remoteStartId", "chargingProfileId", "configurationSlot"), 987_654_321
    ),
}
"""Plausible numbers, and those of which a system in service should have no other."""


_STEPS: Final = {"id": 1, "chargingProfileId": 1, "startPeriod": 60, "eventId": 1, "seqNo": 1}
_PEM: Final = "-----BEGIN {0}-----\nMIIB\n-----END {0}-----\n"
_TEXTS: Final = {
    "vendorid": _VENDOR,
    "vendorname": "ocpp_core probe",
    "chargepointvendor": "ocpp_core probe",
    "certificate": _PEM.format("CERTIFICATE"),
    "certificatechain": _PEM.format("CERTIFICATE"),
    "csr": _PEM.format("CERTIFICATE REQUEST"),
    "keyhash": "a1" * 32,
    "namehash": "a1" * 32,
    "checksum": "a1" * 16,
    "csmsurl": "ws://example.com/ocpp-core-probe",
    "currency": "EUR",
    "exirequest": "gJgB",
    "language": "en",
    "language1": "en",
    "language2": "en",
    "reasoncode": "NoError",
    "serialnumber": "ABCDEF",
    "unit": "Wh",
    "value": "1",
}
_OWN: Final[Mapping[tuple[int, str], Payload]] = {
    (2, "ClearChargingProfile"): {"chargingProfileId": _NUMBERS["chargingProfileId"]},
    (2, "NotifyEVChargingNeeds"): {
        "chargingNeeds": {
            "requestedEnergyTransfer": "DC",
            "dcChargingParameters": {"evMaxCurrent": 100, "evMaxVoltage": 400},
        }
    },
}
"""Members that have to fit each other in a way that no schema says."""
