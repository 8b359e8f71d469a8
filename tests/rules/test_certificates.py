"""Rules on certificates: PEM, hashes, lists, signing requests."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _certificates, _signing
from ocpp_core.rules._signing import Installed, Signing
from ocpp_core.rules._values import is_base64, is_pem
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_certificates, _signing)
BODY = "MIIBPTCB5aADAgECAgEHMAoGCCqGSM49BAMC"
CERTIFICATE = f"-----BEGIN CERTIFICATE-----\n{BODY}\n-----END CERTIFICATE-----\n"
CSR = f"-----BEGIN CERTIFICATE REQUEST-----\n{BODY}\n-----END CERTIFICATE REQUEST-----\n"
OK = {"status": "Accepted"}


@pytest.mark.parametrize(
    "text",
    [
        CERTIFICATE,
        CERTIFICATE + CERTIFICATE,
        CERTIFICATE.replace("\n", "\r\n"),
        CERTIFICATE.strip(),
        "subject=CN = station\n" + CERTIFICATE,
        f"-----BEGIN CERTIFICATE-----\n{BODY}\n{BODY}\n-----END CERTIFICATE-----",
    ],
)
def test_pem_is_one_block_or_more(text: str) -> None:
    assert is_pem(text, "CERTIFICATE")


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        CERTIFICATE + CSR,
        CSR,
        CERTIFICATE.replace("\n", ""),
        CERTIFICATE.replace("\n", "\\n"),
        CERTIFICATE.removesuffix("-----\n"),
        CERTIFICATE + "-----BEGIN CERTIFICATE-----\n",
        CERTIFICATE.replace("END CERTIFICATE", "END CERTIFICATE REQUEST"),
        CERTIFICATE.replace(BODY, ""),
        CERTIFICATE.replace(BODY, "MII-B"),
    ],
)
def test_all_else_is_no_pem(text: str) -> None:
    assert not is_pem(text, "CERTIFICATE")


def test_a_signing_request_may_have_the_old_label() -> None:
    rules = Rules("2.0.1")
    new = CSR.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST")
    assert rules.findings({"csr": new}, "SignCertificate") == []
    (finding,) = rules.findings({"csr": "MIIB"}, "SignCertificate")
    assert (finding.rule, finding.path, finding.allowed) == (
        "A02.FR.03",
        "$.csr",
        ["BEGIN CERTIFICATE REQUEST", "BEGIN NEW CERTIFICATE REQUEST"],
    )
    assert finding.found is None


def test_base64_has_its_padding_and_nothing_else() -> None:
    assert [is_base64(text) for text in ("", "gJgC", "gJg=", "gA==")] == [True] * 4
    assert [is_base64(text) for text in ("gJ", "gJgC\n", "gJ-_", "<xml>", "é")] == [False] * 5


def hashes(serial: str = "7F21", algorithm: str = "SHA256", digits: int = 64) -> dict[str, Any]:
    """What identifies a certificate."""
    return {
        "hashAlgorithm": algorithm,
        "issuerNameHash": "3c" * (digits // 2),
        "issuerKeyHash": "9E" * (digits // 2),
        "serialNumber": serial,
    }


@pytest.mark.parametrize(("algorithm", "digits"), [("SHA256", 64), ("SHA384", 96), ("SHA512", 128)])
def test_a_hash_is_as_long_as_its_algorithm_makes_it(algorithm: str, digits: int) -> None:
    rules = Rules("1.6", select="all")
    name = "wp-6.1-hash-length-deletecertificate"

    def paths(of: dict[str, Any]) -> list[str]:
        found = rules.findings({"certificateHashData": of}, "DeleteCertificate")
        assert {finding.rule for finding in found} <= {name}
        return [finding.path for finding in found]

    assert paths(hashes("1", algorithm, digits)) == []
    assert paths(hashes("1", algorithm, digits - 2)) == [
        "$.certificateHashData.issuerNameHash",
        "$.certificateHashData.issuerKeyHash",
    ]
    assert paths({**hashes("1", algorithm, digits), "issuerKeyHash": "g" * digits}) == [
        "$.certificateHashData.issuerKeyHash"
    ]


@pytest.mark.parametrize(
    ("algorithm", "name", "key", "broken"),
    [
        ("SHA256", "a" * 64, "B" * 64, []),
        ("SHA384", "0" * 96, "f" * 96, []),
        ("SHA512", "0" * 128, "f" * 128, []),
        ("SHA512", "0" * 128, "f" * 64, ["$.certificateHashData.issuerKeyHash"]),
        ("SHA256", "0" * 63, "g" * 64, ["$.certificateHashData.issuerNameHash", "$.certificateHashData.issuerKeyHash"]),
        ("SHA256", "0" * 63 + "\n", "0" * 64, ["$.certificateHashData.issuerNameHash"]),
    ],
)
def test_a_hash_of_2_x_fits_its_algorithm(algorithm: str, name: str, key: str, broken: list[str]) -> None:
    data = {"hashAlgorithm": algorithm, "issuerNameHash": name, "issuerKeyHash": key, "serialNumber": "1"}
    found = Rules("2.0.1", select="M.hash-length").findings({"certificateHashData": data}, "DeleteCertificate")
    assert [each.path for each in found] == broken
    ocsp = {"ocspRequestData": {**data, "responderURL": "http://x.example"}}
    of_status = Rules("2.1", select="M.hash-length").findings(ocsp, "GetCertificateStatus")
    assert [each.rule for each in of_status] == ["M.hash-length"] * len(broken)


def test_the_serial_number_is_hexadecimal_wherever_it_stands() -> None:
    rules = Rules("2.1")
    for serial in ("0", "1", "7f21", "ABCDEF"):
        assert rules.findings({"certificateHashData": hashes(serial)}, "DeleteCertificate") == []
    for serial in ("", "00", "07F21", "0x7F21", "7F:21"):
        ocsp = {"ocspRequestData": {**hashes(serial), "responderURL": "https://ocsp.example.com"}}
        (finding,) = rules.findings(ocsp, "GetCertificateStatus", "request")
        assert (finding.rule, finding.path) == ("M.serial-hex", "$.ocspRequestData.serialNumber")


def test_a_list_of_certificates_fits_its_status() -> None:
    rules, chain = Rules("2.0.1"), {"certificateType": "CSMSRootCertificate", "certificateHashData": hashes()}

    def found(status: str, **listed: Any) -> list[str]:
        response = {"status": status, **listed}
        return [finding.rule for finding in rules.findings(response, "GetInstalledCertificateIds", "response")]

    assert found("Accepted", certificateHashDataChain=[chain]) == []
    assert found("Accepted") == ["M03.FR.04"]
    assert found("NotFound") == []
    assert found("NotFound", certificateHashDataChain=[chain]) == ["M03.FR.02"]


def test_without_types_all_certificates_are_asked_for() -> None:
    rules = Rules("2.0.1")
    response = {
        **OK,
        "certificateHashDataChain": [
            {"certificateType": kind, "certificateHashData": hashes()}
            for kind in ("MORootCertificate", "V2GRootCertificate")
        ],
    }
    assert rules.exchange("GetInstalledCertificateIds", {}, response) == []
    (finding,) = rules.exchange("GetInstalledCertificateIds", {"certificateType": ["MORootCertificate"]}, response)
    assert (finding.rule, finding.path) == ("M03.types", "$.certificateHashDataChain[1].certificateType")


def test_an_empty_ocsp_result_is_none() -> None:
    rules = Rules("2.0.1")
    for response, broken in (
        ({"status": "Failed"}, []),
        ({"status": "Failed", "ocspResult": ""}, []),
        ({"status": "Accepted", "ocspResult": ""}, ["M06.FR.03"]),
        ({"status": "Failed", "ocspResult": "none"}, []),
        ({"status": "Failed", "ocspResult": "no answer"}, ["M06.FR.09"]),
    ):
        assert [finding.rule for finding in rules.findings(response, "GetCertificateStatus", "response")] == broken


def test_each_certificate_of_a_chain_needs_its_status() -> None:
    def wanted(serial: str, source: str) -> dict[str, Any]:
        return {"certificateHashData": hashes(serial), "source": source, "urls": ["https://ca.example.com"]}

    def told(serial: str, source: str) -> dict[str, Any]:
        of = hashes(serial)
        return {"certificateHashData": of, "source": source, "status": "Good", "nextUpdate": "2026-06-01T00:00:00Z"}

    rules = Rules("2.1")
    request = {"certificateStatusRequests": [wanted("a1", "OCSP"), wanted("2B", "CRL")]}
    both = {"certificateStatus": [told("2b", "CRL"), told("A1", "OCSP")]}
    assert rules.exchange("GetCertificateChainStatus", request, both) == []
    other = {"certificateStatus": [told("2b", "OCSP"), told("A1", "OCSP")]}
    (finding,) = rules.exchange("GetCertificateChainStatus", request, other)
    assert (finding.rule, finding.path) == ("M07.FR.08", "$.certificateStatus")
    assert finding.allowed == {"serialNumber": "2B", "source": "CRL"}
    assert finding.fault == "csms"


def talk(version: str = "2.1", *, complete: bool = True) -> Talk:
    """A conversation about certificates."""
    return Talk(version, OURS, complete=complete)


def sign(of: Talk, status: str = "Accepted", **members: Any) -> list[str]:
    """A signing request."""
    return of.station("SignCertificate", {"csr": CSR, **members}, {"status": status})


def signed(of: Talk, status: str = "Accepted", **members: Any) -> list[str]:
    """A signed certificate."""
    return of.csms("CertificateSigned", {"certificateChain": CERTIFICATE, **members}, {"status": status})


def test_a_certificate_names_its_request() -> None:
    one = talk()
    assert sign(one, requestId=1) + sign(one, requestId=2, certificateType="V2GCertificate") == []
    assert signed(one, requestId=2, certificateType="V2GCertificate") == []
    assert signed(one, requestId=1) == []
    assert signed(one) == []  # none waits any longer


def test_a_certificate_that_names_another_request_is_wrong_and_ends_what_is_known() -> None:
    one = talk()
    sign(one, requestId=1)
    assert signed(one, requestId=2, status="Rejected") == ["A02.FR.25"]
    assert signed(one, requestId=2) == ["A02.FR.26"]


def test_a_request_that_was_refused_has_no_certificate() -> None:
    one = talk()
    assert sign(one, "Rejected", requestId=1) == []
    assert signed(one) == []


def test_a_certificate_has_the_type_of_one_of_the_requests() -> None:
    one = talk("2.0.1")
    sign(one, certificateType="V2GCertificate")
    sign(one, certificateType="ChargingStationCertificate")
    assert signed(one, certificateType="ChargingStationCertificate") == []
    assert signed(one, certificateType="ChargingStationCertificate") == ["A02.FR.14"]
    sign(one)
    assert signed(one) == []


def test_a_certificate_without_a_type_may_be_for_a_request_without_one() -> None:
    one = talk("2.0.1")
    sign(one, certificateType="V2GCertificate")
    sign(one)
    assert signed(one, certificateType="ChargingStationCertificate") == []


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"requestId": 2, "certificateType": "V2GCertificate"}, ["A02.FR.14", "A02.FR.25"]),
        ({"requestId": 1}, ["A02.FR.14"]),
        ({"certificateType": "V2GCertificate"}, ["A02.FR.25"]),
        ({"requestId": 1, "certificateType": "V2GCertificate"}, []),
    ],
)
def test_type_and_id_are_those_of_one_request(members: dict[str, Any], expected: list[str]) -> None:
    one = talk()
    sign(one, requestId=1, certificateType="V2GCertificate")
    sign(one, requestId=2, certificateType="ChargingStationCertificate")
    assert signed(one, **members) == expected


def test_of_requests_that_were_not_seen_nothing_is_said() -> None:
    one = talk(complete=False)
    sign(one, requestId=1)
    assert signed(one, requestId=2) == []
    other = talk()
    sign(other, requestId=1)
    other.invalid(STATION, "SignCertificate")
    assert signed(other, requestId=2) == []


def delete(of: Talk, serial: str, algorithm: str) -> list[str]:
    """A certificate to delete."""
    digits = {"SHA256": 64, "SHA384": 96, "SHA512": 128}[algorithm]
    return of.csms("DeleteCertificate", {"certificateHashData": hashes(serial, algorithm, digits)}, OK)


def test_a_certificate_is_deleted_by_the_algorithm_that_listed_it() -> None:
    one = talk("2.0.1")
    assert delete(one, "7F21", "SHA512") == []  # it was not listed so far
    child = {"childCertificateHashData": [hashes("2B", "SHA384", 96)]}
    chain = {"certificateType": "V2GCertificateChain", "certificateHashData": hashes("7f21"), **child}
    one.csms("GetInstalledCertificateIds", {}, {**OK, "certificateHashDataChain": [chain]})
    assert delete(one, "7F21", "SHA256") + delete(one, "2b", "SHA384") + delete(one, "99", "SHA512") == []
    assert delete(one, "7F21", "SHA384") == ["M04.FR.07"]
    assert delete(one, "2B", "SHA256") == ["M04.FR.07"]
    one.csms("GetInstalledCertificateIds", {}, {"status": "NotFound"})
    assert delete(one, "7F21", "SHA384") == ["M04.FR.07"]
    one.invalid(CSMS, "GetInstalledCertificateIds")
    assert delete(one, "7F21", "SHA384") == []


def install(of: Talk, remaining: int | None, asked: str = "gJgC", status: str = "Accepted") -> list[str]:
    """A certificate for a vehicle."""
    request = {"iso15118SchemaVersion": "urn:iso:std:iso:15118:-20", "action": "Install", "exiRequest": asked}
    more = {} if remaining is None else {"remainingContracts": remaining}
    return of.station("Get15118EVCertificate", request, {"status": status, "exiResponse": "", **more})


def test_one_contract_fewer_remains() -> None:
    one = talk()
    assert install(one, 2) + install(one, 1) + install(one, 0) == []
    assert install(one, 5) == []  # the vehicle begins again
    assert install(one, 5) == ["M01.FR.07"]
    assert install(one, 9, asked="AAAA") == []
    assert install(one, 7, status="Failed") == []
    assert install(one, 4) + install(one, None) == []
    assert install(one, 9) == ["M01.FR.07"]


def test_what_is_kept_is_bounded() -> None:
    one = talk("2.0.1")
    for number in range(1_100):
        chain = {"certificateType": "MORootCertificate", "certificateHashData": hashes(f"{number + 1:X}")}
        one.csms("GetInstalledCertificateIds", {}, {**OK, "certificateHashDataChain": [chain]})
    assert len(one.conversation._state.of(Installed).algorithms) == 1_000
    assert one.conversation._state.of(Signing).named.complete
