"""What is said of a frame: rule ids, severities, values and sections."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check import FrameJudge, check_text, findings_of, severity_of
from ocpp_core.errors import RemoteError
from ocpp_core.findings import Finding, Severity
from ocpp_core.ocppj import JsonCodec
from ocpp_core.ocpps import SoapCodec
from ocpp_core.versions import Version


def findings(text: str, version: str = "1.6", tolerate: tuple[str, ...] = ()) -> list[Finding]:
    return [each for verdict in check_text(text, version, tolerate=tolerate) for each in findings_of(verdict, "a.log")]


BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'


@pytest.mark.parametrize(
    ("text", "version", "rules"),
    [
        (BOOT, "1.6", []),
        ('[2,"1","BootNotification",{"chargePointVendor":"V"}]', "1.6", ["schema/required"]),
        (BOOT.replace('"M"', '"M","x":1'), "1.6", ["schema/additionalProperties"]),
        (BOOT.replace('"M"', "1"), "1.6", ["schema/type"]),
        (BOOT.replace('"M"', '"MMMMMMMMMMMMMMMMMMMMM"'), "1.6", ["schema/maxLength"]),
        ('[2,"1","Heartbeat",{},1]', "1.6", ["framing/arity"]),
        ('[9,"1",{}]', "1.6", ["framing/message-type"]),
        ('["2","1","Heartbeat",{}]', "1.6", ["framing/message-type"]),
        ('[2,1,"Heartbeat",{}]', "1.6", ["framing/message-id"]),
        ('[2,"1",3,{}]', "1.6", ["framing/action"]),
        ('[4,"1",3,"",{}]', "1.6", ["framing/error"]),
        ('[4,"1","GenericError",3,{}]', "1.6", ["framing/error"]),
        ('[2,"1","Heartbeat",[]]', "1.6", ["framing/payload"]),
        ('[2,"1","Heartbeat",{nope}]', "1.6", ["json/syntax"]),
        ('[2,"1","Authorize",{"idTag":"a","idTag":"b"}]', "1.6", ["json/duplicate-member"]),
        ('[2,"1","Authorize",{"idTag":"\ud800"}]', "1.6", ["json/encoding"]),
        ('[2,"1","DataTransfer",{"vendorId":"V","data":"' + "x" * 3_000_000 + '"}]', "1.6", ["limit/size"]),
        ('[2,"1","DataTransfer",' + '{"a":' * 200 + "1" + "}" * 200 + "]", "1.6", ["limit/depth"]),
        ('[2,"1","Heartbeats",{}]', "1.6", ["action/unknown"]),
        ('[2,"1","NotifyPeriodicEventStream",{}]', "2.1", ["action/one-way"]),
        ('[4,"1","Nonsense","",{}]', "1.6", ["action/error-code"]),
        ('[2,"1","Heartbeat"', "1.6", ["log/cut-off"]),
        (BOOT, "2.0.1", ["schema/additionalProperties"] * 2 + ["schema/required"] * 2 + ["version/other"]),
        (
            '[2,"1","SecurityEventNotification",{"type":"a","timestamp":"2024-01-01T00:00:00.12345Z"}]',
            "2.0.1",
            ["date-time/precision"],
        ),
    ],
)
def test_ids(text: str, version: str, rules: list[str]) -> None:
    assert sorted(each.rule for each in findings(text, version)) == rules


@pytest.mark.parametrize(
    ("text", "name", "severity"),
    [
        (BOOT.replace('"M"', '"MMMMMMMMMMMMMMMMMMMMM"'), "maxLength", Severity.NOTE),
        ('[2,1,"Heartbeat",{}]', "framing", Severity.WARNING),
        (f"{BOOT[:-1]}", "json", Severity.WARNING),
        (BOOT.replace('"M"', '"M","iccid":null'), "null", Severity.WARNING),
    ],
)
def test_what_was_tolerated(text: str, name: str, severity: Severity) -> None:
    assert [(each.rule, each.severity) for each in findings(text, tolerate=(name,))] == [
        (f"tolerated/{name}", severity)
    ]


def test_all_of_a_finding() -> None:
    text = '[2,"b7","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"available"}]'
    found = FoundFrame(7, text, cut_off=False, context=Context(station="CP_1"))
    (finding,) = findings_of(FrameJudge(Version.V16).judge(found), "a.log")
    assert finding == Finding(
        rule="schema/enum",
        severity=Severity.ERROR,
        message='must be one of "Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", '
        '"Reserved", "Unavailable" and "Faulted"; did you mean "Available"?',
        file="a.log",
        line=7,
        path="$.status",
        kind="call",
        action="StatusNotification",
        station="CP_1",
        message_id="b7",
        version="1.6",
        found="available",
        allowed=[
            "Available",
            "Preparing",
            "Charging",
            "SuspendedEVSE",
            "SuspendedEV",
            "Finishing",
            "Reserved",
            "Unavailable",
            "Faulted",
        ],
        suggestion="Available",
        section="OCPP 1.6 section 7.7",
        frame=text,
    )


@pytest.mark.parametrize(
    ("text", "found", "allowed", "suggestion"),
    [
        (BOOT.replace('"M"', "12"), 12, "string", None),
        (BOOT.replace('"M"', "true"), True, "string", None),
        (BOOT.replace('"M"', '{"secret":"s"}'), None, "string", None),
        (BOOT.replace('"M"', '"' + "M" * 21 + '"'), "M" * 21, 20, None),
        (BOOT.replace("chargePointModel", "chargepointmodel"), "chargepointmodel", None, "chargePointModel"),
        ('[2,"1","BootNotifcation",{}]', "BootNotifcation", None, "BootNotification"),
        ('[2,"1","Bootle\\u001b",{}]', "Bootle\x1b", None, None),
        ('[4,"1","OccurrenceConstraintViolation","",{}]', "OccurrenceConstraintViolation", None, None),
        ('[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":12345}]', "***", "string", None),
    ],
)
def test_values(text: str, found: object, allowed: object, suggestion: str | None) -> None:
    finding = next(each for each in findings(text) if each.rule != "schema/required")
    assert finding.found == found
    if allowed is not None:
        assert finding.allowed == allowed
    if suggestion is not None:
        assert finding.suggestion == suggestion
    assert "12345" not in finding.message


@pytest.mark.parametrize(
    ("text", "version", "section"),
    [
        ('[2,"1","Heartbeat",{"x":1}]', "1.6", "OCPP 1.6 section 6.29"),
        ('[2,"1","Heartbeat",{"x":1}]', "2.0.1", "OCPP 2.0.1 part 2 section 1.29"),
        ('[2,"1","BootNotification",{}]', "2.0", None),
        ('[2,"1","Heartbeat",{},1]', "1.6", "OCPP-J 1.6 section 4.2"),
        ('[2,"1","Heartbeat",{},1]', "2.1", "OCPP 2.1 part 4 section 4.2"),
        ('[2,"1","GetLog",{"logType":"a"}]', "1.6", "OCPP 1.6 security whitepaper section 6.13"),
    ],
)
def test_sections(text: str, version: str, section: str | None) -> None:
    assert findings(text, version)[0].section == section


def test_a_shortened_frame_is_judged_no_further() -> None:
    found = FoundFrame(1, '[2,"1","BootNotification",{...}]', cut_off=False, shortened=True)
    (finding,) = findings_of(FrameJudge(Version.V16).judge(found), "a.log")
    assert (finding.rule, finding.severity) == ("log/shortened", Severity.NOTE)


def test_severities() -> None:
    assert severity_of("schema/maxLength") is Severity.ERROR
    assert severity_of("log/anything") is Severity.NOTE
    assert severity_of("K01.FR.31") is Severity.ERROR


SOAP = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>'
    '<heartbeatRequest xmlns="urn://Ocpp/Cs/2012/06/"/></s:Body></s:Envelope>'
)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (SOAP.replace("</s:Body>", ""), "soap/syntax"),
        (SOAP.replace("Body>", "Bady>"), "soap/envelope"),
        (SOAP.replace("heartbeatRequest", "heartRequest"), "action/unknown"),
        (SOAP.replace("2012/06", "2015/10"), "version/wrong"),
        (SOAP.replace("urn://Ocpp", "urn://Acpp"), "soap/namespace"),
        (SOAP + " " * 3_000_000, "limit/size"),
    ],
)
def test_rules_of_envelopes(data: str, rule: str) -> None:
    with pytest.raises(RemoteError) as caught:
        SoapCodec("1.5").decode(data.encode())
    assert caught.value.rule == rule


def test_the_rule_of_an_error_survives_a_pickle() -> None:
    with pytest.raises(RemoteError) as caught:
        JsonCodec("1.6").decode('[2,"1","Heartbeat",{"x":1}]')
    assert caught.value.rule == "schema/additionalProperties"
    assert pickle.loads(pickle.dumps(caught.value)).rule == "schema/additionalProperties"


@given(st.text())
def test_any_text(text: str) -> None:
    for each in findings(f'[2,"1","{text}",{{{text}}}]\n[2,"{text}","Authorize",{{"idTag":{text}}}]'):
        assert each.message.isprintable()
