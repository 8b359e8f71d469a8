"""What a scenario is, and how the files beside this module are read; README.md describes them for who writes one.

Belongs here: the shape of the data. Must not be here: whether messages and paths exist (``_verify``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from ocpp_core.probe._outcomes import Importance
from ocpp_core.probe.scenarios._expect import WORDS, normal, steps_of
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = [
    "Await",
    "Call",
    "Connect",
    "Do",
    "Reach",
    "Reconnect",
    "Scenario",
    "ScenarioError",
    "Silence",
    "State",
    "Step",
    "Wait",
    "every_scenario",
    "find_state",
    "load",
]


class ScenarioError(ValueError):
    """A file of scenarios is wrong. The text says which scenario, and what."""


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Data without a name that it does not know."""


class Call(_Strict, frozen=True, kw_only=True, rename={"action": "call", "fields": "with"}):
    """The probe makes a call, and the system answers."""

    action: str
    fields: dict[str, Any] = {}
    """What it says; what is missing is filled in so that the message is valid."""

    expect: dict[str, Any] = {}
    """What the result must say, by path."""

    keep: dict[str, str] = {}
    """Values of the result that get a name, for later steps: name to path."""

    refused: tuple[str, ...] = ()
    """If given, the call must be refused with one of these codes."""

    may_refuse: tuple[str, ...] = ()
    """Codes with which it may be refused as well."""

    repeat: int = 1
    again: bool = False
    """Whether the last call of this action is sent again, as a station does that has missed the answer."""

    unless: str = ""
    """The state in which it is left out."""


class Await(_Strict, frozen=True, kw_only=True, rename={"action": "await", "fields": "answer", "alternatives": "or"}):
    """The system makes a call, and the probe answers. Such steps in a row may come true in any order."""

    action: str
    trigger: dict[str, Any] | None = None
    """If given, the system is made to send it, by the user's trigger; what it should say."""

    expect: dict[str, Any] = {}
    keep: dict[str, str] = {}
    fields: dict[str, Any] = {}
    refuse: str = ""
    """The code with which it is refused instead of answered."""

    optional: bool = False
    repeat: bool = False
    """Whether it may come several times."""

    seconds: float | None = None
    """How long it may take; None for as long as an answer."""

    alternatives: tuple[Await, ...] = ()
    """What serves as well."""

    unless: str = ""


class Reach(_Strict, frozen=True, kw_only=True, rename={"state": "reach"}):
    """The steps of a state are done, without those of the states before it."""

    state: str
    carrying: dict[str, dict[str, Any]] = {}
    """More to say in the last call of an action among these steps."""

    params: dict[str, Any] = {}
    """Values for the steps: ``$param.name``."""


class Connect(_Strict, frozen=True, kw_only=True):
    """The probe closes its connection, if it has one, and opens a new one."""

    connect: bool = True
    refused: bool = False
    """Whether the handshake must be refused."""

    offer: tuple[str, ...] = ()
    """The subprotocols that it offers; empty for that of the version."""

    user: str = ""
    password: str = ""
    """What it gives out as its own in Basic authentication; empty for the right ones."""

    anonymous: bool = False
    """Whether it gives out neither."""

    @property
    def wrong(self) -> bool:
        """Whether what it gives out is not right."""
        return bool(self.user or self.password or self.anonymous)


class Reconnect(_Strict, frozen=True, kw_only=True):
    """The system closes the connection, and a station comes back, as after a reset."""

    reconnect: float
    """How many seconds each of both may take."""


class Wait(_Strict, frozen=True, kw_only=True):
    """Nothing is said for a while, in seconds; a text is the name of a value that says how long."""

    wait: float | str


class Silence(_Strict, frozen=True, kw_only=True):
    """The system must not make these calls for a while."""

    silence: tuple[str, ...]
    seconds: float = 0.5


class Do(_Strict, frozen=True, kw_only=True):
    """Hands, a vehicle or an operator are wanted: the user's trigger is told the word."""

    do: str
    params: dict[str, Any] = {}


Step: TypeAlias = Call | Await | Reach | Connect | Reconnect | Wait | Silence | Do

_KINDS: Final[dict[str, type[Step]]] = {
    "call": Call,
    "await": Await,
    "reach": Reach,
    "connect": Connect,
    "reconnect": Reconnect,
    "wait": Wait,
    "silence": Silence,
    "do": Do,
}


class State(_Strict, frozen=True, kw_only=True):
    """Something that a station and a CSMS can get into, with the steps that lead there."""

    name: str
    first: tuple[str, ...] = ()
    """States to be in before, for one that is named in ``before`` of a scenario."""

    steps: tuple[dict[str, Any], ...]
    tests: Role
    versions: tuple[Version, ...]

    @property
    def todo(self) -> tuple[Step, ...]:
        """Its steps."""
        return _steps(self.steps)


