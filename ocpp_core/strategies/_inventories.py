"""All that one station has: the reports of its device model, or its configuration keys.

Belongs here: which keys and variables a station has. Must not be here: what it tells of one of them (``_report_data``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.registry import v16
from ocpp_core.registry._device_model import Component, Variable
from ocpp_core.registry._listed import Access, Key
from ocpp_core.strategies._listed import WITH_VARIABLES, components_of, instance_of, key_texts, require
from ocpp_core.strategies._report_data import Reported, reported
from ocpp_core.strategies._values import MOMENTS
from ocpp_core.versions import Version

__all__ = ["configurations", "reports"]

_Payload: TypeAlias = dict[str, Any]


def reports(version: Version | str, *, request_id: int | None = None) -> SearchStrategy[list[_Payload]]:
    """The device models of whole stations: of each the parts of a full report, the payloads of NotifyReport in order.

    A station has up to three EVSEs with up to two connectors each, all components that each station must have, and a
    few others. It has the variables that the standard requires of these, and some that it does not. Values, data types,
    limits, units, lists of values and mutability agree with the standard and with each other, so that
    `ocpp_core.registry.DeviceModel` finds nothing missing and no contradiction. Passwords come without a value.

    All parts have one requestId: ``request_id``, or one that is drawn. A part has at most 50 variables. They shrink to
    the least station.

    Raises LookupError for a version other than 2.0.1 and 2.1.
    """
    chosen = require(version, WITH_VARIABLES, "variables")
    ids = st.integers(0, 2**31 - 1) if request_id is None else st.just(request_id)
    return _reports(chosen, ids)


def configurations(version: Version | str = Version.V16) -> SearchStrategy[_Payload]:
    """The configurations of whole charge points: payloads of the response to a GetConfiguration without keys.

    A charge point has the required keys of Core and of the profiles in its SupportedFeatureProfiles, and some that are
    optional. Values fit their types and each other: a list is no longer than the key says that limits it.
    `ocpp_core.registry.DeviceModel` finds nothing missing and no contradiction. Passwords come without a value. They
    shrink to the least charge point.

    Raises LookupError for any version but 1.6.
    """
    require(version, [Version.V16], "configuration keys")
    return _configurations()


# -- 1.6


@st.composite
def _configurations(draw: st.DrawFn) -> _Payload:
    profiles = draw(key_texts(v16.ConfigurationKey.SUPPORTED_FEATURE_PROFILES)).split(",")
    present = [key for key in v16.ConfigurationKey if key.profile in (*profiles, _SECURITY)]
    optional = [key for key in present if not key.required]
    chosen = set(_some(draw, optional))
    keys = [key for key in present if key.required or key in chosen]
    values = {key: draw(key_texts(key)) for key in keys}
    values[v16.ConfigurationKey.SUPPORTED_FEATURE_PROFILES] = ",".join(profiles)
    for key, value in dict(values).items():
        limit = None if key.limited_by is None else v16.ConfigurationKey.named(key.limited_by)
        if limit is not None and limit in values:
            values[limit] = str(len(value.split(",")) + draw(st.integers(0, 10)))
    return {"configurationKey": [_entry(key, values[key], undecided=draw(st.booleans())) for key in keys]}


_SECURITY: Final = "Security"
"""No feature profile: its keys may stand beside any."""


def _entry(key: Key, value: str, *, undecided: bool) -> _Payload:
    """What is told of a key; whether it is read-only, where the charge point decides."""
    is_read_only = undecided if key.access is Access.R_OR_RW else key.access is Access.R
    told = {} if key.access is Access.W else {"value": value}
    return {"key": key.value, "readonly": is_read_only, **told}


# -- 2.x

_Place: TypeAlias = tuple[int | None, int | None]
"""An EVSE and a connector."""

_PART: Final = 50
"""Most variables of a part, so that it fits into 64 KiB."""

_MOST_OTHERS: Final = 6


@st.composite
def _reports(draw: st.DrawFn, version: Version, ids: SearchStrategy[int]) -> list[_Payload]:
    request_id, generated_at = draw(ids), draw(MOMENTS)
    size = draw(st.sampled_from([_PART, _PART // 2, 10, 1]))
    evses = draw(st.lists(st.integers(1, 2), min_size=1, max_size=3))
    data: list[_Payload] = []
    for component in _chosen(draw, version):
        for place in _places(component, evses):
            told = _told(draw, version, component)
            data += [each.at(_placed(variable, place)) for variable, each in told.items()]
    starts = range(0, len(data), size)
    return [
        {
            "requestId": request_id,
            "generatedAt": generated_at,
            "seqNo": number,
            "reportData": data[start : start + size],
            "tbc": start + size < len(data),
        }
        for number, start in enumerate(starts)
    ]


def _chosen(draw: st.DrawFn, version: Version) -> list[Component[Any]]:
    """All components that each station has, and a few others."""
    components = components_of(version)
    others = [name for name, component in components.items() if not component.mandatory and len(component)]
    chosen = draw(st.lists(st.sampled_from(others), max_size=_MOST_OTHERS, unique=True))
    return [component for name, component in components.items() if component.mandatory or name in chosen]


def _places(component: Component[Any], evses: list[int]) -> Iterator[_Place]:
    """Where a station has a component, by how many connectors each EVSE has."""
    if component.name not in ("EVSE", "Connector"):
        yield None, None
        return
    for evse, connectors in enumerate(evses, 1):
        if component.name == "EVSE":
            yield evse, None
        else:
            yield from ((evse, connector) for connector in range(1, connectors + 1))


def _placed(variable: Variable[Any], place: _Place) -> Variable[Any]:
    evse, connector = place
    return variable.at(evse=evse, connector=connector, instance=instance_of(variable))


def _told(draw: st.DrawFn, version: Version, component: Component[Any]) -> Mapping[Variable[Any], Reported]:
    """What is told of the variables of a component in one place: those that are required, and some others."""
    due = [variable for variable in component if variable.required and not variable.required_if]
    rest = [variable for variable in component if variable not in due]
    told = {variable: draw(reported(version, variable)) for variable in [*due, *_some(draw, rest)]}
    while True:
        texts = {(each.name.lower(), (each.instance or "").lower()): told[each].text for each in told}
        more = [each for each in component if each not in told and _is_due(each, texts)]
        if not more:
            return told
        told |= {variable: draw(reported(version, variable)) for variable in more}


def _is_due(variable: Variable[Any], texts: Mapping[tuple[str, str], str | None]) -> bool:
    """Whether the values of other variables make one required; a component without Available is available."""
    values = {("available", ""): "true", **texts}
    return bool(variable.required_if) and variable.conditions_hold(lambda *named: values.get(named))


def _some(draw: st.DrawFn, given: list[Any]) -> list[Any]:
    """Any number of them, drawn as one number, since each draw takes time."""
    bits = draw(st.integers(0, 2 ** len(given) - 1))
    return [each for number, each in enumerate(given) if bits >> number & 1]
