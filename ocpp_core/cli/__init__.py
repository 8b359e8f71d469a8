"""The command line, ``ocpp-core``: an optional extra of the package.

Belongs here: the entry point, and what it says where the extra is not installed. Must not be here: commands; nothing
that the rest of the library imports.
"""

from __future__ import annotations

import contextlib
import sys

from ocpp_core.cli._streams import discard_output
from ocpp_core.cli.exits import FAILED

__all__ = ["main"]


def main() -> None:
    """Run the command line and leave the process: 0 all is well, 2 wrong usage or I/O; each command says more."""
    try:
        from ocpp_core.cli.app import cli
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("click", "rich"):
            raise
        sys.stderr.write(f"ocpp-core needs {error.name}, which is not installed: pip install 'ocpp_core[cli]'\n")
        sys.exit(FAILED)
    try:
        cli(prog_name="ocpp-core")
    except OSError as error:  # such as a full disk
        with contextlib.suppress(OSError):
            sys.stderr.write(f"ocpp-core: {error.strerror or 'input or output failed'}\n")
        discard_output()
        sys.exit(FAILED)
