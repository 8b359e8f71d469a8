"""``ocpp-core fuzz``: what it says of its frames is true, and a seed gives the same frames again."""

import json
import os
import pty
import subprocess
import sys
from io import StringIO
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
from rich.console import Console

from ocpp_core import JsonCodec, Kind, PayloadError, RemoteError, Version, strategies
from ocpp_core.cli.app import cli
from ocpp_core.rules import find_rule
from ocpp_core.schemas import message_names
from ocpp_core.strategies._rule_violations import breakable_rules
from ocpp_core.versions import MessageType

COMMAND = [sys.executable, "-m", "ocpp_core", "fuzz"]


def fuzz(version: str, *options: str, seed: int = 1, number: int = 60) -> Result:
    return CliRunner().invoke(cli, ["fuzz", f"--ocpp={version}", f"--seed={seed}", f"-n{number}", *map(str, options)])


def lines(version: str, *options: str, seed: int = 1, number: int = 60) -> list[dict[str, Any]]:
    result = fuzz(version, *options, seed=seed, number=number)
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    texts = result.stdout.splitlines()
    assert len(texts) == number
    assert all(text.isascii() and text.isprintable() for text in texts)
    return [json.loads(text) for text in texts]


def decode(version: str, line: dict[str, Any]) -> Any:
    pending = (lambda _: line["action"]) if line["action"] is not None else None
    return JsonCodec(version).decode(line["frame"], pending)


def elements(line: dict[str, Any]) -> Any:
    return json.loads(line["frame"])


# -- what they are


@pytest.mark.parametrize("version", list(Version))
def test_valid_frames(version: Version) -> None:
    found = lines(version, number=100)
    for line in found:
        frame = decode(version, line)
        assert line == {"frame": line["frame"], "valid": True, "action": getattr(frame, "action", None)}
    assert {elements(line)[0] for line in found} >= {2, 3, 4}
    assert len({elements(line)[1] for line in found}) == len(found)


@pytest.mark.parametrize("version", list(Version))
def test_invalid_frames(version: Version) -> None:
    found = lines(version, "--invalid", number=100)
    for line in found:
        with pytest.raises(PayloadError) as caught:
            decode(version, line)
        [issue] = caught.value.issues
        reply = caught.value.reply
        assert line == {
            "frame": line["frame"],
            "valid": False,
            "action": caught.value.action or line["action"],
            "path": issue.path,
            "rule": issue.rule,
            "code": None if reply is None else reply.code,
        }
    assert {elements(line)[0] for line in found} >= {2, 3}
    assert len({line["rule"] for line in found}) > 5
    assert len({elements(line)[1] for line in found}) == len(found)


@pytest.mark.parametrize("version", list(Version))
def test_hostile_frames(version: Version) -> None:
    codec = JsonCodec(version)
    found = lines(version, "--hostile", number=300)
    for line in found:
        data = bytes.fromhex(line["hex"]) if "hex" in line else line["frame"]
        if "hex" in line:
            with pytest.raises(UnicodeDecodeError):
                data.decode()
        answer = None
        try:
            codec.decode(data, (lambda _, action=line["action"]: action) if _is_result(data) else None)
        except RemoteError as error:
            assert line["valid"] is False
            answer = error.reply and error.reply.code
        if line["valid"] is False:
            assert line["rule"]
            assert line["code"] == answer
        else:
            assert line.keys() == {"frame", "valid", "action"}
            codec.decode(data, lambda _, action=line["action"]: action)
    assert {line["valid"] for line in found} == {True, False}
    assert any("hex" in line for line in found)
    assert {line.get("rule") for line in found} >= {"frame", "action"}


def _is_result(data: str | bytes) -> bool:
    text = data if isinstance(data, str) else data.decode(errors="replace")
    return text.lstrip().startswith("[") and text.lstrip()[1:].lstrip().startswith("3")


@pytest.mark.parametrize("options", [[], ["--invalid"], ["--hostile"]], ids=str)
@pytest.mark.parametrize("version", [Version.V16, Version.V21])
def test_check_reads_what_it_writes(version: Version, options: list[str], tmp_path: Path) -> None:
    """No result is untyped, although none has its call: the record names the action."""
    file = tmp_path / "frames.jsonl"
    assert fuzz(version, *options, "-o", str(file), number=80).exit_code == 0
    read = CliRunner().invoke(cli, ["check", f"--ocpp={version}", "--format=json", str(file)])
    verdicts = [json.loads(text) for text in read.stdout.splitlines()]
    assert not any(verdict["valid"] is None and not verdict["cut_off"] for verdict in verdicts)
    if "--hostile" not in options:
        assert [verdict["valid"] for verdict in verdicts] == [not options] * 80


