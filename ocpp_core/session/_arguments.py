"""Checks on what the owner of a session gives it.

Belongs here: turning an argument into what the session keeps, or raising an error that says what is wrong with it. Must
not be here: anything about a peer.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import inf, isfinite
from typing import Any, TypeVar

from ocpp_core import schemas
from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.versions import Version

__all__ = ["action_names", "choice", "moment", "number", "seconds"]

T = TypeVar("T", bound=str)


def number(what: str, given: object) -> float:
    """A finite number. Raises TypeError or ValueError for anything else."""
    if type(given) is float and -inf < given < inf:  # as nearly all are
        return given
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise wrong_type(what, given, "a number of seconds")
    try:
        value = float(given)
    except OverflowError:
        value = inf
    if not isfinite(value):
        raise ValueError(f"{what} must be a finite number of seconds")
    return value


def seconds(what: str, given: object) -> float:
    """A time span. Raises TypeError or ValueError for anything but a finite number above 0."""
    value = number(what, given)
    if value <= 0:
        raise ValueError(f"{what} must be a number of seconds above 0, not {value:g}")
    return value


def moment(now: object, latest: float) -> float:
    """A point in time. Raises TypeError or ValueError for all but a finite number, not before the latest."""
    if type(now) is float and latest <= now < inf:  # as nearly all are
        return now
    value = number("now", now)
    if value < latest:
        raise ValueError(f"now must not go back: it was {latest:g}, and {value:g} is earlier")
    return value


def choice(what: str, given: T, choices: tuple[T, ...]) -> T:
    """One of a few words. Raises TypeError or LookupError for anything else."""
    if given in choices:
        return given
    if not isinstance(given, str):
        raise wrong_type(what, given, f"one of the texts {', '.join(map(repr, choices))}")
    raise unknown_name(f"choice for {what} called", given, choices)


def action_names(version: Version, given: Iterable[str | type[Any]]) -> frozenset[str]:
    """The names of actions that are given by name, by message class or by its name. Raises LookupError, TypeError."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise wrong_type("supported", given, "a collection of actions, such as ['Heartbeat']")
    actions = list(given)
    for action in actions:
        schemas.find_action(version, action)
    return _names(version, frozenset(actions))


@lru_cache(maxsize=64)  # thousands of sessions support the same actions, and share one set
def _names(version: Version, given: frozenset[str | type[Any]]) -> frozenset[str]:
    return frozenset(schemas.find_action(version, action).name for action in given)
