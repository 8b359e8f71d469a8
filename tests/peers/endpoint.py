"""Our session on a real WebSocket: the glue that an embedder writes, for either role."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

from websockets.asyncio.connection import Connection
from websockets.exceptions import ConnectionClosed

from ocpp_core import CallReceived, ErrorCode, Event, Request, Response, Role, Session, Version
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import Conversation
from ocpp_core.session import CallEnded

Handlers = Mapping[str, Callable[[Any], Response | ErrorCode | dict[str, Any]]]
"""What answers the message of an action: a response, a code to refuse it with, or a payload to send past the session."""


class Endpoint:
    """Answers calls with ``handlers``, one function a action; keeps all events, and all texts of both directions."""

    def __init__(
        self, connection: Connection, version: Version, role: Role, handlers: Handlers, **options: Any
    ) -> None:
        self.connection = connection
        self.session = Session(version, role, **options)
        self.handlers = handlers
        self.events: list[Event] = []
        self.received: list[str] = []
        self.sent: list[str] = []
        self.conversation = Conversation(version, complete=True)
        self.broken: list[Finding] = []
        """What either side breaks of the rules beyond the schemas."""
        self._futures: dict[str, asyncio.Future[Event]] = {}

    async def run(self) -> None:
        """Until the connection ends."""
        try:
            async for text in self.connection:
                assert isinstance(text, str)
                self.received.append(text)
                self.broken += self.conversation.feed(text, self.session.role.peer, self._now())
                for event in self.session.receive(text, self._now()):
                    await self._happened(event)
                await self.flush()
        except ConnectionClosed:
            pass
        for event in self.session.close():
            await self._happened(event)

    async def call(self, message: Request[Any]) -> Event:
        """The event that ends a call of ours."""
        call = self.session.call(message, self._now())
        self._futures[call.message_id] = future = asyncio.get_running_loop().create_future()
        await self.flush()
        return await asyncio.wait_for(future, 10)

    def breaks(self) -> list[Finding]:
        """What either side broke by the end of the conversation, without notes."""
        return [each for each in self.broken + self.conversation.end() if each.severity is not Severity.NOTE]

    async def raw(self, text: str) -> None:
        """Sends what a session would not."""
        await self.connection.send(text)

    async def flush(self) -> None:
        for text in self.session.outgoing():
            self.sent.append(text)
            self.broken += self.conversation.feed(text, self.session.role, self._now())
            await self.connection.send(text)

    async def _happened(self, event: Event) -> None:
        self.events.append(event)
        match event:
            case CallReceived(call=call) if call.action in self.handlers:
                match self.handlers[call.action](call.message):
                    case Response() as response:
                        self.session.answer(call, response, self._now())
                    case ErrorCode() as code:
                        self.session.refuse(call, code, self._now())
                    case payload:
                        await self.raw(json.dumps([3, call.message_id, payload]))
            case CallReceived(call=call):
                self.session.refuse(call, ErrorCode.NOT_SUPPORTED, self._now())
            case _ if isinstance(event, CallEnded):
                self._ended(event)

    def _ended(self, event: CallEnded) -> None:
        future = self._futures.pop(event.request.message_id)
        if not future.done():  # nobody waits any more
            future.set_result(event)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
