"""Frames that no peer should send: a list of known ones, and generated ones.

Belongs here: reading ``hostile.json``, and damaging valid frames. Must not be here: valid payloads (``_payloads``),
verdicts on generated frames.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.message import UNSET
from ocpp_core.strategies._payloads import payloads
from ocpp_core.strategies._values import JSON_VALUES
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, Kind, MessageType, Role, Version

__all__ = ["HostileReply", "HostileVector", "Outcome", "hostile_frames", "hostile_vectors"]

# -- known ones


@frozen
class HostileReply:
    """A frame that may be sent in return."""

    message_type: MessageType
    """CALLERROR or CALLRESULTERROR."""

    message_ids: tuple[str, ...]
    """The message ids that it may have."""

    codes: frozenset[str]
    """The error codes that it may have."""


@frozen
class Outcome:
    """One thing that a peer may do with a frame."""

    result: Literal["accept", "refuse", "ignore"]

    reply: HostileReply | None = None
    """The frame that refuses it; None if it is refused without an answer."""

    payload: Any = UNSET
    """The payload that an accepted frame must be read as, where that matters."""


@frozen
class HostileVector:
    """A known hostile frame, and what a receiver may do with it in one version."""

    id: int
    comment: str
    flags: frozenset[str]
    """The kinds of trouble in it: ``hostile.json`` explains each under ``notes``."""

    senders: frozenset[Role]
    """The sides that may be the sender; the other side is the receiver."""

    pending: Mapping[str, str]
    """The receiver's call that waits for an answer: its action by message id."""

    before: tuple[str, ...]
    """Frames that were sent ahead of it on the same connection."""

    parts: tuple[tuple[str | bytes, int], ...]
    """The frame in pieces, each with the number of times that it is repeated."""

    outcomes: tuple[Outcome, ...]
    """What a receiver may do with it, the recommended outcome first."""

    @property
    def frame(self) -> str | bytes:
        """The frame: bytes if it is not text. Some have megabytes, so it is built anew each time."""
        if all(isinstance(piece, str) for piece, _ in self.parts):
            return "".join(str(piece) * times for piece, times in self.parts)
        return b"".join((piece.encode() if isinstance(piece, str) else piece) * times for piece, times in self.parts)


def hostile_vectors(version: Version | str) -> tuple[HostileVector, ...]:
    """The known hostile frames of a version, with what a receiver may do with each.

    That is what the standard says, or where it says nothing, what this library recommends. The list is
    ``ocpp_core/strategies/hostile.json``, a file of test vectors for OCPP software in any language, as Wycheproof has
    them for cryptography.

    Raises LookupError or TypeError if there is no such version.
    """
    return _vectors(Version(version))


@cache
def _vectors(version: Version) -> tuple[HostileVector, ...]:
    document = json.loads(files("ocpp_core.strategies").joinpath("hostile.json").read_bytes())
    codes = {name: frozenset(entry[f"{version.major}.x"]) for name, entry in document["errorCodes"].items()}
    return tuple(
        HostileVector(
            test["tcId"],
            f"{group['comment']}: {test['comment']}",
            frozenset(test["flags"]),
            frozenset(map(Role, group["senders"])),
            {entry["messageId"]: entry["action"] for entry in [group.get("pending")] if entry},
            tuple(test.get("before", ())),
            tuple(_pieces(test)),
            tuple(_outcome(outcome, codes) for outcome in expected["outcomes"]),
        )
        for group in document["testGroups"]
        for test in group["tests"]
        for expected in test.get("expected") or group["expected"]
        if version in expected["versions"]
    )


def _pieces(test: Mapping[str, Any]) -> list[tuple[str | bytes, int]]:
    if "frame" in test:
        return [(test["frame"], 1)]
    return [
        (part["text"] if "text" in part else bytes.fromhex(part["hex"]), part.get("times", 1)) for part in test["parts"]
    ]


def _outcome(entry: Mapping[str, Any], codes: Mapping[str, frozenset[str]]) -> Outcome:
    reply = entry.get("reply")
    if reply is not None:
        allowed = frozenset[str]().union(*(codes[name] for name in reply["codes"]))
        reply = HostileReply(MessageType(reply["messageType"]), tuple(reply["messageIds"]), allowed)
    return Outcome(entry["result"], reply, entry.get("payload", UNSET))


# -- generated ones

Elements: TypeAlias = list[Any]


def hostile_frames(version: Version | str) -> SearchStrategy[str | bytes]:
    """Frames that no peer should send, as text or bytes.

    Some are known ones (`hostile_vectors`). The others are valid frames that were damaged: an element is missing, is of
    another kind or one too many; a number, text or depth is more than JSON or its readers accept; a member is there
    twice; the text is cut, repeated or in another encoding. A few are still valid, since some damage does not matter.
    They shrink towards short frames with one thing wrong.

    Raises LookupError or TypeError if there is no such version.
    """
    return _frames(Version(version))


