"""Rules on the charging profiles that a station of 2.x has: those that it accepted, reported and cleared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import ClassVar, Final

from attrs import Factory, define, frozen

from ocpp_core.findings import Severity
from ocpp_core.rules._calls import Calls
from ocpp_core.rules._charging_walk import EXTERNAL, periods
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Version

block: Final = Block("charging profiles that a station has")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetChargingProfile"
_TX: Final = "TxProfile"
_DEFAULT: Final = "TxDefaultProfile"
_VOLATILE: Final = EXTERNAL | {_TX}
"""The purposes of profiles that may be gone after a restart."""

_ALWAYS: Final = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@frozen(eq=False)
class Installed:
    """What rules need to know of a profile; the whole could be large."""

    id: int
    evse: int
    purpose: str
    kind: str
    level: int
    transaction: str | None
    valid: tuple[datetime, datetime] | None
    """From when until when; None where that cannot be compared."""

    has_signal: bool
    """Whether a period of it follows signals for frequency support."""

    def meets(self, other: Installed) -> bool:
        """Whether there is a time at which both are valid."""
        if self.valid is None or other.valid is None:
            return False
        return self.valid[0] < other.valid[1] and other.valid[0] < self.valid[1]


def _installed(profile: Payload, evse: int) -> Installed:
    return Installed(
        profile["id"],
        evse,
        profile["chargingProfilePurpose"],
        profile["chargingProfileKind"],
        profile["stackLevel"],
        profile.get("transactionId"),
        _valid(profile),
        _has_signal(profile),
    )


def _has_signal(profile: Payload) -> bool:
    return any(
        period.get("v2xSignalWattCurve") is not None and period.get("operationMode") == "LocalFrequency"
        for _, _, period in periods(profile)
    )


def _valid(profile: Payload) -> tuple[datetime, datetime] | None:
    first, last = profile.get("validFrom"), profile.get("validTo")
    since = _ALWAYS[0] if first is None else instant(first)
    until = _ALWAYS[1] if last is None else instant(last)
    return None if since is None or until is None else (since, until)


@block.piece
@define(eq=False)
class Profiles(Piece):
    """The profiles of a station, by their ids, as far as they were seen."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {
            _SET,
            "ClearChargingProfile",
            "ReportChargingProfiles",
            "RequestStartTransaction",
            "BootNotification",
            "TransactionEvent",
        }
    )
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({_SET, "ClearChargingProfile", "RequestStartTransaction"})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    installed: Recent[int, Installed] = Factory(Recent)
    doubtful: Recent[int, bool] = Factory(Recent)
    """Those that may be there or not; a value has no meaning."""

    gone: Recent[int, bool] = Factory(Recent)
    """Those that were cleared; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in a report, and what may take profiles away."""
        payload = call.payload
        match call.action:
            case "ReportChargingProfiles":
                for profile in payload["chargingProfile"]:
                    self._install(_installed(profile, payload["evseId"]))
            case "BootNotification":
                self._doubt(lambda each: each.purpose in _VOLATILE)
            case "TransactionEvent" if payload["eventType"] == "Ended":
                ended = payload["transactionInfo"]["transactionId"]
                self._doubt(lambda each: each.purpose == _TX and each.transaction == ended)
            case _:
                pass

    def on_answer(self, answer: Answer) -> None:
        """Take in what was installed or cleared."""
        accepted = answer.response.get("status") == "Accepted"
        if answer.action == "ClearChargingProfile":
            self._clear(answer.request, accepted=accepted)
        elif accepted and answer.request.get("chargingProfile") is not None:
            profile = answer.request["chargingProfile"]
            if answer.action == _SET:
                self._install(_installed(profile, answer.request["evseId"]))
            else:  # a station may start a transaction and ignore the profile
                self._doubt_id(profile["id"])

    def on_refusal(self, refusal: Refusal) -> None:
        """An error leaves open what happened."""
        profile = refusal.call.payload.get("chargingProfile")
        if isinstance(profile, dict):  # a report has a list
            self._doubt_id(profile["id"])

    def lose(self, action: str) -> None:
        """Neither the end of a transaction nor a restart adds a profile."""
        if action in ("TransactionEvent", "BootNotification"):
            self._doubt(lambda each: each.purpose in _VOLATILE)
        else:
            super().lose(action)

    def _install(self, profile: Installed) -> None:
        self.installed[profile.id] = profile
        self.doubtful.pop(profile.id)
        self.gone.pop(profile.id)

    def _clear(self, request: Payload, *, accepted: bool) -> None:
        name = request.get("chargingProfileId")
        if name is None:
            wanted = request.get("chargingProfileCriteria") or {}
            for each in [each for each in self.installed.values() if _matches(each, wanted)]:
                self._take(each.id, cleared=accepted)
        elif accepted or name not in self.installed or self.installed[name].purpose not in EXTERNAL:
            self._take(name, cleared=accepted)
            self.doubtful.pop(name)

    def _take(self, name: int, *, cleared: bool) -> None:
        """Take one out, since it was cleared, or since the station says that it is not there."""
        self.installed.pop(name)
        (self.gone if cleared else self.doubtful)[name] = True

    def _doubt(self, of: Callable[[Installed], bool]) -> None:
        for each in [each for each in self.installed.values() if of(each)]:
            self._doubt_id(each.id)

    def _doubt_id(self, name: int) -> None:
        self.installed.pop(name)
        self.gone.pop(name)
        self.doubtful[name] = True


