"""The phase ``recorded``: known frames that no peer should send, each with what a receiver may do with it.

Belongs here: which check a known frame belongs to, several at once where silence is right, and the verdict. Must not be
here: the frames (`ocpp_core.strategies.hostile_vectors`), what becomes of them on their way (``_vectors``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final

from attrs import evolve

from ocpp_core._json import encode
from ocpp_core.probe._asking import Notebook, strange_call
from ocpp_core.probe._codes import LACKING, UNKNOWN_ACTION, codes_of
from ocpp_core.probe._judge import failed, how, notes_on, of_call, repeats_id, warned
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Result, Verdict
from ocpp_core.probe._peer import Exchange, Heard, Peer, fence_call
from ocpp_core.probe._run import Run
from ocpp_core.probe._vectors import Prepared, is_text, prepared
from ocpp_core.strategies import HostileReply, HostileVector, hostile_vectors
from ocpp_core.versions import ERROR_CODES, ErrorCode, MessageType, Role, Version

__all__ = ["CHECKS", "run"]

_ENOUGH: Final = 3  # silences that were waited for in full, after which others are believed at once
_TOGETHER: Final = 20  # frames that may be met with silence, before one fence


def _check(id: str, importance: Importance, section: str, passes: str) -> Check:  # noqa: A002  # as the field
    return Check(id=id, phase=Phase.RECORDED, importance=importance, section=section, passes=passes)


_MUST, _SHOULD, _ROBUST = Importance.MUST, Importance.SHOULD, Importance.ROBUSTNESS

_BY_GROUP: Final[dict[tuple[str, ...], Check]] = {
    ("Texts that are no frame", "JSON that is not by the letter", "Texts that were cut off"): _check(
        "no-frame",
        _SHOULD,
        "1.6-J 4.2.3; 2.x part 4 4.2.3",
        "a text that is no frame is met with silence or an error, never with a result",
    ),
    ("Encodings",): _check(
        "encoding", _SHOULD, "RFC 8259 8.1; RFC 6455 8.1", "text that is no UTF-8 is refused, and all that is, is taken"
    ),
    ("Message types",): _check(
        "unknown-type",
        _MUST,
        "1.6-J 4.1.3; 2.x part 4 4.1.3 and 4.4",
        "a frame of an unknown type is ignored (2.x: or answered with MessageTypeNotSupported)",
    ),
    ("Message ids",): _check(
        "message-id",
        _MUST,
        "1.6-J 4.1.4; 2.x part 4 4.1.4",
        "an id is a text of 1 to 36 characters, and repeated exactly; a call with another gets no result",
    ),
    ("Number and order of elements",): _check(
        "arity",
        _MUST,
        "1.6-J 4.2.1; 2.x part 4 4.2.1",
        "a call that has not four elements of the right types is refused",
    ),
    ("Actions",): _check(
        "unknown-action",
        _MUST,
        "1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
        "an action that does not exist is refused with NotImplemented",
    ),
    ("Payloads",): _check(
        "payload-form",
        _MUST,
        "1.6-J 4.2.1; 2.x part 4 4.2.1",
        "a payload that is no object, or not as it should be, is refused",
    ),
    ("Members that occur twice",): _check(
        "duplicate-member", _ROBUST, "", "a member that occurs twice is taken once, or the frame is refused"
    ),
    ("Deep nesting",): _check("deep", _ROBUST, "", "objects within objects without end do no harm"),
    ("Numbers",): _check(
        "numbers", _SHOULD, "RFC 8259 6", "numbers are read as they are written, or refused, however long they are"
    ),
    ("Moments",): _check("moments", _SHOULD, "1.6 3.15; RFC 3339 5.6", "a text that is no moment is refused"),
    ("Texts that must travel",): _check("text-taken", _MUST, "RFC 8259 7", "any text that JSON can hold is taken"),
    ("Size",): _check("size", _ROBUST, "", "a frame that is too large is refused, and does no harm"),
    ("Answers that nobody waits for",): _check(
        "unsolicited",
        _MUST,
        "1.6-J 4.2.2 and 4.2.3; 2.x part 4 4.2.2 and 4.2.3",
        "an answer that nobody waits for is ignored, and never answered",
    ),
    ("What came with 2.1",): _check(
        "send-form", _MUST, "2.1 part 4 4.2.3 and 4.2.4", "a SEND or a CALLRESULTERROR that is broken is never answered"
    ),
    ("What real stations",): _check(
        "field", _SHOULD, "1.6-J 4.2.3; 2.x part 4 4.2.3", "what stations in the field get wrong is refused"
    ),
    ("Results, while", "Errors, while"): _check(
        "answer-form",
        _MUST,
        "1.6-J 4.2.2 and 4.2.3; 2.x part 4 4.2.2 and 4.2.3",
        "a broken answer to a call of the system is never answered (2.1: a broken result with CALLRESULTERROR)",
    ),
}
_PROTOTYPE: Final = _check(
    "action-is-prototype-name",
    _ROBUST,
    "",
    "an action with a name that every object of a language has, such as toString, is as unknown as any other",
)
_NULL_PAYLOAD: Final = _check(
    "null-payload", _MUST, "1.6-J 4.2.1; 2.x part 4 4.2.1", "null for an empty payload is taken as {} is"
)
_DUPLICATE_ID: Final = _check(
    "duplicate-id",
    _SHOULD,
    "1.6-J 4.1.4; 2.x part 4 4.1.4",
    "a call that is sent again under its id, after it was answered, gets an answer or an error",
)
_PIPELINED: Final = _check(
    "pipelined", _ROBUST, "", "of fifty calls that are sent at once each is answered, and each once"
)
_TEXT_KEPT: Final = evolve(
    _check("text-kept", _MUST, "RFC 8259 7", "a text that is repeated comes back as it was sent"),
    tests=frozenset({Role.CHARGING_STATION}),
)
CHECKS: Final = (*_BY_GROUP.values(), _PROTOTYPE, _NULL_PAYLOAD, _DUPLICATE_ID, _PIPELINED, _TEXT_KEPT)

_ELSEWHERE: Final = ("Requests from the wrong side", "Calls whose message id is in use")
"""Groups whose frames other checks send: wrong-direction and duplicate-id."""


def check_of(vector: HostileVector) -> Check | None:
    """The check that a known frame belongs to; None if it belongs to one that sends its own."""
    if vector.comment.startswith(_ELSEWHERE) or vector.comment.endswith("null for an empty payload, which is allowed"):
        return None
    check = next(check for titles, check in _BY_GROUP.items() if vector.comment.startswith(titles))
    return _PROTOTYPE if check.id == "unknown-action" and "Injection" in vector.flags else check


async def run(run: Run) -> None:
    """Sends all known frames that the probe's side may be the sender of, and those of its own."""
    phase = _Phase(run)
    await phase.vectors()
    await phase.own()
    phase.notebook.close()


