"""The commands of ``ocpp-core`` and their options.

Belongs here: what the user can type. Must not be here: what happens then.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

import click
from attrs import evolve

from ocpp_core.cli._streams import discard_output
from ocpp_core.cli.errors import NotInstalledError
from ocpp_core.cli.exits import CLOSED_PIPE, INTERRUPTED
from ocpp_core.cli.options import (
    option_of,
    parse_rules,
    parse_version,
    version_among,
    version_choice,
    with_options,
    words_of,
)
from ocpp_core.cli.probe_options import PROBE_OPTIONS, with_probe_options
from ocpp_core.cli.text import console
from ocpp_core.schemas import bundle
from ocpp_core.versions import Kind, Version

__all__ = ["cli"]

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _version_option(help_text: str, *versions: Version, required: bool = True) -> Callable[[_Command], _Command]:
    """The option ``--ocpp`` for one of these versions, or for any."""
    among = versions or tuple(Version)
    return click.option(
        "--ocpp",
        "version",
        type=version_among(among),
        required=required,
        metavar=version_choice(among),
        help=help_text,
    )


def _option(name: str, /, **other: Any) -> Callable[[_Command], _Command]:
    """An option of ``check`` that another command has as well, with what differs there."""
    return evolve(option_of(name), **other).decorate


def _with_config(where: str) -> Callable[[_Command], _Command]:
    """The options that say ``where`` a command reads what is not given to it."""

    def decorate(command: _Command) -> _Command:
        command = click.option("--no-config", is_flag=True, help="Read no such file.")(command)
        file = click.Path(exists=True, dir_okay=False)
        text = f"Read the options that are not given here from {where}"
        return click.option("--config", metavar="FILE", type=file, help=text)(command)

    return decorate


# What a shell is told when the user presses the tab key.


def _names(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    from ocpp_core.cli.lookup import complete_name

    return complete_name(context, incomplete)


def _messages(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    from ocpp_core.cli.lookup import complete_message

    return complete_message(context, incomplete)


def _rule_ids(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    from ocpp_core.cli.explain import complete_rule

    return complete_rule(incomplete)


_VERSION = _version_option("The version of OCPP.")
_FORMS: Final = click.Choice(["text", "json"])


class _Group(click.Group):
    """Commands that may be cut short: by ``head``, or by the user."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; where its reader or its user ends it, exit as a process does that the signal for this ends."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            discard_output()
            ctx.exit(CLOSED_PIPE)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="ocpp_core", message="%(prog)s %(version)s")
def cli() -> None:
    """The protocol layer of OCPP: check frames, make test frames, look up messages."""


@cli.command()
@with_options
@_with_config("this file, in place of the nearest ocpp-core.toml or pyproject.toml with [tool.ocpp-core].")
@click.option("--show-config", is_flag=True, help="Show what holds, and where each value comes from; check nothing.")
@click.option("--explain", "rule", metavar="RULE", help="Explain a rule in place of checking, as ocpp-core explain.")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(allow_dash=True))
@click.pass_context
def check(
    context: click.Context,
    /,
    *,
    files: tuple[str, ...],
    config: str | None,
    no_config: bool,
    show_config: bool,
    rule: str | None,
    **_: Any,
) -> None:
    """Check every OCPP-J frame and every SOAP envelope in logs, traces, JSON and XML files.

    Reads standard input if no FILE is given, or for "-"; a directory stands for every file below it. Frames are found
    wherever they stand: one a line, behind a log's prefix, quoted in JSON lines, or spread over lines. An envelope is
    of the version that its namespace names, 1.5 or 1.6; with --ocpp one of another version is invalid.

    A text of more than 4 MiB is checked block by block on all cores (--jobs): memory does not grow with it. A pipe may
    have no end.

    A frame that is refused, but valid in other versions, is reported with these. A result whose call is not in the
    file is "untyped": its payload is not checked.

    Findings are chosen by RULE, ACTION and PATH with --select and --ignore. A frame of which every finding is ignored
    is valid.

    Options that tolerate something add up. What they let pass is reported as "tolerated", and does not make a frame
    invalid.

    What is not given here is looked up in ocpp-core.toml, or in the table [tool.ocpp-core] of pyproject.toml: the
    nearest upwards from the working directory. The keys are the names of the options without their hyphens in front;
    [per-file."GLOB"] and [per-station."GLOB"] say them for some files or stations.

    \b
    Exits with
      0    if there is nothing to report
      1    if there are findings of the severity of --fail-on, or above it
      2    if it is used wrongly, or a file cannot be read (all others are)
      3    if no frame is found, or fewer than --min-frames
      130  if it is interrupted
    Where several of these hold, 130 comes first, then 2, then 1, then 3.
    """  # noqa: D301  # the escape is for click: it keeps the lines of the table
    from ocpp_core.cli.check import run
    from ocpp_core.cli.config import config_of

    if rule is not None:
        from ocpp_core.cli.explain import explain_rule

        explain_rule(console(), rule)
        return
    if context.params["follow"] and (len(files) != 1 or not Path(files[0]).is_file()):
        raise click.UsageError("--follow needs the name of one file")
    if context.params["follow"] and context.params["from_parquet"]:
        raise click.UsageError("--follow cannot be combined with --from-parquet: such a file is written at once")
    found = config_of(context, file=config, search=not no_config)
    settings = found.settings()
    if show_config:
        click.echo(found.as_toml())
    else:
        context.exit(run(files, settings))


