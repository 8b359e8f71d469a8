"""Which requests must wait until the station is accepted.

Belongs here: the rules on the time between a BootNotification and its acceptance (1.6 section 4.2, 1.6-J errata 3.10;
2.x part 2, use cases B01 to B03). Must not be here: what is done about a request that breaks them.
"""

from __future__ import annotations

from typing import Any, Final

from ocpp_core.frames import Call
from ocpp_core.message import Message
from ocpp_core.versions import Role, Version

__all__ = ["Boot"]

_STATUSES: Final = (None, "Accepted", "Pending", "Rejected")
# What 1.6 section 4.2 does not let a CSMS ask of a pending station. In 2.x the station answers Rejected (B02.FR.05).
_REMOTE: Final = frozenset({"RemoteStartTransaction", "RemoteStopTransaction"})

# What a station may send after these was asked for (2.x B02.FR.02); the triggers name it themselves.
_REPORTS: Final = frozenset({"GetBaseReport", "GetReport"})
_TRIGGERS: Final = frozenset({"ExtendedTriggerMessage", "TriggerMessage"})
_ANYTHING: Final = "CustomTrigger"  # 2.1: a trigger whose message only the vendor knows


class Boot:
    """How far the station has come, as seen from one end of the connection."""

    __slots__ = ("_booting", "_version", "asked_for", "registration")

    def __init__(self, version: Version, registration: str | None) -> None:
        if registration not in _STATUSES:
            raise ValueError("the registration is Accepted, Pending, Rejected or None")
        self._version = version
        self._booting = False
        self.registration = registration
        """What the last BootNotification was answered with; None if that is not known."""
        self.asked_for: frozenset[str] = frozenset()
        """The actions that the CSMS asked a pending station for."""

    def forbids(self, action: str, sender: Role) -> bool:
        """Whether a request must not be sent yet."""
        if self.registration in (None, "Accepted") or action == "BootNotification":
            return False
        if self.registration == "Rejected":
            return True  # B03.FR.02, B03.FR.03: neither side
        if sender is Role.CSMS:
            return self._version.major == 1 and action in _REMOTE
        return not self.asked_for & {action, _ANYTHING}

    def delays(self, action: str, sender: Role) -> bool:
        """Whether a request that waits in the queue has to stay there: also while a first boot has not succeeded."""
        unsure = self._booting and self.registration is None and action != "BootNotification"
        return self.forbids(action, sender) or (unsure and sender is Role.CHARGING_STATION)

    def silences(self, receiver: Role) -> bool:
        """Whether the receiver must not even refuse: a rejected station in 1.x (1.6 section 4.2; 2.x B03.FR.08)."""
        return self._version.major == 1 and receiver is Role.CHARGING_STATION and self.registration == "Rejected"

    def called(self, call: Call) -> None:
        """Notes a boot, and what the CSMS asks the station to send."""
        if call.action == "BootNotification":
            self._booting = True
        elif call.action in _REPORTS:
            self.asked_for |= {"NotifyReport"}
        elif call.action in _TRIGGERS:
            message: Any = call.message
            trigger = str(getattr(message, "requested_message", _ANYTHING))
            # Each of the certificates to sign has a trigger of its own.
            self.asked_for |= {"SignCertificate" if trigger.startswith("Sign") else trigger}

    def answered(self, message: Message | None) -> None:
        """Notes what a BootNotification was answered with."""
        if message is not None and message.ACTION == "BootNotification":
            status: Any = message
            self.registration = str(status.status)
            self._booting = False
            self.asked_for = frozenset()
