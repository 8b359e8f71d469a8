"""What people who do this work reported: captures, frames and envelopes on which a check or a codec falls short.

First twins of the reports, which run everywhere; then the reports themselves, where they are.
"""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime
from typing import Any

import pytest
from click.testing import CliRunner

from ocpp_core import CallResult, JsonCodec, Session, v16, v201
from ocpp_core.cli.app import cli
from ocpp_core.errors import RemoteError
from ocpp_core.ocpps import SoapCodec
from ocpp_core.session import CallReceived, CallRepeated, FrameRejected
from tests.conftest import reference_folder

REPORTS = reference_folder().parent / "corpus" / "reports"

Row = tuple[str, str | None, str | None, str, list[str]]


def check(data: str | bytes, *options: str) -> tuple[int, list[Row], str]:
    """The exit code; the kind, id, action, version and findings of each frame; and what is said beside them."""
    result = CliRunner().invoke(cli, ["check", "--format", "json", *options], input=data)
    rows: list[Row] = []
    for line in result.stdout.splitlines():
        verdict: dict[str, Any] = json.loads(line)
        findings = [f"{each['severity']} {each['rule']} {each['path']}".strip() for each in verdict["findings"]]
        rows.append((verdict["kind"], verdict["message_id"], verdict["action"], verdict["version"], findings))
    return result.exit_code, rows, result.stderr


def case(name: str) -> bytes:
    """The capture of a report."""
    if not (REPORTS / "cases.jsonl").is_file():
        pytest.skip(f"there is no corpus of reports at {REPORTS}")
    records = map(json.loads, (REPORTS / "cases.jsonl").read_text("utf-8").splitlines())
    [record] = [record for record in records if record["id"] == name]
    return (REPORTS / str(record["file"])).read_bytes()


# -- the repr of an answer, in which the action stands

REPR = """\
Unexpected exception in connection to 'garage': 'TypeConstraintViolationError: Payload for Action is syntactically \
correct, {'cause': "7 is not of type 'string'", 'ocpp_message': <CallResult - unique_id=0a1b-77, \
action=GetConfiguration, payload={'configurationKey': [{'key': 'MeterValueSampleInterval', 'readonly': False, \
'value': 7}], 'unknownKey': ['Foo']}>}'
"""


def test_a_repr_with_the_action() -> None:
    code, rows, said = check(REPR)
    assert (code, rows) == (
        1,
        [("callresult", "0a1b-77", "GetConfiguration", "1.6", ["error schema/type $.configurationKey[0].value"])],
    )
    assert "Read from the repr of a Python object: 1 frame in <stdin>" in said


def test_report_of_a_repr() -> None:
    code, rows, _ = check(case("b2-01"))
    answered = "b8bd4bea-4ab8-415b-8431-0fb527bc86e2"
    assert (code, rows) == (
        1,
        [("callresult", answered, "GetConfiguration", "1.6", ["error schema/type $.configurationKey[0].value"])],
    )


# -- literals of Python and JavaScript


def test_literals() -> None:
    code, rows, said = check(
        "`[3, 'a-1', {}]` is the answer\n"
        "recv [2, '18', 'StatusNotification', {'timestamp': '2024-07-22T18:49:32Z', 'connectorStatus': 'Occupied', "
        "'evseId': 2, 'connectorId': 1}]\n"
    )
    assert (code, rows) == (
        0,
        [("callresult", "a-1", None, "2.0.1", []), ("call", "18", "StatusNotification", "2.0.1", [])],
    )
    assert "Read from a Python literal: 2 frames in <stdin>" in said


def test_report_of_literals() -> None:
    code, rows, said = check(case("b2-03"))
    assert (code, rows) == (
        0,
        [
            ("callresult", "62c8f84f-9f17-4be3-899b-3a16ea5ba095", None, "2.0.1", []),
            ("call", "17", "StatusNotification", "2.0.1", []),
        ],
    )
    assert "Read from a Python literal: 2 frames in <stdin>" in said


# -- a typographic quote among plain ones

MISQUOTED = """\
2025-08-07T15:00:06Z,EVB-2,[2,"n-7","StatusNotification",{"connectorId":1,"status":"Charging\u201d,"errorCode":"NoError"}]
2025-08-07T15:00:07Z,EVB-2,[3,"n-7",{}]
"""


