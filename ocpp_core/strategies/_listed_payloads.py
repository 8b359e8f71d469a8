"""Puts configuration keys and variables of the standard into payloads.

Belongs here: where in a payload they stand. Must not be here: what else payloads are drawn from (``_builder``), which
keys and variables there are (``_listed``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.registry._listed import Access
from ocpp_core.registry._reported import ACTUAL
from ocpp_core.schemas import Schema
from ocpp_core.strategies._listed import (
    KeyPair,
    VariablePair,
    configuration_keys,
    has_variables,
    named,
    readable_variables,
    variables,
)
from ocpp_core.strategies._report_data import any_report_data
from ocpp_core.versions import Version

__all__ = ["Listed", "listed_in"]

_Object: TypeAlias = dict[str, Any]


@frozen
class Listed:
    """What the standard lists, for the objects of one type."""

    drawn: SearchStrategy[Any]
    put: Callable[[_Object, Any], None]
    """Puts what was drawn into an object that is valid; an optional member that is absent stays so."""


def listed_in(version: Version, properties: Mapping[str, Schema]) -> Listed | None:
    """What an object with these members may have of what the standard lists; None if that is nothing."""
    names = properties.keys()
    if version is Version.V16:
        if {"key", "value"} <= names:
            return Listed(configuration_keys(writable=None if "readonly" in names else True), _put_key)
        return Listed(st.lists(configuration_keys(), max_size=3), _put_names) if names == {"key"} else None
    if not has_variables(version) or not {"component", "variable"} <= names:
        return None
    if "variableAttribute" in names:
        return Listed(any_report_data(version), _put_report)
    is_set = "attributeValue" in names and "attributeStatus" not in names
    drawn = variables(version, writable=True) if is_set else readable_variables(version)
    return Listed(drawn, _put_attribute if "attributeType" in names else _put_variable)


def _put_names(request: _Object, pairs: list[KeyPair]) -> None:
    if "key" in request:
        request["key"] = [key.value for key, _ in pairs]


def _put_key(entry: _Object, pair: KeyPair) -> None:
    key, text = pair
    entry["key"] = key.value
    if "readonly" in entry and key.access is not Access.R_OR_RW:
        entry["readonly"] = key.access is Access.R
    if "readonly" in entry and key.access is Access.W:
        entry.pop("value", None)
    elif "value" in entry:
        entry["value"] = text


def _put_variable(item: _Object, pair: VariablePair) -> None:
    variable, text = pair
    item |= {name: value for name, value in named(variable).items() if name in item}
    for name in ("attributeValue", "actualValue"):
        if name in item:
            item[name] = text


def _put_attribute(item: _Object, pair: VariablePair) -> None:
    _put_variable(item, pair)
    attributes = pair[0].attributes
    if item.get("attributeType", ACTUAL) not in attributes:
        item["attributeType"] = attributes[0]


def _put_report(data: _Object, reported: _Object) -> None:
    data |= {name: value for name, value in reported.items() if name in data}