def test_no_valid_frame_is_too_long_for_a_codec() -> None:
    """The seed gives one that is, with its spaces."""
    texts = [line["frame"] for line in lines("2.1", seed=3, number=20)]
    assert max(len(text.encode()) for text in texts) <= 1_048_576


# -- violations of rules


@pytest.mark.parametrize("version", [Version.V15, Version.V16, Version.V201, Version.V21])
def test_violations_of_rules_follow_their_schema(version: Version) -> None:
    schema = json.loads((Path(strategies.__file__).parent / "rule_violations.schema.json").read_bytes())
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    found = lines(version, "--rules", "all", number=120)
    assert [error.message for line in found for error in validator.iter_errors(line)] == []
    assert [line["station"] for line in found] == [f"CS{number}" for number in range(1, 121)]
    assert {line["version"] for line in found} == {f"ocpp{version}"}
    names = breakable_rules(version)
    assert [line["rule"] for line in found] == list(islice(cycle(names), 120))


def test_selected_rules() -> None:
    assert {line["rule"] for line in lines("2.0.1", "--rules", "B02.FR.02, K01.FR.31", number=6)} == {
        "B02.FR.02",
        "K01.FR.31",
    }
    assert {line["rule"].partition(".")[0] for line in lines("2.1", "--rules", "K01,V2X", number=80)} == {"K01", "V2X"}
    stated = lines("1.6", "--rules", number=200)
    assert not any(find_rule(line["rule"]).derived for line in stated)
    assert any(find_rule(line["rule"]).derived for line in lines("1.6", "--rules", "all", number=200))


@pytest.mark.slow
@pytest.mark.parametrize("version", [Version.V15, Version.V16, Version.V201, Version.V21])
def test_check_finds_what_a_violation_of_a_rule_names(version: Version, tmp_path: Path) -> None:
    """All that can be found by one that does not know whether the capture is whole, and nothing else.

    A frame that breaks a rule on frames is refused as such, by the rules that ``check`` has for that.
    """
    file = tmp_path / "violations.jsonl"
    assert fuzz(version, "--rules", "all", "-o", str(file), number=400).exit_code == 0
    read = CliRunner().invoke(cli, ["check", "--rules=all", "--format=json", str(file)])
    by_station: dict[str, list[dict[str, Any]]] = {}
    for verdict in map(json.loads, read.stdout.splitlines()):
        by_station.setdefault(verdict["station"], []).append(verdict)
    judged = 0
    for line in map(json.loads, file.read_text().splitlines()):
        verdicts = by_station[line["station"]]
        assert {verdict["version"] for verdict in verdicts} == {str(version)}
        assert [verdict["sender"] for verdict in verdicts] == [frame["sender"] for frame in line["frames"]]
        found = [
            (index, *(finding[name] for name in ("rule", "severity", "path", "message")))
            for index, verdict in enumerate(verdicts)
            for finding in verdict["findings"]
        ]
        wanted = [
            tuple(finding[name] for name in ("frame", "rule", "severity", "path", "message"))
            for finding in line["findings"]
            if finding["needs"] == "frames"
        ]
        if find_rule(line["rule"]).block == "framing":
            assert bool(found) is bool(wanted)
        else:
            assert found == wanted
            judged += bool(found)
    assert judged > 300


# -- archives


def archive_lines(*options: str, number: int = 3_000) -> list[dict[str, Any]]:
    result = CliRunner().invoke(cli, ["fuzz", "--archive", "--seed=1", f"-n{number}", *options])
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(text) for text in result.stdout.splitlines()]


def test_an_archive() -> None:
    found = archive_lines("--stations=5")
    assert len(found) == 3_000
    assert {tuple(line) for line in found} == {("time", "station", "direction", "message")}
    assert {line["station"] for line in found} == {"CS1", "CS2", "CS3", "CS4", "CS5"}
    assert {line["direction"] for line in found} == {"in", "out"}
    assert [line["time"] for line in found] == sorted(line["time"] for line in found)


def test_an_archive_tells_more_if_it_is_asked_to() -> None:
    plain = archive_lines("--spoiled=0.1", "--ocpp=1.6", "--ocpp=2.1", number=200)
    found = archive_lines("--spoiled=0.1", "--ocpp=1.6", "--ocpp=2.1", "--with-version", "--with-fault", number=200)
    assert {line["version"] for line in found} == {"ocpp1.6", "ocpp2.1"}
    assert sum(line["fault"] is not None for line in found) == 20
    assert [{name: line[name] for name in plain[0]} for line in found] == plain


