"""What stands here for each name of the PyPI package ``ocpp``, up to its version 2.1.

Belongs here: names of theirs and ours, by rule, with the exceptions to it. Must not be here: code that uses them.

Their names follow from ours, since both follow the standard: ``ocpp.v16.call.Reset`` is ``v16.ResetRequest``, and
``ocpp.v16.enums.ResetType.hard`` is ``v16.ResetType.HARD``. So none of the thousands is written down, but those that do
not follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from attrs import evolve, fields, frozen

from ocpp_core.message import DataType, Message, Request, Response
from ocpp_core.migrate._fields import AnyClass
from ocpp_core.schemas import actions
from ocpp_core.versions import ErrorCode, Version

__all__ = [
    "Counterpart",
    "Sort",
    "class_called",
    "counterpart",
    "field_called",
    "is_theirs",
    "message_of",
    "version_of",
]


class Sort(StrEnum):
    """What a name of theirs is."""

    MODULE = "module"
    REQUEST = "request"
    RESPONSE = "response"
    DATATYPE = "datatype"
    ENUM = "enum"
    MEMBER = "member"
    ACTION = "action"
    """The enumeration of actions, or a member of it."""
    ERROR = "error"
    FRAME = "frame"
    ROUTING = "routing"
    CHARGE_POINT = "charge-point"
    OTHER = "other"


@frozen
class Counterpart:
    """What stands here for a name of theirs."""

    theirs: str
    """The whole name, such as ``ocpp.v16.enums.ResetType.hard``."""

    sort: Sort

    ours: str | None = None
    """Our name as it is written, such as ``v16.ResetType.HARD``. None: nothing can be put in its place."""

    module: str | None = None
    """From where the first part of ours is imported, such as ``ocpp_core``. None: it is not to be replaced by rule."""

    note: str = ""
    """Why there is none, or what is different."""

    is_old: bool = False
    """Whether it is spelt as only older versions of theirs had it, such as ``BootNotificationPayload``."""

    @property
    def can_replace(self) -> bool:
        """Whether ours can be put in the place of theirs, wherever that stands."""
        return self.ours is not None and self.module is not None


_VERSIONS: Final = {"v16": Version.V16, "v20": Version.V20, "v201": Version.V201, "v21": Version.V21}

_CLASSES: Final = {
    ("v16", "CertificateStatus"): "InstallCertificateStatusEnumType",
    ("v201", "MonitorBaseEnumType"): "MonitoringBaseEnumType",
}
"""Enumerations of theirs whose name no ending leads to the standard's."""

_MEMBERS: Final = {"amps": "A", "watts": "W", "invalid_message_sequence": "INVALID_MESSAGE_SEQ"}
"""Members of theirs that are named by another word than the value."""

_LISTS: Final = {
    ("v16", "ConfigurationKey"): "ConfigurationKey",
    ("v201", "SecurityEventType"): "SecurityEvent",
    ("v201", "StatusInfoReasonType"): "ReasonCode",
    ("v201", "StandardizedUnitsOfMeasureType"): "Unit",
    ("v201", "StandardizedVariableName"): "VariableName",
}
"""What the standard lists without a schema, and where the registry has it."""

_NO_CLASS: Final = {
    "CiStringType": "lengths are in the metadata of the fields, and checked by every codec",
    "InstanceName": "the instance of a variable is a plain string, such as 'Default'",
    "ComponentName": "ocpp_core.registry.v201.components has the components, with their variables as attributes",
    "TxStartStopPointEnumType": "these are values of TxStartPoint and TxStopPoint, as "
    "ocpp_core.registry.v201.components.TxCtrlr.TxStartPoint has them",
}
"""Enumerations without a class here, by how their names end, and why."""

_NO_MEMBER: Final = {
    ("v16", "ConfigurationKey"): "OCPP 1.6 has no such key: it is a plain string of the application note on ISO 15118",
    ("v201", "StatusInfoReasonType"): "the standard has no such reason code: it is a plain string",
    ("v201", "VariableName"): "it names more than a variable: ocpp_core.registry.v201.components has variables by "
    "component and instance",
}
"""Why a list of the registry lacks a member of theirs."""

