"""Stored traffic as it comes: text in several encodings, compressed, in archives, spreadsheets and packet captures.

Belongs here: what the bytes of a file are, the text in them, and how much of that there may be. Must not be here:
finding frames in that text, opening files, printing.

A file is known by its first bytes, whatever it is called. What they do not tell is text, since some formats hold frames
as text among other bytes.
"""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from attrs import Factory, define, evolve, field, frozen
from attrs.validators import ge

from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame
from ocpp_core.capture._kinds import DOCUMENT, Kind, other_kind
from ocpp_core.capture._packed import (
    DAMAGE,
    PACKINGS,
    Members,
    Read,
    sheets,
    tar_members,
    what_is_wrong,
    zip_members,
    zip_sizes,
)
from ocpp_core.capture._packets import PCAPNG, PCAPS, Packets
from ocpp_core.capture._pcap import Messages
from ocpp_core.errors import UnreadableCaptureError

__all__ = ["Capture", "CaptureLimits", "Part", "open_capture"]

_START: Final = 65_536
"""How many bytes tell what a file is."""

_STEP: Final = 1024**2


@frozen(kw_only=True)
class CaptureLimits:
    """Bounds on what a file may make its reader do."""

    max_bytes: int = field(default=1024**3, validator=ge(1))
    """Longest file, in bytes: an endless input ends there."""

    max_unpacked: int = field(default=512 * 1024**2, validator=ge(1))
    """How many bytes may come of a file that is packed, with all that is packed within."""

    max_ratio: int = field(default=250, validator=ge(1))
    """How many times its size a file may unpack to: logs reach 20 to 100, what is made to fill memory 1,000."""

    free_unpacked: int = field(default=64 * 1024**2, validator=ge(0))
    """How many bytes may come of a packed file whatever the ratio."""

    max_members: int = field(default=10_000, validator=ge(1))
    """How many members its archives may have, folders included."""

    max_depth: int = field(default=4, validator=ge(1))
    """How many containers may be within each other: gzip in tar in gzip in zip are four."""

    max_rows: int = field(default=2_000_000, validator=ge(1))
    """How many rows the sheets of a spreadsheet may have, empty ones included: a sheet has room for 1,048,576."""


@frozen
class Part:
    """A text from a file: all of it, or a member of an archive, or a sheet of a spreadsheet."""

    name: str
    """The path within the archive, and the name of the sheet where there are several; empty for the file itself."""

    text: str

    how: str | None = None
    """How it was read, where the file is not plain text in UTF-8, such as ``from gzip``."""

    contexts: Mapping[int, Context] = Factory(dict)
    """What the file tells of the messages in a line of the text.

    Where the file is a packet capture, a line is a packet, counted as Wireshark does.
    """

    def annotated(self, found: Iterable[FoundFrame | FoundEnvelope]) -> list[FoundFrame | FoundEnvelope]:
        """What was found in the text, with what the file tells of it."""
        return [
            evolve(
                each,
                how=", ".join(filter(None, (self.how, each.how))) or None,
                context=_merged(self.contexts.get(each.line), each.context),
            )
            for each in found
        ]


