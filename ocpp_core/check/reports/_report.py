"""What all reports share: the interface, and how places and sentences are written.

Belongs here: what is the same in every format. Must not be here: any one format.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Sequence
from hashlib import sha256
from json import dumps
from pathlib import Path
from typing import Any, ClassVar, Final, TextIO
from urllib.parse import quote

from ocpp_core._printable import LONGEST, printable
from ocpp_core.check._verdicts import Verdict
from ocpp_core.findings import Finding, any_item

__all__ = [
    "MAX_FINDINGS",
    "Repeats",
    "Report",
    "fingerprint",
    "headline",
    "mark_of",
    "plain_value",
    "relative",
    "sentence",
    "uri",
]

MAX_FINDINGS: Final = 25_000
"""Most findings that a report for a code host lists: GitHub takes no more, and no reader either."""

_NAME: Final = 200
"""Most characters shown of the name of a file or a station, and of a path."""

_SENTENCE: Final = 1000
_ROOTS: Final = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


class Report(ABC):
    """Writes what a check finds to a text stream, in one format.

    A report is made for each run. `begin` comes first, `frame` for each frame in order, file after file, and `end`
    last, unless the run fails.
    """

    every_frame: ClassVar[bool] = True
    """Whether `frame` is to be called for every frame. Else it may be left out for those of a long file of which
    nothing is to be said; `plain` tells how many these are."""

    def __init__(self, out: TextIO) -> None:
        self.out: Final = out

    def begin(self) -> None:  # noqa: B027  # most formats have no beginning
        """Write what comes before the first frame."""

    @abstractmethod
    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:
        """Write what is to be said of a frame, which may be nothing; of findings about no frame, without a verdict."""

    def plain(self, file: str, number: int) -> None:  # noqa: B027  # and most have nothing to say of these
        """Take note of so many frames of which nothing is to be said, besides those of which `frame` tells."""

    def end(self) -> None:  # noqa: B027  # and many have no end
        """Write what comes after the last frame."""


# -- words


def sentence(finding: Finding) -> str:
    """What is wrong, where in the payload, and what was found, in one line that is safe to show."""
    path = f"{printable(finding.path, _NAME)}: " if finding.path else ""
    text = path + printable(finding.message, _SENTENCE)
    if not isinstance(finding.found, str):
        return text
    shown = f'{text}{" " if text.endswith("?") else ". "}Found: "{printable(finding.found)}"'
    return shown if len(finding.found) <= LONGEST else f"{shown} ({len(finding.found)} characters)"


def headline(finding: Finding) -> str:
    """Which frame a finding is about, in one line that is safe to show: empty if it is about none."""
    parts = [
        finding.kind,
        "" if finding.action is None else printable(finding.action),
        "" if finding.message_id is None else f'id "{printable(finding.message_id)}"',
        "" if finding.station is None else f"of station {printable(finding.station, _NAME)}",
    ]
    return " ".join(part for part in parts if part)


def plain_value(value: Any) -> Any:
    """A JSON value of a finding so that every reader takes it: texts are cut, and hold nothing that cannot be seen."""
    if isinstance(value, str):
        return printable(value, _NAME)
    if isinstance(value, list):
        return [plain_value(each) for each in value]
    if isinstance(value, int | float | None):
        return value
    return printable(str(value), _NAME)


# -- places


def relative(file: str) -> str:
    """The name of a file from the root of the repository, with forward slashes; as it was given if it is outside."""
    root = Path(next((os.environ[name] for name in _ROOTS if os.environ.get(name)), ".")).resolve()
    path = Path(file)
    if file == "<stdin>":
        return "stdin"
    try:
        return path.resolve().relative_to(root).as_posix()
    except (ValueError, OSError, RuntimeError):
        return path.as_posix()


def uri(file: str) -> str:
    """The name of a file as a relative reference, or as a URL if it is outside of the repository."""
    name = relative(file)
    return ("file://" if name.startswith("/") else "") + quote(name, safe="/", errors="backslashreplace")


# -- fingerprints


def fingerprint(finding: Finding) -> str:
    """What stays the same of a finding when other lines come and go: no line numbers, and no indexes of lists."""
    what = [
        finding.rule,
        relative(finding.file),
        finding.station,
        finding.kind,
        finding.action,
        finding.message_id,
        any_item(finding.path),
    ]
    return mark_of(what)


def mark_of(what: Sequence[str | None]) -> str:
    """A short text that stands for several."""
    return sha256(dumps(what).encode()).hexdigest()[:32]


class Repeats:
    """Counts how often something came before."""

    def __init__(self) -> None:
        self._seen: Final[dict[str, int]] = {}

    def number(self, what: str) -> int:
        """1 for the first, 2 for the second, and so on."""
        self._seen[what] = self._seen.get(what, 0) + 1
        return self._seen[what]
