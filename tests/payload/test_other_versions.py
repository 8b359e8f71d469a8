"""In which versions a payload is valid."""

from typing import Any

import pytest

from ocpp_core import Version, v16
from ocpp_core.payload import valid_versions


@pytest.mark.parametrize(
    ("payload", "action", "kind", "versions"),
    [
        ({}, "Heartbeat", None, ["1.5", "1.6", "2.0", "2.0.1", "2.1"]),
        ({"type": "Soft"}, "Reset", "request", ["1.5", "1.6"]),
        ({"type": "Soft"}, "ResetRequest", None, ["1.5", "1.6"]),
        ({"type": "Soft"}, v16.ResetRequest, None, ["1.5", "1.6"]),
        ({"status": "Accepted"}, "ResetResponse", None, ["1.5", "1.6", "2.0", "2.0.1", "2.1"]),
        ({"status": "Accepted"}, v16.ResetResponse, None, ["1.5", "1.6", "2.0", "2.0.1", "2.1"]),
        ({"chargingLimitSource": "EMS"}, "ClearedChargingLimit", None, ["2.0", "2.0.1", "2.1"]),
        ({"status": "Accepted"}, "Reset", "response", ["1.5", "1.6", "2.0", "2.0.1", "2.1"]),
        ({"type": "ImmediateAndResume"}, "Reset", None, ["2.1"]),
        ([], "Heartbeat", None, []),
    ],
)
def test_versions(payload: Any, action: Any, kind: str | None, versions: list[str]) -> None:
    assert valid_versions(payload, action, kind) == [Version(version) for version in versions]


def test_messages_that_do_not_exist() -> None:
    with pytest.raises(
        LookupError, match="there is no message in any version of OCPP called 'Heartbeet'; did you mean"
    ):
        valid_versions({}, "Heartbeet")
    with pytest.raises(TypeError, match="an action must be"):
        valid_versions({}, 5)  # type: ignore[arg-type]  # the misuse under test
