"""Hostile frames: the published list, our answers to it, and the generated ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ocpp_core import (
    AnswerRefused,
    CallError,
    CallReceived,
    CallRepeated,
    CallResultError,
    ErrorReceived,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    Kind,
    RemoteError,
    ResultReceived,
    Role,
    SendReceived,
    Session,
    UnsolicitedAnswer,
    Version,
)
from ocpp_core import strategies as ours
from ocpp_core.errors import MessageTypeError, OutOfTurnError
from ocpp_core.message import UNSET
from ocpp_core.payload._classes import message_class
from ocpp_core.strategies._hostile import HostileVector, hostile_frames, hostile_vectors
from ocpp_core.versions import ERROR_CODES

FOLDER = Path(ours.__file__).parent
DOCUMENT = json.loads((FOLDER / "hostile.json").read_bytes())
TESTS = [(group, test) for group in DOCUMENT["testGroups"] for test in group["tests"]]

every_version = pytest.mark.parametrize("version", list(Version), ids=str)


# -- the list


def test_the_list_follows_its_schema() -> None:
    schema = json.loads((FOLDER / DOCUMENT["schema"]).read_bytes())
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(DOCUMENT)] == []


def test_the_list_agrees_with_itself() -> None:
    assert [test["tcId"] for _, test in TESTS] == list(range(1, DOCUMENT["numberOfTests"] + 1))
    assert {flag for _, test in TESTS for flag in test["flags"]} == set(DOCUMENT["notes"])
    used = set()
    for group, test in TESTS:
        expected = test.get("expected") or group["expected"]
        versions = [version for entry in expected for version in entry["versions"]]
        assert len(versions) == len(set(versions)), test
        results = [{outcome["result"] for outcome in entry["outcomes"]} for entry in expected]
        assert any({"accept"} < each for each in results) == ("Acceptable" in test["flags"]), test
        used |= {
            name
            for entry in expected
            for outcome in entry["outcomes"]
            for name in (outcome.get("reply") or {"codes": ()})["codes"]
        }
    assert used == set(DOCUMENT["errorCodes"])


def test_no_vector_is_there_twice() -> None:
    seen: dict[str, Any] = {}
    for group, test in TESTS:
        situation = [
            test.get("frame", test.get("parts")), test.get("before"), group.get("pending"),
            group["senders"], sorted(v for entry in test.get("expected") or group["expected"] for v in entry["versions"]),
        ]  # fmt: skip
        assert seen.setdefault(json.dumps(situation), test["tcId"]) == test["tcId"], test


def test_codes_are_those_of_the_versions() -> None:
    for entry in DOCUMENT["errorCodes"].values():
        assert set(entry["1.x"]) <= ERROR_CODES[Version.V16]
        assert set(entry["2.x"]) <= ERROR_CODES[Version.V201]


def test_the_files_are_plain_and_small() -> None:
    for path in FOLDER.glob("hostile*.json"):
        text = path.read_bytes().decode("ascii")
        assert len(text) < 200_000
        assert text.replace("\n", "").isprintable()


@every_version
def test_vectors_of_a_version(version: Version) -> None:
    vectors = hostile_vectors(version)
    assert hostile_vectors(str(version)) is vectors
    assert len(vectors) >= 400
    assert [vector.id for vector in vectors] == sorted({vector.id for vector in vectors})
    assert any(isinstance(vector.frame, bytes) for vector in vectors)
    assert max(len(vector.frame) for vector in vectors) > 2_000_000
    for vector in vectors:
        if isinstance(vector.frame, str):
            vector.frame.encode()  # what is no UTF-8 is given in bytes


def test_unknown_versions() -> None:
    for function in (hostile_vectors, hostile_frames):
        with pytest.raises(LookupError, match="there is no version of OCPP '1.7'"):
            function("1.7")


# -- our answers to it


def allows(vector: HostileVector, result: str, reply: Any, payload: Any) -> bool:
    """Whether a frame was treated as the list recommends, with an answer that it allows."""
    if result != vector.outcomes[0].result:
        return False
    for outcome in vector.outcomes:
        if outcome.result == result == "refuse":
            if reply is None or outcome.reply is None:
                if reply is outcome.reply:
                    return True
                continue
            kind = {4: CallError, 5: CallResultError}[outcome.reply.message_type]
            if (
                isinstance(reply, kind)
                and reply.message_id in outcome.reply.message_ids
                and reply.code in outcome.reply.codes
            ):
                return True
        elif outcome.result == result and outcome.payload in (UNSET, payload):
            return True
    return False


def refused(error: RemoteError) -> str:
    return "ignore" if isinstance(error, MessageTypeError) and error.reply is None else "refuse"


@every_version
def test_the_codec_does_as_the_list_says(version: Version) -> None:
    codec = JsonCodec(version)
    wrong = []
    for vector in hostile_vectors(version):
        if "State" in vector.flags:
            continue  # a codec has no state
        result, reply, payload = "accept", None, None
        try:
            payload = getattr(codec.decode(vector.frame, vector.pending), "payload", None)
        except RemoteError as error:
            result, reply = refused(error), error.reply
        assert codec.is_valid(vector.frame, vector.pending) is (result == "accept"), vector
        if not allows(vector, result, reply, payload):
            wrong.append((vector.id, vector.comment, result, reply, vector.outcomes))
    assert wrong == []


def waiting(version: Version, role: Role, pending: dict[str, str]) -> Session:
    """A session of an accepted station, with calls of ours under way."""
    ids = iter(pending)
    session = Session(version, role, registration="Accepted", new_id=lambda: next(ids))
    for action in pending.values():
        session.call(message_class(version, action, Kind.REQUEST)(), 0.0)
    assert len(session.outgoing()) == len(pending)
    return session


@every_version
@pytest.mark.parametrize("role", list(Role), ids=str)
def test_a_session_does_as_the_list_says(version: Version, role: Role) -> None:
    """It also sends the reply that its event has, and serves the next call normally."""
    wrong = []
    for vector in hostile_vectors(version):
        if vector.senders == {role}:
            continue
        session = waiting(version, role, dict(vector.pending))
        for text in vector.before:
            session.receive(text, 1.0)
        [event] = session.receive(vector.frame, 2.0)
        sent = session.outgoing()
        result, reply, payload = "accept", None, None
        match event:
            case FrameRejected(error, reply) | InvalidAnswer(_, error, reply):
                result = refused(error)
            case UnsolicitedAnswer():
                result = "ignore"
            case CallReceived(frame) | CallRepeated(frame) | SendReceived(frame) | ResultReceived(_, frame):
                payload = frame.payload
            case ErrorReceived() | AnswerRefused():
                pass
            case _:
                pytest.fail(f"{event!r}")
        assert sent == ([] if reply is None else [JsonCodec(version).encode(reply)])
        if not allows(vector, result, reply, payload):
            wrong.append((vector.id, vector.comment, result, reply, vector.outcomes))
        [event] = session.receive('[2,"next","DataTransfer",{"vendorId":"v"}]', 3.0)
        assert isinstance(event, CallReceived), vector
    assert wrong == []


# -- generated ones


@every_version
@given(st.data())
def test_a_generated_frame_raises_no_error_but_ours(version: Version, data: st.DataObject) -> None:
    frame = data.draw(hostile_frames(version))
    pending = data.draw(st.sampled_from([None, {"7": "ClearCache"}]))
    codec = JsonCodec(version)
    valid = codec.is_valid(frame, pending)
    try:
        codec.decode(frame, pending)
        assert valid
    except RemoteError as error:
        assert not valid
        assert not isinstance(error, OutOfTurnError)
        assert str(error).isprintable()
        if error.reply is not None:
            text = codec.encode(error.reply)
            assert len(text.encode()) < 1_024
            assert codec.decode(text) == error.reply


@every_version
@given(st.data())
def test_a_session_survives_every_generated_frame(version: Version, data: st.DataObject) -> None:
    role = data.draw(st.sampled_from(Role))
    session = waiting(version, role, {"7": "ClearCache" if role is Role.CSMS else "Heartbeat"})
    for frame in data.draw(st.lists(hostile_frames(version), max_size=3)):
        assert len(session.receive(frame, 1.0)) == 1
        for text in session.outgoing():
            assert len(text.encode()) < 1_024


def examples(version: str, count: int) -> list[str | bytes]:
    """Frames from a fixed seed."""
    from hypothesis import Phase, seed, settings

    found: list[str | bytes] = []

    @seed(7)
    @settings(max_examples=count, phases=[Phase.generate])
    @given(hostile_frames(version))
    def collect(frame: str | bytes) -> None:
        found.append(frame)

    collect()
    return found


def test_most_generated_frames_are_invalid_in_many_ways() -> None:
    codec = JsonCodec("2.1")
    found = examples("2.1", 300)
    errors = []
    for frame in found:
        try:
            codec.decode(frame)
        except RemoteError as error:
            errors.append(type(error).__name__)
    assert len(errors) > 0.8 * len(found)
    assert {"FramingError", "LimitError", "MessageTypeError", "PayloadError", "UnknownActionError"} <= set(errors)
    assert sum(isinstance(frame, bytes) for frame in found) > 20
    # Hypothesis makes several of what it has once: of 300 frames 15 or more are long with one seed in ten, else 0 to 2.
    assert sum(len(frame) > 100_000 for frame in found) < 0.1 * len(found)


@pytest.mark.parametrize(
    "wanted",
    [
        lambda error: "elements, not" in str(error),
        lambda error: "message id" in str(error),
        lambda error: "message type" in str(error),
        lambda error: "deeper" in str(error),
        lambda error: "no such action" in str(error),
        lambda error: type(error) is MessageTypeError,
    ],
)
def test_what_is_found_is_readable(wanted: Any) -> None:
    from hypothesis import find, settings

    def fits(frame: str | bytes) -> bool:
        try:
            JsonCodec("1.6").decode(frame)
        except RemoteError as error:
            return wanted(error)
        return False

    assert len(find(hostile_frames("1.6"), fits, settings=settings(max_examples=2_000))) < 300