@cli.command()
@click.option(
    "-o",
    "output",
    metavar="FILE",
    type=click.Path(dir_okay=False, allow_dash=True),
    default="report.html",
    show_default=True,
    help="Where to write the page; - is standard output.",
)
@_option("ocpp")
@_option("rules")
@_option("tolerate")
@_option("profile")
@_option("redact")
@_option("redact-also")
@_option("redact-key")
@_option("jobs")
@click.option(
    "--frames",
    "most",
    type=click.IntRange(2),
    default=20_000,
    show_default=True,
    help="How many frames the page shows at most: of more those with errors and warnings, and those nearest to them.",
)
@click.argument("captures", nargs=-1, required=True, metavar="CAPTURE...", type=click.Path(allow_dash=True))
@click.pass_context
def report(
    context: click.Context,
    *,
    captures: tuple[str, ...],
    output: str,
    most: int,
    ocpp: Version | None,
    rules: tuple[str, ...],
    tolerate: tuple[str, ...],
    profile: tuple[str, ...],
    redact: bool,
    redact_also: tuple[str, ...],
    redact_key: str | None,
    jobs: int | None,
) -> None:
    """Write a page that shows what is in CAPTUREs, for those who have to find out why a car did not charge.

    The page is one HTML file that loads nothing: stations and their connectors on a time line, each call beside its
    answer with the time that took, findings where they are, transactions with their readings as curves, and filters
    for all of these. Read are the same files as by "ocpp-core check", "-" and directories included.

    Passwords and keys are replaced in any case; with --redact what identifies people is as well. Look through the page
    before you share it: nobody can know what free text says.

    \b
    Exits with
      0    if the page is written, whatever it shows
      2    if it is used wrongly, or a file cannot be read (the page shows all others)
      3    if no frame is found
      130  if it is interrupted (the page shows what was read by then)
    """  # noqa: D301  # the escape is for click: it keeps the lines of the table
    from ocpp_core.check import RuleSelection
    from ocpp_core.cli.config import Settings
    from ocpp_core.cli.report import run
    from ocpp_core.cli.tolerance import combined

    settings = Settings(
        version=ocpp,
        tolerance=combined(tolerate, (), profile),
        rules=RuleSelection(select=tuple(words_of(rules))),
        redact=redact or bool(redact_also),
        redact_also=redact_also,
        redact_key=redact_key,
        jobs=jobs,
    )
    context.exit(run(captures, output, settings, most=most))