class Scenario(_Strict, frozen=True, kw_only=True):
    """A conversation that a system must be able to have."""

    id: str
    """The standard's own: ``TC_E_01_CSMS``; one of ours begins with ``own-``."""

    title: str
    """What passes, in a sentence."""

    profiles: tuple[str, ...] = ()
    """The certification profiles that ask for it; empty if none does."""

    section: str = ""
    """Where the standard says it: ids of requirements or sections; empty for what only a good system does."""

    importance: Importance = Importance.MUST
    """What demands that it passes."""

    before: tuple[str, ...] = ()
    """States to be in, in this order, with those before them."""

    steps: tuple[dict[str, Any], ...] = ()
    impossible: str = ""
    """Why the probe cannot play it; it has no steps then."""

    afterwards: tuple[dict[str, Any], ...] = ()
    """Calls that are made at the end, however it ended, to put back what the steps have changed."""

    exact: bool = True
    """Whether the steps ask for all that the standard's case asks; an inexact one is never called passed."""

    needs: tuple[str, ...] = ()
    """What it needs beyond what its steps show: ``tls``, ``password``, ``hands``."""

    block: str
    tests: Role
    versions: tuple[Version, ...]

    @property
    def todo(self) -> tuple[Step, ...]:
        """Its steps."""
        return _steps(self.steps)

    @property
    def undo(self) -> tuple[Step, ...]:
        """The steps that put things back."""
        return _steps(self.afterwards)


@cache
def _catalogue() -> tuple[tuple[State, ...], tuple[Scenario, ...]]:
    states: list[State] = []
    scenarios: list[Scenario] = []
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        found = load(path.read_text(encoding="utf-8"))
        states += found[0]
        scenarios += found[1]
    return tuple(states), tuple(sorted(scenarios, key=lambda each: each.id))


def every_scenario() -> tuple[Scenario, ...]:
    """All scenarios of the package."""
    return _catalogue()[1]


def find_state(name: str, tests: Role, version: Version) -> State:
    """A state by its name. Raises ScenarioError if there is none."""
    for state in _catalogue()[0]:
        if (state.name, state.tests) == (name, tests) and version in state.versions:
            return state
    raise ScenarioError(f"there is no state {name!r} for a {tests.value} in {version.value}")


def load(text: str) -> tuple[list[State], list[Scenario]]:
    """The states and scenarios of a file. Raises ScenarioError.

    What stands at the top of the file (``block``, ``tests``, ``versions``) holds for all that do not say it.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(str(error)) from None
    states, scenarios = raw.pop("state", []), raw.pop("scenario", [])
    common = {name: raw[name] for name in ("tests", "versions") if name in raw}
    found = [_struct({**common, **each}, State, each.get("name", "?")) for each in states]
    cases = [_struct({**raw, **each}, Scenario, each.get("id", "?")) for each in scenarios]
    for case in (*found, *cases):
        name = case.id if isinstance(case, Scenario) else case.name
        for step in case.steps:
            _check(_step(step, name), name)
        for step in case.afterwards if isinstance(case, Scenario) else ():
            if not isinstance(_step(step, name), Call):
                raise ScenarioError(f"{name}: afterwards there are calls only: {step}")
    return found, cases


def _struct(raw: Any, kind: Any, name: str) -> Any:
    try:
        return msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as error:
        raise ScenarioError(f"{name}: {error}") from None


def _steps(raw: tuple[dict[str, Any], ...]) -> tuple[Step, ...]:
    return tuple(_step(each, "") for each in raw)


def _step(raw: dict[str, Any], name: str) -> Step:
    kinds = [each for each in _KINDS if each in raw]
    if len(kinds) != 1:
        raise ScenarioError(f"{name}: a step needs one of {', '.join(_KINDS)}: {raw}")
    found: Step = _struct(raw, _KINDS[kinds[0]], name)
    return found


def _check(step: Step, name: str) -> None:
    """Raises ScenarioError for an expectation, path or code that cannot be."""
    if isinstance(step, Await):
        for each in step.alternatives:
            _check(each, name)
    if isinstance(step, Call | Await):
        _check_expectations(step.expect, name)
        codes = (*step.refused, *step.may_refuse) if isinstance(step, Call) else (step.refuse,) * bool(step.refuse)
        for code in codes:
            if code not in {each.value for each in ErrorCode}:
                raise ScenarioError(f"{name}: {code} is no error code")
        for path in step.keep.values():
            _check_path(path, name)


def _check_expectations(expectations: Mapping[str, Any], name: str) -> None:
    for path, expected in expectations.items():
        _check_path(path, name)
        words = normal(expected)
        unknown = words.keys() - WORDS.keys()
        if unknown or not words:
            told = ", ".join(sorted(unknown)) or "nothing"
            raise ScenarioError(f"{name}: {path}: {told} is no word of an expectation")
        demands = words.get("contains", [])
        for demand in demands if isinstance(demands, list) else [demands]:
            if isinstance(demand, Mapping):
                _check_expectations(demand, name)


def _check_path(path: str, name: str) -> None:
    try:
        steps_of(path)
    except ValueError as error:
        raise ScenarioError(f"{name}: {error}") from None
