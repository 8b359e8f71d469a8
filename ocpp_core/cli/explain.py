"""``explain`` and ``rules``: the rules that findings name, and those of the standard among them.

Belongs here: printing them. Must not be here: their texts (``check``, ``rules``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Final

import click
from rich.console import Console
from rich.text import Text

from ocpp_core._names import closest, listed, shown
from ocpp_core._printable import printable
from ocpp_core.check import Rule, find_rule, rules
from ocpp_core.cli.text import Row, counted, print_indented, print_rows
from ocpp_core.rules import Rule as StandardRule
from ocpp_core.rules import all_rules, examples
from ocpp_core.versions import Version

__all__ = [
    "complete_rule",
    "explain_rule",
    "list_rules",
    "list_standard_rules",
    "rules_as_json",
    "shown_lines",
    "standard_rules_as_json",
]

_DERIVED: Final = " (derived: off unless asked for)"
_LONGEST: Final = 2000
"""Most characters of a line of an example; none is longer."""


def complete_rule(incomplete: str) -> list[str]:
    """The ids that begin so, for the completion of shells."""
    return [name for name in rules() if name.lower().startswith(incomplete.lower())]


def explain_rule(out: Console, name: str) -> None:
    """Print a rule. Raises UsageError for one that does not exist."""
    rule = _found(name)
    out.print(Text.assemble((rule.id, "bold"), f" ({rule.severity}): {rule.title}"), soft_wrap=True)
    print_indented(out, Text(rule.meaning), 4)
    if rule.section is not None:
        print_indented(out, Text(f"Section: {rule.section}."), 4)
    for says, example in (("Keeps it", rule.good), ("Breaks it", rule.bad)):
        if example is not None:
            out.print()
            out.print(Text(f"{says} (OCPP {rule.version}):"))
            for line in shown_lines(example):
                out.print(Text(f"    {line}"), soft_wrap=True)
    if rule.tolerate is not None:
        out.print()
        out.print(Text(f"It is reported where {rule.tolerate.name} is tolerated."))


def shown_lines(example: str) -> list[str]:
    """The lines of an example, without characters that a terminal obeys or no file can hold."""
    return [printable(line, _LONGEST) for line in example.splitlines()]


def list_rules(out: Console) -> None:
    """Print all rules: id, severity and title."""
    rows: list[Row] = []
    for family, members in groupby(rules().values(), lambda rule: rule.block or rule.id.partition("/")[0]):
        rows.append(Row([family]))
        rows += [Row([rule.id, rule.severity.value], [rule.title], depth=2) for rule in members]
    print_rows(out, ["Rule", "Severity"], rows)


def list_standard_rules(out: Console, version: Version | None, block: str | None) -> None:
    """Print the rules of the standard beyond the schemas: those of a version, those of a block, or all."""
    rows: list[Row] = []
    chosen = standard_rules(version, block)
    for title, members in groupby(chosen, lambda rule: rule.block):
        rows.append(Row([title]))
        rows += [
            Row(
                [rule.id, rule.severity.value, rule.scope.value],
                [rule.sentence + (_DERIVED if rule.derived else "")],
                depth=2,
            )
            for rule in members
        ]
    print_rows(out, ["Rule", "Severity", "Scope"], rows)
    stated = sum(not rule.derived for rule in chosen)
    out.print(
        f"{counted(len(chosen), 'rule')}: {stated} that the standard states, {len(chosen) - stated} derived from it."
    )


def standard_rules(version: Version | None, block: str | None) -> list[StandardRule]:
    """The rules of a version, and of the blocks whose title or whose ids begin so. Raises UsageError if none do."""
    known = all_rules(version)
    chosen = [rule for rule in known if block is None or _is_of(rule, block)]
    if not chosen:
        titles = sorted({rule.block for rule in known})
        near = closest(str(block), titles)
        raise click.UsageError(
            f"there is no block {shown(str(block))} of rules"
            + (f"; did you mean {near!r}?" if near else f": choose from {listed(titles)}, or a letter such as K")
        )
    return chosen


def _is_of(rule: StandardRule, block: str) -> bool:
    """Whether a rule is of a block, by its title or the beginning of the id."""
    wanted = block.lower()
    # A short text is the beginning of an id, such as K01, and no part of a title.
    return rule.id.lower().startswith(wanted) or (len(wanted) > 3 and wanted in rule.block.lower())


def standard_rules_as_json(version: Version | None, block: str | None) -> Iterator[str]:
    """A line of JSON for each rule of the standard beyond the schemas. Raises UsageError if there is none."""
    for rule in standard_rules(version, block):
        example = examples()[rule.id]
        yield json.dumps(
            {
                "rule": rule.id,
                "versions": [each.value for each in rule.versions],
                "scope": rule.scope.value,
                "about": list(rule.within or rule.on),
                "severity": rule.severity.value,
                "derived": rule.derived,
                "fault": sorted(role.value for role in rule.senders()),
                "sentence": rule.sentence,
                "section": rule.section,
                "block": rule.block,
                "example_version": example.version.value,
                "keeps": example.keeps,
                "breaks": example.breaks,
            }
        )


def rules_as_json(name: str | None) -> Iterator[str]:
    """A line of JSON for a rule, or for each. Raises UsageError for one that does not exist."""
    for rule in rules().values() if name is None else [_found(name)]:
        yield json.dumps(
            {
                "rule": rule.id,
                "severity": rule.severity.value,
                "title": rule.title,
                "meaning": rule.meaning,
                "section": rule.section,
                "version": rule.version,
                "keeps": rule.good,
                "breaks": rule.bad,
            }
        )


def _found(name: str) -> Rule:
    try:
        return find_rule(name)
    except LookupError as error:
        raise click.UsageError(str(error.args[0])) from error
