"""What the page is told of a capture."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core.check import check_text, findings_of
from ocpp_core.check.page import Page
from ocpp_core.findings import Finding, Severity
from tests.check.page.samples import page_of, record

CAPTURE = "\n".join(
    [
        record("2026-03-01T10:00:00Z", "CS1", "in", [2, "1", "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}]),
        record("2026-03-01T10:00:00.250Z", "CS1", "out", [3, "1", {"status": "Accepted", "currentTime": "2026-03-01T10:00:00Z", "interval": 300}]),
        record("2026-03-01T10:00:05Z", "CS1", "in", [2, "2", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "available"}]),
    ]
)  # fmt: skip


def data(text: str, version: str | None = "1.6", most: int = 20_000) -> dict[str, Any]:
    """As the page reads it."""
    return json.loads(json.dumps(page_of(text, version, most).data()))


def test_a_small_capture() -> None:
    found = data(CAPTURE)
    assert found.pop("version")
    assert found == {
        "files": ["a.log"],
        "redacted": "",
        "frames": 3,
        "kept": 3,
        "clock": "utc",
        "slow": 10_000,
        "stations": [
            {
                "name": "CS1",
                "named": True,
                "frames": 3,
                "versions": ["1.6"],
                "vendor": "V",
                "model": "M",
                "spans": [[1772359200000, 1772359205000, 3, True]],
                "statuses": [[1772359205000, "1", "available", None]],
                "found": {"error": 1},
            }
        ],
        "rules": [
            {
                "id": "schema/enum",
                "severity": "error",
                "title": "A value is none of its enumeration",
                "count": 1,
                "first": "a.log:3",
            }
        ],
        "transactions": [],
        "transactionsLeftOut": 0,
        "exchanges": [
            {
                "n": 1,
                "station": 0,
                "action": "BootNotification",
                "id": "1",
                "version": "1.6",
                "from": "charging-station",
                "call": {
                    "kind": "call",
                    "file": 0,
                    "line": 1,
                    "when": "2026-03-01T10:00:00Z",
                    "time": 1772359200000,
                    "text": '[2, "1", "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}]',
                },
                "answer": {
                    "kind": "callresult",
                    "file": 0,
                    "line": 2,
                    "when": "2026-03-01T10:00:00.250Z",
                    "time": 1772359200250,
                    "text": '[3, "1", {"status": "Accepted", "currentTime": "2026-03-01T10:00:00Z", "interval": 300}]',
                },
                "took": 250,
            },
            {
                "n": 3,
                "station": 0,
                "action": "StatusNotification",
                "id": "2",
                "version": "1.6",
                "from": "charging-station",
                "call": {
                    "kind": "call",
                    "file": 0,
                    "line": 3,
                    "when": "2026-03-01T10:00:05Z",
                    "time": 1772359205000,
                    "text": '[2, "2", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "available"}]',
                    "findings": [
                        {
                            "rule": 0,
                            "severity": "error",
                            "message": 'must be one of "Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable" and "Faulted"; did you mean "Available"?',
                            "path": "$.status",
                            "found": "available",
                            "meant": "Available",
                            "section": "OCPP 1.6 section 7.7",
                        }
                    ],
                },
                "marks": ["unanswered"],
            },
        ],
        "terms": [],
    }


def test_names_of_the_standard_are_explained_once() -> None:
    lines = [
        record("2026-03-01T10:00:00Z", "CS1", "out", [2, "1", "ChangeConfiguration", {"key": "HeartbeatInterval", "value": "300"}]),
        record("2026-03-01T10:00:01Z", "CS1", "out", [2, "2", "GetConfiguration", {"key": ["AcmeLed", "HeartbeatInterval"]}]),
        record("2026-03-01T10:00:02Z", "CS1", "in", [2, "3", "Heartbeat", {}]),
    ]  # fmt: skip
    found = data("\n".join(lines))
    meaning = "Time without other messages after which a Heartbeat is due. Integer, in s, at least 0."
    assert found["terms"] == [[meaning, "s"]]
    assert [each["call"].get("terms") for each in found["exchanges"]] == [
        [["$.key", 0, "$.value"]],
        [["$.key[1]", 0]],
        None,
    ]


def test_what_is_too_long_to_be_shown_is_not_explained() -> None:
    keys = {"key": ["HeartbeatInterval"] * 300}
    [exchange] = data(record("2026-03-01T10:00:00Z", "CS1", "out", [2, "1", "GetConfiguration", keys]))["exchanges"]
    assert "terms" not in exchange["call"]
    keys = {"key": ["CpoName"] * 300}
    [exchange] = data(record("2026-03-01T10:00:00Z", "CS1", "out", [2, "1", "GetConfiguration", keys]))["exchanges"]
    assert len(exchange["call"]["terms"]) == 200


def test_nothing() -> None:
    found = data("no frame at all")
    assert (found["frames"], found["exchanges"], found["stations"], found["clock"]) == (0, [], [], None)


# -- exchanges


def ends(found: dict[str, Any]) -> list[tuple[str | None, str | None, list[str]]]:
    """The kinds of both halves of each exchange, and its marks."""
    return [
        (each.get("call", {}).get("kind"), each.get("answer", {}).get("kind"), each.get("marks", []))
        for each in found["exchanges"]
    ]


def test_an_answer_is_that_of_its_station() -> None:
    beats = [record("2026-03-01T10:00:00Z", name, "in", [2, "1", "Heartbeat", {}]) for name in ("A", "B")]
    answer = record("2026-03-01T10:00:12Z", "B", "out", [3, "1", {"currentTime": "2026-03-01T10:00:00Z"}])
    assert ends(data("\n".join([*beats, answer]))) == [
        ("call", None, ["unanswered"]),
        ("call", "callresult", ["slow"]),
    ]


def test_an_answer_that_cannot_be_read_is_one() -> None:
    lines = '[2,"1","Heartbeat",{}]\n[3,"1",{}}]\n'
    assert ends(data(lines)) == [("call", "malformed", [])]


def test_a_call_that_cannot_be_read_gets_its_answer() -> None:
    lines = '[2,"1","Heartbeat",{}}]\n[4,"1","FormationViolation","",{}]\n'
    assert ends(data(lines)) == [("malformed", "callerror", ["error"])]


def test_newest_first() -> None:
    lines = CAPTURE.split("\n")
    assert data("\n".join(reversed(lines)))["exchanges"][0]["took"] == 250
    assert ends(data("\n".join(reversed(lines)))) == [("call", "callresult", []), ("call", None, ["unanswered"])]


@pytest.mark.parametrize(
    ("call", "answer", "marks"),
    [
        ('[2,"1","Authorize",{"idTag":"A"}]', '[3,"1",{"idTagInfo":{"status":"Invalid"}}]', ["refused"]),
        ('[2,"1","Authorize",{"idTag":"A"}]', '[3,"1",{"idTagInfo":{"status":"Accepted"}}]', []),
        ('[2,"1","RemoteStopTransaction",{"transactionId":1}]', '[3,"1",{"status":"Rejected"}]', ["refused"]),
        ('[2,"1","Heartbeat",{}]', '[4,"1","InternalError","",{}]', ["error"]),
        (
            '[2,"1","StatusNotification",{"connectorId":1,"status":"Faulted","errorCode":"GroundFailure"}]',
            '[3,"1",{}]',
            ["fault"],
        ),
        ('[2,"1","FirmwareStatusNotification",{"status":"DownloadFailed"}]', '[3,"1",{}]', ["fault"]),
    ],
)
def test_what_stands_out(call: str, answer: str, marks: list[str]) -> None:
    [exchange] = data(f"{call}\n{answer}")["exchanges"]
    assert exchange.get("marks", []) == marks


def test_an_answer_alone() -> None:
    assert ends(data('[3,"7",{}]')) == [(None, "callresult", ["alone"])]


def test_an_envelope_comes_with_its_payload() -> None:
    envelope = (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing">'
        "<s:Header><a:MessageID>1</a:MessageID><a:Action>/Heartbeat</a:Action></s:Header>"
        '<s:Body><heartbeatRequest xmlns="urn://Ocpp/Cs/2012/06/"/></s:Body></s:Envelope>'
    )
    [exchange] = data(envelope, None)["exchanges"]
    assert (exchange["action"], exchange["call"]["payload"]) == ("Heartbeat", {})


def test_long_frames_are_cut() -> None:
    text = json.dumps([2, "1", "DataTransfer", {"vendorId": "V", "data": "x" * 9_000}])
    [exchange] = data(text)["exchanges"]
    assert (len(exchange["call"]["text"]), exchange["call"]["size"]) == (4_000, len(text))


# -- stations


def test_silence_and_boots_part_the_time() -> None:
    def beat(time: str) -> str:
        return record(time, "CS1", "in", [2, time, "Heartbeat", {}])

    boot = record("2026-03-01T12:05:00Z", "CS1", "in", [2, "b", "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}])  # fmt: skip
    times = ["2026-03-01T10:00:00Z", "2026-03-01T10:15:00Z", "2026-03-01T12:00:00Z"]
    [station] = data("\n".join([*map(beat, times), boot]))["stations"]
    assert [span[2:] for span in station["spans"]] == [[2, False], [1, False], [1, True]]


def test_a_file_without_a_station_is_one() -> None:
    page = Page()
    for file in ("a.log", "b.log"):
        for verdict in check_text('[2,"1","Heartbeat",{}]', "1.6"):
            page.add(file, verdict, findings_of(verdict, file))
    assert [(each["name"], each["named"]) for each in page.data()["stations"]] == [("a.log", False), ("b.log", False)]


def test_many_stations_are_bounded() -> None:
    lines = [record("2026-03-01T10:00:00Z", f"CS{number}", "in", [2, "1", "Heartbeat", {}]) for number in range(600)]
    stations = data("\n".join(lines))["stations"]
    assert (len(stations), stations[-1]["name"], stations[-1]["frames"]) == (500, "(others)", 101)


# -- what is left out


def test_what_is_left_out() -> None:
    lines = [f'[2,"{number}","Heartbeat",{{}}]' for number in range(2_000)]
    lines[700] = '[2,"700","Heartbeat",{"a":1}]'
    lines[1_500] = '[2,"1500","Heartbeat",{"a":1}]'
    found = data("\n".join(lines), most=10)
    assert (found["frames"], found["kept"]) == (2_000, 10)
    assert [each["n"] for each in found["exchanges"]] == [699, 700, 701, 702, 703, 1499, 1500, 1501, 1502, 1503]
    assert [each.get("gap", 0) for each in found["exchanges"]] == [698, 0, 0, 0, 0, 795, 0, 0, 0, 0]
    assert [(rule["id"], rule["count"]) for rule in found["rules"]] == [
        ("schema/additionalProperties", 2),
        ("version/other", 2),
    ]


def test_of_too_many_findings_errors_are_kept() -> None:
    lines = ['[2,"1","Heartbeat",{"a":1}]'] * 300
    found = data("\n".join(lines), most=20)
    assert (found["kept"], found["rules"][0]["count"]) == (20, 300)


def test_without_findings_the_first_are_kept() -> None:
    lines = [f'[2,"{number}","Heartbeat",{{}}]' for number in range(100)]
    assert [each["n"] for each in data("\n".join(lines), most=5)["exchanges"]] == [1, 2, 3, 4, 5]


def test_the_answer_of_what_was_left_out_brings_it_back() -> None:
    lines = ['[2,"x","Heartbeat",{}]', *(f'[2,"{number}","Heartbeat",{{}}]' for number in range(100))]
    lines += ['[3,"5",{"currentTime":"2026-03-01T10:00:00Z"}]', '[3,"x",{"currentTime":"soon"}]']
    lines += [f'[2,"b{number}","Heartbeat",{{}}]' for number in range(100)]
    lines[1:1] = [f'[2,"a{number}","Heartbeat",{{"a":1}}]' for number in range(30)]
    found = data("\n".join(lines), most=10)
    assert found["kept"] <= 10
    assert found["frames"] == 233
    late = data("\n".join([*lines[:1], *lines[31:]]), most=10)
    assert late["exchanges"][0]["id"] == "x"
    assert late["exchanges"][0]["answer"]["findings"][0]["path"] == "$.currentTime"


def test_findings_of_a_frame_have_a_bound() -> None:
    page = Page()
    for verdict in check_text('[2,"1","Heartbeat",{}]', "1.6"):
        page.add("a.log", verdict, [Finding(rule="mine/own", severity=Severity.NOTE, message="is odd")] * 60)
    [exchange] = page.data()["exchanges"]
    assert (len(exchange["call"]["findings"]), exchange["call"]["more"]) == (40, 20)
    assert page.data()["rules"][0]["count"] == 60


def test_an_answer_comes_from_the_other_side() -> None:
    time = "2026-03-01T10:00:00Z"
    lines = [
        CAPTURE.split("\n")[0],  # which tells what "in" means
        record(time, "A", "in", [2, "1", "DataTransfer", {"vendorId": "V"}]),
        record(time, "A", "out", [2, "1", "DataTransfer", {"vendorId": "W"}]),
        record(time, "A", "out", [3, "1", {"status": "Accepted"}]),
        record(time, "A", "in", [3, "1", {"status": "Rejected"}]),
    ]
    found = data("\n".join(lines))["exchanges"]
    assert [(each["from"], each.get("answer", {}).get("line")) for each in found] == [
        ("charging-station", None),
        ("charging-station", 4),
        ("csms", 5),
    ]


def test_open_calls_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.check.page._exchanges._MAX_OPEN", 3)
    lines = [f'[2,"{number}","Heartbeat",{{}}]' for number in range(5)]
    answers = [f'[3,"{number}",{{"currentTime":"2026-03-01T10:00:00Z"}}]' for number in range(5)]
    assert [first is not None for first, _, _ in ends(data("\n".join([*lines, *answers])))] == [True] * 5 + [False] * 2


def test_a_rule_of_another_package_has_no_title() -> None:
    page = Page()
    for verdict in check_text('[2,"1","Heartbeat",{}]', "1.6"):
        page.add("a.log", verdict, [Finding(rule="mine/own", severity=Severity.WARNING, message="is odd")])
    assert page.data()["rules"] == [
        {"id": "mine/own", "severity": "warning", "title": "", "count": 1, "first": "a.log:1"}
    ]


def test_many_files_are_bounded() -> None:
    page = Page()
    [verdict] = check_text('{"time":"10:00:00","station":"A","message":"[2,\\"1\\",\\"Heartbeat\\",{}]"}', "1.6")
    for number in range(1_200):
        page.add(f"{number}.log", verdict, [])
    found = page.data()
    assert (len(found["files"]), found["clock"]) == (1_000, "local")
    assert "file" not in found["exchanges"][-1]["call"]


ENVELOPE = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing">'
    "<s:Header><a:Action>/HeartbeatResponse</a:Action></s:Header><s:Body>%s</s:Body></s:Envelope>"
)


@pytest.mark.parametrize(
    "body",
    [
        '<heartbeatResponse xmlns="urn://Ocpp/Cs/2012/06/"><currentTime>2026-03-01T10:00:00Z</currentTime></heartbeatResponse>',
        '<heartbeatResponse xmlns="urn://Ocpp/Cs/2012/06/"/>',
        "<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang='en'>no</s:Text></s:Reason></s:Fault>",
    ],
)
def test_an_envelope_that_answers_nothing_that_is_known(body: str) -> None:
    [exchange] = data(ENVELOPE % body, None)["exchanges"]
    assert "call" not in exchange
    assert "alone" in exchange["marks"]
