"""Files of ``mitmproxy``."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Role, Version
from ocpp_core.capture import Context, find_all, open_capture
from ocpp_core.errors import UnreadableCaptureError

BOOT = b'[2,"7","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"X"}]'
PRETTY = b'[3,\r\n"7",\n{"status":"Pending"}]'
RESET = b'[2,"c8","Reset",{"type":"Soft"}]'


def written(value: Any) -> bytes:
    """A value as mitmproxy writes it, with the fields of an object from last to first."""
    match value:
        case bytes():
            body, mark = value, b","
        case str():
            body, mark = value.encode(), b";"
        case bool():
            body, mark = str(value).lower().encode(), b"!"
        case int():
            body, mark = str(value).encode(), b"#"
        case float():
            body, mark = str(value).encode(), b"^"
        case list():
            body, mark = b"".join(map(written, value)), b"]"
        case dict():
            body, mark = b"".join(written(each) + written(value[each]) for each in reversed(value)), b"}"
        case _:
            body, mark = b"", b"~"
    return b"%d:%s%s" % (len(body), body, mark)


def flow(path: bytes, *messages: tuple[bool, bytes, float], protocol: bytes = b"ocpp1.6") -> bytes:
    headers = [[b"Host", b"csms"], [b"Sec-WebSocket-Protocol", protocol]]
    return written(
        {
            "version": 21,
            "request": {"method": b"GET", "path": path, "headers": headers},
            "response": {"status_code": 101, "headers": headers},
            "websocket": {
                "messages": [[1, from_client, content, when, False, False] for from_client, content, when in messages],
                "closed_by_client": None,
            },
        }
    )


def read(data: bytes) -> list[tuple[int, str, Context]]:
    [part] = open_capture(io.BytesIO(data))
    assert part.how == "from a file of mitmproxy"
    return [(each.line, each.text, each.context) for each in find_all(part)]


def test_messages_of_two_connections() -> None:
    first = flow(b"/ocpp/EVB-9", (True, BOOT, 1743833228.5), (False, PRETTY, 1743833229.5))
    second = flow(b"/ocpp/EVB-8?x=1", (False, RESET, 1743833230.5), protocol=b"ocpp2.0.1")
    assert read(first + second) == [
        (1, BOOT.decode(), Context("1743833228.5", Role.CHARGING_STATION, "EVB-9", Version.V16)),
        (2, PRETTY.decode(), Context("1743833229.5", Role.CSMS, "EVB-9", Version.V16)),
        (3, RESET.decode(), Context("1743833230.5", Role.CSMS, "EVB-8", Version.V201)),
    ]


def test_a_handshake_with_several_versions() -> None:
    [(_, _, context)] = read(flow(b"/EVB-9", (True, BOOT, 1.5), protocol=b"ocpp2.0.1, ocpp1.6"))
    assert (context.station, context.version) == ("EVB-9", None)


def test_a_file_that_is_cut_off() -> None:
    whole = flow(b"/EVB-9", (True, BOOT, 1.5))
    parts = iter(open_capture(io.BytesIO(whole + whole[:-20])))
    assert [each.text for each in find_all(next(parts))] == [BOOT.decode()]
    with pytest.raises(UnreadableCaptureError, match="the file of mitmproxy is damaged"):
        next(parts)


@given(st.integers(0, 400), st.binary(max_size=4), st.integers(0, 600))
def test_damaged_files(place: int, new: bytes, length: int) -> None:
    data = flow(b"/EVB-9", (True, BOOT, 1.5), (False, RESET, 2.5))
    damaged = (data[:place] + new + data[place + len(new) :])[:length]
    try:
        for part in open_capture(io.BytesIO(damaged)):
            find_all(part)
    except UnreadableCaptureError:
        pass
