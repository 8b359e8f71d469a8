"""The phase ``violations`` in SOAP: each rule of each schema broken once, as far as XML can say it.

Belongs here: how a broken payload is written as XML, the order in which they are sent. Must not be here: how a rule is
broken (``_violated``), the verdict (``_soap_judge``).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from attrs import evolve, frozen

from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.ocpps._body import UnwritableError
from ocpp_core.payload._places import steps_of
from ocpp_core.probe._asking import Notebook, may_request
from ocpp_core.probe._judge import Note
from ocpp_core.probe._outcomes import Importance, Outcome, Phase, Verdict
from ocpp_core.probe._payloads import Size, payload
from ocpp_core.probe._run import Run
from ocpp_core.probe._soap import Posted, SoapPeer, peer_of, requests_of
from ocpp_core.probe._soap_judge import BY_CASE, SIDE_CHECKS, SUBCODE, notes_on, of_call, of_refused, soap_check, wrong
from ocpp_core.probe._violated import UNKNOWN, Violated, violated
from ocpp_core.probe.phases._soap_valid import undo
from ocpp_core.probe.phases._violations import SHARE

__all__ = ["CHECKS", "Broken", "broken", "run"]

VIOLATION: Final = soap_check(
    "soap-violation",
    Phase.VIOLATIONS,
    Importance.MUST,
    "the WSDL of the version; OCPP-S 1.6 table 1",
    "a request whose body breaks the WSDL gets a SOAP fault: no response, no HTTP status alone, no silence",
)
CHECKS: Final = (VIOLATION, SUBCODE)

_FITTING: Final = frozenset({"ProtocolError"})


@frozen
class Broken:
    """An envelope that breaks one rule."""

    violated: Violated
    raw: bytes
    message_id: str


def broken(peer: SoapPeer, action: str, token: str) -> Iterator[Broken]:
    """The violations of a request that XML can say, and that this library refuses by the same rule."""
    for each in violated(peer.target.version, action, token):
        message_id = peer.target.new_id()
        raw = _written(peer, each, message_id)
        if raw is None:
            continue
        try:
            peer.codec.decode(raw)
        except PayloadError as error:
            if any(issue.rule == each.rule for issue in error.issues):
                yield Broken(each, raw, message_id)
        except RemoteError:
            pass


@frozen
class _StandIn:
    """A valid value that is written in the place of a broken one that the writer would not write."""

    instead_of: str
    valid: Any
    text: str
    """What is then put in its place."""


_STAND_INS: Final = {
    "type": _StandIn("1", 2_012_345_678, "probe"),  # to XML the text "1" is an integer
    "format": _StandIn("yesterday", "2031-07-08T09:10:11Z", "yesterday"),
}


def _written(peer: SoapPeer, each: Violated, message_id: str) -> bytes | None:
    """The envelope of a broken payload; None if XML cannot say it, or says it in a way that is valid."""
    body, stand_in = each.payload, _STAND_INS.get(each.rule)
    if stand_in is not None:
        body = deepcopy(body)
        *way, last = steps_of(each.path)
        holder: Any = body
        for step in way:
            holder = holder[step]
        if holder[last] != stand_in.instead_of:
            return None
        holder[last] = stand_in.valid
    if each.rule == "additionalProperties" and each.path != "$":
        return None

    def changed(element: str) -> str:
        if stand_in is not None:
            return element.replace(str(stand_in.valid), stand_in.text)
        if each.rule == "additionalProperties":
            end = element.rindex("</")
            return f"{element[:end]}<cs:{UNKNOWN}>1</cs:{UNKNOWN}>{element[end:]}"
        return element

    try:
        return peer.envelope(each.action, body, message_id, change=changed)
    except (UnwritableError, KeyError, AttributeError, TypeError):  # the writer is one for valid payloads
        return None


async def run(run: Run) -> None:
    """Breaks every rule of every request that the system offers and the run may make, outer places first."""
    ends = time.monotonic() + SHARE * run.options.max_time
    peer = peer_of(run)
    notebook: Notebook[Posted] = Notebook(run, SIDE_CHECKS, BY_CASE)
    found: list[Broken] = []
    for action in requests_of(run.target.version) if run.applies(VIOLATION) else ():
        found += await _of_action(run, peer, action)
    found.sort(key=lambda each: each.violated.depth)
    for place, each in enumerate(found):
        if time.monotonic() > ends:
            run.cut_short[Phase.VIOLATIONS] = f"there was no time for {len(found) - place} violations"
            break
        await _violate(peer, notebook, each)
    notebook.close()


async def _of_action(run: Run, peer: SoapPeer, action: str) -> list[Broken]:
    """The violations of an action; none if it may not be requested, or is not offered."""
    if not may_request(run, VIOLATION, action):
        return []
    minimal = payload(run.target.version, action, Size.MINIMAL, run.options.any_token)
    valid = await peer.call(action, minimal)
    await undo(peer, action, minimal, valid)
    verdict = of_call(valid, action)
    found = list(broken(peer, action, run.options.any_token))
    if verdict.outcome is Outcome.SKIPPED or valid.answer is None:
        why = verdict.message if valid.answer is not None else "not even a valid request is answered"
        run.skip(VIOLATION, f"{why}; {len(found)} violations were not tried", action)
        return []
    return found


async def _violate(peer: SoapPeer, notebook: Notebook[Posted], each: Broken) -> None:
    async def ask(_: int) -> Posted:
        return await peer.post(each.raw, each.message_id)

    def verdict(found: Posted) -> Verdict:
        rule, path = each.violated.rule, each.violated.path
        if found.fault is not None and found.fault.subcode == "InternalError":
            text = "InternalError: the body was not checked, but its handler failed on it"
            return evolve(wrong(found, text, rule, path), outcome=Outcome.WARNING)
        return of_refused(found, "a body that breaks the WSDL", rule, path, plainly=False)

    def notes(found: Posted) -> Iterator[Note]:
        own = found.fault is not None and found.fault.subcode == "InternalError"  # which the verdict is on
        return notes_on(found, frozenset() if own else _FITTING, each.violated.rule)

    await notebook.attempt(VIOLATION, each.violated.action, ask, verdict, notes)
