"""The rule of 2.x on the decimals of a date-time.

Belongs here: finding the date-times of a payload by its schema. Must not be here: whether one is valid (``payload``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from ocpp_core.check._verdicts import Note, Path, written
from ocpp_core.limits import Limits
from ocpp_core.schemas import Schema, message_name, message_schema, resolve
from ocpp_core.versions import Kind, Version

__all__ = ["precision_notes"]

_MESSAGE: Final = "a date-time has more than three decimals of a second (part 2 section 2.1.4)"
_MAX_NOTES: Final = Limits().max_issues
_LONG_FRACTION: Final = re.compile(r"[Tt][0-9:]{8}\.[0-9]{4,}+(?:[Zz]|[+-][0-9:]{5})")


def precision_notes(text: str, payload: Any, version: Version, action: str, kind: Kind) -> tuple[Note, ...]:
    """A note for each date-time of a payload that is more precise than 2.x allows, up to a bound.

    ``text`` is the frame that the payload is from, which mostly shows that there is none.
    """
    if version.major == 1 or _LONG_FRACTION.search(text) is None:
        return ()
    schema = message_schema(version, message_name(action, kind))
    found = _long_fractions(payload, schema, schema.get("$defs", {}), None)
    return tuple(Note(_MESSAGE, written(path)) for path in islice(found, _MAX_NOTES))


def _long_fractions(value: Any, schema: Schema, types: dict[str, Schema], path: Path) -> Iterator[Path]:
    """Where date-times with too many decimals are. It goes no deeper than the schema does."""
    schema = resolve(schema, types)
    if isinstance(value, dict):
        for name, member in schema.get("properties", {}).items():
            if name in value:
                yield from _long_fractions(value[name], member, types, (path, name))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _long_fractions(item, schema.get("items", {}), types, (path, place))
    elif isinstance(value, str) and schema.get("format") == "date-time" and _LONG_FRACTION.fullmatch(value, 10):
        yield path
