"""Rules on the control of distributed energy resources."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _der
from ocpp_core.rules._der import Controls
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_der)
RULES = Rules("2.1", select=OURS)
TIMES = {"startTime": "2026-03-01T08:00:00Z", "duration": 900}
OK = {"status": "Accepted"}
CURVE_TYPES = {
    "FreqWatt": ("R04.FR.50", {"PctMaxW", "PctWAvail"}),
    "HFMustTrip": ("R04.FR.51", {"Not_Applicable"}),
    "HFMayTrip": ("R04.FR.51", {"Not_Applicable"}),
    "HVMustTrip": ("R04.FR.51", {"Not_Applicable"}),
    "HVMomCess": ("R04.FR.51", {"Not_Applicable"}),
    "HVMayTrip": ("R04.FR.51", {"Not_Applicable"}),
    "LFMustTrip": ("R04.FR.51", {"Not_Applicable"}),
    "LVMustTrip": ("R04.FR.51", {"Not_Applicable"}),
    "LVMomCess": ("R04.FR.51", {"Not_Applicable"}),
    "LVMayTrip": ("R04.FR.51", {"Not_Applicable"}),
    "VoltVar": ("R04.FR.52", {"PctMaxVar", "PctVarAvail"}),
    "VoltWatt": ("R04.FR.53", {"PctMaxW", "PctWAvail"}),
    "WattPF": ("R04.FR.54", {"Not_Applicable"}),
    "WattVar": ("R04.FR.55", {"PctMaxVar", "PctVarAvail"}),
}
UNITS = ("Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV")


def power_factor(**members: Any) -> dict[str, Any]:
    """A fixed power factor."""
    return {"priority": 3, "displacement": 0.95, "excitation": True, **members}


def reactive(**members: Any) -> dict[str, Any]:
    """A fixed reactive power."""
    return {"priority": 3, "setpoint": 40, "unit": "PctMaxVar", **members}


def control(kind: str = "FixedVar", *, default: bool = True, name: str = "c1", **members: Any) -> dict[str, Any]:
    """A request to set a control."""
    return {"isDefault": default, "controlId": name, "controlType": kind, **members}


def broken(request: dict[str, Any]) -> list[tuple[str, str]]:
    """What a request breaks, and where."""
    return [(finding.rule, finding.path) for finding in RULES.findings(request, "SetDERControl")]


@pytest.mark.parametrize("kind", CURVE_TYPES)
def test_each_curve_has_its_units(kind: str) -> None:
    name, units = CURVE_TYPES[kind]
    for unit in UNITS:
        curve = {"priority": 1, "yUnit": unit, "curveData": [{"x": 1, "y": 2}]}
        expected = [] if unit in units else [(name, "$.curve.yUnit")]
        assert broken(control(kind, curve=curve)) == expected


def test_a_request_holds_the_one_control_of_its_type() -> None:
    assert broken(control(fixedVar=reactive())) == []
    assert broken(control()) == [("R04.FR.16", "$.fixedVar")]
    assert broken(control(fixedPFAbsorb=power_factor())) == [
        ("R04.FR.16", "$.fixedPFAbsorb"),
        ("R04.FR.16", "$.fixedVar"),
    ]


def test_only_what_is_scheduled_has_a_time() -> None:
    assert broken(control(fixedVar=reactive(**TIMES))) == [
        ("R04.FR.12", "$.fixedVar.startTime"),
        ("R04.FR.12", "$.fixedVar.duration"),
    ]
    assert broken(control(default=False, fixedVar=reactive(**TIMES))) == []
    assert broken(control(default=False, fixedVar=reactive())) == [
        ("R04.scheduled-time", "$.fixedVar.startTime"),
        ("R04.scheduled-time", "$.fixedVar.duration"),
    ]
    gradient = {"priority": 1, "gradient": 1, "softGradient": 1}
    assert broken(control("Gradients", default=False, gradient=gradient)) == [("R04.FR.14", "$.isDefault")]


@pytest.mark.parametrize(
    ("inside", "outside"),
    [
        (control("FixedPFInject", fixedPFInject=power_factor(displacement=1)), power_factor(displacement=1.01)),
        (control("FixedPFInject", fixedPFInject=power_factor(displacement=0)), power_factor(displacement=-0.1)),
        (control(fixedVar=reactive(setpoint=100)), reactive(setpoint=100.5)),
        (control(fixedVar=reactive(setpoint=-100)), reactive(setpoint=-101)),
        (
            control("LimitMaxDischarge", limitMaxDischarge={"priority": 1, "pctMaxDischargePower": 100}),
            {"priority": 1, "pctMaxDischargePower": 101},
        ),
        (
            control("LimitMaxDischarge", limitMaxDischarge={"priority": 1, "pctMaxDischargePower": 0}),
            {"priority": 1, "pctMaxDischargePower": -1},
        ),
    ],
)
def test_limits_of_values(inside: dict[str, Any], outside: dict[str, Any]) -> None:
    assert broken(inside) == []
    (member,) = inside.keys() - control().keys()
    ((name, path),) = broken({**inside, member: outside})
    assert name in {"P2.FixedPF.displacement", "P2.FixedVar.setpoint", "P2.LimitMaxDischarge.pct"}
    assert path.startswith(f"$.{member}.")


def test_a_limit_without_a_percentage_is_right() -> None:
    assert broken(control("LimitMaxDischarge", limitMaxDischarge={"priority": 1})) == []


@pytest.mark.parametrize(
    ("status", "expected"),
    [("Accepted", ["R04.FR.13"]), ("NotFound", ["R04.FR.13"]), ("Rejected", []), ("NotSupported", [])],
)
def test_what_is_wrong_is_refused(status: str, expected: list[str]) -> None:
    wrong = control(fixedVar=reactive(duration=5))
    assert [finding.rule for finding in RULES.exchange("SetDERControl", wrong, {"status": status})] == expected
    assert RULES.exchange("SetDERControl", control(fixedVar=reactive()), {"status": status}) == []


# -- conversations


def talk(*, complete: bool = True) -> Talk:
    """A conversation about controls."""
    return Talk("2.1", OURS, complete=complete)


def put(of: Talk, name: str, priority: int, *superseded: str, status: str = "Accepted", **facts: Any) -> list[str]:
    """A fixed reactive power with a priority."""
    response = {"status": status, "supersededIds": list(superseded)} if superseded else {"status": status}
    return of.csms("SetDERControl", control(name=name, fixedVar=reactive(priority=priority), **facts), response)


def clear(of: Talk, status: str = "Accepted", *, default: bool = True, **members: Any) -> list[str]:
    """Controls that are to go."""
    return of.csms("ClearDERControl", {"isDefault": default, **members}, {"status": status})


def test_a_default_that_gives_way_is_named() -> None:
    one = talk(complete=False)
    assert put(one, "a", 5) == []
    assert put(one, "b", 3, status="Rejected") == []
    assert put(one, "b", 6) == []  # the one before goes on
    assert put(one, "c", 4) == ["R04.FR.03"]
    assert put(one, "d", 2, "c") == []
    assert put(one, "d", 1) == []  # the same one
    other = {"isDefault": True, "controlId": "e", "controlType": "FixedPFAbsorb", "fixedPFAbsorb": power_factor()}
    assert one.csms("SetDERControl", other, OK) == []


def test_of_defaults_with_one_priority_either_may_hold() -> None:
    one = talk()
    put(one, "a", 5)
    put(one, "b", 5)
    assert put(one, "c", 4) == []


@pytest.mark.parametrize("members", [{"controlId": "a"}, {"controlType": "FixedVar"}, {}])
def test_a_default_that_is_cleared_gives_way_to_none(members: dict[str, Any]) -> None:
    one = talk()
    put(one, "a", 5)
    clear(one, default=False, **({} if "controlId" in members else members))
    assert put(one, "b", 4) == ["R04.FR.03"]
    put(one, "a", 3, "b")
    clear(one, **members)
    assert put(one, "c", 2) == []


def test_a_control_that_is_not_there_is_not_cleared() -> None:
    one = talk()
    assert clear(one, controlId="a") == ["R04.FR.42"]
    assert clear(one, "NotFound", controlId="a") + clear(one) + clear(one, controlType="FixedVar") == []
    put(one, "a", 1)
    assert clear(one, default=False, controlId="a") == ["R04.FR.42"]
    assert clear(one, controlId="a") == []
    assert clear(one, controlId="a") == ["R04.FR.42"]
    assert clear(talk(complete=False), controlId="a") == []
    one.invalid(CSMS, "SetDERControl")
    assert clear(one, controlId="a") == []


def report(of: Talk, name: int = 1, *, tbc: bool | None = None, **at: float) -> list[str]:
    """A part of a report."""
    listed = [{"id": "a", "isDefault": False, "isSuperseded": False, "fixedVar": reactive()}]
    more = {} if tbc is None else {"tbc": tbc}
    return of.station("ReportDERControl", {"requestId": name, "fixedVar": listed, **more}, {}, **at)


def get(of: Talk, name: int = 1, status: str = "Accepted") -> list[str]:
    """A report that is asked for."""
    return of.csms("GetDERControl", {"requestId": name}, {"status": status})


def test_a_control_that_is_reported_is_there() -> None:
    one = talk()
    get(one)
    report(one)
    assert clear(one, default=False, controlId="a") == []


def test_a_report_is_asked_for() -> None:
    one = talk()
    assert report(one) == ["R04.FR.31"]
    assert get(one, 2, "NotFound") + report(one, 2) == ["R04.FR.31"]
    assert one.refused(CSMS, "GetDERControl", {"requestId": 3}, "InternalError") + report(one, 3) == ["R04.FR.31"]
    assert one.ask(CSMS, "GetDERControl", {"requestId": 4}) + report(one, 4) == []
    assert report(talk(complete=False)) == []


def test_all_parts_but_the_last_tell_that_more_follows() -> None:
    one = talk()
    get(one)
    assert report(one, tbc=True, at=0) + report(one, tbc=True, at=1) == []
    one.station("NotifyDERAlarm", {"controlType": "FixedVar", "timestamp": "2026-03-01T08:00:00Z"}, {}, at=61)
    assert one.end() == []
    one.station("NotifyDERAlarm", {"controlType": "FixedVar", "timestamp": "2026-03-01T08:00:00Z"}, {}, at=61.5)
    assert one.end() == ["R04.FR.32"]
    assert report(one, tbc=False, at=62) + one.end() == []
    assert report(one, at=63) == ["R04.FR.32"]
    assert get(one) + report(one) == []


def alarm(of: Talk, kind: str = "FreqWatt", *, ended: bool | None = None) -> list[str]:
    """An alarm."""
    more = {} if ended is None else {"alarmEnded": ended}
    request = {"controlType": kind, "timestamp": "2026-03-01T08:00:00Z", **more}
    return of.station("NotifyDERAlarm", request, {})


def test_an_alarm_begins_before_it_ends() -> None:
    one = talk()
    assert alarm(one) + alarm(one, ended=False) + alarm(one, ended=True) == []
    assert alarm(one, ended=True) == ["R05.alarm-ended"]
    assert alarm(one) + alarm(one, "VoltVar", ended=True) == ["R05.alarm-ended"]
    assert alarm(talk(complete=False), ended=True) == []
    one.invalid(STATION, "NotifyDERAlarm")
    assert alarm(one, "VoltVar", ended=True) == []


def test_what_is_kept_of_controls_is_bounded() -> None:
    one = talk()
    for number in range(1_001):
        put(one, f"c{number}", 5)
    assert len(one.conversation._state.of(Controls).known) == 1_000
    assert clear(one, controlId="unknown") == []


def test_the_answer_to_a_report_changes_nothing() -> None:
    one = talk()
    get(one)
    listed = {
        "requestId": 1,
        "fixedVar": [{"id": "a", "isDefault": False, "isSuperseded": False, "fixedVar": reactive()}],
    }
    assert one.refused(STATION, "ReportDERControl", {**listed, "tbc": True}, "InternalError") == []
    assert report(one) == []  # it is still the one that was asked for
    assert clear(one, default=False, controlId="a") == []
