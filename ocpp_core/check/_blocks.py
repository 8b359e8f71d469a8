"""Judges one block of a long text, in this process or in another.

Belongs here: what goes into a block's judgement and what comes out of it, as plain data that can be sent. Must not be
here: what one block tells another (``_stream``), processes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen

from ocpp_core.capture import Block, FoundEnvelope, find_in
from ocpp_core.capture._blocks import lines_in
from ocpp_core.check._envelopes import EnvelopeCall
from ocpp_core.check._lines import JudgedLines
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._pairing import OpenCall
from ocpp_core.check._quiet import QuietFrames
from ocpp_core.check._text import Judgement, goes_back, is_left_over, with_other_versions
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check._versions import Assumed
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Role, Version

__all__ = ["HandedOn", "JudgedBlock", "Plain", "PlainAs", "Task", "judge_block", "other_lines"]

PlainAs: TypeAlias = Literal["verdicts", "quiet", "counts"]
"""What there is on frames of which nothing is to be said.

A verdict on each; what rules have to know of each (`QuietFrames`), or else a verdict; or only how many there are.
"""

_ANSWERED: Final = 200  # calls that have their answer and are handed on all the same: it may come again


@frozen
class Task:
    """A block, and what is to be known to judge it."""

    block: Block
    version: Version | None
    tolerance: Tolerance
    plain: PlainAs

    how: str | None
    """How the text was read."""

    before: Assumed
    is_newest_first: bool | None
    """Whether the text lists its newest messages first; None for the block that tells."""

    others_left: int
    """How many refused payloads may be looked up in other versions."""


@frozen
class Plain:
    """Frames of one sort of which nothing is to be said."""

    kind: str
    action: str | None
    version: Version
    untyped: bool
    how: str | None
    """How they were read, as of a `FoundFrame`."""

    @classmethod
    def of(cls, verdict: Verdict) -> Plain:
        """What is counted of a frame."""
        return cls(verdict.kind, verdict.action, verdict.version, verdict.untyped, verdict.found.how)


@frozen
class HandedOn:
    """A call of which the answer may stand in another block."""

    message_id: str
    action: str
    station: str | None
    sender: Role | None
    answered: bool


@frozen
class JudgedBlock:
    """What is to be known of a block."""

    verdicts: Sequence[Verdict]
    """Those of which something is to be said, or all."""

    left_over: Sequence[int]
    """The places among them of answers of which no call stands before in the block."""

    calls: Sequence[HandedOn]
    plain: Counter[Plain]
    """The frames that have no verdict here, those that are quiet included."""

    versions: Sequence[Version]
    """Those that were assumed, in the order in which they occur."""

    other_lines: int
    """How many lines, blank ones aside, are no part of a frame."""

    assumed: Assumed
    is_newest_first: bool
    mostly_backwards: bool
    faults: Sequence[int] = ()
    """The places among the verdicts of faults in envelopes of which no request stands before in the block."""

    envelope_calls: Sequence[EnvelopeCall] = ()
    quiet: QuietFrames | None = None


def judge_block(task: Task) -> JudgedBlock:
    """Judge the frames and envelopes of a block."""
    return _judged_lines(task) or _judged(task)


def _judged(task: Task) -> JudgedBlock:
    """What `judge_block` gives, of whatever stands in the block."""
    block = task.block
    found = find_in(block)
    if task.how is not None:
        found = [evolve(each, how=", ".join(filter(None, (task.how, each.how)))) for each in found]
    others = OtherVersions(task.others_left)
    judged = Judgement.of(
        found, task.version, task.tolerance, before=task.before, is_newest_first=task.is_newest_first, others=others
    )
    verdicts: list[Verdict] = []
    left_over: list[int] = []
    faults: list[int] = []
    plain: Counter[Plain] = Counter()
    versions: dict[Version, None] = {}
    for place, verdict in enumerate(judged.verdicts):
        if verdict.assumed is not None:
            versions[verdict.version] = None
        if place in judged.left_over:
            left_over.append(len(verdicts))
            verdicts.append(verdict)
        elif isinstance(verdict.found, FoundEnvelope) and is_left_over(verdict):
            faults.append(len(verdicts))
            verdicts.append(verdict)
        elif task.plain != "counts" or not verdict.is_plain:
            verdicts.append(verdict)
        else:
            plain[Plain.of(verdict)] += 1
    return JudgedBlock(
        verdicts,
        left_over,
        handed_on(judged.calls),
        plain,
        list(versions),
        other_lines(block.text, judged.verdicts, block.line),
        judged.assumed,
        judged.is_newest_first,
        judged.mostly_backwards,
        faults,
        judged.envelope_calls,
    )


def _judged_lines(task: Task) -> JudgedBlock | None:
    """What `_judged` gives of a block of plain lines, for a fraction of the time.

    None for any other block, if each verdict is wanted, and if the newest messages come first.
    """
    if task.plain == "verdicts" or task.how is not None or task.is_newest_first:
        return None
    lines = lines_in(task.block)
    if lines is None or (task.is_newest_first is None and goes_back(lines.times())):
        return None
    judged = JudgedLines(lines, task.version, task.tolerance, task.before, for_rules=task.plain == "quiet")
    others = OtherVersions(task.others_left)
    plain = judged.counted.items()
    places = {place: number for number, place in enumerate(judged.told)}
    return JudgedBlock(
        [with_other_versions(verdict, others) for verdict in judged.told.values()],
        [places[place] for place in judged.alone],
        handed_on(list(judged.calls.values())),
        Counter({Plain(kind, action, Version(name), untyped, None): n for (kind, action, name, untyped), n in plain}),
        judged.versions,
        0,
        judged.assumed,
        is_newest_first=False,
        mostly_backwards=judged.mostly_backwards,
        quiet=QuietFrames(judged.quiet, lines) if task.plain == "quiet" else None,
    )


def other_lines(text: str, verdicts: Sequence[Verdict], first: int = 1) -> int:
    """How many lines of a text, blank ones aside, are no part of a frame; ``first`` is the number of the first."""
    found = (verdict.found for verdict in verdicts)
    with_frame = {line for each in found for line in range(each.line, each.line + each.lines)}
    lines = text.split("\n")
    return sum(1 for number, line in enumerate(lines, first) if line.strip() and number not in with_frame)


def handed_on(calls: Sequence[tuple[str | None, str, OpenCall]]) -> list[HandedOn]:
    """The calls that may be answered in another block: those without an answer, and the last of the others."""
    answered = 0
    left = []
    for station, message_id, call in reversed(calls):
        if not call.answered or answered < _ANSWERED:
            left.append(HandedOn(message_id, call.action, station, call.sender, call.answered))
        answered += call.answered
    return left[::-1]
