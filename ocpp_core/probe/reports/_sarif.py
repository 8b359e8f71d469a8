"""SARIF 2.1.0: a result for each group, which names the action and the member, since there is no file.

Belongs here: the layout of SARIF (OASIS, errata 01). Must not be here: what the results say.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any, Final, TextIO

from ocpp_core.check.reports._escapes import unlinked
from ocpp_core.check.reports._report import MAX_FINDINGS, mark_of
from ocpp_core.check.reports._sarif import SCHEMA
from ocpp_core.findings import any_item
from ocpp_core.probe._commands import command_for
from ocpp_core.probe._outcomes import Check, Importance
from ocpp_core.probe._report import Group, Report
from ocpp_core.probe.reports._words import LEVELS, basis, frame_text, how_often, safe, sentence, subject

__all__ = ["write_sarif"]

_LEVELS: Final = {Importance.MUST: "error", Importance.SHOULD: "warning", Importance.ROBUSTNESS: "warning"}


def write_sarif(report: Report, out: TextIO) -> None:
    """Writes one log with one run."""
    groups = report.groups[:MAX_FINDINGS]
    checks = list({group.check.id: group.check for group in groups}.values())
    places = {check.id: place for place, check in enumerate(checks)}
    driver = {
        "name": "ocpp-core probe",
        "semanticVersion": version("ocpp_core"),
        "rules": [_descriptor(check) for check in checks],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": not report.stopped}],
        "columnKind": "utf16CodeUnits",
        "results": [_result(group, report, places[group.check.id]) for group in groups],
    }
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, out, indent=1)
    out.write("\n")


def _descriptor(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "shortDescription": {"text": f"It passes when {check.passes}"},
        "help": {"text": f"It passes when {check.passes}. Demanded by: {basis(check)}."},
        "defaultConfiguration": {"level": _LEVELS[check.importance]},
        "properties": {"tags": ["ocpp", check.phase.value, check.importance.value]},
    }


def _result(group: Group, report: Report, place: int) -> dict[str, Any]:
    shortest = group.shortest
    verdict = shortest.verdict
    path = any_item(verdict.path)
    name = "".join(filter(None, (group.case or report.target.identity, path.removeprefix("$"))))
    mark = mark_of([group.check.id, group.case, group.rule, path, group.outcome.word])
    told = [sentence(shortest), how_often(group), command_for(report.target, report.options, shortest)]
    return {
        "ruleId": group.check.id,
        "ruleIndex": place,
        "level": LEVELS[group.outcome].value,
        "message": {"text": unlinked("\n".join(each for each in told if each))},
        "locations": [{"logicalLocations": [{"fullyQualifiedName": safe(name) or group.check.id, "kind": "member"}]}],
        "occurrenceCount": len(group.results),
        "partialFingerprints": {"ocppProbe/v1": mark},
        "properties": {
            "about": subject(group.check, group.case, group.rule),
            "outcome": group.outcome.word,
            "reproduced": group.reproduced,
            "ocppVersion": report.version.value,
            "sent": frame_text(verdict.sent),
            "received": frame_text(verdict.received),
        },
    }
