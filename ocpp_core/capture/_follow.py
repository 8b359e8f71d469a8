"""A file that grows, as the log of a program that runs.

Belongs here: what has come to it, and noticing that it was rotated or cut. Must not be here: finding frames, printing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from ocpp_core.capture._containers import LongPart, decoder_of
from ocpp_core.errors import UnreadableCaptureError

__all__ = ["follow_capture"]

_STEP: Final = 1024**2
_PAUSE: Final = 0.2
"""Seconds between two looks."""


def _pause() -> None:
    time.sleep(_PAUSE)


def follow_capture(path: Path, *, wait: Callable[[], None] = _pause) -> Iterator[LongPart]:
    """The text in a file, which never ends; where it was rotated or cut, the new text as another part.

    A piece of a part is empty where nothing more has come yet. ``wait`` is called between two looks. When the user
    interrupts it, the part ends, and asking for the next one raises KeyboardInterrupt.

    Raises `UnreadableCaptureError` for what is no text, and OSError for what cannot be read.
    """
    life = _Life(path, wait)
    while True:
        with path.open("rb") as file:
            start = life.first(file)
            if start:
                decoder, how = decoder_of(start)
                if decoder is None:
                    raise UnreadableCaptureError("only a text can be followed; check this without --follow")
                yield LongPart("", (decoder(data) for data in life.pieces(file, start)), how)
            if life.error is not None:
                raise life.error


class _Life:
    """A file from its beginning until another takes its place."""

    def __init__(self, path: Path, wait: Callable[[], None]) -> None:
        self._path: Final = path
        self._wait: Final = wait
        self.error: BaseException | None = None
        """What ended it, unless another file did."""

    def first(self, file: BinaryIO) -> bytes:
        """The first bytes of it; none where it ended before there were any."""
        return next((data for data in self.pieces(file, b"") if data), b"")

    def pieces(self, file: BinaryIO, start: bytes) -> Iterator[bytes]:
        """These bytes and all that follow. One is empty each time when all has been read."""
        try:
            if start:
                yield start
            while True:
                while data := file.read(_STEP):
                    yield data
                yield b""
                while self._is_at_end(file):
                    self._wait()
                if self._was_replaced(file):
                    return
        except (KeyboardInterrupt, OSError) as error:
            self.error = error

    def _is_at_end(self, file: BinaryIO) -> bool:
        return os.fstat(file.fileno()).st_size == file.tell() and not self._was_replaced(file)

    def _was_replaced(self, file: BinaryIO) -> bool:
        """Whether the file of this name is another one by now, or was cut."""
        opened = os.fstat(file.fileno())
        if opened.st_size < file.tell():
            return True
        if opened.st_size > file.tell():  # it is read to its end first
            return False
        try:
            named = self._path.stat()
        except OSError:  # it is about to come
            return False
        return not os.path.samestat(opened, named)
