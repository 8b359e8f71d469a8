"""What the words of all versions have in common.

Belongs here: from a beat to a request and its response. Must not be here: what they say (``_story_1x``, ``_story_2x``).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from ocpp_core.message import Request, Response
from ocpp_core.strategies._story import Beat
from ocpp_core.versions import Version

__all__ = ["Words"]


class Words:
    """Says what happens in one conversation, beat by beat: each act has a method of its name."""

    def __init__(self, version: Version, start: datetime) -> None:
        self._version = version
        self._all: Any = import_module(f"ocpp_core.{version.package}")  # versions name most classes alike
        self._start = start

    def say(self, beat: Beat) -> tuple[Request, Response]:
        """The request, and what it is answered with."""
        name, request, response = getattr(self, f"_{beat.act.name.lower()}")(beat)
        return (
            getattr(self._all, f"{name}Request")(**request),
            getattr(self._all, f"{name}Response")(**response),
        )

    def _time(self, beat: Beat) -> datetime:
        return self._start + timedelta(seconds=beat.at)
