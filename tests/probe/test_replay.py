"""What a record is read as, and which answers count as alike."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from ocpp_core.probe import Recorded
from ocpp_core.probe._replay import alike, head_of, read_record
from ocpp_core.versions import Role, Version

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def line(sender: str, text: str, connection: int = 1, *, whole: bool = True) -> str:
    role = Role.CHARGING_STATION if sender == "station" else Role.CSMS
    return Recorded(NOW, "CP1", Version.V16, role, text, connection, whole).line()


def test_a_record_is_read_by_connection() -> None:
    found = read_record(
        [
            line("station", '[2,"1","Heartbeat",{}]'),
            line("csms", '[2,"c","Reset",{"type":"Soft"}]'),
            line("station", "nonsense", 2),
            line("csms", '[3,"1",{}]'),
            line("station", '[3,"c",{"status":"Rejected"}]'),
            line("station", '[3,"x",{}]'),
            "",
        ],
        Role.CSMS,
    )
    assert found.version is Version.V16
    first, second = found.connections
    assert first.sent == ['[2,"1","Heartbeat",{}]', '[3,"x",{}]']  # what answers a call of the system is left out
    assert first.answers == {"1": ['[3,"1",{}]']}
    assert second.sent == ["nonsense"]


def test_what_was_no_whole_text_is_left_out_and_what_it_may_have_ended() -> None:
    broken = line("station", '[2,"1","Heartbeat",{}]', whole=False)
    fence, answer = line("station", '[2,"2","Heartbeat",{}]'), line("csms", '[3,"2",{}]')
    (went_on,) = read_record([broken, fence, answer], Role.CSMS).connections
    assert (went_on.sent, went_on.not_whole) == (['[2,"2","Heartbeat",{}]'], 1)
    (ended,) = read_record([broken, fence], Role.CSMS).connections
    assert (ended.sent, ended.not_whole) == ([], 2)


@pytest.mark.parametrize(
    "text", ["[]", "x", '{"raw":1}', line("csms", "x").replace("csms-to-cp", "up"), line("csms", "x").replace('"1.6"', '"1.9"'), "[" * 100_000]
)  # fmt: skip
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="line 2 is none of a record"):
        read_record([line("csms", "x"), text], Role.CSMS)


def test_an_empty_record_is_refused() -> None:
    with pytest.raises(ValueError, match="it is empty"):
        read_record([], Role.CSMS)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ('[2,"a","Heartbeat",{}]', (2, "a")),
        (' [ 4 , "a b" ,', (4, "a b")),
        ('[2,"a","Heartbeat",{oops]', (2, "a")),
        ("[]", (None, "")),
        ("[2,5,{}]", (None, "")),
        ("[" + "9" * 100_000 + ',"a"]', (999, "a")),
    ],
)
def test_heads(text: str, head: tuple[int | None, str]) -> None:
    assert head_of(text) == head


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ('[3,"1",{"a":1}]', '[3, "2", {"a": 1}]', True),
        ('[3,"1",{"a":1}]', '[3,"1",{"a":2}]', False),
        ('[3,"1",{"currentTime":"2026-03-01T08:00:00Z"}]', '[3,"1",{"currentTime":"2027-03-01T08:00:00.5Z"}]', True),
        ('[3,"1",{"transactionId":1}]', '[3,"1",{"transactionId":2}]', True),
        ('[3,"1",{"transactionId":1}]', '[3,"1",{"transactionId":null}]', False),
        ('[4,"1","InternalError","a",{}]', '[4,"1","InternalError","b",{"c":1}]', True),
        ('[4,"1","InternalError","a",{}]', '[4,"1","GenericError","a",{}]', False),
        ('[3,"1",{}]', '[4,"1","GenericError","",{}]', False),
        (r'[3,"\ud800",{"t":"2026-03-01T08:00:00Z"}]', r'[3,"\ud800",{"t":"2027-03-01T08:00:00.5Z"}]', True),
        ("<a><transactionId>1</transactionId></a>", "<a>\n<transactionId>2</transactionId></a>", True),
        ("<a><MessageID>1</MessageID></a>", "<a><MessageID>2</MessageID></a>", True),
        ("<a><RelatesTo>1</RelatesTo></a>", "<a><RelatesTo>2</RelatesTo></a>", False),
        ("<a>2026-03-01T08:00:00Z</a>", "<a>2027-03-01T08:00:00.5Z</a>", True),
        ("<a>2026-03-01T08:00:00Z", "<a>2027-03-01T08:00:00.5Z", True),
        ("<a>2026-03-01T08:00:00Z<b>", "<a>2027-03-01T08:00:00.5Z<c>", False),
        ("<a><status>Accepted</status></a>", "<a><status>Rejected</status></a>", False),
        ("<a><b/></a>", "<a><b/><b/></a>", False),
        ("<a><b><c/></b></a>", "<a><b/><c/></a>", False),
        ("<f><Value>a</Value><Reason><T>x</T></Reason></f>", "<f><Value>a</Value><Reason><T>y</T></Reason></f>", True),
        ("<f><Value>a</Value></f>", "<f><Value>b</Value></f>", False),
        ("<a>" * 100_000 + "</a>" * 100_000, "<a>" * 100_001 + "</a>" * 100_001, False),
        ("nonsense", "nonsense", True),
        ("nonsense", "other", False),
    ],
)
def test_what_is_alike(one: str, other: str, *, same: bool) -> None:
    assert (alike(one) == alike(other)) is same
    assert isinstance(json.dumps(alike(one)), str)
