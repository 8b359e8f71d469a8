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
from ocpp_core.changes import Change, ChangeKind, changes, registry_changes
from ocpp_core.cli.describe import limits_of, sender_of
from ocpp_core.cli.text import counted, print_indented
from ocpp_core.schemas import actions
from ocpp_core.versions import Version

__all__ = ["find_changes", "show_changes"]

_Placed: TypeAlias = tuple[str, Change]
"""A change, and where it is listed: at its own path, or at one of its places."""

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

_LISTED: Final = {"component": "Components", "variable": "Variables", "key": "Configuration keys"}
_LISTED_VALUES: Final = "Values of lists"
_LISTED_FACTS: Final = "Facts of variables"
"""What is counted of what is listed beside messages."""

_SAME: Final = 3
"""In how many variables the same values have to come or go to be listed once for all of them."""

_MANY: Final = 8
"""In how many messages and types the same member has to come or go to be listed once for all of them."""

_USERS: Final = 3
"""How many of the messages that use a type are named."""


def find_changes(before: Version, after: Version, name: str | None) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes of the schemas and those of the lists, from one version to another; or of what has that name.

    Raises UsageError for a name that neither has.
    """
    if name is None:
        return changes(before, after), registry_changes(before, after)
    try:
        return changes(before, after, name), ()
    except LookupError as error:
        no_message = str(error.args[0])
    try:
        return (), registry_changes(before, after, name)
    except LookupError as error:
        # The better of the two answers is the one that knows what was meant.
        answers = [text for text in (no_message, str(error.args[0])) if "did you mean" in text]
        raise click.UsageError(answers[0] if answers else no_message) from error


def show_changes(out: Console, before: Version, after: Version, name: str | None) -> None:
    """Print the changes from one version to another: how many, then those of schemas and of lists one by one."""
    found, listed_ones = find_changes(before, after, name)
    about = "" if name is None else f" in {name}"
    out.print(Text(f"What changes from OCPP {before} to {after}{about}", style="bold"))
    if not found and not listed_ones:
        out.print("Nothing.")
        return
    within = [each for each in found if each.rule != "action"]
    if name is None:
        _print_counts(out, found, listed_ones)
    _print_actions(out, before, after, [each for each in found if each.rule == "action"])
    if name is None:
        _print_types(out, _print_common(out, within))
    else:
        _print_messages(out, within)
    _print_lists(out, before, after, listed_ones)


# -- how many, and which actions


def _counted_as(change: Change) -> str:
    """What a change of a list is counted as."""
    if change.rule == "value":
        return _LISTED_VALUES
    return _LISTED.get(change.rule, _LISTED_FACTS)


def _print_counts(out: Console, found: Sequence[Change], listed_ones: Sequence[Change]) -> None:
    counts = Counter((_COUNTED.get(each.rule, _LIMITS), each.kind) for each in found)
    counts.update((_counted_as(each), each.kind) for each in listed_ones)
    out.print()
    out.print(Text(f"{'':<24}{'added':>8}{'removed':>9}{'changed':>9}", style="bold"))
    for head in (*_COUNTED.values(), _LIMITS, *_LISTED.values(), _LISTED_VALUES, _LISTED_FACTS):
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
            said = f"from {_ENDS[sender_of(action)]}" + ("" if action.answered else ", one-way")
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
    told = _ids(common)
    return [each for each in found if id(each) not in told]


def _print_types(out: Console, found: Sequence[Change]) -> None:
    """What is in each message, then what is in each shared type, with the messages that use it."""
    for in_message, members in groupby(found, _in_message):
        _print_heading(out, "Messages" if in_message else "Types")
        for names, each in groupby(members, lambda change: change.names):
            group = list(each)
            _print_names(out, names)
            if not in_message:
                users = list(dict.fromkeys(message for change in group for message in change.messages))
                more = [f"{len(users) - _USERS} more messages"] if len(users) > _USERS + 1 else users[_USERS:]
                print_indented(out, Text(f"in {listed([*users[:_USERS], *more])}", style="dim"), 4)
            _print_in(out, group)


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


# -- what is listed beside messages


def _print_lists(out: Console, before: Version, after: Version, found: Sequence[Change]) -> None:
    """Configuration keys, then components with their variables, then lists of values."""
    _print_keys(out, before, after, [each for each in found if each.rule == "key"])
    _print_components(out, [each for each in found if each.rule == "component"], list(filter(_of_variable, found)))
    of_lists = [each for each in found if each.rule not in ("key", "component") and not _of_variable(each)]
    if of_lists:
        _print_heading(out, "Lists")
    for names, each in groupby(of_lists, lambda change: change.names):
        _print_names(out, names)
        _print_in(out, each)


def _of_variable(change: Change) -> bool:
    return change.path != "$" and change.names[0] not in _VALUES_OF


_VALUES_OF: Final = frozenset({"ReasonCode", "SecurityEvent"})
"""The lists whose values have facts that may change."""


def _print_keys(out: Console, before: Version, after: Version, found: Sequence[Change]) -> None:
    if not found:
        return
    version, other = (before, after) if found[0].kind is ChangeKind.REMOVED else (after, before)
    _print_heading(out, f"Configuration keys of OCPP {version}, and the variables of {other} of the same name")
    for each in found:
        said = f"in {other}: {listed(each.counterparts)}" if each.counterparts else ""
        _print_line(out, each.kind, each.names[0], said, 2)


def _print_components(out: Console, components: Sequence[Change], of_variables: Sequence[Change]) -> None:
    """What is new or gone of the components, with the variables of each; the same values of many variables once."""
    whole = {each.names[0]: each.kind for each in components}
    same = _same_values(of_variables)
    told = _ids(same)
    names = sorted(
        dict.fromkeys([*whole, *(each.names[0] for each in of_variables if id(each) not in told)]), key=str.lower
    )
    if names or same:
        _print_heading(out, "Components and their variables")
    for group in same:
        values = dict.fromkeys(map(_value, group))
        places = dict.fromkeys(f"{each.names[0]}.{each.path.removeprefix('$.')}" for each in group)
        _print_line(out, group[0].kind, ", ".join(values), f"in {listed(places)}", 2)
    for name in names:
        if name in whole:
            _print_line(out, whole[name], name, "", 2)
        else:
            _print_names(out, (name,))
        _print_in(out, (each for each in of_variables if each.names[0] == name and id(each) not in told))


def _same_values(found: Iterable[Change]) -> list[list[Change]]:
    """The values that come or go together in several variables."""
    of_variable: dict[tuple[str, str, ChangeKind], list[Change]] = {}
    for each in found:
        if each.rule == "value":
            of_variable.setdefault((each.names[0], each.path, each.kind), []).append(each)
    groups: dict[tuple[str, ...], list[list[Change]]] = {}
    for (_, _, kind), values in of_variable.items():
        groups.setdefault((kind, *map(_value, values)), []).append(values)
    return [[each for values in group for each in values] for group in groups.values() if len(group) >= _SAME]


# -- lines


def _print_heading(out: Console, text: str) -> None:
    out.print()
    out.print(Text(text, style="bold"))


def _print_names(out: Console, names: Iterable[str]) -> None:
    """What the lines below are about, by its name before and after."""
    out.print(Text(f"  {' -> '.join(dict.fromkeys(names))}", style="bold"), soft_wrap=True)


def _print_in(out: Console, found: Iterable[Change]) -> None:
    """The changes in what was named, each at its own path."""
    _print_placed(out, ((each.path, each) for each in found), 4)


def _print_placed(out: Console, placed: Iterable[_Placed], indent: int) -> None:
    """A line for each thing that changes: a member with all that differs in it, or values that come or go."""
    for path, pairs in groupby(placed, lambda each: each[0]):
        group = [change for _, change in pairs]
        name = path.removeprefix("$").removeprefix(".")
        for kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
            values = [_value(each) for each in group if each.rule == "value" and each.kind is kind]
            if values:
                _print_line(out, kind, name, ", ".join(values), indent)
        others = [each for each in group if each.rule != "value"]
        if others:
            kind = others[0].kind if others[0].rule in ("member", "variable") else ChangeKind.CHANGED
            _print_line(out, kind, name, "; ".join(_words(others)), indent)


def _value(change: Change) -> str:
    """A value that comes or goes."""
    return str(change.before or change.after)


def _ids(groups: Iterable[Iterable[Change]]) -> set[int]:
    return {id(each) for group in groups for each in group}


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
            case "member" | "variable":
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
            case "units" | "primitive" | "mutability" | "attributes" | "open" | "critical" | "general" | "messages":
                yield _fact(each)
            case _:
                yield _bound(each)


def _bound(change: Change) -> str:
    if change.before is None:
        return f"now {_limit(change.rule, change.after)}"
    if change.after is None:
        return f"no longer {_limit(change.rule, change.before)}"
    return f"{_limit(change.rule, change.before)} -> {_limit(change.rule, change.after)}"


def _fact(change: Change) -> str:
    """What is said of a fact of a variable, a reason code or a security event."""
    match change.rule:
        case "open":
            return "other values are now allowed" if change.after else "other values are now refused"
        case "critical":
            return "now critical" if change.after else "no longer critical"
        case "general":
            return "now for any action" if change.after else "no longer for any action"
        case rule:
            return f"{_alternatives(rule, change.before)} -> {_alternatives(rule, change.after)}"


def _alternatives(rule: str, value: Sequence[str] | str | None) -> str:
    if not value:
        return f"{rule} not stated"
    return value if isinstance(value, str) else " or ".join(value)


def _enumeration(values: Sequence[str]) -> str:
    return f"one of {listed(values)}" if len(values) <= _FEW else f"one of {len(values)} values"


_FEW: Final = 6
"""Up to how many values are listed of an enumeration that is new or gone; of more only the number is printed."""


def _shape(shape: dict[str, Any]) -> str:
    """What may stand at a place, in words; for a member, whether it has to be there."""
    item = shape.get("items", shape)
    words = [item.get("name", item["type"]) + ("[]" if "items" in shape else ""), limits_of(shape, item)]
    words += [f"in {' or '.join(shape['units'])}"] if "units" in shape else []
    words += [" or ".join(shape["mutability"])] if "mutability" in shape else []
    if "required" in shape:
        words.append("required" if shape["required"] else "optional")
    return ", ".join(filter(None, words))


def _limit(rule: str, value: Any) -> str:
    return limits_of({"type": "array", rule: value}, {}) or limits_of({}, {rule: value})
