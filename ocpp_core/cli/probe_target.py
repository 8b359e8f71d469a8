"""What the options of ``ocpp-core probe`` say: the system, what is done to it, the password.

Belongs here: reading them, and refusing what cannot be or may not be. Must not be here: running.
"""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, TextIO
from urllib.parse import SplitResult, unquote, urlsplit

import click
from attrs import evolve

from ocpp_core._names import listed, unknown_name
from ocpp_core._printable import printable
from ocpp_core.cli.errors import FileError
from ocpp_core.cli.exits import NOT_REACHED
from ocpp_core.cli.options import words_of
from ocpp_core.probe import Binding, CsmsTarget, Importance, Options, Phase, SoapTarget, StationTarget, Target, checks
from ocpp_core.probe._hosts import addresses_of, first_open, is_own_network
from ocpp_core.probe._run import UNREACHABLE
from ocpp_core.probe._target import IDENTITY
from ocpp_core.probe.phases import known_phases
from ocpp_core.versions import Version
from ocpp_core.websocket import station_url

__all__ = ["NotReached", "open_record", "options_of", "target_of", "waiting_for"]

_PASSWORD: Final = "OCPP_CORE_PASSWORD"  # noqa: S105  # the name of a variable
_ROUTE: Final = re.compile(r"(?:\[?([^\[\]]*)\]?:)?([0-9]{1,5})")
_LAST_PORT: Final = 65_535


class NotReached(click.ClickException):
    """The system cannot be reached, or takes no part."""

    exit_code = NOT_REACHED


def options_of(value: Mapping[str, Any]) -> Options:
    """What a run does. Raises click's error for what cannot be."""
    phases = [
        each for each in Phase if each.value in (value["phase"] or tuple(Phase)) and each.value not in value["skip"]
    ]
    if not phases:
        raise click.UsageError("no phase is left: --skip leaves out all that --phase names")
    known = [each.id for each in checks()]
    for each in value["check"]:
        if each not in known:
            raise click.UsageError(f"--check: {unknown_name('check', each, known).args[0]}; --list shows them")
    return Options(
        phases=tuple(phases),
        only=frozenset(map(Importance, value["only"])) or frozenset(Importance),
        checks=frozenset(value["check"]),
        allowed=frozenset(value["with"]),
        token=value["token"],
        token_type=value["token-type"],
        unknown_token=value["unknown-token"],
        blocked_token=value["blocked-token"],
        expired_token=value["expired-token"],
        group_tokens=_pair(value["group-tokens"]),
        unknown_identity=value["unknown-identity"],
        max_time=value["max-time"],
        max_failures=value["max-failures"],
        rate=value["rate"],
        seed=value["seed"],
        trigger=value["trigger"],
        restart_command=value["restart-command"],
    )


