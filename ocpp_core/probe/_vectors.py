"""The known hostile frames as a probe sends them: under ids of its own, and for an action that does no harm.

Belongs here: what becomes of a vector on its way, and which are not sent. Must not be here: what comes back.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from attrs import frozen

from ocpp_core._json import NOT_JSON, encode, parse
from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.ocppj import JsonCodec
from ocpp_core.probe._harm import HARMLESS, needs, why_untried
from ocpp_core.probe._link import as_bytes
from ocpp_core.probe._peer import fence_call
from ocpp_core.probe._run import Run
from ocpp_core.schemas import actions
from ocpp_core.strategies import HostileVector
from ocpp_core.versions import Role, Version

__all__ = ["LARGEST", "Prepared", "harm_in", "is_text", "prepared"]

LARGEST: Final = 64 * 1024
"""The longest frame that is sent, in bytes: larger ones are for the sizes of WebSocket messages."""

_ID: Final = b'"7"'
_TRANSFER: Final = b'"DataTransfer"'
_CALL: Final = b'"DataTransfer",{"vendorId":"v"}'


@frozen
class Prepared:
    """A vector that is ready to be sent."""

    vector: HostileVector
    raw: bytes
    spared: bool = False
    """Whether it has another action than the known frame, whose payload need not have the members that this one has."""

    def id_of(self, message_id: str) -> str:
        """The id that it has if it is sent under this one, as far as it has one."""
        try:
            elements = parse(self.named(message_id))
        except NOT_JSON:
            return message_id
        has_one = isinstance(elements, list) and len(elements) > 1 and isinstance(elements[1], str)
        return str(elements[1]) if has_one else message_id

    @property
    def has_own_id(self) -> bool:
        """Whether its id is a part of it, so that it can be sent once."""
        return self.id_of("probe") != "probe"

    def named(self, message_id: str) -> bytes:
        """The frame under an id, where it has the usual one."""
        return self.raw.replace(_ID, b'"%s"' % message_id.encode())

    @property
    def may_be_silent(self) -> bool:
        """Whether a receiver may do without an answer."""
        return any(each.result != "accept" and each.reply is None for each in self.vector.outcomes)


def prepared(run: Run, vector: HostileVector) -> Prepared | str:
    """A vector as it can be sent in a run, or why it cannot be."""
    tests = run.target.tests
    if vector.pending:
        return "it needs a call of the system that waits for an answer"
    if sum(len(piece) * times for piece, times in vector.parts) > LARGEST:
        return f"frames of more than {LARGEST} bytes are left to the phase websocket"
    raw = as_bytes(vector.frame)
    whole = raw
    if not run.options.allows(needs(tests, "DataTransfer")):
        raw = _spared(run, vector, raw)
    word = harm_in(run, raw)
    if word:
        return why_untried(word)
    found = Prepared(vector, raw, spared=raw != whole)
    if tests is Role.CHARGING_STATION and not is_text(found.raw):
        return "a station may close the connection on it, and would have to be waited for"
    return found


def _spared(run: Run, vector: HostileVector, raw: bytes) -> bytes:
    """The frame with a harmless action in the place of DataTransfer, where that makes no difference."""
    if any(each.reply is not None and "DataTransfer" in each.reply.message_ids for each in vector.outcomes):
        return raw
    action, payload = fence_call(run.target.version, run.target.tests.peer)
    raw = raw.replace(_CALL, encode(action) + b"," + encode(payload))
    other = raw.replace(_TRANSFER, encode(action))
    try:
        JsonCodec(run.target.version).decode(other)
    except PayloadError:
        return raw
    except RemoteError:
        return other  # the payload is not even looked at
    return raw


def is_text(raw: bytes) -> bool:
    """Whether a frame is UTF-8, so that no end of a WebSocket connection is to be expected."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def harm_in(run: Run, raw: bytes) -> str:
    """What a run would have to be allowed before it may send this text: for the actions that are named anywhere in it.

    Bytes that are 0 do not count, so that a text in UTF-16 is read, too; characters that JSON has escaped are read as
    what they stand for.
    """
    names = _names()
    plain = _ESCAPED.sub(lambda escaped: bytes([int(escaped[1], 16)]), raw.replace(b"\0", b""))
    for found in _pattern().finditer(plain):
        word = needs(run.target.tests, names[found[0].lower()])
        if not run.options.allows(word):
            return word
    return HARMLESS


_ESCAPED: Final = re.compile(rb"\\u00([0-7][0-9a-fA-F])")
"""An ASCII character as JSON may write it."""


@cache
def _names() -> dict[bytes, str]:
    """All actions of all versions, by their names in lower case: a system may not mind the case."""
    return {name.lower().encode(): name for version in Version for name in actions(version)}


@cache
def _pattern() -> re.Pattern[bytes]:
    names = sorted(_names(), key=lambda name: (-len(name), name))
    return re.compile(b"|".join(map(re.escape, names)), re.IGNORECASE)
