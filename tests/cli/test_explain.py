"""``ocpp-core rules`` and ``ocpp-core explain``: which rules there are, and what each says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, env={"COLUMNS": "80"})


def lines(*arguments: str) -> list[dict[str, Any]]:
    result = run(*arguments)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


# -- the rules of the standard


def test_the_rules_of_a_block() -> None:
    result = run("rules", "--block", "Signing")
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Rule         Severity  Scope\n"
        "\n"
        "signing, deleting and installing certificates\n"
        "  A02.FR.24  warning   message\n"
        "      A signing request should have a requestId, so that the signed certificate\n"
        "      can name it.\n"
        "  A02.FR.14  warning   conversation\n"
    )
    assert result.stdout.endswith("\n6 rules: 6 that the standard states, 0 derived from it.\n")


def test_the_id_of_a_rule_is_the_beginning_of_one() -> None:
    assert run("rules", "--block", "q01.fr.02-evccid").stdout == run("rules", "--block", "q01").stdout


def test_a_derived_rule_says_so() -> None:
    assert run("rules", "--block", "q01").stdout == (
        "Rule                Severity  Scope\n"
        "\n"
        "smart charging of transactions\n"
        "  Q01.FR.02-evccid  warning   message\n"
        "      The additionalInfo of type EVCCID has to hold the id of the EV; it is\n"
        "      empty. (derived: off unless asked for)\n"
        "1 rule: 0 that the standard states, 1 derived from it.\n"
    )


def test_the_rules_of_a_version() -> None:
    found = run("rules", "--ocpp", "1.5").stdout
    assert "  1.6-5.8-every-key-answered        error     exchange\n" in found
    assert "A02.FR.24" not in found
    assert len(lines("rules", "--format", "json")) > len(lines("rules", "--ocpp", "1.5", "--format", "json"))
    assert all("1.5" in each["versions"] for each in lines("rules", "--ocpp", "1.5", "--format", "json"))


def test_a_rule_of_the_standard_as_json() -> None:
    (found,) = lines("rules", "--block", "Q01", "--format", "json")
    keeps, breaks = found.pop("keeps"), found.pop("breaks")
    assert found == {
        "rule": "Q01.FR.02-evccid",
        "versions": ["2.1"],
        "scope": "message",
        "about": ["TransactionEvent"],
        "severity": "warning",
        "derived": True,
        "fault": ["charging-station"],
        "sentence": "The additionalInfo of type EVCCID has to hold the id of the EV; it is empty.",
        "section": "part 2 Q01.FR.02",
        "block": "smart charging of transactions",
        "example_version": "2.1",
    }
    said = [each["idToken"]["additionalInfo"] for each in (keeps, breaks)]
    assert said == [
        [{"additionalIdToken": "A1B2C3D4E5F6", "type": "EVCCID"}],
        [{"additionalIdToken": "", "type": "EVCCID"}],
    ]


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_block_that_there_is_not(form: str) -> None:
    near = run("rules", "--block", "certifcates", "--format", form)
    assert (near.exit_code, near.stdout) == (2, "")
    assert "Error: there is no block 'certifcates' of rules; did you mean 'certificates'?\n" in near.stderr
    far = run("rules", "--block", "xyzzy", "--ocpp", "1.5", "--format", form)
    assert far.exit_code == 2
    assert "there is no block 'xyzzy' of rules: choose from authorization and local list, boot and" in far.stderr
    assert far.stderr.endswith("status and heartbeats and transactions of 1.x, or a letter such as K\n")
    assert "battery swap" not in far.stderr  # which 1.5 does not have


def test_letters_are_the_beginning_of_an_id() -> None:
    assert {each["rule"][:2] for each in lines("rules", "--block", "k1", "--format", "json")} == {"K1"}
    assert run("rules", "--block", "Q01", "--ocpp", "1.6").exit_code == 2


# -- a rule that a finding names


def test_a_rule_is_explained_with_examples() -> None:
    assert run("explain", "tolerated/maxLength").stdout == (
        "tolerated/maxLength (note): A text that is too long, which was tolerated\n"
        "    The standard forbids it or it is wrong in the field, and maxLength is\n"
        "    tolerated here: it reads a text that is too long, as it is; `up_to` says up\n"
        "    to how many characters. A peer that does not tolerate it refuses the frame,\n"
        "    so have the sender mended.\n"
        "\n"
        "Keeps it (OCPP 1.6):\n"
        '    [2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]\n'
        "\n"
        "Breaks it (OCPP 1.6):\n"
        '    [2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]\n'
        "\n"
        "It is reported where maxLength is tolerated.\n"
    )


def test_a_rule_of_the_standard_is_explained_with_its_section() -> None:
    found = run("explain", "1.6-4.2-pending-no-call").stdout
    assert "    Section: OCPP 1.6 section 4.2.\n" in found
    assert found.endswith('    station [2, "2", "Heartbeat", {}]\n')


def test_all_that_findings_name() -> None:
    found = run("explain")
    assert (found.exit_code, found.stderr) == (0, "")
    assert "\njson\n  json/syntax                       error\n      The frame is no valid JSON\n" in found.stdout
    ids = [each["rule"] for each in lines("explain", "--format", "json")]
    assert {"json/syntax", "schema/maxLength", "K01.FR.31"} < set(ids)
    assert all(f"\n  {each} " in found.stdout for each in ids)


def test_an_explanation_as_json() -> None:
    (found,) = lines("explain", "schema/maxLength", "--format", "json")
    assert found == {
        "rule": "schema/maxLength",
        "severity": "error",
        "title": "A text is too long",
        "meaning": "The other side may have no room for more than the schema allows.",
        "section": None,
        "version": "1.6",
        "keeps": '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]',
        "breaks": '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]',
    }


def test_a_rule_that_there_is_not() -> None:
    for form in ("text", "json"):
        result = run("explain", "nonsense", "--format", form)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.endswith("Error: there is no rule 'nonsense'\n")
    assert "'maxLength': choose from schema/maxLength and tolerated/maxLength" in run("explain", "maxLength").stderr
