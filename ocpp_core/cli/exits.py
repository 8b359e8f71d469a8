"""What the process exits with, the same in all commands.

Belongs here: the codes. Must not be here: when a command ends with one.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CLOSED_PIPE", "FAILED", "FOUND", "INTERRUPTED", "NOTHING", "NOT_REACHED"]

FOUND: Final = 1
"""There is something to report, or left to do."""

FAILED: Final = 2
"""The command was used wrongly, or a file cannot be read or written."""

NOTHING: Final = 3
"""There was nothing to look at, or less than there should be."""

NOT_REACHED: Final = 4
"""The system cannot be reached, or takes no part."""

INTERRUPTED: Final = 128 + 2
"""The user pressed Ctrl-C: what a shell makes of SIGINT."""

CLOSED_PIPE: Final = 128 + 13
"""The reader of the output has gone: what a shell makes of SIGPIPE."""
