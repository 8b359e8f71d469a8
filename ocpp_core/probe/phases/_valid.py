"""The phase ``valid``: each call of the probe's side, minimal, typical and full.

Belongs here: which valid calls are made, and that each gets its result. Must not be here: payloads (``_payloads``).
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from ocpp_core.frames import PlainSend
from ocpp_core.probe._asking import Notebook, calls_of, may_request, patience, plain_call
from ocpp_core.probe._judge import RESULT_VALID, failed, notes_on, of_call
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._payloads import payloads
from ocpp_core.probe._peer import Exchange
from ocpp_core.probe._run import Run
from ocpp_core.versions import Version

__all__ = ["CHECKS", "run"]

VALID: Final = Check(
    id="valid",
    phase=Phase.VALID,
    importance=Importance.MUST,
    section="1.6-J 4.2.2; 2.x part 4 4.2.2",
    passes="a valid call gets one result within the timeout, or an error that says that the action is not offered",
)
SEND: Final = Check(
    id="send",
    phase=Phase.VALID,
    importance=Importance.MUST,
    section="2.1 part 4 4.2.4",
    passes="a SEND gets no answer",
    versions=frozenset({Version.V21}),
)
LATENCY: Final = Check(
    id="latency",
    phase=Phase.VALID,
    importance=Importance.ROBUSTNESS,
    section="",
    passes="a valid call is answered within a second",
)
CHECKS: Final = (VALID, SEND, RESULT_VALID, LATENCY)

_SLOW: Final = 1.0  # seconds
_MORE: Final = 2  # further calls that have to be as slow, since a machine may be busy for a moment


async def run(run: Run) -> None:
    """Makes each call in each size, as far as the run may."""
    notebook: Notebook[Exchange] = Notebook(run)
    for action in calls_of(run):
        check = VALID if action.answered else SEND
        if not may_request(run, check, action.name):
            continue
        for payload in payloads(run.target.version, action.name, run.options.any_token).values():
            if not action.answered:
                await run.attempt(SEND, partial(_send, run, action.name, payload), action.name)
            elif not await _try(run, notebook, action.name, payload):
                break
    notebook.close()


async def _try(run: Run, notebook: Notebook[Exchange], action: str, payload: dict[str, Any]) -> bool:
    """Makes one call. False if the system does not offer the action, or is silent on it."""
    version = run.target.version

    async def ask(before: int) -> Exchange:
        return await plain_call(await run.peer(), action, payload, wait=patience(run, before))

    seen = await notebook.attempt(
        VALID, action, ask, of_call, lambda found: notes_on(found, version, payload, results=True)
    )

    async def quickly() -> Verdict:
        if seen[0].seconds <= _SLOW:
            return PASSED
        for _ in range(_MORE):
            if (await ask(0)).seconds <= _SLOW:
                return PASSED
        text = "the answers to valid calls take more than a second, each time"
        return Verdict(outcome=Outcome.WARNING, message=text, rule="latency", sent=seen[0].sent)

    if seen and seen[0].answer is not None:
        await run.attempt(LATENCY, quickly, action)
    if seen and all(each.answer is None and each.alive for each in seen):
        run.silent.add(action)
        return False
    return not seen or of_call(seen[0]).outcome is not Outcome.SKIPPED


async def _send(run: Run, action: str, payload: dict[str, Any]) -> Verdict:
    peer = await run.unlawful()  # so that an answer is found once
    message_id = peer.new_id()
    found = await peer.exchange(peer.codec.encode(PlainSend(message_id, action, payload)), message_id, due=False)
    if found.answer is not None:
        return failed(found, "a SEND is answered; it should not be", "answered")
    if not found.alive:
        return failed(found, "after a SEND the system answers no more", "dead")
    return PASSED
