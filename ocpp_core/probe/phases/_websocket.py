"""What happens below the frames of OCPP: pings, fragments, broken frames, sizes, the closing handshake.

Belongs here: checks of RFC 6455 on an open connection. Must not be here: the opening handshake (``_connect``), what is
wrong with a text (the phases of OCPP).

All of them use the connection that phases share. What a broken frame ends is opened again by the next check. Frames
that carry a text carry the harmless call of the fence, so that nothing is left behind where one is obeyed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Final, TypeAlias

from websockets.frames import Opcode

from ocpp_core.frames import PlainCall
from ocpp_core.probe._link import ABNORMAL, Address, Ended, Link, NoAnswerError, NotConnectedError, frame
from ocpp_core.probe._outcomes import BOTH, PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._peer import Exchange, Peer, Way, fence_call
from ocpp_core.probe._run import Run
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.phases._words import fail, warn
from ocpp_core.versions import Role

__all__ = ["CHECKS", "run"]

_BASE: Final = "1.6-J 3; 2.x part 4 3; RFC 6455"


def _check(
    name: str, importance: Importance, section: str, passes: str, *, needs: str = "", tests: frozenset[Role] = BOTH
) -> Check:
    return Check(
        id=name, phase=Phase.WEBSOCKET, importance=importance, section=section, passes=passes, tests=tests, needs=needs
    )


MUST, SHOULD, ROBUSTNESS = Importance.MUST, Importance.SHOULD, Importance.ROBUSTNESS

PING: Final = _check(
    "ping", MUST, f"{_BASE} 5.5.2, 5.5.3", "a ping is answered with a pong of the same data, between fragments, too"
)
PONG_UNASKED: Final = _check("pong-unasked", MUST, f"{_BASE} 5.5.3", "a pong that nobody asked for changes nothing")
FRAGMENTS: Final = _check("fragments", MUST, f"{_BASE} 5.4", "a call in several fragments is answered")
LARGE: Final = _check(
    "large",
    SHOULD,
    "1.6-J 4.2; 2.x part 4 4.2",
    "a frame of up to 256 KiB is answered: the standard sets no limit",
)
LARGER: Final = _check(
    "larger",
    ROBUSTNESS,
    "RFC 6455 7.4.1, 10.4",
    "a frame of 1 or 16 MiB is answered, or the connection is closed with 1009",
    needs="aggressive",
    tests=frozenset({Role.CSMS}),
)
PING_FLOOD: Final = _check(
    "ping-flood",
    ROBUSTNESS,
    "RFC 6455 5.5.3",
    "of 500 pings at least the last is answered with a pong, and then a call",
    needs="aggressive",
)
SLOW_CLIENT: Final = _check(
    "slow-client",
    ROBUSTNESS,
    "",
    "a station whose message or handshake does not go on does not keep others waiting",
    tests=frozenset({Role.CSMS}),
)
BINARY: Final = _check(
    "binary",
    SHOULD,
    "1.6-J 4.1.2; 2.x part 4 4.1.2; RFC 6455 5.6, 7.4.1",
    "a binary message is ignored, or refused by a close with 1003",
)
BAD_UTF8: Final = _check(
    "bad-utf8", MUST, f"{_BASE} 5.6, 8.1", "a text that is no UTF-8 ends the connection, with 1007"
)
RESERVED_BIT: Final = _check(
    "reserved-bit", MUST, f"{_BASE} 5.2", "a frame with a reserved bit ends the connection, with 1002"
)
RESERVED_OPCODE: Final = _check(
    "reserved-opcode", MUST, f"{_BASE} 5.2", "a frame with a reserved opcode ends the connection, with 1002"
)
LONE_CONTINUATION: Final = _check(
    "lone-continuation", MUST, f"{_BASE} 5.4", "a continuation of nothing ends the connection, with 1002"
)
TEXT_IN_FRAGMENTS: Final = _check(
    "text-in-fragments",
    MUST,
    f"{_BASE} 5.4",
    "a new text between the fragments of another ends the connection, with 1002",
)
FRAGMENTED_PING: Final = _check(
    "fragmented-ping", MUST, f"{_BASE} 5.5", "a ping in fragments ends the connection, with 1002"
)
LONG_PING: Final = _check("long-ping", MUST, f"{_BASE} 5.5", "a ping of 126 bytes ends the connection, with 1002")
MASKING: Final = _check(
    "masking", MUST, f"{_BASE} 5.1", "a frame that is not masked as it has to be ends the connection"
)
CLOSE: Final = _check("close", MUST, f"{_BASE} 5.5.1", "a close frame is answered with one of the same code")
CLOSE_SHORT: Final = _check(
    "close-short", MUST, f"{_BASE} 5.5.1", "a close frame of one byte ends the connection, with 1002"
)
CLOSE_CODE: Final = _check(
    "close-code", MUST, f"{_BASE} 7.4", "a close frame with a code that is none ends the connection, with 1002"
)
LENGTH_LIE: Final = _check(
    "length-lie",
    ROBUSTNESS,
    "RFC 6455 7.4.1, 10.4",
    "a frame that claims 2 to the 62nd bytes ends the connection with 1009 or 1002, and the system goes on",
    needs="aggressive",
)
CHECKS: Final = (
    PING,
    PONG_UNASKED,
    FRAGMENTS,
    LARGE,
    LARGER,
    PING_FLOOD,
    SLOW_CLIENT,
    BINARY,
    BAD_UTF8,
    RESERVED_BIT,
    RESERVED_OPCODE,
    LONE_CONTINUATION,
    TEXT_IN_FRAGMENTS,
    FRAGMENTED_PING,
    LONG_PING,
    MASKING,
    CLOSE,
    CLOSE_SHORT,
    CLOSE_CODE,
    LENGTH_LIE,
)

_Case: TypeAlias = tuple[Check, str, Callable[[], Awaitable[Verdict]]]


async def run(run: Run) -> None:
    """Tries the checks."""
    for check, case, trial in _cases(_Wire(run)):
        await run.attempt(check, trial, case)
    await run.drop()


def _cases(wire: _Wire) -> Iterator[_Case]:
    """A station needs a while to connect again, so it gets one case of each check that ends the connection."""
    thorough = wire.run.target.tests is Role.CSMS
    for case, data in (("empty", b""), ("125 bytes", bytes(range(125)))):
        yield PING, case, partial(wire.ping, data)
    yield PING, "between fragments", wire.ping_between_fragments
    yield PONG_UNASKED, "", wire.pong_unasked
    for case, way in _FRAGMENTATIONS.items():
        yield FRAGMENTS, case, partial(wire.fragments, case, way)
    yield FRAGMENTS, "within a character", wire.split_character
    for size in _LARGE if thorough else _LARGE[:1]:
        yield LARGE, f"{size} KiB", partial(wire.large, size, Outcome.WARNING)
    yield BINARY, "", wire.binary
    yield PING_FLOOD, "", wire.ping_flood
    for size in _LARGER if thorough else ():
        yield LARGER, f"{size // 1024} MiB", partial(wire.large, size, Outcome.PASS)
    if isinstance(wire.run.target, CsmsTarget):
        yield SLOW_CLIENT, "message", wire.half_a_message
        yield SLOW_CLIENT, "handshake", partial(wire.half_a_handshake, wire.run.target.address())
    yield BAD_UTF8, "", wire.bad_utf8
    for number in (4, 2, 1) if thorough else (4,):
        yield RESERVED_BIT, f"RSV{3 - number // 2}", partial(wire.reserved_bit, number)
    for opcode in (3, 11) if thorough else (3,):
        yield RESERVED_OPCODE, str(opcode), partial(wire.reserved_opcode, opcode)
    yield LONE_CONTINUATION, "", wire.lone_continuation
    yield TEXT_IN_FRAGMENTS, "", wire.text_in_fragments
    yield FRAGMENTED_PING, "", wire.fragmented_ping
    yield LONG_PING, "", wire.long_ping
    yield MASKING, "", wire.masking
    yield CLOSE, "1000", partial(wire.close, 1000)
    if thorough:
        yield CLOSE, "4000", partial(wire.close, 4000)
        yield CLOSE, "no code", partial(wire.close, None)
    yield CLOSE_SHORT, "", partial(wire.bad_close, b"\x03", "a close frame of one byte")
    for code in (999, 1006, 2999) if thorough else (999,):
        what = f"a close frame with the code {code}, which is none"
        yield CLOSE_CODE, str(code), partial(wire.bad_close, code.to_bytes(2, "big"), what)
    yield LENGTH_LIE, "", wire.length_lie


_LARGE: Final = (16, 64, 128, 256)  # KiB
_LARGER: Final = (1024, 16 * 1024)
_FLOOD: Final = 500
_PROTOCOL_ERROR: Final = 1002
_INVALID_DATA: Final = 1007
_TOO_BIG: Final = 1009
_NO_CODE: Final = 1005
_LIE: Final = 1 << 62
_MARK: Final = b"ocpp-core"  # the data of the ping behind a broken frame
_ANSWERS: Final = (3, 4)


async def _in_three(link: Link, raw: bytes) -> None:
    third = len(raw) // 3
    await _in_pieces(link, [raw[:third], raw[third : 2 * third], raw[2 * third :]])


async def _with_empty_ones(link: Link, raw: bytes) -> None:
    half = len(raw) // 2
    await _in_pieces(link, [b"", raw[:half], b"", b"", raw[half:], b""])


async def _byte_by_byte(link: Link, raw: bytes) -> None:
    await _in_pieces(link, [bytes([each]) for each in raw])


async def _in_pieces(link: Link, pieces: list[bytes]) -> None:
    """Sends a text in fragments."""
    for number, piece in enumerate(pieces):
        opcode = Opcode.CONT if number else Opcode.TEXT
        await link.send_frame(opcode, piece, fin=number == len(pieces) - 1)


_FRAGMENTATIONS: Final[dict[str, Way]] = {
    "three": _in_three,
    "with empty ones": _with_empty_ones,
    "byte by byte": _byte_by_byte,
}


class _Wire:
    """The trials."""

    def __init__(self, run: Run) -> None:
        self.run = run

    # -- what is allowed

    async def ping(self, data: bytes) -> Verdict:
        link = (await self.run.shared()).link
        await link.send_frame(Opcode.PING, data)
        return await self.ponged(link, data, f"a ping of {len(data)} bytes")

    async def ponged(self, link: Link, data: bytes, what: str) -> Verdict:
        """Whether the pong to a ping comes; others may come before, which nobody has to ask for."""
        pong = await _pong(link, data, self.run.timing.for_answer)
        if pong == data:
            return PASSED
        if link.ended is not None:
            return fail("ended", f"{_as_ended(link.ended)} on {what}; a pong would be right")
        await self.run.drop()
        if pong is not None:
            return fail("other-data", f"answers {what} with a pong of other data; the same data would be right")
        return fail("no-pong", f"sends no pong to {what}")

    async def ping_between_fragments(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.TEXT, raw[:5], fin=False)
            await link.send_frame(Opcode.PING, _MARK)
            await link.send_frame(Opcode.CONT, raw[5:])

        peer = await self.run.shared()
        found = await self.exchange(peer, way)
        verdict = await self.ponged(peer.link, _MARK, "a ping between the fragments of a text")
        if verdict is not PASSED:
            return verdict
        return await self.answered(found, "a text with a ping between its fragments")

    async def pong_unasked(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.PONG, _MARK)
            await link.send(raw)

        return await self.answered(await self.exchange(await self.run.shared(), way), "a call after an unasked pong")

    async def fragments(self, case: str, way: Way) -> Verdict:
        return await self.answered(await self.exchange(await self.run.shared(), way), f"a call in fragments ({case})")

    async def split_character(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            middle = raw.index(b"\xc3") + 1
            await _in_pieces(link, [raw[:middle], raw[middle:]])

        found = await self.exchange(await self.run.shared(), way, mark="-\xe9")
        if found.answer is None and found.ended is None:  # perhaps it takes no such id at all, which is another matter
            whole = await self.exchange(await self.run.shared(), mark="-\xe9")
            if whole.answer is None:
                await self.run.drop()
                return Verdict(
                    outcome=Outcome.NOT_JUDGED, message="answers no call whose id is not ASCII, split or not"
                )
        return await self.answered(found, "a call in two fragments that part a character")

    async def large(self, size: int, limited: Outcome) -> Verdict:
        """``limited`` is what the close with 1009 comes to."""

        async def way(link: Link, raw: bytes) -> None:
            await link.send(raw[:-1] + b" " * (size * 1024 - len(raw)) + raw[-1:])  # spaces mean nothing in JSON

        what = f"a call that is padded to {size} KiB with spaces"
        found = await self.exchange(await self.run.shared(), way, timeout=self.run.timing.for_answer + size / 1024)
        if found.answer is not None:
            return PASSED
        if found.ended is None:
            return await self.answered(found, what)
        verdict = PASSED
        if found.ended.code != _TOO_BIG:
            verdict = warn(
                "cut", f"does not take {what}, but {_as_ended(found.ended)}; 1009 would tell the station why"
            )
        elif limited is not Outcome.PASS:
            verdict = warn("limit", f"does not take {what}: closed with 1009; the standard sets no limit")
        return await self.alive_after(what, verdict)

    async def ping_flood(self) -> Verdict:
        link = (await self.run.shared()).link
        last = b"flood %d" % (_FLOOD - 1)
        await link.send_raw(
            b"".join(frame(Opcode.PING, b"flood %d" % each, masked=link.masks) for each in range(_FLOOD))
        )
        what = f"{_FLOOD} pings"
        verdict = await self.ponged(link, last, f"the last of {what}")
        if verdict.rule == "ended" and link.ended is not None and link.ended.clean:
            return await self.alive_after(what, warn("closed", f"{_as_ended(link.ended)} on {what}"))
        if verdict is not PASSED:
            return verdict
        return await self.answered(await self.exchange(await self.run.shared()), f"a call after {what}")

    # -- what should not be obeyed

    async def binary(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.BINARY, raw)

        peer = await self.run.unlawful()
        known = len(peer.link.binaries)
        action, text, message_id = self.call(peer)
        found = await peer.exchange(text, message_id, action=action, due=False, way=way)
        if found.answer is not None or len(peer.link.binaries) > known:
            return warn("answered", "answers a call in a binary message; 1003, or silence, would be right")
        if found.ended is None:
            return PASSED if found.alive else await self.answered(found, "a call after a binary message")
        verdict = (
            PASSED if found.ended.clean else warn("cut", f"{_as_ended(found.ended)} on a binary message, not 1003")
        )
        return await self.alive_after("a binary message", verdict)

    async def bad_utf8(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.TEXT, raw.replace(b"?", b"\xff"))

        return await self.refused(way, "a text that is no UTF-8", _INVALID_DATA, mark="?")

    async def reserved_bit(self, rsv: int) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.TEXT, raw, rsv=rsv)

        return await self.refused(way, f"a text with the reserved bit RSV{3 - rsv // 2}")

    async def reserved_opcode(self, opcode: int) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(opcode, raw if opcode < Opcode.CLOSE else b"")

        return await self.refused(way, f"a frame with the reserved opcode {opcode}")

    async def lone_continuation(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.CONT, raw)

        return await self.refused(way, "a continuation of nothing")

    async def text_in_fragments(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.TEXT, b"[2,", fin=False)
            await link.send_frame(Opcode.TEXT, raw)

        return await self.refused(way, "a new text between the fragments of another")

    async def fragmented_ping(self) -> Verdict:
        async def way(link: Link, _: bytes) -> None:
            await link.send_frame(Opcode.PING, b"in ", fin=False)
            await link.send_frame(Opcode.CONT, b"two")

        return await self.refused(way, "a ping in fragments")

    async def long_ping(self) -> Verdict:
        async def way(link: Link, _: bytes) -> None:
            await link.send_frame(Opcode.PING, b"x" * 126)

        return await self.refused(way, "a ping of 126 bytes")

    async def masking(self) -> Verdict:
        async def way(link: Link, raw: bytes) -> None:
            await link.send_frame(Opcode.TEXT, raw, masked=not link.masks)

        what = "a text that is not masked" if self.run.target.tests is Role.CSMS else "a text that is masked"
        return await self.refused(way, what, None)

    async def refused(self, way: Way, what: str, code: int | None = _PROTOCOL_ERROR, mark: str = "") -> Verdict:
        """Whether a broken frame ends the connection, with this code, any for None; a ping behind it tells."""

        async def followed(link: Link, raw: bytes) -> None:
            async with link.together():
                await way(link, raw)
                await link.send_frame(Opcode.PING, _MARK)

        peer = await self.run.unlawful()
        link = peer.link
        action, text, message_id = self.call(peer, mark)
        found = await peer.exchange(text, message_id, action=action, due=False, fence=False, way=followed)
        right = "to end the connection" + (f" with {code}" if code is not None else "")
        if any(each.message_type in _ANSWERS for each in (*found.answers, *found.others)):
            await self.run.drop()
            return fail("answered", f"answers {what}; {right} would be right")
        if await _pong(link, _MARK, self.run.timing.for_answer) is not None:
            await link.wait_closed(self.run.timing.soon)
        ended = link.ended
        await self.run.drop()
        if ended is None:
            return fail("open", f"goes on after {what}; {right} would be right")
        if ended.wrong:
            return fail("answered", f"answers {what} with a frame that is broken, too; {right} would be right")
        return await self.alive_after(what, _judged(ended, what, code))

    # -- the end

    async def close(self, code: int | None) -> Verdict:
        link = (await self.run.shared()).link
        what = "a close frame without a code" if code is None else f"a close frame with code {code}"
        await link.start_close(code)
        ended = await link.wait_closed(self.run.timing.for_answer)
        await self.run.drop()
        if ended is None:
            return fail("open", f"does not answer {what}; a close frame of its own would be right")
        if ended.code == ABNORMAL:
            return fail("no-close", f"{_as_ended(ended)} on {what}; a close frame of its own would be right")
        if ended.code not in ((_NO_CODE, 1000) if code is None else (code,)):
            return warn("other-code", f"answers {what} with code {ended.code}; the same would be usual")
        return PASSED

    async def bad_close(self, data: bytes, what: str) -> Verdict:
        link = (await self.run.unlawful()).link
        await link.send_frame(Opcode.CLOSE, data)
        ended = await link.wait_closed(self.run.timing.for_answer)
        await self.run.drop()
        if ended is None:
            return fail("open", f"goes on after {what}; to end the connection with 1002 would be right")
        return await self.alive_after(what, _judged(ended, what, _PROTOCOL_ERROR))

    async def length_lie(self) -> Verdict:
        link = (await self.run.unlawful()).link
        what = "a frame that claims to have 2 to the 62nd bytes"
        await link.send_raw(frame(Opcode.TEXT, b"[2,", masked=link.masks, length=_LIE))
        ended = await link.wait_closed(self.run.timing.soon)
        await self.run.drop()
        verdict = PASSED
        if ended is None:
            verdict = warn("open", f"waits for the rest of {what}; a limit, and 1009, would be right")
        elif ended.code not in (_TOO_BIG, _PROTOCOL_ERROR):
            verdict = warn("other-code", f"{_as_ended(ended)} on {what}; 1009 would be right")
        return await self.alive_after(what, verdict)

    # -- others meanwhile

    async def half_a_message(self) -> Verdict:
        await self.run.drop()
        slow = await self.run.fresh()
        try:
            slow.lawful = False
            await slow.link.send_raw(frame(Opcode.TEXT, b"[2,", masked=True, length=1000))
            return await self.alive_after("half a message of another connection", PASSED)
        finally:
            await slow.link.close(wait=0.0)  # within a frame it cannot be read as a close
            await slow.close()
            await self.run.drop()

    async def half_a_handshake(self, address: Address) -> Verdict:
        await self.run.drop()
        _, writer = await address.streams()
        try:
            writer.write(b"GET / HTTP/1.1\r\nHost: ")
            await writer.drain()
            return await self.alive_after("half a handshake of another connection", PASSED)
        finally:
            writer.close()
            await self.run.drop()

    # -- what all of them use

    def call(self, peer: Peer, mark: str = "") -> tuple[str, str, str]:
        """A harmless call: its action, its text, and its id, which ends with the mark."""
        action, payload = fence_call(peer.version, peer.role)
        message_id = peer.new_id() + mark
        return action, peer.codec.encode(PlainCall(message_id, action, payload)), message_id

    async def exchange(
        self,
        peer: Peer,
        way: Way | None = None,
        *,
        mark: str = "",
        timeout: float | None = None,  # noqa: ASYNC109  # no answer is no error
    ) -> Exchange:
        """A harmless call that is sent in some way, and its answer."""
        action, text, message_id = self.call(peer, mark)
        return await peer.exchange(text, message_id, action=action, due=True, fence=False, timeout=timeout, way=way)

    async def answered(self, found: Exchange, what: str) -> Verdict:
        if found.answer is not None:
            return PASSED
        await self.run.drop()
        if found.ended is not None:
            return fail("ended", f"{_as_ended(found.ended)} on {what}; an answer would be right")
        return fail("silent", f"does not answer {what}")

    async def alive_after(self, what: str, verdict: Verdict) -> Verdict:
        """The verdict, if the system can be reached and answers a call on a new connection."""
        await self.run.drop()
        try:
            alive = await (await self.run.shared()).fence()
        except NoAnswerError:
            alive = False
        except NotConnectedError:
            return fail("gone", f"cannot be reached any more after {what}: its process may have ended")
        if not alive:
            await self.run.drop()
            return fail("hangs", f"does not answer a call on another connection after {what}")
        return verdict


def _judged(ended: Ended, what: str, code: int | None) -> Verdict:
    """What the end of a connection that had to end comes to."""
    if code is None or ended.code == code:
        return PASSED
    return warn("other-code", f"{_as_ended(ended)} on {what}; code {code} would say why")


def _as_ended(ended: Ended) -> str:
    if ended.wrong:
        return "ends the connection by a broken frame"
    if ended.reset:
        return "resets the connection"
    if ended.code == ABNORMAL:
        return "ends the connection without a close frame"
    return f"closes the connection with code {ended.code}"


async def _pong(link: Link, data: bytes, limit: float) -> bytes | None:
    """The pong with this data; if there is none in time, or the connection ends, the last of others, or None."""
    last: bytes | None = None
    clock = asyncio.get_running_loop().time
    until = clock() + limit
    while last != data:
        pong = await link.next_of(link.pongs, until - clock())
        if pong is None:
            return last
        last = pong
    return last
