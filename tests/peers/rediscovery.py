"""Whether findings.py is what the strategies find. Belongs here: the comparison. Must not be here: pytest, what was found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ocpp_core import Kind, Validator, Version
from ocpp_core.strategies import Violation, hostile_vectors
from tests.peers.findings import FINDINGS, Finding
from tests.peers.sweep import Failure, Peer, Subject, collect, shown, shrink, subjects, trial

SEARCH = 4_000
"""Examples that are tried at most for one finding."""


def of(peer: type[Peer]) -> list[Finding]:
    """The findings on a peer."""
    return [finding for finding in FINDINGS if finding.peer == peer.name]


def found_again(peer: Peer, finding: Finding) -> str:
    """A search for a failure, and what it shrinks to. Raises NoSuchExample."""
    return shown(shrink(trial(peer, finding.subject), finding.failure, SEARCH))


def failures_of_example(peer: Peer, finding: Finding) -> set[Failure]:
    """What the peer makes of the example on record."""
    return set(trial(peer, finding.subject).check(_example(finding)))


def _example(finding: Finding) -> Any:
    version, part, action, kind = finding.subject
    match part:
        case "valid":
            return json.loads(finding.example)
        case "broken":
            payload = json.loads(finding.example)
            [issue] = Validator(version).issues(payload, action, kind)
            return Violation(payload, issue)
        case "record":
            return next(vector for vector in hostile_vectors(version) if vector.frame == finding.example)
    return finding.example


# -- nothing else

_SOME = {
    Version.V16: ["StatusNotification", "GetDiagnostics"],
    Version.V201: ["Authorize", "SetDisplayMessage"],
    Version.V21: ["NotifySettlement", "SetDERControl"],
}
"""Messages that stand for all, where a whole sweep would take too long."""


def some_subjects(peer: type[Peer]) -> list[Subject]:
    """What is tried on a peer each time, beside the findings."""
    return [
        subject
        for subject in subjects(peer)
        if not subject.action or (subject.action in _SOME[subject.version] and subject.kind is Kind.REQUEST)
    ]


def unlisted(peer: Peer, subject: Subject) -> list[Failure]:
    """What a few examples of a subject show beyond the findings."""
    return not_covered(type(peer), collect(trial(peer, subject), 15 if subject.action else 100))


def not_covered(peer: type[Peer], found: Iterable[Failure]) -> list[Failure]:
    """The failures that no finding covers, or more than one."""
    mine = of(peer)
    return sorted(failure for failure in found if sum(finding.covers(failure) for finding in mine) != 1)
