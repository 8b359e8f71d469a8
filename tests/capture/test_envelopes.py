"""Finding envelopes: what is one, what is not, and in what time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import FoundEnvelope, find_all, find_envelopes
from ocpp_core.check import EnvelopeJudge
from tests.capture.envelopes import BARE, CALL, FAULT, FRAME, PRETTY, RESULT
from tests.capture.helpers import quoted
from tests.helpers import takes_linear_time


def found(text: str) -> list[tuple[int, str, bool]]:
    return [(each.line, each.text, each.cut_off) for each in find_envelopes(text)]


@pytest.mark.parametrize("envelope", [CALL, BARE, PRETTY, FAULT], ids=["whole", "bare", "pretty", "fault"])
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "2024-01-01 INFO [http] 10.0.0.1:9000: received {}",
        "sent ({}) to [the station], 12 ms",
        "POST / HTTP/1.1\r\nHost: a\r\n\r\n{}\r\n",
        'an odd " mark \\ and {} then <more> </Envelope> <Envelope> <!-- ',
    ],
)
def test_in_its_place(envelope: str, around: str) -> None:
    before, after = around.split("{}")
    text = f"first line\n{before}{envelope}{after}\nlast line\n"
    [each] = find_envelopes(text)
    assert (each.text, each.cut_off) == (envelope, False)
    assert (each.line, each.lines) == (2 + before.count("\n"), 1 + envelope.count("\n"))
    assert text[slice(*each.span)] == envelope


@pytest.mark.parametrize("envelope", [CALL, PRETTY], ids=["whole", "pretty"])
@pytest.mark.parametrize("times", [1, 2, 3, 4])
@pytest.mark.parametrize("around", ['{"raw":{},"n":1}', '12:00 INFO {"raw": {}}', "log: {}", '{"log":{}}'])
def test_in_strings(envelope: str, times: int, around: str) -> None:
    text = "\n" + around.replace("{}", quoted(envelope, times), 1)
    assert found(text) == [(2, envelope, False)]
    as_go_has_it = text.replace("<", "\\" * 2 ** (times - 1) + "u003c").replace(">", "\\" * 2 ** (times - 1) + "u003e")
    assert found(as_go_has_it) == [(2, envelope, False)]


def test_in_strings_quoted_too_often() -> None:
    assert found(quoted(CALL, 5)) == []
    assert found(quoted(CALL, 5) + "\n" + CALL) == [(2, CALL, False)]


def test_in_strings_with_more() -> None:
    single = CALL.replace('"', "'")
    assert found(json.dumps({"raw": single})) == [(1, single, False)]
    assert found(json.dumps({"log": f"12:00 received {CALL}\n"})) == [(1, CALL, False)]
    assert found(json.dumps({"log": f"{CALL} {RESULT}"})) == [(1, CALL, False), (1, RESULT, False)]
    assert found(f"12:00 body {CALL.encode()!r}") == [(1, BARE, False)]
    single = CALL.replace('version="1.0" encoding="UTF-8"', "version='1.0' encoding='UTF-8'")
    assert found(f"12:00 body {single.encode()!r}") == [(1, BARE, False)]
    assert found(f"12:00 body {BARE.encode()!r}") == [(1, BARE, False)]


def test_one_after_the_other() -> None:
    text = f"{CALL}\n{RESULT}{BARE} x\n\n{PRETTY}\n{FAULT}"
    assert [each.text for each in find_envelopes(text)] == [CALL, RESULT, BARE, PRETTY, FAULT]
    last = 1 + CALL.count("\n")
    assert [each.line for each in find_envelopes(text)][:2] == [1, last + 1]


def test_the_same_envelope_twice_in_a_record() -> None:
    text = json.dumps({"raw": CALL, "message": f"received {CALL}"})
    assert len(found(text)) == 1
    assert len(found(f"{text}\n{text}")) == 2
    assert len(found(f"{BARE} {BARE}")) == 2


def test_a_payload_may_hold_anything() -> None:
    data = f"<![CDATA[ {CALL} ]]><!-- </s:Envelope> -->"
    text = BARE.replace(">AA<", f">{data}<")
    assert found(text) == [(1, text, False)]
    holder = json.dumps([2, "1", "DataTransfer", {"vendorId": "a", "data": CALL}])
    holds = BARE.replace(">AA<", f">{FRAME}<")
    for text in (holder, holds, json.dumps({"raw": holder}), json.dumps({"raw": holds})):
        [each] = find_all(text)
        assert each.text in (holder, holds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<Envelope>",
        "the <s:Envelope> tag",
        '<gml:Envelope srsName="EPSG:4326"><gml:pos>1 2</gml:pos></gml:Envelope>',
        "</soap:Envelope>",
        "<EnvelopeOfSoap xmlns='soap'>",
        r"\u003cs:Envelope \u003c",
        "<!-- <![CDATA[",
    ],
)
def test_no_envelopes(text: str) -> None:
    assert found(text) == []
    assert found(f"prefix {text}\n") == []


@pytest.mark.parametrize("length", [60, 120, 400])
def test_cut_off(length: int) -> None:
    text = BARE[:length].rstrip()
    assert found(f"\nrecv {text}\nmore\n{CALL}") == [(2, text, True), (4, CALL, False)]
    assert found(text) == [(1, text, True)]
    assert found(f'{{"raw":{quoted(text)}}}\n{FRAME}\n') == [(1, text, True)]


def test_cut_off_over_lines() -> None:
    text = PRETTY.rpartition("\n")[0]
    [each, other] = find_envelopes(f"12:00 {text}\n12:01 {FRAME}\n{CALL}")
    assert (each.text, each.cut_off, other.text) == (text, True, CALL)


@given(st.text())
def test_never_raises(text: str) -> None:
    list(find_envelopes(text))


PIECES = [
    "<s:Envelope",
    ' xmlns:s="soap',
    '"',
    "'",
    ">",
    "/>",
    "</s:Envelope>",
    "\\u003c",
    "\\u003e",
    "s:Envelope ",
    "\\",
    '\\"',
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    '<?xml version="1.0"?>',
    "<!DOCTYPE a [",
    "]>",
    "\n",
    " ",
    "\ud800",
]


@given(st.lists(st.sampled_from([*PIECES, CALL, quoted(RESULT), FRAME])).map("".join))
def test_never_raises_on_near_misses(text: str) -> None:
    last = 0
    judge = EnvelopeJudge()
    for each in find_all(text):
        assert last <= each.line <= each.line + each.lines - 1 <= text.count("\n") + 1
        last = each.line
        if isinstance(each, FoundEnvelope):
            assert judge.judge(each).found is each


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_envelopes_after_any_line_are_found(text: str) -> None:
    if not any(hides in text for hides in ("<![CDATA[", "<!--")):
        assert CALL in {each.text for each in find_envelopes(f"{text}\n\n{CALL}\n")}


@pytest.mark.parametrize(
    "piece",
    [
        "<s:Envelope soap ",
        "<s:Envelope soap>",
        "<s:Envelope soap/>",
        '<s:Envelope soap="',
        "<s:Envelope ",
        "<s:Envelope soap\n",
        "<s:Envelope soap>\n<a",
        "</s:Envelope>",
        "</s:Envelope ",
        "\\u003cs:Envelope ",
        "\\u003cs:Envelope \n",
        '\\u003cs:Envelope "',
        '<s:Envelope a=\\"',
        "\\",
        '\\"',
        "<![CDATA[",
        "<!--",
        "<s:Envelope soap><!--",
        "<?xml ",
        '<?xml version="1.0"?>',
        '<?xml version="1.0"?>\n\n\n',
        "\\u003c?xml a",
        "<!DOCTYPE ",
        "<!DOCTYPE a[",
        "\\u003c!DOCTYPE a",
        "\\u003c!DOCTYPE a[]",
        "a:",
        "<a",
        "<",
        " ",
        "\n<",
        BARE,
        quoted(CALL),
        quoted(CALL, 3),
    ],
)
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(find_envelopes, piece)
