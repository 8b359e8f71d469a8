"""Frames in other notations than JSON in a line: what is read, where it stands, and in what time and memory."""

import base64
import json
import time
import tracemalloc

import pytest

from ocpp_core.capture import find_all, find_frames
from ocpp_core.capture._views import viewed
from ocpp_core.versions import Role

CALL = '[2,"a1","DataTransfer",{"vendorId":"V","data":"say \\"hi\\" > 1"}]'
RESULT = '[3,"a1",{"status":"Accepted"}]'


def found(text: str) -> list[tuple[int, int, str, str | None]]:
    return [(each.line, each.lines, each.text, each.how) for each in find_frames(text)]


def places(text: str) -> list[str]:
    return [text[slice(*each.span)] for each in find_frames(text)]


PRETTY = ["[", "  2,", '  "a1",', '  "Authorize",', "  {", '    "idTag": "ABC"', "  }", "]"]


@pytest.mark.parametrize(
    ("first", "prefix"),
    [
        ("Sent: ", "2026-05-21T15:19:1{}.348792+0200 host manager[4009]: "),
        ("", "May  1 10:00:0{} host ocpp[1]: "),
        ("received ", "ocpp-1  | "),
        ("", "[pod/ocpp-5d9/csms] "),
        ("", "<13>1 2026-03-01T10:00:0{}Z host ocpp 77 - - "),
    ],
)
def test_pretty_with_a_prefix(first: str, prefix: str) -> None:
    lines = [prefix.replace("{}", str(n)) + (first if n == 0 else "") + each for n, each in enumerate(PRETTY)]
    text = "a line\n" + "\n".join(lines) + "\n" + prefix + "bye\n"
    assert found(text) == [(2, 8, "\n".join(PRETTY), "from lines with a prefix each")]
    assert places(text) == ["[\n" + "\n".join(lines[1:])]


def test_pretty_with_a_prefix_cut_off() -> None:
    frame = next(find_frames("\n".join("app | " + each for each in PRETTY[:6]) + "\n"))
    assert frame.cut_off
    assert frame.text == "\n".join(PRETTY[:6])


def test_wrapped_with_a_prefix() -> None:
    prefix = "2026-03-01T10:00:00.000Z:COM:rpc.c:663:"
    text = f"{prefix}-> {CALL[:30]}\n{prefix}{CALL[30:45]}\n{prefix}{CALL[45:]}\n{prefix}<- {RESULT}\n{prefix}bye\n"
    assert found(text) == [(1, 3, CALL, "from lines with a prefix each"), (4, 1, RESULT, None)]


def test_wrapped_by_a_terminal() -> None:
    line = "2026-03-01 10:00:00 INFO recv " + CALL
    text = f"{line[:50]}\n{line[50:]}\n2026-03-01 10:00:01 INFO send {RESULT}\n"
    assert found(text) == [(1, 2, CALL, "from wrapped lines"), (3, 1, RESULT, None)]


def test_lines_that_do_not_belong_together() -> None:
    text = f'12:00:01 app: {CALL[:40]}\n12:00:02 app: said "no"\n12:00:03 app: [2] is bad\n12:00:04 app: {RESULT}\n'
    assert [(each.line, each.cut_off, each.how) for each in find_frames(text)] == [(1, True, None), (4, False, None)]


def test_parts_of_a_line() -> None:
    at = "2026-03-01T10:00:00.1Z stderr"
    text = f"{at} P x {CALL[:9]}\n{at} P {CALL[9:33]}\n{at} F {CALL[33:]}\n{at} F {RESULT}\n"
    assert found(text) == [(1, 3, CALL, "from the parts of a log line"), (4, 1, RESULT, None)]
    end = '","stream":"stdout","time":"2026-03-01T10:00:00Z"}\n'
    text = '{"log":"' + RESULT[:9].replace('"', '\\"') + end + '{"log":"' + RESULT[9:].replace('"', '\\"') + "\\n" + end
    assert found(text) == [(1, 2, RESULT, "from the parts of a log line")]


