"""Payloads, messages and conversations that keep the rules of the standard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Validator, Version, v201
from ocpp_core.rules import Conversation, Rules
from ocpp_core.strategies import conversations, messages, payloads
from tests.conftest import MessageId, every_message


@every_message
@given(st.data())
def test_payloads_fit_their_schema_and_keep_the_rules(message: MessageId, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(["default", "all"]))
    payload = data.draw(payloads(*message, rules=chosen))
    assert Validator(message.version).issues(payload, message.action, message.kind) == []
    assert Rules(message.version, select=chosen).findings(payload, message.action, message.kind) == []


@given(messages("2.0.1", v201.SetChargingProfileRequest, rules="default"))
def test_messages_keep_the_rules(message: v201.SetChargingProfileRequest) -> None:
    assert Rules("2.0.1").findings(message) == []


@pytest.mark.parametrize("version", Version)
@given(st.data())
def test_conversations_keep_the_rules(version: Version, data: st.DataObject) -> None:
    conversation = data.draw(conversations(version, rules="all"))
    listener = Conversation(version, select="all", complete=True)
    assert [each for step in conversation.steps for each in listener.feed(step.text, step.sender)] == []
    assert listener.end() == []


def test_there_must_be_such_rules() -> None:
    for make in (lambda: payloads("1.6", "Reset", rules="nope"), lambda: conversations("1.6", rules="nope")):
        with pytest.raises(LookupError):
            make()
