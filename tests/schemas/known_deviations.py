"""Every place where our schemas are meant to differ from what they are compared with, with the reason and a citation.

An entry is keyed by (compared with, message or type, path, rule). One that no longer applies fails the test. Where the
other side is the official OCA schemas of 1.6, 2.0, 2.0.1 and 2.1 there is none.
"""

from __future__ import annotations

PACKAGE = "ocpp 2.1.0"
"""The schemas inside the PyPI package, some of which were edited by hand."""

WSDL = "WSDL of 1.6"

_HERTZ = (
    "the package adds Hertz, which the 1.6 schemas (2019-12) do not have: errata 3.86 says that frequency is in Hertz, "
    "but does not make it a value of UnitOfMeasure"
)
_MIN_ITEMS = "the package adds minItems, which the 1.6 JSON schemas (2019-12) do not have"
_FIELD_LENGTH = (
    "the package raises 5600 to 7500 (its commit 0adf945); 2.0.1 part 3 has 5600, and a station that takes more says so "
    "in the variable FieldLength"
)
_BOTH_SPELLINGS = (
    "OCPP-J 1.6 errata 2025-04, section 2.1: Celcius and Celsius are both allowed; the WSDL has one of them"
)
_JSON_REQUIRED = "minOccurs=0 in the WSDL; required in the 1.6 JSON schemas (2019-12)"

KNOWN_DEVIATIONS = {
    (PACKAGE, "MeterValuesRequest", "$.meterValue[*].sampledValue[*].unit", "enum"): _HERTZ,
    (PACKAGE, "MeterValuesRequest", "$.meterValue[*].sampledValue", "minItems"): _MIN_ITEMS,
    (PACKAGE, "MeterValuesRequest", "$.meterValue", "minItems"): _MIN_ITEMS,
    (PACKAGE, "Get15118EVCertificateResponse", "$.exiResponse", "maxLength"): _FIELD_LENGTH,
    (WSDL, "SampledValue", "unit", "enum"): _BOTH_SPELLINGS,
    (WSDL, "MeterValuesRequest", "meterValue", "required"): _JSON_REQUIRED,
}
