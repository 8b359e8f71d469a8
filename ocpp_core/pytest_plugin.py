"""A pytest plugin: a codec, checks of frames and captures that say what is wrong, and tests over all actions.

It is loaded by every run of pytest where this library is installed. Belongs here: options, fixtures, markers. Must not
be here: anything that costs such a run time or changes it, so the rest of the library is imported where it is used.
"""

from __future__ import annotations

from argparse import ArgumentTypeError
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from ocpp_core import Frame, JsonCodec, Kind, Message, RemoteError, Role, Version
    from ocpp_core.check import GivenFrame, RuleSelection, Selector, Verdict
    from ocpp_core.findings import Finding
    from ocpp_core.ocppj import Pending
    from ocpp_core.payload import Allowance, Tolerance

__all__ = [
    "CaptureCheck",
    "ConversationCheck",
    "FrameCheck",
    "assert_conversation",
    "check_ocpp",
    "check_ocpp_frame",
    "ocpp_codec",
    "ocpp_version",
]

_SHOWN: Final = 1_000
"""Most characters of a frame that a message shows."""

_SHORT: Final = 100
"""And of a value in it."""

_MOST: Final = 50
"""Most findings that a message shows."""


class FrameCheck(Protocol):
    """What the fixture ``check_ocpp_frame`` is, for annotations."""

    def __call__(self, text: str | bytes, pending: Pending | None = None) -> Frame:
        """The frame of a text; if it is not valid, the test fails and says why. Arguments as of `JsonCodec.decode`."""
        ...


class CaptureCheck(Protocol):
    """What the fixture ``check_ocpp`` is, for annotations."""

    def __call__(
        self,
        source: str | bytes | PathLike[str] | Iterable[GivenFrame],
        version: Version | str | None = None,
        *,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        rules: Iterable[str] = ("default",),
        fail_on: Literal["error", "warning", "note", "tolerated"] = "error",
        min_frames: int = 1,
    ) -> list[Verdict]:
        """The verdicts on all frames of a capture; the test fails with the findings that ``ocpp-core check`` has of it.

        ``source`` is a path, the text or the bytes of a capture, or frames one by one: each a text, a list of elements
        or what a codec decodes. A text without a bracket in it is the name of a file.

        Without a ``version`` it is that of ``--ocpp-version``, or else guessed. ``select`` and ``ignore`` take
        selectors such as ``schema/maxLength@BootNotification``, ``rules`` the rules of the standard that are applied
        beyond the schemas; the others are as of the command, whose configuration is not read.
        """
        ...


class ConversationCheck(Protocol):
    """What the fixture ``assert_conversation`` is, for annotations."""

    def __call__(
        self,
        steps: Iterable[tuple[Role | str, GivenFrame] | tuple[Role | str, GivenFrame, float]],
        version: Version | str | None = None,
        *,
        rules: Iterable[str] = ("default",),
        ignore: Iterable[str] = (),
        ended: bool = True,
    ) -> None:
        """Fails the test with all errors and warnings of a conversation, told from its first frame on.

        Each step is the side that sends, the frame as of `CaptureCheck` and, where time matters, when, in seconds.
        Without a ``version`` it is that of ``--ocpp-version``. ``rules`` and ``ignore`` choose rules as of
        `ocpp_core.rules.Rules`. With ``ended`` a call that no answer followed is an error.
        """
        ...


# -- fixtures: of the module, since Hypothesis refuses those of a function in a test that it repeats


@pytest.fixture(scope="module")
def ocpp_version(pytestconfig: pytest.Config) -> Version:
    """The version of OCPP under test: that of ``--ocpp-version``, or of the marker ``ocpp_actions``.

    Override it for a module or a folder: ``@pytest.fixture(scope="module")``, or "session".
    """
    chosen: Version | None = pytestconfig.getoption("ocpp_version")
    if chosen is None:
        pytest.fail(_NO_VERSION, pytrace=False)
    return chosen


@pytest.fixture(scope="module")
def ocpp_codec(ocpp_version: Version) -> JsonCodec:
    """A codec of that version."""
    from ocpp_core import JsonCodec

    return JsonCodec(ocpp_version)


