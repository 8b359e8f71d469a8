"""The calls that are open between a station and its CSMS, and the ids that were used.

Belongs here: pairing answers with calls. Must not be here: rules about that (``_framing``).
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, NamedTuple, TypeAlias

from attrs import Factory, define

from ocpp_core._json import encode
from ocpp_core.rules._events import Call
from ocpp_core.rules._state import Lately, Piece, Recent
from ocpp_core.versions import Role

__all__ = ["Calls", "Sent", "as_text", "digest"]

_MAX_OPEN: Final = 100  # of which the payload is kept
_MAX_IDS: Final = 500  # so that a capture of many stations takes little memory
_MAX_BYTES: Final = 2 * 1024 * 1024  # of these payloads as JSON text; parsed they may take twenty times as much

_Key: TypeAlias = int
"""A digest of a side and the id of a message that it sent: ids are many, and as long as peers like."""


def digest(action: str, payload: Any) -> int:
    """The same for equal payloads of an action; those that cannot be written again count as equal."""
    return hash((action, as_text(payload)))


def as_text(payload: Any) -> bytes | None:
    """A payload as JSON text; None for one that cannot be written again."""
    try:
        return encode(payload)
    except (OverflowError, RecursionError, TypeError, ValueError):
        return None


class Sent(NamedTuple):
    """What tells a CALL or SEND from others."""

    kind: int
    digest: int
    """Of its action and payload."""


_KIND: Final = 0b111
_ANSWERED: Final = 0b01_000
_REFUSED: Final = 0b10_000
_ANSWER: Final = _ANSWERED | _REFUSED
_DIGEST: Final = 5
"""Where the bits of the digest begin."""


@define(eq=False)
class Calls(Piece):
    """What both sides sent and how it was answered. The conversation itself keeps it."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})

    open: Recent[_Key, Call] = Factory(lambda: Recent(_MAX_OPEN))
    """Calls that wait for an answer, the oldest first."""

    ids: Lately[_Key, int] = Factory(lambda: Lately(_MAX_IDS))
    """What went out under an id, and how it was answered, as one number, since there are many: kind, answer, digest."""

    last: dict[Role | None, _Key] = Factory(dict)
    """The last call of each side since the station booted."""

    repeated: Recent[_Key, bool] = Factory(lambda: Recent(_MAX_OPEN))
    """Calls that were sent again before their answer, so that two may come; a value has no meaning."""

    def of(self, message_id: str, sender: Role | None) -> Call | None:
        """The open call that an answer of a side is for; ``sender`` sent the answer."""
        for side in _SIDES[sender] if self.open else ():
            found = self.open.get(self.key(side, message_id))
            if found is not None:
                return found
        return None

    def was_answered(self, message_id: str, sender: Role | None) -> bool:
        """Whether the call that an answer of a side is for had one before."""
        return any(self.was_refused(side, message_id) is not None for side in _SIDES[sender])

    def note(self, key: _Key, kind: int, action: str, payload: Any, *, is_new: bool = False) -> tuple[int, int]:
        """Note what goes out under an id; its digest, and the length of its payload (`Call.length`).

        ``is_new`` says that nothing went out under it before.
        """
        text = as_text(payload)
        found = hash((action, text))
        answer = 0 if is_new else (self.ids.get(key) or 0) & _ANSWER
        self.ids[key] = found << _DIGEST | answer | int(kind)  # 2.0 is equal to 2
        return found, _MAX_BYTES if text is None else len(text)

    @staticmethod
    def key(side: Role | None, message_id: str) -> _Key:
        """What a call of a side is kept by."""
        return hash((side, message_id))

    def was_sent(self, sender: Role | None, message_id: str) -> Sent | None:
        """What a side sent last under an id."""
        found = self.ids.get(self.key(sender, message_id)) or 0
        kind = found & _KIND
        return Sent(kind, found >> _DIGEST) if kind else None

    def was_refused(self, sender: Role | None, message_id: str) -> bool | None:
        """Whether a call of a side was answered with an error; None if it had no answer so far."""
        found = self.ids.get(self.key(sender, message_id)) or 0
        return bool(found & _REFUSED) if found & _ANSWER else None

    def last_open(self, sender: Role) -> Call | None:
        """The last call of a side, if it waits for its answer."""
        key = self.last.get(sender)
        return None if key is None else self.open.get(key)

    def add(self, call: Call) -> None:
        """Take in a call that waits for an answer."""
        key, waiting = call.key, self.open
        if waiting or self.repeated:
            self._add_again(key)
        waiting[key] = call
        if len(waiting) > 1:
            self._make_room()
        if call.action == "BootNotification":  # what was open before is given up
            self.last.clear()
        self.last[call.sender] = key

    def _add_again(self, key: _Key) -> None:
        if key in self.open:
            self.repeated[key] = True
        else:
            self.repeated.pop(key)

    def _make_room(self) -> None:
        """Forget the oldest open calls as long as the payloads of all are too long together."""
        while len(self.open) > 1 and sum(call.length for call in self.open.values()) > _MAX_BYTES:
            self.open.forget()

    def may_have_two(self, message_id: str, sender: Role | None) -> bool:
        """Whether the call that an answer of a side is for was sent twice."""
        return any(self.key(side, message_id) in self.repeated for side in _SIDES[sender])

    def close(self, call: Call, *, refused: bool = False) -> None:
        """Note that a call has its answer."""
        key = call.key
        self.open.pop(key)
        noted = (self.ids.get(key) or 0) & ~_ANSWER  # it is not there if the call was not valid
        self.ids[key] = noted | (_REFUSED if refused else _ANSWERED)

    def lose(self, action: str) -> None:
        """A frame of a known action leaves the other calls as they are; one that cannot be read may be for any."""
        if not action:
            super().lose(action)


_SIDES: Final[dict[Role | None, tuple[Role | None, ...]]] = {
    None: (None, *Role),
    **{sender: (sender.peer, None) for sender in Role},
}
"""Whose call an answer of a side may be for."""