def test_a_typographic_quote() -> None:
    code, rows, _ = check(MISQUOTED)
    assert (code, rows) == (
        1,
        [
            ("call", "n-7", "StatusNotification", "1.6", ["error json/syntax"]),
            ("callresult", "n-7", "StatusNotification", "1.6", []),
        ],
    )
    text = CliRunner().invoke(cli, ["check"], input=MISQUOTED).stdout
    assert "a string is not closed: in column 93 of its line stands a typographic quote for a plain one" in text
    code, rows, _ = check(MISQUOTED, "--tolerate", "json")
    assert (code, rows[0][-1]) == (0, ["warning tolerated/json"])


def test_report_of_a_typographic_quote() -> None:
    code, rows, _ = check(case("b2-05"))
    assert (code, rows) == (
        1,
        [
            ("call", "notif-101", "StatusNotification", "1.6", ["error json/syntax"]),
            ("callresult", "notif-101", "StatusNotification", "1.6", []),
        ],
    )
    text = CliRunner().invoke(cli, ["check"], input=case("b2-05")).stdout
    assert "in column 146 of its line stands a typographic quote" in text


# -- the prefix of a log on every line of a frame


def test_prefixed_lines() -> None:
    lines = ["[", "  2,", '  "a9",', '  "Authorize",', '  {"idToken": {"idToken": "77", "type": "Local"}}', "]"]
    prefixed = "".join(f"2026-05-21T15:19:1{n}.3+0200 pi mgr[9]: {each}\n" for n, each in enumerate(lines))
    assert check(prefixed)[:2] == (0, [("call", "a9", "Authorize", "2.0.1", [])])


def test_report_of_prefixed_lines() -> None:
    assert check(case("b2-06"))[:2] == (0, [("call", "a1", "Authorize", "2.0.1", [])])


# -- named elements

NAMED = """\
{"chargeBoxId":"EVB-9","direction":"CSMS_TO_CP","messageType":"CALL","messageId":"77","action":"Reset","payload":{"type":"Soft"}}
{"messageType":"CALLRESULT","messageId":"77","payload":{"status":"accepted"}}
"""


def test_named_elements() -> None:
    assert check(NAMED)[:2] == (
        1,
        [("call", "77", "Reset", "1.6", []), ("callresult", "77", "Reset", "1.6", ["error schema/enum $.status"])],
    )


def test_report_of_named_elements() -> None:
    message_id = "a4bc0d24-d74f-414f-b841-5be59967c30e"
    assert check(case("b2-08"))[:2] == (
        1,
        [
            ("call", message_id, "RemoteStartTransaction", "1.6", []),
            ("callresult", message_id, "RemoteStartTransaction", "1.6", ["error schema/enum $.status"]),
        ],
    )


# -- the newest message first

NEWEST_FIRST = """\
2025-02-03 10:00:09 outgoing [3,"9",{"idTagInfo":{"status":"Blokced"}}]
2025-02-03 10:00:08 incoming [2,"9","Authorize",{"idTag":"77"}]
2025-02-03 10:00:01 outgoing [3,"8",{"currentTime":"2025-02-03T10:00:01Z"}]
2025-02-03 10:00:00 incoming [2,"8","Heartbeat",{}]
"""


def test_newest_first() -> None:
    assert check(NEWEST_FIRST)[:2] == (
        1,
        [
            ("callresult", "9", "Authorize", "1.6", ["error schema/enum $.idTagInfo.status"]),
            ("call", "9", "Authorize", "1.6", []),
            ("callresult", "8", "Heartbeat", "1.6", []),
            ("call", "8", "Heartbeat", "1.6", []),
        ],
    )


def test_report_of_newest_first() -> None:
    assert check(case("b2-10"))[:2] == (
        1,
        [
            ("callresult", "a3", "StartTransaction", "1.6", ["error schema/enum $.idTagInfo.status"]),
            ("call", "a3", "StartTransaction", "1.6", []),
            ("callresult", "a2", "Heartbeat", "1.6", []),
            ("call", "a2", "Heartbeat", "1.6", []),
            ("callresult", "a1", "BootNotification", "1.6", []),
            ("call", "a1", "BootNotification", "1.6", []),
        ],
    )


# -- a workbook that is none, and no frame at all


def test_a_zip_with_the_strings_of_a_workbook() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", '<si><t>[2,"5","Heartbeat",{}]</t></si>')
        archive.writestr("docProps/app.xml", "<a/>")
    assert check(packed.getvalue())[:2] == (0, [("call", "5", "Heartbeat", "1.6", [])])


