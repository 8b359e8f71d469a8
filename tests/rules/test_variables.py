"""Rules on variables and network profiles of 2.x: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _variables
from ocpp_core.rules._variables import ItemsPerMessage
from tests.rules.talk import Talk, ids_of

OURS = ids_of(_variables)


def variable(name: str, component: str = "A", *, of: str | None = None, **members: Any) -> dict[str, Any]:
    """A variable, of an instance if one is given."""
    instance = {} if of is None else {"instance": of}
    return {"component": {"name": component}, "variable": {"name": name, **instance}, **members}


def asked(*names: str, attribute: str | None = None) -> list[dict[str, Any]]:
    """Variables that are asked for."""
    given = {} if attribute is None else {"attributeType": attribute}
    return [variable(name, **given) for name in names]


def read(*names: str, attribute: str | None = "Actual") -> list[dict[str, Any]]:
    """Results."""
    return [
        {**each, "attributeStatus": "Accepted", "attributeValue": "1"} for each in asked(*names, attribute=attribute)
    ]


def exchange(items: list[dict[str, Any]], results: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What an answer to GetVariables breaks, and where; SetVariables has the same rules."""
    found = Rules("2.0.1", select=OURS).exchange(
        "GetVariables", {"getVariableData": items}, {"getVariableResult": results}
    )
    to_set = Rules("2.1", select=OURS).exchange(
        "SetVariables", {"setVariableData": items}, {"setVariableResult": results}
    )
    assert [each.rule.replace("B05", "B06") for each in to_set] == [each.rule for each in found]
    return [(each.rule, each.path) for each in found]


def test_the_order_of_results_does_not_matter() -> None:
    assert exchange(asked("X", "Y"), read("Y", "X")) == []


def test_names_are_the_same_in_any_case() -> None:
    assert exchange(asked("x"), read("X")) == []


def test_another_instance_is_another_variable() -> None:
    results = [{**variable("X", of="1"), "attributeType": "Actual", "attributeStatus": "Accepted"}]
    assert exchange([variable("X", of="2")], results) == [("B06.FR.02", "$.getVariableResult[0]")]
    assert exchange([variable("X", of="1")], results) == []


def test_an_empty_instance_is_none() -> None:
    assert exchange([variable("X", of="")], read("X")) == []


def test_another_evse_is_another_variable() -> None:
    request, result = variable("X"), read("X")[0]
    request["component"] = {"name": "A", "evse": {"id": 1}}
    result["component"] = {"name": "A", "evse": {"id": 2}}
    assert exchange([request], [result]) == [("B06.FR.02", "$.getVariableResult[0]")]


def test_a_result_that_comes_twice_in_place_of_another() -> None:
    assert exchange(asked("X", "Y"), read("X", "X")) == [("B06.FR.02", "$.getVariableResult[1]")]


def test_a_result_too_many_or_too_few_is_one_finding() -> None:
    assert exchange(asked("X"), read("X", "X")) == [("B06.FR.01", "$.getVariableResult")]
    assert exchange(asked("X", "X"), read("X")) == [("B06.FR.01", "$.getVariableResult")]


def test_a_result_too_many_that_nobody_asked_for_is_two() -> None:
    assert exchange(asked("X"), read("X", "Y")) == [
        ("B06.FR.01", "$.getVariableResult"),
        ("B06.FR.02", "$.getVariableResult[1]"),
    ]


def test_the_attribute_is_that_of_the_request() -> None:
    target = asked("X", attribute="Target")
    assert exchange(target, read("X", attribute="Target")) == []
    assert exchange(target, read("X", attribute="MaxSet")) == [("B06.FR.03", "$.getVariableResult[0].attributeType")]
    assert exchange(target, read("X", attribute=None)) == [("B06.FR.03", "$.getVariableResult[0].attributeType")]
    assert exchange(asked("X"), read("X", attribute=None)) == [("B06.FR.03", "$.getVariableResult[0].attributeType")]


def test_both_attributes_of_a_variable_may_be_asked_for() -> None:
    both = [*asked("X"), *asked("X", attribute="Target")]
    actual, target = read("X")[0], read("X", attribute="Target")[0]
    assert exchange(both, [target, actual]) == []
    assert exchange(both, [actual, actual]) == [("B06.FR.03", "$.getVariableResult[1].attributeType")]
    assert exchange(both, [actual]) == [("B06.FR.01", "$.getVariableResult")]


