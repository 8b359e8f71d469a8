"""The Open Charge Metering Format (OCMF 1.4): the structure of one data set.

Belongs here: the sections of the text, the fields of both, readings with what they take over from the ones before. Must
not be here: signatures (``_meter_keys``), how a data set travels (``_readings``).
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from ocpp_core._json import depth_exceeds
from ocpp_core.limits import Limits
from ocpp_core.signed._jws import parsed_once

__all__ = ["Identification", "MeterReading", "Ocmf", "Structure", "identification_of", "parse_ocmf"]

USUAL_METHOD: Final = "ECDSA-secp256r1-SHA256"
"""The method of a data set that names none."""

_REQUIRED: Final = ("PG", "MS", "RD")
_REQUIRED_OF_TRANSACTIONS: Final = ("IS", "IT")
_TAKEN_OVER: Final = ("TX", "RI", "RU", "RT", "EF", "ST")
_LONGEST_NUMBER: Final = 40
_TIME: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:[,.]([0-9]{1,6}))?"
    r"(?:Z|([+-])([0-9]{2}):?([0-9]{2}))(?: ([UISR]))?"
)


class Structure(StrEnum):
    """What was found of the form of signed meter data."""

    OK = "ok"
    NOT_LOOKED_AT = "-"
    """What was sent could not be decoded."""
    OCMF_HEADER = "ocmf-header"
    """It is said to be OCMF, but does not begin with ``OCMF|``."""
    OCMF_SECTIONS = "ocmf-sections"
    """It has not a header, a payload and a signature, both JSON objects, between ``|``."""
    OCMF_NO_SD = "ocmf-no-SD"
    """The signature section has no signature."""
    METHOD_UNKNOWN = "method-unknown"
    """It names a method of signing that neither OCMF nor OCPP lists."""
    OPAQUE = "opaque"
    """It is in a format that is not looked into, such as EDL: it is kept as it is."""


@frozen
class MeterReading:
    """One reading of a meter. Texts are the meter's."""

    time: datetime | None
    """When, with the offset that the meter wrote; None if that cannot be read."""

    time_status: str | None
    """How far the time can be relied on: ``S`` synchronised, ``R`` relative, ``I`` informative, ``U`` unknown."""

    value: Decimal | None
    """The reading with the digits that the meter wrote, in ``unit``; None where only an event is told."""

    unit: str | None
    """The unit, such as ``kWh`` or ``Wh``."""

    obis: str | None
    """What was read, as an OBIS code."""

    transaction: str | None
    """Why: ``B`` begin, ``C`` charging, ``E``, ``L``, ``R``, ``A`` or ``P`` end, ``S``, ``T``, ``X``; None outside of
    transactions."""

    status: str | None
    """The state of the meter: ``G`` if it is good."""

    error_flags: str
    """What must not be billed: ``E`` energy, ``t`` time; empty if all may be."""

    current_type: str | None
    cumulated_loss: Decimal | None
    """Loss of the cable that the value leaves out since the begin, in ``unit``."""


@frozen
class Identification:
    """Who charged, as the meter was told. Texts are the meter's."""

    assigned: bool | None
    type: str | None
    data: str | None
    level: str | None
    flags: tuple[str, ...]


@frozen
class Ocmf:
    """A data set of OCMF, as far as it can be read."""

    structure: Structure
    problems: tuple[str, ...] = ()
    """What is wrong with it, in sentences free of what was sent."""

    signed: str = ""
    """The payload section: what the signature is of, to the character."""

    payload: Mapping[str, Any] = field(factory=dict[str, Any])
    """The same as a JSON value; numbers are Decimal."""

    readings: tuple[MeterReading, ...] = ()
    method: str = USUAL_METHOD
    """The method that its signature section names (SA), or the usual one."""

    signature: bytes | None = None
    """The signature, in DER; None if it cannot be read."""


def parse_ocmf(data: bytes) -> Ocmf:
    """The data set of a text."""
    if not data.startswith(b"OCMF|"):
        return Ocmf(Structure.OCMF_HEADER, ("the data must begin with OCMF|",))
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return Ocmf(Structure.OCMF_SECTIONS, ("the data must be UTF-8",))
    sections = text.split("|")
    if len(sections) != 3:
        found = f"the data must have 3 sections between |, not {len(sections)}"
        return Ocmf(Structure.OCMF_SECTIONS, (found,), sections[1])
    _, signed, signature = sections
    payload, signing = _object(signed), _object(signature)
    if payload is None:
        return Ocmf(Structure.OCMF_SECTIONS, ("the payload section must be a JSON object",), signed)
    readings = tuple(_readings(payload))
    problems = tuple(_problems(payload, readings))
    if signing is None:
        found = "the signature section must be a JSON object"
        return Ocmf(Structure.OCMF_SECTIONS, (*problems, found), signed, payload, readings)
    if not isinstance(signing.get("SD"), str) or not signing["SD"]:
        found = "the signature section must have the signature (SD)"
        return Ocmf(Structure.OCMF_NO_SD, (*problems, found), signed, payload, readings)
    method, der, wrong = _signature(signing)
    return Ocmf(Structure.OK, (*problems, *wrong), signed, payload, readings, method, der)


