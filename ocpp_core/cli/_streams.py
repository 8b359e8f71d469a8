"""What is left of the standard streams when their reader has gone.

Belongs here: leaving the process without a second error. Must not be here: printing.
"""

from __future__ import annotations

import os
import sys

__all__ = ["discard_output"]


def discard_output() -> None:
    """Let what is still to be written go nowhere, so that the interpreter does not fail on it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