_TO_DICT: Final = "message.to_dict() and from_dict() have the names of the wire; none is computed"

_OTHERS: Final[Mapping[str, tuple[Sort, str | None, str]]] = {
    "ocpp.charge_point.ChargePoint": (
        Sort.CHARGE_POINT,
        "Endpoint",
        "Endpoint(Session(version, role), connection, handlers)",
    ),
    "ocpp.charge_point.camel_to_snake_case": (Sort.OTHER, "Message.from_dict", _TO_DICT),
    "ocpp.charge_point.snake_to_camel_case": (Sort.OTHER, "Message.to_dict", _TO_DICT),
    "ocpp.charge_point.serialize_as_dict": (Sort.OTHER, "Message.to_dict", _TO_DICT),
    "ocpp.charge_point.remove_nones": (Sort.OTHER, "Message.to_dict", "members that are None are left out anyway"),
    "ocpp.charge_point.LOGGER": (Sort.OTHER, 'logging.getLogger("ocpp_core.endpoint")', ""),
    "ocpp.routing.on": (Sort.ROUTING, "Handlers.on", ""),
    "ocpp.routing.after": (Sort.ROUTING, "Handlers.after", ""),
    "ocpp.routing.create_route_map": (
        Sort.ROUTING,
        "Handlers.supported",
        "a set of handlers knows the messages that it answers",
    ),
    "ocpp.routing.routables": (Sort.ROUTING, None, "handlers are registered in a set of their own, not by name"),
    "ocpp.messages.Call": (Sort.FRAME, "Call", "call.message is typed; make one with Session.call"),
    "ocpp.messages.CallResult": (Sort.FRAME, "CallResult", "result.message is typed; make one with Session.answer"),
    "ocpp.messages.CallError": (Sort.FRAME, "CallError", "make one with Session.refuse"),
    "ocpp.messages.MessageType": (Sort.FRAME, "Call, CallResult, CallError", "isinstance tells frames apart"),
    "ocpp.messages.unpack": (Sort.FRAME, "JsonCodec.decode", "it also checks the payload, and gives a typed message"),
    "ocpp.messages.pack": (Sort.FRAME, "JsonCodec.encode", "it also checks the payload"),
    "ocpp.messages.validate_payload": (Sort.FRAME, "Validator", "a codec checks whatever it decodes and encodes"),
    "ocpp.messages._validate_payload": (Sort.FRAME, "Validator", "a codec checks whatever it decodes and encodes"),
    "ocpp.messages.get_validator": (Sort.FRAME, "Validator", "ocpp_core.schemas.bundle gives the schema itself"),
    "ocpp.messages.ASYNC_VALIDATION": (Sort.FRAME, None, "checking takes microseconds, and needs no thread"),
    "ocpp.exceptions.OCPPError": (
        Sort.ERROR,
        "CallRefusedError",
        "raised by a call that the peer refused; a handler refuses with RefusalError",
    ),
    "ocpp.exceptions.ValidationError": (Sort.ERROR, "PayloadError", "its .issues say what is wrong, and where"),
    "ocpp.exceptions.UnknownCallErrorCodeError": (
        Sort.ERROR,
        "CallRefusedError",
        "a code that nobody knows is in its .code as a plain string",
    ),
}
"""What is not named by the standard, and what comes nearest to it. None of it is replaced: it works in another way."""


def is_theirs(name: str) -> bool:
    """Whether a whole name is one of the package: the package itself counts."""
    return name == "ocpp" or name.startswith("ocpp.")


def version_of(name: str) -> str | None:
    """The package of a version that a whole name of theirs is in, by our name for it, such as ``v16``."""
    return next((part for part in name.split(".")[1:3] if part in _VERSIONS), None)


