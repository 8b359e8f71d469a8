"""The lists of names: members that equal their wire names, know their facts, and are found whatever their case."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta

import pytest

from ocpp_core import v16 as messages
from ocpp_core.errors import InvalidValueError
from ocpp_core.registry import Access, Key, Listed, ValueType, v16, v21, v201

LISTS = sorted(
    {
        getattr(version, name)
        for version in (v16, v201, v21)
        for name in version.__all__
        if isinstance(getattr(version, name), type) and issubclass(getattr(version, name), Listed)
    },
    key=lambda cls: (cls.__module__, cls.__name__),
)
KEYS = list(v16.ConfigurationKey)
ConfigurationKey = v16.ConfigurationKey


@pytest.mark.parametrize("cls", LISTS, ids=lambda cls: f"{cls.__module__.split('.')[-2]}.{cls.__name__}")
def test_a_list(cls: type[Listed]) -> None:
    assert len(cls) > 1
    for member in cls:
        assert isinstance(member.value, str)
        assert member == member.value == str(member) == f"{member}"
        assert cls(member.value) is member
        assert cls.named(member.value.upper()) is cls.named(member.value.lower())
        assert cls.named(member.value) == member
        assert member.__doc__ == member.description
        assert member.description.endswith(".")
        assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is member


def test_names_that_differ_in_case_only() -> None:
    """There are none but these, which a look-up could not tell apart."""
    lower = [member.lower() for cls in LISTS for member in cls]
    assert len(set(lower)) < len(lower)  # versions share names
    for cls in LISTS:
        assert len({member.value.lower() for member in cls}) == len(cls), cls


def test_lists() -> None:
    assert [(cls.__module__.split(".")[-2], cls.__name__) for cls in LISTS] == [
        ("v16", "ConfigurationKey"),
        ("v16", "SecurityEvent"),
        ("v201", "ReasonCode"),
        ("v201", "SecurityEvent"),
        ("v201", "Unit"),
        ("v201", "VariableName"),
        ("v21", "AdditionalInfoType"),
        ("v21", "ChargingLimitSource"),
        ("v21", "ConnectorType"),
        ("v21", "IdTokenType"),
        ("v21", "PaymentBrand"),
        ("v21", "PaymentRecognition"),
        ("v21", "ReasonCode"),
        ("v21", "SecurityEvent"),
        ("v21", "SigningMethod"),
        ("v21", "Unit"),
        ("v21", "VariableName"),
    ]


def test_facts_of_a_key() -> None:
    key = ConfigurationKey.HEARTBEAT_INTERVAL
    assert key == "HeartbeatInterval"
    assert (key.type, key.unit, key.access, key.profile, key.required, key.values, key.section, key.limited_by) == (
        ValueType.INTEGER,
        "s",
        Access.RW,
        "Core",
        True,
        (),
        "9.1.10",
        None,
    )
    assert isinstance(key, Key)
    assert key.facts.longest == 500


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("heartbeatinterval", ConfigurationKey.HEARTBEAT_INTERVAL),
        ("HEARTBEATINTERVAL", ConfigurationKey.HEARTBEAT_INTERVAL),
        ("HeartbeatInterval ", None),
        ("HEARTBEAT_INTERVAL", None),
        ("AcmeMode", None),
        ("", None),
        ("BlinKRepeat", ConfigurationKey.BLINK_REPEAT),
        ("Blin\u212aRepeat", None),  # the Kelvin sign, whose lower case is a k
        ("x" * 1_000_000, None),
    ],
)
def test_a_key_is_found_whatever_its_case(name: str, key: Key | None) -> None:
    assert ConfigurationKey.named(name) is key


def test_a_key_is_text_to_a_message() -> None:
    key = ConfigurationKey.HEARTBEAT_INTERVAL
    request = messages.ChangeConfigurationRequest(key=key, value=key.format(timedelta(minutes=5)))
    assert request.to_dict() == {"key": "HeartbeatInterval", "value": "300"}


@pytest.mark.parametrize(
    ("key", "text", "value", "written"),
    [
        (ConfigurationKey.HEARTBEAT_INTERVAL, "300", 300, "300"),
        (ConfigurationKey.AUTHORIZATION_CACHE_ENABLED, "True", True, "true"),
        (ConfigurationKey.CPO_NAME, "Acme", "Acme", "Acme"),
        (ConfigurationKey.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT, "current,power", ("Current", "Power"), "Current,Power"),
        (ConfigurationKey.SUPPORTED_FEATURE_PROFILES, "core,Acme", ("Core", "Acme"), "Core,Acme"),
        (ConfigurationKey.SUPPORTED_FILE_TRANSFER_PROTOCOLS, "ftp", ("FTP",), "FTP"),
        (ConfigurationKey.CONNECTOR_PHASE_ROTATION, "0.RST, 1.NotApplicable", ("0.RST", "1.NotApplicable"), "0.RST,1.NotApplicable"),
        (ConfigurationKey.METER_VALUES_SAMPLED_DATA, "energy.active.import.register,Voltage.L1", ("Energy.Active.Import.Register", "Voltage.L1"), "Energy.Active.Import.Register,Voltage.L1"),
        (ConfigurationKey.STOP_TXN_ALIGNED_DATA, "", (), ""),
        (ConfigurationKey.AUTHORIZATION_KEY, "0123456789abcdef" * 2, "0123456789abcdef" * 2, "0123456789abcdef" * 2),
    ],
)  # fmt: skip
def test_values_of_keys(key: Key, text: str, value: object, written: str) -> None:
    assert key.parse(text) == value
    assert key.format(key.parse(text)) == written


@pytest.mark.parametrize(
    ("key", "text", "says"),
    [
        (ConfigurationKey.HEARTBEAT_INTERVAL, "-1", "HeartbeatInterval: it is out of range; right: 0 to 2147483647"),
        (ConfigurationKey.LIGHT_INTENSITY, "101", "LightIntensity: it is out of range; right: 0 to 100"),
        (ConfigurationKey.SECURITY_PROFILE, "4", "SecurityProfile: it is out of range; right: 0 to 3"),
        (ConfigurationKey.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT, "A", "ChargingScheduleAllowedChargingRateUnit: item 1 is none of the values of the standard; right: Current and Power"),
        (ConfigurationKey.METER_VALUES_SAMPLED_DATA, "Voltage.L5", "MeterValuesSampledData: item 1 is none of the values of the standard; right: one of 22, such as Energy.Active.Export.Register"),
        (ConfigurationKey.AUTHORIZATION_KEY, "1234", "AuthorizationKey: it has 4 characters; right: 32 to 40"),
        (ConfigurationKey.CPO_NAME, "x" * 501, "CpoName: it has 501 characters; right: at most 500"),
    ],
)  # fmt: skip
def test_what_is_no_value_of_a_key(key: Key, text: str, says: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        key.parse(text)
    assert str(caught.value) == says


def test_the_limit_of_a_list() -> None:
    key = ConfigurationKey.METER_VALUES_SAMPLED_DATA
    assert key.limited_by == ConfigurationKey.METER_VALUES_SAMPLED_DATA_MAX_LENGTH
    with pytest.raises(InvalidValueError, match="MeterValuesSampledData: it has 2 items; right: at most 1"):
        key.parse("Voltage,Power.Offered", max_items=1)
    with pytest.raises(InvalidValueError, match="it has 2 items"):
        key.format(["Voltage", "Power.Offered"], max_items=1)


def test_limits_are_keys() -> None:
    limits = {key: key.limited_by for key in KEYS if key.limited_by}
    assert len(limits) == 6
    assert all(ConfigurationKey(limit).type is ValueType.INTEGER for limit in limits.values())


def test_events_and_reasons() -> None:
    assert v16.SecurityEvent.FIRMWARE_UPDATED.critical
    assert not v16.SecurityEvent.INVALID_MESSAGES.critical
    assert v21.SecurityEvent.INVALID_FIRMWARE_SIGNATURE.critical
    assert v201.ReasonCode.NO_CABLE.messages == ("UnlockConnector",)
    assert v201.ReasonCode.NO_ERROR.general
    assert v21.ReasonCode.NO_CABLE.group == "Charging Station"
    assert v201.ReasonCode.named("csnotaccepted") is v201.ReasonCode.CS_NOT_ACCEPTED
    method = v21.SigningMethod.ECDSA_BRAINPOOL384R1_SHA256
    assert (method.curve, method.key_bits, method.hash_algorithm) == ("brainpool384r1", 384, "SHA-256")
    assert v21.AdditionalInfoType.CARD_BIN.ad_hoc
    assert not v21.AdditionalInfoType.EVCCID.ad_hoc
    assert v21.Unit.MHZ == "mHz"
