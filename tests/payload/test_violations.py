"""What breaks a schema is what jsonschema finds that goes its own way through all of a payload, in the same order."""

from __future__ import annotations

import json
from functools import cache
from itertools import islice
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema.validators import extend

from ocpp_core.payload import _violations
from ocpp_core.payload._violations import message_judge
from ocpp_core.schemas import message_name, message_schema
from ocpp_core.strategies import payloads, violations
from ocpp_core.strategies._violations import _breaks
from tests.conftest import ALL_MESSAGES, MessageId
from tests.mutations import mutated


@cache
def whole_judge(message: MessageId) -> Any:
    """jsonschema with our keywords, but its own way through objects, lists and references."""
    schema = message_schema(message.version, message_name(message.action, message.kind))
    types = _violations._TYPES_4 if schema.get("x-draft") == 4 else _violations._TYPES
    judge = extend(jsonschema.Draft202012Validator, _violations._KEYWORDS, type_checker=types)
    return judge(schema, format_checker=_violations._FORMATS)


def plain_issues(message: MessageId, payload: Any) -> list[tuple[Any, ...]]:
    return [
        (tuple(error.absolute_path), error.validator, error.validator_value, repr(error.instance), error.message)
        for error in islice(whole_judge(message).iter_errors(payload), 60)
    ]


def our_issues(message: MessageId, payload: Any) -> list[tuple[Any, ...]]:
    judge = message_judge(*message)
    return [
        (found.where, found.rule, found.allowed, repr(found.found), found.said)
        for found in islice(judge.violations(payload), 60)
    ]


WITH_LISTS = [
    message
    for message in ALL_MESSAGES
    if '"items"' in json.dumps(message_schema(message.version, message_name(message.action, message.kind)))
]


@pytest.mark.parametrize("message", WITH_LISTS[::4], ids=str)
@given(st.data())
def test_violations(message: MessageId, data: st.DataObject) -> None:
    """In a payload with a fault, mutated; ``test_fast_path`` looks at every message, and mutates valid ones."""
    valid = payloads(*message)
    wrong = (
        violations(*message).map(lambda violation: violation.payload)
        if _breaks(message.version, message_name(message.action, message.kind))
        else valid
    )
    payload = data.draw(valid | wrong | valid.flatmap(mutated) | wrong.flatmap(mutated))
    assert our_issues(message, payload) == plain_issues(message, payload)