def counterpart(name: str) -> Counterpart | None:
    """What stands here for a whole name of theirs, attributes of it included; None for a name of something else.

    Of a longer name the beginning counts that is a name of theirs: ``theirs`` says which.
    """
    if not is_theirs(name):
        return None
    parts = name.replace("ocpp.experimental.", "ocpp.").split(".")
    if len(parts) == 1:
        return Counterpart(name, Sort.MODULE)
    version = parts[1]
    if version in _VERSIONS:
        found = _of_version(version, parts[2:])
        # What is meant is what stands in the source, which may be the old path.
        length = len(found.theirs.split(".")) + (len(name.split(".")) - len(parts))
        return evolve(found, theirs=".".join(name.split(".")[:length]))
    if len(parts) == 2:
        return Counterpart(name, Sort.MODULE)
    theirs = ".".join(parts[:3])
    if theirs in _OTHERS:
        sort, ours, note = _OTHERS[theirs]
        return Counterpart(theirs, sort, ours, note=note)
    if parts[1] == "exceptions":
        return _error(theirs)
    return Counterpart(theirs, Sort.OTHER, note="there is no counterpart")


def message_of(found: Counterpart) -> AnyClass | None:
    """The class of ours that a request, a response or a datatype of theirs is; None if it has none."""
    if found.ours is None or found.sort not in {Sort.REQUEST, Sort.RESPONSE, Sort.DATATYPE}:
        return None
    version, _, name = found.ours.partition(".")
    return class_called(version, name)


def class_called(version: str, name: str) -> AnyClass | None:
    """The message or datatype of ours with a name; None if the package of the version has none."""
    if version not in _VERSIONS or name not in _package(version).__all__:
        return None
    cls: Any = getattr(_package(version), name)
    return cls if issubclass(cls, Message | DataType) else None


def field_called(cls: AnyClass, name: str) -> str | None:
    """The field of a class of ours that is called so in theirs; None if there is none."""
    names = {each.name for each in fields(cls)}
    if name in names:
        return name
    return next((each for each in names if _key(each) == _key(name)), None)


def _of_version(version: str, parts: list[str]) -> Counterpart:
    """What stands for a name in one of the packages of versions, by its parts after that."""
    base = f"ocpp.{version}"
    if not parts:
        return Counterpart(base, Sort.MODULE, version, "ocpp_core")
    kind, *rest = parts
    if kind == "ChargePoint":
        sort, ours, note = _OTHERS["ocpp.charge_point.ChargePoint"]
        return Counterpart(f"{base}.{kind}", sort, ours, note=note)
    theirs = f"{base}.{kind}"
    if not rest:
        return Counterpart(theirs, Sort.MODULE, version, "ocpp_core")
    name, member = rest[0], next((each for each in rest[1:2] if not each.startswith("__")), None)
    theirs += f".{name}"
    if kind in {"call", "call_result"}:
        return _message(version, theirs, name, Request if kind == "call" else Response)
    if kind == "datatypes":
        return _datatype(version, theirs, name)
    if kind == "enums" and name == "Action":
        return _action(version, theirs, member)
    if kind == "enums":
        return _enum(version, theirs, name, member)
    return Counterpart(theirs, Sort.OTHER, note="there is no counterpart")


def _message(version: str, theirs: str, name: str, base: type[Message]) -> Counterpart:
    sort, ending = (Sort.REQUEST, "Request") if base is Request else (Sort.RESPONSE, "Response")
    known = _package(version).__all__
    is_old = f"{name}{ending}" not in known and name.endswith("Payload")
    ours = name.removesuffix("Payload") + ending if is_old else name + ending
    if ours not in known:
        return Counterpart(theirs, sort, note=f"OCPP {_VERSIONS[version]} has no such message")
    return Counterpart(theirs, sort, f"{version}.{ours}", "ocpp_core", is_old=is_old)


def _datatype(version: str, theirs: str, name: str) -> Counterpart:
    for ours in (name, f"{name}Type"):
        if ours in _package(version).__all__:
            return Counterpart(theirs, Sort.DATATYPE, f"{version}.{ours}", "ocpp_core")
    return Counterpart(theirs, Sort.DATATYPE, note=f"OCPP {_VERSIONS[version]} has no such type")


