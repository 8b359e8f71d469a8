"""Our session against the npm package ocpp-rpc in strict mode, over WebSockets on the loopback interface, each at either end."""

from __future__ import annotations

import asyncio
import json
import os
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from hmac import compare_digest
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import InvalidStatus
from websockets.http11 import Request as HttpRequest
from websockets.http11 import Response as HttpResponse
from websockets.typing import Subprotocol

from ocpp_core import (
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    PayloadError,
    Request,
    Response,
    ResultReceived,
    Role,
    UnsolicitedAnswer,
    Version,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import HandshakeError
from ocpp_core.findings import Severity
from ocpp_core.versions import ERROR_CODES
from ocpp_core.websocket import (
    authorization_key,
    basic_auth,
    negotiate,
    parse_basic_auth,
    station_identity,
    station_url,
)
from tests.peers.endpoint import Endpoint, Handlers
from tests.peers.mistakes import SHOWN, shows
from tests.peers.mistakes_ocpp_rpc import MISTAKES
from tests.peers.npm import Installation, NotInstalledError, installed
from tests.peers.ocpp_day import DAYS, NOON, WIRE_NOON, Exchange
from tests.peers.processes import Lines, started

V16, V201, V21 = Version.V16, Version.V201, Version.V21
CSMS, STATION = Role.CSMS, Role.CHARGING_STATION
CLASSES: dict[Version, Any] = {V16: v16, V201: v201, V21: v21}

# What percent-encoding has to carry, and what a header has: identities with a space and with reserved characters, a key
# that is no text, and a password.
IDENTITIES = {V16: "RDAM 123", V201: "CP*7@depot|1=a", V21: "CP1"}
SECRETS = {
    V16: authorization_key("0001020304050607FFFFFFFFFFFFFFFF"),
    V201: b"correct-horse*battery|1",
    V21: b"0123456789abcdef",
}

either_end = pytest.mark.parametrize("role", [CSMS, STATION], ids=["we-are-csms", "we-are-station"])
either_version = pytest.mark.parametrize("version", [V16, V201], ids=str)


def test_every_mistake_is_shown() -> None:
    assert set(MISTAKES.values()) <= SHOWN


# -- the package, in a process of its own


class Peer:
    """One Node process: takes a command, and answers it."""

    def __init__(self, lines: Lines) -> None:
        self.hear = lines.hear
        self._ask = lines.ask

    async def tell(self, **command: Any) -> Any:
        return await self._ask(command)

    async def call(self, action: str, payload: dict[str, Any]) -> Any:
        """What the package makes of the answer to a call of its own."""
        return await self.tell(call=[action, payload])


class Package:
    """The package as it was installed."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    @asynccontextmanager
    async def start(self, role: Role, version: Version, **options: Any) -> AsyncIterator[Peer]:
        """One end of a connection to be."""
        options = {
            "role": role,
            "protocols": [version.subprotocol],
            "identity": IDENTITIES[version],
            "password": SECRETS[version].hex(),
            "answers": {},
            "rawAnswers": {},
            "catchAll": False,
            **options,
        }
        script = Path(__file__).with_name("ocpp_rpc_peer.cjs")
        environment = {**os.environ, "NODE_PATH": str(self._installation.modules)}
        async with started(self._installation.node, script, json.dumps(options), env=environment) as lines:
            yield Peer(lines)


@pytest.fixture(scope="session")
def package(request: pytest.FixtureRequest) -> Package:
    """Installed once, and kept in pytest's cache for later runs."""
    try:
        return Package(installed(request.config.cache.mkdir("npm")))
    except NotInstalledError as error:
        pytest.skip(str(error))


# -- two ends of a connection


@asynccontextmanager
async def meet(
    package: Package,
    role: Role,
    version: Version,
    *,
    handlers: Handlers | None = None,
    surprises: Sequence[type[Event]] = (),
    ours: Sequence[Version] = (),
    **theirs: Any,
) -> AsyncIterator[tuple[Endpoint, Peer]]:
    """Our session in a role, and the package in the other; both answer DataTransfer.

    ``surprises`` are the events, in order, that a faultless peer would not have caused. ``ours`` are the versions that
    we offer or support, where it is not just the one; ``theirs`` options of the script.
    """
    theirs["answers"] = {"DataTransfer": [{"status": "Accepted"}]} | theirs.get("answers", {})
    answering = {"DataTransfer": lambda _: CLASSES[version].DataTransferResponse(status="Accepted")} | dict(
        handlers or {}
    )

    meeting = station_meets if role is STATION else csms_meets
    async with meeting(package, version, ours or [version], theirs) as (connection, peer):
        assert connection.subprotocol == version.subprotocol
        us = Endpoint(connection, version, role, answering, new_id=map(str, count(1)).__next__)
        running = asyncio.create_task(us.run())
        try:
            yield us, peer
        finally:
            await connection.close()
            await running
    assert [
        type(event) for event in us.events if isinstance(event, FrameRejected | InvalidAnswer | UnsolicitedAnswer)
    ] == list(surprises)


@asynccontextmanager
async def station_meets(
    package: Package, version: Version, offered: Sequence[Version], theirs: dict[str, Any]
) -> AsyncIterator[tuple[Connection, Peer]]:
    """Our station connects to their CSMS."""
    async with package.start(CSMS, version, **theirs) as peer:
        port = (await peer.hear())["port"]
        async with open_station(port, IDENTITIES[version], SECRETS[version], offered) as connection:
            yield connection, peer


def open_station(port: int, identity: str, secret: bytes, offered: Sequence[Version]) -> connect:
    """The connection of our station."""
    return connect(
        station_url(f"ws://127.0.0.1:{port}/ocpp", identity),
        subprotocols=[Subprotocol(version.subprotocol) for version in offered],
        additional_headers={"Authorization": basic_auth(identity, secret)},
        proxy=None,
    )


@asynccontextmanager
async def csms_meets(
    package: Package, version: Version, supported: Sequence[Version], theirs: dict[str, Any]
) -> AsyncIterator[tuple[Connection, Peer]]:
    """Their station connects to our CSMS."""
    arrived: asyncio.Queue[ServerConnection] = asyncio.Queue()
    async with (
        listening(version, supported, arrived) as endpoint,
        package.start(STATION, version, endpoint=endpoint, **theirs) as peer,
    ):
        assert await peer.hear() == {"protocol": version.subprotocol}
        yield await arrived.get(), peer


@asynccontextmanager
async def listening(
    version: Version, supported: Sequence[Version], arrived: asyncio.Queue[ServerConnection]
) -> AsyncIterator[str]:
    """The URL of our CSMS, which knows one station, and hands over its connection."""

    def admit(connection: ServerConnection, request: HttpRequest) -> HttpResponse | None:
        try:
            identity = station_identity(request.path)
            name, secret = parse_basic_auth(request.headers.get("Authorization", ""))
        except HandshakeError as error:
            return connection.respond(HTTPStatus(error.status), str(error))
        if identity != IDENTITIES[version]:
            return connection.respond(HTTPStatus.NOT_FOUND, "")
        if name != identity or not compare_digest(secret, SECRETS[version]):
            return connection.respond(HTTPStatus.UNAUTHORIZED, "")
        return None

    def select(_: ServerConnection, offered: Sequence[str]) -> Subprotocol | None:
        chosen = negotiate(offered, supported, when_missing=None)
        return None if chosen is None else Subprotocol(chosen.subprotocol)

    async def accept(connection: ServerConnection) -> None:
        if connection.subprotocol is not None:
            arrived.put_nowait(connection)
            await connection.wait_closed()

    async with serve(accept, "127.0.0.1", 0, process_request=admit, select_subprotocol=select) as server:
        yield f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/ocpp"


def frames(texts: Iterable[str]) -> list[Any]:
    return [json.loads(text) for text in texts]


async def our_round_trip(us: Endpoint) -> None:
    """Once it is over, the package has dealt with all that we sent before, and we with its replies."""
    event = await us.call(CLASSES[us.session.version].DataTransferRequest(vendor_id="Example"))
    assert isinstance(event, ResultReceived)


async def their_round_trip(peer: Peer) -> None:
    """Once it is over, we have dealt with all that the package sent before, and it with our replies."""
    assert await peer.call("DataTransfer", {"vendorId": "Example"}) == {"result": {"status": "Accepted"}}


def their_answers(package: Package, role: Role, version: Version, *texts: str, **theirs: Any) -> list[Any]:
    """What the package sends back for texts of ours that no session would send, and so no session awaits an answer to."""
    surprises = [UnsolicitedAnswer] * len(texts)

    async def scenario() -> list[Any]:
        async with meet(package, role, version, surprises=surprises, **theirs) as (us, _):
            for text in texts:
                await us.raw(text)
            await our_round_trip(us)
            return frames(us.received[:-1])

    return asyncio.run(scenario())


def our_answers(
    package: Package,
    role: Role,
    version: Version,
    *texts: str,
    handlers: Handlers | None = None,
    surprises: Sequence[type[Event]] = (FrameRejected,),
) -> tuple[list[Any], list[str]]:
    """What we send back for texts that the package sends past its checks, and what it finds wrong with that."""

    async def scenario() -> tuple[list[Any], list[str]]:
        async with meet(package, role, version, handlers=handlers, surprises=surprises) as (us, peer):
            for text in texts:
                await peer.tell(raw=text)
            await their_round_trip(peer)
            return frames(us.sent[:-1]), (await peer.tell())["badMessages"]

    return asyncio.run(scenario())


# -- a day

# Binary floating point has no tenths, and the schema wants a multiple of one.
TENTH = Exchange(
    CSMS,
    v16.GetCompositeScheduleRequest(connector_id=1, duration=60),
    None,
    {"connectorId": 1, "duration": 60},
    v16.GetCompositeScheduleResponse(
        status=v16.GetCompositeScheduleStatus.ACCEPTED,
        charging_schedule=v16.ChargingSchedule(
            charging_rate_unit=v16.ChargingRateUnitType.A,
            charging_schedule_period=[v16.ChargingSchedulePeriod(start_period=0, limit=16.1)],
        ),
    ),
    None,
    {
        "status": "Accepted",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.1}]},
    },
)


