"""OCPP-S: the SOAP envelope of a frame to a `SoapMessage` with a typed message, and back.

Belongs here: the public codec, and what the body of an envelope means. Must not be here: XML as such (``_xml``), the
envelope (``_soap_envelope``), members (``_soap_payload``), names and codes (``_soap_binding``), rules on payloads
(``schemas/``).

XML is another spelling of the JSON payload: once that is read, `JsonCodec` judges and types it, so that a message gives
the same object and the same issues in both bindings.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn
from uuid import uuid4
from xml.etree.ElementTree import Element  # as a type; _xml parses

from attrs import define, evolve, frozen

from ocpp_core import schemas
from ocpp_core._json import encode, parse
from ocpp_core.errors import MAX_TEXT, EncodeError, FramingError, LimitError, RemoteError, UnknownActionError
from ocpp_core.frames import Call, CallError, CallResult
from ocpp_core.limits import Limits
from ocpp_core.message import Message
from ocpp_core.ocppj._codec import JsonCodec
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
)
from ocpp_core.ocpps._body import DeclinedError, Plan, UnwritableError, plan
from ocpp_core.ocpps._envelope import (
    HEADERS,
    HeaderNotUnderstoodError,
    Headers,
    SoapFault,
    open_envelope,
    read_fault,
    read_headers,
    write_envelope,
    write_fault,
)
from ocpp_core.ocpps._xml import XmlError, XmlLimitError, bound, compression, inflated, readable
from ocpp_core.ocpps._xml import parse as parse_xml
from ocpp_core.versions import ErrorCode, Kind, MessageType, Version

if TYPE_CHECKING:
    from ocpp_core.findings import Issue

__all__ = ["SoapCodec", "SoapFault", "SoapMessage", "SoapService", "inflate"]


@define(repr=False)
class SoapMessage:
    """An envelope: a frame, and what the header says besides.

    The ``message_id`` of the frame pairs a request with its answer, as it does in OCPP-J: that of a `Call` is the
    header MessageID, that of a `CallResult` or `SoapFault` the header RelatesTo; empty where there is no such header.
    """

    frame: Call | CallResult | SoapFault
    service: SoapService | None
    """Which service the message belongs to; None for a fault, which does not say."""

    charge_box_identity: str | None
    """Which station sent the request, or is meant by it."""

    message_id: str | None
    """The header MessageID, of a response too."""

    relates_to: str | None
    from_: str | None
    """Where the sender takes requests: for a central system the only way to learn where a station listens."""

    reply_to: str | None
    to: str | None
    notes: tuple[str, ...] = ()
    """What is not as the standard has it and was accepted all the same, since its meaning is clear."""

    def __repr__(self) -> str:
        return f"SoapMessage({self.frame!r}, {str(self.charge_box_identity)[:40]!a}, {len(self.notes)} notes)"

    @property
    def message(self) -> Message | None:
        """The typed message; None for a fault."""
        return None if isinstance(self.frame, SoapFault) else self.frame.message

    @property
    def action(self) -> str | None:
        """The action, such as ``BootNotification``; None for a fault."""
        return None if isinstance(self.frame, SoapFault) else self.frame.action

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The violations in the payload that the codec was told to tolerate."""
        return () if isinstance(self.frame, SoapFault) else self.frame.issues


def inflate(data: bytes, content_encoding: str | None, limits: Limits | None = None) -> bytes:
    """The body of an HTTP message, given its header Content-Encoding: gzip, deflate, identity or none.

    A party to OCPP-S must support gzip and deflate (OCPP-S 1.6 section 6.1). Never inflates more than
    ``limits.max_bytes``. Raises FramingError for another encoding, or data that is not in it, and LimitError for data
    that becomes too long.
    """
    try:
        return _inflated(data, content_encoding or "identity", (limits or Limits()).max_bytes)
    except XmlError as error:
        kind = LimitError if isinstance(error, XmlLimitError) else FramingError
        code = ErrorCode.PROTOCOL_ERROR
        reply = SoapFault("", code, str(error), subcode=SUBCODES[code])
        raise kind(str(error), code=code, reply=reply, raw=data) from None


def _inflated(data: bytes, content_encoding: str, most: int) -> bytes:
    encoding = content_encoding.strip().lower().removeprefix("x-")
    if encoding == "identity":
        return data
    if encoding not in ("gzip", "deflate"):
        raise XmlError("the body is compressed in a way that OCPP-S does not have")
    if len(data) > most:
        raise XmlLimitError(f"the envelope is longer than {most} bytes")
    return inflated(data, encoding, most)


