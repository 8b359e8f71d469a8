"""Whoever looks on sees every frame and event, in order; the log names them, and shows no payload."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from ocpp_core import CallReceived, Endpoint, ErrorReceived, Handlers, Role, Session, v16
from ocpp_core.endpoint import FrameReceived, FrameSent, Observation
from ocpp_core.errors import CallRefusedError
from ocpp_core.rules import Conversation
from tests.endpoint.helpers import Wire, csms, run, settled

HANDLERS = Handlers()


@HANDLERS.on(v16.BootNotificationRequest)
def boot(_: Endpoint, __: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=now, interval=300)


SOLO = {"chargePointVendor": "Example", "chargePointModel": "Solo"}
SECRET = v16.ChangeConfigurationRequest(key="AuthorizationKey", value="00112233445566778899aabbccddeeff")


async def conversation(endpoint: Endpoint, wire: Wire) -> None:
    async with endpoint as station:
        wire.get(2, "1", "BootNotification", SOLO)
        await settled()
        wire.take()
        call = asyncio.create_task(station.call(SECRET))
        wire.get(4, await wire.asked(), "NotSupported", "\x1b[31m", {})
        with pytest.raises(CallRefusedError):
            await call
        wire.get(2, "\x1b[31m", "Nonsense", SOLO)
        await settled()


def test_everything_is_seen_in_order() -> None:
    async def test() -> None:
        seen: list[Observation] = []
        await conversation(*csms(handlers=HANDLERS, seen=seen))
        kinds = [FrameReceived, CallReceived, FrameSent, FrameSent, FrameReceived, ErrorReceived]
        assert [type(what) for what in seen[:6]] == kinds
        assert isinstance(seen[2], FrameSent)
        assert seen[2].text.startswith('[3,"1",{"status":"Accepted"')
        assert repr(seen[2]) == 'FrameSent([3,"1")'
        assert [type(what).__name__ for what in seen[6:]] == [
            "FrameReceived",
            "FrameRejected",
            "FrameSent",
            "ConnectionEnded",
        ]
        assert all(str(what).isprintable() and "Solo" not in str(what) and "0011" not in str(what) for what in seen)

    run(test)


def test_a_conversation_listens() -> None:
    """It finds that the station does not wait for its answer."""
    handlers = Handlers()

    @handlers.on(v16.BootNotificationRequest)
    async def boot_slowly(station: Endpoint, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
        await asyncio.sleep(5)
        return boot(station, request)

    async def test() -> None:
        heard = Conversation("1.6", complete=True)
        broken: list[str] = []

        def listen(station: Endpoint, what: Observation) -> None:
            now = asyncio.get_running_loop().time()
            match what:
                case FrameReceived(str(text)):
                    findings = heard.feed(text, station.session.role.peer, now)
                case FrameSent(text):
                    findings = heard.feed(text, station.session.role, now)
                case _:
                    return
            broken.extend(finding.rule for finding in findings)

        wire = Wire()
        async with Endpoint(Session("1.6", Role.CSMS), wire, handlers, observer=listen):
            wire.get(2, "1", "BootNotification", SOLO)
            await asyncio.sleep(6)
            assert broken == []
            wire.get(2, "2", "BootNotification", SOLO)
            wire.get(2, "3", "Heartbeat", {})
            await asyncio.sleep(6)
        assert broken == ["J-4.1.1-one-outstanding"]

    run(test)


def test_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ocpp_core")
    run(lambda: conversation(*csms(handlers=HANDLERS)))
    texts = [record.getMessage() for record in caplog.records if record.name == "ocpp_core.endpoint"]
    assert texts[:2] == [
        "CS001: CallReceived(call=<Call '1' BootNotificationRequest>, duplicate=False)",
        'CS001: FrameSent([3,"1")',
    ]
    assert texts[2].startswith("CS001: FrameSent([2,")
    assert texts[2].endswith('"ChangeConfiguration")')
    assert [record.levelname for record in caplog.records if "FrameRejected" in record.getMessage()] == ["WARNING"]
    assert all(text.isprintable() and "Solo" not in text and "0011" not in text for text in texts)


def test_nothing_is_logged_by_default() -> None:
    code = """
import asyncio
from ocpp_core import Endpoint, Session
class Wire:
    texts = ["[nonsense"]
    async def recv(self):
        return self.texts.pop()
    async def send(self, text):
        pass
asyncio.run(Endpoint(Session("2.0.1", "csms"), Wire()).run())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""


def test_what_a_handler_raises_is_printed_by_default() -> None:
    code = """
import asyncio
from ocpp_core import Endpoint, Handlers, Session, v16
handlers = Handlers()
@handlers.on(v16.HeartbeatRequest)
def heartbeat(station, request):
    raise KeyError("the database is away")
class Wire:
    texts = ['[2,"1","Heartbeat",{}]']
    async def recv(self):
        return self.texts.pop()
    async def send(self, text):
        print(text)
asyncio.run(Endpoint(Session("1.6", "csms"), Wire(), handlers).run())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == '[4,"1","InternalError","the call could not be handled",{}]\n'
    assert "the handler of HeartbeatRequest of OCPP 1.6 raised KeyError" in done.stderr
    assert "the database is away" in done.stderr
