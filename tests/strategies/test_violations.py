"""Payloads that break one rule: the judges must say so, and nothing else.

A violation makes the issue that it names with the words and tables of the judge; what those must be is written out here.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import JsonCodec, Kind, PayloadError, Version
from ocpp_core.schemas import message_name
from ocpp_core.strategies import violations
from ocpp_core.strategies._violations import _breaks
from tests.conftest import ALL_MESSAGES, MessageId
from tests.payload.test_validation import CODES_1, CODES_2

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
    assert str(caught.value) == f"{violation.issue.path}: {violation.issue.message}"[:255]


# -- the issue that a violation names

SENTENCES = {
    "required": r"is missing",
    "additionalProperties": r"there is a member that the schema does not know(; did you mean [A-Za-z0-9_]+\?)?",
    "type": r"must be (a string|a number|an integer|a boolean|an object|an array), not "
    r"(null: leave an optional member out instead|a boolean|a string(: write it without quotes)?|an object|an array"
    r"|a number(: write it in quotes)?|-?[0-9.]+(e\+300)?)",
    "enum": r'must be (one of )?("[^"]+"(, | and )?)+(; did you mean "[^"]+"\?)?'
    r'|(did you mean "[^"]+"\? The value )?must be one of (the [0-9]{2} values of its enumeration|("[^"]+"(, | and )?)+)(; did you mean "[^"]+"\?)?',
    "maxLength": r"must have at most ([0-9]+ characters|1 character), not [0-9]+",
    "minItems": r"must have at least (1 item|[0-9]+ items), not [0-9]+",
    "maxItems": r"must have at most (1 item|[0-9]+ items), not [0-9]+",
    "minimum": r"must be at least -?[0-9.]+, not -?[0-9.e-]+",
    "maximum": r"must be at most -?[0-9.]+, not -?[0-9.e-]+",
    "multipleOf": r"must be a multiple of 0\.1, not -?[0-9.]+",
    "format": r"must be an absolute URI by RFC 3986, such as https://example\.com/path"
    r"|must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z"
    r"|has no offset: append Z for UTC, or an offset such as \+01:00"
    r"|has a leap second, which few clocks can hold: write second 59 instead of 60",
}
"""All that an issue may say of a broken rule."""

PATH = re.compile(r"\$((?:\.[A-Za-z_][A-Za-z0-9_]*|\['15118[A-Za-z]+'\]|\[[0-9]+\])*)")
STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['(15118[A-Za-z]+)'\]|\[([0-9]+)\]")


def holder_and_value(payload: Any, path: str) -> tuple[Any, Any]:
    """The value that a JSON path leads to, or None if it is missing, and what should hold it."""
    assert PATH.fullmatch(path)
    holder, value = None, payload
    for name, odd, index in STEP.findall(path):
        holder, value = value, value[int(index)] if index else value.get(name or odd)
    return holder, value


@pytest.mark.parametrize("message", BREAKABLE[::5], ids=str)
@given(st.data())
def test_the_issue_that_a_violation_names(message: MessageId, data: st.DataObject) -> None:
    violation = data.draw(violations(*message))
    issue, payload = violation.issue, violation.payload
    codes = CODES_1 if message.version in ("1.5", "1.6") else CODES_2
    assert issue.code == codes[issue.rule]
    assert re.fullmatch(SENTENCES[issue.rule], issue.message)
    holder, value = holder_and_value(payload, issue.path)
    match issue.rule:
        case "required":
            assert issue.found is None
            assert issue.path.endswith((f".{issue.allowed}", f"['{issue.allowed}']"))
            assert isinstance(holder, dict)
            assert issue.allowed not in holder
        case "additionalProperties":
            assert issue.found in value
            assert issue.found not in issue.allowed
        case "maxLength":
            assert f"most {issue.allowed} character" in issue.message
            assert issue.message.endswith(f"not {len(value)}")
            assert len(value) == issue.allowed + 1
        case "minItems":
            assert f"least {issue.allowed} item" in issue.message
            assert issue.message.endswith(f"not {len(value)}")
            assert len(value) == issue.allowed - 1
        case "maxItems":
            assert f"most {issue.allowed} item" in issue.message
            assert issue.message.endswith(f"not {len(value)}")
            assert len(value) == issue.allowed + 1
        case "minimum" | "maximum" | "multipleOf":
            assert f" {issue.allowed}, not " in issue.message
            assert float(issue.message.rpartition(" ")[2]) == value == issue.found
        case "enum":
            assert all(known in issue.allowed for known in re.findall('"([^"]+)"', issue.message))
            assert value == issue.found
            assert value not in issue.allowed
        case _:
            assert repr(value) == repr(issue.found)
