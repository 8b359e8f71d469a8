"""What differs between the schemas of two versions."""

from __future__ import annotations

import json
from itertools import pairwise, permutations, product
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import Version, v16, v21
from ocpp_core.changes import Change, ChangeKind, changes
from ocpp_core.changes._changes import _Comparison
from ocpp_core.schemas import actions, bundle, message_names

PAIRS = list(permutations(Version, 2))


def found(before: str, after: str, **wanted: Any) -> list[Change]:
    return [each for each in changes(before, after) if wanted.items() <= each.to_dict().items()]


# -- literally


def test_actions() -> None:
    added = [each for each in changes("1.5", "1.6") if each.rule == "action"]
    assert [each.names[0] for each in added] == [
        "CertificateSigned",
        "ClearChargingProfile",
        "DeleteCertificate",
        "ExtendedTriggerMessage",
        "GetCompositeSchedule",
        "GetInstalledCertificateIds",
        "GetLog",
        "InstallCertificate",
        "LogStatusNotification",
        "SecurityEventNotification",
        "SetChargingProfile",
        "SignCertificate",
        "SignedFirmwareStatusNotification",
        "SignedUpdateFirmware",
        "TriggerMessage",
    ]
    assert added[0].to_dict() == {
        "kind": "added",
        "rule": "action",
        "names": ["CertificateSigned", "CertificateSigned"],
        "path": "$",
        "before": None,
        "after": {"initiators": ["csms"], "answered": True},
        "counterparts": [],
        "places": ["CertificateSignedRequest", "CertificateSignedResponse"],
    }


def test_an_action_that_has_a_counterpart() -> None:
    [started] = changes("1.6", "2.0.1", "StartTransaction")
    assert (started.kind, started.counterparts) == (ChangeKind.REMOVED, ("TransactionEvent",))
    [event] = changes("1.6", "2.0.1", "TransactionEvent")
    assert event.counterparts == ("StartTransaction", "MeterValues", "StopTransaction", "StatusNotification")
    [stream] = changes("2.0.1", "2.1", "NotifyPeriodicEventStream")
    assert stream.to_dict() == {
        "kind": "added",
        "rule": "action",
        "names": ["NotifyPeriodicEventStream", "NotifyPeriodicEventStream"],
        "path": "$",
        "before": None,
        "after": {"initiators": ["charging-station"], "answered": False},
        "counterparts": [],
        "places": ["NotifyPeriodicEventStreamRequest"],
    }


def test_members() -> None:
    assert changes("1.5", "1.6", "ReserveNowRequest") == ()
    assert changes("2.0.1", "2.1", "HeartbeatResponse") == ()
    [cost] = found("2.0.1", "2.1", rule="member", path="$.costDetails")
    assert cost.to_dict() == {
        "kind": "added",
        "rule": "member",
        "names": ["TransactionEventRequest", "TransactionEventRequest"],
        "path": "$.costDetails",
        "before": None,
        "after": {"required": False, "type": "object", "name": "CostDetailsType"},
        "counterparts": [],
        "places": ["TransactionEventRequest:$.costDetails"],
    }
    [more] = found("2.0.1", "2.1", rule="member", path="$.updatedPersonalMessageExtra")
    assert more.after == {
        "required": False,
        "type": "array",
        "maxItems": 4,
        "minItems": 1,
        "items": {"type": "object", "name": "MessageContentType"},
    }


def test_what_is_in_a_shared_type_is_told_once() -> None:
    [length] = found("2.0.1", "2.1", names=["IdTokenType", "IdTokenType"], path="$.idToken")
    assert (length.kind, length.rule, length.before, length.after) == ("changed", "maxLength", 36, 255)
    assert length.messages == (
        "AuthorizeRequest",
        "AuthorizeResponse",
        "CustomerInformationRequest",
        "RequestStartTransactionRequest",
        "ReserveNowRequest",
        "SendLocalListRequest",
        "TransactionEventRequest",
        "TransactionEventResponse",
    )
    [here] = [
        each
        for each in changes("2.0.1", "2.1", "SendLocalList")
        if (each.names, each.path) == (length.names, "$.idToken")
    ]
    assert here.places == (
        "SendLocalListRequest:$.localAuthorizationList[*].idToken.idToken",
        "SendLocalListRequest:$.localAuthorizationList[*].idTokenInfo.groupIdToken.idToken",
    )


def test_an_enumeration_that_is_a_text_now() -> None:
    gone, limit = found("2.0.1", "2.1", names=["IdTokenType", "IdTokenType"], path="$.type")
    assert (gone.rule, gone.kind, gone.after) == ("enum", "removed", None)
    assert gone.before == [
        "Central",
        "eMAID",
        "ISO14443",
        "ISO15693",
        "KeyCode",
        "Local",
        "MacAddress",
        "NoAuthorization",
    ]
    assert (limit.rule, limit.before, limit.after) == ("maxLength", None, 20)


