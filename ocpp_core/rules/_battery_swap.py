"""Rules on swapping batteries: block S of 2.1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, TypeAlias

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Version

block: Final = Block("battery swap")

_V21: Final = "2.1"
_REQUEST: Final = "RequestBatterySwap"
_SWAP: Final = "BatterySwap"
_IN: Final = "BatteryIn"

_Token: TypeAlias = tuple[str, str]


@block.piece
@define(eq=False)
class Swaps(Piece):
    """The swaps that the CSMS asked for, and those that began."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_REQUEST, _SWAP, "Authorize"})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V21})

    requested: Recent[_Token, int | None] = Factory(Recent)
    """The requestId by token, of a swap that has not begun; None where several were asked for."""

    accepted: Recent[_Token, bool] = Factory(Recent)
    """Tokens for which the station agreed to swap; a value has no meaning."""

    begun: Recent[int, bool] = Factory(Recent)
    """The requestIds of batteries that were put in; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in a request, or a swap."""
        token = _token(call.payload)
        if call.action == _REQUEST:
            self.requested[token] = None if token in self.requested else call.payload["requestId"]
        elif call.action == "Authorize" or call.payload["eventType"] == _IN:
            self._forget(token)  # a token that is authorized at the station begins a swap of its own
        if call.action == _SWAP and call.payload["eventType"] == _IN:
            self.begun[call.payload["requestId"]] = True

    def on_answer(self, answer: Answer) -> None:
        """Take in whether the station agrees."""
        token = _token(answer.request)
        if answer.action != _REQUEST or token not in self.requested:
            return
        if answer.response["status"] == "Accepted":
            self.accepted[token] = True
        elif token not in self.accepted:
            self._forget(token)

    def on_refusal(self, refusal: Refusal) -> None:
        """It does not."""
        token = _token(refusal.call.payload)
        if refusal.action == _REQUEST and token not in self.accepted:
            self._forget(token)

    def _forget(self, token: _Token) -> None:
        self.requested.pop(token)
        self.accepted.pop(token)


def _token(payload: Payload) -> _Token:
    return payload["idToken"]["idToken"].lower(), payload["idToken"]["type"]


requested = block.conversation(
    "S02.FR.02",
    _REQUEST,
    _SWAP,
    versions=_V21,
    sentence="The CSMS asked for this swap, so its requestId has to be that of RequestBatterySwap.",
)


@requested.call(_SWAP)
def _requested(state: State, call: Call) -> Iterator[Broken]:
    swaps, token, found = state.of(Swaps), _token(call.payload), call.payload["requestId"]
    wanted = swaps.requested.get(token)
    if call.payload["eventType"] == _IN and token in swaps.accepted and wanted not in (None, found):
        yield Broken(".requestId", found=found, allowed=wanted)


same_swap = block.conversation(
    "S03.FR.03",
    _SWAP,
    versions=_V21,
    sentence="The requestId has to be that of the BatteryIn that began the swap.",
)


@same_swap.call(_SWAP)
def _same_swap(state: State, call: Call) -> Iterator[Broken]:
    swaps, found = state.of(Swaps), call.payload["requestId"]
    known = state.knows_all(swaps, swaps.begun)
    if known and call.payload["eventType"] != _IN and found not in swaps.begun:
        yield Broken(".requestId", found=found, allowed=list(swaps.begun)[-1:])
