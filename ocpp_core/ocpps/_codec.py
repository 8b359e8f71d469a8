"""The codec of OCPP-S: the SOAP envelope of a message to a `SoapMessage` with a typed message, and back.

Belongs here: the public codec, and what the body of an envelope means. Must not be here: XML as such (``_xml``), the
envelope (``_envelope``), members (``_body``), names and codes (``_binding``), rules on payloads (``payload``).

XML is another spelling of the JSON payload: once that is read, the judge of payloads types it, so that a message gives
the same object and the same issues in both bindings.

Most envelopes are read by the fast path (``_fast``), which takes those that are valid and written in the plainest way.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar
from uuid import uuid4
from xml.etree.ElementTree import Element  # as a type; _xml parses

from attrs import define, frozen

from ocpp_core import schemas
from ocpp_core._names import listed, wrong_type
from ocpp_core.errors import (
    MAX_TEXT,
    EncodeError,
    FramingError,
    LimitError,
    PayloadError,
    RemoteError,
    UnexpectedFrameError,
    UnknownActionError,
)
from ocpp_core.frames import AnyFrame, Call, CallError, CallResult, Origin, PlainCall, PlainResult, decoded
from ocpp_core.limits import Limits, bounds
from ocpp_core.message import Request, Response
from ocpp_core.ocpps._binding import (
    ANONYMOUS,
    FAULTS,
    NAMESPACES,
    SUBCODES,
    VERSION_OF_NAMESPACE,
    Body,
    SoapService,
    bodies,
    plain_namespace,
    soap_version,
)
from ocpp_core.ocpps._body import Plan, UnwritableError, plan
from ocpp_core.ocpps._envelope import (
    HEADERS,
    HeaderNotUnderstoodError,
    Headers,
    open_envelope,
    read_fault,
    read_headers,
    write_envelope,
    write_fault,
)
from ocpp_core.ocpps._fast import LONGEST, DeclinedError, read_plain
from ocpp_core.ocpps._judge import XmlPayloads
from ocpp_core.ocpps._message import SoapFault, SoapFrame, SoapMessage
from ocpp_core.ocpps._xml import XmlError, XmlLimitError, check_bounds, compression, inflated, replace_unwritable
from ocpp_core.ocpps._xml import parse as parse_xml
from ocpp_core.payload import PayloadCodec
from ocpp_core.payload._codec import shown_tolerance
from ocpp_core.versions import ErrorCode, Kind, MessageType, Version

if TYPE_CHECKING:
    from ocpp_core.payload import Allowance, Judged, Tolerance

__all__ = ["SoapCodec", "inflate"]

R = TypeVar("R", bound=Response)


def inflate(data: bytes, content_encoding: str | None, limits: Limits | None = None) -> bytes:
    """The body of an HTTP message, given its header Content-Encoding: gzip, deflate, identity or none.

    A party to OCPP-S must support gzip and deflate (OCPP-S 1.6 section 6.1). Never inflates more than
    ``limits.max_bytes``. Raises FramingError for another encoding, or data that is not in it, and LimitError for data
    that becomes too long.
    """
    try:
        return _inflated(data, content_encoding or "identity", bounds(limits).max_bytes)
    except XmlError as error:
        kind = LimitError if isinstance(error, XmlLimitError) else FramingError
        code = ErrorCode.PROTOCOL_ERROR
        reply = SoapFault("", code, str(error), subcode=SUBCODES[code])
        raise kind(str(error), rule=error.rule, code=code, reply=reply, raw=data) from None


def _inflated(data: bytes, content_encoding: str, most: int) -> bytes:
    encoding = content_encoding.strip().lower().removeprefix("x-")
    if encoding == "identity":
        return data
    if encoding not in ("gzip", "deflate"):
        raise XmlError("the body is compressed with something else than gzip or deflate, which OCPP-S does not have")
    if len(data) > most:
        raise XmlLimitError(f"the envelope is longer than {most} bytes")
    return inflated(data, encoding, most)


_REQUEST_HEADERS: Final = ("charge_box_identity", "action", "message_id", "reply_to", "to")
"""The headers that a request should have (OCPP-S 1.6 section 3), and From if it is a station's."""

_RESPONSE_HEADERS: Final = ("action", "message_id", "relates_to", "to")


@define
class _Reading:
    """An envelope on its way to becoming a message: what is known of it, to answer errors with."""

    data: bytes
    headers: Headers
    notes: dict[str, None]
    service: SoapService | None = None
    action: str | None = None
    type: MessageType | None = None


