"""What is made of an answer: from an `Exchange` to verdicts.

Belongs here: judging what came back for one text, by this library. Must not be here: what to send, when to try again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, encode, parse
from ocpp_core.errors import PayloadError, RemoteError
from ocpp_core.frames import CallError, CallResultError
from ocpp_core.ocppj import JsonCodec
from ocpp_core.probe._codes import LACKING, codes_of
from ocpp_core.probe._link import Ended, as_bytes
from ocpp_core.probe._outcomes import PASSED, Check, Importance, Outcome, Phase, Verdict
from ocpp_core.probe._peer import Exchange, Heard
from ocpp_core.versions import ERROR_CODES, ErrorCode, MessageType, Version

__all__ = [
    "SIDE_CHECKS",
    "Note",
    "failed",
    "how",
    "notes_on",
    "of_call",
    "of_stranger",
    "of_violation",
    "repeats_id",
    "silence",
    "started",
    "warned",
]

RESULT_VALID: Final = Check(
    id="result-valid",
    phase=Phase.VALID,
    importance=Importance.MUST,
    section="1.6-J 4.2.2; 2.x part 4 4.2.2",
    passes="each result of the system is valid by the schema of its message",
)
CODE_OF_VERSION: Final = Check(
    id="code-of-version",
    phase=Phase.VIOLATIONS,
    importance=Importance.MUST,
    section="1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
    passes="each error code is one that the version has, in its spelling",
)
CODE_OF_RULE: Final = Check(
    id="code-of-rule",
    phase=Phase.VIOLATIONS,
    importance=Importance.SHOULD,
    section="1.6-J table 7; 2.0.1 part 4 table 8; 2.1 part 4 table 9",
    passes="the error code is one of those that can be meant for what is wrong",
)
ERROR_FORM: Final = Check(
    id="error-form",
    phase=Phase.VIOLATIONS,
    importance=Importance.MUST,
    section="1.6-J 4.2.3; 2.x part 4 4.2.3",
    passes="each error has five elements: type, id, code, a description (2.x: at most 255 characters), and an object",
)
ECHO: Final = Check(
    id="echo",
    phase=Phase.VIOLATIONS,
    importance=Importance.ROBUSTNESS,
    section="",
    passes="an error does not repeat the whole payload that it refuses",
)
SIDE_CHECKS: Final = (RESULT_VALID, CODE_OF_VERSION, CODE_OF_RULE, ERROR_FORM, ECHO)
"""What is looked at in every answer, whatever the text was sent for."""

_WORTH_HIDING: Final = 20  # bytes of a payload whose echo is noticed


@frozen
class Note:
    """Something that is wrong with an answer, beside the question whether there was the right one."""

    check: Check
    verdict: Verdict


# -- the verdict on an exchange


def silence(exchange: Exchange, rule: str, path: str = "") -> Verdict:
    """What it means that there was no answer, where one must be."""
    if exchange.ended is not None:
        text = (
            f"no answer, and the connection {how(exchange.ended)}; it should be answered, and the connection stay open"
        )
        return failed(exchange, text, rule, path)
    if not exchange.alive:
        return failed(exchange, "no answer, and none to a harmless call behind it; both should be answered", rule, path)
    return failed(exchange, "no answer; it should be answered", rule, path)


def of_call(exchange: Exchange) -> Verdict:
    """The verdict on the answer to a valid call: one result, or an error that says that the action is not offered."""
    answer = exchange.answer
    if answer is None:
        return silence(exchange, "silence")
    if len(exchange.answers) > 1:
        return failed(exchange, f"{len(exchange.answers)} answers to one call; there should be one", "answers")
    if answer.message_type == MessageType.CALLRESULT:
        return PASSED
    if answer.message_type != MessageType.CALLERROR:
        return failed(exchange, "answered with a frame that is neither a result nor an error", "type")
    if answer.code in LACKING:
        text = f"the system says that it does not offer the action: {answer.code}"
        return Verdict(outcome=Outcome.SKIPPED, message=text, rule="not-offered", received=answer.text)
    text = f"a valid call is refused with {_named(answer)}; it should get a result"
    if answer.code == ErrorCode.SECURITY_ERROR:  # it may be that this station must not
        return warned(exchange, text, "refused")
    return failed(exchange, text, "refused")


def of_violation(exchange: Exchange, rule: str, path: str) -> Verdict:
    """The verdict on the answer to a call whose payload breaks a rule of its schema."""
    answer = exchange.answer
    if answer is None:
        return silence(exchange, rule, path)
    if len(exchange.answers) > 1:
        return failed(exchange, f"{len(exchange.answers)} answers to one call; there should be one", rule, path)
    if answer.message_type == MessageType.CALLRESULT:
        return failed(exchange, "a payload that breaks its schema gets a result; it should get an error", rule, path)
    if answer.message_type != MessageType.CALLERROR:
        return failed(exchange, "answered with a frame that is no error; it should get a CALLERROR", rule, path)
    if answer.code == ErrorCode.INTERNAL_ERROR:
        text = "InternalError: the payload was not checked, but its handler failed on it"
        return warned(exchange, text, rule, path)
    if exchange.ended is not None and not exchange.ended.clean:
        return failed(exchange, f"refused, but the connection {how(exchange.ended)}; it should stay open", rule, path)
    return PASSED


def started(exchange: Exchange) -> Any:
    """The id that a result of 1.6 gives a transaction; None if it gives none."""
    answer = exchange.answer
    payload = answer.payload if answer is not None and answer.message_type == MessageType.CALLRESULT else None
    return payload.get("transactionId") if isinstance(payload, dict) else None


def of_stranger(exchange: Exchange, codes: Collection[str]) -> Verdict:
    """The verdict on the answer to a call that the system need not know: an error with one of the codes."""
    answer = exchange.answer
    if answer is None:
        return silence(exchange, "silence")
    if answer.message_type != MessageType.CALLERROR:
        return failed(exchange, "a call that is not for this side gets a result; it should get an error", "result")
    if answer.code not in codes:
        text = f"{_named(answer)} does not say that the call is not for this side; {', '.join(sorted(codes))} would"
        return warned(exchange, text, "code")
    return PASSED


def how(ended: Ended) -> str:
    """How a connection ended, as the end of a sentence about it."""
    text = str(ended)
    return text if text.startswith("ended") else f"was {text}"


def failed(exchange: Exchange, text: str, rule: str, path: str = "") -> Verdict:
    """The verdict that what came back is wrong: what is wrong and would be right, the narrower rule, and where."""
    received = exchange.answer.text if exchange.answer is not None else b""
    return Verdict(outcome=Outcome.FAIL, message=text, rule=rule, path=path, sent=exchange.sent, received=received)


def warned(exchange: Exchange, text: str, rule: str, path: str = "") -> Verdict:
    """The same for what is legal, but weak."""
    return evolve(failed(exchange, text, rule, path), outcome=Outcome.WARNING)


def _named(answer: Heard) -> str:
    """The code of an error, if it is one that OCPP knows: what a system wrote itself is not for a sentence of ours."""
    return str(answer.code) if answer.code in set(ErrorCode) else "a code of its own"


# -- what is noticed beside that


def notes_on(
    exchange: Exchange, version: Version, payload: Any = None, *, rule: str | None = None, results: bool = False
) -> Iterator[Note]:
    """What is wrong with the form of the answers.

    ``rule`` is the one that the payload broke, if it was one. ``results`` has results looked at, which only make sense
    where they are due.
    """
    for answer in exchange.answers:
        if results and answer.message_type == MessageType.CALLRESULT:
            yield from _of_result(exchange, answer)
        elif answer.message_type in (MessageType.CALLERROR, MessageType.CALLRESULTERROR):
            yield from _of_error(exchange, answer, version)
            if rule is not None and answer.code in ERROR_CODES[version]:
                yield from _of_code(exchange, answer, codes_of(version, rule), rule)
            yield from _of_echo(exchange, answer, payload)


def _of_result(exchange: Exchange, answer: Heard) -> Iterator[Note]:
    error = answer.error
    if isinstance(error, PayloadError) and error.issues:
        issue = error.issues[0]
        text = f"the result is not valid: {issue}"
        yield Note(RESULT_VALID, _noted(exchange, answer, text, f"schema/{issue.rule}", issue.path))
    elif error is not None:
        yield Note(RESULT_VALID, _noted(exchange, answer, f"the result is no frame: {error}", error.rule))


def _of_error(exchange: Exchange, answer: Heard, version: Version) -> Iterator[Note]:
    if answer.error is not None and not _is_repeated(answer.error.rule, exchange, answer, version):
        yield Note(ERROR_FORM, _noted(exchange, answer, str(answer.error), answer.error.rule))
    frame = answer.frame
    if isinstance(frame, CallError | CallResultError):
        for issue in frame.issues:
            yield Note(ERROR_FORM, _noted(exchange, answer, str(issue), issue.rule))
    if isinstance(answer.code, str) and answer.code not in ERROR_CODES[version]:
        text = f"OCPP {version} has no error code {_named(answer)}"
        if answer.code not in set(ErrorCode):
            text = f"the error code is none that OCPP {version} has"
        yield Note(CODE_OF_VERSION, _noted(exchange, answer, text, _named(answer)))


def _is_repeated(rule: str, exchange: Exchange, answer: Heard, version: Version) -> bool:
    """Whether what is wrong with an error was wrong with the text that it answers, and is a part of both."""
    if rule.startswith("limit/"):  # which is a limit of this library
        return True
    if rule == "framing/message-id":
        return repeats_id(exchange, answer)
    try:
        JsonCodec(version).decode(as_bytes(exchange.sent))
    except RemoteError as wrong:
        return rule == wrong.rule == "json/syntax"
    return False


def repeats_id(exchange: Exchange, answer: Heard) -> bool:
    """Whether an answer has the id of what was sent, which need not be one that the standard allows."""
    sent = exchange.sent.encode(errors="surrogatepass") if isinstance(exchange.sent, str) else exchange.sent
    try:
        match parse(sent):
            case [_, message_id, *_]:
                return type(message_id) is type(answer.message_id) and bool(message_id == answer.message_id)
    except NOT_JSON:  # it may have an id all the same
        return isinstance(answer.message_id, str) and f'"{answer.message_id}"'.encode() in sent
    return False


def _of_code(exchange: Exchange, answer: Heard, codes: Collection[str], rule: str) -> Iterator[Note]:
    if answer.code in codes or answer.code == ErrorCode.INTERNAL_ERROR:
        return
    text = f"{_named(answer)} does not say what is wrong; {', '.join(sorted(codes))} would"
    yield Note(CODE_OF_RULE, _weak(exchange, answer, text, rule))


def _of_echo(exchange: Exchange, answer: Heard, payload: Any) -> Iterator[Note]:
    details = answer.elements[3:]
    if not payload or not details:
        return
    sent = encode(payload)
    if len(sent) >= _WORTH_HIDING and any(_holds(each, payload, sent.decode()) for each in _inside(details)):
        text = "the error repeats the whole payload, which may hold what nobody else should read"
        yield Note(ECHO, _weak(exchange, answer, text, "echo"))


def _holds(detail: Any, payload: Any, sent: str) -> bool:
    """Whether a detail is the payload, or a text that has it in it as JSON."""
    return sent in detail if isinstance(detail, str) else bool(detail == payload)


def _inside(value: Any, depth: int = 3) -> Iterator[Any]:
    """A value and what it holds, a few levels deep."""
    yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if depth:
        for each in inner:
            yield from _inside(each, depth - 1)


def _noted(sent: Exchange, answer: Heard, text: str, rule: str, path: str = "") -> Verdict:
    return Verdict(outcome=Outcome.FAIL, message=text, rule=rule, path=path, sent=sent.sent, received=answer.text)


def _weak(sent: Exchange, answer: Heard, text: str, rule: str) -> Verdict:
    return evolve(_noted(sent, answer, text, rule), outcome=Outcome.WARNING)