def test_a_variable_is_set_once() -> None:
    items = [{**each, "attributeValue": "1"} for each in [*asked("X", "x", "X"), *asked("X", attribute="MinSet")]]
    found = Rules("2.1", select=OURS).findings({"setVariableData": items}, "SetVariables")
    assert [(each.rule, each.path, each.found) for each in found] == [
        ("B05.FR.13", "$.setVariableData[1]", "A.x"),
        ("B05.FR.13", "$.setVariableData[2]", "A.X"),
    ]


@pytest.mark.parametrize(
    ("status", "value", "broken"),
    [
        ("Accepted", "", []),
        ("Accepted", None, ["B06.FR.10"]),
        ("Rejected", None, []),
        ("Rejected", "1", []),
        ("UnknownVariable", None, []),
        ("UnknownVariable", "", ["B06.FR.06"]),
        ("NotSupportedAttributeType", "1", ["B06.FR.06"]),
    ],
)
def test_a_result_has_a_value_where_there_is_one(status: str, value: str | None, broken: list[str]) -> None:
    result = {**variable("X"), "attributeStatus": status, **({} if value is None else {"attributeValue": value})}
    found = Rules("2.0.1", select=OURS).findings({"getVariableResult": [result]}, "GetVariables", "response")
    assert [each.rule for each in found] == broken


@pytest.mark.parametrize(
    ("version", "length", "broken"),
    [
        ("2.0.1", 15, True),
        ("2.0.1", 16, False),
        ("2.0.1", 40, False),
        ("2.0.1", 41, True),
        ("2.1", 41, False),
        ("2.1", 64, False),
        ("2.1", 65, True),
    ],
)
def test_the_length_of_a_password(version: str, length: int, *, broken: bool) -> None:
    item = variable("basicauthpassword", "securityctrlr", attributeValue="p" * length)
    found = Rules(version, select=OURS).findings({"setVariableData": [item]}, "SetVariables")
    assert [(each.rule, each.found) for each in found] == ([("A01.FR.02-length", length)] if broken else [])


def test_other_variables_may_be_short() -> None:
    items = [variable("BasicAuthPassword", "Door", attributeValue="p"), variable("X", attributeValue="p")]
    assert Rules("2.1", select=OURS).findings({"setVariableData": items}, "SetVariables") == []


def test_a_password_in_a_report_is_found_and_not_shown() -> None:
    data = {**variable("BasicAuthPassword", "SecurityCtrlr"), "variableAttribute": [{"value": ""}, {"value": "secret"}]}
    report = {"requestId": 1, "generatedAt": "2026-01-01T00:00:00Z", "seqNo": 0, "reportData": [data]}
    (finding,) = Rules("2.0.1", select=OURS).findings(report, "NotifyReport")
    assert (finding.rule, finding.path) == (
        "B06.password-write-only",
        "$.reportData[0].variableAttribute[1].value",
    )
    assert finding.found is None


def test_a_component_of_no_evse_has_none() -> None:
    item = variable("X")
    item["component"]["evse"] = {"id": 0, "connectorId": -1, "customData": {"vendorId": "com.example"}}
    found = Rules("2.0.1", select=OURS).findings({"getVariableData": [item]}, "GetVariables")
    assert [(each.rule, each.path) for each in found] == [
        ("B08.evse-connector", "$.getVariableData[0].component.evse.id"),
        ("B08.evse-connector", "$.getVariableData[0].component.evse.connectorId"),
    ]


def profile(security: int, address: str = "wss://csms.example", transport: str = "JSON") -> dict[str, Any]:
    """A network profile."""
    return {
        "configurationSlot": 1,
        "connectionData": {
            "ocppVersion": "OCPP20",
            "ocppTransport": transport,
            "ocppCsmsUrl": address,
            "messageTimeout": 30,
            "securityProfile": security,
            "ocppInterface": "Wired0",
        },
    }


@pytest.mark.parametrize(
    ("security", "address", "transport", "broken"),
    [
        (1, "WS://csms.example", "JSON", False),
        (1, "wss://csms.example", "JSON", True),
        (2, "csms.example", "JSON", True),
        (2, "WSS://csms.example", "JSON", False),
        (3, "ws://csms.example", "SOAP", False),
        (4, "ws://csms.example", "JSON", False),
        (0, "wss://csms.example", "JSON", False),
    ],
)
def test_the_address_fits_the_profile(security: int, address: str, transport: str, *, broken: bool) -> None:
    found = Rules("2.1", select=OURS).findings(profile(security, address, transport), "SetNetworkProfile")
    assert [each.rule for each in found] == (["B09.url-matches-profile"] if broken else [])


