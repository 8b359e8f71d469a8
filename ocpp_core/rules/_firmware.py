"""Rules on firmware updates: block L of 2.x, section 4.5 and the security whitepaper of 1.6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._jobs import FROM_16, IDLE, Jobs, Triggers, asked_for, idle, needs_id, not_idle
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._values import instant, is_pem
from ocpp_core.versions import Role, Version

block: Final = Block("firmware updates")

_V2: Final = "2.0.1 2.1"
_PAPER: Final = "security whitepaper"
_UPDATE: Final = "UpdateFirmware"
_SIGNED_UPDATE: Final = "SignedUpdateFirmware"
_STATUS: Final = "FirmwareStatusNotification"
_SIGNED_STATUS: Final = "SignedFirmwareStatusNotification"
_EVENT: Final = "SecurityEventNotification"
_MD5: Final = re.compile(r"[0-9A-Fa-f]{32}\Z")

# -- what the CSMS asks for


def _certificate_is_pem(request: Payload) -> Iterator[Broken]:
    certificate = request["firmware"].get("signingCertificate")
    if certificate is not None and not is_pem(certificate, "CERTIFICATE"):
        yield Broken(".firmware.signingCertificate", allowed=["BEGIN CERTIFICATE"])


_IN_PEM: Final = "The signing certificate has to be in PEM: a block that begins with BEGIN CERTIFICATE."
block.message(
    "wp-L01.FR.11",
    _SIGNED_UPDATE,
    versions="1.6",
    section=f"{_PAPER} L01.FR.11",
    sentence=_IN_PEM,
)(_certificate_is_pem)
block.message(
    "L01.FR.11-pem",
    _UPDATE,
    versions=_V2,
    section="part 2 L01.FR.11",
    sentence=_IN_PEM,
)(_certificate_is_pem)


@block.message(
    "L01.FR.11",
    _UPDATE,
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    sentence="A signed update needs both the signature and the signingCertificate; an update that is not signed "
    "has neither.",
)
def signed_or_not(request: Payload) -> Iterator[Broken]:
    """One is of no use without the other."""
    names = "signature", "signingCertificate"
    present = [name in request["firmware"] for name in names]
    if any(present) and not all(present):
        yield Broken(f".firmware.{names[present.index(False)]}")


@block.message(
    "L01.install-after-retrieve",
    _UPDATE,
    versions=_V2,
    section="part 2 FirmwareType",
    severity=Severity.WARNING,
    derived=True,
    sentence="Firmware cannot be installed before it is fetched: installDateTime should not be before "
    "retrieveDateTime.",
)
def installed_after_fetched(request: Payload) -> Iterator[Broken]:
    """Without installDateTime it is installed as soon as it can be."""
    firmware = request["firmware"]
    fetched, installed = instant(firmware["retrieveDateTime"]), instant(firmware.get("installDateTime", ""))
    if fetched is not None and installed is not None and installed < fetched:
        yield Broken(
            ".firmware.installDateTime", found=firmware["installDateTime"], allowed=firmware["retrieveDateTime"]
        )


@block.message(
    "P2.PublishFirmware.checksum",
    "PublishFirmware",
    "UnpublishFirmware",
    versions=_V2,
    section="part 2 L03.FR.02",
    derived=True,
    sentence="The checksum is the MD5 sum of the file, in 32 hexadecimal digits.",
)
def checksum_is_md5(request: Payload) -> Iterator[Broken]:
    """In upper or lower case."""
    if not _MD5.match(request["checksum"]):
        yield Broken(".checksum", found=request["checksum"])


@block.message(
    "L03.FR.04",
    "PublishFirmwareStatusNotification",
    versions=_V2,
    sentence="The status Published needs the addresses of the firmware: location.",
)
def published_somewhere(request: Payload) -> Iterator[Broken]:
    """One for each protocol."""
    if request["status"] == "Published" and not request.get("location"):
        yield Broken(".location")


# -- the station tells of it


@block.piece
@define(eq=False)
class Updates(Jobs):
    """The updates that the CSMS asked for, and the security events that go with them."""

    ASK: ClassVar[frozenset[str]] = frozenset({_UPDATE, _SIGNED_UPDATE})
    TELL: ClassVar[frozenset[str]] = frozenset({_STATUS, _SIGNED_STATUS})
    FOLLOWS: ClassVar[frozenset[str]] = ASK | TELL | {_EVENT}
    VERSIONS: ClassVar[frozenset[Version]] = FROM_16

    owed: Recent[str, float | None] = Factory(Recent)
    """Security events that have to follow, and since when."""

    early: Recent[str, bool] = Factory(Recent)
    """Security events that came before the status that needs them; a value has no meaning."""

    told: tuple[int | None, str] | None = None
    """The requestId and the status of the last notification."""

    def on_call(self, call: Call) -> None:
        """Take in an update, a status or a security event."""
        if call.action == _EVENT:
            event = call.payload["type"]
            if event in self.owed:
                self.owed.pop(event)
            elif event in _EVENTS:
                self.early[event] = True
            return
        super().on_call(call)
        if call.action in self.TELL:
            told = call.payload.get("requestId"), call.payload["status"]
            if told != self.told:  # a trigger has the last status sent again
                self._owe(*told, call.at)
            self.told = told

    def _owe(self, name: int | None, status: str, at: float | None) -> None:
        job = None if name is None else self.asked.get(name)
        event = None
        if status == "InvalidSignature":
            event = _INVALID
        elif status == "Installed" and job is not None and job.is_signed:
            event = _UPDATED
        if event is not None and self.early.pop(event) is None:
            self.owed[event] = at

    def lose(self, action: str) -> None:
        """What could not be read may have been the event that is owed."""
        if action == _EVENT:
            self.owed.clear()
        else:
            super().lose(action)


_INVALID: Final = "InvalidFirmwareSignature"
_UPDATED: Final = "FirmwareUpdated"
_EVENTS: Final = frozenset({_INVALID, _UPDATED})
block.piece(Triggers)

block.message(
    "wp-L01.FR.21",
    _SIGNED_STATUS,
    versions="1.6",
    section=f"{_PAPER} L01.FR.21",
    sentence="Each status but Idle needs the requestId of the update that it is about.",
)(needs_id)
block.message(
    "P2.FirmwareStatus.requestId",
    _STATUS,
    versions=_V2,
    section="part 2 L01.FR.20",
    sentence="Each status but Idle needs the requestId of the update that it is about.",
)(needs_id)

_OF_UPDATE: Final = "The requestId has to be that of a request for an update; none had this one."
asked = block.conversation(
    "wp-L01.FR.10",
    _SIGNED_UPDATE,
    _SIGNED_STATUS,
    versions="1.6",
    section=f"{_PAPER} L01.FR.10",
    sentence=_OF_UPDATE,
)
asked_2 = block.conversation(
    "L01.FR.10",
    _UPDATE,
    _STATUS,
    versions=_V2,
    sentence=_OF_UPDATE,
)


@asked.call(_SIGNED_STATUS)
@asked_2.call(_STATUS)
def _asked(state: State, call: Call) -> Iterator[Broken]:
    return asked_for(state, state.of(Updates), call.payload)


@block.piece
@define(eq=False)
class Publications(Jobs):
    """The firmware that a local controller was asked to publish."""

    ASK: ClassVar[frozenset[str]] = frozenset({"PublishFirmware"})
    TELL: ClassVar[frozenset[str]] = frozenset({"PublishFirmwareStatusNotification"})
    FOLLOWS: ClassVar[frozenset[str]] = ASK | TELL
    VERSIONS: ClassVar[frozenset[Version]] = OF_2


asked_to_publish = block.conversation(
    "FR.05-publish",
    "PublishFirmware",
    "PublishFirmwareStatusNotification",
    versions=_V2,
    section="part 2 L03, FR.05",
    sentence="The requestId has to be that of a PublishFirmware; none had this one.",
)


@asked_to_publish.call("PublishFirmwareStatusNotification")
def _asked_to_publish(state: State, call: Call) -> Iterator[Broken]:
    return asked_for(state, state.of(Publications), call.payload)


idle_triggered = block.conversation(
    "1.6-4.5-idle-only-triggered",
    _STATUS,
    versions="1.6",
    section="section 4.5",
    sentence="The status Idle may be sent only when TriggerMessage asked for the status.",
)
idle_triggered.call(_STATUS)(idle)

idle_when_triggered = block.conversation(
    "F06.FR.16",
    "TriggerMessage",
    _STATUS,
    versions=_V2,
    sentence="No update is under way, so the status that the CSMS asked for by TriggerMessage has to be Idle.",
)


@idle_when_triggered.call(_STATUS)
def _idle_when_triggered(state: State, call: Call) -> Iterator[Broken]:
    # After a failure the last status is sent again (L01.FR.26).
    return not_idle(state, state.of(Updates), call, frozenset({"Installed"}))


_OVER: Final = frozenset(
    {"DownloadFailed", "InstallationFailed", "InstallVerificationFailed", "Installed", "InvalidSignature"}
)
_AFTER: Final = {
    "Downloaded": ("Downloading",),
    "Installing": ("Downloaded", "SignatureVerified"),
    "InstallScheduled": ("Downloaded", "SignatureVerified"),
    "Installed": ("Installing", "InstallRebooting"),
}
"""The statuses of which one has to come before, at some time."""

order = block.conversation(
    "L01.FR.01-order",
    _STATUS,
    versions=_V2,
    section="part 2 FirmwareStatusEnumType",
    severity=Severity.WARNING,
    derived=True,
    sentence="This status cannot follow the one before: a step of the update is missing, or the update had ended.",
)


@order.call(_STATUS)
def _order(state: State, call: Call) -> Iterator[Broken]:
    found, job = call.payload["status"], state.of(Updates).asked.get(call.payload.get("requestId", -1))
    if job is None or found in (IDLE, job.last):
        return
    before = _AFTER.get(found)
    if job.last in _OVER:
        yield Broken(".status", found=found, allowed=[job.last])
    elif before is not None and job.statuses.isdisjoint(before):
        yield Broken(".status", found=found, allowed=list(before))


# -- security events


def _owed(state: State, event: str, seconds: float) -> Iterator[Broken]:
    """Where no time is known, nothing more is to come."""
    owed = state.of(Updates).owed
    waited = state.waited(owed.get(event))
    if event in owed and (waited is None or waited > seconds):
        yield Broken(allowed={"type": event})


_INVALID_TOLD: Final = (
    "The signature of the firmware is not valid, which has to be told by the security event InvalidFirmwareSignature."
)
invalid = block.conversation(
    "wp-L01.FR.03",
    _SIGNED_STATUS,
    _EVENT,
    versions="1.6",
    section=f"{_PAPER} L01.FR.03",
    fault=Role.CHARGING_STATION,
    sentence=_INVALID_TOLD,
)
invalid_2 = block.conversation(
    "L01.FR.03",
    _STATUS,
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence=_INVALID_TOLD,
)


@invalid.end
@invalid_2.end
def _invalid(state: State) -> Iterator[Broken]:
    return _owed(state, _INVALID, state.timeout)


updated = block.conversation(
    "L01.FR.31",
    _STATUS,
    _EVENT,
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="Signed firmware was installed, so the station has to send the security event FirmwareUpdated; it did "
    "not.",
)


@updated.end
def _updated(state: State) -> Iterator[Broken]:
    return _owed(state, _UPDATED, 10 * state.timeout)  # it may come after a reboot


# -- the update of 1.6 that is not signed


@block.piece
@define(eq=False)
class Secure(Piece):
    """Whether the charge point has the signed update."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SIGNED_UPDATE, _SIGNED_STATUS})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V16})

    known: bool = False

    def on_call(self, call: Call) -> None:
        """Take in that it tells of one."""
        self.known = self.known or call.action == _SIGNED_STATUS

    def on_answer(self, answer: Answer) -> None:
        """Take in that it answers one."""
        self.known = self.known or answer.action == _SIGNED_UPDATE

    def lose(self, action: str) -> None:
        """What it has, it goes on having."""


not_signed = block.conversation(
    "wp-L01.FR.20",
    _UPDATE,
    _SIGNED_UPDATE,
    versions="1.6",
    section=f"{_PAPER} L01.FR.20",
    sentence="The charge point supports SignedUpdateFirmware, so it has to answer UpdateFirmware with the "
    "CALLERROR NotSupported.",
)


@not_signed.answer(_UPDATE)
def _not_signed(state: State, _: Answer) -> Iterator[Broken]:
    if state.of(Secure).known:
        yield Broken(found="CALLRESULT", allowed="NotSupported")


@not_signed.refusal(_UPDATE)
def _refused_otherwise(state: State, refusal: Refusal) -> Iterator[Broken]:
    if state.of(Secure).known and refusal.code != "NotSupported":
        yield Broken(found=refusal.code, allowed="NotSupported")
