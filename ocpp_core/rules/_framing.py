"""Rules on frames: OCPP-J 1.6 section 4, part 4 of 2.x. They look at frames, valid or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ocpp_core.findings import Severity
from ocpp_core.rules._calls import Calls, digest
from ocpp_core.rules._events import LONGEST_ID, NO_ID, Call, Frame, named_action
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import State
from ocpp_core.schemas import action_table
from ocpp_core.versions import ERROR_CODES, REQUEST_TYPES, MessageType, Role, Version

block: Final = Block("framing", pieces=[Calls])

_J: Final = "1.6 2.0.1 2.1"
_V2: Final = "2.0.1 2.1"
_SHOWN: Final = 60
_LONGEST_DESCRIPTION: Final = 255
_LENGTHS: Final = {2: 4, 3: 3, 4: 5, 5: 5, 6: 4}
_TYPES: Final = frozenset({2, 3, 4})
_TYPES_21: Final = frozenset({2, 3, 4, 5, 6})
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR)
_ERRORS: Final = (MessageType.CALLERROR, MessageType.CALLRESULTERROR)
_SUFFIXES: Final = ("Request", "Response", ".req", ".conf")
_SIGNED: Final = "-Signed"
_FOLLOWED: Final = {
    "GetReport": "NotifyReport",
    "GetBaseReport": "NotifyReport",
    "GetMonitoringReport": "NotifyMonitoringReport",
    "GetDisplayMessages": "NotifyDisplayMessages",
    "CustomerInformation": "NotifyCustomerInformation",
    "GetChargingProfiles": "ReportChargingProfiles",
    "GetLog": "LogStatusNotification",
    "UpdateFirmware": "FirmwareStatusNotification",
    "PublishFirmware": "PublishFirmwareStatusNotification",
}
"""The first message that follows, by the action that asks for it; both have the same requestId."""


# -- elements

element_count = block.conversation(
    "P4.element-count",
    versions=_J,
    section="OCPP-J section 4.2",
    sentence="The frame has a wrong number of elements: a CALL and a SEND have 4, a CALLRESULT 3, an error 5.",
)


@element_count.frame()
def _element_count(state: State, frame: Frame) -> Iterator[Broken]:
    kind = frame.elements[0]
    wanted = _LENGTHS.get(kind) if _is_type(kind) and kind in _types(state.version) else None
    if wanted is not None and len(frame.elements) != wanted:
        yield Broken(found=len(frame.elements), allowed=wanted)


def _is_type(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _types(version: Version) -> frozenset[int]:
    return _TYPES_21 if version is Version.V21 else _TYPES


def _shown(value: Any) -> Any:
    """What is shown of a value that may be anything, and of any length."""
    if isinstance(value, str):
        return value[:_SHOWN]
    return value if value is None or isinstance(value, bool | int | float) else type(value).__name__


message_type = block.conversation(
    "P4.message-type",
    versions="1.6 2.0.1",
    section="OCPP-J section 4.1.3",
    sentence="The message type has to be 2 (CALL), 3 (CALLRESULT) or 4 (CALLERROR).",
)
message_type_21 = block.conversation(
    "P4.message-type-21",
    versions="2.1",
    section="OCPP-J section 4.1.3",
    sentence="The message type has to be 2 (CALL), 3 (CALLRESULT), 4 (CALLERROR), 5 (CALLRESULTERROR) or 6 (SEND).",
)


@message_type.frame()
@message_type_21.frame()
def _message_type(state: State, frame: Frame) -> Iterator[Broken]:
    allowed, found = _types(state.version), frame.elements[0]
    if not _is_type(found) or found not in allowed:
        yield Broken(found=_shown(found), allowed=sorted(allowed))


id_length = block.conversation(
    "P4.id-length",
    versions=_J,
    section="OCPP-J section 4.2.1",
    sentence="The message id has to be a text of 1 to 36 characters.",
)


@id_length.frame()
def _id_length(_: State, frame: Frame) -> Iterator[Broken]:
    found = frame.elements[1]
    if not isinstance(found, str) or not 1 <= len(found) <= LONGEST_ID:
        yield Broken(found=len(found) if isinstance(found, str) else _shown(found), allowed=LONGEST_ID)


minus_one = block.conversation(
    "P4.minus-one-id",
    versions=_V2,
    section="part 4 section 4.2.3",
    sentence="Only a CALLERROR about a frame whose id could not be read may have the message id -1.",
)


@minus_one.frame()
def _minus_one(_: State, frame: Frame) -> Iterator[Broken]:
    if frame.elements[1] == NO_ID and frame.elements[0] != MessageType.CALLERROR:
        yield Broken(found=NO_ID)


empty_payload = block.conversation(
    "P4.empty-payload",
    versions=_J,
    section="OCPP-J section 4.2",
    severity=Severity.WARNING,
    sentence="A payload without members should be written as {}.",
)


@empty_payload.frame(*REQUEST_TYPES, MessageType.CALLRESULT)
def _empty_payload(_: State, frame: Frame) -> Iterator[Broken]:
    elements = frame.elements
    if len(elements) == _LENGTHS[elements[0]]:
        payload = elements[-1]
        if payload is None or payload == []:
            yield Broken(found=payload, allowed={})


# -- actions

action_case = block.conversation(
    "P4.action-case",
    versions=_J,
    section="OCPP-J section 4.2.1",
    sentence="The action has to be the name of a message as the standard spells it, without Request, .req or the like.",
)


@action_case.frame(*REQUEST_TYPES)
def _action_case(state: State, frame: Frame) -> Iterator[Broken]:
    action = named_action(frame.elements)
    known = action_table(state.version)
    if action is None or action in known or action.removesuffix(_SIGNED) in known:
        return
    bare = next((action.removesuffix(end) for end in _SUFFIXES if action.endswith(end)), action)
    meant = next((name for name in known if name.lower() == bare.lower()), None)
    if meant is not None:
        yield Broken(found=action, allowed=meant)


direction = block.conversation(
    "P4.direction",
    versions=_J,
    section="OCPP-J section 4.1.3",
    sentence="Only the other side may send a request of this action.",
)


@direction.frame(*REQUEST_TYPES)
def _direction(state: State, frame: Frame) -> Iterator[Broken]:
    action = named_action(frame.elements)
    known = action_table(state.version).get(action or "")
    if known is not None and frame.sender is not None and frame.sender not in known.initiators:
        yield Broken(found=action)


signed = block.conversation(
    "P4.signed-action",
    versions=_V2,
    section="part 4 chapter 7",
    sentence="A signed message needs the members payload, protected and signature.",
)


@signed.frame(*REQUEST_TYPES)
def _signed(_: State, frame: Frame) -> Iterator[Broken]:
    action = named_action(frame.elements)
    if action is None or not action.endswith(_SIGNED) or len(frame.elements) != _LENGTHS[MessageType.CALL]:
        return
    payload = frame.elements[-1]
    missing = [name for name in ("payload", "protected", "signature") if not _has_text(payload, name)]
    if missing:
        yield Broken(f".{missing[0]}", allowed=missing[0])


def _has_text(payload: Any, name: str) -> bool:
    return isinstance(payload, dict) and isinstance(payload.get(name), str)


one_way = block.conversation(
    "N15.FR.01",
    "NotifyPeriodicEventStream",
    versions="2.1",
    sentence="NotifyPeriodicEventStream travels as SEND (type 6), every other request as CALL (type 2).",
)


@one_way.frame(*REQUEST_TYPES)
def _one_way(state: State, frame: Frame) -> Iterator[Broken]:
    known = action_table(state.version).get(named_action(frame.elements) or "")
    if known is not None and (frame.elements[0] == MessageType.SEND) is known.answered:
        yield Broken(found=frame.elements[0], allowed=2 if known.answered else 6)


# -- message ids

id_unique = block.conversation(
    "P4.id-unique",
    versions=_J,
    section="OCPP-J section 4.1.4",
    sentence="The message id was used before for another message; only the same message, sent again, may have it.",
)


@id_unique.frame(*REQUEST_TYPES)
def _id_unique(state: State, frame: Frame) -> Iterator[Broken]:
    match frame.elements:
        case [2 | 6 as kind, str(message_id), str(action), payload]:
            before = state.of(Calls).was_sent(frame.sender, message_id)
            if before is not None and (before.kind, before.digest) != (kind, digest(action, payload)):
                yield Broken(found=_shown(message_id))
        case _:
            return


one_outstanding = block.conversation(
    "P4.one-outstanding",
    versions=_V2,
    section="part 4 section 4.1.1",
    sentence="A side has to wait for the answer to its last call before it sends another.",
)
one_outstanding_16 = block.conversation(
    "J-4.1.1-one-outstanding",
    versions="1.6",
    section="OCPP-J section 4.1.1",
    severity=Severity.WARNING,
    sentence="A side should wait for the answer to its last call before it sends another.",
)


@one_outstanding.frame(MessageType.CALL)
@one_outstanding_16.frame(MessageType.CALL)
def _one_outstanding(state: State, frame: Frame) -> Iterator[Broken]:
    if frame.sender is None:
        return
    call = state.of(Calls).last_open(frame.sender)
    again = call is not None and call.message_id == frame.elements[1]
    if call is None or again or _is_boot(frame) or _is_given_up(state, call):
        return
    yield Broken(found=call.action or None)


def _is_boot(frame: Frame) -> bool:
    """Whether a station has begun anew: it waits no longer for what it has called before."""
    return named_action(frame.elements) == "BootNotification"


def _is_given_up(state: State, call: Call) -> bool:
    waited = state.waited(call.at)
    return waited is not None and waited >= state.timeout


# -- answers

answer_matches = block.conversation(
    "P4.answer-matches",
    versions=_J,
    section="OCPP-J section 4.2.2",
    sentence="This answers no call of the other side: it sent none with this message id.",
)


@answer_matches.frame(*_ANSWERS)
def _answer_matches(state: State, frame: Frame) -> Iterator[Broken]:
    calls = state.of(Calls)
    if not _is_stray(state, frame) or not state.knows_all(calls, calls.open):
        return
    is_general = frame.elements[0] == MessageType.CALLERROR and frame.elements[1] == NO_ID
    if not is_general or state.version.major == 1:
        yield Broken(found=_shown(frame.elements[1]))


def _is_stray(state: State, frame: Frame) -> bool:
    """Whether this is an answer to no call of the other side that was seen, and to no error or SEND of it either."""
    message_id = _unmatched(frame)
    if message_id is None:
        return False
    calls = state.of(Calls)
    known = calls.was_answered(message_id, frame.sender) or _is_of_send(state, frame)
    return not known and not _answers_error(state, frame)


def _unmatched(frame: Frame) -> str | None:
    """The message id of an answer that no open call waits for; None for any other answer."""
    message_id = frame.elements[1]
    return message_id if frame.call is None and isinstance(message_id, str) else None


one_answer = block.conversation(
    "P4.one-answer",
    versions=_J,
    section="OCPP-J section 4.2",
    sentence="The call with this message id was answered before; each call gets one answer.",
)


@one_answer.frame(*_ANSWERS)
def _one_answer(state: State, frame: Frame) -> Iterator[Broken]:
    message_id = _unmatched(frame)
    if message_id is not None:
        calls = state.of(Calls)
        answered = calls.was_answered(message_id, frame.sender) and not calls.may_have_two(message_id, frame.sender)
        if answered and not _answers_error(state, frame):
            yield Broken(found=_shown(message_id))


no_answer_to_error = block.conversation(
    "P4.no-answer-to-error",
    versions=_J,
    section="OCPP-J section 4.2.3",
    sentence="This answers a CALLERROR; an error must not be answered.",
)


@no_answer_to_error.frame(*_ANSWERS)
def _no_answer_to_error(state: State, frame: Frame) -> Iterator[Broken]:
    if _unmatched(frame) is not None and _answers_error(state, frame):
        yield Broken(found=_shown(frame.elements[1]))


def _answers_error(state: State, frame: Frame) -> bool:
    """Whether the side answers with the id of a call of its own that was refused, and the other sent none of it."""
    message_id = frame.elements[1]
    if frame.sender is None or not isinstance(message_id, str):
        return False
    calls = state.of(Calls)
    refused = calls.was_refused(frame.sender, message_id)
    return bool(refused) and calls.was_refused(frame.sender.peer, message_id) is None


no_answer_to_send = block.conversation(
    "N15.FR.02",
    "NotifyPeriodicEventStream",
    versions="2.1",
    fault=Role.CSMS,
    sentence="A SEND is never answered, not even with an error.",
)


@no_answer_to_send.frame(*_ANSWERS, MessageType.CALLRESULTERROR)
def _no_answer_to_send(state: State, frame: Frame) -> Iterator[Broken]:
    if frame.call is None and _is_of_send(state, frame):
        yield Broken(found=_shown(frame.elements[1]))


def _is_of_send(state: State, frame: Frame) -> bool:
    message_id = frame.elements[1]
    if frame.sender is None or not isinstance(message_id, str):
        return False
    sent = state.of(Calls).was_sent(frame.sender.peer, message_id)
    return sent is not None and sent.kind == MessageType.SEND


result_error = block.conversation(
    "P4.callresulterror",
    versions="2.1",
    section="part 4 FR.06",
    sentence="A CALLRESULTERROR has to have the message id of a CALLRESULT that the other side sent.",
)


@result_error.frame(MessageType.CALLRESULTERROR)
def _result_error(state: State, frame: Frame) -> Iterator[Broken]:
    message_id = frame.elements[1]
    if frame.sender is None or not isinstance(message_id, str):
        return
    calls = state.of(Calls)
    if _is_of_send(state, frame) or calls.lost:
        return
    refused, sent = calls.was_refused(frame.sender, message_id), calls.was_sent(frame.sender, message_id)
    never = refused is None and (sent is not None or state.knows_all(calls, calls.ids))
    if refused or never:
        yield Broken(found=_shown(message_id))


error_code = block.conversation(
    "P4.error-code",
    versions=_J,
    section="OCPP-J section 4.2.3",
    sentence="This version has no such error code.",
)


@error_code.frame(*_ERRORS)
def _error_code(state: State, frame: Frame) -> Iterator[Broken]:
    match frame.elements:
        case [4 | 5, _, code, *_]:
            allowed = {each.value for each in ERROR_CODES[state.version]}
            if not isinstance(code, str) or code not in allowed:
                yield Broken(found=_shown(code), allowed=sorted(allowed))
        case _:
            return


description_length = block.conversation(
    "P4.error-description-length",
    versions=_V2,
    section="part 4 section 4.2.3",
    sentence="The description of an error has at most 255 characters.",
)


@description_length.frame(*_ERRORS)
def _description_length(_: State, frame: Frame) -> Iterator[Broken]:
    match frame.elements:
        case [4 | 5, _, _, str(text), *_] if len(text) > _LONGEST_DESCRIPTION:
            yield Broken(found=len(text), allowed=_LONGEST_DESCRIPTION)
        case _:
            return


details = block.conversation(
    "P4.error-details-object",
    versions=_J,
    section="OCPP-J section 4.2.3",
    sentence="The description of an error has to be a text, and its details an object: {} if there is nothing to say.",
)


@details.frame(*_ERRORS)
def _details(_: State, frame: Frame) -> Iterator[Broken]:
    match frame.elements:
        case [4 | 5, _, _, text, more] if not isinstance(text, str) or not isinstance(more, dict):
            yield Broken(allowed=["string", "object"])
        case _:
            return


unanswered = block.conversation(
    "FR.02",
    versions=_J,
    section="part 4 FR.02",
    sentence="The call was not answered; every call gets a CALLRESULT or a CALLERROR.",
)


@unanswered.end
def _unanswered(state: State) -> Iterator[Broken]:
    for call in state.of(Calls).open.values():
        if call.valid and (state.waited(call.at) is None or _is_given_up(state, call)):
            yield Broken(found=call.action, fault=None if call.sender is None else call.sender.peer)


answer_first = block.conversation(
    "FR.05",
    versions=_V2,
    section="part 4 FR.05",
    fault=Role.CHARGING_STATION,
    sentence="The station has to answer the request before it sends the first message that was asked for.",
)


@answer_first.call(*sorted(set(_FOLLOWED.values())))
def _answer_first(state: State, call: Call) -> Iterator[Broken]:
    wanted = call.payload.get("requestId")
    if wanted is None:
        return
    for asked in state.of(Calls).open.values():
        is_asked = _FOLLOWED.get(asked.action) == call.action and asked.payload.get("requestId") == wanted
        if is_asked and not _is_given_up(state, asked):
            yield Broken(".requestId", found=wanted)