@define
class Capture:
    """The parts of a file, which are read one after the other."""

    _file: BinaryIO
    _limits: CaptureLimits
    notes: list[str] = field(factory=list)
    """What was left out, in sentences; complete after the last part."""

    _size: int = 0
    _unpacked: int = 0
    _members: int = 0
    _left_out: Counter[str] = field(factory=Counter)
    _failures: list[str] = field(factory=list)

    def __iter__(self) -> Iterator[Part]:
        """Each part that can be read.

        Raises `UnreadableCaptureError`: at once where nothing can be read, after the last part where something could
        not; and what reading from the file raises.
        """
        data = self._file.read(_START)
        if data and not data.strip(b"\0"):
            raise UnreadableCaptureError("this begins with NUL bytes where text should be")
        data += self._file.read(self._limits.max_bytes + 1 - len(data))
        if len(data) > self._limits.max_bytes:
            raise UnreadableCaptureError(
                f"this is longer than {_amount(self._limits.max_bytes)}; split it, and check the pieces"
            )
        self._size = len(data)
        yield from self._parts(data, "", (), 0)
        if self._left_out:
            listed = ", ".join(f"{what}: {count}" for what, count in self._left_out.items())
            self.notes.append(f"Members of the archive that hold no text were left out ({listed}).")
        if self._failures:
            more = f" ({len(self._failures)} places)" if len(self._failures) > 1 else ""
            raise UnreadableCaptureError(f"not all of this can be read{more}: {self._failures[0]}")

    def _parts(self, data: bytes, name: str, hows: tuple[str, ...], depth: int) -> Iterator[Part]:
        """The parts of a file or a member, given how it was come by, and within how many containers it is."""
        inside = zip_sizes(data)
        kind = _kind(data, inside)
        packing = next((each for magic, each in PACKINGS.items() if data.startswith(magic)), None)
        archive = _archive(data, inside)
        if kind is not None:
            raise UnreadableCaptureError(f"this is {kind.what}; {kind.advice}", is_no_text=True)
        if (archive or packing) and depth >= self._limits.max_depth:
            raise UnreadableCaptureError("too many archives are within each other; unpack the outer ones first")
        if packing is not None:
            unpacked = self._unpack(packing[1](data), packing[0])
            yield from self._parts(unpacked, name, (*hows, f"from {packing[0]}"), depth + 1)
        elif archive is not None:
            yield from self._archived(archive[1](data), name, (*hows, f"from {archive[0]}"), depth)
        elif inside:
            yield from self._sheets(data, inside, name, hows)
        elif data[:4] in PCAPS or data.startswith(PCAPNG):
            yield self._packets(data, name, hows)
        else:
            text, how = _decoded(data)
            yield Part(name, text, _joined(*hows, *how))

    def _archived(self, members: Members, name: str, hows: tuple[str, ...], depth: int) -> Iterator[Part]:
        """The parts of the members of an archive; what cannot be read is remembered."""
        try:
            for member, opened in members:
                self._members += 1
                if self._members > self._limits.max_members:
                    raise _TooMuchError(f"this has more than {self._limits.max_members} members; unpack it first")
                if opened is not None:
                    yield from self._member(opened, f"{name}/{member}" if name else member, hows, depth)
        except DAMAGE as error:
            self._failures.append(what_is_wrong(error))

    def _member(self, opened: Callable[[], Read], path: str, hows: tuple[str, ...], depth: int) -> Iterator[Part]:
        try:
            data = self._unpack(opened(), "a member of the archive")
            kind = _kind(data, zip_sizes(data))
            if kind is not None:
                self._left_out[kind.what] += 1
                return
            yield from self._parts(data, path, hows, depth + 1)
        except _TooMuchError:
            raise
        except UnreadableCaptureError as error:
            self._failures.append(str(error))
        except DAMAGE as error:
            self._failures.append(what_is_wrong(error))

    def _unpack(self, read: Read, what: str) -> bytes:
        """All bytes of something packed, or those that can be read."""
        pieces = []
        try:
            while piece := read(_STEP):
                self._count(len(piece))
                pieces.append(piece)
        except DAMAGE as error:
            self._failures.append(f"{what} is damaged, {what_is_wrong(error)}")
        return b"".join(pieces)

    def _count(self, size: int) -> None:
        """Count bytes that were unpacked."""
        limits = self._limits
        self._unpacked += size
        if self._unpacked > max(limits.free_unpacked, limits.max_ratio * self._size):
            raise _TooMuchError(
                f"this unpacks to more than {limits.max_ratio} times its size, as files do that are made to fill memory"
            )
        if self._unpacked > limits.max_unpacked:
            raise _TooMuchError(
                f"this unpacks to more than {_amount(limits.max_unpacked)}; unpack it, and check the files one by one"
            )

    def _sheets(self, data: bytes, inside: Mapping[str, int], name: str, hows: tuple[str, ...]) -> Iterator[Part]:
        self._count(sum(inside.values()))  # which its reader unpacks at once
        found = sheets(data, self._limits.max_rows)
        for title, text in found:
            path = "/".join(filter(None, (name, title))) if len(found) > 1 else name
            yield Part(path, text, _joined(*hows, "from a spreadsheet"))

    def _packets(self, data: bytes, name: str, hows: tuple[str, ...]) -> Part:
        messages = Messages(Packets(data), self._limits.max_unpacked)
        text = messages.read()
        if messages.encrypted and not text:
            raise UnreadableCaptureError(
                "the connections in this packet capture are encrypted (TLS). Capture behind the proxy that ends TLS; "
                "or, with the keys: tshark -r FILE -o tls.keylog_file:KEYS -Y websocket -T json > capture.json"
            )
        if messages.encrypted:
            self.notes.append(f"Not read, since they are encrypted (TLS): {messages.encrypted} of the TCP connections.")
        self.notes.extend(f"Not read from the packet capture: {what}: {n}." for what, n in messages.counts.items())
        return Part(name, text, _joined(*hows, "from a packet capture"), messages.contexts)


