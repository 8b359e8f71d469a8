"""Rules on configuration keys, on which there are and who may change them: sections 5.3, 5.8 and 9 of 1.6."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from ocpp_core.errors import InvalidValueError
from ocpp_core.findings import Severity
from ocpp_core.registry import v16
from ocpp_core.rules._events import Call
from ocpp_core.rules._pieces import Settings
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import State
from ocpp_core.versions import Role

if TYPE_CHECKING:
    from ocpp_core.registry import Key

__all__ = ["all_values", "block", "is_value_of", "items", "key_of", "missing"]

block: Final = Block("configuration keys")

_V1: Final = "1.5 1.6"
_GET: Final = "GetConfiguration"
_CHANGE: Final = "ChangeConfiguration"


def key_of(name: str) -> Key | None:
    """The configuration key of that name, which is the same in any case; None if the standard lists none."""
    return v16.ConfigurationKey.named(name)


def is_value_of(key: Key, text: str) -> bool:
    """Whether a text is a value that the standard lets a key have."""
    try:
        key.parse(text)
    except InvalidValueError:
        return False
    return True


@cache
def _required_keys(profile: str) -> tuple[Key, ...]:
    """The keys that a feature profile requires."""
    return tuple(key for key in v16.ConfigurationKey if key.required and key.profile == profile)


def _is_read_only(name: str) -> bool:
    key = key_of(name)
    return key is not None and key.access == "R"


# -- what is asked for, and what is answered


def _keys(response: Payload) -> list[str]:
    return [entry["key"] for entry in response.get("configurationKey", ())]


@block.exchange(
    "1.6-5.8-every-key-answered",
    _GET,
    versions=_V1,
    section="section 5.8",
    sentence="Each key that was asked for has to be in the answer, with its value or among the unknown keys.",
)
def every_key_answered(request: Payload, response: Payload) -> Iterator[Broken]:
    """Nothing is passed over."""
    answered = {key.lower() for key in (*_keys(response), *response.get("unknownKey", ()))}
    for place, key in enumerate(request.get("key", ())):
        if key.lower() not in answered:
            yield Broken(f".key[{place}]", found=key, in_request=True)


@block.exchange(
    "1.6-5.8-only-requested-keys",
    _GET,
    versions=_V1,
    section="section 5.8",
    severity=Severity.WARNING,
    sentence="The answer should hold only keys that the request names; this one it does not name.",
)
def only_requested_keys(request: Payload, response: Payload) -> Iterator[Broken]:
    """Only a request without keys asks for all."""
    asked = {key.lower() for key in request.get("key", ())}
    if not asked:
        return
    for place, key in enumerate(_keys(response)):
        if key.lower() not in asked:
            yield Broken(f".configurationKey[{place}].key", found=key)
    for place, key in enumerate(response.get("unknownKey", ())):
        if key.lower() not in asked:
            yield Broken(f".unknownKey[{place}]", found=key)


@block.exchange(
    "1.6-5.8-all-keys-no-unknown",
    _GET,
    versions=_V1,
    section="section 5.8",
    severity=Severity.WARNING,
    derived=True,
    sentence="The request names no key, so no key can be unknown: leave unknownKey out.",
)
def nothing_is_unknown(request: Payload, response: Payload) -> Iterator[Broken]:
    """All keys that there are were asked for."""
    if not request.get("key") and response.get("unknownKey"):
        yield Broken(".unknownKey", found=response["unknownKey"])


max_keys = block.conversation(
    "1.6-9.1.9-max-keys",
    _GET,
    versions="1.6",
    section="section 9.1.9",
    fault=Role.CSMS,
    sentence="The request names more keys than the charge point takes at once, by its key GetConfigurationMaxKeys.",
)


@max_keys.call(_GET)
def _max_keys(state: State, call: Call) -> Iterator[Broken]:
    most = state.of(Settings).integer("GetConfigurationMaxKeys")
    asked = len(call.payload.get("key", ()))
    if most is not None and asked > most:
        yield Broken(".key", found=asked, allowed=most)


# -- the keys that there have to be


def all_values(request: Payload, response: Payload) -> dict[str, str] | None:
    """The keys in lower case with their values, if the answer is to hold all that there are.

    A charge point may use GetConfigurationMaxKeys for its answers as well; one of just that length may be cut.
    """
    if request.get("key"):
        return None
    values = {entry["key"].lower(): entry.get("value", "") for entry in response.get("configurationKey", ())}
    return None if values.get("getconfigurationmaxkeys") == str(len(values)) else values


def items(value: str) -> list[str]:
    """The items of a list with commas; none of a value that is empty."""
    return [item.strip() for item in value.split(",")] if value.strip() else []


def missing(values: dict[str, str], profile: str) -> Iterator[Broken]:
    """The keys that a feature profile requires and a charge point with these values lacks."""
    lacking = [key.value for key in _required_keys(profile) if key.lower() not in values]
    if lacking:
        yield Broken(".configurationKey", allowed=lacking)


@block.exchange(
    "1.6-9.1-required-core-keys",
    _GET,
    versions="1.6",
    section="section 9.1",
    severity=Severity.WARNING,
    derived=True,
    sentence="The charge point lacks keys that the profile Core requires.",
)
def required_core_keys(request: Payload, response: Payload) -> Iterator[Broken]:
    """Every charge point has the profile."""
    values = all_values(request, response)
    if values is not None:
        yield from missing(values, "Core")


@block.exchange(
    "1.6-9.2-required-keys-localauthlistmanagement",
    _GET,
    versions="1.6",
    section="section 9.2",
    severity=Severity.WARNING,
    derived=True,
    sentence="SupportedFeatureProfiles names LocalAuthListManagement, but the charge point lacks keys that this "
    "profile requires.",
)
def required_local_list_keys(request: Payload, response: Payload) -> Iterator[Broken]:
    """Of a charge point that names the profile."""
    values = all_values(request, response)
    if values is not None and "localauthlistmanagement" in items(values.get("supportedfeatureprofiles", "").lower()):
        yield from missing(values, "LocalAuthListManagement")


# -- what can be changed


@block.message(
    "1.6-9-readonly-flag",
    "KeyValue",
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    sentence="The standard makes this key read-only, so readonly should be true.",
)
def is_read_only(entry: Payload) -> Iterator[Broken]:
    """It tells what the charge point can do."""
    if not entry["readonly"] and _is_read_only(entry["key"]):
        yield Broken(".readonly", found=False, allowed=True)


@block.message(
    "1.6-9-writable-flag",
    "KeyValue",
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    sentence="The standard makes this key writable, so readonly should be false.",
)
def is_writable(entry: Payload) -> Iterator[Broken]:
    """The others may be either."""
    key = key_of(entry["key"]) if entry["readonly"] else None
    if key is not None and key.required and key.access == "RW":
        yield Broken(".readonly", found=True, allowed=False)


@block.exchange(
    "1.6-5.3-readonly-not-accepted",
    _CHANGE,
    versions="1.6",
    section="section 5.3",
    severity=Severity.WARNING,
    sentence="The standard makes this key read-only, so the answer should be Rejected or NotSupported.",
)
def read_only_not_accepted(request: Payload, response: Payload) -> Iterator[Broken]:
    """Nor after a reboot."""
    allowed = ["Rejected", "NotSupported"]
    if _is_read_only(request["key"]) and response["status"] not in allowed:
        yield Broken(".status", found=response["status"], allowed=allowed)


@block.message(
    "1.6-9-readonly-set",
    _CHANGE,
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard lets nobody change this key.",
)
def read_only_is_not_set(request: Payload) -> Iterator[Broken]:
    """It tells what the charge point can do."""
    if _is_read_only(request["key"]):
        yield Broken(".key", found=request["key"])
