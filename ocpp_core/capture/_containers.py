"""Stored traffic as it comes: text in several encodings, compressed, in archives, spreadsheets and packet captures.

Belongs here: what the bytes of a file are, the text in them, and how much of that there may be. Must not be here:
finding frames in that text, opening files, printing.

A file is known by its first bytes, whatever it is called. What they do not tell is text, since some formats hold frames
as text among other bytes.
"""

from __future__ import annotations

import codecs
import io
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from attrs import Factory, define, evolve, field, frozen
from attrs.validators import ge

from ocpp_core.capture._file_names import context_of_name
from ocpp_core.capture._flows import is_flows, messages_of_flows
from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame
from ocpp_core.capture._kinds import DOCUMENT, Kind, other_kind
from ocpp_core.capture._packed import (
    DAMAGE,
    PACKINGS,
    Members,
    Read,
    Source,
    sheets,
    tar_members,
    what_is_wrong,
    zip_members,
    zip_sizes,
)
from ocpp_core.capture._packets import PCAPNG, PCAPS, Packets
from ocpp_core.capture._pcap import Messages
from ocpp_core.errors import UnreadableCaptureError

__all__ = ["Capture", "CaptureLimits", "LongPart", "Part", "decoder_of", "encoding_of", "open_capture"]

_START: Final = 65_536
"""How many bytes tell what a file is."""

_STEP: Final = 1024**2
_EMPTY: Final = Context()

_WHOLE: Final = 4 * 1024**2
"""How many bytes a text may have to be read at once."""


@frozen(kw_only=True)
class CaptureLimits:
    """Bounds on what a file may make its reader do."""

    max_bytes: int = field(default=1024**3, validator=ge(1))
    """Longest file that is read whole, in bytes. A text that is read in pieces (`LongPart`) may have any length."""

    max_unpacked: int = field(default=512 * 1024**2, validator=ge(1))
    """How many bytes a packed file may unpack to, with all that is packed within; what is read in pieces does not
    count."""

    max_ratio: int = field(default=250, validator=ge(1))
    """How many times its size a file may unpack to: logs reach 20 to 100, what is made to fill memory 1,000."""

    free_unpacked: int = field(default=64 * 1024**2, validator=ge(0))
    """How many bytes a packed file may unpack to, whatever the ratio."""

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

    path: str = ""
    """The path of the file, with that within it: names tell direction, time, station and version in some formats."""

    def annotated(self, found: Iterable[FoundFrame | FoundEnvelope]) -> list[FoundFrame | FoundEnvelope]:
        """What was found in the text, with what the file and its name tell of it."""
        found = list(found)
        named = context_of_name(self.path or self.name, found)
        if self.how is None and not self.contexts and named == _EMPTY:
            return found
        return [
            evolve(
                each,
                how=", ".join(filter(None, (self.how, each.how))) or None,
                context=self.contexts.get(each.line, _EMPTY).filled(each.context).filled(named),
            )
            for each in found
        ]


@frozen
class LongPart:
    """A text from a file that is too long to be held at once."""

    name: str
    """As of a `Part`."""

    pieces: Iterator[str]
    """The text, which can be read once."""

    how: str | None = None
    """As of a `Part`."""


