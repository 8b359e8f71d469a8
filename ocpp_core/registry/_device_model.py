"""The device model of 2.x: components, and the variables that the standard gives them.

Belongs here: what components and variables of all versions have in common. Must not be here: any name of the standard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, Generic, Self, TypeVar, cast

from attrs import evolve, frozen

from ocpp_core._names import unknown_name
from ocpp_core._printable import printable
from ocpp_core.registry._values import Settable, Value, ValueRule, ValueType, lower, parse, refusal, write

__all__ = ["Component", "Mutability", "Variable", "find_variable", "short_name", "text_for_station"]

T_co = TypeVar("T_co", bound=Value, covariant=True)
"""What the values of a variable are read into."""

V_co = TypeVar("V_co", bound="Variable[Any]", covariant=True)
"""The class of variables of a version."""


class Mutability(StrEnum):
    """Whether the CSMS may read and write an attribute: the values of MutabilityEnumType."""

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"


@frozen(kw_only=True, repr=False)
class Variable(ValueRule, Generic[T_co]):
    """A variable of a component, with what the standard says of it."""

    component_name: str | None = None
    """The component; None while a variable that any component may have is not placed by `at`."""

    name: str
    """The name of the variable."""

    instance: str | None = None
    """The instance of the variable, where it has several."""

    instance_of: str | None = None
    """What instances stand for, where the standard leaves their names to the station: ``vendorId``."""

    description: str
    """What it is, in one sentence."""

    required: bool
    """Whether a station that supports what the component is for must have it."""

    required_if: tuple[tuple[str, str], ...] = ()
    """The variables of the component, each with its value, that together make it required; empty: nothing but that it
    supports what the component is for."""

    other_units: tuple[str, ...] = ()
    """Units that a station may use in place of ``unit``."""

    attributes: tuple[str, ...] = ("Actual",)
    """Which attributes the standard gives it: values of AttributeEnumType."""

    characteristics: tuple[str, ...] = ()
    """Members of variableCharacteristics that a report of it has to hold, such as ``maxLimit``."""

    mutability: tuple[Mutability, ...] = ()
    """Of the actual value; several where the station chooses; empty where the standard does not say."""

    section: str | None = None
    """Where it is defined: a section of part 2, or as ``part 4`` or ``errata`` begin; None: in the appendices only."""

    evse: int | None = None
    """The EVSE of the component, as `at` says."""

    connector: int | None = None
    """The connector of the component, as `at` says."""

    component_instance: str | None = None
    """The instance of the component, as `at` says."""

    def __str__(self) -> str:
        """Its name in writing: ``OCPPCommCtrlr.MessageTimeout[Default]``."""
        return f"{self.component_name}.{short_name(self)}" if self.component_name else short_name(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {printable(str(self))}>"

    def at(
        self,
        *,
        component: str | Component[Any] | None = None,
        component_instance: str | None = None,
        evse: int | None = None,
        connector: int | None = None,
        instance: str | None = None,
    ) -> Self:
        """The variable of a component in that place; what is not said stays as it is.

        ``instance`` is that of the variable. A connector needs an EVSE: raises ValueError for one without.
        """
        if connector is not None and evse is None and self.evse is None:
            raise ValueError("a connector is one of an EVSE: say which")
        said: dict[str, Any] = {
            "component_name": component.name if isinstance(component, Component) else component,
            "component_instance": component_instance,
            "evse": evse,
            "connector": connector,
            "instance": instance,
        }
        return evolve(self, **{name: value for name, value in said.items() if value is not None})

    def parse(self, text: str, *, max_items: int | None = None) -> T_co:
        """The value of a text: an int for a number of seconds, a Decimal for a decimal, a tuple for a list.

        Raises InvalidValueError.
        """
        return cast("T_co", parse(self, str(self), text, max_items))

    def format(self, value: Settable, *, max_items: int | None = None) -> str:
        """The text of a value; a number of seconds may be a timedelta. Raises InvalidValueError."""
        return write(self, str(self), value, max_items)

    def conditions_hold(self, value_of: Callable[[str, str], str | None]) -> bool:
        """Whether all variables that `required_if` names have their values there.

        ``value_of`` gives the value, in lower case, of the variable of the component with that name and instance, both
        in lower case; the instance is empty for a variable without one. What is not known gives another text or None.
        """
        for condition, wanted in self.required_if:
            name, _, instance = condition.lower().removesuffix("]").partition("[")
            if value_of(name, instance) != wanted:
                return False
        return True

    def placed(self) -> str:
        """The name of its component. Raises ValueError if it has none yet."""
        if self.component_name is None:
            raise ValueError(f"any component may have {self}: say which by at(component=...)")
        return self.component_name


_PLACES: Final = 6
"""Most decimal places of what is sent to a station (part 2 section 2.1.4)."""


def text_for_station(variable: Variable[Any], value: Settable, longest: int) -> str:
    """The text of a value that is sent to a station, in a field of so many characters. Raises InvalidValueError."""
    text = variable.format(value)
    if len(text) > longest:
        raise refusal(str(variable), f"it has {len(text)} characters", f"at most {longest}", value)
    if variable.type is ValueType.DECIMAL and len(text.partition(".")[2]) > _PLACES:
        raise refusal(str(variable), "it has too many decimal places", f"at most {_PLACES}", value)
    return text


@frozen(repr=False)
class Component(Generic[V_co]):
    """A component of the device model. Iterating gives its variables; ``component["Name"]`` one by its name."""

    name: str

    description: str
    """What it is, in one sentence."""

    mandatory: bool = False
    """Whether each station must have it."""

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<component {printable(self.name)}>"

    def __iter__(self) -> Iterator[V_co]:
        return (cast("V_co", each) for each in vars(type(self)).values() if isinstance(each, Variable))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, name: str | tuple[str, str]) -> V_co:
        """The variable of that name on the wire, or of that name and instance. Raises LookupError if it has none."""
        wanted, instance = name if isinstance(name, tuple) else (name, None)
        found = self.find(wanted, instance)
        if found is None:
            of = f"[{instance}]" if instance else ""
            raise unknown_name(f"variable of {self.name} called", f"{wanted}{of}", map(short_name, self))
        return found

    def find(self, name: str, instance: str | None = None) -> V_co | None:
        """The variable of that name, whatever its case, and instance; None if the standard gives it none.

        Where the station names the instances itself, any will do.
        """
        return _found(self, name, instance)


def short_name(variable: Variable[Any]) -> str:
    """The name of a variable with its instance, without its component: ``MessageTimeout[Default]``."""
    return f"{variable.name}[{variable.instance}]" if variable.instance else variable.name


def _found(component: Component[V_co], name: str, instance: str | None) -> V_co | None:
    wanted_name, wanted = lower(name), None if instance is None else lower(instance)
    named = [each for each in component if lower(each.name) == wanted_name]
    for each in named:
        if wanted == (None if each.instance is None else lower(each.instance)):
            return each
    free = next((each for each in named if each.instance_of), None)
    return None if free is None else free.at(instance=instance)


def find_variable(
    components: Mapping[str, Component[V_co]], generic: Component[V_co], component: str, name: str, instance: str | None
) -> V_co | None:
    """The variable of a component; if it has none of that name, the one of that name that any component may have.

    The latter may have any instance, such as one for each phase.
    """
    wanted = lower(component)
    own = components.get(component) or next((each for key, each in components.items() if lower(key) == wanted), None)
    found = None if own is None else own.find(name, instance)
    if found is not None:
        return found
    free = generic.find(name)
    return None if free is None else free.at(component=component if own is None else own.name, instance=instance)
