"""The formats in which a run is reported, beside the text of the command line.

Belongs here: the table of formats, and what they share (``_words``). Must not be here: what there is to report
(``_report``), files and options (``cli``).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final, TextIO, cast

from ocpp_core._names import unknown_name
from ocpp_core.probe._report import Report
from ocpp_core.probe.reports._json import report_schema

__all__ = ["FORMATS", "report_schema", "write_report"]

FORMATS: Final = {
    "github": "_github:write_annotations",
    "html": "_html:write_page",
    "json": "_json:write_json",
    "junit": "_junit:write_junit",
    "markdown": "_markdown:write_markdown",
    "sarif": "_sarif:write_sarif",
}
"""The module and the function of each format, by its name."""


def write_report(name: str, report: Report, out: TextIO) -> None:
    """Writes a report in a format. Raises LookupError for one that does not exist."""
    if name not in FORMATS:
        raise unknown_name("format", name, FORMATS)
    module, _, function = FORMATS[name].partition(":")
    write = cast("Callable[[Report, TextIO], None]", getattr(import_module(f"{__name__}.{module}"), function))
    write(report, out)
