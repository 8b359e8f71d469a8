"""The protocol layer of OCPP, without any transport.

Every message of OCPP 1.5, 1.6 (with its security extension), 2.0, 2.0.1 and 2.1 as a typed class, the codec that turns
frames into such messages and back, and the validator that says what is wrong with the others. Start with `JsonCodec`.

The classes of a version are in ``ocpp_core.v15``, ``v16``, ``v20``, ``v201`` and ``v21``. Importing this package loads
nothing; each name loads what it needs when it is first used.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core import v15, v16, v20, v21, v201
    from ocpp_core._classes import message_class
    from ocpp_core._schemas import Action, actions, bundle, edition
    from ocpp_core.errors import (
        EncodeError,
        FramingError,
        LimitError,
        LocalError,
        MessageTypeError,
        OcppError,
        PayloadError,
        RemoteError,
        UnknownActionError,
    )
    from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send
    from ocpp_core.json_codec import JsonCodec, Pending
    from ocpp_core.limits import Limits
    from ocpp_core.message import UNSET, DataType, Message, Request, Response
    from ocpp_core.structuring import structure, unstructure
    from ocpp_core.validation import Issue, Validator
    from ocpp_core.versions import ERROR_CODES, ErrorCode, Kind, MessageType, Role, Version

__all__ = [
    "ERROR_CODES",
    "UNSET",
    "Action",
    "Call",
    "CallError",
    "CallResult",
    "CallResultError",
    "DataType",
    "EncodeError",
    "ErrorCode",
    "Frame",
    "FramingError",
    "Issue",
    "JsonCodec",
    "Kind",
    "LimitError",
    "Limits",
    "LocalError",
    "Message",
    "MessageType",
    "MessageTypeError",
    "OcppError",
    "PayloadError",
    "Pending",
    "RemoteError",
    "Request",
    "Response",
    "Role",
    "Send",
    "UnknownActionError",
    "Validator",
    "Version",
    "actions",
    "bundle",
    "edition",
    "message_class",
    "structure",
    "unstructure",
    "v15",
    "v16",
    "v20",
    "v21",
    "v201",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core",
        {
            "ERROR_CODES": "versions",
            "UNSET": "message",
            "Action": "_schemas",
            "Call": "frames",
            "CallError": "frames",
            "CallResult": "frames",
            "CallResultError": "frames",
            "DataType": "message",
            "EncodeError": "errors",
            "ErrorCode": "versions",
            "Frame": "frames",
            "FramingError": "errors",
            "Issue": "validation",
            "JsonCodec": "json_codec",
            "Kind": "versions",
            "LimitError": "errors",
            "Limits": "limits",
            "LocalError": "errors",
            "Message": "message",
            "MessageType": "versions",
            "MessageTypeError": "errors",
            "OcppError": "errors",
            "PayloadError": "errors",
            "Pending": "json_codec",
            "RemoteError": "errors",
            "Request": "message",
            "Response": "message",
            "Role": "versions",
            "Send": "frames",
            "UnknownActionError": "errors",
            "Validator": "validation",
            "Version": "versions",
            "actions": "_schemas",
            "bundle": "_schemas",
            "edition": "_schemas",
            "message_class": "_classes",
            "structure": "structuring",
            "unstructure": "structuring",
            "v15": "v15",
            "v16": "v16",
            "v20": "v20",
            "v201": "v201",
            "v21": "v21",
        },
    )