@pytest.fixture(scope="module")
def check_ocpp_frame(ocpp_codec: JsonCodec) -> FrameCheck:
    """A function that gives the frame of a text, and fails the test with all that is wrong with it if it is invalid."""
    from ocpp_core import RemoteError

    def check(text: str | bytes, pending: Pending | None = None) -> Frame:
        try:
            return ocpp_codec.decode(text, pending)
        except RemoteError as error:
            wrong = _explained(error, ocpp_codec.version)
        pytest.fail(wrong, pytrace=False)

    return check


@pytest.fixture(scope="module")
def check_ocpp(pytestconfig: pytest.Config) -> CaptureCheck:
    """A function that checks a capture or a list of frames, and fails the test with all that is wrong with them."""
    from ocpp_core.check import (
        RuleJudge,
        RuleSelection,
        Selection,
        Selector,
        check_frames,
        fails,
        findings_of,
        selected,
    )

    def check(
        source: str | bytes | PathLike[str] | Iterable[GivenFrame],
        version: Version | str | None = None,
        *,
        tolerate: Tolerance | Collection[Allowance | str] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        rules: Iterable[str] = ("default",),
        fail_on: Literal["error", "warning", "note", "tolerated"] = "error",
        min_frames: int = 1,
    ) -> list[Verdict]:
        wanted = pytestconfig.getoption("ocpp_version") if version is None else version
        selection = Selection(select=_selectors(select, Selector), ignore=_selectors(ignore, Selector))
        applied = RuleSelection(select=_names(rules))
        if isinstance(source, str | bytes | PathLike):
            name, verdicts = _in_capture(source, wanted, tolerate, applied)
        else:
            name, verdicts = "frames", check_frames(source, wanted, tolerate=tolerate)
            verdicts = RuleJudge(applied, tolerate=tolerate).judged(verdicts)
        findings: list[Finding] = []
        for place, verdict in enumerate(verdicts):
            verdicts[place], kept, _ = selected(verdict, findings_of(verdict, name), selection.keeps)
            findings += kept
        if any(fails(each, fail_on) for each in findings):
            pytest.fail("\n".join(_told(findings, name, len(verdicts))), pytrace=False)
        if len(verdicts) < min_frames:
            pytest.fail(f"{_frames(len(verdicts))} found in {name}, not {min_frames} or more", pytrace=False)
        return verdicts

    return check


@pytest.fixture(scope="module")
def assert_conversation(pytestconfig: pytest.Config) -> ConversationCheck:
    """A function that fails the test with all that a conversation breaks: schemas, and rules of the standard."""
    from attrs import evolve

    from ocpp_core.check import check_frames, findings_of
    from ocpp_core.findings import Severity
    from ocpp_core.rules import Conversation

    def check(
        steps: Iterable[tuple[Role | str, GivenFrame] | tuple[Role | str, GivenFrame, float]],
        version: Version | str | None = None,
        *,
        rules: Iterable[str] = ("default",),
        ignore: Iterable[str] = (),
        ended: bool = True,
    ) -> None:
        wanted = pytestconfig.getoption("ocpp_version") if version is None else version
        if wanted is None:
            pytest.fail(_NO_VERSION, pytrace=False)
        listed = list(steps)
        verdicts = check_frames([frame for _, frame, *_ in listed], wanted)
        conversation = Conversation(wanted, select=_names(rules), ignore=_names(ignore), complete=True)
        findings: list[Finding] = []
        for (sender, _, *at), verdict in zip(listed, verdicts, strict=True):
            found = verdict.found
            broken = conversation.feed(found.text, sender, *at)
            findings += findings_of(verdict, "frames")
            findings += (
                evolve(each, line=found.line, frame=found.text, message_id=verdict.message_id)
                for each in broken
                if verdict.valid
            )
        findings += (evolve(each, line=len(listed) + 1) for each in (conversation.end() if ended else ()))
        wrong = [each for each in findings if each.severity is not Severity.NOTE]
        if wrong:
            pytest.fail("\n".join(_told(wrong, "frames", len(listed))), pytrace=False)

    return check


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts)


