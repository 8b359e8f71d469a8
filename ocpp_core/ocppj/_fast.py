"""Whole frames on the fast path.

Belongs here: guessing which message a frame holds, and keeping what was compiled for it. Must not be here: errors;
every method answers None, or False, where the reference path has to decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from ocpp_core import schemas
from ocpp_core._json import depth_exceeds
from ocpp_core.frames import Call, CallResult, Frame, Send
from ocpp_core.limits import Limits
from ocpp_core.payload._compiler import Route, route
from ocpp_core.versions import MessageType, Version

__all__ = ["FastFrames"]

_SCHEMA_DEPTH: Final = 16  # more than any schema nests, the frame's own array included


class FastFrames:
    """The fast path of one codec. Messages are compiled on first use, so there is at most one entry for each."""

    def __init__(self, version: Version, limits: Limits) -> None:
        self._version = version
        self._limits = limits
        self._responses: dict[str, Route] = {}
        self.requests: Final[dict[bytes, Route]] = {}
        """The closed forms met so far, by the bytes of the action. Reading with the wrong one raises."""

    def decode(self, raw: bytes, action: str | None) -> Frame | None:
        """The frame of a text; ``action`` is that of the request if the frame is known to be a CALLRESULT."""
        for found in self._candidates(raw, action):
            try:
                frame: Frame = found.read(raw)
            except Exception:  # noqa: BLE001, S112  # whatever it is, the reference path finds out
                continue
            return frame
        return None

    def verify(self, raw: bytes, action: str | None) -> bool:
        """Whether `decode` would return a frame."""
        for found in self._candidates(raw, action):
            try:
                found.verify(raw)
            except Exception:  # noqa: BLE001, S112  # as above
                continue
            return True
        return False

    def encode(self, frame: Call | CallResult | Send) -> bytes | None:
        """The text of a typed frame."""
        kind = MessageType.SEND if isinstance(frame, Send) else MessageType.CALL
        if isinstance(frame, CallResult):
            kind = MessageType.CALLRESULT
        try:
            # A message of another version has no route here, or not one for its class.
            return self._route(frame.message.ACTION, kind, open_form=True).write(frame)  # type: ignore[union-attr]
        except Exception:  # noqa: BLE001  # as above
            return None

    def _candidates(self, raw: bytes, action: str | None) -> Iterator[Route]:
        """The forms that may fit a text, the closed one first: a guess that reading proves right or wrong."""
        if self._limits.max_depth < _SCHEMA_DEPTH:
            return  # then the depth of every frame has to be looked at
        if action is not None:
            if not schemas.action_table(self._version)[action].answered:
                return
            kind = MessageType.CALLRESULT
            if action not in self._responses:
                self._responses[action] = self._route(action, kind, open_form=False)
            yield self._responses[action]
        else:
            parts = raw.split(b'"', 4)  # [2, | id | , | action | the rest
            entry = _by_bytes(self._version).get(parts[3]) if len(parts) == 5 else None
            if entry is None:
                return
            action = entry.name
            kind = MessageType.CALL if entry.answered else MessageType.SEND
            if parts[3] not in self.requests:
                self.requests[parts[3]] = self._route(action, kind, open_form=False)
            yield self.requests[parts[3]]
        if (b'"customData"' in raw or b'"data"' in raw) and not depth_exceeds(raw, self._limits.max_depth):
            yield self._route(action, kind, open_form=True)

    def _route(self, action: str, kind: MessageType, *, open_form: bool) -> Route:
        return route(self._version, action, kind, self._limits.max_message_id, open_form=open_form)


@cache
def _by_bytes(version: Version) -> Mapping[bytes, schemas.Action]:
    return {name.encode(): entry for name, entry in schemas.action_table(version).items()}
