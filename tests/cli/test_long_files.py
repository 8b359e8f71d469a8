"""Files that are long, or grow, and endless input."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from ocpp_core.capture import Capture
from ocpp_core.check import Processes
from ocpp_core.check._blocks import JudgedBlock, Task
from ocpp_core.cli import check as check_module
from ocpp_core.cli import report as report_module
from ocpp_core.cli.app import cli
from ocpp_core.cli.progress import progress

# A job that a shell runs in the background ignores SIGINT, and its children inherit that.
CODE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from ocpp_core.cli import main
main()
"""
COMMAND = [sys.executable, "-c", CODE, "check", "--ocpp", "1.6"]
VALID = '[2,"1","Heartbeat",{}]'
INVALID = '[2,"2","Heartbeat",{"a":1}]'
STREAMED = Capture.streamed
BLANK = "a line without a frame\n" * 3_000


def check(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["check", "--no-config", *arguments], env={"COLUMNS": "80"})


@pytest.fixture
def long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is taken for a long one."""
    monkeypatch.setattr(Capture, "streamed", lambda self: STREAMED(self, 50_000))
    path = tmp_path / "long.log"
    path.write_text("".join(f"{VALID}\n{INVALID}\n{BLANK}" for _ in range(3)))
    return path


@pytest.fixture
def blocks(tmp_path: Path) -> Path:
    """A file that is long enough for several blocks."""
    path = tmp_path / "blocks.log"
    path.write_text(f"{VALID}\n{INVALID}\n{BLANK}" * 70)
    return path


@pytest.mark.parametrize("form", ["text", "json", "junit", "markdown", "sarif", "rdjson", "gitlab", "github"])
def test_a_long_file_is_reported_as_a_short_one(form: str, long_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = check("--format", form, str(long_file))
    monkeypatch.setattr(Capture, "streamed", lambda self: STREAMED(self, 10**9))
    assert long.exit_code == 1
    assert long.stdout == check("--format", form, str(long_file)).stdout


def test_valid_frames_of_a_long_file_are_counted(long_file: Path) -> None:
    result = check("--statistics", str(long_file))
    assert "Heartbeat       6      3        3        -\n" in result.stdout
    assert "6 frames in 1 file: 3 valid, 3 invalid, 0 untyped\n9000 lines without a frame\n" in result.stdout


def test_the_number_of_jobs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[int] = []

    class Counted(Processes):
        def __init__(self, jobs: int) -> None:
            asked.append(jobs)
            super().__init__(jobs)

    monkeypatch.setattr(check_module, "Processes", Counted)
    monkeypatch.setattr(check_module, "cores", lambda: 7)
    (tmp_path / "log").write_text(VALID)
    assert check(str(tmp_path / "log")).exit_code == 0
    assert check("--jobs", "3", str(tmp_path / "log")).exit_code == 0
    assert asked == [7, 3]
    assert check("--jobs", "0", str(tmp_path / "log")).exit_code == 2


@pytest.mark.parametrize("command", ["check", "report"])
def test_a_process_that_ends_costs_one_file_or_member(
    command: str, blocks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ended(Processes):
        def run(self, task: Task) -> Callable[[], JudgedBlock]:
            told = super().run(task)
            if not ended:
                assert self._executor is not None
                ended.extend(self._executor._processes.values())
                for process in ended:
                    process.kill()
            return told

    ended: list[BaseProcess] = []
    for module in (check_module, report_module):
        monkeypatch.setattr(module, "Processes", Ended)
    archive, other = tmp_path / "a.zip", tmp_path / "b.log"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(blocks, "a.log")
        file.writestr("c.log", INVALID)
    blocks.rename(other)
    page = tmp_path / "page.html"
    options = ["--jobs", "2", "--ocpp", "1.6", *(["-o", str(page)] if command == "report" else ["--format", "json"])]
    result = CliRunner().invoke(cli, [command, *options, str(archive), str(other)])
    assert ended
    assert result.exit_code == 2
    assert (
        f"{archive}/a.log: a process that checks a part of this ended: too little memory? Try --jobs 1\n"
        in result.stderr
    )
    assert "No OCPP frame was found" not in result.stderr
    told = page.read_text("utf-8") if command == "report" else result.stdout
    assert f"{archive}/c.log" in told
    assert str(other) in told


def test_progress_is_shown_on_a_terminal_only(tmp_path: Path) -> None:
    path = tmp_path / "[red]log"
    path.write_bytes(bytes(1_000))
    for terminal, says in ((True, "[red]log"), (False, "")):
        out = Console(file=io.StringIO(), force_terminal=terminal, width=80)
        with path.open("rb") as file, progress(out, path.name, file) as show:
            file.read(500)
            show()
        assert isinstance(out.file, io.StringIO)
        assert says in out.file.getvalue()
        assert ("50%" in out.file.getvalue()) == terminal
        assert terminal or not out.file.getvalue()


@pytest.mark.skipif(os.name == "nt", reason="signals are sent in another way there")
def test_a_growing_file_is_followed_until_ctrl_c(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(f"{VALID}\n")
    with subprocess.Popen(
        [*COMMAND, "--follow", "--format", "json", str(log)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["valid"]
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{INVALID}\n")
        found = json.loads(process.stdout.readline())
        assert (found["line"], found["valid"]) == (2, False)
        with log.open("a", encoding="utf-8") as file:
            file.write("[2,")
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert said.endswith("Interrupted: what was not read by then is not in this report.\n")
    assert "Traceback" not in said


def test_follow_needs_one_file(tmp_path: Path) -> None:
    for names in ([], ["-"], [str(tmp_path)], ["a", "b"]):
        result = check("--follow", *names)
        assert result.exit_code == 2
        assert "--follow needs the name of one file" in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are sent in another way there")
def test_ctrl_c_amid_a_long_text_ends_all_processes() -> None:
    with subprocess.Popen(
        [*COMMAND, "--jobs", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.write(f"{VALID}\n".encode() + BLANK.encode() * 120)  # more than 8 MiB: it is being checked
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, noted = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in noted


def test_no_progress_is_shown_of_what_has_no_length() -> None:
    for file in (None, io.BytesIO(bytes(1_000))):
        out = Console(file=io.StringIO(), force_terminal=True, width=80)
        with progress(out, "log", file) as show:
            show()
        assert isinstance(out.file, io.StringIO)
        assert out.file.getvalue() == ""
