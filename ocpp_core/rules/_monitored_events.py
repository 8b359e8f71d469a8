"""Rules on the events of monitors: blocks N05, N07, N08 and G01 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from attrs import Factory, define, frozen

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Version

block: Final = Block("events of monitors")

_V2: Final = "2.0.1 2.1"
_EVENT: Final = "NotifyEvent"
_DATA: Final = "EventDataType"
_SET: Final = "SetVariableMonitoring"
_CLEAR: Final = "ClearVariableMonitoring"
_REPORT: Final = "NotifyMonitoringReport"
_LEVEL: Final = "SetMonitoringLevel"
_BASE: Final = "SetMonitoringBase"
_BOOT: Final = "BootNotification"

# -- one event


@block.message(
    "N07.FR.06",
    _DATA,
    versions=_V2,
    sentence="Each event but a HardWiredNotification needs the variableMonitoringId of its monitor.",
)
def event_names_monitor(event: Payload) -> Iterator[Broken]:
    """That is what raised it."""
    if event["eventNotificationType"] != "HardWiredNotification" and "variableMonitoringId" not in event:
        yield Broken(".variableMonitoringId")


@block.message(
    "N07.FR.20",
    _DATA,
    versions="2.1",
    severity=Severity.WARNING,
    sentence="An event should have a severity: that of its monitor, or one that the station chooses.",
)
def event_tells_severity(event: Payload) -> Iterator[Broken]:
    """N07.FR.20 and N07.FR.21; 2.0.1 has no such member."""
    if "severity" not in event:
        yield Broken(".severity")


@block.message(
    "G01.FR.01",
    _DATA,
    versions=_V2,
    sentence="The AvailabilityState of a connector has to be Available, Occupied, Reserved, Unavailable or Faulted.",
)
def connector_status(event: Payload) -> Iterator[Broken]:
    """As in StatusNotification."""
    allowed = ["Available", "Occupied", "Reserved", "Unavailable", "Faulted"]
    names = event["component"]["name"].lower(), event["variable"]["name"].lower()
    if names == ("connector", "availabilitystate") and event["actualValue"] not in allowed:
        yield Broken(".actualValue", found=event["actualValue"], allowed=allowed)


# -- parts of a message


@block.piece
@define(eq=False)
class EventParts(Piece):
    """How far the message about events is that the station is sending."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_EVENT, _BOOT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    next: int | None = None
    """The seqNo of the next part; None where it is not known."""

    is_new: bool = True
    """Whether no part was seen, and no boot: from the first frame on, that is number 0."""

    def on_call(self, call: Call) -> None:
        """Take in a part; a boot may end what was under way."""
        self.is_new = False
        if call.action == _BOOT:
            self.next = None
        else:
            self.next = call.payload["seqNo"] + 1 if call.payload.get("tbc") else 0


numbered = block.conversation(
    "N07.FR.07",
    _EVENT,
    versions=_V2,
    sentence="seqNo has to be 0 in the first part of a message about events, and one more in each part after one "
    "with tbc true.",
)


@numbered.call(_EVENT)
def _numbered(state: State, call: Call) -> Iterator[Broken]:
    parts = state.of(EventParts)
    expected = 0 if parts.is_new and state.knows_all(parts) else parts.next
    if expected is not None and call.payload["seqNo"] != expected:
        yield Broken(".seqNo", found=call.payload["seqNo"], allowed=expected)


# -- events of monitors that are known


@frozen
class Monitor:
    """A monitor."""

    type: str
    severity: int


@block.piece
@define(eq=False)
class Monitors(Piece):
    """The monitors of the station and the level of its events, as far as they were seen."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SET, _CLEAR, _REPORT, _LEVEL, _BASE, _BOOT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    known: Recent[int, Monitor] = Factory(Recent)
    """By id."""

    level: int | None = None
    """The least urgent severity of which events may be sent."""

    def on_call(self, call: Call) -> None:
        """Take in a report. After a boot the monitors may have other ids."""
        if call.action == _BOOT:
            self._forget()
        elif call.action == _REPORT:
            for data in call.payload.get("monitor", ()):
                for monitor in data["variableMonitoring"]:
                    self._note(monitor)

    def on_answer(self, answer: Answer) -> None:
        """Take in what was set or cleared."""
        response = answer.response
        match answer.action:
            case "SetVariableMonitoring":
                for result in response["setMonitoringResult"]:
                    if result["status"] == "Accepted" and "id" in result:
                        self._note(result)
            case "ClearVariableMonitoring":
                for result in response["clearMonitoringResult"]:
                    self.known.pop(result["id"])
            case "SetMonitoringLevel" if response["status"] == "Accepted":
                self.level = answer.request["severity"]
            case "SetMonitoringBase":
                self._forget()
            case _:
                pass

    def _note(self, monitor: dict[str, Any]) -> None:
        self.known[monitor["id"]] = Monitor(monitor["type"], monitor["severity"])

    def _forget(self) -> None:
        self.known.clear()
        self.level = None


_TRIGGERS: Final = {
    "UpperThreshold": "Alerting",
    "LowerThreshold": "Alerting",
    "TargetDelta": "Alerting",
    "TargetDeltaRelative": "Alerting",
    "Delta": "Delta",
    "Periodic": "Periodic",
    "PeriodicClockAligned": "Periodic",
}
"""By the type of a monitor: N07.FR.16 to N07.FR.19, N07.FR.22, N07.FR.23, N08.FR.05."""

trigger = block.conversation(
    "N08.FR.05",
    _SET,
    _EVENT,
    versions=_V2,
    sentence="The trigger does not fit the monitor: it is Delta for one of type Delta, Periodic for a periodic "
    "one, and Alerting for all others.",
)


@trigger.call(_EVENT)
def _trigger(state: State, call: Call) -> Iterator[Broken]:
    monitors = state.of(Monitors).known
    for place, event in enumerate(call.payload["eventData"]):
        monitor = monitors.get(event.get("variableMonitoringId"))
        allowed = None if monitor is None else _TRIGGERS.get(monitor.type)
        if allowed is not None and event["trigger"] != allowed:
            yield Broken(f".eventData[{place}].trigger", found=event["trigger"], allowed=allowed)


level = block.conversation(
    "N05.FR.03",
    _LEVEL,
    _EVENT,
    versions=_V2,
    sentence="The monitor of this event is less urgent than the level of SetMonitoringLevel, so the event must not "
    "be sent.",
)


@level.call(_EVENT)
def _level(state: State, call: Call) -> Iterator[Broken]:
    monitors = state.of(Monitors)
    if monitors.level is None:
        return
    for place, event in enumerate(call.payload["eventData"]):
        name = event.get("variableMonitoringId")
        monitor = monitors.known.get(name)
        severity = monitor.severity if monitor is not None else event.get("severity")
        if name is not None and severity is not None and severity > monitors.level:
            yield Broken(f".eventData[{place}].variableMonitoringId", found=severity, allowed=monitors.level)
