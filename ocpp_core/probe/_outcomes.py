"""What a probe looks for, and what it found: checks, outcomes, results.

Belongs here: plain data that every phase, the run and the reports share. Must not be here: deciding an outcome (the
phases do).
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Final

from attrs import Factory, field, frozen

from ocpp_core.versions import Role, Version

__all__ = ["Binding", "Check", "Importance", "Outcome", "Phase", "Result", "Verdict"]


class Binding(StrEnum):
    """How the messages of OCPP go over the wire."""

    JSON = "json"
    """OCPP-J, over a WebSocket."""

    SOAP = "soap"
    """OCPP-S, over HTTP."""


class Phase(StrEnum):
    """The parts of a run, in their order: first what is always the same, then what is drawn."""

    CONNECT = "connect"
    """The opening handshake, identities, passwords, reconnecting."""

    SCENARIOS = "scenarios"
    """Conversations from the certification tests, and some of our own."""

    VALID = "valid"
    """Each call of the probe's side, minimal, typical and full."""

    VIOLATIONS = "violations"
    """Each rule of each schema broken once."""

    RECORDED = "recorded"
    """Known frames that no peer should send."""

    HOSTILE = "hostile"
    """Drawn frames that no peer should send."""

    WEBSOCKET = "websocket"
    """What happens below the frames of OCPP: pings, fragments, sizes."""


class Importance(StrEnum):
    """What demands that a check passes."""

    MUST = "must"
    """The standard says SHALL or MUST, or the schema says it."""

    SHOULD = "should"
    """The standard says SHOULD, or can be read in two ways."""

    ROBUSTNESS = "robustness"
    """No standard says it, but a system that is in service needs it."""


class Outcome(IntEnum):
    """How a check ended. Of several for one case the highest counts."""

    PASS = 0
    NOT_JUDGED = 1
    """The case could not be judged, or not in full."""

    SKIPPED = 2
    """The system says that it lacks what the check needs, or the run was not allowed to try."""

    OPEN = 3
    """A person must look."""

    WARNING = 4
    """Legal, but weak."""

    FAIL = 5

    @property
    def word(self) -> str:
        """The outcome in a report: ``pass``, ``not judged`` and so on."""
        return self.name.lower().replace("_", " ")


BOTH: Final = frozenset(Role)


@frozen(kw_only=True)
class Check:
    """One thing that a probe looks at."""

    id: str
    """A short name that stays the same in every release, such as ``subprotocol-unknown``."""

    phase: Phase
    importance: Importance
    section: str
    """Where the standard says it: ``1.6-J 3.2; 2.x part 4 3.2``. Empty for `Importance.ROBUSTNESS`."""

    passes: str
    """When it passes, in a sentence."""

    tests: frozenset[Role] = BOTH
    """Which systems it is for: a CSMS, a charging station, or both."""

    versions: frozenset[Version] = frozenset({Version.V16, Version.V201, Version.V21})
    bindings: frozenset[Binding] = frozenset({Binding.JSON})
    needs: str = ""
    """What ``--with`` must name before it is run, since it leaves something behind; empty if nothing."""

    def is_for(self, tests: Role, version: Version, binding: Binding) -> bool:
        """Whether it is one for such a system."""
        return tests in self.tests and version in self.versions and binding in self.bindings


@frozen(kw_only=True)
class Verdict:
    """What one try of a check came to."""

    outcome: Outcome
    message: str = ""
    """What is wrong and what would be right, in a sentence without the system's own text; empty for a pass."""

    rule: str = ""
    """The narrower rule: a keyword of JSON Schema, the id of a rule of the standard, or a word of the check."""

    path: str = ""
    """The JSON path within the payload that was sent or received, if it is about one value."""

    sent: str | bytes = field(default="", repr=False)
    """The frame that led to it."""

    received: str | bytes = field(default="", repr=False)
    """What the system sent in return."""

    after: str = ""
    """What had been said before on a connection of the trial's own; empty where it was the shared one."""


PASSED: Final = Verdict(outcome=Outcome.PASS)


@frozen(kw_only=True)
class Result:
    """A check that was run on one case, and how it ended."""

    check: Check
    case: str
    """What it was run on: mostly an action, or the id of a scenario; empty if there is one case only."""

    verdict: Verdict
    after: str = ""
    """What had been said on the connection before: ``connect``, ``boot``, or a scenario's state."""

    reproduced: bool | None = None
    """Whether a second try ended alike; None if there was none."""

    seconds: float = 0.0
    """How long the first try took."""

    phase: Phase = Factory(lambda self: self.check.phase, takes_self=True)
    """The phase in which it came up; only what is looked at in every phase has another one than its check."""
