"""Payloads as plain JSON values.

Belongs here: which payloads there are to draw. Must not be here: how they are built from a schema (``_builder``), how
they are made to keep rules (``_rule_repair``).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.strategies._arguments import ActionName, check_size
from ocpp_core.strategies._builder import message_builder
from ocpp_core.strategies._rule_repair import keeping, rules_of, selection
from ocpp_core.strategies._sizes import MAX_SIZE
from ocpp_core.versions import Kind, Version

__all__ = ["payloads", "valid_payloads"]


def payloads(
    version: Version | str,
    action: ActionName,
    kind: Kind | str | None = None,
    *,
    listed: bool = False,
    rules: str | Collection[str] | None = None,
    max_size: int = MAX_SIZE,
) -> SearchStrategy[dict[str, Any]]:
    """Valid payloads of a message, as plain JSON values.

    Half of the values are usual for their field, the others lie at its limits: texts of no, one and the most
    characters, numbers and date-times at the ends of their ranges. Every value of an enumeration is drawn, optional
    members are absent and present, lists reach their limits, and where the standard leaves an object open there are
    members that it does not name. Date-times have at most three decimals of a second in 2.x (part 2 section 2.1.4), up
    to six in 1.x. They shrink towards required members with short values.

    Their JSON has at most ``max_size`` bytes, as codecs write it: 64 KiB if nothing is said. Lists and texts reach
    their limits where that fits. Of two lists in 2.1, ``priceRuleStacks`` and ``evAbsolutePriceScheduleEntries``, the
    1,024 items never do in 64 KiB.

    Half of the configuration keys, components and variables are such as the standard lists, with valid values. With
    ``listed`` all are, in 1.6, 2.0.1 and 2.1: those that are set may be written, and what a report says of one agrees
    with the standard (`ocpp_core.registry`). Other versions have no such lists.

    With ``rules`` they keep rules of the standard as well, those on one message: ``"default"``, ``"all"``, or ids and
    beginnings of ids, as `ocpp_core.rules.Rules` takes them. What breaks one is replaced by what keeps it.

    Raises LookupError if the version has no such message or there is no such rule, ValueError for a size below 4,096,
    TypeError for an argument of the wrong type.
    """
    version = Version(version)
    found, half = schemas.find_message(version, action, kind)
    return valid_payloads(version, found.name, half, listed=listed, rules=rules, max_size=max_size)


def valid_payloads(
    version: Version,
    action: str,
    kind: Kind,
    *,
    typed: bool = False,
    listed: bool,
    rules: str | Collection[str] | None,
    max_size: int,
) -> SearchStrategy[dict[str, Any]]:
    """What `payloads` gives of a message that the version has; what a typed message is sent as, if it is for such."""
    check_size(max_size)
    builder = message_builder(version, schemas.message_name(action, kind), typed=typed, listed=listed)
    if rules is None:
        return builder.whole(max_size)
    return keeping(builder, action, kind, rules_of(version, selection(rules)), max_size=max_size)
