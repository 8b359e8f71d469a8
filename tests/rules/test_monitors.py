"""Rules on monitors and their events in 2.x: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _monitored_events, _monitors
from tests.rules.talk import CSMS, STATION, Talk, ids_of

MONITORS = ids_of(_monitors)
EVENTS = ids_of(_monitored_events)
TIME = "2026-01-01T00:00:00Z"
HERE: dict[str, Any] = {"component": {"name": "A"}, "variable": {"name": "X"}}


def wanted(of: str = "Delta", value: float = 1, severity: int = 5) -> dict[str, Any]:
    """A monitor that is to be set."""
    return {**HERE, "type": of, "value": value, "severity": severity}


def made(
    name: int | None = 4, of: str = "Delta", severity: int = 5, status: str = "Accepted", **members: Any
) -> dict[str, Any]:
    """A result."""
    given = {} if name is None else {"id": name}
    return {**HERE, "type": of, "severity": severity, "status": status, **given, **members}


def setting(items: list[dict[str, Any]], results: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What an answer to SetVariableMonitoring breaks, and where."""
    rules = Rules("2.1", select=MONITORS)
    response = {"setMonitoringResult": results}
    found = rules.findings(response, "SetVariableMonitoring", "response")
    found += rules.exchange("SetVariableMonitoring", {"setMonitoringData": items}, response)
    return [(each.rule, each.path) for each in found]


def test_the_number_of_results_is_that_of_the_monitors() -> None:
    assert setting([wanted(), wanted()], [made(), made(5)]) == []
    assert setting([wanted()], [made(), made(5)]) == [("N04.FR.01", "$.setMonitoringResult")]
    assert setting([wanted(), wanted()], [made()]) == [("N04.FR.01", "$.setMonitoringResult")]


def test_a_result_of_another_component() -> None:
    other = made(5, component={"name": "B"})
    assert setting([wanted(), wanted()], [made(), other]) == [("N04.FR.02", "$.setMonitoringResult[1]")]


@pytest.mark.parametrize(
    ("of", "value", "status", "broken"),
    [
        ("Delta", -0.5, "Accepted", True),
        ("Delta", -0.5, "Rejected", False),
        ("Delta", -0.5, "UnknownVariable", False),
        ("Delta", 0, "Accepted", False),
        ("LowerThreshold", -0.5, "Accepted", False),
    ],
)
def test_a_change_below_zero(of: str, value: float, status: str, *, broken: bool) -> None:
    result = made(4 if status == "Accepted" else None, of, status=status)
    found = [("N04.FR.14", "$.setMonitoringResult[0].status")] if broken else []
    assert setting([wanted(of, value)], [result]) == found


def test_monitors_that_cannot_be_told_apart_are_not_judged() -> None:
    assert setting([wanted(value=-1), wanted(value=1)], [made(), made(None, status="Rejected")]) == []
    both = [wanted(value=-1, severity=3), wanted(value=1)]
    assert setting(both, [made(4, severity=3), made(5)]) == [("N04.FR.14", "$.setMonitoringResult[0].status")]


def test_the_id_of_a_monitor() -> None:
    assert setting([wanted()], [made(None)]) == [("P2.SetMonitoringResult.id", "$.setMonitoringResult[0].id")]
    assert setting([wanted()], [made(0)]) == []
    refused = made(4, status="Duplicate")
    assert setting([wanted()], [refused]) == [("P2.SetMonitoringResult.id", "$.setMonitoringResult[0].id")]


@pytest.mark.parametrize(("severity", "broken"), [(-1, True), (0, False), (9, False), (10, True), (2**40, True)])
def test_the_range_of_severities(severity: int, *, broken: bool) -> None:
    rules = Rules("2.0.1", select=MONITORS)
    monitor = {"id": 1, "transaction": False, "value": 1, "type": "Delta", "severity": severity}
    report = {
        "requestId": 1,
        "seqNo": 0,
        "generatedAt": TIME,
        "monitor": [{**HERE, "variableMonitoring": [monitor]}],
    }
    expected = ["P2.severity-range"] if broken else []
    assert [each.rule for each in rules.findings({"severity": severity}, "SetMonitoringLevel")] == expected
    assert [each.rule for each in rules.findings(report, "NotifyMonitoringReport")] == expected
    refused = rules.exchange("SetMonitoringLevel", {"severity": severity}, {"status": "Rejected"})
    assert refused == []
    accepted = rules.exchange("SetMonitoringLevel", {"severity": severity}, {"status": "Accepted"})
    assert [each.rule for each in accepted] == (["N05.FR.02"] if broken else [])


