"""The data type UnitOfMeasureType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "UnitOfMeasureType",
]


@define(kw_only=True, repr=False)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 20})
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters.
    """

    multiplier: int | None = field(default=None, metadata={"wire": "multiplier"})
    """The power of ten by which the value is scaled, for example 3 for thousands. If absent, 0."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
