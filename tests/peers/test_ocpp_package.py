"""Our session against the PyPI package ``ocpp``, over WebSockets on the loopback interface, each at either end."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, make_dataclass, replace
from importlib import metadata
from typing import Any

import ocpp.v16
import ocpp.v21
import ocpp.v201
import pytest
from attrs import evolve, has
from ocpp import exceptions
from ocpp.charge_point import camel_to_snake_case, remove_nones, snake_to_camel_case
from ocpp.routing import on
from websockets.asyncio.client import connect
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from ocpp_core import (
    AnswerRefused,
    CallAbandoned,
    CallError,
    CallReceived,
    CallResultError,
    ErrorCode,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    PayloadError,
    Response,
    ResultReceived,
    Role,
    SendReceived,
    UnsolicitedAnswer,
    Version,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import NotAllowedError, OutOfTurnError, UnknownActionError
from ocpp_core.findings import Severity
from ocpp_core.message import wire_names
from ocpp_core.versions import ERROR_CODES
from tests.peers.endpoint import Endpoint, Handlers
from tests.peers.mistakes import SHOWN, shows
from tests.peers.mistakes_ocpp import MISTAKES, RELEASE
from tests.peers.ocpp_day import CSMS, DAYS, NOON, STATION, WIRE_NOON

V16, V201, V21 = Version.V16, Version.V201, Version.V21
OURS: dict[Version, Any] = {V16: v16, V201: v201, V21: v21}
THEIRS: dict[Version, Any] = {V16: ocpp.v16, V201: ocpp.v201, V21: ocpp.v21}
every_version = pytest.mark.parametrize("version", OURS, ids=str)
either_end = pytest.mark.parametrize("role", [CSMS, STATION], ids=["we-are-csms", "we-are-station"])


def test_every_mistake_is_shown() -> None:
    assert set(MISTAKES.values()) <= SHOWN


def test_the_release_is_the_installed_one() -> None:
    assert metadata.version("ocpp") == RELEASE


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The package logs whatever it refuses, with a traceback."""
    logger = logging.getLogger("ocpp")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(level)


# -- two ends of a connection


Answers = Mapping[str, Callable[[dict[str, Any]], Any]]


def peer_class(version: Version, answers: Answers, *, lax: bool) -> type:
    """A ChargePoint of the package with a handler for each action, written as its users write them."""

    def handler(action: str, answer: Callable[[dict[str, Any]], Any]) -> Any:
        def handle(self: Any, **payload: Any) -> Any:
            self.seen.append((action, payload))
            return answer(payload)

        handle.__name__ = f"on_{action}"
        return on(action, skip_schema_validation=lax)(handle)

    handlers = {f"on_{action}": handler(action, answer) for action, answer in answers.items()}
    return type("Peer", (THEIRS[version].ChargePoint,), handlers)


@asynccontextmanager
async def connected(
    version: Version,
    role: Role,
    answers: Answers | None = None,
    handlers: Handlers | None = None,
    *,
    surprises: Sequence[type[Event]] = (),
    lax: bool = False,
    **options: Any,
) -> AsyncIterator[tuple[Endpoint, Any]]:
    """Our endpoint in a role, and the package in the other; both answer DataTransfer.

    ``surprises`` are the events, in order, that a faultless peer would not have caused. ``lax`` is a peer whose handlers
    check nothing.
    """
    accepted: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()

    async def accept(connection: Connection) -> None:
        accepted.set_result(connection)
        await connection.wait_closed()

    async def listen(peer: Any) -> None:
        with suppress(ConnectionClosed):
            await peer.start()

    protocols: Any = [version.subprotocol]
    async with serve(accept, "127.0.0.1", 0, subprotocols=protocols) as server:
        host, port = next(iter(server.sockets)).getsockname()
        async with connect(f"ws://{host}:{port}/CP1", subprotocols=protocols, proxy=None) as station:
            csms = await accepted
            our_end, their_end = (csms, station) if role is CSMS else (station, csms)
            ours = Endpoint(
                our_end, version, role, {"DataTransfer": our_transfer(version)} | dict(handlers or {}), **options
            )
            transfer: Answers = {"DataTransfer": their_transfer(version)}
            peer: Any = peer_class(version, {**transfer, **(answers or {})}, lax=lax)(
                "CP1", their_end, response_timeout=10
            )
            peer.seen = []
            running = [asyncio.create_task(ours.run()), asyncio.create_task(listen(peer))]
            try:
                yield ours, peer
            finally:
                await our_end.close()  # behind all that we sent, so that the peer reads all of it
                await asyncio.gather(*running)
    expected = CallReceived, ResultReceived, ErrorReceived, SendReceived
    assert [type(event) for event in ours.events if not isinstance(event, expected)] == list(surprises)


def our_transfer(version: Version) -> Callable[[Any], Response]:
    return lambda _: OURS[version].DataTransferResponse(status="Accepted")


def their_transfer(version: Version) -> Callable[[dict[str, Any]], Any]:
    return lambda _: THEIRS[version].call_result.DataTransfer(status="Accepted")


async def our_round_trip(ours: Endpoint) -> None:
    """Once it is over, the peer has dealt with all that we sent before, and we with its replies."""
    event = await ours.call(OURS[ours.session.version].DataTransferRequest(vendor_id="Example"))
    assert isinstance(event, ResultReceived)


