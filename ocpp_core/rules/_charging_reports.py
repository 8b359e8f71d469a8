"""Rules on what has to follow when a station accepts: its reports of profiles, its notice of priority charging."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.rules._charging_walk import OF_2
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Role, Version

block: Final = Block("reports of charging profiles, priority charging")

_V2: Final = "2.0.1 2.1"
_GET: Final = "GetChargingProfiles"
_REPORT: Final = "ReportChargingProfiles"
_USE: Final = "UsePriorityCharging"
_NOTICE: Final = "NotifyPriorityCharging"

# -- reports of profiles


@define(eq=False)
class Report:
    """A report that was asked for."""

    at: float | None = None
    """When its last part came."""

    is_open: bool = False
    """Whether its last part said that more follows."""

    is_over: bool = False
    """Whether its last part said that nothing follows."""


@block.piece
@define(eq=False)
class ProfileReports(Piece):
    """The reports of profiles that the CSMS asked for."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_GET, _REPORT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    asked: Recent[int, Report] = Factory(Recent)
    """By requestId."""

    def on_call(self, call: Call) -> None:
        """Take in a request, or a part of a report."""
        name = call.payload["requestId"]
        if call.action == _GET or name not in self.asked:
            self.asked[name] = Report()
        if call.action == _REPORT:
            report = self.asked[name]
            report.at, report.is_open = call.at, bool(call.payload.get("tbc"))
            report.is_over = not report.is_open

    def on_answer(self, answer: Answer) -> None:
        """Without profiles there is no report."""
        if answer.action == _GET and answer.response["status"] != "Accepted":
            self.asked.pop(answer.request["requestId"])

    def on_refusal(self, refusal: Refusal) -> None:
        """After an error there is no report."""
        if refusal.action == _GET:
            self.asked.pop(refusal.call.payload["requestId"])


asked = block.conversation(
    "K09.FR.01",
    _GET,
    _REPORT,
    versions=_V2,
    sentence="A report of profiles needs the requestId of the GetChargingProfiles that asked for it; none had this "
    "one, or the station did not accept it.",
)


@asked.call(_REPORT)
def _asked(state: State, call: Call) -> Iterator[Broken]:
    reports, name = state.of(ProfileReports), call.payload["requestId"]
    if state.knows_all(reports, reports.asked) and name not in reports.asked:
        yield Broken(".requestId", found=name, allowed=list(reports.asked)[-1:])


parts = block.conversation(
    "K09.FR.02",
    _REPORT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="All parts of a report need tbc true, but for the last: either the part before this one lacks it, or "
    "the last one has it and nothing follows.",
)


@parts.call(_REPORT)
def _parts(state: State, call: Call) -> Iterator[Broken]:
    report = state.of(ProfileReports).asked.get(call.payload["requestId"])
    if report is not None and report.is_over:
        yield Broken(".requestId", found=call.payload["requestId"])


@parts.end
def _missing_part(state: State) -> Iterator[Broken]:
    """Only where the time shows that nothing is to come."""
    for name, report in state.of(ProfileReports).asked.items():
        waited = state.waited(report.at)
        if report.is_open and waited is not None and waited > state.timeout:
            yield Broken(found={"requestId": name, "tbc": True}, allowed={"tbc": False})


# -- priority charging


@block.piece
@define(eq=False)
class Priority(Piece):
    """Priority charging of transactions, by their ids."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_USE, _NOTICE, "TransactionEvent"})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V21})

    active: Recent[str, bool] = Factory(Recent)
    """Whether it is active, as the station told last."""

    owed: Recent[str, tuple[bool, float | None]] = Factory(Recent)
    """What it has to tell still, and since when."""

    def on_call(self, call: Call) -> None:
        """Take in a notice, and what makes it needless."""
        payload = call.payload
        match call.action:
            case "NotifyPriorityCharging":
                name, activated = payload["transactionId"], payload["activated"]
                self.active[name] = activated
                if self.owed.get(name, (None,))[0] == activated:
                    self.owed.pop(name)
            case "TransactionEvent" if payload["eventType"] == "Ended":
                for each in (self.active, self.owed):
                    each.pop(payload["transactionInfo"]["transactionId"])
            case _:
                pass

    def on_answer(self, answer: Answer) -> None:
        """Take in what the station accepts to change."""
        if answer.action != _USE or answer.response["status"] != "Accepted":
            return
        name, wanted = answer.request["transactionId"], answer.request["activate"]
        self.owed.pop(name)
        if self.active.get(name, False) != wanted:
            self.owed[name] = wanted, answer.at


noticed = block.conversation(
    "K21.FR.05",
    _USE,
    _NOTICE,
    versions="2.1",
    fault=Role.CHARGING_STATION,
    sentence="A station that switches priority charging of a transaction on or off, as the CSMS asked, has to tell it "
    "by NotifyPriorityCharging; that did not come.",
)


@noticed.end
def _noticed(state: State) -> Iterator[Broken]:
    """Where no time is known, nothing more is to come."""
    for name, (wanted, since) in state.of(Priority).owed.items():
        waited = state.waited(since)
        if waited is None or waited > state.timeout:
            yield Broken(allowed={"transactionId": name, "activated": wanted})
