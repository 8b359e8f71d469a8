"""What the strategies found in other people's software, as docs/findings.md lists it.

Each was found by a search that knew nothing of it, and then compared with the official schemas and texts. Belongs here: what
was found, and what to think of it. Must not be here: how it is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ocpp_core import Kind, Version
from tests.peers.fuzz_npm import OcppRpc, TypedOcpp
from tests.peers.fuzz_ocpp import Ocpp
from tests.peers.sweep import Failure, Subject

EXAMPLES = {Ocpp.name: 61_947, OcppRpc.name: 46_440, TypedOcpp.name: 61_947}
"""How many examples a whole sweep tried."""


class Finding(NamedTuple):
    """One fault, or what looks like one."""

    name: str
    """Unique for a peer."""
    peer: str
    failure: Failure
    """What the least example shows."""
    subject: Subject
    """Where it came up, most simply."""
    example: str
    versions: str
    messages: int
    """In how many messages the sweep saw it; 0 if it is about frames."""
    does: str
    standard: str
    """What the standard says, and where."""
    is_fault: bool = True
    """Whether that contradicts the standard. Otherwise it is a choice, or can be met by odd data only."""
    more: tuple[Failure, ...] = ()
    """Other failures of the same cause."""
    whole_kind: bool = False
    """Whether all failures of that kind have this cause."""

    def covers(self, failure: Failure) -> bool:
        return (
            failure == self.failure or failure in self.more or (self.whole_kind and failure.kind == self.failure.kind)
        )

    def __str__(self) -> str:
        return f"{self.peer.partition(' ')[0]}-{self.name}"


def _on(text: str) -> Subject:
    """A subject, such as ``2.1 valid BatterySwap request`` or ``1.6 frames``."""
    version, part, *message = text.split()
    return Subject(Version(version), part, message[0], Kind(message[1])) if message else Subject(Version(version), part)


_WRONG_TIME = "takes a wrong date-time"
_RECORD = "takes a frame on record"
_GO_ON = "a bad frame is refused, and the connection goes on: 1.6-J section 4.2.3, 2.x part 4 section 4.2.3"
_NO_FIELD = "has a class without a field"

FINDINGS = [
    # -- ocpp
    Finding(
        "huge-limits",
        Ocpp.name,
        Failure("raises", "InvalidOperation in _validate_payload"),
        _on("1.6 valid RemoteStartTransaction request"),
        '{"idTag":"00000000","chargingProfile":{"chargingProfileId":0,"stackLevel":0,"chargingProfilePurpose":'
        '"ChargePointMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A",'
        '"chargingSchedulePeriod":[],"minChargingRate":1e+30}}}',
        "1.6",
        3,
        "raises decimal.InvalidOperation, which is none of its own exceptions, on a limit of 1e30",
        _GO_ON,
    ),
    Finding(
        "names",
        Ocpp.name,
        Failure("misspells a field", "limit_L2 as limitL2"),
        _on("2.1 valid UpdateDynamicSchedule request"),
        '{"chargingProfileId":0,"scheduleUpdate":{"limit_L2":0}}',
        "2.1",
        14,
        "writes 42 names otherwise than it read them, such as limit_L2 (limitL2), soC (SoC), receiptUrl (receiptURL)",
        "the names of 2.1 part 3; its own validation then refuses to send them",
        whole_kind=True,
    ),
    Finding(
        "other-names",
        Ocpp.name,
        Failure(_NO_FIELD, "Get15118EVCertificate.iso15118_schema_version"),
        _on("2.1 valid Get15118EVCertificate request"),
        '{"iso15118SchemaVersion":"1.2.3","action":"Install","exiRequest":"gJgB=="}',
        "2.1",
        2,
        "gives iso15118SchemaVersion, iso15118CertificateHashData and prioritizedEMAIDs to the handler under names that its "
        "own classes do not have; prioritizedEMAIDs cannot be sent either",
        "one field, one name: 2.1 part 2, Get15118EVCertificateRequest and AuthorizeRequest",
        more=(
            Failure("demands a field", "Get15118EVCertificate.iso_15118_schema_version"),
            Failure(_NO_FIELD, "Get15118EVCertificate.prioritized_emai_ds"),
            Failure(_NO_FIELD, "Authorize.iso15118_certificate_hash_data"),
        ),
    ),
    Finding(
        "language",
        Ocpp.name,
        Failure(_NO_FIELD, "IdTokenInfoType.language1"),
        _on("2.0.1 valid Authorize response"),
        '{"idTokenInfo":{"status":"Accepted","language1":"en"}}',
        "2.0.1",
        3,
        "gives language1 and language2 to the handler under names that its own IdTokenInfoType does not have",
        "one field, one name: 2.0.1 part 2, IdTokenInfoType",
        more=(Failure(_NO_FIELD, "IdTokenInfoType.language2"),),
    ),
    Finding(
        "optional",
        Ocpp.name,
        Failure("demands a field", "LogStatusNotification.request_id"),
        _on("1.6 valid LogStatusNotification request"),
        '{"status":"BadMessage"}',
        "1.6",
        3,
        "has classes that demand requestId (LogStatusNotification, SignedFirmwareStatusNotification) and techInfo "
        "(SecurityEventNotification)",
        "all three are optional: 1.6 security whitepaper, edition 3, sections 5.13, 5.15 and 5.19",
        more=(
            Failure("demands a field", "SignedFirmwareStatusNotification.request_id"),
            Failure("demands a field", "SecurityEventNotification.tech_info"),
        ),
    ),
    Finding(
        "enumeration",
        Ocpp.name,
        Failure("has an enumeration without a value", "MessageStateEnumType Unavailable"),
        _on("2.0.1 valid GetDisplayMessages request"),
        '{"requestId":0,"priority":"AlwaysFront","state":"Unavailable"}',
        "2.0.1",
        3,
        "has no Unavailable in its MessageStateEnumType",
        "it is there: 2.0.1 part 2, MessageStateEnumType",
    ),
    Finding(
        "times",
        Ocpp.name,
        Failure(_WRONG_TIME, '""'),
        _on("1.6 broken Heartbeat response"),
        '{"currentTime":""}',
        "1.6, 2.0.1, 2.1",
        80,
        "takes any text for a date-time",
        "format date-time in the schemas; 2.x part 2 section 2.1.4",
        more=(Failure(_RECORD, "Moments, 1.x"), Failure(_RECORD, "Moments, 2.x")),
        whole_kind=True,
    ),
    Finding(
        "uris",
        Ocpp.name,
        Failure("takes a wrong uri", '""'),
        _on("1.6 broken GetDiagnostics request"),
        '{"location":""}',
        "1.6",
        2,
        "takes any text for a URI",
        "format uri in the schemas; anyURI in 1.6 sections 6.25 and 6.55",
        whole_kind=True,
    ),
    Finding(
        "numbers-of-thousands-of-digits",
        Ocpp.name,
        Failure("raises", "ValueError in unpack"),
        _on("1.6 hostile"),
        "[" + "9" * 5_000 + ',"7","DataTransfer",{"vendorId":"v"}]',
        "1.6, 2.0.1, 2.1",
        0,
        "raises ValueError, which is none of its own exceptions, on an integer of more than 4,300 digits: the loop that reads "
        "from the connection ends",
        _GO_ON,
    ),
    Finding(
        "depth",
        Ocpp.name,
        Failure("raises", "RecursionError in unpack"),
        _on("1.6 hostile"),
        "[" * 100_000,
        "1.6, 2.0.1, 2.1",
        0,
        "raises RecursionError on deep nesting: the loop that reads from the connection ends",
        _GO_ON,
    ),
    Finding(
        "action",
        Ocpp.name,
        Failure("stops reading", "TypeError in _handle_call"),
        _on("1.6 hostile"),
        '[2,"7",{},"Heartbeat"]',
        "1.6, 2.0.1, 2.1",
        0,
        "raises TypeError on a call whose action is a list or an object: the loop that reads from the connection ends",
        _GO_ON,
    ),
    Finding(
        "message-ids",
        Ocpp.name,
        Failure(_RECORD, "Message ids"),
        _on("1.6 record"),
        '[2,"iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii","DataTransfer",{"vendorId":"v"}]',
        "1.6, 2.0.1, 2.1",
        0,
        "takes calls whose message id is too long, a number, null, a list or an object",
        "a string of at most 36 characters: 1.6-J section 4.1.4; 2.x part 4 section 4.1.4",
    ),
    Finding(
        "nan",
        Ocpp.name,
        Failure(_RECORD, "Numbers, in a place where 2.x takes any"),
        _on("2.0.1 record"),
        '[2,"7","DataTransfer",{"vendorId":"v","data":NaN}]',
        "2.0.1, 2.1",
        0,
        "takes NaN and Infinity, as Python's json module does",
        "they are no JSON: RFC 8259 section 6; 2.x part 4 section 4.2",
    ),
    Finding(
        "error-codes",
        Ocpp.name,
        Failure("does not know an error code", "RpcFrameworkError"),
        _on("2.0.1 frames"),
        '[4,"1","RpcFrameworkError","",{}]',
        "2.0.1, 2.1",
        0,
        "does not know the error codes RpcFrameworkError and MessageTypeNotSupported",
        "they are codes: 2.0.1 part 4 table 8; 2.1 part 4 table 9",
        more=(Failure("does not know an error code", "MessageTypeNotSupported"),),
    ),
    Finding(
        "message-types",
        Ocpp.name,
        Failure("refuses a valid frame", "of type 5"),
        _on("2.1 frames"),
        '[5,"1","FormatViolation","",{}]',
        "2.1",
        1,
        "refuses CALLRESULTERROR and SEND, and has neither schema nor class for NotifyPeriodicEventStream",
        "2.1 has both message types: 2.1 part 4 sections 4.2.3 and 4.2.4",
        more=(
            Failure("refuses a valid frame", "of type 6"),
            Failure("refuses a valid payload", "NotImplementedError"),
        ),
    ),
    Finding(
        "vendor-names",
        Ocpp.name,
        Failure("changes the names of the vendor's own members"),
        _on("2.0.1 valid Heartbeat request"),
        '{"customData":{"URLs":true,"vendorId":"Example"}}',
        "2.0.1, 2.1",
        307,
        "changes names inside customData and DataTransfer.data",
        "both are the vendor's own; it takes vendor data with such names to notice",
        is_fault=False,
    ),
    Finding(
        "null",
        Ocpp.name,
        Failure("drops null"),
        _on("2.0.1 valid DataTransfer request"),
        '{"vendorId":"Example","data":null}',
        "2.0.1, 2.1",
        254,
        "drops null from customData and DataTransfer.data, and from lists in them",
        "both are free in form; it takes vendor data with null to notice",
        is_fault=False,
    ),
    Finding(
        "custom-data",
        Ocpp.name,
        Failure("has a class without customData", "EVSEType"),
        _on("2.0.1 valid ChangeAvailability request"),
        '{"operationalStatus":"Inoperative","evse":{"id":0,"customData":{"vendorId":"Example"}}}',
        "2.0.1",
        75,
        "has no customData in its classes for data types (dictionaries in their place still work)",
        "every data type has it: 2.0.1 part 3; it takes vendor data inside a data type to notice",
        is_fault=False,
        whole_kind=True,
    ),
    Finding(
        "custom-data-members",
        Ocpp.name,
        Failure("has a class for customData without the vendor's members"),
        _on("2.1 valid Heartbeat request"),
        '{"customData":{"vendorField":null,"vendorId":"Example"}}',
        "2.1",
        179,
        "has a class for customData that holds the vendorId and nothing else (a dictionary in its place still works)",
        "it takes vendor data to notice",
        is_fault=False,
    ),
    Finding(
        "empty-lists",
        Ocpp.name,
        Failure("refuses a valid payload", "minItems"),
        _on("1.6 valid MeterValues request"),
        '{"connectorId":0,"meterValue":[]}',
        "1.6",
        1,
        "refuses empty lists in MeterValues, since it added minItems to the schema",
        "the official schema allows them, but the text does not (1..*): 1.6 section 6.31",
        is_fault=False,
    ),
    Finding(
        "lengths",
        Ocpp.name,
        Failure("takes a breach of maxLength", "$.exiResponse"),
        _on("2.0.1 broken Get15118EVCertificate response"),
        '{"status":"Accepted","exiResponse":"' + "a" * 5_601 + '"}',
        "2.0.1",
        1,
        "takes an exiResponse of up to 7,500 characters, on purpose: certificates outgrew the limit",
        "at most 5,600: 2.0.1 part 2, Get15118EVCertificateResponse",
        is_fault=False,
    ),
    # -- ocpp-rpc
    Finding(
        "schemas-of-2.1",
        OcppRpc.name,
        Failure("has no schema", "under the name that it looks up"),
        _on("2.1 valid Heartbeat request"),
        "{}",
        "2.1",
        181,
        "refuses every message in strict mode, with ProtocolError: its schemas have other names than it looks up",
        "a valid message is taken",
    ),
    Finding(
        "times",
        OcppRpc.name,
        Failure(_WRONG_TIME, '"2026-01-01T00:00:00"'),
        _on("1.6 broken Heartbeat response"),
        '{"currentTime":"2026-01-01T00:00:00"}',
        "1.6, 2.0.1, 2.1",
        38,
        "takes a date-time without an offset, with one of hours only (+01), and with one without a colon (+0100)",
        "RFC 3339 section 5.6, by format date-time in the schemas; 2.x part 2 section 2.1.4",
        more=(
            Failure(_WRONG_TIME, '"2026-01-01T00:00:00+01"'),
            Failure(_WRONG_TIME, '"2026-01-01T00:00:00+0100"'),
        ),
    ),
    Finding(
        "times-by-choice",
        OcppRpc.name,
        Failure(_WRONG_TIME, '"2026-01-01 00:00:00Z"'),
        _on("1.6 broken Heartbeat response"),
        '{"currentTime":"2026-01-01 00:00:00Z"}',
        "1.6, 2.0.1, 2.1",
        33,
        "takes a blank for the T",
        "RFC 3339 lets applications agree on a blank: we are the stricter one",
        is_fault=False,
    ),
    Finding(
        "uris",
        OcppRpc.name,
        Failure("refuses a valid payload", "format"),
        _on("1.6 valid GetDiagnostics request"),
        '{"location":"a:"}',
        "1.6",
        2,
        "refuses a URI that is a scheme and nothing else",
        "RFC 3986 section 3.3 allows an empty path; no station sends one",
        is_fault=False,
    ),
    # -- typed-ocpp
    Finding(
        "unknown-members",
        TypedOcpp.name,
        Failure("takes a breach of additionalProperties"),
        _on("1.6 broken ClearCache request"),
        '{"unknown":null}',
        "1.6, 2.0.1, 2.1",
        386,
        "takes members that a message does not have, and deletes them from the caller's object",
        "additionalProperties is false in the schemas",
        more=(
            Failure(_RECORD, "Payloads"),
            Failure(_RECORD, "Results, while ClearCache with id 7 waits for one"),
            Failure(_RECORD, "What real stations of 1.6 sent"),
        ),
    ),
    Finding(
        "times",
        TypedOcpp.name,
        Failure(_WRONG_TIME, '"2026-01-01T00:00:00+01"'),
        _on("1.6 broken Heartbeat response"),
        '{"currentTime":"2026-01-01T00:00:00+01"}',
        "1.6, 2.0.1, 2.1",
        29,
        "takes a date-time with an offset of hours only (+01), and with one without a colon (+0100)",
        "RFC 3339 section 5.6, by format date-time in the schemas; 2.x part 2 section 2.1.4",
        more=(
            Failure(_WRONG_TIME, '"2026-01-01T00:00:00+0100"'),
            Failure(_RECORD, "Moments, 2.x"),
        ),
    ),
    Finding(
        "error-codes-of-1.6",
        TypedOcpp.name,
        Failure("does not know an error code", "OccurenceConstraintViolation"),
        _on("1.6 frames"),
        '[4,"1","OccurenceConstraintViolation","",{}]',
        "1.6",
        0,
        "refuses a CALLERROR with OccurenceConstraintViolation (it spells it with two r's)",
        "1.6 spells it with one: 1.6-J table 7",
    ),
    Finding(
        "error-codes-of-2.x",
        TypedOcpp.name,
        Failure("does not know an error code", "FormatViolation"),
        _on("2.0.1 frames"),
        '[4,"1","FormatViolation","",{}]',
        "2.0.1, 2.1",
        0,
        "refuses a CALLERROR with FormatViolation (it has FormationViolation, the code of 1.6)",
        "2.0.1 part 4 table 8; 2.1 part 4 table 9",
    ),
    Finding(
        "message-types",
        TypedOcpp.name,
        Failure("refuses a valid frame", "of type 5"),
        _on("2.1 frames"),
        '[5,"1","FormatViolation","",{}]',
        "2.1",
        1,
        "has no CALLRESULTERROR and no SEND in validate, though it says that it takes them",
        "2.1 part 4 sections 4.2.3 and 4.2.4",
        more=(
            Failure("refuses a valid frame", "of type 6"),
            Failure("refuses a valid payload", "invalid message type"),
        ),
    ),
    Finding(
        "one-way",
        TypedOcpp.name,
        Failure(_RECORD, "What came with 2.1, from a station"),
        _on("2.1 record"),
        '[2,"7","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z",'
        '"data":[{"t":0.5,"v":"7"}]}]',
        "2.1",
        0,
        "takes NotifyPeriodicEventStream as a CALL, on purpose",
        "it is only sent as SEND: 2.1 part 4 section 4.2.4",
    ),
    Finding(
        "message-ids",
        TypedOcpp.name,
        Failure(_RECORD, "Message ids"),
        _on("1.6 record"),
        '[2,"iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii","DataTransfer",{"vendorId":"v"}]',
        "1.6, 2.0.1, 2.1",
        0,
        "takes message ids of any length",
        "at most 36 characters: 1.6-J section 4.1.4; 2.x part 4 section 4.1.4",
    ),
    Finding(
        "infinity",
        TypedOcpp.name,
        Failure(_RECORD, "Numbers where an integer belongs, 1.x"),
        _on("1.6 record"),
        '[2,"7","StatusNotification",{"connectorId":1e400,"errorCode":"NoError","status":"Available"}]',
        "1.6, 2.0.1, 2.1",
        0,
        "takes 1e400, which JavaScript reads as Infinity, for an integer",
        "the schemas do not limit integers, but the text does, to 32 bits: 2.x part 2 section 2.1.4",
        is_fault=False,
        more=(Failure(_RECORD, "Numbers where an integer belongs, 2.x"),),
    ),
    Finding(
        "lengths",
        TypedOcpp.name,
        Failure("takes a breach of maxLength", "$.value"),
        _on("1.6 broken ChangeConfiguration request"),
        '{"key":"HeartbeatInterval","value":"' + "a" * 501 + '"}',
        "1.6",
        3,
        "has other limits than the schemas of 2019: 2,048 characters of a configuration key, 100 of info",
        "500 and 50: 1.6 sections 6.9, 6.47 and 7.29; stations are known to overrun them",
        is_fault=False,
        more=(
            Failure("takes a breach of maxLength", "$.configurationKey[].value"),
            Failure("takes a breach of maxLength", "$.info"),
            Failure(_RECORD, "What real stations of 1.6 answered to GetConfiguration"),
        ),
    ),
    Finding(
        "surrogates",
        TypedOcpp.name,
        Failure(_RECORD, "Encodings other than plain UTF-8"),
        _on("1.6 record"),
        '[2,"7","DataTransfer",{"vendorId":"v","\\ud800":1}]',
        "1.6, 2.0.1, 2.1",
        0,
        "takes a lone surrogate in the name of a member, which it then deletes",
        "RFC 8259 section 8.2 leaves open what a reader makes of it",
        is_fault=False,
    ),
    Finding(
        "times-by-choice",
        TypedOcpp.name,
        Failure(_WRONG_TIME, '"2026-01-01 00:00:00Z"'),
        _on("1.6 broken Heartbeat response"),
        '{"currentTime":"2026-01-01 00:00:00Z"}',
        "1.6, 2.0.1, 2.1",
        30,
        "takes a blank for the T",
        "RFC 3339 lets applications agree on a blank: we are the stricter one",
        is_fault=False,
    ),
    Finding(
        "uris",
        TypedOcpp.name,
        Failure("refuses a valid payload", 'must match format "uri"'),
        _on("1.6 valid GetDiagnostics request"),
        '{"location":"a:"}',
        "1.6",
        2,
        "refuses a URI that is a scheme and nothing else",
        "RFC 3986 section 3.3 allows an empty path; no station sends one",
        is_fault=False,
    ),
]


# -- the page


def tables() -> str:
    """The tables of docs/findings.md."""
    return "\n".join(line for peer in EXAMPLES for line in _section(peer)) + "\n"


def _section(peer: str) -> Iterator[str]:
    package, release = peer.split(" ", 1)
    yield f"## `{package}` {release}"
    yield ""
    yield f"{EXAMPLES[peer]:,} examples."
    for title, is_fault in (("Against the standard", True), ("A choice, or seen with odd data only", False)):
        yield from ("", f"### {title}", "", "| OCPP | seen in | it | least example | the standard |")
        yield "| --- | --- | --- | --- | --- |"
        for each in FINDINGS:
            if each.peer == peer and each.is_fault is is_fault:
                seen = f"{each.messages} messages" if each.messages > 1 else "1 message" if each.messages else "frames"
                yield f"| {each.versions} | {seen} | {each.does} | {_cell(each)} | {each.standard} |"
    if peer != list(EXAMPLES)[-1]:
        yield ""


def _cell(finding: Finding) -> str:
    """An example as Markdown: long runs of one character are cut short."""
    text = re.sub(r"(.)\1{49,}", lambda run: f"{run[1] * 3}…{run[1] * 3} ({len(run[0]):,} times)", finding.example)
    where = f"{finding.subject.message} of {finding.subject.version}: " if finding.subject.action else ""
    return where + f"`{text}`".replace("|", "\\|")
