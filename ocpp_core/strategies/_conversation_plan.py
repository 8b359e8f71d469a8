"""What happens in a conversation: calls and their answers in order, as plain numbers, before there are messages.

Belongs here: the order of calls, transaction numbers, clocks and meters, the same in every version. Must not be here:
messages (``_conversation_messages``), message ids and text (``_conversations``), faults (``_conversation_faults``).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from ocpp_core.versions import ErrorCode, Role, Version

__all__ = [
    "BOOT_INTERVAL",
    "ORDERS",
    "ConversationPlan",
    "Exchange",
    "Purpose",
    "ReadingUnit",
    "StopCause",
    "TransactionPlan",
    "plan_exchanges",
]

BOOT_INTERVAL: Final = 300
"""Seconds until the next boot, as every answer to a BootNotification says."""

_SIDES: Final = 6  # a multiple of 1, 2 and 3, so that each of up to three connectors comes as often
_TURNS: Final = 9
ORDERS: Final = _SIDES**_TURNS
"""How many orders of connectors there are."""


class Purpose(StrEnum):
    """What a call is for."""

    BOOT = "boot"
    TRIGGER_BOOT = "trigger-boot"
    STATUS = "status"
    HEARTBEAT = "heartbeat"
    AUTHORIZE = "authorize"
    REMOTE_START = "remote-start"
    STARTED = "started"
    CHARGING = "charging"
    READING = "reading"
    REMOTE_STOP = "remote-stop"
    ENDED = "ended"


class StopCause(StrEnum):
    """Why a transaction ends."""

    LOCAL = "local"
    REMOTE = "remote"
    UNPLUGGED = "unplugged"


class ReadingUnit(StrEnum):
    """How the unit of a reading is written."""

    DEFAULT = "default"
    """Not at all: the value is active import energy in Wh, in every version."""

    WH = "Wh"
    KWH = "kWh"


@frozen
class TransactionPlan:
    """One transaction, as it was drawn."""

    tag: str = ""
    remote: bool = False
    """Whether the CSMS starts it."""

    authorize: bool = False
    """Whether the station authorizes a remote start, as it does a local one."""

    crossing: bool = False
    """Whether the remote start crosses a heartbeat on the wire."""

    energy: list[int] = field(factory=list[int])
    """The energy before each reading since the one before it, in hundreds of Wh."""

    last_energy: int = 0
    """The energy from the last reading to the end, in hundreds of Wh."""

    stop: StopCause = StopCause.LOCAL
    unit: ReadingUnit = ReadingUnit.DEFAULT
    details: bool = False
    """Whether the messages have optional members."""


@frozen
class ConversationPlan:
    """A conversation, as it was drawn."""

    version: Version
    connectors: int
    refusals: list[str]
    """The registration status that each boot before the accepted one is answered with."""

    triggered: bool
    """Whether the CSMS asks for another boot after Pending, where the version lets it."""

    transactions: list[TransactionPlan]
    first_connector: int
    """The number of the first transaction's connector, from 0; each of the others is at the next connector."""

    order: int
    """Which connector goes on whenever several could: one digit for each turn, again from the first after the last."""

    heartbeats: int
    """Whether a heartbeat follows: one bit for every third turn."""

    pause: int
    """Seconds between two calls."""

    interval: int
    """Seconds between two readings."""

    meter: int
    """What all meters show at first, in Wh: enough for a faulty one to go back by 100."""

    details: bool
    """Whether the messages have optional members."""

    message_id_format: str
    """The format of a message id, which is given a number."""


@frozen
class Exchange:
    """One call and its answer."""

    purpose: Purpose
    time: int
    """Seconds since the start of the conversation."""

    sender: Role = Role.CHARGING_STATION
    connector: int = 0
    transaction: int = 0
    """The number of the transaction; 0 for a call that belongs to none."""

    remote_start_id: int = 0
    """The number of the remote start; 0 if there was none."""

    seq_no: int = 0
    meter: int = 0
    """What the connector's meter shows, in Wh."""

    status: str = "Accepted"
    """The status of the registration, the connector, the charging or the authorization, as it is on the wire."""

    tag: str = ""
    plan: TransactionPlan = TransactionPlan()
    details: bool = False
    """Whether the messages have optional members."""

    crossing: bool = False
    """Whether the call is sent before the other side's call before it is answered."""

    triggered: bool = False
    """Whether the CSMS asked for this boot."""

    refusal: ErrorCode | None = None
    """The error code that answers the call; None if a result does."""

    wrong_response: bool = False
    """Whether the answer is the response of another action."""


_STATUSES: Final = {Version.V16: ("Preparing", "Finishing")}
"""Status of a connector before and after a transaction, where that is more than Occupied."""

