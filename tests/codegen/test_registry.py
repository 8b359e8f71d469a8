"""The generator of the registry on small lists, and on the real ones."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ocpp_core._codegen.__main__ import PACKAGES, ROOT, generate, load_registry
from ocpp_core._codegen.naming import member_name, variable_name
from ocpp_core._codegen.registry import Registry, render_registry
from ocpp_core.errors import InvalidValueError

LISTS: dict[str, Any] = {
    "configuration_keys": {
        "edition": "edition 9",
        "keys": {
            "BlinkRate": {
                "description": "How fast.",
                "profile": "Core",
                "required": True,
                "access": "R or RW",
                "type": "integer",
                "unit": "s",
                "minimum": 1,
                "maximum": 9,
                "section": "9.9",
            },
            "Colours": {
                "description": "Which.",
                "profile": "Core",
                "required": False,
                "access": "W",
                "type": "CSL",
                "valuesFrom": "Colour",
                "item": "phase",
                "limitedBy": "BlinkRate",
                "section": "9.8",
            },
        },
    },
    "components": {"edition": "appendix 9", "components": {"Lamp": {"description": "Lights."}, "Door": {"description": "Opens."}}},
    "component_variables": {
        "edition": "part 9",
        "components": {
            "<generic>": [{"name": "Active", "required": False, "type": "boolean"}],
            "Lamp": [
                {
                    "name": "Power",
                    "description": "How bright.",
                    "required": True,
                    "type": "decimal",
                    "units": ["W", "kW"],
                    "attributes": ["Actual", "MaxSet"],
                    "mutability": ["ReadOnly", "ReadWrite"],
                    "section": "2.1",
                },
                {"name": "Power", "instance": "a-b", "required": False, "type": "string", "primitive": "passwordString", "maxLength": 5},
                {"name": "Colour", "instanceOf": "side", "required": False, "type": "MemberList", "valuesFrom": "Colour", "open": True},
            ],
        },
    },
    "reason_codes": {
        "edition": "appendix 9",
        "reasons": {"NoLight": {"description": 'It is "dark".', "messages": ["Reset"], "general": True}},
    },
    "variables": {
        "edition": "appendix 9",
        "variables": {"Active": {"description": "Works."}, "Power": {"description": "Strength."}, "Colour": {"description": "Which."}},
    },
}  # fmt: skip


def small(**changes: Any) -> Registry:
    defaults: dict[str, Any] = {
        "version": "2.0.1",
        "package": "v201",
        "lists": LISTS,
        "enums": {"Colour": ("Red", "Blue"), "Phase": ("L1",)},
        "longest": {"read": 99, "set": 9},
    }
    return Registry(**{**defaults, **changes})


def executed(modules: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Runs generated modules in place of those of 2.0.1, and gives all names that they define."""
    names: dict[str, Any] = {}
    for file in ("enums", "variable", "components"):
        name = f"ocpp_core.registry.v201.{file}"
        module = ModuleType(name)
        monkeypatch.setitem(sys.modules, name, module)
        exec(compile(modules[f"{file}.py"], file, "exec", dont_inherit=True), module.__dict__)
        names |= module.__dict__
    return names


def test_small_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    made = executed(render_registry(small()), monkeypatch)
    rate, colours = made["ConfigurationKey"]
    assert (rate, rate.description, rate.access, rate.section) == ("BlinkRate", "How fast.", "R or RW", "9.9")
    assert (rate.facts.minimum, rate.facts.maximum, rate.facts.longest, rate.facts.any_case) == (1, 9, 99, True)
    assert (colours.values, colours.facts.phases, colours.limited_by) == (("Red", "Blue"), ("L1",), "BlinkRate")
    (reason,) = made["ReasonCode"]
    assert (reason, reason.__doc__, reason.messages, reason.general, reason.group) == (
        "NoLight",
        'It is "dark".',
        ("Reset",),
        True,
        "",
    )
    lamp, door = made["COMPONENTS"].values()
    assert (list(map(str, lamp)), len(door)) == (["Lamp.Power", "Lamp.Power[a-b]", "Lamp.Colour"], 0)
    assert (lamp.Power.unit, lamp.Power.other_units, lamp.Power.description) == ("W", ("kW",), "How bright.")
    assert lamp.Power.attributes == ("Actual", "MaxSet")
    assert lamp.Power.mutability == ("ReadOnly", "ReadWrite")
    assert (lamp.Power_a_b.primitive, lamp.Power_a_b.description) == ("passwordString", "Strength.")
    assert (lamp.Colour.values, lamp.Colour.open, lamp.Colour.instance_of) == (("Red", "Blue"), True, "side")
    assert lamp.Colour.longest == 99
    with pytest.raises(InvalidValueError, match="it has 14 characters; right: at most 9"):
        lamp.Colour.set(["Red", "Blue", "Mauve"])
    assert made["generic"].Active.component_name is None


