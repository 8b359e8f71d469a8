"""Checks a text of any length: block by block, on one core or on several, in memory that does not grow.

Belongs here: what one block tells another, and the order of things. Must not be here: judging a block (``_blocks``),
files, printing.

An answer is paired within its block first, then with the calls that blocks before have left open, then with those of
the block behind; a fault of OCPP-S with a request of its block or of one before, as in a text that is judged whole.
What is known of stations reaches a block from those that are some way before, the same way whatever the number of
processes; so the verdicts are the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from attrs import evolve, frozen

from ocpp_core.capture import Block, FoundEnvelope
from ocpp_core.check._blocks import HandedOn, JudgedBlock, Plain, PlainAs, Task, judge_block
from ocpp_core.check._envelopes import EnvelopeCall
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._pairing import OpenCall
from ocpp_core.check._processes import Processes
from ocpp_core.check._quiet import QuietFrames
from ocpp_core.check._text import Judges, asks_for_versions, frame_of, is_left_over, with_other_versions
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check._versions import Assumed
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["Checked", "check_blocks"]

_MAX_OPEN: Final = 20_000
"""How many calls of blocks before are remembered, the latest first."""

_AHEAD: Final = 8
"""How many blocks are judged at once at most, whatever the number of processes: so far is what a block knows behind."""


@frozen
class Checked:
    """What is to be said of a block."""

    verdicts: Sequence[Verdict]
    """Of the frames of which something is to be said, or of all."""

    plain: Sequence[tuple[Plain, int]]
    """How many others there are, of each sort."""

    versions: Sequence[Version]
    """Those that were assumed."""

    other_lines: int
    """How many lines, blank ones aside, are no part of a frame."""

    newest_first: bool = False
    """Whether the text lists its newest messages first."""

    quiet: QuietFrames | None = None
    """What `with_rules` has to know of frames that were only counted; None behind it."""


def check_blocks(
    blocks: Iterable[Block | None],
    version: Version | None,
    tolerance: Tolerance,
    *,
    plain: PlainAs = "verdicts",
    how: str | None = None,
    processes: Processes | None = None,
) -> Iterator[Checked]:
    """Check a text in blocks, of which None says that no more has come yet: what is known is told then.

    There is a verdict on each frame of which something is to be said; ``plain`` says what there is on the others.
    Without ``processes`` all of it is done in this one. Raises OSError where one of them ended.
    """
    join = _Join(tolerance, plain)
    waiting: deque[Callable[[], JudgedBlock]] = deque()
    for block in blocks:
        while waiting and (block is None or len(waiting) == _AHEAD):
            yield from join.add(waiting.popleft()())
        if block is None:
            yield from join.end()
            continue
        task = join.task(block, version, how)
        if join.is_newest_first is None:  # this is the first: it tells how the others are to be read
            yield from join.add(judge_block(task))
        else:
            waiting.append(partial(judge_block, task) if processes is None else processes.run(task))
    while waiting:
        yield from join.add(waiting.popleft()())
    yield from join.end()


class _Join:
    """Takes the blocks of a text in order, and pairs answers with calls over their borders."""

    def __init__(self, tolerance: Tolerance, plain: PlainAs) -> None:
        self._tolerance: Final = tolerance
        self._plain: Final = plain
        self._open: list[tuple[HandedOn, OpenCall]] = []
        """The calls of blocks before that may still be answered."""

        self._envelopes: dict[str, EnvelopeCall] = {}
        """The last request of each message id, of blocks before."""

        self._others = OtherVersions()
        self._assumed = Assumed()
        self.is_newest_first: bool | None = None
        self._held: tuple[JudgedBlock, list[Verdict]] | None = None

    def task(self, block: Block, version: Version | None, how: str | None) -> Task:
        """What is known of a block before it is judged."""
        return Task(
            block,
            version,
            self._tolerance,
            self._plain,
            how,
            self._assumed,
            self.is_newest_first,
            self._others.left,
        )

    def add(self, judged: JudgedBlock) -> Iterator[Checked]:
        """Take the next block, and tell of the one before it."""
        if self.is_newest_first is None:
            self.is_newest_first = judged.is_newest_first
        self._assumed = self._assumed.merged(judged.assumed)
        verdicts = list(judged.verdicts)
        if not self.is_newest_first:
            before = Judges(self._tolerance)
            noted = _note(before, [each for each, _ in self._open]) if judged.left_over else self._open
            self._pair(verdicts, judged.left_over, before, certain=True)
            self._remember(noted, judged.calls)
        self._pair_faults(verdicts, judged)
        if self._held is not None:
            last, held = self._held
            behind = Judges(self._tolerance)
            calls = [each for each in judged.calls if not each.answered]
            _note(behind, calls if self.is_newest_first else calls[::-1])
            left_over = [place for place in last.left_over if is_left_over(held[place])]
            self._pair(held, left_over, behind, certain=self.is_newest_first or last.mostly_backwards)
            yield self._checked(last, held)
        self._held = judged, verdicts

    def _remember(self, before: Iterable[tuple[HandedOn, OpenCall]], calls: Iterable[HandedOn]) -> None:
        """Keep the calls that are open, and those of the last block with an answer that may come again."""
        still_open = [(each, call) for each, call in before if not call.answered]
        new = [(each, OpenCall(each.action, each.sender, each.answered)) for each in calls]
        self._open = [*still_open, *new][-_MAX_OPEN:]

    def end(self) -> Iterator[Checked]:
        """Tell of the last block so far."""
        if self._held is not None:
            yield self._checked(*self._held)
            self._held = None

    def _pair(self, verdicts: list[Verdict], places: Iterable[int], judges: Judges, *, certain: bool) -> None:
        """Pair answers with the calls that judges know; if that is not ``certain``, only those that are valid so."""
        for place in places:
            verdict = verdicts[place]
            again = judges.of(verdict.version).judge(frame_of(verdict), assumed=verdict.assumed)
            if again.action is not None and (certain or again.valid):
                verdicts[place] = again

    def _pair_faults(self, verdicts: list[Verdict], judged: JudgedBlock) -> None:
        """Pair faults with the requests of blocks before, and note those of this one."""
        for place in judged.faults:
            call = self._envelopes.get(verdicts[place].message_id or "")
            if call is not None:
                verdicts[place] = evolve(verdicts[place], action=call.action, version=call.version)
        for call in judged.envelope_calls:
            self._envelopes.pop(call.message_id, None)
            self._envelopes[call.message_id] = call
        while len(self._envelopes) > _MAX_OPEN:
            del self._envelopes[next(iter(self._envelopes))]

    def _checked(self, judged: JudgedBlock, verdicts: list[Verdict]) -> Checked:
        plain = judged.plain.copy()
        told: list[Verdict] = []
        for before, verdict in zip(judged.verdicts, verdicts, strict=True):
            each = self._with_versions(before, verdict)
            if self._plain != "counts" or not each.is_plain:
                told.append(each)
            else:
                plain[Plain.of(each)] += 1
        newest_first = bool(self.is_newest_first)
        return Checked(told, list(plain.items()), judged.versions, judged.other_lines, newest_first, judged.quiet)

    def _with_versions(self, before: Verdict, verdict: Verdict) -> Verdict:
        """A verdict with the other versions in which a payload is valid, if it is among the first of the text."""
        if verdict is not before:
            return with_other_versions(verdict, self._others)
        asks = bool(verdict.valid_in) if isinstance(verdict.found, FoundEnvelope) else asks_for_versions(verdict)
        if asks and not self._others.take(len(verdict.found.text)) and verdict.valid_in:
            return evolve(verdict, valid_in=())
        return verdict


def _note(judges: Judges, calls: Iterable[HandedOn]) -> list[tuple[HandedOn, OpenCall]]:
    """Let judges know of calls."""
    noted = []
    for each in calls:
        call = judges.calls.add(each.message_id, each.action, each.station, each.sender)
        call.answered = each.answered
        noted.append((each, call))
    return noted
