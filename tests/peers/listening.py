"""What peers break of the rules beyond the schemas while they go through a day of theirs, as docs/peers.md lists it."""

from __future__ import annotations

from typing import NamedTuple

from tests.peers import mistakes_ocpp, mistakes_ocpp_rpc, mistakes_ocpp_ws_cli

OCPP_CSMS = "0.1.0"
TEST_OCPP = "1.0.0"
"""The releases that are tested: the only place to change them."""


class Heard(NamedTuple):
    """A peer that a conversation listened to."""

    peer: str
    versions: str
    role: str
    does: str
    breaks: tuple[str, ...] = ()
    """The rules that it breaks, by their ids."""

    @property
    def row(self) -> str:
        rules = ", ".join(f"`{rule}`" for rule in self.breaks) or "none"
        return f"| {self.peer} | {self.versions} | {self.role} | {self.does} | {rules} |"


_DAY = "boots, authorises, charges with meter values; is asked to start, for its configuration and for a message"

SIMULATOR_16 = Heard(
    f"`ocpp-ws-cli` {mistakes_ocpp_ws_cli.RELEASE} (npm)",
    "1.6",
    "station, its own simulator",
    "boots, authorises, charges with meter values, at its keys and when asked; tells and changes its configuration, "
    "sends a message that is asked for, takes a reservation and gives it up",
    ("1.6-4.10-reason-remote",),
)
SIMULATOR_2 = Heard(
    SIMULATOR_16.peer,
    "2.0.1, 2.1",
    SIMULATOR_16.role,
    "the same with events and variables, though its boot is refused",
    ("B05.FR.03", "B06.FR.03", "E.1.3.2.1-start", "E01.FR.07", "F03.FR.03"),
)
CSMS = Heard(
    f"`ocpp-csms` {OCPP_CSMS} (Python)",
    "1.6",
    "CSMS",
    "registers our station, authorises and refuses, numbers its transactions; starts and stops one, reads and changes "
    "the configuration, asks for a message, takes a connector out of service and back, unlocks it",
)
TESTER = Heard(
    f"`test-ocpp` {TEST_OCPP} (Python)",
    "1.6, 2.0.1",
    "station, its own client",
    "boots and sends a heartbeat, to see whether a CSMS answers",
)
HEARD = [
    Heard(f"`ocpp` {mistakes_ocpp.RELEASE} (Python)", "1.6, 2.0.1, 2.1", "station, and CSMS", _DAY),
    Heard(f"`ocpp-rpc` {mistakes_ocpp_rpc.RELEASE} (npm)", "1.6, 2.0.1", "station, and CSMS", _DAY),
    SIMULATOR_16,
    SIMULATOR_2,
    CSMS,
    TESTER,
]
