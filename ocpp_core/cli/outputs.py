"""What ``--format`` says: the formats of a report, and where each goes.

Belongs here: reading it. Must not be here: opening files (``reporting``).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from ocpp_core._names import unknown_name
from ocpp_core.check.reports import report_names

__all__ = ["Output", "parse_outputs"]

Output = tuple[str, str | None]
"""The name of a format, and of the file that it goes to; None: standard output."""

_LINES: Final = {"text", "github"}
"""Formats that can follow each other in one stream."""


def parse_outputs(given: Sequence[str], known: Sequence[str] | None = None) -> list[Output]:
    """What ``--format`` says, each ``NAME`` or ``NAME:FILE``. Raises UsageError for what cannot be.

    ``known`` are the formats beside text; None for those of a check.
    """
    outputs = [(name, file if colon else None) for name, colon, file in (each.partition(":") for each in given)]
    names = ["text", *(report_names() if known is None else known)]
    for name, file in outputs:
        if name not in names:
            raise click.UsageError(str(unknown_name("format", name, names).args[0]))
        if file == "":
            raise click.UsageError(f"--format {name}: needs the name of a file after the colon")
    shared = [name for name, file in outputs if file is None]
    if len(shared) > 1 and (not _LINES.issuperset(shared) or len(set(shared)) < len(shared)):
        raise click.UsageError("only one format can go to standard output: give the others a file, as sarif:out.sarif")
    files = [Path(file) for _, file in outputs if file is not None]
    if len(set(files)) < len(files):
        raise click.UsageError("each format needs a file of its own")
    return outputs
