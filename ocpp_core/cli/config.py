"""What a run of ``ocpp-core check`` is told: by the command line, else by a file of the project, else by default.

Belongs here: finding and reading that file, and what holds. Must not be here: what the options are called
(``options``), what they do to a run.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, NoReturn

import click
from attrs import field, frozen

from ocpp_core._names import shown, unknown_name
from ocpp_core._printable import printable
from ocpp_core.check import RuleSelection, Selection, Selector, names_file
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.options import OPTIONS, PER_FILE, PER_STATION, Option, option_of, words_of
from ocpp_core.cli.outputs import Output, parse_outputs
from ocpp_core.cli.tolerance import combined
from ocpp_core.payload import Tolerance
from ocpp_core.versions import Version

__all__ = ["Config", "Settings", "config_of", "section_of"]

_LONGEST: Final = 400
"""Most characters shown of the name of a file."""

_PYPROJECT: Final = "pyproject.toml"
_OWN: Final = "ocpp-core.toml"
_TABLES: Final = (PER_FILE, PER_STATION)
_SECTIONS: Final = ("probe",)
"""The tables of commands that have options of their own."""

_DEFAULT: Final = "default"
_COMMAND_LINE: Final = "command line"
_TOLERANCES: Final = ("tolerate", "tolerance", "profile")


# -- what holds


@frozen(kw_only=True)
class FileSettings:
    """What holds for the files of a glob in place of what holds for all."""

    glob: str
    version: Version | None = None
    tolerance: Tolerance | None = None


@frozen(kw_only=True)
class Settings:
    """The settings of a run."""

    version: Version | None = None
    """The version of all frames; None to guess it for each file."""

    outputs: Sequence[Output] = (("text", None),)
    """The formats of the report, and where each goes."""

    tolerance: Tolerance = field(factory=Tolerance)
    selection: Selection = field(factory=Selection)
    per_file: tuple[FileSettings, ...] = ()
    redact: bool = False
    """Whether what identifies people is replaced."""

    redact_also: tuple[str, ...] = ()
    redact_key: str | None = None
    """The file of the key."""

    rules: RuleSelection = field(factory=RuleSelection)
    """The rules of the standard that are applied beyond the schemas."""

    keys: tuple[str, ...] = ()
    """The files of the keys that verify signed messages."""

    fail_on: Literal["error", "warning", "note", "tolerated"] = "error"
    min_frames: int = 1
    baseline: str | None = None
    """The file of the findings that are known."""

    write_baseline: str | None = None
    prune_baseline: bool = False
    output: str | None = None
    """The file of the report; None for standard output."""

    grouped: bool = True
    """Whether each kind of finding is printed once, at the end."""

    statistics: bool = False
    """Whether the summary lists all actions."""

    summary: bool = True
    notes: bool = True
    """Whether to say what is neither a finding nor an error."""

    from_parquet: bool = False
    """Whether the files are Parquet."""

    follow: bool = False
    """Whether to go on when all of the file has been read."""

    jobs: int | None = None
    """How many processes check a long file; None for as many as there are cores."""

    color: Literal["auto", "always", "never"] = "auto"
    exit_zero: bool = False

    @property
    def tolerant(self) -> bool:
        """Whether anything is tolerated in any file."""
        return bool(self.tolerance) or any(each.tolerance for each in self.per_file)

    def of_file(self, name: str) -> tuple[Version | None, Tolerance]:
        """The version and the tolerance for a file: of several globs that fit, the last that says it decides."""
        version, tolerance = self.version, self.tolerance
        for each in self.per_file:
            if names_file(each.glob, name):
                version = version if each.version is None else each.version
                tolerance = tolerance if each.tolerance is None else each.tolerance
        return version, tolerance


@frozen
class _Value:
    """What an option is, and who says so."""

    value: Any
    origin: str


@frozen
class Config:
    """What holds for a run, and where each value comes from."""

    file: str | None
    """The file that was read, if there is one."""

    values: Mapping[str, _Value]
    tables: Mapping[str, Mapping[str, Mapping[str, Any]]]
    """What the file says for some files or stations: by the table, the glob and the option."""

    def settings(self) -> Settings:
        """The settings of the run. Raises click's errors for what cannot be."""
        value = {name: each.value for name, each in self.values.items()}
        if value["prune-baseline"] and (value["baseline"] is None or value["write-baseline"] is not None):
            raise click.UsageError("--prune-baseline needs --baseline, and goes without --write-baseline")
        by_hand = {name for name, each in self.values.items() if each.origin == _COMMAND_LINE}
        return Settings(
            version=value["ocpp"],
            outputs=parse_outputs(value["format"]),
            tolerance=_tolerance(value),
            selection=_selection(value, self.tables),
            per_file=tuple(_for_files(self.tables.get(PER_FILE, {}), by_hand)),
            rules=RuleSelection(select=tuple(words_of(value["rules"]))),
            keys=tuple(value["keys"]),
            redact=bool(value["redact"] or value["redact-also"]),
            redact_also=tuple(value["redact-also"]),
            redact_key=value["redact-key"],
            fail_on=value["fail-on"],
            min_frames=value["min-frames"],
            baseline=value["baseline"],
            write_baseline=value["write-baseline"],
            prune_baseline=value["prune-baseline"],
            output=value["output"],
            grouped=not (value["ungrouped"] or value["follow"]),
            statistics=value["statistics"],
            summary=not (value["no-summary"] or value["quiet"]),
            notes=not value["quiet"],
            from_parquet=value["from-parquet"],
            follow=value["follow"],
            jobs=value["jobs"],
            color=value["color"],
            exit_zero=value["exit-zero"],
        )

    def as_toml(self) -> str:
        """What holds, as the TOML of a file, with the origin of each value beside it."""
        lines = [f"# {printable(self.file, _LONGEST)}" if self.file else "# no file", ""]
        for name, each in self.values.items():
            said = f"# {name} is not set" if each.value is None else f"{name} = {_toml(each.value)}"
            if not option_of(name).in_files:
                if each.origin == _DEFAULT:
                    continue
                said = f"# on the command line only: {said}"
            lines.append(f"{said}  # {printable(each.origin, _LONGEST)}")
        for table, globs in self.tables.items():
            for glob, values in globs.items():
                lines += ["", f"[{table}.{_toml(glob)}]", *(f"{name} = {_toml(each)}" for name, each in values.items())]
        return "\n".join(lines)


