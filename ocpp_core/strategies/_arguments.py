"""The arguments that strategies share: an action, a data type, one or several names.

Belongs here: what each of these may be given as, and the error for anything else. Must not be here: strategies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, TypeAlias

from ocpp_core import schemas
from ocpp_core._names import shown, unknown_name, wrong_type
from ocpp_core.message import DataType, Message
from ocpp_core.payload._classes import class_name
from ocpp_core.schemas import Action
from ocpp_core.strategies._sizes import LEAST_SIZE
from ocpp_core.versions import Version

__all__ = ["ActionName", "check_size", "choose", "find_actions", "find_data_type"]

ActionName: TypeAlias = str | type[Message]
"""An action: its name, the class of one of its messages, or the name of that class."""


def find_actions(version: Version, given: ActionName | Collection[ActionName]) -> list[Action]:
    """The actions that one or several names or classes stand for, each once.

    Raises LookupError if the version does not have one of them, or if none is given; TypeError for anything else.
    """
    items = _several("action", given, "a name, a message class, or a collection of these")
    return list({found.name: found for found in (schemas.find_action(version, item) for item in items)}.values())


def choose(version: Version, what: str, given: str | Collection[str] | None, choices: Iterable[str]) -> list[str]:
    """One or several of the choices of a version by name, each once; all of them for None.

    ``what`` says of what kind the names are, such as ``"fault"``. Raises LookupError for a name that is not among the
    choices, or if none is given; TypeError for anything else.
    """
    known = dict.fromkeys(choices)
    if given is None:
        return list(known)
    wanted = "a name, a collection of names, or None for all"
    names = dict.fromkeys(_several(what, given, wanted))
    for name in names:
        if not isinstance(name, str):
            raise wrong_type(f"a {what}", name, "a name")
        if name not in known:
            raise unknown_name(f"{what} in OCPP {version} called", name, known)
    return list(names)


def _several(what: str, given: Any, wanted: str) -> list[Any]:
    if isinstance(given, str | type):
        return [given]
    if not isinstance(given, Collection) or isinstance(given, bytes | bytearray):
        raise wrong_type(f"the {what}", given, wanted)
    if not given:
        raise LookupError(f"an empty collection, where one {what} or more must be given")
    return list(given)


def check_size(given: int) -> None:
    """Raises TypeError or ValueError for what is no size that payloads could be kept within."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise wrong_type("max_size", given, "a whole number of bytes")
    if given < LEAST_SIZE:
        raise ValueError(f"max_size must be {LEAST_SIZE:,} bytes or more, so that each message fits, not {given:,}")


def find_data_type(version: Version, given: str | type[DataType]) -> str:
    """The name in the standard of a data type, from its class, or the name of either.

    Raises LookupError if the version does not have it, TypeError for anything else.
    """
    if isinstance(given, type):
        if not issubclass(given, DataType) or "VERSION" not in vars(given):  # it is not one of the generated classes
            raise LookupError(f"{shown(given.__name__)} is not a data type of OCPP")
        if given.VERSION is not version:
            raise LookupError(f"{given.__name__} is a data type of OCPP {given.VERSION}, not {version}")
        name = given.__name__
    elif isinstance(given, str):
        name = given
    else:
        raise wrong_type("a data type", given, "its name or its class, such as 'IdTokenType'")
    known = {
        spelling: standard
        for standard, schema in schemas.types(version).items()
        if schema["type"] == "object"
        for spelling in (class_name(standard), standard)
    }
    if name not in known:
        raise unknown_name(f"data type in OCPP {version} called", name, known)
    return known[name]
