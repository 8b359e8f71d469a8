"""Signed meter values as messages carry them, and what is found of them.

Belongs here: where they stand in 1.6 and in 2.x, their encoding, the verdict. Must not be here: the formats of meters.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from ocpp_core._names import wrong_type
from ocpp_core.message import DataType, Message
from ocpp_core.signed._jws import parsed_once
from ocpp_core.signed._meter_keys import MeterKey, UnsupportedCurveError, method_of
from ocpp_core.signed._ocmf import Identification, MeterReading, Ocmf, Structure, identification_of, parse_ocmf
from ocpp_core.versions import Version

__all__ = ["Encoding", "ReadingSignature", "SignedReading", "signed_reading", "signed_readings", "transaction_energy"]

_LONGEST: Final = {Version.V201: 2500, Version.V21: 32_768}
"""Most characters of signedMeterData."""

_LONGEST_KEY: Final = 2500
_LONGEST_METHOD: Final = 50
_OCMF: Final = "OCMF"
_EDL: Final = "EDL"
_SML: Final = bytes.fromhex("1b1b1b1b01010101")
"""What a file in the Smart Message Language begins with, which EDL is made of."""

_KWH: Final = {"kWh": Decimal(1), "Wh": Decimal("0.001")}
_BEGIN: Final = "B"
_ENDS: Final = frozenset("ELRAP")
_GOOD: Final = "G"


class Encoding(StrEnum):
    """What was found of the object that carries signed meter data."""

    OK = "ok"
    NOT_BASE64 = "not-base64"
    """The data is not in Base64; in 1.6, the value is not one of the known texts."""
    TOO_LONG = "too-long"
    """A field is longer than its version allows."""
    KEY_FORMAT = "key-format"
    """The public key that was sent is not Base64 of ``oca:base16:asn1:`` or ``oca:base64:asn1:`` and a key."""


class ReadingSignature(StrEnum):
    """What was found of the signature of signed meter data."""

    VALID = "valid"
    BAD_SIGNATURE = "bad-signature"
    NO_KEY = "no-key"
    """No public key was sent with it, and none was given."""
    NOT_CHECKED = "not-checked"
    """It could not be verified: ``reason`` says why."""


@frozen(kw_only=True)
class SignedReading:
    """Signed meter data, and what was found of it. All texts but ``reason`` and ``problems`` are the meter's."""

    encoding: Encoding
    structure: Structure
    signature: ReadingSignature

    reason: str = ""
    """A sentence that says why it is not verified; empty if it is."""

    problems: tuple[str, ...] = ()
    """What else is not as it should be, in sentences."""

    encoding_method: str = ""
    """The format of the data, such as ``OCMF``."""

    signing_method: str | None = None
    """The method of the signature, such as ``ECDSA-secp256r1-SHA256``, of the data itself where that names one."""

    public_key: MeterKey | None = None
    """The key that it was verified with."""

    key_was_given: bool = False
    """Whether that key is yours. One that came with the reading proves no more than that both belong together."""

    data: bytes = field(default=b"", repr=False)
    """The data as it was signed and packed by the meter: for a transparency software."""

    payload: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """The payload of OCMF as a JSON value with numbers as Decimal; empty for other formats."""

    readings: tuple[MeterReading, ...] = ()
    """The readings in it, whether they are verified or not: look at ``verified`` first."""

    @property
    def verified(self) -> bool:
        """Whether the signature is valid by ``public_key``, and the data has the form that it should have."""
        return self.signature is ReadingSignature.VALID and self.structure is Structure.OK

    @property
    def identification(self) -> Identification | None:
        """Who charged; None if it does not say."""
        return identification_of(self.payload)

    @property
    def meter_serial(self) -> str | None:
        """The serial number of the meter (MS)."""
        return self._text("MS")

    @property
    def pagination(self) -> str | None:
        """The number of the data set (PG): ``T`` in transactions or ``F``, and a count without gaps."""
        return self._text("PG")

    @property
    def charge_point(self) -> tuple[str | None, str | None]:
        """How the charge point is identified, and by what (CT, CI)."""
        return self._text("CT"), self._text("CI")

    def _text(self, name: str) -> str | None:
        value = self.payload.get(name)
        return value if isinstance(value, str) else None


