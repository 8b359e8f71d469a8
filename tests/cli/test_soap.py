"""``ocpp-core check`` on SOAP envelopes, and ``ocpp-core wsdl``."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ocpp_core.cli.app import cli
from ocpp_core.ocpps import wsdl
from ocpp_core.versions import Version
from tests.capture.envelopes import BARE, CALL, CALL16, FAULT, FRAME, PRETTY, RESULT
from tests.cli.helpers import check, verdicts

CAPTURES = Path(__file__).parents[2] / "examples" / "captures"


def test_counted_and_paired() -> None:
    call, result, fault = verdicts(f"{CALL}\n12:00 {RESULT}\n{FAULT}\n")
    assert call == {
        "file": "<stdin>",
        "line": 1,
        "message_id": "urn:uuid:1",
        "kind": "call",
        "action": "Authorize",
        "version": "1.5",
        "station": None,
        "sender": None,
        "when": None,
        "how": None,
        "shortened": False,
        "cut_off": False,
        "valid": True,
        "issues": [],
        "tolerated": [],
        "notes": [],
        "valid_in": [],
        "findings": [],
    }
    assert (result["kind"], result["action"], result["line"], result["message_id"]) == (
        "callresult", "Authorize", 3, "urn:uuid:1"
    )  # fmt: skip
    assert (fault["kind"], fault["action"], fault["valid"]) == ("callerror", "Authorize", True)
    assert verdicts(FAULT)[0]["action"] is None
    done = check(f"{CALL}\nprose\n{RESULT}\n{FAULT}\n")
    assert done.exit_code == 0
    assert "3 frames in 1 file: 3 valid, 0 invalid, 0 untyped" in done.stdout
    assert "1 line without a frame" in done.stdout
    assert done.stderr == ""


def test_invalid() -> None:
    bad = BARE.replace(">AA<", f">{'A' * 21}<")
    result = check(f"\n12:00 {bad}\n", "--ungrouped")
    assert result.exit_code == 1
    assert '<stdin>:2 call Authorize id "urn:uuid:1"' in result.stdout
    assert "$.idTag: must have at most 20 characters, not 21" in result.stdout
    assert "(maxLength)" in result.stdout
    [verdict] = verdicts(bad)
    [issue] = verdict["issues"]
    assert (issue["path"], issue["rule"], issue["code"]) == ("$.idTag", "maxLength", "PropertyConstraintViolation")


def test_each_is_of_the_version_that_its_namespace_names() -> None:
    assert [each["version"] for each in verdicts(f"{CALL}\n{CALL16}\n")] == ["1.5", "1.6"]
    both = CALL.replace("<soap:Envelope", '<soap:Envelope xmlns:x="urn://Ocpp/Cs/2015/10/"')
    assert [each["version"] for each in verdicts(both)] == ["1.5"]
    nameless = re.sub(r"<soap:Subcode>.*</soap:Subcode>", "", FAULT).replace(' xmlns:cs="urn://Ocpp/Cs/2012/06/"', "")
    [_, fault] = verdicts(f"{CALL16}\n{nameless}\n")
    assert (fault["version"], fault["valid"]) == ("1.6", True)
    assert fault["notes"] == ["the fault has none of the subcodes of OCPP-S"]
    assert verdicts(nameless, "--ocpp", "1.6")[0]["version"] == "1.6"


@pytest.mark.parametrize("wanted", ["1.6", "2.0.1"])
def test_another_version_than_wanted_is_an_issue(wanted: str) -> None:
    assert verdicts(CALL, "--ocpp", "1.5")[0]["valid"]
    [verdict] = verdicts(CALL, "--ocpp", wanted)
    [issue] = verdict["issues"]
    assert (verdict["version"], issue["rule"]) == ("1.5", "version")
    assert issue["message"] == f"the envelope is of OCPP 1.5, not {wanted}"
    assert check(CALL, "--ocpp", wanted).exit_code == 1


def test_notes_are_hints() -> None:
    bare = re.sub(r"<wsa:From>.*</wsa:From>", "", BARE)
    result = check(f"x\n{bare}\n{CALL}\n{bare}\n", "--ungrouped")
    assert result.exit_code == 0
    assert "Accepted, though the standard forbids it:" in result.stdout
    assert "the header From is missing (2 frames, first at <stdin>:2)" in result.stdout
    assert verdicts(bare)[0]["notes"] == ["the header From is missing"]
    assert "Accepted" not in check(CALL).stdout


def test_both_kinds_in_order() -> None:
    text = f"{FRAME}\n{CALL}\n{json.dumps({'raw': FRAME})}\n{PRETTY}\n{FRAME}"
    result = check(text)
    assert "Read as OCPP 1.6 (guessed; --ocpp overrides it): <stdin>" in result.stderr
    assert "5 frames in 1 file: 5 valid" in result.stdout
    assert "0 lines without a frame" in result.stdout
    assert [each["version"] for each in verdicts(text)] == ["1.6", "1.5", "1.6", "1.5", "1.6"]


def test_cut_off_ones_still_name_what_is_refused() -> None:
    cut = CALL.rpartition("<soap:Body>")[0]
    first, fault = verdicts(f"{cut}\n12:00 other\n{FAULT}")
    assert (first["kind"], first["action"], first["message_id"], first["valid"]) == (
        "malformed", "Authorize", "urn:uuid:1", None
    )  # fmt: skip
    assert fault["action"] == "Authorize"
    assert "the envelope is cut off, so it cannot be checked (log/cut-off)" in check(cut, "--ungrouped").stdout


def test_other_encodings() -> None:
    wide = CALL.replace("UTF-8", "UTF-16")
    assert verdicts(wide.encode("utf-16"))[0]["valid"]
    [verdict] = verdicts(CALL.replace("AA", "é").encode("latin-1"))
    assert [issue["rule"] for issue in verdict["issues"]] == ["frame"]


def test_a_peers_text_is_escaped() -> None:
    text = CALL.replace("urn:uuid:1", "i&#x202e;&#x85;[red]")
    result = check(text.replace("AA", "\u202e[bold]" * 5))
    assert r"i\u202e\x85[red]" in result.stdout
    assert r"\u202e[bold]\u202e" in result.stdout
    assert all(character.isprintable() or character == "\n" for character in result.stdout)
    assert check(text, "--format", "json").stdout.isascii()


def test_the_example_capture() -> None:
    text = (CAPTURES / "station-1.5-soap.log").read_text("utf-8")
    found = verdicts(text, "--ocpp", "1.5")
    assert [each["issues"] + each["notes"] for each in found] == [[]] * len(found)
    assert {"BootNotification", "Authorize", "MeterValues"} <= {each["action"] for each in found}
    calls = [each["message_id"] for each in found if each["kind"] == "call"]
    assert sorted(calls) == sorted(each["message_id"] for each in found if each["kind"] != "call")
    assert {each["version"] for each in found} == {"1.5"}


def test_wsdl() -> None:
    run = CliRunner().invoke
    done = run(cli, ["wsdl", "--ocpp", "1.5", "--service", "central-system", "--address", "http://cs/?a&b"])
    assert done.exit_code == 0
    assert done.stdout_bytes == wsdl("1.5", "central-system", "http://cs/?a&b")
    assert run(cli, ["wsdl", "--ocpp", "1.6", "--service", "charge-point"]).stdout_bytes == wsdl("1.6", "charge-point")


def test_usage_of_wsdl() -> None:
    run = CliRunner().invoke
    for options in (
        ["--ocpp", "2.0.1", "--service", "central-system"],
        ["--ocpp", "1.5", "--service", "csms"],
        ["--ocpp", "1.5"],
        ["--ocpp", "1.5", "--service", "central-system", "--address", "\x1b[31m"],
    ):
        done = run(cli, ["wsdl", *options])
        assert done.exit_code == 2
        assert "\x1b" not in done.output


@pytest.mark.parametrize("version", [each for each in Version if each not in ("1.5", "1.6")])
def test_frames_of_other_versions_do_not_mind_envelopes(version: Version) -> None:
    frame, envelope = verdicts(f"{FRAME}\n{CALL}", "--ocpp", version.value)
    assert (frame["version"], envelope["version"], envelope["valid"]) == (version, "1.5", False)
