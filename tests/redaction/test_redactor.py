"""What is replaced in captures and payloads, and by what."""

from __future__ import annotations

import base64
import json
import re
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocpp_core import JsonCodec, schemas
from ocpp_core.capture import find_all
from ocpp_core.payload import PayloadCodec
from ocpp_core.redaction import Redactor
from ocpp_core.strategies import payloads
from ocpp_core.versions import Kind, Version
from tests.conftest import ALL_MESSAGES
from tests.helpers import takes_linear_time
from tests.redaction.notations import NOTATIONS, marked, numbering

TAG = "04A3B2C1D0"
CALL = f'[2,"1","Authorize",{{"idTag":"{TAG}"}}]'
SECRET = "s3cr3t-s3cr3t-s3cr3t"

SPLITTING = {"docker", "cri", "wrapped"}
"""Notations that part a frame anywhere: where it is not put together again, a name may be in two parts."""


def has_marks(version: Version, action: str, kind: Kind) -> bool:
    """Whether a message has marked members."""
    return (
        re.search('"x-secret": (true|{"if)|"x-identifies"', json.dumps(schemas.bundle(version, action, kind)))
        is not None
    )


MESSAGES = [message for message in ALL_MESSAGES if has_marks(*message)]


# -- values


def test_the_same_is_replaced_by_the_same_and_by_another_key_by_others() -> None:
    one = Redactor("a key that nobody knows")
    assert one.value(TAG) == Redactor(b"a key that nobody knows").value(TAG)
    assert one.value(TAG) != one.value("04A3B2C1D1")
    assert one.value(TAG) != Redactor("another key").value(TAG)
    assert Redactor().value(TAG) != Redactor().value(TAG)


@given(st.lists(st.text(min_size=1, max_size=12), unique=True, max_size=30))
def test_different_values_have_different_pseudonyms(values: list[str]) -> None:
    redactor = Redactor()
    made = [redactor.value(value) for value in values]
    assert len(set(made)) == len(values)
    assert all(re.fullmatch("[G-Zg-z][A-Za-z0-9]{5,}", each) for each in made)
    assert [len(each) for each in made] == [max(len(value), 6) for value in values]


def test_no_pseudonym_is_a_number_of_a_card() -> None:
    redactor = Redactor()
    assert not any(re.fullmatch("[0-9A-Fa-f]+", redactor.value(f"{number:08X}")) for number in range(2_000))


def test_values_that_differ_in_case_have_pseudonyms_that_differ_so() -> None:
    redactor = Redactor()
    assert redactor.value("abc123ff").upper() == redactor.value("ABC123FF")
    assert redactor.value("Abc123ff").upper() != redactor.value("ABC123FF")


# -- captures


@pytest.mark.parametrize("notation", NOTATIONS)
def test_a_frame_is_written_back_in_its_notation(notation: str) -> None:
    redactor = Redactor("key")
    write = NOTATIONS[notation]
    assert redactor.text(write(CALL)) == write(CALL.replace(TAG, redactor.value(TAG)))


@settings(max_examples=25)
@given(st.data())
def test_nothing_marked_is_left_and_valid_frames_stay_valid(data: st.DataObject) -> None:
    version, action, kind = data.draw(st.sampled_from(MESSAGES))
    payload = data.draw(payloads(version, action, kind))
    secrets = marked(version, action, kind, payload, numbering())
    codec = PayloadCodec(version)
    valid = not list(codec.issues(payload, action, kind))
    frame = json.dumps(
        [2, "1", action, payload] if kind is Kind.REQUEST else [3, "1", payload],
        separators=(",", ":"),
        ensure_ascii=False,
    )
    for name in data.draw(st.lists(st.sampled_from(list(NOTATIONS)), min_size=1, max_size=3, unique=True)):
        text = NOTATIONS[name](frame)
        found = find_all(text)
        if name in SPLITTING and not (len(found) == 1 and "}]" in found[0].text and not found[0].cut_off):
            continue
        redactor = Redactor("key")
        made = redactor.text(text)
        again = find_all(made)
        assert len(again) == len(found), name
        for what, value in secrets:
            if what in ("person", "secret"):
                assert value not in made, (name, value)
                assert all(value not in each.text for each in again), (name, value)
        if valid and found and _payload(found[0].text) == payload:
            assert not list(codec.issues(_payload(again[0].text), action, kind)), name


def _payload(text: str) -> Any:
    try:
        return json.loads(text)[-1]
    except ValueError:
        return None


