"""Rules of the standard applied to SOAP envelopes: whose conversation they are of, and what they can break."""

from __future__ import annotations

import pytest

from ocpp_core.check import RuleJudge, RuleSelection, check_text, findings_of

HEAD = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"'
    ' xmlns:o="{namespace}"><s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>\n'
)
CENTRAL = {"1.5": "urn://Ocpp/Cs/2012/06/", "1.6": "urn://Ocpp/Cs/2015/10/"}
POINT = {"1.5": "urn://Ocpp/Cp/2012/06/", "1.6": "urn://Ocpp/Cp/2015/10/"}
ADDRESSES = "<a:From><a:Address>http://192.0.2.7/</a:Address></a:From><a:To>http://192.0.2.1/</a:To>"


def asks(
    name: str, body: str, message_id: str, *, identity: str = "CS1", version: str = "1.6", by_csms: bool = False
) -> str:
    """A request of a station, or of the CSMS."""
    action = name[0].upper() + name[1:]
    header = (
        f"<o:chargeBoxIdentity>{identity}</o:chargeBoxIdentity><a:Action>/{action}</a:Action>"
        f"<a:MessageID>{message_id}</a:MessageID>{ADDRESSES}"
    )
    namespace = (POINT if by_csms else CENTRAL)[version]
    return HEAD.format(namespace=namespace, header=header, body=f"<o:{name}Request>{body}</o:{name}Request>")


def answers(name: str, body: str, message_id: str, *, version: str = "1.6", by_station: bool = False) -> str:
    """An answer of the CSMS, or of a station; it does not name the station."""
    action = name[0].upper() + name[1:]
    header = (
        f"<a:Action>/{action}Response</a:Action><a:MessageID>urn:{message_id}</a:MessageID>"
        f"<a:RelatesTo>{message_id}</a:RelatesTo>"
    )
    namespace = (POINT if by_station else CENTRAL)[version]
    return HEAD.format(namespace=namespace, header=header, body=f"<o:{name}Response>{body}</o:{name}Response>")


def broken(text: str, *select: str) -> list[tuple[int, str, str | None, str]]:
    """The line, the rule, the side and the place of each finding."""
    judge = RuleJudge(RuleSelection(select=select or ("default",)))
    return [
        (finding.line, finding.rule, finding.fault, finding.path)
        for verdict in judge.judged(check_text(text))
        for finding in findings_of(verdict, "soap.log")
        if finding.rule != "soap/spelling"  # of the short headers here
    ]


START = "<o:connectorId>{connector}</o:connectorId><o:idTag>AA</o:idTag><o:timestamp>2026-03-01T08:00:00Z</o:timestamp>"


@pytest.mark.parametrize("version", ["1.5", "1.6"])
def test_a_message_in_an_envelope_is_judged_like_any_other(version: str) -> None:
    start = START.format(connector=0) + "<o:meterStart>1</o:meterStart>"
    assert broken(asks("startTransaction", start, "1", version=version)) == [
        (1, "1.6-6.45-connector-above-zero", "charging-station", "$.connectorId")
    ]


def test_the_readings_of_1_5_are_those_of_its_envelopes() -> None:
    values = "<o:connectorId>-1</o:connectorId><o:values><o:timestamp>2026-03-01T08:00:00Z</o:timestamp>{}</o:values>"
    text = asks("meterValues", values.format('<o:value unit="Wh">5</o:value>'), "1", version="1.5")
    assert broken(text) == [(1, "1.6-6.31-connector-not-negative", "charging-station", "$.connectorId")]


def test_a_register_of_1_5_that_goes_down() -> None:
    reading = (
        "<o:connectorId>1</o:connectorId><o:transactionId>7</o:transactionId>"
        "<o:values><o:timestamp>2026-03-01T08:0{}:00Z</o:timestamp><o:value>{}</o:value></o:values>"
    )
    text = asks("meterValues", reading.format(1, 500), "1", version="1.5")
    text += asks("meterValues", reading.format(2, 400), "2", version="1.5")
    assert [each[:3] for each in broken(text)] == [(2, "1.6-7.31-register-monotonic", "charging-station")]


KEYS = "<o:key>HeartbeatInterval</o:key><o:key>Colour</o:key>"