def _action(version: str, theirs: str, member: str | None) -> Counterpart:
    """A member of ``Action`` is its plain text; older versions of theirs spell it as the wire does."""
    if member is None:
        return Counterpart(theirs, Sort.ACTION, note="actions are plain strings; ocpp_core.schemas.actions lists them")
    names = {_key(action): action for action in actions(_VERSIONS[version])}
    action = names.get(_key(member))
    if action is None:
        return Counterpart(f"{theirs}.{member}", Sort.ACTION, note=f"OCPP {_VERSIONS[version]} has no such action")
    return Counterpart(f"{theirs}.{member}", Sort.ACTION, f'"{action}"', is_old=not member.islower())


def _enum(version: str, theirs: str, name: str, member: str | None) -> Counterpart:
    sort = Sort.ENUM if member is None else Sort.MEMBER
    whole = theirs if member is None else f"{theirs}.{member}"
    for ending, reason in _NO_CLASS.items():
        if name.endswith(ending):
            return Counterpart(whole, sort, note=reason)
    listed = _LISTS.get((version, name)) or ("VariableName" if name.endswith("VariableName") else None)
    if listed is not None:
        return _listed(version, whole, listed, member)
    found = _CLASSES.get((version, name)) or _enum_called(version, name)
    if found is None:
        return Counterpart(whole, sort, note=f"OCPP {_VERSIONS[version]} has no such enumeration")
    if member is None:
        return Counterpart(whole, sort, f"{version}.{found}", "ocpp_core")
    ours = _member(getattr(_package(version), found), member)
    if ours is not None:
        return Counterpart(whole, sort, f"{version}.{found}.{ours}", "ocpp_core")
    other = f"{name}EnumType"
    ours = _member(getattr(_package(version), other), member) if other in _package(version).__all__ else None
    if ours is not None:
        note = f"{found} has no such value; it belongs to another message, whose type has it"
        return Counterpart(whole, sort, f"{version}.{other}.{ours}", note=note)
    return Counterpart(whole, sort, note=f"{found} of OCPP {_VERSIONS[version]} has no such value")


def _listed(version: str, theirs: str, listed: str, member: str | None) -> Counterpart:
    """A name that the standard lists: ours are in the registry, and equal to the same texts."""
    module = f"ocpp_core.registry.{version}"
    if member is None:
        return Counterpart(theirs, Sort.ENUM, listed, module)
    ours = _member(getattr(import_module(module), listed), member)
    if ours is None:
        reasons = (_NO_MEMBER.get((version, name)) for name in (theirs.split(".")[-2], listed))
        return Counterpart(theirs, Sort.MEMBER, note=next(filter(None, reasons), "the standard has no such name"))
    return Counterpart(theirs, Sort.MEMBER, f"{listed}.{ours}", module)


def _enum_called(version: str, name: str) -> str | None:
    """Our name of an enumeration. Theirs may lack the ending that the standard has, in 1.6 and in old versions."""
    names = (name, f"{name}EnumType", f"{name}Type", f"{name.removesuffix('Type')}EnumType")
    return next((each for each in names if each in _package(version).__all__), None)


def _member(cls: Any, member: str) -> str | None:
    """Our name of a member: theirs in upper case, but for where the words of it begin."""
    by_key = {_key(name): name for name in cls.__members__}
    return by_key.get(_key(member)) or by_key.get(_key(_MEMBERS.get(member, member)))


def _error(theirs: str) -> Counterpart:
    """An exception of theirs is an error code: a handler of ours raises one exception, which names it."""
    name = theirs.rpartition(".")[2].removesuffix("Error")
    code = next((code for code in ErrorCode if code.removesuffix("Error") == name), None)
    if code is None:
        return Counterpart(theirs, Sort.ERROR, note="there is no such error code")
    ours = f"RefusalError(ErrorCode.{code.name})"
    return Counterpart(theirs, Sort.ERROR, ours, note="raised by a handler, to refuse a call")


def _key(name: str) -> str:
    return name.replace("_", "").casefold()


@cache
def _package(version: str) -> ModuleType:
    return import_module(f"ocpp_core.{version}")