@either_end
@either_version
def test_both_sides_understand_each_other_for_a_day(package: Package, role: Role, version: Version) -> None:
    day = [*DAYS[version], *([TENTH] if version is V16 else [])]
    ours, theirs = [e for e in day if e.caller is role], [e for e in day if e.caller is not role]
    answers = defaultdict(list)
    for exchange in ours:
        answers[exchange.request.ACTION].append(exchange.wire_response)
    left = deque(theirs)

    def answer(message: Request) -> Response:
        exchange = left.popleft()
        assert message == exchange.request
        return exchange.response

    async def scenario() -> None:
        handlers = dict.fromkeys((exchange.request.ACTION for exchange in theirs), answer)
        async with meet(package, role, version, handlers=handlers, answers=answers) as (us, peer):
            for exchange in day:
                action = exchange.request.ACTION
                if exchange.caller is role:
                    event = await us.call(exchange.request)
                    assert isinstance(event, ResultReceived)
                    assert event.result.message == exchange.response
                    sent, received = us.sent[-1], us.received[-1]
                else:
                    assert await peer.call(action, exchange.wire_request) == {"result": exchange.wire_response}
                    received, sent = us.sent[-1], us.received[-1]
                _, message_id, *_ = json.loads(sent)
                assert json.loads(sent) == [2, message_id, action, exchange.wire_request]
                assert json.loads(received) == [3, message_id, exchange.wire_response]
            assert (await peer.tell())["handled"] == [[e.request.ACTION, e.wire_request] for e in ours]
            assert us.session.registration == "Accepted"
            assert [each.rule for each in us.broken if each.severity is not Severity.NOTE] == []

    asyncio.run(scenario())


