"""What is wrong with the SOAP envelopes of one file.

Belongs here: verdicts on envelopes that were found, faults paired with their calls. Must not be here: finding
envelopes, printing; the rules themselves are the library's.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Final

from attrs import evolve, frozen

from ocpp_core.capture import FoundEnvelope
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._pairing import Calls
from ocpp_core.check._verdicts import Note, Problem, Verdict, issues_of, problems_of, tolerated, untolerated
from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.frames import Call, CallResult
from ocpp_core.limits import Limits
from ocpp_core.ocpps._binding import FAULTS, NAMESPACES, VERSION_OF_NAMESPACE, plain_namespace
from ocpp_core.ocpps._codec import SoapCodec
from ocpp_core.ocpps._envelope import open_envelope
from ocpp_core.ocpps._message import SoapFault, SoapMessage
from ocpp_core.ocpps._xml import XmlError, parse
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.versions import Kind, MessageType, Version

__all__ = ["EnvelopeCall", "EnvelopeJudge", "envelope_bytes"]

_MAX_BYTES: Final = Limits().max_bytes  # what is longer is not looked into, by the codecs either
_NAMESPACE: Final = re.compile(r"urn:/{0,2}ocpp/c[sp]/[0-9]{4}/[0-9]{2}", re.IGNORECASE)
_IN_UTF_16: Final = re.compile(r"""<\?xml[^<>?]{1,100}?encoding[ \t]*+=[ \t]*+["']utf-16["']""", re.IGNORECASE)
_TEXT: Final = r"(?:[ \t\r\n][^<>]{0,300}+)?>[ \t\r\n]*+([^<>\s]{1,300}+)[ \t\r\n]*+</"
_MESSAGE_ID: Final = re.compile(rf"[<:]MessageID{_TEXT}")
_ACTION: Final = re.compile(rf"[<:]Action{_TEXT}")


@frozen
class EnvelopeCall:
    """A request, which a fault in another block of the text may refuse."""

    message_id: str
    action: str
    version: Version


class EnvelopeJudge:
    """Judges the envelopes of one file, in order, each by the version that its namespace says.

    ``version`` is the one that they should be of, if there is one; ``tolerate`` is that of `SoapCodec`.
    """

    def __init__(
        self,
        version: Version | None = None,
        others: OtherVersions | None = None,
        *,
        tolerate: Tolerance | Collection[Allowance | str] = (),
    ) -> None:
        self._others: Final = others or OtherVersions()
        self._wanted: Final = version
        self._codecs: Final = {each: SoapCodec(each, tolerate=tolerate) for each in NAMESPACES}
        self._calls: Final = Calls()
        self.calls: Final[list[EnvelopeCall]] = []
        """The requests, in order."""

        self._last: Version = version if version is not None and version in self._codecs else Version.V15

    def judge(self, found: FoundEnvelope) -> Verdict:
        """The verdict on an envelope. One that does not name its version is of that of the one before."""
        data = envelope_bytes(found.text)
        named = _version(found.text, data)
        problems: tuple[Problem, ...] = ()
        if named in list(self._codecs):
            self._last = Version(named)
            if self._wanted not in (None, named):
                problems = (Problem("", "version", f"the envelope is of OCPP {named}, not {self._wanted}", None),)
        version = self._last
        if found.cut_off:
            return evolve(self._unreadable(found, version, *problems), untyped=not problems, cut_off=True)
        try:
            message = self._codecs[version].decode(data)
        except RemoteError as error:
            found_wrong = problems_of(error, version)
            problems += untolerated(found_wrong)
            if error.message_type is None:
                return self._unreadable(found, version, *problems)
            kind, action = MessageType(error.message_type), error.action or _named_action(data)
            verdict = Verdict(found, kind.name.lower(), error.message_id or None, action, version, problems)
            elsewhere = self._valid_elsewhere(error, found, version)
            return self._paired(evolve(verdict, tolerated=tolerated(found_wrong), valid_in=elsewhere))
        kind, message_id = _type(message), message.frame.message_id or None
        half = Kind.REQUEST if kind is MessageType.CALL else Kind.RESPONSE
        found_wrong = issues_of(message.issues, version, message.action, half)
        problems += untolerated(found_wrong)
        verdict = Verdict(found, kind.name.lower(), message_id, message.action, version, problems)
        return self._paired(evolve(verdict, tolerated=tolerated(found_wrong), notes=_notes(message)))

    def _valid_elsewhere(self, error: RemoteError, found: FoundEnvelope, version: Version) -> tuple[Version, ...]:
        """The other versions in which a refused payload is valid."""
        if not isinstance(error, PayloadError) or error.action is None or not self._others.take(len(found.text)):
            return ()
        kind = Kind.REQUEST if error.message_type == MessageType.CALL else Kind.RESPONSE
        return self._others.of(error.payload, error.action, kind, version)

    def _paired(self, verdict: Verdict) -> Verdict:
        """The verdict, with the action if it is on a fault, which says only by its id what it refuses."""
        message_id, action = verdict.message_id, verdict.action
        if message_id is None:
            return verdict
        if verdict.kind == "call":
            if action is not None:
                self._note(message_id, action, verdict.version)
            return verdict
        calls = self._calls.of(message_id)
        if verdict.kind == "callerror":
            action = calls[0].action if calls else None
        answered = next((call for call in calls if call.action == action), None)
        if answered is not None:
            answered.answered = True
        return evolve(verdict, action=action)

    def _note(self, message_id: str, action: str, version: Version) -> None:
        self._calls.add(message_id, action)
        self.calls.append(EnvelopeCall(message_id, action, version))

    def _unreadable(self, found: FoundEnvelope, version: Version, *problems: Problem) -> Verdict:
        """The verdict on text that cannot be read as XML, which may still say what a later fault is for."""
        message_id, action = (_first(pattern, found.text) for pattern in (_MESSAGE_ID, _ACTION))
        action = None if action is None else action.removeprefix("/")
        if message_id is not None and action is not None and not action.endswith("Response"):
            self._note(message_id, action, version)
        action = None if action is None else action.removesuffix("Response")
        return Verdict(found, "malformed", message_id, action, version, problems)


def envelope_bytes(text: str) -> bytes:
    """The envelope as it was sent, or nearly so: a byte that was not UTF-8 stays invalid, as other bytes."""
    if _IN_UTF_16.match(text):
        return text.encode("utf-16", errors="surrogatepass")
    return text.encode(errors="surrogatepass")


def _version(text: str, data: bytes) -> str | None:
    """The version that the namespaces in an envelope name: that of its body if there are several."""
    named = {VERSION_OF_NAMESPACE.get(plain_namespace(each)) for each in _NAMESPACE.findall(text)}
    if len(named) > 1 and len(data) <= _MAX_BYTES:
        body = _body(data)
        if body is not None:
            return VERSION_OF_NAMESPACE.get(plain_namespace(body[0]))
    return next(iter(named)) if len(named) == 1 else None


def _body(data: bytes) -> tuple[str, str] | None:
    """The namespace and the name of the element in the body; None if it cannot be read."""
    try:
        content = open_envelope(parse(data), {}).content
    except XmlError:
        return None
    namespace, _, name = content.tag.rpartition("}")
    return namespace.removeprefix("{"), name


def _named_action(data: bytes) -> str | None:
    """The action after which the element in the body is called, though the version has no such message."""
    body = _body(data)
    if body is None:  # pragma: no cover  # only for the type checker: the codec has read this body before
        return None
    _, name = body
    action = name.removesuffix("Request").removesuffix("Response")
    return action if action == name else action[:1].upper() + action[1:]


def _type(message: SoapMessage[Any]) -> MessageType:
    match message.frame:
        case Call():
            return MessageType.CALL
        case CallResult():
            return MessageType.CALLRESULT
        case _:
            return MessageType.CALLERROR


def _notes(message: SoapMessage[Any]) -> tuple[Note, ...]:
    notes = tuple(Note(text, id="soap/spelling") for text in message.notes)
    frame = message.frame
    if isinstance(frame, SoapFault) and frame.subcode not in FAULTS:
        return (*notes, Note("the fault has none of the subcodes of OCPP-S", id="soap/subcode"))
    return notes


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found[1] if found else None