@define
class Capture:
    """The parts of a file, which are read one after the other."""

    _file: BinaryIO
    _limits: CaptureLimits
    notes: list[str] = field(factory=list)
    """What was left out, in sentences; complete after the last part."""

    _whole: int | None = None
    """How many bytes a text may have to be given whole; None for any number."""

    _raised: Exception | None = None
    """What went wrong in a long part."""

    _size: int = 0
    _unpacked: int = 0
    _kept: int = 0
    """How much of what was unpacked was kept at once."""

    _members: int = 0
    _left_out: Counter[str] = field(factory=Counter)
    _failures: list[str] = field(factory=list)

    def __iter__(self) -> Iterator[Part]:
        """Each part that can be read, whole.

        Raises `UnreadableCaptureError`: at once where nothing can be read, after the last part where something could
        not; and what reading from the file raises.
        """
        yield from (each for each in self._all() if isinstance(each, Part))

    def streamed(self, whole: int = _WHOLE) -> Iterator[Part | LongPart]:
        """Each part that can be read; a text of more than ``whole`` bytes as a `LongPart`, which may be endless.

        Read a `LongPart` before you ask for the next part: what goes wrong with it is raised then. It raises what
        iterating over this does.
        """
        self._whole = whole
        yield from self._all()

    def _all(self) -> Iterator[Part | LongPart]:
        start = self._file.read(_START)
        if _is_empty(start):
            raise _begins_empty()
        self._size = len(start)
        yield from self._file_parts(start)
        if self._left_out:
            listed = ", ".join(f"{what}: {count}" for what, count in self._left_out.items())
            self.notes.append(f"Members of the archive that hold no text were left out ({listed}).")
        if self._failures:
            more = f" ({len(self._failures)} places)" if len(self._failures) > 1 else ""
            raise UnreadableCaptureError(f"not all of this can be read{more}: {self._failures[0]}")

    def _rest_of(self, start: bytes) -> bytes:
        """All bytes of the file."""
        data = start + self._file.read(self._limits.max_bytes + 1 - len(start))
        if len(data) > self._limits.max_bytes:
            raise UnreadableCaptureError(
                f"this is longer than {_amount(self._limits.max_bytes)}; split it, and check the pieces"
            )
        self._size = len(data)
        return data

    # -- long texts

    def _file_parts(self, start: bytes) -> Iterator[Part | LongPart]:
        """The parts of the file, given its first bytes: of a text, packed or not, as it comes if it may be long."""
        packing = _packing(start)
        hows: tuple[str, ...] = ()
        if self._whole is None or (packing is None and (len(start) < _START or not _is_plain(start))):
            yield from self._parts(self._rest_of(start), "", hows, 0)
            return
        source = _Begun(start, self._file, self._grow)
        if packing is None:
            data = yield from self._bytes(source.read, "", hows, None)
        else:
            hows = (f"from {packing[0]}",)
            data = yield from self._bytes(packing[1](source), "", hows, packing[0])
        if data is not None:
            yield from self._parts(data, "", hows, len(hows))

    def _grow(self, size: int) -> None:
        self._size = max(self._size, size)

    def _bytes(
        self, read: Read, name: str, hows: tuple[str, ...], packed: str | None
    ) -> Generator[LongPart, None, bytes | None]:
        """All bytes of something, or what could be read of them; or None, if they are a long text, which is given.

        ``packed`` says what they are unpacked from, if they are.
        """
        pieces, length = [], 0
        try:
            while piece := read(_STEP):
                length += len(piece)
                pieces.append(piece)
                if packed is not None:
                    self._count(len(piece))
                if self._whole is not None and length > self._whole and _is_plain(pieces[0]):
                    encoding, how = _encoding(pieces[0][:_START])
                    yield LongPart(name, self._decoded(pieces, read, encoding, packed), _joined(*hows, *how))
                    if self._raised is not None:
                        raise self._raised
                    return None
        except DAMAGE as error:
            if packed is None or error is self._raised:
                raise
            self._failures.append(f"{packed} is damaged, {what_is_wrong(error)}")
        return b"".join(pieces)

    def _decoded(self, pieces: list[bytes], read: Read, encoding: str, packed: str | None) -> Iterator[str]:
        """The text of these bytes and those that follow, in pieces; what goes wrong is raised later."""
        decoder = codecs.getincrementaldecoder(encoding)(_ERRORS[encoding])
        place = 0
        try:
            for data in self._all_pieces(pieces, read, packed=packed is not None):
                if len(data) >= _START and not data.strip(b"\0"):
                    raise UnreadableCaptureError(  # noqa: TRY301  # it is kept
                        f"from byte {place + 1} on this has NUL bytes where text should be"
                    )
                place += len(data)
                text = decoder.decode(data)
                if text:
                    yield text
            yield decoder.decode(b"", final=True)
        except UnreadableCaptureError as error:
            self._raised = error
        except DAMAGE as error:
            if packed is not None:
                self._failures.append(f"{packed} is damaged, {what_is_wrong(error)}")
            elif isinstance(error, OSError):
                self._raised = error
            else:
                raise

    def _all_pieces(self, first: list[bytes], read: Read, *, packed: bool) -> Iterator[bytes]:
        """The pieces that were read, and those that follow."""
        while first:
            yield first.pop(0)
        while data := read(_STEP):
            if packed:
                self._count(len(data), streamed=True)
            yield data

    def _parts(self, data: bytes, name: str, hows: tuple[str, ...], depth: int) -> Iterator[Part | LongPart]:
        """The parts of a file or a member, given how it was read, and how many containers it is in."""
        inside = zip_sizes(data)
        kind = _kind(data, inside)
        if kind is not None:
            self._leave_out(kind, name)
            return
        packing = _packing(data)
        archive = _archive(data, inside)
        if (archive or packing) and depth >= self._limits.max_depth:
            raise UnreadableCaptureError("too many archives are within each other; unpack the outer ones first")
        if packing is not None:
            hows = (*hows, f"from {packing[0]}")
            unpacked = yield from self._bytes(packing[1](io.BytesIO(data)), name, hows, packing[0])
            if unpacked is not None:
                yield from self._parts(unpacked, name, hows, depth + 1)
        elif archive is not None:
            yield from self._archived(archive[1](data), name, (*hows, f"from {archive[0]}"), depth)
        elif inside:
            yield from self._sheets(data, inside, name, hows)
        elif data[:4] in PCAPS or data.startswith(PCAPNG):
            yield self._packets(data, name, hows)
        elif is_flows(data):
            text, contexts, whole = messages_of_flows(data)
            if not whole:
                self._failures.append("the file of mitmproxy is damaged")
            yield Part(name, text, _joined(*hows, "from a file of mitmproxy"), contexts)
        else:
            text, how = _decoded(data)
            yield Part(name, text, _joined(*hows, *how))

    def _leave_out(self, kind: Kind, name: str) -> None:
        """Note a member, which has a name, as one that holds no text. For a file that is an error."""
        if not name:
            raise _is_of(kind)
        self._left_out[kind.what] += 1

    def _archived(self, members: Members, name: str, hows: tuple[str, ...], depth: int) -> Iterator[Part | LongPart]:
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

    def _member(
        self, opened: Callable[[], Read], path: str, hows: tuple[str, ...], depth: int
    ) -> Iterator[Part | LongPart]:
        try:
            data = yield from self._bytes(opened(), path, hows, "a member of the archive")
            if data is None:
                return
            yield from self._parts(data, path, hows, depth + 1)
        except _TooMuchError:
            raise
        except UnreadableCaptureError as error:
            self._failures.append(str(error))
        except DAMAGE as error:
            self._failures.append(what_is_wrong(error))

    def _count(self, size: int, *, streamed: bool = False) -> None:
        """Count bytes that were unpacked, to be kept unless they are ``streamed``."""
        limits = self._limits
        self._unpacked += size
        if self._unpacked > max(limits.free_unpacked, limits.max_ratio * self._size):
            raise _TooMuchError(
                f"this unpacks to more than {limits.max_ratio} times its size, as files do that are made to fill memory"
            )
        self._kept += 0 if streamed else size
        if self._kept > limits.max_unpacked:
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
    the file is and what to do: at once where nothing can be read, after the last part where something could not.

    A byte that is not UTF-8 becomes a lone surrogate, which no codec accepts: a frame with one is invalid.
    """
    return Capture(file, limits or CaptureLimits())


class _Begun:
    """A file of which the first bytes have been read."""

    def __init__(self, start: bytes, file: BinaryIO, grow: Callable[[int], None]) -> None:
        self._start = start
        self._file = file
        self._grow = grow
        self._given = 0

    def read(self, size: int, /) -> bytes:
        """The next bytes."""
        if self._start:
            data, self._start = self._start[:size], self._start[size:]
        else:
            data = self._file.read(size)
        self._given += len(data)
        self._grow(self._given)
        return data


class _TooMuchError(UnreadableCaptureError):
    """A bound was reached: nothing more of the file is read."""


def _kind(data: bytes, inside: Mapping[str, int]) -> Kind | None:
    """What a file is that is not read, given what is inside it if it is a zip."""
    return DOCUMENT if {"word/document.xml", "ppt/presentation.xml"} & inside.keys() else other_kind(data)


def _archive(data: bytes, inside: Mapping[str, int]) -> tuple[str, Callable[[bytes], Members]] | None:
    """The name of an archive's kind, and how its members are read; None for anything else."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and "xl/workbook.xml" not in inside:
        return "a zip archive", zip_members
    return ("a tar archive", tar_members) if data[257:262] == b"ustar" else None