# -- the opening request


@either_version
def test_a_station_is_known_by_its_path_and_its_header(package: Package, version: Version) -> None:
    async def scenario() -> None:
        async with package.start(CSMS, version) as peer:
            port = (await peer.hear())["port"]
            identity, secret = IDENTITIES[version], SECRETS[version]
            for wrong in [(identity, secret[:-1]), ("other", secret)]:
                with pytest.raises(InvalidStatus, match="401"):
                    await open_station(port, *wrong, [version])
            async with open_station(port, identity, secret, [version]) as connection:
                assert connection.subprotocol == version.subprotocol
        async with listening(version, [version], asyncio.Queue()) as endpoint:
            for wrong, status in [({"password": "00"}, 401), ({"identity": "other"}, 404)]:
                async with package.start(STATION, version, endpoint=endpoint, **wrong) as peer:
                    assert (await peer.hear())["refused"]["status"] == status

    asyncio.run(scenario())


def test_their_csms_picks_a_version_that_our_station_offers(package: Package) -> None:
    async def scenario() -> None:
        async with meet(package, STATION, V16, ours=[V201, V16]) as (us, peer):
            await our_round_trip(us)
            await their_round_trip(peer)

    asyncio.run(scenario())


def test_our_csms_picks_what_their_station_likes_best_of_what_we_support(package: Package) -> None:
    protocols = ["ocpp2.1", "ocpp2.0.1", "ocpp1.6"]

    async def scenario() -> None:
        async with meet(package, CSMS, V201, ours=[V16, V201], protocols=protocols) as (us, peer):
            await our_round_trip(us)
            await their_round_trip(peer)

    asyncio.run(scenario())


