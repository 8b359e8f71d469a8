"""Charging stations of OCPP 1.6, 2.0.1 and 2.1 to be probed: in order, but for a fault that can be planted.

``async with station(version, url)`` runs one in this process, against a probe that listens. It has one EVSE with one
connector, and does all that a probe can ask for without hands.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from ocpp_core import JsonCodec, Version
from ocpp_core.errors import RemoteError
from ocpp_core.frames import Call, CallError
from ocpp_core.probe._answers import least
from ocpp_core.schemas import message_name, message_schema
from ocpp_core.versions import ErrorCode, Kind

__all__ = ["Fault", "station"]

Payload = dict[str, Any]
READ_ONLY = {"NumberOfConnectors", "SupportedFeatureProfiles"}


class Fault(StrEnum):
    """What a station may get wrong."""

    KEY_CASE = "key-case"
    """1.6: it compares keys letter by letter."""

    READ_ONLY_WRITTEN = "read-only-written"
    """It takes a new value for what can only be read."""

    UNAVAILABLE_NOT_REPORTED = "unavailable-not-reported"
    """It does not report a connector that is taken out of service."""

    AVAILABILITY_FORGOTTEN = "availability-forgotten"
    """1.6: after a reset all connectors are in service."""

    NO_BOOT = "no-boot"
    """It does not boot after a reset."""

    TALKS_BEFORE_ACCEPTANCE = "talks-before-acceptance"
    """2.x: it answers a CSMS that has not accepted it."""

    PROFILES_PILED_UP = "profiles-piled-up"
    """1.6: a profile does not replace the one of its purpose and stack level."""

    WRONG_CONTEXT = "wrong-context"
    """Its triggered meter values say that they were sampled periodically."""

    NO_TRIGGERS = "no-triggers"
    """No fault: it implements no message that can be triggered."""

    EVERY_KEY = "every-key"
    """1.6: it tells all keys, whichever were asked for."""

    ANSWERS_RESULTS = "answers-results"
    """It answers a result that answers nothing with a CALLERROR."""

    UNKNOWN_ACTION_SWAPPED = "unknown-action-swapped"
    """It refuses actions that do not exist with ProtocolError."""


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Station:
    """A station, whatever connection it has."""

    def __init__(self, version: Version, fault: Fault | None) -> None:
        self.version, self.fault = version, fault
        self.codec = JsonCodec(version)
        self.connection: ClientConnection
        self.accepted = False
        self.booting = asyncio.Event()
        self.interval = 300.0
        self.operative = True
        self.answers: dict[str, asyncio.Future[Any]] = {}
        self.ids = count(1)
        self.calling = asyncio.Lock()
        self.tasks: set[asyncio.Task[None]] = set()

    def later(self, work: Awaitable[None]) -> None:
        """Do something once the answer is sent."""

        async def run() -> None:
            await asyncio.sleep(0)
            with contextlib.suppress(WebSocketException, asyncio.CancelledError):
                await work

        task = asyncio.create_task(run())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def call(self, action: str, payload: Payload) -> Any:
        """The payload of a result, or None if there is none."""
        async with self.calling:
            message_id = f"s{next(self.ids)}"
            answer = self.answers[message_id] = asyncio.get_running_loop().create_future()
            await self.connection.send(json.dumps([2, message_id, action, payload]))
            return await answer

    async def boot(self) -> None:
        """Boot until it is accepted."""
        while not self.accepted:
            self.booting.clear()
            answer = await self.call("BootNotification", self.identification())
            status = None if answer is None else answer["status"]
            self.accepted = status == "Accepted"
            self.interval = answer["interval"] if answer else 0.1
            if not self.accepted:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.booting.wait(), self.interval)
        await self.report()

    async def beat(self) -> None:
        """Send heartbeats."""
        while True:
            await asyncio.sleep(min(self.interval, 0.05))
            if self.accepted and self.interval <= 5:
                await self.call("Heartbeat", {})

    async def receive(self) -> None:
        async for text in self.connection:
            await self.hear(text)

    async def hear(self, text: str | bytes) -> None:
        try:
            frame = self.codec.decode(text, {})
        except RemoteError as error:
            reply = error.reply
            if reply is not None and self.fault is Fault.UNKNOWN_ACTION_SWAPPED and reply.code == "NotImplemented":
                reply = CallError(reply.message_id, ErrorCode.PROTOCOL_ERROR)
            if reply is not None:
                await self.connection.send(self.codec.encode(reply))
            return
        elements = json.loads(text)
        if isinstance(frame, Call):
            await self.connection.send(json.dumps(self.answer(frame.message_id, frame.action, elements[3])))
        elif elements[1] in self.answers:
            self.answers.pop(elements[1]).set_result(elements[2] if elements[0] == 3 else None)
            await asyncio.sleep(0)  # so that what waits for it knows it before the next frame
        elif self.fault is Fault.ANSWERS_RESULTS:
            await self.connection.send(json.dumps([4, elements[1], "GenericError", "", {}]))

    def answer(self, message_id: str, action: str, payload: Payload) -> list[Any]:
        """The frame that answers a call."""
        if not self.accepted and self.refuses():
            return [4, message_id, "SecurityError", "", {}]
        answering: Callable[[Payload], Payload] | None = getattr(self, f"on_{action}", None)
        if answering is None:
            return [4, message_id, "NotSupported", "", {}]
        schema = message_schema(self.version, message_name(action, Kind.RESPONSE))
        return [3, message_id, {**least(schema, accepted=True), **answering(payload)}]

    # -- what the versions have in their own ways

    def identification(self) -> Payload:
        raise NotImplementedError

    def refuses(self) -> bool:
        raise NotImplementedError

    async def report(self) -> None:
        raise NotImplementedError

    # -- what they share

    def on_Reset(self, _: Payload) -> Payload:  # noqa: N802  # named like its action
        self.later(self.restart())
        return {}

    async def restart(self) -> None:
        self.accepted = self.fault is Fault.NO_BOOT
        if self.fault is Fault.AVAILABILITY_FORGOTTEN:
            self.operative = True
        await self.connection.close()

    def on_DataTransfer(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "UnknownVendorId"}

    def on_TriggerMessage(self, asked: Payload) -> Payload:  # noqa: N802
        message = asked["requestedMessage"]
        if self.fault is Fault.NO_TRIGGERS:
            return {"status": "NotImplemented"}
        if message == "BootNotification":
            self.booting.set()
            return {}
        if message not in self.triggers() or asked.get("connectorId", 1) > 1:
            return {"status": "Rejected" if asked.get("connectorId", 1) > 1 else "NotImplemented"}

        async def send() -> None:
            await self.call(message, self.triggers()[message])

        self.later(send())
        return {}

    def on_ExtendedTriggerMessage(self, asked: Payload) -> Payload:  # noqa: N802
        return self.on_TriggerMessage(asked)

    def triggers(self) -> dict[str, Payload]:
        raise NotImplementedError

    def context(self) -> str:
        return "Sample.Periodic" if self.fault is Fault.WRONG_CONTEXT else "Trigger"

    def change(self, *, operative: bool) -> None:
        self.operative = operative
        if operative or self.fault is not Fault.UNAVAILABLE_NOT_REPORTED:
            self.later(self.report())


class Station16(Station):
    """OCPP 1.6."""

    def __init__(self, version: Version, fault: Fault | None) -> None:
        super().__init__(version, fault)
        self.keys = {
            "HeartbeatInterval": "300",
            "MeterValueSampleInterval": "30",
            "MeterValuesSampledData": "Energy.Active.Import.Register",
            "NumberOfConnectors": "1",
            "SupportedFeatureProfiles": "Core",
            **{f"Vendor{number}": "" for number in range(10)},
        }
        self.list_version = 0
        self.tokens: set[str] = set()
        self.reserved: int | None = None
        self.profiles: dict[int, Payload] = {}

    def identification(self) -> Payload:
        return {"chargePointVendor": "Example", "chargePointModel": "Solo"}

    def refuses(self) -> bool:
        return False

    def status(self) -> Payload:
        said = "Unavailable" if not self.operative else "Available" if self.reserved is None else "Reserved"
        return {"connectorId": 1, "errorCode": "NoError", "status": said, "timestamp": now()}

    async def report(self) -> None:
        await self.call("StatusNotification", self.status())

    def on_GetConfiguration(self, asked: Payload) -> Payload:  # noqa: N802
        if "key" not in asked or self.fault is Fault.EVERY_KEY:
            return {"configurationKey": [self.key(name) for name in self.keys]}
        found = {name: self.find(name) for name in asked["key"]}
        return {
            "configurationKey": [self.key(name) for name in found.values() if name],
            "unknownKey": [name for name, known in found.items() if not known],
        }

    def find(self, name: str) -> str | None:
        if self.fault is Fault.KEY_CASE:
            return name if name in self.keys else None
        return next((known for known in self.keys if known.lower() == name.lower()), None)

    def key(self, name: str) -> Payload:
        return {"key": name, "readonly": name in READ_ONLY, "value": self.keys[name]}

    def on_ChangeConfiguration(self, asked: Payload) -> Payload:  # noqa: N802
        name, value = self.find(asked["key"]), asked["value"]
        if name is None:
            return {"status": "NotSupported"}
        if name == "NumberOfConnectors" and self.fault is not Fault.READ_ONLY_WRITTEN:
            return {"status": "Rejected"}
        if (name.endswith("Interval") and not value.isdigit()) or "Nonsense" in value:
            return {"status": "Rejected"}
        self.keys[name] = value
        self.interval = float(self.keys["HeartbeatInterval"])
        return {}

    def on_ChangeAvailability(self, asked: Payload) -> Payload:  # noqa: N802
        if asked["connectorId"] > 1:
            return {"status": "Rejected"}
        self.change(operative=asked["type"] == "Operative")
        return {}

    def on_UnlockConnector(self, asked: Payload) -> Payload:  # noqa: N802
        return {"status": "NotSupported" if asked["connectorId"] != 1 else "Unlocked"}

    def on_RemoteStartTransaction(self, asked: Payload) -> Payload:  # noqa: N802
        return {"status": "Rejected" if asked.get("connectorId") == 0 else "Accepted"}

    def on_RemoteStopTransaction(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "Rejected"}

    def on_GetLocalListVersion(self, _: Payload) -> Payload:  # noqa: N802
        return {"listVersion": self.list_version if self.tokens else 0}

    def on_SendLocalList(self, asked: Payload) -> Payload:  # noqa: N802
        changed = {each["idTag"] for each in asked.get("localAuthorizationList", [])}
        if asked["updateType"] == "Full":
            self.tokens = changed
        elif asked["listVersion"] <= self.list_version:
            return {"status": "VersionMismatch"}
        else:
            self.tokens |= changed
        self.list_version = asked["listVersion"]
        return {}

    def on_ReserveNow(self, asked: Payload) -> Payload:  # noqa: N802
        if not self.operative:
            return {"status": "Unavailable"}
        self.reserved = asked["reservationId"]
        self.later(self.report())
        return {}

    def on_CancelReservation(self, asked: Payload) -> Payload:  # noqa: N802
        if asked["reservationId"] != self.reserved:
            return {"status": "Rejected"}
        self.reserved = None
        self.later(self.report())
        return {}

    def on_UpdateFirmware(self, _: Payload) -> Payload:  # noqa: N802
        self.later(self.states("FirmwareStatusNotification", "Downloading", "DownloadFailed"))
        return {}

    def on_GetDiagnostics(self, _: Payload) -> Payload:  # noqa: N802
        self.later(self.states("DiagnosticsStatusNotification", "Uploading", "UploadFailed"))
        return {"fileName": "log"}

    async def states(self, action: str, *states: str) -> None:
        for each in states:
            await self.call(action, {"status": each})

    def triggers(self) -> dict[str, Payload]:
        sampled = [{"value": "1", "context": self.context()}]
        return {
            "Heartbeat": {},
            "StatusNotification": self.status(),
            "MeterValues": {"connectorId": 1, "meterValue": [{"timestamp": now(), "sampledValue": sampled}]},
            "DiagnosticsStatusNotification": {"status": "Idle"},
            "FirmwareStatusNotification": {"status": "Idle"},
            "LogStatusNotification": {"status": "Idle"},
        }

    def on_SetChargingProfile(self, asked: Payload) -> Payload:  # noqa: N802
        profile = asked["csChargingProfiles"]
        if profile["chargingProfilePurpose"] != "TxDefaultProfile":
            return {"status": "Rejected"}
        if self.fault is not Fault.PROFILES_PILED_UP:
            self.profiles.clear()
        self.profiles[profile["chargingProfileId"]] = profile
        return {}

    def on_ClearChargingProfile(self, asked: Payload) -> Payload:  # noqa: N802
        return {"status": "Unknown" if self.profiles.pop(asked["id"], None) is None else "Accepted"}

    def on_GetCompositeSchedule(self, asked: Payload) -> Payload:  # noqa: N802
        if asked["connectorId"] > 1:
            return {"status": "Rejected"}
        periods = next(iter(self.profiles.values()))["chargingSchedule"]["chargingSchedulePeriod"]
        schedule = {"duration": asked["duration"], "chargingRateUnit": "A", "chargingSchedulePeriod": periods}
        return {"connectorId": asked["connectorId"], "scheduleStart": now(), "chargingSchedule": schedule}

    def on_DeleteCertificate(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "NotFound"}

    def on_InstallCertificate(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "Rejected"}

    def on_CertificateSigned(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "Rejected"}


class Station2x(Station):
    """OCPP 2.0.1 and 2.1."""

    def __init__(self, version: Version, fault: Fault | None) -> None:
        super().__init__(version, fault)
        self.variables = {
            ("OCPPCommCtrlr", "OfflineThreshold"): "60",
            ("OCPPCommCtrlr", "HeartbeatInterval"): "300",
            ("OCPPCommCtrlr", "MessageTimeout"): "30",
            ("AuthCtrlr", "LocalAuthorizeOffline"): "false",
            ("AuthCacheCtrlr", "Enabled"): "true",
        }

    def identification(self) -> Payload:
        return {"reason": "PowerUp", "chargingStation": {"vendorName": "Example", "model": "Solo"}}

    def refuses(self) -> bool:
        return self.fault is not Fault.TALKS_BEFORE_ACCEPTANCE

    def status(self) -> Payload:
        said = "Available" if self.operative else "Unavailable"
        return {"evseId": 1, "connectorId": 1, "connectorStatus": said, "timestamp": now()}

    async def report(self) -> None:
        await self.call("StatusNotification", self.status())

    def found(self, asked: Payload) -> Payload:
        """What is said of a variable that is asked for."""
        component, variable = asked["component"]["name"], asked["variable"]["name"]
        status = "Accepted"
        if (component, variable) not in self.variables:
            known = {name for name, _ in self.variables}
            status = "UnknownVariable" if component in known else "UnknownComponent"
        elif asked.get("attributeType", "Actual") != "Actual":
            status = "NotSupportedAttributeType"
        kind = asked.get("attributeType", "Actual")
        same = {"component": asked["component"], "variable": asked["variable"], "attributeType": kind}
        return {**same, "attributeStatus": status}

    def on_GetVariables(self, asked: Payload) -> Payload:  # noqa: N802
        results = [self.found(each) for each in asked["getVariableData"]]
        for each in results:
            if each["attributeStatus"] == "Accepted":
                each["attributeValue"] = self.variables[each["component"]["name"], each["variable"]["name"]]
        return {"getVariableResult": results}

    def on_SetVariables(self, asked: Payload) -> Payload:  # noqa: N802
        results = [self.found(each) for each in asked["setVariableData"]]
        for each, result in zip(asked["setVariableData"], results, strict=True):
            name = each["variable"]["name"]
            if name == "MessageTimeout" and self.fault is not Fault.READ_ONLY_WRITTEN:
                result["attributeStatus"] = "Rejected"
            elif result["attributeStatus"] == "Accepted":
                self.variables[each["component"]["name"], name] = each["attributeValue"]
        return {"setVariableResult": results}

    def on_SetNetworkProfile(self, asked: Payload) -> Payload:  # noqa: N802
        return {"status": "Rejected" if asked["configurationSlot"] > 3 else "Accepted"}

    def on_GetBaseReport(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "NotSupported"}

    def on_GetTransactionStatus(self, asked: Payload) -> Payload:  # noqa: N802
        return {"messagesInQueue": False, **({"ongoingIndicator": False} if "transactionId" in asked else {})}

    def on_UnlockConnector(self, asked: Payload) -> Payload:  # noqa: N802
        return {"status": "UnknownConnector" if asked["connectorId"] > 1 else "Unlocked"}

    def on_ChangeAvailability(self, asked: Payload) -> Payload:  # noqa: N802
        self.change(operative=asked["operationalStatus"] == "Operative")
        return {}

    def on_ClearCache(self, _: Payload) -> Payload:  # noqa: N802
        return {"status": "Accepted" if self.variables["AuthCacheCtrlr", "Enabled"] == "true" else "Rejected"}

    def on_UpdateFirmware(self, asked: Payload) -> Payload:  # noqa: N802
        async def states() -> None:
            for each in ("Downloading", "DownloadFailed"):
                said = {"status": each, "requestId": asked["requestId"]}
                await self.call("FirmwareStatusNotification", said)

        self.later(states())
        return {}

    def on_CustomerInformation(self, asked: Payload) -> Payload:  # noqa: N802
        said = {"data": "", "seqNo": 0, "generatedAt": now(), "requestId": asked["requestId"]}

        async def tell() -> None:
            await self.call("NotifyCustomerInformation", said)

        self.later(tell())
        return {}

    def triggers(self) -> dict[str, Payload]:
        sampled = [{"value": 1.0, "context": self.context()}]
        return {
            "Heartbeat": {},
            "StatusNotification": self.status(),
            "MeterValues": {"evseId": 1, "meterValue": [{"timestamp": now(), "sampledValue": sampled}]},
            "LogStatusNotification": {"status": "Idle"},
            "FirmwareStatusNotification": {"status": "Idle"},
        }


@asynccontextmanager
async def station(version: Version, url: str, fault: Fault | None = None) -> AsyncIterator[Station]:
    """A station that connects to a URL, its identity included, whenever it has no connection."""
    made = (Station16 if version is Version.V16 else Station2x)(version, fault)

    async def live() -> None:
        while True:
            with contextlib.suppress(OSError, WebSocketException):
                async with connect(url, subprotocols=[Subprotocol(version.subprotocol)], proxy=None) as connection:
                    made.connection, made.calling = connection, asyncio.Lock()
                    beating = asyncio.create_task(made.beat())
                    booting = asyncio.create_task(made.boot()) if not made.accepted else None
                    try:
                        await made.receive()
                    finally:
                        for task in (beating, booting, *made.tasks):
                            if task is not None:
                                task.cancel()
            await asyncio.sleep(0.01)

    task = asyncio.create_task(live())
    try:
        yield made
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
