"""Every name of the package ``ocpp`` has a counterpart, or a reason why it has none."""

from __future__ import annotations

import csv
import dataclasses
import enum
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import fields

pytest.importorskip("libcst", reason='LibCST is not installed: pip install "ocpp_core[migrate]"')

from ocpp_core import v16
from ocpp_core.migrate._names import Sort, counterpart, field_called, message_of
from ocpp_core.versions import ERROR_CODES, ErrorCode

VERSIONS = ("v16", "v201", "v21")
FIELDS = {
    ("v201", "IdTokenInfoType", "language_1"): "language1",
    ("v201", "IdTokenInfoType", "language_2"): "language2",
}


def classes(module: str) -> Iterator[tuple[str, Any]]:
    """The classes that a module of theirs defines, by their whole names."""
    for name, value in vars(import_module(module)).items():
        if isinstance(value, type) and value.__module__ == module:
            yield f"{module}.{name}", value


def ours(path: str) -> Any:
    """What an expression of ours gives, such as ``v16.ResetType.HARD``."""
    found = counterpart(path)
    assert found is not None
    assert found.theirs == path
    assert found.module is not None, found
    assert found.ours is not None
    first, *rest = found.ours.split(".")
    value: Any = getattr(import_module(found.module), first)
    for name in rest:
        value = getattr(value, name)
    return value


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("module", "ending"), [("call", "Request"), ("call_result", "Response")])
def test_every_message_and_its_fields(version: str, module: str, ending: str) -> None:
    found = list(classes(f"ocpp.{version}.{module}"))
    assert len(found) >= 39
    for path, theirs in found:
        cls = ours(path)
        assert (cls.__name__, cls.ACTION) == (theirs.__name__ + ending, theirs.__name__)
        assert message_of(counterpart(path)) is cls  # type: ignore[arg-type]
        check_fields(theirs, cls)
        assert ours(f"{path}Payload") is cls
        assert counterpart(f"{path}Payload").is_old  # type: ignore[union-attr]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_datatype_and_its_fields(version: str) -> None:
    for path, theirs in classes(f"ocpp.{version}.datatypes"):
        cls = ours(path)
        assert cls.__name__.removesuffix("Type") == theirs.__name__.removesuffix("Type")
        check_fields(theirs, cls)


def check_fields(theirs: type[Any], cls: type[Any]) -> None:
    names = {each.name for each in fields(cls)}
    for each in dataclasses.fields(theirs):
        found = field_called(cls, each.name)
        assert found in names
        assert found.replace("_", "") == each.name.replace("_", "")


REASONS = Counter(
    {
        ("v16", "FirmwareStatus has no such value; it belongs to another message, whose type has it"): 7,
        ("v16", "MessageTrigger has no such value; it belongs to another message, whose type has it"): 2,
        ("v16", "OCPP 1.6 has no such key: it is a plain string of the application note on ISO 15118"): 5,
        ("v201", "ConnectorEnumType of OCPP 2.0.1 has no such value"): 3,
        ("v201", "DataEnumType of OCPP 2.0.1 has no such value"): 1,
        ("v201", "the standard has no such reason code: it is a plain string"): 1,
    }
)
"""Why members have no counterpart that takes their place, and how many; those of the device model aside."""


def test_every_member_has_its_value_or_a_reason() -> None:
    reasons: Counter[tuple[str, str]] = Counter()
    same = 0
    for version in VERSIONS:
        for path, theirs in classes(f"ocpp.{version}.enums"):
            if not issubclass(theirs, enum.Enum) or theirs.__name__ == "Action":
                continue
            for name, member in theirs.__members__.items():
                found = counterpart(f"{path}.{name}")
                assert found is not None
                if found.can_replace:
                    value = ours(f"{path}.{name}")
                    assert value == member.value, found
                    same += 1
                else:
                    assert found.note
                    reasons[version, found.note] += 1
    device_model = {key for key in reasons if "components" in key[1] or "plain string, such as" in key[1]}
    assert {version for version, _ in device_model} == {"v201"}
    assert Counter({key: count for key, count in reasons.items() if key not in device_model}) == REASONS
    assert same > 1_600