@cli.command()
@click.option("-o", "output", metavar="FILE", type=click.Path(dir_okay=False), default="-", help="Where to write it.")
@_option(
    "redact-also",
    name="also",
    help="Replace serial numbers, the identities of stations, or the data of a DataTransfer as well.",
)
@_option("redact-key", name="key")
@click.argument("capture", metavar="[CAPTURE]", default="-", type=click.Path(allow_dash=True, dir_okay=False))
def redact(*, capture: str, output: str, also: tuple[str, ...], key: str | None) -> None:
    """Write a CAPTURE without what identifies people or opens doors, so that it can be shared.

    Replaced are passwords and keys, the tokens of people, and what identifies their cards, cars, contracts,
    certificates and SIM cards: the same by the same, in every frame and envelope and wherever else such a value stands
    as a word. Frames that are valid stay valid, and all else stays as it is.

    Reads standard input without CAPTURE. It must be text; gzip is unpacked and packed again. Look through what is
    written before you share it: nobody can know what free text says.
    """
    from ocpp_core.cli.redact import run

    run(capture, output, also=also, key=key)


@cli.command()
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
@click.argument("rule", required=False, shell_complete=_rule_ids)
def explain(rule: str | None, form: Literal["text", "json"]) -> None:
    """Explain a RULE that a finding names, with a frame that keeps it and one that breaks it, or list all.

    The part behind the slash is enough where it names one rule only. With --format json it is one line for each.
    """
    from ocpp_core.cli.explain import explain_rule, list_rules, rules_as_json

    if form == "json":
        for line in rules_as_json(rule):
            click.echo(line)
    elif rule is None:
        list_rules(console())
    else:
        explain_rule(console(), rule)


@cli.command("rules")
@_version_option("The rules of this version only.", required=False)
@click.option(
    "--block", metavar="BLOCK", help="Those of a block: a letter and number such as K01, or words of its title."
)
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
def print_rules(version: Version | None, block: str | None, form: Literal["text", "json"]) -> None:
    """List the rules of the standard that no schema expresses.

    "ocpp-core check --rules" takes their ids, and "ocpp-core explain RULE" tells the section, who is at fault, and an
    example that keeps it and one that breaks it. With --format json it is one line for each, with both examples.
    """
    from ocpp_core.cli.explain import list_standard_rules, standard_rules_as_json

    if form == "json":
        for line in standard_rules_as_json(version, block):
            click.echo(line)
    else:
        list_standard_rules(console(), version, block)


@cli.command("profiles")
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
@click.argument("name", required=False)
def print_profiles(name: str | None, form: Literal["text", "json"]) -> None:
    """List the stations and peers that are known to deviate, or explain the one of a NAME.

    Each is a profile: what to tolerate of it, and where that was seen. "ocpp-core check --profile NAME" and
    Tolerance.profile(NAME) use it. With --format json it is one line for each.
    """
    from ocpp_core.cli.tolerance import find_profile, profile_as_json, show_profile, show_profiles
    from ocpp_core.payload import profiles

    if form == "json":
        for profile in profiles().values() if name is None else [find_profile(name)]:
            click.echo(profile_as_json(profile))
    elif name is None:
        show_profiles(console())
    else:
        show_profile(console(), find_profile(name))


@cli.command()
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
def tolerances(form: Literal["text", "json"]) -> None:
    """List the names of what can be tolerated, and what is read as what.

    "ocpp-core check --tolerate" takes them, and so does the argument "tolerate" of every codec. Those with a parameter
    that only you can know need a file (--tolerance). With --format json it is one line for each.
    """
    from ocpp_core.cli.tolerance import show_tolerances
    from ocpp_core.payload import OBSERVED, TOLERABLE

    if form == "text":
        show_tolerances(console())
        return
    for name, reads in TOLERABLE.items():
        click.echo(json.dumps({"name": name, "reads": reads, "reported_only": name in OBSERVED}))