async def their_round_trip(peer: Any, version: Version) -> None:
    """Once it is over, we have dealt with all that the peer sent before."""
    await peer.call(THEIRS[version].call.DataTransfer("Example"), suppress=False)


def frames(texts: Sequence[str]) -> list[Any]:
    return [json.loads(text) for text in texts]


def their_answers(
    version: Version,
    role: Role,
    *texts: str,
    answers: Answers | None = None,
    surprises: Sequence[type[Event]] = (),
) -> list[Any]:
    """What the package sends back for these texts of ours, when we have a role."""

    async def scenario() -> list[Any]:
        async with connected(version, role, answers, surprises=surprises) as (ours, _):
            for text in texts:
                await ours.raw(text)
            await our_round_trip(ours)
            return frames(ours.received[:-1])

    return asyncio.run(scenario())


def our_answers(
    version: Version, role: Role, *texts: str, surprises: Sequence[type[Event]] = (FrameRejected,)
) -> list[Any]:
    """What we send back for these texts of the package's, when we have a role."""

    async def scenario() -> list[Any]:
        async with connected(version, role, surprises=surprises) as (ours, peer):
            for text in texts:
                await peer._send(text)
            await their_round_trip(peer, version)
            return frames(ours.sent[:-1])

    return asyncio.run(scenario())


# -- when both are right


@every_version
@either_end
def test_a_day_in_the_life(version: Version, role: Role) -> None:
    day = DAYS[version]
    ours_to_give: dict[str, list[Response]] = defaultdict(list)
    theirs_to_give: dict[str, list[Any]] = defaultdict(list)
    for exchange in day:
        if exchange.caller is role:
            theirs_to_give[exchange.request.ACTION].append(exchange.their_response)
        else:
            ours_to_give[exchange.request.ACTION].append(exchange.response)

    async def scenario() -> None:
        answers = {action: lambda _, given=given: given.pop(0) for action, given in theirs_to_give.items()}
        handlers = {action: lambda _, given=given: given.pop(0) for action, given in ours_to_give.items()}
        async with connected(version, role, answers, handlers) as (ours, peer):
            for exchange in day:
                action = exchange.request.ACTION
                if exchange.caller is role:
                    event = await ours.call(exchange.request)
                    call, result = ours.sent[-1], ours.received[-1]
                    assert peer.seen[-1] == (action, plain(exchange.their_request))
                    assert isinstance(event, ResultReceived)
                    assert event.result.message == exchange.response
                else:
                    answer = await peer.call(exchange.their_request, suppress=False)
                    call, result = ours.received[-1], ours.sent[-1]
                    assert plain(answer) == plain(exchange.their_response)
                    [*_, event] = ours.events
                    assert isinstance(event, CallReceived)
                    assert event.call.message == exchange.request
                message_id = json.loads(call)[1]
                assert json.loads(call) == [2, message_id, action, exchange.wire_request]
                assert json.loads(result) == [3, message_id, exchange.wire_response]
            assert len(ours.sent) == len(ours.received) == len(ours.events) == len(day)
            assert ours.session.registration == "Accepted"
            # Each side writes it down in its own way, and neither breaks a rule beyond the schemas.
            assert [each.rule for each in ours.broken if each.severity is not Severity.NOTE] == []

    asyncio.run(scenario())
    assert not any(given for gifts in (ours_to_give, theirs_to_give) for given in gifts.values())


def plain(message: Any) -> Any:
    """A message of the package as its handlers see it: without what is not there."""
    return remove_nones(asdict(message))


@every_version
@either_end
def test_both_call_at_once_with_the_same_message_id(version: Version, role: Role) -> None:
    async def scenario() -> None:
        async with connected(version, role, new_id=lambda: "same") as (ours, peer):
            request = THEIRS[version].call.DataTransfer("Example")
            event, answer = await asyncio.gather(
                ours.call(OURS[version].DataTransferRequest(vendor_id="Example")),
                peer.call(request, suppress=False, unique_id="same"),
            )
            assert isinstance(event, ResultReceived)
            assert answer.status == "Accepted"
            assert {frame[1] for frame in frames(ours.sent + ours.received)} == {"same"}

    asyncio.run(scenario())


@every_version
def test_our_calls_go_out_one_at_a_time(version: Version) -> None:
    async def scenario() -> list[int]:
        out: list[int] = []

        def transferred(payload: dict[str, Any]) -> Any:
            out.append(len(ours.sent))
            return their_transfer(version)(payload)

        async with connected(version, CSMS, {"DataTransfer": transferred}) as (ours, _):
            await asyncio.gather(*(our_round_trip(ours) for _ in range(3)))
        return out

    assert asyncio.run(scenario()) == [1, 2, 3]