@pytest.mark.parametrize("version", VERSIONS)
def test_every_action_in_both_spellings(version: str) -> None:
    for name, member in import_module(f"ocpp.{version}.enums").Action.__members__.items():
        assert counterpart(f"ocpp.{version}.enums.Action.{name}").ours == f'"{member.value}"'  # type: ignore[union-attr]
        old = counterpart(f"ocpp.{version}.enums.Action.{member.value}")
        assert old is not None
        assert (old.ours, old.is_old) == (f'"{member.value}"', True)


def test_every_error_names_a_code() -> None:
    codes = set()
    for path, theirs in classes("ocpp.exceptions"):
        found = counterpart(path)
        assert found is not None
        assert found.note
        if hasattr(theirs, "code"):
            (name,) = re.fullmatch(r"RefusalError\(ErrorCode\.(\w+)\)", found.ours or "").groups()  # type: ignore[union-attr]
            assert ErrorCode[name] == theirs.code
            codes.add(ErrorCode[name])
    assert codes > ERROR_CODES[v16.ResetRequest.VERSION]


@pytest.mark.parametrize("module", ["ocpp.charge_point", "ocpp.messages", "ocpp.routing"])
def test_what_else_it_exports_is_explained(module: str) -> None:
    for name, value in vars(import_module(module)).items():
        if getattr(value, "__module__", None) == module and not name.startswith("_"):
            found = counterpart(f"{module}.{name}")
            assert found is not None
            assert found.ours or found.note != "there is no counterpart", name


@pytest.mark.parametrize(
    ("theirs", "wanted"),
    [
        ("ocpp.v16.enums.ResetType.hard.value", "v16.ResetType.HARD"),
        ("ocpp.experimental.v21.call.Reset", "v21.ResetRequest"),
        ("ocpp.v20.call.ResetPayload", "v20.ResetRequest"),
        ("ocpp.v201.enums.BootReasonType.power_up", "v201.BootReasonEnumType.POWER_UP"),  # as before 1.0 of theirs
        ("ocpp.v16.enums.FirmwareStatus.install_rebooting", "v16.FirmwareStatusEnumType.INSTALL_REBOOTING"),
        ("ocpp.v16.call", "v16"),
    ],
)
def test_other_spellings(theirs: str, wanted: str) -> None:
    found = counterpart(theirs)
    assert found is not None
    assert found.ours == wanted
    assert theirs.startswith(found.theirs)


@pytest.mark.parametrize(
    "theirs", ["ocpp.v16.call.Rest", "ocpp.v16.datatypes.X", "ocpp.v16.enums.X.y", "ocpp.v16.enums.Action.rest", "ocpp.v16.x.y", "ocpp.y.z", "ocpp.exceptions.X"]
)  # fmt: skip
def test_what_theirs_does_not_have_either(theirs: str) -> None:
    found = counterpart(theirs)
    assert found is not None
    assert found.ours is None
    assert found.note


def test_the_name_of_something_else() -> None:
    assert counterpart("ocppx.v16.call.Reset") is None


def test_the_reference_agrees(reference: Path) -> None:
    """The map that others made of both packages by looking at each name."""
    path = reference / "mobilityhouse_names.csv"
    if not path.is_file():
        pytest.skip(f"no map of names at {path}: set OCPP_REFERENCE_DATA to a folder that has it")
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] != "missing"]
    assert len(rows) > 5_000
    for row in rows:
        check_row(row)


def check_row(row: dict[str, str]) -> None:
    theirs = row["their_class"]
    found = counterpart(f"{theirs}.{row['their_name']}" if row["kind"] == "enum member" else theirs)
    assert found is not None
    if row["kind"] == "field":
        cls = message_of(found)
        assert cls is not None
        assert (cls.__name__, field_called(cls, row["their_name"])) == (row["our_class"], row["our_name"])
    elif row["kind"] == "enum member" and row["our_name"]:
        assert found.ours is not None
        assert found.ours.split(".")[1:] == [row["our_class"], row["our_name"]]
    elif row["kind"] == "enum member":
        assert found.note or found.module or found.sort is Sort.ACTION
    elif row["our_class"]:
        assert found.ours is not None
        assert found.ours.partition(".")[2] == row["our_class"]
    else:
        assert found.note or found.ours


def test_modules_of_theirs_have_no_more_kinds() -> None:
    """So that a new one in a later release of theirs is seen here."""
    package = import_module("ocpp.v201")
    modules = {name for name, value in vars(package).items() if isinstance(value, ModuleType)}
    assert modules <= {"call", "call_result", "datatypes", "enums"}
