"""``ocpp-core check``: reads files, and says which frames in them are invalid.

Belongs here: files and their text. Must not be here: finding frames (``capture``), judging them (``check``), printing.
"""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal

import click

from ocpp_core.capture import FoundFrame
from ocpp_core.check import Verdict, check_text
from ocpp_core.cli.report import Tally, as_json, print_frame, print_guesses, print_summary
from ocpp_core.cli.text import console, printable
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["run"]


def run(
    names: Sequence[str],
    version: Version | None,
    form: Literal["text", "json"],
    tolerance: Tolerance,
    fail_on: Literal["error", "tolerated"],
) -> int:
    """Check the files of these names, and standard input for ``-``; what the process is to exit with."""
    out, notes = console(), console(stderr=True)
    tally = Tally(tolerant=bool(tolerance))
    unreadable: list[OSError] = []
    for name in _files(names or ["-"], unreadable.append):
        text = _text(_read(name))
        shown = "<stdin>" if name == "-" else name
        verdicts = check_text(text, version, tolerate=tolerance)
        tally.files += 1
        tally.other_lines += _other_lines(text, verdicts)
        if not verdicts:
            notes.print(f"No OCPP frame was found in {printable(shown, 200)}.", soft_wrap=True)
        guessed = None if version is not None else _version_of_frames(verdicts)
        if guessed is not None:
            tally.guesses.setdefault(guessed, []).append(shown)
        for verdict in verdicts:
            tally.add(shown, verdict)
            if form == "json":
                click.echo(as_json(shown, verdict))
            elif verdict.problems or verdict.tolerated:
                print_frame(out, shown, verdict)
    print_guesses(notes, tally.guesses)
    for error in unreadable:
        notes.print(f"{printable(str(error.filename), 200)}: {error.strerror or 'cannot be read'}", soft_wrap=True)
    if not tally.files:
        notes.print("No OCPP frame was found.")
    elif tally.frames and form == "text":
        print_summary(out, tally)
    failed = tally.invalid or (fail_on == "tolerated" and tally.findings)
    return 2 if unreadable else 1 if failed else 0


def _version_of_frames(verdicts: Sequence[Verdict]) -> Version | None:
    """The version that the frames of OCPP-J were judged by; an envelope names its own."""
    return next((verdict.version for verdict in verdicts if isinstance(verdict.found, FoundFrame)), None)


def _files(names: Sequence[str], failed: Callable[[OSError], None]) -> list[str]:
    """The files of these names, and those below the directories among them; standard input once."""
    files = [file for name in names for file in ([name] if name == "-" else _below(name, failed))]
    return [file for place, file in enumerate(files) if file != "-" or files.index("-") == place]


def _below(name: str, failed: Callable[[OSError], None]) -> Iterator[str]:
    """The file of a name, or every file below a directory, in the order of their names."""
    if not Path(name).is_dir():
        yield name
        return
    for folder, folders, files in os.walk(name, onerror=failed):
        folders.sort()
        for path in (Path(folder, file) for file in sorted(files)):
            if path.is_file():  # what ends when it is read: neither a device nor a pipe
                yield str(path)


def _read(name: str) -> bytes:
    try:
        if name == "-":
            if sys.stdin is None:  # closed by the process that started this one
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))  # noqa: TRY301
            return sys.stdin.buffer.read()
        return Path(name).read_bytes()
    except OSError as error:
        raise click.UsageError(f"{printable(name, 200)}: {error.strerror or 'cannot be read'}") from error


def _text(data: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 where it says so, as redirected output on Windows does.

    A byte that is not UTF-8 becomes a lone surrogate, which no codec accepts: a frame with one is invalid.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    return data.removeprefix(codecs.BOM_UTF8).decode(errors="surrogateescape")


def _other_lines(text: str, verdicts: Sequence[Verdict]) -> int:
    """How many lines, blank ones aside, are no part of a frame."""
    found = (verdict.found for verdict in verdicts)
    with_frame = {line for each in found for line in range(each.line, each.line + each.lines)}
    return sum(1 for number, line in enumerate(text.split("\n"), 1) if line.strip() and number not in with_frame)
