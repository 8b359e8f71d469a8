"""The names of what a codec may read past, and where each holds.

Belongs here: the names, what each needs, and which allowance holds at a place. Must not be here: what is read instead
(``_readings``), several allowances as one value (``_tolerance``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import asdict, field, fields_dict, frozen

from ocpp_core._names import shown, unknown_name, wrong_type
from ocpp_core.message import UNSET
from ocpp_core.payload._formats import zone_of
from ocpp_core.payload._places import Place, Where, parse_place
from ocpp_core.versions import Role

__all__ = ["OBSERVED", "OF_FRAMES", "READ", "TOLERABLE", "Allowance", "Allowed", "contradict", "needy"]

READ: Final = {
    "maxLength": "a text that is too long, as it is; `up_to` says up to how many characters",
    "maximum": "a number that is too large, as it is",
    "minimum": "a number that is too small, as it is",
    "multipleOf": "a number with too many decimals, as it is",
    "maxItems": "a list that is too long, as it is",
    "minItems": "a list that is too short, as it is",
    "additionalProperties": "members that the schema does not know: `unknown` says whether to keep or to drop them",
    "enum": "a value of an enumeration in another case or with blanks around it, as the value meant",
    "unknown-enum": "any other value of an enumeration, as text",
    "type-lossless": "a number, a boolean or a list of one, written as another type that holds the same",
    "json-text": "an object or a list where text is due, as its JSON text",
    "null": "null for an optional member, as absent",
    "empty": "an empty text or list for an optional member that forbids it, as absent",
    "date-time": "a date-time that is no RFC 3339, but says the same, as the moment",
    "naive-date-time": "a date-time without an offset, in the `zone` named",
    "missing": "a required member that is absent, as the `value` given: for the member named by `at` only",
    "renamed": "a member in another spelling, or the one `called` otherwise, as the member",
    "new-in-2.1": "a member that is absent and required only since 2.1, as absent",
    "beside-rejected": "invalid optional members of a response with the status Rejected, as absent",
    "int32": "an integer beyond 32 bits, as it is, or as absent with `read_as`",
    "json": "four faults of JSON: closers missing at the end, an empty element, a member without a value, a raw "
    "control character",
    "framing": "an error without details, a message id that is a number or too long",
    "noise": "an empty text or a bare pong in place of a frame, as nothing",
    "foreign-error-code": "an error code as the other generation of OCPP spells it, as the code",
}

OBSERVED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "clock-not-set": "a date-time before 2010",
        "empty-text": "an empty text",
        "fraction-digits": "a date-time with more than three digits behind the second",
        "html-entity": "a text with an HTML entity, such as &amp;",
        "negative-id": "an id below zero",
        "no-keys": "an answer to GetConfiguration that has neither configurationKey nor unknownKey",
        "not-a-number": "a sampled value that is no number",
        "soc-range": "a state of charge below 0 or above 100 percent",
        "unit-of-measurand": "a unit that does not go with the measurand",
    }
)
"""Names of values that the schemas allow and that are wrong in the field: they are reported, and read as they are."""

TOLERABLE: Final[Mapping[str, str]] = MappingProxyType(READ | dict(OBSERVED))
"""The names of all that can be tolerated, and what is read as what."""

_PARAMETERS: Final = {
    "maxLength": "up_to",
    "additionalProperties": "unknown",
    "naive-date-time": "zone",
    "missing": "value",
    "renamed": "called",
    "int32": "read_as",
}
_NEEDED: Final = frozenset({"zone", "value"})
OF_FRAMES: Final = frozenset({"json", "framing", "noise", "foreign-error-code"})
_CHOICES: Final = {"unknown": ("keep", "drop"), "read_as": ("absent",)}


def _role(value: Any) -> Role | None:
    return None if value is None else Role(value)


@frozen
class Allowance:
    """One name of `TOLERABLE`, and where it holds.

    Raises LookupError for a name or a place that does not exist, ValueError for a parameter that the name does not
    have, or lacks, and TypeError for a value of a wrong type.
    """

    name: str
    """Out of `TOLERABLE`."""

    at: str | None = field(default=None, kw_only=True)
    """Where in the messages; None: everywhere.

    ``MeterValues`` is both messages of an action, ``BootNotificationResponse`` one of them, and
    ``MeterValues:$.meterValue[*].timestamp`` one place in them; ``[*]`` is any index.
    """

    sender: Role | None = field(default=None, converter=_role, kw_only=True)
    """Whose frames; None: those of both sides.

    A codec knows the sender by the action. Where it cannot, since both sides send it, the allowance holds; a session
    knows it always.
    """

    up_to: int | None = field(default=None, kw_only=True)
    """For ``maxLength``: the most characters; None: any number."""

    unknown: str | None = field(default=None, kw_only=True)
    """For ``additionalProperties``: ``keep`` them, in ``frame.unknown``, or ``drop`` them, which is what None means."""

    zone: str | None = field(default=None, kw_only=True)
    """For ``naive-date-time``, which needs it: ``UTC``, an offset such as ``+02:00``, or a name such as
    ``Europe/Berlin``."""

    value: Any = field(default=UNSET, kw_only=True)
    """For ``missing``, which needs it: the JSON value that stands for the member."""

    called: str | None = field(default=None, kw_only=True)
    """For ``renamed``: the other name of the member at the place. None: any name that differs in case, hyphens and
    underscores alone."""

    read_as: str | None = field(default=None, kw_only=True)
    """For ``int32``: ``absent``; None: as it is."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str):
            raise wrong_type("a rule that can be tolerated", self.name, "its name, such as 'maxLength'")
        if self.name not in TOLERABLE:
            raise unknown_name("rule that can be tolerated", self.name, sorted(TOLERABLE))
        if self.at is not None:
            self._check_place()
        own = _PARAMETERS.get(self.name)
        for parameter in ("up_to", "unknown", "zone", "value", "called", "read_as"):
            given = getattr(self, parameter)
            if parameter == own and parameter in _NEEDED and given in (None, UNSET):
                raise ValueError(f"{self.name} needs {parameter}, which only the owner can know")
            if parameter != own and given not in (None, UNSET):
                raise ValueError(f"{self.name} has no {parameter}")
        self._check_parameters()

    def __hash__(self) -> int:
        return hash((self.name, self.at, self.sender))

    @property
    def place(self) -> Place | None:
        """What ``at`` means."""
        return None if self.at is None else parse_place(self.at)

    def _check_place(self) -> None:
        if not isinstance(self.at, str):
            raise wrong_type("at", self.at, "a text such as 'MeterValues:$.meterValue[*].timestamp'")
        place = parse_place(self.at)
        if self.name in OF_FRAMES and (place.steps is not None or self.name in ("noise", "foreign-error-code")):
            what = "frames" if place.steps is None else "whole frames"
            raise ValueError(f"{self.name} is about {what}: it cannot be limited to {shown(self.at)}")

    def _check_parameters(self) -> None:
        pathless = self.place is None or self.place.steps is None
        if pathless and (self.name == "missing" or self.called is not None):
            raise ValueError(
                f"{self.name} needs the path of the member, such as at='BootNotificationResponse:$.interval'"
            )
        if self.up_to is not None and (type(self.up_to) is not int or self.up_to < 1):
            raise ValueError(f"up_to must be a number of characters, not {shown(self.up_to)}")
        for parameter, choices in _CHOICES.items():
            if getattr(self, parameter) not in (None, *choices):
                raise unknown_name(f"way to read {self.name}", str(getattr(self, parameter)), choices)
        if self.called is not None and (not isinstance(self.called, str) or not self.called):
            raise wrong_type("called", self.called, "the other name of a member")
        if self.zone is not None:
            zone_of(self.zone)
        if self.name == "missing":
            _check_value(self)

    def to_dict(self) -> dict[str, Any]:
        """The entry as plain data, without what has its default."""
        known = fields_dict(Allowance)
        given = asdict(self, filter=lambda attribute, value: value is not known[attribute.name].default)
        return {name: str(value) if isinstance(value, Role) else value for name, value in given.items()}