class VariableTalk(Talk):
    """A station and its CSMS."""

    def __init__(self, *, complete: bool = True) -> None:
        super().__init__("2.0.1", OURS, complete=complete)

    def get(self, *items: dict[str, Any], value: str = "1") -> list[str]:
        """What reading variables breaks."""
        results = [
            {"attributeType": "Actual", **each, "attributeStatus": "Accepted", "attributeValue": value}
            for each in items
        ]
        return self.csms("GetVariables", {"getVariableData": list(items)}, {"getVariableResult": results})

    def set(self, *items: dict[str, Any]) -> list[str]:
        """What writing variables breaks."""
        results = [{"attributeType": "Actual", **each, "attributeStatus": "Accepted"} for each in items]
        data = [{**each, "attributeValue": "1"} for each in items]
        return self.csms("SetVariables", {"setVariableData": data}, {"setVariableResult": results})

    def network(self, security: int, status: str = "Accepted") -> list[str]:
        """What setting a network profile breaks."""
        address = "ws://csms.example" if security == 1 else "wss://csms.example"
        return self.csms("SetNetworkProfile", profile(security, address), {"status": status})


def most(action: str) -> dict[str, Any]:
    """The variable that tells how many items a message takes."""
    return variable("ItemsPerMessage", "DeviceDataCtrlr", of=action)


@pytest.mark.parametrize("complete", [False, True])
def test_the_most_items_are_known_only_where_they_were_told(*, complete: bool) -> None:
    talk = VariableTalk(complete=complete)
    three = [variable("X"), variable("Y"), variable("Z")]
    assert talk.get(*three) == []
    assert talk.get(most("GetVariables"), value="2") == []
    assert talk.get(*three[:2]) == []
    assert talk.get(*three) == ["B06.FR.05"]
    assert talk.set(*three) == []
    assert talk.get(most("setvariables"), value="2") == []
    assert talk.set(*three) == ["B05.FR.11"]
    assert talk.set(*three[:2]) == []


def test_a_report_tells_the_most_items_as_well() -> None:
    talk = VariableTalk()
    data = {**most("SetVariables"), "variableAttribute": [{"value": "9", "type": "MaxSet"}, {"value": "1"}]}
    report = {"requestId": 1, "generatedAt": "2026-01-01T00:00:00Z", "seqNo": 0, "reportData": [data]}
    assert talk.station("NotifyReport", report, {}) == []
    assert talk.set(variable("X"), variable("Y")) == ["B05.FR.11"]


@pytest.mark.parametrize("value", ["", "many", "-1", "1.5", "٣", "9" * 2000])
def test_a_number_of_items_that_is_none_says_nothing(value: str) -> None:
    talk = VariableTalk()
    talk.get(most("GetVariables"), value=value)
    assert talk.get(variable("X"), variable("Y")) == []


def test_after_an_answer_that_cannot_be_read_the_most_items_are_not_known() -> None:
    talk = VariableTalk()
    talk.get(most("GetVariables"), value="1")
    talk.csms("GetVariables", {"getVariableData": [variable("X")]}, {"wrong": []})
    assert talk.get(variable("X"), variable("Y")) == []
    assert len(ItemsPerMessage().most) == 0


def test_a_security_profile_below_that_in_use() -> None:
    talk = VariableTalk()
    assert talk.network(1) == []  # that in use is not known
    talk.get(variable("SecurityProfile", "SecurityCtrlr"), value="3")
    assert talk.network(3) == []
    assert talk.network(2, "Rejected") == []
    assert talk.network(2) == ["B09.FR.04"]
    assert talk.network(2, "Failed") == ["B09.FR.04"]
    assert talk.get(variable("AllowSecurityProfileDowngrade", "SecurityCtrlr"), value="true") == []
    assert talk.network(2) == []
    assert talk.network(1) == ["B09.FR.04"]
    assert talk.get(variable("AllowSecurityProfileDowngrade", "SecurityCtrlr"), value="false") == []
    assert talk.network(2) == ["B09.FR.04"]


def set_to(component: str, name: str, value: str, **members: Any) -> list[tuple[str, Any]]:
    """What setting a variable breaks, and what was found there."""
    item = {**variable(name, component), "attributeValue": value, **members}
    found = Rules("2.0.1", select=OURS).findings({"setVariableData": [item]}, "SetVariables")
    return [(each.rule.removeprefix("P2.setvariables-"), each.found) for each in found]


