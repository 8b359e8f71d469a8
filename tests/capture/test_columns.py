"""Messages in the columns of CSV, put together to frames."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import Context, FoundFrame, find_frames
from ocpp_core.versions import Role
from tests.helpers import takes_linear_time

NAMED = "from named fields"
HEADER = "timestamp,charge_point_id,direction,message_type,ocpp_message_id,ocpp_action,payload_json\n"
ROWS = (
    't1,CP1,IN,2,a,Heartbeat,"{""n"": 1.50}"\n'
    "t2,CP1,OUT,3,a,Heartbeat,{}\n"
    't3,CP1,IN,2,17,DataTransfer,"{\n""x"":""y, \\""z\\""""}"\n'
    "t4,CP1,OUT,4,17,DataTransfer,{}\n"
)


def test_columns() -> None:
    frames = list(find_frames(HEADER + ROWS))
    assert frames == [
        FoundFrame(2, '[2,"a","Heartbeat",{"n": 1.50}]', cut_off=False, how=NAMED),
        FoundFrame(3, '[3,"a",{}]', cut_off=False, how=NAMED),
        FoundFrame(4, '[2,"17","DataTransfer",{\n"x":"y, \\"z\\""}]', cut_off=False, lines=2, how=NAMED),
        FoundFrame(6, '[4,"17","","",{}]', cut_off=False, how=NAMED, shortened=True),
    ]
    assert frames[1].context == Context("t2", Role.CSMS, "CP1", action="Heartbeat")
    start, end = frames[1].span
    assert (HEADER + ROWS)[start:end] == "t2,CP1,OUT,3,a,Heartbeat,{}"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("before", ["", "sep=;\r\n", "\ufeff", "# exported\n\n"])
def test_delimiters_and_heads(delimiter: str, before: str) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerows([["Message-ID", "Message Type", "Action", "Payload"], ["a", "CALL", "Reset", '{"type":"Soft"}']])
    [each] = find_frames(before + file.getvalue())
    assert (each.text, each.how) == ('[2,"a","Reset",{"type":"Soft"}]', NAMED)


def test_request_and_response_in_one_row() -> None:
    text = 'uniqueId;action;request;response\na;Heartbeat;{};"{""currentTime"":""x""}"\n'
    assert [each.text for each in find_frames(text)] == ['[2,"a","Heartbeat",{}]', '[3,"a",{"currentTime":"x"}]']


def test_errors_in_columns() -> None:
    text = "messageType,messageId,errorCode,errorDescription,payload\nCALLERROR,a,NotSupported,no,\n"
    assert [each.text for each in find_frames(text)] == ['[4,"a","NotSupported","no",{}]']


def test_a_row_with_the_whole_frame() -> None:
    text = 'message_type,message_id,payload,raw,message\n3,a,{},x,"[3,""a"",{""b"":1}]"\n'
    assert [(each.text, each.how) for each in find_frames(text)] == [('[3,"a",{"b":1}]', None)]


@pytest.mark.parametrize(
    "text", [ROWS, "id,type\n1,2\n", "message_type,message_id,payload\n3,a,text\n2,b\n\n,,\n", HEADER]
)
def test_no_frames(text: str) -> None:
    assert list(find_frames(text)) == []


def test_a_quote_that_is_never_closed() -> None:
    text = HEADER + 'x,"' + "y\n" * 200_000 + ROWS
    assert len(list(find_frames(text))) >= 1


@given(st.lists(st.sampled_from([ROWS, HEADER, ",", '"', "\n", "\0", "\r", "a", "{}", json.dumps("{")])).map("".join))
def test_never_raises(text: str) -> None:
    last = 0
    for each in find_frames(HEADER + text):
        assert last <= each.span[0] < each.span[1] <= len(HEADER + text)
        last = each.span[0]


@pytest.mark.parametrize("piece", [ROWS, '"', 'a,"\n', ",", '{"a":"b"},\n'])
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(lambda text: find_frames(HEADER + text), piece)
