"""What must hold of the PyPI package ``ocpp``, whatever is sent: it gets a valid payload through its classes and back as it
was, refuses a broken one, and meets a hostile frame with nothing but its own exceptions.
"""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from unittest.mock import patch

import ocpp
from ocpp import messages
from ocpp.charge_point import ChargePoint, camel_to_snake_case, remove_nones, serialize_as_dict, snake_to_camel_case
from ocpp.exceptions import InternalError, OCPPError, UnknownCallErrorCodeError
from ocpp.messages import Call, CallError, CallResult, unpack

from ocpp_core import Kind, Version
from ocpp_core.schemas import actions
from ocpp_core.strategies import HostileVector, Violation
from tests.peers.mistakes_ocpp import RELEASE
from tests.peers.sweep import Failure, Peer, Subject, changes, taken

_HOME = Path(ocpp.__file__).parent
_SILENT = logging.getLogger("tests.peers.silent")
_SILENT.disabled = True


class Ocpp(Peer):
    name = f"ocpp {RELEASE} (Python)"

    def valid(self, subject: Subject, payload: dict[str, Any]) -> Iterable[Failure]:
        match _attempt(_receive, subject, payload):
            case OCPPError() as error:
                return [Failure("refuses a valid payload", _refusal(error))]
            case Exception() as error:
                return [Failure("raises", _where(error))]
            case message:
                return set(_through_class(subject, payload, camel_to_snake_case(message.payload)))

    def broken(self, subject: Subject, violation: Violation) -> Iterable[Failure]:
        match _attempt(_receive, subject, violation.payload):
            case OCPPError():
                return []
            case Exception() as error:
                return [Failure("raises", _where(error))]
        return [taken(violation)]

    def frames(self, _: Version, text: str) -> Iterable[Failure]:
        match _attempt(unpack, text):
            case OCPPError():
                return [Failure("refuses a valid frame", f"of type {json.loads(text)[0]}")]
            case Exception() as error:
                return [Failure("raises", _where(error))]
            case CallError() as message:
                if isinstance(_attempt(message.to_exception), UnknownCallErrorCodeError):
                    return [Failure("does not know an error code", message.error_code)]
        return []

    def hostile(self, version: Version, frame: str | bytes) -> Iterable[Failure]:
        match _attempt(unpack, frame):
            case OCPPError():
                return []
            case Exception() as error:
                return [Failure("raises", _where(error))]
        match _attempt(_route, version, frame):
            case Exception() as error:
                return [Failure("stops reading", _where(error))]
        return []

    def record(self, version: Version, vector: HostileVector) -> Iterable[Failure]:
        if _attempt(_route, version, vector.frame) is True:
            return [Failure("takes a frame on record", vector.comment.partition(": ")[0])]
        return []


def _attempt(function: Callable[..., Any], *arguments: Any) -> Any:
    """What a function gives, or the exception that it raises."""
    try:
        return function(*arguments)
    except Exception as error:  # noqa: BLE001  # whichever it is
        return error


def _receive(subject: Subject, payload: dict[str, Any]) -> Any:
    """What the package makes of a frame with a payload, up to validation."""
    frame: list[Any] = [2, "7", subject.action, payload] if subject.kind is Kind.REQUEST else [3, "7", payload]
    message = unpack(json.dumps(frame))
    message.action = subject.action
    messages._validate_payload(message, subject.version)
    return message


def _refusal(error: OCPPError) -> str:
    """By which rule, as far as it tells."""
    cause = error.__context__
    return getattr(cause, "validator", None) or type(error).__name__


def _where(error: Exception) -> str:
    """What was raised, and which function of the package was the last to be on the way to it."""
    steps = [
        step.name for step in traceback.extract_tb(error.__traceback__) if Path(step.filename).is_relative_to(_HOME)
    ]
    return f"{type(error).__name__} in {steps[-1] if steps else 'a handler'}"


# -- to its class and back


def _through_class(subject: Subject, payload: dict[str, Any], values: dict[str, Any]) -> Iterator[Failure]:
    """To the class of the message and back: as the package does it itself, with the payload's own objects inside, and as
    the hints of the class have it, with instances of the classes for data types and of the enumerations.
    """
    module = "call" if subject.kind is Kind.REQUEST else "call_result"
    cls = getattr(import_module(f"ocpp.{subject.version.package}.{module}"), subject.action, None)
    if cls is None:
        yield Failure("has no class", subject.message)
        return
    misfits = list(_misfits(cls, values))
    yield from misfits
    if not misfits:
        yield from changes(subject, payload, _sent(subject, cls(**values)))
        failures: list[Failure] = []
        typed = _typed(cls, values, failures)
        yield from failures or changes(subject, payload, _sent(subject, typed))


def _sent(subject: Subject, instance: Any) -> Any:
    payload = remove_nones(snake_to_camel_case(serialize_as_dict(instance)))
    if subject.kind is Kind.REQUEST:
        return json.loads(Call("7", subject.action, payload).to_json())[3]
    return json.loads(CallResult("7", payload, subject.action).to_json())[2]


def _misfits(cls: Any, values: dict[str, Any]) -> Iterator[Failure]:
    """Why a class cannot be made from values."""
    known = {field.name: field for field in fields(cls)}
    for name in values.keys() - known:
        if cls.__name__ == "CustomDataType":
            yield Failure("has a class for customData without the vendor's members")
        elif name == "custom_data":
            yield Failure("has a class without customData", cls.__name__)
        else:
            yield Failure("has a class without a field", f"{cls.__name__}.{name}")
    for name, field in known.items():
        if name not in values and field.default is MISSING and field.default_factory is MISSING:
            yield Failure("demands a field", f"{cls.__name__}.{name}")


def _typed(hint: Any, value: Any, failures: list[Failure]) -> Any:
    if get_origin(hint) in (Union, UnionType):
        arms = [arm for arm in get_args(hint) if arm is not NoneType]
        return _typed(arms[0], value, failures) if len(arms) == 1 else value
    if get_origin(hint) is list and get_args(hint) and isinstance(value, list):
        return [_typed(get_args(hint)[0], item, failures) for item in value]
    if is_dataclass(hint) and isinstance(value, dict):
        hints = _hints(hint)
        known = {name: _typed(hints[name], each, failures) for name, each in value.items() if name in hints}
        misfits = list(_misfits(hint, value))
        failures += misfits
        return value if misfits else hint(**known)
    if isinstance(hint, type) and issubclass(hint, Enum) and isinstance(value, str):
        try:
            return hint(value)
        except ValueError:
            failures.append(Failure("has an enumeration without a value", f"{hint.__name__} {value}"))
    return value


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


# -- as it reads from a connection


class _Nowhere:
    async def send(self, text: str) -> None:
        pass


_handled: list[Any] = []


def _handler(**payload: Any) -> Any:
    _handled.append(payload)
    raise InternalError


@cache
def _endpoint(version: Version) -> ChargePoint:
    """One that has a handler for every action."""
    endpoint = import_module(f"ocpp.{version.package}").ChargePoint("CP1", _Nowhere(), logger=_SILENT)
    endpoint.route_map = {name: {"_on_action": _handler} for name in actions(version)}
    return endpoint


def _route(version: Version, frame: str | bytes) -> bool:
    """Whether it comes to a handler. Raises what would end the loop that reads from the connection."""
    _handled.clear()
    with patch.object(messages, "ASYNC_VALIDATION", new=False):  # so that nothing is waited for
        running = _endpoint(version).route_message(frame)
        try:
            running.send(None)
        except StopIteration:
            return bool(_handled)
    raise AssertionError("it waits for something")
