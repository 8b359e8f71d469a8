"""Frames in the notations of programming languages: what the literal means is what is judged."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import FoundFrame, find_frames
from tests.capture.helpers import frames_stand_in_order
from tests.helpers import takes_linear_time

PYTHON = "from a Python literal"
JAVASCRIPT = "from a JavaScript literal"
REPR = "from the repr of a Python object"
BYTES = "from a Python bytes literal"


def found(text: str) -> list[tuple[str, str | None]]:
    return [(each.text, each.how) for each in find_frames(text)]


@pytest.mark.parametrize(
    ("text", "expected", "how"),
    [
        ("[2, '17', 'Heartbeat', {}]", '[2,"17","Heartbeat",{}]', PYTHON),
        ("[3, '17', {'ok': True, 'no': False, 'info': None}]", '[3,"17",{"ok":true,"no":false,"info":null}]', PYTHON),
        ("[3, '17', None]", '[3,"17",null]', PYTHON),
        ("[4, '17', 'NotSupported', '', {}]", '[4,"17","NotSupported","",{}]', PYTHON),
        ("[5, '17', 'InternalError', 'x', {}]", '[5,"17","InternalError","x",{}]', PYTHON),
        ("[6, '17', 'NotifyPeriodicEventStream', {'id': 1}]", '[6,"17","NotifyPeriodicEventStream",{"id":1}]', PYTHON),
        ("[2, 17, 'Heartbeat', {}]", '[2,17,"Heartbeat",{}]', PYTHON),
        ("[3, 17, {'a': 1}]", '[3,17,{"a":1}]', PYTHON),
        (
            "[2, '1', 'X1', {'n': [1.50, -2, 1e-05, 12345678901234567890]}]",
            '[2,"1","X1",{"n":[1.50,-2,1e-05,12345678901234567890]}]',
            PYTHON,
        ),
        ("[3, '1', {'a': nan}]", '[3,"1",{"a":NaN}]', PYTHON),
        (
            r"""[3, '1', {'a': "it's", 'b': 'a "b"'}]""",
            r'[3,"1",{"a":"it\'s","b":"a \"b\""}]'.replace("\\'", "'"),
            PYTHON,
        ),
        (
            r"[3, '1', {'a': 'it\'s', 'b': 'c:\\d', 'e': '\n\t\xe9\u20ac\U0001f600\0\q'}]",
            r'[3,"1",{"a":"it\u0027s","b":"c:\\d","e":"\n\té€😀\u0000q"}]'.replace(r"\u0027", "'"),
            PYTHON,
        ),
        (r"[3, '1', {'a': '\ud800'}]", r'[3,"1",{"a":"\ud800"}]', PYTHON),
        ("[3, '1', {'s': <Status.accepted: 'Accepted'>, 'n': <N.one: 1>}]", '[3,"1",{"s":"Accepted","n":1}]', PYTHON),
        ("[3, '1', {'a': [1, 2,], 'b': {'c': 1,},}]", '[3,"1",{"a":[1,2],"b":{"c":1}}]', PYTHON),
        (
            "[ 2, '17', 'X1', { connectorId: 1, info: null } ]",
            '[2,"17","X1",{"connectorId":1,"info":null}]',
            JAVASCRIPT,
        ),
        ("[ 3, '17', { info: undefined, $a: true } ]", '[3,"17",{"info":null,"$a":true}]', JAVASCRIPT),
        (r"[ 3, '17', { 'a': '\u{1F600}' , b: '\u{FFFFFF}' } ]", '[3,"17",{"a":"😀","b":"\ufffd"}]', JAVASCRIPT),
    ],
)
@pytest.mark.parametrize("around", ["{}", "12:00 [x] CP1 <- {}", "`{}`", "a{{ {} }}", "frames: [{}]", '"{}"'])
def test_lists(text: str, expected: str, how: str, around: str) -> None:
    if around == '"{}"' and '"' in text:
        return
    place = around.index("{}")
    start = 1 + len("first\n") - 1 + place
    [each] = find_frames("first\n" + around.replace("{}", text, 1) + "\nlast\n")
    assert each == FoundFrame(2, expected, cut_off=False, how=how)
    assert each.span == (start, start + len(text))


def test_lists_over_lines() -> None:
    text = "received\n[\n  2,\n  '17',\n  'StatusNotification',\n  { connectorId: 1,\n    status: 'Available' }\n]\nend"
    expected = '[2,"17","StatusNotification",{"connectorId":1,"status":"Available"}]'
    assert list(find_frames(text)) == [FoundFrame(2, expected, cut_off=False, lines=7, how=JAVASCRIPT)]


def test_lists_in_strings_of_json() -> None:
    text = r"""[2, 'a', 'X1', {'b': "it's", 'c': 'd\ne'}]"""
    expected = [(r'[2,"a","X1",{"b":"it\'s","c":"d\ne"}]'.replace("\\'", "'"), PYTHON)]
    assert found(text) == expected
    assert found(json.dumps({"log": f"12:00 recv {text}\n", "n": 1})) == expected
    assert found(json.dumps({"log": json.dumps({"inner": text})})) == expected


def test_a_frame_within_a_frame_is_a_part_of_it() -> None:
    inner = "[2, 'a', 'Heartbeat', {}]"
    assert found(f'[2,"1","DataTransfer",{{"data":"{inner}"}}]') == [
        (f'[2,"1","DataTransfer",{{"data":"{inner}"}}]', None)
    ]
    text = r"""[2, '1', 'DataTransfer', {'data': '[2,"a","Heartbeat",{}]'}]"""
    assert found(text) == [(r'[2,"1","DataTransfer",{"data":"[2,\"a\",\"Heartbeat\",{}]"}]', PYTHON)]


@pytest.mark.parametrize(
    "text",
    [
        "[2, 'five'] in prose",
        "[3, 'Alice', 'Bob']",
        "[2, 'x', 'Heartbeat']",
        "[4, 'x', 'Error']",
        "[7, 'x', 'Heartbeat', {}]",
        "[2, 'x', 'heart beat', {}]",
        "[2, 'x', [2, 'x', [2, 'x', []]]]",
        "it's [2, 3] and 'x'",
        "[2, 'x",
        "[2, 'x', 'Heartbeat', datetime.now()]",
        "[2, 'x', 'Heartbeat', {'a' 1}]",
        "[2, 'x', 'Heartbeat', {'a': 1]",
        "[2, 'x', 'Heartbeat', {1: 2}]",
        "[2, 'x' 'y', 'Heartbeat', {}]",
        "<Call - unique_id=1, action=Heartbeat, payload=None>",
        "<Call - unique_id=1, action=Heartbeat, payload={'a'",
        "<Callable - unique_id=1, action=Heartbeat, payload={}>",
        "b'\\x00\\x01[2'",
        'b\'[2,"a\\\\"',
    ],
)
def test_no_frames(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2, '17', 'X1', {'a': 1, 'b", """[2,"17","X1",{"a":1,'b"""),
        ("[3, '17', {'a': 1, 'b': [", '[3,"17",{"a":1,"b":['),
    ],
)
def test_cut_off(text: str, expected: str) -> None:
    assert list(find_frames(f"at {text}\n[3, '17', {{}}]")) == [
        FoundFrame(1, expected, cut_off=True, how=PYTHON),
        FoundFrame(2, '[3,"17",{}]', cut_off=False, how=PYTHON),
    ]


