"""The published violations of rules: current, as their schema says, and judged as they say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ocpp_core import Role, Validator, Version
from ocpp_core.rules import Conversation, Rules, all_rules, find_rule
from ocpp_core.strategies._rule_records import violation_record
from ocpp_core.strategies._rule_violations import breakable_rules, plainest
from tests.strategies import PUBLISHED, published

RECORDS: list[dict[str, Any]] = [json.loads(line) for line in PUBLISHED.read_bytes().splitlines()]


def test_the_file_is_current() -> None:
    """To write it anew: python -m tests.strategies."""
    assert PUBLISHED.read_text("ascii") == published()


def test_the_file_follows_its_schema() -> None:
    schema = json.loads(PUBLISHED.with_name("rule_violations.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [error.message for record in RECORDS for error in validator.iter_errors(record)] == []


def test_the_file_is_plain_and_its_lines_are_short() -> None:
    text = PUBLISHED.read_bytes().decode("ascii")
    assert text.replace("\n", "").isprintable()
    assert max(map(len, text.splitlines())) < 3_000


def test_each_rule_is_there_in_its_oldest_and_its_newest_version() -> None:
    found: dict[str, list[str]] = {}
    for record in RECORDS:
        found.setdefault(record["rule"], []).append(record["version"].removeprefix("ocpp"))
    assert list(found) == [rule.id for rule in all_rules()]
    for name, versions in found.items():
        known = [version for version in Version if name in breakable_rules(version)]
        assert versions == list(dict.fromkeys((known[0], known[-1])))
    assert [record["station"] for record in RECORDS] == [f"CS{number + 1}" for number in range(len(RECORDS))]


def heard(record: dict[str, Any], *, complete: bool) -> list[tuple[int | None, Any]]:
    listener = Conversation(record["version"], select="all", complete=complete)
    now = 0.0
    found: list[tuple[int | None, Any]] = []
    for index, frame in enumerate(record["frames"]):
        now += frame.get("after", 0)
        found += [
            (index, each) for each in listener.feed(frame["frame"], frame["sender"], now if "after" in frame else None)
        ]
    if any(finding["frame"] is None for finding in record["findings"]):
        found += [(None, each) for each in listener.end()]
    return found


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record['version']}-{record['rule']}")
def test_a_listener_finds_what_a_record_names_and_nothing_else(record: dict[str, Any]) -> None:
    whole = record["scope"] == "conversation"
    found = heard(record, complete=whole)
    assert [(finding["frame"], *map(finding.get, ("rule", "severity", "kind", "path", "message"))) for finding in record["findings"]] == [
        (index, each.rule, each.severity, each.kind, each.path, each.message) for index, each in found
    ]  # fmt: skip
    anywhere = heard(record, complete=False) if whole else found
    needs = [
        "end" if index is None else "frames" if (index, each) in anywhere else "beginning" for index, each in found
    ]
    assert [finding["needs"] for finding in record["findings"]] == needs
    assert record["rule"] in {finding["rule"] for finding in record["findings"]}
    rule = find_rule(record["rule"])
    assert (record["scope"], record["severity"]) == (rule.scope, rule.severity)


def test_at_fault_is_the_side_that_sent_the_frame_or_that_the_rule_is_about() -> None:
    """Of a call that was not answered it is the side that got it."""
    for record in RECORDS:
        for finding in record["findings"]:
            about = find_rule(finding["rule"]).fault
            if finding["rule"] == "FR.02":
                [about] = {"csms", "charging-station"} - {record["frames"][-1]["sender"]}
            sender = None if finding["frame"] is None else record["frames"][finding["frame"]]["sender"]
            assert finding["fault"] == (about or sender), record
        assert record["fault"] in {finding["fault"] for finding in record["findings"]}


def test_frames_fit_their_schemas() -> None:
    """But those that break a rule on frames."""
    for record in RECORDS:
        if find_rule(record["rule"]).block == "framing":
            continue
        validator = Validator(record["version"])
        calls: dict[tuple[str, str], str] = {}
        for frame in record["frames"]:
            match json.loads(frame["frame"]):
                case [2 | 6, message_id, action, payload]:
                    calls[Role(frame["sender"]).peer, message_id] = action
                    assert validator.issues(payload, action) == [], record
                case [3, message_id, payload]:
                    assert validator.issues(payload, calls[frame["sender"], message_id], "response") == [], record
                case other:
                    assert other[0] == 4


def test_times_and_the_seconds_between_them() -> None:
    record = violation_record(plainest(Version.V201, "B02.FR.02"), 7)
    assert record["station"] == "CS7"
    assert all(frame.keys() == {"sender", "frame"} for frame in record["frames"])
    record = violation_record(plainest(Version.V15, "1.6-9.1.10-heartbeat-interval"), 1)
    assert [(frame["after"], frame["time"]) for frame in record["frames"]] == [
        (0, "2026-03-01T08:00:00Z"),
        (1, "2026-03-01T08:00:01Z"),
        (1799, "2026-03-01T08:30:00Z"),
    ]


def test_a_result_that_breaks_a_rule_comes_with_its_call() -> None:
    """Rules on exchanges find nothing in the two."""
    for version in Version:
        for name in breakable_rules(version):
            violation = plainest(version, name)
            if violation.kind == "response":
                assert violation.payload is not None
                assert violation.request is not None, f"rule_requests.jsonl has no request for {name} in {version}"
                assert violation.action is not None
                rules = Rules(version, select="all")
                assert rules.exchange(violation.action, violation.request, violation.payload) == []
