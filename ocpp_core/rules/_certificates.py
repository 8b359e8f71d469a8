"""Rules on certificates: blocks A and M of 2.x, the security whitepaper of 1.6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import Check, pem
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._values import is_base64

block: Final = Block("certificates")

_V2: Final = "2.0.1 2.1"
_PAPER: Final = "security whitepaper"
_INSTALLED: Final = "GetInstalledCertificateIds.response"
_EXI: Final = "Get15118EVCertificate"
_CHAIN: Final = "V2GCertificateChain"
_HEX: Final = re.compile(r"[0-9A-Fa-f]+\Z")
_DIGITS: Final = {"SHA256": 64, "SHA384": 96, "SHA512": 128}
"""How many hexadecimal digits a hash has."""

# -- PEM

_REQUEST_IN_PEM: Final = pem("csr", "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST")
_OF_REQUEST: Final = (
    "The certificate signing request has to be in PEM: a block that begins with BEGIN CERTIFICATE REQUEST."
)
_OF_CERTIFICATE: Final = "A certificate has to be in PEM: blocks that begin with BEGIN CERTIFICATE."

block.message(
    "wp-A02.FR.03",
    "SignCertificate",
    versions="1.6",
    section=f"{_PAPER} A02.FR.03",
    sentence=_OF_REQUEST,
)(_REQUEST_IN_PEM)
block.message(
    "A02.FR.03",
    "SignCertificate",
    versions=_V2,
    sentence=_OF_REQUEST,
)(_REQUEST_IN_PEM)
block.message(
    "wp-A00.FR.507-certificatesigned",
    "CertificateSigned",
    versions="1.6",
    section=f"{_PAPER} A00.FR.507",
    sentence=_OF_CERTIFICATE,
)(pem("certificateChain", "CERTIFICATE"))
block.message(
    "A00.FR.507-CertificateSigned",
    "CertificateSigned",
    versions=_V2,
    section="part 2 A00.FR.507",
    sentence=_OF_CERTIFICATE,
)(pem("certificateChain", "CERTIFICATE"))
block.message(
    "wp-A00.FR.507-installcertificate",
    "InstallCertificate",
    versions="1.6",
    section=f"{_PAPER} A00.FR.507",
    sentence=_OF_CERTIFICATE,
)(pem("certificate", "CERTIFICATE"))
block.message(
    "A00.FR.507-InstallCertificate",
    "InstallCertificate",
    versions=_V2,
    section="part 2 A00.FR.507",
    sentence=_OF_CERTIFICATE,
)(pem("certificate", "CERTIFICATE"))

# -- what identifies a certificate


def _has_digits(path: str, hashes: Payload) -> Iterator[Broken]:
    """Both hashes in hexadecimal, as long as the algorithm makes them."""
    digits = _DIGITS.get(hashes["hashAlgorithm"])
    if digits is None:
        return
    for name in ("issuerNameHash", "issuerKeyHash"):
        found = hashes[name]
        if len(found) != digits or not _HEX.match(found):
            yield Broken(f"{path}.{name}", found=found, allowed=f"{digits} hexadecimal digits")


_OF_HASH: Final = "A hash is written in hexadecimal: 64 digits for SHA256, 96 for SHA384, 128 for SHA512."


@block.message(
    "wp-6.1-hash-length-deletecertificate",
    "DeleteCertificate",
    versions="1.6",
    section=f"{_PAPER} section 6.1",
    severity=Severity.WARNING,
    derived=True,
    sentence=_OF_HASH,
)
def hash_to_delete(request: Payload) -> Iterator[Broken]:
    """The one certificate."""
    return _has_digits(".certificateHashData", request["certificateHashData"])


@block.message(
    "wp-6.1-hash-length-getinstalledcertificateids",
    _INSTALLED,
    versions="1.6",
    section=f"{_PAPER} section 6.1",
    severity=Severity.WARNING,
    derived=True,
    sentence=_OF_HASH,
)
def hashes_installed(response: Payload) -> Iterator[Broken]:
    """Each certificate."""
    for place, hashes in enumerate(response.get("certificateHashData", ())):
        yield from _has_digits(f".certificateHashData[{place}]", hashes)


@block.message(
    "M.hash-length",
    "CertificateHashDataType",
    "OCSPRequestDataType",
    versions=_V2,
    section="part 2 CertificateHashDataType",
    severity=Severity.WARNING,
    derived=True,
    sentence=_OF_HASH,
)
def hashes_of_certificate(data: Payload) -> Iterator[Broken]:
    """Of the name and of the key of the issuer."""
    return _has_digits("", data)


@block.message(
    "M.serial-hex",
    "CertificateHashDataType",
    "OCSPRequestDataType",
    versions=_V2,
    section="part 2 CertificateHashDataType",
    severity=Severity.WARNING,
    sentence="A serial number is written in hexadecimal digits, without 0x and without zeros before them.",
)
def serial_is_hexadecimal(hashes: Payload) -> Iterator[Broken]:
    """Zero itself has one digit."""
    found = hashes["serialNumber"]
    if not _HEX.match(found) or (found.startswith("0") and found != "0"):
        yield Broken(".serialNumber", found=found)


# -- the certificates that are installed


def _listed(name: str) -> Check:
    """A check that there is a list where certificates were found."""

    def check(response: Payload) -> Iterator[Broken]:
        if response["status"] == "Accepted" and not response.get(name):
            yield Broken(f".{name}")

    return check


def _not_listed(name: str) -> Check:
    """A check that there is no list where no certificate was found."""

    def check(response: Payload) -> Iterator[Broken]:
        if response["status"] == "NotFound" and name in response:
            yield Broken(".status", found="NotFound", allowed="Accepted")

    return check


_LISTED: Final = "An answer Accepted has to list the certificates that were found; if there are none, it is NotFound."
_NOT_LISTED: Final = "The answer lists certificates, so the status has to be Accepted, not NotFound."

block.message(
    "wp-M03.FR.04",
    _INSTALLED,
    versions="1.6",
    section=f"{_PAPER} M03.FR.04",
    sentence=_LISTED,
)(_listed("certificateHashData"))
block.message(
    "M03.FR.04",
    _INSTALLED,
    versions=_V2,
    sentence=_LISTED,
)(_listed("certificateHashDataChain"))
block.message(
    "wp-M03.FR.02",
    _INSTALLED,
    versions="1.6",
    section=f"{_PAPER} M03.FR.02",
    sentence=_NOT_LISTED,
)(_not_listed("certificateHashData"))
block.message(
    "M03.FR.02",
    _INSTALLED,
    versions=_V2,
    sentence=_NOT_LISTED,
)(_not_listed("certificateHashDataChain"))


@block.exchange(
    "M03.types",
    "GetInstalledCertificateIds",
    versions=_V2,
    section="part 2 M03.FR.04",
    sentence="The answer lists a certificate of a type that the request does not name.",
)
def types_asked_for(request: Payload, response: Payload) -> Iterator[Broken]:
    """Without types, all are asked for."""
    asked = request.get("certificateType")
    for place, chain in enumerate(response.get("certificateHashDataChain", ())):
        if asked is not None and chain["certificateType"] not in asked:
            path = f".certificateHashDataChain[{place}].certificateType"
            yield Broken(path, found=chain["certificateType"], allowed=asked)


@block.message(
    "M03.FR.05",
    "CertificateHashDataChainType",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    sentence="Only a V2GCertificateChain has certificates below it: leave childCertificateHashData out.",
)
def children_of_chain(chain: Payload) -> Iterator[Broken]:
    """Root certificates are listed one by one."""
    if "childCertificateHashData" in chain and chain["certificateType"] != _CHAIN:
        yield Broken(".certificateType", found=chain["certificateType"], allowed=_CHAIN)


# -- the status of certificates


@block.message(
    "M06.FR.03",
    "GetCertificateStatus.response",
    versions=_V2,
    sentence="An answer Accepted has to hold the answer of the OCSP server: ocspResult.",
)
def has_ocsp_result(response: Payload) -> Iterator[Broken]:
    """An empty text is no answer."""
    if response["status"] == "Accepted" and not response.get("ocspResult"):
        yield Broken(".ocspResult")


@block.message(
    "M06.FR.09",
    "GetCertificateStatus.response",
    versions=_V2,
    severity=Severity.WARNING,
    sentence="ocspResult has to be the answer of the OCSP server, in DER and then Base64.",
)
def ocsp_result_is_base64(response: Payload) -> Iterator[Broken]:
    """What it says is not looked at."""
    if not is_base64(response.get("ocspResult", "")):
        yield Broken(".ocspResult", allowed="Base64")


def _key(status: Payload) -> tuple[str, ...]:
    """A certificate and where its status comes from; hexadecimal digits are the same in upper and lower case."""
    hashes = status["certificateHashData"]
    names = "issuerNameHash", "issuerKeyHash", "serialNumber"
    return status["source"], hashes["hashAlgorithm"], *(hashes[name].lower() for name in names)


@block.exchange(
    "M07.FR.08",
    "GetCertificateChainStatus",
    versions="2.1",
    sentence="The answer needs the status of each certificate in the request, from the source that the request names.",
)
def status_of_each(request: Payload, response: Payload) -> Iterator[Broken]:
    """In any order."""
    found = {_key(status) for status in response["certificateStatus"]}
    for wanted in request["certificateStatusRequests"]:
        if _key(wanted) not in found:
            serial = wanted["certificateHashData"]["serialNumber"]
            yield Broken(".certificateStatus", allowed={"serialNumber": serial, "source": wanted["source"]})


# -- certificates for vehicles


@block.message(
    "M.exi-base64",
    _EXI,
    f"{_EXI}.response",
    versions=_V2,
    section=f"part 2 {_EXI}Request",
    severity=Severity.WARNING,
    sentence="The EXI data of the vehicle has to be in Base64.",
)
def exi_is_base64(message: Payload) -> Iterator[Broken]:
    """An answer that failed may be empty."""
    for name in ("exiRequest", "exiResponse"):
        if not is_base64(message.get(name, "")):
            yield Broken(f".{name}", allowed="Base64")


@block.message(
    "M02.FR.02",
    _EXI,
    versions="2.1",
    severity=Severity.WARNING,
    sentence="maximumContractCertificateChains belongs to ISO 15118-20, where the only action is Install.",
)
def only_install(request: Payload) -> Iterator[Broken]:
    """Update is of ISO 15118-2."""
    if "maximumContractCertificateChains" in request and request["action"] != "Install":
        yield Broken(".action", found=request["action"], allowed="Install")