def _rank(allowance: Allowance) -> tuple[bool, bool, bool, bool]:
    """The more exactly it says where it holds, the higher: a path before an action, an action before a sender."""
    place = allowance.place
    whole_action = place is not None and next(place.messages())[1] == place.message
    return (
        place is not None and place.steps is not None,
        place is not None,
        place is not None and not whole_action,
        allowance.sender is not None,
    )


def contradict(one: Allowance, other: Allowance) -> bool:
    """Whether both hold at one place, neither more exactly than the other, and say different things."""
    if one.name != other.name or one.sender is not other.sender or _rank(one) != _rank(other):
        return False
    place, second = one.place, other.place
    if place is None or second is None:  # then both are, since their ranks are equal
        return _said(one) != _said(other)
    if place.message != second.message:
        return False
    if one.called is None or other.called is None:
        return one.called is other.called and place.meets(second) and _said(one) != _said(other)
    # One name for two members of an object. Two names for one member do no harm.
    return one.called == other.called and place != second and place.beside(second)


def _said(allowance: Allowance) -> tuple[Any, ...]:
    return allowance.up_to, allowance.unknown or "drop", allowance.zone, allowance.value, allowance.read_as


def needy(name: str) -> bool:
    """Whether a name needs a value from the owner."""
    return _PARAMETERS.get(name) in _NEEDED


def _check_value(missing: Allowance) -> None:
    """Raises ValueError if the value that stands for a missing member is valid in no version."""
    from ocpp_core.payload._plain import plain_check

    place = missing.place
    found = () if place is None else place.schemas()
    if not any(plain_check(version, node, draft4=version.major == 1)(missing.value) for version, node in found):
        raise ValueError(f"the value {shown(missing.value)} is not valid at {missing.at}")


class Allowed:
    """What is tolerated in one message of one version: looked up by name and by where in its payload."""

    def __init__(self, allowances: Iterable[Allowance]) -> None:
        self.allowances: Final = tuple(sorted(allowances, key=_rank, reverse=True))
        self._by_name: dict[str, list[Allowance]] = {}
        for allowance in self.allowances:
            self._by_name.setdefault(allowance.name, []).append(allowance)
        self.observed: Final = tuple(name for name in ("int32", *OBSERVED) if name in self._by_name)
        """What is to be reported of valid payloads."""

    def find(self, name: str, where: Where = ()) -> Allowance | None:
        """The allowance that holds at a place: the one that names it most exactly."""
        return next(
            (each for each in self._by_name.get(name, ()) if each.place is None or each.place.covers(where)), None
        )

    def called(self, where: Where) -> list[Allowance]:
        """The allowances for other names of the member there."""
        return [each for each in self._by_name.get("renamed", ()) if each.place is None or each.place.covers(where)]