def test_values_of_an_enumeration() -> None:
    reset = [each for each in changes("1.6", "2.0.1", v16.ResetRequest) if each.rule == "value"]
    assert [(each.kind, each.path, each.before, each.after) for each in reset] == [
        ("added", "$", None, "Immediate"),
        ("added", "$", None, "OnIdle"),
        ("removed", "$", "Hard", None),
        ("removed", "$", "Soft", None),
    ]
    [value] = [each for each in changes("2.0.1", "2.1", v21.ResetRequest) if each.rule == "value"]
    assert (value.names, value.after) == (("ResetEnumType", "ResetEnumType"), "ImmediateAndResume")


def test_types_that_were_renamed() -> None:
    """Told with both names where the content differs, and not at all where it does not."""
    both = {each.names for each in changes("1.6", "2.0.1", "ClearCache")}
    assert both == {("ClearCacheRequest",) * 2, ("ClearCacheResponse",) * 2}  # the status has the same two values
    renamed = {each.names for each in changes("1.6", "2.0.1", "StatusNotification")}
    assert ("ChargePointStatus", "ConnectorStatusEnumType") not in renamed  # another member, so another thing
    assert ("ResetType", "ResetEnumType") in {each.names for each in changes("1.6", "2.0.1", "Reset")}


def test_required_and_type() -> None:
    [key] = found("2.0.1", "2.1", names=["SignedMeterValueType", "SignedMeterValueType"], path="$.publicKey")
    assert (key.kind, key.rule, key.before, key.after) == ("changed", "required", True, False)
    [value] = [each for each in changes("1.6", "2.0.1", "MeterValues") if (each.rule, each.path) == ("type", "$.value")]
    assert (value.before, value.after) == ({"type": "string"}, {"type": "number"})


def test_objects_that_were_open() -> None:
    opened = [each for each in changes("2.0", "2.0.1", "HeartbeatRequest") if each.rule == "additionalProperties"]
    assert [(each.path, each.before, each.after) for each in opened] == [("$", True, False)]


def test_the_order_is_that_of_names() -> None:
    order = [
        (each.rule != "action", each.places[0].partition(":")[0] not in each.names, each.names[1])
        for each in changes("2.0.1", "2.1")
        if each.rule != "action"
    ]
    assert order == sorted(order)
    assert [each.rule == "action" for each in changes("2.0.1", "2.1")] == [True] * 27 + [False] * 252


# -- what holds of all


@pytest.mark.parametrize("version", list(Version))
def test_a_version_does_not_differ_from_itself(version: Version) -> None:
    assert changes(version, version) == ()


def mirrored(change: Change) -> Change:
    return Change(
        rule=change.rule,
        names=(change.names[1], change.names[0]),
        path=change.path,
        before=change.after,
        after=change.before,
        places=change.places,
        counterparts=change.counterparts,
    )


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_both_ways(before: Version, after: Version) -> None:
    there = sorted(map(str, map(mirrored, changes(before, after))))
    assert there == sorted(map(str, changes(after, before)))
    assert there


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_plain_and_distinct(before: Version, after: Version) -> None:
    found = changes(before, after)
    for each in found:
        assert json.loads(json.dumps(each.to_dict())) == each.to_dict()
        assert len(each.places) == len(set(each.places))
    keys = [(each.names, each.path, each.rule, str((each.before, each.after))) for each in found]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("before", "after"), list(pairwise(Version)))
def test_those_of_each_message_are_those_of_all(before: Version, after: Version) -> None:
    names = {*message_names(before), *message_names(after)}
    places = {
        (each.names, each.path, each.rule, str((each.before, each.after)), place)
        for name in names
        for each in changes(before, after, name)
        for place in each.places
    }
    assert places == {
        (each.names, each.path, each.rule, str((each.before, each.after)), place)
        for each in changes(before, after)
        for place in each.places
    }


def test_actions_that_both_have_do_not_differ_as_such() -> None:
    """Who starts them and whether they are answered: no change has a rule for that."""
    for one, two in product(Version, Version):
        for name in actions(one).keys() & actions(two).keys():
            first, second = actions(one)[name], actions(two)[name]
            assert (first.initiators, first.answered) == (second.initiators, second.answered)


def test_types_that_refer_to_themselves() -> None:
    def recursive(limit: int, *names: str) -> dict[str, Any]:
        """Types that lead to each other in a circle."""
        return {
            name: {
                "type": "object",
                "properties": {"inner": {"$ref": f"#/$defs/{other}"}, "text": {"maxLength": limit}},
            }
            for name, other in zip(names, (*names[1:], names[0]), strict=True)
        }

    message = {"type": "object", "properties": {"one": {"$ref": "#/$defs/A"}}}
    compared = _Comparison(recursive(5, "A", "B"), recursive(6, "A"), "M")
    assert [(each.names, each.place, each.rule) for each in compared.messages(message, message)] == [
        (("B", "A"), "M:$.one.inner.text", "maxLength"),
        (("A", "A"), "M:$.one.text", "maxLength"),
    ]


def test_what_is_given_is_the_callers_to_change() -> None:
    for each in changes("2.0.1", "2.1"):
        if each.rule in ("enum", "member"):
            (each.before or each.after).clear()
    test_members()
    test_an_enumeration_that_is_a_text_now()
    assert "Central" in bundle("2.0.1", "AuthorizeRequest")["$defs"]["IdTokenEnumType"]["enum"]


