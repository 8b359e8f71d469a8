"""In which versions a payload is valid: for one that was refused because it is of another version.

Belongs here: asking the validators of all versions. Must not be here: anything that a codec calls.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from ocpp_core._names import unknown_name
from ocpp_core.limits import Limits
from ocpp_core.message import Message
from ocpp_core.payload._validation import Validator
from ocpp_core.schemas import action_table, find_message
from ocpp_core.versions import Kind, Version

__all__ = ["valid_versions"]


def valid_versions(payload: Any, action: str | type[Message], kind: Kind | str | None = None) -> list[Version]:
    """The versions of OCPP, oldest first, in which a plain JSON payload is valid for an action.

    ``action`` is the name of the action, a message class, or the name of one; with the name of an action, ``kind`` says
    which message is meant, and the request if it is missing. It takes as long as up to five validations.

    Raises LookupError if no version has such a message.
    """
    if isinstance(action, type) and issubclass(action, Message):
        kind, action = action.KIND, action.ACTION
    found: list[Version] = []
    known = False
    for version in Version:
        try:
            message, half = find_message(version, action, kind)
        except LookupError:
            continue
        known = True
        if not _validator(version).issues(payload, message.name, half):
            found.append(version)
    if not known:
        raise unknown_name("message in any version of OCPP called", str(action), _all_actions())
    return found


@cache
def _validator(version: Version) -> Validator:
    return Validator(version, limits=Limits(max_issues=1))  # one is enough to know


@cache
def _all_actions() -> tuple[str, ...]:
    return tuple(sorted({name for version in Version for name in action_table(version)}))
