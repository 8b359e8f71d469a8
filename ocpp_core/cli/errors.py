"""The errors that several commands end with, as click prints them: in one line, and without the usage of the command.

Belongs here: files that do not do, packages that are missing. Must not be here: wrong usage (click's own errors).
"""

from __future__ import annotations

from typing import Final

import click

from ocpp_core._printable import printable
from ocpp_core.cli.exits import FAILED

__all__ = ["FileError", "NotInstalledError"]

_LONGEST_NAME: Final = 300
_LONGEST: Final = 400
"""Most characters shown of a reason, which quotes what a file says."""


class FileError(click.ClickException):
    """A file cannot be read or written, or holds what cannot be used."""

    exit_code = FAILED

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{printable(name, _LONGEST_NAME)}: {printable(why, _LONGEST)}")

    @classmethod
    def of(cls, name: str, error: OSError, otherwise: str = "cannot be read") -> FileError:
        """What the system says of a file; ``otherwise`` where it says nothing."""
        return cls(name, error.strerror or otherwise)


class NotInstalledError(click.ClickException):
    """A package is missing that only an extra installs."""

    exit_code = FAILED

    def __init__(self, package: str, extras: str) -> None:
        super().__init__(f"this needs {package}, which is not installed: pip install 'ocpp_core[{extras}]'")
