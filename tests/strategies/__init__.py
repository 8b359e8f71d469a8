"""What breaks the rules of the standard, as the file that is published with the package."""

from __future__ import annotations

import json
from pathlib import Path

from ocpp_core import strategies
from ocpp_core.strategies._rule_records import published_violations

__all__ = ["PUBLISHED", "published"]

PUBLISHED = Path(strategies.__file__).parent / "rule_violations.jsonl"


def published() -> str:
    """What the file holds if it is current."""
    return "".join(f"{json.dumps(record, separators=(',', ':'))}\n" for record in published_violations())
