"""The vectors of others, where they are at hand: frames that were signed elsewhere, and what is to be found of each."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import JsonCodec, RemoteError
from ocpp_core.errors import FramingError
from ocpp_core.frames import elements_of
from ocpp_core.signed import PublicKey, SignaturePolicy, signed_reading, unwrap


@pytest.fixture(scope="module")
def vectors(reference: Path) -> list[dict[str, Any]]:
    path = reference / "signed_vectors.jsonl"
    if not path.exists():
        pytest.skip(f"no vectors of signed messages at {path}: set OCPP_REFERENCE_DATA to a folder that has them")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_signed_messages(vectors: list[dict[str, Any]]) -> None:
    assert len(vectors) >= 46
    assert {vector["id"]: wrong for vector in vectors if (wrong := _difference(vector))} == {}


def _difference(vector: dict[str, Any]) -> Any:
    """What is found otherwise than a vector expects: nothing if all is well."""
    pytest.importorskip("cryptography", reason="the extra signed is not installed")
    frame, action, expected = vector["frame"], vector["request_action"], vector["expect"]
    keys = [PublicKey(each["public_key"], each["x5t#S256"]) for each in vector["trusted"]]
    certificates = [PublicKey(b64decode(each["certificate"])) for each in vector["trusted"]]
    assert [key.thumbprint for key in certificates] == [each["x5t#S256"] for each in vector["trusted"]]

    pending = None if action is None else lambda _: action
    lenient = JsonCodec(vector["version"], signatures=SignaturePolicy(keys=keys))
    strict = JsonCodec(vector["version"], signatures=SignaturePolicy(keys=certificates, unverified="refuse"))
    codes: list[str] = []
    try:
        plain = lenient.decode(frame, pending)
        signature = getattr(plain, "signature", None)
        found: dict[str, Any] = {
            "unwrap": "not-signed" if signature is None else "ok",
            "unwrapped": json.loads(json.dumps(elements_of(plain, received=True))),
            "verify": "not-signed" if signature is None else signature.status.value,
        }
    except RemoteError as error:
        found = _of_error(error)
    result = unwrap(frame, SignaturePolicy(keys=keys), action=action)
    apart = None if result is None or result.text is None else json.loads(result.text)
    if found["unwrap"] == "ok":
        found["unwrapped"] = apart
    try:
        strict.decode(frame, pending)
    except RemoteError as error:
        codes = [] if error.reply is None else [str(error.reply.code)]
    wanted = {key: expected[key] for key in found}
    if found != wanted:
        return found, wanted
    answered = not frame.startswith("[3,")  # of a result 2.0.1 says nothing, and 2.1 offers a CALLRESULTERROR
    allowed = set(expected["call_error"])
    return None if not answered or (set(codes) <= allowed and bool(codes) is bool(allowed)) else (codes, allowed)


def _of_error(error: RemoteError) -> dict[str, Any]:
    signature = error.signature
    if signature is None:
        shape = isinstance(error, FramingError)
        word = "frame-shape" if shape else "not-signed"
        return {"unwrap": "error" if shape else "not-signed", "unwrapped": None, "verify": word}
    taken = not error.rule.startswith("signature/")
    return {"unwrap": "ok" if taken else "error", "unwrapped": None, "verify": signature.status.value}


def test_signed_meter_values(reference: Path) -> None:
    pytest.importorskip("cryptography", reason="the extra signed is not installed")
    path = reference / "signed_meter_vectors.jsonl"
    if not path.exists():
        pytest.skip(f"no vectors of signed meter values at {path}: set OCPP_REFERENCE_DATA to a folder that has them")
    vectors = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(vectors) >= 15
    found = {vector["id"]: (_verdict(vector), vector["expect"]) for vector in vectors}
    assert {name: pair for name, pair in found.items() if pair[0] != pair[1]} == {}


def _verdict(vector: dict[str, Any]) -> dict[str, str]:
    known = vector["known_public_key_der"]
    value = vector["signedMeterValue"]
    key = known if known and not value.get("publicKey") else None
    if vector["version"] == "1.6":
        value = {"value": json.dumps(value), "format": "SignedData"}
    found = signed_reading(value, public_key=key, version=vector["version"])
    return {"encoding": found.encoding, "structure": found.structure, "signature": found.signature}