def test_a_request_and_its_answer() -> None:
    text = asks("getConfiguration", KEYS, "1", by_csms=True)
    text += answers("getConfiguration", "<o:unknownKey>HeartbeatInterval</o:unknownKey>", "1", by_station=True)
    assert broken(text, "1.6-5.8-every-key-answered") == [
        (2, "1.6-5.8-every-key-answered", "charging-station", "$.key[1]")
    ]


BOOT = "<o:chargePointVendor>V</o:chargePointVendor><o:chargePointModel>M</o:chargePointModel>"
PENDING = "<o:status>Pending</o:status><o:currentTime>2026-03-01T08:00:00Z</o:currentTime><o:interval>600</o:interval>"


def test_each_station_has_its_conversation() -> None:
    """The answer names none, but its request does."""
    text = asks("bootNotification", BOOT, "b1") + asks("bootNotification", BOOT, "b2", identity="CS2")
    text += answers("bootNotification", PENDING, "b1")
    text += answers("bootNotification", PENDING.replace("Pending", "Accepted"), "b2")
    text += asks("heartbeat", "", "h2", identity="CS2") + asks("heartbeat", "", "h1")
    assert broken(text) == [(6, "1.6-4.2-pending-no-call", "charging-station", "")]


def test_the_side_of_a_data_transfer_is_that_of_its_service() -> None:
    refusal = "<o:status>UnknownVendorId</o:status><o:data>x</o:data>"
    text = asks("dataTransfer", "<o:vendorId>com.example</o:vendorId>", "1", by_csms=True)
    text += answers("dataTransfer", refusal, "1", by_station=True)
    assert [each[1:3] for each in broken(text, "1.6-4.3-unknownvendor-no-data")] == [
        ("1.6-4.3-unknownvendor-no-data", "charging-station")
    ]


def test_rules_on_frames_are_about_no_envelope() -> None:
    """Over HTTP a second request need not wait, and an id may be as long as it likes."""
    long = "urn:" + "x" * 60
    text = asks("heartbeat", "", long) + asks("heartbeat", "", "2") + asks("authorize", "<o:idTag>A</o:idTag>", "2")
    assert broken(text, "all") == []


def test_what_the_schema_refuses_makes_unknown_what_it_said() -> None:
    text = asks("bootNotification", BOOT, "b") + answers("bootNotification", PENDING.replace("600", "x"), "b")
    assert {each[1] for each in broken(text + asks("heartbeat", "", "h"))} == {"schema/type"}


def test_a_fault_ends_its_call() -> None:
    """So that the start that it refuses gives no transaction."""
    fault = HEAD.format(
        namespace=CENTRAL["1.6"],
        header="<a:Action>http://www.w3.org/2005/08/addressing/soap/fault</a:Action><a:MessageID>9</a:MessageID>"
        "<a:RelatesTo>1</a:RelatesTo>",
        body="<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>o:InternalError</s:Value></s:Subcode>"
        '</s:Code><s:Reason><s:Text xml:lang="en">no</s:Text></s:Reason></s:Fault>',
    )
    start = START.format(connector=1) + "<o:meterStart>1</o:meterStart>"
    first, second = (asks("startTransaction", start, name) for name in ("1", "2"))
    rule = "1.6-4.8-one-transaction-per-connector"
    accepted = answers(
        "startTransaction",
        "<o:transactionId>7</o:transactionId><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo>",
        "1",
    )
    assert [each[:2] for each in broken(first + accepted + second, rule)] == [(3, rule)]
    assert broken(first + fault + second, rule) == []


def test_an_answer_whose_request_was_not_seen_is_judged_by_itself() -> None:
    negative = PENDING.replace("Pending", "Accepted").replace("600", "-1")
    found = broken(answers("bootNotification", negative, "1"), "all")
    assert [(line, fault, path) for line, _, fault, path in found] == [(1, "csms", "$.interval")]


def test_envelopes_without_an_identity_are_of_one_station() -> None:
    nameless = (BOOT, "b"), ("", "h")
    texts = [
        asks(name, body, key) for name, (body, key) in zip(("bootNotification", "heartbeat"), nameless, strict=True)
    ]
    boot, heartbeat = (text.replace("<o:chargeBoxIdentity>CS1</o:chargeBoxIdentity>", "") for text in texts)
    found = broken(boot + answers("bootNotification", PENDING, "b") + heartbeat, "1.6-4.2-pending-no-call")
    assert [each[1] for each in found if not each[1].startswith(("framing", "schema"))] == ["1.6-4.2-pending-no-call"]
