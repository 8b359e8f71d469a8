"""What a codec may read past, as one value, and what makes of stations are known to need.

Belongs here: allowances put together, the way to TOML and JSON and back, and profiles. Must not be here: what each name
means (``_allowances``), what is read instead (``_readings``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from itertools import combinations
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, field, fields_dict, frozen

from ocpp_core import schemas
from ocpp_core._json import NOT_JSON, encode, parse
from ocpp_core._names import listed, unknown_name, wrong_type
from ocpp_core.message import Message
from ocpp_core.payload._allowances import OF_FRAMES, READ, TOLERABLE, Allowance, Allowed, contradict, needy
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Profile", "Tolerance", "as_tolerance", "profiles", "read_profiles"]


@frozen(init=False, repr=False)
class Tolerance:
    """What a codec may read past. All else is refused, and all that is read past is reported.

    Made of the names in `TOLERABLE`, or of an `Allowance` each where it matters where it holds or what it needs.
    ``one | other`` is both. Where several allowances of a name hold, the one that says most exactly where decides: a
    path outranks an action, an action outranks a sender.

    Raises what `Allowance` does, and ValueError for two that contradict each other.
    """

    allowances: tuple[Allowance, ...]
    """In the order of their names and places."""

    def __init__(self, *allowances: Allowance | str) -> None:
        found = {
            each if isinstance(each, Allowance) else Allowance(each): None  # a dict keeps what a set would shuffle
            for each in allowances
        }
        ordered = sorted(found, key=lambda each: (each.name, each.at or "", each.sender or "", each.called or ""))
        for one, other in combinations(ordered, 2):
            if contradict(one, other):
                where = f" at {one.at}" if one.at == other.at and one.at else ""
                raise ValueError(f"two allowances contradict each other: {one.name}{where} says two things")
        object.__setattr__(self, "allowances", tuple(ordered))

    def __repr__(self) -> str:
        return f"Tolerance({', '.join(repr(each.name) for each in self.allowances)})"

    def __bool__(self) -> bool:
        return bool(self.allowances)

    def __or__(self, other: Tolerance) -> Tolerance:
        if not isinstance(other, Tolerance):
            return NotImplemented
        return Tolerance(*self.allowances, *other.allowances)

    @property
    def names(self) -> frozenset[str]:
        """What is tolerated anywhere."""
        return frozenset(each.name for each in self.allowances)

    # -- made by name

    @classmethod
    def everything(cls) -> Tolerance:
        """All that needs no value from the owner, everywhere: for tests, and to see what a capture holds.

        So it is without ``naive-date-time``, which needs a zone, and ``missing``. Nor does it report what the schemas
        allow (`OBSERVED`), but for integers beyond 32 bits.
        """
        return cls(*(_keeping(name) for name in READ if not needy(name)))

    @classmethod
    def profile(cls, name: str, profiles: Mapping[str, Profile] | None = None) -> Tolerance:
        """What a make of stations is known to need: ``ocpp-core profiles`` lists them.

        ``profiles`` are those of `read_profiles`; the ones that come with the library if left out. Raises LookupError
        for a name that is not among them.
        """
        return _find_profile(name, profiles).tolerance

    @classmethod
    def for_station(cls, boot: Message, profiles: Mapping[str, Profile] | None = None) -> Tolerance:
        """What a station is known to need, by the vendor and model in its BootNotification request, of any version.

        An empty one if no profile fits. ``profiles`` are as in `profile`.
        """
        found = cls()
        for profile in _profiles_for(boot, profiles):
            found |= profile.tolerance
        return found

    # -- narrower

    def received_from(self, sender: Role | str) -> Tolerance:
        """What holds for the frames of one side, for a codec that decodes no others."""
        role = Role(sender)
        return Tolerance(*(evolve(each, sender=None) for each in self.allowances if each.sender in (None, role)))

    def in_message(self, version: Version, action: str, kind: Kind) -> Allowed:
        """What holds in the payloads of one message."""
        senders = schemas.action_table(version)[action].senders(kind)
        names = (action, schemas.message_name(action, kind))
        return Allowed(
            each
            for each in self.allowances
            if (each.sender is None or each.sender in senders) and (each.place is None or each.place.message in names)
        )

    def of_frames(self) -> Allowed:
        """What holds in frames that name no action."""
        return Allowed(each for each in self.allowances if each.name in OF_FRAMES and each.at is None)

    # -- plain data

    def to_dict(self) -> dict[str, Any]:
        """As plain data: ``{"tolerate": [...]}``, with a name or an object for each allowance."""
        entries = [each.to_dict() for each in self.allowances]
        return {"tolerate": [entry["name"] if len(entry) == 1 else entry for entry in entries]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tolerance:
        """The tolerance that `to_dict` wrote. Raises as `Tolerance` does, and LookupError for a key that is unknown."""
        if not isinstance(data, Mapping):
            raise wrong_type("a tolerance", data, "an object with the key 'tolerate'")
        for key in data:
            if key != "tolerate":
                raise unknown_name("key of a tolerance", str(key), ["tolerate"])
        entries = data.get("tolerate", [])
        if not isinstance(entries, list | tuple):
            raise wrong_type("tolerate", entries, "a list of names and objects")
        return cls(*map(_entry, entries))

    def to_json(self) -> str:
        """As JSON text."""
        return encode(self.to_dict()).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Tolerance:
        """The tolerance that `to_json` wrote. Raises as `from_dict` does, and ValueError for what is no JSON."""
        try:
            data = parse(text)
        except NOT_JSON as error:
            raise ValueError(f"the tolerance is no JSON: {error}") from None
        return cls.from_dict(data)

    def to_toml(self) -> str:
        """As TOML text."""
        import tomli_w

        return tomli_w.dumps({"tolerate": [each.to_dict() for each in self.allowances]})

    @classmethod
    def from_toml(cls, text: str) -> Tolerance:
        """The tolerance that `to_toml` wrote. Raises as `from_dict` does, and ValueError for what is not TOML."""
        return cls.from_dict(tomllib.loads(text))


def _keeping(name: str) -> Allowance:
    return Allowance(name, unknown="keep") if name == "additionalProperties" else Allowance(name)


def _entry(entry: Any) -> Allowance:
    if isinstance(entry, str):
        return Allowance(entry)
    if not isinstance(entry, Mapping):
        raise wrong_type("what is tolerated", entry, "a name such as 'maxLength', or an object with the key 'name'")
    known = fields_dict(Allowance)
    for key in entry:
        if key not in known:
            raise unknown_name("key of an allowance", str(key), known)
    if "name" not in entry:
        raise ValueError(f"an allowance needs a name: one of {listed(sorted(TOLERABLE))}")
    make: Callable[..., Allowance] = Allowance
    return make(**entry)


def as_tolerance(given: Tolerance | Collection[Allowance | str]) -> Tolerance:
    """The tolerance that an argument stands for. Raises TypeError for what cannot be one."""
    if isinstance(given, Tolerance):
        return given
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise wrong_type("tolerate", given, "a Tolerance, or a collection of names, such as {'maxLength'}")
    return Tolerance(*given)


# -- profiles


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise wrong_type("each key of a profile but title and about", value, "a list of texts")
    return tuple(value)


def _versions(value: Any) -> tuple[Version, ...]:
    return tuple(map(Version, _texts(value)))


@frozen(kw_only=True)
class Profile:
    """What one make or firmware does wrong, and the tolerance that reads past it."""

    name: str
    title: str
    """The make and model as people know them."""

    about: str
    """What it does wrong, and what the owner has to decide."""

    tolerance: Tolerance = field(factory=Tolerance)
    versions: tuple[Version, ...] = field(default=(), converter=_versions)
    vendor: tuple[str, ...] = field(default=(), converter=_texts)
    """Patterns of the vendor in BootNotification, in which ``*`` is any text; case does not matter. Without one the
    profile is found by its name alone."""

    model: tuple[str, ...] = field(default=(), converter=_texts)
    """Patterns of the model; none means any."""

    firmware: tuple[str, ...] = field(default=(), converter=_texts)
    """Patterns of the firmware version; none means any."""

    sources: tuple[str, ...] = field(default=(), converter=_texts)
    """Where it was seen."""

    def fits(self, vendor: str, model: str, firmware: str) -> bool:
        """Whether it is for a station that says so of itself."""
        return bool(self.vendor) and all(
            not patterns or any(fnmatchcase(text[:_LONGEST].casefold(), pattern.casefold()) for pattern in patterns)
            for text, patterns in ((vendor, self.vendor), (model, self.model), (firmware, self.firmware))
        )


_LONGEST: Final = 255
"""Most characters of a text of the station that are looked at."""


@cache
def profiles() -> Mapping[str, Profile]:
    """The profiles that come with the library, by name."""
    return read_profiles(files("ocpp_core.payload").joinpath("profiles.toml").read_text("utf-8"))


def read_profiles(text: str) -> Mapping[str, Profile]:
    """The profiles of a TOML text, by name: one table each, as in ``profiles.toml`` of this package.

    Raises ValueError for what is not TOML or lacks a title, LookupError for a key that is unknown, and what `Tolerance`
    raises.
    """
    return MappingProxyType({name: _profile(name, table) for name, table in tomllib.loads(text).items()})


_KEYS: Final = (*(name for name in fields_dict(Profile) if name not in ("name", "tolerance")), "tolerate")


def _profile(name: str, table: Any) -> Profile:
    if not isinstance(table, dict):
        raise wrong_type(f"the profile {name!r}", table, "a table with the keys title, about and tolerate")
    for key in table:
        if key not in _KEYS:
            raise unknown_name("key of a profile", key, _KEYS)
    known = {key: value for key, value in table.items() if key != "tolerate"}
    for key in ("title", "about"):
        if not isinstance(known.get(key), str):
            raise ValueError(f"the profile {name!r} needs a text as its {key}")  # noqa: TRY004  # of data, not of a caller
    return Profile(name=name, tolerance=Tolerance.from_dict({"tolerate": table.get("tolerate", [])}), **known)


def _find_profile(name: str, among: Mapping[str, Profile] | None = None) -> Profile:
    """The profile of a name. Raises LookupError, with a suggestion, if there is none."""
    known = profiles() if among is None else among
    if not isinstance(name, str):
        raise wrong_type("a profile", name, "its name, such as 'grizzl-e'")
    if name not in known:
        raise unknown_name("profile called", name, known)
    return known[name]


def _profiles_for(boot: Message, among: Mapping[str, Profile] | None = None) -> list[Profile]:
    """The profiles that fit a station, by its BootNotification request of any version. Raises TypeError for another."""
    if not isinstance(boot, Message) or type(boot).__name__ != "BootNotificationRequest":
        raise wrong_type("boot", boot, "a BootNotification request")
    given: Any = boot
    if boot.VERSION.major == 1:
        said = given.charge_point_vendor, given.charge_point_model, given.firmware_version
    else:
        station = given.charging_station
        said = station.vendor_name, station.model, station.firmware_version
    known = profiles() if among is None else among
    return [profile for profile in known.values() if profile.fits(*(text or "" for text in said))]
