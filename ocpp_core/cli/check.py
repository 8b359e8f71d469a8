"""``ocpp-core check``: reads files, and says which frames in them are invalid.

Belongs here: files and their text. Must not be here: finding frames (``capture``), judging them (``check``), printing.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from attrs import define, evolve, field
from rich.console import Console

from ocpp_core._printable import printable
from ocpp_core.capture import LongPart, Part, follow_capture, open_capture, parquet_part
from ocpp_core.check import (
    Baseline,
    Checked,
    Plain,
    Processes,
    Verdict,
    check_part,
    cores,
    fails,
    findings_of,
    redacted,
    selected,
    with_rules,
    with_signatures,
)
from ocpp_core.cli.baseline import BaselineFile, gone_lines
from ocpp_core.cli.check_text import print_guesses, print_hows
from ocpp_core.cli.config import Settings
from ocpp_core.cli.exits import FAILED, FOUND, INTERRUPTED, NOTHING
from ocpp_core.cli.files import files_of, opened, path_in, shown_name, unread
from ocpp_core.cli.keys import keys_of
from ocpp_core.cli.progress import progress
from ocpp_core.cli.redact import redactor_of
from ocpp_core.cli.reporting import Reports, reporting
from ocpp_core.cli.tally import Tally
from ocpp_core.cli.text import console, counted
from ocpp_core.findings import Finding
from ocpp_core.redaction import Redactor
from ocpp_core.signed import PublicKey

__all__ = ["run"]


def run(names: Sequence[str], settings: Settings) -> int:
    """Check the files of these names, and standard input for ``-``; what the process is to exit with."""
    with _seldom_collected():
        return _Run(settings).of(names or ["-"])


_NEW_OBJECTS: Final = 100_000


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Collect cycles seldom: a check makes hardly any, and it would cost a look through many objects each time."""
    before = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@define
