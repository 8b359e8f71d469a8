"""An addon of mitmproxy that judges the OCPP that passes, and alters none of it.

    mitmdump --mode reverse:http://csms.example.com@9000 -s examples/mitmproxy_judge.py

What either side does wrong is logged as a warning; judge.py, which finds it, has to be beside this file.
"""

import logging
from typing import Any

from judge import Judge

from ocpp_core import Role, Version
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import accept

LOG = logging.getLogger("ocpp")
judges: dict[str, Judge] = {}
"""The one of each connection, by the id of its flow."""


def websocket_start(flow: Any) -> None:
    """A WebSocket was opened: the answer of the CSMS names the version."""
    try:
        identity = accept(flow.request.path, flow.request.headers.items(multi=True), list(Version)).identity
        judges[flow.id] = Judge(identity, Version(flow.response.headers["Sec-WebSocket-Protocol"]))
    except (HandshakeError, LookupError):
        LOG.warning("a WebSocket that is not OCPP")


def websocket_message(flow: Any) -> None:
    """A message has come."""
    message = flow.websocket.messages[-1]
    if flow.id in judges:
        for line in judges[flow.id].hear(message.content, Role.CHARGING_STATION if message.from_client else Role.CSMS):
            LOG.warning(line)


def websocket_end(flow: Any) -> None:
    """The WebSocket was closed."""
    judges.pop(flow.id, None)
