"""``ocpp-core explain``: what the rules are that findings name.

Belongs here: printing them. Must not be here: their texts (``check``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Final

import click
from rich.console import Console
from rich.text import Text

from ocpp_core._printable import printable
from ocpp_core.check import Rule, find_rule, rules
from ocpp_core.cli.text import Row, print_indented, print_rows

__all__ = ["explain_rule", "list_rules", "rules_as_json"]

_LONGEST: Final = 1000
"""Most characters of an example."""


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
            for line in example.splitlines():
                out.print(Text(f"    {printable(line, _LONGEST)}"), soft_wrap=True)
    if rule.tolerate is not None:
        out.print()
        out.print(Text(f"It is reported where {rule.tolerate.name} is tolerated."))


def list_rules(out: Console) -> None:
    """Print all rules: id, severity and title."""
    rows: list[Row] = []
    for family, members in groupby(rules().values(), lambda rule: rule.id.partition("/")[0]):
        rows.append(Row([family]))
        rows += [Row([rule.id, rule.severity.value], [rule.title], depth=2) for rule in members]
    print_rows(out, ["Rule", "Severity"], rows)


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
