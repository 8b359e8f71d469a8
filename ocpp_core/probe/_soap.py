"""The probe as a charging station that speaks SOAP (OCPP-S): a central system, and what is posted to it.

Belongs here: HTTP, envelopes as they are sent, and what came back for one. Must not be here: judging that
(``_soap_judge``), what to send (the phases).
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, ClassVar, Final
from urllib.parse import SplitResult, urlsplit
from uuid import UUID

from attrs import define, field, frozen

from ocpp_core.errors import RemoteError
from ocpp_core.frames import CallResult
from ocpp_core.message import Response
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage, SoapService
from ocpp_core.ocpps._binding import ANONYMOUS, bodies, soap_version
from ocpp_core.ocpps._body import plan
from ocpp_core.ocpps._envelope import write_envelope
from ocpp_core.probe._link import Link, NotConnectedError
from ocpp_core.probe._outcomes import Binding
from ocpp_core.probe._peer import Peer, Timing
from ocpp_core.probe._record import Record, Recorded
from ocpp_core.probe._run import Run
from ocpp_core.probe._target import IDENTITY, NotServedError, Target, boot
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Answer", "Posted", "SoapPeer", "SoapTarget", "UnansweredError", "peer_of", "requests_of"]

_LONGEST: Final = 1024 * 1024
"""Most bytes of an answer that are read."""


class UnansweredError(Exception):
    """A connection could be made, but no HTTP response came on it, or not in time."""


@frozen
class Answer:
    """An HTTP response."""

    status: int
    media_type: str
    """What the header Content-Type says, without parameters, in lower case; empty if there is none."""

    body: bytes = field(repr=False)


@define(kw_only=True)
class SoapTarget(Target):
    """A central system, to which the probe is a station that speaks SOAP."""

    tests: ClassVar[Role] = Role.CSMS
    binding: ClassVar[Binding] = Binding.SOAP
    url: str
    """Where stations post their requests: ``http://127.0.0.1:9000/ocpp/1.6``."""

    version: Version = field(converter=soap_version)
    """1.5 or 1.6."""

    identity: str = IDENTITY
    """What the header chargeBoxIdentity says."""

    timeout: float = 5.0
    at: str = ""
    """The number that the name of the host was resolved to; empty to ask the system for each connection."""

    ssl: ssl.SSLContext | None = None
    """How an ``https://`` address is trusted; None for the system's own way, which heeds ``SSL_CERT_FILE``."""

    _posted: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        parts = self.parts
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("the URL of a central system begins with http:// or https:// and a host")

    @property
    def parts(self) -> SplitResult:
        """The URL, taken apart."""
        return urlsplit(self.url)

    async def link(self) -> Link:
        """There are no connections that last. Raises NotServedError."""
        raise NotServedError("a central system that speaks SOAP has no connection that lasts")

    async def greet(self, peer: Peer) -> None:  # noqa: ARG002  # nor is there a peer
        """Raises NotServedError, as `link` does."""
        await self.link()

    async def reach(self, peer_on: Callable[[Link], Peer], record: Record) -> None:  # noqa: ARG002  # likewise
        """Boots. Raises NotConnectedError, and NotServedError unless the station is accepted."""
        found = await SoapPeer(self, record, Timing(timeout=self.timeout)).call("BootNotification", boot(self.version))
        if found.answer is None:
            raise NotServedError(f"BootNotification was not answered: {found.why}")
        if found.fault is not None:
            said = found.fault.subcode if found.fault.subcode.isalpha() else "a fault"
            raise NotServedError(f"BootNotification was answered with {said!a:.60}, not Accepted; see --identity")
        status = found.payload.get("status")
        if status != "Accepted":
            plain = f"HTTP status {found.answer.status} and no response of OCPP {self.version}"
            what = f"{status!a:.60}" if isinstance(status, str) else plain
            raise NotServedError(f"BootNotification was answered with {what}, not Accepted")

    def new_id(self) -> str:
        """Another message id: the same ones in each run."""
        self._posted += 1
        return UUID(int=self._posted, version=4).urn

    async def post(self, body: bytes, *, limit: float | None = None, encoding: str = "") -> Answer:
        """The response to an HTTP request.

        It may take ``limit`` seconds as a whole, after as many at most for the connection, and have a mebibyte. Raises
        NotConnectedError, and UnansweredError.
        """
        limit = self.timeout if limit is None else limit
        try:
            async with asyncio.timeout(limit):
                opened = await asyncio.to_thread(self._opened, limit)
        except (OSError, ValueError) as error:  # TimeoutError is an OSError
            late = isinstance(error, TimeoutError)
            why = getattr(error, "strerror", None) or ("it takes too long" if late else "it is no address")
            raise NotConnectedError(f"no connection to {self.parts.netloc!a:.200}: {why}") from error
        sock = opened.sock
        headers = {"Content-Type": "application/soap+xml; charset=utf-8", "Connection": "close"}
        headers |= {"User-Agent": "ocpp_core probe"} | ({"Content-Encoding": encoding} if encoding else {})
        target = (self.parts.path or "/") + (f"?{self.parts.query}" if self.parts.query else "")
        work = asyncio.ensure_future(asyncio.to_thread(_exchanged, opened, target, body, headers))
        work.add_done_callback(lambda done: done.cancelled() or done.exception())
        try:
            async with asyncio.timeout(limit):
                return await asyncio.shield(work)
        except TimeoutError as error:
            raise UnansweredError(f"there is none within {limit:g} seconds") from error
        except (OSError, HTTPException, ValueError) as error:
            raise UnansweredError("the connection ended, or what came on it is no HTTP, or too long") from error
        finally:
            with contextlib.suppress(OSError):  # so that the thread ends, too
                sock.shutdown(socket.SHUT_RDWR)

    def _opened(self, timeout: float) -> HTTPConnection:
        parts = self.parts
        host = parts.hostname or ""
        secure = parts.scheme == "https"
        made = (HTTPSConnection if secure else HTTPConnection)(host, parts.port, timeout=timeout)
        sock = socket.create_connection((self.at or host, made.port), timeout)
        if secure:
            try:
                sock = (self.ssl or ssl.create_default_context()).wrap_socket(sock, server_hostname=host)
            except BaseException:
                sock.close()
                raise
        made.sock = sock
        return made


