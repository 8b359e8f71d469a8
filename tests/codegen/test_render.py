"""The generator on small schemas, and on the real ones: what it writes is current and imports."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from ocpp_core import Request, Response
from ocpp_core._codegen.__main__ import PACKAGES, generate, load, main
from ocpp_core._codegen.compare import differences
from ocpp_core._codegen.render import Model, render
from ocpp_core.message import DataType

ROOT = Path(__file__).parents[2]

PING = {
    "description": "Asks whether anybody is there.",
    "type": "object",
    "x-section": "1.1",
    "properties": {
        "soC": {"description": "How full.", "type": "number", "minimum": 0, "maximum": 100, "x-unit": "%"},
        "who": {"description": "Who asks.", "$ref": "types.json#/$defs/WhoType"},
        "class": {"description": "A keyword of Python.", "type": "string", "maxLength": 5},
        "times": {
            "description": "When.",
            "type": "array",
            "minItems": 1,
            "items": {"type": "string", "format": "date-time"},
        },
    },
    "required": ["who"],
    "additionalProperties": False,
}
TYPES: dict[str, Any] = {
    "WhoType": {
        "description": "Somebody.",
        "type": "object",
        "properties": {
            "kind": {"description": "Their kind.", "$ref": "#/$defs/KindEnumType"},
            "short": {"description": "A nickname.", "$ref": "#/$defs/Short"},
            "data": {"description": "Anything."},
        },
    },
    "KindEnumType": {"description": "What they are.", "type": "string", "enum": ["Cat", "Dog.Small"]},
    "Short": {"description": "A short text.", "type": "string", "maxLength": 3},
}


def small(**changes: Any) -> Model:
    defaults: dict[str, Any] = {
        "version": "2.0.1",
        "package": "v201",
        "actions": {"Ping": {"initiator": "csms", "answered": True}},
        "messages": {
            "PingRequest": PING,
            "PingResponse": {"description": "Here.", "type": "object", "additionalProperties": False},
        },
        "types": TYPES,
    }
    return Model(**{**defaults, **changes})


def executed(modules: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Runs generated modules in place of those of 2.0.1, and gives all names that they define."""
    names: dict[str, Any] = {}
    for file in ("enums/kind_enum_type", "datatypes/who_type", "messages/ping"):
        name = f"ocpp_core.v201.{file.replace('/', '.')}"
        module = ModuleType(name)
        monkeypatch.setitem(sys.modules, name, module)
        exec(compile(modules[f"{file}.py"], file, "exec", dont_inherit=True), module.__dict__)
        names |= module.__dict__
    return names


def test_small_package(monkeypatch: pytest.MonkeyPatch) -> None:
    made = executed(render(small()), monkeypatch)
    ping, who = made["PingRequest"], made["WhoType"]
    assert issubclass(ping, Request)
    assert issubclass(made["PingResponse"], Response)
    assert issubclass(who, DataType)
    assert [(each.name, each.metadata["wire"]) for each in attrs.fields(ping)] == [
        ("who", "who"),
        ("soc", "soC"),
        ("class_", "class"),
        ("times", "times"),
    ]
    assert attrs.fields(ping).who.type is who
    assert made["KindEnumType"].DOG_SMALL == "Dog.Small"
    assert [each.name for each in attrs.fields(who)] == ["kind", "short", "data", "extra"]
    assert who().extra == {}
    assert ping.ACTION == "Ping"
    assert ping(who=who()).soc is None