def open_capture(file: BinaryIO, *, limits: CaptureLimits | None = None) -> Capture:
    """The texts in a file, whatever it is: iterate over what this gives, then see its ``notes``.

    ::

        with open("diagnostics.zip", "rb") as file:
            for part in open_capture(file):
                for frame in find_all(part):
                    print(part.name, frame.line, frame.text)

    Read as what they are: text in UTF-8 and UTF-16; gzip, bzip2 and xz; zip and tar; xlsx (with ``ocpp_core[xlsx]``);
    pcap and pcapng, with HTTP and WebSocket but without TLS. Others raise an `UnreadableCaptureError` that says what
    the file is and what to do; see `Capture.__iter__`.

    A byte that is not UTF-8 becomes a lone surrogate, which no codec accepts: a frame with one is invalid.
    """
    return Capture(file, limits or CaptureLimits())


class _TooMuchError(UnreadableCaptureError):
    """A bound was reached: nothing more of the file is read."""


def _merged(told: Context | None, read: Context) -> Context:
    """What a file tells of a message, and what the text tells where the file does not."""
    if told is None:
        return read
    return Context(
        told.when or read.when,
        told.sender or read.sender,
        told.station or read.station,
        told.version or read.version,
        told.action or read.action,
    )


def _kind(data: bytes, inside: Mapping[str, int]) -> Kind | None:
    """What a file is that is not read, given what is inside it if it is a zip."""
    return DOCUMENT if {"word/document.xml", "ppt/presentation.xml"} & inside.keys() else other_kind(data)


def _archive(data: bytes, inside: Mapping[str, int]) -> tuple[str, Callable[[bytes], Members]] | None:
    """The name of an archive's kind, and how its members are come by; None for anything else."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and "xl/workbook.xml" not in inside:
        return "a zip archive", zip_members
    return ("a tar archive", tar_members) if data[257:262] == b"ustar" else None


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes, and how they were read where that is not plain: UTF-8, or UTF-16 as PowerShell writes it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace"), ()
    encoding = _utf_16(data[:_START])
    if encoding is not None:
        return data.decode(encoding, errors="replace"), ("from UTF-16 without a mark",)
    return data.removeprefix(codecs.BOM_UTF8).decode(errors="surrogateescape"), ()


def _utf_16(start: bytes) -> str | None:
    """The encoding of UTF-16 without a mark: of Latin text every second byte is NUL, and hardly any of the others."""
    pairs = len(start) // 2
    even, odd = start[: 2 * pairs : 2].count(0), start[1 : 2 * pairs : 2].count(0)
    if odd * 2 >= pairs > 1 and even * 50 <= pairs:
        return "utf-16-le"
    return "utf-16-be" if even * 2 >= pairs > 1 and odd * 50 <= pairs else None


def _joined(*hows: str) -> str | None:
    return ", ".join(hows) or None


def _amount(size: int) -> str:
    return f"{size // 1024**2} MiB" if size >= 1024**2 else f"{size} bytes"
