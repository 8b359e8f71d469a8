"""Rules on the reasons that come with a status: StatusInfoType and the appendix of reason codes of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from ocpp_core.findings import Severity
from ocpp_core.registry import v21, v201
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import State
from ocpp_core.versions import Version

if TYPE_CHECKING:
    from typing import TypeAlias

    ReasonCode: TypeAlias = v201.ReasonCode | v21.ReasonCode

block: Final = Block("reason codes")

_V2: Final = "2.0.1 2.1"
_TABLE: Final = "appendices, reason codes"


def _listed(version: Version, code: str) -> ReasonCode | None:
    """A reason code, whatever its case; None if the standard lists none of that name."""
    return v201.ReasonCode.named(code) if version is Version.V201 else v21.ReasonCode.named(code)


@block.message(
    "P2.reasonCode-listed",
    "StatusInfoType",
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard lists no reason code of this name; an own one is for what none of the list fits.",
    versioned=True,
)
def code_is_listed(info: Payload, version: Version) -> Iterator[Broken]:
    """In any case: Unspecified and InternalError fit where nothing else does."""
    if _listed(version, info["reasonCode"]) is None:
        yield Broken(".reasonCode", found=info["reasonCode"])


fits_action = block.conversation(
    "P2.reasonCode-action",
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard has this reason code for other messages.",
)


def _reasons(payload: Payload) -> Iterator[tuple[str, Any]]:
    """The reasons in a message, or in the items of a list in it, with the path of each."""
    for name, value in payload.items():
        if name == "statusInfo":
            yield ".statusInfo", value
        elif isinstance(value, list) and name != "data":  # which is what vendors agree on
            for place, item in enumerate(value):
                for member in ("statusInfo", "attributeStatusInfo") if isinstance(item, dict) else ():
                    if member in item:
                        yield f".{name}[{place}].{member}", item[member]


def _for_others(state: State, action: str, payload: Payload) -> Iterator[Broken]:
    for path, info in _reasons(payload):
        code = _listed(state.version, info["reasonCode"])
        if code is not None and not code.general and action not in code.messages:
            yield Broken(f"{path}.reasonCode", found=info["reasonCode"], allowed=list(code.messages))


@fits_action.call()
def _of_call(state: State, call: Call) -> Iterator[Broken]:
    return _for_others(state, call.action, call.payload)


@fits_action.answer()
def _of_answer(state: State, answer: Answer) -> Iterator[Broken]:
    return _for_others(state, answer.action, answer.response)
