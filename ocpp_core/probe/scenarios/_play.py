"""Plays a scenario against a system, step by step, and says what came of it.

Belongs here: the order of things. Must not be here: what a message says (``_messages``), what an answer must say
(``_expect``), which scenarios are played (``ocpp_core.probe.phases._scenarios``).
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count, groupby
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from ocpp_core.probe._harm import HARMLESS, needs
from ocpp_core.probe._link import NotConnectedError, RefusedError
from ocpp_core.probe._outcomes import Importance, Outcome, Verdict
from ocpp_core.probe._peer import Exchange, Heard, Peer
from ocpp_core.probe._run import Options, Run
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.scenarios._data import (
    Await,
    Call,
    Connect,
    Do,
    Reach,
    Reconnect,
    Scenario,
    Silence,
    State,
    Step,
    Wait,
    find_state,
)
from ocpp_core.probe.scenarios._expect import find, miss
from ocpp_core.probe.scenarios._messages import Memory, merged
from ocpp_core.probe.scenarios._trigger import Trigger, words
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import basic_auth

__all__ = ["ABILITIES", "lacking", "perform", "variables", "words_needed"]

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_POLL: Final = 0.1  # seconds
_LONGEST: Final = 20.0  # seconds of a pause
_SHORTEST: Final = 0.001  # seconds; what has come already is taken in any case
_ABSENT: Final = frozenset({"NotImplemented", "NotSupported"})

ABILITIES: Final = MappingProxyType(
    {
        "cost": "the CSMS works out what a transaction costs, and tells it",
        "iso15118": "the CSMS makes profiles for vehicles of ISO 15118",
        "pending-boot": "the CSMS answers the first boot on a connection with Pending",
    }
)
"""What a system can do, which it need not: scenarios that are about it are played where ``--with`` names it."""

_WITH_TOKEN: Final = frozenset({"Authorize", "RemoteStartTransaction", "RequestStartTransaction", "StartTransaction"})
"""The calls that name the known token unless a scenario says something else."""

_OPTIONS: Final = {
    "token": "--token",
    "tokenInOtherCase": "a --token with letters",
    "unknownToken": "--unknown-token",
    "blockedToken": "--blocked-token",
    "expiredToken": "--expired-token",
    "groupToken1": "--group-tokens",
    "groupToken2": "--group-tokens",
}
"""The option that a variable comes from."""


class _Ended(Exception):  # noqa: N818  # no error: it ends a scenario
    """The scenario has come to an end."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.message)
        self.verdict = verdict


def _over(outcome: Outcome, message: str, rule: str, **more: Any) -> _Ended:
    return _Ended(Verdict(outcome=outcome, message=message, rule=rule, **more))


def variables(options: Options, version: Version) -> dict[str, Any]:
    """The values that the options give, by the name of the variable; None for what is not given."""
    first, second = options.group_tokens if options.group_tokens is not None else (None, None)
    other = None if options.token is None else options.token.swapcase()
    texts = {
        "token": options.token,
        "tokenInOtherCase": None if other == options.token else other,
        "unknownToken": options.unknown_token,
        "blockedToken": options.blocked_token,
        "expiredToken": options.expired_token,
        "groupToken1": first,
        "groupToken2": second,
    }
    if version.major == 1:
        return dict(texts)
    kind = options.token_type
    return {name: None if text is None else {"idToken": text, "type": kind} for name, text in texts.items()}


def lacking(scenario: Scenario, run: Run) -> str:
    """Why a run cannot play a scenario, in words; empty if it can."""
    if scenario.impossible:
        return scenario.impossible
    target, options = run.target, run.options
    missing = [f"--with {word}" for word in words_needed(scenario, target.version) if word not in options.allowed]
    steps = list(_all_steps(scenario, target.version))
    given = variables(options, target.version)
    asked = {name for step in steps for name in _names(step)}
    missing += [option for name, option in _OPTIONS.items() if name in asked and given[name] is None]
    if options.trigger is None and any(_is_prompted(step) for step in steps):
        missing.append("--trigger")
    wrong = any(isinstance(step, Connect) and step.wrong for step in steps)
    if (wrong or "password" in scenario.needs) and getattr(target, "password", None) is None:
        missing.append("--password")
    if "tls" in scenario.needs and not (isinstance(target, CsmsTarget) and target.address().secure):
        missing.append("a wss:// address")
    return f"it is only tried with {missing[0]}" if missing else ""


