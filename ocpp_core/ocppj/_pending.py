"""Which request a CALLRESULT answers, as the caller says it.

Belongs here: asking ``pending``, once for a frame, and what its answer means. Must not be here: reading frames.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from ocpp_core import schemas
from ocpp_core._names import wrong_type
from ocpp_core.message import Message
from ocpp_core.versions import Version

__all__ = ["UNASKED", "Asked", "Pending", "action_of", "request_of"]

Pending: TypeAlias = Mapping[str, "str | type[Message]"] | Callable[[str], "str | type[Message] | None"]
"""The requests that wait for an answer, by message id: a mapping, or a function of the id.

A request is given as its action, its class, or the name of that class.
"""


class Asked:
    """What is known of a text that nothing has read yet."""

    __slots__ = ("declined", "is_asked", "request")

    def __init__(
        self,
        request: str | type[Message] | None = None,
        *,
        is_asked: bool = True,
        declined: Callable[[bytes], Any] | None = None,
    ) -> None:
        self.request = request
        """What ``pending`` said that the result answers."""
        self.is_asked = is_asked
        """Whether it was asked."""
        self.declined = declined
        """What has tried to read the text, and would only decline it again."""


UNASKED: Final = Asked(is_asked=False)
"""Nobody was asked yet, and nothing has tried."""


def request_of(pending: Pending, message_id: str) -> str | type[Message] | None:
    """The request that waits under an id."""
    if isinstance(pending, dict | Mapping):  # dict first, since asking for a Mapping takes long
        return pending.get(message_id)
    if callable(pending):
        return pending(message_id)
    raise wrong_type("pending", pending, "a mapping of message ids to requests, or a function of the id")


def action_of(version: Version, request: str | type[Message] | None) -> str | None:
    """The action of a request that waits for an answer. Raises LookupError, since it is the caller's word."""
    if request is None:
        return None
    action = schemas.find_action(version, request)
    if not action.answered:
        raise LookupError(f"{action.name} of OCPP {version} is one-way: nothing answers it")
    return action.name
