"""Turns the strategies on other people's software, and collects each way in which it fails, without knowing any beforehand.

A trial is one strategy and what must hold of a peer for everything that it gives.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache, partial
from random import Random
from typing import Any, NamedTuple
from warnings import catch_warnings, simplefilter

from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning, NoSuchExample

from ocpp_core import Kind, Version
from ocpp_core.schemas import actions, message_name, message_schema, resolve
from ocpp_core.strategies import (
    HostileVector,
    Violation,
    frames,
    hostile_frames,
    hostile_vectors,
    payloads,
    texts,
    violations,
)

SEED = 20_260_101


class Failure(NamedTuple):
    """One way to fail. The same fault gives the same failure, whatever the example and the message."""

    kind: str
    """What the peer does, such as ``takes a wrong date-time``."""
    detail: str = ""
    """With what, such as ``"yesterday"``: a kind has many, which have one cause."""


class Subject(NamedTuple):
    """What a trial is about."""

    version: Version
    part: str
    """``valid`` and ``broken`` payloads, valid ``frames``, ``hostile`` ones, and those on ``record`` as hostile."""
    action: str = ""
    """Of payloads, as is `kind`."""
    kind: Kind = Kind.REQUEST

    @property
    def message(self) -> str:
        return message_name(self.action, self.kind) if self.action else ""

    def __str__(self) -> str:
        return " ".join(filter(None, (str(self.version), self.part, self.message)))


class Trial(NamedTuple):
    subject: Subject
    strategy: st.SearchStrategy[Any]
    check: Callable[[Any], Iterable[Failure]]
    """The failures of the peer with one example."""


class Peer:
    """Software under test. Each method gives the failures with one example; a peer overrides those that apply to it."""

    name = ""
    versions: Sequence[Version] = (Version.V16, Version.V201, Version.V21)

    def valid(self, subject: Subject, payload: dict[str, Any]) -> Iterable[Failure]:
        raise NotImplementedError

    def broken(self, subject: Subject, violation: Violation) -> Iterable[Failure]:
        raise NotImplementedError

    def frames(self, version: Version, text: str) -> Iterable[Failure]:
        raise NotImplementedError

    def hostile(self, version: Version, frame: str | bytes) -> Iterable[Failure]:
        raise NotImplementedError

    def record(self, version: Version, vector: HostileVector) -> Iterable[Failure]:
        raise NotImplementedError


def subjects(peer: type[Peer]) -> Iterator[Subject]:
    """All that a peer can be tried on."""
    for version in peer.versions:
        for part in ("valid", "broken", "frames", "hostile", "record"):
            if getattr(peer, part) is getattr(Peer, part):
                continue
            if part not in ("valid", "broken"):
                yield Subject(version, part)
                continue
            for action in actions(version).values():
                for kind in Kind if action.answered else [Kind.REQUEST]:
                    yield Subject(version, part, action.name, kind)


def trial(peer: Peer, subject: Subject) -> Trial:
    """The same strategies for every peer."""
    version, part, action, kind = subject
    match part:
        case "valid":
            return Trial(subject, payloads(version, action, kind), partial(peer.valid, subject))
        case "broken":
            return Trial(subject, _violations(subject), partial(peer.broken, subject))
        case "frames":
            return Trial(subject, texts(version, frames(version)), partial(peer.frames, version))
        case "hostile":
            return Trial(subject, hostile_frames(version), partial(peer.hostile, version))
    return Trial(subject, st.sampled_from(_on_record(version)), partial(peer.record, version))


@cache
def _on_record(version: Version) -> list[HostileVector]:
    """Those that are to be refused, whatever was sent before: text, since bytes are the business of the WebSocket."""
    return [
        vector
        for vector in hostile_vectors(version)
        if all(outcome.result != "accept" for outcome in vector.outcomes)
        and not vector.before
        and "State" not in vector.flags
        and isinstance(vector.frame, str)
        and len(vector.frame) <= 10_000
    ]


@cache
def _violations(subject: Subject) -> st.SearchStrategy[Violation]:
    """Those of a message; none where its schema has no rule that can be broken."""
    version, _, action, kind = subject
    strategy = violations(version, action, kind)
    return st.nothing() if strategy.is_empty else strategy


_QUIET = settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))


_BATCH = 20
"""Examples with one seed: later ones of a long run resemble its first ones too often to find much."""


def collect(tried: Trial, examples: int) -> dict[Failure, int]:
    """How often each failure came up in so many examples, or in all frames on record; always the same."""
    found: dict[Failure, int] = {}

    def run(example: Any) -> None:
        for failure in set(tried.check(example)):
            found[failure] = found.get(failure, 0) + 1

    if tried.subject.part == "record":
        for vector in _on_record(tried.subject.version):
            run(vector)
    elif not tried.strategy.is_empty:
        only_generate = settings(_QUIET, max_examples=min(examples, _BATCH), phases=[Phase.generate])
        for start in range(0, examples, _BATCH):
            seed(SEED + start)(only_generate(given(tried.strategy)(run)))()
    return found


def shrink(tried: Trial, failure: Failure, examples: int) -> Any:
    """The least example that fails so; always the same with the same Hypothesis. Raises NoSuchExample if none is found."""
    for start in range(0, examples, _SEARCH):
        with catch_warnings(), suppress(NoSuchExample):
            simplefilter("ignore", HypothesisWarning)  # of long examples
            return find(
                tried.strategy,
                lambda example: failure in tried.check(example),
                settings=settings(_QUIET, max_examples=_SEARCH),
                random=Random(SEED + start),
            )
    raise NoSuchExample(f"{tried.subject}: {failure}")


_SEARCH = 500
"""Examples with one seed, where one is looked for."""


def shown(example: Any) -> str:
    """An example as text: a frame as it is, bytes as far as they are text, anything else as compact JSON."""
    if isinstance(example, Violation):
        example = example.payload
    if isinstance(example, HostileVector):
        example = example.frame
    if isinstance(example, bytes):
        return example.decode(errors="backslashreplace")
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False, separators=(",", ":"))


# -- what changed on the way


def changes(subject: Subject, before: dict[str, Any], after: Any) -> Iterator[Failure]:
    """How a payload differs from what it was: apart for what the schema names, and for what is the vendor's own."""
    schema = message_schema(subject.version, subject.message)
    return _changes(schema, schema.get("$defs", {}), before, after)


