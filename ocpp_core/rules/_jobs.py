"""Work that a station does because the CSMS asked for it, and that it tells of: firmware updates, uploads of logs.

Belongs here: the state that the rules on both share, and what they check alike. Must not be here: rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Version

__all__ = ["FROM_16", "IDLE", "Job", "Jobs", "Triggers", "asked_for", "idle", "needs_id", "not_idle"]

IDLE: Final = "Idle"
FROM_16: Final = frozenset({Version.V16, Version.V201, Version.V21})
_TRIGGERS: Final = frozenset({"TriggerMessage", "ExtendedTriggerMessage"})
_SIGNED: Final = "Signed"


@define(eq=False)
class Job:
    """A piece of work that the CSMS asked for."""

    accepted: bool = False
    is_signed: bool = False
    """Whether it is an update with a signing certificate."""

    statuses: set[str] = Factory(set)
    """Those that the station has told of it."""

    last: str | None = None
    """The status that it told last."""


@define(eq=False)
class Jobs(Piece):
    """The work of one kind."""

    ASK: ClassVar[frozenset[str]] = frozenset()
    """The actions that ask for it."""

    TELL: ClassVar[frozenset[str]] = frozenset()
    """The actions that tell of it."""

    asked: Recent[int, Job] = Factory(Recent)
    """What was asked for, and not refused, by requestId."""

    def on_call(self, call: Call) -> None:
        """Take in what is asked for, or a status."""
        payload, name = call.payload, call.payload.get("requestId")
        if name is None:
            return
        if call.action in self.ASK and name not in self.asked:
            self.asked[name] = _job(payload)
        elif call.action in self.TELL and payload["status"] != IDLE and name in self.asked:
            job = self.asked[name]
            job.last = payload["status"]
            job.statuses.add(payload["status"])

    def on_answer(self, answer: Answer) -> None:
        """Take in whether the station will do it."""
        name = answer.request.get("requestId")
        if answer.action not in self.ASK or name is None:
            return
        job = self.asked.get(name)
        if not answer.response["status"].startswith("Accepted"):
            self._refused(name)
        elif job is None or job.accepted:
            self.asked[name] = job = _job(answer.request)
        if job is not None:
            job.accepted = True

    def on_refusal(self, refusal: Refusal) -> None:
        """It will not be done."""
        name = refusal.call.payload.get("requestId")
        if refusal.action in self.ASK and name is not None:
            self._refused(name)

    def _refused(self, name: int) -> None:
        if name in self.asked and not self.asked[name].accepted:
            self.asked.pop(name)

    def is_busy(self, over: frozenset[str]) -> bool:
        """Whether something may be under way: not all that was asked for has a status that is the end of it."""
        return any(job.last not in over for job in self.asked.values())


def _job(request: Payload) -> Job:
    return Job(is_signed="signingCertificate" in request.get("firmware", ()))


@define(eq=False)
class Triggers(Piece):
    """How many statuses the CSMS has asked for by triggers, and not had so far."""

    FOLLOWS: ClassVar[frozenset[str]] = _TRIGGERS | {
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "LogStatusNotification",
        "SignedFirmwareStatusNotification",
    }
    VERSIONS: ClassVar[frozenset[Version]] = FROM_16

    due: Recent[str, int] = Factory(Recent)
    """How many Idle may be sent, by what the trigger names."""

    next: Recent[str, int] = Factory(Recent)
    """How many triggers ask for the next status, by what they name; without any it is not in here."""

    def on_call(self, call: Call) -> None:
        """Take in a trigger, or a status."""
        if call.action in _TRIGGERS:
            name = call.payload["requestedMessage"]
            for counted in (self.due, self.next):
                counted[name] = counted.get(name, 0) + 1
            return
        name = call.action.removeprefix(_SIGNED)
        self.next.pop(name)
        if call.payload["status"] == IDLE:
            _one_less(self.due, name)

    def on_answer(self, answer: Answer) -> None:
        """Take in a refusal."""
        if answer.action in _TRIGGERS and answer.response["status"] != "Accepted":
            self._refused(answer.request["requestedMessage"])

    def on_refusal(self, refusal: Refusal) -> None:
        """The status will not come."""
        if refusal.action in _TRIGGERS:
            self._refused(refusal.call.payload["requestedMessage"])

    def _refused(self, name: str) -> None:
        for counted in (self.due, self.next):
            _one_less(counted, name)


def _one_less(counted: Recent[str, int], name: str) -> None:
    left = counted.get(name, 0) - 1
    if left > 0:
        counted[name] = left
    else:
        counted.pop(name)


def asked_for(state: State, jobs: Jobs, status: Payload) -> Iterator[Broken]:
    """A status of work that was never asked for, or that the station has refused."""
    name = status.get("requestId")
    known = state.knows_all(jobs, jobs.asked)
    if known and name is not None and status["status"] != IDLE and name not in jobs.asked:
        yield Broken(".requestId", found=name, allowed=list(jobs.asked)[-1:])


def needs_id(status: Payload) -> Iterator[Broken]:
    """A status of work that is not named."""
    if status["status"] != IDLE and "requestId" not in status:
        yield Broken(".requestId")


def idle(state: State, call: Call) -> Iterator[Broken]:
    """A status Idle that no trigger asked for."""
    triggers = state.of(Triggers)
    is_due = triggers.due.get(call.action.removeprefix(_SIGNED), 0) > 0
    if call.payload["status"] == IDLE and state.knows_all(triggers) and not is_due:
        yield Broken(".status", found=IDLE)


def not_idle(state: State, jobs: Jobs, call: Call, over: frozenset[str]) -> Iterator[Broken]:
    """A status other than Idle that a trigger asked for, although all work has a status that is the end of it."""
    found, triggers = call.payload["status"], state.of(Triggers)
    known = state.knows_all(jobs, jobs.asked) and not triggers.lost
    if known and call.action in triggers.next and found != IDLE and not jobs.is_busy(over):
        yield Broken(".status", found=found, allowed=IDLE)
