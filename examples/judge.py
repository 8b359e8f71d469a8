"""Judges what passes between one station and its CSMS, by the schemas and by the rules of the standard.

The examples that stand between the two share this module; keep it beside them. It alters nothing, and sees no socket.
"""

from __future__ import annotations

from time import monotonic

from ocpp_core import Call, Frame, JsonCodec, RemoteError, Role, Version
from ocpp_core.rules import Conversation
from ocpp_core.versions import MessageType

OPEN = 100  # calls of a side whose answers are waited for


class Judge:
    """Listens to one connection."""

    def __init__(self, identity: str, version: Version) -> None:
        self.identity = identity
        self.codec, self.conversation = JsonCodec(version), Conversation(version)
        self.asked: dict[Role, dict[str, str]] = {Role.CSMS: {}, Role.CHARGING_STATION: {}}

    def hear(self, text: str | bytes, sender: Role) -> list[str]:
        """What is wrong with a frame, in lines that are safe to print."""
        wrong = []
        frame: Frame | RemoteError
        try:
            frame = self.codec.decode(text, self.asked[sender.peer].get)
        except RemoteError as error:
            frame = error
            wrong.append(f"{self.identity}: the {sender} is wrong: {error}")
        match frame:
            case (
                Call(message_id=str(number), action=str(action))
                | RemoteError(message_type=MessageType.CALL, message_id=str(number), action=str(action))
            ):
                if len(self.asked[sender]) < OPEN:
                    self.asked[sender][number] = action
            case _:
                self.asked[sender.peer].pop(frame.message_id or "", None)
        words = text if isinstance(text, str) else text.decode(errors="replace")
        broken = self.conversation.feed(words, sender, monotonic())
        return wrong + [f"{self.identity}: the {sender} breaks {each.rule}: {each.message}" for each in broken]
