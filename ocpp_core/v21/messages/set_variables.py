"""The SetVariables messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.set_variable_data_type import SetVariableDataType
from ocpp_core.v21.datatypes.set_variable_result_type import SetVariableResultType
from ocpp_core.versions import Version

__all__ = [
    "SetVariablesRequest",
    "SetVariablesResponse",
]


@define(kw_only=True, repr=False)
class SetVariablesResponse(Response):
    """Reports for each variable whether the new value was taken over.

    Answers `SetVariablesRequest`. OCPP 2.1 part 2, section 1.81.
    """

    ACTION: ClassVar[str] = "SetVariables"
    VERSION: ClassVar[Version] = Version.V21

    set_variable_result: list[SetVariableResultType] = field(
        metadata={"wire": "setVariableResult", "minItems": 1, "section": "1.81"}
    )
    """One outcome for each value that was to be written. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.81"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariablesRequest(Request[SetVariablesResponse]):
    """Writes new values to variables of the station's device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.81.
    """

    ACTION: ClassVar[str] = "SetVariables"
    VERSION: ClassVar[Version] = Version.V21

    set_variable_data: list[SetVariableDataType] = field(
        metadata={"wire": "setVariableData", "minItems": 1, "section": "1.81"}
    )
    """Values to write, each with its component, variable and attribute type. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.81"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
