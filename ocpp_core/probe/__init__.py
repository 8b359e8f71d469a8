"""Probes a running system: a station to a CSMS, or a CSMS to a station, that judges what comes back (extra ``probe``).

Belongs here: what is sent, and what is made of the answers. Must not be here: printing, options (``cli``). This is the
one room with a transport of its own; nothing else in the package knows it.

::

    target = CsmsTarget(url="ws://127.0.0.1:9000/ocpp", version=Version("1.6"))
    report = asyncio.run(probe(target, Options(phases=(Phase.VALID,))))
    for group in report.groups:
        print(group.outcome.word, group.check.id, group.case, group.shortest.verdict.message)
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from attrs import define, field

from ocpp_core.probe._link import NotConnectedError, RefusedError
from ocpp_core.probe._outcomes import Binding, Check, Importance, Outcome, Phase, Result, Verdict
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._record import Record, Recorded
from ocpp_core.probe._report import Group, Latency, Report, Unasked, groups_of, unasked, without_secrets
from ocpp_core.probe._run import CHECKS, Options, Run, Watcher, run_phases
from ocpp_core.probe._soap import SoapTarget
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe._target import CsmsTarget, NotServedError, Target
from ocpp_core.probe.phases import all_checks, function_of, known_phases
from ocpp_core.redaction import Redactor
from ocpp_core.versions import Role

__all__ = [
    "Binding",
    "Check",
    "CsmsTarget",
    "Group",
    "Importance",
    "Latency",
    "NotConnectedError",
    "NotServedError",
    "Options",
    "Outcome",
    "Phase",
    "Probe",
    "Record",
    "Recorded",
    "RefusedError",
    "Report",
    "Result",
    "SoapTarget",
    "StationTarget",
    "Target",
    "Unasked",
    "Verdict",
    "Watcher",
    "checks",
    "groups_of",
    "probe",
]


def checks() -> tuple[Check, ...]:
    """All checks of all phases, in the order of a run."""
    return all_checks()


@define
class Probe:
    """A run that is about to begin, is under way, or is over: `report` tells what it has come to so far.

    So there is a report of a run that was cancelled, too.
    """

    target: Target
    options: Options = field(factory=Options)
    watcher: Watcher | None = None
    record: Record = field(factory=Record)
    timeout: float = 5.0
    """How long an answer may take, in seconds; more where the system is slow throughout."""

    _run: Run = field(init=False)
    _begun: datetime = field(init=False)
    _seconds: float | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        timing = Timing(timeout=self.timeout)
        self._run = Run(self.target, self.options, self.record, self.watcher, timing)
        self._begun = datetime.now(UTC)

    async def run(self) -> None:
        """Runs all phases that were asked for. One that is cancelled closes its connections in order first.

        Raises NotConnectedError, RefusedError or NotServedError where the system takes no part from the beginning.
        """
        self._begun = datetime.now(UTC)
        await self.target.start()
        try:
            if self.target.tests is Role.CSMS:
                await self._run.reach()
            else:  # a station's connection is kept: it comes again when it likes
                await self._run.peer()
            binding = self.target.binding
            await run_phases(self._run, [(phase, function_of(phase, binding)) for phase in known_phases(binding)])
        except asyncio.CancelledError:  # perhaps before the first phase, while the system is waited for
            self._run.stopped = "it was interrupted"
            raise
        finally:
            self._seconds = self._run.elapsed
            await self.target.stop()

    def report(self) -> Report:
        """What the run has come to so far."""
        run, record = self._run, self.record
        redactor = Redactor(people=False)
        tried = {each.check.id for each in run.results} | {each.id for each in CHECKS}
        return Report(
            target=self.target,
            options=self.options,
            results=tuple(without_secrets(each, redactor) for each in run.results),
            stopped=run.stopped,
            cut_short=dict(run.cut_short),
            not_asked=unasked(all_checks(), self.target, self.options, tried, run.stopped),
            begun=self._begun,
            seconds=run.elapsed if self._seconds is None else self._seconds,
            phase_seconds=dict(run.seconds),
            latency=Latency(median=run.timing.median, worst=run.timing.worst),
            sent=record.sent,
            received=record.received,
            connections=record.connections,
            record=tuple(record),
        )


async def probe(
    target: Target, options: Options | None = None, *, watcher: Watcher | None = None, record: Record | None = None
) -> Report:
    """Probes a system, and says what that came to; `Probe` is for those who may cancel it.

    Raises NotConnectedError, RefusedError or NotServedError where the system takes no part from the beginning.
    """
    run = Probe(target, options or Options(), watcher, record or Record())
    await run.run()
    return run.report()
