"""The probe as a station that speaks SOAP: what it finds in central systems, and what it does not."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from ocpp_core import Version
from ocpp_core.check import check_text
from ocpp_core.cli.app import cli
from ocpp_core.probe import (
    Binding,
    NotConnectedError,
    NotServedError,
    Options,
    Outcome,
    Probe,
    Record,
    Report,
    SoapTarget,
    checks,
    probe,
)
from ocpp_core.probe._commands import command_for
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._replay import Recording, Replay, read_record, replay
from ocpp_core.probe._run import Run
from ocpp_core.probe._send import send_frame
from ocpp_core.probe._soap import SoapPeer, UnansweredError
from ocpp_core.probe.phases._soap_violations import broken
from ocpp_core.versions import Role
from tests.probe.central_systems import FAULTS, serving
from tests.probe.helpers import found

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PAGE = ROOT / "docs" / "how-to-probe-a-csms.md"
SCHEMA = ROOT / "ocpp_core" / "probe" / "reports" / "report.schema.json"
VERSIONS = [Version.V15, Version.V16]
ALL = frozenset({"transactions", "data-transfer"})


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 120))


async def probed(url: str, version: Version, identity: str = "CS001", **options: Any) -> Report:
    made = Probe(
        SoapTarget(url=url, version=version, identity=identity, timeout=0.5),
        Options(allowed=ALL, **options),
        timeout=0.5,
    )
    await made.run()
    return made.report()


# -- systems that are in order


@pytest.fixture(scope="module")
def example() -> Iterator[str]:
    """Where the example of the project takes requests, without the version."""
    for name in ("uvicorn", "starlette"):
        pytest.importorskip(name, reason="the example needs uvicorn and starlette")
    command = [sys.executable, "-u", EXAMPLES / "soap_csms.py", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        try:
            while (port := re.search(rb"127\.0\.0\.1:(\d+)", line := process.stderr.readline())) is None:
                assert line, "it did not start"
            yield f"http://127.0.0.1:{port[1].decode()}/ocpp"
        finally:
            process.kill()


@pytest.mark.parametrize("version", VERSIONS)
def test_the_example_is_clean(example: str, version: Version) -> None:
    async def test() -> None:
        target = SoapTarget(url=f"{example}/{version}", version=version, identity="CS001")
        report = await probe(target, Options(allowed=ALL))
        assert found(report.results) == {}
        assert report.stopped == ""
        ours = {each.id for each in checks() if Binding.SOAP in each.bindings and version in each.versions}
        passed = {each.check.id for each in report.results if each.verdict.outcome is Outcome.PASS}
        assert passed == ours - {"still-there"}
        assert report.counts[Outcome.PASS] > 90

    run(test())


def test_the_page_shows_what_is_printed(example: str, tmp_path: Path) -> None:
    (shown,) = re.findall(
        r"^    \$ (ocpp-core probe http:.*\n(?:(?:    .*)?\n)+)", PAGE.read_text("utf-8"), re.MULTILINE
    )
    command, *wanted = (line.removeprefix("    ") for line in shown.rstrip().splitlines())
    words = command.replace("http://127.0.0.1:9000/ocpp", example).split()[1:]
    report, record = tmp_path / "report.json", tmp_path / "record.jsonl"
    done = CliRunner().invoke(cli, [*words, "--format", "text", "--format", f"json:{report}", "--record", str(record)])
    assert done.exit_code == 0, done.output
    printed = done.stdout.replace(example, "http://127.0.0.1:9000/ocpp").splitlines()
    seconds = re.compile(r"[0-9]+\.[0-9]$")
    assert {seconds.sub("N", line) for line in wanted if line != "..."} <= {seconds.sub("N", line) for line in printed}
    document = json.loads(report.read_text("utf-8"))
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator(schema).validate(document)
    assert {json.loads(line)["transport"] for line in record.read_text("utf-8").splitlines()} == {"soap"}


def test_two_runs_send_the_same_and_the_record_is_one_that_check_reads() -> None:
    async def test() -> None:
        sent = []
        for _ in range(2):
            async with serving(Version.V16) as url:
                report = await probed(url, Version.V16)
            assert found(report.results) == {}
            ours = [each for each in report.record if each.sender is Role.CHARGING_STATION]
            sent.append([re.sub(r"127\.0\.0\.1:\d+", "HOST", each.text) for each in ours])
        assert sent[0] == sent[1]
        assert len(sent[0]) > 100
        verdicts = list(check_text("\n".join(each.line() for each in report.record), Version.V16))
        answers = [each for each in verdicts if each.found.context.sender is Role.CSMS]
        assert len(answers) > 100
        assert all(each.valid for each in answers)

    run(test())


# -- planted faults


def test_every_check_has_a_fault() -> None:
    planted = {check for _, expected in FAULTS.values() for check in expected}
    assert planted == {each.id for each in checks() if Binding.SOAP in each.bindings}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_by_its_check_and_no_other(name: str) -> None:
    fault, expected = FAULTS[name]

    async def test() -> None:
        async with serving(Version.V16, fault) as url:
            report = await probed(url, Version.V16)
        assert found(report.results) == expected
        assert (report.stopped == "the system is gone") == ("still-there" in expected)

    run(test())


# -- one by one


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_broken_is_what_it_says(version: Version) -> None:
    peer = SoapPeer(SoapTarget(url="http://127.0.0.1:1/", version=version), Record(), Timing())
    texts = {
        (each.violated.rule, each.violated.path): each.raw.decode()
        for action in ("Authorize", "StartTransaction", "StatusNotification")
        for each in broken(peer, action, "TOKEN")
    }
    rules = {rule for rule, _ in texts}
    assert {"required", "maxLength", "type", "format", "enum", "additionalProperties"} <= rules
    assert "<cs:idTag>aaaaaaaaaaaaaaaaaaaaa</cs:idTag>" in texts["maxLength", "$.idTag"]
    assert "<cs:connectorId>probe</cs:connectorId>" in texts["type", "$.connectorId"]
    assert "<cs:timestamp>yesterday</cs:timestamp>" in texts["format", "$.timestamp"]
    assert "meterStart>" not in texts["required", "$.meterStart"]
    assert "<cs:ocppCoreProbe>1</cs:ocppCoreProbe></cs:" in texts["additionalProperties", "$"]
    assert not [each for each in texts.values() if "2012345678" in each or "2031-07-08" in each]


def test_one_envelope_is_sent_and_judged() -> None:
    async def test() -> None:
        async with serving(Version.V16, FAULTS["a response to a violation"][0]) as url:
            target = SoapTarget(url=url, version=Version.V16, identity="CS001", timeout=0.5)
            record = Record()
            made = Run(target, Options(), record, None, Timing(timeout=0.5))
            peer = SoapPeer(target, record, made.timing)
            outcomes = []
            for action, payload in (
                ("Heartbeat", {}),
                ("StatusNotification", {"connectorId": 1, "errorCode": "None", "status": "Available"}),
                ("DataTransfer", {"vendorId": "x"}),
            ):
                sent = await send_frame(made, peer.envelope(action, payload, f"id-of-{action}"), greet=True)
                assert sent.answered
                outcomes.append((sent.verdicts[0].outcome, sent.verdicts[0].rule))
            sent = await send_frame(made, b"<probe>", greet=False)
            outcomes.append((sent.verdicts[0].outcome, sent.verdicts[0].rule))
        assert outcomes == [
            (Outcome.PASS, ""),
            (Outcome.FAIL, "enum"),
            (Outcome.SKIPPED, "not-offered"),
            (Outcome.PASS, ""),
        ]

    run(test())


def test_a_failure_has_a_command_that_sends_it_again() -> None:
    async def test() -> None:
        async with serving(Version.V16, FAULTS["a response to a violation"][0]) as url:
            report = await probed(url, Version.V16, checks=frozenset({"soap-violation"}))
            group = report.groups[0]
            assert group.reproduced
            command = command_for(report.target, report.options, group.shortest)
            assert command.startswith(f"ocpp-core probe {url} --ocpp 1.6 --identity CS001 --send $'<?xml")
            assert command.endswith(" --after boot")

    run(test())


# -- a record


def test_a_record_is_posted_again() -> None:
    async def test() -> None:
        rejecting = FAULTS["a response to a violation"][0]
        async with serving(Version.V16) as url:
            report = await probed(url, Version.V16, checks=frozenset({"soap-valid", "soap-violation", "soap-gzip"}))
            lines = [each.line() for each in report.record]
            recording = read_record(lines, Role.CSMS)
            assert (await posted_again(url, recording)).differences == []
        packed = sum('"whole": false' in line for line in lines)
        assert packed > 0
        async with serving(Version.V16, rejecting) as url:
            found = await posted_again(url, recording)
        sent = [json.loads(line)["raw"] for line in lines if '"cp-to-csms"' in line and '"whole": false' not in line]
        assert (found.sent, found.not_sent) == (len(sent), packed)
        assert {each.sent for each in found.differences} < {*sent}
        assert all("Fault" in each.before[0] and "Fault" not in each.now[0] for each in found.differences)
        assert len(found.differences) > 10

    run(test())


def test_a_record_is_posted_to_a_system_that_ends_and_to_none() -> None:
    async def test() -> None:
        async with serving(Version.V16) as url:
            report = await probed(url, Version.V16, checks=frozenset({"soap-valid", "soap-not-xml"}))
            recording = read_record([each.line() for each in report.record], Role.CSMS)
        with pytest.raises(NotConnectedError):
            await posted_again(url, recording)
        async with serving(Version.V16, FAULTS["a process that ends"][0]) as url:
            found = await posted_again(url, recording)
        assert found.sent + found.not_sent == len(recording.connections)
        assert found.sent > 0 < found.not_sent

    run(test())


async def posted_again(url: str, recording: Recording) -> Replay:
    target = SoapTarget(url=url, version=Version.V16, identity="CS001", timeout=0.5)
    return await replay(recording, Run(target, Options(), Record(), None, Timing(timeout=0.5)))


# -- HTTP


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (None, "there is none within"),
        (b"", "the connection ended"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort", "the connection ended"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "no HTTP, or too long"),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 1_100_000, "no HTTP, or too long"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", "no HTTP, or too long"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "the connection ended"),
    ],
)
def test_what_is_no_response_ends_in_an_error_of_ours(said: bytes | None, why: str) -> None:
    async def test() -> None:
        done = asyncio.Event()

        async def asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(ConnectionError):
                await reader.readuntil(b"\r\n\r\n")
                if said is None:
                    for _ in range(200):  # a byte now and then, which no time limit of a socket sees
                        writer.write(b"H")
                        await writer.drain()
                        await asyncio.sleep(0.02)
                else:
                    writer.write(said)
                    await writer.drain()
            writer.transport.abort()
            done.set()

        async with await asyncio.start_server(asked, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            target = SoapTarget(url=f"http://127.0.0.1:{port}/", version=Version.V16, timeout=0.5)
            with pytest.raises(UnansweredError, match=why):
                await target.post(b"<probe/>")
            await done.wait()

    run(test())


def test_a_system_that_takes_no_part() -> None:
    async def test() -> None:
        target = SoapTarget(url="http://127.0.0.1:1/", version=Version.V16)
        with pytest.raises(NotConnectedError, match="no connection to '127.0.0.1:1': Connection refused"):
            await probe(target)
        async with serving(Version.V15) as url:
            with pytest.raises(NotServedError, match="answered with 'ProtocolError', not Accepted"):
                await probe(SoapTarget(url=url, version=Version.V16))

    run(test())


@pytest.mark.parametrize("url", ["ws://127.0.0.1/", "http:///ocpp", "127.0.0.1:9000"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="begins with http:// or https:// and a host"):
        SoapTarget(url=url, version=Version.V16)


def test_other_versions_have_no_soap() -> None:
    with pytest.raises(LookupError, match=r"2\.0\.1"):
        SoapTarget(url="http://127.0.0.1/", version=Version.V201)
