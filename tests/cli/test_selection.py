"""What ``--select`` and ``--ignore`` make of a run."""

import json

import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli

FAULTY = '[2,"1","BootNotification",{"chargePointVendor":"VVVVVVVVVVVVVVVVVVVVVVVVV","chargePointModel":1}]'


def check(*options: str, text: str = FAULTY) -> Result:
    return CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *options], input=text)


def test_ignored_findings_are_counted() -> None:
    result = check("--ignore", "schema/maxLength,schema/type")
    assert result.exit_code == 0
    assert "1 frame in 1 file: 1 valid, 0 invalid, 0 untyped\n" in result.stdout
    assert "\n2 findings ignored\n" in result.stdout
    assert "maxLength" not in result.stdout


def test_several_options_add_up() -> None:
    assert check("--ignore", "schema/maxLength", "--ignore", "schema/type").exit_code == 0
    assert check("--ignore", "schema/maxLength").exit_code == 1
    assert check("--select", "framing", "--select", "json").exit_code == 0
    assert check("--select", "framing,*@BootNotification:$.chargePointModel").exit_code == 1


def test_json_has_what_counts() -> None:
    verdict = json.loads(check("--format", "json", "--select", "schema/type").stdout)
    assert [each["rule"] for each in verdict["issues"]] == ["type"]
    assert json.loads(check("--format", "json", "--ignore", "schema").stdout)["valid"] is True


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_what_is_no_selector(option: str) -> None:
    result = check(option, "schema@")
    assert result.exit_code == 2
    assert "'schema@' is no selector: write RULE" in result.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("schema/maxlenght", "'schema/maxlenght' covers no rule; did you mean 'schema/maxLength'?"),
        ("shema@Reset", "'shema@Reset' covers no rule; did you mean 'schema'?"),
        ("qqq", "'qqq' covers no rule: \"ocpp-core explain\" lists them"),
    ],
)
def test_rules_that_do_not_exist(text: str, says: str) -> None:
    result = check("--ignore", text)
    assert result.exit_code == 2
    assert says in result.stderr


def test_rules_of_the_standard_that_do_not_exist() -> None:
    result = check("--rules", "default,nonsense")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith("Error: Invalid value for '--rules': there is no rule or set of rules 'nonsense'\n")