def _matches(profile: Installed, wanted: Payload) -> bool:
    """Whether a profile fits what is to be cleared; what comes from outside is never cleared so."""
    return profile.purpose not in EXTERNAL and all(
        wanted.get(name) in (None, value)
        for name, value in (
            ("evseId", profile.evse),
            ("chargingProfilePurpose", profile.purpose),
            ("stackLevel", profile.level),
        )
    )


def _is_being_set(state: State, name: int | None = None) -> bool:
    """Whether a SetChargingProfile, of this id if one is given, waits for its answer."""
    return any(
        call.action == _SET and call.valid and name in (None, call.payload["chargingProfile"]["id"])
        for call in state.of(Calls).open.values()
    )


def _others(state: State, new: Installed) -> Iterator[Installed]:
    """The profiles of the same purpose and stack level under other ids that are there for certain."""
    for each in state.of(Profiles).installed.values():
        is_rival = each.id != new.id and each.purpose == new.purpose and each.level == new.level
        if is_rival and not _is_being_set(state, each.id):
            yield each


def _knows_all(state: State, profiles: Profiles) -> bool:
    """Whether a station has no profiles but those that were seen."""
    return state.knows_all(profiles, profiles.installed, profiles.doubtful)


def _is_absent(state: State, name: int) -> bool:
    """Whether it is known that a station has no profile of this id."""
    profiles = state.of(Profiles)
    if name in profiles.installed or name in profiles.doubtful or _is_being_set(state, name):
        return False
    return name in profiles.gone or _knows_all(state, profiles)


# -- two that are in each other's way

same_level = block.conversation(
    "K01.FR.06",
    _SET,
    versions=_V2,
    sentence="The station has another profile of this purpose and stack level on this EVSE that is valid at the same "
    "time: replace it under its own id, clear it first, or use another stackLevel.",
)


@same_level.call(_SET)
def _same_level(state: State, call: Call) -> Iterator[Broken]:
    if call.payload["chargingProfile"]["chargingProfilePurpose"] == _TX:
        return
    new = _installed(call.payload["chargingProfile"], call.payload["evseId"])
    for each in _others(state, new):
        if each.evse == new.evse and each.meets(new):
            yield Broken(".chargingProfile.id", found=new.id, allowed=each.id)


same_transaction = block.conversation(
    "K01.FR.39",
    _SET,
    versions=_V2,
    sentence="The station has another TxProfile of this stack level for this transaction: replace it under its own "
    "id, clear it first, or use another stackLevel.",
)


