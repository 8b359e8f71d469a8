"""The judge under both bindings: a payload to a typed message and back.

Belongs here: the choice between the fast path and the reference path, and what is tolerated. Must not be here: frames,
envelopes, replies; rules on payloads (``schemas/``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache, cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

import msgspec
from attrs import evolve, field, frozen

from ocpp_core import schemas
from ocpp_core._diagnosis import explain_json
from ocpp_core._json import depth_exceeds, encode, parse
from ocpp_core._names import closest, wrong_type
from ocpp_core.errors import EncodeError, FramingError, LimitError, PayloadError
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits, bounds
from ocpp_core.message import Message
from ocpp_core.payload._classes import message_class
from ocpp_core.payload._compiler import FORM_DEPTH, Compiled, compiled
from ocpp_core.payload._formats import format_date_time
from ocpp_core.payload._parsed import plain_value, survives
from ocpp_core.versions import ErrorCode, Kind, Version

if TYPE_CHECKING:
    from ocpp_core.payload._allowances import Allowance, Allowed
    from ocpp_core.payload._draft import Change
    from ocpp_core.payload._observations import Observer
    from ocpp_core.payload._places import Where
    from ocpp_core.payload._tolerance import Tolerance
    from ocpp_core.payload._validation import Fault, Validator

__all__ = ["Judged", "PayloadCodec", "default_codec", "shown_tolerance", "tolerance_of"]

M = TypeVar("M", bound=Message)
M_co = TypeVar("M_co", bound=Message, covariant=True)


@frozen
class Judged(Generic[M_co]):
    """A typed message, and what is wrong with the payload that it was made from but was tolerated."""

    message: M_co
    issues: tuple[Issue, ...] = ()
    unknown: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Mapping[str, Any]])
    """Unknown members that a tolerance keeps: by the path of their object, and by name."""


class PayloadCodec:
    """Turns payloads of one version into typed messages and back, without any frame around them.

    It takes the JSON text of a payload, or a JSON value that is already parsed, such as a dict from a web framework, a
    broker or a database. It keeps nothing between payloads, so one codec can serve any number of threads.

    ``limits`` bounds what is read. ``codes`` replaces entries of the table from broken rule to error code
    (`ERROR_CODE_BY_RULE`). ``tolerate`` says what may be read past: a `Tolerance`, or a collection of the names in
    `TOLERABLE`; more violations than ``limits.max_issues`` are refused all the same. ``whole_seconds`` writes moments
    without a fraction, for stations that cannot read one (1.6 section 3.15 allows it).

    Raises LookupError for a version, a rule or a code that does not exist, and says what does.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        limits: Limits | None = None,
        codes: Mapping[str, ErrorCode] | None = None,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        whole_seconds: bool = False,
    ) -> None:
        self.version: Final = Version(version)
        self.limits: Final = bounds(limits)
        self.tolerance: Final = tolerance_of(tolerate)
        """What may be read past; None for nothing."""
        self._allowed: dict[tuple[str, Kind], Allowed] = {}
        self._observers: dict[tuple[str, Kind], Observer | None] = {}
        self.whole_seconds: Final = whole_seconds
        self._codes = codes
        self.write_moment: Final = _WHOLE_SECONDS if whole_seconds else format_date_time
        if codes:
            _ = self._validator  # says at once if one of them could not be sent

    def __repr__(self) -> str:
        return f"PayloadCodec({self.version.value!r}{shown_tolerance(self.tolerance)})"

    @cached_property
    def _validator(self) -> Validator:
        """Made once something looks wrong: until then jsonschema is not wanted."""
        from ocpp_core.payload._validation import Validator

        return Validator(self.version, codes=self._codes, limits=self.limits)

    def __getstate__(self) -> dict[str, Any]:
        kept = {name: value for name, value in vars(self).items() if name != "_validator"}
        return kept | {"_allowed": {}, "_observers": {}}

    # -- reading

    @overload
    def decode(self, payload: str | bytes | Mapping[str, Any], message: type[M]) -> M: ...
    @overload
    def decode(
        self, payload: str | bytes | Mapping[str, Any], message: str, kind: Kind | str | None = None
    ) -> Message: ...
    def decode(
        self, payload: str | bytes | Mapping[str, Any], message: str | type[Message], kind: Kind | str | None = None
    ) -> Message:
        """The typed message of a payload, checked against the schema.

        ``message`` is its class, the name of that class, or an action: then ``kind`` says which half of it is meant,
        the request if it is left out. Text is JSON in UTF-8.

        Raises RemoteError for what is no valid payload: PayloadError with its ``issues``, FramingError for a text that
        is not JSON, LimitError for one that is too long or too deep. The same goes for what a parser let through that
        is no JSON, such as NaN in Python's own. Raises LookupError if the version has no such message, TypeError for
        what is neither text nor a mapping of JSON values.
        """
        return self.judge(payload, message, kind).message

    def judge(
        self, payload: str | bytes | Mapping[str, Any], message: str | type[Message], kind: Kind | str | None = None
    ) -> Judged[Message]:
        """What `decode` gives, with the violations that were tolerated. Raises as that does."""
        action, half = schemas.find_message(self.version, message, kind)
        if isinstance(payload, str | bytes):
            return self._judge_text(payload, action.name, half)
        if isinstance(payload, list | int | float | None):  # what a parser makes of JSON that is no object
            raise FramingError("the payload must be a JSON object")
        if not isinstance(payload, Mapping):
            raise wrong_type("a payload", payload, "JSON text or an object such as a dict")
        return self.read(plain_value(dict(payload), self.limits.max_depth), action.name, half)

    def _judge_text(self, payload: str | bytes, action: str, kind: Kind) -> Judged[Message]:
        most = self.limits.max_bytes
        if len(payload) > most or (isinstance(payload, str) and len(payload.encode(errors="replace")) > most):
            raise LimitError(f"the payload is longer than {most} bytes", raw=payload)
        try:
            raw = payload if isinstance(payload, bytes) else payload.encode()
        except UnicodeEncodeError:
            raw = None
        if raw is None:
            raise FramingError("not a payload: the text holds a lone surrogate, which UTF-8 cannot carry", raw=payload)
        for form, settled in self._forms(raw, action, kind):
            try:
                message = form.build(msgspec.json.decode(raw, type=form.struct))
            except Exception:  # noqa: BLE001, S112  # whatever it is, the reference path finds out
                continue
            return Judged(message) if settled else self.observed(message, lambda: parse(raw))
        if depth_exceeds(raw, self.limits.max_depth):
            raise LimitError(f"the payload nests deeper than {self.limits.max_depth} levels", raw=payload)
        try:
            value = parse(raw)
        except Exception:  # noqa: BLE001  # msgspec's own, UnicodeDecodeError, and RecursionError near the stack's end
            value = _NOTHING
        if value is _NOTHING:  # read here, so that an error does not keep the other one and its frames
            return self._judge_broken(payload, raw, action, kind)
        if not isinstance(value, dict):
            raise FramingError("the payload must be a JSON object", raw=payload)
        return self.reference(value, action, kind, raw)

    def read(
        self, value: dict[str, Any], action: str, kind: Kind, text: bytes | None = None, above: Where = ()
    ) -> Judged[Message]:
        """The message of a payload that consists of JSON values alone, as a parser makes them. Raises PayloadError.

        The depth of open places, such as customData, is the caller's to bound. ``text`` and ``above`` are those of
        `reference`.
        """
        for narrow in _WIDE if self.tolerance is None else self.widths(action, kind):
            message = self._converted(value, action, kind, narrow=narrow)
            if message is not None:
                settled = narrow or self.tolerance is None
                return Judged(message) if settled else self.observed(message, lambda: value)
        return self.reference(value, action, kind, text, above)

    def _converted(self, value: dict[str, Any], action: str, kind: Kind, *, narrow: bool = False) -> Message | None:
        """The message of a payload, if the fast path vouches for it."""
        if self.limits.max_depth >= FORM_DEPTH:
            for open_form in (False, True):
                form = compiled(self.version, action, kind, open_form=open_form, narrow=narrow)
                try:
                    message: Message = form.build(msgspec.convert(value, form.struct))
                except Exception:  # noqa: BLE001, S112  # whatever it is, the reference path finds out
                    continue
                return message
        return None

    def _forms(self, raw: bytes, action: str, kind: Kind) -> Iterator[tuple[Compiled, bool]]:
        """The compiled forms that may fit the text of a payload, the closed one first.

        And whether what they take is all that is to be known.
        """
        if self.limits.max_depth < FORM_DEPTH:
            return  # then the depth of every text has to be looked at
        for open_form in (False, True):
            if open_form and not may_be_open(raw):
                return
            for narrow in self.widths(action, kind):
                form = compiled(self.version, action, kind, open_form=open_form, narrow=narrow)
                yield form, narrow or self.tolerance is None

    def widths(self, action: str, kind: Kind) -> tuple[bool, ...]:
        """Which forms of a message to try, the narrow ones first if what they take need not be looked into."""
        observer = self.observer(action, kind)
        return (True, False) if observer is not None and observer.only_integers else _WIDE

    def reference(
        self, value: dict[str, Any], action: str, kind: Kind, text: bytes | None = None, above: Where = ()
    ) -> Judged[Message]:
        """What `read` gives, by jsonschema and cattrs alone. Raises PayloadError, which carries no reply.

        ``text`` is the JSON text that the payload came in, and ``above`` what leads to the payload in it.
        """
        from ocpp_core.payload._structuring import structure

        if self.tolerance is not None:
            return self._read_past(value, action, kind, text, above)
        most = self.limits.max_issues
        issues = tuple(fault.issue for fault in islice(self.faults(value, action, kind), most))
        if issues:
            raise _refused(issues[0], issues, action, value)
        return Judged(structure(value, message_class(self.version, action, kind)))

    def faults(self, payload: dict[str, Any], action: str, kind: Kind, at: Where = ()) -> Iterator[Fault]:
        """What is wrong with a received payload, or with the value at a place of it.

        A binding whose own rules allow more leaves that out.
        """
        return self._validator.iter_faults(payload, action, kind, at)

    # -- tolerance

    def _judge_broken(self, payload: str | bytes, raw: bytes, action: str, kind: Kind) -> Judged[Message]:
        """The message of a text that is no JSON, if it can be mended and that is tolerated. Raises FramingError."""
        mended = None
        if self.tolerance is not None and self.allowed(action, kind).find("json") is not None:
            from ocpp_core.payload._mended import mend

            code = ErrorCode.RPC_FRAMEWORK_ERROR if self.version.major > 1 else ErrorCode.GENERIC_ERROR
            mended = mend(raw, code, self.limits.max_issues)
        if mended is None or not isinstance(mended.value, dict):
            raise FramingError(f"not a payload: {explain_json(raw, 'an object')}", raw=payload)
        try:
            judged = self.read(mended.value, action, kind, mended.text)
        except PayloadError as error:
            error.issues = (*mended.issues, *error.issues)
            raise
        return evolve(judged, issues=(*mended.issues, *judged.issues))

    def _read_past(
        self, value: dict[str, Any], action: str, kind: Kind, text: bytes | None, above: Where
    ) -> Judged[Message]:
        """What `reference` gives, where something may be tolerated."""
        from ocpp_core.payload._draft import Source
        from ocpp_core.payload._readings import Subject, read_past

        outcome = read_past(
            value,
            Subject(self.version, action, kind, self.allowed(action, kind)),
            None if text is None else Source(text, above),
            lambda payload, at: self.faults(payload, action, kind, at),
            most=self.limits.max_issues,
        )
        if outcome.refused is not None:
            raise _refused(outcome.refused, outcome.issues or (outcome.refused,), action, value)
        payload = outcome.payload
        message = self._made(payload, action, kind)
        judged = self.observed(message, lambda: payload, most=self.limits.max_issues - len(outcome.issues))
        return Judged(judged.message, (*outcome.issues, *judged.issues), outcome.unknown)

    def allowed(self, action: str, kind: Kind) -> Allowed:
        """What is tolerated in a message. There must be a tolerance."""
        found = self._allowed.get((action, kind))
        if found is None:
            assert self.tolerance is not None  # noqa: S101  # for the type checker: all callers looked
            found = self._allowed[action, kind] = self.tolerance.in_message(self.version, action, kind)
        return found

    def observer(self, action: str, kind: Kind) -> Observer | None:
        """What looks into valid payloads of a message for what is to be reported; None if there can be nothing."""
        if self.tolerance is None:
            return None
        key = action, kind
        if key not in self._observers:
            from ocpp_core.payload._observations import observer

            self._observers[key] = observer(self.version, action, kind, self.allowed(action, kind))
        return self._observers[key]

    def observed(
        self,
        message: Message,
        payload: Callable[[], dict[str, Any]],
        *,
        most: int | None = None,
    ) -> Judged[Message]:
        """A message that the payload is valid for, with what is to be reported of it, up to the limit.

        Beyond the limit all is left as it is, so nothing is read as absent that is not reported.
        """
        observer = self.observer(message.ACTION, message.KIND)
        if observer is None:
            return Judged(message)
        value = payload()
        found = list(islice(observer.observe(value), self.limits.max_issues if most is None else most))
        changes = [change for _, change in found if change is not None]
        if changes:
            message = self._changed(value, changes, message)
        return Judged(message, tuple(issue for issue, _ in found))

    def _changed(self, payload: dict[str, Any], changes: list[Change], before: Message) -> Message:
        """The message of a payload from which optional members were taken."""
        from ocpp_core.payload._draft import Draft

        draft = Draft(payload, None)
        for change in changes:
            draft.change(change)
        return self._made(draft.payload, before.ACTION, before.KIND)

    def _made(self, payload: dict[str, Any], action: str, kind: Kind) -> Message:
        """The message of a payload that has no other faults than those that a tolerance keeps."""
        from ocpp_core.payload._structuring import structure

        message = self._converted(payload, action, kind)
        return (
            structure(payload, message_class(self.version, action, kind), lenient=True) if message is None else message
        )

    # -- writing

    def encode(self, message: Message) -> str:
        """The JSON text of a message, if it may be sent.

        Raises EncodeError with its ``issues`` if it breaks the schema.
        """
        raw = self._written(message)[1]
        if len(raw) > self.limits.max_bytes:
            raise EncodeError(f"the payload is longer than {self.limits.max_bytes} bytes, which a peer would refuse")
        return raw.decode()

    def to_dict(self, message: Message) -> dict[str, Any]:
        """The plain JSON value of a message, if it may be sent. Raises EncodeError as `encode` does."""
        value: dict[str, Any] = msgspec.to_builtins(self.pack(message))
        return value

    def issues(
        self,
        payload: Message | Mapping[str, Any],
        message: str | type[Message] | None = None,
        kind: Kind | str | None = None,
    ) -> list[Issue]:
        """Every violation in a typed message, or in a payload of the message that is named, up to the limit.

        An empty list if it is valid. Raises LookupError if the version has no such message.
        """
        return self._validator.issues(payload, message, kind)

    def pack(self, message: Message) -> Any:
        """What msgspec can write of a message that may be sent. Raises EncodeError."""
        return self._written(message)[0]

    def checked(self, payload: Any, action: Any, kind: Kind) -> tuple[str, dict[str, Any]]:
        """The action and the payload of a plain frame, as they came, if they may be sent. Raises EncodeError."""
        table = schemas.action_table(self.version)
        if action is None:
            raise EncodeError("the action is needed to check the payload: PlainResult(message_id, payload, action)")
        if not isinstance(action, str) or action not in table:
            near = closest(action, table) if isinstance(action, str) else None
            hint = "" if near is None else f": did you mean {near}?"
            raise EncodeError(f"OCPP {self.version} has no such action{hint}")
        if kind is Kind.RESPONSE and not table[action].answered:
            raise EncodeError(f"{action} is one-way: it has no result")
        if isinstance(payload, Message):
            raise EncodeError("the payload must be a dict: a typed message goes into a Call, a CallResult or a Send")
        issues = tuple(self.issues(payload, action, kind))
        if issues:
            raise EncodeError(str(issues[0]), issues=issues)
        return action, payload

    def _written(self, message: Message) -> tuple[Any, bytes]:
        """What `pack` gives, and the JSON text of it."""
        written = self._written_fast(message)
        if written is not None:
            return written
        value = self._checked(message)
        return value, encode(value)

    def _written_fast(self, message: Message) -> tuple[Any, bytes] | None:
        """What `_written` gives, if the fast path vouches for it."""
        try:
            # A message of another version has no form here, or not one for its class.
            form = compiled(self.version, message.ACTION, message.KIND, open_form=True, narrow=False)
            packed = form.pack(message, self.write_moment)
            return packed, encode(packed)  # which raises for what cannot be written
        except Exception:  # noqa: BLE001  # whatever it is, the reference path finds out
            return None

    def _checked(self, message: Message) -> dict[str, Any]:
        """The plain JSON value of a message that the fast path did not take."""
        from ocpp_core.payload._structuring import unstructure

        if not isinstance(message, Message) or not hasattr(message, "VERSION"):  # the bases have none
            raise EncodeError("a message is an object of a generated class, such as v16.HeartbeatRequest()")
        if message.VERSION is not self.version:
            name = type(message).__name__
            raise EncodeError(f"{name} is a message of OCPP {message.VERSION}, not {self.version}")
        try:
            value = unstructure(message, self.write_moment)
        except EncodeError:
            raise
        except Exception:  # noqa: BLE001  # whatever the attributes hold
            value = None
        if value is None:
            raise EncodeError("the message holds a value that has no JSON form")
        issues = tuple(self._validator.issues(value, message.ACTION, message.KIND))
        if issues:
            raise EncodeError(str(issues[0]), issues=issues)
        if not survives(value):
            raise EncodeError("the message holds a value that has no JSON form")
        return value


