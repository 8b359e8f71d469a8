"""Applies the rules of the standard to frames that were judged: what no schema says.

Belongs here: whose conversation a frame belongs to, and what is applied to it. Must not be here: the rules (``rules``),
judging by the schemas.

What the schemas refuse breaks no rule as well: what it would have said is unknown from then on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import FoundFrame
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.errors import RemoteError
from ocpp_core.frames import Call, CallResult, Send
from ocpp_core.ocppj import JsonCodec
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.rules import Conversation, all_rules
from ocpp_core.versions import Version

__all__ = ["RuleJudge", "RuleSelection"]

_PRECISION: Final = "P2.dateTime.decimals"
"""The rule that says more than the note ``date-time/precision``."""

_MAX_STATIONS: Final = 10_000
_IDENTITY: Final = ("chargePointSerialNumber", "chargeBoxSerialNumber", "chargePointModel", "chargingStation")
_DIGITS: Final = (10, 13, 16, 19)  # of a time in seconds, milliseconds, microseconds and nanoseconds


@frozen(kw_only=True)
class RuleSelection:
    """Which rules are applied: ids, beginnings of ids, and the sets ``default``, ``all`` and ``none``."""

    select: tuple[str, ...] = ("default",)
    ignore: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.select != ("none",) and bool(self.select)


class RuleJudge:
    """Applies rules to the verdicts on one file, in the order of the file.

    Frames are of the conversation of their station. Those of which no station is known are of one, until they tell of a
    second station: from then on only what one message or one exchange says is judged.

    Raises LookupError for a rule that does not exist.
    """

    def __init__(self, selection: RuleSelection, *, tolerate: Tolerance | Collection[Allowance | str] = ()) -> None:
        self._selection: Final = selection
        self._tolerance: Final = as_tolerance(tolerate)
        self._conversations: dict[tuple[str | None, Version], Conversation] = {}
        self._codecs: dict[Version, JsonCodec] = {}
        self._booted: Any = None
        """What the station without a name has said of itself."""

        self._mixed = False

    def judged(self, verdicts: Iterable[Verdict], *, newest_first: bool = False) -> list[Verdict]:
        """The verdicts with the rules that their frames break (`Verdict.broken`).

        Where the newest messages come first, the frames are taken from the last to the first.
        """
        listed = list(verdicts)
        for place in reversed(range(len(listed))) if newest_first else range(len(listed)):
            listed[place] = self._of(listed[place])
        return listed

    def _of(self, verdict: Verdict) -> Verdict:
        found = verdict.found
        if not isinstance(found, FoundFrame):
            return verdict
        conversation = self._conversation(found.context.station, verdict.version)
        if conversation is None:
            return verdict
        if verdict.problems or verdict.left_out or verdict.kind not in _KINDS:
            elements = _elements(found.text)
            if elements is None:
                conversation.lose(verdict.action)
            else:
                conversation.take(elements, found.context.sender, _seconds(found.context.when), valid=False)
            return verdict
        elements = self._read(verdict, found.text)
        if elements is None:
            conversation.lose(verdict.action)
            return verdict
        if found.context.station is None and self._is_another(verdict, elements):
            self._mixed = True
            self._conversations.pop((None, verdict.version), None)
            conversation = self._conversation(None, verdict.version) or conversation
        broken = conversation.take(
            elements,
            found.context.sender,
            _seconds(found.context.when),
            valid=None if verdict.untyped else True,  # a result of which no call was seen has not been judged
            action=verdict.action,
        )
        if not broken:
            return verdict
        notes = verdict.notes
        if notes and any(each.rule == _PRECISION for each in broken):
            notes = tuple(each for each in notes if each.id != "date-time/precision")
        return evolve(verdict, broken=tuple(broken), notes=notes)

    def _conversation(self, station: str | None, version: Version) -> Conversation | None:
        key = station, version
        if key not in self._conversations:
            if len(self._conversations) >= _MAX_STATIONS:
                return None
            ignore = self._selection.ignore
            if station is None and self._mixed:
                ignore = (*ignore, *_of_conversations())
            self._conversations[key] = Conversation(version, select=self._selection.select, ignore=ignore)
        return self._conversations[key]

    def _read(self, verdict: Verdict, text: str) -> list[Any] | None:
        """The elements of a valid frame, with what was tolerated as it was read."""
        elements = _elements(text)
        if not verdict.tolerated:
            return elements
        version, action = verdict.version, verdict.action
        if version not in self._codecs:
            self._codecs[version] = JsonCodec(version, tolerate=self._tolerance)
        try:
            frame = self._codecs[version].decode(text, None if action is None else lambda _: action)
        except RemoteError:
            return None
        match frame:
            case Call() | Send():
                return [2 if isinstance(frame, Call) else 6, frame.message_id, frame.action, frame.payload]
            case CallResult():
                return [3, frame.message_id, frame.payload]
            case _:
                return elements

    def _is_another(self, verdict: Verdict, elements: list[Any]) -> bool:
        """Whether a BootNotification is that of another station than the one before."""
        if verdict.action != "BootNotification" or verdict.kind != "call" or self._mixed:
            return False
        payload = elements[-1]
        told = {name: payload[name] for name in _IDENTITY if name in payload}
        before, self._booted = self._booted, told
        return before is not None and before != told


_KINDS: Final = {*HALVES, "callerror", "callresulterror"}


def _of_conversations() -> list[str]:
    """The ids of the rules that need to know the station."""
    return [rule.id for rule in all_rules() if rule.scope == "conversation"]


def _elements(text: str) -> list[Any] | None:
    try:
        elements = parse(text.encode())
    except (*NOT_JSON, UnicodeError):
        return None
    return elements if isinstance(elements, list) else None


def _seconds(when: str | None) -> float | None:
    """The time of a record in seconds, as far as it is written in a form that is certain."""
    if when is None:
        return None
    if when.isdecimal():
        return int(when) / 10 ** (len(when) - _DIGITS[0]) if len(when) in _DIGITS else None
    try:
        found = datetime.fromisoformat(when.replace(",", "."))
    except ValueError:
        return None
    return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).timestamp()
