"""What happens in a conversation, before it has words: calls with plain numbers, in order, the same in every version.

Belongs here: the order of things, ids, clocks and meters. Must not be here: messages (``_story_1x``, ``_story_2x``),
message ids and text (``_conversations``), anything broken (``_story_faults``).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["ALL_TURNS", "BOOT_INTERVAL", "Act", "Beat", "Charge", "Plan", "Stop", "Unit", "tell"]

BOOT_INTERVAL: Final = 300
"""Seconds until the next boot that every answer to a BootNotification names."""

_SIDES: Final = 6  # divided by up to three connectors without a rest
_TURNS: Final = 9
ALL_TURNS: Final = _SIDES**_TURNS
"""How many orders of turns there are."""


class Act(StrEnum):
    """What a call is about."""

    BOOT = "boot"
    TRIGGER_BOOT = "trigger-boot"
    STATUS = "status"
    HEARTBEAT = "heartbeat"
    AUTHORIZE = "authorize"
    ASK_START = "ask-start"
    STARTED = "started"
    CHARGING = "charging"
    READING = "reading"
    ASK_STOP = "ask-stop"
    ENDED = "ended"


class Stop(StrEnum):
    """How a transaction comes to its end."""

    LOCAL = "local"
    REMOTE = "remote"
    UNPLUGGED = "unplugged"


class Unit(StrEnum):
    """How a reading is written."""

    DEFAULT = "default"
    """Nothing but the value: active import energy in Wh, in every version."""

    WH = "Wh"
    KWH = "kWh"


@frozen
class Charge:
    """One transaction, as it was drawn."""

    tag: str = ""
    remote: bool = False
    authorize: bool = False
    """Whether a remote start is authorized as a local one is."""

    crossing: bool = False
    """Whether the remote start crosses a heartbeat on the wire."""

    energy: list[int] = field(factory=list[int])
    """What is charged between the readings, in hundreds of Wh."""

    rest: int = 0
    """What is charged from the last of them to the end, in hundreds of Wh."""

    stop: Stop = Stop.LOCAL
    unit: Unit = Unit.DEFAULT
    details: bool = False
    """Whether optional fields are there."""


@frozen
class Plan:
    """A conversation, as it was drawn."""

    version: Version
    connectors: int
    refusals: list[str]
    """What the boots before the accepted one are answered with."""

    triggered: bool
    """Whether the CSMS asks for another boot where it can, after Pending."""

    charges: list[Charge]
    first: int
    """Where the first charge is; each of the others is at the next connector."""

    turns: int
    """Which connector goes on, whenever several could: a digit for each turn, over and over."""

    heartbeats: int
    """A bit for every third turn: whether one comes after it."""

    pause: int
    """Seconds between two calls."""

    interval: int
    """Seconds between two readings."""

    meter: int
    """What all meters show at first, in Wh: enough for one to go back by 100."""

    details: bool
    """Whether optional fields are there."""

    message_id: str
    """The format of message ids, from a number."""


@frozen
class Beat:
    """One call and its answer."""

    act: Act
    at: int
    """Seconds since the start."""

    sender: Role = Role.CHARGING_STATION
    connector: int = 0
    transaction: int = 0
    """The number of the transaction; 0 if this belongs to none."""

    request: int = 0
    """The number of the remote start; 0 if there was none."""

    seq: int = 0
    meter: int = 0
    """What the connector's meter shows, in Wh."""

    status: str = "Accepted"
    """Of the registration, the connector, the charging or the authorization, as on the wire."""

    tag: str = ""
    charge: Charge = Charge()
    details: bool = False
    crossing: bool = False
    """Whether the call is sent before the one before it, of the other side, is answered."""

    asked: bool = False
    """Whether the CSMS asked for this boot."""

    refusal: ErrorCode | None = None
    """The code that the call is refused with."""

    muddled: bool = False
    """Whether the answer is that of another action."""


_STATUSES: Final = {Version.V16: ("Preparing", "Finishing")}
"""Status of a connector before and after a transaction, where that is not simply Occupied."""


