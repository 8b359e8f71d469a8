"""Finding frames: what counts as one, what does not, and in what time."""

import json
import sys
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core._json import parse
from ocpp_core.capture import FoundFrame, _found, _frames, find_frames
from ocpp_core.capture._frames import json_excerpts
from tests.capture.helpers import quoted
from tests.helpers import takes_linear_time

CALL = '[2,"a1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M[1],\\"x\\""}]'
RESULT = '[3,"a1",{"currentTime":"2024-01-01T00:00:00Z","interval":300,"status":"Accepted"}]'
ERROR = '[4,"a1","GenericError","",{}]'


def found(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in find_frames(text)]


@pytest.mark.parametrize(
    "frame", [CALL, RESULT, ERROR, '[5,"a","InternalError","",{}]', '[6,"a","X",{}]', '[3, "", null]']
)
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "  {}  ",
        "{},",
        "2024-01-01 INFO (MainThread) [ocpp] 10.0.0.1:9000: receive message {}",
        "sent ({}) to [the station], 12 ms [INFO]",
        "a[1]={} b",
        '{} <- "quoted" prose with an odd number of " marks',
        '["received", {}]',
        '{"time":1,"frame":{},"x":[1,2]}',
    ],
)
def test_in_its_place(frame: str, around: str) -> None:
    text = "first line\n" + around.replace("{}", frame, 1) + "\nlast line\n"
    assert list(find_frames(text)) == [FoundFrame(2, frame, cut_off=False)]


@pytest.mark.parametrize("frame", [CALL, RESULT, ERROR])
@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize(
    "around", ['{"raw":{},"n":1}', '12:00 INFO {"raw": {}}', "log: {}", '{"log":{}, "stream":"out"}']
)
def test_in_strings(frame: str, times: int, around: str) -> None:
    assert found("\n" + around.replace("{}", quoted(frame, times), 1)) == [(2, frame)]


def test_in_strings_quoted_too_often() -> None:
    assert found(quoted(CALL, 5)) == []
    assert found(quoted(CALL, 5) + "\n" + RESULT) == [(2, RESULT)]


@pytest.mark.parametrize(
    "text", [r'{"m":"[2,\"1\",\"Heartbeat\",{}] it\x27s"}', r'{"m":"[2,\n\"1\",\"Heartbeat\",{}]\x41"}']
)
def test_in_strings_with_escapes_that_json_does_not_have(text: str) -> None:
    [each] = find_frames(text)
    assert json.loads(each.text) == [2, "1", "Heartbeat", {}]


def test_in_strings_written_in_other_ways() -> None:
    pretty = json.dumps(json.loads(CALL), indent=2)
    assert found(json.dumps({"log": f"12:00 recv {CALL}\n"})) == [(1, CALL)]
    assert found(json.dumps({"log": pretty})) == [(1, pretty)]
    assert found('{"raw":"' + RESULT.replace('"', "\\u0022") + '"}') == [(1, RESULT)]
    assert found('1,"' + RESULT.replace('"', '""') + '",x\n') == [(1, RESULT)]
    assert found(json.dumps({"outer": json.dumps({"raw": RESULT})})) == [(1, RESULT)]


def test_lines_and_arrays() -> None:
    assert found(f"{CALL}\n{RESULT}\r\n\r\n{ERROR}") == [(1, CALL), (2, RESULT), (4, ERROR)]
    assert found(f"[{CALL},{RESULT},{RESULT}]") == [(1, CALL), (1, RESULT), (1, RESULT)]
    assert found(f"{CALL} {RESULT}") == [(1, CALL), (1, RESULT)]


def test_over_lines() -> None:
    frames = [json.loads(CALL), json.loads(RESULT), json.loads(ERROR)]
    text = json.dumps(frames, indent=4)
    assert [json.loads(each.text) for each in find_frames(text)] == frames
    lines = text.split("\n")
    for each in find_frames(text):
        assert lines[each.line - 1].strip() == "["
        assert lines[each.line + each.lines - 2].strip() in ("]", "],")
    assert [
        json.loads(each.text) for each in find_frames("recv: " + json.dumps(frames[0], indent=2) + "\nend")
    ] == frames[:1]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"raw": CALL, "messageType": 2, "payload": {"a": 1}}),
        json.dumps({"raw": CALL, "frame": json.loads(CALL)}),
        json.dumps({"frame": json.loads(CALL), "payload": {"b": [1]}, "raw": CALL}),
        json.dumps({"raw": CALL, "message": f"received {CALL}"}),
        json.dumps({"raw": CALL, "frame": json.loads(CALL)}, indent=2),
    ],
)
def test_the_same_frame_twice_in_a_record(text: str) -> None:
    assert len(found(text)) == 1
    assert len(found(f"{text}\n{text}")) == 2


