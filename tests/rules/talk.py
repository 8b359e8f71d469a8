"""A station and its CSMS in a few words, for tests of rules on conversations."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from ocpp_core.rules import Conversation
from ocpp_core.versions import Role

STATION, CSMS = Role.CHARGING_STATION, Role.CSMS


def ids_of(*modules: ModuleType) -> set[str]:
    """The ids of the rules that modules state."""
    return {rule.id for module in modules for rule in module.block.rules}


class Talk:
    """A conversation that chosen rules listen to."""

    def __init__(self, version: str, select: set[str], *, complete: bool = True) -> None:
        self.conversation = Conversation(version, select=select, complete=complete)
        self.number = 0

    def ask(
        self,
        sender: Role,
        action: str,
        request: dict[str, Any],
        response: dict[str, Any] | str | None = None,
        at: float | None = None,
        *,
        name: str = "",
    ) -> list[str]:
        """What a call breaks, and its answer if there is one; a text is the code of an error."""
        self.number += 1
        name = name or str(self.number)
        found = self.conversation.take([2, name, action, request], sender, at)
        if isinstance(response, str):
            found += self.conversation.take([4, name, response, "", {}], sender.peer, at)
        elif response is not None:
            found += self.conversation.take([3, name, response], sender.peer, at)
        return [finding.rule for finding in found]

    def station(
        self, action: str, request: dict[str, Any], response: dict[str, Any], at: float | None = None
    ) -> list[str]:
        """A call of the station, with its answer."""
        return self.ask(STATION, action, request, response, at)

    def csms(
        self, action: str, request: dict[str, Any], response: dict[str, Any], at: float | None = None
    ) -> list[str]:
        """A call of the CSMS, with its answer."""
        return self.ask(CSMS, action, request, response, at)

    def boot_request(self, reason: str = "PowerUp") -> dict[str, Any]:
        """The request of a BootNotification, in the version of the conversation."""
        if self.conversation.version.major > 1:
            return {"reason": reason, "chargingStation": {"model": "M", "vendorName": "V"}}
        return {"chargePointVendor": "V", "chargePointModel": "M"}

    def answer(
        self, name: int | str, response: dict[str, Any], sender: Role = STATION, at: float | None = None
    ) -> list[str]:
        """A late answer to the call of that name or number."""
        return [finding.rule for finding in self.conversation.take([3, str(name), response], sender, at)]

    def refused(self, sender: Role, action: str, request: dict[str, Any], code: str) -> list[str]:
        """What a call breaks, and the error that answers it."""
        return self.ask(sender, action, request, code)

    def send(self, action: str, payload: dict[str, Any]) -> list[str]:
        """What a message without an answer breaks."""
        self.number += 1
        found = self.conversation.take([6, str(self.number), action, payload], STATION, None)
        return [finding.rule for finding in found]

    def invalid(self, sender: Role, action: str) -> None:
        """A call that its schema refuses, and its answer: nothing is said of it."""
        self.number += 1
        assert self.conversation.take([2, str(self.number), action, {"wrong": []}], sender, None) == []
        self.conversation.take([4, str(self.number), "FormatViolation", "", {}], sender.peer, None)

    def end(self) -> list[str]:
        """What is left open."""
        return [finding.rule for finding in self.conversation.end()]

    def left(self) -> list[tuple[str, Any, str | None]]:
        """What is left open, with what was found and whose fault it is."""
        return [(finding.rule, finding.found, finding.fault) for finding in self.conversation.end()]