def test_reprs() -> None:
    text = """INFO:ocpp:<Call - unique_id=m-1, action=BootNotification, payload={'model': 'M>', 'on': True}>
'message': <CallResult - unique_id=m-1, action=BootNotification, payload={'status': 'Accepted'}>}'
<CallResult - unique_id=m-2, action=None, payload={}> <CallError - unique_id=m-3, error_code=NotSupported, \
error_description=not, "here", error_details={'a': None}>
"""
    frames = list(find_frames(text))
    assert frames == [
        FoundFrame(1, '[2,"m-1","BootNotification",{"model":"M>","on":true}]', cut_off=False, how=REPR),
        FoundFrame(2, '[3,"m-1",{"status":"Accepted"}]', cut_off=False, how=REPR),
        FoundFrame(3, '[3,"m-2",{}]', cut_off=False, how=REPR),
        FoundFrame(3, r'[4,"m-3","NotSupported","not, \"here\"",{"a":null}]', cut_off=False, how=REPR),
    ]
    assert [each.context.action for each in frames] == [None, "BootNotification", None, None]
    start, end = frames[0].span
    assert text[start:end] == "<Call - unique_id=m-1, action=BootNotification, payload={'model': 'M>', 'on': True}>"


def test_reprs_in_strings_of_json() -> None:
    record = json.dumps({"log": """<Call - unique_id=1, action=X, payload={'a': "it's", 'b': '\\\\'}>"""})
    assert found(record) == [(r'[2,"1","X",{"a":"it\u0027s","b":"\\"}]'.replace(r"\u0027", "'"), REPR)]


