"""Which files the names on a command line stand for.

Belongs here: directories, standard input. Must not be here: what is read from a file (``capture``).
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

__all__ = ["files_of", "opened"]


def files_of(names: Sequence[str], failed: Callable[[OSError], None]) -> Iterator[tuple[str, bool]]:
    """The files of these names, and those below the directories among them, and whether a name is that of the file.

    Standard input comes once.
    """
    for place, name in enumerate(names):
        if name == "-":
            if "-" not in names[:place]:
                yield name, True
        elif Path(name).is_dir():
            yield from ((file, False) for file in _below(name, failed))
        else:
            yield name, True


def _below(name: str, failed: Callable[[OSError], None]) -> Iterator[str]:
    """Every file below a directory, in the order of their names."""
    for folder, folders, files in os.walk(name, onerror=failed):
        folders.sort()
        for path in (Path(folder, file) for file in sorted(files)):
            if path.is_file():  # what ends when it is read: neither a device nor a pipe
                yield str(path)


def opened(name: str) -> AbstractContextManager[BinaryIO]:
    """A file by its name, or standard input. Raises OSError where it cannot be read."""
    if name != "-":
        return Path(name).open("rb")
    if sys.stdin is None:  # closed by the process that started this one
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return nullcontext(sys.stdin.buffer)
