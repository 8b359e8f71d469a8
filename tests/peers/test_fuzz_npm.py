"""What the strategies find in the npm packages ocpp-rpc and typed-ocpp: each finding again, and nothing beyond them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.peers import rediscovery
from tests.peers.findings import Finding
from tests.peers.fuzz_npm import Node, OcppRpc, TypedOcpp, started
from tests.peers.npm import NotInstalledError, installed
from tests.peers.sweep import Peer, Subject

PEERS = {cls.name: cls for cls in (OcppRpc, TypedOcpp)}

each_finding = pytest.mark.parametrize(
    "finding", [finding for cls in PEERS.values() for finding in rediscovery.of(cls)], ids=str
)


@pytest.fixture(scope="session")
def node(request: pytest.FixtureRequest) -> Iterator[Node]:
    """One process for all tests; the packages are installed once, and kept in pytest's cache for later runs."""
    try:
        installation = installed(request.config.cache.mkdir("npm"))
    except NotInstalledError as error:
        pytest.skip(str(error))
    with started(installation) as process:
        yield process


@each_finding
def test_the_strategies_find_it(node: Node, finding: Finding) -> None:
    found = rediscovery.found_again(PEERS[finding.peer](node), finding)
    assert len(found) <= max(200, 2 * len(finding.example))  # no longer than a person wants to read


@each_finding
def test_the_example_shows_it(node: Node, finding: Finding) -> None:
    assert finding.failure in rediscovery.failures_of_example(PEERS[finding.peer](node), finding)


@pytest.mark.parametrize(
    ("peer", "subject"),
    [
        pytest.param(cls, each, id=f"{name} {each}")
        for name, cls in PEERS.items()
        for each in rediscovery.some_subjects(cls)
    ],
)
def test_nothing_else_is_found(node: Node, peer: type[Peer], subject: Subject) -> None:
    assert rediscovery.unlisted(peer(node), subject) == []
