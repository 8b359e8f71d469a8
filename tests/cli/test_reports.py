"""``ocpp-core check --format`` and ``ocpp-core explain``: which report goes where."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ocpp_core.check import rules
from ocpp_core.cli.app import cli

LONG = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]'


def check(*options: str, text: str = LONG, env: dict[str, str] | None = None) -> Result:
    plain = {"COLUMNS": "80", "GITHUB_ACTIONS": None, "GITHUB_STEP_SUMMARY": None, **(env or {})}
    return CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *options], input=text, env=plain)


def test_several_formats_each_to_its_file(tmp_path: Path) -> None:
    files = {name: tmp_path / f"out.{name}" for name in ("sarif", "junit", "json", "gitlab", "markdown", "rdjson")}
    options = [each for name, file in files.items() for each in ("--format", f"{name}:{file}")]
    result = check("--format", "text", *options)
    assert result.exit_code == 1
    assert "1 frame in 1 file: 0 valid, 1 invalid, 0 untyped" in result.stdout
    assert json.loads(files["sarif"].read_bytes())["runs"][0]["results"][0]["ruleId"] == "schema/maxLength"
    assert b"<testsuite " in files["junit"].read_bytes()
    assert json.loads(files["json"].read_bytes())["findings"][0]["rule"] == "schema/maxLength"
    assert json.loads(files["gitlab"].read_bytes())[0]["location"]["path"] == "stdin"
    assert files["markdown"].read_text("utf-8").startswith("## OCPP check\n")
    assert json.loads(files["rdjson"].read_bytes())["diagnostics"]


def test_text_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "out.txt"
    result = check("--format", f"text:{file}", "--format", "json")
    assert file.read_text("utf-8") == check().stdout
    assert result.stdout == check("--format", "json").stdout


@pytest.mark.parametrize("name", ["sarif", "junit", "json", "gitlab", "markdown", "rdjson", "github"])
def test_where_nothing_was_found(name: str) -> None:
    result = check("--format", name, text="prose\n")
    if name in ("sarif", "gitlab", "rdjson"):
        json.loads(result.stdout)
    assert "No OCPP frame was found" in result.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--format", "sariff"], "there is no format 'sariff'"),
        (["--format", "sariff"], "did you mean 'sarif'?"),
        (["--format", "sarif:"], "needs the name of a file"),
        (["--format", "sarif", "--format", "json"], "only one format can go to standard output"),
        (["--format", "text", "--format", "text"], "only one format can go to standard output"),
        (["--format", "sarif:a", "--format", "json:./a"], "each format needs a file of its own"),
        (["--format", "sarif:missing/folder/a.sarif"], "missing/folder/a.sarif: No such file or directory"),
        (["--explain", "schema/maxlenght"], "did you mean 'schema/maxLength'?"),
    ],
)
def test_usage(options: list[str], says: str) -> None:
    result = check(*options)
    assert result.exit_code == 2
    assert says in result.stderr


# -- GitHub Actions


def test_annotations_come_with_text_on_a_runner() -> None:
    lines = check(env={"GITHUB_ACTIONS": "true"}).stdout.splitlines()
    assert lines[0].startswith("::stop-commands::")
    token = lines[0].removeprefix("::stop-commands::")
    assert len(token) == 32
    place = lines.index(f"::{token}::")
    assert "1 frame in 1 file: 0 valid, 1 invalid, 0 untyped" in lines[:place]
    assert lines[place + 1 :] == [
        '::error file=stdin,line=1,title=schema/maxLength::call BootNotification id "1": $.chargePointModel: must have '
        'at most 20 characters, not 24. Found: "a model with a long name"'
    ]
    assert check(env={"GITHUB_ACTIONS": "false"}).stdout == check().stdout


def test_annotations_come_once() -> None:
    result = check("--format", "text", "--format", "github", env={"GITHUB_ACTIONS": "true"})
    assert result.stdout.count("::error ") == 1


def test_no_annotations_with_other_formats() -> None:
    result = check("--format", "json", env={"GITHUB_ACTIONS": "true"})
    assert result.stdout == check("--format", "json").stdout


def test_the_summary_of_a_job(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    check(env={"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)})
    assert "1 error, 0 warnings, 0 notes in 1 frame" in summary.read_text("utf-8")


# -- explain


def explain(*options: str) -> Result:
    return CliRunner().invoke(cli, ["explain", *options], env={"COLUMNS": "80"})


def test_a_rule_is_explained() -> None:
    result = explain("framing/arity")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "framing/arity (error): The frame has a wrong number of elements",
        "    A CALL and a SEND have 4 elements, a CALLRESULT has 3, a CALLERROR and a",
        "    CALLRESULTERROR have 5, even where one is empty.",
        "    Section: OCPP-J 1.6 section 4.2; OCPP 2.x part 4 section 4.2.",
        "",
        "Keeps it (OCPP 1.6):",
        '    [2,"1","Heartbeat",{}]',
        "",
        "Breaks it (OCPP 1.6):",
        '    [2,"1","Heartbeat"]',
    ]
    assert check("--explain", "framing/arity").stdout == result.stdout
    assert explain("arity").stdout == result.stdout


def test_a_tolerated_rule_is_explained() -> None:
    assert "It is reported where maxLength is tolerated." in explain("tolerated/maxLength").stdout


@pytest.mark.parametrize("name", rules())
def test_every_rule_can_be_explained(name: str) -> None:
    result = explain(name)
    assert result.exit_code == 0
    assert all(character.isprintable() or character == "\n" for character in result.stdout)


def test_all_rules_are_listed() -> None:
    lines = explain().stdout.splitlines()
    for name, rule in rules().items():
        assert any(line.split() == [name, rule.severity] for line in lines)
    assert max(map(len, lines)) <= 80


def test_rules_as_json() -> None:
    lines = [json.loads(line) for line in explain("--format", "json").stdout.splitlines()]
    assert [line["rule"] for line in lines] == list(rules())
    assert json.loads(explain("--format", "json", "framing/arity").stdout)["breaks"] == '[2,"1","Heartbeat"]'


def test_a_rule_that_does_not_exist() -> None:
    result = explain("schema/maxlenght")
    assert result.exit_code == 2
    assert "there is no rule 'schema/maxlenght'; did you mean 'schema/maxLength'?" in result.stderr
    result = explain("maxLength")
    assert result.exit_code == 2
    assert "choose from schema/maxLength and tolerated/maxLength" in " ".join(result.stderr.split())
