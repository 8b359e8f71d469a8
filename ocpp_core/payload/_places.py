"""Places in messages, as text: ``MeterValues``, ``BootNotificationResponse:$.interval``.

Belongs here: reading such a text, comparing it with where a value is, and looking it up in the schemas. Must not be
here: what happens at the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, TypeAlias

from attrs import frozen

from ocpp_core import schemas
from ocpp_core._names import shown, unknown_name
from ocpp_core.schemas import Schema
from ocpp_core.versions import Kind, Version

__all__ = ["Place", "Step", "Where", "member_schema", "parse_place", "schemas_along", "steps_of"]

Where: TypeAlias = tuple[str | int, ...]
"""The members and indices that lead from a payload to a value in it."""

Step: TypeAlias = str | int | None
"""A member, an index, or None for any index."""

_PLACE: Final = re.compile(r"(?P<message>[A-Za-z0-9]+)(?::\$(?P<path>.*+))?", re.DOTALL)
_STEP: Final = re.compile(r"\.([A-Za-z0-9_]+)|\['([^']+)'\]|\[([0-9]{1,6})\]|\[(\*)\]")


@frozen
class Place:
    """A message or a value in it."""

    message: str
    """The name of an action, which means both of its messages, or the name of one of them."""

    steps: tuple[Step, ...] | None = None
    """What leads to the value; None for the whole message."""

    def covers(self, where: Where) -> bool:
        """Whether a value in the message is the one meant; every one is if the place is the whole message."""
        steps = self.steps
        return steps is None or (
            len(steps) == len(where)
            and all(
                isinstance(part, int) if step is None else step == part for step, part in zip(steps, where, strict=True)
            )
        )

    def meets(self, other: Place) -> bool:
        """Whether both can mean one value, given that they mean the same message."""
        if self.steps is None or other.steps is None:
            return True
        return len(self.steps) == len(other.steps) and all(
            one == two or (one is None and isinstance(two, int)) or (two is None and isinstance(one, int))
            for one, two in zip(self.steps, other.steps, strict=True)
        )

    def beside(self, other: Place) -> bool:
        """Whether both are members of one object, given that they mean the same message."""
        return bool(self.steps and other.steps) and Place(self.message, (self.steps or ())[:-1]).meets(
            Place(other.message, (other.steps or ())[:-1])
        )

    def messages(self) -> Iterator[tuple[Version, str, Kind]]:
        """The messages that are meant, in every version that has them: version, action and kind."""
        for version in Version:
            for name, action in schemas.action_table(version).items():
                for kind in action.kinds:
                    if self.message in (name, schemas.message_name(name, kind)):
                        yield version, name, kind

    def schemas(self) -> Iterator[tuple[Version, Schema]]:
        """The schema of the value in every version that has it."""
        for version, action, kind in self.messages():
            found = member_schema(version, schemas.message_name(action, kind), self.steps or ())
            if found is not None:
                yield version, found


@lru_cache(maxsize=1024)
def parse_place(text: str) -> Place:
    """The place that a text names.

    Raises ValueError if it is no such text, LookupError if no version has such a message or such a value in it.
    """
    found = _PLACE.fullmatch(text)
    steps = None if found is None or found["path"] is None else _steps(found["path"])
    if found is None or (found["path"] is not None and steps is None):
        raise ValueError(
            f"{shown(text)} is no place: write an action, a message, or a path in one, such as 'MeterValues', "
            "'BootNotificationResponse' or 'MeterValues:$.meterValue[*].timestamp'"
        )
    place = Place(found["message"], steps)
    if next(place.messages(), None) is None:
        raise unknown_name("action or message in any version of OCPP called", place.message, _message_names())
    if steps is not None and next(place.schemas(), None) is None:
        raise _no_such_value(place, steps)
    return place


def _steps(path: str) -> tuple[Step, ...] | None:
    steps: list[Step] = []
    end = 0
    while end < len(path):
        found = _STEP.match(path, end)
        if found is None:
            return None
        name, quoted, index, _ = found.groups()
        steps.append(name or quoted or (None if index is None else int(index)))
        end = found.end()
    return tuple(steps)


def _no_such_value(place: Place, steps: tuple[Step, ...]) -> LookupError:
    """Says at which step a path leaves the schemas, and what it could have been."""
    known = next(
        length
        for length in range(len(steps) - 1, -1, -1)
        if next(Place(place.message, steps[:length]).schemas(), None) is not None
    )
    step = steps[known]
    above = Place(place.message, steps[:known])
    at = place.message + (":$" + "".join(map(_written, steps[:known])) if known else "")
    nodes = [node for _, node in above.schemas()]
    if any(node.get("type") == "array" for node in nodes) and isinstance(step, str):
        return LookupError(f"{at} is a list: write [*] behind it")
    if not isinstance(step, str):
        return LookupError(f"{at} is no list: leave out {_written(step)}")
    members = sorted({name for node in nodes for name in node.get("properties", {})})
    return unknown_name(f"member of {at} called", step, members)


def _written(step: Step) -> str:
    if isinstance(step, str):
        return f".{step}" if step.isidentifier() else f"['{step}']"
    return "[*]" if step is None else f"[{step}]"


@cache
def _message_names() -> tuple[str, ...]:
    names = (name for version in Version for name in (*schemas.action_table(version), *schemas.message_names(version)))
    return tuple(sorted(set(names)))


_PATH_STEP: Final = re.compile(r"\.([^.\[\]']+)|\['([^']+)'\]|\[([0-9]+)\]")


def steps_of(path: str) -> Where:
    """What leads to a value, by its JSON path as an `Issue` has it."""
    return tuple(int(index) if index else name or quoted for name, quoted, index in _PATH_STEP.findall(path))


def schemas_along(version: Version, message: str, steps: Sequence[Step]) -> Iterator[tuple[Schema, Schema]]:
    """The schemas of the values on the way to a value in a message, from its member on: as it is there, and resolved.

    They end where the schemas say nothing.
    """
    node = schemas.message_schema(version, message)
    definitions = node.get("$defs", {})
    for step in steps:
        inner = node.get("properties", {}).get(step) if isinstance(step, str) else node.get("items")
        if inner is None:
            return
        node = schemas.resolve(inner, definitions)
        yield inner, node


def member_schema(version: Version, message: str, steps: Sequence[Step]) -> Schema | None:
    """The schema of a value in a message; None if the schemas say nothing of it."""
    nodes = [node for _, node in schemas_along(version, message, steps)]
    if len(nodes) < len(steps):
        return None
    return nodes[-1] if nodes else schemas.message_schema(version, message)
