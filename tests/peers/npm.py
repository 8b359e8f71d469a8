"""npm packages that are tested, or test what we write, installed where tests can share them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.peers import mistakes_ocpp_rpc

PACKAGES = {"ocpp-rpc": mistakes_ocpp_rpc.RELEASE, "typed-ocpp": "1.6.2"}
"""The releases that are tested: what they depend on is as npm resolves it."""

SARIF_MULTITOOL = {"@microsoft/sarif-multitool": "5.7.0"}
"""The judge of SARIF."""


class Installation(NamedTuple):
    """What to run, and the folder of modules."""

    node: str
    modules: Path


class NotInstalledError(Exception):
    """Says why the packages are not there, where that is no failure: no npm, or no way to its registry."""


def installed(folder: Path, packages: Mapping[str, str] = PACKAGES) -> Installation:
    """Packages in a folder, installed there unless they were already."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NotInstalledError("node and npm are not installed")
    names = [f"{name}@{release}" for name, release in packages.items()]
    shared = folder / "-".join(names).replace("/", "+")
    if not shared.is_dir():
        with TemporaryDirectory(dir=folder) as temporary:
            _install(npm, new := Path(temporary, "installed"), names)
            try:
                new.rename(shared)
            except OSError:
                if not shared.is_dir():  # otherwise a parallel worker was first
                    raise
    return Installation(node, shared / "node_modules")


def _install(npm: str, folder: Path, names: list[str]) -> None:
    folder.mkdir()
    options = "--no-save --no-package-lock --no-audit --no-fund --ignore-scripts --no-update-notifier"
    patience = "--fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=1000"
    command = [npm, "install", *options.split(), *patience.split(), f"--prefix={folder}", *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    if _UNREACHABLE.search(done.stderr):
        raise NotInstalledError("npm cannot reach its registry")
    assert done.returncode == 0, done.stderr


_UNREACHABLE = re.compile(
    r"npm (?:error|ERR!) code "
    r"(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b"
)
