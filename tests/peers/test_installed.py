"""What pipelines install: the hook by pre-commit, and the action by pip. Both need a package registry."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.ci.files import BAD, GOOD, ROOT, documents
from tests.peers.pypi import skip_if_unreachable

GIT = ("git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def run(*command: str, cwd: Path, env: Mapping[str, str] = os.environ) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in env.items() if not name.startswith(("GIT_", "COVERAGE_"))}
    return subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, check=False, timeout=240)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it stands here, as a repository of its own."""
    documents(".pre-commit-hooks.yaml")  # or this is skipped
    folder = tmp_path_factory.mktemp("project")
    for name in (".pre-commit-hooks.yaml", "action.yml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("ocpp_core", "schemas"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return committed(folder)


def committed(folder: Path) -> Path:
    """A folder with all that is in it as a commit."""
    for command in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message=x")):
        done = run(*GIT, *command, cwd=folder)
        assert done.returncode == 0, done.stderr
    return folder


def test_the_hook(project: Path, tmp_path: Path) -> None:
    revision = run("git", "rev-parse", "HEAD", cwd=project).stdout.strip()
    user = tmp_path / "user"
    user.mkdir()
    (user / "notes.txt").write_text("no frame\n")
    (user / "good.log").write_text(GOOD)
    (user / "code.py").write_text(f"BAD = {BAD!r}\n")
    config = f"repos:\n- repo: {project}\n  rev: {revision}\n  hooks:\n  - id: ocpp-core-check\n"
    (user / ".pre-commit-config.yaml").write_text(config)
    committed(user)
    plain = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "GITHUB_ACTIONS")}
    env = {**plain, "PRE_COMMIT_HOME": str(tmp_path / "home"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def hook() -> subprocess.CompletedProcess[str]:
        done = run(sys.executable, "-m", "pre_commit", "run", "--all-files", "--color=never", cwd=user, env=env)
        skip_if_unreachable(done.stdout + done.stderr)
        return done

    done = hook()
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"ocpp-core check\.+Passed", done.stdout)
    (user / "bad.jsonl").write_text(BAD)
    committed(user)
    done = hook()
    assert done.returncode == 1
    assert re.search(r"ocpp-core check\.+Failed\n- hook id: ocpp-core-check\n- exit code: 1\n", done.stdout)
    assert "error schema/maxLength at BootNotification:$.chargePointModel\n" in done.stdout
    assert "bad.jsonl:1 call" in done.stdout
    assert "No OCPP frame was found" not in done.stdout


def test_the_action_installs_itself(project: Path, tmp_path: Path) -> None:
    (action,) = documents("action.yml")
    (install,) = [step for step in action["runs"]["steps"] if step.get("name") == "Install"]
    assert run(sys.executable, "-m", "venv", str(tmp_path / "venv"), cwd=tmp_path).returncode == 0
    path = f"{tmp_path / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    env = {**plain, "PATH": path, "GITHUB_ACTION_PATH": str(project)}
    done = run("bash", "-e", "-c", install["run"], cwd=tmp_path, env=env)
    skip_if_unreachable(done.stderr)
    assert done.returncode == 0, done.stderr
    (tmp_path / "a.log").write_text(BAD)
    done = run("bash", "-c", "ocpp-core check a.log --no-config", cwd=tmp_path, env=env)
    assert done.returncode == 1, done.stderr
    assert "1 invalid" in done.stdout
