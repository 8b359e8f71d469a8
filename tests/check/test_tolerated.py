"""Verdicts on frames of which something is tolerated."""

from collections.abc import Collection

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Allowance, Tolerance, Version
from ocpp_core.capture import FoundFrame, find_frames
from ocpp_core.check import EnvelopeJudge, FrameJudge, Problem, Verdict, check_text
from ocpp_core.check._verdicts import problems_of
from ocpp_core.errors import PayloadError
from ocpp_core.findings import Issue
from ocpp_core.versions import ErrorCode
from tests.capture.envelopes import CALL

LONG = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"%s"}]' % ("M" * 21)
SECRET = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":%s}]'


def only(text: str, tolerate: Tolerance | Collection[Allowance | str], version: str = "1.6") -> Verdict:
    (verdict,) = check_text(text, version, tolerate=tolerate)
    return verdict


def test_what_is_tolerated_is_no_problem() -> None:
    verdict = only(LONG, ["maxLength"])
    assert (verdict.valid, verdict.problems) == (True, ())
    assert verdict.tolerated == (
        Problem(
            path="$.chargePointModel",
            rule="maxLength",
            message="must have at most 20 characters, not 21; read as it is",
            code="PropertyConstraintViolation",
            found="M" * 21,
            tolerance="maxLength",
            read_as="M" * 21,
        ),
    )


def test_what_is_not_tolerated_stays_a_problem() -> None:
    verdict = only(LONG.replace('"}]', '","chargeBoxSerialNumber":7}]'), ["maxLength"])
    assert not verdict.valid
    assert [(each.rule, each.tolerance) for each in verdict.problems] == [("type", None)]
    assert [(each.rule, each.tolerance) for each in verdict.tolerated] == [("maxLength", "maxLength")]
    assert not only(LONG, ["maxItems"]).valid
    assert not only(LONG, [Allowance("maxLength", at="Heartbeat")]).valid


def test_more_than_a_codec_lists_is_a_problem() -> None:
    value = '{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":"1","unit":"hz"}]}'
    text = '[2,"1","MeterValues",{"connectorId":1,"meterValue":[%s]}]'
    assert len(only(text % ",".join([value] * 20), ["unknown-enum"]).tolerated) == 20
    assert not only(text % ",".join([value] * 21), ["unknown-enum"]).valid


def test_a_refused_frame_has_a_problem_even_if_all_that_is_listed_was_tolerated() -> None:
    first = Issue("$.status", "enum", ["Hard"], "soft", "is wrong", ErrorCode.GENERIC_ERROR, "enum", "Soft")
    error = PayloadError("", issue=evolve(first, path="$.type", tolerance=None), issues=(first,), action="Reset")
    problems = problems_of(error, Version.V16)
    assert [(each.path, each.tolerance) for each in problems] == [("$.status", "enum"), ("$.type", None)]


@pytest.mark.parametrize(
    ("payload", "name", "read_as"),
    [
        ('"chargePointModel":"M","chargeBoxSerialNumber":12.50', "type-lossless", "12.50"),
        ('"chargePointModel":"M","chargeBoxSerialNumber":null', "null", None),
        ('"chargePointModel":"M","ChargeBoxSerialNumber":"peer"', "renamed", None),
        ('"chargePointModel":"M","pin":"1234"', "additionalProperties", None),
        ('"chargePointModel":"%s"' % ("M" * 61), "maxLength", None),  # too long to be told
    ],
)
def test_what_it_was_read_as(payload: str, name: str, read_as: str | None) -> None:
    verdict = only('[2,"1","BootNotification",{"chargePointVendor":"V",%s}]' % payload, Tolerance.everything())
    assert [(each.tolerance, each.read_as) for each in verdict.tolerated] == [(name, read_as)]


# -- secrets


@pytest.mark.parametrize("value", ['"%s"' % ("h" * 501), "4711", "true", '{"h":"4711"}', '["4711"]'])
@pytest.mark.parametrize("tolerate", [Tolerance.everything(), Tolerance()])
def test_secrets_are_not_told(value: str, tolerate: Tolerance) -> None:
    verdict = only(SECRET % value, tolerate)
    problems = verdict.problems + verdict.tolerated
    assert problems
    for word in ("hhh", "4711", "true"):
        assert word not in repr(problems)


def test_of_a_url_only_the_user_is_hidden() -> None:
    text = '[2,"1","UpdateFirmware",{"location":"ftp://me:pw@host/ a","retrieveDate":"2024-01-01T00:00:00Z"}]'
    assert [each.found for each in only(text, ()).problems] == ["ftp://***@host/ a"]


