"""The page of all rules, docs/rules.md, made of what the rules say of themselves."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from ocpp_core.rules import Rule, Scope, all_rules
from ocpp_core.versions import Role, Version

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"

_HEAD = """\
# The rules of the standard beyond the schemas

A payload can fit its schema and still break the standard. These are the rules that `ocpp-core check` applies besides, and
`ocpp_core.rules` in a program: [how to listen to a conversation](how-to-conversations.md). `ocpp-core explain K01.FR.31` shows for
each an example that keeps it and one that breaks it; `ocpp-core rules --format json` has all of that as data.

An id is that of the requirement, where the standard gives one. A *message* rule is about one payload, an *exchange* rule about a
request and its response, a *conversation* rule about what went before. Errors are what the standard demands, warnings what it
recommends. *Derived* rules follow from it without being stated: they are off unless asked for (`--rules all`).

"""


def page() -> str:
    """The page."""
    return _HEAD + _counts() + "".join(map("".join, _blocks()))


def _counts() -> str:
    rows = []
    for version in Version:
        known = all_rules(version)
        if known:
            scopes = [sum(rule.scope is scope for rule in known) for scope in Scope]
            derived = sum(rule.derived for rule in known)
            rows.append(f"| {version} | {len(known)} | {' | '.join(map(str, scopes))} | {derived} |\n")
    head = "| version | rules | message | exchange | conversation | derived |\n| --- | --- | --- | --- | --- | --- |\n"
    return head + "".join(rows)


def _blocks() -> list[list[str]]:
    return [
        [
            f"\n## {title[0].upper()}{title[1:]}\n\n",
            "| rule | OCPP | what | who | |\n| --- | --- | --- | --- | --- |\n",
            *map(_row, rules),
        ]
        for title, rules in groupby(all_rules(), lambda rule: rule.block)
    ]


def _row(rule: Rule) -> str:
    versions = ", ".join(version.value for version in rule.versions)
    marks = [rule.scope.value, rule.severity.value, *(["derived"] if rule.derived else [])]
    return f"| `{rule.id}` | {versions} | {_escaped(rule.sentence)} | {_who(rule)} | {', '.join(marks)} |\n"


def _who(rule: Rule) -> str:
    names = {Role.CHARGING_STATION: "station", Role.CSMS: "CSMS"}
    return " or ".join(names[role] for role in Role if role in rule.senders())


def _escaped(text: str) -> str:
    for mark in "\\|*_<>[]":
        text = text.replace(mark, f"\\{mark}")
    return text