def _tolerance(value: Mapping[str, Any]) -> Tolerance:
    given, names = [], value.get("tolerate", ())
    if isinstance(names, Tolerance):  # a file says it as Tolerance does
        given, names = [names], ()
    return combined(names, value.get("tolerance", ()), value.get("profile", ()), given)


def _selection(value: Mapping[str, Any], tables: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Selection:
    return Selection(
        select=tuple(value.get("select", ())),
        ignore=tuple(value.get("ignore", ())),
        per_file={glob: _selection(said, {}) for glob, said in tables.get(PER_FILE, {}).items()},
        per_station={glob: _selection(said, {}) for glob, said in tables.get(PER_STATION, {}).items()},
    )


def _for_files(globs: Mapping[str, Mapping[str, Any]], by_hand: set[str]) -> Iterator[FileSettings]:
    """What holds for some files, but for what the command line says."""
    for glob, said in globs.items():
        tolerant = not said.keys().isdisjoint(_TOLERANCES) and by_hand.isdisjoint(_TOLERANCES)
        yield FileSettings(
            glob=glob,
            version=None if "ocpp" in by_hand else said.get("ocpp"),
            tolerance=_tolerance(said) if tolerant else None,
        )


def _toml(value: Any) -> str:
    """A value as TOML, on one line."""
    if isinstance(value, Tolerance):
        value = value.to_dict()["tolerate"]
    if isinstance(value, Selector):
        value = value.text
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key} = {_toml(each)}' for key, each in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str):
        plain = (each if each.isprintable() and each not in '"\\' else f"\\U{ord(each):08x}" for each in value)
        return f'"{"".join(plain)}"'
    return json.dumps(value)


# -- the command line


def config_of(context: click.Context, *, file: str | None, search: bool) -> Config:
    """What holds for a run of the command: ``file`` is the one to read, else the nearest is if there is to be a search.

    Raises FileError for a file that cannot be read or says what cannot be.
    """
    path = _path(file, search=search)
    said = {} if path is None else _read(path)
    origin = "" if path is None else _short(path)
    values = _values(context, OPTIONS, said, origin)
    return Config(origin or None, values, {table: said[table] for table in _TABLES if table in said})