@every_version
def test_a_pending_station_of_theirs_sends_what_we_ask_for(version: Version) -> None:
    day = {exchange.request.ACTION: exchange for exchange in DAYS[version]}
    pending = evolve(day["BootNotification"].response, status="Pending")

    async def scenario() -> None:
        answers: Answers = {"TriggerMessage": lambda _: day["TriggerMessage"].their_response}
        handlers: Handlers = {"BootNotification": lambda _: pending, "Heartbeat": lambda _: day["Heartbeat"].response}
        async with connected(version, CSMS, answers, handlers, surprises=[FrameRejected]) as (ours, peer):
            answer = await peer.call(day["BootNotification"].their_request, suppress=False)
            assert (answer.status, ours.session.registration) == ("Pending", "Pending")
            with pytest.raises(exceptions.SecurityError):
                await peer.call(day["Heartbeat"].their_request, suppress=False)
            assert isinstance(ours.events[-1].error, OutOfTurnError)
            await ours.call(day["TriggerMessage"].request)
            answer = await peer.call(day["Heartbeat"].their_request, suppress=False)
            assert answer == day["Heartbeat"].their_response

    asyncio.run(scenario())


@every_version
def test_a_pending_station_of_ours_sends_what_they_ask_for(version: Version) -> None:
    day = {exchange.request.ACTION: exchange for exchange in DAYS[version]}
    boot = day["BootNotification"]
    pending = replace(boot.their_response, status="Pending")

    async def scenario() -> None:
        answers: Answers = {
            "BootNotification": lambda _: pending,
            "Heartbeat": lambda _: day["Heartbeat"].their_response,
        }
        handlers: Handlers = {"TriggerMessage": lambda _: day["TriggerMessage"].response}
        async with connected(version, STATION, answers, handlers) as (ours, peer):
            await ours.call(boot.request)
            assert ours.session.registration == "Pending"
            with pytest.raises(NotAllowedError):
                await ours.call(day["Heartbeat"].request)
            await peer.call(day["TriggerMessage"].their_request, suppress=False)
            event = await ours.call(day["Heartbeat"].request)
            assert isinstance(event, ResultReceived)
            assert [action for action, _ in peer.seen] == ["BootNotification", "Heartbeat"]

    asyncio.run(scenario())


@every_version
@either_end
@pytest.mark.parametrize("duplicates", ["report", "refuse"])
def test_a_message_id_that_comes_twice_is_noticed(version: Version, role: Role, duplicates: str) -> None:
    refused = duplicates == "refuse"

    async def scenario() -> None:
        surprises = [FrameRejected] if refused else []
        async with connected(version, role, surprises=surprises, duplicates=duplicates) as (ours, peer):
            request = THEIRS[version].call.DataTransfer("Example")
            await peer.call(request, unique_id="d1", suppress=False)
            if refused:
                with pytest.raises(exceptions.SecurityError):
                    await peer.call(request, unique_id="d1", suppress=False)
                assert code_of(frames(ours.sent[1:])) == "SecurityError"
            else:
                await peer.call(request, unique_id="d1", suppress=False)
                assert [event.duplicate for event in ours.events] == [False, True]
                assert frames(ours.sent) == [[3, "d1", {"status": "Accepted"}]] * 2

    asyncio.run(scenario())


# -- error codes


UNKNOWN_TO_THEM = {ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, ErrorCode.RPC_FRAMEWORK_ERROR}


def code_of(replies: list[Any]) -> str:
    """The code of the only reply, which is a CALLERROR with a description of allowed length."""
    [[message_type, _, code, description, details]] = replies
    assert message_type == 4
    assert len(description) <= 255
    assert isinstance(details, dict)
    return code


@every_version
@either_end
def test_they_understand_our_error_codes(version: Version, role: Role) -> None:
    codes = sorted(ERROR_CODES[version] - UNKNOWN_TO_THEM)
    left = list(codes)

    async def scenario() -> list[str]:
        understood = []
        async with connected(version, role, handlers={"DataTransfer": lambda _: left.pop(0)}) as (ours, peer):
            for _ in codes:
                with pytest.raises(exceptions.OCPPError) as caught:
                    await peer.call(THEIRS[version].call.DataTransfer("Example"), suppress=False)
                understood.append(caught.value.code)
            assert [frame[2:] for frame in frames(ours.sent)] == [[code, "", {}] for code in codes]
        return understood

    assert asyncio.run(scenario()) == codes


@shows(MISTAKES["codes-of-2.x"])
@either_end
@pytest.mark.parametrize("code", sorted(UNKNOWN_TO_THEM))
def test_they_do_not_understand_two_of_our_error_codes(version: Version, role: Role, code: ErrorCode) -> None:
    async def scenario() -> None:
        async with connected(version, role, handlers={"DataTransfer": lambda _: code}) as (ours, peer):
            with pytest.raises(
                exceptions.UnknownCallErrorCodeError, match=f"'{code}' is not defined by the OCPP specification"
            ):
                await peer.call(THEIRS[version].call.DataTransfer("Example"), suppress=False)
            assert code_of(frames(ours.sent)) == code

    asyncio.run(scenario())


@every_version
@either_end
def test_we_understand_their_error_codes(version: Version, role: Role) -> None:
    errors = sorted(exceptions.OCPPError.__subclasses__(), key=lambda error: error.code)
    left = [error("on purpose", {"why": ["a", 1]}) for error in errors]

    async def scenario() -> None:
        async with connected(version, role, {"DataTransfer": lambda _: throw(left.pop(0))}) as (ours, _):
            for error in errors:
                event = await ours.call(OURS[version].DataTransferRequest(vendor_id="Example"))
                assert isinstance(event, ErrorReceived)
                assert event.error == CallError(event.request.message_id, error.code, "on purpose", {"why": ["a", 1]})
                assert isinstance(event.error.code, ErrorCode)

    asyncio.run(scenario())


