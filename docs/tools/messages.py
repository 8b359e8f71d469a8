"""The reference of the messages: a page for each action of each version, and for the types that they are made of.

Belongs here: what stands on these pages and where. Must not be here: facts of the standard, which all come from the
package; the examples (``examples``).
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from itertools import groupby, takewhile
from pathlib import Path
from typing import Any

from rich.console import Console

from docs.tools.examples import Examples
from docs.tools.markdown import destination, escaped, page, stacked, table, toctree, write
from docs.tools.rules import address
from ocpp_core import Kind, Version
from ocpp_core.cli.describe import IN_WORDS, limits_of, sender_of
from ocpp_core.cli.diff import show_changes
from ocpp_core.findings import Severity
from ocpp_core.registry._reported import LISTED
from ocpp_core.rules import Rule, Scope, all_rules
from ocpp_core.schemas import (
    Action,
    Schema,
    actions,
    bundle,
    counterparts,
    edition,
    message_name,
    message_schema,
    ordered_members,
    reference,
    resolve_whole,
    types,
)

__all__ = ["action_page", "enumerations_page", "index_page", "types_page", "version_page", "write_messages"]

_SCOPES = {
    Scope.MESSAGE: "at one message",
    Scope.EXCHANGE: "at the request and its response",
    Scope.CONVERSATION: "at what went before",
}
_WIDTH = 100


def write_messages(target: Path) -> None:
    """Writes the pages below a folder."""
    write(target / "messages" / "index.md", index_page())
    for version in Version:
        folder = target / "messages" / version.package
        examples = Examples(version)
        write(folder / "index.md", version_page(version))
        write(folder / "types.md", types_page(version))
        write(folder / "enumerations.md", enumerations_page(version))
        for action in actions(version).values():
            drawn = {kind: examples.of(action.name, kind) for kind in action.kinds}
            write(folder / f"{action.name}.md", action_page(version, action, drawn))


# -- lists of messages


def index_page() -> str:
    """Which version has which action."""
    names = sorted({name for version in Version for name in actions(version)}, key=str.lower)
    rows = [
        [
            name,
            *(f"[{version}]({version.package}/{name}.md)" if name in actions(version) else "" for version in Version),
        ]
        for name in names
    ]
    return page(
        "# The messages",
        "What each message holds in each version, who sends it, with an example, the rules on it and what changed."
        " All of it is also on the command line: `ocpp-core show`, `ocpp-core rules` and `ocpp-core diff`.",
        "{.versions}\n" + table(["Action", *Version], rows),
        toctree(f"{version.package}/index" for version in Version),
    )


def version_page(version: Version) -> str:
    """The actions of a version, by functional block."""
    listed = sorted(actions(version).values(), key=lambda action: (action.block or "", action.name))
    parts = []
    for block, members in groupby(listed, key=lambda action: action.block):
        rows = [
            [f"[{action.name}]({action.name}.md)", sender_of(action), _purpose(version, action)] for action in members
        ]
        parts += [f"## {block}"] if block else []
        parts.append(stacked("actions", ["Action", "Sent by", "What it is for"], rows))
    return page(
        f"# Messages of OCPP {version}",
        f"{escaped(edition(version))}. The classes are in `ocpp_core.{version.package}`; their fields have the names"
        " of the standard in snake_case. What the messages are made of: [data types](types.md) and"
        " [enumerations](enumerations.md).",
        destination(f"ocpp_core.{version.package}", "module"),
        *parts,
        toctree(["types", "enumerations", *sorted(actions(version), key=str.lower)]),
    )


def _purpose(version: Version, action: Action) -> str:
    return escaped(message_schema(version, message_name(action.name, Kind.REQUEST)).get("description", ""))


# -- one action


def action_page(version: Version, action: Action, examples: dict[Kind, dict[str, Any]]) -> str:
    """All about an action; ``examples`` are a payload for each of its messages."""
    parts = [f"# {action.name} (OCPP {version})", _purpose(version, action), _facts(version, action)]
    for kind in action.kinds:
        name = message_name(action.name, kind)
        schema = message_schema(version, name)
        about = [escaped(schema["description"])] if kind is Kind.RESPONSE and "description" in schema else []
        parts += [f"## {kind.value.capitalize()}", destination(f"ocpp_core.{version.package}.{name}"), *about]
        parts.append(_fields(version, name, schema))
    parts += ["## Example", *(_frame(action, kind, payload) for kind, payload in examples.items())]
    return page(*parts, *_rules(version, action), *_history(version, action))


def _facts(version: Version, action: Action) -> str:
    section = message_schema(version, message_name(action.name, Kind.REQUEST)).get("x-section")
    classes = [f"`ocpp_core.{version.package}.{message_name(action.name, kind)}`" for kind in action.kinds]
    rows = [
        ["Sent by", IN_WORDS[sender_of(action)]],
        ["Answered", f"by {IN_WORDS[sender_of(action, Kind.RESPONSE)]}" if action.answered else "never: it is one-way"],
        *([["Block", escaped(action.block)]] if action.block else []),
        *([["Standard", f"OCPP {version}, section {section}"]] if section else []),
        *([["Names", names]] if (names := _names(version, action)) else []),
        ["Python", "<br>".join(classes)],
        *[[f"In {other}", found] for other in Version if (found := _elsewhere(version, action, other))],
    ]
    return "{.facts}\n" + table(["", ""], [[f"**{name}**", said] for name, said in rows])


def _names(version: Version, action: Action) -> str:
    """Where the names of the configuration keys, or of the components and variables, are that a message has."""
    if version is Version.V16 and action.name in {"ChangeConfiguration", "GetConfiguration"}:
        return "[configuration keys](../../variables/v16.md)"
    held = {name for kind in action.kinds for name in bundle(version, action.name, kind).get("$defs", ())}
    if version in LISTED and "VariableType" in held:
        return f"[components and variables](../../variables/{version.package}.md)"
    return ""


def _elsewhere(version: Version, action: Action, other: Version) -> str:
    """Links to what another version has for an action."""
    names = () if other is version else counterparts(version, action.name, other)
    return ", ".join(f"[{name}](../{other.package}/{name}.md)" for name in names)


def _frame(action: Action, kind: Kind, payload: dict[str, Any]) -> str:
    """A payload in its frame."""
    number = {Kind.REQUEST: 2 if action.answered else 6, Kind.RESPONSE: 3}[kind]
    head = json.dumps([number, "42", *([action.name] if kind is Kind.REQUEST else [])])[1:-1]
    return f"```json\n[{head}, {json.dumps(payload, indent=2, ensure_ascii=False)}]\n```"


# -- fields


def _fields(version: Version, name: str, schema: Schema) -> str:
    """The table of the fields of a message or a data type."""
    rows = [_field(version, name, member, schema) for member in ordered_members(schema)]
    return stacked("fields", ["Field", "Type", "What it is"], rows) if rows else "No fields."


def _field(version: Version, name: str, member: str, schema: Schema) -> list[str]:
    one = schema["properties"][member]
    is_list = one.get("type") == "array"
    item = one.get("items", {}) if is_list else one
    target = resolve_whole(item, types(version))
    unit = target.get("x-unit") or one.get("x-unit")
    default = one.get("default", target.get("default"))
    since = _since(version, name, member)
    bounds = [limits_of(one, target), f"in {unit}" if unit else "", "" if default is None else f"default {default}"]
    said = [escaped(one.get("description", target.get("description", "")))]
    if since is not _first(version, name):
        said.append(f"*Since {since}.*")
    typed = _type(item, target) + ("[]" if is_list else "")
    bounded = escaped(", ".join(filter(None, bounds)))
    return [
        f"`{member}`" + ("<br>**required**" if member in schema.get("required", ()) else ""),
        "<br>".join(filter(None, [typed, bounded])),
        " ".join(said),
    ]


def _type(item: Schema, target: Schema) -> str:
    """The type of a value, with a link to the one that is shared."""
    if "$ref" in item:
        name = reference(item)
        return f"[{name}]({_page_of(target)}.md#{name.lower()})"
    return str(target.get("x-primitive") or target.get("type", "any"))


def _page_of(shared: Schema) -> str:
    return "enumerations" if "enum" in shared else "types"


def _first(version: Version, name: str) -> Version:
    """The first version of the same generation from which on there is a message or a type."""
    return min([each for each in _before(version) if _schema(each, name)] or [version], key=list(Version).index)


def _since(version: Version, name: str, member: str) -> Version:
    """The first version of the same generation from which on a message or a type has a member."""
    having = takewhile(lambda each: member in _schema(each, name).get("properties", ()), _before(version))
    return [version, *having][-1]


def _before(version: Version) -> list[Version]:
    """The earlier versions of the same generation, the last first."""
    return [each for each in reversed(Version) if each.major == version.major and each.value < version.value]


def _schema(version: Version, name: str) -> Schema:
    """A message or a shared type; empty if the version has none of that name."""
    messages = {message_name(action.name, kind) for action in actions(version).values() for kind in action.kinds}
    return message_schema(version, name) if name in messages else types(version).get(name, {})


# -- shared types


def types_page(version: Version) -> str:
    """The data types of a version, with their fields, and the texts that have a name."""
    parts = []
    for name, schema in sorted(types(version).items()):
        if "enum" not in schema:
            body = _fields(version, name, schema) if "properties" in schema else f"A text: {limits_of({}, schema)}."
            parts += [*_shared(version, name, schema), body, _users(version, name)]
    return page(f"# Data types of OCPP {version}", "What the fields of [the messages](index.md) are made of.", *parts)


def enumerations_page(version: Version) -> str:
    """The enumerations of a version, with their values."""
    parts = []
    for name, schema in sorted(types(version).items()):
        if "enum" in schema:
            values = ", ".join(f"`{value}`" for value in schema["enum"])
            parts += [*_shared(version, name, schema), f"Values: {values}.", _users(version, name)]
    about = "The values that fields of [the messages](index.md) may have."
    return page(f"# Enumerations of OCPP {version}", about, *parts)


def _shared(version: Version, name: str, schema: Schema) -> list[str]:
    section = f" Section {schema['x-section']}." if "x-section" in schema else ""
    described = "properties" in schema or "enum" in schema  # the others are plain texts in Python
    leads = [destination(f"ocpp_core.{version.package}.{name}")] if described else []
    return [f"## {name}", *leads, f"{escaped(schema.get('description', ''))}{section}"]


def _users(version: Version, name: str) -> str:
    """Which messages and data types have fields of a type."""
    links = [
        f"[{action.name}]({action.name}.md)"
        for action in actions(version).values()
        if any(_has(message_schema(version, message_name(action.name, kind)), name) for kind in action.kinds)
    ]
    holders = [each for each, schema in sorted(types(version).items()) if _has(schema, name)]
    links += [f"[{each}](types.md#{each.lower()})" for each in holders]
    return f"In: {', '.join(links)}."


def _has(schema: Schema, name: str) -> bool:
    members = schema.get("properties", {}).values()
    items = (member.get("items", member) for member in members)
    return any("$ref" in item and reference(item) == name for item in items)


# -- rules and changes


def _rules(version: Version, action: Action) -> Iterator[str]:
    """The rules on an action; those on any message are not listed with each."""
    found = [rule for rule in all_rules(version) if any(name == action.name for name, _ in rule.judged(version))]
    if not found:
        return
    yield "## Rules"
    yield "What the standard demands beyond the fields. [Rules on any message](../../rules/framing.md) come to these."
    rows = [
        [f"[`{rule.id}`](../../rules/{address(rule.id)})", escaped(rule.sentence), _kind_of(rule)]
        for scope in Scope
        for rule in found
        if rule.scope is scope
    ]
    yield stacked("rules", ["Rule", "What is wrong, or would be right", "Looks"], rows)


def _kind_of(rule: Rule) -> str:
    marks = ["derived"] if rule.derived else ["warning"] if rule.severity is not Severity.ERROR else []
    return ", ".join([_SCOPES[rule.scope], *marks])


def _history(version: Version, action: Action) -> Iterator[str]:
    """What changed in an action, from the version before and to the one after."""
    order = list(Version)
    at = order.index(version)
    pairs = [pair for pair in ((at - 1, at), (at, at + 1)) if pair[0] >= 0 and pair[1] < len(order)]
    yield "## Changes"
    for before, after in [(order[first], order[second]) for first, second in pairs]:
        other = after if before is version else before
        if action.name not in actions(other):
            yield f"OCPP {other} has no {action.name}." + _instead(version, action, other)
            continue
        link = f"[{other}](../{other.package}/{action.name}.md)"
        ends = f"From {before} to {link}" if other is after else f"From {link} to {after}"
        changed = _changed(before, after, action.name)
        yield f"{ends}:\n\n```text\n{changed}\n```" if changed else f"{ends} nothing changed."


def _instead(version: Version, action: Action, other: Version) -> str:
    found = _elsewhere(version, action, other)
    return f" It has {found}." if found else ""


def _changed(before: Version, after: Version, action: str) -> str:
    """What ``ocpp-core diff`` prints, without its title; empty if nothing changed."""
    out = io.StringIO()
    show_changes(Console(file=out, width=_WIDTH, color_system=None), before, after, action)
    _, _, said = out.getvalue().strip().partition("\n")
    return "" if said.strip() == "Nothing." else said.strip("\n")
