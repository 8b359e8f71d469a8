"""Whole frames on the fast path.

Belongs here: guessing which message a frame holds, and the frame around what `payload` compiled for it. Must not be
here: errors; every method answers None, or False, where the reference path has to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Final, Generic, Literal, TypeAlias, TypeVar

import msgspec
from attrs import evolve, frozen

from ocpp_core import schemas
from ocpp_core._json import encode, parse
from ocpp_core.errors import MAX_TEXT
from ocpp_core.frames import AnyFrame, Call, CallError, CallResult, CallResultError, Frame, Origin, Send, decoded
from ocpp_core.ocppj._pending import UNASKED, Asked, Pending, request_of
from ocpp_core.payload import PayloadCodec, message_class
from ocpp_core.payload._codec import may_be_open
from ocpp_core.payload._compiler import FORM_DEPTH, OPEN_OBJECT, Parts, compile_parts
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, ErrorCode, Kind, MessageType, Version

__all__ = ["THREE", "FastFrames"]

T = TypeVar("T")

THREE: Final = ord("3")
"""The second byte of a CALLRESULT."""

_read_result: Final = msgspec.json.Decoder(
    tuple[Literal[3], Annotated[str, msgspec.Meta(min_length=1)], msgspec.Raw]
).decode
"""The elements of a CALLRESULT, the payload as its text."""


@frozen(eq=False, repr=False)
class Reader:
    """How one kind of frame is read. All of it raises, anything, where it does not accept."""

    read: Callable[[bytes], Any]
    """The frame, with its typed message, of a text."""

    verify: Callable[[bytes], Sequence[Any]]
    """Does what ``read`` does without building anything, and gives the elements of the frame, the last as a struct."""


@frozen(eq=False, repr=False)
class Route(Reader):
    """How one message is read in one kind of frame."""

    verify_lines: Callable[[str], list[Sequence[Any]]]
    """Does so for a text of frames one behind the other; where lines end does not matter to it."""


Writer: TypeAlias = Callable[[Any, Callable[..., str]], bytes]
"""The text of a typed frame with one message, given how moments are written. It raises as a reader does."""


class Known(Generic[T]):
    """What has read messages before, and so is tried at once on the next text. Reading with the wrong one raises."""

    def __init__(self) -> None:
        self.readers: Final[dict[bytes | str, Callable[[bytes], T]]] = {}
        """What was read last: of requests by the bytes of their action, of errors by those of their code, of results by
        the action that they answer."""

    def read_result(self, raw: bytes, pending: Pending) -> T | Asked:
        """What is read of a CALLRESULT. If nothing is, what was asked of ``pending``; `UNASKED` if nothing was."""
        try:
            message_id = _read_result(raw)[1]
        except Exception:  # noqa: BLE001  # anything at all, since that it is one was only a guess
            return UNASKED
        request: Any = pending.get(message_id) if isinstance(pending, dict) else request_of(pending, message_id)
        tried = None
        try:  # the way of nearly every result
            tried = self.readers[request]
            return tried(raw)
        except Exception:  # noqa: BLE001  # as above
            return Asked(request, declined=tried)


class FastFrames:
    """The fast path of one codec. Messages are compiled on first use, so there is at most one entry for each.

    ``withheld`` are the actions that it leaves to the reference path, since a frame that is not signed will not do.
    """

    def __init__(self, payloads: PayloadCodec, withheld: Collection[str] = ()) -> None:
        self._payloads = payloads
        self._withheld = withheld
        self._version = payloads.version
        self._limits = payloads.limits
        self.writers: Final[dict[type, Writer]] = {}
        """What has written messages before, by their class."""
        self.frames: Final = Known[Frame]()
        self.elements: Final = Known[Sequence[Any]]()

    def decode(self, raw: bytes, action: str | None, declined: Callable[[bytes], Any] | None = None) -> Frame | None:
        """The frame of a text; ``action`` is that of the request if the frame is known to be a CALLRESULT.

        ``declined`` is not tried.
        """
        for key, found in self._candidates(raw, action):
            if found.read is declined:
                continue
            try:
                frame: Frame = found.read(raw)
            except Exception:  # noqa: BLE001, S112  # whatever it is, the reference path finds out
                continue
            self.frames.readers[key] = found.read
            return frame
        return None

    def verified(
        self, raw: bytes, action: str | None, declined: Callable[[bytes], Any] | None = None
    ) -> Sequence[Any] | None:
        """The elements of a frame, the last as a struct, if `decode` would return it."""
        for key, found in self._candidates(raw, action):
            if found.verify is declined:
                continue
            try:
                elements = found.verify(raw)
            except Exception:  # noqa: BLE001, S112  # as above
                continue
            self.elements.readers[key] = found.verify
            return elements
        return None

    def verified_lines(self, lines: str, action: str, kind: MessageType) -> list[Sequence[Any]] | None:
        """The frames of a text, as `verified` gives them, if each line of it holds this message in its closed form.

        Each line has to begin with a number and a text in an array, as frames do. No array in such a form begins so; so
        a frame begins with each line, and if they are as many as the lines, no line holds two.
        """
        if self._limits.max_depth < FORM_DEPTH:
            return None
        try:
            frames = self._route(action, kind, open_form=False).verify_lines(lines)
        except Exception:  # noqa: BLE001  # as above
            return None
        return frames if len(frames) == lines.count("\n") + 1 else None

    def encode(self, frame: AnyFrame) -> bytes | None:
        """The text of a typed frame."""
        try:
            message = frame._message  # type: ignore[union-attr]  # noqa: SLF001  # others raise
            action, kind = message.ACTION, _TYPES[type(frame)]
            if type(message) is not message_class(self._version, action, _half(kind)):
                return None  # a message of another version, or the subclass of one
            write = _writer(self._version, action, kind, self._limits.max_message_id)
            raw = write(frame, self._payloads.write_moment)
            self.writers[type(message)] = write  # now that it has taken one: the frame could be of the wrong kind
        except Exception:  # noqa: BLE001  # as above
            return None
        return raw

    def _candidates(self, raw: bytes, action: str | None) -> Iterator[tuple[bytes | str, Reader]]:
        """The forms that may fit a text, the closed one first: a guess that reading proves right or wrong.

        Each with the key by which it can be found from then on.
        """
        if self._limits.max_depth < FORM_DEPTH:
            return  # then the depth of every frame has to be looked at
        key: bytes | str
        if action is not None:
            key, kind = action, MessageType.CALLRESULT
        else:
            try:
                key = raw.split(b'"', 4)[3]  # as in JsonCodec.decode
                entry = _by_bytes(self._version).get(key)
                if entry is None:
                    yield key, _refusal(self._version, raw[1:2], key, self._limits.max_message_id)
                    return
            except LookupError:
                return
            action = entry.name
            kind = MessageType.CALL if entry.answered else MessageType.SEND
        if action in self._withheld:
            return
        for open_form in (False, True):
            if open_form and not may_be_open(raw):
                return
            for narrow in self._payloads.widths(action, _half(kind)):
                yield key, self._looking(action, kind, open_form=open_form, narrow=narrow)

    def _looking(self, action: str, kind: MessageType, *, open_form: bool, narrow: bool) -> Route:
        """The route, which also looks into what it has read where something is to be reported of valid payloads."""
        route = self._route(action, kind, open_form=open_form, narrow=narrow)
        payloads = self._payloads
        if narrow or payloads.observer(action, _half(kind)) is None:
            return route

        def read(raw: bytes) -> Any:
            frame = route.read(raw)
            payload = parse(raw)[-1]
            judged = payloads.observed(frame.message, lambda: payload)
            if not judged.issues:
                return frame
            return decoded(type(frame), frame.message_id, judged.message, Origin(raw, judged.issues))

        return evolve(route, read=read)

    def _route(self, action: str, kind: MessageType, *, open_form: bool, narrow: bool = False) -> Route:
        return _route(self._version, action, kind, self._limits.max_message_id, open_form=open_form, narrow=narrow)


_FRAMES: Final[Mapping[MessageType, Any]] = {
    MessageType.CALL: Call,
    MessageType.CALLRESULT: CallResult,
    MessageType.SEND: Send,
}
_TYPES: Final[Mapping[type, MessageType]] = {frame: kind for kind, frame in _FRAMES.items()}


# How a frame is read and checked.
_READ: Final = """
def read(raw):
    NAMES = decode(raw)
