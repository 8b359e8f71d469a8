"""Changes to a draft that breaks a rule: another key or variable of the standard, with a value that is right or wrong.

Belongs here: which are put where. Must not be here: whether a change matters (``_rule_drafts`` judges).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from ocpp_core.registry._values import ValueRule, lower
from ocpp_core.strategies._listed import configuration_keys, has_variables, named, variables
from ocpp_core.strategies._rule_drafts import Draft
from ocpp_core.strategies._value_texts import wrong_texts_of
from ocpp_core.versions import Version

__all__ = ["has_settings", "name_another"]

_Setting: TypeAlias = dict[str, Any]
"""An object that names a key or a variable."""

_Other: TypeAlias = tuple[_Setting, ValueRule, str]
"""The members that name another, what its value may be, and a valid one."""

_VALUES: Final = ("value", "attributeValue", "actualValue")


def has_settings(version: Version, draft: Draft) -> bool:
    """Whether a draft names a key or a variable, of which the standard lists others."""
    return next(_settings(version, draft.documents), None) is not None


def name_another(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Name another key or variable wherever one is named, with the same value, a wrong one or a valid one."""
    found = list(_settings(version, draft.documents))
    if not found:
        return
    old = _name(found[draw(st.integers(0, len(found) - 1))])
    members, rule, text = _another_key(draw) if version is Version.V16 else _another_variable(draw, version)
    kind = draw(st.integers(0, 2))
    if kind == 1:
        text = draw(wrong_texts_of(rule))
    values = {} if kind == 0 else dict.fromkeys(_VALUES, text)
    for setting in [each for each in found if _name(each) == old]:
        setting.update(members | {name: value for name, value in values.items() if name in setting})
    for document in draft.documents if version is Version.V16 else ():
        asked = document.get("key")
        if isinstance(asked, list):
            document["key"] = [members["key"] if (lower(key),) == old else key for key in asked]


def _another_key(draw: st.DrawFn) -> _Other:
    key, text = draw(configuration_keys())
    return {"key": key.value}, key.facts, text


def _another_variable(draw: st.DrawFn, version: Version) -> _Other:
    variable, text = draw(variables(version))
    members = named(variable)
    if draw(st.booleans()):
        del members["variable"]  # the component may have none of the old name
    return members, variable, text


def _settings(version: Version, value: Any) -> Iterator[_Setting]:
    """The objects that name a key or a variable."""
    if isinstance(value, list):
        for each in value:
            yield from _settings(version, each)
    elif isinstance(value, dict):
        if _names(version, value):
            yield value
        for each in value.values():
            yield from _settings(version, each)


def _names(version: Version, value: dict[str, Any]) -> bool:
    if version is Version.V16:
        return isinstance(value.get("key"), str)
    return has_variables(version) and isinstance(value.get("variable"), dict) and "component" in value


def _name(setting: _Setting) -> tuple[str, ...]:
    """What tells a key or a variable from others, in lower case."""
    if "key" in setting:
        return (lower(setting["key"]),)
    component, variable = setting["component"], setting["variable"]
    return lower(component["name"]), lower(variable["name"]), lower(variable.get("instance", ""))
