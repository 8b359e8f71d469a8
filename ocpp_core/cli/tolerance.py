"""What ``check`` is told to tolerate, out of its options; and the names and profiles that there are, for people.

Belongs here: reading the options, printing the names and profiles. Must not be here: what they mean (``payload``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import click
from rich.console import Console
from rich.text import Text

from ocpp_core._names import listed
from ocpp_core._printable import printable
from ocpp_core.cli.options import words_of
from ocpp_core.cli.text import Row, print_indented, print_rows
from ocpp_core.payload import OBSERVED, TOLERABLE, Allowance, Profile, Tolerance, profiles
from ocpp_core.payload._allowances import needy
from ocpp_core.versions import Role

__all__ = ["combined", "find_profile", "profile_as_json", "show_profile", "show_profiles", "show_tolerances"]

T = TypeVar("T")

_EVERYTHING: Final = "everything"
_LONGEST: Final = 400
"""Most characters of an error that quotes what the user gave."""

_ENDLESS: Final = 10_000
"""The width of what is piped: one line each, for grep."""


# -- options


def combined(
    names: Sequence[str], files: Sequence[str], made_for: Sequence[str], more: Sequence[Tolerance] = ()
) -> Tolerance:
    """What names (with or without a place), files, profiles and ``more`` tolerate together.

    Raises click's errors, with the sentence of the library, for what it refuses.
    """
    words = words_of(names)
    given = [*more, *(Tolerance(_tried("--tolerate", _allowance, word)) for word in words if word != _EVERYTHING)]
    given += [_tried("--tolerance", _from_file, file, where=file) for file in files]
    given += [_tried("--profile", Tolerance.profile, name) for name in made_for]
    if _EVERYTHING in words:  # it gives way to what is said of a name for everywhere
        said = {each.name for one in given for each in one.allowances if each.at is None and each.sender is None}
        given.append(Tolerance(*(each for each in Tolerance.everything().allowances if each.name not in said)))
    tolerance = Tolerance()
    for one in given:
        tolerance = _tried("--tolerate, --tolerance and --profile", tolerance.__or__, one)
    return tolerance


def _tried(option: str, make: Callable[[Any], T], given: Any, *, where: str | None = None) -> T:
    """What is made of the value of an option. Raises click's error if the library refuses it."""
    try:
        return make(given)
    except (LookupError, ValueError, TypeError, OSError) as error:
        said = error.strerror or "cannot be read" if isinstance(error, OSError) else str(error.args[0])
        if isinstance(error, UnicodeDecodeError):
            said = "it is not UTF-8"
        text = said if where is None else f"{where}: {said}"
        raise click.BadParameter(printable(text, _LONGEST), param_hint=option) from error


def _allowance(word: str) -> Allowance:
    """The allowance of ``NAME`` or ``NAME@PLACE``."""
    name, at, place = word.partition("@")
    if name == _EVERYTHING:
        raise ValueError(f"{_EVERYTHING!r} cannot be limited to a place: name what is to be tolerated there")
    try:
        return Allowance(name, at=place if at else None)
    except ValueError as error:
        if needy(name):
            raise ValueError(f"{error}: give it in a file, with --tolerance") from error
        raise


def _from_file(name: str) -> Tolerance:
    """The tolerance in a file: JSON if it begins with a brace, which no TOML does, else TOML."""
    text = Path(name).read_bytes().decode("utf-8-sig")
    return Tolerance.from_json(text) if text.lstrip().startswith("{") else Tolerance.from_toml(text)


# -- names


def show_tolerances(out: Console) -> None:
    """The names of all that can be tolerated, and what is read as what."""
    if not out.is_terminal:
        out.width = _ENDLESS
    print_rows(out, ("Name", "What it reads, as what"), _name_rows())


def _name_rows() -> Iterator[Row]:
    yield from (Row(each) for each in TOLERABLE.items() if each[0] not in OBSERVED)
    yield Row(("Valid, but wrong in the field: reported, and read as it is",))
    yield from map(Row, OBSERVED.items())


