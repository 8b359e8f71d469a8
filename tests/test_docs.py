"""Every code block of the README and of docs/ runs, and says what it shows."""

from __future__ import annotations

import asyncio
import json
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from ruamel.yaml import YAML
from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.typing import Subprotocol

from ocpp_core import Endpoint, Handlers, Session, v16

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    return [code for name, code in BLOCK.findall(page.read_text("utf-8")) if name == language]


def python_lines(page: Path) -> list[str]:
    """The lines of the Python blocks of a page, each at the place that it has in the page; the others are empty."""
    language = None
    lines = []
    for line in page.read_text("utf-8").splitlines():
        if line.startswith("```"):
            language = line.removeprefix("```") or None
            line = ""  # noqa: PLW2901
        lines.append(line if language == "python" else "")
    return lines


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_has_a_language_that_is_run(page: Path) -> None:
    assert {name for name, _ in BLOCK.findall(page.read_text("utf-8"))} <= {"python", "py", "console", "sh", "yaml"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python(page: Path) -> None:
    """The blocks of a page, one after the other, as a reader would try them."""
    code = "\n".join(python_lines(page))
    exec(compile(code, str(page), "exec", dont_inherit=True), {"__name__": page.stem})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_console(page: Path) -> None:
    """Commands print what is shown below them."""
    for code in blocks(page, "console"):
        command, _, shown = code.removeprefix("$ ").partition("\n")
        ocpp_core = f"{shlex.quote(sys.executable)} -m ocpp_core"
        done = subprocess.run(
            ["bash", "-c", re.sub(r"^ocpp-core", ocpp_core, command)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout == shown, done.stderr


SCHEMAS = {"jobs": "vendor.github-workflows", "repos": None, "include": "vendor.gitlab-ci", "ocpp": "vendor.gitlab-ci"}
"""The schema of a YAML block that is a whole file, by one of its keys; None: there is none that is at hand."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_yaml(page: Path, tmp_path: Path) -> None:
    """Files for pipelines are valid, and what they use of ours is there."""
    for code in blocks(page, "yaml"):
        data = YAML(typ="safe").load(code)
        if isinstance(data, list):  # steps of a job
            data = {"on": "push", "jobs": {"a": {"runs-on": "x", "steps": data}}}
        (schema,) = [schema for key, schema in SCHEMAS.items() if key in data]
        file = tmp_path / "file.yml"
        file.write_text(json.dumps(data), "utf-8")
        if schema is not None:
            command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
        for name, ours, used in used_of_ours(data):
            if (ROOT / name).exists():  # or this is no checkout
                assert set(used) <= set(ours(YAML(typ="safe").load_all((ROOT / name).read_text("utf-8")))), code


def used_of_ours(data: dict[str, Any]) -> Iterator[tuple[str, Callable[[Iterator[Any]], Iterable[str]], Iterable[str]]]:
    """Which of our files a file uses, what there is in that, and what of it is used."""
    for job in data.get("jobs", {}).values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("OWNER/ocpp_core@"):
                yield "action.yml", lambda files: next(files)["inputs"], step["with"]
    for each in data.get("include", []):
        if "/ocpp_core/check@" in each["component"]:
            yield "templates/check.yml", lambda files: next(files)["spec"]["inputs"], each["inputs"]
    for repository in data.get("repos", []):
        hooks = [hook["id"] for hook in repository["hooks"]]
        yield ".pre-commit-hooks.yaml", lambda files: [hook["id"] for hook in next(files)], hooks


def test_the_csms_of_the_readme_takes_a_station(capsys: pytest.CaptureFixture[str]) -> None:
    """It accepts the boot, and then asks for the configuration."""
    page = ROOT / "README.md"
    names: dict[str, Any] = {"__name__": page.stem}
    exec(compile("\n".join(python_lines(page)), str(page), "exec", dont_inherit=True), names)

    async def talk() -> None:
        port, asked, done = asyncio.Future[int](), asyncio.Event(), asyncio.Event()
        handlers = Handlers()

        @asynccontextmanager
        async def listening(*arguments: Any, **options: Any) -> AsyncIterator[SimpleNamespace]:
            async with serve(*arguments, **options) as server:
                addresses = [each.getsockname() for each in server.sockets if each.family is socket.AF_INET]
                port.set_result(addresses[0][1])  # another than that of IPv6
                yield SimpleNamespace(serve_forever=done.wait)  # that of 3.12.1 may hang when it is cancelled

        @handlers.on(v16.GetConfigurationRequest)
        def configuration(_: Endpoint, request: v16.GetConfigurationRequest) -> v16.GetConfigurationResponse:
            return v16.GetConfigurationResponse(unknown_key=request.key)

        @handlers.after(v16.GetConfigurationRequest)
        def answered(*_: Any) -> None:
            asked.set()

        names["serve"] = listening
        csms = asyncio.create_task(names["main"](0))
        url = f"ws://127.0.0.1:{await port}/CS001"
        async with (
            connect(url, subprotocols=[Subprotocol("ocpp1.6")]) as connection,
            Endpoint(Session("1.6", "charging-station"), connection, handlers) as station,
        ):
            solo = v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo")
            assert (await station.call(solo)).status is v16.RegistrationStatus.ACCEPTED
            await asked.wait()
            await station.call(solo)  # by then what was answered has been printed
        done.set()
        await csms

    asyncio.run(asyncio.wait_for(talk(), 60))
    assert capsys.readouterr().out.startswith("Solo None\n")


def test_the_first_command_prints_the_verdicts() -> None:
    check, _ = blocks(ROOT / "README.md", "sh")
    arguments = check.strip().rpartition("ocpp-core ")[2].split()
    done = subprocess.run(
        [sys.executable, "-m", "ocpp_core", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "BootNotification" in done.stdout
    assert " valid, " in done.stdout


def test_ci_runs_the_test_command() -> None:
    script = ROOT / ".ci" / "run"
    if not script.exists():
        pytest.skip("no .ci/run here: this is not a checkout")
    _, tests = blocks(ROOT / "README.md", "sh")
    assert script.read_text("utf-8").endswith(tests)
