"""action.yml: its schema, and its steps as a runner of GitHub would run them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ci.files import GIVEN, HOSTILE, ROOT, documents, filled, run

BASH = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail")

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


@pytest.fixture(scope="module")
def action() -> dict[str, Any]:
    (found,) = documents("action.yml")
    return dict(found)


class Done:
    """What a run of the step "check" left behind."""

    def __init__(self, action: dict[str, Any], folder: Path, **given: str) -> None:
        inputs = {name.replace("-", "_"): each.get("default", "") for name, each in action["inputs"].items()} | given
        inputs = {name.replace("_", "-"): value for name, value in inputs.items()}
        (step,) = [each for each in action["runs"]["steps"] if each.get("id") == "check"]
        output, summary = folder.parent / "output", folder.parent / "summary.md"
        output.write_text("")
        env = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(folder),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary),
            "GITHUB_ACTION_PATH": str(ROOT),
            **{name: filled(value, inputs) for name, value in step["env"].items()},
        }
        done = run(step["run"], folder, env, *BASH)
        self.code, self.stdout, self.stderr = done.returncode, done.stdout, done.stderr
        self.outputs = dict(line.split("=", 1) for line in output.read_text("utf-8").splitlines())
        self.summary = summary.read_text("utf-8") if summary.exists() else ""


def test_it_is_valid() -> None:
    documents("action.yml")  # or this is skipped
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_input_stands_in_a_script(action: dict[str, Any]) -> None:
    """GitHub puts its text there before a shell reads it: `$(…)` in the name of a branch would run."""
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)
    (check,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    python = action["runs"]["steps"][0]["with"]["python-version"]
    used = {GIVEN.fullmatch(value)[1] for value in [*check["env"].values(), python]}  # type: ignore[index]
    assert used == set(action["inputs"])


def test_findings_fail_the_step(action: dict[str, Any], folder: Path) -> None:
    done = Done(action, folder, paths="logs", ocpp="1.6")
    assert (done.code, done.outputs) == (1, {"exit-code": "1", "sarif": "ocpp-core.sarif"})
    assert "2 frames in 2 files: 1 valid, 1 invalid, 0 untyped" in done.stdout
    assert "\n::error file=logs/a.log,line=1,title=schema/maxLength::" in done.stdout
    assert "1 error, 0 warnings, 0 notes in 2 frames" in done.summary
    (result,) = json.loads((folder / "ocpp-core.sarif").read_bytes())["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "logs/a.log"


def test_other_inputs(action: dict[str, Any], folder: Path) -> None:
    done = Done(
        action,
        folder,
        paths="logs/day 2.log\n\nlogs/day 2.log\n",
        sarif="",
        junit="out.xml",
        args="--quiet\n--ocpp=1.6",
    )
    assert (done.code, done.outputs) == (0, {"exit-code": "0", "sarif": ""})
    assert b"<testsuite " in (folder / "out.xml").read_bytes()
    assert not (folder / "ocpp-core.sarif").exists()
    assert Done(action, folder, paths="logs", args="--exit-zero").code == 0
    assert Done(action, folder, paths="missing.log").outputs["exit-code"] == "2"


@pytest.mark.parametrize("name", ["paths", "ocpp", "args", "sarif", "junit"])
def test_no_input_is_read_as_a_command(action: dict[str, Any], folder: Path, name: str) -> None:
    done = Done(action, folder, **{"paths": "logs/a.log", name: HOSTILE})
    assert not list(folder.rglob("pwned"))
    assert set(done.outputs) == {"exit-code", "sarif"}
    assert done.code in (1, 2)