XXD = """# rx
00000000: 5b33 2c22 6131 222c 7b22 7374 6174 7573  [3,"a1",{"status
00000010: 223a 2241 6363 6570 7465 6422 7d5d       ":"Accepted"}]
"""
HEXDUMP = """
00000000  5b 33 2c 22 61 31 22 2c  7b 22 73 74 61 74 75 73  |[3,"a1",{"status|
00000010  22 3a 22 41 63 63 65 70  74 65 64 22 7d 5d        |":"Accepted"}]|
0000001e
"""
WIRESHARK = """
0000   5b 33 2c 22 61 31 22 2c 7b 22 73 74 61 74 75 73   [3,"a1",{"status
0010   22 3a 22 41 63 63 65 70 74 65 64 22 7d 5d         ":"Accepted"}]
"""
TCPDUMP = """
\t0x0000:  5b33 2c22 6131 222c 7b22 7374 6174 7573  [3,"a1",{"status
\t0x0010:  223a 2241 6363 6570 7465 6422 7d5d       ":"Accepted"}]
"""
WORDS = """
0000000 335b 222c 3161 2c22 227b 7473 7461 7375
0000010 3a22 4122 6363 7065 6574 2264 5d7d
"""


@pytest.mark.parametrize("text", [XXD, HEXDUMP, WIRESHARK, TCPDUMP, WORDS])
def test_dumps(text: str) -> None:
    assert found(text) == [(2, 2, RESULT, "from a hex dump")]


@pytest.mark.parametrize("between", ["", " ", ":", "-", ", 0x", " 0x", "\\x"])
@pytest.mark.parametrize("upper", [False, True])
def test_hexadecimal(between: str, upper: bool) -> None:
    digits = between.join(f"{byte:02X}" if upper else f"{byte:02x}" for byte in RESULT.encode())
    text = f"\n10:01 rx {digits}\n10:02 rx {digits} end\n"
    assert found(text) == [(2, 1, RESULT, "from hexadecimal"), (3, 1, RESULT, "from hexadecimal")]
    assert places(text) == [digits, digits]


def test_hexadecimal_over_lines() -> None:
    digits = CALL.encode().hex()
    text = f"{digits[:60]}\n{digits[60:120]}\n{digits[120:]}\n"
    assert found(text) == [(1, 3, CALL, "from hexadecimal")]


@pytest.mark.parametrize("before", ["", "x", "xy", '{"frame":'])
def test_base64(before: str) -> None:
    letters = base64.b64encode((before + CALL).encode()).decode()
    assert found(f'\n{{"data":"{letters}"}}\n') == [(2, 1, CALL, "from base64")]


def test_base64_over_lines() -> None:
    letters = base64.b64encode(CALL.encode()).decode()
    assert found(f"{letters[:76]}\n{letters[76:]}\n") == [(1, 2, CALL, "from base64")]
    assert found(base64.urlsafe_b64encode(f"??>{RESULT}".encode()).decode()) == [(1, 1, RESULT, "from base64")]


def test_base64_of_something_else() -> None:
    assert found(f'{{"data":"{base64.b64encode(b"no frame " * 9).decode()}", "x": "WzIs"}}') == []


@pytest.mark.parametrize("form", ['"MESSAGE":[{}]', "recv [{}]", "Buffer {{{}}}"])
@pytest.mark.parametrize("between", [", ", ",", " ", ",\n  "])
def test_byte_values(form: str, between: str) -> None:
    text = "\n" + form.format(between.join(str(byte) for byte in b"got " + CALL.encode())) + "\n"
    assert [(each.text, each.how) for each in find_frames(text)] == [(CALL, "from byte values")]


def test_hexadecimal_of_something_else() -> None:
    head = "5b 32 2c 22 61"  # it begins like a frame
    assert found(f"rx {head}\n") == []
    assert found(f"rx {'5b322c2261' * 4}\n") == []


def test_base64_in_a_json_string_over_lines() -> None:
    letters = base64.b64encode(CALL.encode()).decode()
    assert found(f'{{"data":"{letters[:40]}\\r\\n{letters[40:]}"}}') == [(1, 1, CALL, "from base64")]
    assert found(json.dumps({"data": letters}).replace("/", "\\/")) == [(1, 1, CALL, "from base64")]


def test_what_begins_like_base64_and_is_none() -> None:
    letters = base64.b64encode(CALL.encode()).decode()
    assert found(f'{{"data":"{letters[:20]}\\x{letters[20:]}"}}') == []


@pytest.mark.parametrize(
    "text",
    [
        "[91, 50, 44, 34, 97, 34, 44, 300, 1, 2, 3]",
        "[91, 50, 44, 34, 97, 34, 44, 1-2, 1, 2, 3]",
    ],
)
def test_numbers_that_are_no_frame(text: str) -> None:
    assert found(text) == []
    values = str(list(RESULT.encode()))
    assert found(f"{text}\n[1, 2, 3, 4, 5, 6, 7, 8, 9]\n{values}") == [(3, 1, RESULT, "from byte values")]


