"""The data type ComponentType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.evse_type import EVSEType
from ocpp_core.versions import Version

__all__ = [
    "ComponentType",
]


@define(kw_only=True, repr=False)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    name: str = field(metadata={"wire": "name", "maxLength": 50})
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse"})
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = field(default=None, metadata={"wire": "instance", "maxLength": 50})
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