# -- profiles


def find_profile(name: str) -> Profile:
    """The profile of a name. Raises click's error, with a suggestion, if there is none."""
    _tried("NAME", Tolerance.profile, name)
    return profiles()[name]


def profile_as_json(profile: Profile) -> str:
    """A profile as one line of JSON, in ASCII."""
    facts = {
        "name": profile.name,
        "title": profile.title,
        "about": profile.about,
        "versions": profile.versions,
        "vendor": profile.vendor,
        "model": profile.model,
        "firmware": profile.firmware,
        "sources": profile.sources,
    }
    return json.dumps({**facts, "tolerate": [each.to_dict() for each in profile.tolerance.allowances]})


def show_profiles(out: Console) -> None:
    """All profiles. In a terminal what each tolerates stands below it; else it is a column, and a profile one line."""
    known = list(profiles().values())
    if out.is_terminal:
        rows = [Row((each.name, ", ".join(each.versions), each.title), _notes(each)) for each in known]
        print_rows(out, ("Name", "OCPP", "Title"), rows)
        return
    out.width = _ENDLESS
    cells = [(each.name, ", ".join(each.versions), _names(each) or "-", each.title) for each in known]
    print_rows(out, ("Name", "OCPP", "Tolerates", "Title"), map(Row, cells))


def _notes(profile: Profile) -> tuple[str, ...]:
    names = _names(profile)
    return (f"tolerates {names}",) if names else ()


def _names(profile: Profile) -> str:
    return ", ".join(dict.fromkeys(each.name for each in profile.tolerance.allowances))


def show_profile(out: Console, profile: Profile) -> None:
    """A profile: what it is for, what it tolerates where, where that was seen, and its TOML."""
    out.print(Text(profile.name, style="bold"))
    print_indented(out, Text(profile.title), 0)
    out.print()
    print_indented(out, Text(profile.about), 0)
    out.print()
    for label, value in _facts(profile):
        out.print(Text.assemble((f"{label:<9}", "bold"), value), soft_wrap=True)
    if not profile.tolerance:
        out.print("\nIt tolerates nothing: what is said above is not in the frames, or is valid.")
        return
    out.print(Text("\nTolerates", style="bold"))
    for allowance in profile.tolerance.allowances:
        where = f" at {allowance.at}" if allowance.at is not None else ""
        out.print(Text(f"  {allowance.name}{where}"), soft_wrap=True)
        print_indented(out, Text(_explained(allowance)), 6)
    out.print("\nThe same for a file, as --tolerance and Tolerance.from_toml read it:\n")
    out.print(Text(profile.tolerance.to_toml().rstrip()), soft_wrap=True)


def _facts(profile: Profile) -> Iterator[tuple[str, str]]:
    yield "OCPP", ", ".join(profile.versions)
    fits = {"vendor": profile.vendor, "model": profile.model, "firmware": profile.firmware}
    patterns = [f"{what} {_either(each)}" for what, each in fits.items() if each]
    yield "Matches", ", ".join(patterns) if profile.vendor else "no station: it is found by its name alone"
    yield from (("Seen in" if not place else "", source) for place, source in enumerate(profile.sources))


def _either(patterns: Iterable[str]) -> str:
    return " or ".join(f'"{pattern}"' for pattern in patterns)


_SENDERS: Final = {Role.CHARGING_STATION: "the charging station", Role.CSMS: "the CSMS"}
_SHOWN_APART: Final = ("name", "at", "sender")


def _explained(allowance: Allowance) -> str:
    """What is read as what, with the parameters, and in whose frames."""
    text = f"{'Reports' if allowance.name in OBSERVED else 'Reads'} {TOLERABLE[allowance.name]}."
    said = {key: value for key, value in allowance.to_dict().items() if key not in _SHOWN_APART}
    if said:
        text += f" Here {listed(f'{key} is {json.dumps(value)}' for key, value in said.items())}."
    if allowance.sender is not None:
        text += f" Only in what {_SENDERS[allowance.sender]} sends."
    return text
