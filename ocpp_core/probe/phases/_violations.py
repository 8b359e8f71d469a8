"""The phase ``violations``: each rule of each schema broken once, and calls that are not for the system's side.

Belongs here: the order in which payloads are broken, how long silence is waited for, when the phase has to end. Must
not be here: how a rule is broken (``_violated``), which codes answer it (``_codes``).
"""

from __future__ import annotations

import time
from typing import Any, Final

from attrs import define, field

from ocpp_core._json import encode
from ocpp_core.probe._asking import Notebook, calls_of, may_request, patience, plain_call, strange_call
from ocpp_core.probe._codes import OUT_OF_TURN
from ocpp_core.probe._judge import (
    CODE_OF_RULE,
    CODE_OF_VERSION,
    ECHO,
    ERROR_FORM,
    notes_on,
    of_call,
    of_stranger,
    of_violation,
)
from ocpp_core.probe._outcomes import Check, Importance, Outcome, Phase
from ocpp_core.probe._payloads import Size, payload
from ocpp_core.probe._peer import Exchange
from ocpp_core.probe._run import Run
from ocpp_core.probe._vectors import LARGEST
from ocpp_core.probe._violated import Violated, violated
from ocpp_core.schemas import actions

__all__ = ["CHECKS", "SHARE", "run"]

VIOLATION: Final = Check(
    id="violation",
    phase=Phase.VIOLATIONS,
    importance=Importance.MUST,
    section="1.6-J 4.2.3; 2.x part 4 4.2.3",
    passes="a call whose payload breaks its schema gets one CALLERROR: no result, no silence, no end of the connection",
)
WRONG_DIRECTION: Final = Check(
    id="wrong-direction",
    phase=Phase.VIOLATIONS,
    importance=Importance.MUST,
    section="1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
    passes="a call that only this system's own side makes gets NotSupported, NotImplemented or SecurityError",
)
CHECKS: Final = (VIOLATION, WRONG_DIRECTION, CODE_OF_VERSION, CODE_OF_RULE, ERROR_FORM, ECHO)

_UNANSWERED: Final = "not even a valid call is answered"
SHARE: Final = 0.35
"""How much of the time of a run the phase may take."""

_FIRST_WAIT: Final = 1.0  # seconds for an answer, before the fence shows whether there will be one
_ENOUGH: Final = 3  # silences that were waited for in full, after which others are believed at once


async def run(run: Run) -> None:
    """Breaks every rule of every action that the system offers and the run may request, outer places first.

    Payloads too large for a frame that every system takes are left out: sizes are for the phase websocket.
    """
    phase = _Phase(run)
    found: list[Violated] = []
    for action in calls_of(run):
        if action.answered and run.applies(VIOLATION):
            found += await phase.of_action(action.name)
    found.sort(key=lambda each: each.depth)
    for place, each in enumerate(found):
        if phase.is_over:
            phase.cut(found[place:])
            break
        await phase.violate(each)
    else:
        await phase.wrong_direction()
    phase.notebook.close()


@define
class _Phase:
    run: Run
    notebook: Notebook[Exchange] = field(init=False)
    _ends: float = field(init=False)
    _silences: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self.notebook = Notebook(self.run)
        self._ends = time.monotonic() + SHARE * self.run.options.max_time

    @property
    def is_over(self) -> bool:
        return time.monotonic() > self._ends

    def cut(self, left: list[Violated]) -> None:
        """Takes note of what there was no time for."""
        self.run.cut_short[Phase.VIOLATIONS] = f"there was no time for {len(left)} violations"
        for action in sorted({each.action for each in left}):
            count = sum(each.action == action for each in left)
            self.run.skip(VIOLATION, f"there was no time for {count} violations, of inner members", action)

    async def of_action(self, action: str) -> list[Violated]:
        """The violations of an action; none if it may not be requested, or is not offered."""
        run = self.run
        if not may_request(run, VIOLATION, action):
            return []
        every = violated(run.target.version, action, run.options.any_token)
        found = [each for each in every if len(encode(each.payload)) <= LARGEST]
        why = _UNANSWERED if action in run.silent else await self._why_not(action)
        if why:
            run.skip(VIOLATION, f"{why}; {len(found)} violations were not tried", action)
        return [] if why else found

    async def _why_not(self, action: str) -> str:
        """Why an action is not tried, by what comes of a valid call; empty if it is."""
        run = self.run
        await run.turn()
        minimal = payload(run.target.version, action, Size.MINIMAL, run.options.any_token)
        valid = await plain_call(await run.shared(), action, minimal, wait=patience(run))
        if not valid.alive:
            await run.drop()
        elif valid.answer is None:
            run.silent.add(action)
        verdict = of_call(valid)
        if valid.answer is None:
            return _UNANSWERED
        return verdict.message if verdict.outcome is Outcome.SKIPPED else ""

    async def violate(self, each: Violated) -> None:
        """Sends a broken payload, and judges the answer."""
        version = self.run.target.version

        async def ask(before: int) -> Exchange:
            return await strange_call(await self.run.shared(), each.action, each.payload, wait=self._wait(before))

        seen = await self.notebook.attempt(
            VIOLATION,
            each.action,
            ask,
            lambda found: of_violation(found, each.rule, each.path),
            lambda found: notes_on(found, version, each.payload, rule=each.rule),
        )
        self._saw(seen)

    def _wait(self, before: int) -> float | None:
        """How long to wait for an answer to what was asked so often before; None if the fence is to show it at once."""
        timing = self.run.timing
        wait = timing.for_answer if before else min(timing.for_answer, max(_FIRST_WAIT, 10 * timing.median))
        return None if self._silences >= _ENOUGH else wait

    def _saw(self, seen: list[Exchange]) -> None:
        """Counts a silence that was waited for."""
        self._silences += len(seen) > 1 and all(found.answer is None and found.alive for found in seen)

    async def wrong_direction(self) -> None:
        """Requests what only the system's own side may."""
        tests, version = self.run.target.tests, self.run.target.version
        for action in sorted(actions(version).values(), key=lambda each: each.name):
            if action.answered and action.initiators == {tests}:
                await self._turned(action.name, payload(version, action.name, Size.MINIMAL, self.run.options.any_token))

    async def _turned(self, action: str, valid: dict[str, Any]) -> None:
        version = self.run.target.version

        async def ask(before: int) -> Exchange:
            return await strange_call(await self.run.shared(), action, valid, wait=self._wait(before))

        seen = await self.notebook.attempt(
            WRONG_DIRECTION,
            action,
            ask,
            lambda found: of_stranger(found, OUT_OF_TURN),
            lambda found: notes_on(found, version, valid),
        )
        self._saw(seen)
