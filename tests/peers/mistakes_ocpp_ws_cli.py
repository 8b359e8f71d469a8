"""What the charge point simulator of the npm package ocpp-ws-cli does against the standard, as seen by test_stations.py."""

from __future__ import annotations

from tests.peers.mistakes import Mistake

RELEASE = "1.1.12"
"""The release that is tested: the only place to change it."""

_PEER = f"ocpp-ws-cli {RELEASE} (npm)"

MISTAKES = {
    "boot": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="boots with the BootNotification of 1.6, again and again; refused, it charges all the same",
        should="send chargingStation and reason, and nothing else before it is accepted",
        section="2.x part 2, BootNotificationRequest, B01.FR.08",
    ),
    "reason": Mistake(
        _PEER,
        "1.6, 2.0.1, 2.1",
        does="ends a transaction that the CSMS stopped with the reason Local; in 2.x each that is stopped at the station "
        "says that it was stopped remotely, by triggerReason",
        should="give the reason Remote to those that the CSMS stopped, and to no others",
        section="1.6 section 4.10; 2.x part 2 F03.FR.03",
    ),
    "first-event": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="counts the events of a transaction from 1",
        should="count them from 0",
        section="2.x part 2 E section 1.3.2.1",
    ),
    "event-numbers": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="sends each event with meter values, and the end of the transaction, with seqNo 2",
        should="give each event the next number",
        section="2.x part 2 E01.FR.07",
    ),
    "attribute-type": Mistake(
        _PEER,
        "2.0.1, 2.1",
        does="leaves attributeType out of the results of GetVariables and SetVariables",
        should="repeat that of the request, and Actual where it has none",
        section="2.x part 2 B05.FR.03, B06.FR.03",
    ),
    "files": Mistake(
        _PEER,
        "1.6",
        does="answers GetDiagnostics and UpdateFirmware with a status",
        should="answer with the name of the file, or with nothing",
        section="1.6 sections 6.26 and 6.56",
    ),
}
