"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

import sys

import pytest

from ocpp_core import Kind, Role, Version
from ocpp_core.schemas import actions

pytest_plugins = ["pytester"]

MARK = "@pytest.mark.ocpp_actions"


def run(pytester: pytest.Pytester, code: str, *options: str) -> pytest.RunResult:
    """In a process of its own: within ours, this library would be imported twice."""
    pytester.makepyfile(test_it="import pytest\n" + code)
    pytester.makeini("[pytest]")  # or it would look for one above, which may be ours
    return pytester.runpytest_subprocess("-W", "error", "-p", "no:cacheprovider", "--strict-markers", "-q", *options)


def explained(pytester: pytest.Pytester, version: str, frames: dict[str, str | bytes]) -> dict[str, list[str]]:
    """What tests say that check invalid frames."""
    code = "".join(
        f"def test_{name}(check_ocpp_frame):\n    check_ocpp_frame({frame!r})\n" for name, frame in frames.items()
    )
    result = run(pytester, code, f"--ocpp-version={version}", "--show-capture=no", "-rN")
    result.assert_outcomes(failed=len(frames))
    _, *sections = [part.split("\n") for part in result.stdout.str().split("\n___")]
    return {head.strip("_ ").removeprefix("test_"): [line for line in lines if line] for head, *lines in sections}


# -- fixtures


def test_frames_are_checked(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
from ocpp_core import JsonCodec, Version, v16

def test_codec(ocpp_codec, ocpp_version):
    assert ocpp_version is Version.V16
    assert isinstance(ocpp_codec, JsonCodec) and ocpp_codec.version is ocpp_version

def test_call(check_ocpp_frame):
    assert check_ocpp_frame('[2,"1","Heartbeat",{}]').message == v16.HeartbeatRequest()

def test_result(check_ocpp_frame):
    result = check_ocpp_frame(b'[3,"1",{"status":"Accepted"}]', {"1": "Reset"})
    assert result.message.status is v16.ResetStatus.ACCEPTED
    with pytest.raises(pytest.fail.Exception):
        check_ocpp_frame('[3,"1",{"status":"Accepted"}]', lambda message_id: "Heartbeat")
""",
        "--ocpp-version=1.6",
    )
    result.assert_outcomes(passed=3)


def test_invalid_frames_are_explained(pytester: pytest.Pytester) -> None:
    frames = {
        "payload": '[2,"42","Authorize",{"idToken":{"idToken":"' + "7" * 300 + '","\\u001b":1}}]',
        "send": '[6,"42","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-01-01T00:00:00Z"}]',
        "number": '[2,"42","Authorize",{"idToken":{"idToken":5,"type":"Local"}}]',
        "action": '[2,"42","\\u202e",{}]',
        "bytes": b"\x1b[31m" + b"\xff" * 5_000,
    }
    said = explained(pytester, "2.1", frames)
    assert said["payload"][:-1] == [
        "not a valid frame of OCPP 2.1: 'Authorize'",
        "  $.idToken.idToken: must have at most 255 characters, not 300 (maxLength)",
        "    found: '" + "7" * 96 + "...",
        "  $.idToken.type: is missing (required)",
        "  $.idToken: there is a member that the schema does not know (additionalProperties)",
        r"    found: '\x1b'",
        "to be answered with: CallError PropertyConstraintViolation",
    ]
    assert said["send"] == [
        "not a valid frame of OCPP 2.1: 'NotifyPeriodicEventStream'",
        "  $.data: is missing (required)",
        "to be answered with: nothing",
        f"frame: '{frames['send']}'",
    ]
    assert said["number"][1:3] == [
        "  $.idToken.idToken: must be a string, not a number: write it in quotes (type)",
        "    found: 5",
    ]
    assert said["action"][0] == r"not a valid frame of OCPP 2.1: '\u202e'"
    assert said["bytes"][3].startswith(r"frame: b'\x1b[31m\xff")
    assert all(len(line) < 1_100 and line.isascii() and line.isprintable() for lines in said.values() for line in lines)


def test_a_codec_that_tolerates_something(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
import pytest
from ocpp_core import JsonCodec

@pytest.fixture(scope="module")
def ocpp_codec(ocpp_version):
    return JsonCodec(ocpp_version, tolerate={"maxLength"})
"""
    )
    result = run(
        pytester,
        """
def test_tolerated(check_ocpp_frame):
    frame = check_ocpp_frame('[2,"42","Authorize",{"idTag":"777777777777777777777"}]')
    assert [issue.tolerance for issue in frame.issues] == ["maxLength"]
""",
        "--ocpp-version=1.6",
    )
    result.assert_outcomes(passed=1)
    frames: dict[str, str | bytes] = {"both": '[2,"42","Authorize",{"idTag":"777777777777777777777","x":1}]'}
    said = explained(pytester, "1.6", frames)
    assert said["both"][1:6] == [
        "  $.idTag: must have at most 20 characters, not 21; read as it is (tolerated: maxLength)",
        "    found: '777777777777777777777'",
        "  $: there is a member that the schema does not know (additionalProperties)",
        "    found: 'x'",
        "to be answered with: CallError FormationViolation",
    ]


