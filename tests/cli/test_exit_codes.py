"""What ``ocpp-core check`` exits with, and what it says of it."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ocpp_core.capture import Part
from ocpp_core.cli import check as module
from ocpp_core.cli.app import cli
from tests.cli.helpers import check

VALID = '[2,"1","Heartbeat",{}]'
INVALID = '[2,"1","Reset",{"type":"hard"}]'


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (VALID, (), 0),
        (INVALID, (), 1),
        ("prose", (), 3),
        ("", (), 3),
        ("prose", ("--min-frames", "0"), 0),
        (VALID, ("--min-frames", "1"), 0),
        (VALID, ("--min-frames", "2"), 3),
        (INVALID, ("--min-frames", "2"), 1),
        (VALID, ("missing",), 2),
        (VALID, ("--min-frames", "-1"), 2),
    ],
)
def test_one_that_holds(text: str, options: tuple[str, ...], code: int) -> None:
    assert check(text, "--ocpp", "1.6", *options).exit_code == code


@pytest.mark.parametrize(
    ("least", "codes"),
    [("error", [0, 0, 0, 1]), ("warning", [0, 0, 1, 1]), ("note", [0, 1, 1, 1]), ("tolerated", [0, 0, 1, 1])],
)
def test_severities(least: str, codes: list[int]) -> None:
    noted = f'{VALID}\n[3,"1",{{"currentTime":"2024-01-01T00:00:00.1234Z"}}]'
    warned = '[2,"1","Reset",{"type":"Immediate","evseId":null}]'
    refused = '[2,"1","Reset",{}]'
    options = ("--ocpp", "2.0.1", "--tolerate", "null", "--fail-on", least, "--rules", "none")
    assert [check(text, *options).exit_code for text in (VALID, noted, warned, refused)] == codes


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (1, "Only 1 OCPP frame was found, fewer than --min-frames 5.\n"),
        (2, "Only 2 OCPP frames were found, fewer than --min-frames 5.\n"),
    ],
)
def test_too_few_frames_are_said(found: int, says: str) -> None:
    assert check(f"{VALID}\n" * found, "--ocpp", "1.6", "--min-frames", "5").stderr == says


def test_a_file_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "b").write_text(INVALID)
    missing, there = str(tmp_path / "a"), str(tmp_path / "b")
    result = check("", "--ocpp", "1.6", missing, there)
    assert result.exit_code == 2
    assert f"\n    {there}:1 call id" in result.stdout
    assert "1 frame in 1 file: 0 valid, 1 invalid" in result.stdout
    assert result.stderr == f"{missing}: No such file or directory\n"


def test_a_file_that_cannot_be_read_comes_before_too_few_frames() -> None:
    result = check("", "--ocpp", "1.6", "missing")
    assert result.exit_code == 2
    assert result.stderr == "missing: No such file or directory\nNo OCPP frame was found.\n"


def test_an_interruption_comes_before_all_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(INVALID)
    check_part = module.check_part

    def interrupted(text: Part, *arguments: Any, **options: Any) -> Any:
        if read:
            raise KeyboardInterrupt
        read.append(text)
        return check_part(text, *arguments, **options)

    read: list[Part] = []
    monkeypatch.setattr(module, "check_part", interrupted)
    result = check("", "--ocpp", "1.6", "missing", str(tmp_path))
    assert result.exit_code == 130
    assert "1 frame in 1 file: 0 valid, 1 invalid" in result.stdout
    assert result.stderr.endswith("Interrupted: what was not read by then is not in this report.\n")


@pytest.mark.skipif(os.name == "nt", reason="signals are sent in another way there")
def test_a_real_interruption() -> None:
    # A job that a shell runs in the background ignores SIGINT, and its children inherit that.
    code = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from ocpp_core.cli import main
main()
"""
    command = [sys.executable, "-c", code, "check", "--ocpp", "1.6"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(b"\n" * 1_000_000)  # more than a pipe holds: this ends once the command reads
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in said


def test_the_codes_are_in_the_help() -> None:
    says = CliRunner().invoke(cli, ["check", "--help"], env={"COLUMNS": "80"}).stdout
    for line in ("0    if there is nothing to report\n", "3    if no frame is found,", "130  if it is interrupted\n"):
        assert f"\n    {line}" in says
