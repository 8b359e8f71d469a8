"""Rules on authorization and on the local list: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _authorization
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_authorization)


def broken(
    payload: dict[str, Any], action: str, kind: str = "request", version: str = "2.0.1"
) -> list[tuple[str, str]]:
    return [(each.rule, each.path) for each in Rules(version, select=OURS).findings(payload, action, kind)]


class ListTalk(Talk):
    """A station and its CSMS, with the rules of this block that they break."""

    def __init__(self, version: str = "2.0.1") -> None:
        super().__init__(version, OURS, complete=False)
        self.is_old = version in ("1.5", "1.6")

    def update(self, number: int, status: str = "Accepted", kind: str = "Differential", entries: int = 1) -> list[str]:
        """What an update breaks."""
        listed: list[dict[str, Any]] = [
            {"idTag": str(each), "idTagInfo": {"status": "Accepted"}}
            if self.is_old
            else {"idToken": {"idToken": str(each), "type": "Local"}, "idTokenInfo": {"status": "Accepted"}}
            for each in range(entries)
        ]
        version = "listVersion" if self.is_old else "versionNumber"
        place = "localAuthorisationList" if self.conversation.version == "1.5" else "localAuthorizationList"
        request = {version: number, "updateType": kind, **({place: listed} if listed else {})}
        return self.csms("SendLocalList", request, {"status": status})

    def version(self, number: int) -> list[str]:
        """What the version that the station tells breaks."""
        name = "listVersion" if self.is_old else "versionNumber"
        return self.csms("GetLocalListVersion", {}, {name: number})


@pytest.mark.parametrize(
    ("certificate", "status", "rule"),
    [
        ("CertificateExpired", "Expired", "C07.FR.15"),
        ("CertificateRevoked", "Invalid", "C07.FR.16"),
        ("CertChainError", "Invalid", "C07.FR.17"),
    ],
)
def test_the_certificate_decides(certificate: str, status: str, rule: str) -> None:
    for found in ("Expired", "Invalid", "Accepted", "Unknown"):
        response = {"certificateStatus": certificate, "idTokenInfo": {"status": found}}
        wanted = [] if found == status else [(rule, "$.idTokenInfo.status")]
        assert broken(response, "Authorize", "response") == wanted
    assert broken({"idTokenInfo": {"status": "Accepted"}}, "Authorize", "response") == []


def test_a_contract_that_is_cancelled() -> None:
    for found, wanted in (("Accepted", [("C07.FR.13", "$.idTokenInfo.status")]), ("Invalid", []), ("Blocked", [])):
        response = {"certificateStatus": "ContractCancelled", "idTokenInfo": {"status": found}}
        assert broken(response, "Authorize", "response") == wanted


def test_a_tariff_that_comes_with_an_authorization() -> None:
    tariff = {"tariffId": "1", "currency": "EUR"}
    for more, wanted in (({}, []), ({"validFrom": "2026-03-01T08:00:00Z"}, [("I08.FR.09", "$.tariff.validFrom")])):
        response = {"idTokenInfo": {"status": "Accepted"}, "tariff": {**tariff, **more}}
        assert broken(response, "Authorize", "response", "2.1") == wanted


def test_entries_that_come_twice() -> None:
    def tokens(*pairs: tuple[str, str]) -> dict[str, Any]:
        listed = [{"idToken": {"idToken": text, "type": kind}} for text, kind in pairs]
        return {"versionNumber": 1, "updateType": "Differential", "localAuthorizationList": listed}

    assert broken(tokens(("a", "Local"), ("A", "Central")), "SendLocalList") == []
    assert broken(tokens(("b", "Local"), ("a", "Local"), ("A", "Local")), "SendLocalList") == [
        ("D01.FR.06", "$.localAuthorizationList[2]")
    ]
    assert broken({"versionNumber": 1, "updateType": "Full"}, "SendLocalList") == []


def test_the_entries_of_a_full_update() -> None:
    listed = [{"idTag": "a", "idTagInfo": {"status": "Accepted"}}, {"idTag": "b"}]
    for version, name in (("1.5", "localAuthorisationList"), ("1.6", "localAuthorizationList")):
        request = {"listVersion": 1, "updateType": "Full", name: listed}
        found = broken(request, "SendLocalList", version=version)
        assert found == [("1.6-7.1-full-needs-info", f"$.{name}[1].idTagInfo")]
        assert broken({**request, "updateType": "Differential"}, "SendLocalList", version=version) == []
        twice = {**request, "updateType": "Differential", name: [*listed, {"idTag": "A"}]}
        found = broken(twice, "SendLocalList", version=version)
        assert found == [("1.6-6.41-unique-idtags", f"$.{name}[2]")]


def test_the_versions_of_a_list() -> None:
    for number, wanted in ((1, 0), (0, 1), (-1, 1), (-2, 0)):
        request = {"listVersion": number, "updateType": "Full"}
        assert len(broken(request, "SendLocalList", version="1.6")) == wanted
    for number, wanted in ((-1, 0), (-2, 1)):
        assert len(broken({"listVersion": number}, "GetLocalListVersion", "response", "1.6")) == wanted
    for number, wanted in ((0, 0), (-1, 1)):
        assert len(broken({"versionNumber": number}, "GetLocalListVersion", "response")) == wanted


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-5.15-version-after-update"), ("2.1", "D02.FR.01")])
def test_the_version_after_an_update(version: str, rule: str) -> None:
    talk = ListTalk(version)
    assert talk.version(3) == []
    assert talk.update(5, "Failed", "Full") == []
    assert talk.version(3) == []
    assert talk.update(5, kind="Full") == []
    assert talk.version(3) == [rule]
    assert talk.version(3) == []  # that is what it has
    assert talk.update(6, kind="Full", entries=0) == []
    assert talk.version(0) == []
    assert talk.update(7, kind="Full") == []
    assert talk.version(0) == [rule]


def test_a_list_that_is_switched_off() -> None:
    talk = ListTalk("1.6")
    talk.update(5, kind="Full")
    talk.csms("ChangeConfiguration", {"key": "LocalAuthListEnabled", "value": "False"}, {"status": "Accepted"})
    assert talk.version(-1) == []


@pytest.mark.parametrize(("version", "rule"), [("1.5", "1.6-5.15-retry-full"), ("2.0.1", "D01.FR.03")])
def test_a_full_update_follows_a_differential_one_that_was_refused(version: str, rule: str) -> None:
    talk = ListTalk(version)
    assert talk.update(5, "Failed") == []
    assert talk.update(6, "Failed") == [rule]
    assert talk.update(7, "Failed", "Full") == []
    assert talk.update(8) == []


def test_a_version_that_is_not_above_that_of_the_list() -> None:
    talk = ListTalk()
    assert talk.update(5) == []
    for number in (4, 5):
        assert "D01.FR.19" in talk.update(number, "Failed")
    assert talk.update(5, kind="Full") == []
    assert talk.update(5, "VersionMismatch") == []


def test_an_update_that_could_not_be_read() -> None:
    talk = ListTalk()
    talk.update(5, kind="Full")
    talk.conversation.take([2, "x", "SendLocalList", {"versionNumber": "6"}], CSMS, None)
    assert talk.version(6) == []


def test_the_length_of_a_list() -> None:
    talk = ListTalk("1.6")
    assert talk.update(1, kind="Full", entries=3) == []
    keys = [{"key": "SendLocalListMaxLength", "readonly": True, "value": "2"}]
    talk.csms("GetConfiguration", {}, {"configurationKey": keys})
    assert talk.update(2, kind="Full", entries=2) == []
    assert talk.update(3, kind="Full", entries=3) == ["1.6-9.2.3-list-length"]


def test_whose_fault_it_is() -> None:
    talk = ListTalk()
    talk.update(5)
    request = {"versionNumber": 5, "updateType": "Differential"}
    assert talk.ask(CSMS, "SendLocalList", request, name="x") == []
    (finding,) = talk.conversation.take([3, "x", {"status": "Accepted"}], STATION, None)
    assert (finding.rule, finding.fault) == ("D01.FR.19", "charging-station")
