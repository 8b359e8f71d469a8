"""Signed messages: reading, judging and writing them, with frames and libraries of others as judges."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

import pytest

pytest.importorskip("cryptography", reason="the extra signed is not installed")

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jws as joserfc_jws
from joserfc.jwk import import_key
from jwcrypto import jwk as jwcrypto_jwk
from jwcrypto import jws as jwcrypto_jws

from ocpp_core import (
    Call,
    CallError,
    CallReceived,
    CallResult,
    EncodeError,
    ErrorCode,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    Limits,
    PayloadError,
    PlainCall,
    PlainResult,
    RemoteError,
    ResultReceived,
    Send,
    Session,
    v21,
    v201,
)
from ocpp_core.errors import FramingError, SignatureError, UnknownActionError
from ocpp_core.session import Correlation
from ocpp_core.signed import PrivateKey, PublicKey, SignaturePolicy, SignatureStatus, unwrap
from tests.session.helpers import only
from tests.signed.keys import certificate, made, pem, signer
from tests.signed.literals import (
    CSMS_CERTIFICATE,
    ES256_CALL,
    ES256_SEND,
    RS256_CALL,
    RS384_RESULT,
    STATION_CERTIFICATE,
)

KEYS = [STATION_CERTIFICATE, CSMS_CERTIFICATE]
STRICT = JsonCodec("2.1", signatures=SignaturePolicy(keys=KEYS, unverified="refuse"))
REPORTING = JsonCodec("2.1", signatures=SignaturePolicy(keys=KEYS))
BOOT = v21.BootNotificationRequest(
    reason="PowerUp", charging_station=v21.ChargingStationType(model="Solo", vendor_name="Example")
)


def encoded(value: Any) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def header_of(text: str) -> dict[str, Any]:
    return json.loads(decoded(json.loads(text)[-1]["protected"]))


def with_header(
    changes: dict[str, Any], *, without: str = "", payload: Any = None, action: str = "BootNotification"
) -> str:
    """A BootNotification that is signed well, but by another header or with another payload."""
    header = {"alg": "ES256", "OCPPAction": action, "OCPPMessageTypedId": 2, "x5t#S256": signer("ES256").thumbprint}
    header |= changes
    header.pop(without, None)
    protected = encoded(header)
    body = encoded(BOOT.to_dict() if payload is None else payload)
    signature = encoded(signer("ES256").sign(f"{protected}.{body}".encode()))
    return json.dumps([2, "1", f"{action}-Signed", {"protected": protected, "payload": body, "signature": signature}])


OURS = JsonCodec("2.1", signatures=SignaturePolicy(keys=[certificate("ec"), certificate("rsa")]))


# -- what others signed


@pytest.mark.parametrize(
    ("text", "frame", "algorithm"),
    [
        (ES256_CALL, Call("1", BOOT), "ES256"),
        (RS256_CALL, Call("2", v21.ClearCacheRequest()), "RS256"),
    ],
)
def test_a_signed_request(text: str, frame: Any, algorithm: str) -> None:
    found = STRICT.decode(text)
    assert found == frame
    assert found.signature.verified
    assert (found.signature.status, found.signature.reason) == (SignatureStatus.VALID, "")
    assert (found.signature.algorithm, found.signature.action) == (algorithm, found.action)
    assert found.signature.key_id in {PublicKey(each).thumbprint for each in KEYS}
    assert found.signature.jws == json.loads(text)[-1]
    assert found.received == found.payload
    assert STRICT.is_valid(text)
    assert pickle.loads(pickle.dumps(found)).signature == found.signature


def test_a_signed_result() -> None:
    found = STRICT.decode(RS384_RESULT, {"1": "BootNotification"})
    assert isinstance(found, CallResult)
    assert found.message.interval == 300
    assert found.signature is not None
    assert found.signature.algorithm == "RS384"
    assert found.signature.verified

    unknown = STRICT.decode(RS384_RESULT)
    assert isinstance(unknown, PlainResult)
    assert unknown.payload["status"] == "Accepted"
    assert unknown.signature == found.signature


def test_a_signed_result_of_an_action_whose_result_has_no_members() -> None:
    text = OURS.sign(CallResult("1", v21.StatusNotificationResponse()), signer("ES256"))
    tolerant = OURS.tolerating({"additionalProperties"})
    for codec in (OURS, tolerant):
        found = codec.decode(text, {"1": "StatusNotification"})
        assert found.signature.verified
        assert found.issues == ()


def test_a_signed_send() -> None:
    found = STRICT.decode(ES256_SEND)
    assert isinstance(found, Send)
    assert found.signature is not None
    assert found.signature.verified


def test_without_keys_a_message_is_unwrapped_and_nothing_is_verified() -> None:
    found = JsonCodec("2.0.1").decode(ES256_CALL)
    assert found == Call(
        "1",
        v201.BootNotificationRequest(
            reason="PowerUp", charging_station=v201.ChargingStationType(model="Solo", vendor_name="Example")
        ),
    )
    assert found.signature.status is SignatureStatus.NOT_CHECKED
    assert not found.signature.verified
    assert "no keys were given" in found.signature.reason


def test_without_the_extra_a_message_is_unwrapped_and_says_that_it_was_not_verified() -> None:
    program = f"""
