"""Rules on reports that the CSMS asks for: B07 and B08, monitors N02, customers N09 and N10 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Call
from ocpp_core.rules._listed_variables import required_variables
from ocpp_core.rules._parts import Reports, after_the_last, is_late, misnumbered, refused, unasked
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Role, Version

if TYPE_CHECKING:
    from ocpp_core.registry import Variable

block: Final = Block("reports in parts")

_V2: Final = "2.0.1 2.1"
_REPORT: Final = ("GetBaseReport", "GetReport", "NotifyReport")
_MONITORS: Final = ("GetMonitoringReport", "NotifyMonitoringReport")
_CUSTOMER: Final = ("CustomerInformation", "NotifyCustomerInformation")


@block.piece
@define(eq=False)
class DeviceReports(Reports):
    """Reports of components and variables."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(_REPORT)
    PART: ClassVar[str] = _REPORT[-1]


@block.piece
@define(eq=False)
class MonitoringReports(Reports):
    """Reports of monitors."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(_MONITORS)
    PART: ClassVar[str] = _MONITORS[-1]


@block.piece
@define(eq=False)
class CustomerReports(Reports):
    """What the station knows of a customer."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(_CUSTOMER)
    PART: ClassVar[str] = _CUSTOMER[-1]


# -- components and variables

asked = block.conversation(
    "B07.FR.04",
    *_REPORT,
    versions=_V2,
    sentence="The requestId has to be that of a GetBaseReport or GetReport; none had this one.",
)
asked.call(_REPORT[-1])(partial(unasked, DeviceReports))

not_accepted = block.conversation(
    "B07.FR.05",
    *_REPORT,
    versions=_V2,
    sentence="The station did not accept the request for this report, so it must not send it.",
)
not_accepted.call(_REPORT[-1])(partial(refused, DeviceReports))

numbered = block.conversation(
    "B07.FR.10",
    _REPORT[-1],
    versions=_V2,
    sentence="The parts of a report have to be numbered in turn: seqNo 0, 1, 2 and so on.",
)
numbered.call(_REPORT[-1])(partial(misnumbered, DeviceReports))

continued = block.conversation(
    "B07.tbc",
    _REPORT[-1],
    versions=_V2,
    section="part 2 NotifyReportRequest",
    sentence="The part before this one said that it was the last; all parts but the last need tbc true.",
)
continued.call(_REPORT[-1])(partial(after_the_last, DeviceReports))

sent = block.conversation(
    "B07.FR.03",
    *_REPORT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station accepted the request for a report, but did not send it, or not its last part.",
)


@sent.end
def _sent(state: State) -> Iterator[Broken]:
    for name, report in state.of(DeviceReports).known.items():
        if report.accepted and not report.is_over and is_late(state, report):
            yield Broken(found={"requestId": name, "seqNo": report.last})


@block.exchange(
    "B07.FR.12",
    _REPORT[0],
    versions=_V2,
    sentence="Each station has to support ConfigurationInventory and FullInventory, so the answer cannot be "
    "NotSupported.",
)
def base_reports_are_supported(request: Payload, response: Payload) -> Iterator[Broken]:
    """It may be Rejected for a while."""
    if request["reportBase"] in ("ConfigurationInventory", "FullInventory") and response["status"] == "NotSupported":
        yield Broken(".status", found="NotSupported", allowed=["Accepted", "Rejected", "EmptyResultSet"])


# -- what a full inventory needs

_Named = tuple[str, str, str]
"""A component, a variable and its instance, in lower case."""


@define(eq=False)
class Inventory:
    """What a full inventory holds so far, wherever in the station it is."""

    parts: int = 0
    """How many parts were seen, in turn."""

    variables: Recent[_Named, str] = Factory(Recent)
    """Its variables, and the actual value of each: ``false`` if it is so in any place, else ``true`` if it is so in
    any, else an empty text."""