def test_fixtures_need_a_version(pytester: pytest.Pytester) -> None:
    fixtures = ["ocpp_version", "ocpp_codec", "check_ocpp_frame"]
    result = run(pytester, "".join(f"def test_{fixture}({fixture}): pass\n" for fixture in fixtures))
    result.assert_outcomes(errors=3)
    result.stdout.fnmatch_lines(["which version of OCPP?*--ocpp-version*"] * 3)


def test_a_version_that_there_is_not(pytester: pytest.Pytester) -> None:
    result = run(pytester, "def test_it(): pass", "--ocpp-version=3.0")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--ocpp-version*1.5*2.1*"])


def test_fixtures_go_with_hypothesis(pytester: pytest.Pytester) -> None:
    """Which refuses fixtures that are made for each test; and with xdist, which wants the same tests everywhere."""
    result = run(
        pytester,
        f"""
from hypothesis import given, settings
from ocpp_core.strategies import calls, texts

@settings(max_examples=2, database=None)
@given(text=texts("2.1", calls("2.1", "Heartbeat")))
{MARK}("2.1", kind=None)
def test_it(text, check_ocpp_frame, ocpp_action, ocpp_kind):
    assert check_ocpp_frame(text).action == "Heartbeat"
""",
        "-n2",
    )
    result.assert_outcomes(passed=sum(1 + action.answered for action in actions("2.1").values()))


def test_the_version_can_be_set_in_a_conftest(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        "import pytest\nimport ocpp_core\n"
        "@pytest.fixture(scope='session')\ndef ocpp_version(): return ocpp_core.Version.V15\n"
    )
    run(pytester, "def test_it(ocpp_codec): assert ocpp_codec.version == '1.5'").assert_outcomes(passed=1)


# -- captures

LONG = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]'
GOOD = '[2,"2","Heartbeat",{}]'


def told(pytester: pytest.Pytester, code: str, *options: str) -> list[str]:
    """What the only test says, which fails."""
    result = run(pytester, code, "-rN", *options)
    result.assert_outcomes(failed=1)
    lines = result.stdout.str().split("\n")
    start = next(place for place, line in enumerate(lines) if line.startswith("___"))
    stop = next(place for place in range(start, len(lines)) if lines[place].startswith("1 failed"))
    return [line for line in lines[start + 1 : stop] if line]