def signed_reading(
    value: Any, *, public_key: MeterKey | str | bytes | None = None, version: Version | str | None = None
) -> SignedReading:
    """What is in a signed meter value, and whether its signature is valid.

    ``value`` is a SignedMeterValueType of 2.0.1 or 2.1, or a sampled value with one; or a SampledValue of 1.6 whose
    format is SignedData; each as an object or as plain JSON. It may also be the text that 1.6 has in the value: that of
    such an object in JSON, of OCMF, or either in hexadecimal.

    ``public_key`` is the key of the meter, as `MeterKey` takes it; without it the one that was sent is used.
    ``version`` says how long fields may be, where the object does not.

    Raises ValueError for what is no signed meter value and for a ``public_key`` that is not a key; TypeError for what
    is not even an object or a text. Whatever a station sent raises nothing.
    """
    given = _key(public_key)
    limits = None if version is None else Version(version)
    if isinstance(value, DataType):
        limits = value.VERSION if limits is None else limits
        value = value.to_dict()
    if isinstance(value, bytes):
        value = value.decode(errors="replace")
    if isinstance(value, str):
        return _of_text(value, given, limits)
    if not isinstance(value, Mapping):
        raise wrong_type("the value", value, "a SignedMeterValueType, a sampled value or a text")
    if "signedMeterData" in value:
        return _of_object(value, given, limits)
    if isinstance(value.get("signedMeterValue"), Mapping):
        return _of_object(value["signedMeterValue"], given, limits)
    if _is_signed_sample(value):
        return _of_text(value["value"], given, limits)
    raise ValueError("there is no signed meter value in it: signedMeterData is missing, or format is not SignedData")


def signed_readings(
    message: Message | Mapping[str, Any], *, public_key: MeterKey | str | bytes | None = None
) -> list[SignedReading]:
    """All signed meter values in a message or its payload, in order, as `signed_reading` gives them.

    Raises ValueError for a ``public_key`` that is not a key.
    """
    given = _key(public_key)
    version = message.VERSION if isinstance(message, Message) else None
    payload = message.to_dict() if isinstance(message, Message) else message
    return [signed_reading(each, public_key=given, version=version) for each in _sampled(payload)]


def transaction_energy(*readings: SignedReading) -> Decimal:
    """The energy of a transaction in kWh, by the verified readings at its begin and its end.

    They may stand in one data set or in several, which are given in order. The digits are those of the meter.

    Raises ValueError, which says what stands against billing by them: a signature that is not verified, another meter,
    another register, a state that is not good, an error flag on energy, a missing begin or end, or an end before or
    below the begin.
    """
    for number, each in enumerate(readings):
        if not each.verified:
            raise ValueError(f"data set {number + 1} is not verified: {each.reason or each.structure}")
    if len({each.meter_serial for each in readings}) > 1:
        raise ValueError("the data sets are of different meters")
    found = [each for signed in readings for each in signed.readings if each.value is not None]
    begins = [each for each in found if each.transaction == _BEGIN]
    ends = [each for each in found if each.transaction is not None and each.transaction in _ENDS]
    if not begins or not ends:
        raise ValueError(f"there must be a reading at the {'end' if begins else 'begin'} of the transaction")
    begin = begins[0]
    end = next((each for each in ends if (each.obis, each.unit) == (begin.obis, begin.unit)), None)
    if end is None:
        raise ValueError("the readings at begin and end are of different registers or units")
    for reading in (begin, end):
        if reading.status != _GOOD or "E" in reading.error_flags:
            raise ValueError("the meter says that a reading at begin or end must not be billed (ST, EF)")
    factor = _KWH.get(begin.unit or "")
    if factor is None or begin.value is None or end.value is None:
        raise ValueError("the unit of the readings must be kWh or Wh")
    if end.value < begin.value or (begin.time is not None and end.time is not None and end.time < begin.time):
        raise ValueError("the end is before or below the begin")
    return (end.value - begin.value) * factor


