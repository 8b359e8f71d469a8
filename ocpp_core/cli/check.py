"""``ocpp-core check``: reads files, and tells which frames in them are invalid.

Belongs here: files and the order of things. Must not be here: finding, judging and printing frames, which have modules
of their own.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

import click

from ocpp_core.capture._envelopes import Envelope, find_envelopes, outermost
from ocpp_core.capture._frames import Found, find_frames
from ocpp_core.check._envelopes import SoapJudge
from ocpp_core.check._frames import Judge, Verdict, guess
from ocpp_core.cli.report import Tally, as_json, print_bad, print_guesses, print_summary
from ocpp_core.cli.text import console, printable
from ocpp_core.versions import Version

__all__ = ["run"]

_NAMED: Final = re.compile(r'"ocppVersion"[ \t]{0,9}:[ \t]{0,9}"(?:ocpp)?([0-9.]{3,5})"')  # Open OCPP Trace


def run(names: Sequence[str], version: Version | None, form: Literal["text", "json"]) -> int:
    """Check the files of these names, and standard input for ``-``; what the process is to exit with."""
    out, notes = console(), console(stderr=True)
    tally = Tally()
    unreadable: list[OSError] = []
    for name in _files(names or ["-"], unreadable.append):
        text = _text(_read(name))
        shown = "<stdin>" if name == "-" else name
        found = outermost(find_frames(text), find_envelopes(text))
        tally.files += 1
        tally.other_lines += _other_lines(text, found)
        if not found:
            notes.print(f"No OCPP frame was found in {printable(shown, 200)}.", soft_wrap=True)
        frames = [each for each in found if not isinstance(each, Envelope)]
        if version is None and frames:
            verdicts = guess(frames, _named(text))
            tally.guesses.setdefault(verdicts[0].version, []).append(shown)
        else:
            verdicts = _judged(frames, version)
        for verdict in _with_envelopes(found, verdicts, SoapJudge(version)):
            tally.add(shown, verdict)
            if form == "json":
                click.echo(as_json(shown, verdict))
            elif not verdict.valid:
                print_bad(out, shown, verdict)
    print_guesses(notes, tally.guesses)
    for error in unreadable:
        notes.print(f"{printable(str(error.filename), 200)}: {error.strerror or 'cannot be read'}", soft_wrap=True)
    if not tally.files:
        notes.print("No OCPP frame was found.")
    elif tally.frames and form == "text":
        print_summary(out, tally)
    return 2 if unreadable else 1 if tally.invalid else 0


def _judged(found: Sequence[Found], version: Version | None) -> list[Verdict]:
    judge = Judge(version or Version.V16)
    return [judge.judge(each) for each in found]


def _with_envelopes(found: Sequence[Found], of_frames: Iterable[Verdict], judge: SoapJudge) -> Iterator[Verdict]:
    """The verdicts on all that was found, in order, given those on the frames of OCPP-J."""
    verdicts = iter(of_frames)
    return (judge.judge(each) if isinstance(each, Envelope) else next(verdicts) for each in found)


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
            if sys.stdin is None:  # closed by whoever started this
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))  # noqa: TRY301
            return sys.stdin.buffer.read()
        return Path(name).read_bytes()
    except OSError as error:
        raise click.UsageError(f"{printable(name, 200)}: {error.strerror or 'cannot be read'}") from error


def _text(data: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 where it says so, as redirected output on Windows does.

    A byte that is no UTF-8 becomes a lone surrogate, which no codec accepts: a frame with one is invalid.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    return data.removeprefix(codecs.BOM_UTF8).decode(errors="surrogateescape")


def _named(text: str) -> str | None:
    """The version that a trace says it is of, if it says one."""
    versions = Counter(_NAMED.findall(text))
    return next(iter(versions)) if len(versions) == 1 else None


def _other_lines(text: str, found: Sequence[Found]) -> int:
    """How many lines, blank ones aside, are no part of a frame."""
    with_frame = {line for each in found for line in range(each.line, each.line + each.lines)}
    return sum(1 for number, line in enumerate(text.split("\n"), 1) if line.strip() and number not in with_frame)
