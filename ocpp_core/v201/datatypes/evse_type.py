"""The data type EVSEType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "EVSEType",
]


@define(kw_only=True, repr=False)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.0.1 part 2, section 2.23.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.23"})
    """Number of the EVSE within the station, counting from 1."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "2.23"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
