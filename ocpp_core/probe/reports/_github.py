"""Annotations of GitHub Actions, and the summary of the job.

Belongs here: workflow commands. Must not be here: the tables of the summary (``_markdown``).
"""

from __future__ import annotations

from collections import Counter
from typing import Final, TextIO

from ocpp_core.check.reports._escapes import command_data, command_property
from ocpp_core.check.reports._github import COMMANDS, MOST_ANNOTATIONS, summary_file
from ocpp_core.findings import Severity
from ocpp_core.probe._report import Report
from ocpp_core.probe.reports._markdown import write_markdown
from ocpp_core.probe.reports._words import LEVELS, sentence, subject

__all__ = ["write_annotations"]


def write_annotations(report: Report, out: TextIO) -> None:
    """Writes the first groups of each severity, how many there are more, and all of them to the summary."""
    written: Counter[Severity] = Counter()
    for group in report.groups:
        severity = LEVELS[group.outcome]
        written[severity] += 1
        if written[severity] <= MOST_ANNOTATIONS:
            text = f"{subject(group.check, group.case, group.rule)}: {sentence(group.shortest)}"
            title = command_property(group.check.id)
            out.write(f"::{COMMANDS[severity]} title={title}::{command_data(text)}\n")
    summary = summary_file()
    hidden = sum(max(each - MOST_ANNOTATIONS, 0) for each in written.values())
    if hidden:
        out.write(f"{hidden} more {_NO_SUMMARY if summary is None else _SUMMARY}\n")
    if summary is not None:
        file, room = summary
        with file:
            write_markdown(report, file, most=room)


_NO_SUMMARY: Final = "have no annotation"
_SUMMARY: Final = "have no annotation: see the summary of the job"
