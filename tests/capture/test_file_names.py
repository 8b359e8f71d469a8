"""What the name of a file tells of the frames in it."""

from __future__ import annotations

import io
import zipfile

import pytest

from ocpp_core import Role, Version
from ocpp_core.capture import Context, Part, find_all, open_capture

STATION, CSMS = Role.CHARGING_STATION, Role.CSMS
BOOT = '[2,"7","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"X"}]'
BOOTED = '[3,"7",{"status":"Pending","interval":5,"currentTime":"2025-04-05T06:07:09Z"}]'
RESET = '[2,"c8","Reset",{"type":"Soft"}]'
ACCEPTED = '[3,"c8",{"status":"Accepted"}]'


def contexts(path: str, text: str) -> list[Context]:
    return [each.context for each in find_all(Part("", text, path=path))]


@pytest.mark.parametrize(
    ("path", "text", "context"),
    [
        ("d/2025-04-05_06-07-08-0123_ocpp16-in.txt", BOOT, Context("2025-04-05_06-07-08-0123", STATION, None, Version.V16)),
        ("d/2025-04-05_06-07-09-0123_ocpp16-out.txt", BOOTED, Context("2025-04-05_06-07-09-0123", CSMS, None, Version.V16)),
        ("EVB9_20250405T060708_recv.txt", ACCEPTED, Context("20250405T060708", STATION, "EVB9")),
        ("x/EVB-9/2025-04-05T06_07_08.123Z-out.json", RESET, Context("2025-04-05T06_07_08.123Z", CSMS, "EVB-9")),
        (r"x\EVB-9\0001-sent.json", RESET, Context(None, CSMS, "EVB-9")),
        ("EVB-9/in/0001.json", ACCEPTED, Context(None, STATION, "EVB-9")),
        ("0001_EVB-9_in.json", BOOT, Context(None, STATION, "EVB-9")),
        ("EVB-P2_3_ocpp2.0.1_cp-to-csms_1743833228123.json", ACCEPTED, Context("1743833228123", STATION, "EVB-P2_3", Version.V201)),
        # a simulator wrote these
        ("sim1_out.json", BOOT, Context(None, STATION, "sim1")),
        ("sim1_in.json", RESET, Context(None, CSMS, "sim1")),
        # names that somebody gave
        ("station9-april.log", BOOT, Context()),
        ("frame-0012-in.json", ACCEPTED, Context(None, STATION)),
        ("logs/2025-04-05_06-07-08.log", BOOT, Context("2025-04-05_06-07-08")),
        ("ocpp21/x.json", BOOT, Context()),
    ],
)  # fmt: skip
def test_a_frame_in_a_file(path: str, text: str, context: Context) -> None:
    assert contexts(path, text) == [context]


def test_a_file_with_several_frames() -> None:
    assert contexts("EVB9_20250405T060708_recv.txt", f"{BOOT}\n{ACCEPTED}\n") == [Context(None, STATION, "EVB9")] * 2


def test_a_file_with_frames_of_both_sides() -> None:
    assert contexts("EVB9-in.txt", f"{BOOT}\n{BOOTED}\n") == [Context()] * 2
    assert contexts("EVB9-in.txt", f"{BOOT}\n{RESET}\n") == [Context(None, None, "EVB9")] * 2


def test_the_text_outweighs_the_name() -> None:
    line = f"2025-04-05 06:07:08 INFO (MainThread) [ocpp] garage: receive message {BOOT}"
    assert contexts("EVB9_20240101T000000_ocpp16-out.txt", line) == [
        Context("2025-04-05 06:07:08", STATION, "garage", Version.V16)
    ]


def test_the_name_within_an_archive() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("EVB-9/0001-in.json", BOOT)
    [part] = open_capture(io.BytesIO(packed.getvalue()))
    assert [each.context for each in find_all(part)] == [Context(None, STATION, "EVB-9")]
