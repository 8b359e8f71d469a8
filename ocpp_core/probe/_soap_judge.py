"""What is made of the answer to an envelope: from what was `Posted` to verdicts.

Belongs here: judging what came back for one envelope, by this library. Must not be here: what to send, when to try
again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from attrs import evolve

from ocpp_core.errors import PayloadError
from ocpp_core.ocpps import FAULTS
from ocpp_core.probe._judge import Note
from ocpp_core.probe._outcomes import PASSED, Binding, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._soap import Posted
from ocpp_core.versions import MessageType, Role, Version

__all__ = ["BY_CASE", "SIDE_CHECKS", "notes_on", "of_call", "of_refused", "soap_check", "wrong"]


def soap_check(  # noqa: PLR0917  # the members of a Check, in their order
    id: str,  # noqa: A002  # as in Check
    phase: Phase,
    importance: Importance,
    section: str,
    passes: str,
    versions: Collection[Version] = (Version.V15, Version.V16),
) -> Check:
    """A check of central systems that speak SOAP."""
    return Check(
        id=id,
        phase=phase,
        importance=importance,
        section=section,
        passes=passes,
        tests=frozenset({Role.CSMS}),
        versions=frozenset(versions),
        bindings=frozenset({Binding.SOAP}),
    )


RESULT_VALID: Final = soap_check(
    "soap-result-valid",
    Phase.VALID,
    Importance.MUST,
    "the WSDL of the version; OCPP-S 1.6 table 2",
    "each response of the system is valid by the schema of its message, and in the namespace of the version",
)
RELATES_TO: Final = soap_check(
    "soap-relates-to",
    Phase.VALID,
    Importance.MUST,
    "OCPP-S 1.6 3; WS-Addressing 1.0 Core 3.4",
    "the header RelatesTo of each response has the MessageID of the request",
)
STATUS: Final = soap_check(
    "soap-status",
    Phase.VALID,
    Importance.MUST,
    "SOAP 1.2 part 2 7.5",
    "a response comes with the HTTP status 200, a fault with 400 or 500",
)
HEADERS: Final = soap_check(
    "soap-headers",
    Phase.VALID,
    Importance.SHOULD,
    "OCPP-S 1.6 3",
    "each response has the headers Action, MessageID, RelatesTo and To, and is written as the WSDL has it",
)
MEDIA_TYPE: Final = soap_check(
    "soap-media-type",
    Phase.VALID,
    Importance.SHOULD,
    "SOAP 1.2 part 2 7.1; RFC 3902",
    "each envelope comes as application/soap+xml",
)
SUBCODE: Final = soap_check(
    "soap-subcode",
    Phase.VIOLATIONS,
    Importance.SHOULD,
    "OCPP-S 1.6 table 1",
    "each fault has one of the five subcodes of OCPP, and one that can be meant for what is wrong",
)
SIDE_CHECKS: Final = (RESULT_VALID, RELATES_TO, STATUS, HEADERS, MEDIA_TYPE, SUBCODE)
"""What is looked at in every answer, whatever the envelope was sent for."""

BY_CASE: Final = (RESULT_VALID,)

_RELATES_TO: Final = "the header RelatesTo is missing"
_FAULTS: Final = (400, 500)
_OK: Final = 200


# -- the verdict on what was posted


def of_call(found: Posted, action: str) -> Verdict:
    """The verdict on the answer to a valid request: its response, or a fault that says that it is not offered."""
    if found.answer is None:
        return silence(found)
    fault = found.fault
    if fault is not None:
        if fault.subcode == "NotSupported":
            text = "the system says that it does not offer the action: NotSupported"
            return Verdict(outcome=Outcome.SKIPPED, message=text, rule="not-offered", received=found.received)
        verdict = wrong(
            found, f"a valid request is refused with {_named(fault.subcode)}; it should get a response", "refused"
        )
        barred = fault.subcode in ("SecurityError", "IdentityMismatch")  # it may be that this station must not
        return evolve(verdict, outcome=Outcome.WARNING) if barred else verdict
    if found.result is not None:
        if action == found.result.message.ACTION:
            return PASSED
        return wrong(found, "a valid request is answered with the response to another one", "action")
    error = found.error
    if isinstance(error, PayloadError) and error.message_type is MessageType.CALLRESULT:
        return PASSED  # which is noted elsewhere
    if error is None:
        return wrong(found, "a valid request is answered with a request; it should get a response", "request")
    text = f"a valid request gets no response, but HTTP status {found.answer.status} and a body that is none: {error}"
    return wrong(found, text, error.rule)


def of_refused(found: Posted, what: str, rule: str = "accepted", path: str = "", *, plainly: bool = True) -> Verdict:
    """The verdict on the answer to ``what`` must be refused: with a fault, or ``plainly`` with an HTTP status alone."""
    if found.answer is None:
        return silence(found, rule, path)
    fault, status = found.fault, found.answer.status
    if fault is None and _is_response(found):
        return wrong(found, f"{what} gets a response; it should get a fault", rule, path)
    if fault is None and not (plainly and status >= _FAULTS[0]):
        return wrong(found, f"{what} is answered with HTTP status {status} and no fault; it should get one", rule, path)
    return PASSED


def silence(found: Posted, rule: str = "silence", path: str = "") -> Verdict:
    """What it means that there was no answer."""
    return wrong(found, f"no answer: {found.why}", rule, path)


def wrong(found: Posted, text: str, rule: str, path: str = "") -> Verdict:
    """A failure."""
    return Verdict(
        outcome=Outcome.FAIL,
        message=text,
        rule=rule,
        path=path,
        sent=found.sent,
        received=found.received,
        after="boot",
    )


def _is_response(found: Posted) -> bool:
    kind = MessageType.CALLRESULT
    return found.result is not None or (found.error is not None and found.error.message_type is kind)


def _named(subcode: str) -> str:
    """A subcode, if it is one of OCPP: what a system wrote itself is not for a sentence of ours."""
    return f"the fault {subcode}" if subcode in FAULTS else "a fault of its own"


# -- what is noticed beside that


def notes_on(found: Posted, subcodes: Collection[str] = frozenset(), rule: str = "") -> Iterator[Note]:
    """What is wrong with the form of an answer; ``subcodes`` are those that say what is wrong with the request."""
    if found.answer is None:
        return
    fault, answered = found.fault, _is_response(found)
    if answered or fault is not None:
        yield from _of_http(found, is_fault=fault is not None)
    if answered:
        yield from _of_response(found)
    if fault is not None and fault.subcode not in FAULTS:
        text = f"the fault has none of the subcodes of OCPP: {', '.join(FAULTS)}"
        yield Note(SUBCODE, _weak(found, text, "unknown"))
    elif fault is not None and subcodes and fault.subcode not in subcodes:
        text = f"{fault.subcode} does not say what is wrong; {' or '.join(sorted(subcodes))} would"
        yield Note(SUBCODE, _weak(found, text, rule))


def _of_http(found: Posted, *, is_fault: bool) -> Iterator[Note]:
    assert found.answer is not None  # noqa: S101  # for type checkers
    status, media_type = found.answer.status, found.answer.media_type
    if not is_fault and status != _OK:
        text = f"a response comes with HTTP status {status}, not 200"
        yield Note(STATUS, wrong(found, text, f"response/{status}"))
    if is_fault and status not in _FAULTS:
        text = f"a fault comes with HTTP status {status}, not 400 or 500"
        verdict = wrong(found, text, f"fault/{status}")
        yield Note(STATUS, evolve(verdict, outcome=Outcome.WARNING))
    if media_type != "application/soap+xml":
        text = "an envelope does not come as application/soap+xml, which clients of SOAP 1.2 may want to see"
        yield Note(MEDIA_TYPE, _weak(found, text, "media-type"))


def _of_response(found: Posted) -> Iterator[Note]:
    error, message = found.error, found.message
    if isinstance(error, PayloadError) and error.issues:
        issue = error.issues[0]
        text = f"the response is not valid: {issue}"
        yield Note(RESULT_VALID, wrong(found, text, f"schema/{issue.rule}", issue.path))
    if message is not None and message.relates_to not in (None, found.message_id) and found.message_id:
        text = "the header RelatesTo is not the MessageID of the request"
        yield Note(RELATES_TO, wrong(found, text, "other"))
    for note in () if message is None else message.notes:
        if note == _RELATES_TO and not found.message_id:  # there is nothing to relate to
            continue
        check = RELATES_TO if note == _RELATES_TO else HEADERS
        yield Note(check, _weak(found, f"in a response {note}", note))


def _weak(found: Posted, text: str, rule: str) -> Verdict:
    return evolve(wrong(found, text, rule), outcome=Outcome.WARNING)
