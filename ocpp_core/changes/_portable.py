"""What stands against sending a message of one version to a peer that speaks another.

Belongs here: asking the validator of the other version, and saying what the two versions make of a member. Must not be
here: translating a message, or a rule of its own.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from attrs import evolve

from ocpp_core._names import listed
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits, bounds
from ocpp_core.message import Message
from ocpp_core.payload import Validator, unstructure
from ocpp_core.payload._places import Where, member_schema
from ocpp_core.payload._validation import Fault
from ocpp_core.schemas import Action, action_table, counterparts, find_message, message_name
from ocpp_core.versions import ERROR_CODES, ErrorCode, Kind, Version

__all__ = ["portable"]


def portable(
    message: Any,
    to: Version | str,
    action: str | type[Message] | None = None,
    kind: Kind | str | None = None,
    version: Version | str | None = None,
    *,
    limits: Limits | None = None,
) -> list[Issue]:
    """What stands against sending a message to a peer that speaks another version; an empty list if nothing does.

    ``message`` is a typed message, and nothing but ``to`` is needed. Or it is a plain JSON payload with its ``action``,
    by name or class, and then ``kind`` and ``version`` say what the class does not; a missing ``kind`` is the request.

    The one issue of an action that the other version does not have is ``action/unknown``; ``allowed`` are those that
    stand for it there. All others are those of the `Validator` of the other version, as many as ``limits`` allows, with
    the error code that the peer would answer.

    Raises LookupError if ``version`` has no such message, TypeError where it is not clear which message is meant.
    """
    to = Version(to)
    if isinstance(message, Message):
        if (action, kind, version) != (None, None, None):
            raise TypeError("a typed message is judged as what it is: leave action, kind and version out")
        action, message = type(message), unstructure(message)
    elif action is None:
        raise TypeError("a plain payload does not say what message it is of: give its action, such as 'Heartbeat'")
    if isinstance(action, type) and issubclass(action, Message):
        version = action.VERSION if version is None else version
    if version is None:
        raise TypeError("a plain payload does not say which version it is of: give it, such as version='2.1'")
    version = Version(version)
    found, half = find_message(version, action, kind)
    if found.name not in action_table(to):
        return [_unknown(found, version, to)]
    told = (version, to, message_name(found.name, half))
    faults = islice(Validator(to).iter_faults(message, found.name, half), bounds(limits).max_issues)
    return [evolve(fault.issue, message=_sentence(fault, *told)) for fault in faults]


def _unknown(action: Action, version: Version, to: Version) -> Issue:
    """The issue of an action that the other version does not have."""
    names = counterparts(version, action.name, to)
    text = f"OCPP {to} has no {action.name}"
    if names:
        text += f": {listed(names)} {'stands' if len(names) == 1 else 'stand'} for it there"
    code = ErrorCode.NOT_IMPLEMENTED
    if not action.answered and ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED in ERROR_CODES[to]:
        text, code = f"{text}, and no message without an answer", ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED
    return Issue("$", "action/unknown", names, action.name, text, code)


def _sentence(fault: Fault, version: Version, to: Version, message: str) -> str:
    """What is wrong for the other version; of a member, what either version says of it."""
    issue = fault.issue
    if issue.rule == "required":
        if not _has(version, message, (*fault.where, issue.allowed)):
            return f"is missing: OCPP {to} requires it, and OCPP {version} has no such member"
        return f"is missing: OCPP {to} requires it"
    # Only a name that the schemas know may stand in a sentence.
    if issue.rule == "additionalProperties" and _has(version, message, (*fault.where, issue.found)):
        return f"OCPP {to} has no {issue.found} here: leave it out"
    return issue.message


def _has(version: Version, message: str, where: Where) -> bool:
    return member_schema(version, message, where) is not None
