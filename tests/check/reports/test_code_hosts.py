"""Reports that code hosts read: SARIF, GitLab's Code Quality, GitHub's annotations, reviewdog's."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft202012Validator

from ocpp_core.capture import FoundFrame
from ocpp_core.check import FrameJudge, findings_of
from ocpp_core.check.reports import report_class
from ocpp_core.versions import Version
from tests.check.reports.samples import BOOT, CAPTURE, HOSTILE, HUGE, LONG, hostile_report, report

# -- SARIF


@pytest.fixture(scope="module")
def sarif_schema(reference: Path) -> Draft4Validator:
    path = reference / "ci" / "sarif-schema-2.1.0.json"
    if not path.is_file():
        pytest.skip(f"no official schema of SARIF at {path}")
    return Draft4Validator(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize(
    "text",
    [report("sarif", CAPTURE), report("sarif", ""), *(hostile_report("sarif", each) for each in (HOSTILE, HUGE))],
)
def test_sarif_is_valid(sarif_schema: Draft4Validator, text: str) -> None:
    assert [str(error) for error in sarif_schema.iter_errors(json.loads(text))] == []


def run(text: str) -> dict[str, Any]:
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    return dict(only)


def test_a_result_of_sarif() -> None:
    made = run(report("sarif", CAPTURE, "logs/day 1.log"))
    assert made["columnKind"] == "utf16CodeUnits"
    assert [each["level"] for each in made["results"]] == ["error", "error", "error", "note"]
    first = made["results"][0]
    marks = first.pop("partialFingerprints")
    assert first == {
        "ruleId": "schema/maxLength",
        "ruleIndex": 0,
        "level": "error",
        "message": {
            "text": 'call BootNotification id "1": $.chargePointModel: must have at most 20 characters, not 24. Found: '
            '"a model with a long name"'
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "logs/day%201.log"},
                    "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 99},
                },
                "logicalLocations": [{"fullyQualifiedName": 'call BootNotification id "1"', "kind": "object"}],
            }
        ],
        "properties": {
            "action": "BootNotification",
            "kind": "call",
            "messageId": "1",
            "path": "$.chargePointModel",
            "ocppVersion": "1.6",
            "found": "a model with a long name",
            "allowed": 20,
            "section": "OCPP 1.6 section 7.15",
        },
    }
    assert set(marks) == {"ocppFinding/v1", "primaryLocationLineHash"}


def test_the_rules_of_sarif() -> None:
    made = run(report("sarif", CAPTURE))
    rules = made["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["schema/maxLength", "schema/type", "schema/enum", "log/cut-off"]
    assert [result["ruleIndex"] for result in made["results"]] == [0, 1, 2, 3]
    assert rules[0]["shortDescription"]["text"] == "A text is too long"
    assert "```\n[2," in rules[0]["help"]["markdown"]
    assert rules[3]["defaultConfiguration"] == {"level": "note"}


def test_fingerprints_of_sarif_do_not_know_lines() -> None:
    def marks(text: str) -> list[dict[str, str]]:
        return [each["partialFingerprints"] for each in run(report("sarif", text))["results"]]

    assert marks(CAPTURE) == marks(f"prose\n\n{BOOT}\n{CAPTURE}")
    twice = marks(f"{LONG}\n{LONG}")
    assert twice[0]["ocppFinding/v1"] == twice[1]["ocppFinding/v1"]
    assert [each["primaryLocationLineHash"].rpartition(":")[2] for each in twice] == ["1", "2"]


def test_sarif_has_no_links_of_a_peer() -> None:
    made = run(hostile_report("sarif", "[a](http://example.com)"))
    assert "](" not in json.dumps([each["message"] for each in made["results"]])


# -- GitLab

CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


@pytest.mark.parametrize("text", [report("gitlab", CAPTURE), report("gitlab", ""), hostile_report("gitlab", HOSTILE)])
def test_code_quality_is_valid(text: str) -> None:
    Draft202012Validator(CODE_QUALITY).validate(json.loads(text))


def test_code_quality() -> None:
    entries = json.loads(report("gitlab", f"{CAPTURE}{LONG}"))
    assert [(each["check_name"], each["severity"], each["location"]["lines"]["begin"]) for each in entries] == [
        ("schema/maxLength", "major", 2),
        ("schema/type", "major", 3),
        ("schema/enum", "major", 3),
        ("log/cut-off", "info", 4),
        ("schema/maxLength", "major", 5),
    ]
    assert len({each["fingerprint"] for each in entries}) == 5
    assert {each["location"]["path"] for each in entries} == {"a.log"}
    assert json.loads(report("gitlab", BOOT)) == []


# -- GitHub


def test_annotations() -> None:
    assert report("github", CAPTURE).splitlines() == [
        '::error file=a.log,line=2,title=schema/maxLength::call BootNotification id "1": $.chargePointModel: must have '
        'at most 20 characters, not 24. Found: "a model with a long name"',
        '::error file=a.log,line=3,title=schema/type::call StatusNotification id "2": $.connectorId: must be an '
        'integer, not a string: write it without quotes. Found: "1"',
        '::error file=a.log,line=3,title=schema/enum::call StatusNotification id "2": $.status: must be one of '
        '"Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable" '
        'and "Faulted"; did you mean "Available"? Found: "available"',
        '::notice file=a.log,line=4,title=log/cut-off::call Heartbeat id "3": the frame is cut off, so it cannot be '
        "checked",
    ]


def test_annotations_are_escaped() -> None:
    lines = hostile_report("github", "a,b:c%0A\n::error::x").splitlines()
    assert len(lines) == 6
    assert lines[0].startswith("::error file=a%2Cb%3Cc".replace("%3C", "%3A") + "%250A\\n%3A%3Aerror%3A%3Ax,line=3,")
    assert "%250A\\n::error::x" in lines[0]


def test_no_more_annotations_than_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = f"{LONG}\n" * 12 + f"{BOOT[:-2]}\n" * 3
    lines = report("github", many).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"] * 3 + ["2"]
    assert lines[-1] == "2 more findings have no annotation"
    summary = tmp_path / "summary.md"
    summary.write_text("what was there\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert report("github", many).splitlines()[-1] == "2 more findings have no annotation: see the summary of the job"
    text = summary.read_text("utf-8")
    assert text.startswith("what was there\n## OCPP check\n\n12 errors, 0 warnings, 3 notes in 15 frames\n")
    assert text.count("<code>schema&#47;maxLength</code>") == 12


@pytest.mark.parametrize("used", [0, 500_000, 1_048_000, 1_048_576])
def test_the_summary_stays_below_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, used: int) -> None:
    summary = tmp_path / "summary.md"
    summary.write_bytes(b"x" * used)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    report("github", f"{LONG}\n" * 4000)
    assert used <= summary.stat().st_size <= 1 << 20
    if used < 1_000_000:
        assert "more findings are not listed here" in summary.read_text("utf-8")


# -- Markdown


def test_markdown() -> None:
    lines = report("markdown", CAPTURE).splitlines()
    assert lines[:6] == [
        "## OCPP check",
        "",
        "3 errors, 0 warnings, 1 note in 4 frames",
        "",
        "| Where | Frame | Finding | Rule |",
        "| --- | --- | --- | --- |",
    ]
    assert lines[-1] == (
        "| <code>a&#46;log&#58;4</code> | <code>call Heartbeat id &#34;3&#34;</code> | note: "
        "<code>the frame is cut off, so it cannot be checked</code> | <code>log&#47;cut&#45;off</code> |"
    )
    assert len(lines) == 10
    assert report("markdown", BOOT) == "## OCPP check\n\n0 errors, 0 warnings, 0 notes in 1 frame\n"


def test_markdown_has_nothing_of_a_peer_that_means_anything() -> None:
    text = hostile_report("markdown", HOSTILE)
    rows = text.splitlines()[6:]
    assert len(rows) == 6
    for row in rows:
        assert row.count("|") == 5
        rest = row.replace("<code>", "").replace("</code>", "")
        assert not set(rest) & set("<>`*_[]@\\:") - {":"}


# -- reviewdog

POSITION = {
    "required": ["line"],
    "additionalProperties": False,
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}}},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity", "code"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "location": {
                        "type": "object",
                        "required": ["path", "range"],
                        "properties": {
                            "path": {"type": "string"},
                            "range": {
                                "required": ["start"],
                                "additionalProperties": False,
                                "properties": {"start": POSITION, "end": POSITION},
                            },
                        },
                    },
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                },
            },
        },
    },
}


@pytest.mark.parametrize("text", [report("rdjson", CAPTURE), report("rdjson", ""), hostile_report("rdjson", HOSTILE)])
def test_rdjson_is_valid(text: str) -> None:
    Draft202012Validator(RDJSON).validate(json.loads(text))


def test_rdjson() -> None:
    (only,) = json.loads(report("rdjson", LONG))["diagnostics"]
    assert only == {
        "message": 'call BootNotification id "1": $.chargePointModel: must have at most 20 characters, not 24. Found: '
        '"a model with a long name"',
        "location": {
            "path": "a.log",
            "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 99}},
        },
        "severity": "ERROR",
        "code": {"value": "schema/maxLength"},
    }


# -- columns

BAD = '[2,"1","Heartbeat",{"x":1}]'
WIDE = "äöü \U0001f50c "
"""Six characters: seven units of UTF-16, twelve bytes of UTF-8."""


def regions(name: str, text: str) -> list[tuple[int, ...]]:
    """Where the frames with findings are: the first line and column, the last."""
    if name == "sarif":
        results = [each["locations"][0]["physicalLocation"]["region"] for each in run(report(name, text))["results"]]
        found = [tuple(each[key] for key in ("startLine", "startColumn", "endLine", "endColumn")) for each in results]
    else:
        ranges = [each["location"]["range"] for each in json.loads(report(name, text))["diagnostics"]]
        found = [tuple(each[end][key] for end in ("start", "end") for key in ("line", "column")) for each in ranges]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "utf16", "utf8"),
    [
        (BAD, [(1, 1, 1, 28)], [(1, 1, 1, 28)]),
        (f"x\n{WIDE}{BAD}", [(2, 8, 2, 35)], [(2, 13, 2, 40)]),
        (f"{WIDE}{BAD} {WIDE}{BAD}", [(1, 8, 1, 35), (1, 43, 1, 70)], [(1, 13, 1, 40), (1, 53, 1, 80)]),
        (BAD.replace("x", WIDE), [(1, 1, 1, 34)], [(1, 1, 1, 39)]),
        (f"{WIDE}\n  " + BAD.replace(",{", f",\n{WIDE}{{"), [(2, 3, 3, 16)], [(2, 3, 3, 21)]),
        (f"\udcff\udcfe{BAD}\n", [(1, 3, 1, 30)], [(1, 3, 1, 30)]),
        (f"\u202e\x1b[31m{BAD}\n", [(1, 7, 1, 34)], [(1, 9, 1, 36)]),
        (json.dumps({"raw": BAD}), [(1, 10, 1, 43)], [(1, 10, 1, 43)]),
    ],
)
def test_columns(text: str, utf16: list[tuple[int, ...]], utf8: list[tuple[int, ...]]) -> None:
    assert regions("sarif", text) == utf16
    assert regions("rdjson", text) == utf8


def test_columns_of_an_envelope() -> None:
    text = '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body xmlns="urn://Ocpp/Cs/2012/06/">'
    assert regions("sarif", f"\n{WIDE}{text}") == [(2, 8, 2, 8 + len(text))]
    assert regions("rdjson", f"\n{WIDE}{text}") == [(2, 13, 2, 13 + len(text))]


def test_a_frame_that_was_found_in_no_text() -> None:
    """As one of a test that has only frames."""
    verdict = FrameJudge(Version.V16).judge(FoundFrame(3, BAD, cut_off=False))
    for name, wanted in (("sarif", '"region": {"startLine": 3}'), ("rdjson", '"range": {"start": {"line": 3}}')):
        out = StringIO()
        made = report_class(name)(out)
        made.begin()
        made.frame("a.log", verdict, findings_of(verdict, "a.log"))
        made.end()
        assert wanted in out.getvalue()
