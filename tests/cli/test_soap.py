"""``ocpp-core check`` on SOAP envelopes, and ``ocpp-core wsdl``."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Call, CallResult, ErrorCode
from ocpp_core.capture import FoundEnvelope, find_all, find_envelopes
from ocpp_core.check import EnvelopeJudge
from ocpp_core.cli.app import cli
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage, wsdl
from ocpp_core.v15 import AuthorizationStatus, AuthorizeRequest, AuthorizeResponse, IdTagInfo
from ocpp_core.versions import Version

CAPTURES = Path(__file__).parents[2] / "examples" / "captures"
STATION = {"charge_box_identity": "CP1", "from_": "http://192.0.2.7/", "to": "http://cs/"}


def sent(frame: Call[Any] | CallResult[Any] | SoapFault) -> str:
    headers = STATION if isinstance(frame, Call) else {"answer_id": "urn:uuid:9"}
    return SoapCodec("1.5").encode(SoapMessage(frame, **headers)).decode()


CALL = sent(Call("urn:uuid:1", AuthorizeRequest(id_tag="AA")))
RESULT = sent(CallResult("urn:uuid:1", AuthorizeResponse(id_tag_info=IdTagInfo(status=AuthorizationStatus.ACCEPTED))))
FAULT = sent(SoapFault("urn:uuid:1", ErrorCode.SECURITY_ERROR, "no", subcode="IdentityMismatch"))
CALL16 = CALL.replace("2012/06", "2015/10")
BARE = CALL.partition("\n")[2]  # without its declaration
PRETTY = BARE.replace("><", ">\n  <")
FRAME = '[2,"1","Heartbeat",{}]'


def quoted(text: str, times: int = 1) -> str:
    for _ in range(times):
        text = json.dumps(text)
    return text


def found(text: str) -> list[tuple[int, str, bool]]:
    return [(each.line, each.text, each.cut_off) for each in find_envelopes(text)]


def check(text: str | bytes, *options: str) -> Result:
    return CliRunner().invoke(cli, ["check", *options], input=text, env={"COLUMNS": "80"})


def verdicts(text: str | bytes, *options: str) -> list[dict[str, Any]]:
    result = check(text, "--format", "json", *options)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return [json.loads(line) for line in result.stdout.splitlines()]


# -- finding


@pytest.mark.parametrize("envelope", [CALL, BARE, PRETTY, FAULT], ids=["whole", "bare", "pretty", "fault"])
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "2024-01-01 INFO [http] 10.0.0.1:9000: received {}",
        "sent ({}) to [the station], 12 ms",
        "POST / HTTP/1.1\r\nHost: a\r\n\r\n{}\r\n",
        'an odd " mark \\ and {} then <more> </Envelope> <Envelope> <!-- ',
    ],
)
def test_in_its_place(envelope: str, around: str) -> None:
    before, after = around.split("{}")
    text = f"first line\n{before}{envelope}{after}\nlast line\n"
    [each] = find_envelopes(text)
    assert (each.text, each.cut_off) == (envelope, False)
    assert (each.line, each.lines) == (2 + before.count("\n"), 1 + envelope.count("\n"))
    assert text[slice(*each.span)] == envelope


@pytest.mark.parametrize("envelope", [CALL, PRETTY], ids=["whole", "pretty"])
@pytest.mark.parametrize("times", [1, 2, 3, 4])
@pytest.mark.parametrize("around", ['{"raw":{},"n":1}', '12:00 INFO {"raw": {}}', "log: {}", '{"log":{}}'])
def test_in_strings(envelope: str, times: int, around: str) -> None:
    text = "\n" + around.replace("{}", quoted(envelope, times), 1)
    assert found(text) == [(2, envelope, False)]
    as_go_has_it = text.replace("<", "\\" * 2 ** (times - 1) + "u003c").replace(">", "\\" * 2 ** (times - 1) + "u003e")
    assert found(as_go_has_it) == [(2, envelope, False)]


def test_in_strings_with_more() -> None:
    single = CALL.replace('"', "'")
    assert found(json.dumps({"raw": single})) == [(1, single, False)]
    assert found(json.dumps({"log": f"12:00 received {CALL}\n"})) == [(1, CALL, False)]
    assert found(json.dumps({"log": f"{CALL} {RESULT}"})) == [(1, CALL, False), (1, RESULT, False)]
    assert found(f"12:00 body {CALL.encode()!r}") == [(1, BARE, False)]
    single = CALL.replace('version="1.0" encoding="UTF-8"', "version='1.0' encoding='UTF-8'")
    assert found(f"12:00 body {single.encode()!r}") == [(1, BARE, False)]
    assert found(f"12:00 body {BARE.encode()!r}") == [(1, BARE, False)]


def test_one_after_the_other() -> None:
    text = f"{CALL}\n{RESULT}{BARE} x\n\n{PRETTY}\n{FAULT}"
    assert [each.text for each in find_envelopes(text)] == [CALL, RESULT, BARE, PRETTY, FAULT]
    last = 1 + CALL.count("\n")
    assert [each.line for each in find_envelopes(text)][:2] == [1, last + 1]


def test_the_same_envelope_twice_in_a_record() -> None:
    text = json.dumps({"raw": CALL, "message": f"received {CALL}"})
    assert len(found(text)) == 1
    assert len(found(f"{text}\n{text}")) == 2
    assert len(found(f"{BARE} {BARE}")) == 2


def test_a_payload_may_hold_anything() -> None:
    data = f"<![CDATA[ {CALL} ]]><!-- </s:Envelope> -->"
    text = BARE.replace(">AA<", f">{data}<")
    assert found(text) == [(1, text, False)]
    holder = json.dumps([2, "1", "DataTransfer", {"vendorId": "a", "data": CALL}])
    holds = BARE.replace(">AA<", f">{FRAME}<")
    for text in (holder, holds, json.dumps({"raw": holder}), json.dumps({"raw": holds})):
        [each] = find_all(text)
        assert each.text in (holder, holds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<Envelope>",
        "the <s:Envelope> tag",
        '<gml:Envelope srsName="EPSG:4326"><gml:pos>1 2</gml:pos></gml:Envelope>',
        "</soap:Envelope>",
        "<EnvelopeOfSoap xmlns='soap'>",
        r"\u003cs:Envelope \u003c",
        "<!-- <![CDATA[",
    ],
)
def test_no_envelopes(text: str) -> None:
    assert found(text) == []
    assert found(f"prefix {text}\n") == []


@pytest.mark.parametrize("length", [60, 120, 400])
def test_cut_off(length: int) -> None:
    text = BARE[:length].rstrip()
    assert found(f"\nrecv {text}\nmore\n{CALL}") == [(2, text, True), (4, CALL, False)]
    assert found(text) == [(1, text, True)]
    assert found(f'{{"raw":{quoted(text)}}}\n{FRAME}\n') == [(1, text, True)]


def test_cut_off_over_lines() -> None:
    text = PRETTY.rpartition("\n")[0]
    [each, other] = find_envelopes(f"12:00 {text}\n12:01 {FRAME}\n{CALL}")
    assert (each.text, each.cut_off, other.text) == (text, True, CALL)


@given(st.text())
def test_never_raises(text: str) -> None:
    list(find_envelopes(text))


PIECES = [
    "<s:Envelope",
    ' xmlns:s="soap',
    '"',
    "'",
    ">",
    "/>",
    "</s:Envelope>",
    "\\u003c",
    "\\u003e",
    "s:Envelope ",
    "\\",
    '\\"',
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    '<?xml version="1.0"?>',
    "<!DOCTYPE a [",
    "]>",
    "\n",
    " ",
    "\ud800",
]


@given(st.lists(st.sampled_from([*PIECES, CALL, quoted(RESULT), FRAME])).map("".join))
def test_never_raises_on_near_misses(text: str) -> None:
    last = 0
    judge = EnvelopeJudge()
    for each in find_all(text):
        assert last <= each.line <= each.line + each.lines - 1 <= text.count("\n") + 1
        last = each.line
        if isinstance(each, FoundEnvelope):
            assert judge.judge(each).found is each


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_envelopes_after_any_line_are_found(text: str) -> None:
    if not any(hides in text for hides in ("<![CDATA[", "<!--")):
        assert CALL in {each.text for each in find_envelopes(f"{text}\n\n{CALL}\n")}


@pytest.mark.parametrize(
    "piece",
    [
        "<s:Envelope soap ",
        "<s:Envelope soap>",
        "<s:Envelope soap/>",
        '<s:Envelope soap="',
        "<s:Envelope ",
        "<s:Envelope soap\n",
        "<s:Envelope soap>\n<a",
        "</s:Envelope>",
        "</s:Envelope ",
        "\\u003cs:Envelope ",
        "\\u003cs:Envelope \n",
        '\\u003cs:Envelope "',
        '<s:Envelope a=\\"',
        "\\",
        '\\"',
        "<![CDATA[",
        "<!--",
        "<s:Envelope soap><!--",
        "<?xml ",
        '<?xml version="1.0"?>',
        '<?xml version="1.0"?>\n\n\n',
        "\\u003c?xml a",
        "<!DOCTYPE ",
        "<!DOCTYPE a[",
        "\\u003c!DOCTYPE a",
        "\\u003c!DOCTYPE a[]",
        "a:",
        "<a",
        "<",
        " ",
        "\n<",
        BARE,
        quoted(CALL),
        quoted(CALL, 3),
    ],
)
def test_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            sum(1 for _ in find_envelopes(text))
            best = min(best, time.process_time() - start)
        return best

    assert seconds(160_000) < 24 * seconds(20_000) + 0.1


# -- verdicts


def test_counted_and_paired() -> None:
    call, result, fault = verdicts(f"{CALL}\n12:00 {RESULT}\n{FAULT}\n")
    assert call == {
        "file": "<stdin>",
        "line": 1,
        "message_id": "urn:uuid:1",
        "kind": "call",
        "action": "Authorize",
        "version": "1.5",
        "valid": True,
        "issues": [],
        "notes": [],
        "valid_in": [],
    }
    assert (result["kind"], result["action"], result["line"], result["message_id"]) == (
        "callresult", "Authorize", 3, "urn:uuid:1"
    )  # fmt: skip
    assert (fault["kind"], fault["action"], fault["valid"]) == ("callerror", "Authorize", True)
    assert verdicts(FAULT)[0]["action"] is None
    result = check(f"{CALL}\nprose\n{RESULT}\n{FAULT}\n")
    assert result.exit_code == 0
    assert "3 frames in 1 file: 3 valid, 0 invalid, 0 untyped" in result.stdout
    assert "1 line without a frame" in result.stdout
    assert result.stderr == ""


def test_invalid() -> None:
    bad = BARE.replace(">AA<", f">{'A' * 21}<")
    result = check(f"\n12:00 {bad}\n")
    assert result.exit_code == 1
    assert '<stdin>:2 call Authorize id "urn:uuid:1"' in result.stdout
    assert "$.idTag: must have at most 20 characters, not 21" in result.stdout
    assert "(maxLength)" in result.stdout
    [verdict] = verdicts(bad)
    [issue] = verdict["issues"]
    assert (issue["path"], issue["rule"], issue["code"]) == ("$.idTag", "maxLength", "PropertyConstraintViolation")


@pytest.mark.parametrize(
    ("change", "kind", "action", "rules"),
    [
        (("authorizeRequest", "authoriseRequest"), "call", "Authorise", ["action"]),
        (("authorizeRequest", "foo"), "call", "foo", ["action"]),
        (("</cs:idTag>", ""), "malformed", "Authorize", ["frame"]),
        (("2012/06", "2010/08"), "call", "Authorize", ["frame"]),
        (("urn://Ocpp/Cs", "urn:x"), "call", "Authorize", ["frame"]),
        (("<cs:idTag>AA</cs:idTag>", ""), "call", "Authorize", ["required"]),
        (("<soap:Envelope", "<!DOCTYPE a [ ]>\n<soap:Envelope"), "malformed", "Authorize", ["frame"]),
        (("<soap:Body>", "<soap:Body><a/>"), "malformed", "Authorize", ["frame"]),
        (("AA", "\ud800"), "malformed", "Authorize", ["frame"]),
        (("AA", "x" * 1_100_000), "malformed", "Authorize", ["frame"]),
    ],
)
def test_rules(change: tuple[str, str], kind: str, action: str, rules: list[str]) -> None:
    [each] = find_envelopes(CALL.replace(*change))
    verdict = EnvelopeJudge().judge(each)
    assert (verdict.kind, verdict.action, [problem.rule for problem in verdict.problems]) == (kind, action, rules)
    assert verdict.message_id == "urn:uuid:1"


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
    result = check(f"x\n{bare}\n{CALL}\n{bare}\n")
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
        "malformed", "Authorize", "urn:uuid:1", False
    )  # fmt: skip
    assert fault["action"] == "Authorize"
    assert "the envelope is cut off (frame)" in check(cut).stdout


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


# -- wsdl


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
