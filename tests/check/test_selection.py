"""Selectors, and what a selection keeps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check import Selection, Selector
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
