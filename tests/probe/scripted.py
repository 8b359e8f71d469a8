"""A CSMS of any version that answers every call of a station, and can be made to do each thing wrong.

``async with scripted(Version.V201) as csms`` serves it in this process, at ``csms.url``. What it answers is a method each,
which a test overrides; `ScriptedCsms.call` has it call the station that is connected.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from websockets.asyncio.server import ServerConnection, serve

from ocpp_core.errors import HandshakeError
from ocpp_core.probe._answers import least
from ocpp_core.probe.scenarios._messages import timestamp
from ocpp_core.schemas import message_name, message_schema
from ocpp_core.versions import Kind, Version
from ocpp_core.websocket import accept

__all__ = ["BLOCKED", "EXPIRED", "GROUP", "PASSWORD", "TOKEN", "ScriptedCsms", "scripted"]

TOKEN, BLOCKED, EXPIRED = "DEADBEEF", "B10C", "01D"
GROUP = ("AA1", "AA2")
PASSWORD = b"correct horse"
STATUSES = {TOKEN: "Accepted", BLOCKED: "Blocked", EXPIRED: "Expired", **dict.fromkeys(GROUP, "Accepted")}


class ScriptedCsms:
    """Keeps the rules of the standard, and gives the answers that the certification tests want."""

    pending = False
    """Whether the first boot on a connection is answered with Pending."""

    guarded = True
    """Whether the station with the identity SECRET has to give its password."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.url = ""
        self.station: ServerConnection | None = None
        self.boots = 0
        self.costs: dict[str, set[int]] = {}
        self.ids = count(1)
        self.starts: dict[str, int] = {}
        self.calls: list[Any] = []
        """Its calls that have not been answered, the oldest first."""

    @property
    def accepted(self) -> bool:
        """Whether the station that is connected has been accepted, or need not be."""
        return not self.pending or self.boots > 1

    # -- what it answers

    def answer(self, action: str, payload: dict[str, Any]) -> dict[str, Any] | str | None:
        """The payload of a result, the code of a refusal, or None for no answer."""
        if not self.accepted and action != "BootNotification":
            return "SecurityError"
        given = getattr(self, f"on_{action.lower()}", lambda _: {})(payload)
        schema = message_schema(self.version, message_name(action, Kind.RESPONSE))
        return given if isinstance(given, str) else least(schema, accepted=True, given=given)

    def on_bootnotification(self, _: dict[str, Any]) -> dict[str, Any]:
        self.boots += 1
        if not self.accepted:
            return {"status": "Pending", "interval": 1, "currentTime": timestamp()}
        return {"status": "Accepted", "interval": 300, "currentTime": timestamp()}

    def token(self, token: str) -> dict[str, Any]:
        found: dict[str, Any] = {"status": STATUSES.get(token, "Invalid")}
        if token in GROUP:
            found["groupIdToken"] = {"idToken": "family", "type": "Central"}
        return found

    def tag(self, tag: str) -> dict[str, Any]:
        status = STATUSES.get(tag.upper(), "Invalid")
        return {"status": status, **({"parentIdTag": "family"} if tag in GROUP else {})}

    def on_authorize(self, payload: dict[str, Any]) -> dict[str, Any]:
        if self.version.major == 1:
            return {"idTagInfo": self.tag(payload["idTag"])}
        return {"idTokenInfo": self.token(payload["idToken"]["idToken"])}

    def on_transactionevent(self, payload: dict[str, Any]) -> dict[str, Any]:
        events = self.costs.setdefault(payload["transactionInfo"]["transactionId"], set())
        events.add(payload["seqNo"])
        found: dict[str, Any] = {}
        if payload["eventType"] == "Ended":
            found["totalCost"] = float(len(events))
        if "idToken" in payload:
            found["idTokenInfo"] = self.token(payload["idToken"]["idToken"])
        return found

    def on_starttransaction(self, payload: dict[str, Any]) -> dict[str, Any]:
        number = self.starts.setdefault(json.dumps(payload), next(self.ids))  # one that is sent again starts nothing
        return {"transactionId": number, "idTagInfo": self.tag(payload["idTag"])}

    def on_datatransfer(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"status": "UnknownVendorId"}

    # -- what it does of its own accord

    async def after(self, action: str, payload: dict[str, Any]) -> None:
        """What it calls once it has answered."""
        if action == "BootNotification" and self.accepted:
            wanted = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
            if self.version.major == 2:
                await self.call("GetVariables", {"getVariableData": [wanted]})
        if action == "NotifyEVChargingNeeds":
            schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6.0}]}
            profile = {
                "id": 7,
                "stackLevel": 0,
                "chargingProfilePurpose": "TxProfile",
                "chargingProfileKind": "Absolute",
                "transactionId": list(self.costs)[-1],
                "chargingSchedule": [schedule | {"startSchedule": timestamp()}],
            }
            await self.call("SetChargingProfile", {"evseId": payload["evseId"], "chargingProfile": profile})

    async def call(self, action: str, payload: dict[str, Any]) -> None:
        """Calls the station that is connected, once it has answered the calls before."""
        self.calls.append([2, f"csms-{next(self.ids)}", action, payload])
        if len(self.calls) == 1:
            await self.send_next()

    async def send_next(self) -> None:
        """Sends the oldest call that has not been answered."""
        assert self.station is not None
        if self.calls:
            await self.station.send(json.dumps(self.calls[0]))

    async def serve(self, connection: ServerConnection) -> None:
        """One connection, unless no version was agreed on."""
        if connection.subprotocol is None:
            return
        self.station, self.boots, self.calls = connection, 0, []
        async for text in connection:
            message_type, message_id, *rest = json.loads(text)
            if message_type != 2:
                self.calls.pop(0)
                await self.send_next()
                continue
            action, payload = rest
            found = self.answer(action, payload)
            reply = [4, message_id, found, "", {}] if isinstance(found, str) else [3, message_id, found]
            if found is not None:
                await connection.send(json.dumps(reply))
            await self.after(action, payload)


@asynccontextmanager
async def scripted(version: Version, kind: Callable[[Version], ScriptedCsms] = ScriptedCsms) -> AsyncIterator[Any]:
    """Serves a CSMS."""
    csms = kind(version)

    def admit(connection: ServerConnection, request: Any) -> Any:
        try:
            accepted = accept(request.path, request.headers, [version])
            if accepted.identity == "SECRET" and csms.guarded:
                accepted.authenticate(PASSWORD)
        except HandshakeError as error:
            return connection.respond(error.status, f"{error}\n")

    def select(_: ServerConnection, offered: Any) -> Any:
        return version.subprotocol if version.subprotocol in offered else None

    async with serve(csms.serve, "127.0.0.1", 0, process_request=admit, select_subprotocol=select) as server:
        csms.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield csms
