"""The phase ``valid`` in SOAP: each request of a station, minimal, typical and full.

Belongs here: which valid requests are made, and that each gets its response. Must not be here: payloads
(``_payloads``).
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from typing import Any, Final

from ocpp_core.probe._asking import Notebook, may_request, undoing
from ocpp_core.probe._outcomes import Importance, Outcome, Phase
from ocpp_core.probe._payloads import payloads
from ocpp_core.probe._run import Run
from ocpp_core.probe._soap import Posted, SoapPeer, peer_of, requests_of
from ocpp_core.probe._soap_judge import (
    BY_CASE,
    HEADERS,
    MEDIA_TYPE,
    RELATES_TO,
    RESULT_VALID,
    SIDE_CHECKS,
    STATUS,
    notes_on,
    of_call,
    soap_check,
)
from ocpp_core.versions import Version

__all__ = ["CHECKS", "run", "undo"]

VALID: Final = soap_check(
    "soap-valid",
    Phase.VALID,
    Importance.MUST,
    "OCPP-S 1.6 3 and table 1",
    "a valid request gets its response within the timeout, or the fault NotSupported",
)
GZIP: Final = soap_check(
    "soap-gzip",
    Phase.VALID,
    Importance.MUST,
    "OCPP-S 1.6 6.1",
    "a request whose body is compressed with gzip gets its response",
    versions=(Version.V16,),
)
CHECKS: Final = (VALID, RESULT_VALID, RELATES_TO, STATUS, HEADERS, MEDIA_TYPE, GZIP)


async def run(run: Run) -> None:
    """Makes each request in each size, as far as the run may."""
    peer = peer_of(run)
    notebook: Notebook[Posted] = Notebook(run, SIDE_CHECKS, BY_CASE)
    for action in requests_of(run.target.version):
        if not may_request(run, VALID, action):
            continue
        for payload in payloads(run.target.version, action, run.options.any_token).values():
            if not await _try(peer, notebook, action, payload):
                break

    async def compressed(_: int) -> Posted:
        message_id = peer.target.new_id()
        raw = peer.envelope("Heartbeat", {}, message_id)
        return await peer.post(raw, message_id, packed=gzip.compress(raw, mtime=0))

    await notebook.attempt(GZIP, "Heartbeat", compressed, lambda found: of_call(found, "Heartbeat"), notes_on)
    notebook.close()


async def _try(peer: SoapPeer, notebook: Notebook[Posted], action: str, payload: Mapping[str, Any]) -> bool:
    """Makes one request. False if the system does not offer the action."""

    async def ask(_: int) -> Posted:
        found = await peer.call(action, payload)
        await undo(peer, action, payload, found)
        return found

    seen = await notebook.attempt(VALID, action, ask, lambda found: of_call(found, action), notes_on)
    return not seen or of_call(seen[0], action).outcome is not Outcome.SKIPPED


async def undo(peer: SoapPeer, action: str, payload: Mapping[str, Any], found: Posted) -> None:
    """Ends a transaction that a request began."""
    back = undoing(peer.target.version, action, payload, found.payload.get("transactionId"))
    if back is not None:
        await peer.call(*back)
