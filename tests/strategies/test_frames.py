"""Whole frames: what the codec takes, of every kind, as objects and as text."""

from __future__ import annotations

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from ocpp_core import Call, CallError, CallResult, CallResultError, JsonCodec, Role, Send, Version
from ocpp_core.schemas import actions
from ocpp_core.strategies import calls, errors, frames, results, sends, texts

VERSIONS = st.sampled_from(list(Version))


@given(st.data(), VERSIONS)
def test_a_frame_is_the_same_after_the_wire(data: st.DataObject, version: Version) -> None:
    codec = JsonCodec(version)
    frame = data.draw(frames(version))
    pending = {frame.message_id: frame.action} if isinstance(frame, CallResult) and frame.action else None
    assert codec.decode(codec.encode(frame), pending) == frame


@given(st.data(), VERSIONS)
def test_the_style_of_a_text_does_not_matter(data: st.DataObject, version: Version) -> None:
    frame = data.draw(calls(version))
    assert JsonCodec(version).decode(data.draw(texts(st.just(frame), version))) == frame


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize("kind", [Call, CallResult, CallError, CallResultError, Send])
def test_every_kind_of_frame_comes(version: Version, kind: type) -> None:
    if kind in (CallResultError, Send) and version is not Version.V21:
        assert sends(version).is_empty
        return
    find(
        frames(version),
        lambda frame: isinstance(frame, kind),
        settings=settings(phases=[Phase.generate], max_examples=2_000),
    )


@given(st.data(), VERSIONS, st.sampled_from(list(Role)))
def test_calls_of_one_side(data: st.DataObject, version: Version, role: Role) -> None:
    assert role in actions(version)[data.draw(calls(version, sender=role)).action].initiators


@given(calls("1.6", "BootNotification"), results("1.6", "BootNotification"), errors("1.6"))
def test_frames_of_one_action(call: Call, result: CallResult, error: CallError) -> None:
    assert call.action == result.action == "BootNotification"
    assert isinstance(error, CallError)


def test_frames_shrink_to_what_a_person_can_read() -> None:
    assert JsonCodec("1.6").encode(find(calls("1.6", "Heartbeat"), lambda _: True)) == '[2,"1","Heartbeat",{}]'
    assert JsonCodec("2.0.1").encode(find(errors("2.0.1"), lambda _: True)) == '[4,"1","FormatViolation","",{}]'


def test_what_does_not_exist_is_refused() -> None:
    for wrong in (
        lambda: calls("1.6", "Nope"),
        lambda: calls("1.6", "Reset", sender="charging-station"),
        lambda: results("2.1", "NotifyPeriodicEventStream"),
    ):
        with pytest.raises(LookupError):
            wrong()
