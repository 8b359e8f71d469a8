"""What is found in code that uses the package ``ocpp``, and what is made of it."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("libcst", reason='LibCST is not installed: pip install "ocpp_core[migrate]"')

import libcst
from ocpp.charge_point import remove_nones, serialize_as_dict, snake_to_camel_case

from ocpp_core import PayloadCodec
from ocpp_core.migrate import Examined, examine

SAMPLE = Path(__file__).parent / "sample"


def found(code: str | bytes, name: str = "code.py", **others: str) -> Examined:
    data = dedent(code).encode() if isinstance(code, str) else code
    files = {name: data, **{f"{stem}.py": dedent(text).encode() for stem, text in others.items()}}
    return next(each for each in examine(files) if each.name == name)


def rewritten(code: str) -> str:
    result = found(code)
    assert result.error is None
    return dedent(code) if result.rewritten is None else result.rewritten.decode()


def listed(result: Examined) -> list[tuple[int, str, str, str | None]]:
    return [(each.line, each.subject.value, each.theirs, each.ours) for each in result.changes if not each.by_rule]


# -- names


def run(source: bytes) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "sample"}
    exec(compile(source, "sample", "exec"), names)
    return names


def test_rewritten_names_mean_the_same() -> None:
    """The messages of the sample have the same payloads when it is run with either package."""
    source = (SAMPLE / "names.py").read_bytes()
    result = found(source)
    assert [each for each in result.changes if not each.by_rule] == []
    assert result.rewritten is not None
    assert b"import ocpp." not in result.rewritten
    assert b"from ocpp." not in result.rewritten
    theirs, ours = run(source), run(result.rewritten)
    assert [str(getattr(value, "value", value)) for value in theirs["VALUES"]] == list(map(str, ours["VALUES"]))
    payloads = [snake_to_camel_case(remove_nones(serialize_as_dict(message))) for message in theirs["MESSAGES"]]
    assert payloads == [message.to_dict() for message in ours["MESSAGES"]]
    for message in ours["MESSAGES"]:
        PayloadCodec(message.VERSION).encode(message)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from ocpp.v16 import call  # both\ncall.Reset\n", "from ocpp_core import v16  # both\nv16.ResetRequest\n"),
        ("import ocpp.v16.enums\nocpp.v16.enums.ResetType.hard\n", "from ocpp_core import v16\nv16.ResetType.HARD\n"),
        ("from ocpp.v16.call import Reset as R\nR\n", "from ocpp_core.v16 import ResetRequest as R\nR\n"),
        ("from ocpp import v16\nv16.call.Reset\n", "from ocpp_core import v16\nv16.ResetRequest\n"),
        # What is imported and not used may be meant for others.
        ("from ocpp.v16.enums import ResetType\n", "from ocpp_core.v16 import ResetType\n"),
        ("from ocpp.v16 import call\n", "from ocpp.v16 import call\n"),
        # A name that is bound to something else is left alone, and so is what would clash with it.
        ("from ocpp.v16 import call\nv16 = call.Reset\n", "from ocpp_core import v16 as ocpp_v16\nv16 = ocpp_v16.ResetRequest\n"),
        (
            "from ocpp.v16.call import Reset\nclass ResetRequest(Reset): ...\n",
            "from ocpp_core import v16\nclass ResetRequest(v16.ResetRequest): ...\n",
        ),
        ("from ocpp.v16 import call\ndef f(call): return call.Reset\n", "from ocpp.v16 import call\ndef f(call): return call.Reset\n"),
        # So is what stands in a string.
        (
            "from ocpp.v16.enums import ResetType as T\ndef f(x: 'T'): return T.hard\n",
            "from ocpp.v16.enums import ResetType as T\nfrom ocpp_core import v16\ndef f(x: 'T'): return v16.ResetType.HARD\n",
        ),
        (
            "from ocpp.v16 import enums\nenums.ConfigurationKey.heartbeat_interval\n",
            "from ocpp_core import registry\nregistry.v16.ConfigurationKey.HEARTBEAT_INTERVAL\n",
        ),
        ("import ocpp.v16, ocpp.routing\nocpp.v16.call.Reset, ocpp.routing.on\n", "import ocpp.v16, ocpp.routing\nfrom ocpp_core import v16\nv16.ResetRequest, ocpp.routing.on\n"),
        # What is used as a whole stays imported.
        (
            "from ocpp.v16 import call\ngetattr(call, 'Reset')\ncall.Reset\n",
            "from ocpp.v16 import call\nfrom ocpp_core import v16\ngetattr(call, 'Reset')\nv16.ResetRequest\n",
        ),
        (
            "try:\n    from ocpp.v201 import call\nexcept ImportError:\n    from ocpp.v16 import call\ncall.Reset\n",
            "try:\n    from ocpp.v201 import call\nexcept ImportError:\n    from ocpp.v16 import call\ncall.Reset\n",
        ),
        ("def f():\n    from ocpp.v16.enums import Action\n    return Action.reset\n", 'def f():\n    pass\n    return "Reset"\n'),
        ("from ocpp.v16.enums import Action\nAction.reset.name\n", "from ocpp.v16.enums import Action\nAction.reset.name\n"),
        ("from ocpp.v16 import call; call.Reset('Soft')\n", "from ocpp_core import v16; v16.ResetRequest(type='Soft')\n"),
        ("from ocpp.v16.enums import *\nResetType.hard\n", "from ocpp.v16.enums import *\nResetType.hard\n"),
        ("from .ocpp.v16 import call\ncall.Reset\n", "from .ocpp.v16 import call\ncall.Reset\n"),
        ("from ocpp.v16.datatypes import Firmware\r\nx = Firmware\r\n", "from ocpp_core.v16 import FirmwareType\r\nx = FirmwareType\r\n"),
        (
            "if 1:\r\n\tfrom ocpp.v16.enums import Action, ResetType\r\n\tx = ResetType.hard, Action, Action.reset\r\n",
            'if 1:\r\n\tfrom ocpp.v16.enums import Action\r\n\tfrom ocpp_core.v16 import ResetType\r\n\tx = ResetType.HARD, Action, "Reset"\r\n',
        ),
        ("if 1: from ocpp.v16.enums import Action\nx = Action.reset\n", 'if 1: pass\nx = "Reset"\n'),
        ("# coding: latin-1\nfrom ocpp.v16 import call\nx = call.Reset, 'é'\n", "# coding: latin-1\nfrom ocpp_core import v16\nx = v16.ResetRequest, 'é'\n"),
    ],
)  # fmt: skip
def test_names_are_rewritten(before: str, after: str) -> None:
    encoding = "latin-1" if "latin-1" in before else "utf-8"
    result = found(before.encode(encoding))
    assert result.error is None
    assert (result.rewritten or before.encode(encoding)) == after.encode(encoding)
    assert found(after.encode(encoding)).rewritten in (None, after.encode(encoding))


def test_a_byte_order_mark_stays() -> None:
    result = found(b"\xef\xbb\xbffrom ocpp.v16.call import Reset\n")
    assert result.rewritten == b"\xef\xbb\xbffrom ocpp_core.v16 import ResetRequest\n"


@given(st.data())
def test_whatever_is_rewritten_is_python_and_is_not_rewritten_again(data: st.DataObject) -> None:
    lines = [
        *("from ocpp.v16 import call, call_result", "import ocpp.v16.enums as e", "from ocpp.v16.enums import Action, ResetType as T"),
        *("x = call.Reset(T.hard)", "def f(v16): return v16, call.Reset, e.ResetType", "v16 = T.soft", "if Action.reset: call = 1"),
        *("@on(Action.reset)\ndef g(type): pass", "ResetRequest = T", "from ocpp.v16.call import Reset", "y = Reset(type='Hard'), Action.reset.value"),
        *("class C:\n    call = call.Heartbeat()\n    from ocpp.routing import on", "from ocpp_core import v16", "print(call)"),
    ]  # fmt: skip
    code = "\n".join(data.draw(st.lists(st.sampled_from(lines), max_size=10)))
    once = rewritten(code)
    ast.parse(once)
    assert rewritten(once) == once


# -- what is left to do


def test_the_sample() -> None:
    left = listed(found((SAMPLE / "central.py").read_bytes()))
    assert left == [
        (8, "import", "from ocpp.exceptions import NotSupportedError, OCPPError", None),
        (9, "import", "from ocpp.messages import unpack", None),
        (10, "import", "from ocpp.routing import after, on", None),
        (11, "import", "from ocpp.v16 import ChargePoint as cp", None),
        (14, "import", "from ocpp.v16.enums import Action, AuthorizationStatus, ChargingRateUnitType, FirmwareStatus, Log, RegistrationStatus", "from ocpp_core.v16 import AuthorizationStatus, ChargingRateUnitType, LogEnumType, RegistrationStatus"),
        (17, "text", 'getLogger("ocpp")', 'getLogger("ocpp_core.endpoint")'),
        (20, "endpoint", "class Station(cp)", "class Station(Endpoint)"),
        (23, "handler", "@on(Action.boot_notification, skip_schema_validation=True)", "@handlers.on(v16.BootNotificationRequest)"),
        (23, "validation", "skip_schema_validation=True", "Tolerance"),
        (26, "value", "current_time=datetime.utcnow().isoformat()", None),
        (29, "handler", "@after(Action.boot_notification)", "@handlers.after(v16.BootNotificationRequest)"),
        (33, "handler", '@on("MeterValues")', "@handlers.on(v16.MeterValuesRequest)"),
        (36, "dict", 'each["timestamp"]', "each.timestamp"),
        (36, "dict", 'each["sampled_value"]', "each.sampled_value"),
        (36, "dict", 'each["sampled_value"][0].get("unit")', 'each["sampled_value"][0].unit'),
        (39, "handler", "@on(Action.Authorize)", "@handlers.on(v16.AuthorizeRequest)"),
        (42, "error", "NotSupportedError", "RefusalError(ErrorCode.NOT_SUPPORTED)"),
        (43, "dict", '{"status": AuthorizationStatus.accepted}', "v16.IdTagInfo"),
        (47, "call", "self.call(...)", "await endpoint.call(request)"),
        (47, "call", "suppress=False", None),
        (47, "call", 'unique_id="1"', None),
        (53, "call", "self.call(...)", "await endpoint.call(request)"),
        (54, "value", "call.GetCompositeSchedule(...)", None),
        (54, "validation", "skip_schema_validation=True", None),
        (56, "error", "OCPPError", "CallRefusedError"),
        (59, "endpoint", "def _handle_call", None),
        (60, "endpoint", "super()._handle_call", None),
        (68, "value", "CertificateHashData(...)", None),
        (72, "name", "FirmwareStatus.install_rebooting", "v16.FirmwareStatusEnumType.INSTALL_REBOOTING"),
        (78, "endpoint", "Station(...)", "Endpoint(Session(version, role), connection, handlers, identity=...)"),
        (79, "endpoint", "station._unique_id_generator", None),
        (84, "frame", "unpack", "JsonCodec.decode"),
    ]  # fmt: skip


def test_what_is_left_stays_listed_after_the_rest_is_rewritten() -> None:
    first = found((SAMPLE / "central.py").read_bytes())
    assert first.rewritten is not None
    again = found(first.rewritten)
    assert [each for each in again.changes if each.by_rule] == []
    kinds = ("handler", "endpoint", "error", "frame", "dict", "value", "call", "validation")
    for kind in kinds:
        assert sum(each.subject == kind for each in again.changes) == sum(
            each.subject == kind and not each.by_rule for each in first.changes
        )


def test_what_a_handler_is_given() -> None:
    result = found("""
        from ocpp.routing import on
        from ocpp.v201.enums import Action

        @on(action=Action.transaction_event)
        def handle(self, event_type, timestamp, transaction_info, meter_value=None, **kwargs):
            return transaction_info["transaction_id"], kwargs["evse"]["connector_id"]
    """)
    (handler,) = (each for each in result.changes if each.subject == "handler")
    assert handler.note == (
        "takes the endpoint and the request; request.timestamp is a datetime with a time zone, not a text; "
        "request.transaction_info is a v201.TransactionType; request.meter_value is a list of v201.MeterValueType"
    )
    assert ("dict", 'transaction_info["transaction_id"]') in [(each.subject, each.theirs) for each in result.changes]


def test_a_charge_point_of_another_file() -> None:
    base = "from ocpp.v16 import ChargePoint as cp\nclass Base(cp): ...\n"
    code = (
        "from .base import Base\n\nclass Own(Base):\n    async def start(self):\n        await self.call(self.make())\n"
    )
    assert listed(found(code, base=base)) == [
        (3, "endpoint", "class Own(Base)", "class Own(Endpoint)"),
        (4, "endpoint", "def start", None),
        (5, "call", "self.call(...)", "await endpoint.call(request)"),
    ]
    assert listed(found(code, base="class Base: ...\n")) == []


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("call.ReserveNow(expiry_date=later)", ("value", "expiry_date=later", None)),
        ("call.SetChargingProfile(1, profile)", ("value", "call.SetChargingProfile(...)", None)),
        ("call.Reset(kind='Soft')", ("value", "kind", None)),
        ("call.Reset(**payload)", ("dict", "**payload", None)),
        ("patch('ocpp.v16.call.Reset')", ("text", '"ocpp.v16.call.Reset"', "v16.ResetRequest")),
        ("call.Rest()", ("name", "call.Rest", None)),
        ("x = {'start_period': 0, 'limit': 6}", ("dict", "{'start_period': 0, 'limit': 6}", "v16.ChargingSchedulePeriod")),
        ("answer.id_tag_info['status']", ("dict", "answer.id_tag_info['status']", "answer.id_tag_info.status")),
        ("from ocpp.v16.enums import *", ("import", "from ocpp.v16.enums import *", None)),
        ("import ocpp.charge_point as c\nvars(c)", ("import", "c", None)),
        ("@on(which)\n@property\ndef f(): ...", ("handler", "@on(which)", "@handlers.on(...)")),
        ("call.ReserveNow(expiry_date=f'{day}' + 'Z')", ("value", "expiry_date=f'{day}' + 'Z'", None)),
        ("r = call.Reset('Soft')\nstation.call(r)", ("call", "station.call(...)", "await endpoint.call(request)")),
    ],
)  # fmt: skip
def test_what_is_listed(code: str, wanted: tuple[str, str, str | None]) -> None:
    result = found(f"from ocpp.routing import on\nfrom ocpp.v16 import call\n{code}\n")
    assert wanted in [entry[1:] for entry in listed(result)]


@pytest.mark.parametrize(
    "code",
    [
        "settings['status'], settings.get('my_tag')",
        "phone.call('112')",
        "x = {'status': 1}",
        "call.ReserveNow(connector_id=1, expiry_date=None, id_tag='A', reservation_id=1)",
        "logging.getLogger('ocpp.mine')",
        "self._connection, other.start()",
        "x = {'a': 1, 'b_c': 2}, table['a_b', 1], b'ocpp', 'ocpp'",
    ],
)
def test_what_is_not(code: str) -> None:
    wanted = [] if "call." in code and "phone" not in code else [(1, "import")]
    assert [entry[:2] for entry in listed(found(f"from ocpp.v16 import call\n{code}\n"))] == wanted


# -- what cannot be read


@pytest.mark.parametrize(
    ("data", "error", "line"),
    [
        (b"import ocpp\nprint 'a'\n", "cannot parse it: Missing parentheses", 2),
        (b"import ocpp\x00\n", "null bytes", None),
        (b"import ocpp\nx = '\xff'\n", "cannot parse it", None),
        (b"import ocpp\nx = " + b"-" * 50_000 + b"1", "nested too deep", None),
        (b"import ocpp\nx = " + b"-" * 400 + b"1", "nested too deep", None),
        (b"import ocpp\nx = a" + b".b" * 50_000, "nested too deep", None),
        (b"import ocpp\nx = " + b"1+" * 5_000 + b"1", "nested too deep", None),
        (b"import ocpp\nx = " + b"(" * 5_000, "cannot parse it", 2),
        (b"import ocpp\nx = " + b"[" * 150 + b"]" * 150, "nested too deep", None),
        (b"import ocpp\n#" + b" " * (512 << 10), "more than 512 KiB", None),
        (b"# coding: nothing\nimport ocpp\n", "cannot parse it", None),
    ],
    ids=lambda value: None if isinstance(value, str) else "",
)
def test_what_cannot_be_read(data: bytes, error: str, line: int | None) -> None:
    """And it does not keep others from being read."""
    results = list(examine({"a.py": data, "b.py": b"from ocpp.v16.call import Reset\n"}))
    assert error in str(results[0].error)
    assert results[0].error is not None
    assert line is None or results[0].error.line == line
    assert results[0].changes == ()
    assert len(results[1].changes) == 1


def test_what_only_libcst_cannot_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    real = libcst.parse_module
    monkeypatch.setattr(libcst, "parse_module", lambda _: real("x = ("))
    assert str(found("import ocpp\n").error) == "LibCST cannot parse it"


def test_no_code_is_run(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    code = f"import ocpp.v16.call\nopen({str(trap)!r}, 'w')\nclass A(open({str(trap)!r}, 'w')): ...\n"
    assert found(code).error is None
    assert not trap.exists()
