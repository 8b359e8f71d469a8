"""``ocpp-core migrate``: which files it reads, what it prints and writes, and how it ends."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli

pytest.importorskip("libcst", reason='LibCST is not installed: pip install "ocpp_core[migrate]"')

CODE = "from ocpp.v16 import call\nx = call.Reset('Soft')\ny = call.ReserveNow(expiry_date=z)\n"
WRITTEN = "from ocpp_core import v16\nx = v16.ResetRequest(type='Soft')\ny = v16.ReserveNowRequest(expiry_date=z)\n"


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a code base in ``app``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "a.py").write_text(CODE)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["migrate", *arguments], env={"COLUMNS": "80"})


def test_what_is_printed(base: Path) -> None:
    result = run("app")
    assert result.exit_code == 1
    assert result.stdout == (
        "app/a.py:1:1: import: from ocpp.v16 import call -> from ocpp_core import v16 (--write)\n"
        "app/a.py:2:5: name: call.Reset -> v16.ResetRequest (--write)\n"
        "app/a.py:3:5: name: call.ReserveNow -> v16.ReserveNowRequest (--write)\n"
        "app/a.py:3:21: value: expiry_date=z\n"
        "    expiry_date is a datetime with a time zone, not a text\n"
        "1 file read, 1 to change: 4 places left, 3 of them rewritten by --write.\n"
    )
    assert (base / "app" / "a.py").read_text() == CODE


def test_what_is_written(base: Path) -> None:
    (base / "app" / "a.py").chmod(0o640)
    (base / "link.py").symlink_to(base / "app" / "a.py")
    result = run("--write", "link.py")
    assert result.exit_code == 1
    assert result.stdout == (
        "link.py:3:21: value: expiry_date=z\n"
        "    expiry_date is a datetime with a time zone, not a text\n"
        "1 file read, 1 to change: 1 place left, 3 rewritten.\n"
    )
    assert (base / "app" / "a.py").read_text() == WRITTEN
    assert (base / "app" / "a.py").stat().st_mode & 0o777 == 0o640
    assert (base / "link.py").is_symlink()
    assert [path.name for path in (base / "app").iterdir()] == ["a.py"]


@pytest.mark.usefixtures("base")
def test_json() -> None:
    result = run("--write", "--format", "json", "app")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["done"] for line in lines] == [True, True, True, False]
    assert lines[3] == {
        "file": "app/a.py",
        "line": 3,
        "column": 21,
        "subject": "value",
        "theirs": "expiry_date=z",
        "ours": None,
        "note": "expiry_date is a datetime with a time zone, not a text",
        "by_rule": False,
        "done": False,
    }


def test_nothing_is_left(base: Path) -> None:
    (base / "app" / "a.py").write_text("from ocpp.v16.call import Reset\n")
    assert run("app").exit_code == 1
    assert run("--write", "app").exit_code == 0
    assert run("app").exit_code == 0
    assert run("app").stdout == "1 file read, 0 to change: 0 places left.\n"


def test_which_files_are_read(base: Path) -> None:
    for name in (".git/a.py", "env/pyvenv.cfg", "env/a.py", "node_modules/a.py", "app/b.txt", "app/c.pyi"):
        (base / name).parent.mkdir(exist_ok=True)
        (base / name).write_text(CODE)
    assert run(".").stdout.splitlines()[-1].startswith("2 files read, 2 to change: 8 places left")
    assert run("app/b.txt").stdout.endswith(
        "1 file read, 1 to change: 4 places left, 3 of them rewritten by --write.\n"
    )


def test_there_is_no_python(base: Path) -> None:
    (base / "app" / "a.py").rename(base / "app" / "a.txt")
    result = run("app")
    assert (result.exit_code, result.stdout) == (3, "")


def test_a_file_that_cannot_be_parsed_is_named(base: Path) -> None:
    (base / "app" / "0.py").write_text("import ocpp\nprint 'a'\n")
    result = run("app")
    assert result.exit_code == 2
    assert result.stderr.startswith("app/0.py:2: Python 3.")
    assert "app/a.py:2:5" in result.stdout


def test_a_file_that_cannot_be_read(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (base / "app" / "b.py").write_text(CODE)
    monkeypatch.setattr(Path, "read_bytes", _failing(Path.read_bytes, "b.py"))
    result = run("app")
    assert (result.exit_code, result.stderr) == (2, "app/b.py: No such file or directory\n")
    assert "app/a.py:2:5" in result.stdout


def test_a_file_that_cannot_be_written_stays_as_it_is(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "chmod", _failing(Path.chmod, ".a.py"))
    result = run("--write", "app")
    assert result.exit_code == 2
    assert result.stderr == "app/a.py: No such file or directory\n"
    assert "(--write)" in result.stdout
    assert [path.name for path in (base / "app").iterdir()] == ["a.py"]
    assert (base / "app" / "a.py").read_text() == CODE


def _failing(method: Any, name: str) -> Any:
    def failing(path: Path, *arguments: Any) -> Any:
        if path.name.startswith(name):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
        return method(path, *arguments)

    return failing


def test_a_file_that_changes_meanwhile_is_left_alone(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = base / "app" / "a.py"
    texts = iter([CODE.encode(), b"new"])
    monkeypatch.setattr(Path, "read_bytes", lambda _: next(texts))
    result = run("--write", "app")
    assert result.exit_code == 2
    assert result.stderr == "app/a.py: it was changed meanwhile\n"
    assert path.read_text() == CODE


def test_names_are_printed_so_that_no_terminal_obeys_them(base: Path) -> None:
    (base / "app" / "\x1b[2J.py").write_text("from ocpp.v16 import call\ncall.Reset(**{'\x1b[2J': 1})\n")
    result = run("app")
    assert "\x1b" not in result.stdout
    assert "\\x1b[2J.py:2:12: dict" in result.stdout


@pytest.mark.usefixtures("base")
def test_without_libcst(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("ocpp_core.migrate")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "libcst", None)
    result = run("app")
    assert result.exit_code == 2
    assert "pip install 'ocpp_core[cli,migrate]'" in result.stderr