_OF_TRANSACTION: Final = frozenset({Purpose.STARTED, Purpose.CHARGING, Purpose.READING, Purpose.ENDED})
"""The calls that count in the sequence numbers of a transaction."""


def plan_exchanges(plan: ConversationPlan) -> list[Exchange]:
    """The calls and answers of a conversation, in order."""
    return list(_Planner(plan).exchanges())


class _Planner:
    def __init__(self, plan: ConversationPlan) -> None:
        self._plan = plan
        self._clock = -plan.pause
        self._transactions = 0
        self._meters = dict.fromkeys(range(1, plan.connectors + 1), plan.meter)
        self._before, self._after = _STATUSES.get(plan.version, ("Occupied", ""))

    def exchanges(self) -> Iterator[Exchange]:
        yield from self._boot()
        for connector in range(0 if self._plan.version.major == 1 else 1, self._plan.connectors + 1):
            yield self._status(connector, "Available")
        plan = self._plan
        by_connector: dict[int, list[TransactionPlan]] = {}
        for number, transaction in enumerate(plan.transactions, plan.first_connector):
            by_connector.setdefault(number % plan.connectors + 1, []).append(transaction)
        active = [self._at_connector(connector, planned) for connector, planned in by_connector.items()]
        turn = 0
        while active:
            groups = active[plan.order // _SIDES ** (turn % _TURNS) % len(active)]
            group = next(groups, None)
            if group is None:
                active.remove(groups)
                continue
            yield from group
            if turn % 3 == 0 and plan.heartbeats >> turn // 3 & 1:
                yield self._exchange(Purpose.HEARTBEAT)
            turn += 1

    def _exchange(self, purpose: Purpose, **known: object) -> Exchange:
        self._clock += self._plan.pause
        return Exchange(purpose, self._clock, **known)  # type: ignore[arg-type]  # the callers name fields

    def _status(self, connector: int, status: str) -> Exchange:
        return self._exchange(Purpose.STATUS, connector=connector, status=status)

    def _boot(self) -> Iterator[Exchange]:
        plan = self._plan
        triggered = False
        for status in [*plan.refusals, "Accepted"]:
            yield self._exchange(Purpose.BOOT, status=status, details=plan.details, triggered=triggered)
            triggered = plan.triggered and status == "Pending" and plan.version is not Version.V15
            if triggered:
                yield self._exchange(Purpose.TRIGGER_BOOT, sender=Role.CSMS)
            elif status != "Accepted":
                self._clock += BOOT_INTERVAL

    def _at_connector(self, connector: int, planned: list[TransactionPlan]) -> Iterator[list[Exchange]]:
        for transaction in planned:
            yield from self._transaction(connector, transaction)

    def _transaction(self, connector: int, plan: TransactionPlan) -> Iterator[list[Exchange]]:
        """A transaction, in groups that no call of another connector may interrupt."""
        yield [self._status(connector, self._before)]
        self._transactions += 1
        number, counted = self._transactions, 0

        def exchange(purpose: Purpose, sender: Role = Role.CHARGING_STATION, *, crossing: bool = False) -> Exchange:
            nonlocal counted
            counted += purpose in _OF_TRANSACTION
            return self._exchange(
                purpose,
                sender=sender,
                connector=connector,
                transaction=number,
                remote_start_id=number if plan.remote else 0,
                seq_no=counted - 1,
                meter=self._meters[connector],
                status="Charging" if purpose is Purpose.CHARGING else "Accepted",
                tag=plan.tag,
                plan=plan,
                details=plan.details,
                crossing=crossing,
            )

        start = []
        if plan.remote and plan.crossing:
            start.append(self._exchange(Purpose.HEARTBEAT))
        if plan.remote:
            start.append(exchange(Purpose.REMOTE_START, Role.CSMS, crossing=plan.crossing))
        if plan.authorize or not plan.remote:
            start.append(exchange(Purpose.AUTHORIZE))
        yield [*start, exchange(Purpose.STARTED)]
        if self._plan.version is not Version.V15:  # which has no status for this
            yield [exchange(Purpose.CHARGING)]
        for hundreds in plan.energy:
            self._meters[connector] += 100 * hundreds
            self._clock += self._plan.interval
            yield [exchange(Purpose.READING)]
        self._meters[connector] += 100 * plan.last_energy
        self._clock += self._plan.interval
        end = [exchange(Purpose.REMOTE_STOP, Role.CSMS)] if plan.stop is StopCause.REMOTE else []
        end.append(exchange(Purpose.ENDED))
        if self._after and plan.stop is not StopCause.UNPLUGGED:
            end.append(self._status(connector, self._after))
        yield [*end, self._status(connector, "Available")]