def _refused(first: Issue, issues: tuple[Issue, ...], action: str, payload: dict[str, Any]) -> PayloadError:
    return PayloadError(str(first), code=first.code, action=action, issue=first, issues=issues, payload=payload)


def tolerance_of(given: Tolerance | Collection[Allowance | str]) -> Tolerance | None:
    """The tolerance that an argument stands for; None if it is empty. Raises as `Tolerance` does."""
    if given == ():
        return None  # as most codecs have it, so nothing more is imported
    from ocpp_core.payload._tolerance import as_tolerance

    return as_tolerance(given) or None


def shown_tolerance(tolerance: Tolerance | None) -> str:
    """A tolerance as it stands in the repr of a codec, by its names alone."""
    if tolerance is None:
        return ""
    return f", tolerate={sorted(tolerance.names)}"


_NOTHING: Final = object()
_WIDE: Final = (False,)
_WHOLE_SECONDS: Final = partial(format_date_time, whole_seconds=True)


def may_be_open(raw: bytes) -> bool:
    """Whether a text may hold what only the open form of a message knows."""
    return b'"customData"' in raw or b'"data"' in raw


@cache
def default_codec(version: Version) -> PayloadCodec:
    """The codec of a version with no options, shared by all that need no other."""
    return PayloadCodec(version)
