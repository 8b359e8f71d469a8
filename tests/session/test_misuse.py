"""What a type checker would have caught: an error at once that says what was wanted, and nothing has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ocpp_core import Call, CallResult, JsonCodec, Role, Session, v16, v21
from ocpp_core.errors import WrongResponseError
from ocpp_core.session import Correlation, Registration

from .helpers import STREAM, called, csms, station

RESET = v16.ResetRequest(type=v16.ResetType.HARD)
NAN, INF = float("nan"), float("inf")


def snapshot(session: Session) -> dict[str, Any]:
    """All that a session holds."""
    state = {name: getattr(session, name) for name in Session.__slots__}
    for name in "_our_ids", "_their_ids":
        state[name] = (bytes(state[name]._ring), state[name]._next)
    turns = state.pop("_turns")
    state |= {name: getattr(turns, name) for name in type(turns).__slots__}
    for name in "_ours", "_outgoing":
        state[name] = list(state[name])
    for name in "_open", "_due":
        state[name] = dict(state[name] or {})
    return {**state, "deadline": session.deadline(), "correlation": session.correlation()}


def busy() -> tuple[Session, Call[Any], Call[Any]]:
    """A session with a call of ours out, one in the queue, one of the peer's open, and a frame to be sent."""
    session = csms("1.6", new_id=iter("abcdef").__next__, answer_within=60)
    received = called(session, '[2,"7","Heartbeat",{}]', 10.0)
    ours = session.call(RESET, 10.0)
    session.call(RESET, 10.0)
    return session, received, ours


NUMBERS = [
    ("x", TypeError, "must be a number of seconds, not 'x'"),
    (None, TypeError, "must be a number of seconds, not None"),
    (True, TypeError, "must be a number of seconds, not True"),
    ([1], TypeError, "must be a number of seconds, not an object of type list"),
    (NAN, ValueError, "must be a finite number of seconds"),
    (INF, ValueError, "must be a finite number of seconds"),
    (9.0, ValueError, "must not go back"),
]
SPANS = [
    *(each for each in NUMBERS if each[0] is not None and each[0] != 9.0),
    (0, ValueError, "above 0"),
    (-1.0, ValueError, "above 0, not -1"),
]

Act = Callable[[Session, Any, Any, Any], Any]
"""Does something with a session, a call received, a call of ours, and a wrong value."""

ACTS: list[tuple[str, Act, list[Any]]] = [
    ("receive now", lambda s, _, __, wrong: s.receive("[]", wrong), NUMBERS),
    ("call now", lambda s, _, __, wrong: s.call(RESET, wrong), NUMBERS),
    ("send now", lambda s, _, __, wrong: s.send(RESET, wrong), NUMBERS),
    (
        "answer now",
        lambda s, theirs, _, wrong: s.answer(theirs, v16.HeartbeatResponse(current_time=None), wrong),
        NUMBERS,
    ),
    ("refuse now", lambda s, theirs, _, wrong: s.refuse(theirs, "NotSupported", wrong), NUMBERS),
    ("cancel now", lambda s, _, ours, wrong: s.cancel(ours, wrong), NUMBERS),
    ("expire now", lambda s, _, __, wrong: s.expire(wrong), NUMBERS),
    ("resume now", lambda s, _, __, wrong: s.resume(s.correlation(), wrong), NUMBERS),
    ("call timeout", lambda s, _, __, wrong: s.call(RESET, 11.0, timeout=wrong), SPANS),
    (
        "receive data",
        lambda s, _, __, wrong: s.receive(wrong, 11.0),
        [(wrong, TypeError, "a frame must be str or bytes, not ") for wrong in (None, 7, [2, "1"], bytearray(b"[]"))],
    ),
    (
        "call request",
        lambda s, _, __, wrong: s.call(wrong, 11.0),
        [
            (wrong, TypeError, "the request of a call must be a request such as v16.HeartbeatRequest(), not ")
            for wrong in (None, "Reset", {}, v16.ResetRequest, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
        ],
    ),
    (
        "send message",
        lambda s, _, __, wrong: s.send(wrong, 11.0),
        [(wrong, TypeError, "must be a one-way message; requests are for `call`") for wrong in (None, "x", RESET)],
    ),
    (
        "answer call",
        lambda s, _, __, wrong: s.answer(wrong, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), 11.0),
        [(wrong, TypeError, "the call must be a Call that was received, not ") for wrong in (None, "7", RESET)],
    ),
    (
        "answer response",
        lambda s, theirs, _, wrong: s.answer(theirs, wrong, 11.0),
        [
            (wrong, TypeError, "the response must be a HeartbeatResponse, not ")
            for wrong in (
                None,
                {},
                RESET,
                v16.HeartbeatResponse,
                CallResult("7", v16.HeartbeatResponse(current_time=None)),
            )
        ]
        + [(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), WrongResponseError, "must be HeartbeatResponse")],
    ),
    (
        "refuse call",
        lambda s, _, __, wrong: s.refuse(wrong, "NotSupported", 11.0),
        [(wrong, TypeError, "the call must be a Call that was received, not ") for wrong in (None, "7", RESET)],
    ),
    (
        "refuse code",
        lambda s, theirs, _, wrong: s.refuse(theirs, wrong, 11.0),
        [(wrong, TypeError, "the error code must be an ErrorCode, not ") for wrong in (None, 4, ["NotSupported"])],
    ),
    (
        "refuse description",
        lambda s, theirs, _, wrong: s.refuse(theirs, "NotSupported", 11.0, wrong),
        [(wrong, TypeError, "the description must be a text, not ") for wrong in (None, 4, {})],
    ),
    (
        "refuse details",
        lambda s, theirs, _, wrong: s.refuse(theirs, "NotSupported", 11.0, "", wrong),
        [(wrong, TypeError, "the details must be a dict, not ") for wrong in ("x", 4, [("a", 1)])],
    ),
    (
        "cancel call",
        lambda s, _, __, wrong: s.cancel(wrong, 11.0),
        [(wrong, TypeError, "the call must be a Call that `call` gave, not ") for wrong in (None, "a", RESET)],
    ),
    (
        "resume correlation",
        lambda s, _, __, wrong: s.resume(wrong, 11.0),
        [(wrong, TypeError, "the correlation must be a Correlation, ") for wrong in (None, {}, "x")],
    ),
    (
        "resume elapsed",
        lambda s, _, __, wrong: s.resume(s.correlation(), 11.0, elapsed=wrong),
        [*(each for each in NUMBERS if each[0] != 9.0), (-1, ValueError, "elapsed must not be negative")],
    ),
]


