"""The data types, each in a module of its own of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v15.datatypes.authorisation_data import AuthorisationData
    from ocpp_core.v15.datatypes.id_tag_info import IdTagInfo
    from ocpp_core.v15.datatypes.key_value import KeyValue
    from ocpp_core.v15.datatypes.meter_value import MeterValue
    from ocpp_core.v15.datatypes.sampled_value import SampledValue
    from ocpp_core.v15.datatypes.transaction_data import TransactionData

__all__ = [
    "AuthorisationData",
    "IdTagInfo",
    "KeyValue",
    "MeterValue",
    "SampledValue",
    "TransactionData",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v15",
        {
            "AuthorisationData": "datatypes.authorisation_data",
            "IdTagInfo": "datatypes.id_tag_info",
            "KeyValue": "datatypes.key_value",
            "MeterValue": "datatypes.meter_value",
            "SampledValue": "datatypes.sampled_value",
            "TransactionData": "datatypes.transaction_data",
        },
    )
