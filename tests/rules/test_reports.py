"""Rules on reports of 2.x and on the variables in them: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Conversation, Rules, _reported_variables, _reports
from tests.rules.talk import CSMS, STATION, Talk, ids_of

VARIABLES = ids_of(_reported_variables)
REPORTS = ids_of(_reports)
TIME = "2026-01-01T00:00:00Z"


def reported(characteristics: dict[str, Any], *attributes: dict[str, Any]) -> list[str]:
    """The rules that a report of one variable breaks."""
    data = {
        "component": {"name": "A"},
        "variable": {"name": "X"},
        "variableAttribute": list(attributes),
        "variableCharacteristics": {"supportsMonitoring": False, **characteristics},
    }
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0, "reportData": [data]}
    return [each.rule for each in Rules("2.1", select=VARIABLES).findings(report, "NotifyReport")]


@pytest.mark.parametrize(
    ("data_type", "value", "fits"),
    [
        ("boolean", "true", True),
        ("boolean", "True", False),
        ("boolean", "0", False),
        ("integer", "0", True),
        ("integer", "-2147483648", True),
        ("integer", "2147483647", True),
        ("integer", "2147483648", False),
        ("integer", "9" * 2500, False),
        ("integer", "01", False),
        ("integer", "+1", False),
        ("integer", "1\n", False),
        ("integer", "٣", False),
        ("decimal", "-1.5", True),
        ("decimal", "1e-3", True),
        ("decimal", ".5", True),
        ("decimal", "1,5", False),
        ("decimal", "NaN", False),
        ("decimal", "1_000", False),
        ("decimal", ".", False),
        ("dateTime", "2026-01-01T00:00:00+01:00", True),
        ("dateTime", "2026-01-01T00:00:00", False),
        ("dateTime", "2026-01-01", False),
        ("dateTime", "2026-02-30T00:00:00Z", False),
        ("string", "anything", True),
    ],
)
def test_how_a_value_is_written(data_type: str, value: str, *, fits: bool) -> None:
    broken = [] if fits else [f"P2.DataEnum.{data_type}"]
    assert reported({"dataType": data_type}, {"value": value}) == broken
    assert (
        reported({"dataType": data_type}, {"value": "", "type": "Actual"}, {"value": value, "type": "MaxSet"}) == broken
    )


@pytest.mark.parametrize(
    ("data_type", "listed", "value", "fits"),
    [
        ("OptionList", "a, b", "b", True),
        ("OptionList", "a,b", "a,b", False),
        ("OptionList", "a,b", "B", False),
        ("OptionList", "a,b", "", True),
        ("MemberList", "a,b", "b,a", True),
        ("MemberList", "a,b", "a,c", False),
        ("SequenceList", "a,b", "b, a", True),
        ("SequenceList", "a,b", "a,,b", False),
        ("SequenceList", "", "a", True),
        ("string", "a,b", "c", True),
    ],
)
def test_a_value_is_among_those_that_are_listed(data_type: str, listed: str, value: str, *, fits: bool) -> None:
    broken = [] if fits else ["P2.VariableCharacteristics.value-in-list"]
    assert reported({"dataType": data_type, "valuesList": listed}, {"value": value}) == broken


def test_a_target_need_not_be_listed_or_within_limits() -> None:
    listed = {"dataType": "OptionList", "valuesList": "a", "maxLimit": 1}
    assert reported(listed, {"value": "other", "type": "Target"}) == []


@pytest.mark.parametrize(
    ("data_type", "limits", "value", "fits"),
    [
        ("integer", {"minLimit": 1}, "0", False),
        ("integer", {"minLimit": 1}, "1", True),
        ("decimal", {"minLimit": 0.1, "maxLimit": 0.3}, "0.1", True),
        ("decimal", {"minLimit": 0.1, "maxLimit": 0.3}, "0.3", True),
        ("decimal", {"minLimit": 0.1, "maxLimit": 0.3}, "0.31", False),
        ("decimal", {"maxLimit": 1e300}, "1" * 60, True),
        ("string", {"minLimit": 5, "maxLimit": 5}, "12345", True),
        ("string", {"maxLimit": 5}, "123456", False),
        ("MemberList", {"maxLimit": 3, "valuesList": "a,b"}, "a,b", True),
        ("MemberList", {"maxLimit": 2, "valuesList": "a,b"}, "a,b", False),
        ("integer", {"minLimit": 5, "maxLimit": 1}, "3", False),
        ("boolean", {"minLimit": 5, "maxLimit": 5}, "true", True),
        ("integer", {}, "3", True),
    ],
)
def test_a_value_is_within_its_limits(data_type: str, limits: dict[str, Any], value: str, *, fits: bool) -> None:
    broken = [] if fits else ["P2.VariableCharacteristics.limits"]
    assert reported({"dataType": data_type, **limits}, {"value": value}) == broken


def test_a_value_that_nobody_may_read_is_not_shown() -> None:
    attribute = {"mutability": "WriteOnly", "value": "secret"}
    data = {"component": {"name": "A"}, "variable": {"name": "X"}, "variableAttribute": [attribute]}
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0, "reportData": [data]}
    found = Rules("2.0.1", select=["B07.FR.03-writeonly", "P2.VariableAttribute"]).findings(report, "NotifyReport")
    assert [(each.rule, each.found) for each in found] == [("B07.FR.03-writeonly", None)]


def test_a_value_that_nobody_may_read_is_not_judged() -> None:
    assert reported({"dataType": "integer"}, {"mutability": "WriteOnly", "value": "x"}) == ["B07.FR.03-writeonly"]


def test_a_report_may_be_empty() -> None:
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0}
    assert Rules("2.0.1", select=VARIABLES).findings(report, "NotifyReport") == []


class ReportTalk(Talk):
    """A station and its CSMS."""

    def __init__(self, kind: str = "device", *, complete: bool = True) -> None:
        super().__init__("2.0.1", REPORTS, complete=complete)
        self.kind = kind

    def get(self, name: int = 1, status: str | None = "Accepted", at: float | None = None, **of: Any) -> list[str]:
        """What asking for a report breaks."""
        action, members = {
            "device": ("GetReport", {}),
            "monitors": ("GetMonitoringReport", {}),
            "customer": ("CustomerInformation", {"report": True, "clear": False, "customerIdentifier": "C"}),
        }[self.kind]
        answer = "InternalError" if status is None else {"status": status}
        return self.ask(CSMS, action, {"requestId": name, **members, **of}, answer, at)

    def part(self, name: int = 1, number: int = 0, at: float | None = None, *, tbc: bool | None = False) -> list[str]:
        """What a part of a report breaks."""
        action, members = {
            "device": ("NotifyReport", {}),
            "monitors": ("NotifyMonitoringReport", {}),
            "customer": ("NotifyCustomerInformation", {"data": "C"}),
        }[self.kind]
        payload = {"requestId": name, "generatedAt": TIME, "seqNo": number, **members}
        return self.ask(STATION, action, payload | ({} if tbc is None else {"tbc": tbc}), {}, at)


def test_a_report_in_three_parts() -> None:
    talk = ReportTalk()
    assert talk.get() == []
    assert talk.part(tbc=True) == []
    assert talk.part(number=1, tbc=True) == []
    assert talk.part(number=2, tbc=None) == []
    assert talk.end() == []


def test_two_reports_at_once_are_numbered_apart() -> None:
    talk = ReportTalk()
    talk.get(1)
    talk.get(2)
    assert talk.part(1, 0, tbc=True) == []
    assert talk.part(2, 0, tbc=True) == []
    assert talk.part(1, 1) == []
    assert talk.part(2, 1) == []
    assert talk.end() == []


def test_a_request_id_may_be_used_again() -> None:
    talk = ReportTalk()
    talk.get()
    talk.part()
    assert talk.part(number=1) == ["B07.tbc"]
    talk.get()
    assert talk.part() == []


def test_a_part_that_is_missing_is_told_once() -> None:
    talk = ReportTalk()
    talk.get()
    assert talk.part(number=1, tbc=True) == ["B07.FR.10"]
    assert talk.part(number=2, tbc=True) == []
    assert talk.part(number=2, tbc=True) == ["B07.FR.10"]


def test_a_report_that_nobody_asked_for() -> None:
    assert ReportTalk().part() == ["B07.FR.04"]
    assert ReportTalk(complete=False).part() == []


def test_a_report_after_an_error() -> None:
    talk = ReportTalk()
    talk.get(status=None)
    assert talk.part() == ["B07.FR.04"]
    assert talk.end() == []


@pytest.mark.parametrize("status", ["Rejected", "NotSupported", "EmptyResultSet"])
def test_a_report_that_was_refused(status: str) -> None:
    talk = ReportTalk(complete=False)
    talk.get(status=status)
    assert talk.end() == []
    assert talk.part() == ["B07.FR.05"]


def test_in_the_middle_the_number_is_not_assumed() -> None:
    talk = ReportTalk(complete=False)
    assert talk.part(number=7, tbc=True) == []
    assert talk.part(number=9, tbc=True) == ["B07.FR.10"]
    assert talk.part(number=10) == []


@pytest.mark.parametrize(("now", "broken"), [(64.0, []), (66.0, ["B07.FR.03"])])
def test_a_report_that_does_not_come(now: float, broken: list[str]) -> None:
    talk = ReportTalk()
    talk.get(at=5.0)
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": TIME}, now)
    assert talk.end() == broken


def test_a_report_that_stops_counts_from_its_last_part() -> None:
    talk = ReportTalk()
    talk.get(at=0.0)
    talk.part(at=50.0, tbc=True)
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": TIME}, 100.0)
    assert talk.end() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": TIME}, 110.0)
    assert talk.end() == ["B07.FR.03"]


def test_after_a_part_that_cannot_be_read_nothing_is_claimed() -> None:
    talk = ReportTalk()
    talk.get()
    talk.invalid(STATION, "NotifyReport")
    assert talk.part(number=5, tbc=True) == []
    assert talk.part(2, 3) == []
    assert talk.end() == []


@pytest.mark.parametrize(
    ("kind", "unasked", "misnumbered"), [("monitors", "N02.FR.04", "N02.FR.09"), ("customer", "N09.FR.05", "N09.seq")]
)
def test_other_reports(kind: str, unasked: str, misnumbered: str) -> None:
    talk = ReportTalk(kind)
    assert talk.part() == [unasked]
    assert talk.get(2) == []
    assert talk.part(2, 0, tbc=True) == []
    assert talk.part(2, 2) == [misnumbered]
    assert talk.part(2, 3) == [misnumbered]
    assert talk.get(3, "Rejected") == []
    assert talk.part(3) == [unasked]
    assert ReportTalk(kind, complete=False).part(number=4) == []


def test_a_customer_that_nothing_is_told_of() -> None:
    talk = ReportTalk("customer")
    talk.get(1, "Rejected")
    talk.get(2)
    talk.part(2)
    assert talk.end() == []
    talk.get(3, report=False, clear=True)
    assert talk.end() == ["N09.FR.05"]
    talk.part(3)
    talk.get(4, report=False)
    assert talk.end() == []


def test_a_report_that_need_not_be_supported() -> None:
    rules = Rules("2.0.1", select=REPORTS)
    for base, status, broken in (
        ("ConfigurationInventory", "NotSupported", ["B07.FR.12"]),
        ("ConfigurationInventory", "Rejected", []),
        ("SummaryInventory", "NotSupported", []),
    ):
        found = rules.exchange("GetBaseReport", {"requestId": 1, "reportBase": base}, {"status": status})
        assert [each.rule for each in found] == broken


PARTS = ("NotifyReport", "B07.FR.04"), ("ReportChargingProfiles", "K09.FR.01"), ("ReportDERControl", "R04.FR.31")


@pytest.mark.parametrize(("action", "rule"), PARTS)
def test_where_a_report_names_what_nobody_asked_for(action: str, rule: str) -> None:
    asks = {"NotifyReport": "GetReport", "ReportDERControl": "GetDERControl"}.get(action, "GetChargingProfiles")
    members = {"chargingProfile": {}} if asks == "GetChargingProfiles" else {}
    conversation = Conversation("2.1", select=rule, complete=True)
    for number in range(14):
        conversation.take([2, f"g{number}", asks, {"requestId": number, **members}], CSMS, None, valid=True)
    part = {"requestId": 99, "seqNo": 0, "tbc": False, "evseId": 1, "chargingProfile": []}
    [finding] = conversation.take([2, "p", action, part], STATION, None, valid=True)
    assert (finding.path, finding.found, finding.allowed) == ("$.requestId", 99, list(range(2, 14)))


def test_where_a_report_that_was_refused_names_itself() -> None:
    conversation = Conversation("2.0.1", select="B07.FR.05", complete=True)
    conversation.take([2, "g", "GetReport", {"requestId": 7}], CSMS, None, valid=True)
    conversation.take([3, "g", {"status": "Rejected"}], STATION, None, valid=True)
    part = {"requestId": 7, "seqNo": 0, "generatedAt": TIME}
    [finding] = conversation.take([2, "p", "NotifyReport", part], STATION, None, valid=True)
    assert (finding.path, finding.found) == ("$.requestId", 7)


def test_where_a_part_is_not_numbered_in_turn_or_comes_after_the_last() -> None:
    conversation = Conversation("2.0.1", select=["B07.FR.10", "B07.tbc"], complete=True)
    conversation.take([2, "g", "GetReport", {"requestId": 7}], CSMS, None, valid=True)
    found = [
        conversation.take(
            [2, f"p{number}", "NotifyReport", {"requestId": 7, "seqNo": number, "tbc": tbc}], STATION, None, valid=True
        )
        for number, tbc in ((3, True), (4, False), (5, False))
    ]
    assert [[(each.path, each.found, each.allowed) for each in part] for part in found] == [
        [("$.seqNo", 3, 0)],
        [],
        [("$.requestId", 7, None)],
    ]


def test_what_a_report_left_open_lacks() -> None:
    conversation = Conversation("2.1", select="R04.FR.32")
    part = {"requestId": 7, "tbc": True}
    conversation.take([2, "p", "ReportDERControl", part], STATION, 0, valid=True)
    conversation.take([2, "h", "Heartbeat", {}], STATION, 61, valid=True)
    [finding] = conversation.end()
    assert (finding.found, finding.allowed) == ({"requestId": 7, "tbc": True}, {"tbc": False})


def test_a_report_that_was_accepted_late_goes_on_from_its_last_part() -> None:
    """The answer came after the first part, and nothing follows that for a minute."""
    conversation = Conversation("2.0.1", select="B07.FR.03", complete=True)
    conversation.take([2, "g", "GetReport", {"requestId": 7}], CSMS, 0, valid=True)
    part = {"requestId": 7, "seqNo": 0, "tbc": True}
    conversation.take([2, "p", "NotifyReport", part], STATION, 1, valid=True)
    conversation.take([3, "g", {"status": "Accepted"}], STATION, 30, valid=True)
    conversation.take([2, "h", "Heartbeat", {}], STATION, 60, valid=True)
    assert conversation.end() == []
    conversation.take([2, "i", "Heartbeat", {}], STATION, 61, valid=True)
    assert [finding.rule for finding in conversation.end()] == ["B07.FR.03"]


def test_of_more_reports_than_are_kept_nothing_is_certain() -> None:
    conversation = Conversation("2.0.1", select="B07.FR.04", complete=True)
    for number in range(1_001):
        conversation.take([2, f"g{number}", "GetReport", {"requestId": number}], CSMS, None, valid=True)
        conversation.take([3, f"g{number}", {"status": "Accepted"}], STATION, None, valid=True)
    part = {"requestId": 5_000, "seqNo": 0}
    assert conversation.take([2, "p", "NotifyReport", part], STATION, None, valid=True) == []


def of_standard(version: str, component: str, variable: str, instance: str = "", **characteristics: Any) -> list[Any]:
    """What a report of a variable of the standard breaks of what the appendices say, and what would be right."""
    data = {
        "component": {"name": component},
        "variable": {"name": variable, **({"instance": instance} if instance else {})},
        "variableAttribute": [{"value": ""}],
        "variableCharacteristics": {"supportsMonitoring": False, **characteristics},
    }
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0, "reportData": [data]}
    found = Rules(version, select="P2").findings(report, "NotifyReport")
    return [(each.rule.removeprefix("P2.appendix-"), each.allowed) for each in found]


@pytest.mark.parametrize(
    ("named", "characteristics", "broken"),
    [
        (("txctrlr", "EVCONNECTIONTIMEOUT"), {"dataType": "integer", "unit": "s"}, []),
        (("TxCtrlr", "EVConnectionTimeOut"), {"dataType": "decimal", "unit": "s"}, [("datatype", "integer")]),
        (("TxCtrlr", "EVConnectionTimeOut"), {"dataType": "integer", "unit": "S"}, [("unit", ["s"])]),
        (("TxCtrlr", "EVConnectionTimeOut"), {"dataType": "integer"}, [("unit-present", ["s"])]),
        (("Connector", "Temperature"), {"dataType": "decimal", "unit": "Fahrenheit"}, []),  # any component has it
        (("Connector", "ACCurrent", "L1"), {"dataType": "decimal", "unit": "V"}, [("unit", ["A"])]),
        (("DeviceDataCtrlr", "ItemsPerMessage", "GetReport"), {"dataType": "integer"}, []),
        (("DeviceDataCtrlr", "ItemsPerMessage", "Colours"), {"dataType": "string"}, []),  # another instance
        (("TxCtrlr", "Colour"), {"dataType": "string"}, [("variable", None)]),
        (("AcmeCtrlr", "ACCurrent"), {"dataType": "string"}, []),
        (("", ""), {"dataType": "string"}, []),
    ],
)
def test_what_the_standard_says_of_a_variable(
    named: tuple[str, ...], characteristics: dict[str, Any], broken: list[Any]
) -> None:
    for version in ("2.0.1", "2.1"):
        assert of_standard(version, *named, **characteristics) == broken


def test_a_variable_of_a_later_version_is_not_listed_before() -> None:
    told = {"dataType": "boolean"}
    assert of_standard("2.0.1", "V2XChargingCtrlr", "Enabled", **told) == []  # nor is its component
    assert of_standard("2.0.1", "TxCtrlr", "AllowEnergyTransferResumption", **told) == [("variable", None)]
    assert of_standard("2.1", "TxCtrlr", "AllowEnergyTransferResumption", **told) == []


class InventoryTalk(Talk):
    """A station that reports what it has."""

    def __init__(self) -> None:
        super().__init__("2.0.1", {"B07.FR.08"}, complete=False)

    def ask_for(self, base: str = "FullInventory") -> list[str]:
        """What a request breaks, and its answer."""
        return self.csms("GetBaseReport", {"requestId": 1, "reportBase": base}, {"status": "Accepted"})

    def part(self, number: int, *variables: str, more: bool = False, evse: int | None = None) -> list[Any]:
        """What a part lacks, of variables written as ``Component.Variable`` or ``Component.Variable=value``."""
        data = []
        for each in variables:
            name, _, value = each.partition("=")
            component, _, variable = name.partition(".")
            variable, _, instance = variable.partition("/")
            of = {} if evse is None else {"evse": {"id": evse}}
            named = {"name": variable} | ({"instance": instance} if instance else {})
            data.append(
                {"component": {"name": component, **of}, "variable": named, "variableAttribute": [{"value": value}]}
            )
        report = {"requestId": 1, "generatedAt": TIME, "seqNo": number, "tbc": more}
        self.number += 1
        payload = report | ({"reportData": data} if data else {})
        found = self.conversation.take([2, str(self.number), "NotifyReport", payload], STATION, None)
        self.conversation.take([3, str(self.number), {}], CSMS, None)
        return [name for finding in found for name in finding.allowed]


LOCAL_LIST = ("LocalAuthListCtrlr.BytesPerMessage", "LocalAuthListCtrlr.Entries", "localauthlistctrlr.itemspermessage")


def test_what_is_required_may_come_in_any_part() -> None:
    talk = InventoryTalk()
    talk.ask_for()
    assert talk.part(0, LOCAL_LIST[0], LOCAL_LIST[2], more=True) == []
    assert talk.part(1, "AcmeCtrlr.Colour", more=True) == []
    assert talk.part(2, LOCAL_LIST[1]) == []
    talk.ask_for()
    assert talk.part(0, *LOCAL_LIST[1:], more=True) == []
    assert talk.part(1) == ["LocalAuthListCtrlr.BytesPerMessage"]


def test_only_a_full_inventory_that_was_seen_as_a_whole_is_judged() -> None:
    talk = InventoryTalk()
    assert talk.part(0, LOCAL_LIST[0]) == []  # nobody asked for it
    talk.ask_for("ConfigurationInventory")
    assert talk.part(0, LOCAL_LIST[0]) == []
    talk.ask_for()
    assert talk.part(0, LOCAL_LIST[0], more=True) == []
    assert talk.part(2, LOCAL_LIST[1]) == []  # part 1 is missing
    talk.ask_for()
    talk.invalid(STATION, "NotifyReport")
    assert talk.part(0, LOCAL_LIST[0]) == []
    talk.ask_for()
    assert talk.part(0, LOCAL_LIST[0]) == ["LocalAuthListCtrlr.Entries", "LocalAuthListCtrlr.ItemsPerMessage"]
    assert talk.part(0, LOCAL_LIST[0]) == []  # it is over


def test_a_component_that_is_not_available_may_lack_what_is_required() -> None:
    talk = InventoryTalk()
    talk.ask_for()
    assert talk.part(0, "LocalAuthListCtrlr.Available=false") == []
    talk.ask_for()
    assert talk.part(0, "EVSE.Available=false", more=True, evse=1) == []
    assert talk.part(1, "EVSE.Available=true", more=True, evse=2) == []
    assert talk.part(2, "EVSE.Available=true", evse=3) == []
    talk.ask_for()
    assert len(talk.part(0, "LocalAuthListCtrlr.Available=true")) == 3


def test_an_instance_is_required_by_its_name() -> None:
    talk = InventoryTalk()
    both = [f"MonitoringCtrlr.{name}" for name in ("BytesPerMessage", "ItemsPerMessage")]
    talk.ask_for()
    assert talk.part(0, *(f"{each}/setvariablemonitoring" for each in both)) == []
    talk.ask_for()
    assert talk.part(0, both[0], f"{both[1]}/Other") == [f"{each}[SetVariableMonitoring]" for each in both]


def test_where_the_station_names_the_instances_any_will_do() -> None:
    talk = InventoryTalk()
    names = ["TariffCostCtrlr.Available/Tariff=true", "TariffCostCtrlr.Currency"]
    talk.ask_for()
    assert talk.part(0, *names, "TariffCostCtrlr.TotalCostFallbackMessage/nl") == [
        "TariffCostCtrlr.TariffFallbackMessage"
    ]


def test_some_variables_are_required_only_where_others_have_a_value() -> None:
    talk = InventoryTalk()
    for tariff in ((), ("TariffCostCtrlr.Available/Tariff=false",), ("TariffCostCtrlr.Available/Tariff=",)):
        talk.ask_for()
        assert talk.part(0, "TariffCostCtrlr.Available/Cost=true", *tariff) == []
    talk.ask_for()
    assert talk.part(0, "TariffCostCtrlr.available/tariff=true", more=True) == []
    assert talk.part(1, "TariffCostCtrlr.Currency", "TariffCostCtrlr.TariffFallbackMessage") == [
        "TariffCostCtrlr.TotalCostFallbackMessage"
    ]


def test_an_inventory_that_is_too_long_to_remember_is_not_judged() -> None:
    talk = InventoryTalk()
    talk.ask_for()
    assert talk.part(0, LOCAL_LIST[0], *(f"AcmeCtrlr.X{number}" for number in range(1000)), more=True) == []
    assert talk.part(1, "AcmeCtrlr.Last") == []
