"""Payloads that are nearly valid, for tests that compare judges."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

# What is most likely to be judged differently by two judges: numbers at the edge of types, date-times that parsers
# beyond RFC 3339 take, text in the wrong case.
SUSPECTS = [
    None, True, False, 0, 1, -1, 1.0, -0.0, 0.5, 21.4, 21.45, 2**31, 2**53 + 1, 2**63, 2**64, 10**30, 1e300, 5e-324,
    "", "x", "accepted", "Accepted ", "\N{GRINNING FACE}" * 20, "a" * 21, "a" * 51, "a" * 256, "a" * 2501, "\x00",
    "1.0",     "2024-01-01T00:00:00Z", "2024-01-01 00:00:00Z", "2024-01-01t00:00:00z", "2024-01-01T00:00:00+0100",
    "2024-01-01T00:00:00+01:00", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z", "2024-W01-1T00:00:00Z",
    "2024-02-30T00:00:00Z", "2024-01-01T23:59:60Z", "2024-01-01T00:00:00,5Z", "9999-12-31T23:59:59Z",
    "2024-01-01T00:00:00.123456789Z", "0000-01-01T00:00:00Z", "not a uri", "http://a b", "a:", "%:x",
    [], [[]], {}, {"vendorId": "x"}, {"vendorId": 5}, {"vendorId": "x" * 256},
    {"vendorId": "x", "a": [None, {"b": 1.5}]},
]  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a JSON value, its own included."""
    yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, (*path, key))


@st.composite
def mutated(draw: st.DrawFn, payload: dict[str, Any]) -> Any:
    """The payload with one to three changes: a value replaced, removed, doubled or added."""
    result = deepcopy(payload)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(places(result))))
        target = result
        for key in path[:-1]:
            target = target[key]
        here = target[path[-1]] if path else result
        change = draw(st.sampled_from(["replace", "remove", "grow"]))
        if change == "grow" and isinstance(here, dict):
            here[draw(st.sampled_from(["vendorId", "customData", "unknown", "id", "status"]))] = deepcopy(
                draw(st.sampled_from(SUSPECTS))
            )
        elif change == "grow" and isinstance(here, list) and here:
            here.extend(here * draw(st.integers(1, 4)))
        elif change == "grow" and isinstance(here, str):
            target[path[-1]] = here * 3 + "a"
        elif change == "remove" and path:
            del target[path[-1]]
        elif path:
            target[path[-1]] = deepcopy(draw(st.sampled_from(SUSPECTS)))
    return result