import sys
sys.modules["cryptography"] = None
from ocpp_core import JsonCodec
from ocpp_core.signed import PrivateKey, PublicKey, SignaturePolicy
codec = JsonCodec("2.1", signatures=SignaturePolicy(keys={KEYS!r}))
for text in {[ES256_CALL, RS256_CALL]!r}:
    signature = codec.decode(text).signature
    print(signature.status, "|", signature.reason)
made = [PublicKey(each) for each in {KEYS!r}]
for keys in (made, lambda _: made[0], dict((each.thumbprint, each) for each in made)):
    signature = JsonCodec("2.1", signatures=SignaturePolicy(keys=keys)).decode({ES256_CALL!r}).signature
    print(signature.status, "|", signature.reason)
try:
    PrivateKey("x")
except ImportError as error:
    print(error)
"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    hint = "signatures need the package cryptography: pip install 'ocpp_core[signed]'"
    assert found.stdout.splitlines() == [f"not-checked | the signature was not verified: {hint}"] * 5 + [hint]


def test_nothing_is_loaded_for_frames_without_a_signature() -> None:
    program = """
import sys
from ocpp_core import JsonCodec
JsonCodec("2.1").decode('[2,"1","Heartbeat",{}]')
print([name for name in sys.modules if name.startswith(("cryptography", "ocpp_core.signed"))])
"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


# -- what we sign, judged by others


@pytest.mark.parametrize("algorithm", ["ES256", "RS256", "RS384"])
@pytest.mark.parametrize("both", [False, True])
def test_what_we_sign_is_verified_by_joserfc_and_jwcrypto(algorithm: str, both: bool) -> None:
    key = signer(algorithm)
    codec = JsonCodec(
        "2.1", signatures=SignaturePolicy(keys=[certificate("ec"), certificate("rsa")], both_spellings=both)
    )
    text = codec.sign(Call("1", BOOT), key)
    kind, message_id, action, jws = json.loads(text)
    assert (kind, message_id, action) == (2, "1", "BootNotification-Signed")
    assert set(jws) == {"protected", "payload", "signature"}
    wanted = {"alg": algorithm, "OCPPAction": "BootNotification", "OCPPMessageTypedId": 2, "x5t#S256": key.thumbprint}
    assert header_of(text) == wanted | ({"OCPPMessageTypeId": 2} if both else {})

    public = pem_of_public(algorithm)
    registry = joserfc_jws.JWSRegistry(algorithms=["ES256", "RS256", "RS384"], strict_check_header=False)
    by_joserfc = joserfc_jws.deserialize_json(
        jws, import_key(public, "EC" if algorithm == "ES256" else "RSA"), registry=registry
    )
    assert json.loads(by_joserfc.payload) == BOOT.to_dict()
    by_jwcrypto = jwcrypto_jws.JWS()
    by_jwcrypto.deserialize(json.dumps(jws), jwcrypto_jwk.JWK.from_pem(public.encode()), alg=algorithm)
    assert json.loads(by_jwcrypto.payload) == BOOT.to_dict()

    assert codec.decode(text) == Call("1", BOOT)
    assert codec.decode(text).signature.verified


def pem_of_public(algorithm: str) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = made("ec" if algorithm == "ES256" else "rsa").public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def test_results_and_plain_frames_are_signed_too() -> None:
    result = OURS.sign(
        CallResult(
            "1",
            v21.HeartbeatResponse(
                current_time=OURS.decode(
                    '[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]', {"1": "Heartbeat"}
                ).message.current_time
            ),
        ),
        signer("RS256"),
    )
    assert header_of(result)["OCPPMessageTypedId"] == 3
    assert header_of(result)["OCPPAction"] == "Heartbeat"
    assert len(json.loads(result)) == 3
    assert OURS.decode(result, {"1": "Heartbeat"}).signature.verified
    plain = OURS.sign(PlainCall("1", "ClearCache", {}), signer("ES256"))
    assert OURS.decode(plain) == Call("1", v21.ClearCacheRequest())
    named = OURS.sign(PlainResult("1", {"status": "Accepted"}, "ClearCache"), signer("ES256"))
    assert OURS.decode(named, {"1": "ClearCache"}).signature.verified


def test_what_cannot_be_signed() -> None:
    key = signer("ES256")
    with pytest.raises(EncodeError, match="a CallError is never signed"):
        OURS.sign(CallError("1", ErrorCode.GENERIC_ERROR), key)
    with pytest.raises(EncodeError, match="OCPP 1.6 has no signed messages"):
        JsonCodec("1.6").sign(PlainCall("1", "Heartbeat", {}), key)
    with pytest.raises(EncodeError):
        OURS.sign(PlainCall("1", "BootNotification", {}), key)
    with pytest.raises(EncodeError, match="the signed frame is longer than 300 bytes"):
        JsonCodec("2.1", limits=Limits(max_bytes=300)).sign(Call("1", BOOT), key)
    with pytest.raises(TypeError, match="the key must be a PrivateKey"):
        OURS.sign(Call("1", BOOT), "secret")  # type: ignore[arg-type]


def test_a_signer_and_a_verifier_of_ones_own() -> None:
    class Element:
        thumbprint = None
        algorithm = "ES256"
        algorithms = frozenset({"ES256"})

        def sign(self, data: bytes) -> bytes:
            return b"signed" + data[:2]

        def verify(self, algorithm: str, signed: bytes, signature: bytes) -> bool:
            return algorithm == "ES256" and signature == b"signed" + signed[:2]

    codec = JsonCodec("2.1", signatures=SignaturePolicy(keys=[Element()]))
    text = codec.sign(Call("1", BOOT), Element())
    assert "x5t#S256" not in header_of(text)
    assert codec.decode(text).signature.verified


# -- each way of breaking one


S = SignatureStatus


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (with_header({}), S.VALID),
        (with_header({}, without="x5t#S256"), S.VALID),
        (with_header({"typ": "JOSE", "jwk": {"kty": "EC"}, "x5u": "http://localhost/", "jku": "file:///etc"}), S.VALID),
        (with_header({"OCPPMessageTypeId": 2}), S.VALID),
        (with_header({"OCPPMessageTypeId": 2}, without="OCPPMessageTypedId"), S.VALID),
        (with_header({"alg": "none"}), S.ALGORITHM_NOT_ALLOWED),
        (with_header({"alg": "HS256"}), S.ALGORITHM_NOT_ALLOWED),
        (with_header({"alg": "es256"}), S.ALGORITHM_NOT_ALLOWED),
        (with_header({"alg": ["ES256"]}), S.ALGORITHM_NOT_ALLOWED),
        (with_header({}, without="alg"), S.ALGORITHM_NOT_ALLOWED),
        (with_header({"crit": []}), S.CRIT_NOT_UNDERSTOOD),
        (with_header({"crit": ["exp"], "exp": 1}), S.CRIT_NOT_UNDERSTOOD),
        (with_header({"b64": False}), S.CRIT_NOT_UNDERSTOOD),
        (with_header({}, without="OCPPAction"), S.HEADER_MISSING),
        (with_header({}, without="OCPPMessageTypedId"), S.HEADER_MISSING),
        (with_header({"OCPPAction": "Heartbeat"}), S.HEADER_MISMATCH),
        (with_header({"OCPPAction": "BootNotification-Signed"}), S.HEADER_MISMATCH),
        (with_header({"OCPPAction": 1}), S.HEADER_MISMATCH),
        (with_header({"OCPPMessageTypedId": 3}), S.HEADER_MISMATCH),
        (with_header({"OCPPMessageTypedId": "2"}), S.HEADER_MISMATCH),
        (with_header({"OCPPMessageTypedId": True}), S.HEADER_MISMATCH),
        (with_header({"OCPPMessageTypeId": 6}), S.HEADER_MISMATCH),
        (with_header({"x5t#S256": "A" * 43}), S.UNKNOWN_KEY),
        (with_header({"x5t#S256": f"{signer('ES256').thumbprint}="}), S.UNKNOWN_KEY),
        (with_header({"x5t#S256": [1]}), S.UNKNOWN_KEY),
        (with_header({"x5t#S256": signer("RS256").thumbprint}), S.BAD_SIGNATURE),
        (with_header({"alg": "RS256"}), S.BAD_SIGNATURE),
        (with_header({"alg": "RS256"}, without="x5t#S256"), S.BAD_SIGNATURE),
    ],
)
def test_what_is_found_of_a_header(text: str, status: SignatureStatus) -> None:
    found = OURS.decode(text)
    assert found == Call("1", BOOT)
    assert found.signature.status is status
    assert found.signature.verified is (status is S.VALID) is (found.signature.reason == "")
    strict = OURS.verifying(SignaturePolicy(keys=[certificate("ec"), certificate("rsa")], unverified="refuse"))
    assert strict.is_valid(text) is (status is S.VALID)
    if status is not S.VALID:
        with pytest.raises(SignatureError) as refused:
            strict.decode(text)
        assert refused.value.rule == f"signature/{status}"
        assert refused.value.reply == CallError("1", ErrorCode.SECURITY_ERROR, found.signature.reason)
        assert refused.value.signature == found.signature


def changed(**members: Any) -> str:
    kind, message_id, action, jws = json.loads(with_header({}))
    return json.dumps(
        [kind, message_id, action, {name: value for name, value in (jws | members).items() if value != ...}]
    )


GOOD = json.loads(with_header({}))[-1]
TWICE = '{"alg":"ES256","alg":"none","OCPPAction":"BootNotification","OCPPMessageTypedId":2}'


@pytest.mark.parametrize(
    ("text", "status", "unwrapped"),
    [
        (changed(signature=encoded(b"x" * 64)), S.BAD_SIGNATURE, True),
        (changed(signature=encoded(b"\0" * 64)), S.BAD_SIGNATURE, True),
        (changed(signature=encoded(decoded(GOOD["signature"])[:-1])), S.BAD_SIGNATURE, True),
        (changed(signature=""), S.BAD_SIGNATURE, True),
        (changed(payload=encoded(BOOT.to_dict() | {"reason": "Unknown"})), S.BAD_SIGNATURE, True),
        (changed(protected=encoded(b"alg=ES256")), S.MALFORMED, True),
        (changed(protected=encoded(b"[]")), S.MALFORMED, True),
        (changed(protected=encoded(TWICE.encode())), S.MALFORMED, True),
        (changed(protected=encoded(b"[" * 100_000)), S.MALFORMED, True),
        (changed(header={"alg": "ES256"}), S.MALFORMED, True),
        (changed(header=[]), S.MALFORMED, True),
        (changed(header={"crit": ["x"]}), S.CRIT_NOT_UNDERSTOOD, True),
        (changed(header={"kid": "other"}), S.VALID, True),
        (changed(extra=1), S.VALID, True),
        (changed(signature=...), S.MALFORMED, False),
        (changed(payload=...), S.MALFORMED, False),
        (changed(payload=None), S.MALFORMED, False),
        (changed(payload=BOOT.to_dict()), S.MALFORMED, False),
        (changed(payload=GOOD["payload"] + "="), S.MALFORMED, False),
        (changed(payload=GOOD["payload"] + "\n"), S.MALFORMED, False),
        (changed(payload="A"), S.MALFORMED, False),
        (changed(payload="e31"), S.MALFORMED, False),  # bits behind the end
        (changed(signature="a+/b"), S.MALFORMED, False),
        (changed(signatures=[]), S.MALFORMED, False),
        (changed(payload=encoded(b"[]")), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b"null")), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b'{"a":NaN}')), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b'{"a":"\xff"}')), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b"\xef\xbb\xbf{}")), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b'{"a":' * 100_000)), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=encoded(b'{"a":' * 64 + b"1" + b"}" * 64)), S.PAYLOAD_NOT_JSON, False),
        (changed(payload=""), S.PAYLOAD_NOT_JSON, False),
        ('[2,"1","BootNotification-Signed","a.b.c"]', S.MALFORMED, False),
        ('[2,"1","BootNotification-Signed",null]', S.MALFORMED, False),
        (with_header({}).replace('"protected"', '"payload": "e30", "protected"'), S.MALFORMED, False),
        (changed(payload='{"b64":false}', protected=encoded({"alg": "ES256", "b64": False, "crit": ["b64"]})), S.CRIT_NOT_UNDERSTOOD, False),
    ],
)  # fmt: skip
def test_what_is_found_of_the_members(text: str, status: SignatureStatus, unwrapped: bool) -> None:
    apart = unwrap(text, OURS.signatures)
    assert apart is not None
    assert apart.signature.status is status
    assert (apart.text is not None) is unwrapped
    if unwrapped:
        assert OURS.decode(text).signature == apart.signature
        return
    for codec in (OURS, JsonCodec("2.1")):
        with pytest.raises(SignatureError) as refused:
            codec.decode(text)
        assert refused.value.signature is not None
        assert refused.value.signature.status is status
        code = ErrorCode.SECURITY_ERROR if status is S.CRIT_NOT_UNDERSTOOD else ErrorCode.FORMAT_VIOLATION
        assert refused.value.reply == CallError("1", code, refused.value.signature.reason)


def test_the_signature_of_a_secure_element_that_writes_der_is_none() -> None:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    raw = decoded(GOOD["signature"])
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    assert OURS.decode(changed(signature=encoded(der))).signature.status is S.BAD_SIGNATURE


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('[2,"1","BootNotification-signed",{}]', UnknownActionError),
        ('[2,"1","Nothing-Signed",{"protected":"","payload":"e30","signature":""}]', UnknownActionError),
        ('[2,"1","-Signed",{"protected":"","payload":"e30","signature":""}]', UnknownActionError),
        (ES256_CALL.replace("-Signed", "-Signed-Signed"), UnknownActionError),
        (ES256_CALL.replace("-Signed", ""), PayloadError),
        (ES256_CALL.replace('-Signed",', '-Signed",{},'), FramingError),
        (ES256_CALL.replace('"1",', '"1",[],'), FramingError),
        (ES256_CALL.replace('"1",', '"1",{},{},'), FramingError),
        (ES256_SEND.replace("[6", "[2"), UnknownActionError),
        (ES256_CALL.replace('"1"', '""'), FramingError),
        ('[3,"1",{"protected":"","payload":"e30"}]', SignatureError),
        (f'[4,"1",{json.dumps(GOOD)}]', FramingError),
    ],
)
def test_what_is_no_signed_message(text: str, error: type[RemoteError]) -> None:
    with pytest.raises(error) as refused:
        REPORTING.decode(text, {"1": "Heartbeat"})
    assert (refused.value.reply is None) is text.startswith("[4")  # an error is never answered
    assert not REPORTING.is_valid(text, {"1": "Heartbeat"})


@pytest.mark.parametrize("version", ["1.5", "1.6", "2.0"])
def test_versions_without_signed_messages(version: str) -> None:
    with pytest.raises(UnknownActionError):
        JsonCodec(version).decode(ES256_CALL)
    with pytest.raises(LookupError, match="has no signed messages"):
        JsonCodec(version, signatures=SignaturePolicy(required=True))
    with pytest.raises(ValueError, match="has no signed messages"):
        Session(version, "csms", signing_key=signer("ES256"))


def test_a_frame_of_five_elements_is_read_and_its_extension_kept() -> None:
    text = ES256_CALL.replace('"1",', '"1",{"vendor":1},')
    found = STRICT.decode(text)
    assert found.signature.verified
    assert found.signature.extension == {"vendor": 1}
    assert STRICT.decode(ES256_CALL).signature.extension is None
    refusing = JsonCodec("2.1", signatures=SignaturePolicy(extensions="refuse"))
    with pytest.raises(FramingError) as refused:
        refusing.decode(text)
    assert refused.value.rule == "framing/arity"
    assert unwrap(text, refusing.signatures) is None


def test_a_payload_that_breaks_the_schema_is_refused_as_ever_and_its_signature_told() -> None:
    text = with_header({}, payload={"reason": "PowerUp"})
    with pytest.raises(PayloadError) as refused:
        OURS.decode(text)
    assert refused.value.signature is not None
    assert refused.value.signature.verified
    assert refused.value.reply.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION
    assert refused.value.raw == text
    assert refused.value.action == "BootNotification"


def test_the_signature_counts_before_the_schema_where_it_is_required() -> None:
    strict = OURS.verifying(SignaturePolicy(keys=[certificate("rsa")], unverified="refuse"))
    with pytest.raises(SignatureError):
        strict.decode(with_header({}, payload={"reason": "PowerUp"}))


def test_signatures_that_are_required() -> None:
    codec = JsonCodec("2.1", signatures=SignaturePolicy(keys=KEYS, required=["ClearCache"]))
    for _ in range(2):  # the second time the fast path has met the message
        with pytest.raises(SignatureError) as refused:
            codec.decode('[2,"2","ClearCache",{}]')
        assert refused.value.rule == "signature/not-signed"
        assert refused.value.reply == CallError("2", ErrorCode.SECURITY_ERROR, "the message must be signed")
        assert not codec.is_valid(b'[2,"2","ClearCache",{}]')
        with pytest.raises(SignatureError):
            codec.decode('[3,"2",{"status":"Accepted"}]', {"2": "ClearCache"})
        assert codec.decode('[2,"2","Heartbeat",{}]').signature is None
        assert codec.decode(RS256_CALL).signature.verified
    refusal = codec.decode('[4,"2","NotSupported","",{}]')
    assert (refusal.code, refusal.signature) == (ErrorCode.NOT_SUPPORTED, None)
    every = JsonCodec("2.1", signatures=SignaturePolicy(keys=KEYS, required=True))
    for text in ['[2,"2","Heartbeat",{}]', '[3,"2",{}]']:
        with pytest.raises(SignatureError):
            every.decode(text)
    with pytest.raises(SignatureError, match="keys"):
        JsonCodec("2.1", signatures=SignaturePolicy(required=True)).decode(RS256_CALL)
    with pytest.raises(LookupError, match="did you mean 'ClearCache'"):
        JsonCodec("2.1", signatures=SignaturePolicy(required=["ClearCash"]))


# -- keys


def test_keys_are_found_by_whatever_the_owner_goes_by() -> None:
    asked: list[Any] = []
    known = PublicKey(STATION_CERTIFICATE)

    def find(header: Any) -> Any:
        asked.append(header)
        return known if header["OCPPAction"] == "BootNotification" else {}["nothing"]

    for keys in (find, {known.thumbprint: known}, [known], iter([known]), lambda _: [known]):
        codec = JsonCodec("2.1", signatures=SignaturePolicy(keys=keys))
        assert codec.decode(ES256_CALL).signature.verified
    assert asked[0]["x5t#S256"] == known.thumbprint
    codec = JsonCodec("2.1", signatures=SignaturePolicy(keys=find))
    assert codec.decode(ES256_SEND).signature.status is S.UNKNOWN_KEY
    nobody = JsonCodec("2.1", signatures=SignaturePolicy(keys=lambda _: None))
    assert nobody.decode(ES256_CALL).signature.status is S.UNKNOWN_KEY


def test_a_bare_key_is_tried_since_nobody_knows_its_certificate() -> None:
    bare = PublicKey(made("ec").public_key())
    assert bare.thumbprint is None
    for text in (with_header({}), with_header({}, without="x5t#S256")):
        assert JsonCodec("2.1", signatures=SignaturePolicy(keys=[bare])).decode(text).signature.verified


def test_the_keys_that_are_tried_are_bounded() -> None:
    bare = PublicKey(made("ec").public_key())
    codec = JsonCodec("2.1", signatures=SignaturePolicy(keys=[bare] * 33))
    found = codec.decode(with_header({}, without="x5t#S256")).signature
    assert found.status is S.UNKNOWN_KEY
    assert "more than 32" in found.reason


@pytest.mark.parametrize(
    "key", ["", "x", b"\x30\x00", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", pem(made("ec"))]
)
def test_what_is_no_public_key(key: Any) -> None:
    with pytest.raises(ValueError, match="key"):
        PublicKey(key)


def test_keys_that_do_not_fit() -> None:
    with pytest.raises(TypeError, match="a public key must be"):
        PublicKey(5)
    assert PublicKey(made("SECP384R1").public_key()).algorithms == frozenset()
    assert not PublicKey(made("SECP384R1").public_key()).verify("ES256", b"", b"")
    for key in (ec.generate_private_key(ec.SECP384R1()), rsa.generate_private_key(65537, 1024)):
        with pytest.raises(ValueError, match="RSA of at least 2048 bits"):
            PrivateKey(key)
    with pytest.raises(ValueError, match="a private key is needed"):
        PrivateKey("nothing")
    with pytest.raises(ValueError, match="must be RS256 or RS384"):
        PrivateKey(made("rsa"), algorithm="ES256")
    with pytest.raises(ValueError, match="the certificate is that of another key"):
        PrivateKey(made("ec"), certificate("rsa"))
    with pytest.raises(TypeError, match="keys must be"):
        SignaturePolicy(keys=STATION_CERTIFICATE)
    with pytest.raises(LookupError, match="report"):
        SignaturePolicy(unverified="ignore")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="required must be"):
        SignaturePolicy(required="ClearCache")
    with pytest.raises(TypeError, match="signatures must be"):
        JsonCodec("2.1", signatures=[STATION_CERTIFICATE])  # type: ignore[arg-type]


def test_keys_and_policies_do_not_show_what_is_secret_and_can_be_copied() -> None:
    assert repr(signer("ES256")) == f"PrivateKey(ES256, thumbprint={signer('ES256').thumbprint!r})"
    again = pickle.loads(pickle.dumps(STRICT))
    assert again.decode(ES256_CALL).signature.verified
    assert "BEGIN" not in repr(STRICT.signatures)
    assert signer("ES256").public_key.thumbprint == signer("ES256").thumbprint


# -- a session


def pair(**station: Any) -> tuple[Session, Session]:
    csms = Session("2.1", "csms", codec=OURS, signing_key=signer("RS256"))
    return csms, Session("2.1", "charging-station", codec=OURS, **station)


def moved(source: Session, target: Session) -> list[Any]:
    return [event for text in source.outgoing() for event in target.receive(text, 1)]


def test_a_signed_call_is_answered_signed() -> None:
    csms, station = pair(signing_key=signer("ES256"))
    csms.call(v21.ClearCacheRequest(), 0, signed=True)
    received = only(moved(csms, station), CallReceived)
    assert received.call.signature.verified
    station.answer(received.call, v21.ClearCacheResponse(status="Accepted"), 1)
    result = only(moved(station, csms), ResultReceived).result
    assert result.signature.verified
    assert result.signature.algorithm == "ES256"


@pytest.mark.parametrize(("key", "signed", "wanted"), [(False, None, False), (True, False, False), (True, None, True)])
def test_an_answer_is_signed_only_with_a_key_and_if_wanted(key: bool, signed: bool | None, wanted: bool) -> None:
    csms, station = pair(**({"signing_key": signer("ES256")} if key else {}))
    csms.call(v21.ClearCacheRequest(), 0, signed=True)
    call = only(moved(csms, station), CallReceived).call
    station.answer(call, v21.ClearCacheResponse(status="Accepted"), 1, signed=signed)
    assert (only(moved(station, csms), ResultReceived).result.signature is not None) is wanted


def test_unsigned_calls_are_answered_unsigned_and_signing_needs_a_key() -> None:
    csms, station = pair(signing_key=signer("ES256"))
    csms.call(v21.ClearCacheRequest(), 0)
    call = only(moved(csms, station), CallReceived).call
    station.answer(call, v21.ClearCacheResponse(status="Accepted"), 1)
    assert only(moved(station, csms), ResultReceived).result.signature is None
    with pytest.raises(ValueError, match="needs a signing_key"):
        Session("2.1", "csms").call(v21.ClearCacheRequest(), 0, signed=True)


def test_a_session_refuses_what_the_codec_does() -> None:
    codec = OURS.verifying(SignaturePolicy(keys=[certificate("rsa")], unverified="refuse"))
    session = Session("2.1", "csms", codec=codec)
    rejected = only(session.receive(with_header({}), 0), FrameRejected)
    assert rejected.reply.code is ErrorCode.SECURITY_ERROR
    call = session.call(v21.ClearCacheRequest(), 0)
    session.outgoing()
    answer = OURS.sign(CallResult(call.message_id, v21.ClearCacheResponse(status="Accepted")), signer("ES256"))
    invalid = only(session.receive(answer, 1), InvalidAnswer)
    assert invalid.reply.code is ErrorCode.SECURITY_ERROR


def test_another_process_goes_on_with_signed_calls() -> None:
    csms, station = pair(signing_key=signer("ES256"))
    csms.call(v21.ClearCacheRequest(), 0, signed=True)
    csms.call(v21.GetLocalListVersionRequest(), 0, signed=True)
    moved(csms, station)
    stored = [Correlation.from_dict(json.loads(json.dumps(each.correlation().to_dict()))) for each in (csms, station)]
    csms, station = pair(signing_key=signer("ES256"))
    csms.resume(stored[0], 1)
    station.resume(stored[1], 1)
    [call] = station.open_calls.values()
    assert call.signature.verified
    station.answer(call, v21.ClearCacheResponse(status="Accepted"), 1)
    assert only(moved(station, csms), ResultReceived).result.signature.verified
    assert only(moved(csms, station), CallReceived).call.signature.verified


def test_our_own_signed_calls_are_resumed_though_their_key_is_none_of_the_peers() -> None:
    codec = OURS.verifying(SignaturePolicy(keys=[certificate("ec")], unverified="refuse"))
    first = Session("2.1", "csms", codec=codec, signing_key=signer("RS256"))
    call = first.call(v21.ClearCacheRequest(), 0, signed=True)
    second = Session("2.1", "csms", codec=codec, signing_key=signer("RS256"))
    second.resume(first.correlation(), 1)
    assert second.waiting_calls == {call.message_id: call}


# -- unwrapping alone


def test_unwrapping_without_a_codec() -> None:
    found = unwrap(RS384_RESULT, SignaturePolicy(keys=KEYS), action="Heartbeat")
    assert found is not None
    assert found.signature.status is S.HEADER_MISMATCH
    assert json.loads(found.text or "")[:2] == [3, "1"]
    for text in ("", "[", "{}", '[2,"1","Heartbeat",{}]', b"\xff", "\ud800", "[" * 100_000, '[3,"1",{}]'):
        assert unwrap(text) is None
    assert unwrap(ES256_CALL, limits=Limits(max_bytes=100)) is None
    with pytest.raises(TypeError):
        unwrap(5)  # type: ignore[arg-type]


def test_keys_in_other_forms() -> None:
    from cryptography.x509 import load_pem_x509_certificate

    loaded = load_pem_x509_certificate(STATION_CERTIFICATE.encode())
    known = PublicKey(STATION_CERTIFICATE)
    assert PublicKey(loaded).thumbprint == known.thumbprint
    assert PublicKey(loaded.public_key(), known.thumbprint).verify("ES256", b"", b"x" * 64) is False
    assert repr(known) == f"PublicKey(thumbprint={known.thumbprint!r})"
    assert pickle.loads(pickle.dumps(known)).thumbprint == known.thumbprint
    with pytest.raises(ValueError, match="damaged"):
        PublicKey(STATION_CERTIFICATE.replace("MIIB", "MII"))
    by_function = SignaturePolicy(keys=lambda _: [STATION_CERTIFICATE])  # type: ignore[arg-type,return-value]
    assert JsonCodec("2.1", signatures=by_function).decode(ES256_CALL).signature.verified
    key = made("ec")
    opened = PrivateKey(pem(key).encode(), certificate("ec"))
    assert opened.public_key.verify("ES256", b"a", opened.sign(b"a"))


def test_a_key_of_ones_own_with_another_algorithm_signs_nothing() -> None:
    class Other:
        thumbprint = None
        algorithm = "HS256"

        def sign(self, data: bytes) -> bytes:
            return data

    with pytest.raises(EncodeError, match="must be ES256, RS256 or RS384"):
        OURS.sign(Call("1", BOOT), Other())
    with pytest.raises(LookupError, match="accept"):
        SignaturePolicy(extensions="maybe")  # type: ignore[arg-type]
