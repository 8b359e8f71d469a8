"""Rules on reason codes of 2.x: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _reason_codes
from ocpp_core.versions import Role
from tests.rules.talk import Talk, ids_of

OURS = ids_of(_reason_codes)


def answered(version: str, action: str, request: dict[str, Any], code: str, sender: Role = Role.CSMS) -> list[str]:
    """What an answer with this reason breaks."""
    response = {"status": "Rejected", "statusInfo": {"reasonCode": code}}
    return Talk(version, OURS).ask(sender, action, request, response)


@pytest.mark.parametrize(
    ("version", "code", "broken"),
    [
        ("2.0.1", "NotEnabled", []),
        ("2.0.1", "notenabled", []),
        ("2.0.1", "Unspecified", []),
        ("2.0.1", "FixedCable", ["P2.reasonCode-action"]),
        ("2.0.1", "fixedcable", ["P2.reasonCode-action"]),
        ("2.0.1", "", ["P2.reasonCode-listed"]),
        ("2.0.1", "PhaseConflict", ["P2.reasonCode-listed"]),  # 2.1 has it
        ("2.1", "PhaseConflict", ["P2.reasonCode-action"]),
    ],
)
def test_a_code_and_what_it_is_for(version: str, code: str, broken: list[str]) -> None:
    assert answered(version, "ClearCache", {}, code) == broken


def test_a_result_in_a_list_has_its_reason() -> None:
    talk = Talk("2.0.1", OURS)
    named = {"component": {"name": "A"}, "variable": {"name": "B"}}
    results = [
        {**named, "attributeStatus": "Rejected", "attributeStatusInfo": {"reasonCode": code}}
        for code in ("ReadOnly", "WriteOnly")
    ]
    request = {"setVariableData": [{**named, "attributeValue": ""}] * 2}
    talk.ask(Role.CSMS, "SetVariables", request, None, name="1")
    [finding] = talk.conversation.take([3, "1", {"setVariableResult": results}], Role.CHARGING_STATION, None)
    assert (finding.path, finding.found) == ("$.setVariableResult[1].attributeStatusInfo.reasonCode", "WriteOnly")
    assert (finding.allowed, finding.fault) == (["GetVariables"], "charging-station")


def test_a_request_may_have_a_reason() -> None:
    payload = {"status": "Uploaded", "statusInfo": {"reasonCode": "NotEnabled"}}
    assert Talk("2.1", OURS).station("LogStatusNotification", {"requestId": 1, **payload}, {}) == [
        "P2.reasonCode-action"
    ]


@pytest.mark.parametrize("data", [[{"statusInfo": 1}], [{"statusInfo": {"reasonCode": 1}}], {"statusInfo": {}}])
def test_what_vendors_agree_on_is_not_judged(data: object) -> None:
    request = {"vendorId": "V", "data": data}
    assert Talk("2.1", OURS).csms("DataTransfer", request, {"status": "Accepted", "data": data}) == []
    assert Rules("2.1", select=OURS).findings(request, "DataTransfer") == []
