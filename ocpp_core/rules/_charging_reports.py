"""Rules on what has to follow when a station accepts: its reports of profiles, its notice of priority charging."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._parts import Reports, after_the_last, left_open, refused, unasked
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


@block.piece
@define(eq=False)
class ProfileReports(Reports):
    """The reports of profiles that the CSMS asked for."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_GET, _REPORT})
    PART: ClassVar[str] = _REPORT


asked = block.conversation(
    "K09.FR.01",
    _GET,
    _REPORT,
    versions=_V2,
    sentence="The requestId has to be that of a GetChargingProfiles that the station accepted; none had this one.",
)
asked.call(_REPORT)(partial(unasked, ProfileReports))
asked.call(_REPORT)(partial(refused, ProfileReports))

parts = block.conversation(
    "K09.FR.02",
    _REPORT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="All parts of a report but the last need tbc true: either the part before this one lacks it, or the "
    "last one has it and nothing follows.",
)
parts.call(_REPORT)(partial(after_the_last, ProfileReports))
parts.end(partial(left_open, ProfileReports))

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
    sentence="The station switched priority charging on or off, as the CSMS asked, but did not send "
    "NotifyPriorityCharging.",
)


@noticed.end
def _noticed(state: State) -> Iterator[Broken]:
    """Where no time is known, nothing more is to come."""
    for name, (wanted, since) in state.of(Priority).owed.items():
        waited = state.waited(since)
        if waited is None or waited > state.timeout:
            yield Broken(allowed={"transactionId": name, "activated": wanted})
