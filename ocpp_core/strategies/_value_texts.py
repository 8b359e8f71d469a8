"""Texts of values, by what the standard says of a configuration key or a variable.

Belongs here: what a value may be, and how it is written. Must not be here: which keys and variables there are.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.registry._values import ValueRule, ValueType
from ocpp_core.strategies._values import IDENTIFIER, MOMENTS, integers, text

__all__ = ["LISTS", "MOST_CHARACTERS", "choices", "items_of", "texts_of", "wrong_texts_of"]

MOST_CHARACTERS: Final = 500
"""Most characters of a text, so that it fits wherever a value stands."""

LISTS: Final = frozenset({ValueType.OPTION_LIST, ValueType.MEMBER_LIST, ValueType.SEQUENCE_LIST, ValueType.CSL})

_MOST_ITEMS: Final = 8
_MOST_CONNECTORS: Final = 4
_SHORT: Final = 64
_THOUSANDTHS: Final = 10_000_000
_OWN: Final = ("com.example.Own",)
"""A value that the standard does not name, where there may be such."""

_UNNAMED: Final = ("1", "2", "3")
"""Values of a list of which the standard names none: slots of network configurations are numbered so."""


def texts_of(rule: ValueRule, name: str) -> SearchStrategy[str]:
    """Valid texts of a value; a text is never empty."""
    if rule.type in LISTS:
        return _lists(rule)
    match rule.type:
        case ValueType.BOOLEAN:
            return st.sampled_from(["true", "false"])
        case ValueType.INTEGER:
            return integers(_limits(rule)).map(str)
        case ValueType.DECIMAL:
            return _decimals(rule)
        case ValueType.DATE_TIME:
            return MOMENTS
        case _:
            return _strings(rule, name)


def _limits(rule: ValueRule) -> dict[str, int]:
    limits = {"minimum": rule.minimum, "maximum": rule.maximum}
    return {name: limit for name, limit in limits.items() if limit is not None}


def _decimals(rule: ValueRule) -> SearchStrategy[str]:
    least = -_THOUSANDTHS if rule.minimum is None else rule.minimum * 1000
    most = least + 2 * _THOUSANDTHS if rule.maximum is None else rule.maximum * 1000
    usual = st.integers(max(least, 0), most) | st.integers(least, most)
    return usual.map(lambda thousandths: format(Decimal(thousandths).scaleb(-3).normalize(), "f"))


def _strings(rule: ValueRule, name: str) -> SearchStrategy[str]:
    if rule.values:
        return st.sampled_from(rule.values)
    least, most = max(rule.min_length or 0, 1), min(rule.max_length or MOST_CHARACTERS, MOST_CHARACTERS)
    limits = st.sampled_from(["0" * least, "0" * most])
    if rule.primitive is not None or rule.min_length is not None:
        return st.text(IDENTIFIER, min_size=least, max_size=min(most, _SHORT)) | limits
    of_whom = "vendorName" if name.endswith("Name") else name  # no name of a component
    usual = text({"maxLength": min(most, _SHORT)}, of_whom, frozenset(), microseconds=False)
    return usual.map(lambda found: str(found) or "0") | limits


def wrong_texts_of(rule: ValueRule) -> SearchStrategy[str]:
    """Texts that are not of the type of a value, or beyond what the standard lets it be."""
    match rule.type:
        case ValueType.BOOLEAN:
            return st.sampled_from(["yes", "0", "True ", "on"])
        case ValueType.INTEGER:
            least, most = rule.minimum, rule.maximum
            beyond = [-(2**31) - 1 if least is None else least - 1, 2**31 if most is None else most + 1]
            return st.sampled_from(["ten", "1.5", "1e3", "0x10", "5 s", *map(str, beyond)])
        case ValueType.DECIMAL:
            return st.sampled_from(["half", "1,5", "1.2.3", "5 kW"])
        case ValueType.DATE_TIME:
            return st.sampled_from(["yesterday", "2026-03-01", "2026-03-01T08:00:00", "01.03.2026 08:00"])
        case ValueType.STRING if not rule.values:
            return st.sampled_from(["\N{EURO SIGN}", "a" * ((rule.max_length or MOST_CHARACTERS) + 1)])
        case _:
            return st.sampled_from(["Unheard", *(f"{value}s" for value in rule.values[:_MOST_ITEMS])])


# -- lists


def items_of(rule: ValueRule, text: str) -> list[str]:
    """The items of a valid text of a list."""
    return [text] if rule.type is ValueType.OPTION_LIST else text.split(",")


def choices(rule: ValueRule) -> SearchStrategy[list[str]]:
    """The values that one station allows of those that a list may have: at least one."""
    named = _named(rule)
    some = st.lists(st.sampled_from(named), min_size=1, max_size=_MOST_ITEMS, unique=True)
    return some | st.builds(list, st.just(named)) if len(",".join(named)) <= MOST_CHARACTERS else some


def _named(rule: ValueRule) -> tuple[str, ...]:
    return (rule.values or _UNNAMED) + (_OWN if rule.open else ())


def _lists(rule: ValueRule) -> SearchStrategy[str]:
    items = st.sampled_from(_named(rule))
    if rule.type is ValueType.OPTION_LIST:
        return items
    if rule.item == "phase":
        items = st.builds("{}{}".format, items, st.just("") | st.sampled_from([f".{each}" for each in rule.phases]))
    elif rule.item == "connector":
        items = st.builds("{}.{}".format, st.integers(0, _MOST_CONNECTORS), items)
    return st.lists(items, min_size=1, max_size=_MOST_ITEMS, unique=True).map(",".join)