def _selectors(texts: Iterable[str], selector: type[Selector]) -> tuple[Selector, ...]:
    from ocpp_core._names import wrong_type

    if isinstance(texts, str):
        raise wrong_type("select and ignore", texts, "a collection of selectors, such as ['schema/maxLength']")
    return tuple(map(selector, texts))


def _in_capture(
    source: str | bytes | PathLike[str],
    version: Version | str | None,
    tolerate: Tolerance | Collection[Allowance | str],
    rules: RuleSelection,
) -> tuple[str, list[Verdict]]:
    """What a source is called, and the verdicts on the frames in it."""
    from io import BytesIO
    from pathlib import Path

    from ocpp_core._printable import printable
    from ocpp_core.capture import Part, open_capture
    from ocpp_core.check import check_part, with_rules
    from ocpp_core.errors import UnreadableCaptureError

    def checked(parts: Iterable[Part]) -> list[Verdict]:
        every = [each for part in parts for each in check_part(part, version, tolerate=tolerate)]
        return [each for one in with_rules(every, rules, tolerate=tolerate) for each in one.verdicts]

    if isinstance(source, str) and _is_text(source):
        return "text", checked([Part("", source)])
    name = "bytes" if isinstance(source, bytes) else printable(str(source), _SHOWN)
    try:
        with BytesIO(source) if isinstance(source, bytes) else Path(source).open("rb") as file:
            return name, checked(open_capture(file))
    except OSError as error:
        pytest.fail(f"{name}: {error.strerror or 'cannot be read'}", pytrace=False)
    except UnreadableCaptureError as error:
        pytest.fail(f"{name}: {error}", pytrace=False)


def _is_text(source: str) -> bool:
    """Whether this is the text of a capture and no name of a file: a frame may stand in it, or it has several lines."""
    return not source or any(each in source for each in "[<{\n\0")


def _told(findings: Sequence[Finding], name: str, frames: int) -> Iterator[str]:
    """All findings, frame after frame: what is wrong, and the place in the frame marked."""
    from itertools import groupby

    from ocpp_core.check.reports import headline, sentence

    number = f"{len(findings)} finding{'' if len(findings) == 1 else 's'}"
    versions = ", ".join(sorted({each.version for each in findings if each.version is not None}))
    yield f"{number} in {_frames(frames)} of {name} (OCPP {versions})"
    shown = findings[:_MOST]
    for (line, what), group in groupby(shown, key=lambda each: (each.line, headline(each))):
        if name != "frames":
            yield f"line {line}: {what}"
        else:
            yield f"frame {line}: {what}" if line <= frames else "at the end"  # no frame breaks it: one is missing
        for each in group:
            yield f"  {each.severity}: {sentence(each)} ({each.rule})"
            yield from _excerpt(each)
    if len(findings) > len(shown):
        yield f"and {len(findings) - len(shown)} more"


def _excerpt(finding: Finding) -> Iterator[str]:
    """The part of the frame that a finding is about, and a mark below the place, as far as it may be shown."""
    from ocpp_core._printable import printable
    from ocpp_core.check import excerpt_of

    excerpt = excerpt_of(finding, _SHORT)
    if excerpt is None or not finding.frame:
        return
    before, marked, after = (
        printable(each, 12 * len(each)) for each in (excerpt.before, excerpt.marked, excerpt.after)
    )
    before = ("..." if excerpt.goes_on[0] else "") + before
    yield f"    {before}{marked}{after}{'...' if excerpt.goes_on[1] else ''}"
    if marked:
        yield f"    {' ' * len(before)}{'^' * len(marked)}"


def _frames(number: int) -> str:
    return f"{number or 'no'} frame{'' if number == 1 else 's'}"


def _explained(error: RemoteError, version: Version) -> str:
    """What is wrong with a frame. All that came with it is escaped."""
    from ocpp_core import PayloadError

    action = "" if error.action is None else f": {_escaped(error.action, _SHORT)}"
    lines = [f"not a valid frame of OCPP {version}{action}"]
    if isinstance(error, PayloadError):
        for issue in error.issues:
            lines.append(f"  {issue} ({issue.rule if issue.tolerance is None else f'tolerated: {issue.tolerance}'})")
            if issue.rule != "required":
                lines.append(f"    found: {_escaped(issue.found, _SHORT)}")
    else:
        lines.append(f"  {error}")
    if error.reply is None:
        lines.append("to be answered with: nothing")
    else:
        lines.append(f"to be answered with: {type(error.reply).__name__} {error.reply.code}")
    return "\n".join([*lines, f"frame: {_escaped(error.raw, _SHOWN)}"])


