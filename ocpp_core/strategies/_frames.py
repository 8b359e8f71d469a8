"""Whole frames, as objects and as text.

Belongs here: ids, codes and descriptions around valid payloads. Must not be here: frames that no peer should send
(``_hostile``), sequences (``_conversations``).
"""

from __future__ import annotations

import json
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.errors import MAX_TEXT
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.payload._classes import message_class
from ocpp_core.strategies._messages import messages
from ocpp_core.strategies._values import CHARACTERS, JSON_VALUES, UUIDS
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, Kind, MessageType, Role, Version

__all__ = ["calls", "errors", "frames", "results", "sends", "texts"]

_IDS: Final = (
    st.integers(1, 9_999).map(str)
    | UUIDS
    | st.text(CHARACTERS, min_size=1, max_size=36)
    | st.sampled_from(["-1", "0" * 36, "\N{GRINNING FACE}" * 36])
)
_DETAILS: Final = st.just(dict[str, Any]()) | st.dictionaries(st.text(CHARACTERS, max_size=8), JSON_VALUES, max_size=2)


def calls(
    version: Version | str, action: str | None = None, *, sender: Role | str | None = None
) -> SearchStrategy[Call]:
    """CALLs with a typed message: of one action, of those that one side sends, or of all.

    Raises LookupError if there is no such action.
    """
    version = Version(version)
    names = _names(version, action, sender, answered=True)
    return _of(version, names, Kind.REQUEST).flatmap(lambda cls: st.builds(Call, _IDS, messages(cls)))


def results(version: Version | str, action: str | None = None) -> SearchStrategy[CallResult]:
    """CALLRESULTs with a typed message: of one action, or of all.

    Raises LookupError if there is no such action, or if it is not answered.
    """
    version = Version(version)
    names = _names(version, action, None, answered=True)
    return _of(version, names, Kind.RESPONSE).flatmap(lambda cls: st.builds(CallResult, _IDS, messages(cls)))


def sends(version: Version | str) -> SearchStrategy[Send]:
    """SENDs with a typed message; nothing before 2.1."""
    version = Version(version)
    if MessageType.SEND not in MESSAGE_TYPES[version]:
        return st.nothing()
    names = _names(version, None, None, answered=False)
    return _of(version, names, Kind.REQUEST).flatmap(lambda cls: st.builds(Send, _IDS, messages(cls)))


def errors(version: Version | str) -> SearchStrategy[CallError | CallResultError]:
    """CALLERRORs with every code of a version, and from 2.1 on CALLRESULTERRORs."""
    version = Version(version)
    kinds: list[type[CallError | CallResultError]] = [CallError]
    if MessageType.CALLRESULTERROR in MESSAGE_TYPES[version]:
        kinds.append(CallResultError)
    descriptions = st.sampled_from(["", "went wrong", "x" * MAX_TEXT]) | st.text(CHARACTERS, max_size=20)
    codes = st.sampled_from(sorted(ERROR_CODES[version]))
    return st.builds(lambda kind, *parts: kind(*parts), st.sampled_from(kinds), _IDS, codes, descriptions, _DETAILS)


def frames(version: Version | str) -> SearchStrategy[Frame]:
    """Valid frames of every kind that a version has."""
    return calls(version) | results(version) | sends(version) | errors(version)


def texts(frames: SearchStrategy[Frame], version: Version | str) -> SearchStrategy[str]:
    """The text of frames, with and without spaces, and with characters escaped and not."""
    encode = JsonCodec(version).encode
    return st.builds(lambda frame, style: style(encode(frame)), frames, st.sampled_from(_STYLES))


def _plain(text: str) -> str:
    return text


def _escaped(text: str) -> str:
    return json.dumps(json.loads(text))


def _spread(text: str) -> str:
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


_STYLES: Final = [_plain, _escaped, _spread]


def _names(version: Version, action: str | None, sender: Role | str | None, *, answered: bool) -> list[str]:
    """The actions of a version that fit."""
    roles = frozenset(Role) if sender is None else {Role(sender)}
    found = [
        entry.name
        for entry in schemas.action_table(version).values()
        if action in (None, entry.name) and entry.answered is answered and not roles.isdisjoint(entry.initiators)
    ]
    if not found:
        raise LookupError(f"OCPP {version} has no such action")
    return found


def _of(version: Version, actions: list[str], kind: Kind) -> SearchStrategy[Any]:
    """The classes of messages, each loaded when it is drawn."""
    return st.sampled_from(actions).map(lambda action: message_class(version, action, kind))
