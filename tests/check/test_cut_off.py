"""Frames that do not end: cut off by the log, or broken by their sender."""

import json

import pytest
from click.testing import CliRunner

from ocpp_core.check import Verdict, check_text, findings_of
from ocpp_core.cli.app import cli

CUT = [
    '[2,"1","Heart',
    '[2,"1","Heartbeat"',
    '[2,"1","Heartbeat",',
    '[2,"1","Heartbeat",{}',
    '[2,"1","Heartbeat",{"a',
    '[2,"1","Heartbeat",{"a"',
    '[2,"1","Heartbeat",{"a":',
    '[2,"1","Heartbeat",{"a":tru',
    '[2,"1","Heartbeat",{"a":-',
    '[2,"1","Heartbeat",{"a":1.',
    '[2,"1","Heartbeat",{"a":1.5e',
    '[2,"1","Heartbeat",{"a":1,',
    '[2,"1","Heartbeat",{"a":"b',
    '[2,"1","Heartbeat",{"a":"b\\',
    '[2,"1","Heartbeat",{"a":"b\\u00',
    '[2,"1","Heartbeat",{"a":"b\tc',
]
BROKEN = [
    '[2,"1","Heartbeat",{}}',
    '[2,"1","Heartbeat",{"a":1,}',
    '[2,"1","Heartbeat",{"a":1,,"b":2',
    '[2,"1","Heartbeat",{"a":1 "b":2}',
    '[2,"1","Heartbeat",{"a":1 "b":2}]',
    '[2,"1","Heartbeat",{"a":1 2}',
    '[2,"1","Heartbeat",{"a":nope}',
    '[2,"1","Heartbeat",{"a":Accepted',
    '[2,"1","Heartbeat",{a:1}',
    '[2,"1","Heartbeat",{\'a\':1}',
    '[2,"1","Heartbeat",{"a":[1,2}}',
    '[2,"1","Heartbeat",{"a":"\\x"',
    '[2,"1",Heartbeat,{}',
]


def judged(text: str) -> Verdict:
    verdict, _ = check_text(f'{text}\n[2,"2","Heartbeat",{{}}]', "1.6")
    return verdict


def rules(verdict: Verdict) -> list[str]:
    return [each.rule for each in findings_of(verdict, "a.log")]


@pytest.mark.parametrize("text", CUT)
def test_what_was_cut_off_is_neither_valid_nor_invalid(text: str) -> None:
    verdict = judged(text)
    assert (verdict.kind, verdict.message_id, verdict.problems) == ("call", "1", ())
    assert (verdict.untyped, verdict.cut_off, verdict.left_out) == (True, True, True)
    assert rules(verdict) == ["log/cut-off"]


@pytest.mark.parametrize("behind", [" (peer 10.0.0.1)", " - connection closed", " | next", " bytes=120"])
def test_the_words_of_a_log_behind_it(behind: str) -> None:
    assert rules(judged('[2,"1","Heartbeat",{"a":1' + behind)) == ["log/cut-off"]


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_broken_before_its_end_is_invalid(text: str) -> None:
    verdict = judged(text)
    assert [each.rule for each in verdict.problems] == ["frame"]
    assert (verdict.untyped, verdict.cut_off, verdict.left_out) == (False, False, False)
    assert rules(verdict) == ["json/syntax"]


def test_deeper_than_any_reader_goes() -> None:
    (verdict,) = check_text('[2,"1","Heartbeat",' + "[" * 100_000, "1.6")
    assert not verdict.valid


def check(text: str, *options: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *options], input=text, env={"COLUMNS": "80"})
    return done.exit_code, done.stdout


def test_the_summary_and_the_exit_code_agree() -> None:
    code, shown = check(CUT[1])
    assert code == 0
    assert "1 frame in 1 file: 0 valid, 0 invalid, 1 untyped\n" in shown
    assert "note log/cut-off at Heartbeat\n    the frame is cut off, so it cannot be checked\n" in shown
    assert [line.split() for line in shown.splitlines() if line.startswith("Heartbeat ")] == [
        ["Heartbeat", "1", "-", "-", "1"]
    ]
    code, shown = check(BROKEN[0])
    assert code == 1
    assert "0 valid, 1 invalid, 0 untyped" in shown


def test_other_reports() -> None:
    assert check(CUT[1], "--ungrouped")[1].startswith(
        '<stdin>:1 call Heartbeat id "1"\n    the frame is cut off, so it cannot be checked (log/cut-off)\n'
    )
    assert "cut off" not in check(CUT[1], "--ungrouped", "--ignore", "log")[1]
    line = json.loads(check(CUT[1], "--format", "json")[1])
    assert (line["valid"], line["cut_off"], line["shortened"], line["issues"]) == (None, True, False, [])
    line = json.loads(check('[2,"1","Heartbeat",{...}]', "--format", "json")[1])
    assert (line["valid"], line["cut_off"], line["shortened"]) == (None, False, True)


def test_an_envelope() -> None:
    text = '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body xmlns="urn://Ocpp/Cs/2012/06/">'
    (verdict,) = check_text(text)
    assert (verdict.valid, verdict.untyped, rules(verdict)) == (True, True, ["log/cut-off"])
    (verdict,) = check_text(text, "1.6")
    assert (verdict.valid, rules(verdict)) == (False, ["version/wrong", "log/cut-off"])