def test_our_csms_closes_a_connection_without_a_common_version(package: Package) -> None:
    async def scenario() -> None:
        async with (
            listening(V16, [V201], asyncio.Queue()) as endpoint,
            package.start(STATION, V16, endpoint=endpoint) as peer,
        ):
            assert await peer.hear() == {"refused": {"status": None, "message": "Server sent no subprotocol"}}

    asyncio.run(scenario())


@shows(MISTAKES["no-version"])
def test_their_csms_goes_on_without_a_common_version(package: Package, version: Version) -> None:
    async def scenario() -> None:
        async with package.start(CSMS, version, answers={"Heartbeat": [{"anything": "goes"}]}) as peer:
            port = (await peer.hear())["port"]
            async with open_station(port, IDENTITIES[version], SECRETS[version], [Version.V15]) as connection:
                assert connection.subprotocol is None
                await connection.send('[2,"1","Heartbeat",{"unknown":1}]')
                assert await asyncio.wait_for(connection.recv(), 10) == '[3,"1",{"anything":"goes"}]'

    asyncio.run(scenario())


# -- what is not known, or has no handler


def empty(version: Version, caller: Role) -> Exchange:
    """A request that holds nothing, and its answer, which holds something."""
    ours = CLASSES[version]
    if caller is STATION:
        time = {"currentTime": WIRE_NOON}
        return Exchange(
            caller, ours.HeartbeatRequest(), None, {}, ours.HeartbeatResponse(current_time=NOON), None, time
        )
    cleared = ours.ClearCacheResponse(status="Accepted")
    return Exchange(caller, ours.ClearCacheRequest(), None, {}, cleared, None, {"status": "Accepted"})


def other(role: Role) -> Role:
    return STATION if role is CSMS else CSMS


@either_end
@either_version
def test_an_unknown_action_is_not_implemented(package: Package, role: Role, version: Version) -> None:
    text = '[2,"x","MakeCoffee",{"sugar":2}]'

    async def scenario() -> None:
        async with meet(package, role, version, surprises=[UnsolicitedAnswer, FrameRejected]) as (us, peer):
            await us.raw(text)
            await our_round_trip(us)
            await peer.tell(raw=text)
            await their_round_trip(peer)
            refusal = [4, "x", "NotImplemented"]
            assert json.loads(us.received[0])[:3] == refusal
            assert json.loads(us.sent[1])[:3] == refusal
            # It keeps no record of what is sent past its checks, and so calls the answer a bad one.
            assert (await peer.tell())["badMessages"] == ["RpcFrameworkError"]

    asyncio.run(scenario())


