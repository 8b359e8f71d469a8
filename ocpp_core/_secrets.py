"""What a message holds that opens doors, and a ``repr`` that does not show it.

Belongs here: reading the marks that ``schemas/`` sets, from the metadata of generated classes. Must not be here: which
members are secret; that is a fact of the schemas.

The marks, ``secret`` and ``secretValues``, are explained in `ocpp_core.message`.
"""

from __future__ import annotations

import re
from functools import cache
from reprlib import recursive_repr
from typing import Any, Final

from attrs import NOTHING, fields

__all__ = ["HIDDEN", "safe_repr", "without_userinfo"]

HIDDEN: Final = "***"
"""Stands for a secret."""

_USERINFO: Final = re.compile(r"(?<=//)[^/?#]*@")


def without_userinfo(url: str) -> str:
    """A URL with `HIDDEN` in place of its user and password."""
    return _USERINFO.sub(f"{HIDDEN}@", url)


@recursive_repr()
def safe_repr(value: Any) -> str:
    """The repr of a message or data type: without secrets and absent members. It never raises."""
    shown = []
    for name, default, mark in _plan(value.__class__):
        member = getattr(value, name, NOTHING)
        # Absent, or not yet assigned.
        if member is NOTHING or member is default or (member == {} and name == "extra"):
            continue
        shown.append(f"{name}={_shown(member) if mark is None else _masked(value, member, mark)}")
    return f"{type(value).__qualname__}({', '.join(shown)})"


@cache
def _plan(cls: type) -> tuple[tuple[str, Any, Any], ...]:
    """The name, default and secret mark of each field."""
    return tuple((field.name, field.default, field.metadata.get("secret")) for field in fields(cls))


def _shown(member: Any) -> str:
    try:
        return repr(member)
    except Exception as error:  # noqa: BLE001  # such as a value nested too deep; whatever it is, a log must go on
        return f"<{type(member).__name__}: {type(error).__name__} in its repr>"


def _masked(value: Any, member: Any, mark: Any) -> str:
    if mark is not True and "part" in mark:
        if isinstance(member, list):
            return _shown([without_userinfo(each) if isinstance(each, str) else each for each in member])
        return _shown(without_userinfo(member) if isinstance(member, str) else member)
    return repr(HIDDEN) if _applies(value, mark) else _shown(member)


def _applies(value: Any, mark: Any) -> bool:
    if mark is True:
        return True
    holder, word = value, value
    for wire in mark["if"].split("."):
        holder, field = word, _by_wire(word.__class__).get(wire)
        word = getattr(holder, field.name, None) if field is not None else None
    if not isinstance(word, str):  # what decides it is missing or of a wrong type: rather hide too much
        return True
    return word.casefold() in _secret_values(holder.__class__, mark["if"].rpartition(".")[2])


@cache
def _by_wire(cls: type) -> dict[str, Any]:
    return {field.metadata.get("wire", field.name): field for field in getattr(cls, "__attrs_attrs__", ())}


@cache
def _secret_values(cls: type, wire: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _by_wire(cls)[wire].metadata["secretValues"])
