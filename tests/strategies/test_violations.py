"""Payloads that break one rule: the judges must say so, and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import JsonCodec, Kind, PayloadError, Version
from ocpp_core.schemas import message_name
from ocpp_core.strategies import violations
from ocpp_core.strategies._violations import _breaks
from tests.conftest import ALL_MESSAGES, MessageId

BREAKABLE = [each for each in ALL_MESSAGES if _breaks(each.version, message_name(each.action, each.kind))]


def test_every_message_has_rules_to_break_but_empty_open_ones() -> None:
    assert {each.version for each in ALL_MESSAGES if each not in BREAKABLE} <= {Version.V20}


def test_there_must_be_a_rule_to_break() -> None:
    for version, action, rule in (("2.0", "Heartbeat", None), ("1.6", "Heartbeat", "enum"), ("1.6", "Nope", None)):
        with pytest.raises(LookupError):
            violations(version, action, rule=rule)


@pytest.mark.parametrize("message", BREAKABLE, ids=str)
@given(st.data())
def test_the_codec_finds_the_issue_that_a_violation_names_and_no_other(message: MessageId, data: st.DataObject) -> None:
    violation = data.draw(violations(*message))
    kind, named = (3, []) if message.kind is Kind.RESPONSE else (2, [message.action])
    if message.action == "NotifyPeriodicEventStream":
        kind = 6
    text = json.dumps([kind, "7", *named, violation.payload])
    with pytest.raises(PayloadError) as caught:
        JsonCodec(message.version).decode(text, {"7": message.action})
    assert caught.value.issues == (violation.issue,)
    assert caught.value.code == violation.issue.code