def section_of(
    context: click.Context, section: str, options: Sequence[Option], *, file: str | None, search: bool
) -> dict[str, Any]:
    """What holds for a run of a command that has a table of its own in the file, by the names of its options.

    Raises FileError as `config_of` does.
    """
    path = _path(file, search=search)
    said = {} if path is None else _read_section(path, section, options)
    origin = "" if path is None else _short(path)
    return {name: each.value for name, each in _values(context, options, said, origin).items()}


def _path(file: str | None, *, search: bool) -> Path | None:
    """The file to read, if there is one. Raises UsageError where one is given, and none is wanted."""
    if file is not None and not search:
        raise click.UsageError("give either --config or --no-config")
    return Path(file) if file is not None else _find_file(Path.cwd()) if search else None


def _values(
    context: click.Context, options: Sequence[Option], said: Mapping[str, Any], origin: str
) -> dict[str, _Value]:
    """What each option is: by the command line, else by what a file says, else by default."""
    values = {}
    for option in options:
        value = context.params[option.parameter]
        value = _flat(value) if option.many else value
        by_hand = context.get_parameter_source(option.parameter) is click.core.ParameterSource.COMMANDLINE
        if by_hand:
            values[option.name] = _Value(value, _COMMAND_LINE)
        elif option.name in said:
            values[option.name] = _Value(said[option.name], origin)
        else:
            values[option.name] = _Value(value, _DEFAULT)
    return values


def _flat(values: Sequence[Any]) -> tuple[Any, ...]:
    """The values of an option that may be given several times, each of which may be several."""
    return tuple(one for each in values for one in (each if isinstance(each, tuple) else (each,)))


# -- the file


def _find_file(folder: Path) -> Path | None:
    """The file that holds for a folder: the nearest upwards, and of two in one folder the one that is for this alone.

    Raises FileError for a pyproject.toml on the way that cannot be read.
    """
    for each in (folder, *folder.parents):
        if (each / _OWN).is_file():
            return each / _OWN
        if (each / _PYPROJECT).is_file() and _table(each / _PYPROJECT) is not None:
            return each / _PYPROJECT
    return None


