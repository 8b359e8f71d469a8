"""Whole frames, as objects and as text.

Belongs here: ids, codes and descriptions, and typed messages with them. Must not be here: frames that no peer should
send (``_hostile``), sequences (``_conversations``).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any, Final, TypeVar, overload

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core._names import listed, wrong_type
from ocpp_core.errors import MAX_TEXT
from ocpp_core.frames import AnyFrame, Call, CallError, CallResult, CallResultError, Frame, Send
from ocpp_core.message import OneWay, Request, Response
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.strategies._arguments import ActionName, find_actions
from ocpp_core.strategies._messages import messages
from ocpp_core.strategies._values import CHARACTERS, JSON_VALUES, UUIDS
from ocpp_core.strategies._written import as_code, written
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, Kind, MessageType, Role, Version

__all__ = ["calls", "errors", "frames", "results", "sends", "texts"]

Q = TypeVar("Q", bound=Request[Any])
R = TypeVar("R", bound=Response)
O = TypeVar("O", bound=OneWay)  # noqa: E741  # as in frames

_IDS: Final = (
    st.integers(1, 9_999).map(str)
    | UUIDS
    | st.text(CHARACTERS, min_size=1, max_size=36)
    | st.sampled_from(["-1", "0" * 36, "\N{GRINNING FACE}" * 36])
)
_DETAILS: Final = st.just(dict[str, Any]()) | st.dictionaries(st.text(CHARACTERS, max_size=8), JSON_VALUES, max_size=2)


@overload
def calls(version: Version | str, action: type[Q], *, sender: Role | str | None = None) -> SearchStrategy[Call[Q]]: ...


@overload
def calls(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Call[Request[Any]]]: ...


def calls(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Any]:
    """CALLs with a typed message: of the given actions or of all, and only those that one side sends if it is given.

    Raises LookupError if there is no such action, or none that is called; TypeError for an argument of the wrong type.
    """
    return _typed(Version(version), MessageType.CALL, action, sender)


@overload
def results(
    version: Version | str, action: type[R], *, sender: Role | str | None = None
) -> SearchStrategy[CallResult[R]]: ...


@overload
def results(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[CallResult[Response]]: ...


def results(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Any]:
    """CALLRESULTs with a typed message: of the given actions or of all, and only those that one side sends.

    Raises LookupError if there is no such action, or it is one-way; TypeError for an argument of the wrong type.
    """
    return _typed(Version(version), MessageType.CALLRESULT, action, sender)


@overload
def sends(version: Version | str, action: type[O], *, sender: Role | str | None = None) -> SearchStrategy[Send[O]]: ...


@overload
def sends(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Send[OneWay]]: ...


def sends(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Any]:
    """SENDs with a typed message, as `calls` gives CALLs. Without an action, nothing in versions before 2.1.

    Raises LookupError if there is no such action, or none that is one-way; TypeError for an argument of the wrong type.
    """
    return _typed(Version(version), MessageType.SEND, action, sender)


def errors(version: Version | str) -> SearchStrategy[CallError | CallResultError]:
    """CALLERRORs with every code of a version, and from 2.1 on CALLRESULTERRORs.

    Raises LookupError or TypeError if there is no such version.
    """
    version = Version(version)
    kinds: list[type[CallError | CallResultError]] = [CallError]
    if MessageType.CALLRESULTERROR in MESSAGE_TYPES[version]:
        kinds.append(CallResultError)
    descriptions = st.sampled_from(["", "went wrong", "x" * MAX_TEXT]) | st.text(CHARACTERS, max_size=20)
    codes = st.sampled_from(sorted(ERROR_CODES[version]))
    parts = st.tuples(_IDS, codes, descriptions, _DETAILS)
    found: list[SearchStrategy[Any]] = [written(_made(kind, parts), kind.__name__, _error_as_code) for kind in kinds]
    return st.one_of(found)


def frames(
    version: Version | str,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[Frame]:
    """Valid frames of every kind that a version has; of the given actions, and of one sender, if these are given.

    With an ``action`` there are no errors, since these do not say what action they belong to.

    Raises LookupError if there is no such action, or the sender has nothing to send for it; TypeError for an argument
    of the wrong type.
    """
    version = Version(version)
    kinds = (MessageType.CALL, MessageType.CALLRESULT, MessageType.SEND)
    found: list[SearchStrategy[Frame]] = [
        _typed(version, kind, action, sender) for kind in kinds if _fitting(version, kind, action, sender)
    ]
    if action is None:
        found.append(errors(version))
    if not found:
        raise _nothing(version, "frame", action, sender)
    return st.one_of(found)


def texts(version: Version | str, frames: SearchStrategy[AnyFrame]) -> SearchStrategy[str]:
    """The text of frames, with and without spaces, and with characters escaped and not.

    Raises LookupError if there is no such version, TypeError if ``frames`` is not a strategy.
    """
    version = Version(version)
    if not isinstance(frames, SearchStrategy):
        raise wrong_type("the frames", frames, "a strategy, such as calls('2.0.1')")
    encode = JsonCodec(version).encode
    return st.builds(lambda frame, style: style(encode(frame)), frames, st.sampled_from(_STYLES))


def _plain(text: str) -> str:
    return text


def _escaped(text: str) -> str:
    return json.dumps(json.loads(text))


def _spread(text: str) -> str:
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


_STYLES: Final = [_plain, _escaped, _spread]


_CLASSES: Final[Mapping[MessageType, type[Any]]] = {
    MessageType.CALL: Call,
    MessageType.CALLRESULT: CallResult,
    MessageType.SEND: Send,
}


def _typed(version: Version, kind: MessageType, action: Any, sender: Role | str | None) -> SearchStrategy[Any]:
    """Frames of one kind with a typed message."""
    names = _fitting(version, kind, action, sender)
    if not names:
        if action is None:
            return st.nothing()
        raise _nothing(version, kind.name, action, sender)
    half = Kind.RESPONSE if kind is MessageType.CALLRESULT else Kind.REQUEST
    # A class is loaded when it is drawn: there are hundreds.
    cls = _CLASSES[kind]
    parts = st.sampled_from(names).flatmap(lambda name: st.tuples(_IDS, messages(version, name, half)))
    return written(_made(cls, parts), cls.__name__, _frame_as_code)


@st.composite  # st.builds would show the frame in its own way
def _made(draw: st.DrawFn, cls: type[Any], parts: SearchStrategy[tuple[Any, ...]]) -> Any:
    return cls(*draw(parts))


def _frame_as_code(frame: Call[Any] | CallResult[Any] | Send[Any]) -> str:
    return f"{frame.message_id!r}, {as_code(frame.message)}"


def _error_as_code(error: CallError | CallResultError) -> str:
    return ", ".join(map(repr, [error.message_id, str(error.code), error.description, error.details]))


def _fitting(version: Version, kind: MessageType, action: Any, sender: Role | str | None) -> list[str]:
    """The actions that one side, or either, sends such frames of."""
    roles = frozenset(Role) if sender is None else {Role(sender)}
    if kind is MessageType.CALLRESULT:
        roles = {role.peer for role in roles}
    entries = schemas.action_table(version).values() if action is None else find_actions(version, action)
    answered = kind is not MessageType.SEND
    return [entry.name for entry in entries if entry.answered is answered and not roles.isdisjoint(entry.initiators)]


def _nothing(version: Version, what: str, action: Any, sender: Role | str | None) -> LookupError:
    """The error for an action that exists, but not in such frames."""
    subject = "neither side sends" if sender is None else f"the {Role(sender)} does not send"
    names = listed(entry.name for entry in find_actions(version, action))
    return LookupError(f"in OCPP {version} {subject} a {what} of {names}")
