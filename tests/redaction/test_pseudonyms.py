"""The pseudonyms of values and numbers."""

from __future__ import annotations

import pytest

from ocpp_core.redaction import _pseudonyms
from ocpp_core.redaction._pseudonyms import Pseudonyms


def test_nothing_stays_nothing() -> None:
    assert Pseudonyms("key").of("") == ""


@pytest.mark.parametrize("digits", [*"0123456789", "10", "42", "1234567", "98765432101234567890"])
def test_a_number_becomes_another_of_as_many_digits(digits: str) -> None:
    for key in ("a", "b", "c", "d"):
        made = Pseudonyms(key).of_number(digits)
        assert made != digits
        assert made.isdecimal()
        assert len(made) == len(digits)
        assert len(made) == 1 or made[0] != "0"
        assert made == Pseudonyms(key).of_number(digits)


def _colliding(_pseudonyms: Pseudonyms, _value: str, attempt: int, length: int) -> str:
    return f"TAKEN{attempt}"[:length]


def test_a_pseudonym_that_another_value_has_is_not_given_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pseudonyms, "_letters", _colliding)
    pseudonyms = Pseudonyms("key")
    assert [pseudonyms.of(value) for value in ("AAAAAA", "BBBBBB", "CCCCCC")] == ["TAKEN0", "TAKEN1", "TAKEN2"]
    assert [pseudonyms.of(value) for value in ("CCCCCC", "AAAAAA", "aaaaaa")] == ["TAKEN2", "TAKEN0", "taken0"]


def test_no_more_pseudonyms_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pseudonyms, "_letters", _colliding)
    monkeypatch.setattr(_pseudonyms, "_REMEMBERED", 1)
    pseudonyms = Pseudonyms("key")
    assert [pseudonyms.of(value) for value in ("AAAAAA", "BBBBBB", "CCCCCC")] == ["TAKEN0", "TAKEN1", "TAKEN1"]
