"""The GetVariables messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.get_variable_data_type import GetVariableDataType
from ocpp_core.v201.datatypes.get_variable_result_type import GetVariableResultType
from ocpp_core.versions import Version

__all__ = [
    "GetVariablesRequest",
    "GetVariablesResponse",
]


@define(kw_only=True, repr=False)
class GetVariablesResponse(Response):
    """Returns the requested variable values.

    Answers `GetVariablesRequest`. OCPP 2.0.1 part 2, section 1.28.
    """

    ACTION: ClassVar[str] = "GetVariables"
    VERSION: ClassVar[Version] = Version.V201

    get_variable_result: list[GetVariableResultType] = field(
        metadata={"wire": "getVariableResult", "minItems": 1, "section": "1.28"}
    )
    """Outcome and value per requested attribute, one element for each in the request. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetVariablesRequest(Request[GetVariablesResponse]):
    """Asks the station for the values of variables of its device model.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.28.
    """

    ACTION: ClassVar[str] = "GetVariables"
    VERSION: ClassVar[Version] = Version.V201

    get_variable_data: list[GetVariableDataType] = field(
        metadata={"wire": "getVariableData", "minItems": 1, "section": "1.28"}
    )
    """The component, variable and attribute to read, one element per value. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