@pytest.mark.parametrize("indent", [None, 2])
def test_the_same_frame_as_the_name_of_a_member(indent: int | None) -> None:
    packets = [{"layers": {"websocket": {"text": frame}, "data-text-lines": {frame: ""}}} for frame in (CALL, RESULT)]
    assert [text for _, text in found(json.dumps(packets, indent=indent))] == [CALL, RESULT]
    assert [text for _, text in found(json.dumps({CALL: "", RESULT: ""}))] == [CALL, RESULT]


def test_different_frames_in_a_record() -> None:
    assert len(found(json.dumps({"request": CALL, "response": json.loads(RESULT)}))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "[1, 2, 3]",
        "[INFO] [2024, 1] started",
        "the pair [2, 5] and [3,4]",
        '[2024, "id", "Heartbeat", {}]',
        '[2022, "id", "Heartbeat", {}]',
        '["B", "id", "Heartbeat", {}]',
        '[3, 4, {"a": 1}, {"b": 2}]',
        'see [3, 4, {"a": 1}] there',
        'the tuple [3, 4, {"a": 1}]',
        'at 12:00 "size": [3, 4, {"a": 1}],',
        '{"sizes": [[3, 4, {"a": 1}], [3, 5, {}]]}',
        'see [22, "id", "Heartbeat", {}] there',
        '[2, "five"] in prose',
        '{"sizes": [3, "x", 5], "more": [2, "y", [1]]}',
        'see [9,"x",{}] there',
        '[0,"x"',
        '[2, \'x\'], [2,["x","y"]]',
        "[2]",
        "[2,",
        '[2,"unfinished',
        "",
        "[[[[",
        '\\\\\\"[2,',
    ],
)
def test_no_frames(text: str) -> None:
    assert found(text) == []
    assert found(f"prefix {text}") == []


@pytest.mark.parametrize(
    "text", ['[2,"id"]', '[2, "id", 5]', '[9,"x",{}]', '[7,"x",{}],', '  [3,"x"]  ', '"[9,\\"x\\",{}]"', '[3,"x",[1]]']
)
def test_malformed_frames_that_have_a_line(text: str) -> None:
    assert [(each.line, each.cut_off) for each in find_frames(f"\n{text}\n")] == [(2, False)]


MISTYPED = [
    '[2,1,"Heartbeat",{}]',
    "[3,1,{}]",
    '[3,1.5,{"a":[1]}]',
    '[2,null,"Heartbeat",{}]',
    '[2,true,"Heartbeat",null]',
    '["2","1","Heartbeat",{}]',
    '["3","1",{}]',
    '[2.0,"1","Heartbeat",{}]',
    "[3.0,1,{}]",
    '[10,"1","Heartbeat",{}]',
    '[4,1,"GenericError","",{}]',
]


@pytest.mark.parametrize("frame", MISTYPED)
def test_types_and_ids_of_the_wrong_kind(frame: str) -> None:
    assert found(f"\n{frame}\r\n") == [(2, frame)]
    assert found(f"\n  {frame},\n") == [(2, frame)]
    assert found(f"12:00 recv {frame}\n") == [(1, frame)]
    assert found(f"[{frame}, {CALL},{frame}]") == [(1, frame), (1, CALL), (1, frame)]
    assert found(f"[{CALL},{frame}]") == [(1, CALL), (1, frame)]
    pretty = json.dumps([json.loads(CALL), json.loads(frame)], indent=2)
    assert [json.loads(each.text) for each in find_frames(pretty)] == [json.loads(CALL), json.loads(frame)]


@pytest.mark.parametrize("frame", ['["2","1","Heartbeat",{"a":None}]', '["3","1",{"a":01}]'])
def test_types_of_the_wrong_kind_in_what_is_no_json(frame: str) -> None:
    assert list(find_frames(frame)) == [FoundFrame(1, frame, cut_off=False)]