def test_equal_values_stay_equal_in_all_frames() -> None:
    text = f'{CALL}\n[2,"2","StopTransaction",{{"idTag":"{TAG}","transactionId":1}}]\n[3,"1",{{"idTagInfo":{{"parentIdTag":"AAAA1111"}}}}]'
    made = Redactor().text(text)
    first, second, third = re.findall(r'dTag":"(\w+)"', made)
    assert first == second != third
    assert {TAG, "AAAA1111"}.isdisjoint((first, third))


def test_values_of_frames_are_replaced_in_all_lines() -> None:
    redactor = Redactor("key")
    new = redactor.value(TAG)
    text = f"""12:00 card {TAG} at reader 1; tag={TAG.lower()}, x{TAG}
12:01 CP1 {CALL}
12:02 https://example.com/tags/{TAG}?n=1 ({TAG})"""
    expected = (
        text.replace(f"x{TAG}", "?").replace(TAG, new).replace(TAG.lower(), new.lower()).replace("?,", f"x{TAG},")
    )
    assert redactor.text(text) == expected.replace("?\n", f"x{TAG}\n")


def test_words_of_the_standard_and_short_ones_are_not_looked_for_elsewhere() -> None:
    for value in ("Heartbeat", "Accepted", "AB12", "1234567"):
        text = (
            CALL.replace(TAG, value)
            + '\n[2,"2","Heartbeat",{}] AB12 1234567\n[3,"1",{"idTagInfo":{"status":"Accepted"}}]'
        )
        assert Redactor().text(text).split("\n")[1:] == text.split("\n")[1:]


CONFIGURATION = (
    '[3,"1",{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"86400 s"},'
    f'{{"key":"authorizationKEY","readonly":false,"value":"{SECRET}"}},{{"key":"Blank","readonly":true}}]}}]'
)


@pytest.mark.parametrize("call", ['[2,"1","GetConfiguration",{}]', ""])
def test_a_configuration_value_is_replaced_by_its_key(call: str) -> None:
    redactor = Redactor("key")
    made = redactor.text(f"{call}\n{CONFIGURATION}")
    assert made == f"{call}\n{CONFIGURATION}".replace(SECRET, redactor.value(SECRET))


@pytest.mark.parametrize(
    "text",
    [
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"%s"',
        '[2,"1","ChangeConfiguration",{"value":"%s","key":"AuthorizationKey",,}]',
        "[2,'1','ChangeConfiguration',{'key':'AuthorizationKey','value':'%s'",
        '{"m":"[2,\\"1\\",\\"ChangeConfiguration\\",{\\"key\\":\\"AuthorizationKey\\",\\"value\\":\\"%s\\""}',
        'a,"[2,""1"",""ChangeConfiguration"",{""key"":""AuthorizationKey"",""value"":""%s"",}]",b',
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"%s',
        '[2,"1","SetNetworkProfile",{"connectionData":{"vpn":{"key":"%s",}}}]',
        '[2,"1","SetNetworkProfile",{"connectionData":{"apn":{"apnPassword":"%s"}}',
        '[2,"1","Authorize",{"idToken":{"idToken":"%s","type":"KeyCode"}}',
        '[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"%s","variable":{"name":"BasicAuthPassword"}}',
        "password: %s",
        "AuthorizationKey = %s",
        "GET /ocpp/CP1 HTTP/1.1\r\nAuthorization: Basic %s\r\n",
        '{"headers":{"authorization":["Basic %s"]}}',
        "SetNetworkProfileRequest(basic_auth_password='%s')",
        'fetch "ftp://user:%s@files.example.com/a.bin"',
        "fetch ftp://user:a/b#%s@files.example.com/a.bin",
        '[2,"1","UpdateFirmware",{"location":"https:\\/\\/user:%s@files.example.com\\/a.bin"}]',
    ],
)
def test_what_opens_doors_is_hidden_in_what_cannot_be_read(text: str) -> None:
    for people in (True, False):
        made = Redactor(people=people).text(text % SECRET)
        assert SECRET not in made
        assert made.split(SECRET)[0][:10] == text[:10]


def test_what_else_is_replaced_is_asked_for() -> None:
    boot = '[2,"1","BootNotification",{"chargePointModel":"M1","chargePointVendor":"V","chargePointSerialNumber":"SN12345678"}]'
    data = '[2,"2","DataTransfer",{"vendorId":"V","data":"hello-hello"}]'
    line = f"2026-01-12T10:00:00Z CP-0001 received {boot}\n2026-01-12T10:00:01Z CP-0001 received {data}"
    assert Redactor().text(line) == line
    for name, value in {"serials": "SN12345678", "data": "hello-hello"}.items():
        redactor = Redactor(also=[name])
        assert redactor.text(line) == line.replace(value, redactor.value(value))
    envelope = "<s:Envelope xmlns:s='soap'><s:Header><c:chargeBoxIdentity>CP-0001</c:chargeBoxIdentity></s:Header></s:Envelope>"
    redactor = Redactor(also=["stations"])
    assert redactor.text(envelope) == envelope.replace("CP-0001", redactor.value("CP-0001"))
    with pytest.raises(LookupError, match="did you mean 'serials'"):
        Redactor(also=["serial"])


