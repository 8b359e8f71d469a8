"""Rules on information about customers: N09 and N10 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._rule import Block, Broken, Payload

block: Final = Block("customer information")

_V2: Final = "2.0.1 2.1"
_ACTION: Final = "CustomerInformation"
_WAYS: Final = ("idToken", "customerCertificate", "customerIdentifier")


def _ways(request: Payload) -> list[str]:
    """The members of a request that name a customer."""
    return [name for name in _WAYS if name in request]


@block.message(
    "N09.FR.04",
    _ACTION,
    versions=_V2,
    sentence="The request has to name the customer by exactly one of idToken, customerCertificate and "
    "customerIdentifier.",
)
def customer_is_named_once(request: Payload) -> Iterator[Broken]:
    """Neither in none nor in several."""
    found = _ways(request)
    if len(found) != 1:
        yield Broken(found=found, allowed=list(_WAYS))


@block.exchange(
    "N09.FR.09",
    _ACTION,
    versions=_V2,
    sentence="The request does not name the customer in exactly one way, so the answer has to be Invalid.",
)
def unnamed_customer_is_invalid(request: Payload, response: Payload) -> Iterator[Broken]:
    """Neither in none nor in several."""
    if len(_ways(request)) != 1 and response["status"] != "Invalid":
        yield Broken(".status", found=response["status"], allowed="Invalid")


@block.exchange(
    "N09.FR.07",
    _ACTION,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The request asks neither to report nor to clear, so the answer should be Rejected.",
)
def nothing_asked_is_rejected(request: Payload, response: Payload) -> Iterator[Broken]:
    """One that does not name the customer is Invalid instead."""
    is_empty = not request["report"] and not request["clear"]
    if is_empty and len(_ways(request)) == 1 and response["status"] != "Rejected":
        yield Broken(".status", found=response["status"], allowed="Rejected")
