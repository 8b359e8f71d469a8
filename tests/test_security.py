"""The promises of docs/security.md."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import textwrap

import pytest

from ocpp_core import JsonCodec, RemoteError, Version, errors
from tests.helpers import WATCH


def run(code: str, before: str = "") -> str:
    """What a fresh process prints."""
    done = subprocess.run(
        [sys.executable, "-c", before + textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_package_loads_nothing() -> None:
    loaded = run(
        """
        import sys
        before = set(sys.modules)
        import ocpp_core
        print(*sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
        """
    ).split()
    assert not {"jsonschema", "cattrs", "hypothesis", "asyncio", "xml", "msgspec", "attrs", "click", "rich"} & set(
        loaded
    )


def test_decoding_a_valid_frame_loads_neither_jsonschema_nor_cattrs() -> None:
    loaded = run(
        """
        import sys
        from ocpp_core import JsonCodec
        JsonCodec("1.6").decode('[2,"7","Authorize",{"idTag":"A"}]')
        print(*sys.modules)
        """
    ).split()
    assert not {"jsonschema", "cattrs", "hypothesis", "asyncio"} & set(loaded)


def test_checking_a_valid_frame_loads_neither_jsonschema_nor_cattrs() -> None:
    loaded = run(
        """
        import sys
        from ocpp_core.check import check_text
        check_text('[2,"7","Authorize",{"idTag":"A"}] [4,"8","InternalError","",{}]', "1.6")
        print(*sys.modules)
        """
    ).split()
    assert not {"jsonschema", "cattrs", "hypothesis"} & set(loaded)


def test_no_file_and_no_socket_is_opened() -> None:
    """Files of this package, its dependencies and Python are read when first needed; after that nothing at all is."""
    assert (
        run(
            """
            import json
            from ocpp_core import JsonCodec, RemoteError
            frames = [
                '[2,"7","../../../etc/passwd",{}]', '[2,"/etc/passwd","Heartbeat",{}]', '[2,"7","http://x/",{}]',
                '[2,"7","UpdateFirmware",{"location":"file:///etc/passwd","retrieveDate":"2024-01-01T00:00:00Z"}]',
                '[2,"7","DataTransfer",{"vendorId":"v","data":{"$ref":"http://127.0.0.1/x"}}]',
                '[2,"7","DataTransfer",{"vendorId":"v","customData":{"vendorId":"x","$schema":"http://127.0.0.1/"}}]',
                '[2,"7","Heartbeat",{"$ref":"http://127.0.0.1/x"}]', '[2,"7","__import__",{}]', "[2", "x", '[9,"7"]',
            ]
            codecs = [JsonCodec(version) for version in ocpp_core.Version]
            def go():
                for codec in codecs:
                    for frame in frames:
                        try:
                            codec.decode(frame)
                        except RemoteError as error:
                            str(error), repr(error)
                            if error.reply is not None:
                                codec.encode(error.reply)
            go()
            settled = True
            go()
            print(opened)
            """,
            WATCH,
        )
        == "[]\n"
    )


MARKER = "EVIL"


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize(
    "frame",
    [
        [2, "7", MARKER, {}],
        [2, "7", "Heartbeat", {MARKER: 1}],
        [2, "7", "Authorize", {"idTag": MARKER * 10, "idToken": MARKER}],
        [2, "7", "Reset", {"type": MARKER}],
        [2, "7", "Heartbeat", {"customData": {MARKER: {MARKER: 1}}}],
        [2, MARKER * 20, "Heartbeat", {}],
        [4, "7", MARKER, MARKER, MARKER],
        [MARKER, MARKER],
        {MARKER: MARKER},
        [9, "7", MARKER],
    ],
)
def test_texts_and_replies_hold_nothing_of_the_peer(version: Version, frame: object) -> None:
    codec = JsonCodec(version)
    for text in (json.dumps(frame), json.dumps(frame)[:-1]):
        try:
            codec.decode(text)
        except RemoteError as error:
            assert MARKER not in str(error)
            assert MARKER not in repr(error)
            if error.reply is not None:
                assert MARKER not in codec.encode(error.reply) or error.reply.message_id == MARKER


@pytest.mark.parametrize("nasty", ["\x1b[31mred", "a\nb", "\u202eevil", "\x00", "a" * 5000, "\ud800"])
def test_representations_are_one_printable_line(nasty: str) -> None:
    from ocpp_core import Call, CallError, PlainCall, PlainResult, v16

    typed = Call(nasty, v16.AuthorizeRequest(id_tag=nasty))
    plain = PlainCall(nasty, nasty, {nasty: nasty}), PlainResult(nasty, {nasty: nasty}, nasty)
    for frame in (typed, *plain, CallError(nasty, nasty, nasty)):
        assert repr(frame).isprintable()
        assert repr(frame).isascii()
        assert len(repr(frame)) < 400


def test_routes_are_bounded_by_the_number_of_messages() -> None:
    codec = JsonCodec("1.6")
    for number in range(2_000):
        with pytest.raises(RemoteError):
            codec.decode(f'[2,"7","Action{number}",{{}}]')
    codec.decode('[2,"7","Heartbeat",{}]')
    assert len(codec._fast.frames.readers) == 1


WORST = [
    "[" * 1_000_000,
    '[2,"7","Heartbeat",' + "[" * 1_000_000,
    '{"a":' * 200_000,
    '[2,"' * 250_000,
    '"' * 1_000_000,
    '"\\"' * 330_000,
    "\\" * 1_000_000,
    '[2,"7","NotifyReport",{"requestId":1,"generatedAt":"2024-01-01T00:00:00Z","seqNo":0,"reportData":[%s]}]'
    % ",".join(["{}"] * 250_000),
    '[2,"7","Heartbeat",{%s}]' % ",".join(f'"{number:x}":0' for number in range(90_000)),
    '[2,"7","DataTransfer",{"vendorId":"v","data":%s}]' % ("9" * 1_000_000),
    '[2,"7","DataTransfer",{"vendorId":"v","data":1.%s}]' % ("9" * 1_000_000),
    '[2,"7","CostUpdated",{"transactionId":"x","totalCost":%s}]' % ("9" * 4_000),
    '[2,"7","Authorize",{"idToken":{"idToken":"%s","type":"x"}}]' % ("\\u0041" * 160_000),
    " " * 1_000_000,
    "[" + " " * 1_000_000,
    '[2,"7","StatusNotification",{"timestamp":"2024-01-01T00:00:00.%sx"}]' % ("0" * 1_000_000),
]


@pytest.mark.parametrize("text", WORST, ids=lambda text: f"{text[:30]}...")
def test_the_worst_megabytes_come_to_an_end(text: str) -> None:
    """What takes quadratic time in this size would not."""
    for version in ("1.6", "2.0.1"):
        try:
            JsonCodec(version).decode(text)
        except RemoteError as error:
            assert len(getattr(error, "issues", ())) <= 20


def test_digits_are_bounded_whatever_the_interpreter_allows() -> None:
    text = '[2,"7","DataTransfer",{"vendorId":"v","data":%s}]' % ("9" * 1_000_000)
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        with pytest.raises(RemoteError):
            JsonCodec("2.0.1").decode(text)
    finally:
        sys.set_int_max_str_digits(limit)


def test_every_error_is_in_the_drawn_tree() -> None:
    for name in errors.__all__:
        assert f"{name} " in errors.__doc__ or f"{name}\n" in errors.__doc__
        assert issubclass(getattr(errors, name), errors.OcppError)


@pytest.mark.parametrize("text", ['[2,"7","Reset",{}]', '[2,"7","Nothing",{}]', "x", '[9,"7"]', "[" * 100])
def test_errors_can_be_pickled(text: str) -> None:
    """They cross processes in test runners and task queues."""
    with pytest.raises(RemoteError) as caught:
        JsonCodec("2.0.1").decode(text)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value)
    assert str(again) == str(caught.value)
    assert vars(again) == vars(caught.value)


@pytest.mark.parametrize("number", ["1e400", "1e300", "1e-300", "5e-324", "-1e300", "9" * 4_000, "0." + "1" * 4_000])
def test_extreme_numbers_in_number_members(number: str) -> None:
    for version, text in (
        ("2.0.1", '[2,"7","CostUpdated",{"transactionId":"x","totalCost":%s}]'),
        ("2.0.1", '[2,"7","UnlockConnector",{"evseId":%s,"connectorId":1}]'),
        (
            "1.6",
            '[2,"7","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
            '"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":'
            '"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":%s}]}}}]',
        ),
    ):
        codec = JsonCodec(version)
        try:
            frame = codec.decode(text % number)
        except RemoteError:
            continue
        assert codec.decode(codec.encode(frame)) == frame
