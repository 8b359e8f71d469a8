"""Rules on authorization and on the local list: blocks C and D of 2.x, sections 5.10 and 5.15 of 1.6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import Check, above_zero, at_least, fresh, not_negative, pem
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Settings
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, State
from ocpp_core.versions import Role

block: Final = Block("authorization and local list")

_V1: Final = "1.5 1.6"
_V2: Final = "2.0.1 2.1"

# -- Authorize


block.message(
    "A00.FR.507-Authorize",
    "Authorize",
    versions=_V2,
    section="part 2 A00.FR.507",
    sentence="A certificate has to be in PEM: blocks that begin with BEGIN CERTIFICATE.",
)(pem("certificate", "CERTIFICATE"))


@block.message(
    "C01.FR.22",
    "Authorize.response",
    versions=_V2,
    sentence="The token is valid at none of the EVSEs here (NotAtThisLocation), so leave evseId out.",
)
def nowhere_has_no_evse(response: Payload) -> Iterator[Broken]:
    """The list of EVSEs is for tokens that some accept."""
    info = response["idTokenInfo"]
    if info["status"] == "NotAtThisLocation" and "evseId" in info:
        yield Broken(".idTokenInfo.evseId", found=info["evseId"])


def _certificate_decides(status: str, allowed: str) -> Check:
    """A check that the status of the token follows this status of its certificate."""

    def check(response: Payload) -> Iterator[Broken]:
        found = response["idTokenInfo"]["status"]
        if response.get("certificateStatus") == status and found != allowed:
            yield Broken(".idTokenInfo.status", found=found, allowed=allowed)

    return check


block.message(
    "C07.FR.15",
    "Authorize.response",
    versions=_V2,
    sentence="Where the contract certificate has expired, the status of the token is Expired.",
)(_certificate_decides("CertificateExpired", "Expired"))
block.message(
    "C07.FR.16",
    "Authorize.response",
    versions=_V2,
    sentence="Where the contract certificate is revoked, the status of the token is Invalid.",
)(_certificate_decides("CertificateRevoked", "Invalid"))
block.message(
    "C07.FR.17",
    "Authorize.response",
    versions=_V2,
    sentence="Where the chain of the contract certificate is broken, the status of the token is Invalid.",
)(_certificate_decides("CertChainError", "Invalid"))


@block.message(
    "C07.FR.13",
    "Authorize.response",
    versions=_V2,
    sentence="Where the contract is cancelled, the token cannot be Accepted.",
)
def cancelled(response: Payload) -> Iterator[Broken]:
    """The token follows its contract."""
    accepted = response["idTokenInfo"]["status"] == "Accepted"
    if response.get("certificateStatus") == "ContractCancelled" and accepted:
        yield Broken(".idTokenInfo.status", found="Accepted")


def _has_certificate(request: Payload) -> bool:
    return "certificate" in request or "iso15118CertificateHashData" in request


@block.exchange(
    "C07.FR.14",
    "Authorize",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    sentence="The station sent a contract certificate, so the answer should tell its certificateStatus.",
)
def certificate_gets_status(request: Payload, response: Payload) -> Iterator[Broken]:
    """The CSMS says what it found."""
    if _has_certificate(request) and "certificateStatus" not in response:
        yield Broken(".certificateStatus")


@block.message(
    "C07.FR.02",
    "Authorize",
    versions=_V2,
    severity=Severity.WARNING,
    sentence="A contract certificate belongs to an eMAID, so the token should be of the type eMAID.",
)
def certificate_of_emaid(request: Payload) -> Iterator[Broken]:
    """Plug and charge."""
    found = request["idToken"]["type"]
    if _has_certificate(request) and found != "eMAID":
        yield Broken(".idToken.type", found=found, allowed="eMAID")


@block.message(
    "C17.FR.01",
    "Authorize.response",
    versions="2.1",
    severity=Severity.WARNING,
    sentence="A token with the status NoCredit should have cacheExpiryDateTime, which ends how long the station "
    "keeps that in its cache.",
)
def no_credit_expires(response: Payload) -> Iterator[Broken]:
    """Credit may come soon."""
    info = response["idTokenInfo"]
    if info["status"] == "NoCredit" and "cacheExpiryDateTime" not in info:
        yield Broken(".idTokenInfo.cacheExpiryDateTime")


@block.message(
    "I08.FR.09",
    "Authorize.response",
    versions="2.1",
    sentence="A tariff that comes with an authorization applies at once: leave validFrom out.",
)
def tariff_holds_at_once(response: Payload) -> Iterator[Broken]:
    """It is for the transaction that begins."""
    tariff = response.get("tariff", {})
    if "validFrom" in tariff:
        yield Broken(".tariff.validFrom", found=tariff["validFrom"])


# -- the local list: one update


def _entries(request: Payload) -> tuple[str, list[Payload]]:
    """The name of the list in an update, which 1.5 spells otherwise, and its entries."""
    name = "localAuthorisationList" if "localAuthorisationList" in request else "localAuthorizationList"
    return name, request.get(name) or []


@block.message(
    "1.6-6.41-unique-idtags",
    "SendLocalList",
    versions=_V1,
    section="section 6.41",
    sentence="The list holds this idTag twice; upper and lower case make no difference.",
)
def unique_tags(request: Payload) -> Iterator[Broken]:
    """Which of the two would hold is not certain."""
    name, entries = _entries(request)
    tags = [entry["idTag"] for entry in entries]
    return fresh(f".{name}", [(tag, tag.lower()) for tag in tags])


@block.message(
    "D01.FR.06",
    "SendLocalList",
    versions=_V2,
    sentence="The list holds this token twice; upper and lower case make no difference.",
)
def unique_tokens(request: Payload) -> Iterator[Broken]:
    """Which of the two would hold is not certain."""
    tokens = [entry["idToken"] for entry in request.get("localAuthorizationList", ())]
    keys = [(token["idToken"], (token["idToken"].lower(), token["type"])) for token in tokens]
    return fresh(".localAuthorizationList", keys)


def _full_needs(info: str) -> Check:
    """A check that every entry of a full update has this member: there is nothing to remove in a list that is new."""

    def check(request: Payload) -> Iterator[Broken]:
        if request["updateType"] == "Full":
            name, entries = _entries(request)
            for place, entry in enumerate(entries):
                if info not in entry:
                    yield Broken(f".{name}[{place}].{info}")

    return check


block.message(
    "1.6-7.1-full-needs-info",
    "SendLocalList",
    versions=_V1,
    section="section 7.1",
    sentence="In a Full update each entry needs its idTagInfo; an entry without it is for a Differential update, "
    "which removes it.",
)(_full_needs("idTagInfo"))
block.message(
    "D01.full-needs-info",
    "SendLocalList",
    versions=_V2,
    section="part 2 D01.FR.15",
    derived=True,
    sentence="In a Full update each entry needs its idTokenInfo; an entry without it is for a Differential update, "
    "which removes it.",
)(_full_needs("idTokenInfo"))


@block.message(
    "1.6-6.41-listversion-reserved",
    "SendLocalList",
    versions="1.6",
    section="section 6.41",
    sentence="A list cannot have the version 0 or -1, which stand for an empty list and for none at all.",
)
def version_not_reserved(request: Payload) -> Iterator[Broken]:
    """Errata 3.52."""
    if request["listVersion"] in (0, -1):
        yield Broken(".listVersion", found=request["listVersion"], allowed=1)


block.message(
    "1.6-5.10-listversion-range",
    "GetLocalListVersion.response",
    versions="1.6",
    section="section 5.10",
    derived=True,
    sentence="listVersion is -1 (local lists are not supported), 0 (the list is empty), or above 0.",
)(at_least(-1, "listVersion"))
block.message(
    "D01.FR.18",
    "SendLocalList",
    versions=_V2,
    sentence="The version of a list has to be above 0; 0 stands for an empty list.",
)(above_zero("versionNumber"))
block.message(
    "D02.not-negative",
    "GetLocalListVersion.response",
    versions=_V2,
    section="part 2 D02.FR.02",
    derived=True,
    sentence="The version of the list cannot be negative: 0 stands for no list, others are above 0.",
)(not_negative("versionNumber"))


# -- the local list: what went before


@block.piece
@define(eq=False)
class LocalList(Piece):
    """The version of the station's list, as far as it was seen."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"SendLocalList", "GetLocalListVersion"})

    version: int | None = None
    """The version of the last update that was accepted, or that the station has told."""

    empty: bool = False
    """Whether that update may have left the list empty, of which the version is 0."""

    refused: bool = False
    """Whether the station has refused the last differential update, so that a full one is due."""

    def on_answer(self, answer: Answer) -> None:
        """Take in how an update went, or what the station says that it has."""
        if answer.action == "GetLocalListVersion":
            self.version, self.empty = _version(answer.response), False
            return
        status, request = answer.response["status"], answer.request
        if status == "Accepted":
            self.version, self.empty = _version(request), not _entries(request)[1]
        is_differential = request["updateType"] == "Differential"
        self.refused = is_differential and status in ("Failed", "VersionMismatch")


