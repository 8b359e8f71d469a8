"""Whether a scenario can be played in a version: its messages, paths and values by the schemas of the standard.

Belongs here: what only who writes a scenario needs to know. Must not be here: the shape of the data (``_data``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import define, field

from ocpp_core.payload import Validator
from ocpp_core.probe._answers import least
from ocpp_core.probe.scenarios._data import (
    Await,
    Call,
    Reach,
    Scenario,
    ScenarioError,
    State,
    Step,
    Wait,
    find_state,
)
from ocpp_core.probe.scenarios._expect import normal, steps_of
from ocpp_core.probe.scenarios._messages import Memory
from ocpp_core.schemas import Schema, actions, message_name, message_schema, resolve
from ocpp_core.versions import ERROR_CODES, Kind, Role, Version

__all__ = ["verify"]

_TYPES: Final[dict[str, Any]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}
_TOKENS: Final = (
    "token",
    "tokenInOtherCase",
    "unknownToken",
    "blockedToken",
    "expiredToken",
    "groupToken1",
    "groupToken2",
)


def verify(what: Scenario | State, version: Version) -> list[str]:
    """What is wrong with a scenario or state in a version; empty if nothing is."""
    verifier = _Verifier(what.tests, version)
    for name in what.before if isinstance(what, Scenario) else what.first:
        verifier.state(name)
    verifier.steps((*what.todo, *(what.undo if isinstance(what, Scenario) else ())))
    return verifier.wrong


@define
class _Verifier:
    tests: Role
    version: Version
    wrong: list[str] = field(factory=list[str])
    known: dict[str, Any] = field(factory=dict[str, Any])
    """The names that steps so far have kept, with a value that each may have."""

    def state(self, name: str) -> None:
        try:
            found = find_state(name, self.tests, self.version)
        except ScenarioError as error:
            self.wrong.append(str(error))
            return
        for each in found.first:
            self.state(each)
        for step in found.todo:
            if isinstance(step, Call | Await):
                kind = Kind.RESPONSE if isinstance(step, Call) else Kind.REQUEST
                self.keeps(step.keep, step.action, kind, f"{name}, {step.action}")

    def steps(self, steps: Iterable[Step]) -> None:
        for number, step in enumerate(steps, 1):
            match step:
                case Call():
                    self.call(step, f"step {number}, {step.action}")
                case Await():
                    for each in (step, *step.alternatives):
                        self.await_(each, f"step {number}, {each.action}")
                case Reach():
                    self.state(step.state)
                case Wait() if isinstance(step.wait, str) and step.wait.removeprefix("$") not in self.known:
                    self.wrong.append(f"step {number}: {step.wait} is not known here")
                case _:
                    pass

    def call(self, step: Call, where: str) -> None:
        if not self.may_send(step.action, self.tests.peer, where):
            return
        self.message(lambda memory: memory.call(step.action, step.fields), step.action, Kind.REQUEST, where)
        self.expectations(step.expect, step.action, Kind.RESPONSE, where)
        self.keeps(step.keep, step.action, Kind.RESPONSE, where)
        self.codes((*step.refused, *step.may_refuse), where)

    def await_(self, step: Await, where: str) -> None:
        if not self.may_send(step.action, self.tests, where):
            return
        if step.trigger is not None:
            trigger = step.trigger
            self.message(lambda memory: memory.request(step.action, trigger), step.action, Kind.REQUEST, where)
        self.expectations(step.expect, step.action, Kind.REQUEST, where)
        self.keeps(step.keep, step.action, Kind.REQUEST, where)
        if actions(self.version)[step.action].answered:
            self.message(lambda memory: _answer(memory, step), step.action, Kind.RESPONSE, where)
        self.codes((step.refuse,) * bool(step.refuse), where)

    def may_send(self, action: str, role: Role, where: str) -> bool:
        known = actions(self.version).get(action)
        if known is None or role not in known.initiators:
            self.wrong.append(f"{where}: no call of a {role.value} in {self.version.value}")
            return False
        return True

    def message(self, make: Any, action: str, kind: Kind, where: str) -> None:
        """Takes note of what is wrong with a message as the probe would send it, all tokens given."""
        try:
            payload = make(self._memory())
        except LookupError as error:
            self.wrong.append(f"{where}: {error.args[0]} is not known here")
            return
        self.wrong += [
            f"{where}: {kind.value}: {issue.path}: {issue.message}"
            for issue in Validator(self.version).issues(payload, action, kind)
        ]

    def _memory(self) -> Memory:
        token: Any = "T" if self.version.major == 1 else {"idToken": "T", "type": "ISO14443"}
        values: dict[str, Any] = dict.fromkeys(_TOKENS, token)
        values |= {"transactionId": 1 if self.version.major == 1 else "T", "identity": "I", "param": _Anything()}
        return Memory(self.version, self.tests.peer, values | self.known)

    def expectations(self, expected: Mapping[str, Any], action: str, kind: Kind, where: str) -> None:
        schema = message_schema(self.version, message_name(action, kind))
        self._expectations(expected, schema, schema.get("$defs", {}), where)

    def _expectations(
        self, expected: Mapping[str, Any], schema: Schema, definitions: Mapping[str, Schema], where: str
    ) -> None:
        for path, wanted in expected.items():
            found = _at(schema, path, definitions)
            if found is None:
                self.wrong.append(f"{where}: {path}: no member of the message")
                continue
            words = normal(wanted)
            for value in _values(words):
                if not _fits(value, found):
                    self.wrong.append(f"{where}: {path}: {value!r} is no value of it")
            demands = words.get("contains", [])
            element = resolve(found.get("items", {}), definitions)
            for demand in demands if isinstance(demands, list) else [demands]:
                if isinstance(demand, Mapping):
                    self._expectations(demand, element, definitions, f"{where}: {path}")
                elif not _fits(demand, element):
                    self.wrong.append(f"{where}: {path}: {demand!r} is no value of its elements")

    def keeps(self, names: Mapping[str, str], action: str, kind: Kind, where: str) -> None:
        schema = message_schema(self.version, message_name(action, kind))
        definitions = schema.get("$defs", {})
        for name, path in names.items():
            found = _at(schema, path, definitions)
            if found is None:
                self.wrong.append(f"{where}: {path}: no member of the message")
                continue
            alone = {"properties": {name: found}, "required": [name], "$defs": definitions}
            self.known |= least(alone, accepted=True)

    def codes(self, codes: Iterable[str], where: str) -> None:
        for code in codes:
            if code not in ERROR_CODES[self.version]:
                self.wrong.append(f"{where}: {code} is no error code of {self.version.value}")


def _answer(memory: Memory, step: Await) -> dict[str, Any]:
    return memory.answer(step.action, step.fields, memory.resolved(step.trigger or {}))


class _Anything(dict[str, Any]):
    """Values of a state that the scenario gives."""

    def __contains__(self, _: object) -> bool:
        return True

    def __getitem__(self, _: str) -> Any:
        return 1


def _at(schema: Schema, path: str, definitions: Mapping[str, Schema]) -> Schema | None:
    """The schema of what stands at a path; None if a message has no such place."""
    found: Schema | None = schema
    for step in steps_of(path):
        if found is None:
            return None
        found = found.get("items") if step == "*" or isinstance(step, int) else found.get("properties", {}).get(step)
        found = resolve(found, definitions) if found is not None else None
    return found


def _values(words: Mapping[str, Any]) -> Iterator[Any]:
    for word in ("equals", "not"):
        if word in words:
            yield words[word]
    yield from words.get("one_of", ())


def _fits(value: Any, schema: Schema) -> bool:
    if isinstance(value, str) and value.startswith("$"):
        return True
    if "enum" in schema:
        return value in schema["enum"]
    return isinstance(value, _TYPES.get(schema.get("type", ""), object))
