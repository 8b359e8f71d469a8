"""No payload is longer than it may be, and lists and texts reach their limits where they fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import JsonCodec, Validator
from ocpp_core._json import encode
from ocpp_core.schemas import Schema, message_name, message_schema, resolve
from ocpp_core.strategies import calls, frames, messages, payloads, texts
from ocpp_core.strategies._sizes import LEAST_SIZE, MAX_SIZE, LongList, LongText, fitted
from tests.bench.coverage import draw_examples
from tests.conftest import MessageId, every_message

FACE = "\N{GRINNING FACE}"


def largest(schema: Schema, definitions: Mapping[str, Schema], *, bare: bool = False) -> Any:
    """The longest that can be drawn: every member, the longest texts and numbers, lists as long as they get."""
    schema = resolve(schema, definitions)
    match schema.get("type"):
        case "object":
            required = schema.get("required", ())
            named = {
                name: largest(member, definitions, bare=bare)
                for name, member in schema.get("properties", {}).items()
                if not bare or name in required
            }
            extra = {} if bare or schema.get("additionalProperties") is False else {FACE * 8: [FACE * 12] * 5}
            return {**extra, **named}
        case "array":
            item, most = schema["items"], schema.get("maxItems", 3)
            if bare or most <= 3:
                return [largest(item, definitions, bare=bare) for _ in range(1 if bare else most)]
            return LongList(largest(item, definitions), largest(item, definitions, bare=True), most)
        case "string" if "enum" in schema:
            return max(schema["enum"], key=len)
        case "string" if "format" in schema:
            return (
                "9998-12-31T23:59:59.999999+13:59"
                if schema["format"] == "date-time"
                else "https://user@192.0.2.1/abcdefghij"
            )
        case "string":
            most = schema.get("maxLength", 2_000)
            return FACE * min(most, 24 if bare else most) if bare or most <= 64 else LongText(FACE, most)
        case "integer":
            return schema.get("minimum", -(2**31))
        case "number":
            return schema.get("maximum", 1e300) if "multipleOf" not in schema else -1e9
        case "boolean":
            return False
        case _:
            return [FACE * 12] * 5


@pytest.mark.parametrize("max_size", [LEAST_SIZE, MAX_SIZE])
@every_message
def test_the_largest_payload_fits(message: MessageId, max_size: int) -> None:
    schema = message_schema(message.version, message_name(message.action, message.kind))
    definitions = schema.get("$defs", {})
    payload = fitted(largest(schema, definitions), schema, definitions, max_size)
    assert len(encode(payload)) <= max_size
    assert Validator(message.version).issues(payload, message.action, message.kind) == []


@every_message
@given(st.data())
def test_no_payload_is_too_long(message: MessageId, data: st.DataObject) -> None:
    assert len(encode(data.draw(payloads(*message)))) <= 65_536
    assert len(encode(data.draw(payloads(*message, max_size=4_096)))) <= 4_096


BIG = [("2.1", "ReportChargingProfiles"), ("2.1", "SetChargingProfile"), ("2.0.1", "RequestStartTransaction")]


@pytest.mark.parametrize(("version", "action"), BIG)
def test_long_payloads_use_the_room_there_is(version: str, action: str) -> None:
    sizes: list[int] = []
    draw_examples(payloads(version, action), 50, 0, lambda payload: sizes.append(len(encode(payload))))
    assert 50_000 < max(sizes) <= 65_536
    sizes.clear()
    draw_examples(payloads(version, action, max_size=5_000), 50, 0, lambda payload: sizes.append(len(encode(payload))))
    assert 4_000 < max(sizes) <= 5_000


def test_what_keeps_rules_is_no_longer() -> None:
    """Although what breaks one is replaced by what may be longer."""
    sizes: list[int] = []
    strategy = payloads("2.1", "SetChargingProfile", rules="default", max_size=4_096)
    draw_examples(strategy, 10, 0, lambda payload: sizes.append(len(encode(payload))))
    assert max(sizes) <= 4_096


def longest(strategy: SearchStrategy[Any], of: Callable[[Any], int], number: int = 200) -> int:
    found: list[int] = []
    draw_examples(strategy, number, 0, lambda example: found.append(of(example)))
    return max(found)


LISTS = {
    "type": "object",
    "required": ["first"],
    "properties": {
        "first": {"type": "array", "minItems": 1, "items": {"type": "integer"}},
        "second": {"type": "array", "items": {"type": "integer"}},
        "text": {"type": "string"},
    },
}


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        (63, {"first": [1, 22, 22, 22, 22], "second": [3, 44, 44, 44, 44], "text": "xxx"}),
        (52, {"first": [1, 22, 22, 22, 22], "second": [3, 44], "text": "x"}),
        (42, {"first": [1, 22], "second": [3, 44], "text": ""}),
        (41, {"first": [1, 22], "second": [3, 44]}),
        (31, {"first": [1, 22]}),
        (15, {"first": [1]}),
        (5, {"first": [1]}),
    ],
)
def test_what_may_be_long_is_as_long_as_it_fits(size: int, wanted: Any) -> None:
    """From the first to the last; what does not fit at all goes from the last to the first."""
    drawn = {"first": LongList(1, 22, 5), "second": LongList(3, 44, 5), "text": LongText("x", 3)}
    assert fitted(drawn, LISTS, {}, size) == wanted


@pytest.mark.parametrize("stack", [{"duration": 0, "priceRule": [{"energyFee": 0, "powerRangeStart": 0}]}])
def test_a_list_of_2_1_never_fits_whole(stack: Any) -> None:
    """Shorter items it cannot have."""
    drawn = fitted(LongList(stack, stack, 1_024), {"type": "array", "items": {}}, {}, MAX_SIZE)
    assert len(drawn) == 1_008
    assert len(encode([stack] * 1_024)) > MAX_SIZE


def test_a_text_is_as_long_as_it_fits() -> None:
    """18,000 characters of four bytes do not."""

    def length(payload: Any) -> int:
        return len(payload.get("ocspResult", ""))

    def faces(payload: Any) -> int:
        text: str = payload.get("ocspResult", "")
        return len(text) if text.startswith(FACE) else 0

    responses = payloads("2.1", "GetCertificateStatusResponse")
    assert longest(responses, length) == 18_000
    assert 15_000 < longest(responses, faces) < 16_384
    assert longest(payloads("2.1", "GetCertificateStatusResponse", max_size=100_000), faces) == 18_000


@settings(max_examples=30)
@given(messages("2.1", "SetChargingProfile", max_size=4_096))
def test_messages_are_no_longer(message: Any) -> None:
    assert len(encode(message.to_dict())) <= 4_096


@pytest.mark.parametrize("version", ["1.6", "2.1"])
def test_frames_are_no_longer(version: str) -> None:
    """Beside the payload they have an id and an action; an error has details."""
    codec = JsonCodec(version)
    assert longest(frames(version), lambda frame: len(codec.encode(frame).encode())) <= 65_536 + 300


def test_no_text_of_a_frame_is_too_long_for_a_codec() -> None:
    """However it is spaced and escaped."""
    big = texts("2.1", calls("2.1", "ReportChargingProfiles"))
    assert 65_536 < longest(big, lambda text: len(text.encode()), 40) < 1_048_576


def test_the_size_must_be_one() -> None:
    for function in (payloads, messages):
        with pytest.raises(
            ValueError, match=r"max_size must be 4,096 bytes or more, so that each message fits, not 4,095"
        ):
            function("1.6", "Reset", max_size=4_095)
        for wrong in ("64 KiB", 65_536.0, True):
            with pytest.raises(TypeError, match="max_size"):
                function("1.6", "Reset", max_size=wrong)  # type: ignore[arg-type]  # that is what is tested
