"""What breaks a rule of the standard, in a form that can be varied, and what judges it.

Belongs here: reading the examples of the rules, drafts, judging them. Must not be here: what is varied
(``_rule_edits``), strategies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeAlias

from attrs import define, evolve, frozen

from ocpp_core._json import encode, parse
from ocpp_core.findings import Finding
from ocpp_core.payload import default_codec
from ocpp_core.rules import Conversation, Rule, Scope, examples, find_rule
from ocpp_core.rules._examples import as_shown
from ocpp_core.rules._registry import blocks
from ocpp_core.schemas import actions
from ocpp_core.strategies._rule_repair import rules_of
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Draft", "Half", "Head", "Subject", "copy_of", "judged", "subject"]

Half: TypeAlias = tuple[str, Kind]
"""A message: its action, and whether it is the request or the response."""

Found: TypeAlias = tuple[int | None, Finding]
"""A finding, and the index of the frame at which it shows; None at the end, and where there are no frames."""


@frozen
class Head:
    """A frame without its payload."""

    sender: Role
    elements: Any
    """All but the payload; the whole frame if its payload cannot be varied."""

    at: float | None
    document: int | None
    """Which of the documents is its payload; None if it has none, or one that is not valid and cannot be varied."""


@define
class Draft:
    """Payloads, and in a conversation the frames that hold them."""

    documents: list[dict[str, Any]]
    halves: list[Half]
    heads: list[Head]

    def frames(self) -> Iterator[tuple[Role, Any, float | None]]:
        """The frames of a conversation, as JSON values."""
        for head in self.heads:
            frame = head.elements
            if head.document is not None:
                frame = [*frame, self.documents[head.document]]
            yield head.sender, frame, head.at


@frozen
class Subject:
    """A rule in one version, and the plainest draft that breaks it."""

    rule: str
    scope: Scope
    version: Version
    draft: Draft
    broken: frozenset[str]
    """The rules that the draft breaks: this one, and those that cannot be kept then."""

    ends: bool
    """Whether the conversation is over with its last frame, since the rule is about what is left open."""


def copy_of(draft: Draft) -> Draft:
    """A draft that shares nothing with another that could be changed."""
    return Draft(parse(encode(draft.documents)), list(draft.halves), list(draft.heads))


@cache
def subject(version: Version, name: str) -> Subject | None:
    """What breaks a rule in a version; None where no known example of it does."""
    rule = find_rule(name)
    ends = name in _about_ends()
    for written, shown, half in _shown(name):
        if version is not written and (name, version) in _more():
            continue
        draft = _draft(version, rule, shown, half)
        if draft is None:
            continue
        found = Subject(name, rule.scope, version, draft, frozenset(), ends)
        broken = frozenset(finding.rule for _, finding in judged(found, draft) or ())
        if name in broken:
            return evolve(found, broken=broken)
    return None


def _shown(name: str) -> Iterator[tuple[Version, Any, Half | None]]:
    """What breaks a rule: its example, and those for versions in which it has to look otherwise."""
    example = examples()[name]
    half = None if example.action is None else (example.action, Kind(example.kind))
    yield example.version, example.breaks, half
    for (rule, version), (shown, other) in _more().items():
        if rule == name:
            yield version, shown, other


@cache
def _more() -> Mapping[tuple[str, Version], tuple[Any, Half | None]]:
    """What breaks rules in versions in which their example does not."""
    found: dict[tuple[str, Version], tuple[Any, Half | None]] = {}
    for entry in _entries("rule_breaks"):
        half = (entry["action"], Kind(entry.get("kind", "request"))) if "action" in entry else None
        found[entry["rule"], Version(entry["version"])] = as_shown(entry["breaks"]), half
    return MappingProxyType(found)


def _request(version: Version, rule: str, action: str) -> dict[str, Any] | None:
    """What a response that breaks a rule answers; None where that is not known."""
    for entry in _entries("rule_requests"):
        if entry["action"] == action and version in entry["versions"] and rule in entry.get("rules", (rule,)):
            request: dict[str, Any] = entry["request"]
            return request
    return None


@cache
def _entries(name: str) -> tuple[dict[str, Any], ...]:
    """What a file beside this module lists."""
    lines = files("ocpp_core.strategies").joinpath(f"{name}.jsonl").read_bytes().splitlines()
    return tuple(map(parse, lines))


@cache
def _about_ends() -> frozenset[str]:
    return frozenset(each.rule.id for block in blocks() for each in block.conversational if each.ends)


def _draft(version: Version, rule: Rule, shown: Any, half: Half | None) -> Draft | None:
    """A draft of what an example shows; None if the version does not have its messages, or finds them invalid."""
    if half is None:
        return _of_frames(version, shown)
    action, kind = half
    request = _request(version, rule.id, action) if kind is Kind.RESPONSE and rule.scope is Scope.MESSAGE else None
    documents, halves = [shown], [half]
    if rule.scope is Scope.EXCHANGE or request is not None:
        documents = list(shown) if request is None else [request, shown]
        halves = [(action, Kind.REQUEST), (action, Kind.RESPONSE)]
    draft = Draft(documents, halves, [])
    return draft if all(map(_fits, [version] * len(documents), documents, halves)) else None


def _of_frames(version: Version, shown: Any) -> Draft:
    draft = Draft([], [], [])
    calls: dict[tuple[Role, str], str] = {}
    for sender, frame, at in shown:
        half: Half | None = None
        match frame:
            case [2 | 6, str(message_id), str(action), dict()]:
                calls[sender, message_id] = action
                half = action, Kind.REQUEST
            case [3, str(message_id), dict()]:
                answered = calls.get((sender.peer, message_id))
                half = None if answered is None else (answered, Kind.RESPONSE)
            case _:
                pass
        if half is None or not _fits(version, frame[-1], half):
            draft.heads.append(Head(sender, frame, at, None))
        else:
            draft.heads.append(Head(sender, frame[:-1], at, len(draft.documents)))
            draft.documents.append(frame[-1])
            draft.halves.append(half)
    return draft


def _fits(version: Version, payload: dict[str, Any], half: Half) -> bool:
    """Whether a version has a message, and a payload fits its schema."""
    known = actions(version).get(half[0])
    return known is not None and half[1] in known.kinds and not default_codec(version).issues(payload, *half)


def judged(about: Subject, draft: Draft) -> list[Found] | None:
    """All that a draft breaks, all rules being applied; None if a document does not fit its schema."""
    version = about.version
    issues = default_codec(version).issues
    if any(issues(document, *half) for document, half in zip(draft.documents, draft.halves, strict=True)):
        return None
    if about.scope is not Scope.CONVERSATION:
        rules = rules_of(version, ("all",))
        found = [
            finding
            for document, half in zip(draft.documents, draft.halves, strict=True)
            for finding in rules.findings(document, *half)
        ]
        if len(draft.documents) > 1:
            found += rules.exchange(draft.halves[0][0], *draft.documents)
        return [(None, finding) for finding in found]
    conversation = Conversation(version, select="all", complete=True)
    seen: list[Found] = []
    for index, (sender, frame, at) in enumerate(draft.frames()):
        taken = conversation.feed(frame, sender, at) if isinstance(frame, str) else conversation.take(frame, sender, at)
        seen += [(index, finding) for finding in taken]
    if about.ends:
        seen += [(None, finding) for finding in conversation.end()]
    return seen
