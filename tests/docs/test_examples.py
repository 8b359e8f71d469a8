"""The examples on the pages of the messages: valid, the same each time, and of usual values where there are any."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from docs.tools.examples import Examples, oddity
from ocpp_core import Kind, PayloadCodec, Version
from ocpp_core.rules import Rules

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("value", "schema", "odd"),
    [
        (True, {}, 0),
        (5, {}, 0),
        (0, {}, 1),
        (50_000, {}, 1),
        (-5, {}, 2),
        (-5, {"minimum": -10}, 1),
        (0.1234, {}, 2),
        (1e300, {}, 2),
        ("Accepted", {"enum": ["Accepted"]}, 0),
        ("04A2B3C4", {}, 0),
        ("00000000", {}, 1),
        ("", {}, 2),
        ("ab", {}, 2),
        ("\ud96d", {}, 2),
        ("x" * 300, {}, 2),
        ("2020-01-01T15:28:48Z", {"format": "date-time"}, 0),
        ("2020-01-01T00:00:00Z", {"format": "date-time"}, 1),
        ("0002-01-01T15:28:48+14:00", {"format": "date-time"}, 2),
        (None, {}, 2),
    ],
)
def test_what_looks_odd(value: object, schema: dict[str, object], odd: int) -> None:
    assert oddity(value, schema) == odd


@pytest.mark.parametrize(
    ("version", "action", "kind"),
    [
        ("1.5", "BootNotification", "request"),
        ("1.6", "SetChargingProfile", "request"),
        ("2.0.1", "Authorize", "response"),
        ("2.1", "TransactionEvent", "request"),
        ("2.1", "NotifyPeriodicEventStream", "request"),
    ],
)
def test_examples_are_valid(version: str, action: str, kind: str) -> None:
    example = Examples(Version(version)).of(action, Kind(kind))
    assert example != {}
    assert PayloadCodec(version).issues(example, action, kind) == []
    assert Rules(version).findings(example, action, kind) == []
    assert "customData" not in example


def test_each_build_has_the_same_examples() -> None:
    """Within a process they need not be: Hypothesis also draws constants of the modules that were loaded by then."""
    code = """if True:
        from docs.tools.examples import Examples
        from ocpp_core import Kind, Version
        print(Examples(Version.V21).of("TransactionEvent", Kind.REQUEST))
    """
    run = partial(subprocess.run, [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    first, second = run().stdout, run().stdout
    assert first.startswith("{'eventType'")
    assert first == second


def test_an_example_is_usual() -> None:
    assert oddity(Examples(Version.V16).of("Authorize", Kind.REQUEST)["idTag"], {"type": "string"}) == 0


def test_moments_are_in_their_order() -> None:
    profile = Examples(Version.V16).of("SetChargingProfile", Kind.REQUEST)["csChargingProfiles"]
    assert profile["validFrom"] < profile["validTo"]
