"""The file of the findings that are known.

Belongs here: reading and writing it, the names of files in it, what is said of it. Must not be here: what is known and
what is new (``check``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import define, field

from ocpp_core._printable import printable
from ocpp_core.check import Baseline, BaselineEntry
from ocpp_core.cli.errors import FileError
from ocpp_core.findings import Finding

__all__ = ["BaselineFile", "gone_lines"]

_SHOWN: Final = 10
"""Most entries that are listed as gone."""


@define
class BaselineFile:
    """A baseline in its file."""

    path: Path
    baseline: Baseline = field(factory=Baseline)
    _read: set[str] = field(factory=set[str], init=False)
    _names: dict[str, str] = field(factory=dict[str, str], init=False)

    @classmethod
    def load(cls, name: str) -> BaselineFile:
        """The baseline in a file. Raises FileError if there is none."""
        try:
            return cls(Path(name), Baseline.from_json(Path(name).read_text("utf-8")))
        except FileNotFoundError as error:
            raise FileError(name, f"there is no such baseline; write it with --write-baseline {name}") from error
        except OSError as error:
            raise FileError.of(name, error) from error
        except RecursionError as error:
            raise FileError(name, "it is not a baseline: it is nested too deep") from error
        except (ValueError, LookupError, TypeError) as error:
            said = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error.args[0]
            raise FileError(name, f"it is not a baseline: {said}") from error

    def save(self, baseline: Baseline) -> None:
        """Write a baseline in place of this one. Raises FileError if that fails."""
        try:
            self.path.write_text(baseline.to_json(), "ascii", newline="\n")
        except OSError as error:
            raise FileError.of(str(self.path), error, "cannot be written") from error

    def covers(self, finding: Finding) -> bool:
        """Count a finding: whether it is known."""
        return self.baseline.covers(finding, self._name(finding.file))

    def add_read(self, file: str) -> None:
        """Note that a file was checked to its end."""
        self._read.add(self._name(file))

    def is_over(self, file: str) -> bool:
        """Whether no more findings can come of a file: it was checked, or is no longer there."""
        path = self.path.parent / file
        # The name of a member of an archive begins with that of the archive.
        return file in self._read or (file != "<stdin>" and not any(map(os.path.lexists, (path, *_inner(path)))))

    def _name(self, file: str) -> str:
        """The name of a file from the folder of the baseline on."""
        if file not in self._names:
            self._names[file] = file if file == "<stdin>" else self._relative(file)
        return self._names[file]

    def _relative(self, file: str) -> str:
        try:
            return Path(os.path.relpath(file, self.path.parent)).as_posix()
        except ValueError:  # on another drive
            return Path(file).as_posix()


def _inner(path: Path) -> Iterator[Path]:
    """The files that a path leads through."""
    return (each for each in path.parents if each.is_file())


def gone_lines(gone: Mapping[BaselineEntry, int]) -> Iterator[str]:
    """Which findings of the baseline are gone, one a line."""
    for entry, count in sorted(gone.items())[:_SHOWN]:
        place = ":".join(filter(None, (entry.action, entry.path)))
        where = f" at {printable(place, 200)}" if place else ""
        station = f" of {printable(entry.station)}" if entry.station else ""
        times = f" ({count} times)" if count > 1 else ""
        yield f"    {printable(entry.file, 200)}{station}: {printable(entry.rule)}{where}{times}"
    if len(gone) > _SHOWN:
        yield f"    and {len(gone) - _SHOWN} more"
