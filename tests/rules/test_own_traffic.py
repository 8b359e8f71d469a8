"""What this project makes itself keeps the rules of the standard: captures, conversations, archives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import open_capture
from ocpp_core.check import RuleJudge, RuleSelection, check_part
from ocpp_core.findings import Severity
from ocpp_core.rules import Conversation
from ocpp_core.strategies import archive, conversations
from ocpp_core.versions import Version

CAPTURES = [path for path in (Path(__file__).parents[2] / "examples" / "captures").iterdir() if path.name != "faulty"]


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.name)
def test_the_captures_that_are_not_faulty(path: Path) -> None:
    judge = RuleJudge(RuleSelection())
    with path.open("rb") as file:
        verdicts = [each for part in open_capture(file) for checked in check_part(part) for each in checked.verdicts]
    broken = [finding for verdict in judge.judged(verdicts) for finding in verdict.broken]
    assert [finding.rule for finding in broken if finding.severity is not Severity.NOTE] == []


@given(st.data(), st.sampled_from([Version.V15, Version.V16, Version.V201, Version.V21]))
def test_the_conversations_that_strategies_make(data: st.DataObject, version: Version) -> None:
    conversation = Conversation(version, complete=True)
    steps = data.draw(conversations(version)).steps
    broken = [finding for step in steps for finding in conversation.feed(step.text, step.sender)]
    broken += conversation.end()
    assert [finding.rule for finding in broken if finding.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_archives(version: str) -> None:
    heard: dict[str, Conversation] = {}
    for record in archive([version], frames=600, stations=5, seed=7):
        conversation = heard.setdefault(record.station, Conversation(version, select="all"))
        assert [each.rule for each in conversation.feed(record.text, record.sender)] == []
