"""Frames by others, with the verdict of the official schemas: we agree with every one, or the record itself says why not.

A record may carry format_issues (date-time and uri values that are none), frame_issues (ids, arity) or an unknown error
code, none of which the official verdict on the payload counts in the way we do.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import (
    Call,
    CallError,
    CallResultError,
    JsonCodec,
    PayloadError,
    PlainResult,
    RemoteError,
    Validator,
    Version,
)
from ocpp_core.schemas import actions
from ocpp_core.versions import ERROR_CODES


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def no_string(rule: str, found: str) -> bool:
    """Whether the official schema names the enumeration for what is no string at all: we name the type alone."""
    return rule.startswith("enum at ") and rule.replace("enum", "type", 1) in found


def verdict(record: dict[str, Any], version: str) -> tuple[str, str]:
    """Ours on a frame: valid, invalid or untyped, and what is wrong."""
    message_id, pending = None, None
    if record["kind"] == "callresult" and record["action"] in actions(version):
        message_id = json.loads(record["raw"])[1]
        pending = {message_id: record["action"]}
    try:
        frame = JsonCodec(version).decode(record["raw"], pending)
    except PayloadError as error:
        return "invalid", "; ".join(f"{issue.rule} at {issue.path}" for issue in error.issues)
    except RemoteError as error:
        return "invalid", type(error).__name__
    if isinstance(frame, CallError | CallResultError):
        known = frame.code in ERROR_CODES[Version(version)]
        return ("valid", "") if known else ("invalid", "errorCode at [2]")
    if isinstance(frame, PlainResult):
        return "untyped", ""
    return "valid", ""


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_frames(version: str, corpus: Path) -> None:
    disagreements = []
    rows = records(corpus / f"frames-{version}.jsonl")
    for record in rows:
        ours, why = verdict(record, version)
        official = record["official"]
        if official == "valid":
            excused = record.get("format_issues") or record.get("frame_issues")
            agreed = ours == "valid" or (excused and ours == "invalid")
        elif official.startswith("unknown"):
            agreed = ours == "untyped"
        elif "payload-not-object" in record.get("frame_issues", ()):
            agreed = ours in ("valid", "invalid")  # null stands for the empty payload, in 1.6-J as in 2.x
        elif official == "invalid: unknown-action at $" and record["kind"] == "callresult":
            agreed = ours == "untyped"  # what it answers is not known to this version, so nothing can be judged
        else:
            agreed = ours == "invalid"
            rule = official.removeprefix("invalid: ")
            if agreed and rule.startswith(
                ("required", "type at $.", "enum", "maxLength", "minItems", "additionalProperties")
            ):
                agreed = rule in why or no_string(rule, why)
        if not agreed:
            disagreements.append((record["id"], official, record.get("frame_issues"), ours, why, record["raw"][:100]))
    assert disagreements == []
    assert len(rows) >= 200


def test_payloads(corpus: Path) -> None:
    """Judged by the official schema; where their author judges otherwise, the schema counts."""
    disagreements = []
    rows = records(corpus / "payload-vectors.jsonl")
    assert len(rows) > 2_000
    for record in rows:
        try:
            payload = json.loads(record["payload_raw"])
        except ValueError:
            continue
        kind = record["kind"]
        issues = Validator(record["version"]).issues(payload, record["action"], kind)
        found = "valid" if not issues else "; ".join(f"{issue.rule} at {issue.path}" for issue in issues)
        official = record["official"].removeprefix("invalid: ")
        agreed = official == found if official == "valid" else official in found or no_string(official, found)
        if not agreed and official == "valid" and all(issue.rule == "format" for issue in issues):
            agreed = bool(record.get("format_issues"))
        if not agreed:
            disagreements.append((record["id"], official, found))
    assert disagreements == []


def test_conversations(corpus: Path) -> None:
    """Results are typed by the calls before them; what is refused are the defects that the peers really had."""
    typed = untyped = 0
    refused = []
    for conversation in records(corpus / "conversations-1.6.jsonl"):
        pending: dict[str, str] = {}
        codec = JsonCodec(conversation["version"])
        for message in conversation["messages"]:
            try:
                frame = codec.decode(message["raw"], pending)
            except PayloadError as error:
                refused += [(issue.rule, issue.path.rpartition(".")[2]) for issue in error.issues]
                continue
            if isinstance(frame, CallError | CallResultError):
                continue
            typed += not isinstance(frame, PlainResult)
            untyped += isinstance(frame, PlainResult)
            if isinstance(frame, Call):
                pending[frame.message_id] = frame.action
    assert typed > 300
    assert untyped <= 15  # excerpts begin in the middle
    assert len(refused) <= 15, refused
    assert {rule for rule, _ in refused} <= {"enum", "maxLength", "type", "required", "additionalProperties", "format"}


def test_json_test_suite(reference: Path) -> None:
    """Nicolas Seriot's parsing cases as frames' data: y must be parsed, n must not, i may be either; nothing else raises.

    JSON texts on their own, they are put where OCPP allows any JSON value.
    """
    folder = reference / "json-test-suite"
    cases = sorted(folder.rglob("*.json"))
    assert len(cases) > 300
    codec = JsonCodec("2.0.1")
    wrong = []
    for case in cases:
        raw = b'[2,"7","DataTransfer",{"vendorId":"v","data":' + case.read_bytes() + b"}]"
        try:
            codec.decode(raw)
            parsed = True
        except RemoteError:
            parsed = False
        try:
            codec.decode(case.read_bytes())
        except RemoteError:
            pass
        expected = case.name[0]
        if (expected == "y" and not parsed) or (expected == "n" and parsed):
            wrong.append(case.name)
    assert wrong == []


def test_examples_of_1_5(reference: Path) -> None:
    """Payloads of the field's JSON binding, by others: those that are meant to be valid are, the others are not."""
    names = {action.lower(): action for action in actions("1.5")}
    checked = 0
    for path in sorted((reference / "v15").glob("examples*/*.json")):
        name, *rest, kind = path.stem.split(".")
        for prefix in ("centralsystem", "chargepoint", "remote"):  # GIR named some by who receives them
            name = name if name in names else name.removeprefix(prefix)
        issues = Validator("1.5").issues(json.loads(path.read_text("utf-8")), names[name], kind)
        assert bool(issues) is any(word.startswith("invalid") for word in rest), (path.name, issues)
        checked += 1
    assert checked > 100