@pytest.mark.parametrize(
    ("stream", "broken"),
    [({"interval": 0}, False), ({"values": 1}, False), ({"interval": 1, "values": 1}, False), ({}, True)],
)
def test_a_stream_has_a_measure(stream: dict[str, int], *, broken: bool) -> None:
    request = {"setMonitoringData": [{**wanted("Periodic"), "periodicEventStream": stream}, wanted()]}
    found = Rules("2.1", select=MONITORS).findings(request, "SetVariableMonitoring")
    assert [each.rule for each in found] == (["N11.FR.09"] if broken else [])


def test_each_id_that_is_to_be_cleared_has_a_result() -> None:
    rules = Rules("2.0.1", select=MONITORS)
    results = {"clearMonitoringResult": [{"id": 2, "status": "NotFound"}, {"id": 3, "status": "Accepted"}]}
    found = rules.exchange("ClearVariableMonitoring", {"id": [1, 2, 2]}, results)
    assert [(each.rule, each.path, each.kind) for each in found] == [
        ("N06.FR.05", "$.id[0]", "call"),
        ("N06.FR.05", "$.id[2]", "call"),
    ]


def raised(trigger: str = "Delta", name: int | None = 4, **members: Any) -> dict[str, Any]:
    """An event of a monitor."""
    given = {} if name is None else {"variableMonitoringId": name}
    return {
        **HERE,
        "eventId": 1,
        "timestamp": TIME,
        "trigger": trigger,
        "actualValue": "1",
        "eventNotificationType": "CustomMonitor",
        **given,
        **members,
    }


class MonitorTalk(Talk):
    """A station and its CSMS."""

    def __init__(self, version: str = "2.0.1", *, complete: bool = True) -> None:
        super().__init__(version, EVENTS, complete=complete)

    def event(self, *events: dict[str, Any], number: int = 0, tbc: bool = False) -> list[str]:
        """What a message about events breaks."""
        payload = {"generatedAt": TIME, "seqNo": number, "tbc": tbc, "eventData": list(events) or [raised()]}
        return self.ask(STATION, "NotifyEvent", payload, {})

    def set(self, *results: dict[str, Any]) -> None:
        """Set monitors."""
        items = [wanted(each["type"], severity=each["severity"]) for each in results]
        response = {"setMonitoringResult": list(results)}
        assert self.ask(CSMS, "SetVariableMonitoring", {"setMonitoringData": items}, response) == []

    def level(self, severity: int, status: str = "Accepted") -> None:
        """Set the level."""
        assert self.ask(CSMS, "SetMonitoringLevel", {"severity": severity}, {"status": status}) == []

    def boot(self) -> None:
        """Boot the station."""
        answer = {"currentTime": TIME, "interval": 300, "status": "Accepted"}
        self.ask(STATION, "BootNotification", self.boot_request(), answer)


def test_parts_are_numbered() -> None:
    talk = MonitorTalk()
    assert talk.event(tbc=True) == []
    assert talk.event(number=1, tbc=True) == []
    assert talk.event(number=3, tbc=True) == ["N07.FR.07"]
    assert talk.event(number=4) == []
    assert talk.event(number=5) == ["N07.FR.07"]
    assert talk.event() == []


def test_the_first_number_is_known_from_the_first_frame_on_only() -> None:
    assert MonitorTalk().event(number=1) == ["N07.FR.07"]
    talk = MonitorTalk(complete=False)
    assert talk.event(number=1) == []
    assert talk.event(number=1) == ["N07.FR.07"]


