"""Signed meter values: the forms in which they come, what is found of them, and billing by them."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

pytest.importorskip("cryptography", reason="the extra signed is not installed")

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding as Form
from cryptography.hazmat.primitives.serialization import PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import v16, v21, v201
from ocpp_core.signed import (
    MeterKey,
    SignedReading,
    UnsupportedCurveError,
    signed_reading,
    signed_readings,
    transaction_energy,
)
from tests.signed.keys import made
from tests.signed.literals import METER_DATA

CURVES = {
    "secp256k1": "SECP256K1",
    "secp192r1": "SECP192R1",
    "secp256r1": "ec",
    "brainpool256r1": "BrainpoolP256R1",
    "secp384r1": "SECP384R1",
    "brainpool384r1": "BrainpoolP384R1",
}
PAYLOAD: dict[str, Any] = {
    "FV": "1.4", "GI": "Example", "GS": "7", "PG": "T12", "MS": "M-7", "IS": True, "IL": "VERIFIED", "IF": ["RFID_PLAIN"],
    "IT": "ISO14443", "ID": "04AABBCC", "TT": "Tariff", "CT": "EVSEID", "CI": "DE*EXA*E1",
    "RD": [
        {"TM": "2026-11-27T12:00:00,250+0100 S", "TX": "B", "RV": 100.50, "RI": "1-b:1.8.0", "RU": "kWh", "RT": "AC", "EF": "", "ST": "G"},
        {"TM": "2026-11-27T12:30:00,000+0100 S", "TX": "E", "RV": 108.814},
    ],
}  # fmt: skip


def public(curve: str = "secp256r1") -> bytes:
    return made(CURVES[curve]).public_key().public_bytes(Form.DER, PublicFormat.SubjectPublicKeyInfo)


def sent(curve: str = "secp256r1") -> str:
    return b64encode(b"oca:base16:asn1:" + public(curve).hex().encode()).decode()


def ocmf(payload: Any = None, curve: str = "secp256r1", **signing: Any) -> str:
    text = payload if isinstance(payload, str) else json.dumps(PAYLOAD if payload is None else payload)
    signature = made(CURVES[curve]).sign(text.encode(), ec.ECDSA(hashes.SHA256()))
    section = {"SA": f"ECDSA-{curve}-SHA256", "SD": signature.hex()} | signing
    return f"OCMF|{text}|{json.dumps({name: value for name, value in section.items() if value is not None})}"


def value(data: str | bytes | None = None, **members: Any) -> dict[str, Any]:
    raw = ocmf() if data is None else data
    return {
        "signedMeterData": b64encode(raw.encode() if isinstance(raw, str) else raw).decode(),
        "signingMethod": "",
        "encodingMethod": "OCMF",
        "publicKey": sent(),
    } | members


def verdict(found: SignedReading) -> tuple[str, str, str]:
    return str(found.encoding), str(found.structure), str(found.signature)


GOOD = ("ok", "ok", "valid")


@pytest.mark.parametrize("curve", METER_DATA)
def test_what_others_signed(curve: str) -> None:
    data, key = METER_DATA[curve]
    found = signed_reading(value(signedMeterData=data, publicKey=""), public_key=key)
    assert verdict(found) == GOOD
    assert transaction_energy(found) == Decimal("1.75")
    other = b64encode(b64decode(data).replace(b"3.25", b"3.24")).decode()
    assert signed_reading(value(signedMeterData=other, publicKey=""), public_key=key).signature == "bad-signature"


def test_what_a_billing_engineer_reads() -> None:
    found = signed_reading(value(), public_key=public())
    assert verdict(found) == GOOD
    assert found.verified
    assert found.key_was_given
    assert (found.reason, found.problems) == ("", ())
    begin, end = found.readings
    assert begin.value == Decimal("100.5")
    assert begin.time == datetime(2026, 11, 27, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))
    assert (begin.time_status, begin.transaction, begin.status, begin.current_type) == ("S", "B", "G", "AC")
    assert (end.value, end.unit, end.obis, end.transaction, end.status) == (
        Decimal("108.814"),
        "kWh",
        "1-b:1.8.0",
        "E",
        "G",
    )
    identification = found.identification
    assert identification is not None
    assert (identification.assigned, identification.type, identification.data) == (True, "ISO14443", "04AABBCC")
    assert (identification.level, identification.flags) == ("VERIFIED", ("RFID_PLAIN",))
    assert (found.meter_serial, found.pagination, found.charge_point) == ("M-7", "T12", ("EVSEID", "DE*EXA*E1"))
    assert found.signing_method == "ECDSA-secp256r1-SHA256"
    assert found.data.startswith(b"OCMF|{")
    assert transaction_energy(found) == Decimal("8.314")


def test_digits_are_those_of_the_meter() -> None:
    text = json.dumps(PAYLOAD).replace("108.814", "108.8140")
    assert str(signed_reading(value(ocmf(text))).readings[1].value) == "108.8140"


@pytest.mark.parametrize("curve", CURVES)
def test_each_curve(curve: str) -> None:
    found = signed_reading(value(ocmf(curve=curve), publicKey=sent(curve)))
    assert verdict(found) == GOOD
    assert not found.key_was_given
    changed = ocmf(curve=curve).replace("108.814", "208.814")
    assert verdict(signed_reading(value(changed, publicKey=sent(curve)))) == ("ok", "ok", "bad-signature")


def test_the_usual_method_and_encodings_of_the_signature() -> None:
    assert signed_reading(value(ocmf(SA=None))).verified
    text = ocmf()
    signature = bytes.fromhex(json.loads(text.split("|")[2])["SD"])
    packed = b64encode(signature).decode()
    assert signed_reading(
        value(ocmf(SE="base64", SD=packed).replace(ocmf().split("|")[1], text.split("|")[1]))
    ).verified
    numbers = signature[:0] + b"\x12" * 64
    found = signed_reading(value(ocmf(SD=numbers.hex())))
    assert (found.signature, found.reason) == ("bad-signature", "the signature (SD) must be DER, not R and S alone")
    for broken in ({"SD": "zz"}, {"SE": "base32"}, {"SM": "text/plain"}):
        found = signed_reading(value(ocmf(**broken)))
        assert verdict(found) == ("ok", "ok", "bad-signature")
        assert len(found.problems) == 1


@pytest.mark.parametrize(
    "form", ["der", "hex", "0xhex", "spaced", "base64", "oca16", "oca64", "sent", "pem", "point", "key"]
)
def test_the_forms_of_a_key(form: str) -> None:
    der = public()
    point = made("ec").public_key().public_bytes(Form.X962, PublicFormat.UncompressedPoint)
    forms: dict[str, Any] = {
        "der": der,
        "hex": der.hex().upper(),
        "0xhex": f"0x{der.hex()}",
        "spaced": der.hex(" "),
        "base64": b64encode(der).decode(),
        "oca16": f"oca:base16:asn1:0x{der.hex(':')}",
        "oca64": f"oca:base64:asn1:{b64encode(der).decode()}",
        "sent": sent(),
        "pem": made("ec").public_key().public_bytes(Form.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
        "point": point.hex(),
        "key": MeterKey(der),
    }
    found = signed_reading(value(publicKey=""), public_key=forms[form])
    assert found.verified
    assert found.public_key == MeterKey(point if form == "point" else der)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "nothing",
        b"",
        b"0",
        "oca:base16:asn1:zz",
        "0401",
        "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----",
        b"\xff" * 91,
    ],
)
def test_what_is_no_key(key: Any) -> None:
    with pytest.raises(ValueError, match="key"):
        signed_reading(value(), public_key=key)


def test_a_key_of_another_kind_or_type() -> None:
    rsa = made("rsa").public_key().public_bytes(Form.DER, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(ValueError, match="elliptic curve"):
        MeterKey(rsa)
    with pytest.raises(TypeError):
        MeterKey(5)  # type: ignore[arg-type]
    assert MeterKey(public()) == MeterKey(public().hex())
    assert len({MeterKey(public()), MeterKey(sent())}) == 1


@pytest.mark.parametrize(
    ("given_value", "wanted"),
    [
        (value(publicKey=""), ("ok", "ok", "no-key")),
        ({"signedMeterData": value()["signedMeterData"], "encodingMethod": "OCMF"}, ("ok", "ok", "no-key")),
        (value(publicKey=sent("secp256k1")), ("ok", "ok", "bad-signature")),
        (value(publicKey="!"), ("key-format", "ok", "not-checked")),
        (value(publicKey=b64encode(b"oca:base32:asn1:00").decode()), ("key-format", "ok", "not-checked")),
        (value(publicKey=b64encode(public()).decode()), ("key-format", "ok", "valid")),
        (value(signedMeterData="T0NNRnx7!!"), ("not-base64", "-", "not-checked")),
        (value(signedMeterData=5), ("ok", "ocmf-header", "not-checked")),
        (value("OCMX|{}|{}"), ("ok", "ocmf-header", "not-checked")),
        (value("OCMF|{}"), ("ok", "ocmf-sections", "not-checked")),
        (value("OCMF|{}|{}|{}"), ("ok", "ocmf-sections", "not-checked")),
        (value("OCMF|[]|{}"), ("ok", "ocmf-sections", "not-checked")),
        (value('OCMF|{"A":1,"A":2}|{"SD":"00"}'), ("ok", "ocmf-sections", "not-checked")),
        (value(b"OCMF|\xff|{}"), ("ok", "ocmf-sections", "not-checked")),
        (value("OCMF|" + '{"a":' * 500 + "|{}"), ("ok", "ocmf-sections", "not-checked")),
        (value('OCMF|{"RV":' + "1" * 5000 + '}|{"SD":"00"}'), ("ok", "ocmf-sections", "not-checked")),
        (value("OCMF|{}|[]"), ("ok", "ocmf-sections", "not-checked")),
        (value(ocmf(SD=None)), ("ok", "ocmf-no-SD", "not-checked")),
        (value(ocmf(SD="")), ("ok", "ocmf-no-SD", "not-checked")),
        (value(ocmf(SA="ECDSA-secp521r1-SHA256")), ("ok", "method-unknown", "not-checked")),
        (value(ocmf(SA=5)), ("ok", "method-unknown", "not-checked")),
        (value(ocmf(SA="ECDSA-secp192k1-SHA256")), ("ok", "ok", "not-checked")),
        (value(b"\x1b\x1b\x1b\x1b\x01\x01\x01\x01", encodingMethod="EDL"), ("ok", "opaque", "not-checked")),
        (value(b"anything", encodingMethod="Alfen"), ("ok", "opaque", "not-checked")),
        (value(encodingMethod="OCMF 1.0"), GOOD),
    ],
)  # fmt: skip
def test_what_is_found(given_value: dict[str, Any], wanted: tuple[str, str, str]) -> None:
    found = signed_reading(given_value, version="2.1")
    assert verdict(found) == wanted
    assert found.verified is (wanted[2] == "valid")
    assert bool(found.reason) is not found.verified
    assert all(text.isprintable() for text in (found.reason, *found.problems))


def test_lengths_by_version() -> None:
    long = value(ocmf(PAYLOAD | {"XA": "x" * 2000}))
    assert verdict(signed_reading(long)) == GOOD
    assert verdict(signed_reading(long, version="2.1")) == GOOD
    found = signed_reading(long, version="2.0.1")
    assert verdict(found) == ("too-long", "ok", "valid")
    assert found.problems == ("signedMeterData is longer than OCPP 2.0.1 allows",)
    assert signed_reading(value(signingMethod="x" * 51), version="2.1").encoding == "too-long"


def test_a_key_that_was_given_counts_for_more_than_one_that_was_sent() -> None:
    found = signed_reading(value(), public_key=public("secp256k1"))
    assert not found.verified
    assert found.problems == ("the key that was sent is another than the one that was given",)


def test_what_the_fields_say_against_the_data() -> None:
    found = signed_reading(value(signingMethod="ECDSA-secp256k1-SHA256"))
    assert found.verified
    assert found.problems == ("signingMethod is another method than the one that the data names (SA)",)
    assert signed_reading(value(b"x", encodingMethod="EDL")).problems == (
        "EDL should begin as a file in the Smart Message Language does",
    )


def test_what_a_payload_lacks_is_told() -> None:
    found = signed_reading(value(ocmf({"RD": [{"TX": "B", "RV": 1, "TM": "27.11.2026"}, 5]})))
    assert found.verified
    assert found.problems == (
        "the payload must have PG",
        "the payload must have MS",
        "the payload must have IS, as it is about a transaction",
        "the payload must have IT, as it is about a transaction",
        "reading 1 must have a time (TM)",
        "reading 1 must have the state of the meter (ST)",
        "reading 1 must have a unit (RU)",
    )
    assert signed_reading(value(ocmf({}))).identification is None
    assert "the payload must have readings (RD)" in signed_reading(value(ocmf({"PG": "F1"}))).problems
    assert signed_reading(value(ocmf({"IS": 1, "IF": 5}))).identification is not None


@pytest.mark.parametrize(
    ("text", "minutes"), [("-0530 S", -330), ("Z U", 0), ("+02:00", 120), ("+9900 S", None), (" S", None)]
)
def test_offsets(text: str, minutes: int | None) -> None:
    found = signed_reading(value(ocmf({"RD": [{"TM": f"2026-11-27T12:00:00.5{text}"}]}))).readings[0]
    assert (found.time is None) is (minutes is None)
    if found.time is not None:
        assert found.time.utcoffset() == timedelta(minutes=minutes or 0)
        assert found.time.microsecond == 500_000


# -- where they stand in messages


def test_in_1_6() -> None:
    for text in (
        json.dumps(value()),
        ocmf(),
        ocmf().encode().hex(),
        json.dumps(value()).encode().hex(),
        ocmf().encode(),
    ):
        assert verdict(signed_reading(text, public_key=public())) == GOOD
    sampled = v16.SampledValue(value=ocmf(), format="SignedData")
    assert signed_reading(sampled, public_key=public()).verified
    assert verdict(signed_reading("1b1b1b1b01010101" + "00" * 8)) == ("ok", "opaque", "not-checked")
    for text in ("1234", "", "{}", "{", "[", "16.2"):
        assert verdict(signed_reading(text)) == ("not-base64", "-", "not-checked")


def test_in_2_x() -> None:
    for package, version in ((v201, "2.0.1"), (v21, "2.1")):
        signed = package.SignedMeterValueType(
            signed_meter_data=value()["signedMeterData"],
            signing_method="",
            encoding_method="OCMF",
            public_key=sent(),
        )
        assert signed_reading(signed).verified, version
        assert signed_reading(package.SampledValueType(value=1.0, signed_meter_value=signed)).verified


def test_all_of_a_message() -> None:
    sampled = [v16.SampledValue(value="1"), v16.SampledValue(value=ocmf(), format="SignedData")]
    message = v16.MeterValuesRequest(
        connector_id=1,
        meter_value=[v16.MeterValue(timestamp=datetime(2026, 1, 1, tzinfo=UTC), sampled_value=sampled)] * 2,
    )
    for source in (message, message.to_dict()):
        assert [each.verified for each in signed_readings(source, public_key=public())] == [True, True]
    assert signed_readings({"a": [{"signedMeterValue": value()}, value()]})[0].verified
    assert signed_readings({}) == []


@pytest.mark.parametrize("wrong", [{}, {"value": "1"}, {"value": 5, "format": "SignedData"}, {"signedMeterValue": 5}])
def test_what_is_no_signed_meter_value(wrong: Any) -> None:
    with pytest.raises(ValueError, match="no signed meter value"):
        signed_reading(wrong)


def test_wrong_arguments() -> None:
    with pytest.raises(TypeError, match="the value must be"):
        signed_reading(5)
    with pytest.raises(LookupError):
        signed_reading(value(), version="3")


# -- billing


def changed(**members: Any) -> SignedReading:
    begin, end = PAYLOAD["RD"]
    return signed_reading(value(ocmf(PAYLOAD | {"RD": [begin, end | members]})))


def alone(number: int, **members: Any) -> SignedReading:
    full = PAYLOAD["RD"][0] | PAYLOAD["RD"][number] | members
    return signed_reading(value(ocmf(PAYLOAD | {"RD": [full]})))


def test_energy_of_two_data_sets_and_of_wh() -> None:
    assert transaction_energy(alone(0), alone(1)) == Decimal("8.314")
    assert transaction_energy(alone(0, RU="Wh", RV=1), alone(1, RU="Wh", RV=1001)) == Decimal(1)


@pytest.mark.parametrize(
    ("readings", "why"),
    [
        (lambda: [signed_reading(value(publicKey=""))], "data set 1 is not verified: no public key was sent or given"),
        (list, "a reading at the begin"),
        (lambda: [alone(0)], "a reading at the end"),
        (lambda: [alone(1)], "a reading at the begin"),
        (lambda: [alone(0), signed_reading(value(ocmf(PAYLOAD | {"MS": "M-8"})))], "different meters"),
        (lambda: [changed(RI="1-b:2.8.0")], "different registers or units"),
        (lambda: [changed(ST="M")], "must not be billed"),
        (lambda: [changed(EF="Et")], "must not be billed"),
        (lambda: [changed(RV=100)], "before or below"),
        (lambda: [changed(TM="2026-11-27T11:00:00,000+0100 S")], "before or below"),
        (lambda: [alone(0, RU="mOhm"), alone(1, RU="mOhm")], "must be kWh or Wh"),
    ],
)
def test_what_stands_against_billing(readings: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        transaction_energy(*readings())


# -- whatever comes


@pytest.mark.parametrize("wrong", [5, None, ["OCMF|"], {"value": "OCMF|"}])
def test_a_value_of_1_6_that_is_no_text_is_no_signed_one(wrong: Any) -> None:
    sampled = [{"value": wrong, "format": "SignedData"}, {"value": ocmf(), "format": "SignedData"}]
    found = signed_readings({"meterValue": [{"sampledValue": sampled}]}, public_key=public())
    assert [each.verified for each in found] == [True]


@given(
    st.dictionaries(
        st.sampled_from(["signedMeterData", "publicKey", "encodingMethod", "signingMethod"]),
        st.text() | st.integers() | st.sampled_from([sent(), value()["signedMeterData"], "OCMF"]),
    )
)
def test_no_object_raises(found: dict[str, Any]) -> None:
    verdict(signed_reading({"signedMeterData": ""} | found, version="2.1"))


@given(
    st.binary()
    | st.text().map(str.encode)
    | st.lists(st.sampled_from([b"OCMF|", b"|", b"{", b"}", b'"RD"', b":", b"[", b"]", b'"SD":"00"'])).map(b"".join)
)
def test_no_data_raises(data: bytes) -> None:
    verdict(signed_reading(value(b"OCMF|" + data)))
    verdict(signed_reading(data))


def test_without_the_extra() -> None:
    program = f"""