class _Phase:
    def __init__(self, run: Run) -> None:
        self.run: Final = run
        self.notebook: Final[Notebook[Exchange]] = Notebook(run)
        self._silences = 0

    # -- the known frames

    async def vectors(self) -> None:
        """Sends them: first those that may be met with silence, several at a time, then the others."""
        silent: list[tuple[Check, Prepared]] = []
        others: list[tuple[Check, Prepared]] = []
        skipped: Counter[tuple[Check, str]] = Counter()
        for vector in hostile_vectors(self.run.target.version):
            check = check_of(vector)
            if check is None or not self.run.applies(check) or self.run.target.tests.peer not in vector.senders:
                continue
            ready = prepared(self.run, vector)
            if isinstance(ready, str):
                skipped[check, ready] += 1
            elif ready.may_be_silent and is_text(ready.raw) and not ready.has_own_id:
                silent.append((check, ready))
            else:
                others.append((check, ready))
        at_once = _TOGETHER if self.run.options.rate is None else 1
        for start in range(0, len(silent), at_once):
            await self._together(silent[start : start + at_once])
        for check, ready in others:
            await self._alone(check, ready)
        for (check, why), count in skipped.items():
            self.run.skip(check, f"{count} frame{'s' * (count > 1)} not sent: {why}")

    async def _together(self, some: list[tuple[Check, Prepared]]) -> None:
        """Sends frames that may be met with silence; each alone only if anything comes back that should not."""
        await self.run.turn()
        peer = await self.run.unlawful()
        ids = [peer.new_id() for _ in some]
        found = await peer.volley([ready.named(name) for (_, ready), name in zip(some, ids, strict=True)])
        if self._is_in_order(found, dict(zip(ids, (ready for _, ready in some), strict=True))):
            for name, (check, ready) in zip(ids, some, strict=True):
                its = evolve(found, answers=tuple(each for each in found.answers if each.message_id == name))
                verdict = _verdict(self.run.target.version, ready, its, name)
                self.run.add(Result(check=check, case="", verdict=verdict, after=peer.after))
            return
        if not found.alive:
            await self.run.drop()
        for check, ready in some:
            await self._alone(check, ready)

    def _is_in_order(self, found: Exchange, by_id: dict[str, Prepared]) -> bool:
        """Whether all that came back for several frames may come back for one of them."""
        version = self.run.target.version
        for answer in found.answers:
            one = evolve(found, answers=(answer,))
            verdicts = (
                _verdict(version, ready, one, name)
                for name, ready in by_id.items()
                if answer.message_id in _ids(ready.vector, name)
            )
            fits = any(verdict.outcome <= Outcome.SKIPPED for verdict in verdicts)
            if not fits or self.notebook.has_new(notes_on(one, version)):
                return False
        return found.alive

    async def _alone(self, check: Check, ready: Prepared) -> None:
        used: list[str] = []

        async def ask(before: int) -> Exchange:
            peer = await (self.run.fresh() if before and self._can_dial else self.run.shared())
            peer.lawful = False
            used.append(peer.new_id())
            due = before and not ready.may_be_silent and self._silences < _ENOUGH
            wait = self.run.timing.for_answer if due else None
            try:
                return await _sent(peer, ready, used[-1], wait)
            finally:
                if before and self._can_dial:
                    await peer.close()

        seen = await self.notebook.attempt(
            check,
            "",
            ask,
            lambda found: _verdict(self.run.target.version, ready, found, used[-1]),
            lambda found: notes_on(found, self.run.target.version),
        )
        self._silences += not ready.may_be_silent and len(seen) > 1 and all(each.answer is None for each in seen)

    @property
    def _can_dial(self) -> bool:
        """Whether a connection can be had at any time; a station's comes when it likes."""
        return self.run.target.tests is Role.CSMS

    # -- the probe's own

    async def own(self) -> None:
        """Sends frames that are right, or nearly so, in ways that systems get wrong."""
        run = self.run
        action, wait = _empty_call(run.target.version, run.target.tests), run.timing.for_answer

        async def null(_: int) -> Exchange:
            return await strange_call(await run.shared(), action, None, wait=wait)

        await self.notebook.attempt(_NULL_PAYLOAD, action, null, of_call, self._notes)
        await run.attempt(_DUPLICATE_ID, self._again)
        if run.options.rate is None:
            await run.attempt(_PIPELINED, self._fifty)
        elif run.applies(_PIPELINED):
            run.skip(_PIPELINED, "frames are sent slowly in this run")
        if run.target.tests is Role.CHARGING_STATION:
            for text in _TEXTS:
                await run.attempt(_TEXT_KEPT, partial(self._kept, text))

    def _notes(self, found: Exchange) -> Iterable[Any]:
        return notes_on(found, self.run.target.version)

    async def _again(self) -> Verdict:
        peer = await self.run.unlawful()
        action, payload = fence_call(peer.version, peer.role)
        message_id = peer.new_id()
        text = encode([MessageType.CALL.value, message_id, action, payload])
        await peer.exchange(text, message_id, action=action, due=True, brief=True)
        found = await peer.exchange(text, message_id, action=action, due=True, brief=True)
        if found.answer is not None:
            return PASSED
        if found.alive:
            message = "a call that came again under its id is not answered; its sender may not have got the answer"
            return warned(found, message, "silence")
        await self.run.drop()
        return failed(found, "a call came again under its id, and the system answers no more", "dead")

    async def _fifty(self) -> Verdict:
        peer = await self.run.unlawful()
        action, payload = fence_call(peer.version, peer.role)
        ids = [peer.new_id() for _ in range(_FIFTY)]
        texts = [encode([MessageType.CALL.value, each, action, payload]) for each in ids]
        found = await peer.volley(texts)
        counts = Counter(each.message_id for each in found.answers if isinstance(each.message_id, str))
        if not found.alive:
            await self.run.drop()
            return failed(found, f"after {_FIFTY} calls at once the system answers no more", "dead")
        unanswered = sum(counts[each] == 0 for each in ids)
        if unanswered:
            return failed(found, f"of {_FIFTY} calls at once {unanswered} are not answered", "silence")
        if any(counts[each] > 1 for each in ids):
            return failed(found, f"of {_FIFTY} calls at once some are answered more than once", "answers")
        return PASSED

    async def _kept(self, text: str) -> Verdict:
        """A station repeats the name of a key or a component that it does not know."""
        peer = await self.run.shared()
        if peer.version.major == 1:
            found = await strange_call(peer, "GetConfiguration", {"key": [text]}, wait=peer.timing.for_answer)
        else:
            wanted = {"component": {"name": text}, "variable": {"name": "Enabled"}}
            found = await strange_call(peer, "GetVariables", {"getVariableData": [wanted]}, wait=peer.timing.for_answer)
        repeated = list(_repeated(found.answer))
        if text in repeated:
            return PASSED
        if not repeated:
            return Verdict(outcome=Outcome.NOT_JUDGED, message="the text is not repeated", sent=found.sent)
        return failed(found, "a text comes back changed", "changed")


