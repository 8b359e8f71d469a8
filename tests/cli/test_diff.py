"""``ocpp-core diff``: what changes from one version to another."""

from __future__ import annotations

import json
from itertools import permutations

import pytest
from click.testing import CliRunner, Result

from ocpp_core import Version
from ocpp_core.changes import changes, registry_changes
from ocpp_core.cli.app import cli
from ocpp_core.schemas import actions


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cli, arguments, env={"COLUMNS": "80", **environment})


def test_one_message() -> None:
    result = run("diff", "1.6", "2.0.1", "ClearChargingProfileRequest")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "What changes from OCPP 1.6 to 2.0.1 in ClearChargingProfileRequest\n"
        "\n"
        "ClearChargingProfileRequest\n"
        "  + chargingProfileCriteria  ClearChargingProfileType, optional\n"
        "  + chargingProfileId  integer, optional\n"
        "  - chargingProfilePurpose  ChargingProfilePurposeType, optional\n"
        "  - connectorId  integer, optional\n"
        "  + customData  CustomDataType, optional\n"
        "  - id  integer, optional\n"
        "  - stackLevel  integer, optional\n"
    )


def test_an_action_is_its_request_and_its_response() -> None:
    assert run("diff", "1.6", "2.0.1", "Reset").stdout == (
        "What changes from OCPP 1.6 to 2.0.1 in Reset\n"
        "\n"
        "ResetRequest\n"
        "  + customData  CustomDataType, optional\n"
        "  + evseId  integer, optional\n"
        "  + type  Immediate, OnIdle\n"
        "  - type  Hard, Soft\n"
        "\n"
        "ResetResponse\n"
        "  + customData  CustomDataType, optional\n"
        "  + status  Scheduled\n"
        "  + statusInfo  StatusInfoType, optional\n"
    )


def test_paths_lead_from_the_message() -> None:
    out = run("diff", "2.0.1", "2.1", "TransactionEvent").stdout
    assert "  ~ idToken.type  one of 8 values -> any text; now max 20 chars\n" in out
    assert "  ~ meterValue[*].sampledValue[*].signedMeterValue.publicKey  now optional\n" in out
    assert "\nTransactionEventResponse\n" in out


def test_limits_types_and_lists() -> None:
    assert "  ~ limit  now optional\n" in run("diff", "2.0.1", "2.1").stdout
    assert "  ~ limit  now required\n" in run("diff", "2.1", "2.0.1").stdout
    assert "  ~ certificate  max 5500 chars -> max 10000 chars\n" in run("diff", "2.0.1", "2.1", "Authorize").stdout
    assert "  ~ evseId  no longer min 0\n" in run("diff", "2.1", "2.0.1", "Reset").stdout
    source = "  ~ chargingLimitSource  any text -> one of EMS, Other, SO and CSO; no\n      longer max 20 chars\n"
    assert source in run("diff", "2.1", "2.0.1", "ClearedChargingLimit").stdout
    assert "  ~ data  string -> any\n" in run("diff", "1.6", "2.0.1", "DataTransferRequest").stdout
    installed = run("diff", "1.6", "2.0.1", "GetInstalledCertificateIdsRequest").stdout
    assert (
        "  ~ certificateType  now optional; CertificateUseEnumType ->\n"
        "      GetCertificateIdUseEnumType[], min 1 item\n"
    ) in installed


def test_counts_come_first() -> None:
    out = run("diff", "1.6", "2.0.1").stdout
    assert out.startswith(
        "What changes from OCPP 1.6 to 2.0.1\n"
        "\n"
        "                           added  removed  changed\n"
        "Actions                       36       11        -\n"
        "Members                      121       45        -\n"
        "Values of enumerations        27        9        -\n"
        "Required                       -        -        2\n"
        "Types                          -        -        4\n"
        "Limits                         3        -        -\n"
        "Configuration keys             -       52        -\n"
        "Values of lists                6        4        -\n"
        "Facts of variables             -        -        4\n"
        "\n"
        "Actions of OCPP 2.0.1 that 1.6 does not have\n"
    )


