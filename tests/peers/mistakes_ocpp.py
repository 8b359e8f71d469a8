"""What the PyPI package ocpp does against the standard, as seen by test_ocpp_package.py."""

from __future__ import annotations

from tests.peers.mistakes import Mistake

RELEASE = "2.1.0"
"""The release that is tested, as pinned in pyproject.toml."""

_PEER = f"ocpp {RELEASE} (Python)"

MISTAKES: dict[str, Mistake] = {
    "unknown-action": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers an unknown action with NotSupported",
        should="answer NotImplemented; the descriptions of the two codes are swapped as well",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "without-handler": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers NotImplemented to a known action without handler",
        should="answer NotSupported; the descriptions of the two codes are swapped as well",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "silence": Mistake(
        _PEER,
        "2.1",
        does="does not answer an action without handler at all, be it known or not, so that the caller waits in vain",
        should="answer NotSupported to an action that it knows, NotImplemented to one that it does not",
        section="2.1 part 2 FR.03; part 4 table 9",
    ),
    "code-of-2.0": Mistake(
        _PEER,
        "1.6",
        does="answers an unknown field with FormatViolation",
        should="answer FormationViolation: 1.6 does not have the other code",
        section="1.6-J table 7",
    ),
    "enumeration": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="answers a value outside its enumeration with FormatViolation",
        should="answer PropertyConstraintViolation: the syntax is right, a value is not",
        section="1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
    ),
    "too-few": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="answers a list with too few elements with FormatViolation",
        should="answer OccurrenceConstraintViolation",
        section="2.0.1 part 4 table 8; 2.1 part 4 table 9",
    ),
    "hertz": Mistake(
        _PEER,
        "1.6",
        does="sends and takes the unit Hertz, which it added to the schema",
        should="leave the unit out: UnitOfMeasure does not have it, though frequencies are in Hertz",
        section="1.6 section 7.45; 1.6 errata 3.86",
    ),
    "time": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="takes any text for a point in time",
        should="refuse what is no date-time",
        section="1.6 JSON schemas (format date-time); 2.x part 2 section 2.1.4",
    ),
    "null-payload": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="refuses a payload that is null, with TypeConstraintViolation",
        should="take null as an empty payload, as it takes {}",
        section="1.6-J section 4.2; 2.x part 4 section 4.2",
    ),
    "message-id": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="takes calls whose message id is a number, or longer than 36 characters, and answers them under it",
        should="refuse them: an id is a string of at most 36 characters",
        section="1.6-J sections 4.1.4 and 4.2.3; 2.x part 4 section 4.2",
    ),
    "wrong-length": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="does not answer a call with too few or too many elements, though its message id can be read",
        should="answer with a CALLERROR, RpcFrameworkError in 2.x",
        section="1.6-J section 4.2.3; 2.x part 2 FR.03",
    ),
    "stops-reading": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="stops reading, with the connection left open, after a call whose action is no string, or deeply nested JSON",
        should="refuse the frame and go on",
        section="1.6-J section 4.2.3; 2.x part 4 section 4.2.3",
    ),
    "own-result": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="blames the call for an invalid result of its own handler: it answers with the code of what broke the schema",
        should="answer InternalError",
        section="1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
    ),
    "code-with-one-r": Mistake(
        _PEER,
        "2.0.1",
        does="documents OccurenceConstraintViolation as the code of 2.0.1 and OccurrenceConstraintViolation as none, "
        "and sends the first",
        should="have it the other way round: 2.0.1 has two r's, as 2.1 has",
        section="2.0.1 part 4 table 8",
    ),
    "codes-of-2.x": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="does not know the error codes RpcFrameworkError and MessageTypeNotSupported when it receives them",
        should="know them",
        section="2.0.1 part 4 table 8; 2.1 part 4 table 9",
    ),
    "no-result-error": Mistake(
        _PEER,
        "2.1",
        does="says nothing about an invalid result",
        should="answer with a CALLRESULTERROR under the same message id",
        section="2.1 part 2 FR.06",
    ),
    "message-types": Mistake(
        _PEER,
        "2.1",
        does="does not know the message types CALLRESULTERROR and SEND, and so never receives a NotifyPeriodicEventStream",
        should="take both",
        section="2.1 part 4 sections 4.2.3 and 4.2.4",
    ),
    "names": Mistake(
        _PEER,
        "2.1",
        does="misspells 43 of the 555 names on the wire, such as limit_L2 (limitL2) and receiptUrl (receiptURL): its own "
        "validation refuses to send them, and without it they are sent misspelt",
        should="send the names of the schemas",
        section="2.1 part 2, SetChargingProfileRequest, NotifySettlementRequest",
    ),
    "received-names": Mistake(
        _PEER,
        "2.1",
        does="gives iso15118SchemaVersion to the handler under another name than its own class has for it",
        should="give it under one name",
        section="2.1 part 2, Get15118EVCertificateRequest",
    ),
    "free-data": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="rewrites names inside data that is free in form, in both directions (association is sent as asSoCiation), "
        "and drops null from lists",
        should="leave DataTransfer.data and customData as they are",
        section="2.x part 2, DataTransferRequest, CustomDataType",
    ),
}
