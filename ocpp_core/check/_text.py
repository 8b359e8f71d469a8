"""Checks a whole text: finds the frames and envelopes in it, and judges each.

Belongs here: which version a text is of, and the order of things. Must not be here: files, printing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import evolve

from ocpp_core._json import parse
from ocpp_core.capture import FoundEnvelope, FoundFrame, Part, find_all
from ocpp_core.check._envelopes import EnvelopeJudge
from ocpp_core.check._frames import FrameJudge
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._verdicts import Verdict
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.versions import Kind, Version

__all__ = ["check_text"]

_GUESS_ORDER: Final = (Version.V16, Version.V201, Version.V21, Version.V20, Version.V15)
"""The versions in the order in which they are tried: the more common first."""

_NAMED_VERSION: Final = re.compile(r'"ocppVersion"[ \t]{0,9}:[ \t]{0,9}"(?:ocpp)?([0-9.]{3,5})"')  # Open OCPP Trace
_KINDS: Final = {"call": Kind.REQUEST, "send": Kind.REQUEST, "callresult": Kind.RESPONSE}
_BEFORE_PAYLOAD: Final = frozenset({"frame", "errorCode"})
"""The rules that are about more than the payload: what breaks one is valid in no version."""


def check_text(
    text: str | Part,
    version: Version | str | None = None,
    *,
    tolerate: Tolerance | Collection[Allowance | str] = (),
) -> list[Verdict]:
    """The verdicts on all frames of OCPP-J and envelopes of OCPP-S in a text, such as a log, or a part of a file.

    An answer is paired with its call by the message id, within this text. Without a ``version`` the frames are judged
    by the one that the text names in a field ``ocppVersion``, or else by the one that finds most of them valid; an
    envelope by the version that its namespace names, which is wrong if ``version`` is another.

    A verdict on a refused payload says in which other versions it is valid (`Verdict.valid_in`): for the first 100
    refused frames, and no longer ones than 64 KiB, so that a hostile text costs little more than another.

    ``tolerate`` says what may be read past, as in a codec: what was is in `Verdict.tolerated`, and a frame with nothing
    else wrong is valid.

    Raises LookupError or TypeError for a version that does not exist, what `Tolerance` raises for what cannot be
    tolerated, and nothing on any text.
    """
    tolerance = as_tolerance(tolerate)
    wanted = None if version is None else Version(version)
    found = find_all(text)
    frames = [each for each in found if isinstance(each, FoundFrame)]
    if wanted is None:
        wanted_of_frames = _named_version(text.text if isinstance(text, Part) else text)
        of_frames = (
            _guessed(frames, tolerance) if wanted_of_frames is None else _judged(frames, wanted_of_frames, tolerance)
        )
    else:
        of_frames = _judged(frames, wanted, tolerance)
    others = OtherVersions()
    verdicts: Iterator[Verdict] = iter(of_frames)
    judge = EnvelopeJudge(wanted, others, tolerate=tolerance)
    return [
        judge.judge(each) if isinstance(each, FoundEnvelope) else _with_versions(next(verdicts), others)
        for each in found
    ]


def _judged(frames: Sequence[FoundFrame], version: Version, tolerance: Tolerance) -> list[Verdict]:
    judge = FrameJudge(version, tolerate=tolerance)
    return [judge.judge(each) for each in frames]


def _guessed(frames: Sequence[FoundFrame], tolerance: Tolerance) -> list[Verdict]:
    """The verdicts by the version that finds most frames valid, those first in which it has nothing to tolerate."""
    best: list[Verdict] = []
    most = (-1, -1)
    for version in _GUESS_ORDER:
        verdicts = _judged(frames, version, tolerance)
        valid = [verdict for verdict in verdicts if verdict.valid]
        strictly = sum(not verdict.tolerated for verdict in valid)
        if (strictly, len(valid)) > most:
            best, most = verdicts, (strictly, len(valid))
        if strictly == len(frames):
            break
    return best


def _named_version(text: str) -> Version | None:
    """The version that a trace says it is of, if it says one."""
    names = Counter(_NAMED_VERSION.findall(text))
    try:
        return Version(next(iter(names))) if len(names) == 1 else None
    except LookupError:
        return None


def _with_versions(verdict: Verdict, others: OtherVersions) -> Verdict:
    """The verdict on a frame of OCPP-J, with the versions in which a refused payload is valid."""
    rules = {problem.rule for problem in verdict.problems}
    if not rules or verdict.action is None or verdict.kind not in _KINDS or not rules.isdisjoint(_BEFORE_PAYLOAD):
        return verdict
    text = verdict.found.text
    if not others.take(len(text)):
        return verdict
    try:
        payload = parse(text.encode())[-1]
    except ValueError:  # the codec got as far as the payload, or the action, but had to mend the JSON for that
        return verdict
    return evolve(verdict, valid_in=others.of(payload, verdict.action, _KINDS[verdict.kind], verdict.version))
