"""What real stations and the software at the other end do against the standard, and the page that tells users of it.

Belongs here: deviations.toml as data, and docs/deviations.md made of it. Must not be here: whether it is true
(``test_deviations``).
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ocpp_core import Kind, Role, Tolerance, Version
from ocpp_core.schemas import message_name

__all__ = ["DEVIATIONS", "PAGE", "Deviation", "page", "read"]

PAGE = Path(__file__).parents[2] / "docs" / "deviations.md"


def _whole(text: str | None) -> str | None:
    """A frame without the short form for long texts, such as <551 x>."""
    return None if text is None else re.sub(r"<(\d+) (.)>", lambda found: int(found[1]) * found[2], text)


def _value(text: str | None) -> Any:
    whole = _whole(text)
    return None if whole is None else json.loads(whole)


def _versions(names: Sequence[str]) -> tuple[Version, ...]:
    return tuple(map(Version, names))


def _issues(issues: Sequence[Sequence[str]]) -> tuple[tuple[str, str, str | None], ...]:
    return tuple((path, rule, tolerance or None) for path, rule, tolerance in issues)


@frozen(kw_only=True)
class Deviation:
    """One of them. The head of deviations.toml says what each key means."""

    row: int
    who: str
    version: Version = field(converter=Version)
    sender: Role = field(converter=Role)
    what: str
    profile: str | None = None
    action: str | None = None
    frame: str | None = field(default=None, converter=_whole)
    accepted: bool = False
    refused: str | None = None
    tolerate: tuple[Mapping[str, Any], ...] = field(default=(), converter=tuple)
    id: str = "1"
    reads: Any = field(default=None, converter=_value)
    unknown: dict[str, Any] | None = field(default=None, converter=_value)
    issues: tuple[tuple[str, str, str | None], ...] = field(default=(), converter=_issues)
    read_as: str | None = None
    valid_in: tuple[Version, ...] = field(default=(), converter=_versions)
    event: str | None = None
    reason: str | None = None

    def __str__(self) -> str:
        return f"{self.row}-{self.who}"

    @property
    def tolerance(self) -> Tolerance:
        """What reads it, or reports it."""
        return Tolerance.from_dict({"tolerate": self.tolerate})

    @property
    def group(self) -> str:
        """The heading of the page that it stands under."""
        if self.refused:
            return READ if self.tolerate else REFUSED
        return ACCEPTED if self.accepted and not self.event else SESSION


READ = "Read by a tolerance"
ACCEPTED = "Accepted as they are"
SESSION = "Session and transport"
REFUSED = "Refused"


def read() -> tuple[Deviation, ...]:
    text = Path(__file__).with_name("deviations.toml").read_text("utf-8")
    return tuple(Deviation(**table) for table in tomllib.loads(text)["deviation"])


DEVIATIONS = read()


# -- the page

_HEAD = """\
# What real stations do, and how to live with it

<!-- Written by: python -m tests.deviations -->

Below are the deviations from the standard that have been seen in real stations, and in the software at the other end,
and what this library makes of each. Where one is read by a tolerance, give its name, and where it holds, to the codec;
[how-to-tolerate.md](how-to-tolerate.md) shows how. The name below a make is that of its profile, as in
`Tolerance.profile("grizzl-e")`.
"""

_GROUPS = {
    READ: (
        "These are refused, unless the tolerance is named. Then they are read, and reported. The `at` of the tolerance is"
        " the\nmessage; if a path is shown, it follows behind a colon, as in"
        ' `at = "GetConfigurationResponse:$.configurationKey[*].value"`.',
        "read by",
        "as",
    ),
    ACCEPTED: (
        "These are valid, or end a call whatever they hold. Where a name stands, it reports what is wrong.",
        "reported by",
        "as",
    ),
    SESSION: (
        "In these no frame breaks a rule: it is about when it is sent, or about what carries it.",
        "event",
        "how",
    ),
    REFUSED: ("No tolerance reads these: that would need a guess, or the standard demands it.", None, "why"),
}


def page() -> str:
    """The text of docs/deviations.md."""
    return "\n".join([_HEAD, *map(_group, _GROUPS), _counts()])


def _group(group: str) -> str:
    intro, third, last = _GROUPS[group]
    lines = [f"## {group}", "", intro, ""]
    heads = ["who", "version, message", "what", *([third] if third else []), last]
    lines += [_line(heads), _line(["---"] * len(heads))]
    for each in DEVIATIONS:
        if each.group == group:
            named = {READ: _tolerance(each), ACCEPTED: _tolerance(each), SESSION: _code(each.event)}
            who = "<br>".join([_escaped(each.who), *([_code(each.profile)] if each.profile else [])])
            message = f"{each.version} {_message(each)}".strip()
            middle = [named[group]] if third else []
            lines.append(_line([who, message, _escaped(each.what), *middle, _escaped(_last(each))]))
    return "\n".join([*lines, ""])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """A text that Markdown shows as it is, in a cell of a table; what stands between backticks stays code."""
    parts = text.split("`")
    return "`".join(
        _plain(part) if even else part.replace("|", r"\|") for part, even in zip(parts, cycle((True, False)))
    )


def _plain(text: str) -> str:
    return re.sub(r"([\\*_<>|\[\]])", r"\\\1", text)


def _code(text: str | None) -> str:
    return _escaped(f"`{text}`") if text else ""


def _message(deviation: Deviation) -> str:
    if deviation.frame is not None and deviation.frame.startswith("[4,"):
        return "CALLERROR"
    if deviation.action is None:
        return "CALLRESULT" if deviation.frame is not None and deviation.frame.startswith("[3,") else ""
    result = deviation.frame is not None and deviation.frame.startswith("[3,")
    return message_name(deviation.action, Kind.RESPONSE) if result else deviation.action


def _tolerance(deviation: Deviation) -> str:
    return "<br>".join(line for each in deviation.tolerate for line in _allowance(each))


_WIDEST = 40
"""Characters of a path that fit into a column."""


def _allowance(allowance: Mapping[str, Any]) -> list[str]:
    """The lines for an allowance: its name, where it holds within the message, and what it is given."""
    lines = [_code(allowance["name"])]
    _, _, path = allowance.get("at", "").partition(":")
    if path:
        piece = ""
        for step in re.split(r"(?<=.)(?=\.)", path):
            if len(piece + step) > _WIDEST:
                lines.append(_code(piece))
                piece = ""
            piece += step
        lines.append(_code(piece))
    given = {key: value for key, value in allowance.items() if key not in ("name", "at", "sender")}
    return [*lines, *(_code(f"{key} = {json.dumps(value)}") for key, value in given.items())]


def _last(deviation: Deviation) -> str:
    return deviation.reason or deviation.read_as or "as it is"


def _counts() -> str:
    groups = [each.group for each in DEVIATIONS]
    lines = [f"* {group}: {groups.count(group)}" for group in _GROUPS]
    return "\n".join(["## How many", "", *lines, f"* together: {len(groups)}", ""])