_WANTED: Final = ("charge_box_identity", "action", "message_id", "reply_to", "to")
"""The headers that a request should have (OCPP-S 1.6 section 3), and From if it is a station's."""

_WANTED_OF_RESPONSES: Final = ("action", "message_id", "relates_to", "to")


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
    """What is kept of one message: the plan of its body, and the JSON frame around its payload."""

    body: Body
    plan: Plan
    type: MessageType
    wanted: tuple[str, ...]
    """The headers that it should have."""

    id_header: str
    """The header that pairs a request with its answer."""

    head: bytes
    pending: Mapping[str, str] | None


class SoapCodec:
    """Turns SOAP envelopes of one version, 1.5 or 1.6, into `SoapMessage` objects, and frames into envelopes.

    ``limits``, ``codes`` and ``tolerate`` are those of `JsonCodec`. Like that it keeps nothing between messages, so one
    codec can serve any number of stations and threads.

    Raises ValueError for a version that has no SOAP binding.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        limits: Limits | None = None,
        codes: Mapping[str, ErrorCode] | None = None,
        tolerate: AbstractSet[str] = frozenset(),
    ) -> None:
        self.version: Final = Version(version)
        if self.version not in NAMESPACES:
            raise ValueError("OCPP over SOAP exists in 1.5 and 1.6 only")
        self.limits: Final = limits or Limits()
        # The JSON of a payload is at most twice as long as its XML: what JSON has to escape, XML may hold as it is.
        inner = evolve(self.limits, max_bytes=2 * self.limits.max_bytes + 1024)
        self._json = JsonCodec(self.version, limits=inner, codes=codes, tolerate=tolerate)
        self._max_id = self.limits.max_soap_message_id
        self._routes: dict[str, _Route] = {}

    # -- decoding

    def decode(self, data: bytes) -> SoapMessage:
        """The message of an envelope, its payload checked against the schema and typed, whatever it is.

        ``data`` is the body of an HTTP message. It may be compressed with gzip, or with deflate in its zlib wrapper;
        for others there is `inflate`.

        Raises RemoteError, and nothing else, for whatever a peer may send that is no valid envelope. Its ``reply`` is
        the fault to answer with, or None for what is an answer itself.
        """
        if not isinstance(data, bytes):
            raise TypeError("an envelope is bytes")
        reading = _Reading(data, {}, {})
        try:
            return self._decode(reading)
        except HeaderNotUnderstoodError as error:
            self._fail(FramingError, str(error), ErrorCode.NOT_SUPPORTED, reading)
        except XmlLimitError as error:
            self._fail(LimitError, str(error), ErrorCode.PROTOCOL_ERROR, reading)
        except XmlError as error:
            self._fail(FramingError, str(error), ErrorCode.PROTOCOL_ERROR, reading)

    def _decode(self, reading: _Reading) -> SoapMessage:
        headers, notes = reading.headers, reading.notes
        root = parse_xml(self._bytes(reading))
        envelope = open_envelope(root, notes)
        content = envelope.content
        route = self._routes.get(content.tag) or self._route(content.tag)
        if route is not None:  # told early, since it decides whether an error is answered
            reading.service, reading.action, reading.type = route.body.service, route.body.action, route.type
        elif content.tag == f"{{{envelope.soap}}}Fault":
            reading.type = MessageType.CALLERROR
        strange = read_headers(envelope.header, headers, notes) or envelope.strange
        get = headers.get
        if len(get("message_id") or "") > self._max_id or len(get("relates_to") or "") > self._max_id:
            headers.clear()  # they are not to be repeated in a reply
            raise XmlError(f"a message id is longer than {self._max_id} characters")
        if reading.type is MessageType.CALLERROR:
            bound(root, self.limits)
            frame: Call | CallResult | SoapFault = read_fault(content, get("relates_to") or "")
        elif route is not None:
            frame = self._message(route, root, content, reading, strange=strange)
        else:
            frame = self._message(self._guess(content, reading), root, content, reading, strange=True)
        return SoapMessage(
            frame,
            reading.service,
            get("charge_box_identity"),
            get("message_id"),
            get("relates_to"),
            get("from_"),
            get("reply_to"),
            get("to"),
            tuple(notes),
        )

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
            route = self._route(f"{{{usual}}}{name}")
            if route is None:
                text = f"the {service} service of OCPP {self.version} has no such message"
                self._fail(UnknownActionError, text, ErrorCode.NOT_IMPLEMENTED, reading)
            reading.action, reading.type = route.body.action, route.type
            reading.notes["the body is in another spelling of its namespace"] = None
            return route
        other = VERSION_OF_NAMESPACE.get(plain)
        text = f"the message is of OCPP {other}, not {self.version}" if other else "the body is in no namespace of OCPP"
        return self._fail(FramingError, text, ErrorCode.PROTOCOL_ERROR, reading)

    def _route(self, tag: str) -> _Route | None:
        """The route of the body's element; None if there is no such message. There is one at most for each."""
        body = bodies(self.version).get(tag)
        return None if body is None else self._route_of(tag, body)

    def _route_of(self, tag: str, body: Body) -> _Route:
        if tag not in self._routes:
            asks = body.kind is Kind.REQUEST
            kind = MessageType.CALL if asks else MessageType.CALLRESULT
            head = encode([kind, _ID, body.action] if asks else [kind, _ID])[:-1] + b","
            wanted: tuple[str, ...] = _WANTED if asks else _WANTED_OF_RESPONSES
            if asks and body.service is SoapService.CENTRAL_SYSTEM:
                wanted += ("from_",)
            pending = None if asks else {_ID: body.action}
            id_header = "message_id" if asks else "relates_to"
            self._routes[tag] = _Route(body, plan(self.version, body), kind, wanted, id_header, head, pending)
        return self._routes[tag]

    def _message(
        self, route: _Route, root: Element, content: Element, reading: _Reading, *, strange: bool
    ) -> Call | CallResult:
        self._note_headers(route, reading)
        refused: RemoteError | None = None
        payload: Any = None
        if not strange and self.limits.max_depth >= _DEPTH:
            try:
                payload = route.plan.plain(content)
                return self._typed(route, payload, reading)
            except DeclinedError:
                pass
            except RemoteError as error:
                refused = error
        bound(root, self.limits)
        again = route.plan.read(content, reading.notes)
        if refused is not None and again == payload:  # no white space, then, that the judge stumbled over
            self._fail_as(refused, reading)
        try:
            return self._typed(route, again, reading)
        except RemoteError as error:
            self._fail_as(error, reading)

    def _typed(self, route: _Route, payload: dict[str, Any], reading: _Reading) -> Call | CallResult:
        frame = self._json.decode(route.head + encode(payload) + b"]", route.pending)
        frame.message_id = reading.headers.get(route.id_header) or ""
        return frame  # type: ignore[return-value]  # the head is that of one of the two

    def _note_headers(self, route: _Route, reading: _Reading) -> None:
        headers, notes = reading.headers, reading.notes
        for name in route.wanted:
            if headers.get(name) is None:
                notes[f"the header {HEADERS[name]} is missing"] = None
        if headers.get("action") not in (route.body.header, None):
            notes["the header Action names another message than the body"] = None
        if headers.get("reply_to") not in (ANONYMOUS, None):
            notes["the header ReplyTo names another address than that of the connection"] = None

    # -- encoding

    def encode(
        self,
        frame: Call | CallResult | CallError,
        *,
        charge_box_identity: str | None = None,
        to: str | None = None,
        from_: str | None = None,
        reply_to: str | None = None,
        message_id: str | None = None,
        service: SoapService | Literal["central-system", "charge-point"] | None = None,
        answers: SoapMessage | None = None,
    ) -> bytes:
        """The envelope of a frame, if it may be sent: its payload is checked just as that of a received one is.

        A `Call` needs the identity of the station and the address ``to`` send it to, and one to the central system the
        address that it comes ``from_`` (OCPP-S 1.6 sections 3.3, 3.7 and 3.9). An answer relates to the request whose
        id it has; its own ``message_id`` is a new UUID unless you give one. ``service`` says which service a
        DataTransfer or a fault belongs to, as does the message that it ``answers``; for all others it is known.

        Of an error only what OCPP-S can say is written: one of its five subcodes, and the description, cut to 255
        characters.

        Raises EncodeError for a frame that the peer would have to refuse.
        """
        if not isinstance(frame, Call | CallResult | CallError):
            raise EncodeError("SOAP carries calls, results and errors")
        if service is None and answers is not None:
            service = answers.service
        headers: Headers = {
            "charge_box_identity": charge_box_identity,
            "message_id": message_id,
            "from_": from_,
            "reply_to": reply_to,
            "to": to,
        }
        if isinstance(frame, Call):
            if message_id not in (None, frame.message_id):
                raise EncodeError("the message id of a call is that of its frame")
            headers["message_id"] = frame.message_id
            headers["reply_to"] = reply_to or ANONYMOUS
        else:
            headers["message_id"] = uuid4().urn if message_id is None else message_id
            headers["relates_to"] = frame.message_id or None
            headers["to"] = to or ANONYMOUS
        self._check_headers(frame, headers)
        try:
            if isinstance(frame, CallError):
                return self._fault(frame, headers, service)
            return self._envelope(frame, headers, service)
        except (UnwritableError, XmlError) as error:
            raise EncodeError(str(error)) from None

    def _check_headers(self, frame: Call | CallResult | CallError, headers: Headers) -> None:
        most = self._max_id
        least = 1 if isinstance(frame, Call) else 0
        if not isinstance(frame.message_id, str) or len(frame.message_id) < least:
            raise EncodeError(f"a message id must be a string of 1 to {most} characters")
        for name, text in headers.items():
            if text is None:
                continue
            if not isinstance(text, str) or not text or text != text.strip(" \t\r\n"):
                raise EncodeError(f"{name} must be a string that says something, with no white space around it")
            if name in ("message_id", "relates_to") and len(text) > most:
                raise EncodeError(f"a message id must be a string of 1 to {most} characters")

    def _envelope(self, frame: Call | CallResult, headers: Headers, service: str | None) -> bytes:
        if frame.message is not None:
            plain = type(frame)(_ID, frame.message)  # type: ignore[arg-type]  # of the kind of its frame
        else:
            plain = type(frame)(_ID, None, frame.action, frame.payload)
        payload = parse(self._json.encode(plain).encode())[-1]
        kind = Kind.REQUEST if isinstance(frame, Call) else Kind.RESPONSE
        route = self._route_of(*self._body(str(frame.action), kind, service))
        body = route.body
        headers["action"] = body.header
        for name in route.wanted if kind is Kind.REQUEST else ():
            if headers[name] is None:
                raise EncodeError(f"a request needs {name}")
        text = route.plan.write(payload, body.service.prefix)
        return write_envelope(self.version, body.service, headers, text)

    def _body(self, action: str, kind: Kind, service: str | None) -> tuple[str, Body]:
        """The body of a message, and the name of its element."""
        found = [item for item in bodies(self.version).items() if (item[1].action, item[1].kind) == (action, kind)]
        if not found:
            raise EncodeError(f"{schemas.message_name(action, kind)} has no SOAP binding: it is for OCPP-J only")
        if service is not None:
            found = [(tag, body) for tag, body in found if body.service == service]
            if not found:
                raise EncodeError(f"{action} belongs to the other service")
        if len(found) > 1:
            raise EncodeError(f"{action} belongs to both services: say which by service")
        return found[0]

    def _fault(self, frame: CallError, headers: Headers, service: str | None) -> bytes:
        subcode = frame.subcode if isinstance(frame, SoapFault) else ""
        if not isinstance(frame.description, str):
            raise EncodeError("the description must be a string")
        if subcode not in FAULTS and (subcode or frame.code not in SUBCODES):
            raise EncodeError("OCPP-S has no such fault")
        given = frame.service if isinstance(frame, SoapFault) else None
        fault = SoapFault(
            frame.message_id,
            frame.code,
            readable(frame.description[:MAX_TEXT]),
            subcode=subcode,
            service=SoapService(service) if service else given,
        )
        return write_fault(self.version, fault, headers)

    # -- errors

    def _fail(self, error: type[RemoteError], text: str, code: ErrorCode, reading: _Reading) -> NoReturn:
        self._fail_as(error(text, code=code), reading)

    def _fail_as(self, error: RemoteError, reading: _Reading) -> NoReturn:
        """Raises an error with what is known of the envelope, in place of what is known of the JSON frame."""
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


_ID: Final = "-"
"""The message id of the JSON frames that are made here: that of the envelope may be longer, or missing."""

_DEPTH: Final = 16
"""More than any message nests in XML, so that what `Plan.plain` takes need not be looked at."""
