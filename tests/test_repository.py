"""The small files beside the code: what code hosts read, by the official schemas of these files, and what they refer to."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import ocpp_core

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(not (ROOT / ".github").exists(), reason="this is not a checkout")

SCHEMAS = {
    "CITATION.cff": "vendor.citation-file-format",
    ".github/workflows/release.yml": "vendor.github-workflows",
    ".github/ISSUE_TEMPLATE/config.yml": "vendor.github-issue-config",
    ".github/ISSUE_TEMPLATE/bug.yml": "vendor.github-issue-forms",
    ".github/ISSUE_TEMPLATE/wrong-verdict.yml": "vendor.github-issue-forms",
}


def data(name: str) -> Any:
    return YAML(typ="safe").load((ROOT / name).read_text("utf-8"))


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_they_fit_their_schemas(name: str, schema: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--default-filetype", "yaml", "--builtin-schema", schema]
    done = subprocess.run([*command, str(ROOT / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_all_of_them_are_looked_at() -> None:
    found = {path.relative_to(ROOT).as_posix() for path in (ROOT / ".github").rglob("*") if path.is_file()}
    assert found == {name for name in SCHEMAS if name.startswith(".github/")}


def test_the_release_pins_what_it_runs() -> None:
    """By commit, with the version beside it; the only secrets are those that expire with the job."""
    text = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", "".join(each))] == []
    assert "secrets." not in text
    assert data(".github/workflows/release.yml")["permissions"] == {}


def test_the_release_runs_sessions_that_exist() -> None:
    steps = data(".github/workflows/release.yml")["jobs"]["build"]["steps"]
    (command,) = [step["run"] for step in steps if step.get("run", "").startswith("nox -s ")]
    noxfile = (ROOT / "noxfile.py").read_text("utf-8")
    for session in command.removeprefix("nox -s ").split():
        assert f"\ndef {session}(session" in noxfile


def test_the_tag_is_compared_with_the_version() -> None:
    steps = data(".github/workflows/release.yml")["jobs"]["build"]["steps"]
    (command,) = [step["run"] for step in steps if "GITHUB_REF_NAME" in step.get("run", "")]
    for tag, code in ((f"v{ocpp_core.__version__}", 0), ("v9.9.9", 1)):
        done = subprocess.run(["bash", "-c", command], cwd=ROOT, env={"GITHUB_REF_NAME": tag}, check=False)
        assert done.returncode == code


def test_fragments_become_a_part_of_the_changelog(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "changelog.d").mkdir()
    shutil.copy(ROOT / "changelog.d" / "README.md", tmp_path / "changelog.d")  # which is no fragment
    (tmp_path / "changelog.d" / "wings.added.md").write_text("Stations have wings.\n")
    command = [
        sys.executable,
        "-m",
        "towncrier",
        "build",
        "--yes",
        "--name",
        "x",
        "--version",
        "9.9",
        "--date",
        "2030-01-02",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    before, after = (ROOT / "CHANGELOG.md").read_text("utf-8"), (tmp_path / "CHANGELOG.md").read_text("utf-8")
    head, mark, rest = before.partition("<!-- the newest release comes here -->\n")
    assert mark
    new = after.removeprefix(head + mark).removesuffix(rest)
    assert new.split() == ["##", "9.9", "(2030-01-02)", "###", "Added", "-", "Stations", "have", "wings."]


def test_the_templates_name_a_command_that_redacts() -> None:
    capture = ROOT / "examples" / "captures"
    text = (ROOT / ".github/ISSUE_TEMPLATE/wrong-verdict.yml").read_text("utf-8")
    (options,) = re.findall(r'"ocpp-core redact CAPTURE -o FILE (.*?)"', " ".join(text.split()))
    file = next(path for path in sorted(capture.iterdir()) if path.is_file())
    command = [sys.executable, "-m", "ocpp_core", "redact", str(file), *options.split()]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