def test_actions() -> None:
    out = run("diff", "1.6", "2.0.1").stdout
    assert "\nActions of OCPP 1.6 that 2.0.1 does not have\n  - ChangeConfiguration " in out
    assert "  - StartTransaction                  from station; in 2.0.1: TransactionEvent\n" in out
    assert "  + NotifyPeriodicEventStream    from station, one-way\n" in run("diff", "2.0.1", "2.1").stdout
    assert run("diff", "2.0.1", "1.6", "SetVariables").stdout == (
        "What changes from OCPP 2.0.1 to 1.6 in SetVariables\n"
        "\n"
        "Actions of OCPP 2.0.1 that 1.6 does not have\n"
        "  - SetVariables  from CSMS; in 1.6: ChangeConfiguration\n"
    )


def test_what_is_everywhere_is_told_once() -> None:
    assert (
        "\nIn many messages and types\n"
        "  ~ unknown members are now refused; in 128 messages and 47 types\n"
        "  + customData  CustomDataType, optional; in 128 messages and 47 types\n"
        "  + statusInfo  StatusInfoType, optional; in 38 messages and 2 types\n"
        "\nMessages\n"
    ) in run("diff", "2.0", "2.0.1").stdout
    assert "customData" not in run("diff", "2.0.1", "2.1").stdout


def test_types_name_the_messages_that_use_them() -> None:
    assert (
        "  IdTokenType\n"
        "    in AuthorizeRequest, AuthorizeResponse, CustomerInformationRequest and 5\n"
        "    more messages\n"
        "    ~ idToken  max 36 chars -> max 255 chars\n"
    ) in run("diff", "2.0.1", "2.1").stdout
    assert "  ResetType -> ResetEnumType\n    in ResetRequest\n    + Immediate, OnIdle\n    - Hard, Soft\n" in (
        run("diff", "1.6", "2.0.1").stdout
    )


def test_nothing_changes() -> None:
    assert run("diff", "1.6", "v16").stdout == "What changes from OCPP 1.6 to 1.6\nNothing.\n"
    assert run("diff", "2.0.1", "2.1", "Heartbeat").stdout == (
        "What changes from OCPP 2.0.1 to 2.1 in Heartbeat\nNothing.\n"
    )
    assert run("diff", "2.0.1", "2.1", "Heartbeat", "--format", "json").stdout == ""


@pytest.mark.parametrize(("before", "after"), list(permutations(Version, 2)))
def test_everything_is_told_in_80_columns(before: Version, after: Version) -> None:
    result = run("diff", before, after)
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert not any(line.endswith(" ") for line in result.stdout.splitlines())
    words = set(result.stdout.replace(",", " ").split())
    for each in changes(before, after):
        name = each.path.rpartition(".")[2].removeprefix("$")
        said = str(each.before or each.after) if each.rule == "value" else name or each.names[0]
        assert {*said.split()} <= words or each.rule == "additionalProperties", each
    for each in registry_changes(before, after):
        said = each.before or each.after if each.rule == "value" else each.path.removeprefix("$.").strip("$")
        assert {said or each.names[0]} <= words, each


@pytest.mark.parametrize("action", sorted(actions("2.1")))
def test_one_action_fits_80_columns(action: str) -> None:
    result = run("diff", "2.0.1", "2.1", action)
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_json_is_one_line_for_each() -> None:
    lines = run("diff", "2.0.1", "2.1", "--format", "json").stdout.splitlines()
    both = (*changes("2.0.1", "2.1"), *registry_changes("2.0.1", "2.1"))
    assert [json.loads(line) for line in lines] == [each.to_dict() for each in both]
    first = json.loads(run("diff", "2.0.1", "2.1", "GetTariffs", "--format", "json").stdout)
    assert (first["kind"], first["rule"], first["places"]) == (
        "added",
        "action",
        ["GetTariffsRequest", "GetTariffsResponse"],
    )


def test_colours_only_where_they_are_wanted() -> None:
    assert "\x1b" not in run("diff", "2.0.1", "2.1").stdout
    coloured = run("diff", "2.0.1", "2.1", FORCE_COLOR="1").stdout
    assert "\x1b[32m+ costDetails\x1b[0m" in coloured


