"""Packages of PyPI that are peers and no requirements of ours, each release in a folder of its own that tests can share."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

UNREACHABLE = re.compile(
    r"Failed to establish a new connection|NewConnectionError|NameResolutionError|No matching distribution found"
    r"|Max retries exceeded|Temporary failure in name resolution|Connection refused"
)
"""What pip says without a way to its registry."""


def skip_if_unreachable(text: str) -> None:
    if UNREACHABLE.search(text) and not os.environ.get("CI"):
        pytest.skip("pip cannot reach its registry")


def environment_with(folder: Path, package: str) -> Mapping[str, str]:
    """The environment of a process that finds a package such as ``example==1.0``, installed in a folder unless it was."""
    modules = folder / package
    if not modules.is_dir():
        with TemporaryDirectory(dir=folder) as temporary:
            _install(package, new := Path(temporary, "installed"))
            try:
                new.rename(modules)
            except OSError:
                if not modules.is_dir():  # otherwise a parallel worker was first
                    raise
    return {**os.environ, "PYTHONPATH": str(modules)}


def _install(package: str, folder: Path) -> None:
    options = ["--quiet", "--retries=1", "--disable-pip-version-check", f"--target={folder}"]
    command = [sys.executable, "-m", "pip", "install", *options, package]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    if done.returncode:
        skip_if_unreachable(done.stderr)
    assert done.returncode == 0, done.stderr
