"""A text that is no JSON, mended, and what is to be said of it.

Belongs here: repairs as issues. Must not be here: which repairs there are (``_json_repairs``), and where they are
tolerated.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ocpp_core._json import parse
from ocpp_core.findings import Issue
from ocpp_core.payload._json_repairs import repair_json
from ocpp_core.versions import ErrorCode

__all__ = ["Mended", "mend"]


@frozen
class Mended:
    """A text that was mended."""

    text: bytes
    value: Any
    """The JSON value of the text."""

    issues: tuple[Issue, ...]
    """One for each repair."""


def mend(raw: bytes, code: ErrorCode, most: int) -> Mended | None:
    """A text that is no JSON for at most so many faults that are known. Its depth is the caller's to bound.

    ``code`` stands for a text that cannot be read.
    """
    try:
        repaired = repair_json(raw.decode(), most)
    except UnicodeDecodeError:
        return None
    if repaired is None:
        return None
    text, repairs = repaired
    issues = (
        Issue("$", "json", None, None, f"{each.what} at character {each.position + 1}", code, tolerance="json")
        for each in repairs
    )
    mended = text.encode()
    return Mended(mended, parse(mended), tuple(issues))
