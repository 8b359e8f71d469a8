"""What ``check`` prints as text: frames with findings, and the summary by action.

Belongs here: turning verdicts and counts into text. Must not be here: reaching them, counting (``tally``). Everything
that a peer sent, file names included, goes through `printable`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ocpp_core._names import listed
from ocpp_core._printable import printable
from ocpp_core.check import Problem, Verdict
from ocpp_core.check.reports import sentence
from ocpp_core.cli.tally import Tally
from ocpp_core.cli.text import counted, print_below
from ocpp_core.findings import Finding, Severity
from ocpp_core.versions import Version

__all__ = ["print_frame", "print_guesses", "print_hows", "print_sums", "print_table", "print_totals"]

_SHOWN_FILES = 3


def print_frame(out: Console, file: str, verdict: Verdict, findings: Iterable[Finding] = ()) -> None:
    """A frame with findings: where it is, what it is, what is wrong with it, and what of that was tolerated.

    Of the findings themselves there are the rules beyond the schemas that it breaks, and what the log did to it.
    """
    place = Text(f"{printable(file, 200)}:{verdict.found.line}", style="bold")
    what = f" {verdict.kind}" + (f" {printable(verdict.action)}" if verdict.action is not None else "")
    name = f' id "{printable(verdict.message_id)}"' if verdict.message_id is not None else ""
    out.print(Text.assemble(place, what, name), soft_wrap=True)
    for problem in verdict.problems:
        print_below(out, Text.assemble(_sentence(problem), (f" ({problem.rule})", "red")))
    for problem in verdict.tolerated:
        print_below(out, Text.assemble(_sentence(problem), (f" (tolerated: {problem.tolerance})", "yellow")))
    for finding in findings:
        if finding.rule.startswith("log/"):
            print_below(out, Text.assemble(finding.message, f" ({finding.rule})"))
        elif "/" not in finding.rule:  # it is of the standard
            severity = "" if finding.severity is Severity.ERROR else f"{finding.severity.value}: "
            style = "red" if finding.severity is Severity.ERROR else "yellow"
            print_below(out, Text.assemble(sentence(finding), (f" ({severity}{finding.rule})", style)))
    if verdict.valid_in:
        print_below(out, Text(f"valid in OCPP {listed(verdict.valid_in)}"))


def _sentence(problem: Problem) -> str:
    """What is wrong, what was found, and what that was read as, where it was read as anything else."""
    path = f"{printable(problem.path, 100)}: " if problem.path else ""
    found = "" if not isinstance(problem.found, str) else f'Found: "{printable(problem.found)}"'
    read_as = problem.read_as
    if found and isinstance(read_as, str) and read_as != problem.found and not problem.message.endswith(f'"{read_as}"'):
        found += f', read: "{printable(read_as)}"'
    stop = "" if not found else " " if problem.message.endswith("?") else ". "
    return f"{path}{problem.message}{stop}{found}"


def print_guesses(out: Console, guesses: dict[Version, list[str]]) -> None:
    """Which version was assumed for which files."""
    for version, files in guesses.items():
        names = ", ".join(printable(file, 200) for file in files[:_SHOWN_FILES])
        if len(files) > _SHOWN_FILES:
            names = (
                counted(len(files), "file") if len(guesses) == 1 else f"{names} and {len(files) - _SHOWN_FILES} more"
            )
        out.print(Text(f"Read as OCPP {version} (guessed; --ocpp overrides it): {names}"), soft_wrap=True)


def print_hows(out: Console, hows: dict[str, Counter[str]]) -> None:
    """How frames were read that did not stand there as JSON."""
    for how, files in hows.items():
        names = printable(next(iter(files)), 200) if len(files) == 1 else counted(len(files), "file")
        out.print(Text(f"Read {how}: {counted(files.total(), 'frame')} in {names}"), soft_wrap=True)


def print_table(out: Console, tally: Tally, *, everything: bool) -> None:
    """The frames by action: those with findings, or all."""
    columns = tally.columns()
    rows = {action for column in columns.values() for action in column if everything or action in tally.noticed}
    if not rows:
        return
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    table.add_column("Action", overflow="fold")
    for name in ("Frames", *map(str.capitalize, columns)):
        table.add_column(name, justify="right")
    for action in _in_order(rows):
        counts = {name: column[action] for name, column in columns.items()}
        cells = (Text(str(count), _STYLES[name]) if count else Text("-") for name, count in counts.items())
        table.add_row(Text(action), str(sum(counts.values())), *cells)
    out.print(table)
    out.print()


def print_sums(out: Console, tally: Tally) -> None:
    """What was noted and what was tolerated, each once."""
    if tally.notes:
        out.print("Accepted, though the standard forbids it:")
        _print_counts(out, tally.notes, "frame", tally.first_noted)
    if tally.findings:
        out.print("Tolerated:")
        _print_counts(out, tally.findings, "time", tally.first_found)


def print_totals(out: Console, tally: Tally) -> None:
    """How many there are of everything."""
    total = Text(f"{counted(tally.frames, 'frame')} in {counted(tally.files, 'file')}: ")
    for name, column in tally.columns().items():
        count = sum(column.values())
        total.append(", " if name != "valid" else "")
        total.append(f"{count} {name}", style="bold red" if count and name == "invalid" else "")
    out.print(total)
    out.print(Text(f"{counted(tally.other_lines, 'line')} without a frame"))
    if tally.ignored:
        out.print(Text(f"{counted(tally.ignored, 'finding')} ignored"))
    if tally.known:
        out.print(Text(f"{counted(tally.known, 'finding')} known from the baseline"))
    if tally.without_frames:
        out.print(Text(f"{counted(tally.without_frames, 'file')} without a frame"))


_STYLES: Final = {"valid": "green", "tolerated": "yellow", "invalid": "red", "untyped": ""}


def _print_counts(out: Console, counts: Counter[str], noun: str, first: dict[str, str]) -> None:
    """How often each kind of finding was made, each once: a station does the same in all of its messages."""
    for what, times in counts.most_common():
        print_below(out, Text(f"{what} ({counted(times, noun)}, first at {first[what]})"))
    out.print()


def _in_order(names: Iterable[str]) -> list[str]:
    """Actions by name, then the rows without an action."""
    return sorted(names, key=lambda name: (name.startswith("("), name))
