"""Sends one frame, which may be anything, and says what is to be made of the answer.

Belongs here: the frame, and which judge its answer goes to. Must not be here: which frames a phase sends, the judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.ocppj import JsonCodec
from ocpp_core.ocpps import SoapService
from ocpp_core.probe._codes import OUT_OF_TURN, UNKNOWN_ACTION
from ocpp_core.probe._judge import notes_on, of_call, of_stranger, of_violation, silence
from ocpp_core.probe._link import as_bytes
from ocpp_core.probe._outcomes import PASSED, Binding, Outcome, Verdict
from ocpp_core.probe._peer import Exchange
from ocpp_core.probe._run import Run
from ocpp_core.probe._soap import peer_of
from ocpp_core.probe._soap_judge import notes_on as envelope_notes
from ocpp_core.probe._soap_judge import of_call as of_envelope
from ocpp_core.probe._soap_judge import of_refused
from ocpp_core.probe._target import Target
from ocpp_core.schemas import actions
from ocpp_core.versions import MessageType, Version

__all__ = ["Sent", "send_frame", "verdicts_on"]


@frozen
class Sent:
    """What came of a frame."""

    received: tuple[bytes, ...]
    """What came back, the answer first."""

    answered: bool

    verdicts: tuple[Verdict, ...]
    """The first is on whether there was the right answer, others on its form."""


async def send_frame(run: Run, frame: str | bytes, *, greet: bool) -> Sent:
    """Sends a frame on a connection of its own, and judges the answer.

    Raises NotConnectedError, RefusedError or NotServedError.
    """
    if run.target.binding is Binding.SOAP:
        return await _send_envelope(run, as_bytes(frame), greet=greet)
    peer = await run.fresh(greet=greet)
    peer.lawful = False
    call = _call(frame)
    try:
        if call is None:
            exchange = await peer.exchange(frame, due=False)
        else:
            exchange = await peer.exchange(frame, call.message_id, action=call.action, due=True)
        received = tuple(heard.text for heard in (*exchange.answers, *exchange.others))
        return Sent(received, bool(exchange.answers), tuple(verdicts_on(frame, exchange, run.target)))
    finally:
        await peer.close()


async def _send_envelope(run: Run, raw: bytes, *, greet: bool) -> Sent:
    if greet:
        await run.reach()
    peer = peer_of(run)
    try:
        asked = peer.codec.decode_call(raw)
    except RemoteError as error:
        found = await peer.post(raw, error.message_id or "")
        issue = error.issues[0] if isinstance(error, PayloadError) and error.issues else None
        rule, path = (error.rule, "") if issue is None else (issue.rule, issue.path)
        verdict = of_refused(found, "an envelope that breaks the standard", rule, path, plainly=issue is None)
    else:
        found = await peer.post(raw, asked.message_id or "")
        if asked.service is SoapService.CENTRAL_SYSTEM:
            verdict = of_envelope(found, asked.action or "")
        else:
            verdict = of_refused(found, "a request that only the central system makes", "direction", plainly=False)
    notes = (each.verdict for each in envelope_notes(found))
    received = () if found.answer is None else (f"HTTP status {found.answer.status}".encode(), found.received)
    return Sent(tuple(filter(None, received)), found.answer is not None, (evolve(verdict, sent=raw), *notes))


@frozen
class _Call:
    """What is a call at least by its beginning."""

    message_id: str
    action: str
    payload: Any


def _call(frame: str | bytes) -> _Call | None:
    try:
        found = parse(as_bytes(frame))
    except NOT_JSON:
        return None
    if not isinstance(found, list) or len(found) < 3 or found[0] != MessageType.CALL:
        return None
    _, message_id, action, *rest = found
    if not isinstance(message_id, str) or not isinstance(action, str):
        return None
    return _Call(message_id, action, rest[0] if rest else None)


def verdicts_on(frame: str | bytes, exchange: Exchange, target: Target) -> Iterator[Verdict]:
    """What is to be said of the answer to a frame."""
    version = target.version
    call, wrong = _call(frame), _error(frame, version)
    rule = wrong.issues[0].rule if isinstance(wrong, PayloadError) and wrong.issues else None
    yield evolve(_judged(call, wrong, exchange, target), sent=frame)
    payload = None if call is None else call.payload
    yield from (each.verdict for each in notes_on(exchange, version, payload, rule=rule))


def _judged(call: _Call | None, wrong: RemoteError | None, exchange: Exchange, target: Target) -> Verdict:
    if call is None:
        return _of_no_call(exchange)
    known = actions(target.version).get(call.action)
    if known is None:
        return of_stranger(exchange, UNKNOWN_ACTION)
    if known.initiators == {target.tests}:
        return of_stranger(exchange, OUT_OF_TURN)
    if wrong is None:
        return of_call(exchange)
    if isinstance(wrong, PayloadError) and wrong.issues:
        return of_violation(exchange, wrong.issues[0].rule, wrong.issues[0].path)
    found = of_violation(exchange, wrong.rule, "")
    if exchange.answer is not None and exchange.answer.message_type == MessageType.CALLRESULT:
        return evolve(found, message="a text that is no valid frame gets a result; it should get an error")
    return found


def _of_no_call(exchange: Exchange) -> Verdict:
    """The verdict on what came back for something that asks for nothing."""
    answer = exchange.answer
    if not exchange.alive and (exchange.ended is None or not exchange.ended.clean):
        return silence(exchange, "alive")
    if answer is None:
        return PASSED
    said = Verdict(outcome=Outcome.OPEN, message="it is no call, and was answered with an error", received=answer.text)
    if answer.message_type == MessageType.CALLRESULT:
        return evolve(said, outcome=Outcome.FAIL, message="it is no call, and was answered with a result")
    return said


def _error(frame: str | bytes, version: Version) -> RemoteError | None:
    """What is wrong with a frame; None if nothing is."""
    try:
        JsonCodec(version).decode(frame, None)
    except RemoteError as error:
        return error
    return None
