"""What is known of a station and its CSMS, as far as their frames tell.

Belongs here: the pieces that blocks share, and how pieces are kept within bounds. Must not be here: rules.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, Generic, NoReturn, Protocol, TypeVar

from attrs import define, field

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.versions import Role, Version

__all__ = ["OF_1", "OF_2", "Lately", "Piece", "Recent", "State"]

OF_1: Final = frozenset({Version.V15, Version.V16})
"""The versions of 1.x."""

OF_2: Final = frozenset({Version.V201, Version.V21})
"""Those of 2.x that the rules are stated for: 2.0 is not among them."""

_K = TypeVar("_K")
_V = TypeVar("_V")
_LIMIT: Final = 1_000
_set: Final = dict.__setitem__
_delete: Final = dict.__delitem__


class Recent(dict[_K, _V]):
    """A dict that forgets what was set longest ago when it is full, so that no peer can make it grow.

    It is bounded where it is set by ``[]`` and by `put`, and has no other way to be set. ``complete`` says whether it
    has forgotten nothing so far.
    """

    __slots__ = ("_limit", "complete")

    def __init__(self, limit: int = _LIMIT) -> None:
        super().__init__()
        self._limit: Final = limit
        self.complete = True

    def __setitem__(self, key: _K, value: _V) -> None:
        if key in self:
            _delete(self, key)
        elif len(self) >= self._limit:
            self.forget()
        _set(self, key, value)

    def setdefault(self, *_: Any, **__: Any) -> NoReturn:
        """Not here, as it would set without a bound."""
        raise TypeError("set it by [] or by put")

    update: Any = setdefault
    __ior__: Any = setdefault

    def put(self, key: _K, value: _V) -> _V | None:
        """Set a value; what it replaces or makes room for, if there is one of these."""
        is_full = len(self) >= self._limit and key not in self
        gone = next(iter(self.values())) if is_full else self.get(key)
        self[key] = value
        return gone

    def forget(self) -> _V:
        """Forget what was set longest ago; its value."""
        self.complete = False
        return dict.pop(self, next(iter(self)))

    def pop(self, key: _K) -> _V | None:  # type: ignore[override]  # a default would be None everywhere
        """Take a value out; None if there is none of this key."""
        return dict.pop(self, key, None)


class Lately(Generic[_K, _V]):
    """What was set lately, by key: of the last ``limit`` keys, and of as many before at most.

    It is for what is set in every frame: that takes less time than in a `Recent`, which keeps the order. ``complete``
    says whether it has forgotten nothing so far.
    """

    __slots__ = ("_before", "_last", "_limit", "complete")

    def __init__(self, limit: int) -> None:
        self._limit: Final = limit
        self._last: dict[_K, _V] = {}
        self._before: dict[_K, _V] = {}
        self.complete = True

    def __len__(self) -> int:
        return len(self._last.keys() | self._before.keys())

    def __contains__(self, key: _K) -> bool:
        return key in self._last or key in self._before

    def get(self, key: _K) -> _V | None:
        """The value of a key; None if there is none."""
        found = self._last.get(key)
        return self._before.get(key) if found is None else found

    def __setitem__(self, key: _K, value: _V) -> None:
        last = self._last
        if len(last) >= self._limit:
            self.complete = self.complete and not self._before
            self._before, self._last = last, (last := {})
        last[key] = value


@define(eq=False)
class Piece:
    """A part of what is known. It is told of the frames of the actions that it ``FOLLOWS``, after the rules are."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset()
    """Actions; with ``*`` it is told of all."""

    CALLS: ClassVar[frozenset[str] | None] = None
    """Those of which it is told calls, if these are not all that it ``FOLLOWS``."""

    ANSWERS: ClassVar[frozenset[str] | None] = None
    """The same for answers."""

    SENDER: ClassVar[Role | None] = None
    """The side of whose frames it is told; None for both."""

    VERSIONS: ClassVar[frozenset[Version]] = frozenset(Version)
    """The versions whose messages it can read."""

    lost: bool = field(default=False, init=False)
    """Whether a frame that may have changed it could not be read: what it does not know may be so all the same."""

    def on_call(self, call: Call) -> None:
        """Take in a valid call."""

    def on_answer(self, answer: Answer) -> None:
        """Take in a valid result."""

    def on_refusal(self, refusal: Refusal) -> None:
        """Take in a CALLERROR."""

    def lose(self, action: str) -> None:  # noqa: ARG002  # what is lost may depend on the action
        """Forget what a frame of this action may have changed: it was there, but could not be read.

        Unless a piece knows better it begins again, and knows nothing for certain.
        """
        self.__init__()  # type: ignore[misc]  # every piece is made without arguments
        self.lost = True


_P = TypeVar("_P", bound=Piece)


class _Pieces(dict[type[Piece], Piece]):
    """Pieces by their classes, each made when it is first asked for."""

    def __missing__(self, piece: type[Piece]) -> Piece:
        made = self[piece] = piece()
        return made


class _Of(Protocol):
    def __call__(self, piece: type[_P], /) -> _P: ...


@define(eq=False)
class State:
    """All pieces of one conversation."""

    version: Version
    complete: bool
    """Whether the conversation is known from its first frame on: what was not seen did not happen."""

    timeout: float
    """After how many seconds an open call counts as given up."""

    now: float | None = None
    """The time of the frame that is looked at; None where that is not known."""

    _pieces: _Pieces = field(factory=_Pieces, init=False)
    of: _Of = field(init=False)
    """A piece by its class. Rules ask for several in each frame, so this is a method of a dict, with none in front."""

    def __attrs_post_init__(self) -> None:
        self.of = self._pieces.__getitem__  # type: ignore[assignment]  # each is kept by its own class

    def knows_all(self, piece: Piece, *kept: Recent[Any, Any] | Lately[Any, Any]) -> bool:
        """Whether nothing that a piece is about was missed or lost, and these parts of it have forgotten nothing."""
        return self.complete and not piece.lost and all(each.complete for each in kept)

    def waited(self, since: float | None) -> float | None:
        """How many seconds have passed since a time; None where that is not known."""
        return None if since is None or self.now is None else self.now - since

    def lose(self, action: str | None) -> None:
        """Forget what a frame of an action, if it has one, may have changed."""
        for piece in self._pieces.values():
            if action is None or action in piece.FOLLOWS or "*" in piece.FOLLOWS:
                piece.lose(action or "")
