"""The phases of a run, a module for each: its checks, and the function that tries them.

Belongs here: the table of phases, and what is sent in each. Must not be here: connections and budgets (``_run``), how
results are shown.

A module has ``CHECKS``, all that it may try, and ``run``, which tries them in order with `Run.attempt`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from ocpp_core.probe._outcomes import Binding, Check, Phase
from ocpp_core.probe._run import CHECKS, Run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["all_checks", "checks_of", "function_of", "known_phases"]

_MODULES: Final[dict[Binding, dict[Phase, str]]] = {
    Binding.JSON: {phase: f"_{phase.value}" for phase in Phase},
    Binding.SOAP: {phase: f"_soap_{phase.value}" for phase in (Phase.VALID, Phase.VIOLATIONS, Phase.RECORDED)},
}


def known_phases(binding: Binding = Binding.JSON) -> tuple[Phase, ...]:
    """The phases that there are, in the order of a run."""
    return tuple(_MODULES[binding])


def all_checks() -> tuple[Check, ...]:
    """What a run looks at: in every phase, and in each of them in their order."""
    return (*CHECKS, *(check for phase in known_phases() for check in checks_of(phase)))


def checks_of(phase: Phase) -> tuple[Check, ...]:
    """What a phase looks at, in OCPP-J and then in OCPP-S."""
    modules = (table[phase] for table in _MODULES.values() if phase in table)
    return tuple(check for name in modules for check in import_module(f"{__name__}.{name}").CHECKS)


def function_of(phase: Phase, binding: Binding = Binding.JSON) -> Callable[[Run], Awaitable[None]]:
    """What tries the checks of a phase."""
    found: Callable[[Run], Awaitable[None]] = import_module(f"{__name__}.{_MODULES[binding][phase]}").run
    return found