@cli.command()
@click.option(
    "--ocpp",
    "versions",
    type=parse_version,
    multiple=True,
    metavar=version_choice(Version),
    help="The version of OCPP. With --archive it may be given several times: each station speaks one of them.",
)
@click.option(
    "--action",
    metavar="ACTION",
    shell_complete=_messages,
    help="Messages of this action only, such as BootNotification.",
)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind], case_sensitive=False),
    help="Only this half of an action.",
)
@click.option("--invalid", is_flag=True, help="Frames whose payload breaks exactly one rule.")
@click.option("--hostile", is_flag=True, help="Frames that no peer should send: cut off, nested too deep.")
@click.option(
    "--rules",
    type=parse_rules,
    is_flag=False,
    flag_value="default",
    metavar="[SET|RULE]",
    help="Frames that fit their schemas and break one rule of the standard: of the set default (what it states), which "
    "may be left out, or all (also what is derived from it), or of ids and their beginnings such as K01. Commas "
    "separate several.",
)
@click.option(
    "--archive", is_flag=True, help="What a CSMS stores: the conversations of many stations, in order of time."
)
@click.option("--stations", type=click.IntRange(1), help="How many stations --archive has; 200 if this is left out.")
@click.option(
    "--spoiled", type=click.FloatRange(0, 1), help="The share of the frames of --archive that get one fault each."
)
@click.option("--with-version", is_flag=True, help="Name the version in each record of --archive.")
@click.option("--with-fault", is_flag=True, help="Name the fault in each record of --archive, or null.")
@click.option(
    "-n", "--count", "number", type=click.IntRange(0), default=100, show_default=True, help="How many frames."
)
@click.option("--seed", type=click.IntRange(0), help="Where to start; the same seed gives the same frames.")
@click.option("-o", "output", metavar="FILE", type=click.Path(dir_okay=False), default="-", help="Where to write them.")
def fuzz(
    *,
    versions: tuple[Version, ...],
    action: str | None,
    kind: str | None,
    invalid: bool,
    hostile: bool,
    rules: str | None,
    archive: bool,
    stations: int | None,
    spoiled: float | None,
    with_version: bool,
    with_fault: bool,
    number: int,
    seed: int | None,
    output: str,
) -> None:
    """Make test frames: JSON lines, for a system in any language.

    Each line is an object: the "frame", whether it is "valid", and its "action"; of a result, that of the call that it
    answers. For an invalid frame, "path" and "rule" say what is wrong, and "code" is the error code to answer with, or
    null if no answer is due. A hostile frame that is not UTF-8 has "hex" in place of "frame".

    With --rules each line breaks one rule, the rules by turns: "version", "rule", "severity", "scope", the side at
    "fault", the "frames" with their senders and the seconds between them, and the "findings" that a judge must make.
    "ocpp-core check" reads these lines as well.

    With --archive each line is a record as a CSMS stores it: "time", "station", "direction" (as the CSMS sees it) and
    the text of the frame as "message". Calls have their answers, and transactions hang together. Without --ocpp the
    stations speak 1.6, 2.0.1 and 2.1 by turns. Where FILE ends in .parquet, it is Parquet, with columns of these names
    (needs ocpp_core[arrow]).

    Without --seed every run is different, and prints the seed that repeats it with the same releases of ocpp_core and
    Hypothesis.
    """
    from ocpp_core.cli.fuzz import run, run_archive, run_rules

    modes = (("invalid", invalid), ("hostile", hostile), ("rules", rules is not None), ("archive", archive))
    chosen = [name for name, given in modes if given]
    if len(chosen) > 1:
        raise click.UsageError(f"give either --{chosen[0]} or --{chosen[1]}")
    if archive:
        if action is not None or kind is not None:
            raise click.UsageError("--archive cannot be combined with --action or --kind: it holds whole conversations")
        run_archive(
            versions,
            number=number,
            stations=stations or 200,
            spoiled=spoiled or 0.0,
            with_version=with_version,
            with_fault=with_fault,
            seed=seed,
            output=output,
        )
        return
    if stations is not None or spoiled is not None or with_version or with_fault:
        raise click.UsageError("--stations, --spoiled, --with-version and --with-fault are for --archive")
    if len(versions) != 1:
        raise click.UsageError("give one --ocpp; only --archive is of several versions")
    if rules is not None:
        if action is not None or kind is not None:
            raise click.UsageError("--rules cannot be combined with --action or --kind: a rule says what it is about")
        run_rules(versions[0], words_of([rules]), number=number, seed=seed, output=output)
        return
    mode: Literal["valid", "invalid", "hostile"] = "invalid" if invalid else "hostile" if hostile else "valid"
    half = None if kind is None else Kind(kind)
    run(versions[0], mode, action=action, kind=half, number=number, seed=seed, output=output)


