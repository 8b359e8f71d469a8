"""Signed messages and what is secret in them: whatever the notation, nothing of it is left."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

pytest.importorskip("cryptography", reason="the extra signed is not installed")

from ocpp_core import JsonCodec, PlainCall, PlainResult
from ocpp_core.redaction import Redactor
from ocpp_core.signed import unwrap
from tests.signed.keys import signer

CODEC = JsonCodec("2.0.1")
TAG = "SECRETTAG1"
AUTHORIZE = CODEC.sign(PlainCall("1", "Authorize", {"idToken": {"idToken": TAG, "type": "Central"}}), signer("ES256"))
HEARTBEAT = CODEC.sign(PlainCall("1", "Heartbeat", {}), signer("ES256"))
CALL = '[2,"7","Authorize",{"idToken":{"idToken":"x","type":"Central"}}]'
RESULT = CODEC.sign(
    PlainResult(
        "7", {"idTokenInfo": {"status": "Accepted", "groupIdToken": {"idToken": TAG, "type": "Central"}}}, "Authorize"
    ),
    signer("ES256"),
)


def leaks(text: str) -> bool:
    """Whether a text holds the tag, as it is or in base64 at any place, in hexadecimal or in numbers."""
    pieces = {base64.b64encode(b"x" * shift + TAG.encode())[4:-4].decode() for shift in range(3)}
    return any(piece in text for piece in (TAG, TAG.encode().hex(), TAG.encode().hex().upper(), *pieces))


def test_the_tag_is_seen_where_it_leaks() -> None:
    assert leaks(AUTHORIZE)
    assert leaks(RESULT)


NOTATIONS: dict[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "log": lambda text: f"2026-01-01T12:00:00Z CP1 >> {text}",
    "quoted": lambda text: json.dumps({"direction": "in", "message": text}),
    "quoted twice": lambda text: json.dumps(json.dumps({"message": text})),
    "object": lambda text: json.dumps({"message": json.loads(text)}, indent=2),
    "five elements": lambda text: text.replace('"1",', '"1",{},'),
    "five elements with something": lambda text: text.replace('"1",', '"1",{"v":{"w":1}},'),
    "base64": lambda text: json.dumps({"payload": base64.b64encode(text.encode()).decode()}),
    "cut off": lambda text: text[: text.index("signature") - 3],
    "cut off within": lambda text: text[: text.index('"payload":') + 60],
    "broken": lambda text: text.replace('"signature":', '"signature"'),
}


@pytest.mark.parametrize("notation", NOTATIONS)
def test_what_was_signed_is_redacted(notation: str) -> None:
    text = NOTATIONS[notation](AUTHORIZE)
    redacted = Redactor("key").text(text)
    assert not leaks(redacted), redacted
    if "cut off" not in notation and notation != "broken":
        assert Redactor("key").text(NOTATIONS[notation](HEARTBEAT)) == NOTATIONS[notation](HEARTBEAT)


def test_a_redacted_frame_stays_one() -> None:
    redactor = Redactor("key")
    redacted = redactor.text(AUTHORIZE)
    found = CODEC.decode_call(redacted)
    assert found.message.id_token.id_token == redactor.value(TAG)
    assert found.signature is not None


def test_a_signed_result_is_redacted_by_its_call() -> None:
    redacted = Redactor("key").text(f"{CALL}\n{RESULT}")
    assert not leaks(redacted)
    found = unwrap(redacted.splitlines()[1])
    assert found is not None
    assert json.loads(found.text or "")[2]["idTokenInfo"]["status"] == "Accepted"
    assert not leaks(Redactor("key").text(RESULT))


def test_a_payload_of_something_else_is_left() -> None:
    text = json.dumps({"payload": "abcdefgh", "color": "red"})
    assert Redactor("key").text(text) == text