def test_the_elements_of_an_envelope_are_replaced() -> None:
    text = (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><c:changeConfigurationRequest>'
        f"<c:key>AuthorizationKey</c:key><c:value>{SECRET}</c:value></c:changeConfigurationRequest>"
        f"<c:idTag>{TAG}</c:idTag></s:Body></s:Envelope>"
    )
    for write in (str, json.dumps, lambda each: each.replace("<", "&lt;").replace(">", "&gt;")):
        redactor = Redactor()
        expected = text.replace(SECRET, redactor.value(SECRET)).replace(TAG, redactor.value(TAG))
        assert redactor.text(write(text)) == write(expected)
    harmless = text.replace("AuthorizationKey", "HeartbeatInterval").replace(TAG, "")
    assert Redactor().text(harmless) == harmless


def test_certificates_keep_their_length() -> None:
    pem = "-----BEGIN CERTIFICATE-----\n" + "MIIB/+aB9=\n" * 20 + "-----END CERTIFICATE-----\n"
    frame = json.dumps([2, "1", "CertificateSigned", {"certificateChain": pem}])
    for write in NOTATIONS.values():
        text = write(frame)
        if len(find_all(text)) != 1:  # it is not put together again
            continue
        (each,) = find_all(Redactor().text(text))
        payload = json.loads(each.text)[3]
        assert len(payload["certificateChain"]) == len(pem)
        assert "MIIB" not in each.text


def test_a_payload_is_redacted() -> None:
    redactor = Redactor("key")
    payload = {
        "setVariableData": [_variable("BasicAuthPassword"), _variable("HeartbeatInterval", "86400"), _variable("ICCID")]
    }
    made = redactor.payload(payload, "2.0.1", "SetVariables")
    new = redactor.value(SECRET)
    assert [each["attributeValue"] for each in made["setVariableData"]] == [new, "86400", new]
    with pytest.raises(LookupError):
        redactor.payload({}, "1.6", "SetVariables")


def _variable(name: str, value: str = SECRET) -> dict[str, object]:
    return {"attributeValue": value, "component": {"name": "SecurityCtrlr"}, "variable": {"name": name}}


def test_a_long_capture_is_redacted_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"card {TAG}\n" + f"a line of a log\n{CALL}\n" * 50 + json.dumps(json.loads(CALL), indent=1)
    whole = Redactor("key").text(text)
    monkeypatch.setattr("ocpp_core.redaction._redactor._BLOCK", 300)
    monkeypatch.setattr("ocpp_core.redaction._redactor._MAX_BLOCK", 1200)
    assert Redactor("key").text(text) == whole
    assert TAG not in whole


def test_a_request_and_its_response_in_one_record_are_redacted_both() -> None:
    record = (
        f'{{"messageId":"1","action":"Authorize","request":{{"idTag":"{TAG}"}},'
        '"response":{"idTagInfo":{"status":"Accepted","parentIdTag":"AAAA1111"}}}'
    )
    redactor = Redactor("key")
    expected = record.replace(TAG, redactor.value(TAG)).replace("AAAA1111", redactor.value("AAAA1111"))
    assert redactor.text(record) == expected


def test_the_station_beside_a_frame_is_replaced_if_stations_are() -> None:
    line = '2026-01-12T10:00:00Z CP-0001: receive message [2,"1","Heartbeat",{}]\nCP-0001 closed'
    redactor = Redactor("key", also=["stations"])
    assert redactor.text(line) == line.replace("CP-0001", redactor.value("CP-0001"))
    assert Redactor("key").text(line) == line


def test_the_calls_that_were_forgotten_first_are_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = '[2,"1","GetConfiguration",{}]\n[2,"2","GetConfiguration",{}]'
    monkeypatch.setattr("ocpp_core.redaction._redactor._MAX_IDS", 1)
    redactor = Redactor("key")
    redactor.text(calls)
    assert list(redactor._actions) == ['"2"']


def _nested(value: object, depth: int, name: str | None = None) -> object:
    for _ in range(depth):
        value = [value] if name is None else {name: value}
    return value


