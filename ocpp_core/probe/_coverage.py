"""How much of each certification profile a run has tried, and with what result.

Belongs here: counting. Must not be here: which case belongs to which profile (the scenarios say it), printing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from ocpp_core.probe._outcomes import Outcome, Result, Verdict
from ocpp_core.probe.scenarios import every_scenario
from ocpp_core.versions import Role, Version

__all__ = ["Coverage", "coverage"]

NO_PROFILE: Final = "no profile"
"""Stands for the scenarios that no certification profile asks for."""


@frozen(kw_only=True)
class Coverage:
    """The cases of one certification profile, and how they ended."""

    profile: str
    cases: int
    """How many there are for the system's side and version."""

    passed: int
    failed: int
    """Those that failed, or ended with a warning or open."""

    not_judged: int
    """Those that were played, but ask for more than a probe can see."""

    skipped: Mapping[str, int]
    """Those that were not played, or not to their end: how many for which reason, the most frequent first."""

    @property
    def done(self) -> int:
        """How many were played to their end."""
        return self.passed + self.failed + self.not_judged


def coverage(results: Iterable[Result], tests: Role, version: Version) -> tuple[Coverage, ...]:
    """The coverage of each profile that has cases for a side and version, in alphabetical order."""
    ended = {result.check.id: result.verdict for result in results}
    cases: dict[str, list[str]] = {}
    for scenario in every_scenario():
        if scenario.tests is tests and version in scenario.versions:
            for profile in scenario.profiles or (NO_PROFILE,):
                cases.setdefault(profile, []).append(scenario.id)
    return tuple(_counted(profile, cases[profile], ended) for profile in sorted(cases, key=_last))


def _last(profile: str) -> tuple[bool, str]:
    """Sorts what has no profile behind the profiles."""
    return profile == NO_PROFILE, profile


def _counted(profile: str, ids: list[str], ended: Mapping[str, Verdict]) -> Coverage:
    outcomes = Counter(ended[each].outcome for each in ids if each in ended)
    reasons = Counter(
        ended[each].message if each in ended else _NOT_WANTED
        for each in ids
        if each not in ended or ended[each].outcome is Outcome.SKIPPED
    )
    return Coverage(
        profile=profile,
        cases=len(ids),
        passed=outcomes[Outcome.PASS],
        failed=outcomes[Outcome.FAIL] + outcomes[Outcome.WARNING] + outcomes[Outcome.OPEN],
        not_judged=outcomes[Outcome.NOT_JUDGED],
        skipped=dict(reasons.most_common()),
    )


_NOT_WANTED: Final = "not asked for, or the run ended before"
