"""Which files the names on a command line stand for.

Belongs here: directories, standard input, what to do about a file that cannot be read. Must not be here: what is read
from a file (``capture``).
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from ocpp_core.errors import UnreadableCaptureError

__all__ = ["files_of", "opened", "path_in", "shown_name", "unread"]


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


def shown_name(name: str) -> str:
    """What a file is called in what is printed."""
    return "<stdin>" if name == "-" else name


def path_in(shown: str, part: str) -> str:
    """What a part of a file is called: a member of an archive has a name of its own."""
    return f"{shown}/{part}" if part else shown


@contextmanager
def unread(shown: str, *, by_hand: bool, failed: Callable[[OSError], None]) -> Iterator[list[str]]:
    """Hand on what keeps a file from being read, in place of raising it. This gives a list for notes on the file.

    What is no text is an error for a file that was named; of one in a directory a note says that it was left out.
    """
    notes: list[str] = []
    try:
        yield notes
    except UnreadableCaptureError as error:
        if by_hand or not error.is_no_text:
            failed(OSError(errno.EINVAL, str(error), shown))
        else:
            notes.append(f"left out, since {error}")
    except OSError as error:
        error.filename = shown  # an error in the middle of a file does not name it
        failed(error)