@shows(MISTAKES["unknown-action"])
def test_their_handler_for_all_actions_is_not_asked(package: Package, version: Version) -> None:
    [answer] = their_answers(package, STATION, version, '[2,"x","MakeCoffee",{}]', catchAll=True)
    text = f"Schema 'urn:MakeCoffee.req' is missing from subprotocol schema '{version.subprotocol}'"
    assert answer == [4, "x", "ProtocolError", text, {}]


@either_end
@either_version
def test_an_action_that_our_side_has_no_handler_for_is_not_supported(
    package: Package, role: Role, version: Version
) -> None:
    exchange = empty(version, other(role))

    async def scenario() -> None:
        async with meet(package, role, version) as (us, peer):
            answer = await peer.call(exchange.request.ACTION, exchange.wire_request)
            assert answer["error"]["code"] == "NotSupported"
            message_id = json.loads(us.received[-1])[1]
            assert json.loads(us.sent[-1]) == [4, message_id, "NotSupported", "", {}]

    asyncio.run(scenario())


@shows(MISTAKES["without-handler"])
@either_end
def test_an_action_that_their_side_has_no_handler_for_is_not_implemented(
    package: Package, role: Role, version: Version
) -> None:
    exchange = empty(version, role)
    action = exchange.request.ACTION

    async def scenario() -> None:
        async with meet(package, role, version) as (us, _):
            event = await us.call(exchange.request)
            assert isinstance(event, ErrorReceived)
            assert event.request.message == exchange.request
            assert event.error.code == "NotImplemented"
            assert json.loads(us.received[-1]) == [4, "1", "NotImplemented", f"Unable to handle '{action}' calls", {}]

    asyncio.run(scenario())


# -- payloads that break the schema


def transfer(message_id: str, payload: Any) -> str:
    """What both sides answer, and both may ask."""
    return json.dumps([2, message_id, "DataTransfer", payload])


@either_end
@either_version
def test_our_side_refuses_what_breaks_the_schema(package: Package, role: Role, version: Version) -> None:
    texts = [
        transfer("required", {}),
        transfer("type", {"vendorId": 7}),
        transfer("length", {"vendorId": "x" * 256}),
        transfer("unknown", {"vendorId": "Example", "sugar": 2}),
        transfer("object", "Example"),
        transfer("null", None),
    ]
    answers, noticed = our_answers(package, role, version, *texts, surprises=[FrameRejected] * len(texts))
    one = version is V16
    occurrence = "OccurenceConstraintViolation" if one else "OccurrenceConstraintViolation"
    assert [answer[:3] for answer in answers] == [
        [4, "required", occurrence],
        [4, "type", "TypeConstraintViolation"],
        [4, "length", "PropertyConstraintViolation"],
        [4, "unknown", "FormationViolation" if one else "FormatViolation"],
        [4, "object", "FormationViolation" if one else "RpcFrameworkError"],
        [4, "null", occurrence],
    ]
    assert noticed == ["RpcFrameworkError"] * len(texts)


@either_end
@either_version
def test_their_side_refuses_a_wrong_type(package: Package, role: Role, version: Version) -> None:
    [answer] = their_answers(package, role, version, transfer("x", {"vendorId": 7}))
    *start, details = answer
    assert start == [4, "x", "TypeConstraintViolation", "data/vendorId must be string"]
    assert details["data"] == {"vendorId": 7}  # it sends the payload back, whole


@shows(MISTAKES["occurrence"])
@either_end
def test_their_side_has_the_r_of_occurrence_the_wrong_way_round(package: Package, role: Role, version: Version) -> None:
    [answer] = their_answers(package, role, version, transfer("x", {}))
    code = {V16: "OccurrenceConstraintViolation", V201: "OccurenceConstraintViolation"}[version]
    assert answer[:4] == [4, "x", code, "data must have required property 'vendorId'"]


@shows(MISTAKES["value"])
def test_their_side_takes_a_wrong_value_for_a_wrong_format(package: Package, version: Version) -> None:
    texts = '[2,"enum","Reset",{"type":"Medium"}]', transfer("length", {"vendorId": "x" * 256})
    answers = their_answers(package, STATION, version, *texts, answers={"Reset": [{"status": "Accepted"}]})
    code = {V16: "FormationViolation", V201: "FormatViolation"}[version]
    assert [answer[:3] for answer in answers] == [[4, "enum", code], [4, "length", code]]


