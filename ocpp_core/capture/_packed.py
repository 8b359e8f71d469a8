"""What holds other files: gzip, bzip2, xz, zip and tar, and the sheets of a spreadsheet.

Belongs here: reading the bytes within. Must not be here: how many bytes that may be (``_containers``, which counts
what it is given in steps), what they are.

Nothing here keeps more than a step of what it unpacks, spreadsheets aside: their readers keep strings.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import tarfile
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Final, Protocol, cast

from ocpp_core.errors import UnreadableCaptureError

__all__ = [
    "DAMAGE",
    "PACKINGS",
    "Members",
    "Read",
    "Source",
    "sheets",
    "tar_members",
    "what_is_wrong",
    "zip_members",
    "zip_sizes",
]

Read = Callable[[int], bytes]
"""Gives the next bytes, at most so many; none at the end."""

Members = Iterator[tuple[str, Callable[[], Read] | None]]
"""The name of each member of an archive and how it is opened; None for what is no file."""

_STEP: Final = 65_536
_MEMORY: Final = 256 * 1024**2  # ``xz -9`` needs 65 MiB to unpack
_MAX_ENTRIES: Final = 100_000  # of a zip: each takes memory before it can be counted
_COLUMNS: Final = 256  # of a spreadsheet: a row is as long as its reader is told, whatever it holds


class _EncryptedError(RuntimeError):
    """A member needs a password."""


DAMAGE: Final = (
    EOFError,
    LookupError,
    MemoryError,  # of a dictionary of xz that is larger than the bound
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    lzma.LZMAError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What the readers of the standard library raise on damaged bytes."""


def what_is_wrong(error: BaseException) -> str:
    """What is wrong with packed bytes; the texts of the standard library may repeat some of them."""
    match error:
        case EOFError():
            return "the data end too early"
        case NotImplementedError():
            return "it is packed in a way that is not read; unpack it first"
        case _EncryptedError():
            return "it needs a password; unpack it first"
    return "the data are damaged"


class Source(Protocol):
    """What packed bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most so many; none at the end."""
        ...


def _gzip(source: Source) -> Read:
    return gzip.GzipFile(fileobj=cast("BinaryIO", source), mode="rb").read1


def _streams(source: Source, new: Callable[[], Any]) -> Read:
    """A reader of streams of bzip2 or xz, one after the other."""
    decoder = new()

    def read(size: int) -> bytes:
        nonlocal decoder
        while True:
            if decoder.eof:
                given = decoder.unused_data or source.read(_STEP)
                if not given.strip(b"\0"):
                    return b""
                decoder = new()
            else:
                given = source.read(_STEP) if decoder.needs_input else b""
                if decoder.needs_input and not given:
                    raise EOFError
            piece: bytes = decoder.decompress(given, size)
            if piece:
                return piece

    return read


PACKINGS: Final[dict[bytes, tuple[str, Callable[[Source], Read]]]] = {
    b"\x1f\x8b\x08": ("gzip", _gzip),
    b"BZh": ("bzip2", lambda source: _streams(source, bz2.BZ2Decompressor)),
    b"\xfd7zXZ\0": ("xz", lambda source: _streams(source, lambda: lzma.LZMADecompressor(memlimit=_MEMORY))),
}
"""By first bytes: the name of what packs a single file, and how it is read."""


def _zip(data: bytes) -> zipfile.ZipFile:
    if data.count(b"PK\x01\x02") > _MAX_ENTRIES:
        raise zipfile.BadZipFile
    return zipfile.ZipFile(io.BytesIO(data))


def zip_sizes(data: bytes) -> dict[str, int]:
    """How many bytes each member of a zip unpacks to at most; empty for what is no zip, or a damaged one."""
    if not data.startswith(b"PK\x03\x04"):
        return {}
    try:
        return {info.filename: info.file_size for info in _zip(data).infolist()}
    except DAMAGE:
        return {}


def zip_members(data: bytes) -> Members:
    """The members of a zip."""
    archive = _zip(data)

    def opened(info: zipfile.ZipInfo) -> Read:
        if info.flag_bits & 1:
            raise _EncryptedError
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotImplementedError  # the others unpack without a bound on memory
        return cast("zipfile.ZipExtFile", archive.open(info)).read1

    def opener(info: zipfile.ZipInfo) -> Callable[[], Read] | None:
        return None if info.is_dir() else lambda: opened(info)

    for info in archive.infolist():
        yield info.filename, opener(info)


def tar_members(data: bytes) -> Members:
    """The members of a tar."""
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:

        def opener(info: tarfile.TarInfo) -> Callable[[], Read] | None:
            return (lambda: (archive.extractfile(info) or io.BytesIO()).read) if info.isreg() else None

        for info in archive:
            yield info.name, opener(info)


def sheets(data: bytes, max_rows: int) -> list[tuple[str, str]]:
    """The name of each sheet of a workbook (xlsx), and its rows as the CSV that a spreadsheet program would export.

    A line is a row: line breaks within a cell become spaces. Raises UnreadableCaptureError where ``openpyxl`` is not
    installed, or cannot read it, or there are more rows.
    """
    try:
        import openpyxl
    except ImportError:
        raise UnreadableCaptureError(
            'this is a spreadsheet (xlsx); install what reads it: pip install "ocpp_core[xlsx]", or export it as CSV'
        ) from None
    found = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which hold no text
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                out = io.StringIO()
                writer = csv.writer(out, lineterminator="\n")
                sheet.reset_dimensions()  # which the file states, wrongly perhaps
                for row in sheet.iter_rows(max_col=_COLUMNS, values_only=True):
                    max_rows -= 1
                    if max_rows < 0:
                        break
                    writer.writerow(_cells(row))
                found.append((sheet.title, out.getvalue()))
    except Exception as error:  # hostile bytes make it raise all sorts
        raise UnreadableCaptureError("this is a spreadsheet (xlsx) that is damaged; export it as CSV") from error
    if max_rows < 0:
        raise UnreadableCaptureError("this spreadsheet (xlsx) has too many rows; export it as CSV")
    return found


def _cells(row: tuple[Any, ...]) -> list[str]:
    """The texts of a row, without the empty cells at its end."""
    if not any(row):
        return []
    cells = ["" if cell is None else str(cell).replace("\r", " ").replace("\n", " ") for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