@pytest.mark.parametrize(
    ("component", "name", "value", "broken"),
    [
        ("TxCtrlr", "EVConnectionTimeOut", "0", None),
        ("txctrlr", "evconnectiontimeout", "1.5", "value-type"),
        ("TxCtrlr", "EVConnectionTimeOut", "-1", "value-range"),
        ("TxCtrlr", "EVConnectionTimeOut", "2147483648", "value-type"),
        ("OCPPCommCtrlr", "HeartbeatInterval", "0", "value-range"),
        ("TxCtrlr", "StopTxOnInvalidId", "True", "value-type"),
        ("TxCtrlr", "TxStartPoint", "Authorized, EVConnected", None),
        ("TxCtrlr", "TxStartPoint", "Authorized;EVConnected", "value-range"),
        ("AuthCtrlr", "MasterPassGroupId", "x" * 36, None),
        ("AuthCtrlr", "MasterPassGroupId", "x" * 37, "value-range"),
        ("OCPPCommCtrlr", "FileTransferProtocols", "GOPHER", "read-only"),  # there may be other protocols
        ("AcmeCtrlr", "Enabled", "yes", None),
        ("ClockCtrlr", "NtpSource", "dhcp", "value-range"),
        ("Connector", "ACCurrent", "1e3", None),
        ("Connector", "ACCurrent", "much", "value-type"),
    ],
)
def test_a_value_of_a_variable_of_the_standard(component: str, name: str, value: str, broken: str | None) -> None:
    shown = f"{component}.{name}" if broken == "read-only" else value
    assert set_to(component, name, value) == ([] if broken is None else [(broken, shown)])


def test_only_the_actual_value_of_a_variable_is_read_only() -> None:
    assert set_to("OCPPCommCtrlr", "ActiveNetworkProfile", "1") == [("read-only", "OCPPCommCtrlr.ActiveNetworkProfile")]
    assert set_to("OCPPCommCtrlr", "ActiveNetworkProfile", "1", attributeType="Target") == []


def test_what_nobody_may_read_is_in_no_finding() -> None:
    assert set_to("SecurityCtrlr", "BasicAuthPassword", "short") == [("A01.FR.02-length", 5)]


def taken(value: str, status: str, **members: Any) -> list[str]:
    """What a result breaks, of a boolean that is set."""
    name = variable("StopTxOnInvalidId", "TxCtrlr", **members)
    found = Rules("2.1", select=OURS).exchange(
        "SetVariables",
        {"setVariableData": [{**name, "attributeValue": value}]},
        {"setVariableResult": [{"attributeType": "Actual", **name, "attributeStatus": status}]},
    )
    return [each.rule for each in found]


def test_a_value_that_is_not_written_as_its_type_is_rejected() -> None:
    assert taken("yes", "Accepted") == ["B05.FR.07"]
    assert taken("yes", "RebootRequired") == ["B05.FR.07"]
    assert taken("yes", "Rejected") == []
    assert taken("yes", "UnknownVariable") == []
    assert taken("true", "Accepted") == []
    assert taken("yes", "Accepted", attributeType="Target") == ["B05.FR.07"]


def test_a_result_of_another_variable_says_nothing_of_a_value() -> None:
    asked_for = {**variable("StopTxOnInvalidId", "TxCtrlr"), "attributeValue": "yes"}
    result = {**variable("StopTxOnInvalidId", "Other"), "attributeStatus": "Accepted", "attributeType": "Actual"}
    found = Rules("2.1", select="B05.FR.07").exchange(
        "SetVariables", {"setVariableData": [asked_for]}, {"setVariableResult": [result]}
    )
    assert found == []


def test_a_variable_set_twice_may_be_accepted_for_one_of_them() -> None:
    name = variable("StopTxOnInvalidId", "TxCtrlr")
    response = {"setVariableResult": [{**name, "attributeStatus": "Accepted", "attributeType": "Actual"}]}
    for values in (("yes", "true"), ("true", "yes")):
        request = {"setVariableData": [{**name, "attributeValue": value} for value in values]}
        assert Rules("2.1", select="B05.FR.07").exchange("SetVariables", request, response) == []


def test_names_that_are_not_ascii_are_those_of_no_variable() -> None:
    assert set_to("TxCtrlr", "\uff25VConnectionTimeOut", "x") == [
        ("P2.appendix-variable", "TxCtrlr.\uff25VConnectionTimeOut")
    ]
    assert set_to("\u24c9", "K", "x") == []
