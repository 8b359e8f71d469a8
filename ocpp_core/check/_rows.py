"""Judges the rows of a table, each of which holds one frame, batch after batch.

Belongs here: verdicts on frames that stand in rows, whether their answers are paired here or by whoever asks. Must not
be here: columns (``ocpp_core.arrow``), finding frames in a text, what makes a frame valid (``_frames``, ``_plain``).

No frame in which nothing is wrong gets a verdict of its own: it takes more time to make one than to judge the frame.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, TypeAlias

from attrs import Factory, evolve, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import Context, FoundEnvelope, FoundFrame, find_all
from ocpp_core.check._envelopes import EnvelopeJudge
from ocpp_core.check._frames import FrameJudge, read_start_of
from ocpp_core.check._other_versions import OtherVersions
from ocpp_core.check._pairing import Calls
from ocpp_core.check._plain import PLAIN_HEAD
from ocpp_core.check._quiet import Quiet, QuietFrames, Source
from ocpp_core.check._ruled import RuleJudge, RuleSelection, with_broken
from ocpp_core.check._stream import Checked
from ocpp_core.check._text import Judges, with_other_versions
from ocpp_core.check._times import all_seconds
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.check._versions import Assumed, Versions
from ocpp_core.findings import Finding
from ocpp_core.payload import Tolerance
from ocpp_core.rules import Rules
from ocpp_core.schemas import actions
from ocpp_core.versions import Kind, Version

__all__ = ["JudgedRows", "PairedRows", "RowJudge", "Rows", "Sort"]

_MANY: Final = 64
"""How many frames of a message are judged at once, at most."""

Sort: TypeAlias = tuple[str, str | None, Version, bool | None]
"""What is said of a frame without findings: its kind, its action, the version that it was judged by, whether it is
valid; None for what could not be judged."""


@frozen(eq=False)
class Rows:
    """Frames that stand in rows, in columns of equal length."""

    texts: Sequence[str | None]
    """The frames; None where there is none."""

    ids: Sequence[str | None]
    """The message id of a plainly written call or result (``PLAIN_HEAD``); empty or None where it is no such frame."""

    actions: Sequence[str | None]
    """The action of such a call; empty or None for a result."""

    records: Sequence[int]
    """Which of ``contexts`` a frame has."""

    contexts: Sequence[Context]
    """What the table says of frames, the time aside."""

    times: Sequence[str | None] | None = None
    """When the frames were sent; None where that does not matter."""

    first: int = field(default=1, init=False)

    def found_in(self, place: int) -> FoundFrame | FoundEnvelope:
        """What stands in a row: what a log would be found to say that had it as one quoted text."""
        text, context = self.texts[place] or "", self.contexts[self.records[place]]
        if text.lstrip()[:1] == "<":
            return FoundEnvelope(place + 1, text.lstrip(), cut_off=False, context=context)
        if not _is_json(text):
            found = find_all(json.dumps({"message": text}))
            if len(found) == 1 and isinstance(found[0], FoundFrame):
                return evolve(found[0], line=place + 1, span=(0, 0), columns=None, context=self._context(place))
        return self.placed(place, text, context)

    def placed(self, place: int, text: str, context: Context) -> FoundFrame:  # noqa: ARG002  # as `FrameLines.placed`
        """The frame of a row of which the text is known."""
        return FoundFrame(place + 1, text, cut_off=False, context=self._context(place))

    def _context(self, place: int) -> Context:
        context = self.contexts[self.records[place]]
        return context if self.times is None else evolve(context, when=self.times[place])


@frozen(eq=False)
class JudgedRows:
    """What is to be said of rows."""

    places: list[int | None]
    """Of each row the place of its sort among ``sorts``; None of one without a frame."""

    sorts: list[Sort] = Factory(list)
    told: dict[int, Verdict] = Factory(dict)
    """The verdicts on rows of which more is to be said than that, by their places."""

    @classmethod
    def of(cls, rows: Rows) -> JudgedRows:
        """With nothing said as yet."""
        return cls([None] * len(rows.texts))

    def sort(self, sort: Sort) -> int:
        """The place of a sort, which from now on is among them."""
        self.sorts.append(sort)
        return len(self.sorts) - 1

    def end(self) -> JudgedRows:
        """The same, with the sort of each row that has a verdict."""
        for place, verdict in self.told.items():
            valid = None if verdict.left_out or verdict.untyped else verdict.valid
            self.places[place] = self.sort((verdict.kind, verdict.action, verdict.version, valid))
        return self


_Waiting: TypeAlias = dict[tuple[FrameJudge, str, bool], list[int]]
"""The places of plainly written frames, by what judges them, their action, and whether they are calls."""


class RowJudge:
    """Judges the rows of one table in their order, batch after batch, as `check_text` does the lines of a text.

    An answer is paired with a call before it. Rules are applied where any are selected.
    """

    def __init__(self, version: Version | None, selection: RuleSelection, tolerance: Tolerance) -> None:
        self._version: Final = version
        self._tolerance: Final = tolerance
        self._judges: Final = Judges(tolerance)
        self._others: Final = OtherVersions()
        self._envelopes: Final = EnvelopeJudge(version, self._others, tolerate=tolerance)
        self._rules: Final = RuleJudge(selection, tolerate=tolerance) if selection else None
        self._assumed = Assumed()

    @property
    def applies_rules(self) -> bool:
        """Whether it matters when frames were sent."""
        return self._rules is not None

    def judge(self, rows: Rows) -> JudgedRows:
        """What is to be said of the next rows."""
        judged = JudgedRows.of(rows)
        picks, contexts = self._picks(rows), rows.contexts
        waiting: _Waiting = defaultdict(list)
        for place, (text, record, message_id, action) in enumerate(
            zip(rows.texts, rows.records, rows.ids, rows.actions, strict=True)
        ):
            if text is None:
                continue
            judge, assumed = picks[record]
            call = None
            if message_id and judge.plain is not None:
                context = contexts[record]
                call = judge.note_call(message_id, action, context) if action else judge.sole_call(message_id, context)
            if call is None:
                judged.told[place] = self._look(rows.found_in(place), judge, assumed)
            else:
                waiting[judge, call.action, bool(action)].append(place)
        for place, action in _judge_plain(waiting, rows.texts, judged):
            judge, assumed = picks[rows.records[place]]
            judged.told[place] = self._look(rows.found_in(place), judge, assumed, action)
        for place in sorted(judged.told):  # in their order, since it is done for the first ones only
            if isinstance(judged.told[place].found, FoundFrame):
                judged.told[place] = with_other_versions(judged.told[place], self._others)
        if self._rules is not None:
            self._apply(self._rules, rows, judged, [assumed for _, assumed in picks])
        return judged.end()

    def _picks(self, rows: Rows) -> list[tuple[FrameJudge, str | None]]:
        """What judges the frames of each record, and why by that version where it is assumed."""
        if self._version is not None:
            return [(self._judges.of(self._version), None)] * len(rows.contexts)
        versions = Versions(tolerate=self._tolerance, before=self._assumed)
        if any(each.station not in self._assumed.settled for each in rows.contexts):
            for text, record in zip(rows.texts, rows.records, strict=True):
                if text is not None:
                    versions.see(FoundFrame(1, text, cut_off=False, context=rows.contexts[record]))
        picked = [versions.of_record(each.station, each.version) for each in rows.contexts]
        self._assumed = self._assumed.merged(versions.assumed())
        return [(self._judges.of(version), why) for version, why in picked]

    def _look(
        self, found: FoundFrame | FoundEnvelope, judge: FrameJudge, assumed: str | None, action: str | None = None
    ) -> Verdict:
        """The verdict on a frame; on one that is paired already by itself, given the action of its call."""
        if isinstance(found, FoundEnvelope):
            return self._envelopes.judge(found)
        if action is not None:
            judge = _alone(found, judge.version, action, self._tolerance)
        return judge.judge(found, assumed=assumed)

    def _apply(self, rules: RuleJudge, rows: Rows, judged: JudgedRows, assumed: Sequence[str | None]) -> None:
        """Add the verdicts on frames that break rules."""
        times = [None] * len(rows.texts) if rows.times is None else all_seconds(rows.times)
        sources: dict[tuple[int, Version], Source] = {}
        quiet = []
        for place, sort in enumerate(judged.places):
            if sort is None:
                continue
            kind, action, version, _ = judged.sorts[sort]
            record = rows.records[place]
            source = sources.get((record, version))
            if source is None:
                source = sources[record, version] = Source(rows.contexts[record], version, assumed[record])
            text, message_id = rows.texts[place] or "", rows.ids[place] or ""
            quiet.append(Quiet(place, text, times[place], source, kind, action or "", message_id))
        told = [judged.told[place] for place in sorted(judged.told)]
        ruled = rules.checked(Checked(told, [], [], 0, quiet=QuietFrames(quiet, rows)))
        judged.told.update((verdict.found.line - 1, verdict) for verdict in ruled.verdicts)


class PairedRows:
    """Judges rows each by itself: what an answer answers is told with it, and nothing is kept from row to row.

    Rules on messages are applied, and those on exchanges where the text of the call is told.
    """

    def __init__(self, selection: RuleSelection, tolerance: Tolerance) -> None:
        self._selection: Final = selection
        self._tolerance: Final = tolerance
        self._judges: Final[dict[Version, FrameJudge]] = {}
        self._rules: Final[dict[Version, Rules]] = {}

    def judge(self, rows: Rows, asked: Sequence[str | None]) -> JudgedRows:
        """What is to be said of rows, of which each answers a call: its text, or the name of its action.

        A row is judged by the version that its context names.
        """
        judged = JudgedRows.of(rows)
        waiting: _Waiting = defaultdict(list)
        others: list[tuple[int, str | None]] = []
        judges = [None if each.version is None else self._of(each.version) for each in rows.contexts]
        for place, (text, record, message_id, action) in enumerate(
            zip(rows.texts, rows.records, rows.ids, rows.actions, strict=True)
        ):
            judge = judges[record]
            if text is None or judge is None:
                continue
            answers = None if action else _asked_action(asked[place])
            plain = message_id and judge.plain is not None
            if plain and (action or (answers and _is_answered(judge.version, answers))):
                waiting[judge, action or answers or "", bool(action)].append(place)
            else:
                others.append((place, answers))
        others += [(place, action) for place, action in _judge_plain(waiting, rows.texts, judged)]
        for place, action in others:
            judged.told[place] = self._look(rows, place, action)
        judged.end()
        if self._selection:
            self._apply(rows, asked, judged)
        return judged

    def _of(self, version: Version) -> FrameJudge:
        if version not in self._judges:
            self._judges[version] = FrameJudge(version, tolerate=self._tolerance)
        return self._judges[version]

    def _look(self, rows: Rows, place: int, action: str | None) -> Verdict:
        version = rows.contexts[rows.records[place]].version or Version.V16
        found = rows.found_in(place)
        if isinstance(found, FoundEnvelope):
            return EnvelopeJudge(version, OtherVersions(0), tolerate=self._tolerance).judge(found)
        return _alone(found, version, action, self._tolerance).judge(found)

    def _apply(self, rows: Rows, asked: Sequence[str | None], judged: JudgedRows) -> None:
        """Add the verdicts on frames that break rules."""
        for place, sort in enumerate(judged.places):
            text, told = rows.texts[place], judged.told.get(place)
            if sort is None or text is None or text.lstrip()[:1] == "<":
                continue
            kind, action, version, valid = judged.sorts[sort]
            if not valid:
                continue
            broken = [] if action is None else self._broken(kind, action, version, text, asked[place])
            if broken:
                found = rows.placed(place, text, rows.contexts[rows.records[place]])
                plain = Verdict(found, kind, rows.ids[place], action, version)
                judged.told[place] = with_broken(told or plain, broken)

    def _broken(self, kind: str, action: str, version: Version, text: str, asked: str | None) -> list[Finding]:
        """The rules that a valid frame breaks."""
        half, payload = HALVES.get(kind), _payload(text)
        if half is None or payload is None:
            return []
        if version not in self._rules:
            self._rules[version] = Rules(version, select=self._selection.select, ignore=self._selection.ignore)
        rules = self._rules[version]
        broken = rules.of_message(payload, action, half)
        request = _payload(asked) if half is Kind.RESPONSE and asked is not None else None
        if asked is not None and request is not None and self._is_valid_call(asked, action, version):
            broken += rules.of_exchange(action, request, payload)
        return broken

    def _is_valid_call(self, text: str, action: str, version: Version) -> bool:
        plain = self._of(version).plain
        if plain is not None and plain.notes(text, action, Kind.REQUEST) is not None:
            return True
        verdict = FrameJudge(version, tolerate=self._tolerance).judge(FoundFrame(1, text, cut_off=False))
        return verdict.valid and verdict.kind == "call"


def _judge_plain(waiting: _Waiting, texts: Sequence[str | None], judged: JudgedRows) -> Iterator[tuple[int, str]]:
    """Judge plainly written frames, many at once; the places and actions of those that are to be looked at."""
    for (judge, action, is_call), places in waiting.items():
        half = Kind.REQUEST if is_call else Kind.RESPONSE
        sort = judged.sort(("call" if is_call else "callresult", action, judge.version, True))
        pieces = [places[start : start + _MANY] for start in range(0, len(places), _MANY)]
        while pieces:
            piece = pieces.pop()
            if judge.plain is not None and judge.plain.hold([texts[place] or "" for place in piece], action, half):
                for place in piece:
                    judged.places[place] = sort
            elif len(piece) == 1:
                yield piece[0], action
            else:
                pieces += piece[: len(piece) // 2], piece[len(piece) // 2 :]


def _alone(found: FoundFrame, version: Version, action: str | None, tolerance: Tolerance) -> FrameJudge:
    """What judges one frame by itself; if it is an answer, as that to a call of an action."""
    calls = Calls()
    _, message_id, _ = read_start_of(found.text)
    if action is not None and message_id is not None:
        context = found.context
        calls.add(message_id, action, context.station, None if context.sender is None else context.sender.peer)
    return FrameJudge(version, tolerate=tolerance, calls=calls)


def _asked_action(asked: str | None) -> str | None:
    """The action of a call, of which this is the text, as far as it can be read, or the name of its action."""
    if asked is None:
        return None
    head = PLAIN_HEAD.match(asked)
    if head is not None:
        return head["action"]
    return read_start_of(asked)[2] if asked.lstrip()[:1] == "[" else asked


@lru_cache(maxsize=4096)
def _is_answered(version: Version, action: str) -> bool:
    entry = actions(version).get(action)
    return entry is not None and entry.answered


def _is_json(text: str) -> bool:
    try:
        parse(text.encode())
    except (*NOT_JSON, UnicodeError):
        return False
    return True


def _payload(text: str) -> Mapping[str, Any] | None:
    """The payload of a call or a result."""
    try:
        elements = parse(text.encode())
    except (*NOT_JSON, UnicodeError):
        return None
    payload = elements[-1] if isinstance(elements, list) and elements else None
    return payload if isinstance(payload, dict) else None