@shows(MISTAKES["unknown-field"])
def test_their_side_takes_an_unknown_field_for_a_wrong_value(package: Package, version: Version) -> None:
    [answer] = their_answers(package, STATION, version, transfer("x", {"vendorId": "Example", "sugar": 2}))
    assert answer[:4] == [4, "x", "PropertyConstraintViolation", "data must NOT have additional properties"]


@either_end
@either_version
def test_our_side_takes_null_for_an_empty_payload(package: Package, role: Role, version: Version) -> None:
    exchange = empty(version, other(role))
    action = exchange.request.ACTION
    text = json.dumps([2, "x", action, None])
    handlers: Handlers = {action: lambda _: exchange.response}
    [answer], noticed = our_answers(package, role, version, text, handlers=handlers, surprises=[])
    assert answer == [3, "x", exchange.wire_response]
    assert noticed == ["RpcFrameworkError"]


@shows(MISTAKES["null-payload"])
def test_their_side_refuses_null_for_an_empty_payload(package: Package, version: Version) -> None:
    exchange = empty(version, STATION)
    text = json.dumps([2, "x", exchange.request.ACTION, None])
    answers = {exchange.request.ACTION: [exchange.wire_response]}
    [answer] = their_answers(package, STATION, version, text, answers=answers)
    assert answer[:4] == [4, "x", "TypeConstraintViolation", "data must be object"]


@shows(MISTAKES["2.1"])
@either_end
def test_their_strict_mode_has_no_schema_for_2_1(package: Package, role: Role, version: Version) -> None:
    async def scenario() -> None:
        async with meet(package, role, version) as (us, peer):
            event = await us.call(v21.DataTransferRequest(vendor_id="Example"))
            assert isinstance(event, ErrorReceived)
            text = "Schema 'urn:DataTransfer.{}' is missing from subprotocol schema 'ocpp2.1'"
            assert frames(us.received) == [[4, "1", "ProtocolError", text.format("req"), {}]]
            error = {"code": "ProtocolError", "message": text.format("req")}
            assert await peer.call("DataTransfer", {"vendorId": "Example"}) == {"error": error}
            assert len(us.received) == 1  # it refuses its own call before it is sent

    asyncio.run(scenario())


# -- results that break the schema, and refusals


@either_end
@either_version
def test_a_result_that_breaks_the_schema_ends_our_call_in_silence(
    package: Package, role: Role, version: Version
) -> None:
    exchange = empty(version, role)

    async def scenario() -> None:
        theirs = {"rawAnswers": {exchange.request.ACTION: {"sugar": 2}}}
        async with meet(package, role, version, surprises=[InvalidAnswer], **theirs) as (us, peer):
            event = await us.call(exchange.request)
            assert isinstance(event, InvalidAnswer)
            assert isinstance(event.error, PayloadError)
            assert {issue.rule for issue in event.error.issues} == {"required", "additionalProperties"}
            assert event.request.message == exchange.request
            assert event.reply is None
            await our_round_trip(us)
            await their_round_trip(peer)
            # Of ours nothing but the two calls and the answer to theirs.
            assert [frame[:2] for frame in frames(us.sent)][:2] == [[2, "1"], [2, "2"]]
            assert [frame[0] for frame in frames(us.sent)] == [2, 2, 3]
            assert json.loads(us.received[0]) == [3, "1", {"sugar": 2}]

    asyncio.run(scenario())


@either_end
@either_version
def test_a_result_that_breaks_the_schema_ends_their_call_in_silence(
    package: Package, role: Role, version: Version
) -> None:
    exchange = empty(version, other(role))
    action = exchange.request.ACTION

    async def scenario() -> None:
        async with meet(package, role, version, handlers={action: lambda _: {"sugar": 2}}) as (us, peer):
            answer = await peer.call(action, {})
            assert answer["error"]["message"].startswith("data must have required property")
            await their_round_trip(peer)
            await our_round_trip(us)
            assert [frame[0] for frame in frames(us.received)] == [2, 2, 3]
            assert (await peer.tell())["badMessages"] == []

    asyncio.run(scenario())