def test_docstrings_say_what_help_needs() -> None:
    modules = render_registry(small())
    assert '"""How fast. Integer, in s, required, R or RW, 1 to 9. Section 9.9."""' in modules["enums.py"]
    assert (
        '"""How bright. Decimal, in W or kW, required, ReadOnly/ReadWrite. Section 2.1."""' in modules["components.py"]
    )
    assert '"""Strength. PasswordString, optional, at most 5 characters."""' in modules["components.py"]
    assert "OCPP 2.0.1, part 9." in modules["components.py"]
    assert "OCPP 2.0.1, edition 9." in modules["enums.py"]


def test_types_of_values() -> None:
    text = render_registry(small())["components.py"]
    for name, kind in {"Power": "Decimal", "Power_a_b": "str", "Colour": "tuple[str, ...]", "Active": "bool"}.items():
        assert f"    {name}: Final[ComponentVariable[{kind}]] = ComponentVariable(" in text


@pytest.mark.parametrize(
    ("lists", "says"),
    [
        ({**LISTS, "colours": {}}, "v201: no class for the list colours"),
        (
            {**LISTS, "reason_codes": {"edition": "", "reasons": {"NoWay": {"description": "."}, "No.Way": {"description": "."}}}},
            "ReasonCode: more than one member would be called NO_WAY",
        ),
        ({**LISTS, "components": {"components": {}}}, "v201: components.json does not list Lamp"),
    ],
)  # fmt: skip
def test_what_is_refused(lists: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=f"^{says}$"):
        render_registry(small(lists=lists))


def test_variables_of_one_name_are_refused() -> None:
    twice = {"edition": "", "components": {"<generic>": LISTS["component_variables"]["components"]["<generic>"] * 2}}
    with pytest.raises(ValueError, match="<generic>: more than one member would be called Active"):
        render_registry(small(lists={**LISTS, "component_variables": twice}))


def test_a_version_has_what_its_folder_has() -> None:
    modules = {version: load_registry(version) for version in PACKAGES}
    assert [version for version, registry in modules.items() if registry] == ["1.6", "2.0.1", "2.1"]
    assert modules["1.6"].longest == {"read": 500}
    assert modules["2.0.1"].longest == {"read": 2500, "set": 1000}
    assert modules["2.1"].longest == {"read": 2500, "set": 2500}
    assert set(render_registry(modules["1.6"])) == {"__init__.py", "enums.py"}


def test_output_is_a_function_of_the_input() -> None:
    assert render_registry(load_registry("2.1")) == render_registry(load_registry("2.1"))


def test_drift_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    assert generate(check=False, root=tmp_path) == 0
    path = tmp_path / "schemas" / "v16" / "registry" / "configuration_keys.json"
    path.write_text(path.read_text("utf-8").replace('"HeartbeatInterval": {', '"HeartbeatPause": {'), "utf-8")
    capsys.readouterr()
    assert generate(check=True, root=tmp_path) == 1
    assert "+    HEARTBEAT_PAUSE = (" in capsys.readouterr().out


@pytest.mark.parametrize("version", ["v16", "v201", "v21"])
def test_every_export_loads(version: str) -> None:
    package = __import__(f"ocpp_core.registry.{version}", fromlist=["x"])
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = package.Nothing


@pytest.mark.parametrize(
    ("name", "instance", "attribute"),
    [
        ("HeartbeatInterval", None, "HeartbeatInterval"),
        ("MessageTimeout", "Default", "MessageTimeout_Default"),
        ("Power", "L1-N", "Power_L1_N"),
    ],
)
def test_variable_name(name: str, instance: str | None, attribute: str) -> None:
    assert variable_name(name, instance) == attribute


@pytest.mark.parametrize(
    ("unit", "member"), [("dB", "DB"), ("dBm", "DBM"), ("mHz", "MHZ"), ("kPa", "KPA"), ("VAh", "VAH")]
)
def test_units(unit: str, member: str) -> None:
    assert member_name(unit) == member
    assert member_name("StoppedByEV") == "STOPPED_BY_EV"
