"""What a station says of itself: its device model, or its configuration keys, collected from messages.

Belongs here: which message tells what, and what is remembered of it. Must not be here: judgement of what was told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Self, TypeAlias, TypeVar, overload

from attrs import define, evolve

from ocpp_core._names import listed, wrong_type
from ocpp_core.message import Message
from ocpp_core.payload import default_codec
from ocpp_core.payload._formats import INT32
from ocpp_core.registry._contradictions import Contradiction, contradictions_of
from ocpp_core.registry._device_model import Mutability, Variable
from ocpp_core.registry._listed import Key
from ocpp_core.registry._missing import Missing, missing_keys, missing_variables
from ocpp_core.registry._reported import ACTUAL, LISTED, ReportedAttribute, ReportedVariable, is_listed, is_secret, read
from ocpp_core.registry._stored import State, StoredReport, read_state, written
from ocpp_core.registry._values import Value, ValueType, lower
from ocpp_core.schemas import find_message
from ocpp_core.versions import Kind, Version

__all__ = ["DeviceModel"]

T = TypeVar("T", bound=Value)

_Payload: TypeAlias = Mapping[str, Any]
_Name: TypeAlias = tuple[str, str, int | None, int | None, str, str]
"""What tells a variable from all others; component and variable are in lower case, an empty instance is none."""

_OPEN_REPORTS: Final = 16
"""Most reports that are followed at a time."""


@define
class _Entry:
    """A variable that is remembered."""

    variable: ReportedVariable
    size: int
    seen: int
    """The round in which the station last told of it."""


@define
class _Report:
    """A report that comes in parts."""

    since: int
    """The round in which its first part came."""

    full: bool | None = None
    """Whether it is a FullInventory; None as long as the request for it was not seen."""

    next: int = 0
    """The seqNo of the next part."""

    over: bool = False
    """Whether all parts came."""


class DeviceModel:
    """What one station says of itself: the variables of its device model, or in 1.6 its configuration keys.

    ::

        model = DeviceModel("2.0.1")
        model.feed("NotifyReport", request)
        model.value(v201.components.OCPPCommCtrlr.HeartbeatInterval)        # 300
        model.find("OCPPCommCtrlr", "HeartbeatInterval").writable()         # True

    It takes messages of 1.6, 2.0.1 and 2.1, and raises LookupError for another version. Names are the same in any case
    (2.x part 2 ComponentType and VariableType, 1.6 CiString), and an empty instance is none. Iterating gives the
    variables in the order in which they were first told of.

    What it remembers is bounded: at most ``max_variables``, with ``max_characters`` of names and values in all. What
    goes beyond is not taken in, and `left_out` counts it. Passwords and what else nobody may read are never kept.
    Raises ValueError for bounds below 1.
    """

    def __init__(self, version: Version | str, *, max_variables: int = 20_000, max_characters: int = 8_000_000) -> None:
        self.version: Final = Version(version)
        if self.version not in LISTED:
            raise LookupError(f"there is no device model of OCPP {self.version}: choose from {listed(LISTED)}")
        self._max_variables: Final = _bound("max_variables", max_variables)
        self._max_characters: Final = _bound("max_characters", max_characters)
        self._entries: dict[_Name, _Entry] = {}
        self._size = 0
        self._round = 0
        self._reports: dict[int, _Report] = {}
        self._complete = False
        self._left_out = 0
        taken: dict[str, Callable[[_Payload, _Payload | None], None]] = {
            "ChangeConfiguration": self._change_configuration,
            "GetBaseReport": self._get_base_report,
            "GetConfiguration": self._get_configuration,
            "GetReport": self._get_report,
            "GetVariables": self._get_variables,
            "NotifyReport": self._notify_report,
            "SetVariables": self._set_variables,
        }
        self._taken: Final = taken

    def __repr__(self) -> str:
        state = "complete" if self._complete else "not complete"
        left_out = f", {self._left_out} left out" if self._left_out else ""
        return f"<DeviceModel {self.version.value}: {len(self)} variables, {state}{left_out}>"

    def __len__(self) -> int:
        return len(self._entries)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[ReportedVariable]:
        return iter([entry.variable for entry in self._entries.values()])

    # -- what it is fed with

    def feed(
        self,
        action: str | type[Message],
        request: Message | Mapping[str, Any],
        response: Message | Mapping[str, Any] | None = None,
    ) -> None:
        """Takes in a request of the station, or an exchange, as messages or as plain payloads.

        It learns from NotifyReport, and with their response from GetVariables, SetVariables, GetBaseReport and
        GetReport (2.x), GetConfiguration and ChangeConfiguration (1.6). Every other action is ignored, so that all
        may be fed. The parts of a report have to come in order.

        Raises LookupError for an action that the version does not have, PayloadError for a payload and EncodeError for
        a message that breaks the schema; nothing of it is taken in then.
        """
        found, _ = find_message(self.version, action)
        take = self._taken.get(found.name)
        if take is not None:
            asked = self._checked(request, found.name, Kind.REQUEST)
            take(asked, None if response is None else self._checked(response, found.name, Kind.RESPONSE))

    def _checked(self, message: Message | Mapping[str, Any], action: str, kind: Kind) -> _Payload:
        """The payload of a message, if it is valid and of that kind."""
        codec = default_codec(self.version)
        if not isinstance(message, Message):
            return codec.decode(message, action, kind).to_dict()
        if (action, kind) != (message.ACTION, message.KIND):
            raise wrong_type(f"the {kind} of {action}", type(message), "a message of that kind")
        return codec.to_dict(message)

    def _notify_report(self, request: _Payload, _: _Payload | None) -> None:
        report = self._report_of(request)
        left_out = self._left_out
        for data in request.get("reportData", ()):
            self._take_report_data(data)
        if report is None or request["seqNo"] != report.next or self._left_out > left_out:
            return
        report.next += 1
        report.over = not request.get("tbc", False)
        self._finish(request["requestId"], report)

    def _report_of(self, request: _Payload) -> _Report | None:
        """The report that a part belongs to; None if its number is none that a station may use."""
        request_id = request["requestId"]
        known = self._reports.get(request_id)
        if request["seqNo"] == 0 and (known is None or known.next > 0):
            return self._follow(request_id, full=None if known is None else known.full)
        return known

    def _follow(self, request_id: int, *, full: bool | None) -> _Report | None:
        """Begins to follow a report. Where too many are followed, the oldest is forgotten."""
        if not _is_int32(request_id):
            return None
        self._round += 1
        self._reports.pop(request_id, None)
        if len(self._reports) >= _OPEN_REPORTS:
            del self._reports[next(iter(self._reports))]
        self._reports[request_id] = report = _Report(self._round, full)
        return report

    def _finish(self, request_id: int, report: _Report) -> None:
        """After a full report, what is not in it is not in the station."""
        if not report.over or report.full is None:
            return
        del self._reports[request_id]
        if report.full:
            self._keep(name for name, entry in self._entries.items() if entry.seen >= report.since)

    def _keep(self, names: Iterable[_Name]) -> None:
        """Forgets all others: those are all that the station has."""
        kept = {name: self._entries[name] for name in list(names)}
        self._size = sum(entry.size for entry in kept.values())
        self._entries, self._complete, self._left_out = kept, True, 0

    def _get_base_report(self, request: _Payload, response: _Payload | None) -> None:
        self._asked(request, response, full=request["reportBase"] == "FullInventory")

    def _get_report(self, request: _Payload, response: _Payload | None) -> None:
        self._asked(request, response, full=False)

    def _asked(self, request: _Payload, response: _Payload | None, *, full: bool) -> None:
        """Notes what a report is; its parts may have come before the answer to the request."""
        if response is None or response["status"] != "Accepted":
            return
        report = self._reports.get(request["requestId"])
        if report is None or report.full is not None:
            self._follow(request["requestId"], full=full)
        else:
            report.full = full
            self._finish(request["requestId"], report)

    def _take_report_data(self, data: _Payload) -> None:
        variable = self._named(data)
        told = data.get("variableCharacteristics")
        if told is not None:
            variable = evolve(
                variable,
                data_type=ValueType(told["dataType"]),
                unit=told.get("unit"),
                min_limit=_limit(told.get("minLimit")),
                max_limit=_limit(told.get("maxLimit")),
                values_list=told.get("valuesList"),
                supports_monitoring=told["supportsMonitoring"],
            )
        for each in data["variableAttribute"]:
            variable = _told(
                variable,
                each.get("type", ACTUAL),
                each.get("value"),
                mutability=Mutability(each.get("mutability", Mutability.READ_WRITE)),
                persistent=each.get("persistent", False),
                constant=each.get("constant", False),
            )
        self._put(variable)

    def _get_variables(self, _: _Payload, response: _Payload | None) -> None:
        for result in () if response is None else response["getVariableResult"]:
            variable, attribute = self._named(result), result.get("attributeType", ACTUAL)
            status = result["attributeStatus"]
            if status == "Accepted":
                self._put(_told(variable, attribute, result.get("attributeValue")))
            elif status in ("UnknownComponent", "UnknownVariable"):
                self._drop(_name_of(variable))
            elif status == "NotSupportedAttributeType" and attribute in variable.attributes:
                rest = {name: each for name, each in variable.attributes.items() if name != attribute}
                self._put(evolve(variable, attributes=rest))

    def _set_variables(self, request: _Payload, response: _Payload | None) -> None:
        wanted: dict[tuple[_Name, str], list[str]] = {}
        for item in request["setVariableData"]:
            key = _name_of(self._named(item)), item.get("attributeType", ACTUAL)
            wanted.setdefault(key, []).append(item["attributeValue"])
        for result in () if response is None else response["setVariableResult"]:
            variable, attribute = self._named(result), result.get("attributeType", ACTUAL)
            values = wanted.get((_name_of(variable), attribute))
            if values:  # or the station answers what was not asked
                self._set(variable, attribute, values.pop(0), result["attributeStatus"])

    def _get_configuration(self, request: _Payload, response: _Payload | None) -> None:
        if response is None:
            return
        left_out = self._left_out
        names = []
        for told in response.get("configurationKey", ()):
            variable = self._of(ReportedVariable(version=self.version, name=told["key"]))
            mutability = Mutability.READ_ONLY if told["readonly"] else Mutability.READ_WRITE
            self._put(_told(variable, ACTUAL, told.get("value"), mutability=mutability))
            names.append(_name_of(variable))
        for key in response.get("unknownKey", ()):
            self._drop(_name_of(ReportedVariable(version=self.version, name=key)))
        if not request.get("key") and not response.get("unknownKey") and self._left_out == left_out:
            self._keep(dict.fromkeys(names))

    def _change_configuration(self, request: _Payload, response: _Payload | None) -> None:
        if response is not None:
            variable = self._of(ReportedVariable(version=self.version, name=request["key"]))
            self._set(variable, ACTUAL, request["value"], response["status"])

    def _set(self, variable: ReportedVariable, attribute: str, text: str, status: str) -> None:
        """Takes in what the station said to a value that was to be set."""
        before = variable.attributes.get(attribute, ReportedAttribute())
        if status == "Accepted":
            self._put(_with(variable, attribute, evolve(before, text=text, pending=None)))
        elif status == "RebootRequired":
            self._put(_with(variable, attribute, evolve(before, pending=text)))

    # -- what it remembers

    def _named(self, item: _Payload) -> ReportedVariable:
        """The variable that a part of a message names, with what is known of it."""
        component, variable = item["component"], item["variable"]
        evse = component.get("evse", {})
        return self._of(
            ReportedVariable(
                version=self.version,
                component=component["name"],
                component_instance=component.get("instance"),
                evse=evse.get("id"),
                connector=evse.get("connectorId"),
                name=variable["name"],
                instance=variable.get("instance"),
            )
        )

    def _of(self, variable: ReportedVariable) -> ReportedVariable:
        known = self._entries.get(_name_of(variable))
        return variable if known is None else known.variable

    def _put(self, variable: ReportedVariable) -> None:
        """Remembers a variable, without what nobody may read, if there is room."""
        variable = _without_secrets(variable)
        name, size = _name_of(variable), _size(variable)
        known = self._entries.get(name)
        used = self._size - (known.size if known else 0) + size
        is_new = known is None and len(self._entries) >= self._max_variables
        if is_new or used > self._max_characters or not all(map(_is_int32, (variable.evse, variable.connector))):
            self._drop(name)  # what was known of it holds no more
            self._left_out += 1
            self._complete = False
            return
        self._entries[name] = _Entry(variable, size, self._round)
        self._size = used

    def _drop(self, name: _Name) -> None:
        known = self._entries.pop(name, None)
        self._size -= known.size if known else 0

    # -- what it tells

    @property
    def complete(self) -> bool:
        """Whether all that the station has is known.

        That is after the last part of a FullInventory that was asked for (B07), in 1.6 after a GetConfiguration
        without keys; and not while anything of it was left out.
        """
        return self._complete

    @property
    def left_out(self) -> int:
        """How many times the station told of a variable that was not taken in, since the last full report."""
        return self._left_out

    def find(
        self,
        component: Variable[Any] | Key | str,
        name: str | None = None,
        *,
        component_instance: str | None = None,
        evse: int | None = None,
        connector: int | None = None,
        instance: str | None = None,
    ) -> ReportedVariable | None:
        """A variable: by one of the registry, by its component and name, or in 1.6 by the key. None if not told of.

        Without ``component_instance`` it is also that of the only instance, since a station may name even that (2.0.1
        part 2 section 2.13.8). ``instance`` is that of the variable.

        Raises ValueError for a variable of the registry that has no component yet, TypeError for anything else.
        """
        if isinstance(component, Variable):
            asked = ReportedVariable(
                version=self.version,
                component=component.placed(),
                component_instance=component.component_instance,
                evse=component.evse,
                connector=component.connector,
                name=component.name,
                instance=component.instance,
            )
        elif self.version is Version.V16 and isinstance(component, str) and name is None:
            asked = ReportedVariable(version=self.version, name=component)
        elif self.version is not Version.V16 and isinstance(component, str) and isinstance(name, str):
            asked = ReportedVariable(
                version=self.version,
                component=component,
                component_instance=component_instance,
                evse=evse,
                connector=connector,
                name=name,
                instance=instance,
            )
        else:
            of_2 = "a variable of the registry, or a component and a name"
            wanted = "a key" if self.version is Version.V16 else of_2
            raise TypeError(f"what is asked for in OCPP {self.version} must be {wanted}")
        entry = self._entries.get(_name_of(asked)) or self._only_instance(asked)
        return None if entry is None else entry.variable

    def _only_instance(self, asked: ReportedVariable) -> _Entry | None:
        """A variable of a component of which the instance is not said, if there is but one."""
        if asked.component is None or asked.component_instance is not None:
            return None
        component, _, *rest = _name_of(asked)
        found = [entry for (own, _, *others), entry in self._entries.items() if own == component and others == rest]
        return found[0] if len(found) == 1 else None

    @overload
    def value(self, component: Variable[T], /, *, attribute: str = ACTUAL) -> T | None: ...
    @overload
    def value(
        self,
        component: Key | str,
        name: str | None = None,
        /,
        *,
        component_instance: str | None = None,
        evse: int | None = None,
        connector: int | None = None,
        instance: str | None = None,
        attribute: str = ACTUAL,
    ) -> Value | None: ...
    def value(
        self,
        component: Variable[Any] | Key | str,
        name: str | None = None,
        /,
        *,
        attribute: str = ACTUAL,
        **place: Any,
    ) -> Value | None:
        """The value of a variable, found as by `find`; None where it is not known or not set.

        It is read by the type of the variable or key that is given, and for a name by that which the station reports,
        or else by that of the standard, or else as a string. Limits do not matter: `contradictions` tells of those.
        Raises InvalidValueError for a text that is not of that type, and as `find` does.
        """
        found = self.find(component, name, **place)
        if found is None:
            return None
        if isinstance(component, Variable):
            return read(found, component, attribute)
        return read(found, component.facts, attribute) if isinstance(component, Key) else found.value(attribute)

    def missing(self) -> list[Missing] | None:
        """What the standard requires of such a station and is absent; None while that is not known: see `complete`.

        In 2.x that is the required variables of what each station has, of each EVSE and connector, and of each
        component that the station has and does not call unavailable; in 1.6 the required keys of the profiles in
        SupportedFeatureProfiles, and of Core.
        """
        if not self._complete:
            return None
        return list(missing_keys(self) if self.version is Version.V16 else missing_variables(self.version, self))

    def unlisted(self) -> list[ReportedVariable]:
        """The variables or keys of which the name, or that of the component, is not of the standard.

        They are the vendor's own, or misspelled.
        """
        return [variable for variable in self if not is_listed(variable)]

    def contradictions(self) -> list[Contradiction]:
        """Where what the station told contradicts itself or the standard."""
        return [each for variable in self for each in contradictions_of(variable)]

    # -- elsewhere

    def to_dict(self) -> dict[str, Any]:
        """The same as a JSON value, for `from_dict`; reports that are under way go on there."""
        reports = [
            StoredReport(request_id, report.since, report.full, report.next, report.over)
            for request_id, report in self._reports.items()
        ]
        variables = [(entry.variable, entry.seen if reports else 0) for entry in self._entries.values()]
        return written(
            State(self.version, self._complete, self._left_out, self._round if reports else 0, reports, variables)
        )

    @classmethod
    def from_dict(
        cls, state: Mapping[str, Any], *, max_variables: int = 20_000, max_characters: int = 8_000_000
    ) -> Self:
        """The model that `to_dict` gave.

        Raises ValueError for anything else, naming the place, and for more than the bounds allow; TypeError for what
        is no mapping at all.
        """
        stored = read_state(state)
        model = cls(stored.version, max_variables=max_variables, max_characters=max_characters)
        for variable, seen in stored.variables:
            name = _name_of(variable)
            if name in model._entries:
                raise ValueError(f"variables: {variable} is there twice")
            model._round = seen
            model._put(variable)
        if model._left_out:
            raise ValueError(
                f"variables: more than {max_variables}, or with more than {max_characters} characters in all"
            )
        model._complete, model._left_out, model._round = stored.complete, stored.left_out, stored.round
        for report in stored.reports[-_OPEN_REPORTS:]:
            model._reports[report.request_id] = _Report(report.since, report.full, report.next, report.over)
        return model


# -- names and facts


def _bound(name: str, given: int) -> int:
    if not isinstance(given, int) or isinstance(given, bool):
        raise wrong_type(name, given, "a whole number")
    if given < 1:
        raise ValueError(f"{name} must be at least 1")
    return given


def _is_int32(number: int | None) -> bool:
    return number is None or INT32[0] <= number <= INT32[1]


def _name_of(variable: ReportedVariable) -> _Name:
    component = lower(variable.component or ""), lower(variable.component_instance or "")
    return *component, variable.evse, variable.connector, lower(variable.name), lower(variable.instance or "")


def _size(variable: ReportedVariable) -> int:
    """How many characters its names and values have."""
    texts = [variable.component, variable.component_instance, variable.name, variable.instance]
    texts += [variable.unit, variable.values_list]
    texts += [text for each in variable.attributes.values() for text in (each.text, each.pending)]
    return sum(map(len, filter(None, texts)))


def _limit(given: float | None) -> float | None:
    """A limit; one that no float holds limits nothing."""
    try:
        return None if given is None else float(given)
    except OverflowError:
        return None


def _with(variable: ReportedVariable, attribute: str, told: ReportedAttribute) -> ReportedVariable:
    return evolve(variable, attributes={**variable.attributes, attribute: told})


def _told(variable: ReportedVariable, attribute: str, text: str | None, **facts: Any) -> ReportedVariable:
    """A variable of which the station told a value, and perhaps facts."""
    before = variable.attributes.get(attribute, ReportedAttribute())
    pending = None if text == before.pending else before.pending
    told = evolve(before, text=text, pending=pending, hidden=False, **facts)
    return _with(variable, attribute, evolve(told, hidden=bool(text) and is_secret(variable, told)))


def _without_secrets(variable: ReportedVariable) -> ReportedVariable:
    secret = {
        name: evolve(each, text=None, pending=None)
        for name, each in variable.attributes.items()
        if (each.text or each.pending) and is_secret(variable, each)
    }
    return evolve(variable, attributes={**variable.attributes, **secret}) if secret else variable