def test_captures_are_checked(pytester: pytest.Pytester) -> None:
    pytester.makefile(".log", station=f"12:00 CP_1 -> {LONG}\n12:01 CP_1 -> {GOOD}\n")
    result = run(
        pytester,
        f"""
from pathlib import Path
import ocpp_core
from ocpp_core.check import Verdict
from ocpp_core.pytest_plugin import CaptureCheck

LONG, GOOD = {LONG!r}, {GOOD!r}

def test_sources(check_ocpp: CaptureCheck):
    for source in ("station.log", Path("station.log"), Path("station.log").read_text(), Path("station.log").read_bytes()):
        verdicts = check_ocpp(source, "1.6", ignore=["schema/maxLength@BootNotification"])
        assert [each.action for each in verdicts] == ["BootNotification", "Heartbeat"]
        assert all(isinstance(each, Verdict) and each.valid for each in verdicts)
        with pytest.raises(pytest.fail.Exception, match="schema/maxLength"):
            check_ocpp(source, "1.6")

def test_frames(check_ocpp):
    call = ocpp_core.JsonCodec("1.6").decode(GOOD)
    answer = [3, "2", {{"currentTime": "2024-01-01T00:00:00Z"}}]
    assert [each.action for each in check_ocpp([GOOD.encode(), call, answer], "1.6")] == ["Heartbeat"] * 3
    with pytest.raises(pytest.fail.Exception, match="framing/array|json/syntax"):
        check_ocpp(iter(["pong"]), "1.6")

def test_knobs(check_ocpp):
    check_ocpp([LONG], "1.6", tolerate=["maxLength"])
    check_ocpp([LONG], "1.6", select=["framing"])
    for fail_on in ("note", "tolerated"):
        with pytest.raises(pytest.fail.Exception, match="tolerated/maxLength"):
            check_ocpp([LONG], "1.6", tolerate=["maxLength"], fail_on=fail_on)
    check_ocpp("prose\\n", min_frames=0)
    with pytest.raises(pytest.fail.Exception, match="no frames found in text, not 1 or more"):
        check_ocpp("prose\\n")
    with pytest.raises(pytest.fail.Exception, match="1 frame found in frames, not 2 or more"):
        check_ocpp([GOOD], min_frames=2)

def test_what_cannot_be_read(check_ocpp):
    with pytest.raises(pytest.fail.Exception, match="missing.log: No such file or directory"):
        check_ocpp("missing.log")
    with pytest.raises(pytest.fail.Exception, match="bytes: "):
        check_ocpp(b"SQLite format 3\\0" + bytes(100))

def test_misuse(check_ocpp):
    with pytest.raises(TypeError, match="must be a collection of selectors"):
        check_ocpp([GOOD], ignore="schema")
    with pytest.raises(ValueError, match="is no selector"):
        check_ocpp([GOOD], ignore=["a b"])
    with pytest.raises(LookupError, match="no version of OCPP"):
        check_ocpp([GOOD], "3.0")
    with pytest.raises(TypeError, match="a frame must be"):
        check_ocpp([None])
""",
    )
    result.assert_outcomes(passed=5)


def test_findings_are_told(pytester: pytest.Pytester) -> None:
    pytester.makefile(".log", station=f"12:00 {GOOD}\n12:01 {LONG}\n")
    assert told(pytester, 'def test_it(check_ocpp): check_ocpp("station.log", "1.6")') == [
        "1 finding in 2 frames of station.log (OCPP 1.6)",
        'line 2: call BootNotification id "1"',
        '  error: $.chargePointModel: must have at most 20 characters, not 24. Found: "a model with a long name" '
        "(schema/maxLength)",
        f"    {LONG}",
        "    " + " " * LONG.index('"a model') + "^" * 26,
    ]
    faulty = '[2,"2","Reset",{"type":"hard","x":1}]'
    lines = told(pytester, f"def test_it(check_ocpp): check_ocpp([{GOOD!r}, {faulty!r}, {LONG!r}], '1.6')")
    assert lines[:2] == ["3 findings in 3 frames of frames (OCPP 1.6)", 'frame 2: call Reset id "2"']
    assert [line for line in lines if line.startswith("frame ")][1:] == ['frame 3: call BootNotification id "1"']
    assert [line.rpartition(" ")[2] for line in lines if line.startswith("  error")] == [
        "(schema/enum)", "(schema/additionalProperties)", "(schema/maxLength)",
    ]  # fmt: skip


def test_hostile_captures_are_escaped(pytester: pytest.Pytester) -> None:
    frame = '[2,"\\u001b[31m\\u202e","Reset",{"type":"\\u001b]0;x\\u0007' + "x" * 5_000 + '","\x1b[0m":1}]'
    lines = told(pytester, f"def test_it(check_ocpp): check_ocpp([{frame!r}] * 200, '1.6')")
    assert all(line.isprintable() and len(line) < 1_000 for line in lines)
    assert lines[-1].startswith("and ")
    assert len(lines) < 300


def test_secrets_are_not_told(pytester: pytest.Pytester) -> None:
    frame = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"%s"}]' % ("secret" * 100)
    assert "secret" not in "\n".join(told(pytester, f"def test_it(check_ocpp): check_ocpp([{frame!r}], '1.6')")[:4])


def test_the_version_of_a_test(pytester: pytest.Pytester) -> None:
    code = f"""
def test_it(check_ocpp):
    assert check_ocpp([{GOOD!r}])[0].version == "2.1"
    assert check_ocpp([{GOOD!r}], "2.0.1")[0].version == "2.0.1"
"""
    run(pytester, code, "--ocpp-version=2.1").assert_outcomes(passed=1)
    code = f"def test_it(check_ocpp): assert check_ocpp([{GOOD!r}])[0].assumed"
    run(pytester, code).assert_outcomes(passed=1)