class _Run:
    """One run of the command."""

    settings: Settings
    tally: Tally = field(init=False)
    report: Reports = field(init=False)
    processes: Processes = field(init=False)
    everything: bool = field(default=True, init=False)
    """Whether the reports want every frame of the file that is being read."""

    file: BinaryIO | None = field(default=None, init=False)
    """The file that is being read."""

    notes: Console = field(init=False)
    redactor: Redactor = field(init=False)
    unreadable: list[OSError] = field(factory=list[OSError], init=False)
    said_empty: bool = field(default=False, init=False)
    """Whether a file was said to hold nothing."""

    keys: Sequence[PublicKey] = field(init=False)
    """What verifies the signatures of signed messages."""

    failed: bool = field(default=False, init=False)
    interrupted: bool = field(default=False, init=False)

    baseline: BaselineFile | None = field(init=False)
    """The known findings; with --write-baseline those that will be known."""

    def __attrs_post_init__(self) -> None:
        settings = self.settings
        self.tally = Tally(tolerant=settings.tolerant)
        self.notes = console(stderr=True, color=settings.color)
        self.redactor = redactor_of(settings.redact_key, also=settings.redact_also, people=settings.redact)
        self.keys = keys_of(settings.keys)
        self.baseline = None
        if settings.write_baseline is not None:
            self.baseline = BaselineFile(Path(settings.write_baseline))
        elif settings.baseline is not None:
            self.baseline = BaselineFile.load(settings.baseline)

    def of(self, names: Sequence[str]) -> int:
        jobs = self.settings.jobs or (1 if self.settings.follow else cores())
        with reporting(self.settings, self.tally) as self.report, Processes(jobs) as self.processes:
            self.report.begin()
            try:
                for name, by_hand in files_of(names, self.unreadable.append):
                    self._check(name, by_hand=by_hand)
            except KeyboardInterrupt:
                self.interrupted = True
            self._end()
        return self._exit_code()

    def _check(self, name: str, *, by_hand: bool) -> None:
        """Check a file, and report what is found. Where it cannot be read, that is said at the end."""
        shown = shown_name(name)
        paths, not_read = [shown], len(self.unreadable)
        for part in self._parts(name, shown, by_hand=by_hand):
            paths.append(path_in(shown, part.name))
            self._check_part(paths[-1], part, by_hand=by_hand and not part.name)
        if self.baseline is not None and len(self.unreadable) == not_read:
            for path in paths:
                self.baseline.add_read(path)

    def _parts(self, name: str, shown: str, *, by_hand: bool) -> Iterator[Part | LongPart]:
        """The texts in a file."""
        with unread(shown, by_hand=by_hand, failed=self.unreadable.append) as notes, opened(name) as file:
            capture = open_capture(file)
            capture.notes, self.file = notes, file
            if self.settings.from_parquet:
                yield parquet_part(file)
            else:
                yield from follow_capture(Path(name)) if self.settings.follow else capture.streamed()
        for note in notes if self.settings.notes else ():
            self.notes.print(f"{printable(shown, 200)}: {note}", soft_wrap=True)

    def _check_part(self, shown: str, part: Part | LongPart, *, by_hand: bool) -> None:
        version, tolerance = self.settings.of_file(shown)
        if isinstance(part, Part):  # a long one holds many frames, so that its name tells nothing of each
            part = evolve(part, path=shown)
        self.everything, before = self.report.wants_every_frame, (self.tally.frames, len(self.unreadable))
        rules = self.settings.rules
        parts = check_part(
            part,
            version,
            tolerate=tolerance,
            plain="verdicts" if self.everything else "quiet" if rules else "counts",
            processes=self.processes,
        )
        parts = with_rules(parts, rules, tolerate=tolerance)
        parts = self._read(shown, with_signatures(parts, self.keys) if self.keys else parts)
        bar = self.settings.notes and self.settings.grouped and isinstance(part, LongPart)
        with progress(self.notes, shown, self.file if bar else None) as show:
            for place, checked in enumerate(parts):
                self.tally.files += not place
                self._tell(shown, checked, part.how)
                show()
        if (self.tally.frames, len(self.unreadable)) == before:
            self.tally.without_frames += 1
            if by_hand and self.settings.notes:
                self.said_empty = True
                self.notes.print(f"No OCPP frame was found in {printable(shown, 200)}.", soft_wrap=True)

    def _read(self, shown: str, parts: Iterator[Checked]) -> Iterator[Checked]:
        """What was checked of a text, as far as it can be read. An error in reporting it is raised at once."""
        with unread(shown, by_hand=True, failed=self.unreadable.append):
            yield from parts

    def _tell(self, shown: str, checked: Checked, of_file: str | None) -> None:
        """Report what was found in a file that was read so, or in a block of it."""
        plain = Counter(dict(checked.plain))
        self.tally.other_lines += checked.other_lines
        for guessed in checked.versions:
            files = self.tally.guesses.setdefault(guessed, [])
            if not files or files[-1] != shown:
                files.append(shown)
        for verdict in checked.verdicts:
            if not self.everything and verdict.is_plain:
                plain[Plain.of(verdict)] += 1
                continue
            self.tally.add_how(shown, verdict.found.how, of_file)
            self._report(shown, verdict)
        for sort, number in plain.items():
            self.tally.add_plain(sort, number)
            self.tally.add_how(shown, sort.how, of_file, number)
            self.report.plain(shown, number)
        if self.settings.follow:
            self.report.flush()

    def _report(self, shown: str, verdict: Verdict) -> None:
        verdict, findings, ignored = selected(verdict, findings_of(verdict, shown), self.settings.selection.keeps)
        self.tally.ignored += ignored
        if findings or self.settings.redact:
            verdict = redacted(verdict, self.redactor)
            findings = findings_of(verdict, shown)
        if self.baseline is not None:
            verdict, findings, known = selected(verdict, findings, self._is_new)
            self.tally.known += known
        self.tally.add(shown, verdict)
        self.failed = self.failed or any(map(self._fails, findings))
        self.report.frame(shown, verdict, findings)

    def _fails(self, finding: Finding) -> bool:
        return fails(finding, self.settings.fail_on)

    def _is_new(self, finding: Finding) -> bool:
        """Whether a finding is not in the baseline, into which all that fails is about to go with --write-baseline."""
        if self.baseline is None or (self.settings.write_baseline is not None and not self._fails(finding)):
            return True
        return not self.baseline.covers(finding) and self.settings.write_baseline is None

    def _end_baseline(self) -> None:
        """Write the baseline, prune it, or say what in it is gone."""
        baseline, settings = self.baseline, self.settings
        if baseline is None:
            return
        name = printable(str(baseline.path), 200)
        if settings.write_baseline is not None:
            if self.interrupted or self.unreadable:
                self.notes.print(f"{name} was not written, since not all was read.", soft_wrap=True)
                return
            baseline.save(Baseline(dict(baseline.baseline.seen)))
            self.notes.print(f"{counted(baseline.baseline.seen.total(), 'finding')} written to {name}.", soft_wrap=True)
            return
        gone = baseline.baseline.gone(baseline.is_over)
        if not gone:
            return
        number = sum(gone.values())
        are_gone = f"{counted(number, 'finding')} of {name} {'is' if number == 1 else 'are'} gone"
        if settings.prune_baseline:
            baseline.save(baseline.baseline.pruned(baseline.is_over))
            self.notes.print(f"{are_gone}, and taken out.", soft_wrap=True)
        else:
            self.failed = True
            self.notes.print(f"{are_gone}: take them out with --prune-baseline.", soft_wrap=True)
            for line in gone_lines(gone):
                self.notes.print(line, soft_wrap=True)

    def _end(self) -> None:
        """Say what holds for the run as a whole."""
        if self.settings.notes:
            print_hows(self.notes, self.tally.hows)
            print_guesses(self.notes, self.tally.guesses)
        for error in self.unreadable:
            what = error.strerror or "cannot be read"
            self.notes.print(f"{printable(str(error.filename), 200)}: {what}", soft_wrap=True)
        if self._too_few and (self.tally.frames or not self.said_empty):
            self.notes.print(_too_few(self.tally.frames, self.settings.min_frames))
        self.report.end()
        self._end_baseline()
        if self.interrupted:
            self.notes.print("Interrupted: what was not read by then is not in this report.")

    @property
    def _too_few(self) -> bool:
        return self.tally.frames < self.settings.min_frames

    def _exit_code(self) -> int:
        """What the process is to exit with: of several that hold, the first."""
        for holds, code in (
            (self.interrupted, INTERRUPTED),
            (self.unreadable, FAILED),
            (self.failed and not self.settings.exit_zero, FOUND),
            (self._too_few, NOTHING),
        ):
            if holds:
                return code
        return 0


def _too_few(frames: int, wanted: int) -> str:
    """What is said of a run that found no frame, or fewer than it should."""
    if not frames:
        return "No OCPP frame was found."
    return (
        f"Only {frames} OCPP {'frame was' if frames == 1 else 'frames were'} found, fewer than --min-frames {wanted}."
    )
