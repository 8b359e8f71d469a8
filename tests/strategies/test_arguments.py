"""What the strategies take: the same for all of them, in every spelling."""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import signature
from typing import Any

import pytest
from hypothesis import find
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from ocpp_core import strategies, v16, v21, v201
from ocpp_core.strategies import (
    broken_conversations,
    broken_signatures,
    calls,
    configuration_keys,
    configurations,
    conversations,
    data_types,
    errors,
    faults,
    frames,
    hostile_frames,
    hostile_vectors,
    messages,
    payloads,
    reports,
    results,
    rule_violations,
    sends,
    signed_frames,
    texts,
    variables,
    violations,
)
from ocpp_core.strategies._violations import _other_types

SIGNATURES = {
    broken_conversations: "version, *, only=None",
    broken_signatures: "version, key, action=None, *, sender=None, only=None",
    calls: "version, action=None, *, sender=None",
    configuration_keys: "version=<Version.V16: '1.6'>, *, writable=None",
    configurations: "version=<Version.V16: '1.6'>",
    conversations: "version, *, rules=None",
    data_types: "version, data_type",
    errors: "version",
    faults: "version",
    frames: "version, action=None, *, sender=None",
    hostile_frames: "version",
    hostile_vectors: "version",
    messages: "version, action, kind=None, *, listed=False, rules=None, max_size=65536",
    payloads: "version, action, kind=None, *, listed=False, rules=None, max_size=65536",
    reports: "version, *, request_id=None",
    rule_violations: "version, *, rule=None, select='default'",
    results: "version, action=None, *, sender=None",
    signed_frames: "version, key, action=None, *, sender=None",
    sends: "version, action=None, *, sender=None",
    texts: "version, frames",
    variables: "version, *, writable=None",
    violations: "version, action, kind=None, *, rule=None",
}


def test_all_take_their_arguments_alike() -> None:
    functions = {name for name in strategies.__all__ if name.islower()}
    assert {function.__name__ for function in SIGNATURES} == functions - {"archive"}  # which takes several versions
    for function, wanted in SIGNATURES.items():
        plain = [parameter.replace(annotation=parameter.empty) for parameter in signature(function).parameters.values()]
        assert str(signature(function).replace(parameters=plain, return_annotation=plain[0].empty)) == f"({wanted})"


@pytest.mark.parametrize("spelling", ["1.6", "ocpp1.6", "v16", "OCPP1.6"])
def test_versions_in_every_spelling(spelling: str) -> None:
    for function in (broken_conversations, calls, conversations, errors, faults, frames, hostile_frames, sends):
        function(spelling)
    assert find(payloads(spelling, "Heartbeat"), lambda _: True) == {}
    assert find(messages(spelling, "Heartbeat"), lambda _: True) == v16.HeartbeatRequest()
    violations(spelling, "Reset")
    texts(spelling, calls(spelling, "Reset"))


@pytest.mark.parametrize("function", [payloads, messages, violations])
@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        (("1.6", "Reste"), LookupError, "there is no action in OCPP 1.6 called 'Reste'; did you mean 'Reset'?"),
        (("1.6", v201.ResetRequest), LookupError, "ResetRequest is a message of OCPP 2.0.1, not 1.6"),
        (("1.6", "ResetRequest", "response"), LookupError, "'ResetRequest' names the request, not the response"),
        (
            ("1.6", "Reset", "reply"),
            LookupError,
            "there is no kind of message 'reply': choose from request and response",
        ),
        (("2.1", "NotifyPeriodicEventStream", "response"), LookupError, "is one-way: it has no response"),
        (("3.0", "Reset"), LookupError, "there is no version of OCPP '3.0': choose from 1.5, 1.6, 2.0, 2.0.1 and 2.1"),
        ((1.6, "Reset"), TypeError, "a version of OCPP must be a text such as '2.0.1', not 1.6"),
        (("1.6", None), TypeError, "an action must be its name or a message class, such as 'Heartbeat', not None"),
        (
            ("1.6", ["Reset"]),
            TypeError,
            "an action must be its name or a message class, such as 'Heartbeat', not an object of type list",
        ),
    ],
)
def test_one_action_at_a_time(
    function: Callable[..., Any], arguments: tuple[Any, ...], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=re.escape(text)):
        function(*arguments)


def simplest(strategy: Any) -> Any:
    return find(strategy, lambda _: True)


def test_actions_by_name_and_class() -> None:
    request, response = v16.ResetRequest(type=v16.ResetType.HARD), v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    for action in ("Reset", "ResetRequest", v16.ResetRequest):
        assert simplest(messages("1.6", action)) == request
        assert simplest(payloads("1.6", action)) == {"type": "Hard"}
        assert simplest(calls("1.6", action)).message == request
    for arguments in (("Reset", "response"), ("Reset", "Response"), ("ResetResponse",), (v16.ResetResponse,)):
        assert simplest(messages("1.6", *arguments)) == response
        assert simplest(payloads("1.6", *arguments)) == {"status": "Accepted"}


def test_data_types_by_name_and_class() -> None:
    info = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    assert simplest(data_types("1.6", "IdTagInfo")) == simplest(data_types("1.6", v16.IdTagInfo)) == info
    for name in ("AuthorizationStatus", "IdTagInf", "IdTagInfoType"):
        with pytest.raises(LookupError, match=f"there is no data type in OCPP 1.6 called '{name}'"):
            data_types("1.6", name)
    with pytest.raises(LookupError, match="IdTokenType is a data type of OCPP 2.1, not 1.6"):
        data_types("1.6", v21.IdTokenType)
    with pytest.raises(TypeError, match="a data type must be its name or its class, such as 'IdTokenType', not 7"):
        data_types("1.6", 7)  # type: ignore[call-overload]  # which is what is tested


def test_rules_are_one_or_several() -> None:
    for rule in ("enum", ["enum"], {"enum"}):
        assert simplest(violations("1.6", "Reset", rule=rule)).issue.rule == "enum"
    with pytest.raises(LookupError, match=re.escape("there is no rule of ResetRequest in OCPP 1.6 called 'enm': ")):
        violations("1.6", "Reset", rule="enm")


def test_messages_without_a_rule_to_break() -> None:
    with pytest.raises(LookupError, match=r"^ClearCacheRequest of OCPP 2\.0 has no rule that a payload could break$"):
        violations("2.0", "ClearCache")


def test_no_fraction_where_it_would_pass_the_maximum() -> None:
    """It would break a second rule."""
    narrow = st.one_of(_other_types({"type": "integer", "minimum": 3, "maximum": 3}))
    with pytest.raises(NoSuchExample):
        find(narrow, lambda value: isinstance(value, float))
    wide = st.one_of(_other_types({"type": "integer", "minimum": 3, "maximum": 5}))
    assert find(wide, lambda value: isinstance(value, float)) == 3.5