def test_one_component() -> None:
    assert run("diff", "2.0.1", "2.1", "fiscalMETERING").stdout == (
        "What changes from OCPP 2.0.1 to 2.1 in fiscalMETERING\n"
        "\n"
        "Components and their variables\n"
        "  FiscalMetering\n"
        "    + PublicKey  string, ReadOnly, optional\n"
    )
    assert run("diff", "2.0.1", "2.1", "FrequencySimulator").stdout == (
        "What changes from OCPP 2.0.1 to 2.1 in FrequencySimulator\n"
        "\n"
        "Components and their variables\n"
        "  + FrequencySimulator\n"
        "    + DateTime[End]  dateTime, ReadWrite, optional\n"
        "    + DateTime[Start]  dateTime, ReadWrite, optional\n"
        "    + Enabled  boolean, ReadWrite, optional\n"
        "    + FrequencySchedule  string, ReadWrite, optional\n"
    )


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("ConfigurationValueSize", "    ~ ConfigurationValueSize  max 1000 -> max 2500\n"),
        ("Connector.ConnectorType", "    + ConnectorType  cChaoJi, cGBT-DC, cLECCS,"),
        ("FileTransferProtocols", "    ~ FileTransferProtocols  other values are now refused\n"),
        ("TokenReader.TokenType", "    ~ TokenType  other values are now allowed\n"),
        ("TariffCostCtrlr.Enabled[Cost]", "    ~ Enabled[Cost]  ReadWrite -> ReadOnly or ReadWrite\n"),
        ("ProtocolAgreed", "    ~ ProtocolAgreed  ReadOnly -> mutability not stated\n"),
        ("ActiveNetworkProfile", "    ~ ActiveNetworkProfile  now required\n"),
        ("TargetSoc", "    + TargetSoc  integer, min 0, in Percent, ReadWrite, optional\n"),
        ("DischargePower", "    + DischargePower  decimal, in W or kW, ReadOnly, optional\n"),
        ("Unit", "\nLists\n  Unit\n    + mHz\n"),
        ("IdTokenType", "\nLists\n  IdTokenEnumType -> IdTokenType\n    + DirectPayment, EVCCID, VIN\n"),
    ],
)
def test_what_is_listed(name: str, line: str) -> None:
    assert line in run("diff", "2.0.1", "2.1", name).stdout


def test_values_of_many_variables_are_told_once() -> None:
    out = run("diff", "2.0.1", "2.1").stdout
    assert "  in AlignedDataCtrlr.Measurands,\n      AlignedDataCtrlr.TxEndedMeasurands," in out
    assert "    + TxEndedMeasurands  " not in out.partition("\n  AlignedDataCtrlr\n")[2].partition("\n  A")[0]


def test_configuration_keys() -> None:
    out = run("diff", "1.6", "2.1").stdout
    assert "\nConfiguration keys of OCPP 1.6, and the variables of 2.1 of the same name\n" in out
    assert "  - HeartbeatInterval  in 2.1: OCPPCommCtrlr.HeartbeatInterval\n" in out
    assert "  - BlinkRepeat\n" in out
    assert "    ~ InvalidTLSVersion  now critical\n" in out
    back = run("diff", "2.1", "1.6").stdout
    assert "  + HeartbeatInterval  in 2.1: OCPPCommCtrlr.HeartbeatInterval\n" in back
    assert "    ~ InvalidTLSVersion  no longer critical\n" in back


def test_the_better_suggestion_is_given() -> None:
    result = run("diff", "2.0.1", "2.1", "SmartChargingCtrl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "called 'SmartChargingCtrl'; did you mean 'SmartChargingCtrlr'?" in result.stderr
    assert "there is no message" in run("diff", "2.0.1", "2.1", "Acme").stderr


@pytest.mark.parametrize("form", ["text", "json"])
def test_names_that_do_not_exist(form: str) -> None:
    result = run("diff", "2.0.1", "2.1", "TransactionEvnt", "--format", form)
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        "Error: there is no message in OCPP 2.0.1 or 2.1 called 'TransactionEvnt'; did you mean 'TransactionEvent'?"
        in result.stderr
    )
    result = run("diff", "2.0.1", "2.2", "--format", form)
    assert result.exit_code == 2
    assert "'AFTER': there is no version of OCPP '2.2': choose from 1.5, 1.6, 2.0, 2.0.1 and 2.1" in result.stderr
    assert "\x1b" not in run("diff", "2.0.1", "2.1", "\x1b[31m").stderr
    assert run("diff", "2.0.1").exit_code == 2


def test_it_is_listed() -> None:
    assert "\n  diff " in run("--help").stdout
