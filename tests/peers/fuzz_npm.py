"""What must hold of the npm packages ``ocpp-rpc`` and ``typed-ocpp``: they take what is valid and leave it as it was, refuse
what is broken, and throw nothing, whatever is sent.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ocpp_core import Kind, Version
from ocpp_core.strategies import HostileVector, Violation
from tests.peers.npm import PACKAGES, Installation
from tests.peers.sweep import Failure, Peer, Subject, changes, taken


class Node:
    """One Node process that both packages are loaded into: it is asked, and answers."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, *question: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the Node process has ended: its stderr says why"
        return json.loads(line)


@contextmanager
def started(installation: Installation) -> Iterator[Node]:
    """The process."""
    command = [installation.node, Path(__file__).with_name("fuzz_npm_peer.mjs"), installation.modules]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            yield Node(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()  # tells it to end


class OcppRpc(Peer):
    """Its strict mode: the validators of payloads."""

    name = f"ocpp-rpc {PACKAGES['ocpp-rpc']} (npm)"

    def __init__(self, node: Node) -> None:
        self._node = node

    def valid(self, subject: Subject, payload: dict[str, Any]) -> Iterable[Failure]:
        answer, failures = self._judge(subject, payload)
        if not answer.get("ok", True):
            failures.append(Failure("refuses a valid payload", answer["rule"]))
        return failures

    def broken(self, subject: Subject, violation: Violation) -> Iterable[Failure]:
        answer, failures = self._judge(subject, violation.payload)
        if answer.get("ok"):
            failures.append(taken(violation))
        return failures

    def _judge(self, subject: Subject, payload: dict[str, Any]) -> tuple[Any, list[Failure]]:
        """The answer, by the schema of the right name, or else under the one that the package itself gives it."""
        request = subject.kind is Kind.REQUEST
        failures = []
        answer = self._ask(subject.version, f"urn:{subject.action}.{'req' if request else 'conf'}", payload)
        if answer == {"ok": False, "rule": "ProtocolError"}:
            failures.append(Failure("has no schema", "under the name that it looks up"))
            suffix = "" if subject.action == "NotifyPeriodicEventStream" else "Request" if request else "Response"
            answer = self._ask(subject.version, f"urn:{subject.action}{suffix}", payload)
        if "threw" in answer:
            failures.append(Failure("throws", _general(answer["threw"])))
        return answer, failures

    def _ask(self, version: Version, schema: str, payload: dict[str, Any]) -> Any:
        return self._node.ask("ocpp-rpc", version, schema, payload)


class TypedOcpp(Peer):
    """Its functions validate and checkCallResult."""

    name = f"typed-ocpp {PACKAGES['typed-ocpp']} (npm)"

    def __init__(self, node: Node) -> None:
        self._node = node

    def valid(self, subject: Subject, payload: dict[str, Any]) -> Iterable[Failure]:
        answer = self._judge(subject, payload)
        if "threw" in answer:
            return [Failure("throws", _general(answer["threw"]))]
        if not answer["ok"]:
            return [Failure("refuses a valid payload", _general(answer["rule"]))]
        return changes(subject, payload, answer["payload"])

    def broken(self, subject: Subject, violation: Violation) -> Iterable[Failure]:
        answer = self._judge(subject, violation.payload)
        if "threw" in answer:
            return [Failure("throws", _general(answer["threw"]))]
        return [taken(violation)] if answer["ok"] else []

    def frames(self, version: Version, text: str) -> Iterable[Failure]:
        answer = self._node.ask("typed-ocpp", version, text)
        if "threw" in answer:
            return [Failure("throws", _general(answer["threw"]))]
        if answer["ok"]:
            return []
        message_type, _, *rest = json.loads(text)
        if message_type in (2, 3):
            return [Failure("refuses a valid payload", _general(answer["rule"]))]
        if message_type == 4:
            return [Failure("does not know an error code", rest[0])]
        return [Failure("refuses a valid frame", f"of type {message_type}")]

    def hostile(self, version: Version, frame: str | bytes) -> Iterable[Failure]:
        text = frame.decode(errors="replace") if isinstance(frame, bytes) else frame
        answer = self._node.ask("typed-ocpp", version, text)
        if "threw" in answer:
            return [Failure("throws", _general(answer["threw"]))]
        return []

    def record(self, version: Version, vector: HostileVector) -> Iterable[Failure]:
        call = next(([2, message_id, action, {}] for message_id, action in vector.pending.items()), None)
        answer = self._node.ask("typed-ocpp", version, vector.frame, call)
        return [Failure("takes a frame on record", vector.comment.partition(": ")[0])] if answer.get("ok") else []

    def _judge(self, subject: Subject, payload: dict[str, Any]) -> Any:
        version, _, action, kind = subject
        if kind is Kind.RESPONSE:
            call = [2, "7", action, {}]
            return self._node.ask("typed-ocpp", version, json.dumps([3, "7", payload]), call, True)
        message_type = 6 if action == "NotifyPeriodicEventStream" else 2
        return self._node.ask("typed-ocpp", version, json.dumps([message_type, "7", action, payload]), None, True)


def _general(text: str) -> str:
    """What is said, without where."""
    return re.sub(r"^Invalid OCPP [a-z ]*: (?:/\S*)? *", "", text)