def test_entities_that_are_none() -> None:
    encoded = CALL.replace("hi", "&zzz;&#160;").replace('"', "&quot;")
    assert [each[2] for each in found(encoded)] == [CALL.replace("hi", "&zzz; ")]


def test_signed_byte_values() -> None:
    frame = '[2,"ä","Heartbeat",{}]'
    assert found(str([byte - 256 if byte > 127 else byte for byte in frame.encode()]))[0][2] == frame


@pytest.mark.parametrize("quote", ["&quot;", "&#34;", "&#x22;", "&amp;quot;"])
@pytest.mark.parametrize("around", ["<td>{}</td>", 'a "{}" b', "<a b='{}'/>", "12:00 {}"])
def test_entities(quote: str, around: str) -> None:
    encoded = CALL.replace('"', quote).replace(">", quote.replace("quot", "gt").replace("34", "62").replace("22", "3e"))
    text = "\n" + around.format(encoded) + "\n"
    assert found(text) == [(2, 1, CALL, "from HTML entities")]
    assert places(text) == [encoded]


def test_some_entities() -> None:
    assert found(f"<pre>{CALL.replace('>', '&gt;')}</pre>") == [(1, 1, CALL, "from HTML entities")]
    in_a_log = CALL.replace(">", "&gt; &quot;")
    assert found("12:00 <- " + in_a_log) == [(1, 1, in_a_log, None)]


def test_doubled_backslashes() -> None:
    copied = CALL.replace("\\", "\\\\")
    text = f"1\t{copied}\tx\n2\t{RESULT}\n"
    assert found(text) == [(1, 1, CALL, "from doubled backslashes"), (2, 1, RESULT, None)]
    assert places(text) == [copied, RESULT]
    valid = '[2,"a","DataTransfer",{"vendorId":"\\\\"}]'
    assert found(valid) == [(1, 1, valid, None)]


def test_rows_of_a_copy() -> None:
    """There all backslashes are doubled, also those of a frame that is JSON either way."""
    frame = '[2,"a","DataTransfer",{"vendorId":"\\\\ \\u00e9"}]'
    copied = frame.replace("\\", "\\\\")
    assert found(f"COPY public.log (id, frame) FROM stdin;\n1\t{copied}\n\\.\n{frame}\n") == [
        (2, 1, frame, "from doubled backslashes"),
        (4, 1, frame, None),
    ]


def test_strings_of_sql() -> None:
    frame = CALL.replace("hi", "it's")
    quoted = frame.replace("'", "''")
    assert found(f"INSERT INTO log VALUES(1,'it''s','{quoted}'),(2,'','{RESULT}');\n") == [
        (1, 1, frame, "from doubled quotes"),
        (1, 1, RESULT, None),
    ]
    pretty = '[\n 3,\n "a1",\n {"status":"\\u0041"}\n]'
    escaped = pretty.replace("\\", "\\\\").replace("\n", "\\u000a")
    assert found(f"INSERT INTO log VALUES(1,unistr('{escaped}'));\n") == [(1, 1, pretty, "from escapes of SQL")]


def test_a_frame_in_a_field_with_the_text_of_another_in_it() -> None:
    frame = '[2,"a1","DataTransfer",{"vendorId":"V","data":"[3,\\"b\\",{}]"}]'
    assert found('a,"' + frame.replace('"', '""') + '"\n') == [(1, 1, frame, None)]


def test_a_wrapped_frame_with_the_text_of_another_in_it() -> None:
    frame = '[2,"a1","DataTransfer",{"vendorId":"V","data":"[3,\\"b\\",{}]"}]'
    at = "2026-03-01T10:00:00.000Z:COM:rpc.c:663:"
    text = f"{at}-> {frame[:42]}\n{at}{frame[42:]}\n{at}bye\n"
    assert found(text) == [(1, 2, frame, "from lines with a prefix each")]


def test_doubled_and_escaped_quotes() -> None:
    field = '{""cp"":""CP1"",""msg"":""[3,\\""a1\\"",{\\""status\\"":\\""Accepted\\""}]""}'
    text = f'@timestamp,@message\r\n2026-03-01,"{field}",""\r\n'
    assert found(text) == [(2, 1, RESULT, "from doubled quotes")]


