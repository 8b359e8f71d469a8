"""Rules on logs, diagnostics and security events: N01, A02 and the appendix of 2.x, 6.25 and the whitepaper of 1.6."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import ClassVar, Final

from attrs import define

from ocpp_core.findings import Severity
from ocpp_core.registry import v16, v21, v201
from ocpp_core.rules._checks import not_negative
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Role, Version

block: Final = Block("logs, security events")

_V2: Final = "2.0.1 2.1"
_EVENT: Final = "SecurityEventNotification"
_SIGNED: Final = "CertificateSigned"

# -- logs


def _has_filename(*accepted: str) -> Callable[[Payload], Iterator[Broken]]:
    """A check that an answer that accepts names the file."""

    def check(response: Payload) -> Iterator[Broken]:
        if response["status"] in accepted and "filename" not in response:
            yield Broken(".filename")

    return check


block.message(
    "wp-N01.FR.01",
    "GetLog.response",
    versions="1.6",
    section="security whitepaper N01.FR.01",
    sentence="The charge point will send a log, so the answer has to name its file: filename.",
)(_has_filename("Accepted"))
block.message(
    "N01.FR.01",
    "GetLog.response",
    versions=_V2,
    sentence="The station will send a log, so the answer has to name its file: filename.",
)(_has_filename("Accepted", "AcceptedCanceled"))


def _in_order(payload: Payload, path: str, first: str, last: str) -> Iterator[Broken]:
    """A period that ends before it begins."""
    start, end = instant(payload.get(first, "")), instant(payload.get(last, ""))
    if start is not None and end is not None and start > end:
        yield Broken(f"{path}.{last}", found=payload[last], allowed=payload[first])


@block.message(
    "1.6-6.25-log-window",
    "GetDiagnostics",
    versions="1.5 1.6",
    section="section 6.25",
    severity=Severity.WARNING,
    derived=True,
    sentence="The period ends before it begins: stopTime should not be before startTime.",
)
def diagnostics_window(request: Payload) -> Iterator[Broken]:
    """There is nothing in it."""
    return _in_order(request, "", "startTime", "stopTime")


@block.message(
    "P2.GetLog.window",
    "GetLog",
    versions=_V2,
    section="part 2 LogParametersType",
    severity=Severity.WARNING,
    derived=True,
    sentence="The period ends before it begins: latestTimestamp should not be before oldestTimestamp.",
)
def log_window(request: Payload) -> Iterator[Broken]:
    """There is nothing in it."""
    return _in_order(request["log"], ".log", "oldestTimestamp", "latestTimestamp")


block.message(
    "P2.retry-not-negative",
    "GetLog",
    "UpdateFirmware",
    "PublishFirmware",
    versions="2.0.1",
    section="part 2 GetLogRequest",
    severity=Severity.WARNING,
    sentence="retries counts attempts and retryInterval seconds, so neither can be below 0.",
)(not_negative("retries", "retryInterval"))


def _http_location(request: Payload) -> str | None:
    """The address of a web server that the log is to go to; None for any other."""
    location: str = request["log"]["remoteLocation"]
    return location if location[:8].lower().startswith(("http://", "https://")) else None


@block.message(
    "N01.FR.27",
    "GetLog",
    versions="2.1",
    sentence="The address of an upload by HTTP must not have a fragment: leave # and what follows out.",
)
def location_without_fragment(request: Payload) -> Iterator[Broken]:
    """It is never sent."""
    location = _http_location(request)
    if location is not None and "#" in location:
        yield Broken(".log.remoteLocation", found=location.partition("#")[2], allowed="")


@block.message(
    "N01.FR.28",
    "GetLog",
    versions="2.1",
    sentence="The query in the address of an upload by HTTP must not end with a slash.",
)
def query_without_slash(request: Payload) -> Iterator[Broken]:
    """The station puts the name of the file after a slash at the end."""
    location = _http_location(request)
    if location is None:
        return
    _, mark, query = location.partition("#")[0].partition("?")
    if mark and query.endswith("/"):
        yield Broken(".log.remoteLocation", found="/")


# -- security events

_OF_EDITION_2: Final = ("CentralSystemFailedToAuthentication", "FailedToAuthenticationAtCentralSystem")
"""How edition 2 of the whitepaper spells two events."""


@cache
def _events(version: Version) -> frozenset[str]:
    """The security events that the standard names."""
    match version:
        case Version.V16:
            return frozenset(map(str, (*v16.SecurityEvent, *_OF_EDITION_2)))
        case Version.V201:
            return frozenset(map(str, v201.SecurityEvent))
        case _:
            return frozenset(map(str, v21.SecurityEvent))


def _is_listed(request: Payload, version: Version) -> Iterator[Broken]:
    if request["type"] not in _events(version):
        yield Broken(".type", found=request["type"], allowed=sorted(_events(version)))


block.message(
    "wp-8-security-event-name",
    _EVENT,
    versions="1.6",
    section="security whitepaper section 8",
    severity=Severity.WARNING,
    sentence="The standard lists no security event of this name; upper and lower case make a difference.",
    versioned=True,
)(_is_listed)
block.message(
    "P2.SecurityEvent.type",
    _EVENT,
    versions=_V2,
    section="appendices section 1",
    severity=Severity.WARNING,
    sentence="The standard lists no security event of this name; upper and lower case make a difference.",
    versioned=True,
)(_is_listed)


@block.piece
@define(eq=False)
class RefusedCertificate(Piece):
    """Whether the station has refused a certificate as invalid, and has not told so by a security event."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SIGNED, _EVENT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    due: bool = False
    since: float | None = None
    told: bool = False
    """Whether the event came before the answer."""

    def on_call(self, call: Call) -> None:
        """Take in a certificate, or the event."""
        if call.action == _SIGNED:
            self.told = False
        elif call.payload["type"] == "InvalidChargingStationCertificate":
            self.told, self.due = True, False

    def on_answer(self, answer: Answer) -> None:
        """Take in that a certificate was refused."""
        if answer.action == _SIGNED and answer.response["status"] == "Rejected" and not self.told:
            reason = answer.response.get("statusInfo", {}).get("reasonCode", "")
            if reason.lower() == "invalidcertificate":
                self.due, self.since = True, answer.at


event_follows = block.conversation(
    "A02.FR.07",
    _SIGNED,
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The station refused a certificate as invalid, but did not send the security event "
    "InvalidChargingStationCertificate.",
)


@event_follows.end
def _event_follows(state: State) -> Iterator[Broken]:
    """Only a reasonCode tells that it was invalid; where no time is known, the conversation is all there is."""
    refused = state.of(RefusedCertificate)
    waited = state.waited(refused.since)
    if refused.due and (waited is None or waited >= state.timeout):
        yield Broken(allowed={"type": "InvalidChargingStationCertificate"})
