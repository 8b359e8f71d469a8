"""Examples a second of ``payloads`` beside hypothesis-jsonschema on the same schemas, and what payloads reach.

A script, since that package needs an old Hypothesis and so an environment of its own: ``nox -s bench_strategies``.
"""

from __future__ import annotations

from statistics import median
from time import process_time
from typing import Any

from hypothesis.strategies import SearchStrategy
from hypothesis_jsonschema import from_schema

from ocpp_core import Version
from ocpp_core.schemas import bundle
from ocpp_core.strategies import payloads

from .coverage import EXAMPLES, draw_examples, explore

MESSAGES = [("2.0.1", "TransactionEvent"), ("2.0.1", "SetChargingProfile"), ("1.6", "MeterValues")]
ROUNDS = 5
A_ROUND = 40


def seconds(strategy: SearchStrategy[Any], number: int) -> float:
    """CPU time of an example."""
    seen: list[Any] = []
    start = process_time()
    draw_examples(strategy, A_ROUND, number, seen.append)
    return (process_time() - start) / len(seen)


def main() -> None:
    for version, action in MESSAGES:
        ours, theirs = payloads(version, action), from_schema(bundle(version, f"{action}Request"))
        times = [(seconds(ours, number), seconds(theirs, number)) for number in range(ROUNDS + 1)][
            1:
        ]  # the first warms up
        mine, other = (median(column) for column in zip(*times, strict=True))
        what = f"examples a second: ours / hypothesis-jsonschema's, {version} {action}"
        print(f"{what:<76}{other / mine:>8.1f}  (at least 10)")
    for version in Version:
        everything, found, drawn = explore(version, EXAMPLES)
        enums = {fact for fact in everything if fact[1] == "enum"}
        print(
            f"{version}: {len(enums & found)} of {len(enums)} enum members and {len(found & everything)} of "
            f"{len(everything)} facts of the schemas reached, in {drawn} examples"
        )
        for fact in sorted(everything - found, key=str):
            print("   not reached:", *fact)


if __name__ == "__main__":
    main()
