"""``ocpp-core report``: writes a page that shows what is in captures.

Belongs here: files, and what is said of them. Must not be here: the page (``check.page``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO, cast

import click
from attrs import define, evolve, field
from rich.console import Console

from ocpp_core._printable import printable
from ocpp_core.capture import LongPart, Part, open_capture
from ocpp_core.check import Processes, check_part, cores, findings_of, redacted, with_rules
from ocpp_core.check.page import Page
from ocpp_core.cli.config import Settings
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.exits import FAILED, INTERRUPTED, NOTHING
from ocpp_core.cli.files import files_of, opened, path_in, shown_name, unread
from ocpp_core.cli.redact import redactor_of
from ocpp_core.cli.text import console, counted
from ocpp_core.redaction import Redactor

__all__ = ["run"]

_ALSO: Final = {"serials": "serial numbers", "stations": "identities of stations", "data": "data of DataTransfer"}


def run(names: Sequence[str], output: str, settings: Settings, *, most: int) -> int:
    """Write the page on the files of these names; what the process is to exit with.

    Raises click's errors for a key that cannot be read, and for a page that cannot be written.
    """
    redactor = redactor_of(settings.redact_key, also=settings.redact_also, people=settings.redact)
    page = Page(most, redacted=_said(settings))
    reading = _Reading(page, redactor, settings, console(stderr=True))
    interrupted = False
    with Processes(settings.jobs or cores()) as processes:
        try:
            for name, by_hand in files_of(names, reading.unreadable.append):
                reading.file(name, processes, by_hand=by_hand)
        except KeyboardInterrupt:
            interrupted = True
    for error in reading.unreadable:
        reading.say(str(error.filename), error.strerror or "cannot be read")
    try:
        with click.open_file(output, "w", encoding="utf-8") as file:
            page.write(cast("TextIO", file))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise FileError.of(output, error, "cannot be written") from error
    shown = "<stdout>" if output == "-" else printable(output, 200)
    reading.notes.print(f"{shown}: {counted(page.frames, 'frame')}", soft_wrap=True)
    if interrupted:
        reading.notes.print("Interrupted: what was not read by then is not in this page.")
        return INTERRUPTED
    return FAILED if reading.unreadable else 0 if page.frames else NOTHING


def _said(settings: Settings) -> str:
    """What the page says of how it was redacted."""
    what = ["passwords", "keys"]
    if settings.redact:
        what.append("what identifies people")
    what += [_ALSO[name] for name in _ALSO if name in settings.redact_also]
    return f"{', '.join(what[:-1])} and {what[-1]} are replaced"


@define
class _Reading:
    """Puts files on a page."""

    page: Page
    redactor: Redactor
    settings: Settings
    notes: Console
    unreadable: list[OSError] = field(factory=list[OSError])

    def file(self, name: str, processes: Processes, *, by_hand: bool) -> None:
        """Put a file on the page. Where it cannot be read, that is kept for the end."""
        shown = shown_name(name)
        frames, not_read = self.page.frames, len(self.unreadable)
        with unread(shown, by_hand=by_hand, failed=self.unreadable.append) as notes, opened(name) as file:
            capture = open_capture(file)
            capture.notes = notes
            for part in capture.streamed():
                self._part(path_in(shown, part.name), part, processes)
        if by_hand and self.page.frames == frames and len(self.unreadable) == not_read:
            self.notes.print(f"No OCPP frame was found in {printable(shown, 200)}.", soft_wrap=True)
        for note in notes:
            self.say(shown, note)

    def _part(self, path: str, part: Part | LongPart, processes: Processes) -> None:
        if isinstance(part, Part):  # a long one holds many frames, so that its name tells nothing of each
            part = evolve(part, path=path)
        version, tolerance, rules = self.settings.version, self.settings.tolerance, self.settings.rules
        parts = check_part(part, version, tolerate=tolerance, processes=processes)
        with unread(path, by_hand=True, failed=self.unreadable.append):
            for checked in with_rules(parts, rules, tolerate=tolerance):
                for verdict in checked.verdicts:
                    safe = redacted(verdict, self.redactor)
                    self.page.add(path, safe, findings_of(safe, path))

    def say(self, name: str, what: str) -> None:
        """Print a note on a file."""
        self.notes.print(f"{printable(name, 200)}: {what}", soft_wrap=True)