def test_after_a_boot_or_what_cannot_be_read_no_number_is_assumed() -> None:
    talk = MonitorTalk()
    talk.event(tbc=True)
    talk.boot()
    assert talk.event(number=3) == []
    talk.conversation.take([2, "x", "NotifyEvent", {"wrong": []}], STATION, None)
    assert talk.event(number=3) == []


@pytest.mark.parametrize(
    ("of", "trigger"),
    [
        ("UpperThreshold", "Alerting"),
        ("LowerThreshold", "Alerting"),
        ("TargetDelta", "Alerting"),
        ("TargetDeltaRelative", "Alerting"),
        ("Delta", "Delta"),
        ("Periodic", "Periodic"),
        ("PeriodicClockAligned", "Periodic"),
    ],
)
def test_the_trigger_fits_the_monitor(of: str, trigger: str) -> None:
    talk = MonitorTalk("2.1")
    talk.set(made(4, of), made(None, of, status="Rejected"))
    for each in ("Alerting", "Delta", "Periodic"):
        broken = [] if each == trigger else ["N08.FR.05"]
        assert talk.event(raised(each, severity=5)) == broken
        assert talk.event(raised(each, 5, severity=5)) == []


def test_a_report_tells_of_monitors_as_well() -> None:
    talk = MonitorTalk(complete=False)
    monitor = {"id": 4, "transaction": False, "value": 1, "type": "Periodic", "severity": 8}
    report = {"requestId": 1, "seqNo": 0, "generatedAt": TIME, "monitor": [{**HERE, "variableMonitoring": [monitor]}]}
    assert talk.ask(STATION, "NotifyMonitoringReport", report, {}) == []
    assert talk.ask(STATION, "NotifyMonitoringReport", {"requestId": 1, "seqNo": 1, "generatedAt": TIME}, {}) == []
    talk.level(7)
    assert talk.event(raised("Delta"), raised("Periodic", 5)) == ["N08.FR.05", "N05.FR.03"]


def test_the_level_of_events() -> None:
    talk = MonitorTalk()
    talk.set(made(4, severity=5))
    assert talk.event() == []
    talk.level(4, "Rejected")
    assert talk.event() == []
    talk.level(4)
    assert talk.event() == ["N05.FR.03"]
    assert talk.event(raised(name=None, eventNotificationType="HardWiredNotification")) == []
    talk.level(5)
    assert talk.event() == []


def test_in_2_1_the_event_tells_its_severity() -> None:
    talk = MonitorTalk("2.1")
    talk.level(4)
    assert talk.event(raised(severity=5)) == ["N05.FR.03"]
    assert talk.event(raised(severity=4)) == []
    assert talk.event(raised(name=None, severity=5, eventNotificationType="HardWiredNotification")) == []
    assert talk.event(raised()) == ["N07.FR.20"]


def test_what_is_forgotten() -> None:
    talk = MonitorTalk()
    talk.set(made(4, "Periodic", 8))
    talk.level(5)
    cleared = {"clearMonitoringResult": [{"id": 4, "status": "Accepted"}]}
    assert talk.event() == ["N08.FR.05", "N05.FR.03"]
    assert talk.ask(CSMS, "ClearVariableMonitoring", {"id": [4]}, cleared) == []
    assert talk.event() == []
    talk.set(made(4, "Periodic", 8))
    assert talk.ask(CSMS, "SetMonitoringBase", {"monitoringBase": "All"}, {"status": "Accepted"}) == []
    assert talk.event() == []
    talk.set(made(4, "Periodic", 8))
    talk.boot()
    assert talk.event() == []


@pytest.mark.parametrize(
    ("component", "variable", "value", "broken"),
    [
        ("connector", "availabilitystate", "Faulted", False),
        ("connector", "availabilitystate", "faulted", True),
        ("Connector", "AvailabilityState", "", True),
        ("Connector", "Problem", "true", False),
        ("EVSE", "AvailabilityState", "Charging", False),
    ],
)
def test_the_status_of_a_connector(component: str, variable: str, value: str, *, broken: bool) -> None:
    event = raised(component={"name": component}, variable={"name": variable}, actualValue=value)
    assert MonitorTalk().event(event) == (["G01.FR.01"] if broken else [])