def _version(payload: Payload) -> int:
    """The version of a list: the member is called otherwise in 1.x."""
    version: int = payload["listVersion"] if "listVersion" in payload else payload["versionNumber"]
    return version


told = block.conversation(
    "1.6-5.15-version-after-update",
    "SendLocalList",
    "GetLocalListVersion",
    versions=_V1,
    section="section 5.10",
    fault=Role.CHARGING_STATION,
    sentence="listVersion has to be that of the last update that the charge point accepted.",
)
told_2 = block.conversation(
    "D02.FR.01",
    "SendLocalList",
    "GetLocalListVersion",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="versionNumber has to be that of the last update that the station accepted.",
)


@told.answer("GetLocalListVersion")
@told_2.answer("GetLocalListVersion")
def _told(state: State, answer: Answer) -> Iterator[Broken]:
    known, found = state.of(LocalList), _version(answer.response)
    if known.version is None or found == known.version or (known.empty and found == 0):
        return
    stated = (state.of(Settings).get(key) for key in ("LocalAuthListEnabled", "LocalAuthListCtrlr.Enabled"))
    is_off = any(each is not None and each.lower() == "false" for each in stated)
    if found > 0 or not is_off:
        name = "listVersion" if "listVersion" in answer.response else "versionNumber"
        yield Broken(f".{name}", found=found, allowed=known.version)