def test_report_of_a_workbook() -> None:
    code, rows, _ = check(case("b2-11"))
    assert (code, [row[0] for row in rows]) == (0, ["call"])


def test_a_run_that_finds_nothing() -> None:
    code, rows, said = check("no frames here\n")
    assert (code, rows) == (3, [])
    assert "No OCPP frame was found" in said


# -- an action that only one generation has

EVENT = """\
// the station
[
    2,
    "MSG_8",
    "TransactionEvent",
    {
        "eventType": "Ended",
        "timestamp": "2023-01-31T23:00:06",
        "triggerReason": "EVDeparted",
        "seqNo": 7,
        "transactionInfo": {"transactionId": "t8"}
    }
]
// the server
[4, "MSG_8", "FormationViolation", "", {}]
"""


def test_the_version_by_the_action() -> None:
    assert check(EVENT)[:2] == (
        1,
        [
            ("call", "MSG_8", "TransactionEvent", "2.0.1", ["error schema/format $.timestamp"]),
            ("callerror", "MSG_8", "TransactionEvent", "2.0.1", ["error action/error-code"]),
        ],
    )


def test_report_of_a_wrong_version() -> None:
    message_id = "OCPP_MSG_3735759508"
    assert check(case("b2-13"))[:2] == (
        1,
        [
            ("call", message_id, "TransactionEvent", "2.0.1", ["error schema/format $.timestamp"]),
            ("callerror", message_id, "TransactionEvent", "2.0.1", ["error action/error-code"]),
        ],
    )


# -- a call whose JSON is broken, and its answer

BROKEN = """\
[OCPP] Send: [2,"77","BootNotification","chargePointModel":"a","chargePointVendor":"b"}]
[OCPP] Recv: [3,"77",{"status":"Accepted","currentTime":"2024-06-04T12:37:40Z","interval":120}]
[OCPP] info (Boot.cpp:100): accepted
"""


def test_the_answer_to_a_broken_call() -> None:
    assert check(BROKEN)[:2] == (
        1,
        [
            ("malformed", "77", "BootNotification", "1.6", ["error json/syntax"]),
            ("callresult", "77", "BootNotification", "1.6", []),
        ],
    )
    assert "at byte 46 a comma or ] is due" in CliRunner().invoke(cli, ["check"], input=BROKEN).stdout


def test_report_of_the_answer_to_a_broken_call() -> None:
    assert check(case("b2-14"))[:2] == (
        1,
        [
            ("malformed", "1000000", "BootNotification", "1.6", ["error json/syntax"]),
            ("callresult", "1000000", "BootNotification", "1.6", []),
            ("call", "1000001", "StatusNotification", "1.6", []),
        ],
    )


# -- frames that were shortened by those who reported them

SHORTENED = """\
12:00:01 ChargePoint>CentralSystem MeterValues
[
  2,
  "m-1",
  "MeterValues",
  {
...
  }
]
12:00:02 CentralSystem>ChargePoint MeterValuesResponse
[3,"m-1",{}]
12:00:03 Rx: [2,"d-1","DataTransfer",{...}]
12:00:04 Tx: [3,"d-1",{"status":"Rejected"}]
"""


def test_shortened_frames() -> None:
    assert check(SHORTENED)[:2] == (
        0,
        [
            ("call", "m-1", "MeterValues", "1.6", ["note log/shortened"]),
            ("callresult", "m-1", "MeterValues", "1.6", []),
            ("call", "d-1", "DataTransfer", "1.6", ["note log/shortened"]),
            ("callresult", "d-1", "DataTransfer", "1.6", []),
        ],
    )


def test_report_of_shortened_frames() -> None:
    first, second = "e6ccb988-0a65-4b0d-97d3-bc40734ed67e", "602da2b8-c4d3-4c71-a226-166d27036240"
    assert check(case("b2-16"))[:2] == (
        0,
        [
            ("call", first, "MeterValues", "1.6", ["note log/shortened"]),
            ("callresult", first, "MeterValues", "1.6", []),
            ("call", second, "DataTransfer", "1.6", ["note log/shortened"]),
            ("callresult", second, "DataTransfer", "1.6", []),
        ],
    )


# -- what a codec reads past (the reports are one frame each, which stand here as they are)


