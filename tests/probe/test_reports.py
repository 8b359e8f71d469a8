"""What is made of results: groups, commands that try them again, and every format by its schema."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from junitparser import JUnitXml
from lxml import etree

from ocpp_core.cli import probe_options
from ocpp_core.probe import Check, Importance, Options, Outcome, Phase, StationTarget, checks, groups_of
from ocpp_core.probe._commands import command_for
from ocpp_core.probe._harm import HARMLESS, WORDS
from ocpp_core.probe._report import unasked, without_secrets
from ocpp_core.probe.reports import FORMATS, report_schema
from ocpp_core.probe.scenarios import ABILITIES
from ocpp_core.redaction import Redactor
from ocpp_core.versions import Role, Version
from tests.check.reports.samples import CONTROLS, HOSTILE, HUGE
from tests.probe.samples import (
    LONG,
    RESULTS,
    SHORT,
    TARGET,
    VALID,
    VIOLATION,
    WRONG,
    WRONG_CODE,
    hostile_report,
    report,
    result,
    written,
)


@pytest.fixture(autouse=True)
def no_runner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def page_data(text: str) -> Any:
    return json.loads(text.partition('<script id="data" type="application/json">')[2].partition("</script>")[0])


# -- groups


def test_groups() -> None:
    found = [
        (each.outcome, each.check.id, each.case, each.reproduced, len(each.results)) for each in groups_of(RESULTS)
    ]
    assert found == [
        (Outcome.FAIL, "violation", "BootNotification", True, 3),
        (Outcome.FAIL, "violation", "Authorize", False, 1),
        (Outcome.WARNING, "binary", "", True, 1),
        (Outcome.OPEN, "binary", "fragments", True, 1),
    ]
    assert groups_of(RESULTS)[0].shortest.verdict.sent == SHORT


def test_what_differs_makes_another_group() -> None:
    one = result(VALID, Outcome.FAIL, "A", rule="r", reproduced=True)
    others = [
        result(VIOLATION, Outcome.FAIL, "A", rule="r", reproduced=True),
        result(VALID, Outcome.WARNING, "A", rule="r", reproduced=True),
        result(VALID, Outcome.FAIL, "B", rule="r", reproduced=True),
        result(VALID, Outcome.FAIL, "A", rule="s", reproduced=True),
        result(VALID, Outcome.FAIL, "A", rule="r", reproduced=False),
    ]
    assert [len(groups_of([one, each])) for each in others] == [2] * 5
    assert len(groups_of([one, result(VALID, Outcome.FAIL, "A", rule="r", path="$.x", message="else")])) == 1


# -- what was not asked


def test_what_was_not_asked_has_a_reason() -> None:
    def check(name: str, **other: object) -> Check:
        told = {"phase": Phase.VALID, "importance": Importance.MUST, "section": "", "passes": ""} | other
        return Check(id=name, **told)  # type: ignore[arg-type]

    checks = [
        check("tried"),
        check("station", tests=frozenset({Role.CHARGING_STATION})),
        check("newer", versions=frozenset({Version.V21})),
        check("phase", phase=Phase.CONNECT),
        check("weak", importance=Importance.SHOULD),
        check("harm", needs="transactions"),
        check("late"),
    ]
    options = Options(phases=(Phase.VALID,), only=frozenset({Importance.MUST}))
    found = unasked(checks, TARGET, options, {"tried"}, "the time is up")
    assert {each.check.id: each.why for each in found} == {
        "phase": "the phase connect was left out",
        "weak": "only must was asked for",
        "harm": "it is only tried with --with transactions",
        "late": "the time is up",
    }
    assert {each.check.id for each in found if each.chosen} == {"phase", "weak"}


# -- commands


def command(frame: str | bytes, after: str = "boot") -> str:
    return command_for(TARGET, Options(), result(VIOLATION, Outcome.FAIL, "X", sent=frame, after=after))


def test_commands() -> None:
    head = "ocpp-core probe ws://127.0.0.1:9000/ocpp/CP1 --ocpp 1.6"
    assert command(SHORT) == f"{head} --send '{SHORT}' --after boot"
    assert command("[]", after="connect") == f"{head} --send '[]' --after connect"
    assert command("") == f"{head} --check violation"
    assert command("[]", after="a transaction") == f"{head} --check violation"
    assert command("x" * 5_000) == f"{head} --check violation"
    assert command("a\0b") == f"{head} --check violation"  # no command line can hold it


def test_a_command_names_what_its_run_was_told() -> None:
    options = Options(
        seed=7, allowed=frozenset({"transactions"}), token="T 1", permitted="example.com", trigger="curl --user a:b"
    )
    scenario = Check(id="TC_1", phase=Phase.SCENARIOS, importance=Importance.MUST, section="", passes="")
    station = StationTarget(version=Version.V201, port=9000)
    assert command_for(station, options, result(scenario, Outcome.FAIL, sent="[]")) == (
        "ocpp-core probe --listen 127.0.0.1:9000 --ocpp 2.0.1 --i-may-test-this example.com --check TC_1 "
        "--with transactions --token 'T 1' --seed 7"
    )


@pytest.mark.parametrize("frame", [HOSTILE.replace("\x00", ""), "it's", "$(touch x)", b"\xff\xfe", "\ud800", "\n", "é"])
def test_a_shell_reads_the_frame_back(frame: str | bytes) -> None:
    """And every character of the command can be seen."""
    made = command(frame)
    assert made.isprintable()
    done = subprocess.run(
        ["bash", "-c", f'set -- {made}; printf %s "$7"'], capture_output=True, check=True, env={"LC_ALL": "C.UTF-8"}
    )
    assert done.stdout == (frame.encode(errors="surrogatepass") if isinstance(frame, str) else frame)


def test_no_command_holds_the_password() -> None:
    for name in FORMATS:
        assert "a secret word" not in written(name, report())
    assert "secret" not in repr(TARGET)


# -- JSON


def test_json_is_as_its_schema_has_it() -> None:
    Draft202012Validator.check_schema(report_schema())
    judge = Draft202012Validator(report_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for told in (report(), report(()), report(stopped="x", cut_short={Phase.VALID: "y"}), hostile_report(HOSTILE)):
        text = written("json", told)
        assert text.isascii()
        judge.validate(json.loads(text))


def test_json_has_no_member_that_its_schema_does_not_know() -> None:
    def closed(schema: object) -> object:
        if isinstance(schema, dict):
            more = {"additionalProperties": False} if "properties" in schema else {}
            return {name: closed(each) for name, each in schema.items()} | more
        return schema

    found = closed(report_schema())
    assert isinstance(found, dict)
    Draft202012Validator(found).validate(json.loads(written("json", report())))


def test_json() -> None:
    data = json.loads(written("json", report()))
    assert data["counts"] == {"fail": 4, "warning": 1, "open": 1, "skipped": 1, "not judged": 1, "pass": 2}
    assert data["groups"][0] == {
        "check": "violation",
        "case": "BootNotification",
        "rule": "required",
        "outcome": "fail",
        "reproduced": True,
        "count": 3,
        "message": WRONG_CODE,
        "path": "$.chargePointModel",
        "sent": SHORT,
        "received": WRONG,
        "after": "boot",
        "command": command(SHORT),
    }
    assert len(data["results"]) == len(RESULTS)
    assert data["results"][0] == {
        "check": "valid",
        "case": "Heartbeat",
        "rule": "",
        "outcome": "pass",
        "phase": "valid",
    }
    assert data["not_asked"] == [{"check": "data-transfer", "why": "it is only tried with --with data-transfer"}]


# -- JUnit


@pytest.fixture(scope="module")
def junit_schema(reference: Path) -> etree.XMLSchema:
    path = reference / "ci" / "junit-windyroad.xsd"
    if not path.is_file():
        pytest.skip(f"no schema of JUnit at {path}")
    return etree.XMLSchema(etree.parse(path))


@pytest.mark.parametrize("told", [report(), report(()), hostile_report(HOSTILE), hostile_report(HUGE)], ids=range(4))
def test_junit_is_valid(junit_schema: etree.XMLSchema, told: object) -> None:
    text = written("junit", told)  # type: ignore[arg-type]
    assert text.isascii()
    junit_schema.assertValid(etree.fromstring(text.encode()))


def test_junit_is_read_back() -> None:
    suites = list(JUnitXml.fromstring(written("junit", report()).encode()))
    assert [(suite.name, suite.tests, suite.failures, suite.skipped, suite.time) for suite in suites] == [
        ("valid", 4, 0, 3, 1.5),
        ("violations", 3, 2, 0, 9.0),
        ("websocket", 2, 0, 0, 2.0),
    ]
    cases = {case.name: case for suite in suites for case in suite}
    assert list(cases) == [
        "valid Heartbeat",
        "valid DataTransfer",
        "valid Authorize",
        "data-transfer",
        "violation Heartbeat",
        "violation BootNotification",
        "violation Authorize",
        "binary",
        "binary fragments",
    ]
    assert cases["valid Heartbeat"].result == []
    assert cases["valid DataTransfer"].result[0].message == "skipped: the system says NotImplemented"
    (failure,) = cases["violation BootNotification"].result
    assert (failure.type, failure.message) == ("violation", f"$.chargePointModel: {WRONG_CODE}")
    assert "3 times" in failure.text
    assert command(SHORT) in failure.text
    assert "not reproduced" in cases["violation Authorize"].result[0].text


# -- SARIF


@pytest.mark.parametrize("told", [report(), report(()), hostile_report(HOSTILE), hostile_report(HUGE)], ids=range(4))
def test_sarif_is_valid(reference: Path, told: object) -> None:
    path = reference / "ci" / "sarif-schema-2.1.0.json"
    if not path.is_file():
        pytest.skip(f"no official schema of SARIF at {path}")
    judge = Draft4Validator(json.loads(path.read_text("utf-8")))
    assert [str(error) for error in judge.iter_errors(json.loads(written("sarif", told)))] == []  # type: ignore[arg-type]


def test_sarif() -> None:
    (run,) = json.loads(written("sarif", report()))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["violation", "binary"]
    results = run["results"]
    assert [(each["ruleId"], each["level"], each["occurrenceCount"]) for each in results] == [
        ("violation", "error", 3),
        ("violation", "error", 1),
        ("binary", "warning", 1),
        ("binary", "note", 1),
    ]
    (place,) = results[0]["locations"]
    assert place["logicalLocations"] == [{"fullyQualifiedName": "BootNotification.chargePointModel", "kind": "member"}]
    assert "](" not in json.dumps(
        [each["message"] for each in json.loads(written("sarif", hostile_report("[a](x)")))["runs"][0]["results"]]
    )


def test_fingerprints_of_sarif_do_not_know_frames() -> None:
    def marks(frame: str) -> list[str]:
        told = report([result(VIOLATION, Outcome.FAIL, "A", rule="type", sent=frame, message=frame)])
        return [
            each["partialFingerprints"]["ocppProbe/v1"]
            for each in json.loads(written("sarif", told))["runs"][0]["results"]
        ]

    assert marks(SHORT) == marks(LONG)


# -- annotations and Markdown


def test_annotations(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = written("github", report()).splitlines()
    assert lines == [
        f"::error title=violation::violation at BootNotification (required): $.chargePointModel: {WRONG_CODE}",
        "::error title=violation::violation at Authorize (type): no answer came",
        "::warning title=binary::binary: a binary message was answered",
        "::notice title=binary::binary at fragments: look at the log of the system",
    ]
    summary = tmp_path / "summary"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    many = report([result(VALID, Outcome.FAIL, f"A{number}", message="no") for number in range(12)])
    assert written("github", many).splitlines()[-1] == "2 more have no annotation: see the summary of the job"
    assert summary.read_text("utf-8") == written("markdown", many)


def test_hostile_texts_are_no_commands() -> None:
    for line in written("github", hostile_report("\n::error::x")).splitlines():
        assert line.startswith(("::error title=", "::warning title=", "::notice title="))


def test_markdown() -> None:
    text = written("markdown", report())
    assert "\n4 failed, 1 warning, 1 open, 2 passed, 1 skipped, 1 not judged\n" in text
    row = next(line for line in text.splitlines() if "required" in line)
    assert row.startswith("| fail | <code>violation at BootNotification &#40;required&#41;</code> |")
    assert "| violations | 4 | 0 | 0 | 0 | 0 | 1 |" in text
    assert "* <code>it is only tried with &#45;&#45;with data&#45;transfer&#58; data&#45;transfer</code>" in text


def test_what_was_played_of_each_profile_is_a_table() -> None:
    (boot,) = (check for check in checks() if check.id == "TC_001_CSMS")
    (other,) = (check for check in checks() if check.id == "TC_003_CSMS")
    played = report([result(boot, Outcome.PASS), result(other, Outcome.FAIL)])
    head = ["Certification profile", "Cases", "Played", "Passed", "Failed", "Not judged"]
    text = written("markdown", played)
    assert f"\n\n| {' | '.join(head)} |\n| --- | --- | --- | --- | --- | --- |\n" in text
    core = next(line for line in text.splitlines() if line.startswith("| Core |")).split(" | ")
    assert core[2:] == ["2", "1", "1", "- |"]
    tables = page_data(written("html", played))["results"]["tables"]
    assert [table[0] for table in tables] == [["Phase", "fail", "pass"], head]
    assert tables[1][1][2:] == ["2", "1", "1", ""]
    assert "Certification profile" not in written("markdown", report())
    assert len(page_data(written("html", report()))["results"]["tables"]) == 1


def test_markdown_has_an_end() -> None:
    many = report([result(VALID, Outcome.FAIL, f"A{number}", message="x" * 900) for number in range(1_500)])
    text = written("markdown", many)
    assert len(text.encode()) < 1 << 20
    assert "more are not listed here" in text


# -- the page


def test_the_page_has_the_results_and_the_conversation() -> None:
    text = written("html", report())
    data = page_data(text)
    assert data["results"]["title"] == "Probe of the CSMS at ws://127.0.0.1:9000/ocpp/CP1, OCPP 1.6"
    assert [each["label"] for each in data["results"]["results"]] == ["fail", "fail, not reproduced", "warning", "open"]
    assert data["results"]["results"][0]["frames"] == [["sent", SHORT], ["received", WRONG]]
    (exchange,) = data["exchanges"]
    assert exchange["answer"]["findings"]  # FormatViolation is of 2.x
    assert "findings" not in exchange["call"]  # the probe broke it on purpose


# -- all


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("piece", [HOSTILE, HUGE, "__proto__", "\u202e" * 50])
def test_hostile_texts_are_escaped(name: str, piece: str) -> None:
    text = written(name, hostile_report(piece))
    assert not set(text) & CONTROLS
    assert len(text) < 30_000_000


def test_the_command_names_what_the_probe_knows() -> None:
    assert tuple(map(str, Phase)) == probe_options.PHASES
    assert tuple(map(str, Importance)) == probe_options.IMPORTANCES
    assert WORDS == probe_options.ALLOWED
    assert tuple(ABILITIES) == probe_options.ABILITIES
    assert {check.needs for check in checks()} <= {HARMLESS, *WORDS, *ABILITIES}


def test_secrets_of_the_system_are_replaced() -> None:
    asked = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"a-secret-of-theirs"}]'
    for case in ("ChangeConfiguration", ""):
        told = without_secrets(result(VALID, Outcome.FAIL, case, received=asked.encode()), Redactor(people=False))
        assert "a-secret-of-theirs" not in str(told.verdict.received)
        assert "AuthorizationKey" in str(told.verdict.received)
    harmless = result(VALID, Outcome.FAIL, received=b"\xff[]")
    assert without_secrets(harmless, Redactor(people=False)) is harmless
