"""Applies the rules of the standard to frames that were judged: what no schema says.

Belongs here: whose conversation a frame belongs to, and what is applied to it. Must not be here: the rules (``rules``),
judging by the schemas.

What the schemas refuse breaks no rule as well: what it would have said is unknown from then on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen
from msgspec import Struct

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import FoundEnvelope, FoundFrame
from ocpp_core.check._blocks import Plain
from ocpp_core.check._envelopes import envelope_bytes
from ocpp_core.check._quiet import Quiet, QuietFrames
from ocpp_core.check._stream import Checked
from ocpp_core.check._times import seconds
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.errors import RemoteError
from ocpp_core.findings import Finding
from ocpp_core.frames import Call, CallResult, Send, elements_of
from ocpp_core.ocppj import JsonCodec
from ocpp_core.ocpps._binding import SoapService
from ocpp_core.ocpps._codec import SoapCodec
from ocpp_core.ocpps._message import SoapMessage
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.rules import Conversation, all_rules
from ocpp_core.rules._state import Recent
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import Role, Version

__all__ = ["RuleJudge", "RuleSelection", "with_broken", "with_rules"]

_PRECISION: Final = "P2.dateTime.decimals"
"""The rule that says more than the note ``date-time/precision``."""

_MAX_STATIONS: Final = 10_000
_MAX_IDS: Final = 10_000
_IDENTITY: Final = ("chargePointSerialNumber", "chargeBoxSerialNumber", "chargePointModel", "chargingStation")


@frozen(kw_only=True)
class RuleSelection:
    """Which rules are applied: ids, beginnings of ids, and the sets ``default``, ``all`` and ``none``."""

    select: tuple[str, ...] = ("default",)
    ignore: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.select != ("none",) and bool(self.select)


class RuleJudge:
    """Applies rules to the verdicts on one file, in the order of the file.

    Frames are of the conversation of their station, and so are envelopes, by their header chargeBoxIdentity where the
    source does not tell the station. Those of which no station is known are of one, until they tell of a second one:
    from then on only what one message or one exchange says is judged. No envelope breaks a rule on frames of OCPP-J.

    Raises LookupError for a rule that does not exist.
    """

    def __init__(self, selection: RuleSelection, *, tolerate: Tolerance | Collection[Allowance | str] = ()) -> None:
        self._selection: Final = selection
        self._tolerance: Final = as_tolerance(tolerate)
        self._conversations: dict[_Key, Conversation] = {}
        self._codecs: dict[Version, JsonCodec] = {}
        self._soap_codecs: dict[Version, SoapCodec] = {}
        self._stations: Final[Recent[str, str]] = Recent()
        """The station of each request in an envelope, by its id."""

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

    def checked(self, checked: Checked) -> Checked:
        """What was checked of a block, with the rules that its frames break; the quiet ones that do get a verdict."""
        if checked.quiet is None:
            return evolve(checked, verdicts=self.judged(checked.verdicts, newest_first=checked.newest_first))
        quiet, plain = checked.quiet, Counter(dict(checked.plain))
        verdicts: list[Verdict] = []
        for key, frames in _by_station(checked.verdicts, quiet).items():
            for each in frames:
                if isinstance(each, Verdict):
                    verdicts.append(self._of(each))
                elif broken := self._broken_by(each, key):
                    verdict = quiet.verdict(each)
                    plain[Plain.of(verdict)] -= 1
                    verdicts.append(evolve(verdict, broken=tuple(broken)))
        verdicts.sort(key=_line)
        return evolve(checked, verdicts=verdicts, plain=list((+plain).items()), quiet=None)

    def _of(self, verdict: Verdict) -> Verdict:
        heard = self._heard(verdict)
        conversation = None if heard is None else self._conversation(heard.key)
        if heard is None or conversation is None:
            return verdict
        if heard.elements is None:
            conversation.lose(verdict.action)
            return verdict
        if _is_wrong(verdict):
            conversation.take(heard.elements, heard.sender, seconds(heard.when), valid=False)
            return verdict
        if heard.key[0] is None:
            conversation = self._of_unnamed(heard.key, conversation, verdict, heard.elements[-1])
        # A result of which no call was seen has not been judged.
        valid = None if verdict.untyped else True
        at = seconds(heard.when)
        broken = conversation.take(heard.elements, heard.sender, at, valid=valid, action=verdict.action)
        return with_broken(verdict, broken) if broken else verdict

    def _broken_by(self, frame: Quiet, key: _Key | None) -> list[Finding]:
        """The rules that a quiet frame breaks; ``key`` is that of its conversation if its station is known."""
        source, text = frame.source, frame.text
        payload = {} if text.endswith(_EMPTY) else parse(text)[-1]
        known = (None, source.version, False) if key is None else key
        conversation = self._conversation(known)
        if conversation is None:
            return []
        if key is None:
            conversation = self._of_unnamed(known, conversation, frame, payload)
        take = conversation.take_call if frame.kind == "call" else conversation.take_result
        return take(frame.message_id, frame.action, payload, source.context.sender, frame.at)

    def _of_unnamed(self, key: _Key, conversation: Conversation, frame: Verdict | Quiet, payload: Any) -> Conversation:
        """The conversation of a frame of which no station is known: another one from a second station on."""
        if not self._is_another(frame, payload):
            return conversation
        self._mixed = True
        self._conversations.pop(key, None)
        return self._conversation(key) or conversation

    def _heard(self, verdict: Verdict) -> _Heard | None:
        """What a verdict is on, as a conversation takes it; None for what is in none."""
        found = verdict.found
        match found:
            case FoundEnvelope():
                return self._envelope(verdict, found)
            case FoundFrame():
                elements = _elements(found.text) if _is_wrong(verdict) else self._read(verdict, found.text)
                context = found.context
                return _Heard((context.station, verdict.version, False), context.sender, context.when, elements)
            case _:
                return None

    def _envelope(self, verdict: Verdict, found: FoundEnvelope) -> _Heard:
        """An envelope as the frame that would say the same; what the schemas refuse says nothing."""
        context = found.context
        message: SoapMessage[Any] | None = None
        if not _is_wrong(verdict):
            try:
                message = self._soap(verdict.version).decode(envelope_bytes(found.text))
            except RemoteError:  # pragma: no cover  # it was decoded so before
                message = None
        if message is None:
            station = context.station or self._stations.get(verdict.message_id or "")
            return _Heard((station, verdict.version, True), context.sender, context.when, None)
        frame, service = message.frame, message.service
        # An answer says by its id only of which station it is.
        station = context.station or message.charge_box_identity or self._stations.get(frame.message_id)
        if isinstance(frame, Call) and station is not None:
            self._stations[frame.message_id] = station
        sender = None if service is None else _CLIENTS[SoapService(service)]
        if sender is not None and isinstance(frame, CallResult):
            sender = sender.peer
        key = station, verdict.version, True
        return _Heard(key, context.sender or sender, context.when, elements_of(frame))

    def _soap(self, version: Version) -> SoapCodec:
        if version not in self._soap_codecs:
            self._soap_codecs[version] = SoapCodec(version, tolerate=self._tolerance)
        return self._soap_codecs[version]

    def _conversation(self, key: _Key) -> Conversation | None:
        known = self._conversations.get(key)
        if known is None:
            if len(self._conversations) >= _MAX_STATIONS:
                return None
            station, version, is_envelope = key
            ignore = self._selection.ignore
            if is_envelope:
                ignore = (*ignore, *_of_frames())
            if station is None and self._mixed:
                ignore = (*ignore, *_of_conversations())
            known = self._conversations[key] = Conversation(version, select=self._selection.select, ignore=ignore)
        return known

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
        return elements_of(frame) if isinstance(frame, Call | CallResult | Send) else elements

    def _is_another(self, frame: Verdict | Quiet, payload: Any) -> bool:
        """Whether a BootNotification is that of another station than the one before."""
        if frame.action != "BootNotification" or frame.kind != "call" or self._mixed:
            return False
        told = {name: payload[name] for name in _IDENTITY if name in payload}
        before, self._booted = self._booted, told
        return before is not None and before != told


def with_broken(verdict: Verdict, broken: Sequence[Finding]) -> Verdict:
    """The verdict on a frame that breaks these rules."""
    notes = verdict.notes
    if notes and any(each.rule == _PRECISION for each in broken):
        notes = tuple(each for each in notes if each.id != "date-time/precision")
    return evolve(verdict, broken=tuple(broken), notes=notes)


def with_rules(
    parts: Iterable[Checked], selection: RuleSelection, *, tolerate: Tolerance | Collection[Allowance | str] = ()
) -> Iterator[Checked]:
    """What was checked of one file, in its order, with the rules that its frames break (`RuleJudge`).

    Raises what `RuleJudge` raises.
    """
    if not selection:
        yield from parts
        return
    judge = RuleJudge(selection, tolerate=tolerate)
    for each in parts:
        yield judge.checked(each)


_Key: TypeAlias = tuple[str | None, Version, bool]
"""What tells conversations apart: the station, the version, and whether it is one in envelopes."""

_KINDS: Final = {*HALVES, "callerror", "callresulterror"}
_EMPTY: Final = ",{}]"
"""How a valid frame ends whose payload has no members, as that of most results has not."""

_FRAMING: Final = "framing"
"""The block of the rules on frames of OCPP-J, which no envelope can break."""

_CLIENTS: Final = {SoapService.CENTRAL_SYSTEM: Role.CHARGING_STATION, SoapService.CHARGE_POINT: Role.CSMS}
"""Who asks a service."""


class _Heard(Struct, frozen=True, eq=False):
    """A frame or an envelope that has a verdict, as a conversation takes it."""

    key: _Key
    sender: Role | None
    when: str | None
    elements: list[Any] | None
    """The elements of a frame, or of one that would say the same; None for what cannot be read."""


def _by_station(verdicts: Sequence[Verdict], quiet: QuietFrames) -> dict[_Key | None, list[Verdict | Quiet]]:
    """The frames of plain lines, of which each holds one, by their conversations: what is known of one is at hand then.

    Those of which no station is known stay together, since they may be of any.
    """
    found: dict[_Key | None, list[Verdict | Quiet]] = defaultdict(list)
    for each in quiet.frames:
        source = each.source
        found[_key(source.context.station, source.version)].append(each)
    with_verdicts: set[_Key | None] = set()
    for verdict in verdicts:
        key = _key(verdict.found.context.station, verdict.version)
        found[key].append(verdict)
        with_verdicts.add(key)
    for key in with_verdicts:
        found[key].sort(key=lambda each: each.found.line if isinstance(each, Verdict) else quiet.line_of(each))
    return found


def _key(station: str | None, version: Version) -> _Key | None:
    return None if station is None else (station, version, False)


def _line(verdict: Verdict) -> int:
    return verdict.found.line


def _is_wrong(verdict: Verdict) -> bool:
    return bool(verdict.problems or verdict.left_out) or verdict.kind not in _KINDS


@cache
def _of_frames() -> tuple[str, ...]:
    """The ids of the rules on frames of OCPP-J."""
    return tuple(rule.id for rule in all_rules() if rule.block == _FRAMING)


@cache
def _of_conversations() -> tuple[str, ...]:
    """The ids of the rules that need to know the station."""
    return tuple(rule.id for rule in all_rules() if rule.scope == "conversation")


def _elements(text: str) -> list[Any] | None:
    try:
        elements = parse(plain_frame(text).encode())
    except NOT_JSON:
        return None
    return elements if isinstance(elements, list) else None
