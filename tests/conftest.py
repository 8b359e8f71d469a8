"""What tests share: the list of messages, the Hypothesis profiles, the reference data, and how failures are shown."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from ocpp_core import Kind, Version
from ocpp_core.schemas import actions

# A message takes between one and ten milliseconds an example; HYPOTHESIS_PROFILE=thorough is for once before a release.
for name, examples in {"quick": 5, "ci": 20, "dev": 25, "thorough": 1_000}.items():
    settings.register_profile(
        name,
        max_examples=examples,
        deadline=None,  # machines are shared
        derandomize=name in ("quick", "ci"),
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

ROOT = Path(__file__).parents[1]

SLOW = (  # nox -s quick, coverage and build leave these out: files, or tests by how their name starts
    "tests/cli/test_fuzz.py::test_check_finds_what",
    "tests/ocpps/test_fast.py::test_every_message_takes_it",
    "tests/payload/test_fast_path.py",
    "tests/payload/test_observations.py::test_a_valid_payload",
    "tests/payload/test_readings.py::test_a_broken_payload",
    "tests/payload/test_readings.py::test_a_valid_payload",
    "tests/schemas/test_fidelity.py::test_units",
    "tests/session/test_machine.py",
    "tests/session/test_session.py::test_a_flood",
    "tests/strategies/test_combinations.py::test_messages",
    "tests/strategies/test_conversations.py::test_every_fault_of_a_version_is_reached",
    "tests/strategies/test_listed.py::test_stations_differ",
    "tests/strategies/test_messages.py::test_examples_are_shown",
    "tests/strategies/test_messages.py::test_what_shrinks",
    "tests/strategies/test_payloads.py::test_every_enumeration_limit_and_member_is_reached",
    "tests/strategies/test_payloads.py::test_every_message_of_2_x_comes_with_custom_data_and_without",
    "tests/strategies/test_payloads.py::test_payloads_shrink",
    "tests/strategies/test_rule_keeping.py::test_payloads",
    "tests/strategies/test_rule_violations.py::test_the_judges_find",
    "tests/strategies/test_sizes.py::test_long_payloads",
    "tests/strategies/test_sizes.py::test_no_payload_is_too_long",
    "tests/strategies/test_violations.py",
    "tests/test_patterns.py",
)

COSTLY = ("linear", "megabyte", "hostile_repetition", "no_long_time")
"""Words in the names of tests that measure what a hostile text costs; they are slow, and much slower under tracing."""

NOT_SLOW = frozenset(
    f"tests/payload/test_fast_path.py::{test}[{message}]"
    for test in ("test_valid_payloads", "test_mutated_payloads", "test_messages_that_are_written")
    for message in (
        "1.5-MeterValues-request",
        "1.6-GetDiagnostics-request",
        "1.6-MeterValues-request",
        "1.6-RemoteStartTransaction-request",
        "2.0-DataTransfer-request",
        "2.0.1-BootNotification-request",
        "2.0.1-DataTransfer-response",
        "2.0.1-NotifyEvent-request",
        "2.1-GetCompositeSchedule-response",
        "2.1-NotifyPeriodicEventStream-request",
        "2.1-NotifyWebPaymentStarted-request",
        "2.1-SetVariables-request",
    )
)
"""Run all the same: these messages together have every shape that a schema knows."""


MEMORY = 4 * 1024**3
"""How much a process of the tests may allocate: a hostile text that gets through then fails its test, not the machine."""


def pytest_configure() -> None:
    if sys.platform == "linux":  # elsewhere the limit covers something else, or does not exist
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY if most < 0 else min(MEMORY, most), most))


class AtOnce:
    """Says which test failed when it does: pytest tells at the end, which a run that is cut short does not reach."""

    def __init__(self, terminal: pytest.TerminalReporter) -> None:
        self.terminal = terminal

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            text = crash.message if crash else report.longreprtext
            self.terminal.write(f"\nfailed: {report.nodeid}: {text.strip().partition(chr(10))[0]:.200}\n", red=True)


def pytest_sessionstart(session: pytest.Session) -> None:
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if terminal and not hasattr(session.config, "workerinput"):  # the workers of xdist report to the one that prints
        session.config.pluginmanager.register(AtOnce(terminal))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        costly = any(word in item.name.partition("[")[0] for word in COSTLY)
        if costly or (item.nodeid.startswith(SLOW) and item.nodeid not in NOT_SLOW):
            item.add_marker(pytest.mark.slow)


class MessageId(NamedTuple):
    """One message of one version."""

    version: Version
    action: str
    kind: Kind

    def __str__(self) -> str:
        return f"{self.version}-{self.action}-{self.kind}"


ALL_MESSAGES = [
    MessageId(version, action.name, kind)
    for version in Version
    for action in actions(version).values()
    for kind in Kind
    if action.answered or kind is Kind.REQUEST
]


def every_message(function):
    """Parametrizes a test over every message of every version, as ``message``."""
    return pytest.mark.parametrize("message", ALL_MESSAGES, ids=str)(function)


def reference_folder() -> Path:
    """The official schemas, which may not be shipped with this project."""
    return Path(os.environ.get("OCPP_REFERENCE_DATA", ROOT.parent / "shared" / "reference"))


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder of official schemas; the test is skipped where it is absent."""
    folder = reference_folder()
    if not folder.is_dir():
        pytest.skip(f"no official schemas in {folder}: set OCPP_REFERENCE_DATA to a folder that has them")
    return folder


@pytest.fixture(scope="session")
def corpus(reference: Path) -> Path:
    """The folder of frames by others, beside the official schemas; the test is skipped where it is absent."""
    folder = reference.parent / "corpus"
    if not folder.is_dir():
        pytest.skip(f"no corpus of frames in {folder}")
    return folder
