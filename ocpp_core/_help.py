"""What ``help()`` shows of a generated class: its description and, below it, each field with its text and limits.

Belongs here: putting facts of the schemas into sentences; the generator writes docstrings with the same words. Must not
be here: the facts themselves, which stand in ``schemas/`` and, for programs, in the metadata of the fields.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import NOTHING, fields

from ocpp_core import schemas
from ocpp_core.versions import Version

__all__ = ["class_help", "limits", "sentences"]

_WIDTH: Final = 76
"""What help() leaves of 80 columns, after its own margin."""

_NUMBERS: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def sentences(facts: Mapping[str, Any], *, is_list: bool) -> list[str]:
    """The unit, limits and default of a field in words. ``facts`` are what `ocpp_core.message` lists as metadata."""
    each = " each" if is_list else ""
    found = []
    if "unit" in facts:
        found.append(f"Unit: {facts['unit']}.")
    if "minItems" in facts or "maxItems" in facts:
        found.append(_range(facts.get("minItems"), facts.get("maxItems"), "item"))
    if "maxLength" in facts:
        found.append(f"At most {facts['maxLength']}{_counted(facts['maxLength'], 'character')}{each}.")
    if "minimum" in facts or "maximum" in facts:
        found.append(_range(facts.get("minimum"), facts.get("maximum"), ""))
    if "multipleOf" in facts:
        found.append(f"A multiple of {facts['multipleOf']}.")
    if facts.get("format", "date-time") != "date-time":  # which the type of the attribute says already
        found.append(f"Format: {facts['format']}.")
    if "default" in facts:
        default = facts["default"]
        found.append(f"Default: {str(default).lower() if isinstance(default, bool) else default}.")
    return found


def limits(low: float | None, high: float | None, unit: str = "") -> list[str]:
    """The limits of a value as part of a sentence, each with the unit behind it; empty if there are none."""
    if low is None and high is None:
        return []
    if low is None or high is None:
        return [f"at most {high}{unit}" if low is None else f"at least {low}{unit}"]
    return [f"{low} to {high}{unit}"]


def _range(low: float | None, high: float | None, unit: str) -> str:
    """The bounds of a value, or of what ``unit`` names; a few items are counted in words."""
    in_words = unit == "item" and max(low or 0, high or 0) < len(_NUMBERS)
    least, most = (_NUMBERS[int(bound or 0)] if in_words else str(bound) for bound in (low, high))
    if high is None:
        return f"At least {least}{_counted(low, unit)}."
    if low is None:
        return f"At most {most}{_counted(high, unit)}."
    if low == high:
        return f"Exactly {most}{_counted(high, unit)}."
    return f"{least.capitalize()} to {most}{_counted(high, unit)}."


def _counted(number: float | None, unit: str) -> str:
    """What comes after a number: the unit, in singular or plural."""
    return f" {unit}{'' if number == 1 else 's'}" if unit else ""


def class_help(cls: type[Any], text: str, version: Version) -> str:
    """The docstring of a generated class with its fields; for any other class, the docstring as it is."""
    name = re.sub(r"^Iso(?=\d)", "", cls.__name__)
    known = schemas.types(version).get(name)
    if known is None:
        if name not in schemas.message_names(version):
            return text
        known = schemas.message_schema(version, name)
    paragraphs = [textwrap.fill(" ".join(each.split()), _WIDTH) for each in text.split("\n\n")]
    described = list(_fields(cls, version, known))
    return "\n\n".join(paragraphs + (["Fields:\n\n" + "\n".join(described)] if described else []))


def _fields(cls: type[Any], version: Version, schema: Mapping[str, Any]) -> Iterator[str]:
    for field in fields(cls):
        if field.name == "extra":
            yield f"extra: {_type_name(field.type)}"
            yield _indented("Members that the standard does not name, as they were on the wire.")
            continue
        member = schema["properties"][field.metadata["wire"]]
        required = ", required" if field.default is NOTHING else ""
        description = description_of(member, schemas.types(version))
        is_list = member.get("type") == "array"
        yield f"{field.name}: {_type_name(field.type)}{required}"
        yield _indented(" ".join([description, *sentences(field.metadata, is_list=is_list)]))


def description_of(member: Mapping[str, Any], types: Mapping[str, Any]) -> str:
    """What a member is for; where it says nothing of its own, what its type is for."""
    item = member.get("items", member)
    target = types[item["$ref"].rpartition("/")[2]] if "$ref" in item else {}
    return str(member.get("description") or target.get("description", ""))


def _indented(text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _type_name(annotation: Any) -> str:
    """The annotation as the source has it, without the modules of the classes."""
    text = annotation.__name__ if type(annotation) is type or not hasattr(annotation, "__args__") else str(annotation)
    return re.sub(r"[\w.]+\.(?=\w)", "", text)
