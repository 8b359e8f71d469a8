"""Signed messages in captures: what is found of them, and how they pair and redact."""

from __future__ import annotations

import io
import json
import ssl
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

pytest.importorskip("cryptography", reason="the extra signed is not installed")

from ocpp_core.capture import find_all, open_capture
from ocpp_core.check import check_part, check_text, findings_of, with_signatures
from ocpp_core.cli.app import cli
from ocpp_core.rules import Conversation
from tests.signed.literals import (
    CSMS_CERTIFICATE,
    ES256_CALL,
    ES256_SEND,
    RS256_CALL,
    RS384_RESULT,
    STATION_CERTIFICATE,
)
from tests.signed.test_messages import changed, with_header

SIGNATURE = json.loads(ES256_CALL)[-1]["signature"]
CALL_AND_RESULT = f"{ES256_CALL}\n{RS384_RESULT}"


def rules(text: str, version: str | None = "2.1") -> list[str]:
    return [each.rule for verdict in check_text(text, version) for each in findings_of(verdict, "a.log")]


def test_a_signed_call_and_its_result() -> None:
    call, result = check_text(CALL_AND_RESULT, "2.1")
    assert (call.kind, call.action, call.problems, call.notes, call.untyped) == (
        "call",
        "BootNotification",
        (),
        (),
        False,
    )
    assert (result.kind, result.action, result.problems, result.untyped) == (
        "callresult",
        "BootNotification",
        (),
        False,
    )
    assert call.found.text == ES256_CALL


def test_the_version_is_told_by_what_was_signed() -> None:
    assert [verdict.version.value for verdict in check_text(ES256_SEND)] == ["2.1"]
    assert [verdict.version.major for verdict in check_text(CALL_AND_RESULT)] == [2, 2]


@pytest.mark.parametrize(
    "line",
    [
        ES256_CALL,
        f"2026-01-01T12:00:00Z CP1 >> {ES256_CALL}",
        json.dumps({"message": ES256_CALL}),
        ES256_CALL.replace('"1",', '"1",{"vendor":1},'),
    ],
)
def test_signed_frames_are_found_in_captures(line: str) -> None:
    [found] = find_all(line)
    assert json.loads(found.text)[-1] == json.loads(ES256_CALL)[-1]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (with_header({"alg": "none"}), ["signature/algorithm-not-allowed"]),
        (with_header({"OCPPAction": "Reset"}), ["signature/header-mismatch"]),
        (changed(signature=...), ["signature/malformed"]),
        (changed(payload="bnVsbA"), ["signature/payload-not-json"]),
        (ES256_CALL.replace('"1",', '"1",{},'), ["signature/extension"]),
        (with_header({}, payload={"reason": "PowerUp"}), ["schema/required"]),
        (
            with_header({"crit": []}, payload={"reason": "PowerUp"}),
            ["schema/required", "signature/crit-not-understood"],
        ),
    ],
)
def test_findings(text: str, wanted: list[str]) -> None:
    assert rules(text) == wanted
    [verdict] = check_text(text, "2.1")
    assert verdict.action == "BootNotification"


def test_in_a_version_without_signed_messages_the_action_is_unknown() -> None:
    assert rules(ES256_CALL, "1.6") == ["action/unknown"]


def test_findings_with_keys() -> None:
    changed_result = RS384_RESULT.replace("MzAw", "NDAw")
    found: list[Any] = [
        [each.rule for each in findings_of(verdict, "a.log")]
        for text in (
            ES256_CALL,
            RS256_CALL,
            changed(),
            ES256_CALL.replace('"signature":"', '"signature":"AAAA'),
            changed_result,
        )
        for part in open_capture(io.BytesIO(text.encode())).streamed()
        for checked in with_signatures(check_part(part, "2.1"), [STATION_CERTIFICATE])
        for verdict in checked.verdicts
    ]
    assert found == [
        [],
        ["signature/unknown-key"],
        ["signature/unknown-key"],
        ["signature/bad-signature"],
        ["signature/unknown-key"],
    ]


def test_rules_on_conversations_hear_what_was_signed() -> None:
    conversation = Conversation("2.1", select=["P4"])
    assert conversation.feed(RS256_CALL, "csms") == []
    [finding] = conversation.feed(RS256_CALL.replace('"2"', '"3"'), "csms")
    assert finding.rule == "P4.one-outstanding"
    assert finding.action == "ClearCache"


def test_the_command_verifies_with_keys(tmp_path: Path) -> None:
    capture, keys = tmp_path / "a.log", tmp_path / "keys.pem"
    capture.write_text(
        f"{ES256_CALL}\n{ES256_CALL.replace(SIGNATURE, 'A' * 86)}\n{with_header({}, payload={'reason': 'x'})}\n"
    )
    keys.write_text(f"the keys of all sides\n{STATION_CERTIFICATE}\n{CSMS_CERTIFICATE}")
    found = CliRunner().invoke(cli, ["check", "--keys", str(keys), "--ocpp", "2.1", "--rules", "none", str(capture)])
    assert found.exit_code == 1
    assert found.output.count("signature/bad-signature") == 1
    assert "signature/unknown-key" in found.output
    assert "schema/required" in found.output
    assert CliRunner().invoke(cli, ["check", "--ocpp", "2.1", "--ignore", "schema", str(capture)]).exit_code == 0


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"none", "it holds no certificate and no public key in PEM"),
        (
            ssl.PEM_cert_to_DER_cert(STATION_CERTIFICATE),
            "it is not PEM, which is text: of a certificate in DER, openssl x509 makes it",
        ),
        (
            b"-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n",
            "a public key or a certificate is needed, in PEM or DER",
        ),
    ],
    ids=["prose", "der", "private"],
)
def test_files_of_keys_that_will_not_do(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "keys").write_bytes(data)
    done = CliRunner().invoke(cli, ["check", "--keys", str(tmp_path / "keys")], input=ES256_CALL)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"Error: {tmp_path / 'keys'}: {says}\n")
