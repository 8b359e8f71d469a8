"""The file of a project, and what holds of it and of the command line."""

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ocpp_core.check import Baseline
from ocpp_core.cli.app import check as command
from ocpp_core.cli.app import cli
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.options import OPTIONS

INVALID = '[2,"1","Reset",{"type":"hard"}]'
LONG = '[2,"1","BootNotification",{"chargePointVendor":"VVVVVVVVVVVVVVVVVVVVVVVVV","chargePointModel":"M"}]'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, two below the temporary one."""
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    return below


def write(path: Path, text: str, *, prefix: bool = True) -> None:
    path.write_text(f"[tool.ocpp-core]\n{text}" if path.name == "pyproject.toml" and prefix else text)


def check(*options: str, text: str = INVALID) -> Result:
    return CliRunner().invoke(cli, ["check", *options], input=text)


def config(*options: str) -> dict[str, str]:
    """What holds by option for all files and stations, with its origin."""
    result = check("--show-config", *options)
    assert result.exit_code == 0, result.output
    tomllib.loads(result.stdout)
    lines = (line.partition(" = ") for line in result.stdout.partition("\n[")[0].splitlines())
    return {name: value for name, _, value in lines if value}


# -- which file


def test_a_long_name_does_not_hide_the_reason() -> None:
    assert FileError("x" * 1_000, "it is not UTF-8").message.endswith("...: it is not UTF-8")


def test_without_a_file(folder: Path) -> None:
    del folder
    assert config()["fail-on"] == '"error"  # default'
    assert config("--write-baseline", "x")["# on the command line only: write-baseline"] == '"x"  # command line'
    assert check("--show-config").stdout.startswith("# no file\n\n# ocpp is not set  # default\n")


def test_the_nearest_file_wins_and_others_add_nothing(folder: Path) -> None:
    write(folder.parents[1] / "pyproject.toml", 'fail-on = "note"\nmin-frames = 7\n')
    assert config()["fail-on"] == f'"note"  # {folder.parents[1] / "pyproject.toml"}'
    write(folder.parent / "ocpp-core.toml", 'fail-on = "warning"\n')
    assert config()["fail-on"] == f'"warning"  # {folder.parent / "ocpp-core.toml"}'
    assert config()["min-frames"] == "1  # default"
    write(folder / "pyproject.toml", 'fail-on = "tolerated"\n')
    assert config()["fail-on"] == '"tolerated"  # pyproject.toml'


def test_a_pyproject_of_others_is_passed_over(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.other]\n')
    write(folder.parent / "pyproject.toml", "min-frames = 2\n")
    assert config()["min-frames"].startswith("2  # ")


def test_of_two_in_a_folder_the_one_for_this_alone(folder: Path) -> None:
    write(folder / "pyproject.toml", "min-frames = 2\n")
    write(folder / "ocpp-core.toml", "min-frames = 3\n")
    assert config()["min-frames"] == "3  # ocpp-core.toml"


def test_a_named_file_and_none(folder: Path) -> None:
    write(folder / "pyproject.toml", "min-frames = 2\n")
    write(folder / "other.toml", "min-frames = 3\n")
    assert config("--config", "other.toml")["min-frames"] == "3  # other.toml"
    assert config("--no-config")["min-frames"] == "1  # default"
    both = check("--config", "other.toml", "--no-config")
    assert (both.exit_code, "give either --config or --no-config" in both.stderr) == (2, True)
    assert check("--config", "missing.toml").exit_code == 2


# -- what it says


def test_the_command_line_beats_the_file(folder: Path) -> None:
    write(folder / "ocpp-core.toml", 'fail-on = "warning"\nignore = ["schema"]\nocpp = "1.6"\n')
    assert check().exit_code == 0
    assert check("--ignore", "json").exit_code == 1
    assert config("--fail-on", "error", "--ocpp", "2.0.1")["fail-on"] == '"error"  # command line'
    assert config("--ocpp", "2.0.1")["ocpp"] == '"2.0.1"  # command line'


def test_every_key(folder: Path) -> None:
    write(
        folder / "pyproject.toml",
        """
