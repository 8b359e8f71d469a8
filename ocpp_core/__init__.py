"""The protocol layer of OCPP, without any transport.

Every message of OCPP 1.5, 1.6 (with its security extension), 2.0, 2.0.1 and 2.1 as a typed class, the codecs that turn
frames into such messages and back, and the validator that says what is wrong with the others. Start with `JsonCodec`
for frames, `PayloadCodec` for payloads without a frame, `Session` for a whole connection, or `Endpoint` for one with
asyncio.

The classes of a version are in ``ocpp_core.v15``, ``v16``, ``v20``, ``v201``, ``v21``; what the standard lists beside
its messages is in ``ocpp_core.registry``, what differs between versions in ``ocpp_core.changes``, what charging
profiles allow together in ``ocpp_core.schedule``, signed messages and meter values in ``ocpp_core.signed``, SOAP in
``ocpp_core.ocpps``, the handshake in ``ocpp_core.websocket``, the schemas in ``ocpp_core.schemas``, the whole tree of
errors in ``ocpp_core.errors``.

Importing this package loads nothing; each name loads what it needs when it is first used.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core import v15, v16, v20, v21, v201
    from ocpp_core.endpoint import Endpoint, Handlers
    from ocpp_core.errors import EncodeError, LocalError, OcppError, PayloadError, RemoteError
    from ocpp_core.findings import Issue
    from ocpp_core.frames import (
        Call,
        CallError,
        CallResult,
        CallResultError,
        Frame,
        PlainCall,
        PlainResult,
        PlainSend,
        Send,
    )
    from ocpp_core.limits import Limits
    from ocpp_core.message import Message, Request, Response
    from ocpp_core.ocppj import JsonCodec
    from ocpp_core.payload import Allowance, PayloadCodec, Tolerance, Validator, message_class
    from ocpp_core.session import (
        AnswerOverdue,
        AnswerRefused,
        CallAbandoned,
        CallEnded,
        CallReceived,
        CallRepeated,
        CallTimedOut,
        ErrorReceived,
        Event,
        FrameRejected,
        InvalidAnswer,
        NoiseReceived,
        Registration,
        ResultReceived,
        SendReceived,
        Session,
        UnsolicitedAnswer,
        is_call,
    )
    from ocpp_core.versions import ErrorCode, Kind, Role, Version

__all__ = [
    "Allowance",
    "AnswerOverdue",
    "AnswerRefused",
    "Call",
    "CallAbandoned",
    "CallEnded",
    "CallError",
    "CallReceived",
    "CallRepeated",
    "CallResult",
    "CallResultError",
    "CallTimedOut",
    "EncodeError",
    "Endpoint",
    "ErrorCode",
    "ErrorReceived",
    "Event",
    "Frame",
    "FrameRejected",
    "Handlers",
    "InvalidAnswer",
    "Issue",
    "JsonCodec",
    "Kind",
    "Limits",
    "LocalError",
    "Message",
    "NoiseReceived",
    "OcppError",
    "PayloadCodec",
    "PayloadError",
    "PlainCall",
    "PlainResult",
    "PlainSend",
    "Registration",
    "RemoteError",
    "Request",
    "Response",
    "ResultReceived",
    "Role",
    "Send",
    "SendReceived",
    "Session",
    "Tolerance",
    "UnsolicitedAnswer",
    "Validator",
    "Version",
    "__version__",
    "is_call",
    "message_class",
    "v15",
    "v16",
    "v20",
    "v21",
    "v201",
]

__version__ = "0.1.0"
"""The version of this package, which has nothing to do with those of OCPP."""

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core",
        {
            "Allowance": "payload",
            "AnswerOverdue": "session",
            "AnswerRefused": "session",
            "Call": "frames",
            "CallAbandoned": "session",
            "CallEnded": "session",
            "CallError": "frames",
            "CallReceived": "session",
            "CallRepeated": "session",
            "CallResult": "frames",
            "CallResultError": "frames",
            "CallTimedOut": "session",
            "EncodeError": "errors",
            "Endpoint": "endpoint",
            "ErrorCode": "versions",
            "ErrorReceived": "session",
            "Event": "session",
            "Frame": "frames",
            "FrameRejected": "session",
            "Handlers": "endpoint",
            "InvalidAnswer": "session",
            "Issue": "findings",
            "JsonCodec": "ocppj",
            "Kind": "versions",
            "Limits": "limits",
            "LocalError": "errors",
            "Message": "message",
            "NoiseReceived": "session",
            "OcppError": "errors",
            "PayloadCodec": "payload",
            "PayloadError": "errors",
            "PlainCall": "frames",
            "PlainResult": "frames",
            "PlainSend": "frames",
            "Registration": "session",
            "RemoteError": "errors",
            "Request": "message",
            "Response": "message",
            "ResultReceived": "session",
            "Role": "versions",
            "Send": "frames",
            "SendReceived": "session",
            "Session": "session",
            "Tolerance": "payload",
            "UnsolicitedAnswer": "session",
            "Validator": "payload",
            "Version": "versions",
            "is_call": "session",
            "message_class": "payload",
            "v15": "v15",
            "v16": "v16",
            "v20": "v20",
            "v201": "v201",
            "v21": "v21",
        },
    )
