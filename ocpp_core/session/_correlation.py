"""What another process needs to go on with a session, as plain data.

Belongs here: the form in which a session's state leaves the process, and the checks on its way back. Must not be here:
the frames' own rules (the session decodes them when it resumes).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Self, TypeVar

from attrs import asdict, field, fields, frozen

from ocpp_core._names import listed, shown, wrong_type
from ocpp_core.session._arguments import number
from ocpp_core.session._turns import Registration
from ocpp_core.versions import Role, Version

__all__ = ["Correlation", "StoredCall"]

T = TypeVar("T")


@frozen
class StoredCall:
    """A call that has not ended."""

    frame: str = field(repr=False)  # it may hold what opens doors
    """Its text: the whole CALL, as it is on the wire."""

    seconds: float | None = None
    """How many seconds are left until it times out, or how many it may wait once it is sent. None: no limit."""


@frozen(kw_only=True)
class Correlation:
    """The state of a session, to be kept wherever you like, and given to `Session.resume`.

    `to_dict` makes it JSON, `from_dict` reads it again.
    """

    version: Version
    role: Role

    registration: Registration | None
    """What the last BootNotification was answered with; None if that is not known."""

    booting: bool
    """Whether a BootNotification was sent that is not answered yet."""

    triggered: tuple[str, ...]
    """The actions that a pending station was asked for."""

    sent: StoredCall | None
    """Our call that waits for its answer."""

    queued: tuple[StoredCall, ...]
    """Our calls that wait until they can be sent, in order."""

    open: tuple[StoredCall, ...]
    """The peer's calls that we have yet to answer."""

    def to_dict(self) -> dict[str, Any]:
        """The same as a JSON value."""
        return asdict(self, value_serializer=_plain)

    @classmethod
    def from_dict(cls, state: Mapping[str, Any]) -> Self:
        """What `to_dict` gave.

        Raises ValueError for anything else, naming the place; TypeError for what is no mapping at all.
        """
        if not isinstance(state, Mapping):
            raise wrong_type("the state of a session", state, "a dict that Correlation.to_dict gave")
        _check_members(state, cls)
        return cls(
            version=_read("version", Version, state["version"]),
            role=_read("role", Role, state["role"]),
            registration=_read("registration", _optional(Registration), state["registration"]),
            booting=_read("booting", _flag, state["booting"]),
            triggered=_read_all("triggered", _text, state["triggered"]),
            sent=_read("sent", _optional(_call), state["sent"]),
            queued=_read_all("queued", _call, state["queued"]),
            open=_read_all("open", _call, state["open"]),
        )


def _plain(_: Any, __: Any, value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value


def _read(place: str, convert: Callable[[Any], T], value: Any) -> T:
    try:
        return convert(value)
    except (LookupError, TypeError, ValueError) as error:
        raise ValueError(f"{place}: {error}") from None


def _read_all(place: str, convert: Callable[[Any], T], values: Any) -> tuple[T, ...]:
    if not isinstance(values, list | tuple):
        raise ValueError(f"{place}: must be a list, not {shown(values)}")  # noqa: TRY004  # one error for all of it
    return tuple(_read(f"{place}[{at}]", convert, value) for at, value in enumerate(values))


def _optional(convert: Callable[[Any], T]) -> Callable[[Any], T | None]:
    return lambda value: None if value is None else convert(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise wrong_type("it", value, "true or false")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong_type("it", value, "a text")
    return value


def _call(value: Any) -> StoredCall:
    if not isinstance(value, Mapping):
        raise wrong_type("it", value, "an object with 'frame' and 'seconds'")
    _check_members(value, StoredCall)
    return StoredCall(
        _read("frame", _text, value["frame"]),
        None if value["seconds"] is None else number("seconds", value["seconds"]),
    )


def _check_members(value: Mapping[str, Any], cls: type[Any]) -> None:
    """Raises ValueError unless an object has exactly the members of a class."""
    names = [each.name for each in fields(cls)]
    wrong = [name for name in names if name not in value] or [name for name in value if name not in names]
    if wrong:
        state = "missing" if wrong[0] in names else "unknown"
        raise ValueError(f"{shown(wrong[0])} is {state}: the members are {listed(names)}")
