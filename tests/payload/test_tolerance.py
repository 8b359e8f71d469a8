"""A tolerance as a value: what it consists of, the way to text and back, and the profiles of stations."""

from __future__ import annotations

import pickle
from copy import deepcopy
from typing import Any

import pytest

from ocpp_core import Allowance, Kind, Role, Tolerance, Version, v16, v20, v21, v201
from ocpp_core.payload import OBSERVED, TOLERABLE, profiles, read_profiles

FULL = Tolerance(
    "enum",
    Allowance("maxLength", at="StopTransaction:$.idTag", sender=Role.CHARGING_STATION, up_to=22),
    Allowance("additionalProperties", unknown="keep"),
    Allowance("naive-date-time", zone="Europe/Berlin"),
    Allowance("missing", at="BootNotificationResponse:$.interval", value=300),
    Allowance("renamed", at="BootNotificationResponse:$.interval", called="heartbeatInterval"),
    Allowance("int32", read_as="absent"),
)

TOML = """\
tolerate = [
    { name = "additionalProperties", unknown = "keep" },
    { name = "enum" },
    { name = "int32", read_as = "absent" },
    { name = "maxLength", at = "StopTransaction:$.idTag", sender = "charging-station", up_to = 22 },
    { name = "missing", at = "BootNotificationResponse:$.interval", value = 300 },
    { name = "naive-date-time", zone = "Europe/Berlin" },
    { name = "renamed", at = "BootNotificationResponse:$.interval", called = "heartbeatInterval" },
]
"""


