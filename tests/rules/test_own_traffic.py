"""What this project makes itself keeps the rules of the standard: captures, conversations, archives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Session
from ocpp_core.capture import open_capture
from ocpp_core.check import RuleJudge, RuleSelection, check_part
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import Conversation
from ocpp_core.strategies import archive, conversations
from ocpp_core.versions import Role, Version
from tests.test_docs import PAGES, python_lines

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


TALKING = ["how-to-conversations.md", "how-to-endpoint.md", "how-to-tolerate.md"]
"""The pages on which sessions talk; how-to-fuzz.md feeds them what a fuzzer makes."""


@pytest.mark.parametrize("page", [page for page in PAGES if page.name in TALKING], ids=lambda page: page.name)
def test_the_sessions_of_the_documentation(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the code blocks of a page let sessions say and hear."""
    heard: dict[Session, Conversation] = {}
    times: dict[Session, float] = {}
    found: list[Finding] = []
    call, receive, outgoing = Session.call, Session.receive, Session.outgoing

    def listen(session: Session, text: str, sender: Role) -> None:
        conversation = heard.setdefault(session, Conversation(session.version, timeout=30.0))
        found.extend(conversation.feed(text, sender, times.get(session)))

    def timed_call(session: Session, request: Any, now: float, **options: Any) -> Any:
        times[session] = now
        return call(session, request, now, **options)

    def heard_receive(session: Session, text: str, now: float) -> Any:
        times[session] = now
        listen(session, text, session.role.peer)
        return receive(session, text, now)

    def heard_outgoing(session: Session) -> list[str]:
        texts = outgoing(session)
        for text in texts:
            listen(session, text, session.role)
        return texts

    monkeypatch.setattr(Session, "call", timed_call)
    monkeypatch.setattr(Session, "receive", heard_receive)
    monkeypatch.setattr(Session, "outgoing", heard_outgoing)
    exec(compile("\n".join(python_lines(page)), str(page), "exec", dont_inherit=True), {"__name__": page.stem})
    assert heard
    assert [finding.rule for finding in found if finding.severity is not Severity.NOTE] == []
