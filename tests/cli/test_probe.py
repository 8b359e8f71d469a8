"""``ocpp-core probe``: its options, its exit codes, what it prints, and whole runs against the example CSMS."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from ocpp_core.check import check_text
from ocpp_core.cli import probe as probe_command
from ocpp_core.cli import probe_target
from ocpp_core.cli.app import cli
from ocpp_core.cli.probe_live import Live
from ocpp_core.cli.probe_options import PROBE_OPTIONS
from ocpp_core.cli.probe_text import print_report
from ocpp_core.probe import Outcome, Phase
from ocpp_core.probe._hosts import is_own_network
from ocpp_core.probe.reports import FORMATS
from tests.probe.samples import RESULTS, VALID, VIOLATION, hostile_report, report, result

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where the example CSMS listens: CS001 has no password, CS002 has one."""
    command = [sys.executable, str(ROOT / "examples" / "csms_websockets.py"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        yield int(line.rpartition(" ")[2])
        process.kill()


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of this project, no runner of a CI, no password of the user."""
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "OCPP_CORE_PASSWORD"):
        monkeypatch.delenv(name, raising=False)


def run(*words: str, **other: Any) -> Result:
    done = CliRunner().invoke(cli, ["probe", *words], env={"COLUMNS": "100"} | other)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def url(port: int, identity: str = "CS001") -> str:
    return f"ws://127.0.0.1:{port}/ocpp/{identity}"


# -- usage


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "give either the URL of a CSMS, or --listen for a station"),
        (["ws://127.0.0.1:1/CP1", "--listen", "9000", "--ocpp", "1.6"], "give either the URL"),
        (["ws://127.0.0.1:1/CP1"], "give the version to speak"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.5"], "OCPP 1.5 is spoken over SOAP: give an http:// or https:// URL"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "2.0"], "this is for OCPP 1.5, 1.6, 2.0.1 and 2.1, not 2.0"),
        (["ftp://127.0.0.1:1/CP1", "--ocpp", "1.6"], "it must begin with ws:// or wss://, over SOAP http://"),
        (["http://127.0.0.1:1/ocpp", "--ocpp", "2.0.1"], "OCPP 2.0.1 is not spoken over SOAP"),
        (["http://127.0.0.1:1/ocpp", "--ocpp", "1.6", "--password", "p"], "--password is for OCPP-J"),
        (["http://127.0.0.1:1/ocpp", "--ocpp", "1.6", "--phase", "connect"], "--phase connect: over SOAP there are"),
        (["http://127.0.0.1:1/ocpp", "--ocpp", "1.6", "--identity", "a b "], "no white space around it"),
        (["http://user:secret@127.0.0.1:1/ocpp", "--ocpp", "1.6"], "a URL holds no password here"),
        (["ws://127.0.0.1:1/CP1?key=1", "--ocpp", "1.6"], "it must end with its path"),
        (["ws://user:secret@127.0.0.1:1/CP1", "--ocpp", "1.6"], "a URL holds no password here"),
        (["ws://127.0.0.1:1/a%3Ab", "--ocpp", "1.6"], "without a colon"),
        (["ws://127.0.0.1:999999/CP1", "--ocpp", "1.6"], "it is not a URL"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--phase", "conect"], "did you mean 'connect'?"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--phase", "valid", "--skip", "valid"], "no phase is left"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--check", "still-their"], "did you mean 'still-there'?"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--with", "harm"], "there is no kind of harm 'harm'"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--format", "gitlab"], "there is no format 'gitlab'"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--password", "hex:0g"], "hexadecimal digits"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--group-tokens", "A"], "write two tokens"),
        (["--listen", "900000", "--ocpp", "1.6"], "write a port, or HOST:PORT"),
        (["ws://127.0.0.1:1/CP1", "--ocpp", "1.6", "--identity", "CP2"], "--identity goes with --listen"),
    ],
)
def test_usage(words: list[str], said: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert said in done.stderr.replace("\n", " ")
    assert "secret" not in done.stderr


def test_a_foreign_host_must_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe_target, "addresses_of", lambda *_: ["127.0.0.1", "8.8.8.8"])
    words = ["ws://csms.example:1/CP1", "--ocpp", "1.6"]
    refused = run(*words)
    assert refused.exit_code == 2
    assert "csms.example is 8.8.8.8" in refused.stderr
    assert run(*words, "--i-may-test-this", "other.example").exit_code == 2
    monkeypatch.setattr(probe_target, "first_open", lambda *_: "127.0.0.1")  # nobody listens there
    assert run(*words, "--i-may-test-this", "CSMS.example").exit_code == 4


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("10.1.2.3", True),
        ("172.31.0.1", True),
        ("192.168.1.1", True),
        ("169.254.1.1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("::ffff:127.0.0.1", True),
        ("172.32.0.1", False),
        ("8.8.8.8", False),
        ("100.64.0.1", False),
        ("::ffff:8.8.8.8", False),
        ("2001:4860:4860::8888", False),
        ("64:ff9b::808:808", False),
        ("2002:808:808::1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),
        ("csms.example", False),
    ],
)
def test_whose_network(address: str, *, own: bool) -> None:
    assert is_own_network(address) is own


def test_certificates_to_trust(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing", "utf-8")
    done = run("wss://127.0.0.1:1/CP1", "--ocpp", "1.6", "--ca-file", "ca.pem")
    assert done.exit_code == 2
    assert "ca.pem: it holds no certificates in PEM" in done.stderr


def test_nobody_listens() -> None:
    done = run("ws://127.0.0.1:1/CP1", "--ocpp", "1.6")
    assert done.exit_code == 4
    assert "no connection to 127.0.0.1:1" in done.stderr
    done = run("ws://no-such-host.invalid/CP1", "--ocpp", "1.6")
    assert done.exit_code == 4


# -- the list


def test_the_list() -> None:
    shown = run("--list").stdout
    assert "still-there" in shown
    everything = [json.loads(line) for line in run("--list", "--format", "json").stdout.splitlines()]
    assert {each["phase"] for each in everything} <= set(map(str, Phase))
    assert len({each["id"] for each in everything}) == len(everything)
    for words, fits in (
        (["--ocpp", "2.1"], lambda each: "2.1" in each["versions"]),
        (["--listen", "9000"], lambda each: "charging-station" in each["tests"]),
        (["--only", "must"], lambda each: each["importance"] == "must"),
        (["--phase", "connect"], lambda each: each["phase"] == "connect"),
        (["--check", "still-there"], lambda each: each["id"] == "still-there"),
    ):
        listed = [json.loads(line) for line in run("--list", "--format", "json", *words).stdout.splitlines()]
        assert listed == [each for each in everything if fits(each)]
        assert listed


# -- whole runs


@pytest.mark.parametrize(
    "phases", ["connect", pytest.param(",".join(Phase), marks=pytest.mark.slow)], ids=["one", "all"]
)
def test_a_run_is_clean_and_the_same_again(port: int, phases: str) -> None:
    words = [url(port), "--ocpp", "1.6", "--phase", phases, "--seed", "5", "--format", "json"]
    first, second = run(*words), run(*words)
    assert first.exit_code == 0, first.stdout
    told, again = json.loads(first.stdout), json.loads(second.stdout)
    assert told.pop("measured").keys() == again.pop("measured").keys()
    assert told == again
    assert told["counts"]["pass"] > 10
    assert told["groups"] == []
    assert re.search(r"^connect: .*passed", first.stderr, re.MULTILINE)


@pytest.mark.parametrize(("version", "played"), [("2.0.1", 35), ("2.1", 28)])
def test_scenarios_of_the_certification_profiles(port: int, version: str, played: int) -> None:
    told = ["--token", "DEADBEEF", "--unknown-token", "5TRANGER", "--with", "transactions"]
    done = run(url(port), "--ocpp", version, "--phase", "scenarios", *told)
    assert done.exit_code == 0, done.output
    (core,) = re.findall(r"^Core +(\d+) +(\d+) +(\d+) +- +-$", done.output, re.MULTILINE)
    assert core == (core[0], str(played), str(played))
    assert "Certification profile                Cases  Played  Passed  Failed  Not judged" in done.output
    nothing = run(url(port), "--ocpp", version, "--phase", "scenarios", "--check", "TC_P_02_CSMS")
    assert "Certification profile" not in nothing.output


def test_every_format_and_the_record(port: int, tmp_path: Path) -> None:
    outputs = [word for name in FORMATS for word in ("--format", f"{name}:{tmp_path / name}")]
    words = [url(port), "--ocpp", "2.0.1", "--phase", "connect", "--format", "text", *outputs, "--record", "run.jsonl"]
    done = run(*words)
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Probe of the CSMS at {url(port)}, OCPP 2.0.1, seed 0\n")
    assert all((tmp_path / name).read_text("utf-8") for name in FORMATS if name != "github")
    record = (tmp_path / "run.jsonl").read_text("utf-8")
    verdicts = check_text(record)
    assert {each.found.context.station for each in verdicts} == {"CS001"}
    assert {str(each.version) for each in verdicts} == {"2.0.1"}

    again = run(url(port), "--ocpp", "2.0.1", "--replay", "run.jsonl")
    assert again.exit_code == 0, again.stdout
    assert re.search(r"^\d+ frames sent again, 0 answered otherwise", again.stdout, re.MULTILINE)
    other = record.replace("HeartbeatResponse", "").replace(
        '\\"status\\":\\"Accepted\\"', '\\"status\\":\\"Rejected\\"'
    )
    (tmp_path / "other.jsonl").write_text(other, "utf-8")
    changed = run(url(port), "--ocpp", "2.0.1", "--replay", "other.jsonl")
    assert changed.exit_code == 1
    assert "before" in changed.stdout
    assert run(url(port), "--ocpp", "1.6", "--replay", "run.jsonl").exit_code == 2
    (tmp_path / "soap.jsonl").write_text(record.replace('"transport": "json"', '"transport": "soap"'), "utf-8")
    mistaken = run(url(port), "--ocpp", "2.0.1", "--replay", "soap.jsonl")
    assert mistaken.exit_code == 2
    assert "soap.jsonl was recorded over SOAP: give an http:// or https:// URL" in mistaken.stderr
    (tmp_path / "none.jsonl").write_text("[2]\n", "utf-8")
    refused = run(url(port), "--ocpp", "1.6", "--replay", "none.jsonl")
    assert refused.exit_code == 2
    assert "line 1 is none of a record" in refused.stderr


def test_nothing_was_tried(port: int) -> None:
    done = run(url(port), "--ocpp", "1.6", "--phase", "connect", "--check", "identity-unknown")
    assert done.exit_code == 3
    assert "1 skipped" in done.stdout


def test_the_password(port: int, tmp_path: Path) -> None:
    refused = run(url(port, "CS002"), "--ocpp", "1.6", "--password", "wrong-one")
    assert refused.exit_code == 4
    assert "answered with 401; give the password with --password-file" in refused.stderr
    assert "wrong-one" not in refused.output
    secret = re.search(r'"CS002": b"(.+?)"', (ROOT / "examples" / "csms_logic.py").read_text("utf-8"))
    assert secret is not None
    (tmp_path / "password").write_text(f"{secret[1]}\n", "utf-8")
    heartbeat = ["--ocpp", "1.6", "--send", '[2,"1","Heartbeat",{}]']
    for done in (
        run(url(port, "CS002"), *heartbeat, "--password-file", "password"),
        run(url(port, "CS002"), *heartbeat, OCPP_CORE_PASSWORD=secret[1]),
        run(url(port, "CS002"), *heartbeat, "--password", f"hex:{secret[1].encode().hex()}"),
    ):
        assert done.exit_code == 0, done.output
        assert secret[1] not in done.output


@pytest.mark.parametrize(
    ("frame", "after", "said"),
    [
        ('[2,"1","Heartbeat",{}]', "boot", "\npass\n"),
        ('[2,"1","Heartbeat",{"a":1}]', "boot", "\npass\n"),
        ('[2,"1","Foo",{}]', "boot", "\npass\n"),
        ('[3,"1",{}]', "boot", "nothing\npass\n"),
        ('[2,"1","Heartbeat",{}]', "connect", "received "),
    ],
)
def test_one_frame(port: int, frame: str, after: str, said: str) -> None:
    done = run(url(port), "--ocpp", "1.6", "--send", frame, "--after", after)
    assert done.exit_code in (0, 1)
    assert done.stdout.startswith(f"sent      {frame}\n")
    assert said in done.stdout


@pytest.mark.slow
def test_an_interrupt_ends_in_order(port: int, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ocpp_core", "probe", url(port), "--ocpp", "1.6", "--phase", "connect"]
    command += ["--rate", "2", "--format", "text", "--format", "json:run.json", "--record", "run.jsonl"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as process:
        record = tmp_path / "run.jsonl"
        while process.poll() is None and (not record.exists() or len(record.read_text("utf-8").splitlines()) < 3):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "The run ended before its end: it was interrupted" in out
    assert "Traceback" not in err
    assert json.loads((tmp_path / "run.json").read_text("utf-8"))["stopped"] == "it was interrupted"


# -- what is made of results


class Made:
    """Stands for a run that came to these results."""

    results = RESULTS

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    async def run(self) -> None:
        pass

    def report(self) -> Any:
        return report(self.results)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> type[Made]:
    monkeypatch.setattr(probe_command, "Probe", Made)
    monkeypatch.setattr(Made, "results", RESULTS)
    return Made


WORDS = ("ws://127.0.0.1:9000/ocpp/CP1", "--ocpp", "1.6")


def test_exit_codes(made: type[Made]) -> None:
    assert run(*WORDS).exit_code == 1
    assert run(*WORDS, "--exit-zero").exit_code == 0
    made.results = tuple(each for each in RESULTS if each.verdict.outcome is not Outcome.FAIL)
    assert run(*WORDS).exit_code == 0
    assert run(*WORDS, "--fail-on", "warning").exit_code == 1
    made.results = tuple(each for each in RESULTS if each.verdict.outcome is Outcome.SKIPPED)
    assert run(*WORDS).exit_code == 3


@pytest.mark.usefixtures("made")
def test_the_text() -> None:
    lines = run(*WORDS).stdout.splitlines()
    assert lines[:8] == [
        "Probe of the CSMS at ws://127.0.0.1:9000/ocpp/CP1, OCPP 1.6, seed 0",
        "",
        "fail violation at BootNotification (required)",
        "    $.chargePointModel: FormatViolation is no code of OCPP 1.6",
        '    sent     [2,"2","BootNotification",{}]',
        '    received [4,"2","FormatViolation","",{}]',
        "    must, 1.6-J 4.2.3; 3 times; this is the shortest frame",
        '    ocpp-core probe ws://127.0.0.1:9000/ocpp/CP1 --ocpp 1.6 --send \'[2,"2","BootNotification",{}]\' --after boot',
    ]
    assert "fail, not reproduced violation at Authorize (type)" in lines
    assert lines[-1] == "4 failed, 1 warning, 1 open, 2 passed, 1 skipped, 1 not judged in 12.5 s"
    assert "Phase" not in run(*WORDS, "--quiet").stdout


def test_many_groups_of_a_check_are_folded(made: type[Made]) -> None:
    made.results = tuple(result(VALID, Outcome.FAIL, f"A{number}", message="no") for number in range(25))
    shown = run(*WORDS).stdout
    assert shown.count("fail valid at A") == 10
    assert "fail valid: 15 more at A10, A11, " in shown


def test_hostile_texts_do_not_reach_the_terminal() -> None:
    out = Console(record=True, width=100, force_terminal=True, color_system=None, file=StringIO())
    told = hostile_report("\x1b]0;x\x07\u202e\x9b31m\r\n[bold]")
    print_report(out, told, summary=True)
    with Live(out, quiet=False) as live:
        live.phase(Phase.VALID)
        live.result(told.results[0])
    shown = out.export_text()
    assert all(each.isprintable() or each == "\n" for each in shown)
    assert "[bold]" in shown


def test_the_baseline(made: type[Made], tmp_path: Path) -> None:
    written = run(*WORDS, "--write-baseline", "known.json")
    assert written.exit_code == 0
    assert "3 groups written to known.json." in written.stderr
    entries = json.loads((tmp_path / "known.json").read_text("utf-8"))["findings"]
    assert entries[0] == {"file": "ocpp1.6", "rule": "binary", "count": 1}
    known = run(*WORDS, "--baseline", "known.json")
    assert known.exit_code == 0
    assert "3 groups known from the baseline" in known.stdout
    made.results = (*RESULTS, result(VALID, Outcome.FAIL, "Heartbeat", message="no"))
    new = run(*WORDS, "--baseline", "known.json")
    assert new.exit_code == 1
    assert "fail valid at Heartbeat" in new.stdout
    mended = result(VIOLATION, Outcome.PASS, "BootNotification")
    made.results = (mended, *(each for each in RESULTS if each.case != "BootNotification"))
    gone = run(*WORDS, "--baseline", "known.json")
    assert gone.exit_code == 0
    assert "1 group of the baseline did not come again" in gone.stderr
    assert "violation/required at BootNotification" in gone.stderr
    assert run(*WORDS, "--baseline", "none.json").exit_code == 2


def test_github_gets_annotations_and_no_commands_of_others(made: type[Made]) -> None:
    made.results = (result(VALID, Outcome.FAIL, "Heartbeat", message="::error::x"),)
    token = re.match(r"::stop-commands::(\w+)\n", run(*WORDS, GITHUB_ACTIONS="true").stdout)
    assert token is not None
    text, _, commands = run(*WORDS, GITHUB_ACTIONS="true").stdout.partition("\n::error title=valid::")
    assert commands.startswith("valid at Heartbeat: ::error::x")
    assert text.splitlines()[-1].startswith("::")


def test_settings_of_a_file(made: type[Made], tmp_path: Path) -> None:
    (tmp_path / "ocpp-core.toml").write_text(
        'fail-on = "warning"\n[probe]\nocpp = "1.6"\nfail-on = "warning"\nmax-time = 5\nphase = ["valid"]\n', "utf-8"
    )
    made.results = tuple(each for each in RESULTS if each.verdict.outcome is Outcome.WARNING)
    assert run(WORDS[0]).exit_code == 1
    assert run(WORDS[0], "--fail-on", "fail").exit_code == 0
    assert run(WORDS[0], "--no-config").exit_code == 2  # no version
    (tmp_path / "ocpp-core.toml").write_text("[probe]\nphases = []\n", "utf-8")
    wrong = run(*WORDS)
    assert wrong.exit_code == 2
    assert "ocpp-core.toml:2: [probe] phases: there is no key 'phases'; did you mean 'phase'?" in wrong.stderr
    (tmp_path / "ocpp-core.toml").write_text("[probe]\npassword = 'x'\n", "utf-8")
    assert run(*WORDS).exit_code == 2
    assert CliRunner().invoke(cli, ["check"], input="").exit_code == 3  # the table is not that of a check


@pytest.fixture(scope="module")
def broken() -> Iterator[str]:
    """Where a CSMS listens that takes unknown members in a StatusNotification."""
    command = [sys.executable, "-m", "tests.probe.systems", "--fault", "violation-accepted"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.kill()


@pytest.mark.parametrize("page", ["README.md", "docs/how-to-probe-a-csms.md"])
def test_the_pages_show_what_is_printed(page: str, broken: str) -> None:
    """Where a page cuts a line, it ends with dots; where it leaves out lines, nothing or dots stand for them."""
    shown, *_ = re.findall(  # tests/probe/test_soap.py has the one over SOAP
        r"^    \$ (ocpp-core probe .*\n(?:(?:    .*)?\n)+)", (ROOT / page).read_text("utf-8"), re.MULTILINE
    )
    command, *wanted = (line.removeprefix("    ") for line in shown.rstrip().splitlines())
    words = command.replace("ws://127.0.0.1:9000", broken).split()[2:]
    phases = ["--phase", "violations"]  # the others find nothing
    printed = iter(_masked(run(*words, *phases).stdout.replace(broken, "ws://127.0.0.1:9000")).splitlines())
    for line in map(_masked, wanted):
        if line and line != "...":
            assert any(
                each.startswith(line.removesuffix("...")) and (each == line or "..." in line) for each in printed
            ), line


def _masked(text: str) -> str:
    """Without numbers, which differ from run to run."""
    return re.sub(r"[0-9]+", "N", text)


def test_the_help_names_every_option() -> None:
    shown = run("--help").stdout
    assert all(f"--{each.name}" in shown for each in PROBE_OPTIONS)