@cache
def _frames(version: Version) -> SearchStrategy[str | bytes]:
    valid = _valid(version)
    texts = st.builds(_text, valid, escaped=st.booleans())
    return st.one_of(
        st.builds(_text, _altered(valid), escaped=st.booleans()),
        _tokens(valid),
        _edited(texts),
        st.builds(_encoded, texts, st.sampled_from(_ENCODINGS)),
        _known_frames(version),
    )


def _known_frames(version: Version) -> SearchStrategy[str | bytes]:
    """Known frames: long ones rarely, and they shrink to short ones."""
    short: list[str | bytes] = []
    long: list[HostileVector] = []
    for vector in _vectors(version):
        if sum(len(piece) * times for piece, times in vector.parts) <= _READABLE:
            short.append(vector.frame)
        else:
            long.append(vector)
    brief, lengthy = st.sampled_from(sorted(short, key=len)), st.sampled_from(long)
    return st.integers(0, 31).flatmap(lambda n: lengthy.map(lambda vector: vector.frame) if n == 31 else brief)


_READABLE: Final = 300


def _text(elements: Any, *, escaped: bool = True) -> str:
    return json.dumps(elements, separators=(",", ":"), ensure_ascii=escaped)


def _valid(version: Version) -> SearchStrategy[Elements]:
    """The elements of frames of every message and type, with a message id that need not fit."""
    table = schemas.action_table(version)
    names = sorted(table, key=lambda name: (name != "Heartbeat", name))  # shrinks to the first
    answered = [name for name in names if table[name].answered]
    ids = st.just("7") | st.uuids().map(str)
    errors = [number for number in (4, 5) if number in MESSAGE_TYPES[version]]

    def call(name: str, message_id: str) -> SearchStrategy[Elements]:
        number = 2 if table[name].answered else 6
        return payloads(version, name).map(lambda payload: [number, message_id, name, payload])

    def result(name: str, message_id: str) -> SearchStrategy[Elements]:
        return payloads(version, name, Kind.RESPONSE).map(lambda payload: [3, message_id, payload])

    return st.one_of(
        st.tuples(st.sampled_from(names), ids).flatmap(lambda pair: call(*pair)),
        st.tuples(st.sampled_from(answered), ids).flatmap(lambda pair: result(*pair)),
        st.builds(
            lambda *elements: list(elements),
            st.sampled_from(errors),
            ids,
            st.sampled_from(sorted(map(str, ERROR_CODES[version]))),
            st.sampled_from(["", "x" * 255]),
            st.just({}),
        ),
    )


_ODD_TEXTS: Final = [
    "", " ", "__proto__", "constructor", "toString", "__class__", "../../../etc/passwd", "http://192.0.2.1/", "%s%n",
    "${jndi:ldap://192.0.2.1/}", "'; DROP TABLE calls;--", "<script>", 'a"b\\c', "a\r\nb", "\0", "7\0", "\x1b[31m",
    "\u202e7", "\uff17", "\ufeff", "\ud800", "\udc00\ud800", "\uffff", "\U0001f600" * 36, "i" * 36, "i" * 37,
    "x" * 5_000,
]  # fmt: skip
_TYPES: Final[SearchStrategy[Any]] = st.sampled_from([
    0, 1, 5, 6, 7, -1, -2, 255, 258, 2**32 + 2, 2**64 + 2, 10**30, 2.0, 2.5, True, False, None, "2", "", [2], {},
])  # fmt: skip
_IDS: Final[SearchStrategy[Any]] = st.sampled_from(
    [*_ODD_TEXTS, "-1", "null", 7, 7.5, 0, None, True, ["7"], [], {"id": "7"}]
)
_ACTIONS: Final[SearchStrategy[Any]] = st.sampled_from([
    "NoSuchAction", "heartbeat", "HeartbeatRequest", "HeartbeatResponse", "Heartbeat ", "Heartbeat\0", *_ODD_TEXTS, 5,
    None,
])  # fmt: skip
_PAYLOADS: Final[SearchStrategy[Any]] = st.sampled_from([
    None, [], [{}], "", "{}", 0, 5, False, True, {}, {"": 1}, {"x": {}}, {"__proto__": {"polluted": True}},
    {"$ref": "http://192.0.2.1/"}, {"customData": {}}, {"\ud800": "\ud800"},
])  # fmt: skip
_BY_PLACE: Final = [_TYPES, _IDS, _ACTIONS, _PAYLOADS, _PAYLOADS]