import sys
sys.modules["cryptography"] = None
from ocpp_core.signed import signed_reading
found = signed_reading({value()!r})
print(found.signature, found.readings[0].value, found.reason)
"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == (
        "not-checked 100.5 the signature was not verified: "
        "signatures need the package cryptography: pip install 'ocpp_core[signed]'"
    )


def test_curves_that_a_key_cannot_verify_on() -> None:
    key = MeterKey(public())
    with pytest.raises(
        LookupError, match="there is no curve called 'secp256r2': choose from .*; did you mean 'secp256r1'"
    ):
        key.verify("secp256r2", b"", b"")
    with pytest.raises(UnsupportedCurveError, match="not supported by the cryptography that is installed"):
        key.verify("secp192k1", b"", b"")


def test_a_key_on_a_curve_that_is_not_supported() -> None:
    key = bytes.fromhex("3046301006072a8648ce3d020106052b8104001f03320004" + "07" * 48)
    sent = b64encode(b"oca:base16:asn1:" + key.hex().encode()).decode()
    for signing in ({"SA": "ECDSA-secp192k1-SHA256"}, {}):
        found = signed_reading(value(ocmf(**signing), publicKey=sent))
        assert verdict(found) == ("ok", "ok", "not-checked")
        assert "not supported here" in found.reason
    point = made("ec").public_key().public_bytes(Form.X962, PublicFormat.UncompressedPoint)
    for curve in ("secp256k1", "secp192r1", "secp384r1"):
        assert not signed_reading(value(ocmf(curve=curve), publicKey=""), public_key=point.hex()).verified
    assert repr(MeterKey(point)) == f"MeterKey('{point.hex()}')"
