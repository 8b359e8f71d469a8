"""The page of the checks is current, and its tables are whole."""

from __future__ import annotations

import re

from ocpp_core.probe import checks
from tests.probe.checks_page import PAGE, page


def test_the_page_is_current() -> None:
    """To write it anew: python -m tests.probe."""
    assert PAGE.read_text("utf-8") == page()


def test_a_row_has_the_cells_of_its_table() -> None:
    lines = [line for line in page().splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5, 8}


def test_every_check_can_be_told_apart() -> None:
    ids = [check.id for check in checks()]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", each) for each in ids)
