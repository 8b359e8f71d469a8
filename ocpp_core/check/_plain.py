"""Tells frames in which nothing is wrong, as in nearly all, at a fraction of what it costs to judge them.

Belongs here: yes or no, and what is to be noted of a valid frame. Must not be here: what is wrong, pairing.

No message is built. Of a member that an object has twice, the parser keeps only the last: so what it read is written
again, and the quotes in both texts are counted. Whatever is declined here is for the full judgement
(``_frames``) to decide, so this module has to be right only where it accepts; tests hold it to that. It declines what
the codec's fast path declines, and texts with an escape that may stand for a quote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ocpp_core._json import encode, encode_lines, parse
from ocpp_core.check._date_times import has_many_decimals, precision_notes
from ocpp_core.check._verdicts import Note
from ocpp_core.limits import Limits
from ocpp_core.ocppj._fast import FastFrames
from ocpp_core.payload import PayloadCodec
from ocpp_core.versions import Kind, MessageType

__all__ = ["PLAIN_HEAD", "PlainFrames"]

_LONGEST: Final = Limits().max_bytes // 4  # characters, which are no more bytes than a frame may have

PLAIN_HEAD: Final = re.compile(
    r'\[(?:2, ?"(?P<call>[^"\\\r\n]*+)", ?"(?P<action>[^"\\\r\n]*+)",|3, ?"(?P<result>[^"\\\r\n]*+)",)'
)
"""How a call or a result begins that is plainly written."""


class PlainFrames:
    """Tells calls and results of one version in which nothing is wrong; their heads are to match `PLAIN_HEAD`."""

    def __init__(self, payloads: PayloadCodec) -> None:
        self._fast: Final = FastFrames(payloads)
        self._version: Final = payloads.version

    def notes(self, text: str, action: str, half: Kind) -> tuple[Note, ...] | None:
        """What is to be noted of a frame in which nothing is wrong; None if something may be.

        A result is judged by the ``action`` of its call.
        """
        if len(text) > _LONGEST:
            return None
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            return None
        elements = self._elements(raw, action, half)
        if elements is None or not _has_each_member_once(text, encode(elements)):
            return None
        if self._version.major == 1 or not has_many_decimals(text):
            return ()
        return precision_notes(text, parse(raw)[-1], self._version, action, half)

    def _elements(self, raw: bytes, action: str, half: Kind) -> Sequence[Any] | None:
        """What the codec's fast path reads of a frame, if it accepts it."""
        is_result = half is Kind.RESPONSE
        try:
            return self._fast.elements.readers[action if is_result else action.encode()](raw)
        except Exception:  # noqa: BLE001  # anything at all, since that was only a guess
            return self._fast.verified(raw, action if is_result else None)

    def hold(self, texts: Sequence[str], action: str, half: Kind) -> bool:
        """Whether all of these are such frames of one message, of which nothing is to be noted either."""
        lines = "\n".join(texts)
        if len(lines) > _LONGEST or (self._version.major > 1 and has_many_decimals(lines)):
            return False
        kind = MessageType.CALL if half is Kind.REQUEST else MessageType.CALLRESULT
        frames = self._fast.verified_lines(lines, action, kind)
        return frames is not None and _has_each_member_once(lines, encode_lines(frames)[:-1])


def _has_each_member_once(text: str, written: bytes) -> bool:
    """Whether no object of a text has a member twice, which would not be there in what is written of it.

    What is written as it stood has none. Else each quote of the text is to be there, unless it was an escape by its
    number, which is declined.
    """
    return written == text.encode() or ("\\u" not in text and written.count(b'"') == text.count('"'))
