"""Reports that come in parts, after the CSMS has asked for them.

Belongs here: how far each report is, and what rules look for in it, for any action that asks and any message that holds
a part. Must not be here: rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Broken
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Version

__all__ = ["Report", "Reports", "after_the_last", "is_late", "left_open", "misnumbered", "refused", "unasked"]

_SHOWN: Final = 12


@define(eq=False)
class Report:
    """How far a report is."""

    asked: bool = False
    """Whether the request for it was seen."""

    is_empty: bool = False
    """Whether that asks neither to report nor to clear anything."""

    accepted: bool | None = None
    """What the station said to the request; None as long as it says nothing."""

    since: float | None = None
    """When the last part came, or the station accepted."""

    begun: bool = False
    """Whether a part was seen."""

    last: int | None = None
    """The seqNo of the last part that was seen, if its message has one."""

    is_over: bool = False
    """Whether the last part said that nothing follows."""


@define(eq=False)
class Reports(Piece):
    """The reports of a kind, by requestId."""

    PART: ClassVar[str] = ""
    """The message that holds a part; the others that it follows ask for reports."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    known: Recent[int, Report] = Factory(Recent)

    def on_call(self, call: Call) -> None:
        """Take in a request, or a part."""
        payload, name = call.payload, call.payload["requestId"]
        if call.action != self.PART:
            is_empty = payload.get("report") is False and payload.get("clear") is False
            self.known[name] = Report(asked=True, is_empty=is_empty)
            return
        if name not in self.known:
            self.known[name] = Report()
        report = self.known[name]
        report.since, report.begun = call.at, True
        report.last, report.is_over = payload.get("seqNo"), not payload.get("tbc")

    def on_answer(self, answer: Answer) -> None:
        """Take in whether the station will send the report."""
        if answer.action == self.PART:
            return
        report = self.known.get(answer.request["requestId"])
        if report is not None:
            report.accepted = answer.response["status"] == "Accepted"
            report.since = report.since if report.begun else answer.at

    def on_refusal(self, refusal: Refusal) -> None:
        """After an error there is no report."""
        if refusal.action != self.PART:
            self.known.pop(refusal.call.payload["requestId"])


def is_late(state: State, report: Report) -> bool:
    """Whether nothing more can be expected of a report; where no time is known, the conversation is all there is."""
    waited = state.waited(report.since)
    return waited is None or waited >= state.timeout


# -- what rules look for


def refused(kind: type[Reports], state: State, call: Call) -> Iterator[Broken]:
    """A part of a report that the station said it would not send."""
    name = call.payload["requestId"]
    report = state.of(kind).known.get(name)
    if report is not None and report.accepted is False:
        yield Broken(".requestId", found=name)


def unasked(kind: type[Reports], state: State, call: Call) -> Iterator[Broken]:
    """A part of a report that nobody asked for, as far as that is certain."""
    reports, name = state.of(kind), call.payload["requestId"]
    known = reports.known.get(name)
    if state.knows_all(reports, reports.known) and (known is None or not known.asked):
        asked = [each for each, report in reports.known.items() if report.asked]
        yield Broken(".requestId", found=name, allowed=asked[-_SHOWN:])


def misnumbered(kind: type[Reports], state: State, call: Call) -> Iterator[Broken]:
    """A part that is not numbered in turn."""
    report, found = state.of(kind).known.get(call.payload["requestId"]), call.payload["seqNo"]
    if report is None or report.is_over:
        return
    expected = 0 if report.last is None else report.last + 1
    if found != expected:
        yield Broken(".seqNo", found=found, allowed=expected)


def after_the_last(kind: type[Reports], state: State, call: Call) -> Iterator[Broken]:
    """A part after one that said that nothing follows."""
    name = call.payload["requestId"]
    report = state.of(kind).known.get(name)
    if report is not None and report.is_over:
        yield Broken(".requestId", found=name)


def left_open(kind: type[Reports], state: State) -> Iterator[Broken]:
    """A report that does not go on although its last part said so, where the time shows that."""
    for name, report in state.of(kind).known.items():
        waited = state.waited(report.since)
        if report.begun and not report.is_over and waited is not None and waited > state.timeout:
            yield Broken(found={"requestId": name, "tbc": True}, allowed={"tbc": False})