@pytest.mark.parametrize(("spoiled", "invalid"), [("0", 0), ("0.1", 100)])
def test_check_reads_an_archive(spoiled: str, invalid: int, tmp_path: Path) -> None:
    file = tmp_path / "archive.jsonl"
    options = ["--stations=10", f"--spoiled={spoiled}", "--with-fault", "-o", str(file)]
    assert archive_lines(*options, number=1_000) == []
    read = CliRunner().invoke(cli, ["check", "--format=json", str(file)])
    verdicts = [json.loads(text) for text in read.stdout.splitlines()]
    faults = [json.loads(text)["fault"] for text in file.read_text().splitlines()]
    assert len(verdicts) == 1_000
    verdict_by_fault = {None: True, "cut-off": None}  # what is cut off is neither valid nor invalid
    assert [verdict["valid"] for verdict in verdicts] == [verdict_by_fault.get(fault, False) for fault in faults]
    assert sum(fault is not None for fault in faults) == invalid


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--archive", "--invalid"], "give either --invalid or --archive"),
        (["--archive", "--action=Reset"], "--archive cannot be combined with --action or --kind"),
        (["--archive", "--ocpp=1.5"], "--ocpp: an archive is of one or more of OCPP 1.6, 2.0.1 and 2.1, not of 1.5"),
        (["--archive", "--spoiled=2"], "0<=x<=1"),
        (["--archive", "--stations=0"], "x>=1"),
        (["--ocpp=1.6", "--stations=3"], "--stations, --spoiled, --with-version and --with-fault are for --archive"),
        (["--ocpp=1.6", "--ocpp=2.1"], "give one --ocpp; only --archive is of several versions"),
        ([], "give one --ocpp"),
    ],
)
def test_wrong_usage_of_archives(options: list[str], says: str) -> None:
    result = CliRunner().invoke(cli, ["fuzz", *options])
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr


def test_an_archive_without_a_seed_says_which_one_it_took() -> None:
    result = CliRunner().invoke(cli, ["fuzz", "--archive", "-n5"])
    seed = int(result.stderr.removeprefix("Repeat this run with --seed "))
    assert CliRunner().invoke(cli, ["fuzz", "--archive", "-n5", f"--seed={seed}"]).stdout == result.stdout


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("mode", ["valid", "--invalid"])
def test_one_kind(kind: Kind, mode: str) -> None:
    found = lines("2.1", "--kind", kind, *([mode] if mode != "valid" else []), number=150)
    sort = {2, 6} if kind is Kind.REQUEST else {3}
    assert {elements(line)[0] for line in found} == sort
    assert len({line["action"] for line in found}) > 40


def test_one_action() -> None:
    found = lines("2.0.1", "--action", "Reset")
    assert {line["action"] for line in found} == {"Reset"}
    assert {elements(line)[0] for line in found} == {2, 3}
    found = lines("2.0.1", "--action", "Reset", "--kind", "request", "--invalid")
    assert {tuple(elements(line)[::2][:2]) for line in found} == {(2, "Reset")}
    assert lines("2.0.1", "--action", "ResetRequest", "--invalid") == found


def test_a_one_way_action() -> None:
    for options in [], ["--invalid"]:
        found = lines("2.1", "--action", "NotifyPeriodicEventStream", *options, number=10)
        assert {elements(line)[0] for line in found} == {MessageType.SEND}
        assert {line.get("code") for line in found} == {None}


def test_every_message_of_2_0_that_can_be_wrong() -> None:
    """Some have no rule at all, and say so."""
    without = 0
    for name in message_names(Version.V20):
        kind = Kind.REQUEST if name.endswith("Request") else Kind.RESPONSE
        options = ["--action", name.removesuffix(kind.capitalize()), "--kind", kind, "--invalid"]
        result = fuzz("2.0", *options, number=1)
        if result.exit_code:
            assert "OCPP 2.0 has no rule for the payload of this message" in result.stderr
            without += 1
    assert without == 19


# -- seeds


