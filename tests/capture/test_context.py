"""What the text around a frame says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Role, Version
from ocpp_core.capture import Context, find_all
from tests.capture.helpers import quoted
from tests.conftest import reference_folder
from tests.helpers import takes_linear_time

FORMATS = reference_folder().parent / "corpus" / "formats"

BOOT = '[2,"7","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"X"}]'
BOOTED = '[3,"7",{"status":"Pending"}]'
RESET = '[2,"c8","Reset",{"type":"Soft"}]'
ANSWER = '[3,"c8",{"status":"Accepted"}]'
STATION, CSMS = Role.CHARGING_STATION, Role.CSMS


def contexts(text: str) -> list[Context]:
    return [each.context for each in find_all(text)]


def doubled(frame: str) -> str:
    return '"' + frame.replace('"', '""') + '"'


# A line for a frame of the station and one for a frame of the CSMS; $ stands for the frame. What they say: the time of
# the first, whether the direction is told, the station, the version.
FORMATS_OF_LINES = {
    "mobilityhouse": ("INFO:ocpp:EVB-9: receive message $", "INFO:ocpp:EVB-9: send $", None, "EVB-9", None),
    "mobilityhouse, any name": ("INFO:ocpp:garage: receive message $", "INFO:ocpp:garage: send $", None, "garage", None),
    "home assistant": (
        "2025-04-05 06:07:08.009 INFO (MainThread) [ocpp] garage: receive message $",
        "2025-04-05 06:07:09.009 INFO (MainThread) [ocpp] garage: send $",
        "2025-04-05 06:07:08.009",
        "garage",
        None,
    ),
    "websockets": (
        "2025-04-05 06:07:08 DEBUG (MainThread) [websockets.server] < TEXT '$' [9 bytes]",
        "2025-04-05 06:07:08 DEBUG (MainThread) [websockets.server] > TEXT '$' [9 bytes]",
        "2025-04-05 06:07:08",
        None,
        None,
    ),
    "evcc": (
        "[ocpp  ] TRACE 2025/04/05 06:07:08 recv EVB-9: $",
        "[ocpp  ] TRACE 2025/04/05 06:07:08 send EVB-9: $",
        "2025/04/05 06:07:08",
        "EVB-9",
        None,
    ),
    "evcc in a journal": (
        "Apr 05 06:07:08 pi evcc[77]: [ocpp  ] TRACE recv EVB-9: $",
        "Apr 05 06:07:08 pi evcc[77]: [ocpp  ] TRACE send EVB-9: $",
        "Apr 05 06:07:08",
        "EVB-9",
        None,
    ),
    "SteVe": (
        "[INFO ] 2025-04-05 06:07:08,123 x.WebSocketLogger (qtp-4) - [chargeBoxId=box 9, sessionId=ab-12] Received: $",
        "[INFO ] 2025-04-05 06:07:08,123 x.WebSocketLogger (qtp-5) - [chargeBoxId=box 9, sessionId=ab-12] Sending: $",
        "2025-04-05 06:07:08,123",
        "box",
        None,
    ),
    "EVerest": (
        "2025-04-05T06:07:08.1Z: ChargePoint>CentralSystem BootNotification\n$\n",
        "2025-04-05T06:07:08.1Z: CentralSystem>ChargePoint BootNotificationResponse\n$\n",
        "2025-04-05T06:07:08.1Z",
        None,
        None,
    ),
    "EVerest, console": (
        "2025-04-05 06:07:08.1 [INFO] ocpp:OCPP201 :: \x1b[1;35mChargePoint: $\x1b[1;0m",
        "2025-04-05 06:07:08.1 [INFO] ocpp:OCPP201 :: \x1b[1;35mCentralSystem: $\x1b[1;0m",
        "2025-04-05 06:07:08.1",
        None,
        "2.0.1",
    ),
    "EVerest, a page": (
        '<tr class="ChargePoint"> <td>2025-04-05T06:07:08Z</td> <td>ChargePoint-&gt;<br>CentralSystem</td> <td><pre>$</pre>',
        '<tr class="CentralSystem"> <td>2025-04-05T06:07:08Z</td> <td>x</td> <td><pre>$</pre>',
        "2025-04-05T06:07:08Z",
        None,
        None,
    ),
    "MicroOcpp": ("[MO] Send: $", "[MO] Recv: $", None, None, None),
    "a station's modem": ('"OCPP1.6" TX:  $', '"OCPP1.6" RX:  $', None, None, "1.6"),
    "Alfen": (
        "2025-04-05T06:07:08.123Z:COM:ocpp_rpc.c:663:-> $",
        "2025-04-05T06:07:08.123Z:COM:ocpp_rpc.c:663:<- $",
        "2025-04-05T06:07:08.123Z",
        None,
        None,
    ),
    "SAP simulator": (
        "2025-04-05T06:07:08Z info: EVB-9 | >> Command 'X' sent request payload: $",
        "2025-04-05T06:07:08Z info: EVB-9 | << Command 'X' received response payload: $",
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "files through grep": (
        "2025-04-05_06-07-08-2338_ocpp16-in.txt:$",
        "2025-04-05_06-07-08-2339_ocpp16-out.txt:$",
        "2025-04-05_06-07-08-2338",
        None,
        "1.6",
    ),
    "wscat": ("> $", "< $", None, None, None),
    "columns": ("2025-04-05T06:07:08Z,EVB-9,Received,@", "2025-04-05T06:07:08Z,EVB-9,Sent,@", "2025-04-05T06:07:08Z", "EVB-9", None),
    "semicolons": ("2025-04-05T06:07:08Z;EVB-9;in;@", "2025-04-05T06:07:08Z;EVB-9;out;@", "2025-04-05T06:07:08Z", "EVB-9", None),
    "citrineos": (
        "1,EVB-9,m-1,cs,ocpp1.6,BootNotification,@,2025-04-05T06:07:08.000Z",
        "2,EVB-9,m-1,csms,ocpp1.6,BootNotification,@,2025-04-05T06:07:09.000Z",
        "2025-04-05T06:07:08.000Z",
        "EVB-9",
        "1.6",
    ),
    "tabs": ("1\tEVB-9\tcs\t$\t2025-04-05T06:07:08Z", "2\tEVB-9\tcsms\t$\t2025-04-05T06:07:08Z", "2025-04-05T06:07:08Z", "EVB-9", None),
    "tshark": ("1772359200.5\t192.0.2.1\t1\t$", "1772359201.5\t192.0.2.9\t0\t$", "1772359200.5", None, None),
    "tshark, all": (
        "Frame 1: 9 bytes on wire\n    1... .... = Mask: True\nLine-based text data (1 lines)\n    $\n",
        "Frame 2: 9 bytes on wire\n    0... .... = Mask: False\nLine-based text data (1 lines)\n    $\n",
        None,
        None,
        None,
    ),
    "a dump of SQL": (
        "INSERT INTO `messages` VALUES (1,'EVB-9','IN','#');",
        "INSERT INTO `messages` VALUES (2,'EVB-9','OUT','#');",
        None,
        "EVB-9",
        None,
    ),
    "syslog": (
        '<134>1 2025-04-05T06:07:08Z host ocpp 609 ID47 [ocpp@32473 cp="EVB-9" dir="in"] $',
        '<134>1 2025-04-05T06:07:08Z host ocpp 609 ID47 [ocpp@32473 cp="EVB-9" dir="out"] $',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "Kubernetes": (
        "2025-04-05T06:07:08.000123456Z stderr F INFO:ocpp:EVB-9: receive message $",
        "2025-04-05T06:07:08.000123456Z stderr F INFO:ocpp:EVB-9: send $",
        "2025-04-05T06:07:08.000123456Z",
        "EVB-9",
        None,
    ),
    "logrus": (
        'time="2025-04-05T06:07:08Z" level=debug msg="received JSON message from EVB-9: #" logger=websocket',
        'time="2025-04-05T06:07:08Z" level=debug msg="sent JSON message to EVB-9: #" logger=websocket',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "a topic": ("ocpp/EVB-9/in $", "ocpp/EVB-9/out $", None, "EVB-9", None),
    "a topic in JSON": (
        '{"tst":"2025-04-05T06:07:08Z","topic":"ocpp/EVB-9/in","payload":%}',
        '{"tst":"2025-04-05T06:07:08Z","topic":"ocpp/EVB-9/out","payload":%}',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "Open OCPP Trace": (
        '{"timestamp":"2025-04-05T06:07:08Z","ocppVersion":"1.6","chargePointId":"EVB-9","direction":"cp-to-csms","raw":%}',
        '{"timestamp":"2025-04-05T06:07:08Z","ocppVersion":"1.6","chargePointId":"EVB-9","direction":"csms-to-cp","raw":%}',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        "1.6",
    ),
    "Mongo": (
        '{"_id":{"$oid":"65f0"},"chargePointId":"EVB-9","dir":"in","at":{"$date":"2025-04-05T06:07:08Z"},"message":$}',
        '{"_id":{"$oid":"65f1"},"chargePointId":"EVB-9","dir":"out","at":{"$date":"2025-04-05T06:07:08Z"},"message":$}',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "a field behind": ('{"message":%,"outbound":false}', '{"message":%,"outbound":true}', None, None, None),
    "zap": (
        '{"level":"debug","ts":1772359200.1,"msg":"received","client":"EVB-9","data":%}',
        '{"level":"debug","ts":1772359201.1,"msg":"sent","client":"EVB-9","data":%}',
        "1772359200.1",
        "EVB-9",
        None,
    ),
    "a line in a field": (
        '{"log":"INFO:ocpp:EVB-9: receive message #\\n","stream":"stderr","time":"2025-04-05T06:07:08Z"}',
        '{"log":"INFO:ocpp:EVB-9: send #\\n","stream":"stderr","time":"2025-04-05T06:07:08Z"}',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "arrows in a field": (
        '{"time":"2025-04-05T06:07:08Z","chargePoint":"EVB-9","message":"[EVB-9] << #"}',
        '{"time":"2025-04-05T06:07:08Z","chargePoint":"EVB-9","message":"[EVB-9] >> #"}',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "the version in each line": (
        "2025-04-05T06:07:08Z [CSMS] EVB-9 ocpp2.0.1 >>> $",
        "2025-04-05T06:07:08Z [CSMS] EVB-9 ocpp2.0.1 <<< $",
        "2025-04-05T06:07:08Z",
        "EVB-9",
        "2.0.1",
    ),
    "a header": ("[2025-04-05T06:07:08Z] EVB-9 RECV:\n$", "[2025-04-05T06:07:09Z] EVB-9 SEND:\n$", "2025-04-05T06:07:08Z", "EVB-9", None),
    "YAML": (
        "- at: 2025-04-05T06:07:08Z\n  station: EVB-9\n  direction: in\n  frame: $",
        "- at: 2025-04-05T06:07:08Z\n  station: EVB-9\n  direction: out\n  frame: $",
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "mitmdump": (
        "192.0.2.1:5000 -> WebSocket text message -> 192.0.2.9:80/ocpp/EVB-9\n    $",
        "192.0.2.1:5000 <- WebSocket text message <- 192.0.2.9:80/ocpp/EVB-9\n    $",
        None,
        "EVB-9",
        None,
    ),
    "attributes": (
        '<Event time="2025-04-05T06:07:08Z" cp="EVB-9" dir="in"><![CDATA[$]]></Event>',
        '<Event time="2025-04-05T06:07:08Z" cp="EVB-9" dir="out"><![CDATA[$]]></Event>',
        "2025-04-05T06:07:08Z",
        "EVB-9",
        None,
    ),
    "words of a portal": ("2025-02-03 10:00:12 incoming $", "2025-02-03 10:00:12 outgoing $", "2025-02-03 10:00:12", None, None),
}  # fmt: skip


def filled(line: str, frame: str) -> str:
    escaped = frame.replace('"', '\\"')
    return line.replace("$oid", "?oid").replace("$date", "?date").replace("$", frame).replace("@", doubled(frame)
        if line.endswith("@") or "@," in line else "@").replace("#", escaped).replace("%", quoted(frame)).replace("?", "$")  # fmt: skip


@pytest.mark.parametrize("name", FORMATS_OF_LINES)
def test_lines(name: str) -> None:
    ours, theirs, when, station, version = FORMATS_OF_LINES[name]
    text = "\n".join([filled(ours, BOOT), filled(theirs, BOOTED), filled(theirs, RESET), filled(ours, BOOTED)])
    found = contexts(text)
    assert [each.sender for each in found] == [STATION, CSMS, CSMS, STATION]
    assert [each.station for each in found] == [station] * 4
    assert [each.version for each in found] == [None if version is None else Version(version)] * 4
    assert found[0].when == when


def test_what_says_nothing() -> None:
    assert contexts(f"{BOOT}\n{BOOTED}\n  {RESET}") == [Context()] * 3
    assert contexts(f"[{BOOT},{BOOTED}]") == [Context()] * 2
    assert contexts(f"INFO: the frame in question [12 ms]: {BOOT}") == [Context()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("class=cs $", Context()),
        ("class=foo $", Context()),
        ("class=csms $", Context(None, CSMS)),
        ("fromClient=maybe $", Context()),
        ("url=/ocpp/EVB-9/in $", Context(None, STATION, "EVB-9")),
        ("dir=send path=/ocpp/EVB-9/in $", Context(None, STATION, "EVB-9")),
        ("station=EVB-8 path=/ocpp/EVB-9 $", Context(None, None, "EVB-8")),
        ("path=/ws $", Context()),
        ("path=none $", Context()),
        ("/ocpp/EVB-9/in: $", Context(None, STATION, "EVB-9")),
        ("POST /ocpp/EVB-9: $", Context(None, None, "EVB-9")),
        ("POST /ocpp/ChargePointService: $", Context()),
        ("POST /ocpp/CentralSystemService from 10.71.4.18: $", Context()),
        ("station=cp station=EVB-9 $", Context(None, None, "EVB-9")),
        ("time=soon ts=2025-04-05T06:07:08Z $", Context("2025-04-05T06:07:08Z")),
        ("ocppVersion=x ocppVersion=1.6 $", Context(version=Version.V16)),
        ("version=ocpp2.0.1 $", Context(version=Version.V201)),
        ("CP -> CSMS: $", Context(None, STATION)),
        ("station -> charger: $", Context(None, STATION)),
        ("CSMS: $", Context(None, CSMS)),
        ("ocpp1.6: receive message $", Context(None, STATION, None, Version.V16)),
        ("EVB-9 ocpp1.6 receive $", Context(None, STATION, "EVB-9", Version.V16)),
        ("<table><tr><td>EVB-9</td><td>in</td><td>$</td></tr></table>", Context(None, STATION, "EVB-9")),
        ("1,BootNotification,ocpp1.6,EVB-9,@", Context(None, None, "EVB-9", Version.V16)),
        ("1,  ,EVB-9,@", Context(None, None, "EVB-9")),
        ('{"dir":"->","msg":$}', Context(None, STATION)),
        ('{"path":"/ocpp/EVB-9/in","msg":$}', Context(None, STATION, "EVB-9")),
        ('{"path":"/ocpp/EVB-9","dir":"what","msg":$}', Context(None, None, "EVB-9")),
        ('{"dir":"in","msg":$,"other":1}', Context(None, STATION)),
    ],
)
def test_what_a_line_says(line: str, expected: Context) -> None:
    assert contexts(line.replace("$", BOOT).replace("@", doubled(BOOT))) == [expected]


def test_a_header_names_versions_and_the_cells_behind_it_nothing() -> None:
    text = f"ocppVersion;direction;charger;message\n2.0.1;in;EVB-9;{doubled(BOOT)};out;1.6\n"
    assert contexts(text) == [Context(None, STATION, "EVB-9", Version.V201)]


def test_no_more_is_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"[{word}] {way} {frame}" for word in "abc" for way, frame in (("receive", BOOT), ("send", BOOTED))]
    records = [
        json.dumps({"path": f"/ocpp/EVB-{number}/{way}", "msg": json.loads(frame)})
        for number in range(3)
        for way, frame in (("in", BOOT), ("out", BOOTED))
    ]
    handshakes = [
        f"EVB-{number}: upgrade, subprotocol ocpp{version}\nEVB-{number}: receive message {BOOT}"
        for number, version in enumerate(("1.6", "2.0.1", "1.6"))
    ]
    texts = ["\n".join(each) for each in (lines, records, handshakes)]
    expected = [contexts(text) for text in texts]
    for name in ("_beside._MAX_PLANS", "_beside._MAX_MARKS", "_context._MAX_STATIONS"):
        monkeypatch.setattr(f"ocpp_core.capture.{name}", 1)
    assert [contexts(text) for text in texts] == expected
    assert [each.sender for each in expected[0]] == [STATION, CSMS] * 3
    assert [each.sender for each in expected[1]] == [STATION, CSMS] * 3
    assert [each.version for each in expected[2]] == [Version.V16, Version.V201, Version.V16]


def test_a_side_is_settled_by_the_calls_of_a_file() -> None:
    of_station = [f"{way} {frame}" for way, frame in (("send", BOOT), ("receive", BOOTED), ("receive", RESET))]
    of_csms = [f"{way} {frame}" for way, frame in (("receive", BOOT), ("send", BOOTED), ("send", RESET))]
    for lines in (of_station, of_csms):
        assert [each.sender for each in contexts("\n".join(lines))] == [STATION, CSMS, CSMS]
    assert [each.sender for each in contexts(f"send {BOOTED}")] == [None]  # the log of either side


def test_each_style_of_line_is_settled_alone() -> None:
    """The logs of a simulator and of a server in one file."""
    lines = [f"[sim] send {BOOT}", f"[csms] receive {BOOT}", f"[csms] send {BOOTED}", f"[sim] receive {BOOTED}"]
    assert [each.sender for each in contexts("\n".join(lines))] == [STATION, STATION, CSMS, CSMS]


def test_contradictions_say_nothing() -> None:
    assert [each.sender for each in contexts(f"send {BOOT}\nsend {RESET}\nsend {BOOTED}")] == [None] * 3
    many = "\n".join([f"send {BOOT}"] * 40 + [f"send {RESET}"])  # one frame that is wrong in itself
    assert {each.sender for each in contexts(many)} == {STATION}


def test_a_style_that_no_call_settles_is_settled_by_the_others() -> None:
    """The rows of one action differ in the mark: the calls of another action say what it means."""
    text = f"1,EVB-9,cs,Boot,{doubled(BOOT)}\n2,EVB-9,csms,Reset,{doubled(RESET)}\n3,EVB-9,cs,Reset,{doubled(ANSWER)}\n"
    assert [each.sender for each in contexts(text)] == [STATION, CSMS, STATION]


def test_rows_of_one_statement() -> None:
    """Frames in a line of a dump of SQL stand beside their own fields."""
    for escape in (lambda frame: frame, lambda frame: frame.replace('"', '\\"')):
        rows = [("EVB-9", "IN", BOOT), ("EVB-9", "OUT", BOOTED), ("EVB-8", "OUT", RESET)]
        values = ",".join(
            f"({place},'{station}','{way}','{escape(frame)}')" for place, (station, way, frame) in enumerate(rows)
        )
        assert contexts(f"INSERT INTO `log` VALUES {values};\n") == [
            Context(None, STATION, "EVB-9"),
            Context(None, CSMS, "EVB-9"),
            Context(None, CSMS, "EVB-8"),
        ]


def test_the_name_of_a_field_is_no_direction() -> None:
    field = '{"level":"info","cp":"EVB-9","msg":' + json.dumps(RESET) + "}"
    assert contexts(f"when,record\n2025-04-05 06:07:08,{doubled(field)}\n") == [
        Context("2025-04-05 06:07:08", None, "EVB-9")
    ]


@pytest.mark.parametrize(
    "field",
    [
        *("outbound=maybe", "in=eth0", "tx_bytes=12", "tx=0 rx=5", "received: 12 bytes", "sent: true", "recv.count=5"),
        *("sent_at=2025-04-05T06:07:08Z", "sent_at: 2025-04-05 06:07:08", "last-received: 10:00:00", 'sent_to="A 1"'),
        *('"in": 5', '"in" : 5', '"outbound": "maybe"', '"sent":null', "received='x'", ",in_bytes: 5"),
    ],
)
def test_the_name_of_a_field_with_another_value_is_no_direction(field: str) -> None:
    lines = [f"{before}{field}{behind}" for before in ("", "EVB-9 ", "7,") for behind in (" ", ",", ", x=1 ")]
    for line in lines:
        assert [each.sender for each in contexts(f"{line}{BOOT}\n{line}{BOOTED}")] == [None, None]
        assert [each.sender for each in contexts(f"recv {line}{BOOT}\nsend {line}{BOOTED}")] == [STATION, CSMS]


@pytest.mark.parametrize(
    ("received", "sent"),
    [
        *(("recv", "send"), ("RECV: ", "SEND: "), ("rx=", "tx="), ("recv=>", "send=>"), ("Received: '", "Sent: '")),
        *(("RECV: CP001 ", "SEND: CP001 "), ("ws_recv:", "ws_send:"), ("on_receive:", "on_send:")),
        *(("incoming=true ", "incoming=false "), ("dir=in sent_at=5 ", "dir=out received=6 ")),
    ],
)
def test_a_word_for_a_direction_may_be_a_label_of_the_frame(received: str, sent: str) -> None:
    assert [each.sender for each in contexts(f"{received}{BOOT}\n{sent}{BOOTED}")] == [STATION, CSMS]


def test_a_header_names_the_columns() -> None:
    text = f"time,host,charger,way,message\n2025-04-05T06:07:08Z,srv1,EVB-9,in,{doubled(BOOT)}\n"
    assert contexts(text) == [Context("2025-04-05T06:07:08Z", STATION, "EVB-9")]


def test_fields_of_the_document_hold_for_its_records() -> None:
    document = {
        "metadata": {"stationId": "EVB-9", "ocppVersion": "2.0.1"},
        "events": [
            {"timestamp": "2025-04-05T06:07:08Z", "direction": "CS_TO_CSMS", "message": json.loads(BOOT)},
            {"timestamp": "2025-04-05T06:07:09Z", "direction": "CSMS_TO_CS", "message": json.loads(BOOTED)},
        ],
    }
    for indent in (None, 0, 2):
        assert contexts(json.dumps(document, indent=indent)) == [
            Context("2025-04-05T06:07:08Z", STATION, "EVB-9", Version.V201),
            Context("2025-04-05T06:07:09Z", CSMS, "EVB-9", Version.V201),
        ]


def test_fields_before_and_behind_a_frame_are_of_its_record() -> None:
    rows = [
        {"id": 1, "stationId": "A1", "origin": "cs", "message": json.loads(BOOT), "timestamp": "2025-04-05T06:07:08Z"},
        {"id": 2, "stationId": "B2", "origin": "csms", "message": json.loads(BOOTED), "timestamp": "2025-04-05T06:07:09Z"},
        {"id": 3, "message": json.loads(BOOTED)},
    ]  # fmt: skip
    for indent in (None, 1):
        assert contexts(json.dumps(rows, indent=indent)) == [
            Context("2025-04-05T06:07:08Z", STATION, "A1"),
            Context("2025-04-05T06:07:09Z", CSMS, "B2"),
            Context(),
        ]


def test_a_direction_beside_two_frames_says_nothing() -> None:
    record = {"station": "A1", "direction": "in", "request": json.loads(BOOT), "response": json.loads(BOOTED)}
    assert contexts(json.dumps(record)) == [Context(station="A1")] * 2


def test_the_action_of_an_answer() -> None:
    record = {"origin": "csms", "action": "BootNotification", "message": json.loads(BOOTED)}
    assert contexts(json.dumps(record)) == [Context(sender=CSMS, action="BootNotification")]
    assert contexts(json.dumps(record | {"action": "sent to it"})) == [Context(sender=CSMS)]
    assert contexts(json.dumps(record | {"other": json.loads(BOOT)})) == [Context()] * 2


def test_strings_in_strings() -> None:
    first, second = (json.dumps({"cp": "A1", "dir": "in", "frame": frame}) for frame in (BOOT, BOOTED))
    events = {
        "events": [{"timestamp": 1772359200000, "message": first}, {"timestamp": 1772359200001, "message": second}]
    }
    assert contexts(json.dumps(events)) == [
        Context("1772359200000", STATION, "A1"),
        Context("1772359200001", STATION, "A1"),
    ]


def test_a_capture_of_a_browser() -> None:
    entry = {
        "request": {
            "url": "wss://csms.example/ocpp/EVB-9",
            "headers": [{"name": "Host", "value": "x"}, {"name": "Sec-WebSocket-Protocol", "value": "ocpp1.6"}],
        },
        "_webSocketMessages": [
            {"type": "send", "time": 1772359200.5, "opcode": 1, "data": BOOT},
            {"type": "receive", "time": 1772359201.5, "opcode": 1, "data": BOOTED},
        ],
    }
    assert contexts(json.dumps({"log": {"version": "1.2", "entries": [entry]}}, indent=2)) == [
        Context("1772359200.5", STATION, "EVB-9", Version.V16),
        Context("1772359201.5", CSMS, "EVB-9", Version.V16),
    ]


def saved(url: str) -> dict[str, object]:
    headers = [{"key": "Sec-WebSocket-Protocol", "value": "ocpp2.0.1"}]
    return {"_type": "websocket_request", "url": url, "headers": headers}


def test_a_connection_saved_beside_its_messages() -> None:
    messages = [{"_type": "websocket_payload", "value": frame} for frame in (BOOT, RESET)]
    for first in ([saved("wss://csms.example/ocpp/EVB-9")], [saved("ws://c/EVB-9"), saved("ws://c/EVB-9")]):
        assert (
            contexts(json.dumps({"resources": [*first, *messages]}, indent=1))
            == [Context(station="EVB-9", version=Version.V201)] * 2
        )
    two = [saved("ws://c/EVB-9"), *messages, saved("ws://c/EVB-8")]
    assert contexts(json.dumps({"resources": two})) == [Context(version=Version.V201)] * 2


def test_a_connection_with_its_messages() -> None:
    document = {**saved("ws://c/EVB-9"), "messages": [{"type": "outgoing", "content": BOOT}]}
    assert contexts(json.dumps(document)) == [Context(None, STATION, "EVB-9", Version.V201)]


def test_a_handshake_among_packets() -> None:
    http = {
        "GET /ocpp/EVB-9 HTTP/1.1\r\n": {"http.request.uri": "/ocpp/EVB-9"},
        "http.sec_websocket_protocol": "ocpp1.6",
    }
    layers = [{"http": http}, {"websocket": {"websocket.mask": "0", "websocket.payload": {"text": RESET}}}]
    assert contexts(json.dumps([{"_source": {"layers": each}} for each in layers], indent=2)) == [
        Context(None, CSMS, "EVB-9", Version.V16)
    ]


@pytest.mark.parametrize(
    "handshake",
    [
        "GET /ocpp/EVB-9 HTTP/1.1\nUpgrade: websocket\n\nHTTP/1.1 101 Switching\nSec-WebSocket-Protocol: ocpp2.0.1\n",
        "INFO:ocpp:Websocket Subprotocol matched: ocpp2.0.1\n",
    ],
)
def test_a_handshake_names_the_version_of_what_follows(handshake: str) -> None:
    line = f"INFO:ocpp:EVB-9: receive message {BOOT}\n"
    found = contexts(line + handshake + line + line)
    assert [each.version for each in found] == [None, Version.V201, Version.V201]


def test_a_handshake_holds_for_its_station() -> None:
    text = "".join(
        f"GET /ocpp/{name} HTTP/1.1\nSec-WebSocket-Protocol: {version}\n\nEVB-1: receive message {BOOT}\nEVB-2: receive message {BOOT}\n"
        for name, version in (("EVB-1", "ocpp1.6"), ("EVB-2", "ocpp2.0.1"))
    )
    assert [each.version for each in contexts(text)] == [Version.V16, None, Version.V16, Version.V201]
    offered = f"Sec-WebSocket-Protocol: ocpp1.6, ocpp2.0.1\nreceive message {BOOT}"
    assert [each.version for each in contexts(offered)] == [None]


@pytest.mark.parametrize(
    "piece",
    [
        '{"a":',
        "[",
        '"',
        '\\"',
        "in,",
        "<- ",
        "ocpp/",
        "received ",
        "a=b ",
        f"x {BOOT}",
        f'{{"a":{BOOT}',
        "ocpp1.6\n",
        '""',
    ],
)
def test_time_is_linear(piece: str) -> None:
    assert takes_linear_time(find_all, piece)


PIECES = [BOOT, BOOTED, '"', "\\", "{", "}", "[", "]", ":", ",", "\n", "\t", "in", "send", "<-", "\0", "\ud800", "ocpp1.6",
          "protocol", "GET /x", "<td>", "1772359200", "VALUES", "Mask: True", "\t1\t", '{"mask":"2","message":']  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_read(text: str) -> None:
    for each in find_all(text):
        assert each.context.sender in (None, *Role)


# -- formats that others use


def _records(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []


# Those that tell no direction, or no station, by themselves.
_WITHOUT_WAY = {"http-callback-body", "json-array-of-frames", "nodered-debug", "ocpp-lens-prefix", "plain-lines", "xml-cdata",
                "py-repr-call", "mitmproxy-flow", "yaml-block", "sqlite"}  # fmt: skip
_WITHOUT_STATION = {"dotnet-u0022", "json-array-of-frames", "ocpp-lens-prefix", "plain-lines", "quoted-tx-rx", "tshark-fields",
                    "tshark-json", "tshark-verbose", "wscat", "py-repr-call", "mitmproxy-flow", "yaml-block", "sqlite"}  # fmt: skip


@pytest.mark.skipif(not (FORMATS / "INDEX.jsonl").is_file(), reason=f"there is no corpus of formats at {FORMATS}")
@pytest.mark.parametrize("record", _records(FORMATS / "INDEX.jsonl"), ids=lambda record: record["name"])
def test_formats(record: dict[str, str]) -> None:
    data = (FORMATS / record["file"]).read_bytes()
    text = data.decode("utf-16") if data.startswith(b"\xff\xfe") else data.decode(errors="surrogateescape")
    expected = {row["raw"]: row for row in _records(FORMATS / record["name"] / "expected.jsonl")}
    found: dict[str, Context] = {}
    for each in find_all(text):
        if each.text in expected:
            found.setdefault(each.text, each.context)
    sides = {"cs->csms": STATION, "csms->cs": CSMS}
    for frame, context in found.items():
        row = expected[frame]
        if record["name"] not in _WITHOUT_WAY:
            assert context.sender is sides[row["direction"]]
        if record["name"] not in _WITHOUT_STATION:
            assert context.station == row["station"]
        assert context.version in (None, Version(row["version"]))