def test_text_and_back() -> None:
    assert FULL.to_toml() == TOML
    assert Tolerance.from_toml(TOML) == FULL
    assert Tolerance.from_json(FULL.to_json()) == FULL
    assert Tolerance.from_dict(FULL.to_dict()) == FULL
    assert Tolerance.from_toml('tolerate = ["enum", {name = "null"}]') == Tolerance("null", "enum")
    assert Tolerance.from_toml("") == Tolerance.from_dict({}) == Tolerance()
    assert Tolerance.from_toml('[[tolerate]]\nname = "enum"\n') == Tolerance("enum")
    assert Tolerance("enum", "null").to_json() == '{"tolerate":["enum","null"]}'


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (
            {"tolerates": []},
            LookupError,
            "there is no key of a tolerance 'tolerates': choose from tolerate; did you mean 'tolerate'?",
        ),
        ({"tolerate": "enum"}, TypeError, "tolerate must be a list of names and objects, not 'enum'"),
        (
            {"tolerate": [5]},
            TypeError,
            "what is tolerated must be a name such as 'maxLength', or an object with the key 'name', not 5",
        ),
        ({"tolerate": [{"nam": "enum"}]}, LookupError, "there is no key of an allowance 'nam'"),
        ({"tolerate": [{"at": "Heartbeat"}]}, ValueError, "an allowance needs a name: one of additionalProperties, "),
        ({"tolerate": ["enums"]}, LookupError, "did you mean 'enum'?"),
        ([], TypeError, "a tolerance must be an object with the key 'tolerate', not an object of type list"),
    ],
)
def test_data_that_is_no_tolerance(data: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        Tolerance.from_dict(data)
    assert says in str(caught.value)


@pytest.mark.parametrize("text", ["tolerate = [", "tolerate"])
def test_text_that_is_neither_toml_nor_json(text: str) -> None:
    with pytest.raises(ValueError, match="at end of document"):
        Tolerance.from_toml(text)
    with pytest.raises(ValueError, match="JSON"):
        Tolerance.from_json(text)


def test_a_value() -> None:
    assert Tolerance("null", "enum", "enum") == Tolerance("enum", "null") == Tolerance("enum") | Tolerance("null")
    assert hash(Tolerance("null", "enum")) == hash(Tolerance("enum", "null"))
    assert Tolerance("enum") != Tolerance(Allowance("enum", at="MeterValues"))
    assert not Tolerance()
    assert Tolerance("enum")
    assert repr(FULL).startswith("Tolerance('additionalProperties', 'enum', 'int32', 'maxLength'")
    for other in (pickle.loads(pickle.dumps(FULL)), deepcopy(FULL)):
        assert other == FULL
        assert hash(other) == hash(FULL)
    with pytest.raises(AttributeError):
        FULL.allowances = ()  # type: ignore[misc]  # which a type checker sees as well
    with pytest.raises(TypeError):
        _ = FULL | {"enum"}  # type: ignore[operator]  # as above


def test_the_order_is_that_of_names_and_places() -> None:
    in_order = [
        Allowance("enum"),
        Allowance("enum", sender=Role.CHARGING_STATION),
        Allowance("enum", sender=Role.CSMS),
        Allowance("enum", at="Authorize"),
        Allowance("enum", at="Authorize", sender=Role.CSMS),
        Allowance("enum", at="MeterValues"),
        Allowance("null"),
        Allowance("renamed", at="BootNotificationResponse:$.interval"),
        Allowance("renamed", at="BootNotificationResponse:$.interval", called="A"),
        Allowance("renamed", at="BootNotificationResponse:$.interval", called="b"),
    ]
    assert [*Tolerance(*in_order).allowances] == in_order
    assert [*Tolerance(*reversed(in_order)).allowances] == in_order


def test_what_holds_in_frames_that_name_no_action() -> None:
    framing, anywhere = (
        Allowance("framing", sender=Role.CSMS),
        Tolerance("enum", "noise", Allowance("json", at="Reset")),
    )
    assert (anywhere | Tolerance(framing)).of_frames().allowances == (framing, Allowance("noise"))
    assert anywhere.of_frames().find("json") is None
    assert anywhere.of_frames().find("enum") is None


def test_everything_is_all_that_needs_no_value() -> None:
    assert Allowance("additionalProperties", unknown="keep") in Tolerance.everything().allowances
    names = {each.name for each in Tolerance.everything().allowances}
    assert names == set(TOLERABLE) - set(OBSERVED) - {"naive-date-time", "missing"}
    assert all(each.at is None and each.sender is None for each in Tolerance.everything().allowances)


def test_one_direction() -> None:
    station = Allowance("enum", sender=Role.CHARGING_STATION)
    both = Tolerance(station, Allowance("null", sender=Role.CSMS), "empty")
    assert both.received_from("ChargePoint") == Tolerance("enum", "empty")
    assert both.received_from(Role.CSMS) == Tolerance("null", "empty")
    v = Version.V16
    assert both.in_message(v, "BootNotification", Kind.REQUEST).find("enum") == station
    assert both.in_message(v, "BootNotification", Kind.RESPONSE).find("enum") is None
    assert both.in_message(v, "Reset", Kind.REQUEST).find("enum") is None
    assert both.in_message(v, "Reset", Kind.RESPONSE).find("enum") == station
    assert both.in_message(v, "DataTransfer", Kind.REQUEST).find("enum") == station  # either may send it
    assert both.in_message(v, "DataTransfer", Kind.RESPONSE).find("null") is not None


def test_the_most_exact_place_decides() -> None:
    path = Allowance("maxLength", at="BootNotification:$.iccid", up_to=5)
    request = Allowance("maxLength", at="BootNotificationRequest", up_to=4)
    action = Allowance("maxLength", at="BootNotification", up_to=3)
    sender = Allowance("maxLength", sender=Role.CHARGING_STATION, up_to=2)
    anywhere = Allowance("maxLength", up_to=1)
    all_of_them = Tolerance(anywhere, sender, action, request, path)
    in_request = all_of_them.in_message(Version.V16, "BootNotification", Kind.REQUEST)
    assert in_request.find("maxLength", ("iccid",)) == path
    assert in_request.find("maxLength", ("imsi",)) == request
    assert all_of_them.in_message(Version.V16, "BootNotification", Kind.RESPONSE).find("maxLength") == action
    assert all_of_them.in_message(Version.V16, "Authorize", Kind.REQUEST).find("maxLength") == sender
    assert all_of_them.in_message(Version.V16, "Reset", Kind.REQUEST).find("maxLength") == anywhere
    assert in_request.find("enum") is None


# -- profiles

BOOTS = [
    v16.BootNotificationRequest(charge_point_vendor="united chargers", charge_point_model="GRS-1"),
    v201.BootNotificationRequest(
        reason=v201.BootReasonEnumType.POWER_UP,
        charging_station=v201.ChargingStationType(model="GRS-1", vendor_name="United Chargers"),
    ),
    v20.BootNotificationRequest(
        reason=v20.BootReasonEnumType.POWER_UP,
        charging_station=v20.ChargingStationType(model="GRS-1", vendor_name="United Chargers"),
    ),
    v21.BootNotificationRequest(
        reason=v21.BootReasonEnumType.POWER_UP,
        charging_station=v21.ChargingStationType(model="GRS-1", vendor_name="United Chargers"),
    ),
]


@pytest.mark.parametrize("boot", BOOTS, ids=lambda boot: str(boot.VERSION))
def test_a_station_is_known_by_what_it_says(boot: Any) -> None:
    wanted = Tolerance(Allowance("framing", sender=Role.CHARGING_STATION))
    assert Tolerance.for_station(boot) == Tolerance.profile("grizzl-e") == wanted


def test_a_station_that_is_not_known() -> None:
    boot = v16.BootNotificationRequest(charge_point_vendor="Nobody", charge_point_model="GRS-1")
    assert Tolerance.for_station(boot) == Tolerance()
    with pytest.raises(TypeError, match="boot must be a BootNotification request, not an object of type HeartbeatR"):
        Tolerance.for_station(v16.HeartbeatRequest())
    with pytest.raises(LookupError, match="there is no profile called 'grizzle'; did you mean 'grizzl-e'"):
        Tolerance.profile("grizzle")
    with pytest.raises(TypeError, match="a profile must be its name, such as 'grizzl-e', not 5"):
        Tolerance.profile(5)  # type: ignore[arg-type]  # which a type checker sees as well


OWN = """
[acme]
title = "ACME Rocket"
vendor = ["ACME*"]
model = ["Rocket [12]"]
firmware = ["1.*"]
versions = ["1.6", "2.0.1"]
about = "Sends its values in lower case."
sources = ["https://example.com/acme"]
tolerate = ["enum"]

[acme-late]
title = "ACME"
about = "Sends null."
vendor = ["acme"]
tolerate = [{ name = "null", at = "StatusNotification" }]

[without-firmware]
title = "Does not say its firmware"
about = "Sends empty texts."
vendor = ["Silent"]
firmware = [""]
tolerate = ["empty"]

[by-name]
title = "Somebody"
about = "Is not known by its BootNotification."
"""


def test_profiles_of_ones_own() -> None:
    own = read_profiles(OWN)
    assert own["acme"].versions == (Version.V16, Version.V201)
    assert own["acme"].name == "acme"
    assert own["by-name"].tolerance == Tolerance()

    def station(vendor: str, model: str, firmware: str | None) -> Tolerance:
        boot = v16.BootNotificationRequest(
            charge_point_vendor=vendor, charge_point_model=model, firmware_version=firmware
        )
        return Tolerance.for_station(boot, own)

    late = Tolerance(Allowance("null", at="StatusNotification"))
    assert station("acme", "rocket 1", "1.5") == Tolerance("enum") | late
    assert station("ACME Corp.", "Rocket 2", "1.") == Tolerance("enum")
    assert station("acme", "rocket 3", "1.5") == late
    assert station("acme", "rocket 1", "2.0") == late
    assert station("acme", "rocket 1", None) == late
    assert station("silent", "x", None) == Tolerance("empty")
    assert station("silent", "x", "1") == Tolerance()
    assert Tolerance.profile("acme", own) == Tolerance("enum")
    with pytest.raises(LookupError):
        Tolerance.profile("grizzl-e", own)


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("[x]\ntitle = 'X'", ValueError, "the profile 'x' needs a text as its about"),
        ("[x]\nabout = 'X'", ValueError, "the profile 'x' needs a text as its title"),
        ("x = 5", TypeError, "the profile 'x' must be a table with the keys title, about and tolerate, not 5"),
        ("[x]\ntitle = 'X'\nabout = 'X'\nvendors = []", LookupError, "there is no key of a profile 'vendors'"),
        (
            "[x]\ntitle = 'X'\nabout = 'X'\nvendor = 'X'",
            TypeError,
            "each key of a profile but title and about must be a list of texts, not 'X'",
        ),
        ("[x]\ntitle = 'X'\nabout = 'X'\nversions = ['3']", LookupError, "'3'"),
        ("[x]\ntitle = 'X'\nabout = 'X'\ntolerate = ['enums']", LookupError, "did you mean 'enum'?"),
        ("[x", ValueError, "at end of document"),
    ],
)
def test_profiles_that_cannot_be_read(text: str, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        read_profiles(text)
    assert says in str(caught.value)


def test_no_two_profiles_of_the_library_contradict_each_other() -> None:
    found = Tolerance()
    for profile in profiles().values():
        if profile.vendor:
            found |= profile.tolerance  # any of them may fit one station
    assert found
