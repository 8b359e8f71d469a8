"""One run of a probe: which checks are tried, in which order, and when it stops.

Belongs here: connections, budgets, second tries, and what is done when the system is gone. Must not be here: any check
(the phases), printing.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from asyncio.subprocess import Process
from collections.abc import Awaitable, Callable, Iterable
from typing import Final, Protocol, TypeAlias

from attrs import define, evolve, field, frozen

from ocpp_core._json import encode
from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.findings import Finding, Severity
from ocpp_core.probe._harm import why_untried
from ocpp_core.probe._link import Link, NotConnectedError, RefusedError
from ocpp_core.probe._outcomes import Binding, Check, Importance, Outcome, Phase, Result, Verdict
from ocpp_core.probe._peer import Heard, Peer, Timing, fence_call
from ocpp_core.probe._record import Record
from ocpp_core.probe._target import NotServedError, Target, boot
from ocpp_core.versions import Version

__all__ = ["CHECKS", "UNREACHABLE", "Options", "Run", "Stopped", "Watcher", "run_phases"]

OWN_FRAME: Final = Check(
    id="own-frame-valid",
    phase=Phase.SCENARIOS,
    importance=Importance.MUST,
    section="1.6-J 4.2; 2.x part 4 4.2",
    passes="what the system sends of its own accord is a frame of the version, with a valid payload",
)
OWN_RULE: Final = Check(
    id="own-rule",
    phase=Phase.SCENARIOS,
    importance=Importance.MUST,
    section="see the rule",
    passes="the system keeps the rules of the standard on messages, exchanges and conversations",
)
STILL_THERE: Final = Check(
    id="still-there",
    phase=Phase.CONNECT,
    importance=Importance.ROBUSTNESS,
    section="",
    passes="after every check a new connection can be opened",
    versions=frozenset({Version.V15, Version.V16, Version.V201, Version.V21}),
    bindings=frozenset(Binding),
)
CHECKS: Final = (OWN_FRAME, OWN_RULE, STILL_THERE)
"""What is looked at in every phase."""

UNREACHABLE: Final = (NotConnectedError, RefusedError, NotServedError)
"""What is raised where there is no connection to be had on which the system takes part."""

Trial: TypeAlias = Callable[[], Awaitable[Verdict]]
"""One try of a check."""


class Stopped(Exception):  # noqa: N818  # no error: it ends a run in order
    """The run ends before its end. Its text says why."""


@frozen(kw_only=True)
class Options:
    """What a run does."""

    phases: tuple[Phase, ...] = tuple(Phase)
    only: frozenset[Importance] = frozenset(Importance)
    checks: frozenset[str] = frozenset()
    """Ids of the checks that are tried; empty for all."""

    allowed: frozenset[str] = frozenset()
    """What ``--with`` names: of ``transactions``, ``certificates``, ``data-transfer``, ``commands`` and ``aggressive``
    what the probe may do, of ``cost``, ``iso15118`` and ``pending-boot`` what the CSMS can do."""

    token: str | None = None
    """A token that the CSMS accepts; None if none is known."""

    token_type: str = "ISO14443"  # noqa: S105  # a type of token
    """The type of all tokens, in 2.x."""

    unknown_token: str | None = None
    """A token that the CSMS refuses as Invalid or Unknown."""

    blocked_token: str | None = None
    """A token that the CSMS refuses as Blocked."""

    expired_token: str | None = None
    """A token that the CSMS refuses as Expired."""

    group_tokens: tuple[str, str] | None = None
    """Two tokens of one group, both of which the CSMS accepts."""

    trigger: str | None = None
    """A command of the user's that makes the system act. Its words are split as a shell does, then ``{action}``,
    ``{identity}`` and ``{payload}`` (JSON) are put in; no shell reads it."""

    trigger_time: float = 30.0
    """How long the trigger may take, in seconds."""

    unknown_identity: str | None = None
    """An identity that the CSMS does not know; None if there is none, or it takes every station."""

    max_time: float = 110.0
    """Most seconds of a run."""

    max_failures: int = 1000
    rate: float | None = None
    """Most frames a second; None for as many as the system answers."""

    seed: int = 0
    """Where the drawn frames start."""

    restart_command: str | None = None
    """A shell command of the user's that starts the system again after it has ended."""

    restart_time: float = 30.0
    """How long the system may take to start, in seconds."""

    permitted: str = ""
    """The host that the user says may be tested, though it is not of a private network; empty if it is."""

    def allows(self, word: str) -> bool:
        """Whether ``--with`` names a word; what needs no word is always allowed."""
        return not word or word in self.allowed

    @property
    def any_token(self) -> str:
        """The token that is sent where it need not be one that the CSMS knows."""
        return self.token or "OCPPCORE-PROBE"


