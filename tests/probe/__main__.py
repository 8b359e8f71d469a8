"""Writes docs/probe-checks.md: python -m tests.probe."""

from __future__ import annotations

from tests.probe.checks_page import PAGE, page

PAGE.write_text(page(), "utf-8")
