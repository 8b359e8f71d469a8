"""JSON lines, and the schema that is published of them."""

import json

import pytest
from jsonschema import Draft202012Validator

from ocpp_core.check.reports import frame_schema
from tests.check.reports.samples import BOOT, CAPTURE, HOSTILE, LONG, hostile_report, report


@pytest.mark.parametrize(
    "text",
    [
        report("json", CAPTURE),
        report("json", BOOT.replace('"M"', "null"), tolerate=("null",)),
        report("json", f'{BOOT[:-2]}\n[2,1,"Heartbeat",{{}}]', tolerate=("json", "framing")),
        hostile_report("json", HOSTILE),
    ],
)
def test_each_line_is_valid(text: str) -> None:
    Draft202012Validator.check_schema(frame_schema())
    judge = Draft202012Validator(frame_schema())
    lines = text.splitlines()
    assert lines
    for line in lines:
        judge.validate(json.loads(line))
        assert line.isascii()


def test_the_schema_refuses_what_is_no_line() -> None:
    judge = Draft202012Validator(frame_schema())
    line = json.loads(report("json", LONG))
    assert judge.is_valid(line)
    for changes in ({"valid": 1}, {"kind": "other"}, {"findings": [{}]}, {"line": 0}):
        assert not judge.is_valid(line | changes)
    assert not judge.is_valid({name: line[name] for name in ("file", "line", "findings")})


def test_findings() -> None:
    (finding,) = json.loads(report("json", LONG))["findings"]
    assert finding == {
        "rule": "schema/maxLength",
        "severity": "error",
        "message": "must have at most 20 characters, not 24",
        "path": "$.chargePointModel",
        "found": "a model with a long name",
        "allowed": 20,
        "suggestion": None,
        "section": "OCPP 1.6 section 7.15",
        "fault": None,
    }
