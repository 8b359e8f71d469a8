"""What the strategies find in the PyPI package ``ocpp``: each finding again, and nothing beyond them."""

from __future__ import annotations

import pytest

from tests.peers import rediscovery
from tests.peers.findings import Finding
from tests.peers.fuzz_ocpp import Ocpp
from tests.peers.sweep import Subject

PEER = Ocpp()

each_finding = pytest.mark.parametrize("finding", rediscovery.of(Ocpp), ids=str)


@each_finding
def test_the_strategies_find_it(finding: Finding) -> None:
    found = rediscovery.found_again(PEER, finding)
    assert len(found) <= max(200, 2 * len(finding.example))  # no longer than a person wants to read


@each_finding
def test_the_example_shows_it(finding: Finding) -> None:
    assert finding.failure in rediscovery.failures_of_example(PEER, finding)


@pytest.mark.parametrize("subject", rediscovery.some_subjects(Ocpp), ids=str)
def test_nothing_else_is_found(subject: Subject) -> None:
    assert rediscovery.unlisted(PEER, subject) == []
