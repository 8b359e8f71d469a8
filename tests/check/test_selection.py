"""Selectors, and what a selection keeps."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check import Selection, Selector, Verdict, check_text, findings_of, selected
from ocpp_core.findings import Finding, Severity


def finding(
    rule: str = "schema/maxLength",
    *,
    action: str | None = "MeterValues",
    path: str = "$.meterValue[0].sampledValue[12].unit",
    kind: str = "call",
    file: str = "a.log",
    station: str | None = None,
) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.ERROR,
        message="is wrong",
        file=file,
        line=1,
        action=action,
        path=path,
        kind=kind,
        station=station,
    )


@pytest.mark.parametrize(
    "text",
    [
        "schema/maxLength",
        "schema",
        "schema/*",
        "*",
        "s*",
        "*/max*",
        "schema/max?ength",
        "schema/***Length",
        "@MeterValues",
        "@Meter*",
        "@MeterValuesRequest",
        "@*Request",
        "schema@MeterValues",
        ":$",
        ":$.meterValue",
        ":$.meterValue[*]",
        ":$.meterValue[0]",
        ":$.meterValue[*].sampledValue[*].unit",
        ":$.meterValue[*].sampledValue[12].unit",
        ":*.unit",
        "schema/maxLength@MeterValues:$.meterValue[*].sampledValue[*].unit",
    ],
)
def test_what_covers(text: str) -> None:
    assert Selector(text).covers(finding())


@pytest.mark.parametrize(
    "text",
    [
        "schema/max",
        "sche",
        "maxLength",
        "schema/maxLength/more",
        "schema/?axLen",
        "@Meter",
        "@MeterValuesResponse",
        "@metervalues",
        "framing@MeterValues",
        "schema@Boot*",
        ":$.meter",
        ":$.meterValue[1]",
        ":$.meterValue[*].unit",
        ":$.meterValue[*].sampledValue[1].unit",
        ":$.meterValue[*].sampledValue[*].unit.more",
        ":*.units",
    ],
)
def test_what_does_not_cover(text: str) -> None:
    assert not Selector(text).covers(finding())


def test_a_prefix_of_a_use_case() -> None:
    assert Selector("K01").covers(finding("K01.FR.31"))
    assert not Selector("K0").covers(finding("K01.FR.31"))


def test_a_finding_without_action_or_path() -> None:
    plain = finding("framing/arity", action=None, path="")
    assert Selector("framing").covers(plain)
    assert not Selector("framing@*").covers(plain)
    assert not Selector("framing:$").covers(plain)


def test_the_message_of_an_answer() -> None:
    answer = finding(kind="callresult", action="Heartbeat")
    assert Selector("@HeartbeatResponse").covers(answer)
    assert not Selector("@HeartbeatRequest").covers(answer)
    assert not Selector("@HeartbeatRequest").covers(finding(kind="callerror", action="Heartbeat"))


@pytest.mark.parametrize("text", ["", "schema/maxLength@", "schema:meterValue", "a@b@c", "schema maxLength", "a:", " "])
def test_what_is_no_selector(text: str) -> None:
    with pytest.raises(ValueError, match="is no selector: write RULE"):
        Selector(text)


def test_rules_that_do_not_exist() -> None:
    rules = ["schema/maxLength", "framing/arity"]
    assert Selector("schema").covers_any(rules)
    assert Selector("@MeterValues").covers_any(rules)
    assert not Selector("schema/maxlenght").covers_any(rules)
    assert Selector("schema/maxlenght@X:$").meant(rules) == "schema/maxLength"
    assert Selector("shema").meant(rules) == "schema"
    assert Selector("zzz").meant(rules) is None


def test_nothing_said_keeps_all() -> None:
    assert not Selection()
    assert Selection().keeps(finding())


def test_ignore_outweighs_select() -> None:
    selection = Selection(select=(Selector("schema"),), ignore=(Selector("*:$.meterValue[*].sampledValue[*].unit"),))
    assert not selection.keeps(finding())
    assert selection.keeps(finding(path="$.meterValue[0].sampledValue[12].value"))
    assert not selection.keeps(finding("framing/arity", path=""))


@pytest.mark.parametrize(
    ("glob", "name", "fits"),
    [
        ("*.log", "field/deep/a.log", True),
        ("a.log", "field/a.log", True),
        ("field/*", "field/deep/a.log", True),
        ("field/*", "/home/x/field/a.log", True),
        ("field/*", r"C:\field\a.log", True),
        ("field/*", "afield/a.log", False),
        ("/field/*", "/field/a.log", True),
        ("a.lo", "a.log", False),
        ("*.log", "a.log.txt", False),
        ("[a].log", "a.log", False),
        ("<stdin>", "<stdin>", True),
    ],
)
def test_files(glob: str, name: str, *, fits: bool) -> None:
    selection = Selection(per_file={glob: Selection(ignore=(Selector("schema"),))})
    assert selection
    assert selection.keeps(finding(file=name)) is not fits


def test_stations() -> None:
    selection = Selection(per_station={"CP-1*": Selection(select=(Selector("framing"),))})
    assert not selection.keeps(finding(station="CP-17"))
    assert selection.keeps(finding("framing/arity", station="CP-17"))
    assert selection.keeps(finding(station="CP-2"))
    assert selection.keeps(finding())


def test_many_stars_on_a_long_path_are_quick() -> None:
    selector = Selector("*:" + "*a" * 30 + "*b")
    assert not selector.covers(finding(path="$." + "a" * 20_000))


@given(st.text(), st.text())
def test_no_text_is_too_odd(text: str, other: str) -> None:
    odd = finding(other, action=other, path=other, file=other, station=other)
    try:
        selector = Selector(text)
    except ValueError:
        return
    selector.covers(odd)
    Selection(per_file={text: Selection()}, per_station={text: Selection()}).keeps(odd)


# -- verdicts


FAULTY = '[2,"1","BootNotification",{"chargePointVendor":"VVVVVVVVVVVVVVVVVVVVVVVVV","chargePointModel":1}]'


def left(
    text: str, *ignored: str, version: str = "1.6", tolerate: tuple[str, ...] = ()
) -> tuple[Verdict, list[str], int]:
    """What ignoring leaves of the last frame of a text: the verdict, the rules of its findings, how many are ignored."""
    verdict = check_text(text, version, tolerate=tolerate)[-1]
    selection = Selection(ignore=tuple(map(Selector, ignored)))
    verdict, findings, number = selected(verdict, findings_of(verdict, "a.log"), selection.keeps)
    return verdict, [each.rule for each in findings], number


def test_a_verdict_keeps_what_counts() -> None:
    assert left(FAULTY)[1:] == (["schema/maxLength", "schema/type"], 0)
    verdict, rules, ignored = left(FAULTY, "schema/maxLength")
    assert [each.rule for each in verdict.problems] == ["type"]
    assert (rules, ignored, verdict.valid) == (["schema/type"], 1, False)


def test_a_frame_is_valid_if_all_is_ignored() -> None:
    verdict, rules, ignored = left(FAULTY, "schema/maxLength", "schema/type")
    assert (rules, ignored, verdict.valid) == ([], 2, True)


def test_what_was_tolerated_and_noted_can_be_ignored() -> None:
    text = '[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2024-01-01T00:00:00.1234Z","x":1}]'
    tolerate = ("additionalProperties",)
    verdict, rules, ignored = left(text, version="2.0.1", tolerate=tolerate)
    assert (rules, ignored) == (["tolerated/additionalProperties", "date-time/precision"], 0)
    verdict, rules, ignored = left(text, "tolerated", version="2.0.1", tolerate=tolerate)
    assert (rules, verdict.tolerated, ignored) == (["date-time/precision"], (), 1)
    verdict, rules, ignored = left(text, "date-time", version="2.0.1", tolerate=tolerate)
    assert (rules, verdict.notes, ignored) == (["tolerated/additionalProperties"], (), 1)


def test_other_versions_go_with_the_last_problem() -> None:
    text = '[2,"1","Reset",{"type":"Immediate"}]'
    assert left(text)[1:] == (["schema/enum", "version/other"], 0)
    verdict, rules, ignored = left(text, "schema")
    assert (rules, verdict.valid_in, ignored) == ([], (), 1)
    verdict, rules, ignored = left(text, "version")
    assert (rules, verdict.valid_in, ignored) == (["schema/enum"], (), 1)


def test_what_is_left_can_be_selected_from_again() -> None:
    verdict = check_text(FAULTY, "1.6")[-1]
    for rule, rest in (("schema/maxLength", ["schema/type"]), ("schema/type", [])):
        found = findings_of(verdict, "a.log")
        verdict, findings, number = selected(verdict, found, Selection(ignore=(Selector(rule),)).keeps)
        assert ([each.rule for each in findings], number) == (rest, 1)
        assert findings == findings_of(verdict, "a.log")
    assert verdict.valid


def test_a_shortened_frame() -> None:
    [verdict] = check_text('[2,"1","Reset",{}]', "1.6")
    verdict = evolve(verdict, found=evolve(verdict.found, shortened=True))
    _, findings, ignored = selected(verdict, findings_of(verdict, "a.log"), Selection(ignore=(Selector("log"),)).keeps)
    assert (findings, ignored) == ([], 1)
