"""What it costs to refuse a frame, over all messages: ``python -m tests.bench.refusals``.

Each message is broken in two ways: by a member that nobody knows, and by a null as deep in it as its schema reaches. Three things
are measured of it, in CPU time:

* decoding it, up to the error that is raised, and the CALLERROR in it: as a multiple of decoding the valid frame;
* the same and the text of that CALLERROR: likewise;
* the issues of its payload: as a share of what jsonschema takes by itself for the same ones.

Then hostile frames of a megabyte are refused, in seconds. ``--rounds N``, ``--step N`` and ``--check`` are those of
``every_message``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from copy import deepcopy
from statistics import median, quantiles
from time import process_time
from typing import Any, Final

from attrs import frozen

from ocpp_core import JsonCodec, RemoteError, Validator
from ocpp_core.schemas import actions
from ocpp_core.strategies import payloads
from ocpp_core.versions import Kind
from tests.conftest import MessageId
from tests.mutations import places
from tests.payload.test_violations import whole_judge

from .coverage import draw_examples
from .every_message import DRAWN, ID, NOISE, VERSIONS, count_of, exit_code, seconds_of

WANTED: Final = (25.0, 33.0, 0.27)
"""What each may be in the median."""

MOST_SECONDS: Final = 1.0
"""What a hostile megabyte may take."""


@frozen
class Case:
    """A valid frame, and a broken one."""

    message: MessageId
    fault: str
    valid: bytes
    broken: bytes
    payload: Any
    """That of the broken one."""

    @property
    def group(self) -> str:
        half = "calls" if self.message.kind is Kind.REQUEST else "results"
        return f"{self.message.version} {half}, {self.fault}"


def cases(step: int = 1) -> Iterator[Case]:
    """Two frames of each message; ``step`` leaves out messages."""
    every = [
        MessageId(version, action.name, kind)
        for version in VERSIONS
        for action in actions(version).values()
        for kind in action.kinds
        if action.answered
    ]
    for message in every[::step]:
        drawn: list[Any] = []
        draw_examples(payloads(*message), DRAWN, 0, drawn.append)
        valid = max(drawn, key=lambda payload: _deepest(payload)[0])
        _, where = _deepest(valid)
        yield Case(message, "unknown", _text(message, valid), _text(message, broken := {**valid, "x": 1}), broken)
        if where:
            broken = deepcopy(valid)
            within = broken
            for name in where[:-1]:
                within = within[name]
            within[where[-1]] = None
            yield Case(message, "deep null", _text(message, valid), _text(message, broken), broken)


def _deepest(payload: Any) -> tuple[int, tuple[Any, ...]]:
    """The deepest place in a payload that its schema knows, and how deep it is."""
    known = [place for place in places(payload) if not {"customData", "data"} & {*place}]
    deepest = max(known, key=len)
    return len(deepest), deepest


def _text(message: MessageId, payload: Any) -> bytes:
    head = [2, ID, message.action] if message.kind is Kind.REQUEST else [3, ID]
    return json.dumps([*head, payload], ensure_ascii=False, separators=(",", ":")).encode()


def refusal(codec: JsonCodec, text: bytes, pending: dict[str, str] | None = None) -> RemoteError:
    """The error that a frame is refused by."""
    try:
        codec.decode(text, pending)
    except RemoteError as error:
        return error
    raise AssertionError(text)


def measured(case: Case, rounds: int) -> tuple[float, ...]:
    """The three figures of a case."""
    version, action, kind = case.message
    codec, validator, judge = JsonCodec(version), Validator(version), whole_judge(case.message)
    pending = None if kind is Kind.REQUEST else {ID: action}
    if kind is Kind.REQUEST:
        reply = refusal(codec, case.broken).reply
        assert reply is not None

    def answered() -> object:
        error = refusal(codec, case.broken, pending)
        return None if error.reply is None else codec.encode(error.reply)

    ways: list[Callable[[], object]] = [
        lambda: codec.decode(case.valid, pending),
        lambda: refusal(codec, case.broken, pending),
        answered,
        lambda: [*judge.iter_errors(case.payload)],
        lambda: validator.issues(case.payload, action, kind),
    ]
    counts = [count_of(way) for way in ways]
    taken = [[seconds_of(way, count) for way, count in zip(ways, counts, strict=True)] for _ in range(rounds)]
    accepted, refused, replied, alone, issues = (median(column) for column in zip(*taken, strict=True))
    return refused / accepted, replied / accepted, issues / alone


MEGABYTE: Final = 1_000_000
SAMPLE: Final = b'{"timestamp":"2026-03-01T12:00:00Z","sampledValue":[%s]}'
HOSTILE: Final = {
    "unknown members": b'[2,"7","Heartbeat",{%s}]' % b",".join(b'"%06d":0' % number for number in range(90_000)),
    "broken items": b'[2,"7","MeterValues",{"connectorId":1,"meterValue":[%s]}]' % b",".join([b"0"] * (MEGABYTE // 2)),
    "broken items in items": b'[2,"7","MeterValues",{"connectorId":1,"meterValue":[%s]}]'
    % b",".join([SAMPLE % b"0"] * (MEGABYTE // 55)),
    "valid items, and a fault": b'[2,"7","MeterValues",{"connectorId":"x","meterValue":[%s]}]'
    % (SAMPLE % b",".join([b'{"value":"1"}'] * (MEGABYTE // 14))),
    "a long text": b'[2,"7","Authorize",{"idTag":"%s"}]' % (b"x" * MEGABYTE),
    "brackets": b'[2,"7","DataTransfer",{"vendorId":"x","data":%s%s}]'
    % (b"[" * (MEGABYTE // 2), b"]" * (MEGABYTE // 2)),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="refusals", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    groups: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for case in cases(options.step):
        groups[case.group].append(measured(case, options.rounds))
    every = [figures for found in groups.values() for figures in found]
    heads = ("refused / accepted", "with its answer", "issues / jsonschema")
    print(f"{'':<36}" + "".join(f"{head:^24}" for head in heads))
    print(f"{'':<36}" + f"{'25 %':>8}{'50 %':>8}{'75 %':>8}" * 3)
    for name, found in {**groups, "all": every}.items():
        quartiles = [quantiles(column, n=4, method="inclusive") for column in zip(*found, strict=True)]
        print(f"{name:<31}{len(found):>5}" + "".join(f"{each:>8.2f}" for column in quartiles for each in column))
    medians = [median(column) for column in zip(*every, strict=True)]
    above = [
        f"{head}: {found:.2f}, where {most} is wanted"
        for head, found, most in zip(heads, medians, WANTED, strict=True)
        if found > most * NOISE
    ]
    print("\nhostile megabytes, in seconds of CPU")
    for name, text in HOSTILE.items():
        begin = process_time()
        refusal(JsonCodec("1.6"), text)
        taken = process_time() - begin
        print(f"{name:<36}{taken:>8.3f}")
        if taken > MOST_SECONDS:
            above.append(f"{name}: {taken:.2f} s, where {MOST_SECONDS} is wanted")
    return exit_code(above, check=options.check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
