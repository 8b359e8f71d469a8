"""The data type KeyValue of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "KeyValue",
]


@define(kw_only=True, repr=False)
class KeyValue(DataType):
    """A configuration setting of a station, with its present value.

    OCPP 1.6, section 7.29.
    """

    VERSION: ClassVar[Version] = Version.V16

    key: str = field(
        metadata={"wire": "key", "maxLength": 50, "secretValues": ("AuthorizationKey",), "section": "7.29"}
    )
    """Name of the setting. At most 50 characters."""

    readonly: bool = field(metadata={"wire": "readonly", "section": "7.29"})
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = field(
        default=None, metadata={"wire": "value", "maxLength": 500, "secret": {"if": "key"}, "section": "7.29"}
    )
    """Present value as text. If absent, the setting is known but has no value. At most 500 characters."""
