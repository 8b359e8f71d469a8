"""Optional members come in every combination of two: together, one without the other, and not at all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import Version
from ocpp_core.schemas import Schema, message_schema
from ocpp_core.strategies._builder import _members, message_builder


def combined(strategy: SearchStrategy[dict[str, Any]], names: list[str], examples: int) -> set[tuple[str, str]]:
    """The pairs of names that are not seen in all four combinations within so many values."""
    missing = {(pair, both) for pair in combinations(names, 2) for both in product((False, True), repeat=2)}

    @settings(
        max_examples=examples,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: dict[str, Any]) -> None:
        missing.difference_update([(pair, (pair[0] in value, pair[1] in value)) for pair in combinations(names, 2)])

    draw()
    return {pair for pair, _ in missing}


@pytest.mark.parametrize("count", [2, 3, 12, 13, 30])
def test_members(count: int) -> None:
    """Of as many as the largest object of the standard has."""
    names = [f"member{number}" for number in range(count)]
    strategy = _members((), tuple((name, st.just(0)) for name in names))
    assert combined(strategy, names, 1_000) == set()


def objects(version: Version, message: str) -> Iterator[tuple[str, Schema, list[str]]]:
    """The objects of a message, its own and those in it, with their optional members: up to twelve, to be quick."""
    whole = message_schema(version, message)
    for name, schema in {"itself": whole, **whole.get("$defs", {})}.items():
        optional = sorted(schema.get("properties", {}).keys() - set(schema.get("required", ())))
        if schema["type"] == "object" and 2 <= len(optional) <= 12:
            yield name, schema, optional


CASES = [
    pytest.param(version, message, schema, optional, id=f"{version}-{message}-{name}")
    for version, message in [
        (Version.V15, "MeterValuesRequest"),
        (Version.V16, "BootNotificationRequest"),
        (Version.V16, "StatusNotificationRequest"),
        (Version.V16, "SetChargingProfileRequest"),
        (Version.V20, "TransactionEventRequest"),
        (Version.V201, "AuthorizeRequest"),
        (Version.V201, "NotifyReportRequest"),
        (Version.V21, "AuthorizeRequest"),
        (Version.V21, "NotifyMonitoringReportRequest"),
    ]
    for name, schema, optional in objects(version, message)
]


@pytest.mark.parametrize(("version", "message", "schema", "optional"), CASES)
def test_messages(version: Version, message: str, schema: Schema, optional: list[str]) -> None:
    assert combined(message_builder(version, message).value(schema), optional, 200) == set()
