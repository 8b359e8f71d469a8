"""Reports that come in parts, after the CSMS has asked for them.

Belongs here: how far each report is, for any action that asks and any message that holds a part. Must not be here:
rules.
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Version

__all__ = ["Report", "Reports", "expected_number", "is_late", "was_never_asked_for"]


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

    last: int | None = None
    """The seqNo of the last part that was seen."""

    is_over: bool = False
    """Whether the last part said that nothing follows."""


@define(eq=False)
class Reports(Piece):
    """The reports of a kind, by requestId."""

    PART: ClassVar[str] = ""
    """The message that holds a part; the others that it follows ask for reports."""

    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V201, Version.V21})

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
        report.since, report.last, report.is_over = call.at, payload["seqNo"], not payload.get("tbc", False)

    def on_answer(self, answer: Answer) -> None:
        """Take in whether the station will send the report."""
        if answer.action == self.PART:
            return
        report = self.known.get(answer.request["requestId"])
        if report is not None:
            report.accepted = answer.response["status"] == "Accepted"
            report.since = answer.at if report.last is None else report.since

    def on_refusal(self, refusal: Refusal) -> None:
        """After an error there is no report."""
        if refusal.action != self.PART:
            self.known.pop(refusal.call.payload["requestId"])


_R = TypeVar("_R", bound=Reports)


def was_never_asked_for(state: State, kind: type[_R], name: int) -> bool:
    """Whether no request asked for the report that a part is of, as far as that is certain."""
    reports = state.of(kind)
    known = reports.known.get(name)
    is_certain = state.knows_all(reports, reports.known)
    return is_certain and (known is None or not known.asked)


def expected_number(report: Report | None) -> int | None:
    """The seqNo of the next part; None where it is not known, or where no part is to follow."""
    if report is None or report.is_over:
        return None
    if report.last is None:
        return 0 if report.asked else None
    return report.last + 1


def is_late(state: State, report: Report) -> bool:
    """Whether nothing more can be expected of a report; where no time is known, the conversation is all there is."""
    waited = state.waited(report.since)
    return waited is None or waited >= state.timeout