def _object(section: str) -> dict[str, Any] | None:
    raw = section.encode()
    if depth_exceeds(raw, Limits().max_depth):
        return None
    return parsed_once(raw, number=_number)


def _number(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("the number is too long")
    return Decimal(text)


def _signature(signing: dict[str, Any]) -> tuple[str, bytes | None, tuple[str, ...]]:
    """The method, the signature and what is wrong with it."""
    method = signing.get("SA", USUAL_METHOD)
    encoding = signing.get("SE", "hex")
    if not isinstance(method, str):
        return "", None, ("the method (SA) must be a text",)
    if signing.get("SM", "application/x-der") != "application/x-der":
        return method, None, ("the type of the signature (SM) must be application/x-der",)
    if encoding not in ("hex", "base64"):
        return method, None, ("the encoding of the signature (SE) must be hex or base64",)
    der = _decoded(signing["SD"], encoding)
    return method, der, () if der is not None else (f"the signature (SD) must be in {encoding}",)


def _decoded(text: str, encoding: str) -> bytes | None:
    try:
        return bytes.fromhex(text) if encoding == "hex" else b64decode(text, validate=True)
    except ValueError:
        return None


def _readings(payload: dict[str, Any]) -> Iterator[MeterReading]:
    """The readings; what one leaves out, it has from the one before."""
    listed = payload.get("RD")
    before: dict[str, Any] = {}
    for each in listed if isinstance(listed, list) else ():
        if not isinstance(each, dict):
            continue
        before |= {name: each[name] for name in _TAKEN_OVER if name in each}
        moment, state = _time(each.get("TM"))
        yield MeterReading(
            moment,
            state,
            _decimal(each.get("RV")),
            _text(before.get("RU")),
            _text(before.get("RI")),
            _text(before.get("TX")),
            _text(before.get("ST")),
            _text(before.get("EF")) or "",
            _text(before.get("RT")),
            _decimal(each.get("CL")),
        )


def _time(value: Any) -> tuple[datetime | None, str | None]:
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None, None
    moment, fraction, sign, hours, minutes, state = found.groups()
    offset = timedelta() if sign is None else timedelta(hours=int(hours), minutes=int(minutes))
    try:
        zone = timezone(-offset if sign == "-" else offset) if offset else UTC
        read = datetime.fromisoformat(moment).replace(tzinfo=zone, microsecond=int((fraction or "0").ljust(6, "0")))
    except ValueError:
        return None, state
    return read, state


def _decimal(value: Any) -> Decimal | None:
    return value if isinstance(value, Decimal) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _problems(payload: dict[str, Any], readings: tuple[MeterReading, ...]) -> Iterator[str]:
    """What OCMF demands of a payload and is not there."""
    for name in _REQUIRED:
        if name not in payload:
            yield f"the payload must have {name}"
    if any(each.transaction is not None for each in readings):
        for name in _REQUIRED_OF_TRANSACTIONS:
            if name not in payload:
                yield f"the payload must have {name}, as it is about a transaction"
    if not readings:
        yield "the payload must have readings (RD)"
    for number, each in enumerate(readings):
        missing = {
            "a time (TM)": each.time is None,
            "the state of the meter (ST)": each.status is None,
            "a unit (RU)": each.value is not None and each.unit is None,
        }
        yield from (f"reading {number + 1} must have {what}" for what, is_missing in missing.items() if is_missing)


def identification_of(payload: Mapping[str, Any]) -> Identification | None:
    """Who charged; None if the payload does not say."""
    if not {"IS", "IT", "ID"} & payload.keys():
        return None
    assigned, flags = payload.get("IS"), payload.get("IF")
    return Identification(
        assigned if isinstance(assigned, bool) else None,
        _text(payload.get("IT")),
        _text(payload.get("ID")),
        _text(payload.get("IL")),
        tuple(each for each in flags if isinstance(each, str)) if isinstance(flags, list) else (),
    )
