"""SARIF 2.1.0, as code hosts and editors read it.

Belongs here: the layout of SARIF (OASIS, errata 01). Must not be here: texts on rules (``_rules``).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, Final, TextIO

from ocpp_core.check._findings import severity_of
from ocpp_core.check._rules import Rule, rule_of
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._escapes import unlinked
from ocpp_core.check.reports._report import (
    MAX_FINDINGS,
    Repeats,
    Report,
    fingerprint,
    headline,
    plain_value,
    sentence,
    uri,
)
from ocpp_core.findings import Finding

__all__ = ["SCHEMA", "SarifReport"]

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TAGS: Final = ("ocpp",)


class SarifReport(Report):
    """One log with one run. The results are written as they come, the rules that they break after them."""

    every_frame = False

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._rules: Final[dict[str, int]] = {}
        self._repeats: Final = Repeats()
        self._written = 0
        self._left_out = 0

    def begin(self) -> None:
        """Write the head, up to the first result."""
        head = f'"$schema": {json.dumps(SCHEMA)},\n"version": "2.1.0"'
        self.out.write(f'{{\n{head},\n"runs": [{{\n"columnKind": "utf16CodeUnits",\n"results": [')

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002
        """Write a result for each finding."""
        for finding in findings:
            if self._written >= MAX_FINDINGS:
                self._left_out += 1
                continue
            self.out.write(",\n" if self._written else "\n")
            self.out.write(json.dumps(self._result(finding)))
            self._written += 1

    def end(self) -> None:
        """Write the rules, and how many results are missing."""
        driver = {
            "name": "ocpp-core",
            "semanticVersion": version("ocpp_core"),
            "rules": [_descriptor(rule) for rule in self._rules],
        }
        invocation: dict[str, Any] = {"executionSuccessful": True}
        if self._left_out:
            text = f"{self._left_out} more findings are not in this report, which lists {MAX_FINDINGS}"
            invocation["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": text}}]
        self.out.write(f'\n],\n"invocations": [{json.dumps(invocation)}],\n')
        self.out.write(f'"tool": {json.dumps({"driver": driver}, indent=1)}\n}}]\n}}\n')

    def _result(self, finding: Finding) -> dict[str, Any]:
        mark = fingerprint(finding)
        place = {"artifactLocation": {"uri": uri(finding.file)}, "region": _region(finding)}
        what = headline(finding)
        location: dict[str, Any] = {"physicalLocation": place}
        if what:
            location["logicalLocations"] = [{"fullyQualifiedName": what, "kind": "object"}]
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._rules.setdefault(finding.rule, len(self._rules)),
            "level": finding.severity.value,
            "message": {"text": unlinked(f"{what}: {sentence(finding)}" if what else sentence(finding))},
            "locations": [location],
            # GitHub tells alerts apart by the second, which it can otherwise only make of a file in the repository.
            "partialFingerprints": {
                "ocppFinding/v1": mark,
                "primaryLocationLineHash": f"{mark[:16]}:{self._repeats.number(mark)}",
            },
            "properties": _properties(finding),
        }


def _region(finding: Finding) -> dict[str, int]:
    """Where the frame is; its columns are in the units that are also the default, for readers that know no other."""
    region = {"startLine": max(finding.line, 1)}
    if finding.start is not None and finding.end is not None:
        region["startColumn"] = finding.start.utf16
        region["endLine"] = finding.end.line
        region["endColumn"] = finding.end.utf16
    return region


def _properties(finding: Finding) -> dict[str, Any]:
    values = {
        "action": finding.action,
        "kind": finding.kind,
        "messageId": finding.message_id,
        "path": finding.path,
        "station": finding.station,
        "ocppVersion": finding.version,
        "found": finding.found,
        "allowed": finding.allowed,
        "suggestion": finding.suggestion,
        "section": finding.section,
    }
    return {name: plain_value(value) for name, value in values.items() if value not in (None, "")}


def _descriptor(name: str) -> dict[str, Any]:
    """A rule: what it means, and how to keep it."""
    rule = rule_of(name)
    made: dict[str, Any] = {
        "id": name,
        "defaultConfiguration": {"level": severity_of(name).value},
        "properties": {"tags": [*_TAGS, name.partition("/")[0]]},
    }
    if rule is None:  # of another package
        return {**made, "shortDescription": {"text": name}}
    return {
        **made,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": _help(rule, ""), "markdown": _help(rule, "```\n")},
    }


def _help(rule: Rule, fence: str) -> str:
    close = f"\n{fence}".rstrip("\n")
    parts = [rule.meaning, f"Section: {rule.section}." if rule.section else ""]
    if rule.good is not None:
        parts.append(f"This keeps the rule (OCPP {rule.version}):\n\n{fence}{rule.good}{close}")
    if rule.bad is not None:
        parts.append(f"This breaks it:\n\n{fence}{rule.bad}{close}")
    return "\n\n".join(part for part in parts if part)