# -- misuse


def test_unknown_names() -> None:
    with pytest.raises(LookupError, match=r"there is no version of OCPP '2\.2'"):
        changes("2.0.1", "2.2")
    with pytest.raises(LookupError, match=r"no message in OCPP 1\.6 or 2\.1 called 'Heartbeet'; did you mean"):
        changes("1.6", "2.1", "Heartbeet")
    with pytest.raises(LookupError, match=r"there is no message in OCPP 1\.6 called 'TransactionEvent'"):
        changes("1.6", "1.6", "TransactionEvent")
    with pytest.raises(TypeError, match="a message must be its name, that of its action, or its class, not 5"):
        changes("1.6", "2.1", 5)  # type: ignore[arg-type]  # the misuse under test


# -- beside the official schemas, walked without any code of ours

OFFICIAL = {"1.6": ("v16/json", "v16/security"), "2.0": ("v20",), "2.0.1": ("v201",), "2.1": ("v21",)}
KEYWORDS = ("format", "maxItems", "maxLength", "maximum", "minItems", "minimum", "multipleOf", "type")


def official(folders: list[Path]) -> dict[str, dict[str, Any]]:
    """The facts of each message by place and rule, from the files as they are."""
    facts: dict[str, dict[str, Any]] = {}
    for path in (path for folder in folders for path in folder.glob("*.json")):
        name = path.stem.removesuffix("_v1p0")
        if not name.endswith(("Request", "Response")):
            name += "Request"
        schema = json.loads(path.read_text("utf-8-sig"))
        facts[name] = flat(schema, schema.get("definitions", {}), "$")
    return facts


def flat(schema: dict[str, Any], definitions: dict[str, Any], path: str) -> dict[str, Any]:
    if "$ref" in schema:
        return flat(definitions[schema["$ref"].removeprefix("#/definitions/")], definitions, path)
    facts = {f"{path} {rule}": schema[rule] for rule in KEYWORDS if rule in schema}
    if "enum" in schema:
        facts[f"{path} enum"] = set(schema["enum"])
    if schema.get("type") == "object":
        facts[f"{path} additionalProperties"] = schema.get("additionalProperties", True)
        for name, member in schema.get("properties", {}).items():
            here = f"{path}['{name}']" if name.startswith("15118") else f"{path}.{name}"
            facts[f"{here} member"] = True
            facts[f"{here} required"] = name in schema.get("required", ())
            facts |= flat(member, definitions, here)
    if "items" in schema:
        facts |= flat(schema["items"], definitions, f"{path}[*]")
    return facts


def expected(before: dict[str, Any], after: dict[str, Any]) -> set[tuple[Any, ...]]:
    """The facts that differ. Of a member that is in one only, and of a value of another type, that is all."""
    keys = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    members = {path for path, rule in map(str.split, keys) if rule == "member"}
    retyped = {path for path, rule in map(str.split, keys) if rule == "type"}
    found: set[tuple[Any, ...]] = set()
    for key in keys:
        path, rule = key.split()
        one, two = before.get(key), after.get(key)
        if any(path.startswith((f"{top}.", f"{top}[")) for top in members | retyped):
            continue
        if path in members and rule != "member":
            continue
        if path in retyped and rule not in ("member", "required", "type"):
            continue
        if rule == "enum" and one and two:
            found |= {(path, "value", value in one, value in two, value) for value in one ^ two}
        else:
            found.add(
                (path, rule, *(str(sorted(each)) if isinstance(each, set) else each for each in (one, two)), None)
            )
    return found


def ours(before: str, after: str, message: str) -> set[tuple[Any, ...]]:
    facts: set[tuple[Any, ...]] = set()
    for each in changes(before, after, message):
        for place in each.places:
            path = place.partition(":")[2]
            one, two, value = each.before, each.after, None
            if each.rule == "value":
                one, two, value = one is not None, two is not None, one or two
            elif each.rule == "member":
                one, two = one and True, two and True
            elif each.rule == "type":
                one, two = (None if shape["type"] == "any" else shape["type"] for shape in (one, two))
            elif each.rule == "enum":
                one, two = (str(sorted(values)) if values else None for values in (one, two))
            facts.add((path, each.rule, one, two, value))
    return facts


@pytest.mark.parametrize(
    ("before", "after"),
    [("2.0.1", "2.1"), ("2.1", "2.0.1"), ("1.6", "2.0.1"), ("1.6", "2.1"), ("2.0", "2.0.1"), ("2.0", "2.1")],
)
def test_official_schemas(before: str, after: str, reference: Path) -> None:
    earlier, later = (official([reference / folder for folder in OFFICIAL[each]]) for each in (before, after))
    both = earlier.keys() & later.keys()
    assert len(both) > 50
    assert sum(len(expected(earlier[name], later[name])) for name in both) > 200
    for name in sorted(both):
        assert ours(before, after, name) == expected(earlier[name], later[name]), name
    added = {place for each in changes(before, after) if each.rule == "action" for place in each.places}
    assert added == earlier.keys() ^ later.keys()