# -- conversations

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
PENDING = '[3,"1",{"status":"Pending","currentTime":"2026-03-01T08:00:00Z","interval":600}]'


def test_conversations_are_checked(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        f"""
from ocpp_core import JsonCodec, Role
from ocpp_core.pytest_plugin import ConversationCheck

BOOT, PENDING, BEAT = {BOOT!r}, {PENDING!r}, {GOOD!r}
EARLY = BOOT.replace('"1"', '"3"')
STEPS = [("station", BOOT), ("csms", PENDING)]

def test_nothing_is_wrong(assert_conversation: ConversationCheck):
    assert_conversation(STEPS, "1.6")
    assert_conversation(iter([(Role.CHARGING_STATION, JsonCodec("1.6").decode(BOOT)), ("csms", PENDING.encode())]), "1.6")

def test_a_rule(assert_conversation):
    beat = [*STEPS, ("station", BEAT)]
    with pytest.raises(pytest.fail.Exception, match="1.6-4.2-pending-no-call"):
        assert_conversation(beat, "1.6", ended=False)
    assert_conversation(beat, "1.6", ended=False, ignore=["1.6-4.2-pending-no-call"])
    assert_conversation(beat, "1.6", ended=False, ignore="1.6-4.2-pending-no-call")
    assert_conversation(beat, "1.6", ended=False, rules=["1.6-4.2-boot-not-early"])

def test_time(assert_conversation):
    timed = [("station", BOOT, 0.0), ("csms", PENDING, 0.0)]
    with pytest.raises(pytest.fail.Exception, match="1.6-4.2-boot-not-early"):
        assert_conversation([*timed, ("station", EARLY, 60.0)], "1.6", ended=False)
    assert_conversation([*timed, ("station", EARLY, 600.0)], "1.6", ended=False)

def test_the_end(assert_conversation):
    assert_conversation(STEPS[:1], "1.6", ended=False)
    with pytest.raises(pytest.fail.Exception, match="The call was not answered"):
        assert_conversation(STEPS[:1], "1.6")

def test_the_schemas(assert_conversation):
    with pytest.raises(pytest.fail.Exception) as caught:
        assert_conversation([("station", BOOT), ("csms", '[3,"1",{{"status":"Pending"}}]')], "1.6")
    assert str(caught.value).startswith("2 findings in 2 frames of frames (OCPP 1.6)\\n")
    assert str(caught.value).count("(schema/required)") == 2

def test_misuse(assert_conversation):
    with pytest.raises(pytest.fail.Exception, match="which version of OCPP"):
        assert_conversation(STEPS)
    with pytest.raises(LookupError):
        assert_conversation(STEPS, "3.0")
""",
    )
    result.assert_outcomes(passed=6)
    code = f"def test_it(assert_conversation): assert_conversation([('station', {BOOT!r}), ('csms', {PENDING!r})])"
    run(pytester, code, "--ocpp-version=1.6").assert_outcomes(passed=1)


def test_what_a_conversation_breaks_is_told(pytester: pytest.Pytester) -> None:
    steps = [("station", BOOT), ("csms", PENDING), ("station", GOOD)]
    assert told(pytester, f"def test_it(assert_conversation): assert_conversation({steps!r}, '1.6')") == [
        "2 findings in 3 frames of frames (OCPP 1.6)",
        'frame 3: call Heartbeat id "2"',
        "  error: A charge point that is Pending may send no requests but BootNotification and what TriggerMessage asked "
        'for. Found: "Heartbeat" (1.6-4.2-pending-no-call)',
        f"    {GOOD}",
        "at the end",
        '  error: The call was not answered; every call gets a CALLRESULT or a CALLERROR. Found: "Heartbeat" (FR.02)',
    ]


# -- the marker


def test_a_test_for_each_action(pytester: pytest.Pytester) -> None:
    code = "".join(f"{MARK}('{version}')\ndef test_{version.package}(ocpp_action): pass\n" for version in Version) + (
        f"{MARK}(sender='csms', kind='response')\ndef test_some(ocpp_action): pass\n"
        f"{MARK}(kind=None)\ndef test_messages(ocpp_action, ocpp_kind): pass\n"
    )
    wanted = [f"{version.package}[{name}]" for version in Version for name in actions(version)]
    table = actions("2.1").values()
    wanted += [f"some[{action.name}]" for action in table if Role.CSMS in action.initiators and action.answered]
    wanted += [
        f"messages[{action.name}-{kind}]" for action in table for kind in Kind if action.answered or kind == "request"
    ]
    result = run(pytester, code, "--collect-only", "--ocpp-version=2.1")
    assert [line.removeprefix("test_it.py::test_") for line in result.outlines if "::" in line] == wanted


