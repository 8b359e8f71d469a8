"""What breaks a rule of the standard as a JSON object, for systems in any language.

Belongs here: what ``rule_violations.schema.json`` describes. Must not be here: drawing violations
(``_rule_violations``), writing files.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from ocpp_core.rules import Conversation, Scope, all_rules, find_rule
from ocpp_core.strategies._rule_drafts import Found
from ocpp_core.strategies._rule_violations import RuleStep, RuleViolation, breakable_rules, plainest
from ocpp_core.versions import Version

__all__ = ["published_violations", "violation_record"]

_START: Final = datetime(2026, 3, 1, 8, tzinfo=UTC)


def violation_record(violation: RuleViolation, number: int) -> dict[str, Any]:
    """A violation, its frames and what must be found in them; the number names its station.

    Each has a station of its own, since what reads several after each other, as ``ocpp-core check`` does, would take
    them for one conversation otherwise.
    """
    steps = list(violation.frames())
    findings = list(_findings(violation, steps))
    return {
        "station": f"CS{number}",
        "version": f"ocpp{violation.version}",
        "rule": violation.rule,
        "severity": find_rule(violation.rule).severity.value,
        "scope": violation.scope.value,
        "fault": next(each["fault"] for each in findings if each["rule"] == violation.rule),
        "frames": list(_frames(steps)),
        "findings": findings,
    }


def _findings(violation: RuleViolation, steps: list[RuleStep]) -> Iterator[dict[str, Any]]:
    """What a listener finds that applies all rules, and what it has to know for that."""
    is_whole = violation.scope is Scope.CONVERSATION
    anywhere = list(_heard(Conversation(violation.version, select="all"), steps))
    listener = Conversation(violation.version, select="all", complete=True)
    found = list(_heard(listener, steps)) if is_whole else anywhere
    if is_whole and violation.shows_at is None:
        found += [(None, finding) for finding in listener.end()]
    for shows_at, finding in found:
        yield {
            "frame": shows_at,
            "needs": "end" if shows_at is None else "frames" if (shows_at, finding) in anywhere else "beginning",
            "rule": finding.rule,
            "severity": finding.severity.value,
            "fault": finding.fault or (None if shows_at is None else steps[shows_at].sender.value),
            "kind": finding.kind,
            "path": finding.path,
            "message": finding.message,
        }


def _heard(listener: Conversation, steps: list[RuleStep]) -> Iterator[Found]:
    for index, step in enumerate(steps):
        yield from ((index, finding) for finding in listener.feed(step.text, step.sender, step.at))


def _frames(steps: list[RuleStep]) -> Iterator[dict[str, Any]]:
    first = last = next((step.at for step in steps if step.at is not None), 0.0)
    for step in steps:
        frame: dict[str, Any] = {"sender": step.sender.value}
        if step.at is not None:
            moment = _START + timedelta(seconds=step.at - first)
            frame |= {"after": step.at - last, "time": moment.isoformat().replace("+00:00", "Z")}
            last = step.at
        yield {**frame, "frame": step.text}


def published_violations() -> Iterator[dict[str, Any]]:
    """The records of ``rule_violations.jsonl``: of each rule one in the oldest and one in the newest of its versions.

    Left out are versions in which nothing known breaks it.
    """
    chosen = [(rule.id, version) for rule in all_rules() for version in _oldest_and_newest(rule.id)]
    for number, (name, version) in enumerate(chosen, start=1):
        yield violation_record(plainest(version, name), number)


def _oldest_and_newest(name: str) -> list[Version]:
    versions = [version for version in Version if name in breakable_rules(version)]
    return versions if len(versions) < 2 else [versions[0], versions[-1]]