@frozen
class _Route:
    """What is kept of one message: the plan of its body, and the frame around it."""

    body: Body
    plan: Plan
    frame: type[Call[Any] | CallResult[Any]]
    type: MessageType
    due: tuple[str, ...]
    """The headers that it should have."""

    id_header: str
    """The header that pairs a request with its answer."""


class SoapCodec:
    """Turns SOAP envelopes of one version, 1.5 or 1.6, into `SoapMessage` objects and back.

    ``limits``, ``codes``, ``tolerate`` and ``whole_seconds`` are those of `ocpp_core.payload.PayloadCodec`. Like that
    it keeps nothing of a message, so one codec can serve any number of stations and threads.

    What the WSDL allows and the JSON schemas do not is accepted with a note, and never sent: a date-time without an
    offset, which is in UTC unless ``naive-date-time`` names a zone for its place, the hour 24, and a relative URI. Of
    what can be tolerated the names of frames, ``null`` and ``json-text`` have no meaning in XML.

    Raises LookupError for a version that has no SOAP binding, and for a rule or a code that does not exist.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        limits: Limits | None = None,
        codes: Mapping[str, ErrorCode] | None = None,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        whole_seconds: bool = False,
    ) -> None:
        self.payloads: Final = PayloadCodec(
            soap_version(version), limits=limits, codes=codes, tolerate=tolerate, whole_seconds=whole_seconds
        )
        """The judge of the payloads; of received ones it is stricter than the codec, which allows what XML allows."""
        self._received: Final = XmlPayloads(
            self.payloads.version, limits=limits, codes=codes, tolerate=tolerate, whole_seconds=whole_seconds
        )
        self.version: Final = self.payloads.version
        self.limits: Final = self.payloads.limits
        self._longest = min(self.limits.max_bytes, LONGEST) if self.limits.max_depth >= _DEPTH else 0
        self._routes: dict[str, _Route] = {}

    def __repr__(self) -> str:
        return f"SoapCodec({self.version.value!r}{shown_tolerance(self.payloads.tolerance)})"

    def __getstate__(self) -> dict[str, Any]:
        """The plans stay behind: the copy makes them again."""
        return {**vars(self), "_routes": {}}

    # -- decoding

    def decode(self, data: bytes) -> SoapMessage[SoapFrame]:
        """The message of an envelope, its payload checked against the schema and typed, whatever it is.

        ``data`` is the body of an HTTP message. It may be compressed with gzip, or with deflate in its zlib wrapper;
        for others there is `inflate`.

        Raises RemoteError, and nothing else, for whatever a peer may send that is no valid envelope. Its ``reply`` is
        the fault to answer with, or None for what is an answer itself.
        """
        if not isinstance(data, bytes):
            raise wrong_type("an envelope", data, "bytes")
        refused: PayloadError | None = None
        if len(data) <= self._longest:
            try:
                return self._decode_plain(data)
            except PayloadError as error:
                refused = error
            except (DeclinedError, LookupError, UnicodeDecodeError):
                pass
        reading = _Reading(data, {}, {})
        try:
            return self._decode(reading, refused)
        except HeaderNotUnderstoodError as error:
            self._fail(FramingError, error.rule, str(error), ErrorCode.NOT_SUPPORTED, reading)
        except XmlLimitError as error:
            self._fail(LimitError, error.rule, str(error), ErrorCode.PROTOCOL_ERROR, reading)
        except XmlError as error:
            self._fail(FramingError, error.rule, str(error), ErrorCode.PROTOCOL_ERROR, reading)

    def decode_call(self, data: bytes) -> SoapMessage[Call[Request[Any]]]:
        """The request in an envelope, where nothing else may come: in what a client posts.

        Raises as `decode`, and UnexpectedFrameError for an answer.
        """
        message = self.decode(data)
        if isinstance(message.frame, Call):
            return message  # type: ignore[return-value]  # whose frame was just looked at
        raise _unexpected("a request", message, data)

    def decode_answer(self, data: bytes, call: Call[Request[R]]) -> SoapMessage[CallResult[R] | SoapFault]:
        """The answer to a call, where nothing else may come: its result, typed by the request, or a fault.

        An answer without the header RelatesTo is taken, too: the HTTP response says what it answers.

        Raises as `decode`, and UnexpectedFrameError for a request or an answer to another call; TypeError for what is
        no `Call`, and LookupError for one of another version.
        """
        if not isinstance(call, Call):
            raise wrong_type("the call", call, "a Call with its typed message")
        schemas.find_action(self.version, type(call.message))  # else the peer would be blamed for the caller's mistake
        message = self.decode(data)
        frame = message.frame
        if frame.message_id in ("", call.message_id) and (
            isinstance(frame, SoapFault)
            or (isinstance(frame, CallResult) and isinstance(frame.message, call.message.RESPONSE))
        ):
            return message  # type: ignore[return-value]  # whose frame was just looked at
        raise _unexpected("the answer to this call", message, data)

    def _decode_plain(self, data: bytes) -> SoapMessage[SoapFrame]:
        """The message of an envelope that the fast path takes, and in which nothing is wrong."""
        headers, route, payload = read_plain(data, self._find)
        get = headers.get
        message_id = get("message_id")
        paired = message_id if route.id_header == "message_id" else get("relates_to")
        most = self.limits.max_soap_message_id
        if len(message_id or "") > most or len(paired or "") > most:
            raise DeclinedError
        notes = _noted(route, headers, {})
        judged = self._received.judge_xml(payload, route.body, route.plan, notes)
        return _message(route, headers, payload, judged, notes)

    def _decode(self, reading: _Reading, refused: PayloadError | None) -> SoapMessage[SoapFrame]:
        headers, notes = reading.headers, reading.notes
        root = parse_xml(self._bytes(reading))
        envelope = open_envelope(root, notes)
        content = envelope.content
        route = self._find(content.tag)
        if route is not None:  # known early, since it decides whether an error is answered
            reading.service, reading.action, reading.type = route.body.service, route.body.action, route.type
        elif content.tag == f"{{{envelope.soap}}}Fault":
            reading.type = MessageType.CALLERROR
        read_headers(envelope.header, headers, notes)
        most = self.limits.max_soap_message_id
        if len(headers.get("message_id") or "") > most or len(headers.get("relates_to") or "") > most:
            headers.clear()  # they are not to be repeated in a reply
            raise XmlError(f"a message id is longer than {most} characters", rule="soap/header")
        if reading.type is MessageType.CALLERROR:
            check_bounds(root, self.limits)
            get = headers.get
            return SoapMessage(
                read_fault(content, get("relates_to") or ""),
                charge_box_identity=get("charge_box_identity"),
                to=get("to"),
                from_=get("from_"),
                reply_to=get("reply_to"),
                answer_id=get("message_id"),
                notes=tuple(notes),
            )
        if route is None:
            route = self._guess(content, reading)
        _noted(route, headers, notes)
        check_bounds(root, self.limits)
        payload = route.plan.read(content, notes, self._received.names(route.body.action, route.body.kind))
        if refused is not None and refused.payload == payload:  # so that there is no need to judge it again
            self._fail_as(refused, reading)
        try:
            judged = self._received.judge_xml(payload, route.body, route.plan, notes)
        except PayloadError as error:
            self._fail_as(error, reading)
        return _message(route, headers, payload, judged, notes)

    def _bytes(self, reading: _Reading) -> bytes:
        data, most = reading.data, self.limits.max_bytes
        if len(data) > most:
            raise XmlLimitError(f"the envelope is longer than {most} bytes")
        encoding = compression(data)
        if encoding is None:
            return data
        reading.notes["the body is compressed, and was not inflated before"] = None
        return inflated(data, encoding, most)

    def _guess(self, content: Element, reading: _Reading) -> _Route:
        """The message that is meant by an element that the version does not have."""
        namespace, _, name = content.tag.removeprefix("{").rpartition("}")
        reading.type = MessageType.CALLRESULT if name.endswith("Response") else MessageType.CALL
        plain = plain_namespace(namespace)
        for service, usual in NAMESPACES[self.version].items():
            if plain != plain_namespace(usual):
                continue
            reading.service = service
            route = self._find(f"{{{usual}}}{name}")
            if route is None:
                text = f"the {service} service of OCPP {self.version} has no such message"
                self._fail(UnknownActionError, "action/unknown", text, ErrorCode.NOT_IMPLEMENTED, reading)
            reading.action, reading.type = route.body.action, route.type
            reading.notes["the body is in another spelling of its namespace"] = None
            return route
        other = VERSION_OF_NAMESPACE.get(plain)
        rule = "soap/namespace" if other is None else "version/wrong"
        if other is not None:
            text = f"the message is of OCPP {other}, not {self.version}"
        else:
            due = " or ".join(NAMESPACES[self.version].values())
            text = f"the element in the body is in no namespace of OCPP: {due} is due"
        return self._fail(FramingError, rule, text, ErrorCode.PROTOCOL_ERROR, reading)

    def _find(self, tag: str) -> _Route | None:
        """The route of the body's element; None if there is no such message. There is one at most for each."""
        route = self._routes.get(tag)
        if route is None and (body := bodies(self.version).get(tag)) is not None:
            asks = body.kind is Kind.REQUEST
            due: tuple[str, ...] = _REQUEST_HEADERS if asks else _RESPONSE_HEADERS
            if asks and body.service is SoapService.CENTRAL_SYSTEM:
                due += ("from_",)
            route = self._routes[tag] = _Route(
                body,
                plan(self.version, body),
                Call if asks else CallResult,
                MessageType.CALL if asks else MessageType.CALLRESULT,
                due,
                "message_id" if asks else "relates_to",
            )
        return route

    # -- encoding

    def encode(self, message: SoapMessage[AnyFrame] | AnyFrame) -> bytes:
        """The envelope of a message, if it may be sent: its payload is checked just as that of a received one is.

        A request needs the headers that `SoapMessage` names. An answer can be given as its frame alone, such as the
        ``reply`` of an error.

        Of an error only what OCPP-S can say is written: one of its five subcodes, and the description, cut to 255
        characters.

        Raises EncodeError for a message that the peer would have to refuse, a longer one than ``limits.max_bytes``
        included.
        """
        whole = message if isinstance(message, SoapMessage) else SoapMessage(message)
        try:
            raw = self._write(whole)
        except (UnwritableError, XmlError) as error:
            raise EncodeError(str(error)) from None
        if len(raw) > self.limits.max_bytes:
            raise EncodeError(f"the envelope is longer than {self.limits.max_bytes} bytes, which a peer would refuse")
        return raw

    def _write(self, message: SoapMessage[AnyFrame]) -> bytes:
        frame = message.frame
        if isinstance(frame, CallError):
            headers = self._headers(message, asks=False)
            return self._fault(frame, headers, _service(message.service))
        if not isinstance(frame, Call | CallResult | PlainCall | PlainResult):
            raise EncodeError(f"SOAP carries calls, results and faults, not a {type(frame).__name__}")
        asks = isinstance(frame, Call | PlainCall)
        headers = self._headers(message, asks=asks)
        kind = Kind.REQUEST if asks else Kind.RESPONSE
        if isinstance(frame, PlainCall | PlainResult):
            action, payload = self.payloads.checked(frame.payload, frame.action, kind)
        else:
            payload = self.payloads.to_dict(frame.message)
            action = frame.message.ACTION
            if frame.message.KIND is not kind:
                raise EncodeError(f"a {type(frame).__name__} carries a {kind}, not a {type(frame.message).__name__}")
        route = self._route_of(action, kind, _service(message.service))
        body = route.body
        headers["action"] = body.header
        for name in route.due if asks else ():
            if headers[name] is None:
                raise EncodeError(f"a request needs {name}, the header {HEADERS[name]}")
        text = route.plan.write(payload, body.service.prefix)
        return write_envelope(self.version, body.service, headers, text)

    def _headers(self, message: SoapMessage[AnyFrame], *, asks: bool) -> Headers:
        """The headers of a message, all of which XML can carry so that they come back as they are."""
        frame, most = message.frame, self.limits.max_soap_message_id
        least = 1 if asks else 0
        if not isinstance(frame.message_id, str) or not least <= len(frame.message_id) <= most:
            raise EncodeError(f"a message id must be a string of {least} to {most} characters")
        headers: Headers = {
            "charge_box_identity": message.charge_box_identity,
            "message_id": frame.message_id if asks else message.answer_id or uuid4().urn,
            "relates_to": None if asks else frame.message_id or None,
            "from_": message.from_,
            "reply_to": ANONYMOUS if asks and message.reply_to is None else message.reply_to,
            "to": message.to if asks else message.to or ANONYMOUS,
        }
        for name, text in headers.items():
            if text is not None and (not isinstance(text, str) or not text or text != text.strip(" \t\r\n")):
                raise EncodeError(
                    f"the header {HEADERS[name]} must be a string, not empty, without white space around it"
                )
        if len(headers["message_id"] or "") > most:
            raise EncodeError(f"a message id must be a string of 1 to {most} characters")
        return headers

    def _route_of(self, action: str, kind: Kind, service: SoapService | None) -> _Route:
        """The route of a message that is to be sent."""
        tags = _tags(self.version).get((action, kind), {})
        if not tags:
            name = schemas.message_name(action, kind)
            raise EncodeError(f"{name} has no SOAP binding: the security extension of 1.6 is for OCPP-J only")
        if service is None and len(tags) > 1:
            raise EncodeError(f"{action} belongs to both services: give service='central-system' or 'charge-point'")
        route = self._find(next(iter(tags.values())) if service is None else tags.get(service, ""))
        if route is None:
            raise EncodeError(f"{action} does not belong to the {service} service, but to the other one")
        return route

    def _fault(self, frame: CallError, headers: Headers, service: SoapService | None) -> bytes:
        subcode = frame.subcode if isinstance(frame, SoapFault) else ""
        if not isinstance(frame.description, str):
            raise EncodeError("the description must be a string")
        if not isinstance(subcode, str) or (subcode and subcode not in FAULTS):
            raise EncodeError(f"OCPP-S has no such fault subcode: choose from {listed(FAULTS)}")
        if not subcode and (not isinstance(frame.code, str) or frame.code not in SUBCODES):
            raise EncodeError(f"OCPP-S has no fault for this error code: choose from {listed(SUBCODES)}")
        given = _service(frame.service) if isinstance(frame, SoapFault) else None
        if None not in (service, given) and service is not given:
            raise EncodeError(f"the fault is of the {given} service, and the message of the {service} service")
        fault = SoapFault(
            frame.message_id,
            frame.code,
            replace_unwritable(frame.description[:MAX_TEXT]),
            subcode=subcode,
            service=service or given,
        )
        return write_fault(self.version, fault, headers)

    # -- errors

    def _fail(self, error: type[RemoteError], rule: str, text: str, code: ErrorCode, reading: _Reading) -> NoReturn:
        self._fail_as(error(text, rule=rule, code=code), reading)

    def _fail_as(self, error: RemoteError, reading: _Reading) -> NoReturn:
        """Raises an error with what is known of the envelope."""
        headers = reading.headers
        answers = reading.type in (MessageType.CALLRESULT, MessageType.CALLERROR)
        error.message_type = reading.type
        error.message_id = headers.get("relates_to" if answers else "message_id")
        error.action = reading.action
        error.raw = reading.data
        error.reply = None
        if not answers and error.code is not None:
            error.reply = SoapFault(
                error.message_id or "", error.code, str(error), subcode=SUBCODES[error.code], service=reading.service
            )
        raise error from None


