"""The pages of the messages, beside what the schemas and the standard say."""

from __future__ import annotations

import json
import re

import pytest

from docs.tools.messages import action_page, enumerations_page, index_page, types_page, version_page
from ocpp_core import JsonCodec, Kind, Version
from ocpp_core.schemas import actions, message_schema, types

EXAMPLES = {Kind.REQUEST: {"idTag": "AA"}, Kind.RESPONSE: {"idTagInfo": {"status": "Accepted"}}}


def page(version: str, action: str) -> str:
    return action_page(Version(version), actions(version)[action], EXAMPLES)


def row(text: str, start: str) -> list[str]:
    """The cells of the only row of a page that begins so."""
    (line,) = [line for line in text.split("\n") if line.startswith(f"| {start}")]
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def part(text: str, heading: str) -> str:
    """What stands below a heading of a page."""
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_who_sends_it_and_where_it_stands() -> None:
    text = page("2.1", "TransactionEvent")
    assert text.startswith("# TransactionEvent (OCPP 2.1)\n\nReports that a transaction started,")
    assert row(text, "**Sent by**")[1] == "the charging station"
    assert row(text, "**Answered**")[1] == "by the CSMS"
    assert row(text, "**Block**")[1] == "E Transactions"
    assert row(text, "**Standard**")[1] == "OCPP 2.1, section 1.84"
    assert row(text, "**In 2.0.1**")[1] == "[TransactionEvent](../v201/TransactionEvent.md)"
    assert row(text, "**In 1.6**")[1].startswith("[StartTransaction](../v16/StartTransaction.md), ")
    assert "**In 2.1**" not in text


def test_what_has_names_leads_to_them() -> None:
    assert row(page("1.6", "ChangeConfiguration"), "**Names**")[1] == "[configuration keys](../../variables/v16.md)"
    for action in "GetVariables", "SetVariables", "NotifyReport", "SetVariableMonitoring", "NotifyEvent":
        assert row(page("2.1", action), "**Names**")[1] == "[components and variables](../../variables/v21.md)"
    assert "**Names**" not in page("2.1", "Heartbeat") + page("2.0", "SetVariables")


def test_a_one_way_message_has_no_response() -> None:
    text = action_page(Version.V21, actions("2.1")["NotifyPeriodicEventStream"], {Kind.REQUEST: {}})
    assert row(text, "**Answered**")[1] == "never: it is one-way"
    assert "## Response" not in text
    assert '[6, "42", "NotifyPeriodicEventStream", {}]' in text


@pytest.mark.parametrize(
    ("version", "action", "field", "name", "typed", "said"),
    [
        (
            "1.6",
            "Authorize",
            "idTag",
            "`idTag`<br>**required**",
            r"\[IdToken\]\(types\.md#idtoken\)<br>max 20 chars",
            ".+",
        ),
        ("2.1", "TransactionEvent", "seqNo", "`seqNo`<br>**required**", "integer<br>min 0", "Counter .+"),
        ("2.1", "TransactionEvent", "cableMaxCurrent", "`cableMaxCurrent`", "integer<br>in A", r"[^*]+\."),
        ("2.1", "TransactionEvent", "offline", "`offline`", "boolean<br>default False", ".+"),
        (
            "2.1",
            "TransactionEvent",
            "costDetails",
            "`costDetails`",
            r"\[CostDetailsType\]\(types\.md#costdetailstype\)",
            r".+ \*Since 2\.1\.\*",
        ),
        (
            "2.1",
            "TransactionEvent",
            "meterValue",
            "`meterValue`",
            r"\[MeterValueType\]\(types\.md#metervaluetype\)\[\]<br>min 1 item",
            "Readings .+",
        ),
        (
            "2.1",
            "TransactionEvent",
            "eventType",
            r"`eventType`<br>**required**",
            r"\[TransactionEventEnumType\]\(enumerations\.md#transactioneventenumtype\)",
            ".+",
        ),
    ],
)
def test_fields(version: str, action: str, field: str, name: str, typed: str, said: str) -> None:
    cells = row(part(page(version, action), "Request"), f"`{field}`")
    assert cells[0] == name
    assert re.fullmatch(typed, cells[1])
    assert re.fullmatch(said, cells[2])


