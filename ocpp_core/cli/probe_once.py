"""What ``ocpp-core probe`` does in place of a run: it sends one frame (``--send``) or those of a record (``--replay``).

Belongs here: doing it, printing what came back, and what every connection needs of the command line. Must not be here:
judging (``probe``).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.text import Text

from ocpp_core._printable import printable
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.probe_target import NotReached
from ocpp_core.cli.probe_text import STYLES, print_hanging
from ocpp_core.cli.text import counted
from ocpp_core.probe import Binding, Verdict
from ocpp_core.probe._replay import Replay, read_record, replay
from ocpp_core.probe._run import UNREACHABLE, Run
from ocpp_core.probe._send import send_frame
from ocpp_core.probe.reports._words import frame_text, safe

__all__ = ["finished", "replayed", "sent_alone"]

_T = TypeVar("_T")
_LONGEST = 2_000
"""Most characters shown of a frame."""


def finished(work: Callable[[], Awaitable[_T]]) -> tuple[_T] | None:
    """What some work came to; None if the user interrupted it. Raises NotReached for a system that takes no part."""

    async def main() -> tuple[_T] | None:
        with contextlib.suppress(asyncio.CancelledError):
            return (await work(),)
        return None

    try:
        with contextlib.suppress(KeyboardInterrupt):  # which is raised where the user presses Ctrl-C twice
            return asyncio.run(main())
    except UNREACHABLE as error:
        hint = "; give the password with --password-file" if getattr(error, "status", 0) == 401 else ""
        raise NotReached(f"{printable(str(error), 500)}{hint}") from error
    return None


def _connected(run: Run, work: Callable[[], Awaitable[_T]]) -> tuple[_T] | None:
    """The same for work that needs the target to be started."""

    async def between() -> _T:
        await run.target.start()
        try:
            return await work()
        finally:
            await run.target.stop()

    return finished(between)


# -- one frame


def sent_alone(run: Run, frame: str, out: Console, *, greet: bool) -> Sequence[Verdict] | None:
    """Send one frame, and print what came back; the verdicts, or None if that was interrupted."""
    raw = frame.encode(errors="surrogateescape")
    found = _connected(run, lambda: send_frame(run, raw, greet=greet))
    if found is None:
        return None
    (sent,) = found
    _print_frame(out, "sent", raw)
    for text in sent.received:
        _print_frame(out, "received", text)
    if not sent.answered:
        _print_frame(out, "received", None)
    for place, verdict in enumerate(sent.verdicts):
        if place and not verdict.message:
            continue
        rule = f" ({safe(verdict.rule, 200)})" if verdict.rule and verdict.message else ""
        said = f": {safe(verdict.message)}" if verdict.message else ""
        line = Text.assemble((verdict.outcome.word, STYLES.get(verdict.outcome, "")), said, rule)
        out.print(line, soft_wrap=True)
    return sent.verdicts


# -- those of a record


def replayed(run: Run, name: str, out: Console) -> Replay | None:
    """Send a record again, and print which answers differ; the outcome, or None if the user interrupted it."""
    path = Path(name)
    try:
        with path.open(encoding="utf-8") as file:
            recording = read_record(file, run.target.tests)
    except OSError as error:
        raise FileError.of(name, error) from error
    except ValueError as error:
        said = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error.args[0]
        raise FileError(name, said) from error
    if recording.version is not run.target.version:
        raise click.UsageError(f"{printable(name, 200)} is of OCPP {recording.version}, not {run.target.version}")
    if recording.binding is not run.target.binding:
        schemes = "an http:// or https:// URL" if recording.binding is Binding.SOAP else "a ws:// or wss:// URL"
        raise click.UsageError(f"{printable(name, 200)} was recorded over {recording.binding.name}: give {schemes}")
    found = _connected(run, lambda: replay(recording, run))
    if found is None:
        return None
    (done,) = found
    for each in done.differences:
        _print_frame(out, "sent", each.sent or None)
        for word, frames in (("before", each.before), ("now", each.now)):
            for frame in frames or (None,):
                _print_frame(out, word, frame)
        out.print()
    lost = f", {done.not_sent} not sent: no whole texts, or on a connection that had ended" if done.not_sent else ""
    said = f"{counted(done.sent, 'frame')} sent again, {len(done.differences)} answered otherwise"
    print_hanging(out, f"{said}{lost}")
    return done


def _print_frame(out: Console, name: str, frame: str | bytes | None) -> None:
    shown = "nothing" if frame is None else frame_text(frame, _LONGEST)
    out.print(Text.assemble((f"{name:<9}", "dim"), f" {shown}"), soft_wrap=True)
