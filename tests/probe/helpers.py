"""Runs phases of a probe on a system of the tests, with little patience."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ocpp_core.probe import CsmsTarget, Options, Outcome, Phase, Record, Result, Target
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._run import Run, run_phases
from ocpp_core.probe.phases import function_of
from ocpp_core.versions import Version
from tests.probe.systems import TOKEN

__all__ = ["found", "probed", "target_at"]


def target_at(url: str, version: Version) -> CsmsTarget:
    """A CSMS of the tests."""
    return CsmsTarget(url=url, version=version, identity="OCPPCORE-PROBE-1")


async def probed(target: Target, *phases: Phase, timing: Timing | None = None, **options: Any) -> Run:
    """A run of these phases that is over."""
    timing = timing or Timing(timeout=2.0, grace=0.05)
    run = Run(target, Options(phases=phases, token=TOKEN, **options), Record(), timing=timing)
    await run_phases(run, [(phase, function_of(phase)) for phase in phases])
    return run


def found(results: Iterable[Result]) -> dict[str, set[Outcome]]:
    """The checks that did not pass, with their outcomes; what was skipped does not count."""
    wrong: dict[str, set[Outcome]] = {}
    for each in results:
        if each.verdict.outcome > Outcome.SKIPPED:
            wrong.setdefault(each.check.id, set()).add(each.verdict.outcome)
    return wrong
