"""The data type AdditionalSelectedServicesType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.versions import Version

__all__ = [
    "AdditionalSelectedServicesType",
]


@define(kw_only=True, repr=False)
class AdditionalSelectedServicesType(DataType):
    """An extra service and its price within an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.4.
    """

    VERSION: ClassVar[Version] = Version.V21

    service_fee: RationalNumberType = field(metadata={"wire": "serviceFee", "section": "2.4"})
    """Price charged for the service."""

    service_name: str = field(metadata={"wire": "serviceName", "maxLength": 80, "section": "2.4"})
    """Name under which people know the service. At most 80 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
