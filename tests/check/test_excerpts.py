"""What of a frame is shown with a finding."""

import json
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check import check_text, findings_of
from ocpp_core.check._excerpts import Excerpt, excerpt_of
from ocpp_core.findings import Finding, Severity

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"MMMMMMMMMMMMMMMMMMMMM"}]'


def excerpt(text: str, version: str = "1.6", width: int = 70) -> Excerpt | None:
    """The excerpt of the first finding in the last frame of a text."""
    return excerpt_of(findings_of(check_text(text, version)[-1], "a.log")[0], width)


def shown(text: str, version: str = "1.6", width: int = 200) -> str:
    found = excerpt(text, version, width)
    return "" if found is None else f"{found.before}>>{found.marked}<<{found.after}"


def test_a_value() -> None:
    assert shown(BOOT) == (
        '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":>>"MMMMMMMMMMMMMMMMMMMMM"<<}]'
    )


def test_it_is_cut_around_the_place() -> None:
    assert excerpt(BOOT) == Excerpt(
        ',{"chargePointVendor":"V","chargePointModel":', '"MMMMMMMMMMMMMMMMMMMMM"', "}]", (True, False)
    )
    assert excerpt(BOOT, width=40) == Excerpt('rgePointModel":', '"MMMMMMMMMMMMMMMMMMMMM"', "}]", (True, False))
    assert excerpt(BOOT, width=10) == Excerpt("", '"MMMMMMMMM', "", (True, True))


def test_a_place_in_lists() -> None:
    text = (
        '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z",'
        '"sampledValue":[{"value":"1"},{"value":"2","unit":"Hz"}]}]}]'
    )
    assert shown(text).endswith('[{"value":"1"},{"value":"2","unit":>>"Hz"<<}]}]}]')


def test_a_missing_and_an_unknown_member() -> None:
    assert shown('[2,"1","Authorize",{}]') == '[2,"1","Authorize",{>>}<<]'
    assert shown('[2,"1","Heartbeat",{"x":1}]') == '[2,"1","Heartbeat",{>>"x"<<:"***"}]'


def test_a_container_of_a_wrong_type_is_marked_where_it_begins() -> None:
    assert shown('[2,"1","Reset",{"type":{"a":1}}]') == '[2,"1","Reset",{"type":>>{<<"a":"***"}}]'


def test_an_action_that_does_not_exist_shows_no_payload() -> None:
    assert shown('[2,"1","Reboot",{"key":"4711"}]') == '[2,"1",>>"Reboot"<<,{"key":"***"}]'


def test_results() -> None:
    text = '[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":1}]'
    assert shown(text) == '[3,"1",{"currentTime":>>1<<}]'


def test_blanks_are_one() -> None:
    assert shown('[\n  2,\n  "1",\n  "Reset",\n  {\n    "type": "hard"\n  }\n]') == (
        '[ 2, "1", "Reset", { "type": >>"hard"<< } ]'
    )


@pytest.mark.parametrize(
    "text",
    [
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"4711","x":1}]',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":4711}]',
        '[2,"1","ChangeConfiguration",{"kee":"AuthorizationKey","valu":"4711"}]',
        '[2,"1","ChangeConfiguratio",{"key":"AuthorizationKey","value":"4711"}]',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"4711"',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"4711"}',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"4711',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey",,"value":"4711"}]',
        '[2,"1","ChangeConfiguration","4711"]',
        '[2,"1","ChangeConfiguration",[["4711"]]]',
        '[9,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"4711"}]',
    ],
)
def test_no_secret_is_shown(text: str) -> None:
    for verdict in check_text(text, "1.6"):
        for finding in findings_of(verdict, "a.log"):
            for width in range(5, 100):
                found = excerpt_of(finding, width)
                assert found is None or "711" not in found.before + found.marked + found.after


@pytest.mark.parametrize("text", ['[2,"1","X",' + "[" * 60_000, '[2,"1","X",{"a":"' + "b" * 70_000 + '"}]'])
def test_huge_frames_are_not_looked_into(text: str) -> None:
    assert excerpt(text) is None


ENVELOPE = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns="urn://Ocpp/Cs/2012/06/"><s:Body>%s'
    "</s:Body></s:Envelope>"
)


def test_envelopes() -> None:
    def finding(path: str, frame: str, **changes: Any) -> Finding:
        made = Finding(
            rule="schema/maxLength",
            severity=Severity.ERROR,
            message="is wrong",
            file="a.log",
            line=1,
            kind="call",
            action="Authorize",
            version="1.5",
            path=path,
            frame=frame,
        )
        return evolve(made, **changes)

    one = ENVELOPE % f"<authorizeRequest><idTag>{'A' * 21}</idTag></authorizeRequest>"
    assert excerpt_of(finding("$.idTag", one), 70) == Excerpt("<idTag>", "A" * 21, "</idTag>")
    assert excerpt_of(finding("$.idTag", one * 2), 70) is None
    assert excerpt_of(finding("", one), 70) is None
    assert excerpt_of(finding("$.other", one), 70) is None
    assert excerpt_of(finding("$.idTag", one, action="None"), 70) is None
    assert excerpt_of(finding("$.idTag", one, found="***"), 70) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON.map(json.dumps) | st.text(), st.text(), st.text(), st.integers(0, 200))
def test_no_frame_is_too_odd(frame: str, path: str, rule: str, width: int) -> None:
    for kind in ("call", "callresult", "callerror", "malformed"):
        odd = Finding(
            rule=rule,
            severity=Severity.ERROR,
            message="is wrong",
            file="a.log",
            line=1,
            kind=kind,
            action="Reset",
            version="1.6",
            path=path,
            frame=frame,
        )
        found = excerpt_of(odd, width)
        assert found is None or len(found.before + found.marked + found.after) <= width
