"""What a run came to: results, the groups that they make, what was not asked, how long it took.

Belongs here: plain data that all reports are written from. Must not be here: any format (``reports``), running.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

from attrs import evolve, field, frozen

from ocpp_core.capture import FoundFrame
from ocpp_core.probe._harm import why_untried
from ocpp_core.probe._outcomes import Check, Importance, Outcome, Phase, Result
from ocpp_core.probe._record import Recorded
from ocpp_core.probe._run import Options
from ocpp_core.probe._target import Target
from ocpp_core.redaction import Redactor
from ocpp_core.versions import Role, Version

__all__ = ["Group", "Latency", "Report", "Unasked", "groups_of", "unasked", "without_secrets"]

WORTH_A_LOOK: Final = (Outcome.FAIL, Outcome.WARNING, Outcome.OPEN)
"""The outcomes of which a reader wants to know each group, the worst first."""


@frozen(kw_only=True)
class Group:
    """Results that are one thing to mend: of one check, on one case, by one rule, with one outcome."""

    check: Check
    case: str
    rule: str
    outcome: Outcome
    reproduced: bool
    """False where a second try of each of them ended otherwise."""

    results: tuple[Result, ...]

    @property
    def shortest(self) -> Result:
        """The one with the shortest frame; of several the first."""
        return min(self.results, key=lambda each: len(each.verdict.sent) or _NO_FRAME)


_NO_FRAME: Final = 1 << 40


def groups_of(results: Iterable[Result], outcomes: Collection[Outcome] = WORTH_A_LOOK) -> tuple[Group, ...]:
    """The groups of results with these outcomes: the worst first, those that came again before those that did not."""
    found: dict[tuple[Outcome, bool, str, str, str], list[Result]] = {}
    for each in results:
        verdict = each.verdict
        if verdict.outcome in outcomes:
            key = (verdict.outcome, each.reproduced is not False, each.check.id, each.case, verdict.rule)
            found.setdefault(key, []).append(each)
    groups = [
        Group(
            check=them[0].check,
            case=case,
            rule=rule,
            outcome=outcome,
            reproduced=reproduced,
            results=tuple(them),
        )
        for (outcome, reproduced, _, case, rule), them in found.items()
    ]
    importance, phases = list(Importance), list(Phase)
    return tuple(
        sorted(
            groups,
            key=lambda each: (
                -each.outcome,
                not each.reproduced,
                importance.index(each.check.importance),
                phases.index(each.check.phase),
            ),
        )
    )


@frozen(kw_only=True)
class Latency:
    """How long answers took, in seconds."""

    median: float
    worst: float


@frozen
class Unasked:
    """A check that was not tried, and why."""

    check: Check
    why: str
    chosen: bool = False
    """Whether the options left it out, which is no news to who gave them."""


@frozen(kw_only=True)
class Report:
    """What a run came to."""

    target: Target
    options: Options
    results: tuple[Result, ...]
    known: int = 0
    """How many groups are left out, since a baseline has them."""

    stopped: str
    """Why the run ended before its end; empty if it did not."""

    cut_short: Mapping[Phase, str]
    """Why a phase ended before its end, though the run went on."""

    not_asked: tuple[Unasked, ...]
    """The checks for such a system that were not tried."""

    begun: datetime
    seconds: float
    phase_seconds: Mapping[Phase, float]
    latency: Latency
    sent: int
    """How many texts the probe sent."""

    received: int
    connections: int
    record: Sequence[Recorded] = field(default=(), repr=False)
    """What was said, the newest of it if that is much."""

    @property
    def tests(self) -> Role:
        """Which side was tested."""
        return self.target.tests

    @property
    def version(self) -> Version:
        """The version that was spoken."""
        return self.target.version

    @property
    def counts(self) -> Counter[Outcome]:
        """How many results have each outcome."""
        return Counter(each.verdict.outcome for each in self.results)

    @property
    def by_phase(self) -> dict[Phase, Counter[Outcome]]:
        """The same for each phase that has results, in the order of the phases."""
        found: dict[Phase, Counter[Outcome]] = {}
        for phase in Phase:
            counts = Counter(each.verdict.outcome for each in self.results if each.phase is phase)
            if counts or phase in self.phase_seconds:
                found[phase] = counts
        return found

    @property
    def groups(self) -> tuple[Group, ...]:
        """What a reader wants to know, as `groups_of` has it."""
        return groups_of(self.results)


def unasked(
    checks: Iterable[Check], target: Target, options: Options, tried: Collection[str], stopped: str
) -> tuple[Unasked, ...]:
    """The checks that are for a target and were not tried, with the reason of each."""
    found = []
    for check in checks:
        if check.id in tried or not check.is_for(target.tests, target.version, target.binding):
            continue
        chosen = True
        if check.phase not in options.phases:
            why = f"the phase {check.phase} was left out"
        elif check.importance not in options.only:
            why = f"only {' and '.join(sorted(options.only))} was asked for"
        elif options.checks and check.id not in options.checks:
            why = "others were asked for by their ids"
        else:
            why, chosen = _reason(check, options, stopped), False
        found.append(Unasked(check, why, chosen))
    return tuple(found)


def _reason(check: Check, options: Options, stopped: str) -> str:
    """Why a check was not tried that the options ask for."""
    if not options.allows(check.needs):
        return why_untried(check.needs)
    return stopped or "nothing came up that it is about"


def without_secrets(result: Result, redactor: Redactor) -> Result:
    """A result in which passwords and keys are replaced that the system sent."""
    received = result.verdict.received
    if not received or result.verdict.outcome is Outcome.PASS:
        return result
    text = received.decode(errors="backslashreplace") if isinstance(received, bytes) else received
    safe = redactor.frame(FoundFrame(1, text, cut_off=False), result.case or None)
    return result if safe == text else evolve(result, verdict=evolve(result.verdict, received=safe))
