"""The GetVariables messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.get_variable_data_type import GetVariableDataType
from ocpp_core.v20.datatypes.get_variable_result_type import GetVariableResultType
from ocpp_core.versions import Version

__all__ = [
    "GetVariablesRequest",
    "GetVariablesResponse",
]


@define(kw_only=True, repr=False)
class GetVariablesResponse(Response):
    """Returns the requested variable values.

    Answers `GetVariablesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetVariables"
    VERSION: ClassVar[Version] = Version.V20

    get_variable_result: list[GetVariableResultType] = field(metadata={"wire": "getVariableResult", "minItems": 1})
    """Outcome and value per requested attribute, one element for each in the request. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetVariablesRequest(Request[GetVariablesResponse]):
    """Asks the station for the values of variables of its device model.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetVariables"
    VERSION: ClassVar[Version] = Version.V20

    get_variable_data: list[GetVariableDataType] = field(metadata={"wire": "getVariableData", "minItems": 1})
    """The component, variable and attribute to read, one element per value. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
