"""The phase ``hostile``: drawn frames that no peer should send, the same for the same seed.

Belongs here: drawing them, and what counts: that the system lives, and takes nothing that is no frame. Must not be
here: how frames are damaged (`ocpp_core.strategies.hostile_frames`).
"""

from __future__ import annotations

import asyncio
from typing import Final

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import Phase as Stage

from ocpp_core.errors import RemoteError
from ocpp_core.ocppj import JsonCodec
from ocpp_core.probe._asking import Notebook
from ocpp_core.probe._judge import Note, failed, how, notes_on, warned
from ocpp_core.probe._link import as_bytes
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Phase, Result, Verdict
from ocpp_core.probe._peer import Exchange
from ocpp_core.probe._run import Run
from ocpp_core.probe._vectors import LARGEST, harm_in, is_text
from ocpp_core.strategies import hostile_frames
from ocpp_core.versions import MessageType, Role, Version

__all__ = ["CHECKS", "run"]

ALIVE: Final = Check(
    id="hostile-alive",
    phase=Phase.HOSTILE,
    importance=Importance.ROBUSTNESS,
    section="",
    passes="after a frame that nobody should send the system still answers, on the same connection or on a new one",
)
NOT_TAKEN: Final = Check(
    id="hostile-not-taken",
    phase=Phase.HOSTILE,
    importance=Importance.SHOULD,
    section="1.6-J 4.2.3; 2.x part 4 4.2.3",
    passes="a text that is no valid frame gets no result",
)
CHECKS: Final = (ALIVE, NOT_TAKEN)

_FRAMES: Final = 400
_TOGETHER: Final = 10


def drawn(version: Version, number: int, chosen: int) -> list[bytes]:
    """So many frames, which depend on the version and the seed only."""
    found: list[bytes] = []

    @seed(chosen)
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Stage.generate],
        suppress_health_check=[HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.too_slow],
    )
    @given(hostile_frames(version))
    def take(frame: str | bytes) -> None:
        raw = as_bytes(frame)
        if len(raw) <= LARGEST:
            found.append(raw)

    take()
    return found


async def run(run: Run) -> None:
    """Sends drawn frames, several before one fence; each alone where the system does not answer that."""
    if not run.applies(ALIVE) and not run.applies(NOT_TAKEN):
        return
    frames = await asyncio.to_thread(drawn, run.target.version, _FRAMES, run.options.seed)
    sent = [raw for raw in frames if not harm_in(run, raw) and (run.target.tests is Role.CSMS or is_text(raw))]
    phase = _Phase(run)
    texts = [raw for raw in sent if is_text(raw)]
    at_once = _TOGETHER if run.options.rate is None else 1
    for start in range(0, len(texts), at_once):
        await phase.some(texts[start : start + at_once])
    for raw in sent:
        if not is_text(raw):  # ends the connection, which is right
            await phase.alone(raw)
    if len(sent) < len(frames):
        why = "they name actions that have to be allowed, or would end the connection of a station"
        run.skip(ALIVE, f"{len(frames) - len(sent)} of {len(frames)} frames were not sent: {why}")


class _Phase:
    def __init__(self, run: Run) -> None:
        self.run: Final = run
        self.notebook: Final[Notebook[Exchange]] = Notebook(run)
        self._codec = JsonCodec(run.target.version)

    async def some(self, frames: list[bytes]) -> None:
        """Sends frames with one fence behind them. Each goes alone if that is not answered, or one gets a result."""
        await self.run.turn()
        peer = await self.run.unlawful()
        found = await peer.volley(frames, wait=False)
        if not found.alive:
            await self.run.drop()
        new = self.notebook.has_new(notes_on(found, self.run.target.version))
        if found.alive and not new and not self._has_result(found):
            for _ in frames:
                self.run.add(Result(check=ALIVE, case="", verdict=PASSED, after=peer.after))
            return
        for frame in frames:
            await self.alone(frame)

    def _has_result(self, found: Exchange) -> bool:
        return any(each.message_type == MessageType.CALLRESULT for each in found.answers)

    async def alone(self, frame: bytes) -> None:
        """Sends a frame with a fence behind it, and judges what comes of it."""

        async def ask(_: int) -> Exchange:
            peer = await self.run.unlawful()
            return await peer.volley([frame], wait=False)

        seen = await self.notebook.attempt(ALIVE, "", ask, _alive, self._notes)
        if seen and self._has_result(seen[0]) and not self._is_valid(frame):

            async def taken() -> Verdict:
                found = await ask(1)
                if not self._has_result(found):
                    return PASSED
                text = "a text that is no valid frame gets a result; it should be refused, or met with silence"
                return warned(found, text, "result")

            await self.run.attempt(NOT_TAKEN, taken)

    def _notes(self, found: Exchange) -> list[Note]:
        return list(notes_on(found, self.run.target.version))

    def _is_valid(self, frame: bytes) -> bool:
        try:
            self._codec.decode(frame)
        except RemoteError:
            return False
        return True


def _alive(found: Exchange) -> Verdict:
    if found.alive or (found.ended is not None and found.ended.clean):
        return PASSED
    if found.ended is not None:
        return failed(found, f"the connection {how(found.ended)}; it should stay open, or be closed in order", "end")
    return failed(found, "the system answers no more", "dead")
