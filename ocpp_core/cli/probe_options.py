"""The options of ``ocpp-core probe``, for the command line and for the table ``[probe]`` of a project's file.

Belongs here: what each is called, what it takes. Must not be here: what an option does. This is imported with every
command, so nothing slow is: the names of phases and the like are written down here, and a test holds them to those of
``ocpp_core.probe``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import click
from attrs import evolve

from ocpp_core._names import listed, unknown_name
from ocpp_core.cli.options import Option, option_of, version_among, version_choice, words_of
from ocpp_core.versions import Version

__all__ = ["ABILITIES", "ALLOWED", "IMPORTANCES", "PHASES", "PROBE_OPTIONS", "VERSIONS", "with_probe_options"]

_Command = TypeVar("_Command", bound=Callable[..., Any])

PHASES: Final = ("connect", "scenarios", "valid", "violations", "recorded", "hostile", "websocket")
IMPORTANCES: Final = ("must", "should", "robustness")
ALLOWED: Final = ("transactions", "certificates", "data-transfer", "commands", "aggressive")
ABILITIES: Final = ("cost", "iso15118", "pending-boot")
VERSIONS: Final = (Version.V15, Version.V16, Version.V201, Version.V21)


def _one_of(what: str, names: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    """Takes names, separated by commas."""

    def parse(text: str) -> tuple[str, ...]:
        given = tuple(words_of([text]))
        for each in given:
            if each not in names:
                raise click.BadParameter(str(unknown_name(what, each, names).args[0]))
        return given

    return parse


def _checks(text: str) -> tuple[str, ...]:
    """Ids of checks, separated by commas; whether they exist is seen later, when the probe is loaded."""
    return tuple(words_of([text]))


def _pair(text: str) -> str:
    """Two words with a comma between them."""
    if len(words_of([text])) != 2 or not all(words_of([text])):
        raise click.BadParameter("write two tokens with a comma between them")
    return text


PROBE_OPTIONS: Final = (
    Option(
        name="listen",
        type=click.STRING,
        metavar="[HOST:]PORT",
        help="Be the CSMS: wait here for a station, and probe that. HOST is 127.0.0.1 if not given.",
    ),
    Option(
        name="ocpp",
        type=version_among(VERSIONS),
        metavar=version_choice(VERSIONS),
        help="The version of OCPP to speak.",
    ),
    Option(
        name="phase",
        type=_one_of("phase", PHASES),
        metavar="PHASE",
        many=True,
        help=f"Run these phases only: {listed(PHASES)}. Commas separate several, here and below.",
    ),
    Option(name="skip", type=_one_of("phase", PHASES), metavar="PHASE", many=True, help="Leave these phases out."),
    Option(
        name="only",
        type=_one_of("importance", IMPORTANCES),
        metavar="IMPORTANCE",
        many=True,
        help="Try only what the standard demands (must), recommends (should), or what no standard says (robustness).",
    ),
    Option(name="check", type=_checks, metavar="ID", many=True, help="Try these checks only; --list shows their ids."),
    Option(
        name="with",
        type=_one_of("kind of harm", (*ALLOWED, *ABILITIES)),
        metavar="WHAT",
        many=True,
        help=f"Allow what leaves something behind or weighs on the system: {listed(ALLOWED)}. Commands are for "
        "stations, which they may move, restart or configure. And say what the CSMS can do, which it need not: work "
        "out costs (cost), make profiles for vehicles (iso15118), answer the first boot on a connection with Pending "
        "(pending-boot).",
    ),
    Option(
        name="token",
        type=click.STRING,
        metavar="ID",
        help="A token (idTag) that the CSMS accepts. Scenarios that need one are skipped without, as with those below.",
    ),
    Option(
        name="token-type",
        type=click.STRING,
        default="ISO14443",
        metavar="TYPE",
        help="The type of all tokens, in 2.0.1 and 2.1.",
    ),
    Option(name="unknown-token", type=click.STRING, metavar="ID", help="A token that the CSMS does not know."),
    Option(name="blocked-token", type=click.STRING, metavar="ID", help="A token that is blocked."),
    Option(name="expired-token", type=click.STRING, metavar="ID", help="A token that has expired."),
    Option(name="group-tokens", type=_pair, metavar="ID,ID", help="Two tokens of one group that the CSMS accepts."),
    Option(
        name="unknown-identity",
        type=click.STRING,
        metavar="NAME",
        help="An identity that the CSMS does not know, to see how it refuses it.",
    ),
    Option(
        name="identity",
        type=click.STRING,
        metavar="NAME",
        help="With --listen the station that is meant; any other is refused. With an http:// URL the station that the "
        "probe is. With a ws:// URL it is the end of that.",
    ),
    Option(
        name="password-file",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        help="The first line is the password of the station, for HTTP Basic authentication. The environment variable "
        "OCPP_CORE_PASSWORD does the same.",
    ),
    Option(
        name="password",
        type=click.STRING,
        in_files=False,
        metavar="TEXT",
        help="The password itself, which other users of this machine can see in the list of processes. Here and in the "
        "file hex: in front of it means that hexadecimal digits follow.",
    ),
    Option(
        name="ca-file",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        help="Trust a wss:// address by the certificates in this PEM file, in place of those of the system.",
    ),
    Option(
        name="trigger",
        type=click.STRING,
        metavar="COMMAND",
        help="A command that has the CSMS do something, for scenarios that need that: {action}, {identity} and "
        "{payload} (JSON) in it are replaced. No shell reads it.",
    ),
    Option(
        name="restart-command",
        type=click.STRING,
        metavar="COMMAND",
        help="A shell command that starts the system again after it has ended; then the run goes on.",
    ),
    Option(
        name="i-may-test-this",
        type=click.STRING,
        metavar="HOST",
        in_files=False,
        help="Say that you may test HOST, which is not on this machine or in a private network. Reports repeat it.",
    ),
    Option(name="max-time", type=click.FloatRange(0), metavar="SECONDS", default=110.0, help="Stop after so long."),
    Option(name="max-failures", type=click.IntRange(1), metavar="N", default=1000, help="Stop after so many failures."),
    Option(
        name="rate",
        type=click.FloatRange(0, min_open=True),
        metavar="N",
        help="Try at most so many frames a second; as many as the system answers if not given.",
    ),
    Option(name="seed", type=click.IntRange(0), metavar="N", default=0, help="Where drawn frames start."),
    Option(
        name="timeout",
        type=click.FloatRange(0, min_open=True),
        metavar="SECONDS",
        default=5.0,
        help="How long an answer may take; more where the system is slow throughout.",
    ),
    Option(
        name="send",
        type=click.STRING,
        metavar="FRAME",
        in_files=False,
        help="Send this one frame in place of a run, and show what comes back, and what is to be said of it.",
    ),
    Option(
        name="after",
        type=click.Choice(["connect", "boot"]),
        default="boot",
        in_files=False,
        help="After what to send it: when the connection is open, or when the boot is accepted.",
    ),
    Option(
        name="replay",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        in_files=False,
        help="Send again what a recorded run sent, in place of a run, and compare the answers.",
    ),
    Option(
        name="record",
        type=click.Path(dir_okay=False),
        metavar="FILE",
        help="Write what goes over the wire to this file, which check, report and --replay read.",
    ),
    Option(
        name="list", in_files=False, help="List the checks in place of a run; with --ocpp or --listen those that apply."
    ),
    evolve(
        option_of("format"),
        help="How to report, and where to: text, github, html, json, junit, markdown or sarif. Several may be given, "
        "all but one with a file each.",
    ),
    evolve(option_of("output"), short="o"),
    evolve(
        option_of("baseline"),
        help="Report only what is not among the known failures and warnings of this file.",
    ),
    evolve(
        option_of("write-baseline"),
        help="Write what would be reported to this file, as known.",
    ),
    Option(
        name="fail-on",
        type=click.Choice(["fail", "warning"]),
        default="fail",
        help="From what on to exit with 1.",
    ),
    Option(name="exit-zero", help="Exit with 0 in spite of failures."),
    Option(name="quiet", help="Show no progress, and no table below the failures."),
    option_of("color"),
)
"""The options in the order of the help."""


def with_probe_options(command: _Command) -> _Command:
    """The command with all of them."""
    for option in reversed(PROBE_OPTIONS):  # decorators come from below
        command = option.decorate(command)
    return command
