"""What the messages of a conversation have in common in all versions.

Belongs here: from an exchange to its request and its response. Must not be here: what these hold
(``_conversation_messages_1x``, ``_conversation_messages_2x``).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any, TypeAlias

from ocpp_core.message import Request, Response
from ocpp_core.strategies._conversation_plan import Exchange
from ocpp_core.versions import Version

__all__ = ["MessageFactory", "Messages"]

Messages: TypeAlias = tuple[str, Mapping[str, Any], Mapping[str, Any]]
"""An action, and the fields of its request and of its response."""


class MessageFactory:
    """Makes the messages of one conversation, exchange by exchange: each purpose has a method of its name."""

    def __init__(self, version: Version, start: datetime) -> None:
        self._version = version
        # Any, since most classes have one name in the versions that share a method, and one method serves them.
        self._package: Any = import_module(f"ocpp_core.{version.package}")
        self._start = start

    def make(self, exchange: Exchange) -> tuple[Request[Any], Response]:
        """The request and the response that answers it. Exchanges come in their order."""
        name, request, response = getattr(self, f"_{exchange.purpose.name.lower()}")(exchange)
        return (
            getattr(self._package, f"{name}Request")(**request),
            getattr(self._package, f"{name}Response")(**response),
        )

    def _time(self, exchange: Exchange) -> datetime:
        return self._start + timedelta(seconds=exchange.time)