_FIFTY: Final = 50
_TEXTS: Final = ("probe \N{GRINNING FACE}", "probe <&>\"'", "probe \N{LINE SEPARATOR}", "probe é")


def _empty_call(version: Version, tests: Role) -> str:
    """A harmless call whose payload may be empty."""
    if tests is Role.CSMS:
        return "Heartbeat"
    return "GetConfiguration" if version.major == 1 else "GetLocalListVersion"


def _repeated(answer: Heard | None) -> Iterator[str]:
    payload = answer.payload if answer is not None and answer.error is None else None
    if isinstance(payload, dict):
        yield from payload.get("unknownKey", ())
        for each in payload.get("getVariableResult", ()):
            yield each["component"]["name"]


# -- the verdict on a known frame


async def _sent(peer: Peer, ready: Prepared, message_id: str, wait: float | None) -> Exchange:
    for text in ready.vector.before:
        await peer.send(text)
    raw = ready.named(message_id)
    found = await peer.exchange(raw, ready.id_of(message_id), due=wait is not None, timeout=wait)
    return evolve(found, answers=(*found.answers, *found.others))


def _ids(vector: HostileVector, message_id: str) -> list[str]:
    """The ids that answers to a known frame may have, which was sent under one."""
    found = {each for outcome in vector.outcomes if outcome.reply is not None for each in outcome.reply.message_ids}
    return [message_id, *(each for each in found if each != _USUAL)]


