"""What the npm package ocpp-rpc does against the standard, as seen by test_ocpp_rpc.py."""

from __future__ import annotations

from tests.peers.mistakes import Mistake

RELEASE = "2.2.1"
"""The release that is tested: the only place to change it."""

_PEER = f"ocpp-rpc {RELEASE} (npm)"

MISTAKES = {
    "occurrence": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers a missing field or a list of the wrong length with OccurrenceConstraintViolation in 1.6, and with "
        "OccurenceConstraintViolation in 2.0.1",
        should="the other way round: one r in 1.6, two in 2.x",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "value": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers a value outside its enumeration or over its length with FormationViolation (1.6) or FormatViolation "
        "(2.0.1)",
        should="answer PropertyConstraintViolation: the syntax is right, a value is not",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "unknown-field": Mistake(
        _PEER,
        "1.6",
        does="answers a field that the message does not have with PropertyConstraintViolation",
        should="answer FormationViolation: the payload does not have the structure of its action",
        section="1.6-J table 7",
    ),
    "null-payload": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="refuses a payload that is null, with TypeConstraintViolation",
        should="take null as an empty payload, as it takes {}",
        section="1.6-J section 4.2; 2.0.1 part 4 section 4.2",
    ),
    "without-handler": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers an action of the version that has no handler with NotImplemented, as it does one that nobody knows",
        should="answer NotSupported: it recognizes the action, since strict mode has its schema",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "unknown-action": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers an unknown action with ProtocolError where a handler for all actions is set, which it does not ask",
        should="answer NotImplemented",
        section="1.6-J table 7; 2.0.1 part 4 table 8",
    ),
    "no-frame": Mistake(
        _PEER,
        "1.6",
        does="answers text that is no frame with the id -1 and RpcFrameworkError",
        should="not use what came with 2.0.1: 1.6 has neither this code nor an id for what cannot be read",
        section="1.6-J section 4.2.3, table 7",
    ),
    "unknown-type": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="answers a message of an unknown type with MessageTypeNotSupported, under the id -1 though its own can be read",
        should="ignore it; 2.0.1 also allows the answer, under the id of the message",
        section="1.6-J section 4.1.3; 2.0.1 part 4 sections 4.1.3, 4.2.3 and 4.4",
    ),
    "no-version": Mistake(
        _PEER,
        "1.6, 2.0.1",
        does="goes on without a version if it supports none that the station offers, and then checks nothing",
        should="close the connection as soon as it is open",
        section="1.6-J section 3.2; 2.0.1 part 4 section 3.2",
    ),
    "2.1": Mistake(
        _PEER,
        "2.1",
        does="refuses every message in strict mode, with ProtocolError: its schemas are under names that it does not look up",
        should="take what the schemas accept",
        section="2.1 part 4 section 4.2",
    ),
}