def test_values_of_another_type() -> None:
    """As of b2-19."""
    frame = JsonCodec("1.6", tolerate=["type-lossless"]).decode(
        '[3,"4010434209",{"configurationKey":[{"key":"AuthorizeRemoteTxRequests","readonly":"true","value":"false"},'
        '{"key":"ChargeProfileMaxStackLevel","readonly":"true","value":5}]}]',
        {"4010434209": "GetConfiguration"},
    )
    assert isinstance(frame, CallResult)
    assert frame.payload == {
        "configurationKey": [
            {"key": "AuthorizeRemoteTxRequests", "readonly": True, "value": "false"},
            {"key": "ChargeProfileMaxStackLevel", "readonly": True, "value": "5"},
        ]
    }
    assert [(each.path, each.tolerance) for each in frame.issues] == [
        ("$.configurationKey[0].readonly", "type-lossless"),
        ("$.configurationKey[1].readonly", "type-lossless"),
        ("$.configurationKey[1].value", "type-lossless"),
    ]


def test_an_offset_without_colon() -> None:
    """As of b2-21."""
    call = '[2,"1","StatusNotification",{"connectorId":0,"status":"Available","errorCode":"NoError","timestamp":"%s"}]'
    for written, moment in (
        ("2014-08-19T08:07:04+0000", datetime(2014, 8, 19, 8, 7, 4, tzinfo=UTC)),
        ("2014-08-19T08:07:04+00", datetime(2014, 8, 19, 8, 7, 4, tzinfo=UTC)),
        ("2014-08-19T08:07Z", datetime(2014, 8, 19, 8, 7, tzinfo=UTC)),
        ("2014-08-19 08:07:04Z", datetime(2014, 8, 19, 8, 7, 4, tzinfo=UTC)),
    ):
        frame: Any = JsonCodec("1.6", tolerate=["date-time"]).decode(call % written)
        assert frame.message.timestamp == moment
        assert [(each.path, each.tolerance) for each in frame.issues] == [("$.timestamp", "date-time")]


def test_a_member_in_other_letters() -> None:
    """As of b2-24."""
    [rejected] = Session("1.6", "csms").receive(
        '[2,"55","StopTransaction",{"Reason":"Local","timestamp":"2022-07-12T05:59:40Z","transactionId":12,'
        '"meterStop":4200,"idTag":"AABB"}]',
        0.0,
    )
    assert isinstance(rejected, FrameRejected)
    assert str(rejected.error) == "$: there is a member that the schema does not know; did you mean reason?"


def test_a_call_again_under_an_open_id() -> None:
    """As of b2-32."""
    session = Session("1.6", "csms")
    stop = '[2,"tx-17","StopTransaction",{"transactionId":5,"meterStop":10,"timestamp":"2023-11-28T18:40:22Z"}]'
    [first] = session.receive(stop, 0.0)
    assert isinstance(first, CallReceived)
    [again] = session.receive(stop, 60.0)
    assert isinstance(again, CallRepeated)
    assert session.outgoing() == []
    session.answer(first.call, v16.StopTransactionResponse(), 61.0)
    assert session.outgoing() == ['[3,"tx-17",{}]']


def test_decimals_of_a_second() -> None:
    """As of b2-41."""
    moment = datetime(2026, 11, 27, 11, 22, 33, 123456, tzinfo=UTC)
    sent = '[3,"1",{"currentTime":"2026-11-27T11:22:33.123Z"}]'
    assert JsonCodec("2.0.1").encode(CallResult("1", v201.HeartbeatResponse(current_time=moment))) == sent
    assert JsonCodec("1.6").encode(CallResult("1", v16.HeartbeatResponse(current_time=moment))) == sent


def test_soap_and_json_mixed_up() -> None:
    """As of b2-45 and b2-46."""

    def refused(decode: Any, data: str | bytes) -> str:
        with pytest.raises(RemoteError) as caught:
            decode(data)
        return str(caught.value)

    soap, plain = SoapCodec("1.5").decode, JsonCodec("1.6").decode
    assert refused(soap, b"") == "not XML: the text is empty"
    assert refused(soap, b'[2,"1","Heartbeat",{}]') == "not XML: the text is JSON"
    assert refused(plain, '<?xml version="1.0"?><soap:Envelope/>') == "not a frame: not JSON: the text is XML"
    assert refused(plain, "") == "not a frame: not JSON: the text is empty"
    unbound = (
        b'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><tns:heartbeatRequest/>'
        b"</soap:Body></soap:Envelope>"
    )
    assert refused(soap, unbound) == (
        "not XML with namespaces: the prefix of an element is not declared, at line 1, column 82"
    )
