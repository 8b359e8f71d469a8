"""Checks a whole text: finds the frames and envelopes in it, and judges each.

Belongs here: which version a text is of, and the order of things. Must not be here: files, printing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Final

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import FoundEnvelope, FoundFrame, Part, find_all
from ocpp_core.check._envelopes import EnvelopeCall, EnvelopeJudge
from ocpp_core.check._frames import FrameJudge
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._pairing import Calls, OpenCall
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.check._versions import Assumed, Versions
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import Version

__all__ = [
    "Judgement",
    "Judges",
    "asks_for_versions",
    "check_text",
    "frame_of",
    "goes_back",
    "is_alone",
    "is_left_over",
    "pair_backwards",
    "with_other_versions",
]

_ANSWERS: Final = frozenset({"callresult", "callerror", "callresulterror"})
_SORTABLE: Final = re.compile(r"(?:[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2}|[0-9]{10})")
"""What the times begin with that are in order when their texts are."""

_COMPARED: Final = 2_000  # frames whose times are compared
_MOSTLY: Final = 10
_BEFORE_PAYLOAD: Final = frozenset({"frame", "errorCode"})
"""The rules that are about more than the payload: what breaks one is valid in no version."""


def check_text(
    text: str | Part,
    version: Version | str | None = None,
    *,
    tolerate: Tolerance | Collection[Allowance | str] = (),
) -> list[Verdict]:
    """The verdicts on all frames of OCPP-J and envelopes of OCPP-S in a text, such as a log, or a part of a file.

    An answer is paired with the call of its message id, of the same station and the other side as far as the text tells
    them; with one before it, or else with one behind it, for what lists its newest messages first. Without a
    ``version`` a frame is judged by the one that its record or a handshake before it names, or else by the one that
    fits the frames of its station best (`Verdict.assumed`); an envelope by the version that its namespace names, which
    is wrong if ``version`` is another.

    A verdict on a refused payload says in which other versions it is valid (`Verdict.valid_in`): for the first 100
    refused frames, and no longer ones than 64 KiB, so that a hostile text costs little more than another.

    ``tolerate`` says what may be read past, as in a codec: what was is in `Verdict.tolerated`, and a frame with nothing
    else wrong is valid.

    Raises LookupError or TypeError for a version that does not exist, what `Tolerance` raises for what cannot be
    tolerated, and nothing on any text.
    """
    wanted = None if version is None else Version(version)
    found = find_all(text)
    return Judgement.of(found, wanted, as_tolerance(tolerate)).verdicts


@frozen
class Judgement:
    """The verdicts on what was found in a text, or in a block of one."""

    verdicts: list[Verdict]
    left_over: frozenset[int]
    """The places among them of answers of which no call stands before."""

    calls: list[tuple[str | None, str, OpenCall]]
    """The calls, each with its station and message id."""

    assumed: Assumed
    """What the frames tell of the versions of stations."""

    is_newest_first: bool
    mostly_backwards: bool
    """Whether most of the answers that were paired stand before their calls."""

    envelope_calls: list[EnvelopeCall]

    @classmethod
    def of(
        cls,
        found: Sequence[FoundFrame | FoundEnvelope],
        wanted: Version | None,
        tolerance: Tolerance,
        *,
        before: Assumed | None = None,
        is_newest_first: bool | None = None,
        others: OtherVersions | None = None,
    ) -> Judgement:
        """Judge what was found in a text, each by the version that is wanted, named or assumed.

        Of a block, ``before`` says what was assumed in blocks before, and ``is_newest_first`` what the first one told.
        ``others`` bounds what is looked up in other versions.
        """
        frames = [each for each in found if isinstance(each, FoundFrame)]
        times = (each.context.when for each in frames)
        reverse = goes_back(times) if is_newest_first is None else is_newest_first
        versions = Versions(tolerate=tolerance, before=before)
        ordered = frames[::-1] if reverse else frames
        if wanted is None:
            for each in ordered:
                versions.see(each)
        verdicts, calls = _judged(ordered, wanted, versions, tolerance)
        alone = {id(verdict.found) for verdict in verdicts if is_alone(verdict)}
        answered = sum(call is not None and call.answered for call in calls)
        backwards = pair_backwards(verdicts, calls, tolerance, answered) if alone else False
        of_frames = iter(verdicts[::-1] if reverse else verdicts)
        others = others or OtherVersions()
        judge = EnvelopeJudge(wanted, others, tolerate=tolerance)
        return cls(
            [
                judge.judge(each) if isinstance(each, FoundEnvelope) else with_other_versions(next(of_frames), others)
                for each in found
            ],
            frozenset(place for place, each in enumerate(found) if id(each) in alone),
            [
                (each.context.station, verdict.message_id, call)
                for each, verdict, call in zip(ordered, verdicts, calls, strict=True)
                if call is not None and verdict.message_id is not None
            ],
            versions.assumed(),
            reverse,
            backwards,
            judge.calls,
        )


def _judged(
    frames: Sequence[FoundFrame], wanted: Version | None, versions: Versions, tolerance: Tolerance
) -> tuple[list[Verdict], list[OpenCall | None]]:
    """The verdicts on frames, and the calls among them."""
    judges = Judges(tolerance)
    verdicts: list[Verdict] = []
    calls: list[OpenCall | None] = []
    for each in frames:
        version, why = (wanted, None) if wanted is not None else versions.of(each)
        judge = judges.of(version)
        verdicts.append(judge.judge(each, assumed=why))
        calls.append(judge.call)
    return verdicts, calls


class Judges:
    """A judge for each version, which share the calls that were seen."""

    def __init__(self, tolerance: Tolerance) -> None:
        self._tolerance = tolerance
        self.calls: Final = Calls()
        self._judges: dict[Version, FrameJudge] = {}

    def of(self, version: Version) -> FrameJudge:
        judge = self._judges.get(version)
        if judge is None:
            judge = self._judges[version] = FrameJudge(version, tolerate=self._tolerance, calls=self.calls)
        return judge


def pair_backwards(
    verdicts: list[Verdict], calls: Sequence[OpenCall | None], tolerance: Tolerance, answered: int
) -> bool:
    """Pair the answers that are left over with calls behind them that are left over, from the last to the first.

    Where most answers stand before their calls, the text lists its newest messages first. Elsewhere such a pair may be
    a chance, as when a station begins again to count its ids: there it counts only if the answer is valid by it.
    So many calls have been ``answered`` already.
    Gives which of the two this is.
    """
    ids = {each.message_id for each in verdicts if is_left_over(each)}
    judges = Judges(tolerance)
    paired: dict[int, Verdict] = {}
    for place in range(len(verdicts) - 1, -1, -1):
        verdict, call = verdicts[place], calls[place]
        if verdict.message_id in ids and (is_left_over(verdict) or (call is not None and not call.answered)):
            again = judges.of(verdict.version).judge(frame_of(verdict), assumed=verdict.assumed)
            if is_left_over(verdict) and again.action is not None:
                paired[place] = again
    for place, again in paired.items():
        if again.valid or len(paired) > answered:
            verdicts[place] = again
    return len(paired) > answered


def is_left_over(verdict: Verdict) -> bool:
    """Whether this is an answer of which no call was seen."""
    return verdict.action is None and verdict.message_id is not None and verdict.kind in _ANSWERS


def is_alone(verdict: Verdict) -> bool:
    """Whether this is such an answer, or may be one that cannot be read."""
    broken = verdict.action is None and verdict.message_id is not None and verdict.kind == "malformed"
    return broken or is_left_over(verdict)


def frame_of(verdict: Verdict) -> FoundFrame:
    found = verdict.found
    if not isinstance(found, FoundFrame):  # pragma: no cover  # only for the type checker
        raise TypeError
    return found


def goes_back(times: Iterable[str | None]) -> bool:
    """Whether the times of frames go down, as far as they can be compared as they are written."""
    up = down = 0
    before = ""
    for each in islice(times, _COMPARED):
        when = each or ""
        if _SORTABLE.match(when):
            if len(when) == len(before):
                up += when > before
                down += when < before
            before = when
    return down > _MOSTLY * up


def with_other_versions(verdict: Verdict, others: OtherVersions) -> Verdict:
    """The verdict on a frame of OCPP-J, with the versions in which a refused payload is valid."""
    if not asks_for_versions(verdict) or verdict.action is None or not others.take(len(verdict.found.text)):
        return verdict
    try:
        payload = parse(plain_frame(verdict.found.text).encode())[-1]
    except NOT_JSON:  # the codec got as far as the payload, or the action, but had to mend the JSON for that
        return verdict
    return evolve(verdict, valid_in=others.of(payload, verdict.action, HALVES[verdict.kind], verdict.version))


def asks_for_versions(verdict: Verdict) -> bool:
    """Whether the payload of a frame was refused, so that it may be valid in other versions."""
    rules = {problem.rule for problem in verdict.problems}
    if not rules or verdict.action is None or verdict.kind not in HALVES:
        return False
    return rules.isdisjoint(_BEFORE_PAYLOAD)