ocpp = "1.6"
select = ["tolerated", "framing@Boot*"]
ignore = ["schema/maxLength@BootNotification:$.chargePointVendor"]
tolerate = ["enum", { name = "date-time", at = "MeterValues:$.meterValue[*].timestamp" }]
rules = ["K01", "default"]
keys = []
profile = ["grizzl-e"]
fail-on = "tolerated"
min-frames = 0
baseline = "known.json"
format = ["json"]
output = "out.json"
ungrouped = true
statistics = true
no-summary = true
quiet = true
redact = true
redact-also = ["serials"]
color = "never"
exit-zero = true

[tool.ocpp-core.per-file."faulty/*"]
ocpp = "2.0.1"
tolerate = ["maxLength"]
ignore = ["framing"]

[tool.ocpp-core.per-station."CP*"]
select = ["json"]
""",
    )
    held = config()
    assert [key for key, value in held.items() if value.endswith("  # default")] == []
    assert held["select"] == '["tolerated", "framing@Boot*"]  # pyproject.toml'
    assert held["tolerate"].startswith('[{name = "date-time", at = "MeterValues:$.meterValue[*].timestamp"}, "enum"]')
    assert tomllib.loads(check("--show-config").stdout)["per-file"] == {
        "faulty/*": {"ocpp": "2.0.1", "tolerate": ["maxLength"], "ignore": ["framing"]}
    }
    assert tomllib.loads(check("--show-config").stdout)["per-station"] == {"CP*": {"select": ["json"]}}
    (folder / "known.json").write_text(Baseline().to_json())
    assert check().exit_code == 0
    assert json.loads((folder / "out.json").read_text())["tolerated"][0]["tolerance"] == "enum"


def test_what_is_shown_can_be_read(folder: Path) -> None:
    write(folder / "ocpp-core.toml", 'ignore = ["schema@\\u202e\U0001f50c\\u0007:$[\\"\\"]"]\nprofile = ["grizzl-e"]\n')
    shown = check("--show-config", "--ocpp", "1.6").stdout
    assert all(character.isprintable() or character == "\n" for character in shown)
    write(folder / "other.toml", shown)
    again = check("--show-config", "--config", "other.toml").stdout
    assert tomllib.loads(again) == tomllib.loads(shown)


def test_some_files(folder: Path) -> None:
    for name in ("a.log", "b.log"):
        (folder / name).write_text(LONG)
    write(folder / "ocpp-core.toml", 'ocpp = "1.6"\n[per-file."a.*"]\nignore = ["schema/maxLength"]\n')
    assert check("a.log").exit_code == 0
    assert check("b.log").exit_code == 1
    write(folder / "ocpp-core.toml", 'ocpp = "1.6"\n[per-file."a.*"]\ntolerate = ["maxLength"]\n')
    assert "0 valid, 1 tolerated, 0 invalid" in check("a.log").stdout
    assert check("b.log").exit_code == 1
    assert check("a.log", "--tolerate", "enum").exit_code == 1
    write(folder / "ocpp-core.toml", '[per-file."*"]\nocpp = "1.6"\n[per-file."a.*"]\nocpp = "2.0.1"\n')
    assert "2.0.1" in check("a.log", "--format", "json").stdout
    assert '"version": "1.6"' in check("b.log", "--format", "json").stdout
    assert '"version": "1.6"' in check("a.log", "--format", "json", "--ocpp", "1.6").stdout


def test_paths_are_from_the_folder_of_the_file_on(folder: Path) -> None:
    write(folder / "ocpp-core.toml", 'baseline = "known.json"\n')
    assert config()["baseline"] == '"known.json"  # ocpp-core.toml'
    (folder / "ocpp-core.toml").rename(folder.parent / "ocpp-core.toml")
    assert config()["baseline"].startswith(f'"{folder.parent / "known.json"}"  # ')
    assert config("--config", "../ocpp-core.toml")["baseline"].endswith('known.json"  # ../ocpp-core.toml')


def test_reports_are_relative_to_the_file(folder: Path) -> None:
    text = 'output = "out.txt"\nformat = ["text", "sarif:reports/a.sarif", "junit:%s"]\n'
    (folder.parent / "reports").mkdir()
    write(folder.parent / "ocpp-core.toml", text % (folder / "here.xml"))
    assert check().exit_code == 1
    assert "1 invalid" in (folder.parent / "out.txt").read_text()
    assert (folder.parent / "reports" / "a.sarif").is_file()
    assert (folder / "here.xml").is_file()
    assert not (folder / "reports").exists()
    assert f"sarif:{folder.parent}/reports/a.sarif" in config()["format"]
    check("--format", "json:out.json")
    assert (folder / "out.json").is_file()
    write(folder.parent / "ocpp-core.toml", 'format = ["sarif:"]\n')
    assert "--format sarif: needs the name of a file after the colon" in check().output


# -- what is refused


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('fail_on = "error"', "1: fail_on: there is no key 'fail_on'; did you mean 'fail-on'?"),
        ('\nfail-on = "fatal"', "2: fail-on: 'fatal' is not one of 'error', 'warning', 'note', 'tolerated'."),
        ('ocpp = "2.0.2"', "1: ocpp: there is no version of OCPP '2.0.2': choose from"),
        ("ocpp = 1.6", "1: ocpp: it must be a text, not 1.6"),
        ("min-frames = true", "1: min-frames: it must be a whole number, not True"),
        ("min-frames = -1", "1: min-frames: -1 is not in the range x>=0."),
        ('ignore = "schema"', "1: ignore: it must be a list, such as [\"schema\"], not 'schema'"),
        ("ignore = [1]", "1: ignore: it must be a text, not 1"),
        ('ignore = ["a@"]', "1: ignore: 'a@' is no selector: write RULE"),
        ('tolerate = ["datetime"]', "1: tolerate: there is no rule that can be tolerated 'datetime'; did you mean"),
        ('tolerate = [{name = "enum", att = "x"}]', "1: tolerate: there is no key of an allowance 'att'"),
        ('profile = ["grizzly"]', "1: profile: there is no profile called 'grizzly'; did you mean 'grizzl-e'?"),
        ('tolerance = ["x"]', "1: tolerance: there is no key 'tolerance'"),
        ("per-file = 1", '1: per-file: write a table for each glob, such as [per-file."*"]'),
        ('[per-file]\nignore = ["schema"]', '2: [per-file."ignore"] ignore: it must be a table with ocpp'),
        ('[per-file."*"]\nignor = []', "2: [per-file.\"*\"] ignor: there is no key 'ignor': choose from"),
        ('[per-station."*"]\nocpp = "1.6"', '2: [per-station."*"] ocpp: there is no key'),
        ("x = ", " it is not TOML: Invalid value"),
    ],
)
def test_errors_name_the_place(folder: Path, text: str, says: str) -> None:
    write(folder / "ocpp-core.toml", text)
    result = check()
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: ocpp-core.toml:{says}")


def test_suggestions(folder: Path) -> None:
    write(folder / "pyproject.toml", 'min-frames = 0\n\n[tool.ocpp-core.per-file."*"]\nselekt = []\n')
    assert check().stderr == (
        "Error: pyproject.toml:5: [tool.ocpp-core.per-file.\"*\"] selekt: there is no key 'selekt': choose from ocpp, "
        "select, ignore, tolerate and profile; did you mean 'select'?\n"
    )


def test_two_that_contradict_each_other(folder: Path) -> None:
    write(folder / "ocpp-core.toml", 'tolerate = [{name = "maxLength", up_to = 5}, {name = "maxLength", up_to = 7}]')
    assert "contradict each other" in check().stderr
    assert check().exit_code == 2


def test_files_that_cannot_be_read(folder: Path) -> None:
    (folder / "pyproject.toml").write_bytes(b"[tool.ocpp-core]\n# \xff\n")
    assert (check().exit_code, check().stderr) == (2, "Error: pyproject.toml: it is not UTF-8\n")
    (folder / "pyproject.toml").write_text("[tool]\nocpp-core = 1\n")
    assert check("--config", "pyproject.toml").stderr == "Error: pyproject.toml: it has no table [tool.ocpp-core]\n"


def test_odd_keys_are_escaped(folder: Path) -> None:
    write(folder / "ocpp-core.toml", '"\\u001b[2J" = 1\n')
    assert "\x1b" not in check().output
    assert r"\x1b[2J" in check().stderr


# -- one table


def test_the_command_line_has_every_option_of_the_table() -> None:
    given = {name for parameter in command.params for name in parameter.opts}
    assert {f"--{option.name}" for option in OPTIONS} <= given
