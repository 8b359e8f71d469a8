"""Values that stand in payloads as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.rules._values import is_number, number


@pytest.mark.parametrize("text", ["0", "-1.50", "+.5", "1e5", " 12 ", "1E400", "9" * 64, "٣"])
def test_a_number(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", ".", "1,5", "0x10", "nan", "sNaN", "inf", "-Infinity", "12 kWh", "9" * 65])
def test_no_number(text: str) -> None:
    assert not is_number(text)


@given(st.text("0123456789.+-_eE ", max_size=70) | st.floats().map(repr) | st.text(max_size=5))
def test_a_number_is_what_can_be_read_as_one(text: str) -> None:
    assert is_number(text) is (number(text) is not None)
