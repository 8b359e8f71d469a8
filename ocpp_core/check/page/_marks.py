"""What stands out in an exchange to somebody who looks for the reason of a fault, whether or not it breaks a rule.

Belongs here: what is refused, and what is a fault. Must not be here: findings.
"""

from __future__ import annotations

from typing import Any, Final

from ocpp_core.check._payloads import items, member, text

__all__ = ["SLOW", "marks_of_answer", "marks_of_call"]

SLOW: Final = 10_000
"""Milliseconds from which on an answer is slow."""

_REFUSALS: Final = frozenset(
    {
        *("Rejected", "Invalid", "Blocked", "Expired", "ConcurrentTx", "Unknown", "NoCredit", "NotAllowedTypeEVSE"),
        *("NotAtThisLocation", "NotAtThisTime", "NotSupported", "NotImplemented", "UnknownVendorId"),
        *("UnknownMessageId", "Faulted", "Occupied", "Unavailable", "Failed", "UnlockFailed", "UnknownConnector"),
        *("UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "Pending", "VersionMismatch"),
    }
)
"""What an answer may say that does not do as it was asked."""

_ANSWERED: Final = ("status", "idTagInfo", "idTokenInfo", "commandStatus")
_LISTED: Final = {"setVariableResult": "attributeStatus", "getVariableResult": "attributeStatus"}
_GIVEN_UP: Final = ("Failed", "Failure", "Error")


def marks_of_call(action: str | None, payload: Any) -> set[str]:
    """``fault`` if a station says in a call that something is broken or has failed."""
    if action == "StatusNotification":
        error = text(member(payload, "errorCode"))
        status = text(member(payload, "status")) or text(member(payload, "connectorStatus"))
        return {"fault"} if status == "Faulted" or error not in (None, "NoError") else set()
    if action is not None and action.endswith("StatusNotification"):
        said = text(member(payload, "status")) or text(member(payload, "uploadLogStatus")) or ""
        return {"fault"} if said.endswith(_GIVEN_UP) else set()
    return set()


def marks_of_answer(kind: str, payload: Any) -> set[str]:
    """``error`` for a frame that says that a call could not be handled, ``refused`` for an answer that says no."""
    if kind in ("callerror", "callresulterror"):
        return {"error"}
    said = [member(payload, name) for name in _ANSWERED]
    statuses = [text(each) or text(member(each, "status")) for each in said]
    for name, of in _LISTED.items():
        statuses += [text(member(each, of)) for each in items(member(payload, name))]
    return set() if _REFUSALS.isdisjoint(each for each in statuses if each is not None) else {"refused"}
