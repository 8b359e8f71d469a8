"""Signed frames that are drawn: valid ones and broken ones are judged as they say."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("cryptography", reason="the extra signed is not installed")

from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import JsonCodec, v21
from ocpp_core.errors import RemoteError, SignatureError
from ocpp_core.signed import SignaturePolicy, unwrap
from ocpp_core.strategies import SIGNATURE_FAULTS, SignedFrame, broken_signatures, calls, signed_frames
from tests.signed.keys import certificate, signer

POLICY = SignaturePolicy(keys=[certificate("ec"), certificate("rsa")])
SIGNERS = st.sampled_from(["ES256", "RS256", "RS384"]).map(signer)
VERSIONS = st.sampled_from(["2.0.1", "2.1"])


@given(st.data(), VERSIONS)
def test_valid_ones(data: st.DataObject, version: str) -> None:
    drawn: SignedFrame = data.draw(signed_frames(version, data.draw(SIGNERS)))
    codec = JsonCodec(version, signatures=POLICY)
    found = codec.decode(drawn.text, {drawn.frame.message_id: drawn.frame.action})
    assert found == drawn.frame
    assert found.signature.verified
    assert drawn.fault is None
    again = codec.sign(found, signer("ES256"))
    assert codec.decode(again, {drawn.frame.message_id: drawn.frame.action}) == drawn.frame


@pytest.mark.parametrize("fault", SIGNATURE_FAULTS)
@given(st.data(), VERSIONS)
def test_each_fault(fault: str, data: st.DataObject, version: str) -> None:
    drawn = data.draw(broken_signatures(version, data.draw(SIGNERS), ["Heartbeat", "ClearCache"], only=fault))
    assert drawn.fault == fault
    pending = {drawn.frame.message_id: drawn.frame.action}
    apart = unwrap(drawn.text, POLICY, action=drawn.frame.action)
    assert apart is not None
    assert apart.signature.status is drawn.status
    assert (apart.text is not None) is drawn.unwraps
    strict = JsonCodec(version, signatures=SignaturePolicy(keys=POLICY.keys, unverified="refuse"))
    with pytest.raises(SignatureError) as refused:
        strict.decode(drawn.text, pending)
    assert refused.value.rule == f"signature/{drawn.status}"
    if drawn.unwraps:
        assert JsonCodec(version, signatures=POLICY).decode(drawn.text, pending).message == drawn.frame.message


def test_arguments() -> None:
    key = signer("ES256")
    with pytest.raises(LookupError, match="has no signed messages"):
        signed_frames("1.6", key)
    with pytest.raises(LookupError, match="did you mean 'crit'"):
        broken_signatures("2.1", key, only="krit")
    with pytest.raises(LookupError, match="NotifyPeriodicEventStream"):
        signed_frames("2.1", key, "NotifyPeriodicEventStream", sender="csms")
    with pytest.raises(TypeError):
        signed_frames("2.1", "key")  # type: ignore[arg-type]
    assert signed_frames("2.1", key, v21.ResetRequest) is not None


PAIRS = st.tuples(st.integers(0, 400), st.sampled_from(['"', "{", "}", ",", "A", "=", "\\", "\x00", "é", "[", "e30"]))


@given(signed_frames("2.1", signer("ES256"), ["Heartbeat"]), st.lists(PAIRS, max_size=3))
def test_whatever_a_signed_frame_becomes_it_is_a_frame_or_our_error(
    drawn: SignedFrame, changes: list[tuple[int, str]]
) -> None:
    text = drawn.text
    for place, new in changes:
        text = text[:place] + new + text[place + 1 :]
    codec = JsonCodec("2.1", signatures=POLICY)
    try:
        found = codec.decode(text, {drawn.frame.message_id: drawn.frame.action})
    except RemoteError as error:
        assert str(error).isprintable()
        assert error.reply is None or len(codec.encode(error.reply)) < 1024
    else:
        signature = getattr(found, "signature", None)
        if signature is not None and signature.verified:
            assert found.message == drawn.frame.message


HEADERS = st.dictionaries(
    st.sampled_from(["alg", "OCPPAction", "OCPPMessageTypedId", "x5t#S256", "crit", "b64", "kid"]),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["ES256", "RS256", "Heartbeat"]),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=3,
    ),
)


@given(HEADERS, HEADERS | st.integers())
def test_no_header_raises_anything_else(protected: dict[str, object], unprotected: object) -> None:
    from ocpp_core.signed._jws import base64url

    jws = {
        "protected": base64url(json.dumps(protected).encode()),
        "payload": "e30",
        "signature": "AA",
        "header": unprotected,
    }
    found = JsonCodec("2.1", signatures=POLICY).decode(json.dumps([2, "1", "Heartbeat-Signed", jws]))
    assert found.message == v21.HeartbeatRequest()
    assert not found.signature.verified
    assert found.signature.reason.isprintable()


@given(calls("2.1"))
def test_signing_is_undone_by_unwrapping(frame: object) -> None:
    codec = JsonCodec("2.1", signatures=POLICY)
    text = codec.sign(frame, signer("ES256"))  # type: ignore[arg-type]
    apart = unwrap(text)
    assert apart is not None
    assert apart.text == codec.encode(frame)  # type: ignore[arg-type]
