"""templates/check.yml: the schemas of GitLab, and its script as a runner would run it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml
from ruamel.yaml import YAML

from tests.ci.files import HOSTILE, ROOT, documents, filled, run

INPUTS = {"package": "ocpp_core[cli]", "paths": "logs"}


@pytest.fixture(scope="module")
def component() -> tuple[dict[str, Any], dict[str, Any]]:
    """The inputs and the job."""
    head, jobs = documents("templates/check.yml")
    ((name, job),) = jobs.items()
    assert name == "$[[ inputs.job-name ]]"
    return head["spec"]["inputs"], job


def inputs(component: tuple[dict[str, Any], dict[str, Any]], **given: str) -> dict[str, str]:
    return {name: each["default"] for name, each in component[0].items() if "default" in each} | INPUTS | given


def checked(
    component: tuple[dict[str, Any], dict[str, Any]], folder: Path, shell: str = "bash", **given: str
) -> subprocess.CompletedProcess[str]:
    said = inputs(component, **given)
    _, job = component
    env = {name: filled(each["value"], said) for name, each in job["variables"].items()}
    return run("\n".join(job["script"]), folder, {"CI_PROJECT_DIR": str(folder), **env}, shell, "-e")


def test_it_is_valid(component: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path) -> None:
    head, job = (ROOT / "templates" / "check.yml").read_text("utf-8").split("\n---\n")
    files = [tmp_path / "head.yml", tmp_path / "job.yml"]
    files[0].write_text(head)
    files[1].write_text(filled(job, inputs(component)))
    for file in files:
        command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(file)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert list(YAML(typ="safe").load(files[1])) == ["ocpp-check"]


def test_no_input_stands_in_a_script(component: tuple[dict[str, Any], dict[str, Any]]) -> None:
    _, job = component
    assert not any("[[" in script for script in [*job["script"], *job["before_script"]])
    assert all(each["expand"] is False for each in job["variables"].values())
    used = re.findall(r"\$\[\[ inputs\.([\w-]+) \]\]", json.dumps(job))
    assert {*used, "job-name"} == set(component[0])


@pytest.mark.parametrize("shell", ["bash", "sh"])  # on Debian sh is dash
def test_the_reports(component: tuple[dict[str, Any], dict[str, Any]], folder: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    done = checked(component, folder, shell, ocpp="1.6", args="--statistics\n--color=never")
    assert done.returncode == 1, done.stderr
    assert "2 frames in 2 files: 1 valid, 1 invalid, 0 untyped" in done.stdout
    reports = component[1]["artifacts"]["reports"]
    (entry,) = json.loads((folder / reports["codequality"]).read_bytes())
    assert (entry["check_name"], entry["location"]["path"]) == ("schema/maxLength", "logs/a.log")
    assert [suite.name for suite in JUnitXml.fromfile(str(folder / reports["junit"]))] == [
        "logs/a.log",
        "logs/day 2.log",
    ]
    assert sorted(component[1]["artifacts"]["paths"]) == sorted(reports.values())
    assert checked(component, folder, shell, paths="logs/day 2.log\n").returncode == 0


@pytest.mark.parametrize("name", ["paths", "ocpp", "args"])
def test_no_input_is_read_as_a_command(
    component: tuple[dict[str, Any], dict[str, Any]], folder: Path, name: str
) -> None:
    done = checked(component, folder, **{name: HOSTILE})
    assert not list(folder.rglob("pwned"))
    assert done.returncode in (1, 2), done.stderr
