"""The data type FreqDroopGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.freq_droop_type import FreqDroopType
from ocpp_core.versions import Version

__all__ = [
    "FreqDroopGetType",
]


@define(kw_only=True, repr=False)
class FreqDroopGetType(DataType):
    """A frequency droop setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.53.
    """

    VERSION: ClassVar[Version] = Version.V21

    freq_droop: FreqDroopType = field(metadata={"wire": "freqDroop", "section": "2.53"})
    """Droop parameters and timing of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.53"})
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.53"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.53"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
