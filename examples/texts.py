"""A connection of websockets on which OCPP is spoken: in text messages, so that a binary one ends it.

The examples with websockets share this module; keep it beside them.
"""

from __future__ import annotations

from typing import Any

__all__ = ["Texts"]


class Texts:
    """What an `Endpoint` reads from and sends to."""

    def __init__(self, connection: Any) -> None:
        self.connection, self.send, self.close = connection, connection.send, connection.close

    async def recv(self) -> str | bytes:
        """The next text message."""
        message: str | bytes = await self.connection.recv()
        if isinstance(message, bytes):
            await self.close(1003, "OCPP is sent in text messages")
            return await self.recv()  # which says that the connection has ended
        return message
