"""docs/findings.md has the tables of findings.py."""

from __future__ import annotations

from pathlib import Path

from tests.peers.findings import FINDINGS, tables

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"


def test_the_page_has_the_tables() -> None:
    """To write them anew: python -m tests.peers --page."""
    assert PAGE.read_text("utf-8").endswith(tables())


def test_each_finding_has_a_name_of_its_own() -> None:
    names = [str(finding) for finding in FINDINGS]
    assert len(set(names)) == len(names)
