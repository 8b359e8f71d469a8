"""The package as a whole: exports, versions, and that the tables agree."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import ocpp_core
from ocpp_core import ErrorCode, Version
from ocpp_core.versions import ERROR_CODES, MESSAGE_TYPES, REQUEST_TYPES, MessageType


def test_every_export_loads() -> None:
    for name in ocpp_core.__all__:
        assert getattr(ocpp_core, name) is not None
    assert set(ocpp_core.__all__) <= set(dir(ocpp_core))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = ocpp_core.nothing


def test_no_export_is_called_as_a_module() -> None:
    """Importing a module sets its name in the package, over whatever is exported under it."""
    modules = {path.stem for path in Path(ocpp_core.__file__).parent.glob("*.py")}
    assert modules & set(ocpp_core.__all__) == set()


def test_versions_need_no_import_of_their_own() -> None:
    code = "import ocpp_core; print(ocpp_core.v201.HeartbeatRequest.ACTION)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "Heartbeat\n"


def test_a_frame_imports_what_its_message_is_made_of() -> None:
    code = """if True:
        import sys
        from ocpp_core import JsonCodec
        JsonCodec("2.1").decode('[3,"7",{"status":"Accepted"}]', {"7": "ClearCache"})
        print(*sorted(name for name in sys.modules if name.startswith(("ocpp_core.v", "jsonschema", "cattrs"))))
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    package = "ocpp_core.v21"
    assert done.stdout.split() == [
        package,
        f"{package}.datatypes",
        f"{package}.datatypes.custom_data_type",
        f"{package}.datatypes.status_info_type",
        f"{package}.enums",
        f"{package}.enums.clear_cache_status_enum_type",
        f"{package}.messages",
        f"{package}.messages.clear_cache",
        "ocpp_core.versions",
    ]


def test_the_package_is_typed() -> None:
    assert files("ocpp_core").joinpath("py.typed").is_file()


def test_versions() -> None:
    assert [version.package for version in Version] == ["v15", "v16", "v20", "v201", "v21"]
    assert [version.subprotocol for version in Version] == ["ocpp1.5", "ocpp1.6", "ocpp2.0", "ocpp2.0.1", "ocpp2.1"]


def test_error_codes() -> None:
    assert {version: len(codes) for version, codes in ERROR_CODES.items()} == dict(
        zip(Version, (10, 10, 12, 12, 12), strict=True)
    )
    assert ErrorCode("OccurenceConstraintViolation") in ERROR_CODES[Version.V16]
    assert ErrorCode("OccurrenceConstraintViolation") not in ERROR_CODES[Version.V16]
    assert ErrorCode("FormationViolation") not in ERROR_CODES[Version.V201]


def test_message_types() -> None:
    assert MESSAGE_TYPES[Version.V201] == {2, 3, 4}
    assert MESSAGE_TYPES[Version.V21] == {2, 3, 4, 5, 6}
    assert REQUEST_TYPES == (2, 6)
    assert MessageType.SEND == 6
