"""Rules of the standard applied to a capture: whose conversation a frame is of, and what is not judged."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ocpp_core.capture import Part, find_all
from ocpp_core.check import (
    RuleJudge,
    RuleSelection,
    Verdict,
    check_part,
    check_text,
    findings_of,
    selected,
    with_rules,
)
from ocpp_core.check import _ruled as module

BOOT = '[2,"b","BootNotification",{"chargePointVendor":"Vendor","chargePointModel":"%s"}]'
PENDING = '[3,"b",{"status":"Pending","currentTime":"2026-03-01T08:00:00Z","interval":600}]'
HEARTBEAT = '[2,"h","Heartbeat",{}]'


def ruled(text: str, *select: str, **options: object) -> list[Verdict]:
    judge = RuleJudge(RuleSelection(select=select or ("default",)))
    return judge.judged(check_text(text, "1.6"), **options)  # type: ignore[arg-type]  # newest_first alone


def broken(text: str, *select: str, **options: object) -> list[tuple[int, str]]:
    """The line and the rule of each finding."""
    return [
        (finding.line, finding.rule)
        for verdict in ruled(text, *select, **options)
        for finding in findings_of(verdict, "station.log")
    ]


def test_a_finding_has_the_place_of_its_frame() -> None:
    verdict = ruled(f"{BOOT % 'M'}\n{PENDING}\n2026-03-01T08:00:05Z CP001 {HEARTBEAT}\n")[2]
    (finding,) = findings_of(verdict, "station.log")
    assert finding.rule == "1.6-4.2-pending-no-call"
    assert (finding.file, finding.line, finding.message_id, finding.action) == ("station.log", 3, "h", "Heartbeat")
    assert finding.frame == HEARTBEAT
    assert finding.section == "OCPP 1.6 section 4.2"
    assert verdict.valid


def test_each_station_has_its_conversation() -> None:
    lines = [(1, BOOT % "M"), (1, PENDING), (2, HEARTBEAT), (1, HEARTBEAT)]
    text = "".join(f'{{"station":"CS00{number}","message":{frame}}}\n' for number, frame in lines)
    assert broken(text) == [(4, "1.6-4.2-pending-no-call")]


def test_frames_of_two_stations_without_names_are_told_apart() -> None:
    """The second BootNotification is that of another model, so nothing of the first says anything of it."""
    assert broken(f"{BOOT % 'M'}\n{PENDING}\n{BOOT % 'N'}\n{HEARTBEAT}\n") == []
    assert broken(f"{BOOT % 'M'}\n{PENDING}\n{HEARTBEAT}\n") == [(3, "1.6-4.2-pending-no-call")]


def test_what_the_schema_refuses_breaks_no_rule_and_makes_unknown_what_it_said() -> None:
    refused = '[3,"b",{"status":"Pending"}]'
    assert broken(f"{BOOT % 'M'}\n{refused}\n{HEARTBEAT}\n") == [(2, "schema/required"), (2, "schema/required")]


def test_a_text_that_lists_its_newest_messages_first() -> None:
    text = f"{HEARTBEAT}\n{PENDING}\n{BOOT % 'M'}\n"
    assert broken(text, newest_first=True) == [(1, "1.6-4.2-pending-no-call")]


def test_rules_are_chosen() -> None:
    text = f"{BOOT % 'M'}\n{PENDING}\n{HEARTBEAT}\n"
    assert broken(text, "none") == []
    assert broken(text, "K01") == []
    assert not RuleSelection(select=("none",))


def test_a_finding_of_a_rule_can_be_ignored() -> None:
    verdict = ruled(f"{BOOT % 'M'}\n{PENDING}\n{HEARTBEAT}\n")[2]
    kept, findings, ignored = selected(verdict, findings_of(verdict, "x"), lambda _: False)
    assert (kept.broken, findings, ignored) == ((), [], 1)


def test_the_time_of_a_record_counts() -> None:
    """The second BootNotification comes 60 s after an answer that said 600."""
    times = ("2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z", "2026-03-01T08:01:00Z")
    text = "".join(
        f'{{"time":"{time}","station":"CS1","message":{frame}}}\n'
        for time, frame in zip(times, (BOOT % "M", PENDING, (BOOT % "M").replace('"b"', '"c"')), strict=True)
    )
    assert find_all(text)[0].context.when == "2026-03-01T08:00:00Z"
    assert broken(text) == [(3, "1.6-4.2-boot-not-early")]


def test_the_rule_on_decimals_says_more_than_the_note() -> None:
    text = '[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2026-03-01T08:00:00.123456Z"}]\n'
    verdicts = RuleJudge(RuleSelection()).judged(check_text(text, "2.0.1"))
    assert [finding.rule for finding in findings_of(verdicts[1], "x")] == ["P2.dateTime.decimals"]
    assert [finding.rule for finding in findings_of(check_text(text, "2.0.1")[1], "x")] == ["date-time/precision"]


def test_secrets_in_what_was_found_are_hidden() -> None:
    """An idToken is not one, a password is: here of a network profile that breaks a rule on another member."""
    text = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"geheim"}]'
    for verdict in ruled(text, "all"):
        assert "geheim" not in str([finding.found for finding in findings_of(verdict, "x")])


def test_stations_beyond_the_most_are_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MAX_STATIONS", 2)
    text = "".join(
        f'{{"station":"CS{number}","message":{frame}}}\n'
        for frame in (BOOT % "M", PENDING, HEARTBEAT)
        for number in (1, 2, 3)
    )
    assert broken(text) == [(7, "1.6-4.2-pending-no-call"), (8, "1.6-4.2-pending-no-call")]


def test_what_only_the_tolerance_of_the_schemas_reads_makes_unknown_what_it_said() -> None:
    text = f"{BOOT % ('M' * 30)}\n{PENDING}\n{HEARTBEAT}\n"
    for tolerate, rules in ((["maxLength"], ["1.6-4.2-pending-no-call"]), ([], [])):
        judge = RuleJudge(RuleSelection(), tolerate=tolerate)
        verdicts = judge.judged(check_text(text, "1.6", tolerate=["maxLength"]))
        assert [each.id for each in verdicts[0].tolerated] == ["tolerated/maxLength"]
        assert [finding.rule for each in verdicts for finding in each.broken] == rules


def test_a_tolerated_error_breaks_the_rules_of_the_frame() -> None:
    judge = RuleJudge(RuleSelection(), tolerate=["foreign-error-code"])
    text = '[4,"x","FormationViolation","",{}]'
    (verdict,) = judge.judged(check_text(text, "2.0.1", tolerate=["foreign-error-code"]))
    assert verdict.valid
    assert [finding.rule for finding in verdict.broken] == ["P4.error-code"]


@pytest.mark.parametrize("more", ["", "000", "000000", "000000000"])
@pytest.mark.parametrize(("seconds", "rules"), [(60, [(3, "1.6-4.2-boot-not-early")]), (600, [])])
def test_the_time_of_a_record_may_be_a_number(more: str, seconds: int, rules: list[tuple[int, str]]) -> None:
    """Of seconds, milliseconds, microseconds or nanoseconds."""
    start = 1_772_352_000
    frames = (BOOT % "M", PENDING, (BOOT % "M").replace('"b"', '"c"'))
    text = "".join(
        f'{{"time":{time}{more},"station":"CS1","message":{frame}}}\n'
        for time, frame in zip((start, start, start + seconds), frames, strict=True)
    )
    assert broken(text) == rules


@pytest.mark.parametrize("form", ["%Y/%m/%d %H:%M:%S", "%m/%d/%Y, %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S,5+0200"])
def test_the_time_of_a_record_may_be_written_in_other_forms(form: str) -> None:
    frames = (BOOT % "M", PENDING, (BOOT % "M").replace('"b"', '"c"'))
    for apart, rules in ((60, [(3, "1.6-4.2-boot-not-early")]), (600, [])):
        times = [datetime.fromtimestamp(1_772_352_000 + after, UTC).strftime(form) for after in (0, 0, apart)]
        text = "".join(
            f'{{"time":"{time}","station":"CS1","message":{frame}}}\n'
            for time, frame in zip(times, frames, strict=True)
        )
        assert broken(text) == rules


def test_all_that_is_checked_of_a_file_has_its_rules() -> None:
    text = f"{BOOT % 'M'}\n{PENDING}\n" + '[2,"c","Authorize",{"idTag":"T"}]\n'
    parts = list(check_part(Part("", text), "1.6"))
    [ruled] = with_rules(parts, RuleSelection())
    assert [bool(each.broken) for each in ruled.verdicts] == [False, False, True]
    assert list(with_rules(parts, RuleSelection(select=("none",)))) == parts