def _key(given: MeterKey | str | bytes | None) -> MeterKey | None:
    return given if given is None or isinstance(given, MeterKey) else MeterKey(given)


# -- where they stand


def _sampled(payload: Any) -> Iterator[Mapping[str, Any]]:
    """What carries signed data in a payload, in order."""
    waiting = [payload]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Mapping):
            if "signedMeterData" in value or _is_signed_sample(value):
                yield value
                continue
            value = list(value.values())
        if isinstance(value, list):
            waiting += reversed(value)


def _is_signed_sample(value: Mapping[str, Any]) -> bool:
    """Whether this is a SampledValue of 1.6 with signed data."""
    return value.get("format") == "SignedData" and isinstance(value.get("value"), str)


def _of_text(text: str, given: MeterKey | None, version: Version | None) -> SignedReading:
    """What is in a value of 1.6."""
    text = text.strip()
    unpacked = _unhexed(text)
    if unpacked.startswith(b"{"):
        value = parsed_once(unpacked)
        if value is not None and "signedMeterData" in value:
            return _of_object(value, given, version)
    elif unpacked.startswith(b"OCMF|"):
        return _judged(unpacked, _OCMF, None, None, given, Encoding.OK, ())
    elif unpacked.startswith(_SML):
        return _judged(unpacked, _EDL, None, None, given, Encoding.OK, ())
    return SignedReading(
        encoding=Encoding.NOT_BASE64,
        structure=Structure.NOT_LOOKED_AT,
        signature=ReadingSignature.NOT_CHECKED,
        reason="the value must be the JSON text of signed data, or OCMF",
        data=text.encode(errors="replace"),
    )


