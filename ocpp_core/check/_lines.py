"""Judges one block of plain lines, each a JSON object with one frame, and mostly counts them.

Belongs here: what `ocpp_core.check._blocks` makes of such a block, said without a verdict on each frame, which takes
more time than judging it. Must not be here: which lines are plain (``capture``), what makes a frame valid.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, TypeAlias

from msgspec import Struct

from ocpp_core.capture import FoundFrame
from ocpp_core.capture._json_lines import FrameLines, Record
from ocpp_core.check._frames import FrameJudge
from ocpp_core.check._pairing import Calls, OpenCall
from ocpp_core.check._quiet import Quiet, Source
from ocpp_core.check._text import Judges, is_alone, is_left_over, pair_backwards
from ocpp_core.check._times import all_seconds
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check._versions import Assumed, Versions
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Kind, Version

__all__ = ["JudgedLines"]


class _Pick(Struct, frozen=True, eq=False):
    """How the frames of a record are judged: by which version, and why where it is assumed."""

    source: Source
    judge: FrameJudge
    requests: _Sorts
    responses: _Sorts
    """Where the frames that are to be judged together wait, those of other records with the same judge included."""


_MANY: Final = 64
"""How many frames of a message are judged at once, at most."""

_Paired: TypeAlias = tuple[str, int, OpenCall]
"""The text of a frame and the place of its line, with its call, or the call that it is."""

_Counted: TypeAlias = tuple[str, str | None, str, bool]
"""The kind, the action, the version as a text, which is hashed faster, and whether they are untyped."""

_Sorts: TypeAlias = defaultdict[str, list[_Paired]]
"""Frames of one judge and one half, by their actions."""


class JudgedLines:
    """What is known of the frames of plain lines, which are judged in their order.

    It is what `Judgement` and the counts of a block say of them.
    """

    def __init__(
        self, lines: FrameLines, wanted: Version | None, tolerance: Tolerance, before: Assumed, *, for_rules: bool
    ) -> None:
        self._lines: Final = lines
        self._times: Final = all_seconds(lines.times()) if for_rules else None
        self._wanted: Final = wanted
        self._tolerance: Final = tolerance
        self._versions: Final = Versions(tolerate=tolerance, before=before)
        self._judges: Final = Judges(tolerance)
        self._picks: Final[dict[Record, _Pick]] = {}
        self._sorts: Final[dict[FrameJudge, tuple[_Sorts, _Sorts]]] = {}
        """Requests and responses by their judges."""

        self.calls: Final[dict[int, tuple[str | None, str, OpenCall]]] = {}
        """The calls by the places of their lines, each with its station and message id."""

        self._quiet: Final[list[Quiet | None]] = [None] * len(lines.lines)

        self._told: Final[dict[int, Verdict]] = {}
        self._counted: Final[dict[_Counted, tuple[int, int]]] = {}
        """The place of the first of the others of each sort, and their number."""

        if wanted is None:
            self._see(before)
        self._judge()
        self.quiet: Final = [each for each in self._quiet if each is not None]
        """With ``for_rules``, the frames that are counted, in their order: each of the others has a verdict here."""

        self.told: Final = dict(sorted(self._told.items()))
        """The verdicts, by the places of their lines, on those of which something is to be said, or of which the call
        may stand elsewhere."""

        counted = sorted(self._counted.items(), key=itemgetter(1))
        self.counted: Final = {sort: number for sort, (_, number) in counted}
        """How many others there are of each sort."""

        self.alone: Final = [place for place, verdict in self.told.items() if is_alone(verdict)]
        """The places of those of which the call may stand elsewhere."""

        self.mostly_backwards: Final = bool(self.alone) and self._pair_backwards()
        self.assumed: Final = self._versions.assumed()
        assumed = (each.source.version for each in self._picks.values() if each.source.assumed is not None)
        self.versions: Final = list(dict.fromkeys(assumed))
        """Those that were assumed, in the order in which they occur."""

    def _see(self, before: Assumed) -> None:
        """Look at the frames that may tell a version which is not known yet."""
        lines, versions = self._lines.lines, self._versions
        unsettled = {record for record in {line[1] for line in lines} if record.station not in before.settled}
        for text, record, *_ in lines if unsettled else ():
            if record in unsettled:
                versions.see(_as_found(text, record))

    def _judge(self) -> None:
        """Pair the frames that are plainly written, in their order, and judge the others; then judge the former too.

        What a frame is paired with does not depend on its being valid, where only one call comes into question.
        """
        picks, calls = self._picks, self.calls
        for place, (text, record, message_id, action, answers) in enumerate(self._lines.lines):
            try:
                pick = picks[record]
            except KeyError:
                pick = self._pick(record)
            judge = pick.judge
            if judge.plain is None or not (action or answers):
                self._look(place, pick, judge)
            elif action:
                call = judge.note_call(message_id, action, pick.source.context)
                calls[place] = pick.source.context.station, message_id, call
                pick.requests[action].append((text, place, call))
            elif (answered := judge.sole_call(answers, pick.source.context)) is not None:
                pick.responses[answered.action].append((text, place, answered))
            else:
                self._look(place, pick, judge)
        for judge, halves in self._sorts.items():
            for half, sorts in zip((Kind.REQUEST, Kind.RESPONSE), halves, strict=True):
                for action, frames in sorts.items():
                    for start in range(0, len(frames), _MANY):
                        self._judge_sort(judge, action, half, frames[start : start + _MANY])

    def _judge_sort(self, judge: FrameJudge, action: str, half: Kind, frames: list[_Paired]) -> None:
        """Judge frames of one sort: at once if nothing is wrong in any, else half by half, down to a single one."""
        lines = self._lines.lines
        plain = judge.plain
        if plain is not None and plain.hold([text for text, _, _ in frames], action, half):
            kind = "call" if half is Kind.REQUEST else "callresult"
            self._count(frames[0][1], (kind, action, judge.version.value, False), len(frames))
            if self._times is not None:
                self._keep(kind, action, frames, self._times)
            return
        if len(frames) > 1:
            middle = len(frames) // 2
            self._judge_sort(judge, action, half, frames[:middle])
            self._judge_sort(judge, action, half, frames[middle:])
            return
        [(_, place, call)] = frames
        _, record, _, _, answers = lines[place]
        pick, alone = self._picks[record], Calls()
        if half is Kind.RESPONSE:
            alone.add(answers, call.action, pick.source.context.station, call.sender)
        self._look(place, pick, FrameJudge(judge.version, calls=alone))

    def _keep(self, kind: str, action: str, frames: Sequence[_Paired], times: Sequence[float | None]) -> None:
        """Keep of frames what rules have to know."""
        lines, picks, quiet = self._lines.lines, self._picks, self._quiet
        for text, place, _ in frames:
            _, record, message_id, _, answers = lines[place]
            source = picks[record].source
            quiet[place] = Quiet(place, text, times[place], source, kind, action, message_id or answers)

    def _count(self, place: int, sort: _Counted, number: int = 1) -> None:
        """Count frames of which the first stands in a place."""
        first, before = self._counted.get(sort, (place, 0))
        self._counted[sort] = min(first, place), before + number

    def _look(self, place: int, pick: _Pick, judge: FrameJudge) -> None:
        """Judge a frame that is not plainly valid, or of which something is to be noted."""
        found = self._lines.found_in(place)
        verdict = judge.judge(found, assumed=pick.source.assumed)
        if judge.call is not None and verdict.message_id is not None:
            self.calls.setdefault(place, (found.context.station, verdict.message_id, judge.call))
        if self._times is not None or is_alone(verdict) or not verdict.is_plain:
            self._told[place] = verdict
        else:
            self._count(place, (verdict.kind, verdict.action, pick.source.version.value, verdict.untyped))

    def _pick(self, record: Record) -> _Pick:
        context, version, why = record.context(), self._wanted, None
        if version is None:
            version, why = self._versions.of_record(context.station, context.version)
        judge = self._judges.of(version)
        if judge not in self._sorts:
            self._sorts[judge] = defaultdict(list), defaultdict(list)
        pick = self._picks[record] = _Pick(Source(context, version, why), judge, *self._sorts[judge])
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
        pick = self._picks[self._lines.lines[place][1]]
        found = self._lines.found_in(place)
        return Verdict(found, "call", message_id, call.action, pick.source.version, assumed=pick.source.assumed)


def _as_found(text: str, record: Record) -> FoundFrame:
    """A frame as far as it tells a version: where it stands, and when it was sent, does not matter for that."""
    return FoundFrame(1, text, cut_off=False, context=record.context())
