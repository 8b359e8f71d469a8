"""The memory of message ids, which holds a hash of each, one after the other."""

from __future__ import annotations

import pytest

from ocpp_core.session import _recent_ids
from ocpp_core.session._recent_ids import RecentIds


def test_the_end_of_one_hash_and_the_start_of_the_next_are_no_id(monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = {"one": b"aaaabbbb", "two": b"ccccdddd", "between": b"bbbbcccc"}
    monkeypatch.setattr(_recent_ids, "_hashed", hashes.__getitem__)
    ids = RecentIds(8)
    ids.add("one")
    ids.add("two")
    assert "one" in ids
    assert "two" in ids
    assert "between" not in ids
    ids.add("between")
    assert "between" in ids


def test_an_id_is_found_between_what_only_looks_like_it(monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = {"one": b"aaaabbbb", "two": b"ccccdddd", "between": b"bbbbcccc", "mixed": b"zaaaaaaa", "same": b"aaaaaaaa"}
    monkeypatch.setattr(_recent_ids, "_hashed", hashes.__getitem__)
    ids = RecentIds(8)
    for name in ("one", "two", "between", "one", "two"):
        ids.add(name)
    assert "between" in ids
    assert "same" not in ids
    ids.add("mixed")
    ids.add("same")
    assert "same" in ids


def test_as_many_are_kept_as_was_asked_for() -> None:
    ids = RecentIds(8)
    for number in range(1, 9):
        ids.add(str(number))
    assert all(str(number) in ids for number in range(1, 9))
    ids.add("9")
    assert "1" not in ids
    assert all(str(number) in ids for number in range(2, 10))