def _short(path: Path) -> str:
    """A path from the working directory on, if it is below that."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise FileError.of(_short(path), error) from error
    except UnicodeDecodeError as error:
        raise FileError(_short(path), "it is not UTF-8") from error


def _table(path: Path) -> Mapping[str, Any] | None:
    """The table of a file that is ours; None if it has none."""
    try:
        whole = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise FileError(_short(path), f"it is not TOML: {error}") from error
    if path.name != _PYPROJECT:
        return whole
    tool = whole.get("tool")
    table = tool.get("ocpp-core") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _read(path: Path) -> dict[str, Any]:
    """What a file says of checks, by the names of the options."""
    table, place = _opened(path)
    tables = {key: _globs(key, table[key], place) for key in _TABLES if key in table}
    others = {key: value for key, value in table.items() if key not in (*_TABLES, *_SECTIONS)}
    return _said(others, OPTIONS, place, (*_TABLES, *_SECTIONS)) | tables


def _read_section(path: Path, section: str, options: Sequence[Option]) -> dict[str, Any]:
    """What the table of a command says, by the names of its options."""
    table, place = _opened(path)
    said = table.get(section, {})
    if not isinstance(said, dict):
        place.refuse(section, f"it must be a table, [{section}], not {shown(said)}")
    return _said(said, options, place.within(f"[{section}]"))


def _opened(path: Path) -> tuple[Mapping[str, Any], _Place]:
    """The table of a file that is ours, and where it is."""
    table = _table(path)
    if table is None:
        raise FileError(_short(path), "it has no table [tool.ocpp-core]")
    return table, _Place(path, "[tool.ocpp-core]" if path.name == _PYPROJECT else "")


def _said(
    table: Mapping[str, Any], options: Sequence[Option], place: _Place, others: Sequence[str] = ()
) -> dict[str, Any]:
    """What a table says, by the names of the options; ``others`` are what else its keys may be called."""
    known = {option.name: option for option in options if option.in_files}
    said: dict[str, Any] = {}
    for key, value in table.items():
        said[key] = _value(key, value, known, place, others)
        if isinstance(known[key].type, click.Path):
            named = said[key]
            said[key] = (
                tuple(_beside(place.path, each) for each in named) if known[key].many else _beside(place.path, named)
            )
        elif key == "format":
            said[key] = tuple(_output_beside(place.path, each) for each in said[key])
    return said


def _beside(path: Path, name: str) -> str:
    """A file that a file of ours names: it is relative to the folder of that."""
    return _short(path.absolute().parent / name)


def _output_beside(path: Path, output: str) -> str:
    """The same for what ``format`` names behind a colon."""
    name, colon, file = output.partition(":")
    return f"{name}:{_beside(path, file)}" if file else f"{name}{colon}"


def _globs(table: str, globs: Any, place: _Place) -> dict[str, dict[str, Any]]:
    """What a table of globs says: ``[per-file."*.log"]``."""
    known = {option.name: option for option in OPTIONS if table in option.scopes}
    if not isinstance(globs, dict):
        place.refuse(table, f'write a table for each glob, such as [{table}."*"]')
    found: dict[str, dict[str, Any]] = {}
    for glob, said in globs.items():
        inner = place.within(f"[{table}.{_toml(glob)}]")
        if not isinstance(said, dict):
            inner.refuse(glob, f"it must be a table with {' or '.join(known)}, not {shown(said)}")
        found[glob] = {key: _value(key, value, known, inner) for key, value in said.items()}
    return found


def _value(key: str, value: Any, known: Mapping[str, Option], place: _Place, others: Sequence[str] = ()) -> Any:
    """The value of a key, as the command line has it."""
    if key not in known:
        place.refuse(key, str(unknown_name("key", key, [*known, *others]).args[0]))
    try:
        return _converted(known[key], value)
    except click.BadParameter as error:
        place.refuse(key, error.message)
    except (LookupError, ValueError, TypeError) as error:
        place.refuse(key, str(error.args[0]))


def _converted(option: Option, value: Any) -> Any:
    if option.name == "tolerate":
        return Tolerance.from_dict({"tolerate": value})
    if not option.many:
        return _one(option, value)
    if not isinstance(value, list):
        raise TypeError(f"it must be a list, such as [{_toml(value)}], not {shown(value)}")
    found = _flat([_one(option, each) for each in value])
    if option.name == "profile":
        for each in found:
            Tolerance.profile(each)
    return found


def _one(option: Option, value: Any) -> Any:
    """A value of an option that is no list. Raises TypeError, or click's error."""
    wanted: tuple[type, ...]
    if option.type is None:
        wanted, word = (bool,), "true or false"
    elif isinstance(option.type, click.types.IntParamType):
        wanted, word = (int,), "a whole number"
    elif isinstance(option.type, click.types.FloatParamType):
        wanted, word = (int, float), "a number"
    else:
        wanted, word = (str,), "a text"
    if type(value) not in wanted:  # a boolean is no number here
        raise TypeError(f"it must be {word}, not {shown(value)}")
    return value if option.type is None else click.types.convert_type(option.type)(value)


@frozen
class _Place:
    """A table in a file, for errors."""

    path: Path
    table: str

    def within(self, table: str) -> _Place:
        outer = self.table.strip("[]")
        return _Place(self.path, f"[{outer}.{table[1:-1]}]" if outer else table)

    def refuse(self, key: str, why: str) -> NoReturn:
        """Say what is wrong with a key."""
        line = self._line(key)
        place = _short(self.path) if line is None else f"{_short(self.path)}:{line}"
        table = f"{self.table} " if self.table else ""
        raise FileError(place, f"{table}{shown(key)[1:-1]}: {why}")

    def _line(self, key: str) -> int | None:
        """The line in which a key stands, as far as that can be seen without a parser that tells it."""
        named = re.compile(rf"""\s*(?:\[.*["'.])?["']?{re.escape(key)}["']?\s*[=.\]]""")
        lines = _text(self.path).split("\n")
        below = next((number for number, line in enumerate(lines) if line.strip() == self.table), 0)
        return next((number + 1 for number in range(below, len(lines)) if named.match(lines[number])), None)
