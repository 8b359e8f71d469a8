"""All rules that a finding can name: what each means, with a frame that keeps it and one that breaks it.

Belongs here: texts for people, and the one table of ids. Must not be here: which frame breaks which rule (the judges
say), how severe that is (``_findings``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from attrs import Factory, field, frozen

from ocpp_core import rules as standard_rules
from ocpp_core._names import listed, unknown_name
from ocpp_core.check._examples import (
    BODY,
    BOOT,
    ENVELOPE,
    FAULT,
    HEADERS,
    HEARTBEAT,
    LIMIT,
    PERCENT,
    SCHEDULE,
    SCHEDULES,
    STATUS,
    VARIABLE,
    VARIABLES,
    envelope,
    signed,
)
from ocpp_core.check._findings import severity_of
from ocpp_core.check._signature_rules import SIGNATURES
from ocpp_core.check._tolerated_rules import ALLOWANCES, TOLERATED
from ocpp_core.findings import Severity
from ocpp_core.payload import OBSERVED, TOLERABLE, Allowance
from ocpp_core.versions import Role

__all__ = ["Rule", "find_rule", "rule_of", "rules"]


@frozen(kw_only=True)
class Rule:
    """What is to be told of a rule."""

    id: str
    title: str
    """What it is about, in one line."""

    meaning: str
    """What it means, and what to do."""

    section: str | None = None
    """Where in the standard; None for what differs by message, which each finding tells, and for our own rules."""

    version: str = "1.6"
    """The version of OCPP that the examples are of."""

    good: str | None = None
    """A frame, or several lines, that keeps the rule."""

    bad: str | None = None
    """The same with the rule broken; None where it cannot be shown in a few lines."""

    tolerate: Allowance | None = None
    """What must be tolerated for the finding to be made."""

    block: str | None = None
    """The part of the standard that a rule beyond the schemas belongs to."""

    severity: Severity = field(init=False, default=Factory(lambda rule: severity_of(rule.id), takes_self=True))
    """How much it matters."""


def rules() -> Mapping[str, Rule]:
    """All rules by id, in the order of their families."""
    return _rules()


def rule_of(name: str) -> Rule | None:
    """The rule of an id; None for one of another package."""
    return _rules().get(name)


def find_rule(name: str) -> Rule:
    """The rule of an id. Raises LookupError, with the id that was probably meant, for one that does not exist.

    The part behind the slash is enough where it names one rule only.
    """
    known = _rules()
    if name in known:
        return known[name]
    ends = [each for each in known if each.partition("/")[2] == name]
    if len(ends) == 1:
        return known[ends[0]]
    raise unknown_name("rule", name, ends or known)


@cache
def _rules() -> Mapping[str, Rule]:
    listed = [*_OF_JSON, *_OF_FRAMES, *_OF_ACTIONS, *_signature_rules(), *_schema_rules()]
    listed += [*_OF_LIMITS, *_OF_VERSIONS, *_OF_SOAP, *_OF_LOGS]
    return MappingProxyType({rule.id: rule for rule in (*listed, *_tolerated_rules(), *_standard_rules())})


_J: Final = "OCPP-J 1.6 section 4.2; OCPP 2.x part 4 section 4.2"
_S: Final = "OCPP-S 1.6"
_OF_JSON: Final = (
    Rule(
        id="json/syntax",
        title="The frame is no valid JSON",
        meaning="Whatever reads the frame has to stop here, since where a value ends is not certain. The sentence says "
        "at which byte. Where a station cannot be mended, tolerating json reads past four common faults.",
        section=_J,
        good=HEARTBEAT,
        bad='[2,"1","Heartbeat",{nope}]',
    ),
    Rule(
        id="json/encoding",
        title="The frame holds bytes or characters that are no UTF-8",
        meaning="Frames are text in UTF-8. A log that was converted, or a station that writes Latin-1, breaks this.",
        section=_J,
        good='[2,"1","Authorize",{"idTag":"\u00e9"}]',
        bad='[2,"1","Authorize",{"idTag":"\ud800"}]',
    ),
    Rule(
        id="json/duplicate-member",
        title="An object has a member twice",
        meaning="JSON leaves open which of the two counts: the two sides may read different values. Send it once.",
        section=_J,
        good='[2,"1","Authorize",{"idTag":"a"}]',
        bad='[2,"1","Authorize",{"idTag":"a","idTag":"b"}]',
    ),
)

_OF_FRAMES: Final = (
    Rule(
        id="framing/array",
        title="The frame is no JSON array with elements",
        meaning="Every frame is an array that begins with its message type and its message id.",
        section=_J,
        good=HEARTBEAT,
    ),
    Rule(
        id="framing/arity",
        title="The frame has a wrong number of elements",
        meaning="A CALL and a SEND have 4 elements, a CALLRESULT has 3, a CALLERROR and a CALLRESULTERROR have 5, even "
        "where one is empty.",
        section=_J,
        good=HEARTBEAT,
        bad='[2,"1","Heartbeat"]',
    ),
    Rule(
        id="framing/message-type",
        title="The first element is no message type of this version",
        meaning="It is the number 2 (CALL), 3 (CALLRESULT) or 4 (CALLERROR), and from 2.1 on 5 (CALLRESULTERROR) and 6 "
        "(SEND); not a text.",
        section=_J,
        good=HEARTBEAT,
        bad='["2","1","Heartbeat",{}]',
    ),
    Rule(
        id="framing/message-id",
        title="The message id is no text of 1 to 36 characters",
        meaning="The second element pairs a call with its answer, which repeats it as it came. A number cannot be "
        "repeated reliably.",
        section=_J,
        good=HEARTBEAT,
        bad='[2,1,"Heartbeat",{}]',
    ),
    Rule(
        id="framing/action",
        title="The action is no text",
        meaning="The third element of a CALL or a SEND is the name of the action, such as Heartbeat.",
        section=_J,
        good=HEARTBEAT,
        bad='[2,"1",7,{}]',
    ),
    Rule(
        id="framing/payload",
        title="The payload is no object",
        meaning="The last element of a CALL, a CALLRESULT and a SEND is an object; an empty one, or null, where there "
        "is nothing to say.",
        section=_J,
        good=HEARTBEAT,
        bad='[2,"1","Heartbeat",[]]',
    ),
    Rule(
        id="framing/error",
        title="An element of an error is of a wrong type or too long",
        meaning="An error is its code (a text), its description (a text, from 2.0 on of at most 255 characters) and "
        "its details (an object).",
        section=_J,
        good='[4,"1","InternalError","",{}]',
        bad='[4,"1","InternalError",null,{}]',
    ),
)

_OF_ACTIONS: Final = (
    Rule(
        id="action/unknown",
        title="The version has no such action",
        meaning="The name is misspelt, of another version, or the peer's own. What is your own goes into DataTransfer.",
        section=_J,
        good=BOOT,
        bad=BOOT.replace("BootNotification", "BootNotifcation"),
    ),
    Rule(
        id="action/one-way",
        title="The action travels in another kind of frame",
        meaning="What is one-way is sent as SEND and never answered; all else is sent as CALL.",
        section="OCPP 2.1 part 4 section 4.2",
        version="2.1",
        good=HEARTBEAT,
        bad='[6,"1","Heartbeat",{}]',
    ),
    Rule(
        id="action/error-code",
        title="The version has no such error code",
        meaning="The codes are a fixed list, and 1.x spells two of them differently from 2.x: FormationViolation and "
        "OccurenceConstraintViolation of 1.6 are FormatViolation and OccurrenceConstraintViolation of 2.x.",
        section="OCPP-J 1.6 section 4.2.3; OCPP 2.x part 4 section 4.3",
        good='[4,"1","FormationViolation","",{}]',
        bad='[4,"1","FormatError","",{}]',
    ),
)


def _signature_rules() -> Iterator[Rule]:
    for name, title, meaning, bad in SIGNATURES:
        yield Rule(
            id=f"signature/{name}",
            title=title,
            meaning=meaning,
            section="OCPP 2.x part 4 chapter 7",
            version="2.1",
            good=signed(),
            bad=bad,
        )


_KEYWORDS: Final[tuple[tuple[str, str, str, str, str, str], ...]] = (
    (
        "type",
        "A value is of a wrong type",
        "A number in quotes is a text, and null is no absent member: leave an optional one out that has no value.",
        "1.6",
        STATUS,
        STATUS.replace("1,", '"1",'),
    ),
    (
        "required",
        "A member is missing that must be there",
        "The path says where it should stand.",
        "1.6",
        BOOT,
        '[2,"1","BootNotification",{"chargePointVendor":"V"}]',
    ),
    (
        "additionalProperties",
        "An object has a member that the schema does not know",
        "It is misspelt, of another version, or the peer's own; from 2.0 on customData is the place for the last.",
        "1.6",
        BOOT,
        BOOT.replace('"M"', '"M","color":"red"'),
    ),
    (
        "enum",
        "A value is none of its enumeration",
        "Values are compared with their case. Where one is near the finding suggests it.",
        "1.6",
        STATUS,
        STATUS.replace("Available", "available"),
    ),
    (
        "maxLength",
        "A text is too long",
        "The other side may have no room for more than the schema allows.",
        "1.6",
        BOOT,
        BOOT.replace('"M"', '"a model with a long name"'),
    ),
    (
        "minimum",
        "A number is too small",
        "The sentence says what the least is.",
        "2.1",
        '[2,"1","SetMonitoringLevel",{"severity":0}]',
        '[2,"1","SetMonitoringLevel",{"severity":-1}]',
    ),
    (
        "maximum",
        "A number is too large",
        "The sentence says what the most is.",
        "2.1",
        PERCENT % "100",
        PERCENT % "101",
    ),
    (
        "multipleOf",
        "A number has too many decimals",
        "Round it to what the schema allows, such as one decimal of a charging limit.",
        "1.6",
        LIMIT % "16.5",
        LIMIT % "16.55",
    ),
    (
        "minItems",
        "A list has too few items",
        "A list that has nothing to say is left out, if it is optional.",
        "2.0.1",
        VARIABLES % VARIABLE,
        VARIABLES % "",
    ),
    (
        "maxItems",
        "A list has too many items",
        "Send several messages, or fewer items.",
        "2.0.1",
        SCHEDULES % SCHEDULE,
        SCHEDULES % ",".join([SCHEDULE] * 4),
    ),
    (
        "format",
        "A text is no date-time or no URI",
        "A date-time is that of RFC 3339 with its offset, such as 2026-01-31T12:00:00Z, and a URI has its scheme.",
        "1.6",
        '[2,"1","StopTransaction",{"transactionId":1,"meterStop":0,"timestamp":"2026-01-31T12:00:00Z"}]',
        '[2,"1","StopTransaction",{"transactionId":1,"meterStop":0,"timestamp":"2026-01-31 12:00"}]',
    ),
)


def _schema_rules() -> Iterator[Rule]:
    for keyword, title, meaning, version, good, bad in _KEYWORDS:
        yield Rule(id=f"schema/{keyword}", title=title, meaning=meaning, version=version, good=good, bad=bad)


_OF_LIMITS: Final = (
    Rule(
        id="limit/size",
        title="The frame is too long",
        meaning="It was not read at all, so that no peer can fill the memory: `Limits.max_bytes` is the limit.",
        good=HEARTBEAT,
    ),
    Rule(
        id="limit/depth",
        title="The frame nests too deep",
        meaning="It was not read at all, so that no peer can exhaust the stack: `Limits.max_depth` is the limit. No "
        "message of the standard comes near it.",
        good='[2,"1","DataTransfer",{"vendorId":"V","data":"[[]]"}]',
        bad=f'[2,"1","DataTransfer",{{"vendorId":"V","data":{"[" * 70}{"]" * 70}}}]',
    ),
)

_OF_VERSIONS: Final = (
    Rule(
        id="version/wrong",
        title="The envelope is of another version of OCPP",
        meaning="The namespace of the body says which version it is of, and that is not the one asked for.",
        section=_S,
        good=ENVELOPE.replace("2012/06", "2015/10"),
        bad=ENVELOPE,
    ),
    Rule(
        id="version/other",
        title="The payload is valid in another version of OCPP",
        meaning="What was refused would be accepted there: the two sides may have agreed on the wrong version, or the "
        "frame was judged by one that the connection did not have.",
        good=BOOT,
        bad='[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]',
    ),
    Rule(
        id="date-time/precision",
        title="A date-time has more than three decimals of a second",
        meaning="2.x asks for no more, and a peer need not store them. The codecs accept them.",
        section="OCPP 2.x part 2 section 2.1.4",
        version="2.0.1",
        good='[2,"1","SecurityEventNotification",{"type":"a","timestamp":"2026-01-31T12:00:00.123Z"}]',
        bad='[2,"1","SecurityEventNotification",{"type":"a","timestamp":"2026-01-31T12:00:00.12345Z"}]',
    ),
)


_OF_SOAP: Final = (
    Rule(
        id="soap/syntax",
        title="The envelope is no well-formed XML",
        meaning="It cannot be read at all, or is in another encoding than UTF-8 and UTF-16, or has a document type, "
        "which SOAP forbids.",
        section=_S,
        version="1.5",
        good=ENVELOPE,
        bad=ENVELOPE.replace("</s:Header>", "</s:Haeder>"),
    ),
    Rule(
        id="soap/envelope",
        title="The XML is no SOAP envelope with one message",
        meaning="An envelope holds at most one Header, and one Body with one element.",
        section=_S,
        version="1.5",
        good=ENVELOPE,
        bad=envelope(BODY * 2, HEADERS),
    ),
    Rule(
        id="soap/header",
        title="A header comes twice, holds something else than text, or is not understood",
        meaning="The headers of WS-Addressing and chargeBoxIdentity come once each. One that is marked with "
        "mustUnderstand and not known here forbids to process the message.",
        section=f"{_S} section 3",
        version="1.5",
        good=ENVELOPE,
        bad=envelope(BODY, HEADERS * 2),
    ),
    Rule(
        id="soap/namespace",
        title="The message is in no namespace of OCPP",
        meaning="The namespace of the element in the body says which version and service it belongs to.",
        section=_S,
        version="1.5",
        good=ENVELOPE,
        bad=envelope('<heartbeatRequest xmlns="urn:example"/>', HEADERS),
    ),
    Rule(
        id="soap/spelling",
        title="The envelope is written in another way than the binding says",
        meaning="The codecs accept it, and never send it so: a header is missing, a namespace is spelt otherwise, a "
        "date-time has no offset.",
        section=_S,
        version="1.5",
        good=ENVELOPE,
        bad=envelope(BODY),
    ),
    Rule(
        id="soap/subcode",
        title="The fault has none of the subcodes of OCPP-S",
        meaning="They are the SOAP spelling of error codes, such as InternalError.",
        section=_S,
        version="1.5",
        good=FAULT % "InternalError",
        bad=FAULT % "Broken",
    ),
)

_OF_LOGS: Final = (
    Rule(
        id="log/shortened",
        title="The log left out a part of the frame",
        meaning="Three dots, a count of bytes or the like stand where a part was. The frame is neither valid nor "
        "invalid: log it whole to have it checked.",
    ),
    Rule(
        id="log/cut-off",
        title="The text ends before the frame does",
        meaning="A log limits the length of its lines, or was copied before its end. The frame is neither valid nor "
        "invalid. One with a fault before its end is judged by that.",
        good=HEARTBEAT,
        bad='[2,"1","Heartbeat"',
    ),
)


def _tolerated_rules() -> Iterator[Rule]:
    for name, reads in TOLERABLE.items():
        good, bad, *version = TOLERATED.get(name, (None, None))
        kept = "it is read as it is" if name in OBSERVED else f"it reads {reads}"
        yield Rule(
            id=f"tolerated/{name}",
            title=reads.partition(",")[0].partition(":")[0].capitalize() + ", which was tolerated",
            meaning=f"The standard forbids it or it is wrong in the field, and {name} is tolerated here: {kept}. A "
            "peer that does not tolerate it refuses the frame, so have the sender mended.",
            version=version[0] if version else "1.6",
            good=good,
            bad=bad,
            tolerate=Allowance(name, **ALLOWANCES.get(name, {})),
        )


# -- beyond the schemas


def _standard_rules() -> Iterator[Rule]:
    """The rules of the standard that no schema expresses, with their examples."""
    for rule in standard_rules.all_rules():
        example = standard_rules.examples()[rule.id]
        versions = listed(version.value for version in rule.versions)
        yield Rule(
            id=rule.id,
            title=rule.sentence.removesuffix("."),
            meaning=f"{_origin(rule)} It is about {_at_fault(rule)}, in OCPP {versions}.",
            section=rule.place(example.version),
            version=example.version.value,
            good=_lines(example, example.keeps),
            bad=_lines(example, example.breaks),
            block=rule.block,
        )


def _origin(rule: standard_rules.Rule) -> str:
    if rule.derived:
        return "The standard does not say so in so many words, but it follows: the rule is applied if asked for."
    if rule.severity is Severity.ERROR:
        return "The standard demands it."
    return "The standard recommends it, or leaves room for exceptions."


def _at_fault(rule: standard_rules.Rule) -> str:
    roles = rule.senders()
    if len(roles) != 1:
        return "what either side sends"
    return "what the station sends" if roles == {Role.CHARGING_STATION} else "what the CSMS sends"


def _lines(example: standard_rules.Example, shown: Any) -> str:
    """An example as frames, a line each; those of a conversation with who sends them."""
    if example.action is None:
        return "\n".join(_line(sender, frame, at) for sender, frame, at in shown)
    if isinstance(shown, tuple):
        return f"{json.dumps([2, '1', example.action, shown[0]])}\n{json.dumps([3, '1', shown[1]])}"
    is_answer = example.kind == "response"
    return json.dumps([3, "1", shown] if is_answer else [2, "1", example.action, shown])


def _line(sender: Role, frame: Any, at: float | None) -> str:
    side = "CSMS   " if sender is Role.CSMS else "station"
    return f"{side} {'' if at is None else f'after {at:g} s '}{json.dumps(frame)}"