@pytest.mark.parametrize("value", ['door "A"', "c:\\d", "é", "it's", "\n"])
def test_bytes(value: str) -> None:
    frame = json.dumps([2, "1", "DataTransfer", {"vendorId": value}], ensure_ascii=False)
    text = f"data={frame.encode()!r}, rsv1=False"
    [each] = find_frames(text)
    assert (each.text, each.how) == (frame, BYTES)


def test_bytes_without_escapes_are_plain() -> None:
    assert found("""data=b'[2,"1","X",{}]'""") == [('[2,"1","X",{}]', None)]


def test_strings() -> None:
    frame = r'[2,"1","X",{"a":"door \"A\" it\'s"}]'.replace("\\'", "'")
    assert found(f"TEXT {frame!r}") == [(frame, "from a string literal")]
    assert found(r"""wscat -x '[2,"1","X",{"a":"door \"A\""}]'""") == [(r'[2,"1","X",{"a":"door \"A\""}]', None)]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.text(), VALUES))
def test_what_python_prints_is_read_as_it_is(payload: dict[str, object]) -> None:
    [each] = find_frames(f"recv {[2, 'id', 'DataTransfer', payload]!r} ok")
    assert json.loads(each.text) == [2, "id", "DataTransfer", payload]
    [each] = find_frames(f"recv <Call - unique_id=id, action=DataTransfer, payload={payload!r}> ok")
    assert json.loads(each.text) == [2, "id", "DataTransfer", payload]


PIECES = [
    "[2, 'a', 'X1', {",
    "'b': ",
    "'",
    '"',
    "\\",
    "[",
    "]",
    "{",
    "}",
    ",",
    "...",
    "\n",
    "<Call - unique_id=1, action=X, payload=",
    "<CallError - unique_id=1, error_code=X, error_description=",
    ", error_details={",
    ">",
    "b'[2,",
    "None",
    "<A.b: 1>",
    '{"a":"',
    "\ud800",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_never_raises(text: str) -> None:
    frames_stand_in_order(text)


@pytest.mark.parametrize(
    "piece",
    [
        "[2, 'a', ",
        "[2, 'a', 'X1', {'b': ",
        "[2, 'a', 'X1', {'b': \n",
        "[2, 'a', 'X1', {'b",
        "[2, 'a', []], ",
        ",[2, '', \"",
        "'[",
        "b'[\\",
        "b'[\\n' ",
        '{"a":"[2, \'x\', \\"',
        "<Call - unique_id=1, action=X, payload={",
        "<CallError - unique_id=1, error_code=X, error_description=",
        '{"a":"<Call - unique_id=1, action=X, payload={\\"',
    ],
)
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(find_frames, piece)