_USUAL: Final = "7"
"""The message id of the known frames, in whose place another is put."""


def _verdict(version: Version, ready: Prepared, found: Exchange, message_id: str) -> Verdict:
    """The verdict on what became of a known frame that was sent under an id."""
    vector, answer = ready.vector, found.answer
    what = vector.comment
    if found.ended is not None and not found.ended.clean:
        return failed(found, f"{what}: the connection {how(found.ended)}", "end")
    if found.ended is None and not found.alive:
        return failed(found, f"{what}: the system answers no more", "dead")
    may = {each.result for each in vector.outcomes}
    if answer is None:
        silent = any(each.result != "accept" and each.reply is None for each in vector.outcomes)
        if silent or found.ended is not None or not _is_call(vector):
            return PASSED
        due = "a result" if may == {"accept"} else "an error"
        return failed(found, f"{what}: no answer; it should get {due}", "silence")
    if answer.message_type == MessageType.CALLRESULT:
        return PASSED if "accept" in may else failed(found, f"{what}: it gets a result; it should not", "result")
    return _of_error(version, ready, found, answer, message_id)


def _is_call(vector: HostileVector) -> bool:
    first = vector.parts[0][0]
    return re.match(r"\s*\[\s*2\s*,", first if isinstance(first, str) else first.decode(errors="replace")) is not None


def _of_error(version: Version, ready: Prepared, found: Exchange, answer: Heard, message_id: str) -> Verdict:
    what = ready.vector.comment
    replies = [each.reply for each in ready.vector.outcomes if each.reply is not None]
    taken = any(each.result == "accept" for each in ready.vector.outcomes)
    if answer.code in LACKING and (replies or taken) and not what.startswith("Actions"):
        text = "the system does not offer the action"
        return Verdict(outcome=Outcome.SKIPPED, message=text, rule="not-offered", sent=found.sent)
    if not replies:
        due = "a result" if taken else "silence"
        return failed(found, f"{what}: it is answered with an error; right is {due}", "error")
    fitting = [each for each in replies if each.message_type == answer.message_type]
    ids = [message_id if each == _USUAL else each for reply in fitting for each in reply.message_ids]
    if not fitting or not (answer.message_id in ids or repeats_id(found, answer)):
        return failed(found, f"{what}: the error has another type or id than it should", "id")
    codes = _codes(version, ready, fitting)
    if answer.code in codes or answer.code not in ERROR_CODES[version]:
        return PASSED  # a code that the version does not have is noted elsewhere
    text = f"{what}: {answer.code} does not say what is wrong; {', '.join(sorted(codes))} would"
    return warned(found, text, "code")


def _codes(version: Version, ready: Prepared, replies: Iterable[HostileReply]) -> frozenset[str]:
    """The codes that can be meant for what is wrong with a known frame."""
    codes = frozenset[str]().union(*(each.codes for each in replies))
    if ready.spared or ready.vector.comment.startswith(_IN_PAYLOADS):
        codes |= codes_of(version, "additionalProperties") | codes_of(version, "type")
    if ready.vector.comment.startswith("Actions"):
        codes |= UNKNOWN_ACTION
    if ready.vector.comment.startswith("Message types"):
        codes |= {ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED}
    return codes


_IN_PAYLOADS: Final = ("Encodings", "Deep nesting", "Numbers", "What real stations")
"""Groups of known frames of which a system may say as well that a member is none that it knows, or of another type."""