def test_typographic_quotes() -> None:
    text = "x\n[3,“a1”,{„status“:“Accepted”}]\n[3,\u2019a1\u2019,{\u2018status\u2019:\u2019Accepted\u2019}]\n"
    assert found(text) == [(2, 1, RESULT, "from typographic quotes"), (3, 1, RESULT, "from typographic quotes")]
    text = 'x\nCH-2,[3,"a1",{"status":"Accepted”}]\nCH-2,' + RESULT
    assert found(text) == [
        (2, 1, RESULT, "with a typographic quote for a plain one"),
        (3, 1, RESULT, None),
    ]
    assert [each.misquoted for each in find_frames(text)] == [33, None]
    [lines] = find_frames('x [3,\n"a1",{\n "status": "Accepted”}]')
    assert (lines.line, lines.columns, lines.misquoted) == (1, ((3, 3, 3), (24, 24, 26)), 21)
    [escaped] = find_frames("x [3,&quot;a1&quot;,{&quot;status&quot;:&quot;Accepted”}]")
    assert (escaped.how, escaped.misquoted) == ("with a typographic quote for a plain one and from HTML entities", 55)
    assert places(text)[0] == '[3,"a1",{"status":"Accepted”}]'
    valid = '[2,"a","DataTransfer",{"vendorId":"he “hi”, ok"}]'
    assert found(valid) == [(1, 1, valid, None)]


def test_one_in_another() -> None:
    letters = base64.b64encode(CALL.replace('"', "&quot;").encode()).decode()
    at = "2026-03-01T10:00:00.1Z stderr"
    assert found(f"{at} P {letters[:40]}\n{at} F {letters[40:]}\n") == []  # the entities are undone before base64
    letters = base64.b64encode(CALL.encode()).decode()
    assert found(f"{at} P {letters[:40]}\n{at} F {letters[40:]}\n") == [
        (1, 2, CALL, "from base64 and from the parts of a log line")
    ]


def test_context_in_an_encoding() -> None:
    encoded = [
        ", ".join(str(byte) for byte in f"INFO:ocpp:CP001: {way}".encode())
        for way in ("receive message " + CALL.replace("DataTransfer", "BootNotification"), "send " + RESULT)
    ]
    both = find_all("".join(f'{{"MESSAGE": [{each}]}}\n' for each in encoded))
    assert [(each.context.station, each.context.sender) for each in both] == [
        ("CP001", Role.CHARGING_STATION),
        ("CP001", Role.CSMS),
    ]


def test_plain_text_is_left_alone() -> None:
    assert viewed(f"12:00 app: recv {CALL}\n12:01 app: sent {RESULT}\n" * 100) is None


HOSTILE = [
    *("&quot;", "&amp;", "[2,&quot;", '<a>[2,"&gt;', "[91 50 ", "91, 50, 44, 34, ", "[91, 50, 44, 34, 91, 50, 44, 34]"),
    *("WzIs", "WzIsIm0t", "WzIs" * 19 + "\n", "5b322c22", "5b 32 2c 22 ", "5b322c22" * 8 + "\n", "5b 32 2c 22\n7d\n"),
    *('00000000: 5b32 2c22 6d2d 3122  [2,"m-1"\n', "\n0000 5b 32", "0000 ", "a: [\n", "a: [\na: 2,\n", 'a: [2,"x\n'),
    *('a: [2,"x{\na: "[[\n', 'a: [\na: 2,\na: "b"\na: {\n', "1: " * 60 + "[\n", "a: [2, {\na: x\na: x\n", "[2,\n"),
    *("t stderr P x\n", "t stderr P ", '{"log":"x","stream":"stdout","time":"1"}\n', '[2,\\""', '"{""[2,\\""', '\\""'),
    *('[2,"\\\\"', '[2,"\\\\"\n', '[2,"a\\\\""]', "[\\n", "“", "[2,“", "[2,“a”,\n", "[2,“a”]", '[2,“a"]', "[2 ,   "),
    *(
        "- 2\n- ",
        "- 2\n- a\n- [",
        "x: [2, a, ",
        "messageType: 2\n",
        "('[2''",
        "('[2'",
        "unistr('[2\\u000a",
        "\nCOPY a FROM stdin;",
    ),
    *('\nCOPY a FROM stdin;\n[2,"\\\\\n\\.\n', "COPY ", '[2,""\\""[2,\\""'),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_repetition(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    seconds = []
    for length in (len(text) // 2, len(text)):
        start = time.process_time()
        viewed(text[:length])
        seconds.append(time.process_time() - start)
    assert seconds[1] < 3 * seconds[0] + 0.2  # twice as long for twice as much; with a square in it four times
    part = text[:50_000]
    tracemalloc.start()
    viewed(part)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60 * len(part)
