"""JSON lines, and the schema that is published of them."""

import json
from io import StringIO

import pytest
from jsonschema import Draft202012Validator

from ocpp_core.check import check_text
from ocpp_core.check.reports import frame_schema
from ocpp_core.check.reports._json_lines import JsonReport
from ocpp_core.findings import Finding, Severity
from tests.check.reports.samples import BOOT, CAPTURE, HOSTILE, HUGE, LONG, hostile_report, report


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


def test_what_a_peer_sent_is_cut_and_says_how_long_it_was() -> None:
    judge = Draft202012Validator(frame_schema())
    texts = [
        BOOT.replace('"M"', f'"{HUGE}"'),
        f'[2,"{HUGE}","{HUGE}",{{}}]',
        f'{{"station":"CS1","when":"2026","msg":[4,"1","{HUGE}","",{{}}]}}',
        f'[2,"1","Heartbeat",{{"{HUGE}":1}}]',
    ]
    for text in texts:
        line = report("json", text)
        assert len(line) < 6_000
        found = json.loads(line)
        judge.validate(found)
        assert found["line"] == 1
        assert found["findings"]
        assert f'"{"x" * 1_000}... (300000 characters)"' in line
    assert json.loads(report("json", texts[0]))["findings"][0]["path"] == "$.chargePointModel"
    short = BOOT.replace('"M"', f'"{"x" * 1_000}"')
    assert json.loads(report("json", short))["findings"][0]["found"] == "x" * 1_000


def test_a_list_that_was_found_is_cut_as_its_text() -> None:
    [verdict] = check_text(BOOT, "1.6")
    out = StringIO()
    for found in ([1] * 300, [1] * 400):
        JsonReport(out).frame(
            "a", verdict, [Finding(rule="R.1", severity=Severity.ERROR, message="wrong", found=found)]
        )
    whole, cut = (json.loads(line)["findings"][0]["found"] for line in out.getvalue().splitlines())
    assert whole == [1] * 300
    assert cut == f"[{'1, ' * 333}... (1200 characters)"
