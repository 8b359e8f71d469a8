"""The commands of ``ocpp-core`` and their options.

Belongs here: what the user can type. Must not be here: what happens then.
"""

from __future__ import annotations

import json
from typing import Any, Final, Literal

import click

from ocpp_core import Version, bundle
from ocpp_core.cli import discard_output
from ocpp_core.cli.text import console

__all__ = ["cli"]

_CLOSED_PIPE: Final = 128 + 13  # what a shell makes of SIGPIPE
_VERSIONS = click.Choice([version.value for version in Version])
_VERSION = click.option("--ocpp", "version", type=_VERSIONS, required=True, help="The version of OCPP.")


class _Group(click.Group):
    """Commands whose output may be cut short, as by ``head``."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; where its reader goes away, exit as a process does that the signal for this ends."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            discard_output()
            ctx.exit(_CLOSED_PIPE)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="ocpp_core", message="%(prog)s %(version)s")
def cli() -> None:
    """The protocol layer of OCPP: check frames, look up messages."""


@cli.command()
@click.option("--ocpp", "version", type=_VERSIONS, help="The version of OCPP; guessed for each file if not given.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="What to print.")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(exists=True, allow_dash=True))
@click.pass_context
def check(context: click.Context, files: tuple[str, ...], version: str | None, form: Literal["text", "json"]) -> None:
    """Check every OCPP-J frame in logs, traces and JSON files.

    Reads standard input if no FILE is given, or for "-"; a directory stands for every file below it. Frames are found
    wherever they stand: one a line, behind a log's prefix, quoted in JSON lines, or spread over lines.

    Exits with 0 if all frames are valid, 1 if one is not, 2 if the command is used wrongly or
    something cannot be read or written.
    """
    from ocpp_core.cli.check import run

    context.exit(run(files, None if version is None else Version(version), form))


@cli.command()
@click.argument("message")
@_VERSION
def schema(message: str, version: str) -> None:
    """Print the JSON Schema of a MESSAGE such as BootNotificationRequest; an action means its request."""
    from ocpp_core.cli.describe import find_message

    chosen = Version(version)
    click.echo(json.dumps(bundle(chosen, find_message(message, chosen)), indent=2))


@cli.command()
@click.argument("message")
@_VERSION
def show(message: str, version: str) -> None:
    """Show a MESSAGE and its fields; an action means its request."""
    from ocpp_core.cli.describe import find_message, show_message

    chosen = Version(version)
    show_message(console(), chosen, find_message(message, chosen))


@cli.command()
@_VERSION
def messages(version: str) -> None:
    """List the actions of a version: who sends them, and what for."""
    from ocpp_core.cli.describe import show_messages

    show_messages(console(), Version(version))
