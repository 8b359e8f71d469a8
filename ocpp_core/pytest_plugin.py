"""A pytest plugin: a codec, a check of frames that says what is wrong with one, and tests over all actions.

It is loaded by every run of pytest where this library is installed. Belongs here: options, fixtures, markers. Must not
be here: anything that costs such a run time or changes it, so the rest of the library is imported where it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import pytest

if TYPE_CHECKING:
    from ocpp_core import Frame, JsonCodec, Kind, RemoteError, Version
    from ocpp_core.ocppj import Pending

__all__ = ["FrameCheck", "check_ocpp_frame", "ocpp_codec", "ocpp_version"]

_SHOWN: Final = 1_000
"""Most characters of a frame that a message shows."""

_SHORT: Final = 100
"""And of a value in it."""


class FrameCheck(Protocol):
    """What the fixture ``check_ocpp_frame`` is, for annotations."""

    def __call__(self, text: str | bytes, pending: Pending | None = None) -> Frame:
        """The frame of a text; fails the test if it is no valid one, and says why. As `JsonCodec.decode` takes them."""
        ...


# -- fixtures: of the module, since Hypothesis refuses those of a function in a test that it repeats


@pytest.fixture(scope="module")
def ocpp_version(pytestconfig: pytest.Config) -> Version:
    """The version of OCPP under test: that of ``--ocpp-version``, or of the marker ``ocpp_actions``.

    Override it for a module or a folder: ``@pytest.fixture(scope="module")``, or "session".
    """
    from ocpp_core import Version

    chosen = pytestconfig.getoption("ocpp_version")
    if chosen is None:
        pytest.fail(_NO_VERSION, pytrace=False)
    return Version(chosen)


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


def _explained(error: RemoteError, version: Version) -> str:
    """What is wrong with a frame. All that came with it is escaped."""
    from ocpp_core import PayloadError

    action = "" if error.action is None else f": {_escaped(error.action, _SHORT)}"
    lines = [f"no valid frame of OCPP {version}{action}"]
    if isinstance(error, PayloadError):
        for issue in error.issues:
            lines.append(f"  {issue} ({issue.rule})")
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

    parser.getgroup("ocpp").addoption(
        "--ocpp-version",
        choices=[version.value for version in Version],
        help="the version of OCPP for the fixtures ocpp_version, ocpp_codec and check_ocpp_frame",
    )


def pytest_configure(config: pytest.Config) -> None:
    """The marker ``ocpp_actions``."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(version=None, sender=None, kind='request'): run the test for each action of a version of OCPP, as"
        " the argument ocpp_action. Take only those that one side calls ('charging-station' or 'csms'). With"
        " kind='response' take those that are answered; with kind=None all messages, their kind as ocpp_kind.",
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
        pytest.fail(f"{metafunc.definition.nodeid}: @pytest.mark.{_MARKER}: {error}", pytrace=False)
    if versioned:
        metafunc.parametrize("ocpp_version", [version], scope="module")
    if names:
        metafunc.parametrize(names, [message[: len(names)] for message in messages])


def _marked(
    config: pytest.Config, version: str | None = None, sender: str | None = None, kind: str | None = "request"
) -> tuple[Version, list[tuple[str, Kind]]]:
    """What a marker asks for: the messages of a version."""
    from ocpp_core import Kind, Role, Version
    from ocpp_core.schemas import actions

    named = version or config.getoption("ocpp_version")
    if named is None:
        raise ValueError(_NO_VERSION)
    chosen = Version(named)
    roles = frozenset(Role) if sender is None else {Role(sender)}
    kinds = list(Kind) if kind is None else [Kind(kind)]
    return chosen, [
        (action.name, half)
        for action in actions(chosen).values()
        for half in kinds
        if not roles.isdisjoint(action.initiators) and (action.answered or half is Kind.REQUEST)
    ]