@same_transaction.call(_SET)
def _same_transaction(state: State, call: Call) -> Iterator[Broken]:
    profile = call.payload["chargingProfile"]
    if profile["chargingProfilePurpose"] != _TX or profile.get("transactionId") is None:
        return
    new = _installed(profile, call.payload["evseId"])
    for each in _others(state, new):
        if each.transaction == new.transaction:
            yield Broken(".chargingProfile.id", found=new.id, allowed=each.id)


default_of_station = block.conversation(
    "K01.FR.52",
    _SET,
    versions=_V2,
    sentence="An EVSE has a TxDefaultProfile of this stack level under another id, so the station has to answer "
    "Rejected to one for all EVSEs.",
)
default_of_evse = block.conversation(
    "K01.FR.53",
    _SET,
    versions=_V2,
    sentence="The station has a TxDefaultProfile of this stack level for all EVSEs under another id, so it has to "
    "answer Rejected to one for a single EVSE.",
)


@default_of_station.answer(_SET)
def _default_of_station(state: State, answer: Answer) -> Iterator[Broken]:
    if answer.request["evseId"] == 0:
        yield from _accepted_beside(state, answer, lambda each: each.evse != 0)


@default_of_evse.answer(_SET)
def _default_of_evse(state: State, answer: Answer) -> Iterator[Broken]:
    if answer.request["evseId"] > 0:
        yield from _accepted_beside(state, answer, lambda each: each.evse == 0)


def _accepted_beside(state: State, answer: Answer, of: Callable[[Installed], bool]) -> Iterator[Broken]:
    """The answer, if it accepts a default profile although one of these is there."""
    profile, status = answer.request["chargingProfile"], answer.response["status"]
    if profile["chargingProfilePurpose"] != _DEFAULT or status != "Accepted":
        return
    if any(of(each) for each in _others(state, _installed(profile, answer.request["evseId"]))):
        yield Broken(".status", found=status, allowed="Rejected")


# -- one that is not there, or is of another kind

cleared = block.conversation(
    "K10.FR.01",
    "ClearChargingProfile",
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The station has no charging profile with this id, so the answer has to be Unknown.",
)


@cleared.answer("ClearChargingProfile")
def _cleared(state: State, answer: Answer) -> Iterator[Broken]:
    name, status = answer.request.get("chargingProfileId"), answer.response["status"]
    if name is not None and status == "Accepted" and _is_absent(state, name):
        yield Broken(".status", found=status, allowed="Unknown")


updated = block.conversation(
    "K28.FR.11",
    "UpdateDynamicSchedule",
    versions="2.1",
    sentence="The station has no profile of kind Dynamic with this id, and no other can be updated, so the answer "
    "has to be Rejected.",
)
pulled = block.conversation(
    "K28.FR.12",
    "PullDynamicScheduleUpdate",
    versions="2.1",
    sentence="The station has no profile of kind Dynamic with this id, and no other can be updated, so the CSMS "
    "has to answer Rejected.",
)


@updated.answer("UpdateDynamicSchedule")
@pulled.answer("PullDynamicScheduleUpdate")
def _updated(state: State, answer: Answer) -> Iterator[Broken]:
    name, status = answer.request["chargingProfileId"], answer.response["status"]
    known = state.of(Profiles).installed.get(name)
    is_other = known is not None and known.kind != "Dynamic" and not _is_being_set(state, name)
    if status == "Accepted" and (is_other or _is_absent(state, name)):
        yield Broken(".status", found=status, allowed="Rejected")


signalled = block.conversation(
    "Q08.FR.11",
    "AFRRSignal",
    versions="2.1",
    sentence="The station has no profile with a v2xSignalWattCurve to apply the signal to, so the answer has to be "
    "Rejected.",
)


@signalled.answer("AFRRSignal")
def _signalled(state: State, answer: Answer) -> Iterator[Broken]:
    profiles = state.of(Profiles)
    known = _knows_all(state, profiles) and not profiles.doubtful and not _is_being_set(state)
    status = answer.response["status"]
    if known and status == "Accepted" and not any(each.has_signal for each in profiles.installed.values()):
        yield Broken(".status", found=status, allowed="Rejected")