def words_needed(scenario: Scenario, version: Version) -> list[str]:
    """What ``--with`` must name before a scenario is played."""
    called = [step.action for step in _all_steps(scenario, version) if isinstance(step, Call)]
    words = [*scenario.needs, *(needs(scenario.tests, action) for action in called)]
    return [word for word in dict.fromkeys(words) if word not in (HARMLESS, "password", "tls")]


def _is_prompted(step: Step) -> bool:
    """Whether the user's trigger has a part in a step."""
    return isinstance(step, Do) or (isinstance(step, Await) and step.trigger is not None)


def _all_steps(scenario: Scenario, version: Version) -> Iterator[Step]:
    """Every step of a scenario, with those of the states that it goes through."""
    for name in scenario.before:
        for state in _chain(name, scenario.tests, version):
            yield from state.todo
    for step in scenario.todo:
        yield step
        if isinstance(step, Reach):
            yield from find_state(step.state, scenario.tests, version).todo
    yield from scenario.undo


def _chain(name: str, tests: Role, version: Version) -> Iterator[State]:
    """A state with those before it."""
    state = find_state(name, tests, version)
    for each in state.first:
        yield from _chain(each, tests, version)
    yield state


def _names(step: Step) -> Iterator[str]:
    """The names of the variables that a step reads."""
    match step:
        case Call():
            yield from _variables([step.fields, step.expect])
            if step.action in _WITH_TOKEN and not step.fields.keys() & {"idToken", "idTag"}:
                yield "token"
        case Await():
            yield from _variables([step.trigger, step.expect, step.fields])
            for each in step.alternatives:
                yield from _names(each)
        case Reach():
            yield from _variables([step.carrying, step.params])
        case Do():
            yield from _variables(step.params)
        case _:
            pass


