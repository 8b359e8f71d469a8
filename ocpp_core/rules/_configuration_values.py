"""Rules on the values of configuration keys: section 9 of 1.6, section 7 of its security whitepaper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import Check
from ocpp_core.rules._configuration import is_value_of, items, key_of
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Settings
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import State

if TYPE_CHECKING:
    from ocpp_core.registry import Key

block: Final = Block("values of configuration keys")

_CHANGE: Final = "ChangeConfiguration"
_ANY: Final = (_CHANGE, "KeyValue")
"""Where a key stands with its value: both have the members ``key`` and ``value``."""

_WHOLE: Final = re.compile(r"[+-]?[0-9]+\Z")
_HEX: Final = re.compile(r"[0-9A-Fa-f]*\Z")


def _checks(is_about: Callable[[Key], bool], fits: Callable[[Key, str], bool], allowed: Callable[[Key], Any]) -> Check:
    """A check that the value fits its key, for those keys of the standard that the check is about."""

    def check(entry: Payload) -> Iterator[Broken]:
        key, value = key_of(entry["key"]), entry.get("value")
        if key is not None and value is not None and is_about(key) and not fits(key, value):
            yield Broken(".value", found=value, allowed=allowed(key))

    return check


def _is_of(kind: str) -> Callable[[Key], bool]:
    return lambda key: key.type == kind


def _is_key(name: str) -> Callable[[Key], bool]:
    return lambda key: key == name


def _integer(value: str) -> int | None:
    return int(value) if _WHOLE.match(value) else None


def _is_in_range(key: Key, value: str) -> bool:
    """Whether a value, if it is a whole number, is as the standard limits those of its key."""
    return _integer(value) is None or is_value_of(key, value)


def _is_not_below(key: Key, value: str) -> bool:
    found, least = _integer(value), key.facts.minimum
    return found is None or least is None or found >= least


def _lists_known(key: Key, value: str) -> bool:
    """Whether all items of a list are among those that the standard names."""
    return {item.lower() for item in items(value)} <= {known.lower() for known in key.values}


block.message(
    "1.6-9-boolean-value",
    *_ANY,
    versions="1.6",
    section="section 9",
    sentence="The value of this key has to be true or false.",
)(_checks(_is_of("boolean"), is_value_of, lambda _: ["true", "false"]))
block.message(
    "1.6-9-integer-value",
    *_ANY,
    versions="1.6",
    section="section 9",
    sentence="The value of this key has to be a whole number, in digits.",
)(_checks(_is_of("integer"), lambda _, value: _WHOLE.match(value) is not None, lambda _: "0"))
block.message(
    "1.6-9-integer-not-negative",
    *_ANY,
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    derived=True,
    sentence="The value of this key cannot be negative.",
)(_checks(_is_of("integer"), _is_not_below, lambda key: str(key.facts.minimum)))
block.message(
    "1.6-9.1.11-lightintensity-percent",
    *_ANY,
    versions="1.6",
    section="section 9.1.11",
    severity=Severity.WARNING,
    derived=True,
    sentence="LightIntensity is a percentage, from 0 to 100.",
)(_checks(_is_key("LightIntensity"), _is_in_range, lambda key: [str(key.facts.minimum), str(key.facts.maximum)]))
block.message(
    "1.6-9.1.17-measurand-list",
    *_ANY,
    versions="1.6",
    section="section 9.1.17",
    severity=Severity.WARNING,
    sentence="The value of this key is a list of measurands with commas between them; a dot and a phase may follow "
    "each.",
)(_checks(lambda key: key.facts.item == "phase", is_value_of, lambda _: "Energy.Active.Import.Register,Voltage.L1"))
block.message(
    "1.6-9.1.29-feature-profiles",
    "KeyValue",
    versions="1.6",
    section="section 9.1.29",
    sentence="SupportedFeatureProfiles holds a name that is none of the standard's feature profiles.",
)(_checks(_is_key("SupportedFeatureProfiles"), _lists_known, lambda key: list(key.values)))
block.message(
    "1.6-9.1.29-core-present",
    "KeyValue",
    versions="1.6",
    section="section 9.1.29",
    severity=Severity.WARNING,
    derived=True,
    sentence="Each charge point supports the profile Core, so SupportedFeatureProfiles has to name it.",
)(_checks(_is_key("SupportedFeatureProfiles"), lambda _, value: "core" in items(value.lower()), lambda _: "Core"))
block.message(
    "1.6-9.1.7-phase-rotation",
    *_ANY,
    versions="1.6",
    section="section 9.1.7",
    severity=Severity.WARNING,
    sentence="ConnectorPhaseRotation is a list with commas of connectors, a dot and the rotation of each: 0.RST,1.RTS.",
)(
    _checks(
        _is_key("ConnectorPhaseRotation"),
        lambda key, value: items(value) != [] and is_value_of(key, value),
        lambda _: "0.RST,1.RTS",
    )
)

# -- what the registry tells beside

_OWN_RULE: Final = ("LightIntensity", "SecurityProfile")


block.message(
    "1.6-9-integer-range",
    *_ANY,
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    derived=True,
    sentence="The value of this key is above what the key, or an integer of 32 bits, can be.",
)(
    _checks(
        lambda key: key.type == "integer" and key not in _OWN_RULE,
        lambda key, value: _is_in_range(key, value) or not _is_not_below(key, value),
        lambda key: str(2**31 - 1 if key.facts.maximum is None else key.facts.maximum),
    )
)
block.message(
    "1.6-errata-3.90-protocols",
    "KeyValue",
    versions="1.6",
    section="errata 2025-04 3.90",
    severity=Severity.WARNING,
    derived=True,
    sentence="SupportedFileTransferProtocols names something that is no protocol of the standard.",
)(_checks(_is_key("SupportedFileTransferProtocols"), is_value_of, lambda key: list(key.values)))

too_long = block.conversation(
    "1.6-9-list-length",
    _CHANGE,
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    derived=True,
    sentence="The list has more items than the charge point takes, which its key MaxLength for this one tells.",
)


@too_long.call(_CHANGE)
def _too_long(state: State, call: Call) -> Iterator[Broken]:
    key, found = key_of(call.payload["key"]), len(items(call.payload["value"]))
    most = None if key is None or key.limited_by is None else state.of(Settings).integer(key.limited_by)
    if most is not None and found > most:
        yield Broken(".value", found=found, allowed=most)


# -- security


@block.message(
    "wp-7.2-authorizationkey-write-only",
    "KeyValue",
    versions="1.6",
    section="security whitepaper section 7.2",
    sentence="AuthorizationKey is a password, which can be written but not read: leave its value out.",
)
def password_is_not_read(entry: Payload) -> Iterator[Broken]:
    """Nor does the finding show it; an empty value tells nothing."""
    if entry.get("value") and key_of(entry["key"]) == "AuthorizationKey":
        yield Broken(".value")


@block.message(
    "wp-7.2-authorizationkey-format",
    _CHANGE,
    versions="1.6",
    section="security whitepaper section 7.2",
    sentence="AuthorizationKey has to be 16 to 20 bytes in hexadecimal: 32 to 40 digits, two for each byte.",
)
def password_is_hexadecimal(request: Payload) -> Iterator[Broken]:
    """The finding tells its length only."""
    key, value = key_of(request["key"]), request["value"]
    if key != "AuthorizationKey" or key is None:
        return
    length, limits = len(value), [key.facts.min_length, key.facts.max_length]
    if not is_value_of(key, value) or length % 2 or not _HEX.match(value):
        yield Broken(".value", found=length, allowed=limits)


@block.message(
    "wp-7.6-securityprofile-range",
    *_ANY,
    versions="1.6",
    section="security whitepaper section 7.6",
    sentence="SecurityProfile is 0 to 3, and only 1 to 3 can be set.",
)
def security_profile(entry: Payload) -> Iterator[Broken]:
    """What is no number at all breaks the rule on numbers."""
    if key_of(entry["key"]) != "SecurityProfile":
        return
    found = _integer(entry.get("value", ""))
    allowed = [0, 1, 2, 3] if "readonly" in entry else [1, 2, 3]
    if found is not None and found not in allowed:
        yield Broken(".value", found=entry["value"], allowed=allowed)


raised = block.conversation(
    "wp-A05.FR.01",
    _CHANGE,
    versions="1.6",
    section="security whitepaper A05.FR.01",
    sentence="A security profile can only be raised, so the answer has to be Rejected.",
)


@raised.answer(_CHANGE)
def _raised(state: State, answer: Answer) -> Iterator[Broken]:
    if key_of(answer.request["key"]) != "SecurityProfile":
        return
    current, wanted = state.of(Settings).integer("SecurityProfile"), _integer(answer.request["value"])
    status = answer.response["status"]
    if current is not None and wanted is not None and wanted <= current and status != "Rejected":
        yield Broken(".status", found=status, allowed="Rejected")