@pytest.mark.parametrize("head", [[2, "1", "DataTransfer-Signed"], [3, "1"]])
def test_what_was_signed_may_nest_as_deep_as_it_likes(head: list[Any]) -> None:
    """One parser may read it where another, which is called deeper in the stack, cannot."""
    for depth in range(sys.getrecursionlimit() - 60, sys.getrecursionlimit() + 2):
        inner = '{"a":' * depth + f'{{"idTag":"{TAG}"}}' + "}" * depth
        payload = base64.urlsafe_b64encode(inner.encode()).decode().rstrip("=")
        text = Redactor().text(json.dumps([*head, {"protected": "e30", "payload": payload, "signature": "AA"}]))
        left = json.loads(text)[-1]["payload"]
        assert TAG.encode() not in base64.urlsafe_b64decode(left + "=" * (-len(left) % 4))


@pytest.mark.parametrize("name", [None, "idTag", "other"])
def test_a_payload_that_is_nested_too_deep_is_redacted_by_its_names(name: str | None) -> None:
    redactor = Redactor("key")
    payload = {"idTag": _nested(TAG, 150, name)}
    assert redactor.payload(payload, "1.6", "Authorize") == {"idTag": _nested(redactor.value(TAG), 150, name)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[2,"1","Authorize",{"idTag":["%s","x"],,}]', True),
        ("[2,'1','Authorize',{'idTag':['%s',null]", True),
        ('[2,"1","Authorize",{"idTag":{"a":["%s",true]}}]', True),
        ('[2,"1","BootNotification",{"chargePointModel":["%s"],,}]', False),
    ],
)
def test_what_a_marked_member_holds_is_replaced(text: str, expected: bool) -> None:
    redactor = Redactor("key")
    assert redactor.text(text % TAG).split(redactor.value(TAG))[0] == (
        text.split("%s", maxsplit=1)[0] if expected else text % TAG
    )


def test_a_prefix_of_each_line_is_no_value_of_a_list() -> None:
    lines = json.dumps([2, "1", "Authorize", {"idTag": [TAG, "AAAA1111"]}], indent=1).split("\n")
    text = "\n".join(f"12:00:01 'main' {line}" for line in lines)
    redactor = Redactor("key")
    expected = text.replace(TAG, redactor.value(TAG)).replace("AAAA1111", redactor.value("AAAA1111"))
    assert redactor.text(text) == expected


def test_a_value_with_marks_in_it_is_replaced_within_other_marks() -> None:
    redactor = Redactor("key")
    redactor.text(CALL.replace(TAG, "AB-CD:12"))
    new = redactor.value("AB-CD:12")
    assert redactor.words("=AB-CD:12. (AB-CD:12/) xAB-CD:12.") == f"={new}. ({new}/) xAB-CD:12."


@pytest.mark.parametrize(
    ("value", "steps", "message"),
    [
        ("Authorize", ["connectorId"], "StartTransactionRequest"),
        (1, ["connectorId"], "StartTransactionRequest"),
        (True, ["idTag"], "AuthorizeRequest"),
        (None, ["idTag"], "AuthorizeRequest"),
    ],
)
def test_values_in_places_that_stay(value: object, steps: list[str | int], message: str) -> None:
    assert Redactor("key").at(value, steps, Version.V16, message) == value


def test_values_in_places_that_are_replaced() -> None:
    redactor = Redactor("key")
    assert redactor.at(TAG, ["idTag"], Version.V16, "AuthorizeRequest") == redactor.value(TAG)
    assert redactor.at(TAG, ["idTagInfo", "parentIdTag"], Version.V16, "AuthorizeResponse") == redactor.value(TAG)
    assert redactor.at(1234, ["idTag"], Version.V16, "AuthorizeRequest") == "***"
    assert redactor.at(TAG, ["meterValue", 0], Version.V16, "MeterValuesRequest") == redactor.value(TAG)  # it was seen


def test_a_long_record_without_an_end_is_redacted_in_a_larger_block(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{'x ' * 400}\n{CALL}\n" + f"{'y ' * 400}\n"
    redactor = Redactor("key")
    monkeypatch.setattr("ocpp_core.redaction._redactor._BLOCK", 300)
    monkeypatch.setattr("ocpp_core.redaction._redactor._MAX_BLOCK", 1200)
    assert redactor.text(text) == text.replace(TAG, redactor.value(TAG))


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    Redactor().text(text)
    Redactor().text(f'[2,"1","Authorize",{{"idTag":"{text}"{text}')


@pytest.mark.parametrize(
    "piece",
    [
        'idTag:"', "idTag:[", "&lt;idTag&gt;", "\\", "://a:b", "idTag=&quot;",
    ],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    assert takes_linear_time(lambda text: [Redactor().text(text)], piece)


def test_a_redacted_capture_reads_as_before() -> None:
    codec = JsonCodec("1.6")
    made = Redactor().text(CALL)
    assert codec.decode_call(made).payload["idTag"] == json.loads(made)[3]["idTag"]
