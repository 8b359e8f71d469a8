"""Findings for people: each kind once, with the frame in which it came first.

Belongs here: what counts as one kind, and how it is printed. Must not be here: where in a frame it is (``check``).
Everything that a peer sent goes through `printable`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import define, evolve, field
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from ocpp_core._names import listed
from ocpp_core._printable import printable
from ocpp_core.check import Excerpt, Verdict, excerpt_of, meaning_of
from ocpp_core.cli.text import INDENT, print_below
from ocpp_core.findings import Finding, Severity, any_item

__all__ = ["Groups"]

_STYLES: Final = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold"}
_WIDEST: Final = 116
"""Most characters of a line of a frame, where there is no terminal that says how many fit."""

_MOST: Final = 1_000
"""Most kinds that are told apart: a hostile capture may have any number."""

_Key: TypeAlias = "tuple[Severity, str, str | None, str, str]"


@define
class _Group:
    """The findings of one kind."""

    first: Finding
    excerpt: Excerpt | None
    valid_in: str
    """The other versions in which the first frame is valid."""

    meaning: str | None
    """What the key, variable or code is that the first is about."""

    times: int = 0
    files: int = 0
    last_file: str | None = None

    def add(self, finding: Finding) -> None:
        """Count a finding. The files come one after the other."""
        self.times += 1
        if finding.file != self.last_file:
            self.files += 1
            self.last_file = finding.file


@define
class Groups:
    """The findings of a run by rule, action and path. Of each kind the first is kept, without its frame."""

    width: int
    """How many characters a line has."""

    _groups: dict[_Key, _Group] = field(factory=dict["_Key", _Group], init=False)
    _others: int = field(default=0, init=False)

    def add(self, verdict: Verdict, findings: Sequence[Finding]) -> None:
        """Add the findings of a frame."""
        for finding in findings:
            if finding.rule == "version/other" and len(findings) > 1:
                continue  # it is told with the others
            place = any_item(finding.path)
            several = not place and finding.severity is Severity.NOTE  # of these a rule has several sentences
            key = (finding.severity, finding.rule, finding.action, place, finding.message if several else "")
            group = self._groups.get(key)
            if group is None:
                if len(self._groups) == _MOST:
                    self._others += 1
                    continue
                group = self._groups[key] = self._group(finding, verdict)
            group.add(finding)

    def _group(self, finding: Finding, verdict: Verdict) -> _Group:
        room = min(self.width, _WIDEST) - INDENT - 2 * len(_DOTS)
        other = listed(verdict.valid_in) if verdict.valid_in and finding.rule.startswith("schema/") else ""
        excerpt = excerpt_of(finding, max(room, 20))
        return _Group(evolve(finding, frame=""), excerpt, other, meaning_of(verdict, finding))

    def print(self, out: Console) -> None:
        """Print them, the most severe first, and of these the most frequent."""
        order = list(Severity)
        groups = sorted(self._groups.items(), key=lambda each: (order.index(each[0][0]), -each[1].times))
        for place, (key, group) in enumerate(groups):
            if place:
                out.print()
            _print_group(out, key, group)
        if self._others:
            out.print(Text(f"\nand {self._others} more, of other rules or at other places"))

    def __bool__(self) -> bool:
        return bool(self._groups)


def _print_group(out: Console, key: _Key, group: _Group) -> None:
    severity, rule, action, path, _ = key
    place = ":".join(printable(part, 100) for part in (action, path) if part)
    first = group.first
    head = Text.assemble((severity.value, _STYLES[severity]), " ", (rule, "bold"), " at" if place else "")
    if out.is_terminal and len(head) + 1 + len(place) > out.width:  # rather a line of its own than a break within
        out.print(head, soft_wrap=True)
        print_below(out, Text(place))
    else:
        out.print(head + Text(f" {place}" if place else ""), soft_wrap=True)
    print_below(out, Text(_sentence(first, group.excerpt)))
    if group.meaning is not None:
        print_below(out, Text(group.meaning, style="dim"))
    if group.valid_in:
        print_below(out, Text(f"valid in OCPP {group.valid_in}"))
    if group.excerpt is not None:
        _print_excerpt(out, group.excerpt)
    print_below(out, Text(_where(group)))


def _sentence(finding: Finding, excerpt: Excerpt | None) -> str:
    """What is wrong, and what was found, unless that is shown."""
    text = finding.message
    if isinstance(finding.found, str) and (excerpt is None or finding.found not in excerpt.marked):
        text += "" if text.endswith("?") else "."
        text += f' Found: "{printable(finding.found)}"'
    return text


def _where(group: _Group) -> str:
    """Where the first is, and how many more there are."""
    first = group.first
    name = f' id "{printable(first.message_id)}"' if first.message_id is not None else ""
    station = f" of {printable(first.station)}" if first.station is not None else ""
    text = f"{printable(first.file, 200)}:{first.line} {first.kind}{name}{station}"
    more = group.times - 1
    if more:
        text += f", and {more} more" + (f" in {group.files} files" if group.files > 1 else "")
    return text


_DOTS: Final = "..."


def _print_excerpt(out: Console, excerpt: Excerpt) -> None:
    """The line of the frame, and a mark below the place."""
    before = (_DOTS if excerpt.goes_on[0] else "") + _escaped(excerpt.before)
    marked, after = _escaped(excerpt.marked), _escaped(excerpt.after) + (_DOTS if excerpt.goes_on[1] else "")
    room = min(out.width, _WIDEST) - INDENT
    before, marked, after = _fitted(before, marked, after, room)
    line = Text.assemble(" " * INDENT, before, (marked, "bold"), after)
    line.rstrip()
    out.print(line, soft_wrap=True)
    if marked:
        out.print(
            Text(" " * (INDENT + cell_len(before)) + "^" * cell_len(marked), style=_STYLES[Severity.ERROR]),
            soft_wrap=True,
        )


def _escaped(text: str) -> str:
    return printable(text, 12 * len(text))


def _fitted(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """The parts of a line within some room: escapes and wide characters take more than a place."""
    while before and cell_len(before + marked) > room:
        before = _DOTS + before[len(_DOTS) + 1 :] if len(before) > len(_DOTS) + 1 else ""
    while cell_len(before + marked) > room:
        marked = marked[: -len(_DOTS) - 1] + _DOTS
    while after and cell_len(before + marked + after) > room:
        after = after[: -len(_DOTS) - 1] + _DOTS if len(after) > len(_DOTS) + 1 else ""
    return before, marked, after
