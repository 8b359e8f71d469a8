"""The phase of scenarios: whole conversations, which the files in ``ocpp_core/probe/scenarios`` describe.

Belongs here: which of them are tried, and in which order. Must not be here: how one is played.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ocpp_core.probe._outcomes import Check, Phase, Verdict
from ocpp_core.probe._run import Run
from ocpp_core.probe.scenarios import Scenario, every_scenario, lacking, perform, words_needed

if TYPE_CHECKING:
    from ocpp_core.probe._run import Trial

__all__ = ["CHECKS", "run"]


def _check(scenario: Scenario) -> Check:
    words = [] if scenario.impossible else words_needed(scenario, scenario.versions[0])
    return Check(
        id=scenario.id,
        phase=Phase.SCENARIOS,
        importance=scenario.importance,
        section=scenario.section,
        passes=scenario.title,
        tests=frozenset({scenario.tests}),
        versions=frozenset(scenario.versions),
        needs=words[0] if words else "",
    )


_CASES: Final = [(scenario, _check(scenario)) for scenario in every_scenario()]
CHECKS: Final = tuple(check for _, check in _CASES)


async def run(run: Run) -> None:
    """Plays every scenario that fits the system; one that lacks something is told as skipped."""
    for scenario, check in _CASES:
        if run.applies(check):
            lacks = lacking(scenario, run)
            if lacks:
                run.skip(check, lacks)
            else:
                await run.attempt(check, _trial(scenario, run))


def _trial(scenario: Scenario, run: Run) -> Trial:
    async def trial() -> Verdict:
        return await perform(scenario, run)

    return trial