def throw(error: Exception) -> None:
    raise error


@every_version
@either_end
def test_their_handler_may_fail(version: Version, role: Role) -> None:
    async def scenario() -> None:
        async with connected(version, role, {"DataTransfer": lambda _: throw(ZeroDivisionError())}) as (ours, _):
            event = await ours.call(OURS[version].DataTransferRequest(vendor_id="Example"))
            assert isinstance(event, ErrorReceived)
            assert event.error.code is ErrorCode.INTERNAL_ERROR
            assert code_of(frames(ours.received)) == "InternalError"

    asyncio.run(scenario())


@shows(MISTAKES["code-with-one-r"])
@either_end
def test_they_document_the_code_of_another_version(version: Version, role: Role) -> None:
    one_r, two_r = exceptions.OccurenceConstraintViolationError, exceptions.OccurrenceConstraintViolationError
    assert "Valid in 2.0.1" in one_r.__doc__
    assert "Not valid OCPP 2.0.1" in two_r.__doc__

    async def scenario() -> None:
        async with connected(version, role, {"DataTransfer": lambda _: throw(one_r())}) as (ours, _):
            event = await ours.call(OURS[version].DataTransferRequest(vendor_id="Example"))
            assert isinstance(event, ErrorReceived)
            assert event.error.code not in ERROR_CODES[version]
            assert code_of(frames(ours.received)) == "OccurenceConstraintViolation"

    asyncio.run(scenario())


# -- actions that are not there


NO_SUCH_ACTION = '[2,"x1","NoSuchAction",{}]'
# For each end, an action that every version has for it, and that has no handler in these tests.
UNHANDLED = {CSMS: "Heartbeat", STATION: "ClearCache"}
# What the package says for the two codes that it mixes up: each text belongs to the other code.
KNOWN = "Request Action is recognized but not supported by the receiver"
NOT_KNOWN = "Requested Action is not known by receiver"


@every_version
@either_end
def test_we_answer_not_implemented_to_an_unknown_action(version: Version, role: Role) -> None:
    async def scenario() -> None:
        async with connected(version, role, surprises=[FrameRejected]) as (ours, peer):
            with pytest.raises(exceptions.NotImplementedError, match=f"OCPP {version} has no such action"):
                await send_past_validation(peer, "NoSuchAction", {})
            assert isinstance(ours.events[-1].error, UnknownActionError)
            assert code_of(frames(ours.sent)) == "NotImplemented"

    asyncio.run(scenario())


@shows(MISTAKES["unknown-action"])
@either_end
def test_they_answer_not_supported_to_an_unknown_action(version: Version, role: Role) -> None:
    [[*_, code, description, details]] = their_answers(version, role, NO_SUCH_ACTION, surprises=[UnsolicitedAnswer])
    assert (code, description) == ("NotSupported", NOT_KNOWN)
    assert details == {"cause": f"NoSuchAction not supported by OCPP{version}."}


@every_version
@either_end
def test_we_answer_not_supported_to_an_action_without_handler(version: Version, role: Role) -> None:
    action = UNHANDLED[role]

    async def scenario() -> None:
        async with connected(version, role) as (ours, peer):
            with pytest.raises(exceptions.NotSupportedError):
                await peer.call(getattr(THEIRS[version].call, action)(), suppress=False)
            assert isinstance(ours.events[-1], CallReceived)
            assert code_of(frames(ours.sent)) == "NotSupported"

    asyncio.run(scenario())


@every_version
@either_end
def test_we_answer_not_supported_to_an_action_outside_the_supported_ones(version: Version, role: Role) -> None:
    action = UNHANDLED[role]

    async def scenario() -> None:
        supported = frozenset({"DataTransfer"})
        async with connected(version, role, surprises=[FrameRejected], supported=supported) as (ours, peer):
            with pytest.raises(exceptions.NotSupportedError, match="is not supported here"):
                await peer.call(getattr(THEIRS[version].call, action)(), suppress=False)
            assert isinstance(ours.events[-1].error, OutOfTurnError)
            await their_round_trip(peer, version)

    asyncio.run(scenario())


@every_version
@either_end
def test_we_answer_not_supported_to_an_action_from_the_wrong_side(version: Version, role: Role) -> None:
    [other] = set(Role) - {role}
    action = UNHANDLED[other]

    async def scenario() -> None:
        async with connected(version, role, surprises=[FrameRejected]) as (ours, peer):
            with pytest.raises(exceptions.NotSupportedError, match="a (CSMS|charging station) does not send [A-Z]"):
                await peer.call(getattr(THEIRS[version].call, action)(), suppress=False)
            assert isinstance(ours.events[-1].error, OutOfTurnError)

    asyncio.run(scenario())


@shows(MISTAKES["without-handler"])
@either_end
def test_they_answer_not_implemented_to_an_action_without_handler(version: Version, role: Role) -> None:
    [their_role] = set(Role) - {role}
    action = UNHANDLED[their_role]

    async def scenario() -> None:
        async with connected(version, role) as (ours, _):
            event = await ours.call(getattr(OURS[version], f"{action}Request")())
            assert isinstance(event, ErrorReceived)
            assert event.error.code is ErrorCode.NOT_IMPLEMENTED
            [[*_, code, description, details]] = frames(ours.received)
            assert (code, description) == ("NotImplemented", KNOWN)
            assert details == {"cause": f"No handler for {action} registered."}

    asyncio.run(scenario())


