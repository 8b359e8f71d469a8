"""Sends one frame, which may be anything, and says what is to be made of the answer.

Belongs here: the frame, and what this library's own codec says of it. Must not be here: which frames a phase sends.
"""

from __future__ import annotations

from attrs import frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._names import shown
from ocpp_core.errors import RemoteError
from ocpp_core.ocppj import JsonCodec
from ocpp_core.probe._commands import as_bytes
from ocpp_core.probe._outcomes import Outcome, Verdict
from ocpp_core.probe._peer import Exchange
from ocpp_core.probe._run import Run
from ocpp_core.versions import ERROR_CODES, Version

__all__ = ["Sent", "send_frame"]


@frozen
class Sent:
    """What came of a frame."""

    exchange: Exchange
    verdict: Verdict


async def send_frame(run: Run, frame: str | bytes, *, greet: bool) -> Sent:
    """Sends a frame on a connection of its own, and judges the answer.

    Raises NotConnectedError, RefusedError or NotServedError.
    """
    peer = await run.fresh(greet=greet)
    peer.lawful = False
    message_id, action = _call(frame)
    try:
        exchange = await peer.exchange(frame, message_id, action=action, due=message_id is not None)
        return Sent(exchange, verdict_on(frame, exchange, run.target.version))
    finally:
        await peer.close()


def _call(frame: str | bytes) -> tuple[str | None, str]:
    """The message id and the action of what is a call at least by its beginning."""
    try:
        found = parse(as_bytes(frame))
    except NOT_JSON:
        return None, ""
    if not isinstance(found, list) or len(found) < 3 or found[0] != 2 or not isinstance(found[1], str):
        return None, ""
    return found[1], found[2] if isinstance(found[2], str) else ""


def verdict_on(frame: str | bytes, exchange: Exchange, version: Version) -> Verdict:
    """What is to be said of the answer to a frame."""
    outcome, message = _judged(frame, exchange, version)
    received = exchange.answer.text if exchange.answer is not None else ""
    return Verdict(outcome=outcome, message=message, sent=frame, received=received)


def _judged(frame: str | bytes, exchange: Exchange, version: Version) -> tuple[Outcome, str]:
    wrong = _error(frame, version)
    answer = exchange.answer
    if not exchange.alive:
        how = "is silent from then on" if exchange.ended is None else f"has {exchange.ended}"
        clean = exchange.ended is not None and exchange.ended.clean
        return (Outcome.WARNING if clean else Outcome.FAIL), f"the connection {how}"
    if answer is None:
        due = wrong is None or wrong.reply is not None
        return (Outcome.FAIL, "no answer came") if due else (Outcome.PASS, "no answer came, and none is due")
    if answer.error is not None:
        return Outcome.FAIL, f"the answer is not valid: {answer.error}"
    if answer.message_type == 3:
        if wrong is None:
            return Outcome.PASS, "a valid result to a valid call"
        return Outcome.FAIL, f"a result, though the frame is not valid: {wrong}"
    code = answer.code or ""
    if code not in ERROR_CODES[version]:
        return Outcome.FAIL, f"{shown(code)} is no error code of OCPP {version}"
    if wrong is None:
        return Outcome.OPEN, "the call is valid, and was refused"
    wanted = wrong.reply.code if wrong.reply is not None else None
    if wanted is None or code == wanted:
        return Outcome.PASS, f"it was refused, as it should be: {wrong}"
    return Outcome.OPEN, f"it was refused with {shown(code)}; this library would have said {wanted}: {wrong}"


def _error(frame: str | bytes, version: Version) -> RemoteError | None:
    """What is wrong with a frame; None if nothing is."""
    try:
        JsonCodec(version).decode(frame, None)
    except RemoteError as error:
        return error
    return None
