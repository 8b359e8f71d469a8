"""Checks of RFC 6455: each finds its fault, by the right word, and nothing where all is in order."""

from __future__ import annotations

import pytest

from ocpp_core.probe import _run
from ocpp_core.probe._outcomes import Outcome, Phase
from ocpp_core.probe.phases import checks_of
from tests.probe.test_connect import found, probed
from tests.probe.wires import Csms

Told = set[tuple[str, str, str]]

BITS = ("RSV1", "RSV2", "RSV3")
CODES = ("999", "1006", "2999")
MANY = ("128 KiB", "256 KiB")


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_nothing_is_found_where_all_is_in_order(version: str) -> None:
    run, results = probed(Csms(["asks"]), version=version, phase=Phase.WEBSOCKET)
    assert not run.stopped
    assert {each.check.id for each in results} == {each.id for each in checks_of(Phase.WEBSOCKET)}
    assert found(results) == set()
    assert {each.verdict.outcome for each in results} == {Outcome.PASS}


def test_silence_on_a_binary_message_is_in_order_too() -> None:
    _, results = probed(Csms(["binary-ignored"]), "binary", phase=Phase.WEBSOCKET)
    assert [each.verdict.outcome for each in results] == [Outcome.PASS]


def every(cases: tuple[str, ...], outcome: str, rule: str) -> Told:
    return {(case, outcome, rule) for case in cases}


FAULTS: dict[str, tuple[list[str], str, Told]] = {
    "no pong": (["no-pong"], "ping", every(("empty", "125 bytes", "between fragments"), "fail", "no-pong")),
    "no pong amid": (["no-pong-amid"], "ping", {("between fragments", "fail", "no-pong")}),
    "other pong": (["other-pong"], "ping", every(("empty", "125 bytes", "between fragments"), "fail", "other-data")),
    "unasked pong": (["pong-kills"], "pong-unasked", {("", "fail", "ended")}),
    "no fragments": (
        ["no-fragments"],
        "fragments",
        {
            ("within a character", "fail", "ended"),
            *every(("three", "with empty ones", "byte by byte"), "fail", "silent"),
        },
    ),
    "limit": (["limit"], "large", every(MANY, "warning", "limit")),
    "large is cut": (["large-cuts"], "large", every(MANY, "warning", "cut")),
    "large hangs": (["large-hangs"], "large", every(MANY, "fail", "silent")),
    "larger, limit": (["limit"], "larger", set()),
    "larger is cut": (["large-cuts"], "larger", {("1 MiB", "warning", "cut")}),
    "flood is closed": (["flood-closes"], "ping-flood", {("", "warning", "closed")}),
    "flood is cut": (["flood-kills"], "ping-flood", {("", "fail", "ended")}),
    "flood is not answered": (["no-pong"], "ping-flood", {("", "fail", "no-pong")}),
    "one at a time": (["one-at-a-time"], "slow-client", every(("message", "handshake"), "fail", "hangs")),
    "binary answered": (["binary-answered"], "binary", {("", "warning", "answered")}),
    "binary breaks": (["binary-breaks"], "binary", {("", "warning", "cut")}),
    "binary hangs": (["binary-hangs"], "binary", {("", "fail", "silent")}),
    "bad UTF-8 answered": (["utf8-replaced"], "bad-utf8", {("", "fail", "answered")}),
    "bad UTF-8 ignored": (["utf8-ignored"], "bad-utf8", {("", "fail", "open")}),
    "bad UTF-8 cut": (["fails-silently"], "bad-utf8", {("", "warning", "other-code")}),
    "reserved bits": (["reserved-taken"], "reserved-bit", every(BITS, "fail", "answered")),
    "reserved bits, 1008": (["fails-with-1008"], "reserved-bit", every(BITS, "warning", "other-code")),
    "reserved opcodes": (["opcodes-ignored"], "reserved-opcode", every(("3", "11"), "fail", "open")),
    "continuations": (["order-ignored"], "lone-continuation", {("", "fail", "answered")}),
    "text amid fragments": (["order-ignored"], "text-in-fragments", {("", "fail", "answered")}),
    "fragments cut": (["fails-silently"], "text-in-fragments", {("", "warning", "other-code")}),
    "ping in fragments": (["odd-control-taken", "order-ignored"], "fragmented-ping", {("", "fail", "open")}),
    "long ping": (["odd-control-taken"], "long-ping", {("", "fail", "answered")}),
    "unmasked": (["unmasked-taken"], "masking", {("", "fail", "answered")}),
    "unmasked cut": (["fails-silently"], "masking", set()),
    "close ignored": (["close-ignored"], "close", every(("1000", "4000", "no code"), "fail", "open")),
    "close cuts": (["close-cuts"], "close", every(("1000", "4000", "no code"), "fail", "no-close")),
    "other code": (["closes-with-1000"], "close", {("4000", "warning", "other-code")}),
    "short close": (["close-unread"], "close-short", {("", "warning", "other-code")}),
    "short close ignored": (["close-ignored"], "close-short", {("", "fail", "open")}),
    "wrong codes": (["close-unread"], "close-code", every(CODES, "warning", "other-code")),
    "wrong codes ignored": (["close-ignored"], "close-code", every(CODES, "fail", "open")),
    "length believed": (["no-limit"], "length-lie", {("", "warning", "open")}),
    "length cut": (["fails-silently"], "length-lie", {("", "warning", "other-code")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_check_finds_its_fault_and_no_other(fault: str) -> None:
    faults, check, expected = FAULTS[fault]
    run, results = probed(Csms(faults), check, phase=Phase.WEBSOCKET)
    assert not run.stopped
    assert {each.check.id for each in results} == {check}
    assert found(results) == expected
    for each in results:
        assert each.reproduced is (True if each.verdict.outcome is Outcome.FAIL else None)
        assert each.verdict.message.isprintable()


def test_every_check_can_fail_or_warn() -> None:
    assert {each.id for each in checks_of(Phase.WEBSOCKET)} == {check for _, check, told in FAULTS.values() if told}


class Mortal(Csms):
    """It ends by the first broken frame."""

    def has(self, fault: str) -> bool:
        if fault == "fails-silently" and self.server is not None:
            self.server.close()
        return super().has(fault)


def test_a_system_that_a_frame_ends_is_told_with_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_run, "_GRACE", 0.1)
    run, results = probed(Mortal(), "masking", "still-there", phase=Phase.WEBSOCKET)
    assert found(results) == {("", "fail", "gone"), ("", "fail", "")}
    assert any("any more after a text that is not masked" in each.verdict.message for each in results)
    assert run.stopped == "the system is gone"
