"""Every rule of the standard, broken many times in each of its versions.

``python -m tests.strategies.rule_sweep 1000 [2.0.1 …]``: so many examples for each rule and version.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from time import monotonic

from ocpp_core import Version
from ocpp_core.rules import all_rules
from ocpp_core.strategies import RuleViolation, rule_violations
from ocpp_core.strategies._rule_violations import breakable_rules
from tests.bench.coverage import draw_examples
from tests.strategies.test_rule_violations import check, check_schemas


def sweep(version: Version, examples: int) -> None:
    start = monotonic()
    rules = breakable_rules(version)
    drawn = 0
    few: dict[str, int] = {}
    for name in rules:
        seen: set[str] = set()

        def see(violation: RuleViolation, seen: set[str] = seen) -> None:
            nonlocal drawn
            drawn += 1
            seen.add(str(violation))
            check(violation)
            check_schemas(violation)

        draw_examples(rule_violations(version, rule=name), examples, 0, see)
        if len(seen) < examples // 10:
            few[name] = len(seen)
    left = [rule.id for rule in all_rules(version) if rule.id not in rules]
    seconds = monotonic() - start
    print(f"{version}: {len(rules)} rules, {drawn} examples, {seconds:.0f} s", flush=True)
    print(f"  never broken: {_listed(left)}", flush=True)
    print(f"  with little variety: {_listed(f'{name} ({number})' for name, number in few.items())}", flush=True)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


if __name__ == "__main__":
    for version in map(Version, sys.argv[2:] or Version):
        sweep(version, int(sys.argv[1]))
