"""All rules, in the order of their blocks.

Belongs here: the one list of the modules with rules, and what selects among them. Must not be here: any rule.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Final

from ocpp_core._names import unknown_name
from ocpp_core.rules._rule import Block, Rule
from ocpp_core.versions import Version

__all__ = ["MODULES", "all_rules", "blocks", "find_rule", "selected_rules"]

MODULES: Final = (
    "_framing",
    "_primitives",
    "_boot",
    "_authorization",
    "_remote",
    "_meter_values",
    "_transactions_16",
    "_status",
    "_transactions",
    "_transaction_events",
    "_transaction_requests",
    "_charging_profiles",
    "_charging_schedules",
    "_charging_exchanges",
    "_v2x",
    "_charging_refusals",
    "_charging_abilities",
    "_charging_transactions",
    "_charging_needs",
    "_charging_reports",
    "_installed_profiles",
    "_composite_schedules",
    "_configuration",
    "_configuration_values",
    "_certificates",
    "_signing",
    "_variables",
    "_firmware",
    "_logs",
    "_tariffs",
    "_reported_variables",
    "_reports",
    "_monitors",
    "_monitored_events",
    "_der",
    "_streams",
    "_battery_swap",
    "_log_requests",
    "_customers",
    "_resets",
    "_reason_codes",
)
"""The modules that hold rules."""

SETS: Final = ("default", "all", "none")


@cache
def blocks() -> tuple[Block, ...]:
    """The blocks, with their rules."""
    return tuple(import_module(f"ocpp_core.rules.{name}").block for name in MODULES)


@cache
def _by_id() -> Mapping[str, Rule]:
    return MappingProxyType({rule.id: rule for block in blocks() for rule in block.rules})


def all_rules(version: Version | str | None = None) -> list[Rule]:
    """The rules of a version, or of all, in the order of their blocks."""
    wanted = None if version is None else Version(version)
    return [rule for rule in _by_id().values() if wanted is None or wanted in rule.versions]


def find_rule(name: str) -> Rule:
    """The rule of an id. Raises LookupError, with the id that was probably meant, for one that does not exist."""
    try:
        return _by_id()[name]
    except KeyError:
        raise unknown_name("rule", name, _by_id()) from None


def selected_rules(
    version: Version, select: str | Collection[str] = "default", ignore: Collection[str] = ()
) -> list[Rule]:
    """The rules of a version that are chosen by sets, ids and beginnings of ids.

    ``default`` is what the standard states, ``all`` also what is derived from it, ``none`` no rule; ``K01`` is every
    rule whose id begins so. Raises LookupError for a choice that no rule of any version fits.
    """
    chosen = {select} if isinstance(select, str) else set(select)
    left_out = {ignore} if isinstance(ignore, str) else set(ignore)
    if chosen == {"none"} and not left_out:
        return []  # without loading them
    for name in chosen | left_out:
        if name not in SETS and not any(_fits(rule, name) for rule in _by_id().values()):
            raise unknown_name("rule or set of rules", name, [*SETS, *_by_id()])
    return [
        rule
        for rule in all_rules(version)
        if any(_is_chosen(rule, name) for name in chosen) and not any(_is_chosen(rule, name) for name in left_out)
    ]


def _is_chosen(rule: Rule, name: str) -> bool:
    if name in SETS:
        return name == "all" or (name == "default" and not rule.derived)
    return _fits(rule, name)


def _fits(rule: Rule, name: str) -> bool:
    """Whether a name is the id of a rule, or the beginning of it up to a mark."""
    return rule.id == name or (rule.id.startswith(name) and not rule.id[len(name)].isalnum())