def test_docstrings_state_the_rules() -> None:
    text = render(small())["messages/ping.py"]
    assert '"""How full. Unit: %. 0 to 100."""' in text
    assert '"""When. At least one item."""' in text
    assert "Sent by the CSMS. OCPP 2.0.1 part 2, section 1.1." in text
    assert '"""A nickname. At most 3 characters."""' in render(small())["datatypes/who_type.py"]


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "array", "minItems": 1}, "When. At least one item."),
        ({"type": "array", "maxItems": 1}, "When. At most one item."),
        ({"type": "array", "minItems": 1, "maxItems": 1}, "When. Exactly one item."),
        ({"type": "array", "minItems": 1, "maxItems": 4}, "When. One to four items."),
        ({"type": "array", "minItems": 0, "maxItems": 20}, "When. 0 to 20 items."),
        ({"type": "array", "minItems": 1, "maxItems": 24}, "When. 1 to 24 items."),
        ({"type": "array", "maxItems": 1024}, "When. At most 1024 items."),
    ],
)
def test_counts_are_words_and_agree_in_number(schema: dict[str, Any], text: str) -> None:
    rules = {"description": "When.", "items": {"type": "integer"}, **schema}
    request = {**PING, "properties": {"times": rules}, "required": []}
    rendered = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert f'"""{text}"""' in rendered


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({"type": "string", "maxLength": 1}, "A. At most 1 character."),
        ({"type": "array", "items": {"type": "string", "maxLength": 20}}, "A. At most 20 characters each."),
        ({"type": "integer", "minimum": 0}, "A. At least 0."),
        ({"type": "integer", "minimum": 0, "maximum": 9, "default": 5}, "A. 0 to 9. Default: 5."),
        ({"type": "number", "multipleOf": 0.1, "x-unit": "A"}, "A. Unit: A. A multiple of 0.1."),
        ({"type": "boolean", "default": False}, "A. Default: false."),
        ({"type": "string", "format": "uri"}, "A. Format: uri."),
    ],
)
def test_limits_in_words(schema: dict[str, Any], text: str) -> None:
    request = {**PING, "properties": {"member": {"description": "A.", **schema}}, "required": []}
    rendered = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert f'"""{text}"""' in rendered


def test_facts_become_metadata() -> None:
    text = render(small())["messages/ping.py"]
    assert (
        "    soc: float | None = field(\n"
        '        default=None, metadata={"wire": "soC", "unit": "%", "minimum": 0, "maximum": 100, "section": "1.1"}\n'
        "    )\n"
    ) in text
    secret = {"type": "string", "x-secret": {"if": "who"}, "x-secret-values": ["a", "b"], "description": "S."}
    request = {**PING, "properties": {"word": secret}, "required": ["word"]}
    text = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert (
        "    word: str = field("
        'metadata={"wire": "word", "secret": {"if": "who"}, "secretValues": ("a", "b"), "section": "1.1"})\n'
    ) in text


def test_long_metadata_stands_in_lines_of_its_own() -> None:
    secret = {"type": "string", "x-secret-values": [f"Variable{number:02}" for number in range(6)], "description": "S."}
    request = {**PING, "properties": {"word": secret}, "required": []}
    text = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert (
        '    word: str | None = field(\n        default=None,\n        metadata={\n            "wire": "word",\n'
    ) in text
    assert max(map(len, text.splitlines())) <= 120


def test_a_request_names_its_response() -> None:
    text = render(small())["messages/ping.py"]
    assert "class PingRequest(Request[PingResponse]):" in text
    assert text.index("class PingResponse(Response):") < text.index("class PingRequest(")


def test_members_stand_in_one_order() -> None:
    members = {name: {"type": "boolean", "description": "."} for name in ("customData", "b", "a", "must")}
    request = {**PING, "properties": members, "required": ["must"]}
    text = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert [line.partition(":")[0].strip() for line in text.splitlines() if "metadata" in line] == [
        "must",
        "b",
        "a",
        "custom_data",
    ]


def test_a_member_without_a_text_has_that_of_its_type() -> None:
    request = {**PING, "properties": {"who": {"$ref": "types.json#/$defs/WhoType"}}, "required": []}
    text = render(small(messages={**small().messages, "PingRequest": request}))["messages/ping.py"]
    assert '"""Somebody."""' in text


def test_no_docstring_is_empty() -> None:
    for version in PACKAGES:
        for file, text in render(load(version)).items():
            assert '""""""' not in text, (version, file)
            assert "at least 1 item" not in text.lower(), (version, file)


