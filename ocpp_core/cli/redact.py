"""``ocpp-core redact``: writes a capture without what identifies people or opens doors.

Belongs here: files, their encoding, the key. Must not be here: what is replaced (``redaction``).
"""

from __future__ import annotations

import codecs
import errno
import gzip
import io
import os
import sys
import zlib
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Final, cast

from ocpp_core.capture._containers import encoding_of
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.files import opened, shown_name
from ocpp_core.errors import UnreadableCaptureError
from ocpp_core.redaction import Redactor

__all__ = ["redactor_of", "run"]

_HEAD: Final = 1 << 16
_STEP: Final = 1 << 20
_LONGEST: Final = 1 << 33
"""Bytes of standard input, which is kept in a temporary file."""

_GZIP: Final = b"\x1f\x8b\x08"
_SHORTEST_KEY: Final = 16
_LONGEST_KEY: Final = 1 << 16
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
"""The bytes that a text begins with that says how it is encoded."""


def redactor_of(key: str | None, *, also: Collection[str] = (), people: bool = True) -> Redactor:
    """A redactor with the key in a file. Raises click's error for one that cannot be read or is too short."""
    if key is None:
        return Redactor(also=also, people=people)
    with _errors(key), Path(key).open("rb") as file:
        data = file.read(_LONGEST_KEY).strip()
    if len(data) < _SHORTEST_KEY:
        raise FileError(key, f"a key has at least {_SHORTEST_KEY} characters, such as those of: openssl rand -hex 32")
    return Redactor(data, also=also, people=people)


def run(name: str, output: str, *, also: Collection[str], key: str | None) -> None:
    """Redact a file, or standard input for ``-``, and write it to another. Raises click's error where it cannot."""
    redactor = redactor_of(key, also=also)
    shown = shown_name(name)
    with ExitStack() as stack:
        stack.enter_context(_errors(shown))
        file = stack.enter_context(_opened(name))
        head = file.read(_HEAD)
        is_packed = head.startswith(_GZIP)
        if is_packed:
            file.seek(0)
            file = cast("BinaryIO", stack.enter_context(gzip.GzipFile(fileobj=file)))
            head = file.read(_HEAD)
        mark, encoding = _encoding(shown, head)
        file.seek(len(mark))
        errors = "surrogateescape" if encoding == "utf-8" else "replace"
        source = io.TextIOWrapper(file, encoding, errors, newline="")
        if output != "-" and name != "-" and Path(output).exists() and Path(output).samefile(name):
            raise FileError(output, "this is the capture itself: write to another file")
        with _errors(output), _written_to(output) as target, _packed(target, is_packed=is_packed) as packed:
            packed.write(mark)
            written = io.TextIOWrapper(packed, encoding, errors, newline="")
            redactor.copy(source, written)
            written.flush()
            written.detach()


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """A file that can be read twice."""
    with opened(name) as file:
        if name != "-" and file.seekable():
            yield file
            return
        with _copied(file, shown_name(name)) as copy:
            yield copy


@contextmanager
def _copied(file: BinaryIO, name: str) -> Iterator[BinaryIO]:
    with TemporaryFile() as copy:
        size = 0
        while (piece := file.read(_STEP)) and size <= _LONGEST:
            size += len(piece)
            copy.write(piece)
        if size > _LONGEST:
            raise FileError(name, f"this is longer than {_LONGEST:,} bytes, which is too much for a pipe: give a file")
        copy.seek(0)
        yield cast("BinaryIO", copy)


@contextmanager
def _written_to(output: str) -> Iterator[BinaryIO]:
    if output == "-":
        if sys.stdout is None:  # closed by the process that started this one
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    else:
        with Path(output).open("wb") as file:
            yield file


@contextmanager
def _packed(target: BinaryIO, *, is_packed: bool) -> Iterator[BinaryIO]:
    if not is_packed:
        yield target
        return
    with gzip.GzipFile(filename="", mode="wb", fileobj=target, mtime=0) as packed:
        yield cast("BinaryIO", packed)


@contextmanager
def _errors(name: str) -> Iterator[None]:
    """What the system says of a file, as click's error."""
    try:
        yield
    except BrokenPipeError:
        raise
    except EOFError as error:
        raise FileError(name, "it ends too early: it is cut off") from error
    except (OSError, zlib.error) as error:
        raise FileError(name, getattr(error, "strerror", None) or "it cannot be read or written") from error


def _encoding(name: str, head: bytes) -> tuple[bytes, str]:
    """The mark that a text begins with, and its encoding. Raises click's error for what is not text."""
    for mark, encoding in _MARKS.items():
        if head.startswith(mark):
            return mark, encoding
    try:
        found = encoding_of(head)
    except UnreadableCaptureError as error:
        raise FileError(name, str(error)) from error
    if found is None:
        raise FileError(name, "this holds other files or packets: unpack it, or export it as text, and redact that")
    return b"", "utf-8" if found == "utf-8-sig" else found  # it has no mark, and is written without one
