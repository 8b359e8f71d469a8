"""The SetVariables messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import CustomDataType, SetVariableDataType, SetVariableResultType
from ocpp_core.versions import Version

__all__ = [
    "SetVariablesRequest",
    "SetVariablesResponse",
]


@define(kw_only=True)
class SetVariablesResponse(Response):
    """Reports for each variable whether the new value was taken over.

    Answers `SetVariablesRequest`. OCPP 2.1 part 2, section 1.81.
    """

    ACTION: ClassVar[str] = "SetVariables"
    VERSION: ClassVar[Version] = Version.V21

    set_variable_result: list[SetVariableResultType] = field(metadata={"wire": "setVariableResult"})
    """One outcome for each value that was to be written. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetVariablesRequest(Request[SetVariablesResponse]):
    """Writes new values to variables of the station's device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.81.
    """

    ACTION: ClassVar[str] = "SetVariables"
    VERSION: ClassVar[Version] = Version.V21

    set_variable_data: list[SetVariableDataType] = field(metadata={"wire": "setVariableData"})
    """Values to write, each with its component, variable and attribute type. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