@st.composite
def _altered(draw: st.DrawFn, valid: SearchStrategy[Elements]) -> Elements:
    """Elements of which one is odd, missing, one too many, or in the place of another."""
    elements = list(draw(valid))
    place = draw(st.integers(0, len(elements) - 1))
    match draw(st.sampled_from(["replace", "drop", "add", "swap", "replace all"])):
        case "replace":
            elements[place] = draw(_BY_PLACE[place] | JSON_VALUES)
        case "drop":
            del elements[place]
        case "add":
            elements.insert(place + 1, draw(_BY_PLACE[place] | JSON_VALUES))
        case "swap":
            elements[place - 1], elements[place] = elements[place], elements[place - 1]
        case _:
            elements = [draw(odd) for odd in _BY_PLACE[: draw(st.integers(0, len(_BY_PLACE)))]]
    return elements


def _nested(opening: str, depth: int, *, closed: bool) -> str:
    inner = "1" if opening.endswith(":") else ""
    return opening * depth + (inner + ("}" if inner else "]") * depth if closed else "")


_NOT_JSON: Final = [
    "", "NaN", "Infinity", "-Infinity", "+1", "01", "1.", ".5", "1e", "0x10", "1_000", "1,5", "-", "undefined", "None",
    "True", "nul", "'a'", "a", '"', '"a\nb"', '"\0"', r'"\x41"', r'"\u12"', '"\\', "[1,]", "[,1]", '{"a":1,}', '{"a"}',
    '{"a":}', "{a:1}", "/* */1", "1//", "[}", "]",
]  # fmt: skip
_HARD_JSON: Final = [
    "1e400", "-1e400", "1e-400", "-0", "-0.0", "1.0", "1e0", "5e-324", "1e30", "2147483648", "9007199254740993",
    "18446744073709551616", "9" * 4_300, "9" * 4_301, "9" * 20_000, "0." + "1" * 5_000, "1e9999999999", r'"\ud800"',
    r'"\udc00\ud800"', r'"\u0000"', r'"\ud83d\ude00"', '{"a":1,"a":2}', '{"__proto__":{"polluted":true}}', "{}", "[]",
    "null", '""', "true",
]  # fmt: skip
_DEEP: Final = st.builds(
    _nested,
    st.sampled_from(["[", '{"a":']),
    st.integers(1, 70) | st.integers(71, 10_000),
    closed=st.booleans(),
)
_TOKENS: Final = st.one_of(st.sampled_from(_HARD_JSON), st.sampled_from(_NOT_JSON), _DEEP)


@st.composite
def _tokens(draw: st.DrawFn, valid: SearchStrategy[Elements]) -> str:
    """The text of a frame in which a token replaces an element or a member, or repeats a member."""
    elements = draw(valid)
    token = draw(_TOKENS)
    place = draw(st.integers(0, len(elements)))
    texts = [_text(element) for element in elements]
    if place < len(elements):
        texts[place] = token
    else:
        members = [(_text(name), _text(value)) for name, value in elements[-1].items()] or [('"a"', "1")]
        name, _ = members[draw(st.integers(0, len(members) - 1))]
        if draw(st.booleans()):  # in place of the valid one; otherwise before or after it
            members = [member for member in members if member[0] != name]
        members.insert(draw(st.sampled_from([0, len(members)])), (name, token))
        texts[-1] = "{" + ",".join(f"{name}:{value}" for name, value in members) + "}"
    return "[" + ",".join(texts) + "]"


_BYTES: Final = st.binary(min_size=1, max_size=3) | st.sampled_from([
    b'"', b"\\", b"[", b"]", b"{", b"}", b",", b":", b" ", b"\n", b"\0", b"0", b"\xff", b"\x80", b"\xe2\x82",
    b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xc2\xa0", b"// ", b"\x1b[31m",
])  # fmt: skip


@st.composite
def _edited(draw: st.DrawFn, texts: SearchStrategy[str]) -> str | bytes:
    """A valid frame after a few cuts and insertions, as text where it is still UTF-8."""
    raw = draw(texts).encode()
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(raw)))
        match draw(st.sampled_from(["cut", "delete", "insert", "overwrite", "cut the start", "repeat"])):
            case "cut":
                raw = raw[:at]
            case "delete":
                raw = raw[:at] + raw[at + draw(st.integers(1, 8)) :]
            case "insert":
                raw = raw[:at] + draw(_BYTES) + raw[at:]
            case "overwrite":
                raw = raw[:at] + draw(_BYTES) + raw[at + 1 :]
            case "cut the start":
                raw = raw[at:]
            case _:
                raw += raw[at:]
    try:
        return raw.decode() if draw(st.booleans()) else raw
    except UnicodeDecodeError:
        return raw


_ENCODINGS: Final = ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-7", "cp037"]


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(encoding, errors="replace")
