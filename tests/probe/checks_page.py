"""The page of all checks, docs/probe-checks.md, made of what the checks say of themselves."""

from __future__ import annotations

from pathlib import Path

from ocpp_core.probe import Binding, Check, Phase, checks
from ocpp_core.versions import Role, Version

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[2] / "docs" / "probe-checks.md"

_HEAD = """\
# The checks of `ocpp-core probe`

These are all checks, by the phase in which they are tried. `ocpp-core probe --list` prints them, with `--format json` as data, and with
`--ocpp` and `--listen` those that apply. `--check ID` tries some of them, `--only must` those that the standard demands.

*Must* is what the standard states, *should* what it recommends or leaves open to two readings, *robustness* what no standard says, but
a system in service needs. A check with a word after *needs* is skipped unless `--with` names that word. How to run them:
[a CSMS](how-to-probe-a-csms.md), [a station](how-to-probe-a-station.md), [in CI](how-to-probe-in-ci.md).

"""

_VERSIONS = frozenset({Version.V16, Version.V201, Version.V21})
_SIDES = {Role.CSMS: "CSMS", Role.CHARGING_STATION: "station"}


def page() -> str:
    """The page."""
    return _HEAD + _counts() + "".join(map(_phase, Phase))


def _counts() -> str:
    head = "| phase | checks | for a CSMS | for a station | must | should | robustness |\n|" + " --- |" * 7 + "\n"
    return head + "".join(_count(phase) for phase in Phase if _of(phase))


def _count(phase: Phase) -> str:
    found = _of(phase)
    sides = [sum(role in check.tests for check in found) for role in (Role.CSMS, Role.CHARGING_STATION)]
    weights = [sum(check.importance == each for check in found) for each in ("must", "should", "robustness")]
    return f"| [{phase}](#{phase}) | {len(found)} | {' | '.join(map(str, sides + weights))} |\n"


def _of(phase: Phase) -> list[Check]:
    return [check for check in checks() if check.phase is phase]


def _phase(phase: Phase) -> str:
    found = _of(phase)
    if not found:
        return ""
    head = f"\n## {phase}\n\n| check | passes when | importance | section |\n| --- | --- | --- | --- |\n"
    return head + "".join(map(_row, found))


def _row(check: Check) -> str:
    notes = []
    if len(check.tests) == 1:
        notes.append(f"for a {_SIDES[next(iter(check.tests))]}")
    if check.bindings == {Binding.SOAP}:
        notes.append("over SOAP")
    if check.versions not in (_VERSIONS, frozenset(Version) - {Version.V20}):
        notes.append("of " + ", ".join(sorted(check.versions)))
    if check.needs:
        notes.append(f"needs {check.needs}")
    note = f" ({'; '.join(notes)})" if notes else ""
    cells = (f"`{check.id}`", check.passes + note, check.importance.value, check.section or "-")
    return f"| {' | '.join(each.replace('|', chr(92) + '|') for each in cells)} |\n"