class Watcher(Protocol):
    """Is told what happens in a run, as it happens."""

    def phase(self, phase: Phase) -> None:
        """A phase begins."""

    def result(self, result: Result) -> None:
        """A check has ended."""


@define
class Run:
    """A run under way."""

    target: Target
    options: Options
    record: Record
    watcher: Watcher | None = None
    timing: Timing = field(factory=Timing)
    results: list[Result] = field(factory=list[Result], init=False)
    stopped: str = field(default="", init=False)
    """Why the run ended before its end; empty if it did not."""

    phase: Phase = field(default=Phase.CONNECT, init=False)
    seconds: dict[Phase, float] = field(factory=dict[Phase, float], init=False)
    """How long each phase took."""

    cut_short: dict[Phase, str] = field(factory=dict[Phase, str], init=False)
    """Why a phase ended before its end, though the run went on."""

    silent: set[str] = field(factory=set[str], init=False)
    """The actions of which a valid call was not answered, though the system answered others."""

    restarted: list[Process] = field(factory=list[Process], init=False)
    """What the user's command has started again; it may still run, and go on when the run is over."""

    _peer: Peer | None = field(default=None, init=False)
    _begun: float = field(factory=time.monotonic, init=False)
    _unasked: dict[tuple[str, str, str, str], int] = field(factory=dict, init=False)
    """Where the result stands of what the system did wrong of its own accord."""

    _last_sent: float = field(default=0.0, init=False)
    _last_tried: str = field(default="", init=False)
    """The check that was tried last, and its case."""

    _sent_before: int = field(default=0, init=False)
    """How many texts had been sent before that."""

    _failures: int = field(default=0, init=False)

    # -- connections

    async def peer(self) -> Peer:
        """The connection that checks share: open, greeted, and lawful so far."""
        if self._peer is not None and not self._peer.lawful:
            await self.drop()
        return await self.shared()

    async def shared(self) -> Peer:
        """The connection that checks share, on which frames that break the standard may have been sent."""
        if self._peer is not None and self._peer.ended is not None:
            await self.drop()
        if self._peer is None:
            self._peer = await self.fresh()
        return self._peer

    async def unlawful(self) -> Peer:
        """The connection that checks share, on which frames that break the standard are sent from now on."""
        peer = await self.shared()
        peer.lawful = False
        return peer

    async def fresh(self, *, greet: bool = True) -> Peer:
        """A connection of its own. Raises NotConnectedError, RefusedError and NotServedError."""
        peer = self.peer_on(await self.target.link())
        try:
            if greet:
                await self.target.greet(peer)
        except BaseException:  # whatever it is, nobody will have the connection to close it
            await peer.close()
            raise
        return peer

    def peer_on(self, link: Link) -> Peer:
        """The probe's end of a connection that was opened in another way."""
        return Peer(
            link,
            self.target.version,
            self.target.tests.peer,
            station=self.target.identity,
            record=self.record,
            timing=self.timing,
            unasked=self._saw,
        )

    async def reach(self) -> None:
        """Sees that the system takes part. Raises NotConnectedError, RefusedError and NotServedError if not."""
        await self.target.reach(self.peer_on, self.record)

    async def drop(self) -> None:
        """Closes the connection that checks share."""
        if self._peer is not None:
            await self._peer.close()
            self._peer = None

    # -- checks

    def begin(self) -> None:
        """Counts the time of the run from now on: a station may have to be waited for."""
        self._begun = time.monotonic()

    def applies(self, check: Check) -> bool:
        """Whether a check is one for this system that was asked for."""
        return (
            check.is_for(self.target.tests, self.target.version, self.target.binding)
            and check.importance in self.options.only
            and (not self.options.checks or check.id in self.options.checks)
        )

    def wants(self, check: Check) -> bool:
        """Whether a check is to be tried: it applies, and the run is allowed to do what it needs."""
        return self.applies(check) and self.options.allows(check.needs)

    async def attempt(self, check: Check, trial: Trial, case: str = "") -> Result | None:
        """Tries a check, and once more if it fails. None if it does not apply; where it is not allowed it is skipped.

        Raises Stopped when the budget is spent, or the system is gone and does not come back.
        """
        if not self.applies(check):
            return None
        if not self.wants(check):
            return self.skip(check, why_untried(check.needs), case)
        await self.turn()
        begun, sent_before = time.monotonic(), self.record.sent
        first = await self._tried(trial)
        self._last_tried, self._sent_before = f"{check.id} at {case}" if case else check.id, sent_before
        seconds = time.monotonic() - begun
        after = first.after or (self._peer.after if self._peer is not None else "connect")
        reproduced = None
        try:
            if first.outcome is Outcome.FAIL:
                again = await self._tried(trial)
                reproduced = (again.outcome, again.rule, again.path) == (first.outcome, first.rule, first.path)
        finally:  # also where the run ends during the second try
            result = Result(check=check, case=case, verdict=first, after=after, reproduced=reproduced, seconds=seconds)
            self.add(result)
        return result

    async def turn(self) -> None:
        """Waits until something may be sent. Raises Stopped when the budget is spent. `attempt` does so itself."""
        self._within_budget()
        await self._slowly()

    def skip(self, check: Check, why: str, case: str = "") -> Result:
        """Takes note that a check is not tried."""
        result = Result(check=check, case=case, verdict=Verdict(outcome=Outcome.SKIPPED, message=why))
        self.add(result)
        return result

    def add(self, result: Result) -> None:
        """Takes a result into the run; of a very long text of the system its beginning."""
        received = result.verdict.received
        if len(received) > _KEPT:
            result = evolve(result, verdict=evolve(result.verdict, received=received[:_KEPT]))
        self.results.append(result)
        self._failures += result.verdict.outcome is Outcome.FAIL
        if self.watcher is not None:
            self.watcher.result(result)

    @property
    def elapsed(self) -> float:
        """How many seconds the run has taken so far."""
        return time.monotonic() - self._begun

    @property
    def failures(self) -> int:
        """How many results are failures so far."""
        return self._failures

    async def _tried(self, trial: Trial) -> Verdict:
        """What a try comes to. Where the system cannot be reached, it is started again, or the run ends."""
        try:
            return await self._in_time(trial)
        except UNREACHABLE as error:
            await self.back(error)
        try:
            return await self._in_time(trial)
        except UNREACHABLE as error:
            return Verdict(outcome=Outcome.FAIL, rule="no-connection", message=f"no connection for this check: {error}")

    async def _in_time(self, trial: Trial) -> Verdict:
        """What a try comes to. Raises Stopped for one that goes on long after the time of the run is up."""
        limit = asyncio.timeout(self.options.max_time + _OVERTIME - self.elapsed)
        try:
            async with limit:
                return await trial()
        except TimeoutError:
            if not limit.expired():
                raise
            raise Stopped(self._time_is_up) from None

    @property
    def _time_is_up(self) -> str:
        return f"the time is up: --max-time {self.options.max_time:g}"

    async def back(self, error: Exception) -> None:
        """Waits until the system can be reached again. Raises Stopped if it cannot."""
        await self.drop()
        if self.options.restart_command is not None:
            process = await asyncio.create_subprocess_shell(self.options.restart_command)
            self.restarted.append(process)
            with contextlib.suppress(TimeoutError):  # it may be the system itself, which does not end
                await asyncio.wait_for(process.wait(), self.options.restart_time)
        limit = time.monotonic() + (self.options.restart_time if self.options.restart_command is not None else _GRACE)
        while time.monotonic() < limit:
            try:
                await self.reach()
            except UNREACHABLE:
                await asyncio.sleep(_PAUSE)
            else:
                return
        self._gone(error)

    def _gone(self, error: Exception) -> None:
        blamed = self._blamed()
        what = "this frame" if blamed or not self._last_tried else self._last_tried
        verdict = Verdict(
            outcome=Outcome.FAIL, message=f"no new connection can be opened after {what}: {error}", sent=blamed
        )
        self.add(Result(check=STILL_THERE, case="", verdict=verdict, phase=self.phase))
        raise Stopped("the system is gone")

    def _blamed(self) -> str:
        """The last text that was sent since the last check was tried; empty if none.

        Fences and the boots of new connections do not count.
        """
        ours = [each.text for each in self.record if each.sender is self.target.tests.peer]
        since = ours[max(0, len(ours) - (self.record.sent - self._sent_before)) :]
        version = self.target.version
        usual = [fence_call(version, self.target.tests.peer), ("BootNotification", boot(version))]
        ends = tuple(f'"{action}",{encode(payload).decode()}]' for action, payload in usual)
        return next((text for text in reversed(since) if not text.endswith(ends)), "")

    def _within_budget(self) -> None:
        if self.elapsed > self.options.max_time:
            raise Stopped(self._time_is_up)
        if self.failures >= self.options.max_failures:
            raise Stopped(f"there are {self.failures} failures: --max-failures {self.options.max_failures}")

    async def _slowly(self) -> None:
        if self.options.rate is not None:
            wait = self._last_sent + 1 / self.options.rate - time.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
            self._last_sent = time.monotonic()

    # -- what the system does of its own accord

    def _saw(self, what: Finding | RemoteError, heard: Heard) -> None:
        """Takes note of something wrong that no check asked for, once for each rule, action and place."""
        action = heard.action or ""
        verdict = _unasked(what, heard)
        check = OWN_RULE if isinstance(what, Finding) else OWN_FRAME
        if not self.wants(check):
            return
        key = (check.id, verdict.rule, action, verdict.path)
        place = self._unasked.get(key)
        if place is None and len(self._unasked) < _MOST_UNASKED:
            self._unasked[key] = len(self.results)
            self.add(Result(check=check, case=action, verdict=verdict, phase=self.phase))
        elif place is not None and self.results[place].reproduced is None:
            self.results[place] = evolve(self.results[place], reproduced=True)