@shows(MISTAKES["silence"])
@either_end
def test_they_do_not_answer_an_action_without_handler(version: Version, role: Role) -> None:
    [their_role] = set(Role) - {role}
    action = UNHANDLED[their_role]
    known = json.dumps([2, "k1", action, {}])
    assert their_answers(version, role, NO_SUCH_ACTION, known) == []

    async def scenario() -> Event:
        async with connected(version, role, surprises=[CallAbandoned]) as (ours, peer):
            waiting = asyncio.create_task(ours.call(getattr(OURS[version], f"{action}Request")()))
            await their_round_trip(peer, version)
            assert len(ours.sent) == 2  # the call was out when the peer had time for another
        return await waiting

    event = asyncio.run(scenario())
    assert isinstance(event, CallAbandoned)
    assert event.sent


# -- payloads that break the schema


async def send_past_validation(peer: Any, action: str, payload: dict[str, Any]) -> Any:
    """The package takes the action from the name of the class, and the payload from its fields."""
    request = make_dataclass(action, payload)(**payload)
    return await peer.call(request, suppress=False, skip_schema_validation=True)


# What is wrong, our code in 1.6 and in 2.x, and theirs in all of them.
BROKEN = {
    "missing": ({}, "OccurenceConstraintViolation", "OccurrenceConstraintViolation", "ProtocolError"),
    "type": ({"vendorId": 1}, "TypeConstraintViolation", "TypeConstraintViolation", "TypeConstraintViolation"),
    "length": (
        {"vendorId": "v" * 256},
        "PropertyConstraintViolation",
        "PropertyConstraintViolation",
        "TypeConstraintViolation",
    ),
    "unknown": ({"vendorId": "v", "extra": 1}, "FormationViolation", "FormatViolation", "FormatViolation"),
}
broken = pytest.mark.parametrize("what", BROKEN)


@every_version
@either_end
@broken
def test_we_refuse_invalid_payloads(version: Version, role: Role, what: str) -> None:
    payload, code_1, code_2, _ = BROKEN[what]
    code = code_1 if version.major == 1 else code_2

    async def scenario() -> None:
        async with connected(version, role, surprises=[FrameRejected]) as (ours, peer):
            with pytest.raises(exceptions.OCPPError) as caught:
                await send_past_validation(peer, "DataTransfer", payload)
            assert caught.value.code == code
            assert isinstance(ours.events[-1].error, PayloadError)
            assert code_of(frames(ours.sent)) == code

    asyncio.run(scenario())


@every_version
@either_end
@broken
def test_they_refuse_invalid_payloads(version: Version, role: Role, what: str) -> None:
    payload, *_, code = BROKEN[what]
    text = json.dumps([2, "b1", "DataTransfer", payload])
    assert code_of(their_answers(version, role, text, surprises=[UnsolicitedAnswer])) == code


@shows(MISTAKES["code-of-2.0"])
@either_end
def test_they_use_a_code_that_the_version_does_not_have(version: Version, role: Role) -> None:
    text = json.dumps([2, "b1", "DataTransfer", BROKEN["unknown"][0]])
    code = code_of(their_answers(version, role, text, surprises=[UnsolicitedAnswer]))
    assert code == "FormatViolation"
    assert code not in ERROR_CODES[version]


def status_notification(version: Version, **changes: Any) -> str:
    [payload] = [day.wire_request for day in DAYS[version] if day.request.ACTION == "StatusNotification"]
    return json.dumps([2, "s1", "StatusNotification", payload | changes])


@shows(MISTAKES["enumeration"])
def test_they_call_a_value_outside_its_enumeration_a_violation_of_the_format(version: Version) -> None:
    text = status_notification(version, **{"status" if version is V16 else "connectorStatus": "Bogus"})
    assert code_of(our_answers(version, CSMS, text)) == "PropertyConstraintViolation"
    answers = {"StatusNotification": unreachable}
    assert (
        code_of(their_answers(version, STATION, text, answers=answers, surprises=[UnsolicitedAnswer]))
        == "FormatViolation"
    )


def unreachable(_: dict[str, Any]) -> Any:
    raise AssertionError("this was not to be taken")


@shows(MISTAKES["too-few"])
def test_they_call_a_list_that_is_too_short_a_violation_of_the_format(version: Version) -> None:
    text = '[2,"m1","MeterValues",{"evseId":1,"meterValue":[]}]'
    assert code_of(our_answers(version, CSMS, text)) == "OccurrenceConstraintViolation"
    answers = {"MeterValues": unreachable}
    assert (
        code_of(their_answers(version, STATION, text, answers=answers, surprises=[UnsolicitedAnswer]))
        == "FormatViolation"
    )


def test_they_refuse_an_empty_list_that_the_schemas_of_1_6_allow() -> None:
    text = '[2,"m1","MeterValues",{"connectorId":1,"meterValue":[]}]'
    handled = "NotSupported"  # without a handler, which means that the payload was taken
    assert code_of(our_answers(V16, CSMS, text, surprises=[])) == handled
    answers = {"MeterValues": unreachable}
    assert (
        code_of(their_answers(V16, STATION, text, answers=answers, surprises=[UnsolicitedAnswer])) == "FormatViolation"
    )