@pytest.mark.parametrize(
    ("act", "wrong", "error", "text"),
    [
        pytest.param(act, *each, id=f"{name}: {type(each[0]).__name__} {number}")
        for name, act, cases in ACTS
        for number, each in enumerate(cases)
    ],
)
def test_a_wrong_argument_is_an_error_and_changes_nothing(
    act: Act, wrong: Any, error: type[Exception], text: str
) -> None:
    session, theirs, ours = busy()
    before = snapshot(session)
    with pytest.raises(error) as raised:
        act(session, theirs, ours, wrong)
    assert type(raised.value) is error
    assert text in str(raised.value)
    assert snapshot(session) == before


def test_the_snapshot_sees_a_change() -> None:
    """So that the test above can fail."""
    session, theirs, ours = busy()
    before = snapshot(session)
    for change in (
        lambda: session.expire(11.0),
        lambda: session.receive("x", 12.0),
        lambda: session.call(RESET, 12.0),
        lambda: session.refuse(theirs, "NotSupported", 12.0),
        lambda: session.cancel(ours, 12.0),
        session.close,
    ):
        change()
        assert snapshot(session) != before
        before = snapshot(session)


@pytest.mark.parametrize("gives", [None, 7, b"a"])
def test_new_id_gives_texts(gives: Any) -> None:
    session = station("2.1", new_id=lambda: gives)
    stream = JsonCodec("2.1").decode(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]').message  # type: ignore[union-attr]
    before = snapshot(session)
    for act in lambda: session.call(v21.HeartbeatRequest(), 0.0), lambda: session.send(stream, 0.0):
        with pytest.raises(TypeError, match="what new_id gives must be a text, not "):
            act()
    assert snapshot(session) == before


def test_a_new_id_that_fails_leaves_nothing_behind() -> None:
    session = csms("1.6", new_id=iter(()).__next__)
    before = snapshot(session)
    with pytest.raises(StopIteration):
        session.call(RESET, 0.0)
    assert snapshot(session) == before


@pytest.mark.parametrize("name", ["role", "timeout", "version", "registration", "closed", "open_calls", "x"])
def test_what_is_shown_cannot_be_set(name: str) -> None:
    session = csms("1.6")
    with pytest.raises(AttributeError):
        setattr(session, name, 1)


def test_what_is_shown_is_a_copy() -> None:
    session, theirs, ours = busy()
    session.open_calls.clear()  # type: ignore[attr-defined]
    session.waiting_calls.clear()  # type: ignore[attr-defined]
    assert session.open_calls == {"7": theirs}
    assert ours.message_id in session.waiting_calls