def _unasked(what: Finding | RemoteError, heard: Heard) -> Verdict:
    if isinstance(what, Finding):
        outcome = Outcome.FAIL if what.severity is Severity.ERROR else Outcome.WARNING
        return Verdict(outcome=outcome, message=what.message, rule=what.rule, path=what.path, received=heard.text)
    issue = what.issues[0] if isinstance(what, PayloadError) and what.issues else None
    rule = f"schema/{issue.rule}" if issue is not None else what.rule
    path = issue.path if issue is not None else ""
    return Verdict(outcome=Outcome.FAIL, message=str(what), rule=rule, path=path, received=heard.text)


_GRACE: Final = 3.0
"""How long a system may take to accept a connection again, in seconds, where no command restarts it."""

_PAUSE: Final = 0.2
_OVERTIME: Final = 150.0
"""How many seconds the last check of a run may still take once the time is up: longer than a station is waited for."""

_KEPT: Final = 64 * 1024  # characters or bytes of what a system sent that stay with a result
_MOST_UNASKED: Final = 1000  # kinds of what a system does wrong of its own accord, which it can invent without end


async def run_phases(run: Run, phases: Iterable[tuple[Phase, Callable[[Run], Awaitable[None]]]]) -> None:
    """Runs phases in order, until one of them stops the run. The connection is closed whatever happens."""
    run.begin()
    try:
        for phase, function in phases:
            if phase in run.options.phases:
                await _run_phase(run, phase, function)
    except Stopped as stopped:
        run.stopped = str(stopped)
    except Exception as error:
        run.stopped = f"the probe itself failed, by {type(error).__name__}"
        raise
    finally:
        await run.drop()


async def _run_phase(run: Run, phase: Phase, function: Callable[[Run], Awaitable[None]]) -> None:
    """Runs a phase. Where the system cannot be reached between two checks, it ends, and the next may begin."""
    run.phase = phase
    if run.watcher is not None:
        run.watcher.phase(phase)
    begun = time.monotonic()
    try:
        await function(run)
    except UNREACHABLE as error:
        run.cut_short[phase] = str(error)
        await run.back(error)
    finally:
        run.seconds[phase] = time.monotonic() - begun
