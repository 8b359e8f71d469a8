"""The enumeration IdTokenEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "IdTokenEnumType",
]


class IdTokenEnumType(StrEnum):
    """What kind of identifier a token is, for example an RFID card, a contract id (eMAID) or a key code.

    OCPP 2.0.1 part 2, section 3.43.
    """

    CENTRAL = "Central"
    EMAID = "eMAID"
    ISO14443 = "ISO14443"
    ISO15693 = "ISO15693"
    KEY_CODE = "KeyCode"
    LOCAL = "Local"
    MAC_ADDRESS = "MacAddress"
    NO_AUTHORIZATION = "NoAuthorization"
