"""The options of ``ocpp-core check``: one table, for the command line and for the file of a project.

Belongs here: what each is called, what it takes, where it can be said. Must not be here: reading files, what an option
does. This is imported with every command, so nothing slow is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any, Final, TypeVar

import click
from attrs import field, frozen

from ocpp_core._names import listed, shown
from ocpp_core.versions import Version

__all__ = [
    "OPTIONS",
    "PER_FILE",
    "PER_STATION",
    "Option",
    "option_of",
    "parse_rules",
    "parse_version",
    "version_among",
    "version_choice",
    "with_options",
    "words_of",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])

PER_FILE: Final = "per-file"
PER_STATION: Final = "per-station"


def parse_version(text: str) -> Version:
    """The version of a name in any spelling. Raises click's error for another text."""
    try:
        return Version(text)
    except (LookupError, TypeError) as error:
        raise click.BadParameter(error.args[0]) from error


def version_among(versions: Collection[Version]) -> Callable[[str], Version]:
    """What takes the name of one of these versions, in any spelling."""

    def parse(text: str) -> Version:
        version = parse_version(text)
        if version not in versions:
            raise click.BadParameter(f"this is for OCPP {listed(versions)}, not {version}")
        return version

    return parse


def version_choice(versions: Iterable[Version]) -> str:
    """How the help shows a choice of versions."""
    return f"[{'|'.join(versions)}]"


def words_of(texts: Iterable[str]) -> list[str]:
    """What is separated by commas in the values of an option."""
    return [word.strip() for text in texts for word in text.split(",")]


def _parse_selectors(text: str) -> tuple[Any, ...]:
    """Selectors of findings, separated by commas."""
    from ocpp_core.check import Selector, rules

    try:
        selectors = tuple(map(Selector, words_of([text])))
    except ValueError as error:
        raise click.BadParameter(error.args[0]) from error
    for each in selectors:
        if not each.covers_any(rules()):
            near = each.meant(rules())
            raise click.BadParameter(
                f"{shown(each.text)} covers no rule"
                + (f"; did you mean {near!r}?" if near is not None else ': "ocpp-core explain" lists them')
            )
    return selectors


def parse_rules(text: str) -> str:
    """Names of rules and of sets of rules, separated by commas."""
    from ocpp_core.rules import selected_rules

    try:
        selected_rules(Version.V16, words_of([text]))
    except LookupError as error:
        raise click.BadParameter(error.args[0]) from error
    return text


@frozen(kw_only=True)
class Option:
    """One option."""

    name: str
    """What it is called: the key in a file, and after two hyphens the option of the command line."""

    help: str
    type: Callable[[str], Any] | None = None
    """What it takes, as text or a number; None for one that is on or off."""

    metavar: str | None = None
    many: bool = False
    """Whether it may be given several times; in a file it is a list."""

    default: Any = None
    short: str = ""
    """One letter after one hyphen that means the same on the command line."""

    scopes: tuple[str, ...] = ()
    """The tables in which a file may say it for some files or stations."""

    in_files: bool = field(default=True)
    """Whether a file can say it at all."""

    @property
    def parameter(self) -> str:
        """Its name among the arguments of the command."""
        return self.name.replace("-", "_")

    def decorate(self, command: _Command) -> _Command:
        """The command with this option."""
        if self.type is None:
            return click.option(f"--{self.name}", self.parameter, is_flag=True, default=False, help=self.help)(command)
        return click.option(
            *([f"-{self.short}"] if self.short else []),
            f"--{self.name}",
            self.parameter,
            type=self.type,
            metavar=self.metavar,
            multiple=self.many,
            default=self.default,
            show_default=self.default is not None,
            help=self.help,
        )(command)


