"""What is shown while a probe runs: a line that changes, or a line for each phase where there is no terminal.

Belongs here: progress. Must not be here: what is printed at the end (``probe_text``).
"""

from __future__ import annotations

from collections import Counter
from types import TracebackType
from typing import Final, Self

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from ocpp_core.probe import Outcome, Phase, Result
from ocpp_core.probe.reports._words import counted_outcomes

__all__ = ["Live"]


class Live:
    """A watcher of a run that tells a console of it."""

    def __init__(self, out: Console, *, quiet: bool) -> None:
        self._out: Final = out
        self._quiet: Final = quiet
        self._phase: Phase | None = None
        self._counts: Counter[Outcome] = Counter()
        columns = (
            SpinnerColumn("line"),
            TextColumn("{task.description}", markup=False),
            TimeElapsedColumn(),
        )
        shown = out.is_terminal and not quiet
        self._bar = Progress(*columns, console=out, transient=True, redirect_stdout=False) if shown else None
        self._task = None if self._bar is None else self._bar.add_task("connecting", total=None)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
        self._end_phase()

    def phase(self, phase: Phase) -> None:
        """Another phase begins."""
        self._end_phase()
        self._phase = phase
        self._show()

    def result(self, result: Result) -> None:
        """Count a result."""
        self._counts[result.verdict.outcome] += 1
        self._show()

    def say(self, text: str) -> None:
        """What is being waited for, before the first phase."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=text)
        elif not self._quiet:
            self._out.print(Text(text), soft_wrap=True)

    def _show(self) -> None:
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=self._line())

    def _line(self) -> str:
        counts = counted_outcomes(self._counts) if self._counts else "..."
        return f"{self._phase}: {counts}"

    def _end_phase(self) -> None:
        """Say what a phase came to."""
        if self._phase is not None and not self._quiet:
            self._out.print(Text(f"{self._phase}: {counted_outcomes(self._counts)}"), soft_wrap=True)
        self._phase, self._counts = None, Counter()