def tell(plan: Plan) -> list[Beat]:
    """What happens, in order."""
    return list(_Story(plan).beats())


class _Story:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._clock = -plan.pause
        self._transactions = 0
        self._meters = dict.fromkeys(range(1, plan.connectors + 1), plan.meter)
        self._before, self._after = _STATUSES.get(plan.version, ("Occupied", ""))

    def beats(self) -> Iterator[Beat]:
        yield from self._booting()
        for connector in range(0 if self._plan.version.major == 1 else 1, self._plan.connectors + 1):
            yield self._status(connector, "Available")
        plan = self._plan
        lanes: dict[int, list[Charge]] = {}
        for number, charge in enumerate(plan.charges, plan.first):
            lanes.setdefault(number % plan.connectors + 1, []).append(charge)
        active = [self._lane(connector, charges) for connector, charges in lanes.items()]
        turn = 0
        while active:
            lane = active[plan.turns // _SIDES ** (turn % _TURNS) % len(active)]
            group = next(lane, None)
            if group is None:
                active.remove(lane)
                continue
            yield from group
            if turn % 3 == 0 and plan.heartbeats >> turn // 3 & 1:
                yield self._beat(Act.HEARTBEAT)
            turn += 1

    def _beat(self, act: Act, **known: object) -> Beat:
        self._clock += self._plan.pause
        return Beat(act, self._clock, **known)  # type: ignore[arg-type]  # the callers name fields

    def _status(self, connector: int, status: str) -> Beat:
        return self._beat(Act.STATUS, connector=connector, status=status)

    def _booting(self) -> Iterator[Beat]:
        plan = self._plan
        triggered = False
        for status in [*plan.refusals, "Accepted"]:
            yield self._beat(Act.BOOT, status=status, details=plan.details, asked=triggered)
            triggered = plan.triggered and status == "Pending" and plan.version is not Version.V15
            if triggered:
                yield self._beat(Act.TRIGGER_BOOT, sender=Role.CSMS)
            elif status != "Accepted":
                self._clock += BOOT_INTERVAL

    def _lane(self, connector: int, charges: list[Charge]) -> Iterator[list[Beat]]:
        for charge in charges:
            yield from self._charging(connector, charge)

    def _charging(self, connector: int, charge: Charge) -> Iterator[list[Beat]]:
        """A transaction, in groups that nothing of another connector comes between."""
        yield [self._status(connector, self._before)]
        self._transactions += 1
        number, seq = self._transactions, 0

        def beat(act: Act, sender: Role = Role.CHARGING_STATION, *, crossing: bool = False) -> Beat:
            nonlocal seq
            if act in (Act.STARTED, Act.CHARGING, Act.READING, Act.ENDED):
                seq += 1
            return self._beat(
                act,
                sender=sender,
                connector=connector,
                transaction=number,
                request=number if charge.remote else 0,
                seq=seq - 1,
                meter=self._meters[connector],
                status="Charging" if act is Act.CHARGING else "Accepted",
                tag=charge.tag,
                charge=charge,
                details=charge.details,
                crossing=crossing,
            )

        start = []
        if charge.remote and charge.crossing:
            start.append(self._beat(Act.HEARTBEAT))
        if charge.remote:
            start.append(beat(Act.ASK_START, Role.CSMS, crossing=charge.crossing))
        if charge.authorize or not charge.remote:
            start.append(beat(Act.AUTHORIZE))
        yield [*start, beat(Act.STARTED)]
        if self._plan.version is not Version.V15:  # which has no status of its own for this
            yield [beat(Act.CHARGING)]
        for hundreds in charge.energy:
            self._meters[connector] += 100 * hundreds
            self._clock += self._plan.interval
            yield [beat(Act.READING)]
        self._meters[connector] += 100 * charge.rest
        self._clock += self._plan.interval
        end = [beat(Act.ASK_STOP, Role.CSMS)] if charge.stop is Stop.REMOTE else []
        end.append(beat(Act.ENDED))
        if self._after and charge.stop is not Stop.UNPLUGGED:
            end.append(self._status(connector, self._after))
        yield [*end, self._status(connector, "Available")]
