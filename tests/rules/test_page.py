"""The page of the rules is current, and its tables are whole."""

from __future__ import annotations

import re

from tests.rules import PAGE, page


def test_the_page_is_current() -> None:
    """To write it anew: python -m tests.rules."""
    assert PAGE.read_text("utf-8") == page()


def test_a_row_has_the_cells_of_its_table() -> None:
    lines = [line for line in page().splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {6, 7}
