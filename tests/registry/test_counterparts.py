"""What another version has in the place of a configuration key or a variable."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.registry import Key, Variable, counterpart, v16, v21, v201
from ocpp_core.schemas import key_variables

KEY = v16.ConfigurationKey


@pytest.mark.parametrize(
    ("key", "variable"),
    [
        (KEY.HEARTBEAT_INTERVAL, "OCPPCommCtrlr.HeartbeatInterval"),
        (KEY.MESSAGE_TIMEOUT, "OCPPCommCtrlr.MessageTimeout[Default]"),
        (KEY.SECURITY_PROFILE, "SecurityCtrlr.SecurityProfile"),
        (KEY.MINIMUM_STATUS_DURATION, "MinimumStatusDuration"),
    ],
)
@pytest.mark.parametrize("other", ["2.0.1", "2.1"])
def test_keys_and_variables(key: Key, variable: str, other: str) -> None:
    found = counterpart(key, other)
    assert isinstance(found, Variable)
    assert str(found) == variable
    assert counterpart(found, "1.6") is key


def test_what_has_none() -> None:
    assert counterpart(KEY.CONNECTOR_PHASE_ROTATION, "2.1") is None
    assert counterpart(v201.components.AuthCtrlr.Enabled, "1.6") is None
    # The same name as a key, but of the profile that is being set rather than of the one in use.
    assert counterpart(v21.components.NetworkConfiguration.SecurityProfile, "1.6") is None
    assert counterpart(v21.components.SmartChargingCtrlr.SupportedAdditionalPurposes, "2.0.1") is None


def test_variables_keep_their_place() -> None:
    power = v201.components.EVSE.Power.at(evse=2)
    assert counterpart(power, "2.1") == v21.components.EVSE.Power.at(evse=2)
    assert counterpart(KEY.RESET_RETRIES, "1.6") is KEY.RESET_RETRIES


def test_every_name_exists_in_all_versions() -> None:
    assert key_variables()
    for name, entry in key_variables().items():
        key = KEY.named(name)
        assert key is not None
        for other in ("2.0.1", "2.1"):
            found = counterpart(key, other)
            assert isinstance(found, Variable), name
            assert (found.component_name, found.name, found.instance) == (
                entry.get("component"),
                entry["variable"],
                entry.get("instance"),
            )
            assert counterpart(found, "1.6") is key


def test_what_we_judge_has_the_same_name_type_and_unit() -> None:
    for name, entry in key_variables().items():
        assert entry["basis"] == "name"
        assert entry["variable"] == name
        key = KEY.named(name)
        assert key is not None
        found = counterpart(key, "2.0.1")
        assert found is not None
        assert found.type == key.type
        assert found.unit == (None if key.unit == "times" else key.unit)


def test_errors() -> None:
    with pytest.raises(LookupError, match="no lists of OCPP 2.0 are known: choose from 1.6, 2.0.1 and 2.1"):
        counterpart(v201.components.EVSE.Power, "2.0")
    with pytest.raises(LookupError, match="there is no version of OCPP '3'"):
        counterpart(KEY.RESET_RETRIES, "3")
    wrong: Any = "HeartbeatInterval"
    with pytest.raises(TypeError, match="an entry must be a configuration key or a variable, not 'HeartbeatInterval'"):
        counterpart(wrong, "2.1")
