"""Verdicts on SOAP envelopes."""

import pytest

from ocpp_core import Version
from ocpp_core.capture import find_envelopes
from ocpp_core.check import EnvelopeJudge, check_text
from tests.capture.envelopes import CALL, CALL16, FAULT, FRAME, RESULT


@pytest.mark.parametrize(
    ("change", "kind", "action", "rules"),
    [
        (("authorizeRequest", "authoriseRequest"), "call", "Authorise", ["action"]),
        (("authorizeRequest", "foo"), "call", "foo", ["action"]),
        (("</cs:idTag>", ""), "malformed", "Authorize", ["frame"]),
        (("2012/06", "2010/08"), "call", "Authorize", ["frame"]),
        (("urn://Ocpp/Cs", "urn:x"), "call", "Authorize", ["frame"]),
        (("<cs:idTag>AA</cs:idTag>", ""), "call", "Authorize", ["required"]),
        (("<soap:Envelope", "<!DOCTYPE a [ ]>\n<soap:Envelope"), "malformed", "Authorize", ["frame"]),
        (("<soap:Body>", "<soap:Body><a/>"), "malformed", "Authorize", ["frame"]),
        (("AA", "\ud800"), "malformed", "Authorize", ["frame"]),
        (("AA", "x" * 1_100_000), "malformed", "Authorize", ["frame"]),
    ],
)
def test_rules(change: tuple[str, str], kind: str, action: str, rules: list[str]) -> None:
    [each] = find_envelopes(CALL.replace(*change))
    verdict = EnvelopeJudge().judge(each)
    assert (verdict.kind, verdict.action, [problem.rule for problem in verdict.problems]) == (kind, action, rules)
    assert verdict.message_id == "urn:uuid:1"


def test_pairs_and_order() -> None:
    found = check_text(f"{FRAME}\n{CALL}\n{RESULT} {FAULT}", "1.5")
    assert [(each.kind, each.action) for each in found] == [
        ("call", "Heartbeat"), ("call", "Authorize"), ("callresult", "Authorize"), ("callerror", "Authorize")
    ]  # fmt: skip


def test_an_envelope_without_an_id() -> None:
    [verdict] = check_text(CALL.replace("<wsa:MessageID>urn:uuid:1</wsa:MessageID>", ""))
    assert (verdict.kind, verdict.message_id, verdict.action) == ("call", None, "Authorize")


def test_an_unreadable_result_is_no_call() -> None:
    """So that a fault that relates to its id is not taken for the answer to it."""
    broken = RESULT.replace("</cs:authorizeResponse>", "")
    result, fault = check_text(f"{broken}\n{FAULT.replace('urn:uuid:1', 'urn:uuid:9')}")
    assert (result.kind, result.message_id, result.action) == ("malformed", "urn:uuid:9", "Authorize")
    assert (fault.kind, fault.action) == ("callerror", None)


def test_an_unreadable_envelope_of_two_versions_is_of_that_of_the_one_before() -> None:
    broken = CALL.replace("</cs:idTag>", "").replace("<soap:Body", "<soap:Body xmlns:a='urn://Ocpp/Cs/2015/10/'")
    assert [each.version for each in check_text(f"{CALL16}\n{broken}")] == [Version.V16, Version.V16]
    assert [each.version for each in check_text(f"{CALL}\n{broken}")] == [Version.V15, Version.V15]


STATUS = CALL.replace("authorizeRequest", "statusNotificationRequest").replace(
    "<cs:idTag>AA</cs:idTag>",
    "<cs:connectorId>1</cs:connectorId><cs:status>SuspendedEV</cs:status><cs:errorCode>NoError</cs:errorCode>",
).replace("/Authorize", "/StatusNotification")  # fmt: skip


def test_other_versions() -> None:
    """A station that sends what 1.6 added under the namespace of 1.5."""
    [verdict] = check_text(STATUS)
    assert (verdict.version, verdict.action) == (Version.V15, "StatusNotification")
    assert [problem.rule for problem in verdict.problems] == ["enum"]
    assert verdict.valid_in == (Version.V16,)
    many = check_text(f"{STATUS}\n" * 102)
    assert [bool(each.valid_in) for each in many] == [True] * 100 + [False] * 2
