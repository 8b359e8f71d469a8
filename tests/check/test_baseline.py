"""Findings that are known: what is new, what is gone, and the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check import Baseline, BaselineEntry
from ocpp_core.findings import Finding, Severity

ENTRY = BaselineEntry("field/a.log", "CP1", "MeterValues", "$.meterValue[*].sampledValue[*].unit", "schema/enum")
SHORT = BaselineEntry("b.log", "", "", "", "json/syntax")
TEXT = """{
  "format": 1,
  "findings": [
    {"file": "b.log", "rule": "json/syntax", "count": 1},
    {"file": "field/a.log", "station": "CP1", "action": "MeterValues", "path": "$.meterValue[*].sampledValue[*].unit", \
"rule": "schema/enum", "count": 3}
  ]
}
"""


def finding(place: int = 0, rule: str = "schema/enum", line: int = 1) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.ERROR,
        message="is wrong",
        file="../field/a.log",
        line=line,
        action="MeterValues",
        station="CP1",
        path=f"$.meterValue[{place}].sampledValue[7].unit",
    )


def always(_: str) -> bool:
    return True


def test_the_entry_of_a_finding() -> None:
    assert BaselineEntry.of(finding(), "field/a.log") == ENTRY
    plain = Finding(rule="json/syntax", severity=Severity.ERROR, message="is wrong", file="x", line=1)
    assert BaselineEntry.of(plain, "b.log") == SHORT


def test_what_is_more_than_known_is_new() -> None:
    baseline = Baseline({ENTRY: 2})
    assert [baseline.covers(finding(each, line=each + 5), "field/a.log") for each in range(3)] == [True, True, False]
    assert not baseline.covers(finding(rule="schema/type"), "field/a.log")
    assert not baseline.covers(finding(), "other.log")
    assert baseline.gone(always) == {}


def test_what_is_less_than_known_is_gone() -> None:
    baseline = Baseline({ENTRY: 3, SHORT: 1})
    baseline.covers(finding(), "field/a.log")
    assert baseline.gone(always) == {ENTRY: 2, SHORT: 1}
    assert baseline.gone(lambda file: file == "b.log") == {SHORT: 1}
    assert baseline.pruned(always).known == {ENTRY: 1}
    assert baseline.pruned(lambda file: file == "b.log").known == {ENTRY: 3}


def test_what_is_new_is_not_pruned_in() -> None:
    baseline = Baseline({SHORT: 1})
    baseline.covers(finding(), "field/a.log")
    assert baseline.pruned(lambda _: False).known == {SHORT: 1}


def test_the_text() -> None:
    assert Baseline({ENTRY: 3, SHORT: 1}).to_json() == TEXT
    assert Baseline.from_json(TEXT).known == {ENTRY: 3, SHORT: 1}
    assert Baseline().to_json() == '{\n  "format": 1,\n  "findings": []\n}\n'
    assert Baseline.from_json(Baseline().to_json()).known == {}


@given(st.dictionaries(st.builds(BaselineEntry, *[st.text()] * 5), st.integers(1), max_size=5))
def test_there_and_back(known: dict[BaselineEntry, int]) -> None:
    text = Baseline(known).to_json()
    assert text.isascii()
    assert Baseline.from_json(text).known == known


def test_entries_that_a_merge_left_twice_add_up() -> None:
    line = '{"file": "a", "rule": "b", "count": 2}'
    assert Baseline.from_json(f'{{"format": 1, "findings": [{line}, {line}]}}').known == {
        BaselineEntry("a", "", "", "", "b"): 4
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Expecting value"),
        ("[]", "a baseline must be an object with the keys format and findings"),
        ("{}", "its format is None, not 1: write it again"),
        ('{"format": 2}', "its format is 2, not 1"),
        ('{"format": 1}', "findings must be a list, not None"),
        ('{"format": 1, "findings": [1]}', "a finding must be an object"),
        ('{"format": 1, "findings": [{"fil": "x"}]}', "no key of a finding 'fil'.*did you mean 'file'"),
        ('{"format": 1, "findings": [{"file": 1}]}', "file must be a text, not 1"),
        ('{"format": 1, "findings": [{"file": "a"}]}', "count must be a number above 0, not None"),
        ('{"format": 1, "findings": [{"count": 0}]}', "count must be a number above 0, not 0"),
        ('{"format": 1, "findings": [{"count": true}]}', "count must be a number above 0"),
    ],
)
def test_what_is_no_baseline(text: str, says: str) -> None:
    with pytest.raises((ValueError, LookupError, TypeError), match=says):
        Baseline.from_json(text)
