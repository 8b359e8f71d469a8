"""JUnit XML, in the strict dialect that every reader takes.

Belongs here: suites and cases, as the schema of windyroad has them. Must not be here: what they say.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from tempfile import SpooledTemporaryFile
from typing import Final, TextIO

from ocpp_core._printable import printable
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._escapes import xml_text
from ocpp_core.check.reports._report import Report, headline, relative, sentence
from ocpp_core.findings import Finding, Severity

__all__ = ["JunitReport"]

_IN_MEMORY: Final = 1 << 20  # bytes of a suite, before it goes to a file
_NO_TIME: Final = "1970-01-01T00:00:00"  # the schema wants one, and the same capture is to give the same report


class JunitReport(Report):
    """A suite for each file: a failed case for each frame with an error, and one case for all of the others.

    What is no error is told in the output of the suite.
    """

    every_frame = False

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._suites = 0
        self._suite: _Suite | None = None

    def begin(self) -> None:
        """Open the list of suites."""
        self.out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002
        """Note the case of a frame."""
        self._suite_of(file).add(findings)

    def plain(self, file: str, number: int) -> None:
        """Note frames without an error."""
        self._suite_of(file).others += number

    def end(self) -> None:
        """Write the last suite, and close the list."""
        self._close()
        self.out.write("</testsuites>\n")

    def _suite_of(self, file: str) -> _Suite:
        if self._suite is None or self._suite.file != file:
            self._close()
            self._suite = _Suite(file)
        return self._suite

    def _close(self) -> None:
        if self._suite is not None:
            self._suite.write(self.out, self._suites)
            self._suites += 1


class _Suite:
    """The cases of one file. How many there are stands before them, so they wait in a temporary file if need be."""

    def __init__(self, file: str) -> None:
        self.file: Final = file
        self._name: Final = xml_text(printable(relative(file), 1000))
        self._failures = 0
        self.others = 0
        """How many frames have no error."""

        self._line: tuple[int, dict[str, int]] = (0, {})
        self._cases: Final = _spool()
        self._output: Final = _spool()

    def add(self, findings: Sequence[Finding]) -> None:
        """Note what is to be said of a frame."""
        errors = [finding for finding in findings if finding.severity is Severity.ERROR]
        for finding in findings:
            if finding.severity is not Severity.ERROR:
                text = f"line {finding.line}: {headline(finding)}: {sentence(finding)} ({finding.rule})\n"
                self._output.write(xml_text(text))
        if not errors:
            self.others += 1
            return
        self._failures += 1
        first = errors[0]
        name = xml_text(self._unique(first.line, f"line {first.line}: {headline(first)}"))
        says = xml_text("\n".join(f"{sentence(each)} ({each.rule})" for each in errors))
        self._cases.write(
            f'<testcase name="{name}" classname="{self._name}" time="0">\n'
            f'<failure type="{xml_text(first.rule)}" message="{xml_text(sentence(first))}">{says}</failure>\n'
            "</testcase>\n"
        )

    def _unique(self, line: int, name: str) -> str:
        """The name of a case: GitLab drops the second of a name. Those of one line come one after the other."""
        if self._line[0] != line:
            self._line = line, {}
        times = self._line[1][name] = self._line[1].get(name, 0) + 1
        return name if times == 1 else f"{name} ({times})"

    def write(self, out: TextIO, number: int) -> None:
        """Write the suite."""
        out.write(
            f'<testsuite name="{self._name}" package="ocpp-core" id="{number}" timestamp="{_NO_TIME}" '
            f'hostname="localhost" tests="{self._failures + bool(self.others)}" failures="{self._failures}" '
            'errors="0" time="0">\n<properties/>\n'
        )
        _copy(self._cases, out)
        if self.others:
            out.write(f'<testcase name="frames without an error" classname="{self._name}" time="0"/>\n')
        out.write("<system-out>")
        _copy(self._output, out)
        out.write("</system-out>\n<system-err/>\n</testsuite>\n")


def _spool() -> SpooledTemporaryFile[str]:
    return SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="ascii", newline="\n")


def _copy(spool: SpooledTemporaryFile[str], out: TextIO) -> None:
    with spool:
        spool.seek(0)
        shutil.copyfileobj(spool, out)