def test_secrets_within_lists() -> None:
    reset = '[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"%s","component":{"name":"a"},"variable":{"name":"BasicAuthPassword"}}]}]'
    verdict = only(reset % ("h" * 2501), ["maxLength"], "2.0.1")
    assert [(each.found, each.read_as) for each in verdict.tolerated] == [("***", None)]
    assert verdict.tolerated[0].path == "$.setVariableData[0].attributeValue"


# -- pairing


def test_a_result_is_for_the_call_that_it_fits_without_tolerance() -> None:
    """The other call of the same id is the more recent one, and its result could be read with a tolerance."""
    calls = '[2,"1","ClearCache",{}]\n[2,"1","Reset",{"type":"Soft"}]\n'
    verdicts = check_text(f'{calls}[3,"1",{{"status":"rejected"}}]', "1.6", tolerate=["enum"])
    assert [verdict.action for verdict in verdicts] == ["ClearCache", "Reset", "Reset"]
    calls = '[2,"1","UnlockConnector",{"connectorId":1}]\n[2,"1","ChangeAvailability",{"connectorId":1,"type":"Operative"}]\n'
    verdicts = check_text(f'{calls}[3,"1",{{"status":"Unlocked"}}]', "1.6", tolerate=["unknown-enum"])
    assert (verdicts[2].action, verdicts[2].tolerated) == ("UnlockConnector", ())
    calls = '[2,"1","Heartbeat",{}]\n[2,"1","Reset",{"type":"Soft"}]\n'
    verdicts = check_text(f'{calls}[3,"1",{{"currentTime":"2024-01-01 00:00:00Z"}}]', "1.6", tolerate=["date-time"])
    assert (verdicts[2].action, verdicts[2].valid) == ("Heartbeat", True)


def test_guesses_are_for_what_is_valid_without_tolerance() -> None:
    text = f'{LONG}\n[2,"2","StatusNotification",{{"connectorId":1,"errorCode":"NoError","status":"Available"}}]'
    assert {each.version for each in check_text(text, tolerate=Tolerance.everything())} == {Version.V16}
    assert {each.version for each in check_text(LONG, tolerate=Tolerance.everything())} == {Version.V16}
    data = '[2,"1","DataTransfer",{"vendorId":"v","data":{}}]'  # which 1.6 takes as text alone
    assert {each.version for each in check_text(data, tolerate=["json-text"])} == {Version.V201}
    assert [each.valid for each in check_text(data, "1.6", tolerate=["json-text"])] == [True]


# -- envelopes


def test_envelopes() -> None:
    long = CALL.replace("AA", "A" * 21)
    assert not only(long, (), "1.5").valid
    verdict = only(long, ["maxLength"], "1.5")
    assert (verdict.valid, verdict.action, verdict.version) == (True, "Authorize", "1.5")
    assert [(each.path, each.found, each.tolerance) for each in verdict.tolerated] == [
        ("$.idTag", "A" * 21, "maxLength"),
    ]
    both = long.replace("</cs:authorizeRequest>", "<cs:x/></cs:authorizeRequest>")
    verdict = only(both, ["maxLength"], "1.5")
    assert [each.rule for each in verdict.problems] == ["additionalProperties"]
    assert [each.rule for each in verdict.tolerated] == ["maxLength"]
    (found,) = [each.found for each in check_text(long)]
    assert EnvelopeJudge(tolerate=["maxLength"]).judge(found).valid  # type: ignore[arg-type]  # it is an envelope


# -- arguments


def test_what_cannot_be_tolerated() -> None:
    with pytest.raises(LookupError, match="did you mean 'maxLength'"):
        check_text("", tolerate=["maxlenght"])
    with pytest.raises(TypeError, match="tolerate must be a Tolerance, or a collection of names"):
        check_text("", tolerate="maxLength")
    with pytest.raises(LookupError, match="did you mean 'maxLength'"):
        FrameJudge(Version.V16, tolerate=["maxlenght"])


@given(
    st.lists(
        st.sampled_from(
            [
                LONG,
                SECRET % 1,
                '[2,"1","Reset",{"type":',
                '"hard"',
                "}]",
                '[3,"1",{"status":,}]',
                "[4,",
                "[2,1,",
                "\x00",
                "\n",
            ]
        )
    ).map("".join)
)
def test_any_text_is_judged(text: str) -> None:
    for version in (Version.V16, Version.V21):
        judge = FrameJudge(version, tolerate=Tolerance.everything())
        for each in [*find_frames(text), FoundFrame(1, text, cut_off=True)]:
            assert judge.judge(each).found is each
