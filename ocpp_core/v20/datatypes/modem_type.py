"""The data type ModemType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "ModemType",
]


@define(kw_only=True, repr=False)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    iccid: str | None = field(default=None, metadata={"wire": "iccid", "maxLength": 20, "identifies": "person"})
    """Serial number (ICCID) of the SIM card in the modem. At most 20 characters."""

    imsi: str | None = field(default=None, metadata={"wire": "imsi", "maxLength": 20, "identifies": "person"})
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
