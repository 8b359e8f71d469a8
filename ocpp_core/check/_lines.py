"""Judges one block of plain lines, each a JSON object with one frame, and mostly counts them.

Belongs here: what `ocpp_core.check._blocks` makes of such a block, said without a verdict on each frame, which takes
more time than judging it. Must not be here: which lines are plain (``capture``), what makes a frame valid.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from attrs import frozen

from ocpp_core.capture import FoundFrame
from ocpp_core.capture._json_lines import FrameLines, Record, is_json
from ocpp_core.check._frames import FrameJudge
from ocpp_core.check._pairing import OpenCall
from ocpp_core.check._text import Judges, is_alone, is_left_over, pair_backwards
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check._versions import Assumed, Versions
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["JudgedLines", "NotJsonError"]


class NotJsonError(Exception):
    """A frame is no JSON: the general way has to find what it is."""


@frozen(eq=False)
class _Pick:
    """By which version the frames of a record are judged, and why where it is assumed."""

    version: Version
    why: str | None
    judge: FrameJudge
    name: str
    """The version as a text, which is hashed faster."""


class JudgedLines:
    """What is known of the frames of plain lines, which are judged in their order.

    It is what `Judgement` and the counts of a block say of them. Raises NotJsonError where one is no JSON.
    """

    def __init__(self, lines: FrameLines, wanted: Version | None, tolerance: Tolerance, before: Assumed) -> None:
        self._lines: Final = lines
        self._wanted: Final = wanted
        self._tolerance: Final = tolerance
        self._versions: Final = Versions(tolerate=tolerance, before=before)
        self._judges: Final = Judges(tolerance)
        self._picks: Final[dict[Record, _Pick]] = {}
        self.calls: Final[dict[int, tuple[str | None, str, OpenCall]]] = {}
        """The calls by the places of their lines, each with its station and message id."""

        self.told: Final[dict[int, Verdict]] = {}
        """The verdicts, by the places of their lines, on those of which something is to be said, or of which the call
        may stand elsewhere."""

        self.counted: Final[Counter[tuple[str, str | None, str, bool]]] = Counter()
        """The others, by kind, action, version and whether they are untyped."""

        if wanted is None:
            for _, _, text, _, record in lines.lines:
                if record.station not in before.settled:
                    self._versions.see(_as_found(text, record))
        self._judge()
        self.alone: Final = [place for place, verdict in self.told.items() if is_alone(verdict)]
        """The places of those of which the call may stand elsewhere."""

        self.mostly_backwards: Final = bool(self.alone) and self._pair_backwards()
        self.assumed: Final = self._versions.assumed()
        assumed = (pick.version for pick in self._picks.values() if pick.why is not None)
        self.versions: Final = list(dict.fromkeys(assumed))
        """Those that were assumed, in the order in which they occur."""

    def _judge(self) -> None:
        picks, counted = self._picks, self.counted
        for place, (_, _, text, _, record) in enumerate(self._lines.lines):
            pick = picks.get(record) or self._pick(text, record)
            judge, context = pick.judge, record.context()
            frame = judge.plain(text, context)
            if frame is None:
                self._look(place, pick)
                continue
            kind, message_id, action, notes = frame
            if judge.call is not None:
                self.calls[place] = context.station, message_id, judge.call
            if notes:
                found = self._lines.found_in(place)
                self.told[place] = Verdict(found, kind, message_id, action, pick.version, notes=notes, assumed=pick.why)
            else:
                counted[kind, action, pick.name, False] += 1

    def _look(self, place: int, pick: _Pick) -> None:
        """Judge a frame that is not plainly valid."""
        found = self._lines.found_in(place)
        if not is_json(found.text):
            raise NotJsonError
        verdict = pick.judge.judge(found, assumed=pick.why)
        call = pick.judge.call
        if call is not None and verdict.message_id is not None:
            self.calls[place] = found.context.station, verdict.message_id, call
        if is_alone(verdict) or not verdict.is_plain:
            self.told[place] = verdict
        else:
            self.counted[verdict.kind, verdict.action, pick.name, verdict.untyped] += 1

    def _pick(self, text: str, record: Record) -> _Pick:
        version, why = self._wanted, None
        if version is None:
            version, why = self._versions.of(_as_found(text, record))
        pick = self._picks[record] = _Pick(version, why, self._judges.of(version), version.value)
        return pick

    def _pair_backwards(self) -> bool:
        """Do what `pair_backwards` does, which looks only at answers that are left over and at calls of their ids."""
        left_over = [place for place in self.alone if is_left_over(self.told[place])]
        ids = {self.told[place].message_id for place in left_over}
        places = sorted({*left_over, *(place for place, call in self.calls.items() if call[1] in ids)})
        verdicts = [self.told.get(place) or self._of_call(place) for place in places]
        calls = [self.calls[place][2] if place in self.calls else None for place in places]
        answered = sum(call.answered for _, _, call in self.calls.values())
        backwards = pair_backwards(verdicts, calls, self._tolerance, answered)
        for place, verdict in zip(places, verdicts, strict=True):
            if place in self.told:
                self.told[place] = verdict
        return backwards

    def _of_call(self, place: int) -> Verdict:
        _, message_id, call = self.calls[place]
        pick = self._picks[self._lines.lines[place][4]]
        found = self._lines.found_in(place)
        return Verdict(found, "call", message_id, call.action, pick.version, assumed=pick.why)


def _as_found(text: str, record: Record) -> FoundFrame:
    """A frame as far as it tells a version: where it stands, and when it was sent, does not matter for that."""
    return FoundFrame(1, text, cut_off=False, context=record.context())