_DEPTH: Final = 16
"""More than any message nests in XML, so that the depth of what the fast path takes need not be looked at."""


def _message(
    route: _Route, headers: Headers, payload: dict[str, Any], judged: Judged[Any], notes: dict[str, None]
) -> SoapMessage[SoapFrame]:
    get = headers.get
    unknown = {
        path: {name.removeprefix("{}"): value for name, value in found.items()}
        for path, found in judged.unknown.items()
    }
    return SoapMessage(
        decoded(route.frame, get(route.id_header) or "", judged.message, Origin(payload, judged.issues, unknown)),
        charge_box_identity=get("charge_box_identity"),
        to=get("to"),
        from_=get("from_"),
        reply_to=get("reply_to"),
        answer_id=None if route.type is MessageType.CALL else get("message_id"),
        service=route.body.service,
        notes=tuple(notes),
    )


def _noted(route: _Route, headers: Headers, notes: dict[str, None]) -> dict[str, None]:
    """The notes, with what is to be said of the headers."""
    for name in route.due:
        if headers.get(name) is None:
            notes[f"the header {HEADERS[name]} is missing"] = None
    action, due = headers.get("action"), route.body.header
    if action not in (due, None) and f"/{(action or '').rpartition('/')[2]}" != due:  # some put a URI around it
        notes["the header Action names another message than the body"] = None
    if headers.get("reply_to") not in (ANONYMOUS, None):
        notes["the header ReplyTo names another address than that of the connection"] = None
    return notes


