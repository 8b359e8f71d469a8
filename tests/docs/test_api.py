"""The reference of the Python names: that it is whole, and that its names lead where they have to."""

from __future__ import annotations

import re

import pytest

import ocpp_core.findings
from docs.tools.api import Api, public_modules

API = Api(public_modules())


def test_the_modules_are_those_that_a_program_imports() -> None:
    assert {"ocpp_core", "ocpp_core.session", "ocpp_core.check.reports", "ocpp_core.registry.v21"} <= set(API.modules)
    assert not {"ocpp_core.v16", "ocpp_core.cli.app", "ocpp_core._json"} & set(API.modules)


def test_every_public_name_is_described_once() -> None:
    described = [
        f"{module}.{name.rpartition('.')[2]}"
        for module in API.modules
        for name in re.findall(r"^\.\. (?:autoclass|autofunction|py:data):: (\S+)$", API.page(module), re.MULTILINE)
    ]
    assert sorted(described) == sorted(set(API.homes.values()))
    assert "ocpp_core.session.Session" in described


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("ocpp_core.Session", "ocpp_core.session.Session"),
        ("ocpp_core.session.Session", "ocpp_core.session.Session"),
        ("ocpp_core.Issue", "ocpp_core.findings.Issue"),
        ("ocpp_core.registry.v21.Unit", "ocpp_core.registry.v21.Unit"),
    ],
)
def test_where_a_name_is_described(name: str, home: str) -> None:
    assert API.homes[name] == home


def test_names_from_other_modules_are_links() -> None:
    assert "* :py:obj:`ocpp_core.session.Session`\n" in API.page("ocpp_core")


def test_what_is_no_class_is_shown_as_it_is_written() -> None:
    assert ".. py:data:: CallEnded\n   :value: ResultReceived | ErrorReceived |" in API.page("ocpp_core.session")
    assert ".. py:data:: ERROR_CODES\n\n   The error codes" in API.page("ocpp_core.versions")


def test_a_name_without_a_docstring_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocpp_core.findings, "__all__", [*ocpp_core.findings.__all__, "NOTHING"])
    monkeypatch.setattr(ocpp_core.findings, "NOTHING", 1, raising=False)
    with pytest.raises(ValueError, match=r"^ocpp_core\.findings\.NOTHING has no docstring$"):
        Api({"ocpp_core.findings": ocpp_core.findings}).page("ocpp_core.findings")
