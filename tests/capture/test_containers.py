"""Files of all kinds: known by their first bytes, read within bounds, or named."""

from __future__ import annotations

import bz2
import codecs
import gzip
import io
import lzma
import random
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import CaptureLimits, Context, LongPart, Part, find_all, find_frames, open_capture
from ocpp_core.capture._packed import zip_sizes
from ocpp_core.errors import OcppError, UnreadableCaptureError
from tests.capture.packets import CALL, RESULT, Station, Wire, pcap
from tests.capture.test_logs import CORPUS
from tests.helpers import altered

LOG = f"10:00 CP1 {CALL}\n10:01 CP1 {RESULT}\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)


def parts(data: bytes, **limits: int) -> list[Part]:
    return list(open_capture(io.BytesIO(data), limits=CaptureLimits(**limits)))


def part(data: bytes, **limits: int) -> Part:
    (only,) = parts(data, **limits)
    return only


def until_error(data: bytes) -> tuple[list[Part], str]:
    """What can be read, and what is said of the rest."""
    found: list[Part] = []
    try:
        found.extend(open_capture(io.BytesIO(data)))
    except UnreadableCaptureError as error:
        return found, str(error)
    raise AssertionError("all of it was read")


def refusal(data: bytes, **limits: int) -> str:
    with pytest.raises(UnreadableCaptureError) as caught:
        parts(data, **limits)
    assert len(str(caught.value)) < 255  # nothing of it was cut off
    return str(caught.value)


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: Mapping[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"S{number}")
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


# Text.


@pytest.mark.parametrize(
    ("data", "how"),
    [
        (LOG.encode(), None),
        (codecs.BOM_UTF8 + LOG.encode(), None),
        (LOG.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + LOG.encode("utf-16-be"), None),
        (LOG.encode("utf-16-le"), "from UTF-16 without a mark"),
        (LOG.encode("utf-16-be"), "from UTF-16 without a mark"),
        (b"", None),
        (b"[", None),
    ],
)
def test_encodings(data: bytes, how: str | None) -> None:
    assert part(data) == Part("", LOG if len(data) > 1 else data.decode(), how)


def test_utf_16_that_is_cut_off_or_holds_other_letters() -> None:
    text = LOG + "Größe 電気\n"
    assert part(text.encode("utf-16-le")).text == text
    assert part(text.encode("utf-16-le")[:-1]).text == text[:-1] + "\ufffd"


def test_a_byte_that_is_no_utf_8() -> None:
    assert part(b"a\xffb").text == "a\udcffb"


def test_nuls_within_text_are_text() -> None:
    assert part(b"\0\0\0" + LOG.encode() + bytes(40)).text == "\0\0\0" + LOG + "\0" * 40


@pytest.mark.parametrize("length", [1, 2, 65_536, 1_000_000])
def test_nothing_but_nuls(length: int) -> None:
    assert refusal(bytes(length)) == "this begins with NUL bytes where text should be"