BUILD
    frame = new(Frame)
    frame._message_id = message_id
    frame._message = o0
    frame._origin = raw
    return frame

def verify(raw):
    elements = decode(raw)
    s0 = elements[-1]
VERIFY
    return elements

def verify_lines(raw):
    frames = decode_lines(raw)
    for NAMES in frames:
    VERIFY
    return frames
"""

# How it is written.
_WRITE: Final = """
def write(frame, text):
    message_id = frame._message_id
    if type(frame) is not Frame or type(message_id) is not str or not message_id or len(message_id) > MOST:
        raise Declined
    p0 = frame._message
PACK
    return encode((ELEMENTS))
"""


@cache
def _route(
    version: Version, action: str, kind: MessageType, max_message_id: int, *, open_form: bool, narrow: bool
) -> Route:
    """The route of a message. Raises LookupError if there is none for this action and kind of frame."""
    parts = _parts(version, action, kind, open_form=open_form, narrow=narrow)
    message_id = Annotated[str, msgspec.Meta(min_length=1, max_length=max_message_id)]
    head: tuple[Any, ...] = (Literal[int(kind)], message_id)
    names = "_, message_id, s0"
    if kind is not MessageType.CALLRESULT:
        head += (Literal[action],)
        names = "_, message_id, _, s0"
    shape: Any = tuple.__class_getitem__((*head, parts.struct))
    decoder = msgspec.json.Decoder(shape)
    functions = parts.functions(
        _READ.replace("NAMES", names),
        {"decode": decoder.decode, "decode_lines": decoder.decode_lines, "Frame": _FRAMES[kind]},
    )
    return Route(functions["read"], functions["verify"], functions["verify_lines"])


@cache
def _writer(version: Version, action: str, kind: MessageType, max_message_id: int) -> Writer:
    """What writes a message. Raises LookupError as `_route` does."""
    parts = _parts(version, action, kind, open_form=True, narrow=False)
    named = "" if kind is MessageType.CALLRESULT else f"{action!r}, "
    functions = parts.functions(
        _WRITE.replace("ELEMENTS", f"{int(kind)}, message_id, {named}r0").replace("MOST", str(max_message_id)),
        {"encode": encode, "Frame": _FRAMES[kind]},
    )
    write: Writer = functions["write"]
    return write


def _parts(version: Version, action: str, kind: MessageType, *, open_form: bool, narrow: bool) -> Parts:
    answered = schemas.action_table(version)[action].answered
    if kind not in MESSAGE_TYPES[version] or answered is (kind is MessageType.SEND):
        raise LookupError(f"OCPP {version} sends no {kind.name} of that action")
    return compile_parts(version, action, _half(kind), open_form=open_form, narrow=narrow)


_REFUSALS: Final[Mapping[bytes, Any]] = {
    b"%d" % kind: (kind, frame)
    for kind, frame in ((MessageType.CALLERROR, CallError), (MessageType.CALLRESULTERROR, CallResultError))
}


@cache
def _refusal(version: Version, number: bytes, code: bytes, max_message_id: int) -> Reader:
    """The reader of the errors with one code. Raises LookupError if the version has no such frame or code."""
    kind, frame = _REFUSALS[number]
    known = _codes(version)[code]
    if kind not in MESSAGE_TYPES[version]:
        raise LookupError(f"OCPP {version} has no {kind.name}")
    message_id = Annotated[str, msgspec.Meta(min_length=1, max_length=max_message_id)]
    description = Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
    head = (Literal[int(kind)], message_id, Literal[known.value], description)
    shape: Any = tuple.__class_getitem__((*head, OPEN_OBJECT))
    verify = msgspec.json.Decoder(shape).decode

    def read(raw: bytes) -> Any:
        _, message_id, _, description, details = verify(raw)
        return frame(message_id, known, description, details)

    return Reader(read, verify)


@cache
def _codes(version: Version) -> Mapping[bytes, ErrorCode]:
    return {code.value.encode(): code for code in ERROR_CODES[version]}


def _half(kind: MessageType) -> Kind:
    return Kind.RESPONSE if kind is MessageType.CALLRESULT else Kind.REQUEST


@cache
def _by_bytes(version: Version) -> Mapping[bytes, schemas.Action]:
    return {name.encode(): entry for name, entry in schemas.action_table(version).items()}
