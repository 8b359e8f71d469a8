"""``ocpp-core schema``, ``show`` and ``messages``."""

import json
import random

import pytest
from click.testing import CliRunner, Result

from ocpp_core import Version
from ocpp_core.cli.app import cli
from ocpp_core.schemas import actions, bundle, message_names

MESSAGES = [(version, name) for version in Version for name in message_names(version)]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, env={"COLUMNS": "80"})


def test_version() -> None:
    result = CliRunner().invoke(cli, ["--version"], prog_name="ocpp-core")
    assert result.exit_code == 0
    assert result.output.startswith("ocpp-core ")


def test_schema() -> None:
    result = run("schema", "BootNotificationRequest", "--ocpp", "2.0.1")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == bundle(Version.V201, "BootNotificationRequest")
    assert run("schema", "BootNotification", "--ocpp", "2.0.1").stdout == result.stdout
    assert run("schema", "BootNotificationResponse", "--ocpp", "2.0.1").stdout != result.stdout


def test_unknown_messages() -> None:
    result = run("schema", "bootNotificaton", "--ocpp", "1.6")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "BootNotification" in result.stderr
    assert "OCPP 2.0, 2.0.1, 2.1" in run("schema", "GetVariables", "--ocpp", "1.6").stderr
    assert "\x1b" not in run("schema", "\x1b[31m" * 50_000, "--ocpp", "1.6").stderr
    assert run("schema", "Heartbeat").exit_code == 2
    assert run("schema", "Heartbeat", "--ocpp", "3").exit_code == 2


def test_any_case() -> None:
    assert (
        run("schema", "heartbeatREQUEST", "--ocpp", "1.6").stdout == run("schema", "Heartbeat", "--ocpp", "1.6").stdout
    )
    assert run("show", "heartbeat", "--ocpp", "1.6").stdout == run("show", "Heartbeat", "--ocpp", "1.6").stdout


def test_show() -> None:
    out = run("show", "BootNotification", "--ocpp", "2.0.1").stdout
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert lines[0] == "BootNotificationRequest"
    assert "Standard OCPP 2.0.1, section 1.2" in lines
    assert "Block B Provisioning" in lines
    assert "Sent by the charging station" in lines
    assert "chargingStation object yes" in lines
    assert "model string yes max 20 chars" in lines
    assert out.index("\nchargingStation ") < out.index("\n  model ") < out.index("\nreason ")
    assert "BootReasonEnumType. One of: ApplicationReset," in out
    assert out.count("\n    iccid ") == 1
    assert "\x1b" not in out


def test_show_what_is_special() -> None:
    assert "one-way" in run("show", "NotifyPeriodicEventStream", "--ocpp", "2.1").stdout
    assert "either side" in run("show", "DataTransferResponse", "--ocpp", "1.6").stdout
    assert "No fields." in run("show", "ClearCache", "--ocpp", "1.6").stdout
    assert "Answers  HeartbeatRequest" in run("show", "HeartbeatResponse", "--ocpp", "1.6").stdout
    assert "multiple of 0.1" in run("show", "SetChargingProfile", "--ocpp", "1.6").stdout
    assert "Default: false." in run("show", "NotifyEvent", "--ocpp", "2.0.1").stdout


@pytest.mark.parametrize(("version", "name"), random.Random(7).sample(MESSAGES, 60))
def test_show_fits_80_columns_and_says_everything(version: Version, name: str) -> None:
    result = run("show", name, "--ocpp", version.value)
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    schema = bundle(version, name)
    words = set(result.stdout.replace(",", " ").replace(".", " ").split())
    for each in (schema, *schema.get("$defs", {}).values()):
        assert set(each.get("properties", {})) <= words
        assert {value.replace(".", " ").split()[-1] for value in each.get("enum", ())} <= words


@pytest.mark.parametrize("version", list(Version))
def test_messages(version: Version) -> None:
    out = run("messages", "--ocpp", version.value).stdout
    assert max(map(len, out.splitlines())) <= 80
    first_words = [line.split()[0] for line in out.splitlines() if line.strip()]
    assert set(actions(version)) <= set(first_words)
    if version is Version.V21:
        assert sum("one-way" in line for line in out.splitlines() if not line.startswith(" ")) == 1


def test_messages_of_all_versions_stand_side_by_side() -> None:
    lines = [" ".join(line.split()) for line in run("messages").stdout.splitlines()]
    assert "Authorize station station station station station" in lines
    assert "StartTransaction station station" in lines
    assert "BatterySwap station" in lines
    assert len(lines) > 100


def test_messages_say_who_starts() -> None:
    lines = [" ".join(line.split()) for line in run("messages", "--ocpp", "1.6").stdout.splitlines()]
    assert {"Authorize station yes", "Reset CSMS yes", "DataTransfer either yes", "SmartCharging"} <= set(lines)