class Endless(io.RawIOBase):
    """An input that never ends."""

    given = 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0
        self.given += size
        return b"y\n" * (size // 2) + b"y" * (size % 2)


def test_an_endless_input() -> None:
    file = Endless()
    with pytest.raises(UnreadableCaptureError, match="this is longer than 3 MiB; split it"):
        list(open_capture(file, limits=CaptureLimits(max_bytes=3 * 1024**2)))  # type: ignore[arg-type]
    assert file.given == 3 * 1024**2 + 1


# Packed.


@pytest.mark.parametrize(
    ("pack", "how"), [(gzip.compress, "from gzip"), (bz2.compress, "from bzip2"), (lzma.compress, "from xz")]
)
def test_packed(pack: Callable[[bytes], bytes], how: str) -> None:
    assert part(pack(LOG.encode())) == Part("", LOG, how)
    assert part(pack(LOG.encode()) + pack(b"more")).text == LOG + "more"
    assert part(pack(LOG.encode()) + bytes(512)).text == LOG
    large = (LOG * 50_000).encode()
    assert part(pack(large)).text.encode() == large
    assert part(pack(LOG.encode("utf-16-le"))) == Part("", LOG, f"{how}, from UTF-16 without a mark")


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_and_cut_off(pack: Callable[[bytes], bytes]) -> None:
    """What can be read of it is, such as of a log that is still written."""
    data = b"".join(str(number).encode() for number in range(400_000))
    (found,), error = until_error(pack(data)[:-2_000])
    assert error.endswith(" is damaged, the data end too early")
    assert data.startswith(found.text.encode())
    assert pack is lzma.compress or len(found.text) > 100_000


def test_a_member_of_gzip_with_a_wrong_check_sum() -> None:
    data = bytearray(gzip.compress(LOG.encode()))
    data[-6] ^= 1
    assert refusal(bytes(data)) == "not all of this can be read: gzip is damaged, the data are damaged"


def test_a_zip() -> None:
    data = zipped({"logs/": b"", "logs/a.log": LOG.encode(), "b.log.gz": gzip.compress(LOG.encode())})
    assert parts(data) == [
        Part("logs/a.log", LOG, "from a zip archive"),
        Part("b.log.gz", LOG, "from a zip archive, from gzip"),
    ]
    assert parts(zipped({})) == []


def test_a_zip_within_a_zip() -> None:
    data = zipped({"in.zip": zipped({"a.log": LOG.encode()}), "b": b"B"}, zipfile.ZIP_STORED)
    assert [(each.name, each.text) for each in parts(data)] == [("in.zip/a.log", LOG), ("b", "B")]


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_a_tar(form: int) -> None:
    data = tarred({"var/a.log": LOG.encode(), "b.gz": gzip.compress(b"B"), "n/" * 69 + "n": b"C"}, form)
    assert [(each.name, each.text) for each in parts(data)] == [
        ("var/a.log", LOG),
        ("b.gz", "B"),
        ("n/" * 69 + "n", "C"),
    ]
    assert part(gzip.compress(tarred({"a": b"A"}))) == Part("a", "A", "from gzip, from a tar archive")


def test_members_that_hold_no_text_are_left_out() -> None:
    capture = open_capture(io.BytesIO(zipped({"a.png": PNG, "b.png": PNG, "c": b"C", "d.db": b"SQLite format 3\0"})))
    assert [each.name for each in capture] == ["c"]
    assert capture.notes == [
        "Members of the archive that hold no text were left out (a picture: 2, an SQLite database: 1)."
    ]


def test_a_picture_in_a_member_that_is_packed_is_left_out_as_well() -> None:
    capture = open_capture(io.BytesIO(zipped({"a.png.gz": gzip.compress(PNG), "b.zip": zipped({"b": PNG}), "c": b"C"})))
    assert [each.name for each in capture] == ["c"]
    assert capture.notes == ["Members of the archive that hold no text were left out (a picture: 2)."]


def test_the_list_of_an_archive_is_looked_into_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def sizes(data: bytes) -> dict[str, int]:
        seen.append(data)
        return zip_sizes(data)

    monkeypatch.setattr("ocpp_core.capture._containers.zip_sizes", sizes)
    inner = zipped({"a": b"A"})
    data = zipped({"b.zip": inner, "c": b"C"})
    assert len(list(open_capture(io.BytesIO(data)))) == 2
    assert sorted(seen) == sorted([data, inner, b"A", b"C"])


def test_a_damaged_member_leaves_the_others() -> None:
    data = zipped({"a": b"A" * 50, "b": b"B" * 50, "c": b"C" * 50}, zipfile.ZIP_STORED)
    data = data.replace(b"B" * 50, b"X" * 50)
    found, error = until_error(data)
    assert error.startswith("not all of this can be read: a member of the archive is damaged")
    assert [each.name for each in found] == ["a", "b", "c"]


def test_members_that_cannot_be_read() -> None:
    data = bytearray(zipped({"a": b"A", "b": b"B"}))
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    assert refusal(bytes(data)) == "not all of this can be read: it needs a password; unpack it first"
    other = zipped({"a": b"A"}, zipfile.ZIP_BZIP2)
    assert refusal(other) == "not all of this can be read: it is packed in a way that is not read; unpack it first"
    both = zipped({"a": b"PK\x05\x06", "b": b"PK\x05\x06"})
    assert refusal(both) == "not all of this can be read (2 places): the data are damaged"


def test_what_is_damaged_from_the_start() -> None:
    assert refusal(b"PK\x03\x04" + bytes(50)) == "not all of this can be read: the data are damaged"
    assert refusal(b"\x1f\x8b\x08") == "not all of this can be read: gzip is damaged, the data end too early"


# Bounds.


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: zipped({"a": data})])
def test_what_unpacks_to_far_more_than_it_is(pack: Callable[[bytes], bytes]) -> None:
    data = pack(b" " * 10_000_000)
    text = "this unpacks to more than 250 times its size, as files do that are made to fill memory"
    assert refusal(data, free_unpacked=1_000_000) == text
    assert len(part(data).text) == 10_000_000


