"""What tests of several finders share."""

from __future__ import annotations

import json

from ocpp_core.capture import find_frames


def frames_stand_in_order(text: str) -> None:
    """Fails unless all frames that are found stand in the text, each behind where the one before begins."""
    last = 0
    for each in find_frames(text):
        assert last <= each.span[0] < each.span[1] <= len(text)
        last = each.span[0]


def quoted(text: str, times: int = 1) -> str:
    """A text as a JSON string, and that as another."""
    for _ in range(times):
        text = json.dumps(text)
    return text