@block.piece
@define(eq=False)
class Inventories(Piece):
    """The full inventories that are on their way, by requestId."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(_REPORT)
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    known: Recent[int, Inventory] = Factory(lambda: Recent(8))

    def on_call(self, call: Call) -> None:
        """Take in a request, or a part."""
        payload, name = call.payload, call.payload["requestId"]
        if call.action != _REPORT[-1]:
            self.known.pop(name)
            if payload.get("reportBase") == "FullInventory":
                self.known[name] = Inventory()
            return
        inventory = self.known.pop(name)
        if inventory is not None and payload["seqNo"] == inventory.parts and payload.get("tbc"):
            inventory.parts += 1
            for variable, value in _reported(payload, inventory.variables).items():
                inventory.variables[variable] = value
            self.known[name] = inventory


def _reported(payload: Payload, known: Mapping[_Named, str]) -> dict[_Named, str]:
    """The variables of a part, each with its value as in an `Inventory`, given those of the parts before."""
    found: dict[_Named, str] = {}
    for data in payload.get("reportData", ()):
        variable, component = data["variable"], data["component"]["name"]
        named = component.lower(), variable["name"].lower(), variable.get("instance", "").lower()
        actual = [each.get("value") for each in data["variableAttribute"] if each.get("type", "Actual") == "Actual"]
        told = (*actual, found.get(named), known.get(named))
        found[named] = next((value for value in ("false", "true") if value in told), "")
    return found


def _is_due(variable: Variable[Any], component: str, values: dict[_Named, str]) -> bool:
    """Whether a required variable is due: some are only where others have certain values.

    A component that does not say whether it is available, by Available, counts as available.
    """

    def value_of(name: str, instance: str) -> str | None:
        return values.get((component, name, instance), "true" if (name, instance) == ("available", "") else None)

    return variable.conditions_hold(value_of)


required = block.conversation(
    "B07.FR.08",
    "GetBaseReport",
    "NotifyReport",
    versions=_V2,
    sentence="The full inventory lacks variables that the standard requires of a component that is in it.",
)


@required.call("NotifyReport")
def _required(state: State, call: Call) -> Iterator[Broken]:
    """With its last part. A component that is not available, by its variable Available, may lack any variable."""
    inventory = state.of(Inventories).known.get(call.payload["requestId"])
    is_last = inventory is not None and call.payload["seqNo"] == inventory.parts and not call.payload.get("tbc")
    if inventory is None or not is_last or not inventory.variables.complete:
        return
    variables = {**inventory.variables, **_reported(call.payload, inventory.variables)}
    named = {(component, name) for component, name, _ in variables}
    absent = {component for (component, name, _), value in variables.items() if (name, value) == ("available", "false")}
    missing = [
        str(each)
        for component in sorted({component for component, _ in named} - absent)
        for each in required_variables(state.version, component)
        if _is_due(each, component, variables)
        if (component, each.name.lower()) not in named
        or (each.instance and (component, each.name.lower(), each.instance.lower()) not in variables)
    ]
    if missing:
        yield Broken(".reportData", allowed=missing)


# -- monitors

monitors_asked = block.conversation(
    "N02.FR.04",
    *_MONITORS,
    versions=_V2,
    sentence="The requestId has to be that of a GetMonitoringReport that the station accepted.",
)
monitors_asked.call(_MONITORS[-1])(partial(unasked, MonitoringReports))
monitors_asked.call(_MONITORS[-1])(partial(refused, MonitoringReports))

monitors_numbered = block.conversation(
    "N02.FR.09",
    _MONITORS[-1],
    versions=_V2,
    sentence="The parts have to be numbered in turn, seqNo 0, 1, 2 and so on, with tbc true in all but the last.",
)
monitors_numbered.call(_MONITORS[-1])(partial(misnumbered, MonitoringReports))
monitors_numbered.call(_MONITORS[-1])(partial(after_the_last, MonitoringReports))

# -- customers

customer_asked = block.conversation(
    "N09.FR.05",
    *_CUSTOMER,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station has to send NotifyCustomerInformation with the requestId of each CustomerInformation "
    "that it accepts, and of no other.",
)
customer_asked.call(_CUSTOMER[-1])(partial(unasked, CustomerReports))
customer_asked.call(_CUSTOMER[-1])(partial(refused, CustomerReports))


@customer_asked.end
def _customer_told(state: State) -> Iterator[Broken]:
    """Where the station has nothing, or has cleared it, it says so: N09.FR.06, N10.FR.06."""
    for name, report in state.of(CustomerReports).known.items():
        if report.accepted and not report.is_empty and not report.begun and is_late(state, report):
            yield Broken(allowed={"requestId": name})


customer_numbered = block.conversation(
    "N09.seq",
    _CUSTOMER[-1],
    versions=_V2,
    section="part 2 NotifyCustomerInformationRequest",
    severity=Severity.WARNING,
    derived=True,
    sentence="The parts have to be numbered in turn, seqNo 0, 1, 2 and so on, with tbc true in all but the last.",
)
customer_numbered.call(_CUSTOMER[-1])(partial(misnumbered, CustomerReports))
customer_numbered.call(_CUSTOMER[-1])(partial(after_the_last, CustomerReports))
