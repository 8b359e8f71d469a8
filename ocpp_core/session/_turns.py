"""Which requests a side may send, and which have to wait until the station is accepted.

Belongs here: the rules on who starts an action, and on the time between a BootNotification and its acceptance (1.6
section 4.2, 1.6-J errata 3.10; 2.x part 2, use cases B01 to B03). Must not be here: payloads; what is done about a
request that breaks the rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final, TypeAlias

from ocpp_core import schemas
from ocpp_core._names import member_called
from ocpp_core.errors import (
    BeforeAcceptanceError,
    NotAcceptedYetError,
    OutOfTurnError,
    UnsupportedActionError,
    WrongSenderError,
    WrongSideError,
)
from ocpp_core.message import OneWay, Request, Response
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["NAMES", "Refusal", "Registration", "Turns"]

NAMES: Final = {Role.CHARGING_STATION: "charging station", Role.CSMS: "CSMS"}
"""What a side is called in a sentence."""

Refusal: TypeAlias = tuple[type[OutOfTurnError], str, ErrorCode]
"""Which error says why a request of the peer is refused, its text, and the code that the peer is sent."""


class Registration(StrEnum):
    """What a BootNotification was answered with. 1.5 has no Pending.

    Any case is understood. Raises LookupError for any other text, TypeError for anything else.
    """

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"

    @classmethod
    def _missing_(cls, value: object) -> Registration:
        return member_called(cls, value, "registration")


# What 1.6 section 4.2 does not let a CSMS ask of a pending station. In 2.x they have other names, and the station
# answers Rejected (B02.FR.05).
_REMOTE: Final = frozenset({"RemoteStartTransaction", "RemoteStopTransaction"})

# What a station may send after these was asked for (2.x B02.FR.02); the triggers name it themselves.
_REPORTS: Final = frozenset({"GetBaseReport", "GetReport"})
_TRIGGERS: Final = frozenset({"ExtendedTriggerMessage", "TriggerMessage"})
_ANYTHING: Final = "CustomTrigger"  # 2.1: a trigger whose message only the vendor knows


class Turns:
    """How far the station has come, as seen from one end of the connection, and what each side may send by now."""

    __slots__ = ("_enforced", "booting", "registration", "role", "supported", "triggered", "version")

    def __init__(self, version: Version, role: Role, supported: frozenset[str] | None, *, enforced: bool) -> None:
        self.version = version
        self.role = role
        self.registration: Registration | None = None
        """What the last BootNotification was answered with; None if that is not known."""
        self.booting = False
        """Whether a BootNotification was sent that is not answered yet."""
        self.triggered: frozenset[str] = frozenset()
        """The actions that the CSMS asked a pending station for."""
        self.supported = supported
        """The actions that our side answers; None: all of them."""
        self._enforced = enforced

    # -- what is noted

    def called(self, request: Request[Any]) -> None:
        """Notes a boot, and what the CSMS asks the station to send."""
        action = request.ACTION
        if action == "BootNotification":
            self.booting = True
        elif action in _REPORTS:
            self.triggered |= {"NotifyReport"}
        elif action in _TRIGGERS:
            trigger = str(getattr(request, "requested_message", _ANYTHING))
            # Each of the certificates to sign has a trigger of its own.
            self.triggered |= {"SignCertificate" if trigger.startswith("Sign") else trigger}

    def answered(self, response: Response) -> None:
        """Notes what a BootNotification was answered with."""
        if response.ACTION == "BootNotification":
            message: Any = response
            self.registration = Registration(str(message.status))
            self.booting = False
            self.triggered = frozenset()

    def restore(self, registration: Registration | None, triggered: Iterable[str], *, booting: bool) -> None:
        """Goes on from where another session was."""
        self.registration = registration
        self.triggered = frozenset(triggered)
        self.booting = booting

    # -- what follows

    def check(self, message: Request[Any] | OneWay) -> None:
        """Raises WrongSideError or NotAcceptedYetError if our side may not send a message, or not now."""
        action = message.ACTION
        entry = schemas.action_table(self.version).get(action)  # None for one of another version, which no codec writes
        if entry is not None and self.role not in entry.initiators:
            raise WrongSideError(f"a {NAMES[self.role]} does not send {action}")
        if self._forbids(action, self.role):
            raise NotAcceptedYetError(f"{action} must wait until the station is accepted: it is {self.registration}")

    def delays(self, action: str) -> bool:
        """Whether a call of ours has to stay in the queue: also while a first boot has not succeeded."""
        unsure = self._enforced and self.booting and self.registration is None and action != "BootNotification"
        return self._forbids(action, self.role) or (unsure and self.role is Role.CHARGING_STATION)

    def refusal(self, action: str) -> Refusal | None:
        """Why the peer may not start an action, or not now, whatever the payload."""
        peer = self.role.peer
        entry = schemas.action_table(self.version).get(action)
        if self._forbids(action, peer):
            return BeforeAcceptanceError, "the station is not accepted yet", ErrorCode.SECURITY_ERROR
        if entry is not None and peer not in entry.initiators:
            return WrongSenderError, f"a {NAMES[peer]} does not send {entry.name}", ErrorCode.NOT_SUPPORTED
        if entry is not None and entry.answered and self.supported is not None and action not in self.supported:
            return UnsupportedActionError, f"{entry.name} is not supported here", ErrorCode.NOT_SUPPORTED
        return None

    @property
    def silent(self) -> bool:
        """Whether our side must not even refuse: a rejected station in 1.x (1.6 section 4.2; 2.x B03.FR.08)."""
        rejected = self._enforced and self.registration is Registration.REJECTED
        return rejected and self.version.major == 1 and self.role is Role.CHARGING_STATION

    def _forbids(self, action: str, sender: Role) -> bool:
        """Whether a request must not be sent yet."""
        if not self._enforced or self.registration in (None, Registration.ACCEPTED) or action == "BootNotification":
            return False
        if self.registration is Registration.REJECTED:
            return True  # B03.FR.02, B03.FR.03: neither side
        if sender is Role.CSMS:
            return action in _REMOTE
        return not self.triggered & {action, _ANYTHING}