def test_what_unpacks_to_much() -> None:
    data = zipped({"a": b"A" * 600, "b": b"B" * 600})
    assert refusal(data, max_unpacked=1_000) == (
        "this unpacks to more than 1000 bytes; unpack it, and check the files one by one"
    )
    assert len(parts(data, max_unpacked=1_200)) == 2


def test_memory_that_unpacking_takes() -> None:
    """xz that asks for a dictionary of 1.5 GiB."""
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 2**20}]
    data = bytearray(lzma.compress(b"A", filters=filters))
    small = data[12:24]
    large = bytearray(small)
    large[4] = 37  # the size of the dictionary, as the header of a block has it
    large[-4:] = zlib.crc32(bytes(large[:-4])).to_bytes(4, "little")
    data[12:24] = large
    assert "xz is damaged" in refusal(bytes(data))


def test_many_members() -> None:
    for pack in (zipped, tarred):
        assert refusal(pack({str(number): b"" for number in range(20)}), max_members=15) == (
            "this has more than 15 members; unpack it first"
        )
    assert "the data are damaged" in refusal(zipped({"a": b"A"}) + b"PK\x01\x02" * 100_001)


def test_archives_within_each_other() -> None:
    data = LOG.encode()
    for _ in range(4):
        data = gzip.compress(data)
    assert part(data).text == LOG
    assert refusal(gzip.compress(data)) == "too many archives are within each other; unpack the outer ones first"
    for number in range(6):
        data = zipped({str(number): data})
    assert "too many archives" in refusal(data)


# Spreadsheets.


def test_a_spreadsheet() -> None:
    data = workbook([["time", "frame"], [1, CALL], [], [None, RESULT.replace(",", ",\n")]])
    found = part(data)
    assert found.text.splitlines()[0] == "time,frame"
    assert found.how == "from a spreadsheet"
    frames = find_all(found)
    assert [(each.line, each.text) for each in frames] == [(2, CALL), (4, RESULT.replace(",", ", "))]
    assert {each.how for each in frames} == {"from a spreadsheet"}


def test_sheets() -> None:
    assert [(each.name, each.text) for each in parts(workbook([["a", None, "b", None]], [["c"]]))] == [
        ("S1", "a,,b\n"),
        ("S2", "c\n"),
    ]
    inner = zipped({"x.xlsx": workbook([["a"]])})
    assert part(inner) == Part("x.xlsx", "a\n", "from a zip archive, from a spreadsheet")


def test_a_spreadsheet_without_its_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert refusal(workbook([["a"]])) == (
        'this is a spreadsheet (xlsx); install what reads it: pip install "ocpp_core[xlsx]", or export it as CSV'
    )


def test_spreadsheets_are_bounded() -> None:
    book = openpyxl.Workbook()
    book.active.cell(row=1_000_000, column=3, value="far away")
    file = io.BytesIO()
    book.save(file)
    assert refusal(file.getvalue(), max_rows=1_000) == "this spreadsheet (xlsx) has too many rows; export it as CSV"
    assert "unpacks to more than" in refusal(workbook([["a" * 9_000]]), max_unpacked=1_000)


def test_a_damaged_spreadsheet() -> None:
    data = zipped({"xl/workbook.xml": b"<workbook/>", "[Content_Types].xml": b"<"})
    assert refusal(data) == "this is a spreadsheet (xlsx) that is damaged; export it as CSV"


