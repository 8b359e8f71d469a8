"""What the phases that send frames have in common: calls, and what is noticed in the answers to them.

Belongs here: making a call that may be wrong, and bringing notes on its answers into the run. Must not be here: which
calls are made (the phases), what is noticed (``_judge``).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar

from ocpp_core._json import encode
from ocpp_core.frames import PlainCall
from ocpp_core.probe._harm import needs, why_untried
from ocpp_core.probe._judge import RESULT_VALID, SIDE_CHECKS, Note, started
from ocpp_core.probe._outcomes import PASSED, Check, Result, Verdict
from ocpp_core.probe._payloads import EARLIER
from ocpp_core.probe._peer import Exchange, Peer
from ocpp_core.probe._run import Run
from ocpp_core.schemas import Action, actions
from ocpp_core.versions import MessageType, Version

__all__ = ["Notebook", "calls_of", "may_request", "patience", "plain_call", "strange_call", "undoing"]


def calls_of(run: Run) -> list[Action]:
    """The actions that are the probe's side to request, by name."""
    table = actions(run.target.version)
    return [table[name] for name in sorted(table) if run.target.tests.peer in table[name].initiators]


def may_request(run: Run, check: Check, action: str) -> bool:
    """Whether the run may request an action; if not, the check is skipped for it."""
    word = needs(run.target.tests, action)
    allowed = run.options.allows(word)
    if not allowed:
        run.skip(check, why_untried(word), action)
    return allowed


_ENOUGH: Final = 3  # actions whose answer was waited for in full
_BRIEF: Final = 1.0  # seconds


def patience(run: Run, before: int = 0) -> float:
    """How long to wait for the answer to a valid call that was made so often before.

    It is less for a second try, and where the system has left several actions unanswered: some never answer what they
    do not know.
    """
    full = run.timing.for_answer
    return min(full, max(_BRIEF, 10 * run.timing.median)) if before or len(run.silent) >= _ENOUGH else full


async def plain_call(peer: Peer, action: str, payload: Any, *, wait: float | None = None) -> Exchange:
    """A valid call, and another that takes back what it began.

    If there is no answer, in ``wait`` seconds if given, a fence shows whether the system says anything any more.
    """
    message_id = peer.new_id()
    text = peer.codec.encode(PlainCall(message_id, action, payload))
    found = await peer.exchange(text, message_id, action=action, due=True, brief=True, timeout=wait)
    back = undoing(peer.version, action, payload, started(found)) if found.answer is not None else None
    if back is not None:
        await peer.call(*back)
    return found


def undoing(version: Version, action: str, payload: Any, transaction: Any) -> tuple[str, dict[str, Any]] | None:
    """The call that takes back what a call began: a transaction, a charging profile, a reservation.

    ``transaction`` is the id that the answer gives, if it gives one.
    """
    match action:
        case "StartTransaction" if isinstance(transaction, int):
            stop = {"transactionId": transaction, "meterStop": payload["meterStart"], "timestamp": EARLIER}
            return "StopTransaction", stop
        case "SetChargingProfile" if version.major == 1:
            return "ClearChargingProfile", {"id": payload["csChargingProfiles"]["chargingProfileId"]}
        case "SetChargingProfile":
            return "ClearChargingProfile", {"chargingProfileId": payload["chargingProfile"]["id"]}
        case "ReserveNow":
            return "CancelReservation", {"reservationId": payload["reservationId" if version.major == 1 else "id"]}
        case _:
            return None


async def strange_call(peer: Peer, action: str, payload: Any, *, wait: float | None = None) -> Exchange:
    """A call that need not be valid. With ``wait`` its answer is waited for so long before the fence follows."""
    peer.lawful = False
    message_id = peer.new_id()
    text = encode([MessageType.CALL.value, message_id, action, payload]).decode()
    due = wait is not None
    return await peer.exchange(text, message_id, action=action, due=due, brief=True, timeout=wait)


class Found(Protocol):
    """What came back for something that was sent: an `Exchange`, or its like of another binding."""

    @property
    def alive(self) -> bool:
        """Whether more can be asked on the same connection."""
        ...


F = TypeVar("F", bound=Found)

Ask: TypeAlias = Callable[[int], Awaitable[F]]
"""Sends something, and says what came back; given how often it was tried before: a second try has more patience."""


class Notebook(Generic[F]):
    """Tries checks of a phase, and brings into the run what is noticed in the answers beside that.

    Each note comes once for its check, case, rule and place, and is tried again like any failure.
    """

    def __init__(
        self, run: Run, checks: Collection[Check] = SIDE_CHECKS, by_case: Collection[Check] = (RESULT_VALID,)
    ) -> None:
        """``checks`` are those that notes are for; those in ``by_case`` are told of each case by itself."""
        self._run: Final = run
        self._checks: Final = checks
        self._by_case: Final = by_case
        self._known: set[tuple[str, str, str, str]] = set()
        self._noted: set[str] = set()
        self._looked = False

    async def attempt(
        self,
        check: Check,
        case: str,
        ask: Ask[F],
        verdict: Callable[[F], Verdict],
        notes: Callable[[F], Iterable[Note]],
    ) -> list[F]:
        """Tries a check by an exchange, whose verdict and notes follow from it. Gives what came of each try."""
        seen: list[F] = []

        async def trial() -> Verdict:
            seen.append(await self._asked(ask, len(seen)))
            return verdict(seen[-1])

        async def again() -> Iterable[Note]:
            return notes(await self._asked(ask, 1))

        await self._run.attempt(check, trial, case)
        if seen:
            self._looked = True
            for note in notes(seen[0]):
                await self._take(note, case, again)
        return seen

    async def _asked(self, ask: Ask[F], before: int) -> F:
        found = await ask(before)
        if not found.alive:  # nothing more is to be had on this connection
            await self._run.drop()
        return found

    def has_new(self, notes: Iterable[Note]) -> bool:
        """Whether there is a note that is not in the run yet."""
        return any((note.check.id, "", note.verdict.rule, note.verdict.path) not in self._known for note in notes)

    async def _take(self, note: Note, case: str, again: Callable[[], Awaitable[Iterable[Note]]]) -> None:
        case = case if note.check in self._by_case else ""  # errors are made in one place for all actions
        key = note.check.id, case, note.verdict.rule, note.verdict.path
        self._noted.add(note.check.id)
        if key not in self._known:
            self._known.add(key)
            await self._run.attempt(note.check, _trial(note, again), case)

    def close(self) -> None:
        """Takes into the run that the checks of this phase of which there was no note have passed."""
        for check in self._checks if self._looked else ():
            if check.id not in self._noted and self._run.wants(check) and check.phase is self._run.phase:
                self._run.add(Result(check=check, case="", verdict=PASSED))


def _trial(note: Note, again: Callable[[], Awaitable[Iterable[Note]]]) -> Callable[[], Awaitable[Verdict]]:
    """A trial that comes to the note first, and then to what the exchange comes to when it is repeated."""
    first = True

    async def trial() -> Verdict:
        nonlocal first
        if first:
            first = False
            return note.verdict
        alike = (each.verdict for each in await again() if each.check is note.check)
        return next((each for each in alike if each.rule == note.verdict.rule), PASSED)

    return trial
