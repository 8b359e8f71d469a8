"""How the results in an answer are paired with the variables that were asked for.

Belongs here: what makes two variables the same, and checks of lists of them. Must not be here: rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from ocpp_core.rules._rule import Broken, Payload

__all__ = ["Name", "another_number", "name_of", "not_asked_for", "shown"]

Name: TypeAlias = tuple[str, str, int | None, int | None, str, str]


def name_of(named: Payload) -> Name:
    """What tells a variable from all others: names are the same in any case, and an empty instance is none."""
    component, variable = named["component"], named["variable"]
    evse = component.get("evse", {})
    return (
        component["name"].lower(),
        component.get("instance", "").lower(),
        evse.get("id"),
        evse.get("connectorId"),
        variable["name"].lower(),
        variable.get("instance", "").lower(),
    )


def shown(item: Payload) -> str:
    """A variable as a finding shows it."""
    return f"{item['component']['name']}.{item['variable']['name']}"


def another_number(path: str, asked: list[Payload], answered: list[Payload]) -> Iterator[Broken]:
    """Where there are not as many results as there were variables."""
    if len(asked) != len(answered):
        yield Broken(path, found=len(answered), allowed=len(asked))


def not_asked_for(path: str, asked: list[Payload], answered: list[Payload]) -> Iterator[Broken]:
    """Each result of a variable that was not asked for, or not as often.

    Where there are too many or too few results, which another rule tells, how often does not count.
    """
    left = Counter(map(name_of, asked))
    same_number = len(asked) == len(answered)
    for place, result in enumerate(answered):
        name = name_of(result)
        if name not in left or (same_number and left[name] == 0):
            yield Broken(f"{path}[{place}]", found=shown(result))
        else:
            left[name] -= 1