@either_end
@either_version
def test_a_result_that_their_strict_mode_holds_back_is_an_internal_error(
    package: Package, role: Role, version: Version
) -> None:
    exchange = empty(version, role)

    async def scenario() -> None:
        async with meet(package, role, version, answers={exchange.request.ACTION: [{"sugar": 2}]}) as (us, _):
            event = await us.call(exchange.request)
            assert isinstance(event, ErrorReceived)
            assert event.error.code == "InternalError"
            assert json.loads(us.received[-1])[:3] == [4, "1", "InternalError"]

    asyncio.run(scenario())


@either_version
def test_their_side_knows_every_error_code_of_ours(package: Package, version: Version) -> None:
    exchange = empty(version, CSMS)
    codes = sorted(ERROR_CODES[version])
    left = iter(codes)

    async def scenario() -> None:
        handlers: Handlers = {exchange.request.ACTION: lambda _: next(left)}
        async with meet(package, STATION, version, handlers=handlers) as (us, peer):
            answers = [await peer.call(exchange.request.ACTION, {}) for _ in codes]
            assert [answer["error"]["code"] for answer in answers] == codes
            assert [[number, code] for number, _, code, *_ in frames(us.sent)] == [[4, code] for code in codes]

    asyncio.run(scenario())


# -- what is no frame, or of an unknown type

NO_FRAMES = ["{not json", '"text"', "{}", '[2,7,"Heartbeat",{}]']


@either_end
@either_version
def test_our_side_is_silent_on_what_is_no_frame_in_1_6_only(package: Package, role: Role, version: Version) -> None:
    answers, noticed = our_answers(package, role, version, *NO_FRAMES, surprises=[FrameRejected] * len(NO_FRAMES))
    expected = [] if version is V16 else [[4, "-1", "RpcFrameworkError"]] * len(NO_FRAMES)
    assert [answer[:3] for answer in answers] == expected
    assert noticed == ["RpcFrameworkError"] * len(expected)


@either_end
def test_their_side_answers_what_is_no_frame_in_2_0_1(package: Package, role: Role) -> None:
    answers = their_answers(package, role, V201, *NO_FRAMES)
    assert [answer[:3] for answer in answers] == [[4, "-1", "RpcFrameworkError"]] * len(NO_FRAMES)


@shows(MISTAKES["no-frame"])
@either_end
def test_their_side_answers_what_is_no_frame_as_if_it_were_2_0_1(
    package: Package, role: Role, version: Version
) -> None:
    answers = their_answers(package, role, version, *NO_FRAMES)
    assert [answer[:3] for answer in answers] == [[4, "-1", "RpcFrameworkError"]] * len(NO_FRAMES)


@either_end
@either_version
def test_our_side_ignores_an_unknown_type(package: Package, role: Role, version: Version) -> None:
    assert our_answers(package, role, version, '[9,"x",{}]') == ([], [])


@shows(MISTAKES["unknown-type"])
@either_end
def test_their_side_answers_an_unknown_type_under_no_id(package: Package, role: Role, version: Version) -> None:
    [answer] = their_answers(package, role, version, '[9,"x",{}]')
    assert answer == [4, "-1", "MessageTypeNotSupported", "Unrecognised message type", {}]


@either_end
@either_version
def test_nobody_answers_an_answer_that_nobody_waits_for(package: Package, role: Role, version: Version) -> None:
    texts = ['[3,"x",{}]', '[4,"x","GenericError","",{}]']

    async def scenario() -> None:
        async with meet(package, role, version, surprises=[UnsolicitedAnswer, UnsolicitedAnswer]) as (us, peer):
            for text in texts:
                await us.raw(text)
                await peer.tell(raw=text)
            await our_round_trip(us)
            await their_round_trip(peer)
            assert [frame[0] for frame in frames(us.sent)] == [2, 3]
            assert us.received[:2] == texts
            assert [frame[0] for frame in frames(us.received[2:])] == [3, 2]

    asyncio.run(scenario())