def _pair(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    first, second = words_of([text])
    return first, second


def target_of(url: str | None, value: Mapping[str, Any], options: Options) -> tuple[Target, Options]:
    """The system, and the options with the host that the user permitted, if that was needed. Raises click's errors."""
    version: Version | None = value["ocpp"]
    if (url is None) == (value["listen"] is None):
        raise click.UsageError("give either the URL of a CSMS, or --listen for a station")
    if version is None:
        raise click.UsageError("give the version to speak: --ocpp 1.5, 1.6, 2.0.1 or 2.1")
    is_soap = url is not None and urlsplit(url).scheme in _SOAP_SCHEMES
    if version is Version.V15 and not is_soap:
        raise click.UsageError("OCPP 1.5 is spoken over SOAP: give an http:// or https:// URL")
    if url is None:
        return _station(value, version), evolve(options, permitted=value["i-may-test-this"] or "")
    if is_soap:
        return _soap(url, value, version, options)
    return _csms(url, value, version, options)


def _station(value: Mapping[str, Any], version: Version) -> Target:
    found = _ROUTE.fullmatch(value["listen"])
    if found is None or int(found[2]) > _LAST_PORT:
        raise click.UsageError(f"--listen: {printable(value['listen'])}: write a port, or HOST:PORT")
    named, port = value["i-may-test-this"], int(found[2])
    try:
        permitted = frozenset(addresses_of(named, port)) if named is not None else frozenset[str]()
    except UNREACHABLE as error:
        raise NotReached(str(error)) from error
    return StationTarget(
        version=version,
        permitted=permitted,
        host=found[1] or "127.0.0.1",
        port=port,
        identity=value["identity"] or "",
        password=_password(value),
    )


def _csms(url: str, value: Mapping[str, Any], version: Version, options: Options) -> tuple[Target, Options]:
    shown = printable(url, 200)
    parts, host, port = _parts(url, ("ws", "wss"))
    folder, _, last = parts.path.rpartition("/")
    endpoint = f"{parts.scheme}://{parts.netloc}{folder}"
    identity = unquote(last) or IDENTITY
    if value["identity"] is not None:
        raise click.UsageError("--identity goes with --listen; the identity of a station is the end of the URL")
    try:
        station_url(endpoint, identity)
    except ValueError as error:
        raise click.UsageError(f"{shown}: {error}") from error
    at, permitted = _permitted(host, port, value["i-may-test-this"])
    trust = None if value["ca-file"] is None else _trust(value["ca-file"])
    target = CsmsTarget(
        ssl=trust,
        url=endpoint,
        version=version,
        identity=identity,
        password=_password(value),
        timeout=value["timeout"],
        at=at,
    )
    return target, evolve(options, permitted=permitted)


def _trust(name: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=name)
    except (OSError, ssl.SSLError) as error:
        raise FileError(name, "it holds no certificates in PEM") from error


def _soap(url: str, value: Mapping[str, Any], version: Version, options: Options) -> tuple[Target, Options]:
    """A central system that speaks SOAP."""
    _, host, port = _parts(url, _SOAP_SCHEMES)
    if version not in (Version.V15, Version.V16):
        raise click.UsageError(f"OCPP {version} is not spoken over SOAP: give a ws:// or wss:// URL")
    for name in _NOT_IN_SOAP:
        if value[name] is not None:
            raise click.UsageError(f"--{name} is for OCPP-J, with a ws:// or wss:// URL; it means nothing over SOAP")
    known = known_phases(Binding.SOAP)
    strange = [each for each in value["phase"] if each not in known]
    phases = tuple(each for each in options.phases if each in known)
    if strange or not phases:
        named = f"--phase {strange[0]}: " if strange else ""
        raise click.UsageError(f"{named}over SOAP there are the phases {listed(known)}")
    at, permitted = _permitted(host, port, value["i-may-test-this"])
    identity = IDENTITY if value["identity"] is None else value["identity"]
    if not identity.isascii() or not identity.isprintable() or identity != identity.strip() or not identity:
        raise click.UsageError("--identity: the identity of a station is ASCII, with no white space around it")
    trust = None if value["ca-file"] is None else _trust(value["ca-file"])
    target = SoapTarget(url=url, version=version, identity=identity, timeout=value["timeout"], at=at, ssl=trust)
    return target, evolve(options, phases=phases, permitted=permitted)


_SOAP_SCHEMES: Final = ("http", "https")
_NOT_IN_SOAP: Final = (
    "password",
    "password-file",
    "trigger",
    "unknown-identity",
    "unknown-token",
    "blocked-token",
    "expired-token",
    "group-tokens",
)
"""Options of phases that there are not, of WebSockets, and of passwords, for which OCPP-S has no place."""


def _parts(url: str, schemes: tuple[str, str]) -> tuple[SplitResult, str, int]:
    """The URL of a CSMS, taken apart, its host and its port. Raises click's error for anything else."""
    shown = printable(url, 200)
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == schemes[1] else 80)
    except ValueError as error:
        raise click.UsageError(f"{shown}: it is not a URL: {error}") from error
    if parts.scheme not in schemes or not parts.hostname:
        raise click.UsageError(
            f"{shown}: it must begin with ws:// or wss://, over SOAP http:// or https://, and a host"
        )
    if parts.username is not None or parts.password is not None:
        raise click.UsageError("a URL holds no password here: it would be in every report; use --password-file")
    if parts.query or parts.fragment:
        raise click.UsageError(f"{shown}: it must end with its path")
    return parts, parts.hostname, port


def _permitted(host: str, port: int, named: str | None) -> tuple[str, str]:
    """The number that a host has, and its name if it is one that the user had to permit."""
    try:
        addresses = addresses_of(host, port)
    except UNREACHABLE as error:
        raise NotReached(str(error)) from error
    foreign = [each for each in addresses if not is_own_network(each)]
    if not foreign:
        return first_open(addresses, port), ""
    if named is None or named.casefold() != host.casefold():
        raise click.UsageError(
            f"{printable(host, 200)} is {foreign[0]}, which is neither this machine nor in a private network. A probe "
            f"sends what is meant to break things: if you may test it, say --i-may-test-this {printable(host, 200)}"
        )
    return first_open(addresses, port), host


def _password(value: Mapping[str, Any]) -> bytes | None:
    """The password: of the command line, of a file, or of the environment."""
    given: str | None = value["password"]
    if given is None and value["password-file"] is not None:
        name = value["password-file"]
        try:
            given = Path(name).read_bytes().split(b"\n", 1)[0].rstrip(b"\r").decode(errors="surrogateescape")
        except OSError as error:
            raise FileError.of(name, error) from error
    if given is None:
        given = os.environ.get(_PASSWORD)
    if given is None:
        return None
    if given.startswith("hex:"):
        try:
            return bytes.fromhex(given[4:])
        except ValueError:
            raise click.UsageError(
                "the password: after hex: there must be hexadecimal digits, two for each byte"
            ) from None
    return given.encode(errors="surrogateescape")


def open_record(name: str, stack: ExitStack) -> TextIO:
    """The file of a record, each line of which is written at once. Raises FileError if it cannot be written."""
    try:
        return stack.enter_context(Path(name).open("w", encoding="ascii", newline="\n", buffering=1))
    except OSError as error:
        raise FileError.of(name, error, "cannot be written") from error


def waiting_for(target: Target) -> str:
    """What there is to wait for, before anything can be said."""
    if isinstance(target, StationTarget):
        station = printable(target.identity, 60) or "IDENTITY"
        return f"waiting for a station at ws://{target.host}:{target.port}/{station}"
    return "connecting"
