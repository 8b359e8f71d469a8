"""Writes ocpp_core/strategies/rule_violations.jsonl: python -m tests.strategies."""

from __future__ import annotations

from tests.strategies import PUBLISHED, published

PUBLISHED.write_text(published(), "ascii", newline="\n")