def _unhexed(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return text.encode(errors="replace")


def _of_object(value: Mapping[str, Any], given: MeterKey | None, version: Version | None) -> SignedReading:
    """What is in a SignedMeterValueType as plain JSON, which need not fit its schema."""
    method = _as_text(value.get("encodingMethod"))
    signing = _as_text(value.get("signingMethod"))
    try:
        data = b64decode(_as_text(value.get("signedMeterData")), validate=True)
    except ValueError:  # also for a text that is not ASCII
        return SignedReading(
            encoding=Encoding.NOT_BASE64,
            structure=Structure.NOT_LOOKED_AT,
            signature=ReadingSignature.NOT_CHECKED,
            reason="signedMeterData must be Base64",
            encoding_method=method,
            signing_method=signing or None,
        )
    encoding, problems, sent = _encoding(value, version)
    return _judged(data, method, signing or None, sent, given, encoding, problems)


def _encoding(value: Mapping[str, Any], version: Version | None) -> tuple[Encoding, tuple[str, ...], MeterKey | None]:
    """What is found of the fields beside the data, and the key that was sent."""
    text = _as_text(value.get("publicKey"))
    sent = None
    problem = "publicKey must be Base64 of oca:base16:asn1: or oca:base64:asn1: and a key in DER"
    if text:
        try:
            sent = MeterKey(text)
        except ValueError:
            return Encoding.KEY_FORMAT, (problem,), None
    too_long = next((name for name, most in _most(version) if len(_as_text(value.get(name))) > most), None)
    if too_long is not None:
        return Encoding.TOO_LONG, (f"{too_long} is longer than OCPP {version} allows",), sent
    if sent is not None and not sent.is_prefixed:
        return Encoding.KEY_FORMAT, (problem,), sent
    return Encoding.OK, (), sent


def _most(version: Version | None) -> list[tuple[str, int]]:
    """How many characters fields may have."""
    if version is None or version not in _LONGEST:
        return []
    names = {"signedMeterData": _LONGEST[version], "publicKey": _LONGEST_KEY}
    return list((names | dict.fromkeys(("encodingMethod", "signingMethod"), _LONGEST_METHOD)).items())


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else ""


# -- the verdict


def _judged(  # noqa: PLR0917  # what the fields say, one after the other
    data: bytes,
    method: str,
    signing: str | None,
    sent: MeterKey | None,
    given: MeterKey | None,
    encoding: Encoding,
    problems: tuple[str, ...],
) -> SignedReading:
    """What is found of data that was decoded."""
    if method.casefold() != _OCMF.casefold() and not (
        data.startswith(b"OCMF|") and method.casefold() != _EDL.casefold()
    ):
        return _opaque(data, method, signing, encoding, problems)
    ocmf = parse_ocmf(data)
    structure, problems = ocmf.structure, (*problems, *ocmf.problems)
    curve = method_of(ocmf.method)
    if structure is Structure.OK and curve is None:
        structure = Structure.METHOD_UNKNOWN
    if signing is not None and structure is Structure.OK and signing != ocmf.method:
        problems += ("signingMethod is another method than the one that the data names (SA)",)
    if sent is not None and given is not None and sent != given:
        problems += ("the key that was sent is another than the one that was given",)
    key = given or sent
    status, reason = ReadingSignature.NOT_CHECKED, _REASONS.get(structure, "")
    if structure is Structure.OK and curve is not None:
        status, reason = _verified(ocmf, curve, key, is_broken=encoding is Encoding.KEY_FORMAT)
    return SignedReading(
        encoding=encoding,
        structure=structure,
        signature=status,
        reason=reason,
        problems=problems,
        encoding_method=method,
        signing_method=ocmf.method or signing,
        public_key=key,
        key_was_given=given is not None,
        data=data,
        payload=ocmf.payload,
        readings=ocmf.readings,
    )


_REASONS: Final = {
    Structure.OCMF_HEADER: "the data must begin with OCMF|",
    Structure.OCMF_SECTIONS: "the data must have a payload and a signature section, both JSON objects",
    Structure.OCMF_NO_SD: "the signature section must have the signature (SD)",
    Structure.METHOD_UNKNOWN: "the method of the signature is not one that OCMF or OCPP lists",
}


def _opaque(
    data: bytes, method: str, signing: str | None, encoding: Encoding, problems: tuple[str, ...]
) -> SignedReading:
    """What is found of data in a format that is not looked into."""
    reason = "of the formats of meters only OCMF is looked into"
    if method.casefold() == _EDL.casefold():
        reason = "EDL is not looked into: a transparency software verifies it"
        if not data.startswith(_SML):
            problems += ("EDL should begin as a file in the Smart Message Language does",)
    return SignedReading(
        encoding=encoding,
        structure=Structure.OPAQUE,
        signature=ReadingSignature.NOT_CHECKED,
        reason=reason,
        problems=problems,
        encoding_method=method,
        signing_method=signing,
        data=data,
    )


def _verified(ocmf: Ocmf, curve: str, key: MeterKey | None, *, is_broken: bool) -> tuple[ReadingSignature, str]:
    """Whether the signature of a data set is valid."""
    if key is None and is_broken:
        return ReadingSignature.NOT_CHECKED, "the public key that was sent cannot be read"
    if key is None:
        return ReadingSignature.NO_KEY, "no public key was sent or given"
    if ocmf.signature is None:
        return ReadingSignature.BAD_SIGNATURE, "the signature (SD) cannot be read"
    try:
        if key.verify(curve, ocmf.signed.encode(), ocmf.signature):
            return ReadingSignature.VALID, ""
    except ImportError as error:
        return ReadingSignature.NOT_CHECKED, f"the signature was not verified: {error}"
    except UnsupportedCurveError:
        text = "the signature was not verified: the curve of its method or of its key is not supported here"
        return ReadingSignature.NOT_CHECKED, text
    if ocmf.signature[:1] != b"0":
        return ReadingSignature.BAD_SIGNATURE, "the signature (SD) must be DER, not R and S alone"
    return ReadingSignature.BAD_SIGNATURE, "the signature does not belong to this data and key"
