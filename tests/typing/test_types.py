"""What mypy --strict and pyright say of the documentation, the examples, and the cases beside this file.

A page is checked as one module: its Python blocks one after the other, each on the lines that it has in the page. A line
that must not type-check ends in ``# error: `` and the codes that the two checkers give it, such as
``# error: arg-type, reportArgumentType``. Every other line must be free of errors.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_docs import PAGES, ROOT, python_lines

pytest.importorskip("mypy", reason="mypy is not installed: nox -s typing has it")
pytest.importorskip("pyright", reason="pyright is not installed: nox -s typing has it")

pytestmark = pytest.mark.slow

CASES = sorted((ROOT / "tests" / "typing" / "cases").glob("*.py"))
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
CHECKED = [*PAGES, *EXAMPLES, *CASES]
MARK = re.compile(r"# error: ([\w, -]+)$")

Errors = dict[Path, dict[int, list[tuple[str, str]]]]
"""The errors of one checker, by file and line: code and text."""


def module(page: Path, folder: Path) -> Path:
    """Where the Python of a page is checked."""
    return folder / f"page_{page.stem.replace('-', '_')}.py"


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Path]:
    """The file that is checked for each file of the project."""
    folder = tmp_path_factory.mktemp("pages")
    found = {page: module(page, folder) for page in PAGES}
    for page, path in found.items():
        path.write_text("\n".join(python_lines(page)) + "\n", "utf-8")
    return {**{path: path for path in CHECKED}, **found}


def run(*command: str) -> str:
    """What a checker prints. It ends with 1 if it found errors, and with more if it could not run."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def mypy(modules: dict[Path, Path]) -> Errors:
    """What mypy --strict finds."""
    errors: Errors = {}
    for line in run("mypy", "--strict", "--output=json", *map(str, modules.values())).splitlines():
        if not line.startswith("{"):
            continue  # the summary
        error = json.loads(line)
        if error["severity"] == "error":
            lines = errors.setdefault((ROOT / error["file"]).resolve(), {})
            lines.setdefault(error["line"], []).append((error["code"], error["message"]))
    return errors


@pytest.fixture(scope="session")
def pyright(modules: dict[Path, Path]) -> Errors:
    """What pyright finds."""
    report = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, modules.values())))
    assert report["summary"]["filesAnalyzed"] == len(modules)
    errors: Errors = {}
    for error in report["generalDiagnostics"]:
        if error["severity"] == "error":
            lines = errors.setdefault(Path(error["file"]).resolve(), {})
            line = error["range"]["start"]["line"] + 1
            lines.setdefault(line, []).append((error.get("rule", "syntax"), error["message"]))
    return errors


def wanted(path: Path) -> dict[int, set[str]]:
    """The codes that a file announces, by line."""
    lines = enumerate(path.read_text("utf-8").splitlines(), 1)
    return {number: set(found[1].split(", ")) for number, line in lines if (found := MARK.search(line))}


def is_of_pyright(code: str) -> bool:
    """Codes of pyright are called reportSomething, those of mypy are lower-case words."""
    return code.startswith("report")


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("path", CHECKED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_types(path: Path, checker: str, modules: dict[Path, Path], request: pytest.FixtureRequest) -> None:
    errors: Errors = request.getfixturevalue(checker)
    found = errors.get(modules[path].resolve(), {})
    due = {
        line: codes
        for line, every in wanted(modules[path]).items()
        if (codes := {code for code in every if is_of_pyright(code) == (checker == "pyright")})
    }
    place = path.relative_to(ROOT).as_posix()
    wrong = [
        f"{place}:{line}: {text} [{code}]"
        for line, each in sorted(found.items())
        for code, text in each
        if code not in due.get(line, set())
    ]
    missed = [
        f"{place}:{line}: passes, and must not [{code}]"
        for line, codes in sorted(due.items())
        for code in sorted(codes - {code for code, _ in found.get(line, [])})
    ]
    if wrong + missed:
        pytest.fail("\n".join([*wrong, *missed]), pytrace=False)


def test_every_case_announces_errors_of_both() -> None:
    """A line that only one of the two refuses would be no promise to the users of the other."""
    for path in CASES:
        for line, codes in wanted(path).items():
            assert {is_of_pyright(code) for code in codes} == {True, False}, f"{path.name}:{line}"
