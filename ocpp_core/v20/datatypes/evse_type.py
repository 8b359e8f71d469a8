"""The data type EVSEType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "EVSEType",
]


@define(kw_only=True, repr=False)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number of the EVSE within the station, counting from 1."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
