"""Rules on the values of configuration keys: section 9 of 1.6, section 7 of its security whitepaper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, TypeAlias

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import Check
from ocpp_core.rules._configuration import items, lower
from ocpp_core.rules._events import Answer
from ocpp_core.rules._pieces import Settings
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import State
from ocpp_core.schemas import types
from ocpp_core.versions import Version

block: Final = Block("values of configuration keys")

_CHANGE: Final = "ChangeConfiguration"
_ANY: Final = (_CHANGE, "KeyValue")
"""Where a key stands with its value: both have the members ``key`` and ``value``."""

_WHOLE: Final = re.compile(r"[+-]?[0-9]+\Z")
_HEX: Final = re.compile(r"[0-9A-Fa-f]*\Z")
_BOOLEAN: Final = lower(
    "AdditionalRootCertificateCheck AllowOfflineTxForUnknownId AuthorizationCacheEnabled AuthorizeRemoteTxRequests "
    "ConnectorSwitch3to1PhaseSupported LocalAuthListEnabled LocalAuthorizeOffline LocalPreAuthorize "
    "ReserveConnectorZeroSupported StopTransactionOnEVSideDisconnect StopTransactionOnInvalidId "
    "UnlockConnectorOnEVSideDisconnect"
)
_INTEGER: Final = lower(
    "BlinkRepeat CertificateSignedMaxChainSize CertificateStoreMaxLength ChargeProfileMaxStackLevel "
    "ChargingScheduleMaxPeriods ClockAlignedDataInterval ConnectionTimeOut ConnectorPhaseRotationMaxLength "
    "GetConfigurationMaxKeys HeartbeatInterval LightIntensity LocalAuthListMaxLength MaxChargingProfilesInstalled "
    "MaxEnergyOnInvalidId MessageTimeout MeterValueSampleInterval MeterValuesAlignedDataMaxLength "
    "MeterValuesSampledDataMaxLength MinimumStatusDuration NumberOfConnectors ResetRetries SecurityProfile "
    "SendLocalListMaxLength StopTransactionMaxMeterValues StopTxnAlignedDataMaxLength StopTxnSampledDataMaxLength "
    "SupportedFeatureProfilesMaxLength TransactionMessageAttempts TransactionMessageRetryInterval "
    "WebSocketPingInterval"
)
_MEASURANDS: Final = lower("MeterValuesAlignedData MeterValuesSampledData StopTxnAlignedData StopTxnSampledData")
_PROFILES: Final = lower(
    "Core FirmwareManagement LocalAuthListManagement Reservation SmartCharging RemoteTrigger",
)
_ROTATIONS: Final = lower("NotApplicable Unknown RST RTS SRT STR TRS TSR")
_PERCENT: Final = 100
_KEY_DIGITS: Final = (32, 40)

_Fits: TypeAlias = Callable[[str], bool]


def _checks(keys: dict[str, str], fits: _Fits, allowed: object) -> Check:
    """A check that the value of any of these keys, if it has one, fits."""

    def check(entry: Payload) -> Iterator[Broken]:
        value = entry.get("value")
        if value is not None and entry["key"].lower() in keys and not fits(value):
            yield Broken(".value", found=value, allowed=allowed)

    return check


def _integer(value: str) -> int | None:
    return int(value) if _WHOLE.match(value) else None


block.message(
    "1.6-9-boolean-value",
    *_ANY,
    versions="1.6",
    section="section 9",
    sentence="The value of this key has to be true or false.",
)(_checks(_BOOLEAN, lambda value: value.lower() in ("true", "false"), ["true", "false"]))
block.message(
    "1.6-9-integer-value",
    *_ANY,
    versions="1.6",
    section="section 9",
    sentence="The value of this key has to be a whole number, in digits.",
)(_checks(_INTEGER, lambda value: _WHOLE.match(value) is not None, "0"))
block.message(
    "1.6-9-integer-not-negative",
    *_ANY,
    versions="1.6",
    section="section 9",
    severity=Severity.WARNING,
    derived=True,
    sentence="The value of this key cannot be negative.",
)(_checks(_INTEGER, lambda value: (_integer(value) or 0) >= 0, "0"))
block.message(
    "1.6-9.1.11-lightintensity-percent",
    *_ANY,
    versions="1.6",
    section="section 9.1.11",
    severity=Severity.WARNING,
    derived=True,
    sentence="LightIntensity is a percentage, from 0 to 100.",
)(_checks(lower("LightIntensity"), lambda value: 0 <= (_integer(value) or 0) <= _PERCENT, ["0", "100"]))


@cache
def _measurands() -> frozenset[str]:
    """The measurands, each alone and with each phase, in lower case."""
    of_16 = types(Version.V16)
    phases = ["", *(f".{phase}" for phase in of_16["Phase"]["enum"])]
    return frozenset(f"{measurand}{phase}".lower() for measurand in of_16["Measurand"]["enum"] for phase in phases)


block.message(
    "1.6-9.1.17-measurand-list",
    *_ANY,
    versions="1.6",
    section="section 9.1.17",
    severity=Severity.WARNING,
    sentence="The value of this key is a list of measurands with commas between them; a dot and a phase may follow "
    "each.",
)(
    _checks(
        _MEASURANDS,
        lambda value: all(item.lower() in _measurands() for item in items(value)),
        "Energy.Active.Import.Register,Voltage.L1",
    )
)
block.message(
    "1.6-9.1.29-feature-profiles",
    "KeyValue",
    versions="1.6",
    section="section 9.1.29",
    sentence="SupportedFeatureProfiles holds a name that is none of the standard's feature profiles.",
)(
    _checks(
        lower("SupportedFeatureProfiles"),
        lambda value: all(item.lower() in _PROFILES for item in items(value)),
        list(_PROFILES.values()),
    )
)
block.message(
    "1.6-9.1.29-core-present",
    "KeyValue",
    versions="1.6",
    section="section 9.1.29",
    severity=Severity.WARNING,
    derived=True,
    sentence="Each charge point supports the profile Core, so SupportedFeatureProfiles has to name it.",
)(_checks(lower("SupportedFeatureProfiles"), lambda value: "core" in items(value.lower()), "Core"))


def _is_rotation(item: str) -> bool:
    """Whether this is the number of a connector, a dot, and a rotation."""
    number, _, rotation = item.partition(".")
    return number.isascii() and number.isdigit() and rotation.strip().lower() in _ROTATIONS


block.message(
    "1.6-9.1.7-phase-rotation",
    *_ANY,
    versions="1.6",
    section="section 9.1.7",
    severity=Severity.WARNING,
    sentence="ConnectorPhaseRotation is a list with commas of connectors, a dot and the rotation of each: 0.RST,1.RTS.",
)(_checks(lower("ConnectorPhaseRotation"), lambda value: all(map(_is_rotation, items(value) or [""])), "0.RST,1.RTS"))

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
    if entry.get("value") and entry["key"].lower() == "authorizationkey":
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
    if request["key"].lower() != "authorizationkey":
        return
    length = len(request["value"])
    least, most = _KEY_DIGITS
    if not least <= length <= most or length % 2 or not _HEX.match(request["value"]):
        yield Broken(".value", found=length, allowed=[least, most])


@block.message(
    "wp-7.6-securityprofile-range",
    *_ANY,
    versions="1.6",
    section="security whitepaper section 7.6",
    sentence="SecurityProfile is 0 to 3, and only 1 to 3 can be set.",
)
def security_profile(entry: Payload) -> Iterator[Broken]:
    """What is no number at all breaks the rule on numbers."""
    if entry["key"].lower() != "securityprofile":
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
    if answer.request["key"].lower() != "securityprofile":
        return
    current, wanted = state.of(Settings).integer("SecurityProfile"), _integer(answer.request["value"])
    status = answer.response["status"]
    if current is not None and wanted is not None and wanted <= current and status != "Rejected":
        yield Broken(".status", found=status, allowed="Rejected")
