"""Checks that many rules share, made for the member that a rule is about.

Belongs here: checks of one member, or of the items of a list. Must not be here: rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from ocpp_core.rules._rule import Broken, Payload
from ocpp_core.rules._values import is_pem

__all__ = ["Check", "above_zero", "at_least", "fresh", "not_negative", "pem"]

Check: TypeAlias = Callable[[Payload], Iterable[Broken]]


def above_zero(*names: str) -> Check:
    """A check that members, where they are present, are 1 or more."""
    return at_least(1, *names)


def not_negative(*names: str) -> Check:
    """A check that members, where they are present, are 0 or more."""
    return at_least(0, *names)


def at_least(least: int, *names: str) -> Check:
    """A check that members, where they are present, are this or more."""

    def check(payload: Payload) -> Iterable[Broken]:
        broken: tuple[Broken, ...] = ()
        for name in names:
            found = payload.get(name)
            if found is not None and found < least:
                broken += (Broken(f".{name}", found=found, allowed=least),)
        return broken

    return check


def pem(name: str, *labels: str) -> Check:
    """A check that a member, where it is present, is in PEM, each block with one of these labels."""

    def check(payload: Payload) -> Iterator[Broken]:
        text = payload.get(name)
        if text is not None and not is_pem(text, *labels):
            yield Broken(f".{name}", allowed=[f"BEGIN {label}" for label in labels])

    return check


def fresh(path: str, keys: Iterable[tuple[Any, Any]], *, below: str = "") -> Iterator[Broken]:
    """Each key that came before among the items of a list, given with what to show of it.

    ``below`` is where the key stands in its item, if that is not the place to show.
    """
    seen: set[Any] = set()
    for place, (shown, key) in enumerate(keys):
        if key in seen:
            yield Broken(f"{path}[{place}]{below}", found=shown)
        seen.add(key)
