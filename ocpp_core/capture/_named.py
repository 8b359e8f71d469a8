"""Puts frames together from named fields: type, id, action and payload, as the columns and objects of many logs have.

Belongs here: which names mean what, and the JSON of the frame. Must not be here: finding objects or columns in a text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from attrs import evolve, frozen

from ocpp_core.capture._found import Context, callers, is_json
from ocpp_core.versions import REQUEST_TYPES, Role, Version

__all__ = ["HOW", "TYPE_NAMES", "Directions", "Made", "frames_of", "is_frame", "role_of"]

HOW: Final = "from named fields"

TYPE_NAMES: Final = (
    *(
        "messageTypeId",
        "messageType",
        "message_type_id",
        "message_type",
        "MessageTypeId",
        "MessageTypeID",
        "MessageType",
    ),
    *("messageTypeID", "message-type", "messagetype", "msgType", "msg_type", "MsgType", "callType", "CallType"),
    *("call_type", "typeId", "type_id", "ocppMessageType", "messageTypeNumber"),
)
"""How the field of the type is spelt, as far as a text is searched for it; beside these, ``type`` with a number."""

_SPELT: Final[Mapping[str, tuple[str, ...]]] = {
    "type": ("messagetypeid", "messagetype", "messagetypenumber", "msgtype", "calltype", "typeid", "type"),
    "id": ("uniqueid", "messageid", "messageuniqueid", "msgid", "uuid", "correlationid", "callid", "requestid", "id"),
    "action": ("action", "actionname", "messageaction", "command"),
    "payload": ("payload", "payloadjson", "params", "parameters", "result", "body", "data", "content", "message"),
    "request": ("request", "requestpayload", "req", "requestbody"),
    "response": ("response", "responsepayload", "res", "conf", "confirmation", "responsebody"),
    "code": ("errorcode", "code"),
    "description": ("errordescription", "errormessage", "description"),
    "details": ("errordetails", "details"),
    "when": ("timestamp", "ts", "time", "at", "datetime", "date", "createdat", "receivedat", "writetimestamp"),
    "direction": ("direction", "dir", "origin", "sender", "from"),
    "station": (
        *("stationid", "chargepointid", "chargeboxid", "chargingstationid", "chargerid", "cpid", "csid", "station"),
        *("chargepoint", "chargebox", "chargingstation", "charger", "cp", "identity", "clientid", "client"),
    ),
    "version": ("ocppversion", "protocol", "subprotocol", "protocolversion", "version"),
}
"""By what a field means, how it is spelt without capitals and marks, the surest first."""

_ROLES: Final = {name: (role, place) for role, names in _SPELT.items() for place, name in enumerate(names)}
_MARKS: Final = re.compile(r"[^a-z0-9]")
_MAX_NAME: Final = 40
_CALL: Final = 2
_RESULT: Final = 3
_ERRORS: Final = (4, 5)
_NO_TEXT: Final = '""'
_DATE: Final = re.compile(r'\{\s{0,9}"\$date"\s{0,9}:\s{0,9}("[^"\\]{0,60}"|[0-9]{1,20})\s{0,9}\}')

_TYPES: Final = {
    **{str(number): number for number in range(2, 7)},
    "call": 2,
    "callresult": 3,
    "callerror": 4,
    "callresulterror": 5,
    "send": 6,
}
_TYPE_WORDS: Final = {
    "request": 2,
    "req": 2,
    "callrequest": 2,
    "result": 3,
    "response": 3,
    "res": 3,
    "conf": 3,
    "confirmation": 3,
    "callresponse": 3,
    "error": 4,
}
"""What a field may also say whose name can only mean the type."""

_SURE: Final = ("payload", "payloadjson", "uniqueid", "messageid", "messageuniqueid", "correlationid")
_FRAME: Final = re.compile(r"\[\s{0,9}[2-6]\s{0,9},\s{0,9}[\"'\\]")
_ACTION: Final = re.compile(r'"[A-Z][a-z]\w{2,48}"')
_STATION: Final = (
    *("cptocsms", "cstocsms", "cptocs", "stationtocsms", "chargepointtocentralsystem", "chargingstationtocsms"),
    *("cs", "cp", "station", "charger", "chargepoint", "chargingstation", "fromstation", "uplink"),
)
_CSMS: Final = (
    *("csmstocp", "csmstocs", "cstocp", "csmstostation", "centralsystemtochargepoint", "csmstochargingstation"),
    *("csms", "centralsystem", "server", "tostation", "downlink"),
)
_SENDERS: Final = {**dict.fromkeys(_STATION, Role.CHARGING_STATION), **dict.fromkeys(_CSMS, Role.CSMS)}
_RELATIVE: Final = {
    **dict.fromkeys(("in", "incoming", "inbound", "received", "receive", "recv", "rx"), True),
    **dict.fromkeys(("out", "outgoing", "outbound", "sent", "send", "tx"), False),
}
"""Whether a word says that the writer of the log received the frame."""


@frozen
class Made:
    """A frame that was put together."""

    text: str
    context: Context
    shortened: bool = False


class Directions:
    """Who "in" and "out" are, in the order of a text: it is a CSMS that writes, unless a call shows otherwise."""

    def __init__(self) -> None:
        self._writer = Role.CSMS

    def sender(self, word: str, kind: int | None, action: str | None) -> Role | None:
        """Which side sent a frame, by what the field of its direction says."""
        word = _MARKS.sub("", word.lower().replace("2", "to"))
        if word not in _RELATIVE:
            return _SENDERS.get(word)
        initiators = callers().get(action or "", ()) if kind in REQUEST_TYPES else ()
        if len(initiators) == 1:
            [known] = initiators
            self._writer = known.peer if _RELATIVE[word] else known
        return self._writer.peer if _RELATIVE[word] else self._writer


@lru_cache(maxsize=1024)
def role_of(name: str) -> tuple[str, int] | None:
    """What a field of this name means, and how sure that is, 0 the surest; None for any other name."""
    if len(name) > _MAX_NAME:
        return None
    plain = _MARKS.sub("", name.lower())
    return _ROLES.get(plain) or _ROLES.get(plain.removeprefix("ocpp"))


def is_frame(value: str) -> bool:
    """Whether the JSON of a field holds a whole frame as text or as an array."""
    return (value[:1] == "[" or value[:1] == '"') and _FRAME.search(value[:2000]) is not None


def frames_of(fields: Mapping[str, tuple[int, str]], directions: Directions) -> Iterator[Made]:
    """The frames that named fields make: by what a field means, how sure that is, and its value as JSON.

    Nothing if a field holds the frame as text, since it is found there; two if the fields hold a request and its
    response.
    """
    message_id = fields.get("id", (0, ""))[1]
    if not message_id or message_id[0] not in '"-0123456789':
        return
    if any(is_frame(value) for _, value in fields.values()):
        return
    action = fields.get("action", (0, ""))[1]
    context = _context(fields)
    word = _plain(fields.get("direction", (0, ""))[1])
    if "type" not in fields:
        yield from _both(fields, message_id, word, directions)
        return
    kind = _kind(*fields["type"])
    name = _plain(action) or None
    payload = _payload(fields, "payload") or _payload(fields, "request" if kind in REQUEST_TYPES else "response")
    context = evolve(context, sender=directions.sender(word, kind, name))
    if kind in REQUEST_TYPES and payload and _ACTION.fullmatch(action):
        yield Made(f"[{kind},{message_id},{action},{payload}]", context)
    elif kind == _RESULT and payload and (_is_sure(fields, "payload") or _is_sure(fields, "id")):
        yield Made(f"[3,{message_id},{payload}]", evolve(context, action=name))
    elif kind in _ERRORS and ("code" in fields or payload):
        code, description = fields.get("code", (0, ""))[1], fields.get("description", (0, ""))[1]
        elements = (code or _NO_TEXT, description or _NO_TEXT, _payload(fields, "details") or payload or "{}")
        yield Made(f"[{kind},{message_id},{','.join(elements)}]", evolve(context, action=name), shortened=not code)


def _both(fields: Mapping[str, tuple[int, str]], message_id: str, word: str, directions: Directions) -> Iterator[Made]:
    """A request and its response in one record."""
    action, request, response = (
        fields.get("action", (0, ""))[1],
        _payload(fields, "request"),
        _payload(fields, "response"),
    )
    name = _plain(action)
    if not request or not response or name not in callers():
        return
    context = _context(fields)
    sender = directions.sender(word, _CALL, name)
    yield Made(f"[2,{message_id},{action},{request}]", evolve(context, sender=sender))
    answering = evolve(context, sender=None if sender is None else sender.peer, action=name)
    yield Made(f"[3,{message_id},{response}]", answering)


def _is_sure(fields: Mapping[str, tuple[int, str]], role: str) -> bool:
    """Whether a field is named as in no other kind of record, ``type``, ``id`` and ``data`` are in many."""
    return role in fields and _SPELT[role][fields[role][0]] in _SURE


def _kind(sureness: int, value: str) -> int | None:
    """The type of a frame, by the JSON of the field."""
    plain = _MARKS.sub("", value.lower())
    kind = _TYPES.get(plain)
    return _TYPE_WORDS.get(plain) if kind is None and _SPELT["type"][sureness] != "type" else kind


def _payload(fields: Mapping[str, tuple[int, str]], role: str) -> str | None:
    """The JSON of a payload; None if there is none."""
    value = fields.get(role, (0, ""))[1]
    if value[:1] == '"':
        value = _plain(value).strip()
        if not value.startswith("{") or not is_json(value):
            return None
    return "{}" if value == "null" else value if value[:1] == "{" else None


def _plain(value: str) -> str:
    """What the JSON of a text says; nothing for all else."""
    try:
        return json.loads(value) if value[:1] == '"' else ""
    except ValueError:
        return ""


def _context(fields: Mapping[str, tuple[int, str]]) -> Context:
    when = fields.get("when", (0, ""))[1]
    if when[:1] == "{":  # {"$date": ...} of a database
        found = _DATE.match(when)
        when = found[1] if found else ""
    try:
        version = Version(_plain(fields.get("version", (0, ""))[1]))
    except LookupError:
        version = None
    return Context(
        when=_plain(when) or (when if when[:1].isdigit() else None),
        station=_plain(fields.get("station", (0, ""))[1]) or None,
        version=version,
    )