@shows(MISTAKES["hertz"])
def test_they_have_a_unit_more_than_the_standard(version: Version) -> None:
    value = {"timestamp": WIRE_NOON, "sampled_value": [{"value": "50", "measurand": "Frequency", "unit": "Hertz"}]}

    async def scenario() -> None:
        async with connected(version, CSMS, surprises=[FrameRejected]) as (ours, peer):
            with pytest.raises(exceptions.PropertyConstraintViolationError):
                await peer.call(ocpp.v16.call.MeterValues(1, [value]), suppress=False)
            [issue] = ours.events[-1].error.issues
            assert (issue.path, issue.rule) == ("$.meterValue[0].sampledValue[0].unit", "enum")

    asyncio.run(scenario())


@shows(MISTAKES["time"])
def test_they_take_any_text_for_a_time(version: Version) -> None:
    text = status_notification(version, timestamp="yesterday")
    assert code_of(our_answers(version, CSMS, text)) == "PropertyConstraintViolation"
    answers = {"StatusNotification": lambda _: THEIRS[version].call_result.StatusNotification()}
    assert their_answers(version, STATION, text, answers=answers, surprises=[UnsolicitedAnswer]) == [[3, "s1", {}]]


# -- texts that are no frames


@shows(MISTAKES["null-payload"])
def test_they_refuse_null_as_a_payload(version: Version) -> None:
    text = '[2,"n1","Heartbeat",null]'
    handled = "NotSupported"  # without a handler, which means that the payload was taken
    assert code_of(our_answers(version, CSMS, text, surprises=[])) == handled
    [[*_, code, _, details]] = their_answers(
        version, STATION, text, answers={"Heartbeat": unreachable}, surprises=[UnsolicitedAnswer]
    )
    assert (code, details["cause"]) == ("TypeConstraintViolation", "None is not of type 'object'")


@shows(MISTAKES["message-id"])
@either_end
def test_they_answer_under_an_id_that_is_none(version: Version, role: Role) -> None:
    for message_id in (5, "i" * 37):
        text = json.dumps([2, message_id, "DataTransfer", {"vendorId": "Example"}])
        refusals = [[4, "-1", "RpcFrameworkError"]] if version.major > 1 else []
        assert [frame[:3] for frame in our_answers(version, role, text)] == refusals
        answer = [3, message_id, {"status": "Accepted"}]
        assert their_answers(version, role, text, surprises=[FrameRejected]) == [answer]


@shows(MISTAKES["wrong-length"])
@either_end
@pytest.mark.parametrize("elements", [2, 3, 5])
def test_they_do_not_answer_a_call_of_wrong_length(version: Version, role: Role, elements: int) -> None:
    text = json.dumps([2, "w1", "DataTransfer", {"vendorId": "Example"}, {}][:elements])
    code = "FormationViolation" if version is V16 else "RpcFrameworkError"
    assert code_of(our_answers(version, role, text)) == code
    assert their_answers(version, role, text) == []


@every_version
@either_end
@pytest.mark.parametrize("text", ["", "{", "{}", "[]", "5", "[7]", '[7,"u1",{}]', '[4,"u1"]'])
def test_they_ignore_what_is_no_frame(version: Version, role: Role, text: str) -> None:
    assert their_answers(version, role, text) == []


@every_version
@either_end
@pytest.mark.parametrize("text", ["", "{", "{}", "[]", "5"])
def test_we_answer_what_is_no_frame_if_the_version_can(version: Version, role: Role, text: str) -> None:
    answers = our_answers(version, role, text)
    assert [frame[:3] for frame in answers] == ([] if version is V16 else [[4, "-1", "RpcFrameworkError"]])


@every_version
@either_end
@pytest.mark.parametrize("text", ['[3,"nothing",{}]', '[4,"nothing","GenericError","",{}]'])
def test_an_answer_to_nothing_disturbs_neither(version: Version, role: Role, text: str) -> None:
    assert their_answers(version, role, text) == []
    assert our_answers(version, role, text, surprises=[UnsolicitedAnswer]) == []


@shows(MISTAKES["stops-reading"])
@pytest.mark.parametrize(
    ("text", "error"),
    [('[2,"a1",{},{}]', TypeError), ("[" * 100_000, RecursionError)],
    ids=["action-is-an-object", "deep"],
)
def test_they_stop_reading_after_some_texts(version: Version, text: str, error: type[Exception]) -> None:
    our_answers(version, CSMS, text)  # we do not

    async def scenario() -> None:
        async with connected(version, CSMS) as (ours, _):
            await ours.raw(text)

    with pytest.raises(error):
        asyncio.run(scenario())


# -- results that break the schema


@every_version
@either_end
def test_we_refuse_an_invalid_result_where_the_version_can(version: Version, role: Role) -> None:
    async def scenario() -> None:
        result = make_dataclass("DataTransfer", ["status"])("Bogus")
        async with connected(
            version, role, {"DataTransfer": lambda _: result}, surprises=[InvalidAnswer], lax=True
        ) as (
            ours,
            peer,
        ):
            event = await ours.call(OURS[version].DataTransferRequest(vendor_id="Example"))
            assert isinstance(event, InvalidAnswer)
            assert isinstance(event.error, PayloadError)
            call_id = event.request.message_id
            assert frames(ours.received) == [[3, call_id, {"status": "Bogus"}]]
            await their_round_trip(peer, version)
            [_, *refusals, _] = frames(ours.sent)
            if version is V21:
                assert [refusal[:3] for refusal in refusals] == [[5, call_id, "PropertyConstraintViolation"]]
            else:
                assert refusals == []

    asyncio.run(scenario())