# -- options


@pytest.mark.parametrize(
    ("options", "error", "text"),
    [
        ({"codec": "1.6"}, TypeError, "codec must be a JsonCodec, not '1.6'"),
        ({"codec": JsonCodec}, TypeError, "codec must be a JsonCodec, not "),
        ({"codec": JsonCodec("2.1")}, ValueError, "the codec is for OCPP 2.1, not 1.6"),
        ({"new_id": "abc"}, TypeError, "new_id must be a function that gives a text, not 'abc'"),
        *[({"timeout": wrong}, error, text) for wrong, error, text in SPANS],
        *[({"answer_within": wrong}, error, text) for wrong, error, text in SPANS],
        ({"timeout": None}, TypeError, "timeout must be a number of seconds, not None"),
        (
            {"before_boot": "perhaps"},
            LookupError,
            "there is no choice for before_boot called 'perhaps': choose from refuse and allow",
        ),
        ({"before_boot": "Refuse"}, LookupError, "did you mean 'refuse'?"),
        ({"before_boot": True}, TypeError, "before_boot must be one of the texts 'refuse', 'allow', not True"),
        ({"duplicates": None}, TypeError, "duplicates must be one of the texts 'report', 'refuse', not None"),
        ({"duplicates": "allow"}, LookupError, "there is no choice for duplicates called 'allow'"),
        ({"registration": "acepted"}, LookupError, "did you mean 'Accepted'?"),
        ({"registration": 1}, TypeError, "a registration must be a text such as 'Accepted', not 1"),
        (
            {"supported": "Heartbeat"},
            TypeError,
            "supported must be a collection of actions, such as ['Heartbeat'], not 'Heartbeat'",
        ),
        ({"supported": 7}, TypeError, "supported must be a collection of actions"),
        ({"supported": [7]}, TypeError, "an action must be its name or a message class, such as 'Heartbeat', not 7"),
        ({"supported": [["Heartbeat"]]}, TypeError, "an action must be its name or a message class"),
        ({"supported": ["Hartbeat"]}, LookupError, "did you mean 'Heartbeat'?"),
        ({"supported": ["GetVariables"]}, LookupError, "there is no action in OCPP 1.6 called 'GetVariables'"),
        ({"supported": [v21.HeartbeatRequest]}, LookupError, "HeartbeatRequest is a message of OCPP 2.1, not 1.6"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any], error: type[Exception], text: str) -> None:
    with pytest.raises(error) as raised:
        csms("1.6", **options)
    assert text in str(raised.value)


@pytest.mark.parametrize(("version", "role"), [("1.7", "csms"), ("1.6", "spectator")])
def test_a_wrong_version_or_role_is_refused(version: str, role: str) -> None:
    with pytest.raises(LookupError):
        Session(version, role)
    with pytest.raises(TypeError):
        Session(1.6, role)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Session("1.6", None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "supported",
    [
        ["Heartbeat", "Authorize"],
        ("HeartbeatRequest", "AuthorizeRequest"),
        {"Heartbeat": 1, "Authorize": 2},
        frozenset({v16.HeartbeatRequest, v16.AuthorizeRequest}),
        iter([v16.HeartbeatRequest, "Authorize"]),
    ],
)
def test_actions_are_named_in_any_way_and_collected_in_any_form(supported: Any) -> None:
    session = csms("1.6", supported=supported)
    called(session, '[2,"1","Heartbeat",{}]')
    called(session, '[2,"2","Authorize",{"idTag":"AA"}]')
    session.receive('[2,"3","StopTransaction",{"x":1}]', 0.0)
    assert session.outgoing() == ['[4,"3","NotSupported","StopTransaction is not supported here",{}]']


@pytest.mark.parametrize("registration", ["Rejected", "REJECTED", " rejected ", Registration.REJECTED])
def test_a_registration_is_spelt_in_any_case(registration: Any) -> None:
    assert csms("1.6", registration=registration).registration is Registration.REJECTED
    assert csms("1.6").registration is None


def test_a_session_says_what_it_is() -> None:
    session, _, _ = busy()
    assert repr(session) == "<Session OCPP 1.6, csms, registration unknown: 1 open, 2 waiting>"
    accepted = Session("v201", "ChargingStation", registration="accepted")
    accepted.close()
    assert repr(accepted) == "<Session OCPP 2.0.1, charging-station, Accepted: 0 open, 0 waiting, closed>"
    assert (session.role, session.timeout, session.closed) == (Role.CSMS, 30.0, False)
    assert isinstance(session.correlation(), Correlation)
