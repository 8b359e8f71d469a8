"""Where the reports of a check go: standard output, or a file for each.

Belongs here: opening them, and what a pipeline's own terminal needs. Must not be here: what a report says.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Final, TextIO

from ocpp_core.check import Verdict
from ocpp_core.check.reports import Report, report_class
from ocpp_core.cli.config import Settings
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.tally import Tally
from ocpp_core.cli.text import console
from ocpp_core.cli.text_report import TextReport
from ocpp_core.findings import Finding

__all__ = ["Reports", "open_output", "open_stdout", "reporting", "stop_commands"]


@contextmanager
def reporting(settings: Settings, tally: Tally) -> Iterator[Reports]:
    """All reports as one. Text on a runner of GitHub Actions comes with annotations.

    Raises FileError for a file that cannot be written.
    """
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
    names = [name for name, _ in settings.outputs]
    with ExitStack() as stack:
        main = open_stdout(stack) if settings.output is None else open_output(settings.output, stack)
        reports: list[Report] = []
        for name, file in settings.outputs:
            out = main if file is None else open_output(file, stack)
            if name == "text":
                shielded = in_actions and out is sys.stdout
                reports.append(_Shielded(out, tally, settings) if shielded else TextReport(out, tally, settings))
            else:
                reports.append(report_class(name)(out))
        if in_actions and ("text", None) in settings.outputs and "github" not in names:
            reports.append(report_class("github")(open_stdout(stack)))
        yield Reports(reports)


class Reports(Report):
    """Several reports."""

    def __init__(self, reports: Sequence[Report]) -> None:
        super().__init__(reports[0].out)
        self._reports: Final = reports

    @property
    def wants_every_frame(self) -> bool:
        """Whether any of them is to be told of every frame."""
        return any(report.every_frame for report in self._reports)

    def begin(self) -> None:
        """Begin each."""
        for report in self._reports:
            report.begin()

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:
        """Tell each of a frame."""
        for report in self._reports:
            report.frame(file, verdict, findings)

    def plain(self, file: str, number: int) -> None:
        """Tell each of frames of which nothing is to be said."""
        for report in self._reports:
            report.plain(file, number)

    def flush(self) -> None:
        """Let each be read as far as it is written."""
        for report in self._reports:
            report.out.flush()

    def end(self) -> None:
        """End each, in order."""
        for report in self._reports:
            report.end()


class _Shielded(TextReport):
    """Text in which a runner of GitHub Actions looks for no commands, since a peer may have written some."""

    def begin(self) -> None:
        """Stop commands."""
        self._resume = stop_commands(self.out)

    def end(self) -> None:
        """Take commands again, below the summary."""
        super().end()
        self._resume()


def stop_commands(out: TextIO) -> Callable[[], None]:
    """Have a runner of GitHub Actions look for no commands in what follows, until what this gives is called."""
    token = token_hex(16)
    out.write(f"::stop-commands::{token}\n")

    def resume() -> None:
        out.write(f"::{token}::\n")

    return resume


def open_stdout(stack: ExitStack) -> TextIO:
    """Standard output, or nothing at all where there is none."""
    console()  # which lets the stream escape what it cannot encode
    if sys.stdout is None:  # closed by the process that started this one
        return stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
    return sys.stdout


def open_output(file: str, stack: ExitStack) -> TextIO:
    """A file to write to. Raises FileError if it cannot be written."""
    try:
        return stack.enter_context(Path(file).open("w", encoding="utf-8", errors="backslashreplace", newline="\n"))
    except OSError as error:
        raise FileError.of(file, error, "cannot be written") from error
