"""The ChangeTransactionTariff messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.datatypes.tariff_type import TariffType
from ocpp_core.v21.enums.tariff_change_status_enum_type import TariffChangeStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChangeTransactionTariffRequest",
    "ChangeTransactionTariffResponse",
]


@define(kw_only=True, repr=False)
class ChangeTransactionTariffResponse(Response):
    """Says whether the transaction continues under the new tariff.

    Answers `ChangeTransactionTariffRequest`. OCPP 2.1 part 2, section 1.9.
    """

    ACTION: ClassVar[str] = "ChangeTransactionTariff"
    VERSION: ClassVar[Version] = Version.V21

    status: TariffChangeStatusEnumType = field(metadata={"wire": "status", "section": "1.9"})
    """Accepted, or why not, for example too many elements, an unsupported condition or another currency. If not
    accepted, the old tariff stays.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.9"})
    """More detail on why the tariff change is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChangeTransactionTariffRequest(Request[ChangeTransactionTariffResponse]):
    """Asks the station to use another tariff for the rest of a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.9.
    """

    ACTION: ClassVar[str] = "ChangeTransactionTariff"
    VERSION: ClassVar[Version] = Version.V21

    tariff: TariffType = field(metadata={"wire": "tariff", "section": "1.9"})
    """The tariff to switch to, in the same currency as the current one."""

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.9"}
    )
    """The running transaction whose tariff changes. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
