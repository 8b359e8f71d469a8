"""What names of the standard in a payload stand for: configuration keys, variables, reason codes, security events.

Belongs here: where messages carry such names, and what is said of them. Must not be here: a judgement, or what the
lists say (``registry``, which is loaded when the first name is looked up). A name that no list has is let pass: vendors
add their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from attrs import frozen

from ocpp_core.check._payloads import items, member, payload_of
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.findings import Finding
from ocpp_core.payload._sentences import json_path
from ocpp_core.versions import Kind, Version

__all__ = ["Term", "meaning_of", "terms_of"]

_MOST: Final = 500
"""How many items of a list are looked at."""

_LONGEST: Final = 100
"""Most characters of a name that is looked up."""

_LISTED: Final = {
    "GetVariables": ("getVariableData", "getVariableResult"),
    "SetVariables": ("setVariableData", "setVariableResult"),
    "NotifyReport": ("reportData",),
    "NotifyEvent": ("eventData",),
    "GetReport": ("componentVariable",),
    "GetMonitoringReport": ("componentVariable",),
    "NotifyMonitoringReport": ("monitor",),
    "SetVariableMonitoring": ("setMonitoringData", "setMonitoringResult"),
}
"""The members whose items name a variable."""

_NAMING: Final = frozenset({*_LISTED, "ChangeConfiguration", "GetConfiguration", "SecurityEventNotification"})
"""The actions whose messages hold such names beside reason codes."""

_VALUES: Final = ("attributeValue", "actualValue")
"""What holds the value of the variable that an item names."""

_STATUS: Final = ("statusInfo", "attributeStatusInfo")
"""What holds a reason code."""


@frozen
class Term:
    """A name in a payload, and what the standard says of it."""

    path: str
    """Where the name is, as a JSON path."""

    name: str
    """In the spelling of the standard."""

    words: str
    """What it is, and what its value may be."""

    unit: str | None = None
    """The unit of its value, where that is the only one."""

    values: tuple[str, ...] = ()
    """Where its values are."""


def terms_of(version: Version, action: str | None, kind: str, payload: Any) -> Iterator[Term]:
    """The names in the payload of a frame whose verdict is of that kind, which may be anything."""
    half = HALVES.get(kind)
    if half is None or not isinstance(payload, dict):
        return
    if action == "SecurityEventNotification" and half is Kind.REQUEST:
        yield from _found("$.type", _event(version, _name(payload.get("type"))))
    if version is Version.V16:
        yield from _keys(action, payload)
    elif version in (Version.V201, Version.V21):
        for listed in _LISTED.get(action or "", ()):
            yield from _variables(version, listed, payload.get(listed))
        if half is Kind.RESPONSE:
            yield from _reasons(version, payload)


def meaning_of(verdict: Verdict, finding: Finding) -> str | None:
    """What the key, variable, code or event is that a finding on a frame is about; None if the standard names none.

    That is a finding on the name or on its value.
    """
    if verdict.action not in _NAMING and not finding.path.endswith(".reasonCode"):
        return None
    for term in terms_of(verdict.version, verdict.action, verdict.kind, payload_of(verdict)):
        if finding.path in (term.path, *term.values):
            return f"{term.name}: {term.words}"
    return None


# -- where names stand


def _keys(action: str | None, payload: dict[str, Any]) -> Iterator[Term]:
    if action == "ChangeConfiguration":
        yield from _found("$.key", _key(_name(payload.get("key"))), "$.value")
    elif action == "GetConfiguration":
        for listed in ("key", "unknownKey"):
            for number, name in enumerate(islice(items(payload.get(listed)), _MOST)):
                yield from _found(f"$.{listed}[{number}]", _key(_name(name)))
        for number, item in enumerate(islice(items(payload.get("configurationKey")), _MOST)):
            at = f"$.configurationKey[{number}]"
            yield from _found(f"{at}.key", _key(_name(member(item, "key"))), f"{at}.value")


def _variables(version: Version, listed: str, value: Any) -> Iterator[Term]:
    for number, item in enumerate(islice(items(value), _MOST)):
        component, name = (_name(member(item, part, "name")) for part in ("component", "variable"))
        if component is None or name is None:
            continue
        instance = _name(member(item, "variable", "instance"))
        at = f"$.{listed}[{number}]"
        values = [f"{at}.{each}" for each in _VALUES if member(item, each) is not None]
        for place, attribute in enumerate(islice(items(member(item, "variableAttribute")), _MOST)):
            if member(attribute, "value") is not None:
                values.append(f"{at}.variableAttribute[{place}].value")
        yield from _found(f"{at}.variable.name", _variable(version, component, name, instance), *values)


def _reasons(version: Version, payload: dict[str, Any]) -> Iterator[Term]:
    """The reason codes of an answer, and of the items of its lists."""
    yield from _reason(version, payload, [])
    for name, value in payload.items():
        for number, item in enumerate(islice(items(value), _MOST)):
            yield from _reason(version, item, [name, number])


def _reason(version: Version, holder: Any, at: list[str | int]) -> Iterator[Term]:
    for name in _STATUS:
        code = _name(member(holder, name, "reasonCode"))
        if code is not None:
            yield from _found(json_path([*at, name, "reasonCode"]), _code(version, code))


# -- what the lists say of a name

_Said = tuple[str, str, str | None] | None
"""The name, the words and the unit; None for a name that is in no list."""


def _found(path: str, said: _Said, *values: str) -> Iterator[Term]:
    if said is not None:
        name, words, unit = said
        yield Term(path, name, words, unit, values)


def _name(value: Any) -> str | None:
    """A text that may be a name."""
    return value if isinstance(value, str) and len(value) <= _LONGEST else None


@lru_cache(1_000)
def _key(name: str | None) -> _Said:
    from ocpp_core.registry import v16
    from ocpp_core.registry._facts import value_in_words

    key = None if name is None else v16.ConfigurationKey.named(name)
    return None if key is None else (key.value, f"{key.description} {_sentence(value_in_words(key.facts))}", key.unit)


@lru_cache(4_000)
def _variable(version: Version, component: str, name: str, instance: str | None) -> _Said:
    from ocpp_core.registry import v21, v201
    from ocpp_core.registry._facts import units_of, value_in_words

    package = v201 if version is Version.V201 else v21
    found = package.find_variable(component, name, instance) or package.find_variable(component, name)
    if found is None:
        return None
    units = units_of(found)
    return found.name, f"{found.description} {_sentence(value_in_words(found))}", units[0] if len(units) == 1 else None


@lru_cache(1_000)
def _code(version: Version, name: str) -> _Said:
    from ocpp_core.registry import v21, v201

    code = (v201 if version is Version.V201 else v21).ReasonCode.named(name)
    return None if code is None else (code.value, code.description, None)


@lru_cache(1_000)
def _event(version: Version, name: str | None) -> _Said:
    from ocpp_core.registry import v16, v21, v201

    package = {Version.V16: v16, Version.V201: v201, Version.V21: v21}.get(version)
    event = None if package is None or name is None else package.SecurityEvent.named(name)
    if event is None:
        return None
    return event.value, f"{event.description} {'Critical.' if event.critical else 'Not critical.'}", None


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
