"""What the stations of an archive and their CSMS say to each other, frame by frame.

Belongs here: the order of messages, times and message ids. Must not be here: what messages hold
(``_archive_messages``), faults (``_archive_faults``), bringing stations together (``_archive``).
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from random import Random
from typing import Any, Final, NamedTuple, TypeAlias

from ocpp_core.strategies._archive_faults import error_code
from ocpp_core.strategies._archive_messages import Exchange, Messages1x, Messages2x, Transaction
from ocpp_core.versions import MESSAGE_TYPES, MessageType, Role, Version

__all__ = ["Life", "SentFrame", "live"]

_SECOND: Final = 1_000
_MINUTE: Final = 60 * _SECOND
_BOOTS: Final = 10 * _MINUTE
"""All stations boot within this time."""

_ONE_WAY: Final = "NotifyPeriodicEventStream"


class SentFrame(NamedTuple):
    """A frame before it is text."""

    time: int
    """Milliseconds from the start of the archive."""

    sender: Role
    type: MessageType
    message_id: str
    action: str
    """The action of the call; that which is answered, of an answer."""

    content: tuple[Any, ...]
    """What stands behind the id, and the action where that is written."""


Life: TypeAlias = Generator[SentFrame, str | None, None]
"""The frames of one station, without end; each is answered with the name of the fault that it was given, or None."""


def live(version: Version, random: Random, transactions: Iterator[int]) -> Life:
    """The frames that a station and its CSMS send. The CSMS takes the numbers of transactions from an iterator."""
    return _Station(version, random, transactions).live()


class _Station:
    def __init__(self, version: Version, random: Random, transactions: Iterator[int]) -> None:
        self._version = version
        self._random = random
        self._transactions = transactions
        self._messages = (Messages1x if version.major == 1 else Messages2x)(version, random)
        self._connectors = random.choice((1, 1, 2))
        self._counts = random.random() < 0.5  # ids are numbers that go up, or else random
        self._last_id = random.randrange(10**6, 10**9)
        self._time = random.randrange(_BOOTS)
        self._meters = [random.randrange(10**4, 10**7) for _ in range(self._connectors)]

    def live(self) -> Life:
        while True:
            yield from self._calls(self._messages.boot(self._time))
            for connector in range(1, self._connectors + 1):
                yield from self._call(self._messages.status(self._time, connector, "Available"))
            for _ in range(self._random.randrange(20, 200)):
                yield from self._something()
            self._wait(5 * _MINUTE)

    def _something(self) -> Life:
        chance = self._random.random()
        if chance < 0.5:
            self._wait(5 * _MINUTE)
            yield from self._heartbeat()
        elif chance < 0.9:
            self._wait(10 * _MINUTE)
            yield from self._session()
        else:
            self._wait(10 * _MINUTE)
            yield from self._command()

    def _heartbeat(self) -> Life:
        return self._call(self._messages.heartbeat(self._time))

    def _command(self) -> Life:
        match self._random.randrange(4):
            case 0:
                yield from self._command_of_csms(self._messages.trigger("Heartbeat"))
                yield from self._heartbeat()
            case 1:
                yield from self._command_of_csms(self._messages.data_transfer())
            case _:
                yield from self._command_of_csms(self._messages.settings())

    def _session(self) -> Life:
        random, messages = self._random, self._messages
        transaction = Transaction(
            number=next(self._transactions),
            connector=(connector := random.randrange(1, self._connectors + 1)),
            tag=f"04{random.getrandbits(40):010X}",
            remote_start=random.randrange(1, 10**6) if random.random() < 0.4 else 0,
            meter=self._meters[connector - 1],
            power=random.randrange(1400, 22_000),
        )
        if transaction.remote_start:
            yield from self._command_of_csms(messages.remote_start(transaction))
        else:
            yield from self._call(messages.authorize(transaction.tag))
        yield from self._call(messages.status(self._time, transaction.connector, "Occupied"))
        self._wait(20 * _SECOND)
        yield from self._calls(messages.started(self._time, transaction))
        if random.random() < 0.3:
            yield from self._command_of_csms(messages.charging_profile(transaction))
        for reading in range(1, random.randrange(2, 30)):
            self._wait(_MINUTE, exactly=True)
            transaction.meter += transaction.power // 60
            yield from self._calls(messages.reading(self._time, transaction))
            if reading % 5 == 0:
                yield from self._heartbeat()
        remote = random.random() < 0.3
        if remote:
            yield from self._command_of_csms(messages.remote_stop(transaction))
        yield from self._calls(messages.ended(self._time, transaction, remote=remote))
        self._meters[connector - 1] = transaction.meter
        self._wait(_MINUTE)
        yield from self._call(messages.status(self._time, transaction.connector, "Available"))

    # -- calls and their answers

    def _calls(self, exchanges: Iterable[Exchange]) -> Life:
        for exchange in exchanges:
            yield from self._call(exchange)

    def _call(self, exchange: Exchange) -> Life:
        """A call of the station. A few cross one of the CSMS."""
        crossing = exchange[0] != "BootNotification" and self._random.random() < 0.02
        return self._exchange(Role.CHARGING_STATION, exchange, crossing=crossing)

    def _command_of_csms(self, exchange: Exchange) -> Life:
        return self._exchange(Role.CSMS, exchange)

    def _exchange(self, sender: Role, exchange: Exchange, *, crossing: bool = False) -> Life:
        """A call and its answer. One that is refused, since it was spoiled, is sent once more."""
        action, request, response = exchange
        for _ in range(2):
            message_id = self._message_id(sender)
            self._wait(2 * _SECOND)
            if action == _ONE_WAY:
                yield SentFrame(self._time, sender, MessageType.SEND, message_id, action, (request,))
                return
            fault = yield SentFrame(self._time, sender, MessageType.CALL, message_id, action, (request,))
            if crossing:
                yield from self._command_of_csms(self._messages.settings())
                crossing = False
            self._wait(_SECOND)
            if fault is None:
                break
            yield self._refusal(MessageType.CALLERROR, sender.peer, message_id, action, fault)
        else:
            return
        fault = yield SentFrame(self._time, sender.peer, MessageType.CALLRESULT, message_id, action, (response,))
        if fault is not None and MessageType.CALLRESULTERROR in MESSAGE_TYPES[self._version]:
            self._wait(_SECOND)
            yield self._refusal(MessageType.CALLRESULTERROR, sender, message_id, action, fault)

    def _refusal(self, kind: MessageType, sender: Role, message_id: str, action: str, fault: str) -> SentFrame:
        nothing: dict[str, Any] = {}
        return SentFrame(self._time, sender, kind, message_id, action, (error_code(self._version, fault), "", nothing))

    def _message_id(self, sender: Role) -> str:
        if self._counts and sender is Role.CHARGING_STATION:
            self._last_id += 1
            return str(self._last_id)
        text = f"{self._random.getrandbits(128):032x}"
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"

    def _wait(self, most: int, *, exactly: bool = False) -> None:
        self._time += most if exactly else self._random.randrange(20, most)
