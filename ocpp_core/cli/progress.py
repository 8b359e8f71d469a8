"""How far a check of a long file has come.

Belongs here: the bar. Must not be here: reading the file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from ocpp_core._printable import printable

__all__ = ["progress"]


@contextmanager
def progress(out: Console, name: str, file: BinaryIO | None) -> Iterator[Callable[[], None]]:
    """Show how much of a file has been read, as often as what this gives is called; nothing for what has no length."""
    length = _length(file) if out.is_terminal else 0
    if file is None or not length:
        yield lambda: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=out, transient=True, redirect_stdout=False, redirect_stderr=False) as bar:
        task = bar.add_task(printable(name, 40).replace("[", r"\["), total=length)
        yield lambda: bar.update(task, completed=file.tell())


def _length(file: BinaryIO | None) -> int:
    """How many bytes a file has; 0 for a pipe."""
    if file is None:
        return 0
    try:
        return os.fstat(file.fileno()).st_size if file.seekable() else 0
    except (OSError, ValueError):  # it is no file of the system
        return 0
