"""The formats in which a check is reported, beside the text of the command line.

Belongs here: the table of formats, and what they share (``_report``). Must not be here: which findings there are
(``check``), files and options (``cli``).

A format of your own is a subclass of `Report`, named by an entry point of the group ``ocpp_core.reports``.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points
from typing import Final, cast

from ocpp_core._names import unknown_name
from ocpp_core.check.reports._json_lines import frame_schema
from ocpp_core.check.reports._report import Report, fingerprint, headline, relative, sentence

__all__ = [
    "ENTRY_POINTS",
    "FORMATS",
    "Report",
    "fingerprint",
    "frame_schema",
    "headline",
    "relative",
    "report_class",
    "report_names",
    "sentence",
]

ENTRY_POINTS: Final = "ocpp_core.reports"
"""The group of entry points that adds formats: the name of each is the name of the format."""

FORMATS: Final = {
    "github": "_github:GithubReport",
    "gitlab": "_gitlab:GitlabReport",
    "json": "_json_lines:JsonReport",
    "junit": "_junit:JunitReport",
    "markdown": "_markdown:MarkdownReport",
    "rdjson": "_rdjson:RdjsonReport",
    "sarif": "_sarif:SarifReport",
}
"""The module and the class of each format, by its name."""


def report_names() -> list[str]:
    """The names of all formats, those of other packages included."""
    return sorted({*FORMATS, *(each.name for each in entry_points(group=ENTRY_POINTS))})


def report_class(name: str) -> type[Report]:
    """The class of a format. Raises LookupError for one that does not exist; a format of ours cannot be replaced."""
    if name in FORMATS:
        module, _, made = FORMATS[name].partition(":")
        return cast("type[Report]", getattr(import_module(f"{__name__}.{module}"), made))
    for each in entry_points(group=ENTRY_POINTS):
        if each.name == name:
            return cast("type[Report]", each.load())
    raise unknown_name("format", name, report_names())