@pytest.mark.parametrize("text", ['["2","1","Heartbeat",{"a":}]', '["2","1","Heartbeat",{"a"}]'])
def test_types_of_the_wrong_kind_in_what_is_no_object(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("frame", ['[2,17,"Heartbeat",{}]', '[3,17,{"status":"Accepted"}]', "[3,17,{}]"])
def test_numbers_for_ids_in_logs(frame: str) -> None:
    assert found(f"\n2024-01-01 INFO [ocpp] recv: {frame}\n") == [(2, frame)]
    assert found(json.dumps({"raw": frame})) == [(1, frame)]


@pytest.mark.parametrize(
    "text",
    [
        '[2,"id","Heartbeat"',
        '[2,"id","Heartb',
        '[2,"id"',
        '[2,"id",',
        '[2,"id","DataTransfer",{"a":[1,{"b":',
        '[2,"id","DataTransfer",{"a":"[3,\\"b\\",{}]',
        '[3,"id",{"a":tru',
    ],
)
def test_cut_off_frames(text: str) -> None:
    following = f"{CALL}\n{RESULT}"
    assert list(find_frames(f"\n{text}\n{following}")) == [
        FoundFrame(2, text, cut_off=True),
        FoundFrame(3, CALL, cut_off=False),
        FoundFrame(4, RESULT, cut_off=False),
    ]
    assert list(find_frames(text)) == [FoundFrame(1, text, cut_off=True)]


def test_cut_off_within_more() -> None:
    assert list(find_frames('{"raw":"[2,\\"a\\",\\"Heart"}\n')) == [FoundFrame(1, '[2,"a","Heart', cut_off=True)]
    one, two = find_frames(f'12:00 [2,"a","Heart then {RESULT}')
    assert (one.cut_off, two.cut_off, two.text) == (True, False, RESULT)


def test_cut_off_one_after_the_other() -> None:
    text = '[2,"a","X",\n' * 3 + CALL
    assert [(each.line, each.cut_off) for each in find_frames(text)] == [(1, True), (2, True), (3, True), (4, False)]


@pytest.mark.parametrize(
    "text",
    [
        '[2,"a","X",{}}]',
        '[2,"a","X",{"b":1,}]',
        '[2,"a","X",{"b" 1}]',
        '[3,"a",{"b":nope}]',
        '[2,"a","X",{"b":}]',
        '[2,"a","X",{"b"}]',
    ],
)
def test_whole_but_no_json(text: str) -> None:
    assert list(find_frames(f"recv {text} ok")) == [FoundFrame(1, text, cut_off=False)]


@given(st.text())
def test_never_raises(text: str) -> None:
    list(find_frames(text))


PIECES = [
    '[2,"a",',
    '"',
    "\\",
    '\\"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\n",
    " ",
    "[3",
    '"a"',
    '""',
    "\\u0022",
    "null",
    "\ud800",
]


@given(st.lists(st.sampled_from([*PIECES, CALL, quoted(RESULT)])).map("".join))
def test_never_raises_on_near_misses(text: str) -> None:
    last = 0
    for each in find_frames(text):
        assert last <= each.line <= each.line + each.lines - 1 <= text.count("\n") + 1
        assert each.text.startswith("[")
        last = each.line


FRAMES = [
    CALL,
    RESULT,
    json.dumps(json.loads(CALL), indent=1),
    '[2,"<UniqueId>","<Action>",{"a":1}]',
    '[2,"a","Heartbeat",{"b":"..."}] [40 bytes]',
    '[3,"a",{"b":[{"c":NaN}],"b":1.50}]',
    '[2,"a",{"b":1}]',
    '[4,"a","GenericError","",{}]',
]
AROUND = ["[", "]", ",", '{"message":', "}", '"', "\n", " ", "...", "x: ", "[1, 2]"]


@given(
    st.lists(st.sampled_from([*FRAMES, *map(quoted, FRAMES), quoted(CALL, 2), *AROUND, *PIECES])).map("".join)
    | st.builds(lambda frames, text: text.join(frames), st.lists(st.sampled_from(FRAMES)), st.sampled_from(AROUND))
)
def test_the_parser_and_the_walk_find_the_same(text: str) -> None:
    """Frames whose end a parser finds are those that the walk finds, which is asked for all others."""
    by_parser = list(json_excerpts(text))
    with mock.patch.object(_frames, "_plain", lambda _, head, *__: (None, head.start())):
        assert list(json_excerpts(text)) == by_parser


@pytest.mark.parametrize(
    "piece", ['[2,"a","B",[', '[2,"a","B",{', '[2,"a","B",{]', '[2,"a","B",{}]', '[2,"a","B",{"c":"']
)
def test_characters_that_a_parser_reads_are_linear(piece: str) -> None:
    def read(length: int) -> int:
        given_to = 0

        def counted(data: bytes) -> object:
            nonlocal given_to
            given_to += len(data)
            return parse(data)

        class Counting(json.JSONDecoder):
            def raw_decode(self, s: str, idx: int = 0) -> tuple[Any, int]:
                nonlocal given_to
                given_to += len(s)
                return super().raw_decode(s, idx)

        with mock.patch.object(_frames, "parse", counted), mock.patch.object(_found, "DECODER", Counting()):
            list(json_excerpts(piece * (length // len(piece))))
        return given_to

    once, twice, four_times = read(40_000), read(80_000), read(160_000)
    assert once
    assert twice < 2.5 * once
    assert four_times < 2.5 * twice


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_frames_after_any_line_are_found(text: str) -> None:
    assert CALL in {each.text for each in find_frames(f"{text}\n\n{CALL}\n")}


@pytest.mark.parametrize(
    "piece",
    [
        '[2,"',
        '"',
        "[",
        "\\",
        '[2,"a",',
        '[2,"a",\n',
        '[2,"a",{"b":',
        '\n[2,"a",{"b":',
        '[2,"a",{x]',
        '[2,"a",{"a":"b" "',
        '[2,\\"a\\",',
        '[2,\\"',
        '[2,""a"",',
        '[2,"a","\\"[2,"a","',
        '[2,"a"\n',
        '[2,"a",[3,"a",{}],\n',
        '[3,"a",1]\n',
        "[2 ,\n",
        '{"a":[3,"a",{}]}',
        '[2,1,"Abc",{"a":',
        'x [3,1,{"a":',
        "x [3,1,{}]",
        '[10,5,"',
        '[2.0,"a","b","c",{',
        "[2,1,",
        '[2,1,{\\"',
        '[[2,1,"Abc",{}],',
        '["2","',
        quoted('[3,"a",{}]'),
    ],
)
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(find_frames, piece)


class Counted(str):
    """A text that counts how many characters are searched in it."""

    __slots__ = ("searched",)

    def __init__(self, _: str) -> None:
        self.searched = 0

    def find(self, part: str, start: int = 0, end: int = sys.maxsize) -> int:  # type: ignore[override]
        place = super().find(part, start, end)
        self.searched += (min(end, len(self)) if place < 0 else place) - start
        return place

    def rfind(self, part: str, start: int = 0, end: int = sys.maxsize) -> int:  # type: ignore[override]
        place = super().rfind(part, start, end)
        self.searched += min(end, len(self)) - max(place, start)
        return place


@pytest.mark.parametrize(
    ("piece", "rest"),
    [
        ('[2,"a",\n', "1"),  # they fail on the long line, all of them
        ('[2,"a",{"b":\n', "1"),
        ("x [3,1,{}]", "\n"),
        ('[3,"a",null],"[3,\\"a\\",null]"', ""),
    ],
)
def test_searched_characters_are_linear(piece: str, rest: str) -> None:
    def searched(length: int) -> int:
        text = Counted(piece * (length // len(piece)) + rest + "!" * length)
        assert list(find_frames(text))
        return text.searched

    once, twice, four_times = searched(20_000), searched(40_000), searched(80_000)
    assert twice < 2.5 * once
    assert four_times < 2.5 * twice


@pytest.mark.parametrize(
    "text",
    [
        '{"rules":{"indent":[2,"tab",{"SwitchCase":1}],"quotes":[2,"single","avoid-escape"]}}',
        '  "brace-style": [2, "1tbs", {\n    "allowSingleLine": true\n  }],\n',
        'thead: [ 2, "<table>", "</table>" ],',
        '{"depends": [2, "x", "y"]}',
        'A list such as [2, "a", "b", {}] is fine.',
        'A call is written [2, "uniqueId", "Action", {payload}] there.',
    ],
)
def test_lists_that_begin_like_a_call(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "around",
    ["{}", "recv {}", "12:00 {}", '{"message":{}}', '{"frame": {}, "x": 1}', "EVB-9 <- {}", "a {} b, sent by it"],
)
def test_calls_whose_action_looks_like_none(around: str) -> None:
    for frame in ('[2,"5","heartbeat",{}]', '[2,"5","my_action",{"a":1}]')[: 1 if around.startswith("a") else 2]:
        assert found(around.replace("{}", frame, 1)) == [(1, frame)]


@pytest.mark.parametrize("around", ["{}", "12:00 <- {}", '{"frame":{}}', "see {} there"])
def test_errors_with_a_number_for_an_id(around: str) -> None:
    for frame in (
        '[4,7,"GenericError","",{}]',
        '[4,7,"GenericError",""]',
        '[4, 7, "NotSupported"]',
        '[5,7,"FormatViolation",""]',
    ):
        assert found(around.replace("{}", frame, 1)) == [(1, frame)]
    assert found(around.replace("{}", '[4,7,"Berlin","DE"]', 1)) == []
