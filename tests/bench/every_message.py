"""Speed of decoding and encoding over all messages, beside the limit in Python: ``python -m tests.bench.every_message``.

The limit is msgspec decoding the same bytes into structs with the same constraints; of encoding, msgspec writing structs
that hold the same values, with moments as text. Payloads are what the strategies draw from a fixed seed. What is compared
is CPU time; the sides take turns, and each measurement is the median of its rounds.

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
from ocpp_core._json import encode
from ocpp_core.frames import elements_of
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
    "1.6 calls": ((4.2, 6.0), (2.9, 4.0), (3.5, 7.0)),
    "1.6 results": ((5.2, 6.0), (3.8, 4.5), (3.6, 5.0)),
    "2.0.1 calls": ((3.8, 4.5), (2.7, 3.3), (3.5, 5.2)),
    "2.0.1 calls, customData": ((4.3, 6.0), (3.0, 4.5), (4.2, 7.5)),
    "2.0.1 results": ((5.1, 6.0), (3.6, 4.4), (3.7, 4.5)),
    "2.0.1 results, customData": ((5.1, 7.5), (3.7, 5.0), (4.8, 7.0)),
    "2.1 calls": ((3.9, 4.5), (2.7, 3.2), (3.7, 5.4)),
    "2.1 calls, customData": ((4.2, 5.8), (2.8, 4.2), (4.2, 8.5)),
    "2.1 results": ((5.1, 5.9), (3.6, 4.3), (3.8, 4.7)),
    "2.1 results, customData": ((5.9, 7.0), (4.0, 4.8), (4.0, 6.0)),
    "all": ((4.7, 6.6), (3.3, 4.5), (3.9, 6.8)),
}
"""What the multiples may be, in the median and the 95th percentile: decoding, checking and encoding."""

MEASURES: Final = ("decode", "check", "encode")

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
    """What decoding, checking and encoding a frame costs, as multiples of the limit."""

    case: Case
    decode: float
    check: float
    encode: float


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
    frame: Any = codec.decode(case.text, pending)
    elements = (*elements_of(frame)[:-1], codec.payloads.pack(frame.message))
    ways: list[Callable[[], object]] = [
        lambda: bare(case.text),
        lambda: codec.decode(case.text, pending),
        lambda: codec.is_valid(case.text, pending),
        lambda: encode(elements),
        lambda: codec.encode_bytes(frame),
    ]
    counts = [count_of(way) for way in ways]
    taken = [[seconds_of(way, count) for way, count in zip(ways, counts, strict=True)] for _ in range(rounds)]
    least, decode, check, least_written, written = (median(column) for column in zip(*taken, strict=True))
    return Ratio(case, decode / least, check / least, written / least_written)


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


def figures(ratios: list[Ratio], what: str) -> list[float]:
    """Of decoding, checking or encoding: the quartiles and the 95th percentile."""
    values = [getattr(each, what) for each in ratios]
    return [*quantiles(values, n=4, method="inclusive"), quantiles(values, n=20, method="inclusive")[-1]]


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

    print(f"{'multiples of the limit':<32}{'decode':>8}{'wanted':>16}{'check':>8}{'encode':>8}")
    for name, ratio, most in named(options.rounds):
        print(f"{name:<32}{ratio.decode:>8.2f}{most:>16}{ratio.check:>8.2f}{ratio.encode:>8.2f}")
        compare(name, ratio.decode, most)
    ratios = [measured(case, options.rounds) for case in cases(options.step)]
    groups: dict[str, list[Ratio]] = defaultdict(list)
    for each in ratios:
        groups[each.case.group].append(each)
    print(f"\n{'':<32}" + "".join(f"{what + ' / limit':^32}" for what in MEASURES))
    print(f"{'':<27}{'':>5}" + f"{'25 %':>8}{'50 %':>8}{'75 %':>8}{'95 %':>8}" * len(MEASURES))
    for name, found in {**groups, "all": ratios}.items():
        if len(found) < FEW:
            continue
        rows = [figures(found, what) for what in MEASURES]
        print(f"{name:<27}{len(found):>5}" + "".join(f"{each:>8.2f}" for row in rows for each in row))
        for what, row, (middle, late) in zip(MEASURES, rows, WANTED[name], strict=True):
            compare(f"{name}, {what}, median", row[1], middle)
            compare(f"{name}, {what}, 95 %", row[3], late)
    for each in sorted(ratios, key=lambda each: -each.decode)[: options.worst]:
        print(
            f"{each.decode:8.2f}{each.check:8.2f}{each.encode:8.2f} {each.case.group} {each.case.action} {len(each.case.text)}"
        )
    return exit_code(above, check=options.check)


def exit_code(above: list[str], *, check: bool) -> int:
    """1 if something is slower than it may be, which is printed, and a check is wanted."""
    if not (check and above):
        return 0
    print("\n".join(["\nslower than it may be:", *above]))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