def _changes(schema: dict[str, Any] | None, definitions: Any, before: Any, after: Any) -> Iterator[Failure]:
    schema = {} if schema is None else resolve(schema, definitions)
    if isinstance(before, dict) and isinstance(after, dict):
        known = schema.get("properties", {})
        new = {_folded(name): name for name in after if name not in before}
        for name, value in before.items():
            if name in after:
                yield from _changes(known.get(name), definitions, value, after[name])
            elif value is None:
                yield Failure("drops null")
            elif name in known:
                other = new.get(_folded(name))
                yield Failure("misspells a field", f"{name} as {other}")
                yield from _changes(known[name], definitions, value, after[other] if other else value)
            else:
                yield Failure("changes the names of the vendor's own members")
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield Failure("drops null")
        else:
            for one, other in zip(before, after, strict=True):
                yield from _changes(schema.get("items"), definitions, one, other)
    elif not _same(before, after):
        yield Failure("changes a value", f"{_json_type(before)} to {_json_type(after)}")


def _same(one: Any, other: Any) -> bool:
    """Whether two scalars are the same JSON value: 1 is 1.0, and not true."""
    if isinstance(one, bool) or isinstance(other, bool) or not isinstance(one, int | float):
        return one is other or (one == other and type(one) is type(other))
    return isinstance(other, int | float) and float(one) == float(other)


def _folded(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


# -- what violations have in common


def taken(violation: Violation) -> Failure:
    """What it is to take a broken payload."""
    issue = violation.issue
    path = _NUMBER.sub("[]", issue.path)
    match issue.rule:
        case "format":
            return Failure(f"takes a wrong {issue.allowed}", json.dumps(issue.found, ensure_ascii=False))
        case "type":
            return Failure(f"takes {_json_type(issue.found)} for {issue.allowed}")
        case "required" | "additionalProperties" | "minItems" | "maxItems" | "multipleOf":
            return Failure(f"takes a breach of {issue.rule}")
        case _:
            return Failure(f"takes a breach of {issue.rule}", path)


_NUMBER = re.compile(r"\[\d+\]")


def _json_type(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case float() if value.is_integer():
            return "a whole number written with a point"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
    return "object"


# -- all of it


class Found(NamedTuple):
    """What a whole sweep found of one failure."""

    failure: Failure
    subjects: list[Subject]
    """Where: those with the most examples of it first."""


def sweep(peer: Peer, examples: int) -> tuple[list[Found], int]:
    """All trials of a peer, with so many examples a message, and forty times as many of frames. And how many that were."""
    counts: dict[Failure, dict[Subject, int]] = {}
    total = 0
    for subject in subjects(type(peer)):
        many = examples if subject.message else 40 * examples
        for failure, count in collect(trial(peer, subject), many).items():
            counts.setdefault(failure, {})[subject] = count
        total += many if subject.part != "record" else len(_on_record(subject.version))
    return [
        Found(failure, sorted(where, key=lambda subject: -where[subject])) for failure, where in sorted(counts.items())
    ], total
