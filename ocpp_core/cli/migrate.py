"""``ocpp-core migrate``: what code that uses the package ``ocpp`` has to change.

Belongs here: finding the files, printing what was found, writing them. Must not be here: what has to change
(``migrate``).
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Final, Literal

import click
from attrs import define
from rich.console import Console
from rich.text import Text

from ocpp_core._printable import printable
from ocpp_core.cli.errors import NotInstalledError
from ocpp_core.cli.exits import FAILED, FOUND, NOTHING
from ocpp_core.cli.text import console, counted, print_below

if TYPE_CHECKING:
    from ocpp_core.migrate import Change, Examined

__all__ = ["run"]

_LONGEST: Final = 200
"""Characters of anything from the code that is shown."""

_ENDINGS: Final = {".py", ".pyi"}
_LEFT_OUT: Final = {"__pycache__", "node_modules", "site-packages"}
"""Directories without code of the user, as are those with a point in front and virtual environments."""

_MARK: Final = b"ocpp"
"""What every file has in it that uses the package."""


def run(names: Sequence[str], form: Literal["text", "json"], *, write: bool) -> int:
    """Print what has to change, and write what is done by rule if wanted. Gives the exit code."""
    if find_spec("libcst") is None:
        raise NotInstalledError("libcst", "cli,migrate")
    from ocpp_core.migrate import examine

    tally = _Tally(write=write)
    files = _read(names, tally)
    out = console()
    for found in examine(files):
        done = _settled(found, files[found.name], tally)
        tally.count(found, done=done)
        for change in found.changes:
            if form == "json":
                click.echo(json.dumps(_as_dict(found.name, change, done=done)))
            elif not (done and change.by_rule):
                _print(out, found.name, change)
    if form == "text" and tally.read:
        out.print(tally.summary(), soft_wrap=True)
    return tally.exit_code()


def _read(names: Sequence[str], tally: _Tally) -> dict[str, bytes]:
    """The Python files that may use the package, by their names."""
    files: dict[str, bytes] = {}
    for path in (path for name in names for path in _python_files(Path(name), tally.failed)):
        try:
            data = path.read_bytes()
        except OSError as error:
            tally.failed(error)
            continue
        tally.read += 1
        if _MARK in data:
            files[str(path)] = data
    return files


def _python_files(path: Path, failed: Callable[[OSError], None]) -> Iterator[Path]:
    """A file, or the Python files below a directory, in the order of their names."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path, onerror=failed):
        folders[:] = sorted(each for each in folders if _may_hold_code(Path(folder, each)))
        yield from (file for name in sorted(names) if (file := Path(folder, name)).suffix in _ENDINGS if file.is_file())


def _may_hold_code(folder: Path) -> bool:
    return not (folder.name.startswith(".") or folder.name in _LEFT_OUT or (folder / "pyvenv.cfg").exists())


def _settled(found: Examined, before: bytes, tally: _Tally) -> bool:
    """Write a file if that is wanted and possible; whether it was done."""
    if found.error is not None:
        where = "" if found.error.line is None else f":{found.error.line}"
        tally.complain(f"{found.name}{where}", str(found.error))
    if found.rewritten is None or not tally.write:
        return False
    path = Path(found.name).resolve()  # a link stays one
    try:
        if path.read_bytes() != before:
            raise OSError(errno.EBUSY, "it was changed meanwhile", found.name)  # noqa: TRY301  # as others that may come
        _replace(path, found.rewritten)
    except OSError as error:
        error.filename = found.name  # and not the temporary one
        tally.failed(error)
        return False
    return True


def _replace(path: Path, data: bytes) -> None:
    """Put a file in the place of another, which is there as a whole whatever happens."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(data)
            file.flush()
            temporary.chmod(path.stat().st_mode)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


@define
class _Tally:
    """What was found in all files."""

    write: bool
    read: int = 0
    using: int = 0
    by_rule: int = 0
    by_hand: int = 0
    done: int = 0
    unread: int = 0

    def count(self, found: Examined, *, done: bool) -> None:
        """Add what was found in a file."""
        by_rule = sum(change.by_rule for change in found.changes)
        self.using += bool(found.changes)
        self.by_hand += len(found.changes) - by_rule
        self.done += by_rule if done else 0
        self.by_rule += 0 if done else by_rule

    def failed(self, error: OSError) -> None:
        """Say that a file cannot be read or written."""
        self.complain(str(error.filename), error.strerror or "it cannot be read")

    def complain(self, where: str, why: str) -> None:
        """Say what is wrong with a file."""
        self.unread += 1
        console(stderr=True).print(f"{printable(where, _LONGEST)}: {printable(why, _LONGEST)}", soft_wrap=True)

    def summary(self) -> str:
        """How much there is to do."""
        left = self.by_rule + self.by_hand
        text = f"{counted(self.read, 'file')} read, {self.using} to change: {counted(left, 'place')} left"
        if self.by_rule:
            text += f", {self.by_rule} of them rewritten by --write"
        return text + (f", {self.done} rewritten." if self.write else ".")

    def exit_code(self) -> int:
        """What the process is to exit with."""
        if self.unread:
            return FAILED
        if self.by_rule or self.by_hand:
            return FOUND
        return 0 if self.read else NOTHING


def _print(out: Console, name: str, change: Change) -> None:
    where = f"{name}:{change.line}:{change.column}"
    text = f"{printable(where, _LONGEST)}: {change.subject}: {printable(change.theirs, _LONGEST)}"
    if change.ours is not None:
        text += f" -> {printable(change.ours, _LONGEST)}"
    out.print(Text(text + (" (--write)" if change.by_rule else "")), soft_wrap=True)
    if change.note:
        print_below(out, Text(printable(change.note, 4 * _LONGEST)))


def _as_dict(name: str, change: Change, *, done: bool) -> dict[str, str | int | bool | None]:
    return {
        "file": name,
        "line": change.line,
        "column": change.column,
        "subject": change.subject.value,
        "theirs": change.theirs,
        "ours": change.ours,
        "note": change.note,
        "by_rule": change.by_rule,
        "done": done and change.by_rule,
    }