def test_the_marker_says_the_version(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
pytestmark = pytest.mark.ocpp_actions("1.6", "csms")

def test_codec(ocpp_codec):
    assert ocpp_codec.version == "1.6"

def test_action(check_ocpp_frame, ocpp_action, ocpp_kind):
    assert ocpp_kind == "request"
    with pytest.raises(pytest.fail.Exception, match=f"OCPP 1.6: '{ocpp_action}'"):
        check_ocpp_frame(f'[2,"1","{ocpp_action}",5]')

def test_other():
    pass

class TestOther:
    pytestmark = pytest.mark.ocpp_actions("2.0.1")

    def test_codec(self, ocpp_codec):
        assert ocpp_codec.version == "2.0.1"
""",
        "--ocpp-version=2.1",
    )
    by_csms = sum(Role.CSMS in action.initiators for action in actions("1.6").values())
    result.assert_outcomes(passed=by_csms + 3)


def test_every_spelling(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        f"""
from ocpp_core import v16

@pytest.mark.ocpp_actions("V16", "ChargePoint", "Request", actions={{"Heartbeat", "AuthorizeRequest", v16.ResetRequest}})
def test_actions(ocpp_action): pass

{MARK}(actions=["Heartbeat"])
def test_version(ocpp_version, ocpp_action): assert ocpp_version == "2.0.1"
""",
        "--ocpp-version=ocpp2.0.1",
        "-rp",
    )
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(
        ["PASSED *test_actions?Authorize?", "PASSED *test_actions?Heartbeat?", "PASSED *test_version?2.0.1-Heartbeat?"],
        consecutive=True,
    )


def test_wrong_marks(pytester: pytest.Pytester) -> None:
    wrong = [
        ("", "ocpp_action", "which version of OCPP?"),
        ("('3.0')", "ocpp_action", "there is no version of OCPP '3.0'"),
        ("('1.6', 'driver')", "ocpp_action", "there is no role 'driver'"),
        ("('1.6', kind='call')", "ocpp_action", "there is no kind of message 'call'"),
        ("('1.6', role='csms')", "ocpp_action", "unexpected keyword argument 'role'"),
        ("('1.6', actions=['Heartbeet'])", "ocpp_action", "there is no action in OCPP 1.6 called 'Heartbeet'"),
        ("('1.6', actions='Heartbeat')", "ocpp_action", "actions must be a collection of actions"),
        ("(16)", "ocpp_action", "a version of OCPP must be a text such as '2.0.1', not 16"),
        ("('1.6')", "", "the test does not take ocpp_action"),
        ("('1.6')", "ocpp_kind", "the test does not take ocpp_action"),
        ("('1.6', kind=None)", "ocpp_action", "the test does not take ocpp_kind"),
    ]
    for number, (mark, arguments, _) in enumerate(wrong):
        pytester.makepyfile(**{f"test_{number}": f"import pytest\n{MARK}{mark}\ndef test_wrong({arguments}): pass"})
    result = run(pytester, "")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.assert_outcomes(errors=len(wrong))
    for number, (_, _, says) in enumerate(wrong):
        result.stdout.fnmatch_lines([f"test_{number}.py::test_wrong: {MARK}: *{says}*"])


# -- no trouble for others


def test_it_says_what_it_has(pytester: pytest.Pytester) -> None:
    shown = run(pytester, "", "--fixtures").stdout.str() + run(pytester, "", "--markers").stdout.str()
    assert all(
        name in shown
        for name in ("ocpp_version", "ocpp_codec", "check_ocpp_frame", "check_ocpp ", "ocpp_actions(version=")
    )


def test_it_costs_others_nothing(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
import sys

def test_it():
    names = {name for name in sys.modules if name.startswith("ocpp_core")}
    assert names == {f"ocpp_core{part}" for part in ("", "._lazy", "._names", ".versions", ".pytest_plugin")}
    assert not {"attrs", "msgspec", "hypothesis", "jsonschema", "rich"} & set(sys.modules)
""",
    )
    result.assert_outcomes(passed=1)


def test_it_is_the_plugin_that_is_installed(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.pluginmanager.get_plugin("ocpp_core") is sys.modules["ocpp_core.pytest_plugin"]
