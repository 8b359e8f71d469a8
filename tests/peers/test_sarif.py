"""The SARIF that ``ocpp-core check`` writes, judged by the tool of its makers (npm ``@microsoft/sarif-multitool``)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.check.reports.samples import CAPTURE, HOSTILE, HUGE, hostile_report, report
from tests.peers.npm import SARIF_MULTITOOL, NotInstalledError, installed

ALLOWED = {"SARIF2005"}
"""Wants a URL of the tool's home page: there is none yet."""

Judge = Callable[[Path], dict[str, list[str]]]


@pytest.fixture(scope="module")
def judge(request: pytest.FixtureRequest) -> Judge:
    """What the tool says of a file: its texts by the rule and the level. It is installed once, and kept."""
    try:
        node, modules = installed(request.config.cache.mkdir("npm"), SARIF_MULTITOOL)
    except NotInstalledError as error:
        pytest.skip(str(error))
    for program in modules.glob("@microsoft/sarif-multitool-*/Sarif.Multitool"):
        program.chmod(0o755)  # which a script of the package would do
    tool = modules / "@microsoft" / "sarif-multitool" / "bin.js"

    def said(file: Path) -> dict[str, list[str]]:
        output = file.with_suffix(".judged.sarif")
        command = [node, str(tool), "validate", str(file), "--output", str(output), "--level", "Error;Warning;Note"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert output.exists(), done.stdout + done.stderr
        [run] = json.loads(output.read_text("utf-8-sig"))["runs"]
        found: dict[str, list[str]] = {}
        for result in run.get("results", []):
            found.setdefault(f"{result['ruleId']} {result.get('level', 'warning')}", []).append(json.dumps(result))
        return found

    return said


@pytest.mark.parametrize(
    "text",
    [
        report("sarif", CAPTURE),
        report("sarif", CAPTURE, "logs/day 1 ä%.log"),
        report("sarif", ""),
        hostile_report("sarif", HOSTILE),
        hostile_report("sarif", HUGE),
    ],
    ids=["all", "name", "empty", "hostile", "huge"],
)
def test_it_is_valid(judge: Judge, tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.sarif"
    file.write_text(text, "utf-8")
    said = judge(file)
    assert {rule: texts for rule, texts in said.items() if rule.partition(" ")[0] not in ALLOWED} == {}


def test_the_judge_refuses_what_is_wrong(judge: Judge, tmp_path: Path) -> None:
    file = tmp_path / "a.sarif"
    file.write_text(report("sarif", CAPTURE).replace('"startColumn": 1', '"startColumn": 0'), "utf-8")
    assert any(rule.endswith(" error") for rule in judge(file))