def _escaped(value: Any, limit: int) -> str:
    """A value as a literal in ASCII, the end of a long one cut off."""
    if isinstance(value, str | bytes):
        value = value[: limit + 1]
    shown = ascii(value)
    return shown if len(shown) <= limit else f"{shown[: limit - 3]}..."


# -- options and markers

_MARKER: Final = "ocpp_actions"
_NO_VERSION: Final = f"which version of OCPP? Give --ocpp-version, or @pytest.mark.{_MARKER}(version=...)"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option ``--ocpp-version``."""
    from ocpp_core.versions import Version

    def version(text: str) -> Version:
        try:
            return Version(text)
        except LookupError as error:
            raise ArgumentTypeError(error.args[0]) from error

    parser.getgroup("ocpp").addoption(
        "--ocpp-version",
        type=version,
        metavar=f"{{{','.join(Version)}}}",
        help="the version of OCPP for the fixtures ocpp_version, ocpp_codec, check_ocpp_frame and check_ocpp",
    )


def pytest_configure(config: pytest.Config) -> None:
    """The marker ``ocpp_actions``."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(version=None, sender=None, kind='request', actions=None): run the test for each action of a version"
        " of OCPP, as the argument ocpp_action. Take only those that one side calls ('charging-station' or 'csms'), or"
        " those of a list of actions. With kind='response' take those that are answered; with kind=None all messages,"
        " their kind as ocpp_kind.",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrizes a test that is marked, or stands in a marked class or module and takes one of the arguments."""
    marker = metafunc.definition.get_closest_marker(_MARKER)
    names = [name for name in ("ocpp_action", "ocpp_kind") if name in metafunc.fixturenames]
    versioned = "ocpp_version" in metafunc.fixturenames  # by itself, or through another fixture
    if marker is None or not (names or versioned or marker in metafunc.definition.own_markers):
        return
    try:
        version, messages = _marked(metafunc.config, *marker.args, **marker.kwargs)
        wanted = ["ocpp_action", "ocpp_kind"] if len(dict(messages)) < len(messages) else ["ocpp_action"]
        missing = [name for name in wanted if name not in names]
        if missing and (names or marker in metafunc.definition.own_markers):
            raise TypeError(f"the test does not take {' and '.join(missing)}")  # noqa: TRY301
    except (LookupError, TypeError, ValueError) as error:
        reason = error.args[0] if error.args else error  # a KeyError would put its text in quotes
        pytest.fail(f"{metafunc.definition.nodeid}: @pytest.mark.{_MARKER}: {reason}", pytrace=False)
    if versioned:
        metafunc.parametrize("ocpp_version", [version], scope="module")
    if names:
        metafunc.parametrize(names, [message[: len(names)] for message in messages])


def _marked(
    config: pytest.Config,
    version: Version | str | None = None,
    sender: Role | str | None = None,
    kind: Kind | str | None = "request",
    actions: Iterable[str | type[Message]] | None = None,
) -> tuple[Version, list[tuple[str, Kind]]]:
    """What a marker asks for: the messages of a version."""
    from ocpp_core._names import wrong_type
    from ocpp_core.schemas import action_table, find_action
    from ocpp_core.versions import Kind, Role, Version

    named = config.getoption("ocpp_version") if version is None else version
    if named is None:
        raise ValueError(_NO_VERSION)
    chosen = Version(named)
    roles = frozenset(Role) if sender is None else {Role(sender)}
    kinds = list(Kind) if kind is None else [Kind(kind)]
    if isinstance(actions, str | type):
        raise wrong_type("actions", actions, "a collection of actions, such as ['Heartbeat']")
    table = action_table(chosen)
    wanted = set(table) if actions is None else {find_action(chosen, action).name for action in actions}
    return chosen, [
        (action.name, half)
        for action in table.values()
        if action.name in wanted
        for half in action.kinds
        if half in kinds and not roles.isdisjoint(action.initiators)
    ]
