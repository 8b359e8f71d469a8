"""The enumeration 15118EVCertificateStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "Iso15118EVCertificateStatusEnumType",
]


class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Whether a request for an ISO 15118 vehicle certificate was processed.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
