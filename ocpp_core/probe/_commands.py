"""The command line that tries again what a result is about.

Belongs here: words and their quoting for a shell. Must not be here: what the options do (``cli``).
"""

from __future__ import annotations

import shlex
from typing import Final

from ocpp_core.probe._link import as_bytes
from ocpp_core.probe._outcomes import Phase, Result
from ocpp_core.probe._run import CHECKS, Options
from ocpp_core.probe._soap import SoapTarget
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe._target import IDENTITY, CsmsTarget, Target

__all__ = ["address_of", "command_for"]

_SENDABLE: Final = ("connect", "boot")
"""After what ``--send`` can send a frame."""

_HARMLESS: Final = (Phase.CONNECT, Phase.WEBSOCKET)
"""The phases in which only a check as a whole may have to be allowed."""

_LONGEST: Final = 4_000
"""Most bytes of a frame on a command line that somebody copies."""


def address_of(target: Target) -> str:
    """Where a system is, as the command line names it."""
    match target:
        case CsmsTarget():
            return target.address().url
        case SoapTarget():
            return target.url
        case StationTarget():
            return f"{target.host}:{target.port}"
        case _:
            return target.identity


def command_for(target: Target, options: Options, result: Result) -> str:
    """The command that tries a result again: by its frame where that is enough, else by its check."""
    where = ["--listen", address_of(target)] if isinstance(target, StationTarget) else [address_of(target)]
    words: list[str | bytes] = ["ocpp-core", "probe", *where, "--ocpp", target.version.value]
    if isinstance(target, SoapTarget) and target.identity != IDENTITY:
        words += ["--identity", target.identity]
    if options.permitted:
        words += ["--i-may-test-this", options.permitted]
    frame = as_bytes(result.verdict.sent)
    after = result.after or "boot"
    alone = result.check.phase is not Phase.SCENARIOS or result.check in CHECKS
    if frame and alone and after in _SENDABLE and len(frame) <= _LONGEST and b"\0" not in frame:
        words += ["--send", frame, "--after", after]
        return " ".join(map(_quoted, words))
    if result.check in CHECKS:  # which come up where others are tried
        words += ["--phase", result.phase.value]
    else:
        words += ["--check", result.check.id]
    if options.allowed and (result.check.needs or result.phase not in _HARMLESS):
        words += ["--with", ",".join(sorted(options.allowed))]
    words += _tokens(options)
    if result.phase is Phase.HOSTILE or options.seed:
        words += ["--seed", str(options.seed)]
    return " ".join(map(_quoted, words))


def _tokens(options: Options) -> list[str]:
    """The tokens that a run was told, which scenarios need; not its trigger, which may hold a password."""
    given = {
        "--token": options.token,
        "--token-type": options.token_type if options.token_type != Options().token_type else None,
        "--unknown-token": options.unknown_token,
        "--blocked-token": options.blocked_token,
        "--expired-token": options.expired_token,
        "--group-tokens": None if options.group_tokens is None else ",".join(options.group_tokens),
        "--unknown-identity": options.unknown_identity,
    }
    return [word for name, value in given.items() if value is not None for word in (name, value)]


def _quoted(word: str | bytes) -> str:
    """A word for a shell, in which every character can be seen."""
    raw = as_bytes(word)
    text = raw.decode(errors="replace")
    if text.isprintable() and text.encode() == raw:
        return shlex.quote(text)
    plain = (chr(each) if 0x20 <= each < 0x7F and each not in b"'\\" else f"\\x{each:02x}" for each in raw)
    return f"$'{''.join(plain)}'"
