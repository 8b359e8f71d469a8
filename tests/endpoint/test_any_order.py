"""Whatever happens, and in whichever order: calls end once, answers go out once, one call at a time, no task is left."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import CallEnded, Endpoint, Handlers, JsonCodec, Limits, Session, v16
from ocpp_core.endpoint import CallWithdrawn, ConnectionEnded, FrameSent, Observation
from ocpp_core.errors import CallAbandonedError, CallFailedError, QueueFullError, RefusalError
from tests.endpoint.helpers import Wire, run, settled

LIMITS = Limits(max_queued_calls=3, max_open_calls=3, max_running_handlers=4)
HANDLERS = Handlers()


@HANDLERS.on(v16.HeartbeatRequest)
def at_once(_: Endpoint, __: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=datetime(2026, 1, 1, tzinfo=UTC))


@HANDLERS.on(v16.AuthorizeRequest)
async def in_some_way(station: Endpoint, request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    """What the handler does depends on the token."""
    match request.id_tag:
        case "slow":
            await asyncio.sleep(7)
        case "asks":
            await station.call(v16.ClearCacheRequest(), timeout=5)
        case "refuses":
            raise RefusalError("SecurityError")
        case "hangs":
            await asyncio.Event().wait()
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))


@HANDLERS.after(v16.AuthorizeRequest)
async def afterwards(station: Endpoint, request: v16.AuthorizeRequest, _: v16.AuthorizeResponse) -> None:
    if request.id_tag == "goes on":
        await station.call(v16.ClearCacheRequest(), timeout=5)


STEPS = st.one_of(
    st.tuples(st.just("call"), st.sampled_from([None, 2.0, 20.0])),
    st.tuples(st.just("cancel"), st.integers(0, 5)),
    st.tuples(st.just("answer"), st.sampled_from(['3,ID,{"status":"Accepted"}', '4,ID,"GenericError","",{}', "3,ID,5"])),
    st.tuples(st.just("ask"), st.sampled_from(["", "slow", "asks", "refuses", "hangs", "goes on"])),
    st.tuples(st.just("repeat"), st.none()),
    st.tuples(st.just("garble"), st.sampled_from(["", "{", "[2]", '[2,5,"Heartbeat",{}]', '[3,"?",{}]'])),
    st.tuples(st.just("wait"), st.sampled_from([0.0, 0.0, 1.0, 6.0, 40.0])),
    st.tuples(st.just("block"), st.booleans()),
)  # fmt: skip
ENDS = st.sampled_from(["recv", "send", "cancel", "leave"])


class Peer:
    """The other end, which asks, answers and garbles; and the tasks of our end that call."""

    def __init__(self) -> None:
        self.wire = Wire()
        self.seen: list[Observation] = []
        session = Session("1.6", "csms", codec=JsonCodec("1.6", limits=LIMITS), timeout=10, answer_within=30)
        self.endpoint = Endpoint(session, self.wire, HANDLERS, observer=lambda _, what: self.seen.append(what))
        self.callers: list[asyncio.Task[Any]] = []
        self.asked: list[str] = []

    async def do(self, step: str, how: Any) -> None:  # noqa: C901  # one case for each step
        match step:
            case "call":
                self.callers.append(asyncio.create_task(self.endpoint.call(v16.ClearCacheRequest(), timeout=how)))
            case "cancel" if how < len(self.callers):
                self.callers[how].cancel()
            case "answer":
                for text in self.wire.sent[-1:]:
                    kind, message_id, *_ = json.loads(text)
                    if kind == 2:
                        self.wire.incoming.put_nowait(f"[{how.replace('ID', json.dumps(message_id))}]")
            case "ask":
                self.asked.append(json.dumps([2, str(len(self.asked)), "Authorize", {"idTag": how}]))
                if not how:
                    self.asked[-1] = json.dumps([2, str(len(self.asked) - 1), "Heartbeat", {}])
                self.wire.incoming.put_nowait(self.asked[-1])
            case "repeat" if self.asked:
                self.wire.incoming.put_nowait(self.asked[-1])
            case "garble":
                self.wire.incoming.put_nowait(how)
            case "wait":
                await asyncio.sleep(how)
            case "block":
                self.wire.open.clear() if how else self.wire.open.set()
        # Each call of ours has left the one before behind: its end was seen before the next was sent.
        assert sum(1 for what in self.seen if isinstance(what, FrameSent) and what.text.startswith("[2,")) <= 1 + sum(
            isinstance(what, CallEnded | CallWithdrawn) for what in self.seen
        )


@given(st.lists(STEPS, max_size=30), ENDS)
def test_in_any_order(steps: list[tuple[str, Any]], end: str) -> None:
    peer = Peer()

    async def test() -> None:
        running = asyncio.create_task(peer.endpoint.run())
        for step, how in steps:
            await peer.do(step, how)
            await settled() if step == "wait" else await asyncio.sleep(0)
        peer.wire.open.set()
        if end == "leave":
            peer.wire.get(2, "last", "Heartbeat", {})
            await asyncio.sleep(200)  # in which everything ends by itself
            assert all(caller.done() for caller in peer.callers)
            assert not peer.endpoint.session.open_calls
            answers = Counter(what[1] for what in peer.wire.take() if what[0] in (3, 4))
            repeats = sum(step == "repeat" for step, _ in steps)
            for message_id in (*(str(number) for number in range(len(peer.asked))), "last"):
                assert 1 <= answers[message_id] <= 1 + repeats
        if end == "send":
            peer.wire.fails = OSError("broken pipe")
            peer.wire.get(2, "last", "Nonsense", {})
        peer.wire.end() if end != "cancel" else running.cancel()
        await asyncio.wait({running})
        assert running.cancelled() == (end == "cancel")
        results = await asyncio.gather(*peer.callers, return_exceptions=True)
        assert all(
            isinstance(each, CallFailedError | QueueFullError | asyncio.CancelledError | v16.ClearCacheResponse)
            for each in results
        )
        assert not peer.wire.overlapped
        with_end = [what for what in peer.seen if isinstance(what, ConnectionEnded)]
        assert with_end == peer.seen[-1:]
        ended = Counter(what.request.message_id for what in peer.seen if isinstance(what, CallEnded | CallWithdrawn))
        assert set(ended.values()) <= {1}
        for unsent in (each for each in results if isinstance(each, CallAbandonedError) and not each.sent):
            assert "answered" not in str(unsent)

    run(test, expect=(CallFailedError, QueueFullError))
