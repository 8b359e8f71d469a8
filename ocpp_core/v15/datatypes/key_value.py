"""The data type KeyValue of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
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

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    key: str = field(metadata={"wire": "key", "secretValues": ("AuthorizationKey",)})
    """Name of the setting."""

    readonly: bool = field(metadata={"wire": "readonly"})
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = field(default=None, metadata={"wire": "value", "secret": {"if": "key"}})
    """Present value as text. If absent, the setting is known but has no value."""