def their_refusals_of_a_result(version: Version, role: Role) -> list[Any]:
    """What they send when our result breaks the schema."""

    async def scenario() -> list[Any]:
        handlers: Handlers = {"DataTransfer": lambda _: {"status": "Bogus"}}
        async with connected(version, role, handlers=handlers) as (ours, peer):
            with pytest.raises(exceptions.FormatViolationError, match="'Bogus' is not one of"):
                await peer.call(THEIRS[version].call.DataTransfer("Example"))
            await our_round_trip(ours)
            [_, *refusals, _] = frames(ours.received)
            return refusals

    return asyncio.run(scenario())


@pytest.mark.parametrize("version", [V16, V201], ids=str)
@either_end
def test_they_refuse_an_invalid_result_in_silence(version: Version, role: Role) -> None:
    assert their_refusals_of_a_result(version, role) == []


@shows(MISTAKES["no-result-error"])
@either_end
def test_they_refuse_an_invalid_result_in_silence_where_they_should_not(version: Version, role: Role) -> None:
    assert their_refusals_of_a_result(version, role) == []


@shows(MISTAKES["own-result"])
@either_end
def test_they_blame_the_call_for_their_own_result(version: Version, role: Role) -> None:
    async def scenario() -> None:
        answer = THEIRS[version].call_result.DataTransfer("Bogus")
        async with connected(version, role, {"DataTransfer": lambda _: answer}) as (ours, _):
            event = await ours.call(OURS[version].DataTransferRequest(vendor_id="Example"))
            assert isinstance(event, ErrorReceived)
            assert event.error.code is ErrorCode.FORMAT_VIOLATION
            assert code_of(frames(ours.received)) == "FormatViolation"

    asyncio.run(scenario())


# -- what 2.1 added


STREAM = {"id": 1, "pending": 0, "basetime": WIRE_NOON, "data": [{"t": 0.5, "v": "7"}]}


@shows(MISTAKES["message-types"])
def test_they_do_not_take_a_one_way_message(version: Version, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        answers = {"NotifyPeriodicEventStream": unreachable}
        async with connected(version, STATION, answers) as (ours, peer):
            send = ours.session.send(
                v21.NotifyPeriodicEventStreamRequest(
                    data=[v21.StreamDataElementType(t=0.5, v="7")], id=1, pending=0, basetime=NOON
                ),
                asyncio.get_running_loop().time(),
            )
            await ours.flush()
            await our_round_trip(ours)
            assert json.loads(ours.sent[0]) == [6, send.message_id, "NotifyPeriodicEventStream", STREAM]
            assert [action for action, _ in peer.seen] == ["DataTransfer"]
            assert len(ours.received) == 1

    with caplog.at_level(logging.ERROR, "ocpp"):
        asyncio.run(scenario())
    assert "MessageTypeId '6' isn't valid" in caplog.text
    assert not hasattr(ocpp.v21.call, "NotifyPeriodicEventStream")


@shows(MISTAKES["message-types"])
@either_end
def test_they_do_not_take_a_refusal_of_a_result(version: Version, role: Role, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "ocpp"):
        assert their_answers(version, role, '[5,"r1","GenericError","",{}]') == []
    assert "MessageTypeId '5' isn't valid" in caplog.text


def test_we_take_a_one_way_message_in_silence() -> None:
    async def scenario() -> None:
        async with connected(V21, CSMS) as (ours, peer):
            await peer._send(json.dumps([6, "s1", "NotifyPeriodicEventStream", STREAM]))
            await their_round_trip(peer, V21)
            [told, _] = ours.events
            assert isinstance(told, SendReceived)
            assert told.send.message == v21.NotifyPeriodicEventStreamRequest(
                data=[v21.StreamDataElementType(t=0.5, v="7")], id=1, pending=0, basetime=NOON
            )
            assert len(ours.sent) == 1

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("role", "message_type", "payload"),
    [(STATION, 6, STREAM), (CSMS, 6, {}), (CSMS, 2, STREAM)],
    ids=["from-the-wrong-side", "with-a-broken-payload", "as-a-call"],
)
def test_we_refuse_a_one_way_message_that_is_wrong(role: Role, message_type: int, payload: Any) -> None:
    text = json.dumps([message_type, "s1", "NotifyPeriodicEventStream", payload])
    answers = our_answers(V21, role, text)
    assert [frame[:3] for frame in answers] == ([[4, "s1", "NotSupported"]] if message_type == 2 else [])


@either_end
def test_we_learn_that_a_result_of_ours_was_refused(role: Role) -> None:
    async def scenario() -> None:
        async with connected(V21, role, surprises=[AnswerRefused]) as (ours, peer):
            await peer.call(ocpp.v21.call.DataTransfer("Example"), unique_id="d1")
            await peer._send('[5,"d1","FormatViolation","no",{}]')
            await their_round_trip(peer, V21)
            assert ours.events[1] == AnswerRefused(CallResultError("d1", ErrorCode.FORMAT_VIOLATION, "no", {}))
            assert len(ours.sent) == 2

    asyncio.run(scenario())


