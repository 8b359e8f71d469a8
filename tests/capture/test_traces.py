"""Records of the Open OCPP Trace Format, whose messages need not look like frames."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core import Role
from ocpp_core.capture import find_all
from ocpp_core.check import Verdict, check_text
from tests.capture.helpers import frames_stand_in_order

CALL = '[2,"m-1","Heartbeat",{}]'
ENDED = '[3,"m-0",{"currentTime":"2026-03-01T10:00:00Z"}]'
NOISE = [
    *("no frame", "ping", "null", '{"a":1}', "<html>", "\0\x01", "\ufffd", "[", "[]", "[2]", "[1,2,3]"),
    *('[2,"m-1","Heart', '[2,"m-1","Heartbeat",{"a":]', '[2,"m-1","Heartbeat",{}', '[3,"m-1"]', '[9,"m-1","Heartbeat",{}]'),
    *(CALL + CALL, CALL + ENDED, CALL + " and more", "before " + CALL, json.dumps(CALL), json.dumps([CALL])),
]  # fmt: skip


def record(raw: str | None, **more: Any) -> str:
    fields = {
        "schemaVersion": "1.1",
        "timestamp": "2026-03-01T10:00:00.000Z",
        "ocppVersion": "1.6",
        "transport": "json",
        "chargePointId": "CP001",
        "direction": "cp-to-csms",
        "messageType": "CALL",
        "messageId": "m-1",
        "action": "Heartbeat",
        "payload": {},
        **({} if raw is None else {"raw": raw}),
        **more,
    }
    return json.dumps({name: value for name, value in fields.items() if value is not None})


WHOLE = record('[2,"m-0","Heartbeat",{}]', messageId="m-0")
ANSWER = record(ENDED, messageType="CALLRESULT", direction="csms-to-cp", messageId="m-0", action=None)
NO_FIELDS = {"messageType": "UNKNOWN", "messageId": None, "action": None, "payload": None}


def amid(line: str) -> list[Verdict]:
    """The verdicts on a line among others, which must not change for it."""
    first, *verdicts, last = check_text(f"{WHOLE}\n{line}\n{ANSWER}\n")
    assert (first.found.line, first.valid, last.found.line, last.valid, last.action) == (1, True, 3, True, "Heartbeat")
    assert all(each.found.line == 2 for each in verdicts)
    return verdicts


@pytest.mark.parametrize("raw", NOISE)
@pytest.mark.parametrize("more", [{}, NO_FIELDS], ids=["fields", "no fields"])
def test_what_is_no_frame_is_found_once_as_it_is(raw: str, more: dict[str, Any]) -> None:
    line = record(raw, **more)
    [verdict] = amid(line)
    assert (verdict.valid, verdict.untyped, verdict.found.cut_off) == (False, False, False)
    assert verdict.found.text == raw
    context = verdict.found.context
    assert (context.sender, context.station, context.when) == (
        Role.CHARGING_STATION,
        "CP001",
        "2026-03-01T10:00:00.000Z",
    )
    start, end = (each - len(WHOLE) - 1 for each in verdict.found.span)
    assert json.loads(f'"{line[start:end]}"') == raw


def test_a_frame_is_found_as_in_any_record() -> None:
    for raw in (CALL, f" {CALL} ", '[2,"m-1","Heartbeat",{"a":[[2,"m-1","Heartbeat",{}]]}]', '[2,1,"Heartbeat",{}]'):
        [verdict] = amid(record(raw))
        assert (verdict.found.text, verdict.kind) == (raw.strip(), "call")
    [verdict] = amid(record(None))
    assert (verdict.found.text, verdict.valid) == (CALL, True)


def test_an_empty_message_is_one_unless_the_fields_tell_another() -> None:
    for raw in ("", "  "):
        line = record(raw, **NO_FIELDS)
        [verdict] = amid(line)
        frames_stand_in_order(line)
        assert (verdict.found.text, verdict.kind) == (raw, "malformed")
        [verdict] = amid(record(raw))
        assert (verdict.found.text, verdict.valid) == (CALL, True)


def test_what_was_left_out_of_a_frame_is_no_mistake() -> None:
    [verdict] = amid(record('[2,"m-1","DataTransfer",{"vendorId":"V","data":"...'))
    assert (verdict.untyped, verdict.found.shortened, verdict.valid) == (True, True, True)


@pytest.mark.parametrize(
    "line",
    [
        '{"schemaVersion":"1.1","raw":"noise"}',
        record("noise", direction="in", **NO_FIELDS),
        record("noise", transport="soap", **NO_FIELDS),
        record("noise", **NO_FIELDS).replace('"noise"', "5"),
        record("noise", **NO_FIELDS)[:-3],
        '{"a":{"schemaVersion":"1.1","direction":"cp-to-csms","raw":"noise"}}',
        "x" + record("noise", **NO_FIELDS),
    ],
)
def test_other_lines_are_no_records(line: str) -> None:
    assert amid(line) == []


def test_a_hostile_text_takes_no_long_time() -> None:
    text = '{"schemaVersion":[1,\n' * 20_000 + '{"schemaVersion":"","raw":' * 20_000
    assert find_all(text) == []
