"""Speed of decoding over all messages, beside the limit in Python: ``python -m tests.bench.every_message``.

The limit is msgspec decoding the same bytes into structs with the same constraints. Payloads are what the strategies draw
from a fixed seed. What is compared is CPU time; the sides take turns, and each measurement is the median of its rounds.

``--rounds N`` says how often each is measured, and ``--check`` compares the ratios with those that are written down here,
with room for noise, and fails where they have grown.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from statistics import median, quantiles
from time import process_time
from typing import Any, Final

from attrs import frozen

from ocpp_core import JsonCodec, Version
from ocpp_core.schemas import actions
from ocpp_core.strategies import payloads
from ocpp_core.versions import Kind, MessageType

from .coverage import draw_examples
from .limit import limit

VERSIONS: Final = [Version.V16, Version.V201, Version.V21]
DRAWN: Final = 12
"""Payloads drawn for each message, of which one is measured that holds customData and one that does not."""

SECONDS: Final = 0.002
"""How long one measurement takes, about."""

ID: Final = "19223201"


@frozen
class Case:
    """A frame to be measured."""

    version: Version
    action: str
    kind: MessageType
    text: bytes

    @property
    def group(self) -> str:
        half = "results" if self.kind is MessageType.CALLRESULT else "calls"
        return f"{self.version} {half}{', customData' if b'customData' in self.text else ''}"


@frozen
class Ratio:
    """What decoding and checking a frame costs, as multiples of the limit."""

    case: Case
    decode: float
    check: float


def cases(step: int = 1) -> Iterator[Case]:
    """One frame or two of each message; ``step`` leaves out messages."""
    every = [
        (version, action.name, kind)
        for version in VERSIONS
        for action in actions(version).values()
        for kind in (MessageType.CALL, MessageType.CALLRESULT)
        if action.answered
    ]
    for version, action, kind in every[::step]:
        half = Kind.RESPONSE if kind is MessageType.CALLRESULT else Kind.REQUEST
        found: dict[bool, bytes] = {}

        def see(payload: Any, found: dict[bool, bytes] = found, kind: MessageType = kind, action: str = action) -> None:
            named = [] if kind is MessageType.CALLRESULT else [action]
            text = json.dumps([int(kind), ID, *named, payload], ensure_ascii=False, separators=(",", ":")).encode()
            found.setdefault(b"customData" in text, text)

        draw_examples(payloads(version, action, half), DRAWN, 0, see)
        for text in found.values():
            yield Case(version, action, kind, text)


def measured(case: Case, rounds: int) -> Ratio:
    codec = JsonCodec(case.version)
    pending = {ID: case.action} if case.kind is MessageType.CALLRESULT else None
    bare = limit(case.version, case.action, case.kind)
    ways: list[Callable[[], object]] = [
        lambda: bare(case.text),
        lambda: codec.decode(case.text, pending),
        lambda: codec.is_valid(case.text, pending),
    ]
    counts = [_count(way) for way in ways]
    taken = [[_seconds(way, count) for way, count in zip(ways, counts, strict=True)] for _ in range(rounds)]
    least, decode, check = (median(column) for column in zip(*taken, strict=True))
    return Ratio(case, decode / least, check / least)


def _count(way: Callable[[], object]) -> int:
    """How often something fits into one measurement."""
    way()  # compiles what is compiled on first use
    return max(1, round(SECONDS / max(_seconds(way, 20), 1e-7)))


def _seconds(way: Callable[[], object], times: int) -> float:
    start = process_time()
    for _ in range(times):
        way()
    return (process_time() - start) / times


def row(name: str, ratios: list[Ratio]) -> str:
    cells = []
    for values in ([each.decode for each in ratios], [each.check for each in ratios]):
        cells += [*quantiles(values, n=4, method="inclusive"), quantiles(values, n=20, method="inclusive")[-1]]
    return f"{name:<26}{len(ratios):>5}" + "".join(f"{cell:>8.2f}" for cell in cells)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="every_message", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args(arguments)
    ratios = [measured(case, options.rounds) for case in cases(options.step)]
    groups: dict[str, list[Ratio]] = defaultdict(list)
    for each in ratios:
        groups[each.case.group].append(each)
    print(f"{'':<31}{'decode / limit':^32}{'check / limit':^32}")
    print(f"{'':<26}{'':>5}" + f"{'25 %':>8}{'50 %':>8}{'75 %':>8}{'95 %':>8}" * 2)
    for name, found in groups.items():
        if len(found) > 1:
            print(row(name, found))
    print(row("all", ratios))
    for each in sorted(ratios, key=lambda each: -each.decode)[: options.worst]:
        print(f"{each.decode:8.2f}{each.check:8.2f} {each.case.group} {each.case.action} {len(each.case.text)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