retry = block.conversation(
    "1.6-5.15-retry-full",
    "SendLocalList",
    versions=_V1,
    section="section 5.15",
    severity=Severity.WARNING,
    sentence="The charge point refused the last differential update, so the next one should be full.",
)
retry_2 = block.conversation(
    "D01.FR.03",
    "SendLocalList",
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The station refused the last differential update, so the next one should be full.",
)


@retry.call("SendLocalList")
@retry_2.call("SendLocalList")
def _retry(state: State, call: Call) -> Iterator[Broken]:
    if state.of(LocalList).refused and call.payload["updateType"] != "Full":
        yield Broken(".updateType", found=call.payload["updateType"], allowed="Full")


mismatch = block.conversation(
    "D01.FR.19",
    "SendLocalList",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    sentence="The version of this differential update is not above that of the list, so the answer has to be "
    "VersionMismatch.",
)


@mismatch.answer("SendLocalList")
def _mismatch(state: State, answer: Answer) -> Iterator[Broken]:
    known, request, status = state.of(LocalList), answer.request, answer.response["status"]
    if known.version is None or known.empty or request["updateType"] != "Differential":
        return
    if _version(request) <= known.version and status != "VersionMismatch":
        yield Broken(".status", found=status, allowed="VersionMismatch")


list_length = block.conversation(
    "1.6-9.2.3-list-length",
    "SendLocalList",
    versions=_V1,
    section="section 9.2.3",
    sentence="The list has more entries than the charge point takes in one message, by its key SendLocalListMaxLength.",
    fault=Role.CSMS,
)


@list_length.call("SendLocalList")
def _list_length(state: State, call: Call) -> Iterator[Broken]:
    most = state.of(Settings).integer("SendLocalListMaxLength")
    name, entries = _entries(call.payload)
    if most is not None and len(entries) > most:
        yield Broken(f".{name}", found=len(entries), allowed=most)
