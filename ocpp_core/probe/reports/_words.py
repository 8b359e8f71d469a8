"""How results are named in every format: in one line, and safe to show.

Belongs here: words. Must not be here: the layout of one format.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from ocpp_core._printable import printable
from ocpp_core.findings import Severity
from ocpp_core.probe._coverage import coverage
from ocpp_core.probe._outcomes import Binding, Check, Outcome, Result
from ocpp_core.probe._report import Group, Report
from ocpp_core.versions import Role

__all__ = [
    "LEVELS",
    "basis",
    "counted_outcomes",
    "coverage_table",
    "frame_text",
    "heading",
    "how_often",
    "label",
    "latency_text",
    "safe",
    "sentence",
    "side",
    "subject",
    "unasked_lines",
]

_FRAME: Final = 300
"""Most characters shown of a frame."""

_SENTENCE: Final = 1_000
_ADDRESS: Final = 300

LEVELS: Final = {
    Outcome.FAIL: Severity.ERROR,
    Outcome.WARNING: Severity.WARNING,
    Outcome.OPEN: Severity.NOTE,
    Outcome.SKIPPED: Severity.NOTE,
    Outcome.NOT_JUDGED: Severity.NOTE,
}
"""What each outcome is to a code host."""

_WORDS: Final = {
    Outcome.FAIL: "failed",
    Outcome.WARNING: "warnings",
    Outcome.OPEN: "open",
    Outcome.PASS: "passed",
    Outcome.SKIPPED: "skipped",
    Outcome.NOT_JUDGED: "not judged",
}
SIDES: Final = {Role.CSMS: "CSMS", Role.CHARGING_STATION: "station"}


def safe(text: str, limit: int = _SENTENCE) -> str:
    """A text that others may have written."""
    return printable(text, limit)


def side(report: Report) -> str:
    """What kind of system was tested."""
    return SIDES[report.tests]


def heading(report: Report, address: str) -> str:
    """What was probed."""
    named = f" {safe(report.target.identity, 60)}" if report.tests is Role.CHARGING_STATION else ""
    over = " over SOAP" if report.target.binding is Binding.SOAP else ""
    return f"probe of the {side(report)}{named} at {safe(address, _ADDRESS)}, OCPP {report.version}{over}"


def subject(check: Check, case: str, rule: str = "") -> str:
    """What a result is about: the check, the case, the rule."""
    at = f" at {safe(case, 200)}" if case else ""
    return f"{check.id}{at}" + (f" ({safe(rule, 200)})" if rule else "")


def label(group: Group) -> str:
    """How a group ended, in a few words."""
    return group.outcome.word if group.reproduced else f"{group.outcome.word}, not reproduced"


def sentence(result: Result) -> str:
    """What is wrong with it; for a check without a word of its own what would have been right."""
    verdict = result.verdict
    path = f"{safe(verdict.path, 200)}: " if verdict.path not in ("", "$") else ""
    return path + safe(verdict.message or result.check.passes)


def frame_text(frame: str | bytes, limit: int = _FRAME) -> str:
    """A frame, or the beginning of a long one, with its length."""
    text = frame.decode(errors="backslashreplace") if isinstance(frame, bytes) else frame
    shown = safe(text, limit)
    return shown if len(text) <= limit else f"{shown} ({len(text)} characters)"


def basis(check: Check) -> str:
    """What demands it."""
    return f"{check.importance}, {check.section}" if check.section else check.importance.value


def how_often(group: Group) -> str:
    """How many results there are of a group, and whether they came again; empty for one that need not be said."""
    parts = []
    if len(group.results) > 1:
        parts.append(f"{len(group.results)} times; this is the shortest frame")
    if not group.reproduced:
        parts.append("not reproduced: a second try ended otherwise")
    return "; ".join(parts)


def counted_outcomes(counts: Counter[Outcome]) -> str:
    """How many results have which outcome: first what there is to look at."""
    parts = [f"{counts[each]} {word}" for each, word in _WORDS.items() if counts[each]]
    text = ", ".join(parts) or "nothing was tried"
    return text.replace("warnings", "warning") if counts[Outcome.WARNING] == 1 else text


def coverage_table(report: Report, *, none: str = "-") -> list[list[str]]:
    """How many cases of each certification profile were played, and how they ended: a head, and a row for each profile.

    ``none`` stands where there are none. The table is empty if no case was played.
    """
    profiles = coverage(report.results, report.tests, report.version)
    if not any(each.done for each in profiles):
        return []
    table = [["Certification profile", "Cases", "Played", "Passed", "Failed", "Not judged"]]
    for each in profiles:
        counts = (each.cases, each.done, each.passed, each.failed, each.not_judged)
        table.append([each.profile, *(str(number) if number else none for number in counts)])
    return table


def latency_text(report: Report) -> str:
    """How long answers took."""
    median, worst = (round(each * 1000) for each in (report.latency.median, report.latency.worst))
    return f"answers took {median} ms in the median, {worst} ms at worst"


def unasked_lines(report: Report) -> list[str]:
    """What was not asked, a line for each reason: first those that an option takes away.

    What was skipped while the run went on is there as well. All of it is in the JSON document.
    """
    chosen = Counter(each.why for each in report.not_asked if each.chosen)
    why: dict[str, dict[str, None]] = {}
    for each in report.not_asked:
        if not each.chosen:
            why.setdefault(each.why, {}).setdefault(each.check.id)
    for result in report.results:
        if result.verdict.outcome is Outcome.SKIPPED:
            reason = _NUMBER.sub("", result.verdict.message.partition(";")[0]) or "the system lacks it"
            why.setdefault(safe(reason), {}).setdefault(safe(result.case, 100) or result.check.id)
    by_option = [reason for reason in why if _OPTION in reason]
    others = [reason for reason in why if _OPTION not in reason]
    lines = [f"{reason}: {number} check{'' if number == 1 else 's'}" for reason, number in chosen.items()]
    lines += [f"{reason}: {_named(why[reason])}" for reason in [*by_option, *others[:_REASONS]]]
    left_out = others[_REASONS:]
    if left_out:
        cases = sum(len(why[reason]) for reason in left_out)
        lines.append(f"{len(left_out)} more reasons for {cases} more: --format json has them")
    return lines


def _named(cases: Iterable[str]) -> str:
    names = list(cases)
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED + 1 else ""
    return ", ".join(names[:_NAMED] if more else names) + more


_NUMBER: Final = re.compile(r"^[0-9]+ frames? not sent: ")
"""What a reason may begin with that differs from check to check."""

_OPTION: Final = "--"
"""What a reason has in it that names an option."""

_NAMED: Final = 5
"""Most checks or cases that are named for a reason."""

_REASONS: Final = 8
"""Most reasons that are told of those that no option takes away."""
