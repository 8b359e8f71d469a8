"""Frames in which nothing is wrong are told at once: only such frames."""

from __future__ import annotations

import pytest

from ocpp_core.check._plain import PlainFrames
from ocpp_core.ocppj import JsonCodec
from ocpp_core.versions import Kind

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
SPACED = '[2, "2", "BootNotification", {"chargePointModel": "\\\\ \\" \\n", "chargePointVendor": "V"}]'
WRONG = (
    '[2,"3","BootNotification",{"chargePointVendor":"V"}]',
    '[2,"3","BootNotification",{"chargePointVendor":"V","chargePointModel":"M","chargePointModel":"M"}]',
    '[2,"3","BootNotification",{"chargePointVendor":"V\\u0022\\u0022","chargePointModel":"M","chargePointModel":"M"}]',
    f"{BOOT} {BOOT}",
    f"{BOOT},",
    '[2,"3","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}',
    '[2,"3","BootNotification",{"chargePointVendor":"\ud800","chargePointModel":"M"}]',
    '[2,"3333333333333333333333333333333333333","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]',
)


def plain(version: str = "1.6") -> PlainFrames:
    return PlainFrames(JsonCodec(version).payloads)


def test_frames_of_one_message_are_judged_at_once() -> None:
    assert plain().hold([BOOT, SPACED, BOOT], "BootNotification", Kind.REQUEST)
    assert plain().notes(SPACED, "BootNotification", Kind.REQUEST) == ()


@pytest.mark.parametrize("wrong", WRONG)
def test_one_that_is_wrong_is_not_told_to_be_right_among_others(wrong: str) -> None:
    assert not plain().hold([BOOT, wrong, SPACED], "BootNotification", Kind.REQUEST)
    assert plain().notes(wrong, "BootNotification", Kind.REQUEST) is None


def test_a_frame_of_another_message_is_not_told_to_be_right() -> None:
    assert not plain().hold([BOOT, '[2,"3","Heartbeat",{}]'], "BootNotification", Kind.REQUEST)


def test_results_are_judged_by_the_action_of_their_calls() -> None:
    accepted = '[3,"1",{"status":"Accepted"}]'
    assert plain().hold([accepted] * 2, "ClearCache", Kind.RESPONSE)
    assert not plain().hold([accepted] * 2, "Heartbeat", Kind.RESPONSE)
    assert plain().notes(accepted, "Heartbeat", Kind.RESPONSE) is None


def test_what_is_to_be_noted_of_a_date_time_is_left_to_each_frame() -> None:
    now = '[3,"1",{"currentTime":"2026-03-01T00:00:12.123456Z"}]'
    assert plain("1.6").hold([now], "Heartbeat", Kind.RESPONSE)
    assert not plain("2.0.1").hold([now], "Heartbeat", Kind.RESPONSE)
    notes = plain("2.0.1").notes(now, "Heartbeat", Kind.RESPONSE)
    assert notes is not None
    assert [(each.id, each.path) for each in notes] == [("date-time/precision", "$.currentTime")]
