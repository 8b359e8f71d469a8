"""The files for pipelines: the action, the component, the hook. What they say, and their scripts run as a runner would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
GIVEN = re.compile(r"\$(?:\{\{|\[\[) inputs\.([\w-]+) (?:\}\}|\]\])")
BAD = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]\n'
GOOD = '[2,"1","Heartbeat",{}]\n'

HOSTILE = "$(touch pwned)`touch pwned`\"; touch pwned; \"'; touch pwned; '* ${IFS}\n& touch pwned\n*"
"""What an input may hold that a shell must not read."""


def documents(name: str) -> list[Any]:
    """The documents of a YAML file of the project; the test is skipped where that is no checkout."""
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"no {name} here: this is not a checkout")
    return list(YAML(typ="safe").load_all(path.read_text("utf-8")))


def filled(text: str, inputs: Mapping[str, str]) -> str:
    """A text with the inputs in it."""
    return GIVEN.sub(lambda found: inputs[found[1]], text)


def run(script: str, folder: Path, env: Mapping[str, str], *shell: str) -> subprocess.CompletedProcess[str]:
    """A script, run in a folder by a shell that finds the command of this environment."""
    bin_folder = folder.parent / "bin"
    bin_folder.mkdir(exist_ok=True)
    command = bin_folder / "ocpp-core"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ocpp_core "$@"\n')
    command.chmod(0o755)
    kept = {name: os.environ[name] for name in ("PYTHONPATH", "LANG", "COVERAGE_PROCESS_CONFIG") if name in os.environ}
    path = f"{bin_folder}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [*shell, "-c", script],
        cwd=folder,
        env={**kept, "PATH": path, "HOME": str(folder.parent), **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
