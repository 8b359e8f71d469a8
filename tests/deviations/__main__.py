"""Writes docs/deviations.md: python -m tests.deviations."""

from __future__ import annotations

from tests.deviations import PAGE, page

PAGE.write_text(page(), "utf-8")
