"""``ocpp-core diff``: what changes from one version of OCPP to another, for people.

Belongs here: the words of a change, and what stands beside what. Must not be here: finding changes (``changes``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final, TypeAlias

import click
from rich.console import Console
from rich.text import Text

from ocpp_core._names import listed
from ocpp_core.changes import Change, ChangeKind, changes
from ocpp_core.cli.describe import limits_of, starters
from ocpp_core.cli.text import counted, print_indented
from ocpp_core.schemas import actions
from ocpp_core.versions import Version

__all__ = ["find_changes", "show_changes"]

_Placed: TypeAlias = tuple[str, Change]
"""A change, and where it is told of: its own path, or one of its places."""

_MARKS: Final = {
    ChangeKind.ADDED: ("+ ", "green"),
    ChangeKind.REMOVED: ("- ", "red"),
    ChangeKind.CHANGED: ("~ ", "yellow"),
}

_COUNTED: Final = {
    "action": "Actions",
    "member": "Members",
    "value": "Values of enumerations",
    "required": "Required",
    "type": "Types",
    "enum": "Enumeration or text",
    "additionalProperties": "Unknown members",
}
"""What is counted, by rule; all others are limits."""

_LIMITS: Final = "Limits"

_MANY: Final = 8
"""In how many messages and types the same member has to come or go to be told once for all of them."""

_USERS: Final = 3
"""How many of the messages that use a type are named."""


def find_changes(before: Version, after: Version, message: str | None) -> tuple[Change, ...]:
    """The changes from one version to another, or of one message. Raises UsageError for one that neither has."""
    try:
        return changes(before, after, message)
    except LookupError as error:
        raise click.UsageError(str(error.args[0])) from error


def show_changes(out: Console, before: Version, after: Version, message: str | None) -> None:
    """Print the changes from one version to another: how many, then the actions, messages and types one by one."""
    found = find_changes(before, after, message)
    about = "" if message is None else f" in {message}"
    out.print(Text(f"What changes from OCPP {before} to {after}{about}", style="bold"))
    if not found:
        out.print("Nothing.")
        return
    within = [each for each in found if each.rule != "action"]
    if message is None:
        _print_counts(out, found)
    _print_actions(out, before, after, [each for each in found if each.rule == "action"])
    if message is None:
        _print_types(out, _print_common(out, within))
    else:
        _print_messages(out, within)


# -- how many, and which actions


def _print_counts(out: Console, found: Sequence[Change]) -> None:
    counts = Counter((_COUNTED.get(each.rule, _LIMITS), each.kind) for each in found)
    out.print()
    out.print(Text(f"{'':<24}{'added':>8}{'removed':>9}{'changed':>9}", style="bold"))
    for head in (*_COUNTED.values(), _LIMITS):
        if any(counts[head, kind] for kind in ChangeKind):
            added, removed, changed = (counts[head, kind] or "-" for kind in ChangeKind)
            out.print(Text(f"{head:<24}{added:>8}{removed:>9}{changed:>9}"))


def _print_actions(out: Console, before: Version, after: Version, found: Sequence[Change]) -> None:
    for kind, version, other in ((ChangeKind.ADDED, after, before), (ChangeKind.REMOVED, before, after)):
        chosen = [each for each in found if each.kind is kind]
        if chosen:
            _print_heading(out, f"Actions of OCPP {version} that {other} does not have")
        width = max((len(each.names[0]) for each in chosen), default=0)
        for each in chosen:
            action = actions(version)[each.names[0]]
            said = f"from {_ENDS[starters(action)]}" + ("" if action.answered else ", one-way")
            if each.counterparts:
                said += f"; in {other}: {listed(each.counterparts)}"
            _print_line(out, kind, f"{action.name:<{width}}", said, 2)


_ENDS: Final = {"station": "station", "CSMS": "CSMS", "either": "either side"}


# -- what is in messages and types


def _print_common(out: Console, found: Sequence[Change]) -> list[Change]:
    """Print what is the same in many messages and types; returns all else."""
    groups: dict[str, list[Change]] = {}
    for each in found:
        if each.rule in ("member", "additionalProperties"):
            groups.setdefault(f"{_last(each.path)} {each.rule} {each.before} {each.after}", []).append(each)
    common = [group for group in groups.values() if len(group) >= _MANY]
    if common:
        _print_heading(out, "In many messages and types")
    for group in common:
        messages = sum(map(_in_message, group))
        counts = ((messages, "message"), (len(group) - messages, "type"))
        where = " and ".join(counted(number, noun) for number, noun in counts if number)
        said = "; ".join(_words(group[:1]))
        _print_line(out, group[0].kind, _last(group[0].path), f"{said}; in {where}", 2)
    told = {each for group in common for each in map(id, group)}
    return [each for each in found if id(each) not in told]


def _print_types(out: Console, found: Sequence[Change]) -> None:
    """What is in each message, then what is in each shared type, with the messages that use it."""
    for in_message, members in groupby(found, _in_message):
        _print_heading(out, "Messages" if in_message else "Types")
        for names, each in groupby(members, lambda change: change.names):
            group = list(each)
            out.print(Text(f"  {' -> '.join(dict.fromkeys(names))}", style="bold"), soft_wrap=True)
            if not in_message:
                users = list(dict.fromkeys(message for change in group for message in change.messages))
                more = [f"{len(users) - _USERS} more messages"] if len(users) > _USERS + 1 else users[_USERS:]
                print_indented(out, Text(f"in {listed([*users[:_USERS], *more])}", style="dim"), 4)
            _print_placed(out, [(change.path, change) for change in group], 4)


def _print_messages(out: Console, found: Sequence[Change]) -> None:
    """What is in one message or two, with the paths from there."""
    for message in sorted({message for each in found for message in each.messages}):
        _print_heading(out, message)
        start = f"{message}:"
        placed = [
            (place.removeprefix(start), each) for each in found for place in each.places if place.startswith(start)
        ]
        _print_placed(out, sorted(placed, key=lambda pair: pair[0]), 2)


def _in_message(change: Change) -> bool:
    """Whether it is in a message itself, and not in a type of it."""
    return change.names[0] in change.messages


def _last(path: str) -> str:
    return path.rpartition(".")[2].replace("$", "")


# -- lines


def _print_heading(out: Console, text: str) -> None:
    out.print()
    out.print(Text(text, style="bold"))


def _print_placed(out: Console, placed: Iterable[_Placed], indent: int) -> None:
    """A line for each thing that changes: a member with all that is other of it, or values that come or go."""
    for path, pairs in groupby(placed, lambda each: each[0]):
        group = [change for _, change in pairs]
        name = path.removeprefix("$").removeprefix(".")
        for kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
            values = [str(each.before or each.after) for each in group if each.rule == "value" and each.kind is kind]
            if values:
                _print_line(out, kind, name, ", ".join(values), indent)
        others = [each for each in group if each.rule != "value"]
        if others:
            kind = others[0].kind if others[0].rule == "member" else ChangeKind.CHANGED
            _print_line(out, kind, name, "; ".join(_words(others)), indent)


def _print_line(out: Console, kind: ChangeKind, name: str, said: str, indent: int) -> None:
    mark, style = _MARKS[kind]
    text = Text.assemble((mark + name, style), "  " if name else "", said)
    room = out.width - indent
    first, *others = [text] if len(text) <= room else text.wrap(out, max(room - 4, 20))
    for line, depth in ((first, indent), *((other, indent + 4) for other in others)):
        line.rstrip()
        out.print(Text(" " * depth) + line, soft_wrap=True)


# -- words


def _words(found: Iterable[Change]) -> Iterator[str]:
    """What is said of the changes at one place, each on its own."""
    for each in found:
        match each.rule:
            case "member":
                yield _shape(each.after or each.before)
            case "type":
                yield f"{_shape(each.before)} -> {_shape(each.after)}"
            case "required":
                yield "now required" if each.after else "now optional"
            case "additionalProperties":
                yield "unknown members are now allowed" if each.after else "unknown members are now refused"
            case "enum" if each.after is None:
                yield f"{_enumeration(each.before)} -> any text"
            case "enum":
                yield f"any text -> {_enumeration(each.after)}"
            case rule if each.before is None:
                yield f"now {_limit(rule, each.after)}"
            case rule if each.after is None:
                yield f"no longer {_limit(rule, each.before)}"
            case rule:
                yield f"{_limit(rule, each.before)} -> {_limit(rule, each.after)}"


def _enumeration(values: Sequence[str]) -> str:
    return f"one of {listed(values)}" if len(values) <= _FEW else f"one of {len(values)} values"


_FEW: Final = 6
"""Most values of an enumeration that are listed where there was none, or is none any more."""


def _shape(shape: dict[str, Any]) -> str:
    """What may stand at a place, in words; for a member, whether it has to be there."""
    item = shape.get("items", shape)
    words = [item.get("name", item["type"]) + ("[]" if "items" in shape else ""), limits_of(shape, item)]
    if "required" in shape:
        words.append("required" if shape["required"] else "optional")
    return ", ".join(filter(None, words))


def _limit(rule: str, value: Any) -> str:
    return limits_of({"type": "array", rule: value}, {}) or limits_of({}, {rule: value})
