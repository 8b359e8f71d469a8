"""Every strategy of every version through the codec, the validator and the session, with many examples.

``python -m tests.strategies.sweep 20000``: so many examples a version. The tests beside this do the same with few.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from time import monotonic

from ocpp_core import JsonCodec, Kind, PayloadError, RemoteError, Role, Session, Validator, Version
from ocpp_core.schemas import actions, message_name
from ocpp_core.strategies import (
    Conversation,
    Violation,
    conversations,
    frames,
    hostile_frames,
    texts,
    violations,
)
from ocpp_core.strategies._violations import _breaks
from tests.bench.coverage import draw_examples, messages


class Sweep:
    """What each kind of example must do, in one version."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.codec = JsonCodec(version)
        self.validator = Validator(version)
        self.seen = 0

    def run(self, examples: int) -> None:
        breakable = [each for each in messages(self.version) if _breaks(self.version, message_name(*each))]
        draw_examples(texts(self.version, frames(self.version)), examples // 4, 0, self.frame)
        draw_examples(hostile_frames(self.version), examples // 4, 0, self.hostile)
        draw_examples(conversations(self.version), examples // 20, 0, self.conversation)
        for action, kind in breakable:
            see = partial(self.violation, action, kind)
            draw_examples(violations(self.version, action, kind), examples // 2 // len(breakable) + 1, 0, see)

    def sessions(self) -> list[Session]:
        return [Session(self.version, role) for role in Role]

    def frame(self, text: str) -> None:
        self.seen += 1
        self.codec.decode(text)
        for session in self.sessions():
            [_] = session.receive(text, 0.0)

    def hostile(self, text: str | bytes) -> None:
        self.seen += 1
        try:
            self.codec.decode(text)
        except RemoteError as error:
            assert str(error).isprintable()
            assert error.reply is None or len(self.codec.encode(error.reply)) < 1_024
        for session in self.sessions():
            [_] = session.receive(text, 0.0)
            for reply in session.outgoing():
                self.codec.decode(reply)

    def conversation(self, conversation: Conversation) -> None:
        self.seen += 1
        for step in conversation.steps:
            self.codec.decode(step.text)

    def violation(self, action: str, kind: Kind, violation: Violation) -> None:
        self.seen += 1
        assert self.validator.issues(violation.payload, action, kind) == [violation.issue]
        number = 3 if kind is Kind.RESPONSE else 2 if actions(self.version)[action].answered else 6
        text = json.dumps([number, "7", *([] if number == 3 else [action]), violation.payload])
        try:
            self.codec.decode(text, {"7": action})
        except PayloadError as error:
            assert error.issues == (violation.issue,)
        else:
            raise AssertionError(text)


if __name__ == "__main__":
    for version in Version:
        start = monotonic()
        sweep = Sweep(version)
        sweep.run(int(sys.argv[1]))
        print(f"{version}: {sweep.seen} examples, {monotonic() - start:.0f} s", flush=True)