def _variables(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for each in value.values():
            yield from _variables(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _variables(each)
    elif isinstance(value, str) and value.startswith("$"):
        yield value[1:].partition(".")[0]


async def perform(scenario: Scenario, run: Run) -> Verdict:
    """Plays a scenario, on the connection that checks share unless it opens one itself. No transaction is left behind.

    One in which the system is made to act has the connection to itself: what has been set there then counts no more.

    Raises RefusedError and NotServedError if the system cannot be reached to begin with.
    """
    steps = scenario.todo
    if not scenario.before and isinstance(steps[0], Connect):
        await run.drop()
        peer = None
    else:
        peer = await run.peer()
    play = _Play(scenario, run, peer)
    verdict = await play.verdict()
    prompted = any(map(_is_prompted, _all_steps(scenario, run.target.version)))
    # A station comes back when it likes, so it is only sent away where something may still come from it.
    unsettled = run.target.tests is Role.CSMS or verdict.rule in ("not-sent", "unanswered")
    if (verdict.outcome is Outcome.FAIL and unsettled) or play.peer is not peer or prompted:
        await run.drop()
    weak = verdict.outcome is Outcome.FAIL and scenario.importance is Importance.SHOULD
    return evolve(verdict, after=play.after, outcome=Outcome.WARNING if weak else verdict.outcome)


class _Play:
    """A scenario under way."""

    def __init__(self, scenario: Scenario, run: Run, peer: Peer | None) -> None:
        self.peer = peer
        self.after = "connect" if peer is None else "boot"
        """What had been said: the last state that was reached, or what was before all."""

        self._scenario, self._run = scenario, run
        given = variables(run.options, run.target.version)
        values = {name: value for name, value in given.items() if value is not None}
        values["identity"] = run.target.identity
        self._memory: Final = Memory(run.target.version, run.target.tests.peer, values)
        self._numbers = count(1)
        self._said: Final[dict[str, dict[str, Any]]] = {}
        self._doing = ""
        self._heard = 0
        """How many calls the system had made before the last one of the probe."""

        self._trigger: Trigger | None = None
        self._awaited = [
            step
            for step in _all_steps(scenario, run.target.version)
            if isinstance(step, Await) and step.trigger is None
        ]
        """What the system has still to ask of its own accord."""

        self._early: list[Heard] = []
        """Calls that came before their turn, and have been answered."""

    async def verdict(self) -> Verdict:
        """What it comes to."""
        shared = self.peer
        try:
            if shared is not None:
                shared.hold(_actions(self._awaited))
            for name in self._scenario.before:
                for state in _chain(name, self._scenario.tests, self._memory.version):
                    await self._reach(state)
            await self._steps(self._scenario.todo)
        except _Ended as ended:
            found = ended.verdict
        except asyncio.CancelledError:
            if self._trigger is not None:
                self._trigger.kill()
            raise
        except LookupError as error:
            found = _over(Outcome.FAIL, f"{self._doing}: {error.args[0]} has not been said", "variable").verdict
        else:
            outcome = Outcome.PASS if self._scenario.exact else Outcome.NOT_JUDGED
            found = Verdict(outcome=outcome, message="" if self._scenario.exact else "the case asks for more")
        finally:  # also where the user ends the run: no transaction stays open
            await self._tidy(shared)
        return found

    async def _tidy(self, shared: Peer | None) -> None:
        """Ends what still runs: the trigger, transactions, a connection of its own; and frees the connectors."""
        if self._trigger is not None:
            await self._trigger.end()
        peer = self.peer
        if peer is None:
            return
        for step in self._scenario.undo:
            if isinstance(step, Call) and peer.ended is None:
                with contextlib.suppress(_Ended, LookupError):  # what was not read needs not be put back
                    await self._call(step, _NOTHING)
        if self._scenario.undo and peer.ended is None:
            await asyncio.sleep(peer.timing.for_silence)  # for what the system has to tell of that
        peer.release()
        while self._memory.running and peer.ended is None:
            action, payload = self._memory.goodbye()
            await peer.call(action, payload)
        for payload in self._memory.freed() if peer.ended is None else ():
            await peer.call("StatusNotification", payload)
        if peer is not shared:
            await peer.close()

    # -- steps

    async def _steps(self, steps: Sequence[Step], carrying: Mapping[str, Any] = _NOTHING) -> None:
        wanted = [each for each in steps if not self._is_done(each)]
        last = {each.action: each for each in wanted if isinstance(each, Call)}
        for together, group in groupby(wanted, key=lambda each: isinstance(each, Await)):
            if together:
                for some in _split([each for each in group if isinstance(each, Await)]):
                    await self._await(some)
                continue
            for step in group:
                more = carrying.get(step.action, {}) if isinstance(step, Call) and last[step.action] is step else {}
                await self._step(step, more)

    def _is_done(self, step: Step) -> bool:
        """Whether a step is left out in the state that has been reached."""
        return isinstance(step, Call | Await) and step.unless in self._memory.reached

    async def _step(self, step: Step, more: Mapping[str, Any]) -> None:
        match step:
            case Call():
                for _ in range(step.repeat):
                    await self._call(step, more)
            case Reach():
                self._memory.values["param"] = self._memory.resolved(step.params)
                state = find_state(step.state, self._scenario.tests, self._memory.version)
                await self._reach(state, step.carrying)
            case Connect():
                await self._connect(step)
            case Reconnect():
                await self._reconnect(step)
            case Wait():
                await self._pause(self._memory.resolved(step.wait))
            case Silence():
                await self._silence(step)
            case Do():
                await self._do(step)
            case Await():  # pragma: no cover  # handled in groups
                raise AssertionError

    async def _do(self, step: Do) -> None:
        trigger = await self._prompt(step.do, self._memory.resolved(step.params))
        await trigger.end()
        if trigger.status:
            raise self._not_triggered(step.do, trigger.status)

    async def _reach(self, state: State, carrying: Mapping[str, Any] = _NOTHING) -> None:
        if state.name in self._memory.reached:
            return
        running = self._memory.running
        await self._steps(state.todo, carrying)
        if not running or self._memory.running:  # the end of a transaction ends its states
            self._memory.reached.append(state.name)
        self.after = self._connected().after = state.name

    async def _call(self, step: Call, more: Mapping[str, Any]) -> None:
        self._doing = f"step {next(self._numbers)}, {step.action}"
        peer = self._connected()
        self._heard = len(peer.calls)
        payload = self._said[step.action] if step.again else self._memory.call(step.action, merged(step.fields, more))
        self._said[step.action] = payload
        exchange = await peer.call(step.action, payload)
        self._doing += f" ({payload['eventType']})" if isinstance(payload.get("eventType"), str) else ""
        answer = self._judged(step, exchange)
        if answer is None:
            return
        result = answer.payload
        self._memory.saw_result(step.action, payload, result)
        wrong = miss(result, self._memory.resolved(step.expect))
        if wrong is not None and result.get("status") == "NotImplemented":  # which is what a trigger may be met with
            text = f"the system does not implement what {step.action} asks for"
            raise _over(Outcome.SKIPPED, text, "absent", sent=exchange.sent, received=answer.text)
        if wrong is not None:
            raise _over(
                Outcome.FAIL,
                f"{self._doing}: {wrong.message}",
                wrong.word,
                path=wrong.path,
                sent=exchange.sent,
                received=answer.text,
            )
        self._keep(step.keep, result)

    def _judged(self, step: Call, exchange: Exchange) -> Heard | None:
        """The result that a call was answered with, or None if it was refused as it should be. Raises _Ended."""
        answer = exchange.answer
        if answer is None:
            how = f"the connection {exchange.ended}" if exchange.ended is not None else "no answer came in time"
            raise _over(Outcome.FAIL, f"{self._doing}: {how}", "unanswered", sent=exchange.sent)
        shown: dict[str, Any] = {"sent": exchange.sent, "received": answer.text}
        if answer.message_type == 4:
            if answer.code in (*step.refused, *step.may_refuse):
                return None
            if answer.code in _ABSENT and not step.refused:
                raise _over(Outcome.SKIPPED, f"the system refuses {step.action} as {answer.code}", "absent", **shown)
            wanted = f"a refusal with {' or '.join(step.refused)}" if step.refused else "a result"
            raise _over(
                Outcome.FAIL, f"{self._doing}: refused as {answer.code!a:.40}, but must be {wanted}", "refused", **shown
            )
        if answer.error is not None:
            raise _over(Outcome.FAIL, f"{self._doing}: the result is wrong: {answer.error}", "invalid", **shown)
        if step.refused:
            wanted = " or ".join(step.refused)
            raise _over(
                Outcome.FAIL, f"{self._doing}: answered, but must be refused with {wanted}", "accepted", **shown
            )
        return answer

    def _keep(self, names: Mapping[str, str], payload: Any) -> None:
        for name, path in names.items():
            found = find(payload, path)
            if found:
                self._memory.values[name] = found[0]

    # -- calls of the system

    async def _await(self, steps: list[Await]) -> None:
        """Waits until the system has made all of these calls, in any order, and answers them."""
        names = " and ".join(dict.fromkeys(step.action for step in steps))
        self._doing = f"step {next(self._numbers)}, {names}"
        peer = self._connected()
        peer.hold(_actions(steps))
        trigger = await self._prompted(steps[0])
        waiting = _Waiting(steps, self._memory)
        self._take_early(waiting)
        limit = self._limit(steps)
        until = time.monotonic() + limit
        while waiting.open:
            now = time.monotonic()
            if trigger is not None and trigger.status is None and not trigger.late:
                until = now + limit
            left = min(until - now, _POLL) if waiting.due else peer.timing.for_silence
            call = await peer.next_call(*waiting.actions, timeout=max(left, _SHORTEST))
            if call is not None:
                await self._answer(waiting.take(call), call, peer)
                continue
            if self._let_on(peer, waiting.actions):
                continue
            if waiting.due and trigger is not None and trigger.status:
                raise self._not_triggered(steps[0].action, trigger.status)
            if not waiting.due or time.monotonic() >= until or peer.ended is not None:
                break
        if waiting.due:
            raise self._missed(waiting)
        for step in steps:
            if step in self._awaited:  # of those that are alike, one
                self._awaited.remove(step)
        peer.release(_actions(steps) - _actions(self._awaited))

    def _let_on(self, peer: Peer, actions: Collection[str]) -> bool:
        """Answers a call that is awaited later: who makes one call at a time cannot make the next before.

        Where a scenario says what the answer is, it has to wait. False if there was nothing to answer.
        """
        told = _actions(step for step in self._awaited if step.fields or step.refuse)
        call = peer.next_kept(_actions(self._awaited) - told - set(actions))
        if call is None:
            return False
        peer.reply(call)
        self._early.append(call)
        return True

    def _take_early(self, waiting: _Waiting) -> None:
        """Has steps fulfilled by calls that came before their turn."""
        for call in list(self._early):
            step = waiting.take(call) if waiting.due else None
            if step is not None:
                self._early.remove(call)
                self._noted(step, call)

    def _limit(self, steps: Sequence[Await]) -> float:
        own = [step.seconds for step in steps if step.seconds is not None]
        return max([self._connected().timing.for_answer, *own])

    async def _answer(self, step: Await | None, call: Heard, peer: Peer) -> None:
        if step is None:
            peer.reply(call)
            return
        self._noted(step, call)
        if step.refuse:
            await peer.refuse(call, step.refuse)
        else:
            await peer.answer(call, self._memory.answer(call.action or "", step.fields, call.payload))

    def _noted(self, step: Await, call: Heard) -> None:
        """Takes note of a call that fulfils a step."""
        self._memory.saw_call(call.action or "", call.payload)
        self._keep(step.keep, call.payload)

    def _missed(self, waiting: _Waiting) -> _Ended:
        peer = self._connected()
        action = waiting.due[0].action
        if waiting.wrong is not None:
            call, wrong = waiting.wrong
            message = f"{self._doing}: {wrong.message}"
            return _over(Outcome.FAIL, message, wrong.word, path=wrong.path, received=call.text)
        how = f"the connection {peer.ended}" if peer.ended is not None else f"no {action} came in time"
        return _over(Outcome.FAIL, f"{self._doing}: {how}", "not-sent")

    async def _pause(self, seconds: float) -> None:
        if seconds > _LONGEST:
            raise _over(Outcome.SKIPPED, f"the system wants more than {_LONGEST:g} seconds to pass", "too-long")
        await asyncio.sleep(seconds)

    async def _silence(self, step: Silence) -> None:
        self._doing = f"step {next(self._numbers)}, silence"
        peer = self._connected()
        await asyncio.sleep(step.seconds)
        for call in peer.calls[self._heard :]:
            if call.action in step.silence:
                raise _over(Outcome.FAIL, f"{self._doing}: {call.action} must not be sent", "sent", received=call.text)

    # -- the user's trigger

    async def _prompted(self, step: Await) -> Trigger | None:
        """Starts the trigger of a step, if it has one."""
        if step.trigger is None:
            return None
        return await self._prompt(step.action, self._memory.request(step.action, step.trigger))

    async def _prompt(self, action: str, payload: Mapping[str, Any]) -> Trigger:
        """Starts the trigger. Raises _Ended if that cannot be done."""
        command = self._run.options.trigger
        if command is None:
            raise _over(Outcome.SKIPPED, "it is only tried with --trigger", "trigger")
        if self._trigger is not None:
            await self._trigger.end()
        try:
            asked = words(command, action=action, identity=self._run.target.identity, payload=payload)
            self._trigger = await Trigger.start(asked, self._run.options.trigger_time)
        except (OSError, ValueError) as error:
            raise _over(Outcome.SKIPPED, f"the trigger cannot be run: {error}", "trigger") from None
        return self._trigger

    def _not_triggered(self, what: str, status: int) -> _Ended:
        """The end of a scenario whose trigger has failed: the system was never asked."""
        return _over(Outcome.SKIPPED, f"the trigger ended with status {status} for {what}", "trigger")

    # -- connections

    def _connected(self) -> Peer:
        if self.peer is None:
            raise _over(Outcome.FAIL, f"{self._doing}: there is no connection", "connection")
        return self.peer

    async def _connect(self, step: Connect) -> None:
        self._doing = f"step {next(self._numbers)}, connecting"
        target = self._run.target
        if self.peer is not None:
            await self.peer.close()
            self.peer = None
        if not isinstance(target, CsmsTarget) or not step.refused:
            if isinstance(target, CsmsTarget) and step.offer:
                link = await target.dial(subprotocols=step.offer)
            else:
                link = await target.link()
            self.peer = self._run.peer_on(link)
            self.peer.hold(_actions(self._awaited))
            return
        user = step.user or target.identity
        password = step.password.encode() or target.password
        headers = [] if password is None else [("Authorization", basic_auth(user, password))]
        try:
            link = await target.dial(headers=[] if step.anonymous else headers, subprotocols=step.offer or None)
        except RefusedError:
            return
        ended = await link.wait_closed(self._run.timing.for_silence)
        await link.close()
        if ended is None:
            raise _over(Outcome.FAIL, f"{self._doing}: let in, but must be refused", "let-in")

    async def _reconnect(self, step: Reconnect) -> None:
        self._doing = f"step {next(self._numbers)}, coming back"
        peer = self._connected()
        if await peer.link.wait_closed(step.reconnect) is None:
            raise _over(Outcome.FAIL, f"{self._doing}: the connection is still open", "still-open")
        await peer.close()
        self.peer = None
        try:
            link = await asyncio.wait_for(self._run.target.link(), step.reconnect)
        except (TimeoutError, NotConnectedError):
            raise _over(Outcome.FAIL, f"{self._doing}: the system has not connected again", "gone") from None
        self.peer = self._run.peer_on(link)
        self.peer.hold(_actions(self._awaited))


class _Waiting:
    """Calls of the system that are awaited together."""

    def __init__(self, steps: Sequence[Await], memory: Memory) -> None:
        self.open: Final = list(steps)
        self.wrong: tuple[Heard, Any] | None = None
        """The last call of one of the actions that did not say what it must."""

        self._memory = memory
        self._came: set[int] = set()

    @property
    def due(self) -> list[Await]:
        """Those that must still come."""
        return [step for step in self.open if not step.optional and id(step) not in self._came]

    @property
    def actions(self) -> set[str]:
        """The actions that are waited for."""
        return _actions(self.open)

    def take(self, call: Heard) -> Await | None:
        """The step that a call fulfils; None if none."""
        for step in self.open:
            for each in (step, *step.alternatives):
                if each.action != call.action:
                    continue
                wrong = miss(call.payload, self._memory.resolved(each.expect))
                if wrong is not None:
                    self.wrong = call, wrong
                    continue
                self._came.add(id(step))
                if not step.repeat:
                    self.open.remove(step)
                return each
        return None


def _actions(steps: Iterable[Await]) -> set[str]:
    """The actions of steps, with those that serve as well."""
    return {each.action for step in steps for each in (step, *step.alternatives)}


def _split(steps: Sequence[Await]) -> list[list[Await]]:
    """Awaited calls in groups, each of which begins with one that is triggered, or at the start."""
    groups: list[list[Await]] = []
    for step in steps:
        if step.trigger is not None or not groups:
            groups.append([])
        groups[-1].append(step)
    return groups