@cli.command()
@click.argument("message", shell_complete=_messages)
@_VERSION
def schema(message: str, version: Version) -> None:
    """Print the JSON Schema of a MESSAGE such as BootNotificationRequest; an action means its request."""
    from ocpp_core.cli.describe import find_message

    click.echo(json.dumps(bundle(version, find_message(message, version)), indent=2))


@cli.command()
@click.argument("name", shell_complete=_names)
@_version_option("The version of OCPP. Without it all are meant, and of a message the newest.", required=False)
@click.pass_context
def show(context: click.Context, /, *, name: str, version: Version | None) -> None:
    """Show what a NAME of the standard means, in upper or lower case.

    \b
    NAME is one of
      BootNotification, BootNotificationRequest   a message; an action means its request
      HeartbeatInterval                           a configuration key of 1.6, and variables of 2.x
      OCPPCommCtrlr.MessageTimeout[Default]       a variable, here with its instance
      SmartChargingCtrlr                          a component, with its variables
      TxInProgress, InvalidCsmsCertificate        a reason code, a security event
      Wh, cCCS2                                   a unit, a value of a list that the standard leaves open

    Exits with 1 if the standard has no such name. Vendors add their own.
    """  # noqa: D301  # the escape is for click: it keeps the lines of the table
    from ocpp_core.cli.lookup import show_name

    context.exit(0 if show_name(console(), name, version) else 1)


@cli.command()
@_version_option("The version of OCPP.", Version.V16, Version.V201, Version.V21)
@click.option("--component", metavar="NAME", help='The variables of this component; "generic" are those for any.')
@click.option("--profile", metavar="NAME", help="The configuration keys of this feature profile of 1.6.")
@click.option("--required", is_flag=True, help="Only what a station has to have that supports the block or profile.")
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
def variables(
    version: Version, component: str | None, profile: str | None, *, required: bool, form: Literal["text", "json"]
) -> None:
    """List the variables of the device model by component, or the configuration keys of 1.6 by profile.

    Access is R, W or RW, as the CSMS may read and write; empty where the standard does not say. With --format json it
    is one line for each, with limits, values, and the section that defines it.
    """
    from ocpp_core.cli.lookup import list_variables, variables_as_json

    if form == "json":
        for line in variables_as_json(version, component=component, profile=profile, required=required):
            click.echo(line)
    else:
        list_variables(console(), version, component=component, profile=profile, required=required)


@cli.command("wsdl")
@_version_option("The version of OCPP.", Version.V15, Version.V16)
@click.option("--service", type=click.Choice(["central-system", "charge-point"]), required=True, help="Which service.")
@click.option("--address", metavar="URL", default="http://localhost/", show_default=True, help="Where it is served.")
def print_wsdl(version: Version, service: str, address: str) -> None:
    """Print the WSDL of a service of OCPP-S, with its messages as XML Schema.

    The central system serves one of them, each station the other. This WSDL is made from the schemas of this library,
    and allows just what the official one does.
    """
    from ocpp_core.ocpps._wsdl import wsdl

    try:
        click.echo(wsdl(version, service, address), nl=False)
    except ValueError as error:
        raise click.UsageError(f"--address: {error}") from error


@cli.command()
@_version_option("The version of OCPP. Without it the actions of all versions are listed side by side.", required=False)
def messages(version: Version | None) -> None:
    """List the actions of a version: who sends them, and what for."""
    from ocpp_core.cli.describe import show_all_messages, show_messages

    if version is None:
        show_all_messages(console())
    else:
        show_messages(console(), version)


