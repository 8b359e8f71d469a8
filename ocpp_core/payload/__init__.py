"""A payload to a typed message and back, and what is wrong with one that is not valid.

Belongs here: the judge of payloads under both bindings, its fast path, and the way between JSON values and the
generated classes. Must not be here: frames, message ids, envelopes; a payload does not know what it travels in.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.payload._classes import message_class, type_class
    from ocpp_core.payload._codec import TOLERABLE, Judged, PayloadCodec, default_codec
    from ocpp_core.payload._other_versions import valid_versions
    from ocpp_core.payload._structuring import structure, unstructure
    from ocpp_core.payload._validation import ERROR_CODE_BY_RULE, Validator

__all__ = [
    "ERROR_CODE_BY_RULE",
    "TOLERABLE",
    "Judged",
    "PayloadCodec",
    "Validator",
    "default_codec",
    "message_class",
    "structure",
    "type_class",
    "unstructure",
    "valid_versions",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.payload",
        {
            "ERROR_CODE_BY_RULE": "_validation",
            "TOLERABLE": "_codec",
            "Judged": "_codec",
            "PayloadCodec": "_codec",
            "Validator": "_validation",
            "default_codec": "_codec",
            "message_class": "_classes",
            "structure": "_structuring",
            "type_class": "_classes",
            "unstructure": "_structuring",
            "valid_versions": "_other_versions",
        },
    )