@pytest.mark.parametrize("options", [[], ["--invalid"], ["--hostile"], ["--rules"]], ids=str)
def test_a_seed_says_it_all(options: list[str]) -> None:
    """In whatever process, however hashes fall, and whatever else is loaded."""
    first = fuzz("2.1", *options, number=20).stdout
    for number, seed in ("20", "0"), ("8", "1"):
        done = subprocess.run(
            [*COMMAND, "--ocpp=2.1", "--seed=1", "-n", number, *options],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == "".join(first.splitlines(keepends=True)[: int(number)])
    assert fuzz("2.1", *options, seed=2, number=20).stdout != first


def test_without_a_seed_it_says_which_one_it_took() -> None:
    result = CliRunner().invoke(cli, ["fuzz", "--ocpp", "1.6", "-n5"])
    assert result.exit_code == 0
    seed = int(result.stderr.removeprefix("Repeat this run with --seed "))
    assert fuzz("1.6", seed=seed, number=5).stdout == result.stdout
    assert CliRunner().invoke(cli, ["fuzz", "--ocpp", "1.6", "-n5"]).stdout != result.stdout


# -- the command


def test_it_writes_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "frames.jsonl"
    result = fuzz("1.6", "-o", str(file), number=7)
    assert (result.exit_code, result.output) == (0, "")
    assert file.read_bytes() == fuzz("1.6", number=7).stdout.encode()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--invalid", "--hostile"], "give either --invalid or --hostile"),
        (["--hostile", "--action", "Reset"], "--hostile cannot be combined with --action or --kind"),
        (["--hostile", "--kind", "request"], "--hostile cannot be combined with --action or --kind"),
        (["--invalid", "--rules"], "give either --invalid or --rules"),
        (["--rules", "--action", "Reset"], "--rules cannot be combined with --action or --kind"),
        (["--rules", "K01.FR.3l"], "there is no rule or set of rules 'K01.FR.3l'; did you mean"),
        (["--rules", "\x1b[31m"], r"'\x1b[31m'"),
        (["--rules", "none"], "--rules: OCPP 2.1 has no rule to break in this selection"),
        (["--action", "Rset"], "there is no action in OCPP 2.1 called 'Rset'; did you mean 'Reset'?"),
        (["--action", "\x1b[31m"], r"there is no action in OCPP 2.1 called '\x1b[31m'"),
        (["--action", "ResetRequest", "--kind", "response"], "'ResetRequest' names the request, not the response"),
        (["--action", "NotifyPeriodicEventStream", "--kind", "response"], "is one-way: it has no response"),
        (["--kind", "both"], "'request', 'response'"),
        (["--seed", "-1"], "x>=0"),
        (["-n", "many"], "not a valid integer"),
        (["-o", "/nowhere/file"], "/nowhere/file: No such file or directory"),
    ],
)
def test_wrong_usage(options: list[str], says: str) -> None:
    result = fuzz("2.1", *options)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert says in result.stderr
    assert "\x1b" not in result.stderr


def test_it_ends_with_its_reader(tmp_path: Path) -> None:
    done = subprocess.run(
        ["bash", "-c", '"$@" | head -1; exit ${PIPESTATUS[0]}', "bash", *COMMAND, "--ocpp=1.6", "-n100000", "--seed=1"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == (141, "")
    assert json.loads(done.stdout)["valid"]
    assert list(tmp_path.iterdir()) == []  # Hypothesis likes to leave a folder behind


def test_a_disk_that_is_full() -> None:
    done = subprocess.run(
        [*COMMAND, "--ocpp=1.6", "--seed=1", "-o/dev/full"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "ocpp-core: No space left on device\n")


def test_without_hypothesis() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; from ocpp_core.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "fuzz", "--ocpp=1.6"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == ("Error: this needs hypothesis, which is not installed: pip install 'ocpp_core[cli,fuzz]'\n")


def test_a_long_run_shows_how_far_it_is() -> None:
    """On a terminal, as long as the lines go elsewhere."""
    leader, terminal = pty.openpty()
    command = [*COMMAND, "--ocpp=2.1", "--seed=1", "-n100000"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=terminal, env={**os.environ, "TERM": "xterm"}
    ) as process:
        os.close(terminal)
        shown = b""
        try:
            while b"frames" not in shown:
                shown += os.read(leader, 1_000)
        finally:
            process.kill()
    os.close(leader)
    assert b"\x1b" in shown


def test_the_bar_is_no_part_of_the_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same as above, within this process, and up to the end."""
    monkeypatch.setenv("TERM", "xterm")
    shown = StringIO()
    monkeypatch.setattr("ocpp_core.cli.fuzz.console", lambda **_: Console(file=shown, force_terminal=True))
    file = tmp_path / "frames.jsonl"
    assert fuzz("1.6", "-o", str(file), number=7).exit_code == 0
    assert shown.getvalue() == ""  # it does not take long
    monkeypatch.setattr("ocpp_core.cli.fuzz._LONG", -1.0)
    assert fuzz("1.6", "-o", str(file), number=7).exit_code == 0
    assert "frames" in shown.getvalue()
    assert file.read_bytes() == fuzz("1.6", number=7).stdout.encode()


def test_another_module_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is no extra that was not installed."""
    monkeypatch.setitem(sys.modules, "ocpp_core.strategies", None)
    result = fuzz("1.6")
    assert isinstance(result.exception, ModuleNotFoundError)
    assert "pip install" not in result.output
