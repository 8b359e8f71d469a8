"""``schema``, ``show`` and ``messages``: what the standard says, for people.

Belongs here: printing what the library's schemas say. Must not be here: anything about frames or files.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, Final

import click
from rich.console import Console
from rich.text import Text

from ocpp_core import Kind, Role, Version
from ocpp_core._printable import printable
from ocpp_core.cli.text import Row, print_indented, print_rows
from ocpp_core.schemas import (
    Action,
    Schema,
    actions,
    bundle,
    edition,
    message_name,
    message_names,
    ordered_members,
    resolve_whole,
)

__all__ = [
    "IN_WORDS",
    "find_message",
    "limits_of",
    "message_called",
    "sender_of",
    "show_all_messages",
    "show_message",
    "show_messages",
]

_ENDS: Final = {Role.CHARGING_STATION: "station", Role.CSMS: "CSMS"}
IN_WORDS: Final = {"station": "the charging station", "CSMS": "the CSMS", "either": "either side"}
"""What `sender_of` says, as part of a sentence."""

_LONGEST_NAME: Final = 80  # comparing names takes time quadratic in their length
_LONGEST_UNIT: Final = 6


def message_called(name: str, version: Version) -> str | None:
    """The message of that name, whatever its case; that of an action means its request. None if there is none."""
    found = _by_lower_name(version).get(name.lower())
    return message_name(found, Kind.REQUEST) if found is not None and found in actions(version) else found


@cache
def _by_lower_name(version: Version) -> dict[str, str]:
    return {each.lower(): each for each in (*message_names(version), *actions(version))}


def find_message(name: str, version: Version) -> str:
    """The message of that name, as `message_called` finds it. Raises UsageError if there is none."""
    message = message_called(name, version)
    if message is not None:
        return message
    folded = _by_lower_name(version)
    near = [folded[each] for each in difflib.get_close_matches(name[:_LONGEST_NAME].lower(), folded, n=4, cutoff=0.6)]
    hint = f"; close to it: {', '.join(near)}" if near else ""
    elsewhere = [each.value for each in Version if message_called(name, each) is not None]
    others = f" (but OCPP {', '.join(elsewhere)})" if elsewhere else ""
    raise click.UsageError(f"OCPP {version} has no message {printable(name)}{others}{hint}")


def sender_of(action: Action, kind: Kind = Kind.REQUEST) -> str:
    """Who may send a half of an action: ``station``, ``CSMS`` or ``either``."""
    senders = action.senders(kind)
    return "either" if len(senders) > 1 else _ENDS[next(iter(senders))]


# -- messages


def show_messages(out: Console, version: Version) -> None:
    """Every action of a version, by functional block."""
    out.print(Text(f"Messages of OCPP {version}", style="bold"))
    print_indented(out, Text(edition(version)), 0)
    out.print()
    print_rows(out, ("Action", "Sent by", "Answered"), _action_rows(version))


def show_all_messages(out: Console) -> None:
    """Every action of any version, with who sends it in each."""
    out.print(Text("Messages of OCPP", style="bold"))
    print_indented(out, Text("Who sends the request, in each version that has it."), 0)
    out.print()
    names = sorted({name for version in Version for name in actions(version)})
    rows = [Row((name, *(_sender_in(name, version) for version in Version))) for name in names]
    print_rows(out, ("Action", *Version), rows)


def _sender_in(name: str, version: Version) -> str:
    action = actions(version).get(name)
    return "" if action is None else sender_of(action)


def _action_rows(version: Version) -> Iterator[Row]:
    listed = sorted(actions(version).values(), key=lambda action: (action.block or "", action.name))
    for block, members in groupby(listed, key=lambda action: action.block):
        if block is not None:
            yield Row((block,))
        yield from (_action_row(action, version) for action in members)


def _action_row(action: Action, version: Version) -> Row:
    request = bundle(version, message_name(action.name, Kind.REQUEST))
    answered = "yes" if action.answered else "one-way"
    return Row((action.name, sender_of(action), answered), _said(request.get("description")))


def _said(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


# -- show


def show_message(out: Console, version: Version, message: str) -> None:
    """A message: what it is for, who sends it, and its fields with those of the types they are of."""
    schema = bundle(version, message)
    action = next(each for each in actions(version).values() if message.startswith(each.name) and _has(each, message))
    out.print(Text(message, style="bold"))
    print_indented(out, Text(schema.get("description", "")), 0)
    out.print()
    for label, value in _facts(action, message, schema, version):
        out.print(Text.assemble((f"{label:<9}", "bold"), value))
    out.print()
    rows = list(_fields(schema, schema.get("$defs", {}), 0, set()))
    if rows:
        print_rows(out, ("Field", "Type", "Required", "Unit", "Limits"), rows)
    else:
        out.print("No fields.")


def _has(action: Action, message: str) -> bool:
    return message in (message_name(action.name, kind) for kind in Kind)


def _facts(action: Action, message: str, schema: Schema, version: Version) -> Iterator[tuple[str, str]]:
    section = f", section {schema['x-section']}" if "x-section" in schema else ""
    yield "Standard", f"OCPP {version}{section}"
    if action.block is not None:
        yield "Block", action.block
    if message == message_name(action.name, Kind.REQUEST):
        yield "Sent by", IN_WORDS[sender_of(action)]
        yield "Answer", message_name(action.name, Kind.RESPONSE) if action.answered else "none: the message is one-way"
    else:
        yield "Sent by", IN_WORDS[sender_of(action, Kind.RESPONSE)]
        yield "Answers", message_name(action.name, Kind.REQUEST)


def _fields(schema: Schema, definitions: dict[str, Schema], depth: int, shown: set[str]) -> Iterator[Row]:
    """A row for each field of an object, followed by those of the field's own type where that was not shown yet."""
    required = schema.get("required", ())
    for name in ordered_members(schema):
        member = schema["properties"][name]
        is_list = member.get("type") == "array"
        item = member.get("items", {}) if is_list else member
        reference = str(item.get("$ref", "")).rpartition("/")[2]
        target = resolve_whole(item, definitions)
        repeated = reference in shown
        shown |= {reference} if reference and ("properties" in target or "enum" in target) else set()
        unsaid = None if repeated else target.get("description")  # customData is everywhere: explained once
        notes = _said(member.get("description", unsaid))
        about = f"{reference}, as above." if repeated else f"{reference}." if reference else ""
        if "default" in member or "default" in target:
            about += f" Default: {_json_word(member.get('default', target.get('default')))}."
        if target.get("type") == "object" and target.get("additionalProperties") is not False and not repeated:
            about += " May have any other members."
        unit = str(target.get("x-unit") or member.get("x-unit") or "")
        if len(unit) > _LONGEST_UNIT:  # a phrase rather than a symbol
            about, unit = f"{about} Unit: {unit}.", ""
        if "enum" in target and not repeated:
            about += " One of: " + ", ".join(target["enum"])
        notes += _said(about.strip())
        cells = (
            name,
            _type(target, is_list=is_list),
            "yes" if name in required else "no",
            unit,
            limits_of(member, target),
        )
        yield Row(cells, notes, 2 * depth)
        if "properties" in target and not repeated:
            yield from _fields(target, definitions, depth + 1, shown)


def _json_word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _type(schema: Schema, *, is_list: bool) -> str:
    word = "enum" if "enum" in schema else str(schema.get("type", "any"))
    return f"{word}[]" if is_list else word


def limits_of(member: Schema, item: Schema) -> str:
    """What bounds a field, in words; for a list, its length and then what bounds each of its items."""
    words = [_range(member, "minItems", "maxItems", " items")] if member.get("type") == "array" else []
    words.append(f"max {item['maxLength']} chars" if "maxLength" in item else "")
    words.append(_range(item, "minimum", "maximum", ""))
    words.append(f"multiple of {item['multipleOf']}" if "multipleOf" in item else "")
    words.append(item.get("format", ""))
    return ", ".join(filter(None, words))


def _range(schema: Schema, least: str, most: str, unit: str) -> str:
    low, high = schema.get(least), schema.get(most)
    if low is None and high is None:
        return ""
    if low is None or high is None:
        bound = f"max {high}" if low is None else f"min {low}"
        return bound + (unit.removesuffix("s") if bound.endswith(" 1") else unit)
    return f"just {low}{unit}" if low == high else f"{low} to {high}{unit}"