def _exchanged(connection: HTTPConnection, target: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    """Sends a request, and reads its response, in a thread."""
    try:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # some answer before all was sent
            connection.request("POST", target, body, headers)
        with connection.getresponse() as response:
            data = response.read(_LONGEST + 1)
            if response.length or len(data) > _LONGEST:  # the length is what there should be still
                raise ValueError("the response is cut off, or too long")
            media_type = response.getheader("Content-Type", "").partition(";")[0].strip().lower()
            return Answer(response.status, media_type, data)
    finally:
        connection.close()


# -- envelopes


@frozen
class Posted:
    """An envelope that was posted, and what came back."""

    sent: bytes = field(repr=False)
    message_id: str
    """What the header RelatesTo of the answer has to say; empty if nobody can tell."""

    answer: Answer | None
    why: str
    """Why there is no answer; empty if there is one."""

    message: SoapMessage[Any] | None = None
    """What the body of the answer is; None if it is no valid envelope."""

    error: RemoteError | None = None
    """What is wrong with it; None if nothing is."""

    @property
    def alive(self) -> bool:
        """True: there is no connection that could have broken."""
        return True

    @property
    def fault(self) -> SoapFault | None:
        """The fault that came back, if one did."""
        frame = None if self.message is None else self.message.frame
        return frame if isinstance(frame, SoapFault) else None

    @property
    def result(self) -> CallResult[Response] | None:
        """The valid response that came back, if one did."""
        frame = None if self.message is None else self.message.frame
        return frame if isinstance(frame, CallResult) else None

    @property
    def payload(self) -> Mapping[str, Any]:
        """What the response holds that came back, valid or not; empty if there is none."""
        found = getattr(self.error, "payload", None) if self.result is None else self.result.message.to_dict()
        return found if isinstance(found, dict) else {}

    @property
    def received(self) -> bytes:
        """The body that came back."""
        return b"" if self.answer is None else self.answer.body


def requests_of(version: Version) -> list[str]:
    """The actions of the service of the central system, by name."""
    found = bodies(version).values()
    return sorted(
        each.action for each in found if each.service is SoapService.CENTRAL_SYSTEM and each.kind is Kind.REQUEST
    )


class SoapPeer:
    """The probe as a station in one run: envelopes, posting, the record."""

    def __init__(self, target: SoapTarget, record: Record, timing: Timing) -> None:
        self.target: Final = target
        self.timing: Final = timing
        self.codec: Final = SoapCodec(target.version)
        self._record: Final = record

    def envelope(
        self,
        action: str,
        payload: Mapping[str, Any],
        message_id: str,
        *,
        service: SoapService = SoapService.CENTRAL_SYSTEM,
        change: Callable[[str], str] = lambda text: text,
        **headers: str | None,
    ) -> bytes:
        """The envelope of a request, which nobody checks. ``change`` has the element in the body.

        Raises UnwritableError for a payload that XML cannot say.
        """
        version = self.target.version
        body = next(
            each
            for each in bodies(version).values()
            if (each.action, each.kind, each.service) == (action, Kind.REQUEST, service)
        )
        says: dict[str, str | None] = {
            "charge_box_identity": self.target.identity,
            "action": body.header,
            "message_id": message_id,
            "from_": ANONYMOUS,  # the probe takes no requests
            "reply_to": ANONYMOUS,
            "to": self.target.url,
        }
        text = change(plan(version, body).write(payload, service.prefix))
        return write_envelope(version, service, {**says, **headers}, text)

    async def call(self, action: str, payload: Mapping[str, Any]) -> Posted:
        """Posts a request. Raises NotConnectedError."""
        message_id = self.target.new_id()
        return await self.post(self.envelope(action, payload, message_id), message_id)

    async def post(self, raw: bytes, message_id: str, *, packed: bytes = b"") -> Posted:
        """Posts an envelope, or its compressed form ``packed`` (gzip). Raises NotConnectedError."""
        number = self._record.open()
        self._add(raw, number, ours=True, whole=not packed)
        begun = time.monotonic()
        try:
            limit = self.timing.for_answer
            answer = await self.target.post(packed or raw, limit=limit, encoding="gzip" if packed else "")
        except UnansweredError as error:
            return Posted(raw, message_id, None, str(error))
        self.timing.saw(time.monotonic() - begun)
        if answer.body:
            self._add(answer.body, number, ours=False)
        try:
            return Posted(raw, message_id, answer, "", self.codec.decode(answer.body))
        except RemoteError as error:
            return Posted(raw, message_id, answer, "", None, error)

    def _add(self, raw: bytes, number: int, *, ours: bool, whole: bool = True) -> None:
        target = self.target
        sender = target.tests.peer if ours else target.tests
        text = raw.decode(errors="replace")
        recorded = Recorded(
            datetime.now(UTC),
            target.identity,
            target.version,
            sender,
            text,
            number,
            whole=whole and text.encode() == raw,
            binding=Binding.SOAP,
        )
        self._record.add(recorded, ours=ours)


def peer_of(run: Run) -> SoapPeer:
    """The probe as a station in a run whose target speaks SOAP."""
    assert isinstance(run.target, SoapTarget)  # noqa: S101  # no other has the phases that ask
    return SoapPeer(run.target, run.record, run.timing)