def _packing(data: bytes) -> tuple[str, Callable[[Source], Read]] | None:
    """What packs a single file, and how it is read; None for anything else."""
    return next((each for magic, each in PACKINGS.items() if data.startswith(magic)), None)


def _is_empty(start: bytes) -> bool:
    """Whether something begins with NUL bytes alone, as a file does that has a hole."""
    return bool(start) and not start.strip(b"\0")


def _begins_empty() -> UnreadableCaptureError:
    return UnreadableCaptureError("this begins with NUL bytes where text should be")


def _is_of(kind: Kind) -> UnreadableCaptureError:
    return UnreadableCaptureError(f"this is {kind.what}; {kind.advice}", is_no_text=True)


def _is_plain(data: bytes) -> bool:
    """Whether the first bytes of something are those of a text."""
    return not (
        data.startswith(PCAPNG)
        or data[:4] in PCAPS
        or _packing(data) is not None
        or _archive(data, {}) is not None
        or other_kind(data) is not None
        or is_flows(data)
    )


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes, and how they were read where that is not plain: UTF-8, or UTF-16 as PowerShell writes it."""
    encoding, how = _encoding(data[:_START])
    return data.decode(encoding, errors=_ERRORS[encoding]), how


_ERRORS: Final = {
    "utf-8-sig": "surrogateescape",
    "utf-16": "replace",
    "utf-16-le": "replace",
    "utf-16-be": "replace",
}
"""What is done about bytes that an encoding does not have."""


def _encoding(start: bytes) -> tuple[str, tuple[str, ...]]:
    """The encoding of a text by its first bytes, and how it is then read."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", ()
    encoding = _utf_16(start)
    return ("utf-8-sig", ()) if encoding is None else (encoding, ("from UTF-16 without a mark",))


def encoding_of(start: bytes) -> str | None:
    """The encoding of a text by its first bytes; None for what holds other files, or packets.

    Raises UnreadableCaptureError for anything else that is not text, and says what to do about it.
    """
    if _is_empty(start):
        raise _begins_empty()
    kind = other_kind(start)
    if kind is not None:
        raise _is_of(kind)
    return _encoding(start[:_START])[0] if _is_plain(start) else None


def decoder_of(start: bytes) -> tuple[Callable[[bytes], str] | None, str | None]:
    """What decodes a text piece by piece, given its first bytes, and how it is read; None for what is no text."""
    if not _is_plain(start) or not start.strip(b"\0"):
        return None, None
    encoding, how = _encoding(start[:_START])
    return codecs.getincrementaldecoder(encoding)(_ERRORS[encoding]).decode, _joined(*how)


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
