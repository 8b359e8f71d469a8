"""Which requests must wait until the station is accepted.

Belongs here: the rules on the time between a BootNotification and its acceptance (1.6 section 4.2, 1.6-J errata 3.10;
2.x part 2, use cases B01 to B03). Must not be here: what is done about a request that breaks them.
"""

from __future__ import annotations

from typing import Any, Final

from ocpp_core.frames import Call
from ocpp_core.message import Message
from ocpp_core.versions import Role

__all__ = ["Boot"]

# What a station may send after these was asked for (2.x B02.FR.02); the triggers name it themselves.
_REPORTS: Final = frozenset({"GetBaseReport", "GetReport"})
_TRIGGERS: Final = frozenset({"ExtendedTriggerMessage", "TriggerMessage"})
_ANYTHING: Final = "CustomTrigger"  # 2.1: a trigger whose message only the vendor knows


class Boot:
    """How far the station has come, as seen from one end of the connection."""

    __slots__ = ("_asked", "registration")

    def __init__(self, registration: str | None) -> None:
        self.registration = registration
        """What the last BootNotification was answered with; None if that is not known."""
        self._asked: frozenset[str] = frozenset()

    def forbids(self, action: str, sender: Role) -> bool:
        """Whether a request must not be sent yet."""
        if self.registration in (None, "Accepted") or action == "BootNotification":
            return False
        if self.registration == "Rejected":
            return True  # B03.FR.02, B03.FR.03: neither side
        return sender is Role.CHARGING_STATION and not self._asked & {action, _ANYTHING}

    def asked(self, call: Call) -> None:
        """Notes what the CSMS asks the station to send."""
        if call.action in _REPORTS:
            self._asked |= {"NotifyReport"}
        elif call.action in _TRIGGERS:
            message: Any = call.message
            trigger = str(getattr(message, "requested_message", _ANYTHING))
            # Each of the certificates to sign has a trigger of its own.
            self._asked |= {"SignCertificate" if trigger.startswith("Sign") else trigger}

    def answered(self, message: Message | None) -> None:
        """Notes what a BootNotification was answered with."""
        if message is not None and message.ACTION == "BootNotification":
            status: Any = message
            self.registration = str(status.status)
            self._asked = frozenset()
