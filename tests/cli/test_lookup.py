"""``ocpp-core show`` of what the standard lists beside its messages, and ``ocpp-core variables``."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from typing import Any

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

import ocpp_core.registry
from ocpp_core import Version
from ocpp_core.cli.app import cli
from ocpp_core.cli.lookup import names_of
from ocpp_core.cli.text import Row, console, print_rows
from ocpp_core.registry import v16, v21, v201

LISTED = {"1.6": v16, "2.0.1": v201, "2.1": v21}
NAMES = [(version, name) for version in LISTED for name in dict.fromkeys(names_of(Version(version)))]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, env={"COLUMNS": "80"})


def facts(*arguments: str) -> list[str]:
    result = run("show", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


# -- show


def test_a_configuration_key() -> None:
    assert run("show", "HeartbeatInterval", "--ocpp", "1.6").stdout == (
        "HeartbeatInterval\n"
        "Time without other messages after which a Heartbeat is due.\n"
        "\n"
        "Standard    OCPP 1.6, section 9.1.10\n"
        "List        Configuration keys\n"
        "Profile     Core\n"
        "Type        integer, in s, at least 0\n"
        "Access      RW\n"
        "Required    yes\n"
        "In 2.x      OCPPCommCtrlr.HeartbeatInterval, of the same name and meaning\n"
        "Python      ocpp_core.registry.v16.ConfigurationKey.HEARTBEAT_INTERVAL\n"
    )


def test_a_variable() -> None:
    expected = (
        "OCPPCommCtrlr.MessageTimeout[Default]\n"
        "Time after which a message without an answer counts as lost.\n"
        "\n"
        "Standard    OCPP 2.0.1, section 2.1.3\n"
        "List        Variables of the device model\n"
        "Type        integer, in s, at least 0\n"
        "Mutability  ReadOnly\n"
        "Required    yes\n"
        "In 1.6      MessageTimeout, of the same name and meaning\n"
        "Python      ocpp_core.registry.v201.components.OCPPCommCtrlr.MessageTimeout_Default\n"
    )
    for name in ("OCPPCommCtrlr.MessageTimeout[Default]", "ocppcommctrlr.messagetimeout", "messageTimeout[DEFAULT]"):
        assert run("show", name, "--ocpp", "2.0.1").stdout == expected


def test_values_and_instances() -> None:
    rate = facts("SmartChargingCtrlr.RateUnit", "--ocpp", "2.1")
    assert {"Type MemberList", "Values W, A", "Mutability ReadOnly"} <= {*rate}
    free = facts("CustomizationCtrlr.CustomImplementationEnabled[com.example]", "--ocpp", "2.1")
    assert free[0] == "CustomizationCtrlr.CustomImplementationEnabled[com.example]"
    assert "Instances vendorId" in free
    rotation = facts("ConnectorPhaseRotation")
    assert "Values NotApplicable, Unknown, RST, RTS, SRT, STR, TRS, TSR" in rotation
    assert "Items at most as many as ConnectorPhaseRotationMaxLength says" in rotation
    assert "Values" in "".join(facts("MeterValuesSampledData"))


def test_a_component_with_its_variables() -> None:
    lines = facts("reservationCTRLR", "--ocpp", "2.1")
    assert lines[:2] == ["ReservationCtrlr", v21.components.ReservationCtrlr.description]
    assert "NonEvseSpecific boolean R no" in lines
    assert "Variables none of its own: ocpp-core variables --component generic lists those" in facts("RCD")


def test_a_variable_that_any_component_may_have() -> None:
    lines = facts("AcmeCtrlr.Problem", "--ocpp", "2.1")
    assert lines[0] == "AcmeCtrlr.Problem"
    assert "Component any may have it" in lines
    assert lines[-1] == "Python ocpp_core.registry.v21.components.generic.Problem.at(component='AcmeCtrlr')"
    assert "ocpp_core.registry.v21.components.generic.MinimumStatusDuration" in "".join(
        facts("MinimumStatusDuration", "--ocpp", "2.1")
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("txInProgress", "Messages ChangeAvailability, Reset, RequestStartTransaction"),
        ("InvalidCsmsCertificate", "Critical yes"),
        ("Wh", "List Units of measure of values and variables"),
        ("cCCS2", "Combined Charging System 2, with cable."),
        ("ECDSA-secp256k1-SHA256", "Key bits 256"),
        ("PspRef", "Ad hoc yes"),
        ("EnergyCapacity", "List Names of the variables of the device model"),
    ],
)
def test_other_lists(name: str, said: str) -> None:
    assert said in facts(name, "--ocpp", "2.1")


def test_without_a_version_all_are_told() -> None:
    lines = facts("HeartbeatInterval")
    assert [line.partition(",")[0] for line in lines if line.startswith("Standard")] == [
        "Standard OCPP 1.6",
        "Standard OCPP 2.0.1",
        "Standard OCPP 2.1",
    ]


def test_of_a_message_the_newest_is_told() -> None:
    lines = facts("authorize")
    assert lines[0] == "AuthorizeRequest"
    assert "Standard OCPP 2.1, section 1.3" in lines
    assert lines[-1] == "Also in OCPP 1.5, 1.6, 2.0 and 2.0.1: choose with --ocpp."
    assert facts("ChangeConfiguration")[-1] == "Also in OCPP 1.5: choose with --ocpp."
    assert "Also in" not in "".join(facts("BatterySwap"))


def test_a_name_of_many_components_is_a_table() -> None:
    lines = facts("Enabled", "--ocpp", "2.0.1")
    assert lines[:3] == ["Enabled: variables of OCPP 2.0.1", "Whether the function is switched on.", ""]
    assert "SmartChargingCtrlr.Enabled boolean RW no" in lines
    assert "TariffCostCtrlr.Enabled[Cost] boolean RW no" in lines
    assert lines[-1] == "Enabled boolean no"


def test_a_name_of_two_lists() -> None:
    lines = facts("Percent", "--ocpp", "2.1")
    assert lines.count("Percent") == 2


def evaluated(text: str) -> Any:
    return eval(text, {"ocpp_core": ocpp_core})


@pytest.mark.parametrize(("version", "name"), random.Random(5).sample(NAMES, 60))
def test_everything_is_found_and_fits_80_columns(version: str, name: str) -> None:
    result = run("show", name.swapcase(), "--ocpp", version)
    assert (result.exit_code, result.stderr) == (0, "")
    for line in result.stdout.splitlines():
        assert len(line) <= 80 or line.startswith(("Python", name))
        assert line == line.rstrip()
        if line.startswith("Python"):
            assert evaluated(line.removeprefix("Python").strip()) is not None


# -- names that the standard does not have


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["HeartbeatIntervl"], "any version of OCPP is called 'HeartbeatIntervl'; close to it: HeartbeatInterval\n"),
        (["OCPPComCtrl.Heartbeatinterval", "--ocpp", "2.1"], "; close to it: OCPPCommCtrlr.HeartbeatInterval\n"),
        (["GetVariables", "--ocpp", "1.6"], "OCPP 1.6 is called 'GetVariables', but in OCPP 2.0, 2.0.1 and 2.1\n"),
        (["HeartbeatInterval", "--ocpp", "2.0"], ", but in OCPP 1.6, 2.0.1 and 2.1\n"),
        (["AcmeLedColour"], ": a vendor may have added it, and the vendor's documents say what it means\n"),
        (["certificatesigningreq"], "; close to it: "),
        (["nbcs.[", "--ocpp", "2.1"], "is called 'nbcs.['"),
    ],
)
def test_unknown_names(arguments: list[str], said: str) -> None:
    result = run("show", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr


def test_hostile_names() -> None:
    result = run("show", "\x1b[31m" * 50_000)
    assert result.exit_code == 1
    assert "\x1b" not in result.stderr
    assert "\x1b" not in run("show", "\x1b[31m.Problem", "--ocpp", "2.1").output
    assert "\x1b" not in run("show", "\x1b.Problem[\x1b]", "--ocpp", "2.1").output
    assert run("show", "Heartbeat", "--ocpp", "3").exit_code == 2


@pytest.mark.parametrize(
    ("line", "start", "found"),
    [
        (["schema"], "bootn", ["BootNotification", "BootNotificationRequest", "BootNotificationResponse"]),
        (["schema", "--ocpp", "1.5"], "GetComp", []),
        (["fuzz", "--ocpp", "1.6", "--action"], "GetCo", ["GetCompositeSchedule", "GetCompositeScheduleRequest", "GetCompositeScheduleResponse", "GetConfiguration", "GetConfigurationRequest", "GetConfigurationResponse"]),
        (["diff", "2.0.1", "2.1"], "OCPPCommCtrlr.Heart", ["OCPPCommCtrlr.HeartbeatInterval"]),
        (["explain"], "schema/maxl", ["schema/maxLength"]),
        (["explain"], "k01.fr.31", ["K01.FR.31"]),
    ],
)  # fmt: skip
def test_the_line_is_completed(line: list[str], start: str, found: list[str]) -> None:
    complete = ShellComplete(cli, {}, "ocpp-core", "_OCPP_CORE_COMPLETE")
    assert sorted(each.value for each in complete.get_completions(line, start)) == found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_are_told_how_to_complete(shell: str) -> None:
    environment = {**os.environ, "_OCPP_CORE_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-m", "ocpp_core"], env=environment, capture_output=True, check=False)
    assert b"_OCPP_CORE_COMPLETE" in done.stdout
    assert b"ocpp-core" in done.stdout


def test_names_are_completed() -> None:
    complete = ShellComplete(cli, {}, "ocpp-core", "_OCPP_CORE_COMPLETE")
    found = [each.value for each in complete.get_completions(["show"], "ocppcommctrlr.heart")]
    assert found == ["OCPPCommCtrlr.HeartbeatInterval"]
    assert complete.get_completions(["show", "--ocpp", "1.6"], "ocppcommctrlr.heart") == []
    assert [each.value for each in complete.get_completions(["show", "--ocpp", "1.5"], "Heart")] == [
        "Heartbeat",
        "HeartbeatRequest",
        "HeartbeatResponse",
    ]


# -- variables


def test_variables_of_a_component() -> None:
    result = run("variables", "--ocpp", "2.1", "--component", "smartchargingCtrlr", "--required")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Variables of OCPP 2.1\n"
        "\n"
        "Variable                     Type        Unit     Access  Required\n"
        "\n"
        "SmartChargingCtrlr\n"
        "  Entries[ChargingProfiles]  integer              R       yes\n"
        "      Charging profiles installed; the highest value is how many there may be.\n"
        "  LimitChangeSignificance    decimal     Percent  RW      yes\n"
        "      Smallest change of a limit that is worth a notification.\n"
        "  PeriodsPerSchedule         integer              R       yes\n"
        "      Most periods in a charging schedule.\n"
        "  ProfileStackLevel          integer              R       yes\n"
        "      Highest stackLevel of a charging profile.\n"
        "  RateUnit                   MemberList           R       yes\n"
        "      Units in which charging schedules may be given.\n"
    )


def test_configuration_keys() -> None:
    lines = [" ".join(line.split()) for line in run("variables", "--ocpp", "1.6").stdout.splitlines()]
    assert lines[0] == "Configuration keys of OCPP 1.6"
    assert {"Core", "HeartbeatInterval integer s RW yes", "Security", "AuthorizationKey string W no"} <= {*lines}
    only = run("variables", "--ocpp", "1.6", "--profile", "reservation").stdout
    assert "ReserveConnectorZeroSupported" in only
    assert "HeartbeatInterval" not in only


@pytest.mark.parametrize("version", LISTED)
def test_all_variables_fit_80_columns(version: str) -> None:
    lines = run("variables", "--ocpp", version).stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert not any(line.endswith(" ") for line in lines)
    words = {word for line in lines for word in line.split()}
    package: Any = LISTED[version]
    if version == "1.6":
        assert {key.value for key in package.ConfigurationKey} <= words
    else:
        assert {variable.name for each in package.COMPONENTS.values() for variable in each} <= {
            word.partition("[")[0] for word in words
        }


def test_json_lines() -> None:
    [first, *_] = run("variables", "--ocpp", "2.1", "--component", "EVSE", "--format", "json").stdout.splitlines()
    assert json.loads(first) == {
        "version": "2.1",
        "component": "EVSE",
        "name": "AllowReset",
        "instance": None,
        "instance_of": None,
        "type": "boolean",
        "units": [],
        "primitive": None,
        "minimum": None,
        "maximum": None,
        "minLength": None,
        "maxLength": None,
        "values": [],
        "open": False,
        "mutability": ["ReadOnly"],
        "attributes": ["Actual"],
        "required": False,
        "section": "2.15.3",
        "description": v21.components.EVSE.AllowReset.description,
        "python": "ocpp_core.registry.v21.components.EVSE.AllowReset",
    }
    key = json.loads(run("variables", "--ocpp", "1.6", "--format", "json").stdout.splitlines()[4])
    assert (key["name"], key["units"], key["access"], key["profile"]) == (
        "ClockAlignedDataInterval",
        ["s"],
        "RW",
        "Core",
    )


@pytest.mark.parametrize("version", LISTED)
def test_json_lines_are_all_of_the_lists(version: str) -> None:
    lines = [json.loads(line) for line in run("variables", "--ocpp", version, "--format", "json").stdout.splitlines()]
    package: Any = LISTED[version]
    if version == "1.6":
        assert {evaluated(line["python"]) for line in lines} == {*package.ConfigurationKey}
    else:
        known = [each for component in package.COMPONENTS.values() for each in component]
        assert [evaluated(line["python"]) for line in lines] == [*known, *package.generic]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--ocpp", "2.1", "--component", "smart"], "choose from SmartChargingCtrlr"),
        (["--ocpp", "2.1", "--component", "EVSEE"], "did you mean 'EVSE'?"),
        (["--ocpp", "1.6", "--profile", "sec"], "choose from Core, LocalAuthListManagement, Reservation"),
        (["--ocpp", "1.6", "--component", "EVSE"], "OCPP 1.6 has configuration keys and no components"),
        (["--ocpp", "2.1", "--profile", "Core"], "--profile is for OCPP 1.6: of OCPP 2.1 choose a --component"),
        (["--ocpp", "2.0"], "this is for OCPP 1.6, 2.0.1 and 2.1, not 2.0"),
        ([], "--ocpp"),
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_wrong_choices(arguments: list[str], said: str, form: str) -> None:
    result = run("variables", *arguments, "--format", form)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_nothing_to_list() -> None:
    assert (
        run("variables", "--ocpp", "2.1", "--component", "RCD").stdout == "None of its own: see --component generic.\n"
    )
    generic = ["variables", "--ocpp", "2.1", "--component", "generic"]
    assert run(*generic, "--required").stdout == "None is required.\n"
    assert "Any component" in run(*generic).stdout


def test_a_name_that_is_too_wide_stands_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    print_rows(console(), ("Name", "Type"), [Row(("x" * 55, "integer")), Row(("z" * 40, "any")), Row(("y", "string"))])
    name = " " * 34
    assert capsys.readouterr().out == (
        f"{'Name':<34}  Type\n{'x' * 55}\n{name}  integer\n{'z' * 40}  any\n{'y':<34}  string\n"
    )