# What is not read.


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"SQLite format 3\0" + bytes(90), "this is an SQLite database; export it: sqlite3 FILE .dump > capture.sql"),
        (b"%PDF-1.7\n", "this is a PDF document; take the text out of it: pdftotext -layout FILE capture.txt"),
        (
            b"PAR1\x15\x04\0",
            'this is a Parquet file; read it with "ocpp-core check --from-parquet", or export it as JSON lines',
        ),
        (PNG, "this is a picture; copy the frames out as text"),
        (b"\xff\xd8\xff\xe0", "this is a picture"),
        (b"MZ\x90\0", "this is a program; check the log that it writes"),
        (b"\x7fELF\2", "this is a program"),
        (b"ElfFile\0", "this is a Windows event log; export it: wevtutil qe FILE /lf:true /f:text > capture.txt"),
        (b"LPKSHHRH", "this is a journal of systemd; export it: journalctl --file FILE -o short-iso > capture.log"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an old file of Microsoft Office; save it as xlsx, CSV or text"),
        (b"\x28\xb5\x2f\xfd", "this is packed by zstd; unpack it first: zstd -d FILE"),
        (b"7z\xbc\xaf\x27\x1c", "this is a 7z archive; unpack it first: 7z x FILE"),
        (zipped({"word/document.xml": b""}), "this is a document of an office program; save it as text"),
    ],
)
def test_what_is_named(data: bytes, text: str) -> None:
    assert refusal(data).startswith(text)


@pytest.mark.parametrize("start", ["PAR1", "MZ", "ORC", "RIFF", "GIF89a", "BZ", "PK", "Obj", "ustar"])
def test_text_that_begins_like_another_kind(start: str) -> None:
    assert part(f"{start} {LOG}".encode()).text == f"{start} {LOG}"


def test_the_error() -> None:
    assert issubclass(UnreadableCaptureError, OcppError)


# What is told of the frames.


def test_annotated() -> None:
    plain = Part("", f"{CALL}\n{RESULT}")
    assert plain.annotated(find_frames(plain.text)) == list(find_frames(plain.text))
    told = Part("", plain.text, "from here", {2: Context(station="CP1")})
    first, second = find_all(told)
    assert (first.how, first.context) == ("from here", Context())
    assert (second.how, second.context) == ("from here", Context(station="CP1"))


# Hostile bytes.


def seeds() -> list[bytes]:
    station = Station(Wire(size=50), deflate=True)
    station.say(CALL)
    inner = {"a.log": LOG.encode(), "b.gz": gzip.compress(LOG.encode()), "c.zip": zipped({"d": b"D"})}
    return [
        LOG.encode("utf-16-le"),
        gzip.compress(LOG.encode()),
        bz2.compress(LOG.encode()),
        lzma.compress(LOG.encode()),
        zipped(inner),
        zipped(inner, zipfile.ZIP_STORED),
        tarred(inner),
        tarred(inner, tarfile.GNU_FORMAT),
        workbook([["a", 1, 2.5, True, CALL]], [["b"]]),
        pcap(station.wire.sent),
    ]


SEEDS = seeds()


@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=4)), max_size=6),
    st.floats(0.2, 1),
)
def test_changed_bytes(data: bytes, changes: list[tuple[float, bytes]], share: float) -> None:
    only_safe_errors(altered(data, changes, share))


@given(st.data())
def test_changed_sheets(data: st.DataObject) -> None:
    """Changes within the XML, which the check sums of a zip would tell otherwise."""
    with zipfile.ZipFile(io.BytesIO(SEEDS[8])) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(members)))
    xml = bytearray(members[name])
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(xml) - 1))
        new = data.draw(
            st.binary(min_size=1, max_size=2) | st.sampled_from([b"99999999999", b'"', b"<!DOCTYPE a>", b"/>"])
        )
        xml[start : start + len(new)] = new
    only_safe_errors(zipped({**members, name: bytes(xml)}), max_rows=2_000)


@given(st.sampled_from([each[:6] for each in SEEDS]), st.binary(max_size=300))
def test_any_bytes(start: bytes, rest: bytes) -> None:
    only_safe_errors(start + rest)


