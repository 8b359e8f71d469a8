"""Tells Hypothesis, when it is imported, how to make our classes, so that ``from_type`` gives valid ones.

Belongs here: what runs at every import of Hypothesis where this package is installed, so as little as possible. Must
not be here: strategies.
"""

from __future__ import annotations

from typing import Any

__all__ = ["register"]


def register() -> None:
    """The entry point: has Hypothesis ask `strategy_for` about each type that it does not know."""
    from hypothesis.strategies._internal import types

    # Registering 1,000 classes one by one would import them all. This table is meant for packages that bring their own
    # strategies, and is not public: without it, from_type guesses from annotations, and `messages` still works.
    lookup: dict[str, Any] = getattr(types, "_global_extra_lookup", {})
    lookup["ocpp_core"] = strategy_for


def strategy_for(cls: Any) -> Any:
    """The strategy of a generated class; None for anything else."""
    from ocpp_core.message import DataType, Message

    if not isinstance(cls, type) or not issubclass(cls, Message | DataType) or cls.__module__ == Message.__module__:
        return None
    from ocpp_core.strategies import data_types, messages

    return messages(cls.VERSION, cls) if issubclass(cls, Message) else data_types(cls.VERSION, cls)
