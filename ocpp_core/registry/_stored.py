"""A device model as plain data, and back.

Belongs here: the form in which a model leaves the process, and the checks on its way back. Must not be here: bounds on
how much a model holds, which are the model's.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Annotated, Any, Final, Literal

import msgspec
from attrs import frozen

from ocpp_core._names import wrong_type
from ocpp_core._printable import printable
from ocpp_core.payload._formats import INT32
from ocpp_core.registry._device_model import Mutability
from ocpp_core.registry._reported import ReportedAttribute, ReportedVariable
from ocpp_core.registry._values import ValueType
from ocpp_core.versions import Version

__all__ = ["State", "StoredReport", "read_state", "written"]

_Id = Annotated[int, msgspec.Meta(ge=INT32[0], le=INT32[1])]
_Count = Annotated[int, msgspec.Meta(ge=0, lt=2**53)]
_DataType = Literal[
    "boolean", "integer", "decimal", "dateTime", "string", "OptionList", "MemberList", "SequenceList"
]  # those of DataEnumType: CSL is only ours


@frozen
class StoredReport:
    """A report that is under way."""

    request_id: int
    since: int
    full: bool | None
    next: int
    over: bool


@frozen
class State:
    """All that a model remembers."""

    version: Version
    complete: bool
    left_out: int
    round: int
    reports: list[StoredReport]
    variables: list[tuple[ReportedVariable, int]]
    """Each with the round in which the station told of it."""


class _Struct(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, rename="camel"):
    """An object of the stored form; members that say nothing are left out."""


class _Attribute(_Struct, kw_only=True):
    text: str | None = None
    pending: str | None = None
    mutability: Mutability | None = None
    persistent: bool | None = None
    constant: bool | None = None
    hidden: bool = False


class _Variable(_Struct, kw_only=True):
    component: str | None = None
    component_instance: str | None = None
    evse: _Id | None = None
    connector: _Id | None = None
    name: str
    instance: str | None = None
    attributes: dict[Literal["Actual", "Target", "MinSet", "MaxSet"], _Attribute] = {}
    data_type: _DataType | None = None
    unit: str | None = None
    min_limit: float | None = None
    max_limit: float | None = None
    values_list: str | None = None
    supports_monitoring: bool | None = None
    round: _Count = 0


class _Report(_Struct, kw_only=True):
    request_id: _Id
    since: _Count
    full: bool | None = None
    next: _Count = 0
    over: bool = False


class _State(_Struct, kw_only=True):
    version: Annotated[str, msgspec.Meta(pattern=r"\A(1\.6|2\.0\.1|2\.1)\Z")]
    complete: bool = False
    left_out: _Count = 0
    round: _Count = 0
    reports: list[_Report] = []
    variables: list[_Variable] = []


def written(state: State) -> dict[str, Any]:
    """A state as a JSON value."""
    reports = [
        _Report(request_id=each.request_id, since=each.since, full=each.full, next=each.next, over=each.over)
        for each in state.reports
    ]
    stored = _State(
        version=state.version.value,
        complete=state.complete,
        left_out=state.left_out,
        round=state.round,
        reports=reports,
        variables=[_stored(variable, seen) for variable, seen in state.variables],
    )
    value: dict[str, Any] = msgspec.to_builtins(stored)
    return value


_OF_ATTRIBUTES: Final = _Attribute.__struct_fields__
_OF_VARIABLES: Final = tuple(name for name in _Variable.__struct_fields__ if name not in ("attributes", "round"))


def _stored(variable: ReportedVariable, seen: int) -> _Variable:
    attributes: Any = {
        name: _Attribute(**{each: getattr(told, each) for each in _OF_ATTRIBUTES})
        for name, told in variable.attributes.items()
    }
    return _Variable(**{name: getattr(variable, name) for name in _OF_VARIABLES}, attributes=attributes, round=seen)


def read_state(given: Mapping[str, Any]) -> State:
    """The state that `written` gave.

    Raises ValueError for anything else, naming the place, and TypeError for what is no mapping at all.
    """
    if not isinstance(given, Mapping):
        raise wrong_type("a device model", given, "a dict that DeviceModel.to_dict gave")
    try:
        state = msgspec.convert(dict(given), _State)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise ValueError(f"no device model: {printable(str(error), 200)}") from None
    version = Version(state.version)
    return State(
        version,
        state.complete,
        state.left_out,
        state.round,
        [StoredReport(each.request_id, each.since, each.full, each.next, each.over) for each in state.reports],
        [(_read(version, each, place), each.round) for place, each in enumerate(state.variables)],
    )


def _read(version: Version, stored: _Variable, place: int) -> ReportedVariable:
    if (stored.component is None) is not (version is Version.V16):
        has = "no component" if version is Version.V16 else "a component"
        raise ValueError(f"no device model: a variable of {version} has {has} - at `$.variables[{place}]`")
    if stored.evse is None and stored.connector is not None:
        raise ValueError(f"no device model: a connector is one of an EVSE - at `$.variables[{place}]`")
    if not all(isfinite(limit) for limit in (stored.min_limit, stored.max_limit) if limit is not None):
        raise ValueError(f"no device model: a limit is no number - at `$.variables[{place}]`")
    facts = {name: getattr(stored, name) for name in _OF_VARIABLES}
    attributes = {
        name: ReportedAttribute(**{each: getattr(told, each) for each in _OF_ATTRIBUTES})
        for name, told in stored.attributes.items()
    }
    data_type = None if stored.data_type is None else ValueType(stored.data_type)
    return ReportedVariable(version=version, **(facts | {"data_type": data_type, "attributes": attributes}))