OPTIONS: Final = (
    Option(
        name="ocpp",
        type=parse_version,
        metavar=version_choice(Version),
        scopes=(PER_FILE,),
        help="The version of OCPP; guessed for each file if not given.",
    ),
    Option(
        name="select",
        type=_parse_selectors,
        metavar="RULE[@ACTION[:PATH]]",
        many=True,
        scopes=(PER_FILE, PER_STATION),
        help='Report these findings only, such as schema/maxLength, schema or "schema/*@MeterValues". "*" is any text; '
        "commas separate several.",
    ),
    Option(
        name="ignore",
        type=_parse_selectors,
        metavar="RULE[@ACTION[:PATH]]",
        many=True,
        scopes=(PER_FILE, PER_STATION),
        help='Do not report these findings, such as "*@BootNotification:$.chargeBoxSerialNumber". This outweighs '
        "--select.",
    ),
    Option(
        name="rules",
        type=parse_rules,
        metavar="SET|RULE",
        many=True,
        default=("default",),
        help="Which rules of the standard to apply beyond the schemas: default (what it states), all (also what is "
        'derived from it), none, or ids and their beginnings such as K01 or K01.FR.31. "ocpp-core rules" lists them; '
        "commas separate several.",
    ),
    Option(
        name="keys",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        many=True,
        help="Verify the signatures of signed messages with the certificates and public keys in this PEM file.",
    ),
    Option(
        name="tolerate",
        type=click.STRING,
        metavar="NAME[@PLACE]",
        many=True,
        scopes=(PER_FILE,),
        help="Read past this, everywhere or at a place such as MeterValues:$.meterValue[*].timestamp. "
        '"ocpp-core tolerances" lists the names; "everything" is all that need no value from you. '
        "Commas separate several.",
    ),
    Option(
        name="tolerance",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        many=True,
        in_files=False,
        help="Read past what a TOML or JSON file says, as Tolerance.to_toml writes it.",
    ),
    Option(
        name="profile",
        type=click.STRING,
        metavar="NAME",
        many=True,
        scopes=(PER_FILE,),
        help='Read past what "ocpp-core profiles" has of this name.',
    ),
    Option(
        name="redact",
        help="Replace what identifies people, such as an idTag, in all reports: the same by the same. Passwords and "
        "keys are replaced in any case.",
    ),
    Option(
        name="redact-also",
        type=click.Choice(["serials", "stations", "data"]),
        many=True,
        help="And serial numbers, the identities of stations, or the data of a DataTransfer; this includes --redact.",
    ),
    Option(
        name="redact-key",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        help="Replace by what follows from the key in this file, so that the next run replaces the same by the same.",
    ),
    Option(
        name="fail-on",
        type=click.Choice(["error", "warning", "note", "tolerated"]),
        default="error",
        help='From which severity on to exit with 1; "tolerated" is errors and what was tolerated.',
    ),
    Option(
        name="min-frames",
        type=click.IntRange(0),
        metavar="N",
        default=1,
        help="Exit with 3 if fewer frames were found in all files together; 0 is for those that may hold none.",
    ),
    Option(
        name="baseline",
        type=click.Path(dir_okay=False),
        metavar="FILE",
        help="Report only what is not among the known findings of this file. Those that are gone fail the run until "
        "they are pruned.",
    ),
    Option(
        name="write-baseline",
        type=click.Path(dir_okay=False),
        metavar="FILE",
        in_files=False,
        help="Write what would fail the run to this file, as known findings.",
    ),
    Option(name="prune-baseline", in_files=False, help="Take the findings that are gone out of the baseline."),
    Option(
        name="format",
        type=click.STRING,
        metavar="NAME[:FILE]",
        many=True,
        default=("text",),
        help="How to report, and where to: text, json, github, gitlab, junit, markdown, rdjson, sarif, or a format of "
        "another package. Several may be given, all but one with a file each.",
    ),
    Option(
        name="output",
        type=click.Path(dir_okay=False),
        metavar="FILE",
        help="Write what has no file of its own to this one, in place of standard output.",
    ),
    Option(name="ungrouped", help="Print every finding where it comes up, not each kind once at the end."),
    Option(name="statistics", help="List all actions below, not only those with findings."),
    Option(name="no-summary", help="Print no table and no totals."),
    Option(name="quiet", help="Print findings and errors only: no summary, no notes."),
    Option(
        name="from-parquet",
        in_files=False,
        help="The files are Parquet, a frame a row; columns are known by the same names as the fields of JSON lines. "
        "Needs ocpp_core[arrow].",
    ),
    Option(
        name="follow",
        in_files=False,
        help="Go on when all of FILE has been read, and check what is added to it, until you press Ctrl-C. Every "
        "finding is printed where it comes up. A file that is rotated or cut is read from its beginning.",
    ),
    Option(
        name="jobs",
        type=click.IntRange(1),
        metavar="N",
        help="How many processes check a file of more than 4 MiB; as many as there are cores if not given. What is "
        "reported is the same.",
    ),
    Option(
        name="color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        help="Whether to use colours; auto is on a terminal, unless NO_COLOR or FORCE_COLOR is set.",
    ),
    Option(name="exit-zero", help="Exit with 0 in spite of findings."),
)
"""The options that have a value for a run, in the order of the help."""


def option_of(name: str) -> Option:
    """The option of a name. Raises KeyError if there is none."""
    return {option.name: option for option in OPTIONS}[name]


def with_options(command: _Command) -> _Command:
    """The command with all options of the table."""
    for option in reversed(OPTIONS):  # decorators come from below
        command = option.decorate(command)
    return command
