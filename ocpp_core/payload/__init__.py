"""A payload to a typed message and back, and what is wrong with one that is not valid.

Belongs here: the judge of payloads under both bindings, its fast path, and the way between JSON values and the
generated classes. Must not be here: frames, message ids, envelopes; a payload does not know what it travels in.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.payload._allowances import OBSERVED, TOLERABLE, Allowance
    from ocpp_core.payload._classes import message_class, type_class
    from ocpp_core.payload._codec import Judged, PayloadCodec, default_codec
    from ocpp_core.payload._other_versions import valid_versions
    from ocpp_core.payload._structuring import structure, unstructure
    from ocpp_core.payload._tolerance import Profile, Tolerance, profiles, read_profiles
    from ocpp_core.payload._validation import ERROR_CODE_BY_RULE, Validator

__all__ = [
    "ERROR_CODE_BY_RULE",
    "OBSERVED",
    "TOLERABLE",
    "Allowance",
    "Judged",
    "PayloadCodec",
    "Profile",
    "Tolerance",
    "Validator",
    "default_codec",
    "message_class",
    "profiles",
    "read_profiles",
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
            "OBSERVED": "_allowances",
            "TOLERABLE": "_allowances",
            "Allowance": "_allowances",
            "Judged": "_codec",
            "PayloadCodec": "_codec",
            "Profile": "_tolerance",
            "Tolerance": "_tolerance",
            "Validator": "_validation",
            "default_codec": "_codec",
            "message_class": "_classes",
            "profiles": "_tolerance",
            "read_profiles": "_tolerance",
            "structure": "_structuring",
            "type_class": "_classes",
            "unstructure": "_structuring",
            "valid_versions": "_other_versions",
        },
    )
