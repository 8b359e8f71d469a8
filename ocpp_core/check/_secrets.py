"""Values of a payload that may be secrets, by the marks in its schema.

Belongs here: which member of a message a path means, and whether it is marked. Must not be here: which are secrets,
which ``schemas/`` says; their ``repr`` (``ocpp_core._secrets``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ocpp_core._secrets import HIDDEN, without_userinfo
from ocpp_core.payload._places import schemas_along, steps_of
from ocpp_core.versions import Version

__all__ = ["is_harmless", "without_secret"]


def without_secret(value: Any, path: str, version: Version, message: str) -> Any:
    """The value at a path of a payload, or what may be shown of it.

    What is a secret only beside certain values, as that of a configuration key is, counts as one always.
    """
    for mark in _marks(path, version, message):
        if value is None:
            return None
        if mark != {"part": "userinfo"}:
            return HIDDEN
        value = without_userinfo(value) if isinstance(value, str) else value
    return value


def is_harmless(steps: Sequence[str | int], version: Version, message: str) -> bool:
    """Whether the value at a place of a payload can be shown: the schema knows it, and it has no mark."""
    on_the_way = list(schemas_along(version, message, steps))
    return len(on_the_way) == len(steps) and not any("x-secret" in each for pair in on_the_way for each in pair)


def _marks(path: str, version: Version, message: str) -> Iterator[Any]:
    """The marks of a value and of all that it is in."""
    for pair in schemas_along(version, message, steps_of(path)):
        for each in pair:
            if "x-secret" in each:
                yield each["x-secret"]
