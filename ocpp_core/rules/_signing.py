"""Rules on conversations about certificates: A02, M01, M04 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final, TypeAlias

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Version

block: Final = Block("signing, deleting and installing certificates")

_V2: Final = "2.0.1 2.1"
_SIGN: Final = "SignCertificate"
_SIGNED: Final = "CertificateSigned"
_GET: Final = "GetInstalledCertificateIds"
_DELETE: Final = "DeleteCertificate"
_EXI: Final = "Get15118EVCertificate"

_Request: TypeAlias = tuple[str | None, int | None]
"""The certificateType and the requestId of a signing request, the `_MEMBERS` that tell it from others."""

_MEMBERS: Final = ("certificateType", "requestId")

# -- signing


@block.message(
    "A02.FR.24",
    _SIGN,
    versions="2.1",
    severity=Severity.WARNING,
    sentence="A signing request should have a requestId, so that the signed certificate can name it.",
)
def names_itself(request: dict[str, Any]) -> Iterator[Broken]:
    """Otherwise certificates of one type cannot be told apart."""
    if "requestId" not in request:
        yield Broken(".requestId")


@block.piece
@define(eq=False)
class Signing(Piece):
    """The signing requests of the station."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SIGN, _SIGNED})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    waiting: Recent[_Request, bool] = Factory(Recent)
    """Those that the CSMS accepted, and whose certificate has not come; a value has no meaning."""

    named: Recent[int, bool] = Factory(Recent)
    """The requestIds of all; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in a request, or a certificate."""
        kind, name = _request(call.payload)
        if call.action == _SIGN:
            if name is not None:
                self.named[name] = True
        elif (kind, name) in self.waiting:
            self.waiting.pop((kind, name))
        else:  # which request it is for is not certain, so nothing is claimed of the others
            self.waiting.clear()

    def on_answer(self, answer: Answer) -> None:
        """Take in that the CSMS will have it signed."""
        if answer.action == _SIGN and answer.response["status"] == "Accepted":
            self.waiting[_request(answer.request)] = True


def _request(payload: dict[str, Any]) -> _Request:
    return payload.get("certificateType"), payload.get("requestId")


def _waiting(state: State) -> list[_Request]:
    """The requests that a certificate can be for; none where others may have been made that were not seen."""
    signing = state.of(Signing)
    known = state.knows_all(signing, signing.waiting)
    return list(signing.waiting) if known else []


type_named = block.conversation(
    "A02.FR.14",
    _SIGN,
    _SIGNED,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The signed certificate should have the certificateType of the request that it is for.",
)


@type_named.call(_SIGNED)
def _type_named(state: State, call: Call) -> Iterator[Broken]:
    return _named_otherwise(state, call, 0)


def _named_otherwise(state: State, call: Call, which: int) -> Iterator[Broken]:
    """A member of a certificate with a value that no request has.

    Where there are requests with the same other member, only these count.
    """
    named, waiting, other = _request(call.payload), _waiting(state), 1 - which
    same = [each for each in waiting if named[other] is not None and each[other] == named[other]] or waiting
    allowed = [each[which] for each in same if each[which] is not None]
    if same and len(allowed) == len(same) and named[which] not in allowed:
        yield Broken(f".{_MEMBERS[which]}", found=named[which], allowed=allowed[-12:])


request_named = block.conversation(
    "A02.FR.25",
    _SIGN,
    _SIGNED,
    versions="2.1",
    sentence="The signed certificate has to have the requestId of the request that it is for.",
)


@request_named.call(_SIGNED)
def _request_named(state: State, call: Call) -> Iterator[Broken]:
    return _named_otherwise(state, call, 1)


unknown_request = block.conversation(
    "A02.FR.26",
    _SIGN,
    _SIGNED,
    versions="2.1",
    sentence="The station sent no signing request with this requestId, so the answer has to be Rejected.",
)


@unknown_request.answer(_SIGNED)
def _unknown_request(state: State, answer: Answer) -> Iterator[Broken]:
    signing, name = state.of(Signing), answer.request.get("requestId")
    known = state.knows_all(signing, signing.named)
    status = answer.response["status"]
    if known and name is not None and name not in signing.named and status != "Rejected":
        yield Broken(".status", found=status, allowed="Rejected")


# -- deleting


@block.piece
@define(eq=False)
class Installed(Piece):
    """The certificates that the station has listed."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_GET})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    algorithms: Recent[str, frozenset[str]] = Factory(Recent)
    """The algorithms of the hashes by serial number in lower case; those of one number may be several."""

    def on_answer(self, answer: Answer) -> None:
        """Take in a list, which may be of some types only."""
        listed: dict[str, frozenset[str]] = {}
        for chain in answer.response.get("certificateHashDataChain", ()):
            for hashes in (chain["certificateHashData"], *chain.get("childCertificateHashData", ())):
                serial = hashes["serialNumber"].lower()
                listed[serial] = listed.get(serial, frozenset()) | {hashes["hashAlgorithm"]}
        for serial, algorithms in listed.items():
            self.algorithms[serial] = algorithms


same_algorithm = block.conversation(
    "M04.FR.07",
    _GET,
    _DELETE,
    versions=_V2,
    sentence="The station listed this certificate with hashes of another hashAlgorithm, so the request has to name "
    "it by those.",
)


@same_algorithm.call(_DELETE)
def _same_algorithm(state: State, call: Call) -> Iterator[Broken]:
    hashes = call.payload["certificateHashData"]
    found, allowed = hashes["hashAlgorithm"], state.of(Installed).algorithms.get(hashes["serialNumber"].lower())
    if allowed is not None and found not in allowed:
        yield Broken(".certificateHashData.hashAlgorithm", found=found, allowed=sorted(allowed))


# -- certificates for vehicles


@block.piece
@define(eq=False)
class Contracts(Piece):
    """How many contracts of a vehicle remain, as the CSMS has told last."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_EXI})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V21})

    remaining: Recent[int, int] = Factory(Recent)
    """By a digest of what the vehicle asked."""

    def on_answer(self, answer: Answer) -> None:
        """Take in how many remain."""
        remaining = answer.response.get("remainingContracts")
        if answer.response["status"] == "Accepted" and remaining is not None:
            self.remaining[hash(answer.request["exiRequest"])] = remaining


fewer = block.conversation(
    "M01.FR.07",
    _EXI,
    versions="2.1",
    sentence="remainingContracts has to go down by 1 with each answer to the same request of a vehicle.",
)


@fewer.answer(_EXI)
def _fewer(state: State, answer: Answer) -> Iterator[Broken]:
    before = state.of(Contracts).remaining.get(hash(answer.request["exiRequest"]))
    found = answer.response.get("remainingContracts")
    if not before or found is None or answer.response["status"] != "Accepted":
        return  # after 0 the vehicle begins again
    if found != before - 1:
        yield Broken(".remainingContracts", found=found, allowed=before - 1)
