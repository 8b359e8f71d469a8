"""What the tests of the session share: sessions, frames, and looking at what comes of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from ocpp_core import CallReceived, Event, Request, Response, Role, Session, Version, v15, v16, v20, v21, v201

NOW = datetime(2024, 1, 1, tzinfo=UTC)
PACKAGES = {Version.V15: v15, Version.V16: v16, Version.V20: v20, Version.V201: v201, Version.V21: v21}
MODERN = ["2.0", "2.0.1", "2.1"]
ALL = ["1.5", "1.6", *MODERN]
BOOT = {
    "1": '[2,"boot","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Solo"}]',
    "2": '[2,"boot","BootNotification",{"reason":"PowerUp","chargingStation":{"vendorName":"Example","model":"Solo"}}]',
}
STREAM = '{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[{"t":0.5,"v":"7"}]}'


def csms(version: str, **options: Any) -> Session:
    return Session(version, Role.CSMS, **options)


def station(version: str, **options: Any) -> Session:
    return Session(version, Role.CHARGING_STATION, **options)


def only(events: list[Event], kind: type[Any]) -> Any:
    [event] = events
    assert type(event) is kind
    return event


def sent(session: Session) -> list[Any]:
    return [json.loads(text) for text in session.outgoing()]


def package(version: str) -> Any:
    return PACKAGES[Version(version)]


def heartbeat(version: str) -> Request[Any]:
    return package(version).HeartbeatRequest()


def beat(version: str) -> Response:
    return package(version).HeartbeatResponse(current_time=NOW)


def called(session: Session, text: str, now: float = 0.0) -> Any:
    return only(session.receive(text, now), CallReceived).call


def boot_answer(version: str, status: str) -> Response:
    interval = {"heartbeat_interval" if version == "1.5" else "interval": 300}
    return package(version).BootNotificationResponse(status=status, current_time=NOW, **interval)