@cli.command()
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
@click.argument("before", type=parse_version)
@click.argument("after", type=parse_version)
@click.argument("name", required=False, shell_complete=_names)
def diff(before: Version, after: Version, name: str | None, form: Literal["text", "json"]) -> None:
    """Show what changes between two versions, or in what has a NAME.

    It lists actions, members, types, limits, what is required, and values of enumerations: each once, with the messages
    that it is in. Below them stand components, variables, reason codes, security events and units; between 1.6 and 2.x
    the configuration keys, with the variables of the same name and meaning.

    NAME is a message, or an action, which means its request and its response; then a change is listed at each of its
    places in these. Or it is a component, a variable, a configuration key, or a list such as ReasonCode. With --format
    json each change is one line.
    """
    from ocpp_core.cli.diff import find_changes, show_changes

    if form == "json":
        for found in find_changes(before, after, name):
            for each in found:
                click.echo(json.dumps(each.to_dict()))
    else:
        show_changes(console(), before, after, name)


@cli.command()
@with_probe_options
@_with_config(
    "the table [probe] of this file, in place of the nearest ocpp-core.toml, or [tool.ocpp-core.probe] of "
    "pyproject.toml."
)
@click.argument("url", required=False, metavar="[URL]")
@click.pass_context
def probe(context: click.Context, /, *, url: str | None, config: str | None, no_config: bool, **_: Any) -> None:
    """Probe a running CSMS as a charging station does, or with --listen a station as a CSMS does, and judge it.

    URL is where the station connects, with its identity: ws://127.0.0.1:9000/ocpp/CP1. Where it ends with a slash, the
    identity is OCPPCORE-PROBE-1. With http:// SOAP is spoken (OCPP 1.5 and 1.6), and --identity names the station.

    Valid calls, calls that break one rule each, frames that no peer should send, and conversations are sent, and what
    comes back is judged by the schemas and the rules of the standard. What fails is tried again. Failures come in
    groups, each with its shortest frame and a command that sends that alone.

    Only systems on this machine and in private networks are probed, unless --i-may-test-this names another host.
    Nothing that leaves something behind is done unless --with names it.

    \b
    Exits with
      0    if there is nothing to report
      1    if there are failures, or with --fail-on warning warnings
      2    if it is used wrongly, or a file cannot be read or written
      3    if nothing was tried
      4    if the system cannot be reached, or takes no part
      130  if it is interrupted (what was found by then is reported)
    """  # noqa: D301  # the escape is for click: it keeps the lines of the table
    from ocpp_core.cli.config import section_of

    value = section_of(context, "probe", PROBE_OPTIONS, file=config, search=not no_config)
    try:
        from ocpp_core.cli.probe import list_checks, run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("hypothesis", "websockets"):
            raise
        raise NotInstalledError(str(error.name), "probe") from error
    if value["list"]:
        list_checks(value)
    else:
        context.exit(run(url, value))


@cli.command()
@click.option("--write", is_flag=True, help="Rewrite what can be done by rule, and list only what is left.")
@click.option("--format", "form", type=_FORMS, default="text", help="What to print.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(exists=True))
@click.pass_context
def migrate(context: click.Context, *, paths: tuple[str, ...], form: Literal["text", "json"], write: bool) -> None:
    """List what code that uses the PyPI package "ocpp" has to change to use this one, with our names beside theirs.

    A directory stands for all Python files below it, but those of virtual environments. Give a code base as a whole:
    classes inherit from those of other files. The code is parsed, and never run.

    With --write imports, the names of classes, enumerations and their members, and names of arguments are rewritten in
    place. What is left needs your eye: handlers, calls, date-times, and dicts that are objects here. With --format json
    it is one line for each place.

    \b
    Exits with
      0    if nothing is left to change
      1    if something is
      2    if it is used wrongly, or a file cannot be read, parsed or written (all others are)
      3    if there is no Python file
      130  if it is interrupted
    """  # noqa: D301  # the escape is for click: it keeps the lines of the list
    from ocpp_core.cli.migrate import run

    context.exit(run(paths, form, write=write))