def test_one_way_messages_have_no_response() -> None:
    model = small(actions={"Ping": {"initiator": "both", "answered": False}}, messages={"PingRequest": PING})
    text = render(model)["messages/ping.py"]
    assert "never answered" in text
    assert "class PingRequest(OneWay):" in text
    assert "PingResponse" not in text


def test_colliding_names_are_refused() -> None:
    twice = {**PING, "properties": {"soC": {"type": "number"}, "soc": {"type": "number"}}, "required": []}
    with pytest.raises(ValueError, match="PingRequest: more than one member would be called soc"):
        render(small(messages={**small().messages, "PingRequest": twice}))


def test_quotes_in_descriptions() -> None:
    spoken = {
        **TYPES,
        "Short": {**TYPES["Short"]},
        "WhoType": {**TYPES["WhoType"], "description": 'Says """ and \\ too.'},
    }
    compile(render(small(types=spoken))["datatypes/who_type.py"], "datatypes", "exec")


def test_output_is_a_function_of_the_input() -> None:
    assert render(small()) == render(small())
    assert render(load("2.1")) == render(load("2.1"))


def test_the_generated_packages_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(check=True) == 0, capsys.readouterr().out


def test_drift_is_noticed_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    assert generate(check=False, root=tmp_path) == 0
    assert generate(check=True, root=tmp_path) == 0
    schema = tmp_path / "schemas" / "v16" / "types.json"
    schema.write_text(schema.read_text("utf-8").replace('"Celcius"', '"Kelvin"'), "utf-8")
    (tmp_path / "ocpp_core" / "v16" / "left_over.py").write_text("", "utf-8")
    capsys.readouterr()
    assert generate(check=True, root=tmp_path) == 1
    shown = capsys.readouterr()
    assert '-    CELCIUS = "Celcius"' in shown.out
    assert '+    KELVIN = "Kelvin"' in shown.out
    assert "left_over.py: not generated by anything" in shown.out
    assert "nox -s generate" in shown.err
    assert generate(check=False, root=tmp_path) == 0
    assert generate(check=True, root=tmp_path) == 0


def test_a_schema_that_no_action_lists_is_refused(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    (tmp_path / "schemas" / "v16" / "StrayRequest.json").write_text("{}", "utf-8")
    with pytest.raises(SystemExit, match="actions.json does not list StrayRequest"):
        load("1.6", tmp_path)


def test_compare_lists_differences_per_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a maintainer runs on the folder of a new edition."""
    official = {"$schema": "http://json-schema.org/draft-06/schema#", "type": "object", "additionalProperties": False}
    folder = tmp_path / "schemas"
    folder.mkdir()
    (folder / "HeartbeatRequest.json").write_text(__import__("json").dumps(official), "utf-8")
    assert main(["compare", str(folder), "--ocpp", "2.0.1"]) == 1
    shown = capsys.readouterr()
    assert "HeartbeatRequest $.customData member: ours present, official absent" in shown.out
    assert "AuthorizeRequest $ message: ours present, official absent" in shown.out
    assert "128 difference(s)" in shown.err


@pytest.mark.parametrize(
    "keyword", [{"pattern": "^x"}, {"minLength": 1}, {"const": "x"}, {"oneOf": []}, {"uniqueItems": True}]
)
def test_compare_sees_keywords_that_are_new(keyword: dict[str, Any]) -> None:
    official = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"idTag": {"type": "string", "maxLength": 20}},
    }
    official["required"] = ["idTag"]
    before = [each for each in differences(load("1.6"), {"AuthorizeRequest": official}) if each.rule != "message"]
    assert [each.rule for each in before] == ["draft"]
    official["properties"]["idTag"] |= keyword
    after = [each for each in differences(load("1.6"), {"AuthorizeRequest": official}) if each.rule != "message"]
    assert {each.rule for each in after} == {"draft", *keyword}


@pytest.mark.parametrize("version", PACKAGES)
def test_every_export_loads(version: str) -> None:
    package = __import__(f"ocpp_core.{PACKAGES[version]}", fromlist=["x"])
    for name in package.__all__:
        assert getattr(package, name).__name__ == name
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = package.Nothing
