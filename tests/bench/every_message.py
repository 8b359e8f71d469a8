"""Speed of decoding over all messages, beside the limit in Python: ``python -m tests.bench.every_message``.

The limit is msgspec decoding the same bytes into structs with the same constraints. Payloads are what the strategies draw
from a fixed seed. What is compared is CPU time; the sides take turns, and each measurement is the median of its rounds.

``--rounds N`` says how often each is measured, ``--step N`` takes each Nth message only, and ``--worst N`` names the slowest.
``--check`` fails where a ratio is above what it may be, with room for noise.
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
from .frames import FRAMES
from .limit import limit

VERSIONS: Final = [Version.V16, Version.V201, Version.V21]
DRAWN: Final = 12
"""Payloads drawn for each message, of which one is measured that holds customData and one that does not."""

SECONDS: Final = 0.002
"""How long one measurement takes, about."""

FEW: Final = 4
"""Of fewer messages no figures are given."""

ID: Final = "19223201"


NOISE: Final = 1.5
"""How much more a ratio may be on a machine that does other things as well."""

WANTED: Final = {
    "1.6 calls": (4.4, 6.0, 3.1, 4.0),
    "1.6 results": (5.3, 6.0, 3.8, 4.5),
    "2.0.1 calls": (4.2, 5.0, 2.9, 3.5),
    "2.0.1 calls, customData": (4.5, 6.5, 3.1, 5.0),
    "2.0.1 results": (5.2, 6.0, 3.6, 4.5),
    "2.0.1 results, customData": (5.5, 8.0, 3.8, 5.0),
    "2.1 calls": (4.2, 5.0, 2.9, 3.5),
    "2.1 calls, customData": (4.5, 6.5, 3.0, 5.0),
    "2.1 results": (5.2, 6.0, 3.6, 4.5),
    "2.1 results, customData": (5.9, 8.0, 4.0, 5.0),
    "all": (5.0, 8.0, 3.5, 5.0),
}
"""What the multiples may be: decoding, in the median and the 95th percentile, and checking."""

NAMED: Final = {
    ("2.0.1", "TransactionEvent"): 2.3,
    ("1.6", "MeterValues"): 2.1,
    ("2.0.1", "BootNotification"): 2.7,
}
"""What decoding frames that are sent often may cost: those of ``frames``, with what stations usually say in them."""

HEARTBEAT: Final = 6.0
"""The same for the result of a Heartbeat."""


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
    counts = [count_of(way) for way in ways]
    taken = [[seconds_of(way, count) for way, count in zip(ways, counts, strict=True)] for _ in range(rounds)]
    least, decode, check = (median(column) for column in zip(*taken, strict=True))
    return Ratio(case, decode / least, check / least)


def count_of(way: Callable[[], object]) -> int:
    """How often something fits into one measurement."""
    way()  # compiles what is compiled on first use
    return max(1, round(SECONDS / max(seconds_of(way, 20), 1e-7)))


def seconds_of(way: Callable[[], object], times: int) -> float:
    start = process_time()
    for _ in range(times):
        way()
    return (process_time() - start) / times


def named(rounds: int) -> Iterator[tuple[str, Ratio, float]]:
    """The frames that are sent often, with what decoding each may cost."""
    for (version, action), most in NAMED.items():
        case = Case(Version(version), action, MessageType.CALL, FRAMES[version, action])
        yield f"{version} {action}", measured(case, rounds), most
    text = b'[3,"%s",{"currentTime":"2026-03-01T12:00:00Z"}]' % ID.encode()
    case = Case(Version.V201, "Heartbeat", MessageType.CALLRESULT, text)
    yield "2.0.1 Heartbeat, result", measured(case, rounds), HEARTBEAT


def figures(ratios: list[Ratio]) -> tuple[list[float], list[float]]:
    """Of decoding and of checking: the quartiles and the 95th percentile."""
    decode, check = (
        [*quantiles(values, n=4, method="inclusive"), quantiles(values, n=20, method="inclusive")[-1]]
        for values in ([each.decode for each in ratios], [each.check for each in ratios])
    )
    return decode, check


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="every_message", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    above: list[str] = []

    def compare(name: str, found: float, most: float) -> None:
        if found > most * NOISE:
            above.append(f"{name}: {found:.2f} times the limit, where {most} is wanted")

    print(f"{'multiples of the limit':<32}{'decode':>8}{'wanted':>16}")
    for name, ratio, most in named(options.rounds):
        print(f"{name:<32}{ratio.decode:>8.2f}{most:>16}")
        compare(name, ratio.decode, most)
    ratios = [measured(case, options.rounds) for case in cases(options.step)]
    groups: dict[str, list[Ratio]] = defaultdict(list)
    for each in ratios:
        groups[each.case.group].append(each)
    print(f"\n{'':<32}{'decode / limit':^32}{'check / limit':^32}")
    print(f"{'':<27}{'':>5}" + f"{'25 %':>8}{'50 %':>8}{'75 %':>8}{'95 %':>8}" * 2)
    for name, found in {**groups, "all": ratios}.items():
        if len(found) < FEW:
            continue
        decode, check = figures(found)
        print(f"{name:<27}{len(found):>5}" + "".join(f"{each:>8.2f}" for each in (*decode, *check)))
        measures = ("decode, median", "decode, 95 %", "check, median", "check, 95 %")
        numbers = (decode[1], decode[3], check[1], check[3])
        for measure, number, most in zip(measures, numbers, WANTED[name], strict=True):
            compare(f"{name}, {measure}", number, most)
    for each in sorted(ratios, key=lambda each: -each.decode)[: options.worst]:
        print(f"{each.decode:8.2f}{each.check:8.2f} {each.case.group} {each.case.action} {len(each.case.text)}")
    if options.check and above:
        print("\n".join(["\nslower than it may be:", *above]))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
