"""The enumeration IdTokenEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "IdTokenEnumType",
]


class IdTokenEnumType(StrEnum):
    """What kind of identifier a token is, for example an RFID card, a contract id (eMAID) or a key code.

    OCPP 2.0.
    """

    CENTRAL = "Central"
    EMAID = "eMAID"
    ISO14443 = "ISO14443"
    KEY_CODE = "KeyCode"
    LOCAL = "Local"
    NO_AUTHORIZATION = "NoAuthorization"
    ISO15693 = "ISO15693"
