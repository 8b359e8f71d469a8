"""What a run does with checks: second tries, budgets, what it may not do, what it does when the system is gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ocpp_core.errors import FramingError
from ocpp_core.probe import (
    Check,
    CsmsTarget,
    Importance,
    NotConnectedError,
    Options,
    Outcome,
    Phase,
    Probe,
    Record,
    Recorded,
    RefusedError,
    Result,
    StationTarget,
    Verdict,
)
from ocpp_core.probe._peer import Heard, Timing
from ocpp_core.probe._run import Run, Stopped, run_phases
from ocpp_core.versions import Role, Version
from tests.probe.systems import TOKEN, csms

CHECK = Check(id="x", phase=Phase.VALID, importance=Importance.MUST, section="", passes="")
HARMFUL = Check(id="y", phase=Phase.VALID, importance=Importance.MUST, section="", passes="", needs="transactions")
NOWHERE = CsmsTarget(url="ws://127.0.0.1:1", version=Version.V16)
FAILED = Verdict(outcome=Outcome.FAIL, rule="r", path="$.a")
PASSED = Verdict(outcome=Outcome.PASS)


def verdicts(*them: Verdict | Exception) -> Callable[[], Awaitable[Verdict]]:
    """A trial that comes to these, one after the other."""
    left = list(them)

    async def trial() -> Verdict:
        found = left.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    return trial


def run_of(**options: Any) -> Run:
    return Run(NOWHERE, Options(**options), Record())


def test_what_fails_is_tried_again() -> None:
    async def main() -> list[Result | None]:
        run = run_of()
        return [
            await run.attempt(CHECK, verdicts(PASSED)),
            await run.attempt(CHECK, verdicts(FAILED, FAILED)),
            await run.attempt(CHECK, verdicts(FAILED, PASSED)),
            await run.attempt(CHECK, verdicts(FAILED, Verdict(outcome=Outcome.FAIL, rule="r", path="$.b"))),
            await run.attempt(CHECK, verdicts(Verdict(outcome=Outcome.WARNING))),
        ]

    assert [each and each.reproduced for each in asyncio.run(main())] == [None, True, False, False, None]


def test_what_is_not_allowed_is_skipped_with_the_reason() -> None:
    async def main() -> Run:
        run = run_of()
        await run.attempt(HARMFUL, verdicts(), "StartTransaction")
        return run

    (skipped,) = asyncio.run(main()).results
    assert (skipped.verdict.outcome, skipped.case) == (Outcome.SKIPPED, "StartTransaction")
    assert skipped.verdict.message == "it is only tried with --with transactions"
    allowed = run_of(allowed=frozenset({"transactions"}))
    assert asyncio.run(allowed.attempt(HARMFUL, verdicts(PASSED))) is not None
    assert allowed.results[0].verdict is PASSED


@pytest.mark.parametrize(
    "options", [{"only": frozenset({Importance.SHOULD})}, {"checks": frozenset({"else"})}], ids=["only", "checks"]
)
def test_what_was_not_asked_for_leaves_no_result(options: dict[str, Any]) -> None:
    run = run_of(**options)
    assert asyncio.run(run.attempt(CHECK, verdicts())) is None
    assert run.results == []


def test_budgets() -> None:
    async def main(run: Run) -> None:
        for _ in range(5):
            await run.attempt(CHECK, verdicts(FAILED, FAILED))

    run = run_of(max_failures=2)
    with pytest.raises(Stopped, match="there are 2 failures: --max-failures 2"):
        asyncio.run(main(run))
    assert len(run.results) == 2
    with pytest.raises(Stopped, match="the time is up: --max-time 0"):
        asyncio.run(main(run_of(max_time=0.0)))


def test_a_failure_is_kept_when_the_run_ends_amid_its_second_try() -> None:
    run = run_of()
    with pytest.raises(Stopped):
        asyncio.run(run.attempt(CHECK, verdicts(FAILED, Stopped("x"))))
    assert [(each.verdict, each.reproduced) for each in run.results] == [(FAILED, None)]


def test_a_system_that_is_gone_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.probe._run._GRACE", 0.1)

    async def phase(run: Run) -> None:
        await run.attempt(CHECK, verdicts(PASSED))
        await run.attempt(CHECK, verdicts(NotConnectedError("nobody listens")))
        await run.attempt(CHECK, verdicts(PASSED))

    run = run_of()
    asyncio.run(run_phases(run, [(Phase.VALID, phase), (Phase.HOSTILE, phase)]))
    assert run.stopped == "the system is gone"
    assert [each.check.id for each in run.results] == ["x", "still-there"]
    assert run.results[-1].phase is Phase.VALID
    assert list(run.seconds) == [Phase.VALID]


def test_a_command_that_does_not_end_does_not_keep_the_run() -> None:
    run = run_of(restart_command="exec sleep 60", restart_time=0.1)

    async def main() -> None:
        with pytest.raises(Stopped, match="the system is gone"):
            await asyncio.wait_for(run.back(NotConnectedError("nobody listens")), 30)
        (process,) = run.restarted
        assert process.returncode is None  # the system may be what has been started
        process.kill()
        await process.wait()

    asyncio.run(main())


def test_neither_a_fence_nor_a_new_boot_is_blamed() -> None:
    run = run_of()
    for text in (
        '[2,"probe-1-7","Authorize",{}]',
        '[2,"probe-1-8","Heartbeat",{}]',
        '[2,"probe-2-1","BootNotification",{"chargePointVendor":"ocpp_core probe","chargePointModel":"probe"}]',
    ):
        ours = Recorded(run.record.clock(), "CS1", Version.V16, Role.CHARGING_STATION, text, 1)
        run.record.add(ours, ours=True)
    with pytest.raises(Stopped):
        run._gone(NotConnectedError("nobody listens"))
    assert run.results[-1].verdict.sent == '[2,"probe-1-7","Authorize",{}]'


def test_a_phase_that_finds_no_connection_does_not_end_the_run() -> None:
    async def main() -> Run:
        async with csms() as url:
            run = Run(CsmsTarget(url=url, version=Version.V16), Options(), Record())

            async def broken(_: Run) -> None:
                raise NotConnectedError("just now")

            async def whole(run: Run) -> None:
                await run.attempt(CHECK, verdicts(PASSED))

            await run_phases(run, [(Phase.VALID, broken), (Phase.HOSTILE, whole)])
            return run

    run = asyncio.run(main())
    assert run.cut_short == {Phase.VALID: "just now"}
    assert len(run.results) == 1
    assert not run.stopped


def test_own_words_of_a_trial_say_after_what_it_came() -> None:
    run = run_of()
    asyncio.run(run.attempt(CHECK, verdicts(Verdict(outcome=Outcome.PASS, after="boot"))))
    asyncio.run(run.attempt(CHECK, verdicts(PASSED)))
    assert [each.after for each in run.results] == ["boot", "connect"]


def test_a_run_that_reaches_nobody_says_so() -> None:
    with pytest.raises(NotConnectedError):
        asyncio.run(Probe(NOWHERE).run())


def test_the_wait_for_an_answer_grows_with_a_slow_system() -> None:
    timing = Timing(timeout=1.0)
    assert timing.for_answer == 1.0
    timing.saw(2.0)
    assert timing.for_answer == 40.0
    timing.saw(55.0)
    assert (timing.for_answer, timing.for_silence) == (60.0, 60.0)


def test_a_try_without_end_ends_with_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.probe._run._OVERTIME", -1.0)

    async def forever() -> Verdict:
        await asyncio.Event().wait()
        return PASSED

    with pytest.raises(Stopped, match="the time is up: --max-time 1"):
        asyncio.run(run_of(max_time=1.0).attempt(CHECK, forever))


def test_what_a_system_invents_without_end_is_kept_within_bounds() -> None:
    run = run_of()
    wrong = FramingError("it is no frame", rule="framing/x")
    for number in range(1500):
        for _ in range(2):
            text = b"[2,1,%d" % number
            heard = Heard(text, None, wrong, [2, "1", f"Action{number}"], 0.0)
            run._saw(wrong, heard)
    assert len(run.results) == 1000
    assert all(each.reproduced for each in run.results)
    long = Verdict(outcome=Outcome.FAIL, received=b"x" * 1_000_000)
    run.add(Result(check=CHECK, case="", verdict=long))
    assert run.results[-1].verdict.received == b"x" * 65_536


class Interrupting(Record):
    """A record that ends its run as Ctrl-C does, when a frame holds some words: here, when a transaction begins."""

    task: asyncio.Task[Any]
    words = '"eventType":"Started"'

    def add(self, recorded: Recorded, *, ours: bool) -> None:
        super().add(recorded, ours=ours)
        if self.words in recorded.text:
            self.task.cancel()


class InterruptingAtOnce(Interrupting):
    """And here, before the first phase."""

    words = '"BootNotification"'


def test_a_run_that_is_interrupted_before_its_first_phase_says_so() -> None:
    async def main() -> Probe:
        async with csms() as url:
            record = InterruptingAtOnce()
            made = Probe(CsmsTarget(url=url, version=Version.V201), Options(phases=(Phase.VALID,)), record=record)
            record.task = asyncio.create_task(made.run())
            await asyncio.wait({record.task})
            assert record.task.cancelled()
            return made

    report = asyncio.run(main()).report()
    assert (report.stopped, report.results, report.sent) == ("it was interrupted", (), 1)


def test_a_transaction_is_ended_when_the_run_is_interrupted() -> None:
    async def main() -> Probe:
        async with csms() as url:
            record = Interrupting()
            target = CsmsTarget(url=url, version=Version.V201)
            options = Options(phases=(Phase.SCENARIOS,), allowed=frozenset({"transactions"}), token=TOKEN)
            made = Probe(target, options, record=record)
            record.task = asyncio.create_task(made.run())
            await asyncio.wait({record.task})
            assert record.task.cancelled()
            return made

    made = asyncio.run(main())
    report = made.report()
    assert report.stopped == "it was interrupted"
    sent = [each.text for each in report.record if each.sender is Role.CHARGING_STATION]
    events = [json.loads(each)[3] for each in sent if '"TransactionEvent"' in each]
    started = {each["transactionInfo"]["transactionId"] for each in events if each["eventType"] == "Started"}
    assert started
    assert started == {each["transactionInfo"]["transactionId"] for each in events if each["eventType"] == "Ended"}


@pytest.mark.parametrize(("permitted", "status"), [(frozenset(), 403), (frozenset({"127.0.0.1"}), 101)])
def test_a_station_from_outside_is_not_taken_unless_it_is_permitted(
    monkeypatch: pytest.MonkeyPatch, permitted: frozenset[str], status: int
) -> None:
    monkeypatch.setattr("ocpp_core.probe._station.is_own_network", lambda _: False)

    async def main() -> int:
        target = StationTarget(version=Version.V16, port=0, permitted=permitted)
        await target.start()
        try:
            station = CsmsTarget(url=f"ws://127.0.0.1:{target.port}", version=Version.V16)
            await (await station.link()).close(wait=0.1)
        except RefusedError as error:
            return error.status
        else:
            return 101
        finally:
            await target.stop()

    assert asyncio.run(main()) == status
