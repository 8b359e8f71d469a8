"""A payload on its way to what it is read as: a copy that is changed in single places.

Belongs here: changes, and how a number was written in the text. Must not be here: which change is right
(``_readings``).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from copy import copy, deepcopy
from typing import Any, TypeAlias

import msgspec
from attrs import frozen

from ocpp_core.payload._places import Where

__all__ = ["Change", "Draft", "Source", "drop", "put", "rename", "wrap"]

Change: TypeAlias = Callable[["Tree"], None]
"""Changes a tree in one place."""


class Tree:
    """A JSON value that is changed without touching the one that it was made from."""

    def __init__(self, value: Any) -> None:
        self.value = value
        self._own: dict[int, Any] = {}

    def get(self, where: Where) -> Any:
        """The value at a place. Raises LookupError or TypeError if a change before took it away."""
        value = self.value
        for step in where:
            value = value[step]
        return value

    def container(self, where: Where) -> Any:
        """The list or dict at a place, as one that may be changed. Raises as `get`."""
        self.value = value = self._owned(self.value)
        for step in where:
            inner = self._owned(value[step])
            value[step] = inner
            value = inner
        return value

    def _owned(self, value: Any) -> Any:
        if id(value) not in self._own:
            value = copy(value)  # a value that is no container raises TypeError when it is changed
            self._own[id(value)] = value
        return value


@frozen
class Source:
    """The JSON text that a payload came in, and what leads to the payload there: it shows how numbers were written."""

    text: bytes
    above: Where = ()


class Draft:
    """A payload on its way to what it is read as."""

    def __init__(self, payload: dict[str, Any], source: Source | None) -> None:
        self._tree = Tree(payload)
        self._source = source
        self._literal_tree: Tree | None = None
        self._changes: list[Change] = []

    @property
    def payload(self) -> dict[str, Any]:
        """The payload as changed so far."""
        value: dict[str, Any] = self._tree.value
        return value

    def get(self, where: Where) -> Any:
        """The value at a place."""
        return self._tree.get(where)

    def has(self, where: Where) -> bool:
        """Whether there still is a value at a place."""
        try:
            self._tree.get(where)
        except (LookupError, TypeError):
            return False
        return True

    def change(self, change: Change) -> None:
        """Applies a change; one whose place is gone by now has no effect."""
        self._changes.append(change)
        _apply(change, self._tree)
        if self._literal_tree is not None:
            _apply(change, self._literal_tree)

    def written(self, where: Where) -> Any:
        """The value at a place with each number in it as `msgspec.Raw`, as it was written.

        Raises ValueError where that is not known.
        """
        source = self._source
        if source is None:
            raise ValueError("the payload did not come as text")
        if self._literal_tree is None:
            whole = json.loads(source.text, parse_float=_raw, parse_int=_raw)
            self._literal_tree = Tree(Tree(whole).get(source.above))
            for change in self._changes:
                _apply(change, self._literal_tree)
        return self._literal_tree.get(where)


def _raw(literal: str) -> msgspec.Raw:
    return msgspec.Raw(literal.encode())


def _apply(change: Change, tree: Tree) -> None:
    # An earlier change may have taken away what holds this place, and the fault with it.
    with suppress(LookupError, TypeError):
        change(tree)


def put(where: Where, value: Any) -> Change:
    def change(tree: Tree) -> None:
        tree.container(where[:-1])[where[-1]] = deepcopy(value)

    return change


def drop(where: Where) -> Change:
    def change(tree: Tree) -> None:
        del tree.container(where[:-1])[where[-1]]

    return change


def wrap(where: Where) -> Change:
    def change(tree: Tree) -> None:
        inner = tree.get(where)
        if not isinstance(inner, list):
            tree.container(where[:-1])[where[-1]] = [inner]

    return change


def rename(where: Where, old: str, new: str) -> Change:
    def change(tree: Tree) -> None:
        inner = tree.container(where)
        if new not in inner:
            inner[new] = inner.pop(old)

    return change
