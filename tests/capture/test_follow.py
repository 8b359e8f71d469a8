"""A file that grows is read as it grows, also when it is rotated or cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ocpp_core.capture import follow_capture
from ocpp_core.errors import UnreadableCaptureError


def steps(*actions: Callable[[], object]) -> Callable[[], None]:
    """Waits by doing the next of these, and at last as a user who has seen enough."""
    waiting = iter(actions)

    def wait() -> None:
        action = next(waiting, None)
        if action is None:
            raise KeyboardInterrupt
        action()

    return wait


def followed(path: Path, wait: Callable[[], None]) -> Iterator[list[str]]:
    for part in follow_capture(path, wait=wait):
        yield list(part.pieces)


def test_what_is_added_comes_as_it_is_added(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("one\n")

    def add(data: bytes) -> Callable[[], object]:
        def append() -> None:
            with log.open("ab") as file:
                file.write(data)

        return append

    given = followed(log, steps(lambda: None, add(b"two\n"), add(b"\xc3"), add(b"\xa9\n")))
    assert next(given) == ["one\n", "", "two\n", "", "", "", "é\n", ""]
    with pytest.raises(KeyboardInterrupt):
        next(given)


def test_a_file_that_is_empty_at_first(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("")
    given = followed(log, steps(lambda: log.write_text("one\n")))
    assert next(given) == ["one\n", ""]


def test_a_rotated_file(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("one\n")

    def rotate() -> None:
        with log.open("a") as file:
            file.write("last\n")
        log.rename(tmp_path / "log.1")

    given = followed(log, steps(rotate, lambda: None, lambda: log.write_text("new\n")))
    assert next(given) == ["one\n", "", "last\n", ""]
    assert next(given) == ["new\n", ""]


def test_a_file_that_was_cut(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("one\ntwo\n")
    given = followed(log, steps(lambda: log.write_text("new\n")))
    assert next(given) == ["one\ntwo\n", ""]
    assert next(given) == ["new\n", ""]
    with pytest.raises(KeyboardInterrupt):
        next(given)


def test_only_text_can_be_followed(tmp_path: Path) -> None:
    log = tmp_path / "log.gz"
    log.write_bytes(b"\x1f\x8b\x08\0")
    with pytest.raises(UnreadableCaptureError, match="only a text can be followed"):
        next(followed(log, steps()))
    with pytest.raises(FileNotFoundError):
        next(followed(tmp_path / "missing", steps()))
