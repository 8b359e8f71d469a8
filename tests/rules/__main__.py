"""Writes docs/rules.md: python -m tests.rules."""

from __future__ import annotations

from tests.rules import PAGE, page

PAGE.write_text(page(), "utf-8")