@cache
def _tags(version: Version) -> Mapping[tuple[str, Kind], Mapping[SoapService, str]]:
    """The names of the body's elements, by action, kind and service."""
    found: dict[tuple[str, Kind], dict[SoapService, str]] = {}
    for tag, body in bodies(version).items():
        found.setdefault((body.action, body.kind), {})[body.service] = tag
    return found


def _service(service: object) -> SoapService | None:
    """The service that the caller named. Raises EncodeError for one that does not exist."""
    if service is None:
        return None
    try:
        return SoapService(service)  # type: ignore[arg-type]  # anything at all, which is what is checked here
    except (LookupError, TypeError) as error:
        raise EncodeError(str(error)) from None


def _unexpected(due: str, message: SoapMessage[SoapFrame], data: bytes) -> UnexpectedFrameError:
    match message.frame:
        case Call():
            kind, found = MessageType.CALL, "a request"
        case CallResult():
            kind, found = MessageType.CALLRESULT, "a result"
        case _:
            kind, found = MessageType.CALLERROR, "a fault"
    if due != "a request" and kind is not MessageType.CALL:
        found = f"{found} for another call"
    return UnexpectedFrameError(
        f"{due} is due here, not {found}", frame=message.frame, message_type=kind, action=message.action, raw=data
    )