@pytest.mark.parametrize("version", Version)
def test_every_field_of_every_message_is_there(version: Version) -> None:
    for action in actions(version).values():
        text = action_page(version, action, {})
        for kind in action.kinds:
            schema = message_schema(version, f"{action.name}{kind.value.capitalize()}")
            for field in schema.get("properties", {}):
                assert row(part(text, kind.value.capitalize()), f"`{field}`")


def test_examples_are_frames_that_a_codec_reads() -> None:
    request, response = re.findall(r"```json\n(.*?)\n```", part(page("1.6", "Authorize"), "Example"), re.DOTALL)
    call = JsonCodec("1.6").decode_call(request)
    assert call.message.to_dict() == EXAMPLES[Kind.REQUEST]
    JsonCodec("1.6").decode_answer(response, call)
    assert json.loads(response) == [3, "42", EXAMPLES[Kind.RESPONSE]]


def test_rules_lead_to_their_anchors() -> None:
    rules = part(page("2.1", "TransactionEvent"), "Rules")
    assert row(rules, "[`E06.FR.11`]")[0] == "[`E06.FR.11`](../../rules/meter-values.md#rule-e06-fr-11)"
    assert row(rules, "[`E06.FR.11`]")[2].startswith("at one message")
    assert row(rules, "[`J.soc-range`]")  # on a data type that it holds
    assert row(rules, "[`E03.FR.02`]")[2] == "at the request and its response"
    assert "P4.element-count" not in rules  # on any message
    assert "## Rules" not in page("2.0", "TransactionEvent")


def test_what_changed() -> None:
    changes = part(page("2.0.1", "TransactionEvent"), "Changes")
    assert "From [2.0](../v20/TransactionEvent.md) to 2.0.1:" in changes
    assert "From 2.0.1 to [2.1](../v21/TransactionEvent.md):" in changes
    assert "  + costDetails  CostDetailsType, optional\n" in changes
    assert "\nFrom [1.5](../v15/Heartbeat.md) to 1.6 nothing changed.\n" in part(page("1.6", "Heartbeat"), "Changes")
    assert "OCPP 2.0 has no StartTransaction. It has [TransactionEvent](../v20/TransactionEvent.md)." in part(
        page("1.6", "StartTransaction"), "Changes"
    )


def test_the_lists_lead_to_every_message() -> None:
    assert row(index_page(), "TransactionEvent") == [
        "TransactionEvent",
        *("", ""),
        "[2.0](v20/TransactionEvent.md)",
        "[2.0.1](v201/TransactionEvent.md)",
        "[2.1](v21/TransactionEvent.md)",
    ]
    for version in Version:
        text = version_page(version)
        assert set(actions(version)) == set(re.findall(r"^\| \[(\w+)\]\(\1\.md\) \|", text, re.MULTILINE))
        assert set(actions(version)) <= set(text.rpartition(":hidden:")[2].split())


@pytest.mark.parametrize("version", Version)
def test_the_shared_types_are_there_with_their_users(version: Version) -> None:
    objects, enumerations = types_page(version), enumerations_page(version)
    for name, schema in types(version).items():
        assert f"\n## {name}\n" in (enumerations if "enum" in schema else objects)
        assert all(f"`{value}`" in part(enumerations, name) for value in schema.get("enum", ()))
    assert "In: ." not in objects + enumerations


def test_who_uses_a_type() -> None:
    assert "In: [TransactionEvent](TransactionEvent.md)." in part(
        enumerations_page(Version.V21), "TransactionEventEnumType"
    )
    assert "[IdTokenInfoType](types.md#idtokeninfotype)" in part(types_page(Version.V21), "IdTokenType")