# -- names


def limited_profile(theirs: Any) -> Any:
    """A charging profile with a limit for the second phase."""
    types = theirs.datatypes
    period = types.ChargingSchedulePeriodType(start_period=0, limit=16.0, limit_l2=10.0)
    schedule = types.ChargingScheduleType(charging_rate_unit="A", charging_schedule_period=[period], id=1)
    return theirs.call.SetChargingProfile(
        evse_id=1,
        charging_profile=types.ChargingProfileType(
            charging_profile_kind="Relative",
            charging_profile_purpose="TxDefaultProfile",
            charging_schedule=[schedule],
            id=1,
            stack_level=0,
        ),
    )


def settlement(theirs: Any) -> Any:
    return theirs.call.NotifySettlement(
        psp_ref="p1",
        settlement_amount=1.5,
        settlement_time=WIRE_NOON,
        status="Settled",
        receipt_url="https://example.com/1",
    )


def misspelt(version: Version) -> set[str]:
    """The wire names that do not survive the way into the package and out again."""
    classes = [each for name in OURS[version].__all__ if has(each := getattr(OURS[version], name))]
    names = {name for each in classes for name in wire_names(each).values()}
    return {name for name in names if snake_to_camel_case(camel_to_snake_case({name: 0})) != {name: 0}}


def test_they_spell_all_names_of_the_older_versions() -> None:
    assert misspelt(V16) == misspelt(V201) == set()


@shows(MISTAKES["names"])
def test_they_misspell_43_names(version: Version) -> None:
    lost = misspelt(version)
    assert len(lost) == 43
    assert lost >= {"limit_L2", "setpoint_L3", "receiptUrl", "evSupportedDERControl", "fixedPF", "taxRuleID", "soc"}


@shows(MISTAKES["names"])
@pytest.mark.parametrize(
    ("role", "request_of", "wrong"),
    [(STATION, limited_profile, '"limitL2":10.0'), (CSMS, settlement, '"receiptURL":"https://example.com/1"')],
    ids=["limit_L2", "receiptUrl"],
)
def test_they_cannot_send_some_names(version: Version, role: Role, request_of: Any, wrong: str) -> None:
    request = request_of(ocpp.v21)

    async def scenario() -> None:
        async with connected(version, role, surprises=[FrameRejected]) as (ours, peer):
            with pytest.raises(exceptions.FormatViolationError):
                await peer.call(request)
            await their_round_trip(peer, version)
            assert len(ours.received) == 1  # nothing but the round trip
            with pytest.raises(exceptions.FormatViolationError, match="a member that the schema does not know"):
                await peer.call(request, suppress=False, skip_schema_validation=True)
            assert wrong in ours.received[-1]
            assert code_of(frames(ours.sent[1:])) == "FormatViolation"

    asyncio.run(scenario())


@shows(MISTAKES["received-names"])
def test_they_read_some_names_as_others(version: Version) -> None:
    async def certificate() -> dict[str, Any]:
        answers: Answers = {
            "Get15118EVCertificate": lambda _: ocpp.v21.call_result.Get15118EVCertificate(
                exi_response="e", status="Accepted"
            )
        }
        async with connected(version, STATION, answers) as (ours, peer):
            event = await ours.call(
                v21.Get15118EVCertificateRequest(
                    iso15118_schema_version="urn:iso:15118:2:2013:MsgDef",
                    action=v21.CertificateActionEnumType.INSTALL,
                    exi_request="e",
                )
            )
            assert isinstance(event, ResultReceived)
            assert json.loads(ours.sent[0])[3]["iso15118SchemaVersion"] == "urn:iso:15118:2:2013:MsgDef"
            [(_, payload)] = peer.seen
            return payload

    payload = asyncio.run(certificate())
    assert payload["iso15118_schema_version"] == "urn:iso:15118:2:2013:MsgDef"
    with pytest.raises(TypeError, match="iso15118_schema_version"):
        ocpp.v21.call.Get15118EVCertificate(**payload)


@shows(MISTAKES["free-data"])
@either_end
def test_they_rewrite_data_that_is_free_in_form(version: Version, role: Role) -> None:
    data = {"association": 1, "URLs": 2, "list": [1, None, 2]}

    async def scenario() -> None:
        async with connected(version, role) as (ours, peer):
            await peer.call(THEIRS[version].call.DataTransfer("Example", data=data), suppress=False)
            assert json.loads(ours.received[0])[3]["data"] == {"asSoCiation": 1, "URLs": 2, "list": [1, 2]}
            custom = OURS[version].CustomDataType(vendor_id="Example", extra={"URLs": 3})
            await ours.call(OURS[version].DataTransferRequest(vendor_id="Example", data=data, custom_data=custom))
            assert json.loads(ours.sent[1])[3]["data"] == data
            [(_, payload)] = peer.seen
            assert payload["data"] == {"association": 1, "ur_ls": 2, "list": [1, None, 2]}
            assert payload["custom_data"] == {"vendor_id": "Example", "ur_ls": 3}

    asyncio.run(scenario())