def only_safe_errors(data: bytes, **limits: int) -> None:
    try:
        for each in open_capture(io.BytesIO(data), limits=CaptureLimits(**limits)):
            find_all(each)
    except UnreadableCaptureError as error:
        assert str(error).isascii()
        assert str(error).isprintable()


# Files that others made.


@pytest.mark.skipif(not (CORPUS / "formats").is_dir(), reason=f"there is no corpus of formats at {CORPUS}")
@pytest.mark.parametrize(
    "name", ["gzip/sample.log.gz", "zip/sample.zip", "utf16le/sample.txt", "utf16le-nobom/sample.txt"]
)
def test_samples(name: str) -> None:
    expected = (CORPUS / "formats" / name).parent.joinpath("expected.jsonl").read_text("utf-8").splitlines()
    assert len(find_all(part((CORPUS / "formats" / name).read_bytes()))) == len(expected)


# -- long texts


LINE = "a line without a frame, with an é\n"


def streamed(data: bytes, whole: int = 100_000, **limits: int) -> Iterator[Part | LongPart]:
    return open_capture(io.BytesIO(data), limits=CaptureLimits(**limits)).streamed(whole)


def text_of(part: Part | LongPart) -> str:
    assert isinstance(part, LongPart)
    return "".join(part.pieces)


@pytest.mark.parametrize(
    ("pack", "how"),
    [(bytes, None), (gzip.compress, "from gzip"), (bz2.compress, "from bzip2"), (lzma.compress, "from xz")],
)
def test_a_long_text_comes_in_pieces(pack: Callable[[bytes], bytes], how: str | None) -> None:
    text = LINE * 10_000
    found = [(part.name, part.how, text_of(part)) for part in streamed(pack(text.encode()))]
    assert found == [("", how, text)]
    (short,) = streamed(pack(text.encode()), 10**6)
    assert isinstance(short, Part)
    assert short.text == text


def test_a_long_text_is_decoded_as_a_short_one() -> None:
    text = LINE * 10_000
    for data in (text.encode("utf-16"), text.encode("utf-16-be"), text.encode("utf-8-sig")):
        assert [text_of(part) for part in streamed(data)] == [text]
    (part,) = streamed(b"\xff" + text.encode())
    assert text_of(part) == "\udcff" + text


def test_long_members_of_an_archive_come_in_pieces() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("long.log", LINE * 10_000)
        archive.writestr("short.log", "[]")
        archive.writestr("longer.log.gz", gzip.compress(LINE.encode() * 20_000))
    found = [
        (part.name, part.how, part.text if isinstance(part, Part) else text_of(part))
        for part in streamed(packed.getvalue())
    ]
    assert found == [
        ("long.log", "from a zip archive", LINE * 10_000),
        ("short.log", "from a zip archive", "[]"),
        ("longer.log.gz", "from a zip archive, from gzip", LINE * 20_000),
    ]


def test_what_goes_wrong_in_a_long_text_is_raised_behind_it() -> None:
    data = gzip.compress(random.Random(1).randbytes(200_000).hex().encode())
    parts = streamed(data[:-100])
    assert len(text_of(next(parts))) > 300_000
    with pytest.raises(UnreadableCaptureError, match="gzip is damaged, the data end too early"):
        next(parts)


def test_endless_nothing_ends() -> None:
    class Zeros(io.RawIOBase):
        def __init__(self) -> None:
            self.text = LINE.encode() * 10_000

        def read(self, size: int = -1) -> bytes:
            data, self.text = self.text[:size], self.text[size:]
            return data or bytes(size)

    parts = open_capture(Zeros()).streamed(100_000)  # type: ignore[arg-type]
    assert text_of(next(parts)) == LINE * 10_000
    with pytest.raises(UnreadableCaptureError, match="from byte 350001 on this has NUL bytes where text should be"):
        next(parts)


def test_a_long_text_that_unpacks_without_end_ends() -> None:
    parts = streamed(gzip.compress(b"x" * 10_000_000), free_unpacked=200_000)
    assert len(text_of(next(parts))) < 5_000_000
    with pytest.raises(UnreadableCaptureError, match="this unpacks to more than 250 times its size"):
        next(parts)
