"""Verdicts as columns: the same as those of the command line, whatever the types of the columns and in the cells."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.arrow import VERDICTS, Calls, beside, judge, judge_paired
from ocpp_core.rules import all_rules
from tests.arrow.helpers import PAIRED_BY_ENGINES, archived, plain_loop, told_in, without

FRAMES = 2_000
BOOT = '[2,"1","BootNotification",{"chargePointVendor":"a","chargePointModel":"b"}]'
ACCEPTED = '[3,"1",{"status":"Accepted","currentTime":"2026-03-01T12:00:00Z","interval":300}]'
PENDING_16 = '[3,"1",{"status":"Pending","currentTime":"2026-03-01T12:00:00Z","interval":0}]'


def batch(*messages: Any, **columns: Any) -> Any:
    return pa.RecordBatch.from_pydict({"message": pa.array(messages, pa.string()), **columns})


def rows(verdicts: Any) -> list[dict[str, Any]]:
    return verdicts.to_pylist()


def paired(table: Any) -> Any:
    """What each answer answers: the text of the last call of its id, station and the other side."""
    calls: dict[tuple[str, str, str], str] = {}
    asked: list[str | None] = []
    for row in table.to_pylist():
        head = row["message"].split('"', 2)
        key = row["station"], row["direction"], head[1] if len(head) > 1 else ""
        if row["message"].startswith("[2"):
            calls[key] = row["message"]
        other = row["station"], "out" if row["direction"] == "in" else "in", key[2]
        asked.append(None if row["message"].startswith("[2") else calls.get(other))
    return pa.array(asked, pa.string())


# -- beside the plain loop


@pytest.mark.parametrize("rules", [(), ("default",)], ids=["schemas", "rules"])
@pytest.mark.parametrize("size", [FRAMES, 300], ids=["whole", "in batches"])
def test_a_stream_has_the_verdicts_of_the_plain_loop(rules: tuple[str, ...], size: int) -> None:
    calls = Calls(rules=rules or "none")
    judged = [row for each in archived(FRAMES).to_batches(size) for row in rows(judge(each, calls))]
    assert told_in(judged) == plain_loop(FRAMES, *rules)
    assert sum(not row["valid"] for row in judged) >= FRAMES // 100


@pytest.mark.slow
def test_a_long_stream_has_the_verdicts_of_the_plain_loop() -> None:
    assert told_in(rows(judge(archived(100_000)))) == plain_loop(100_000, "default")


def test_frames_that_were_paired_have_the_verdicts_of_the_plain_loop() -> None:
    table = archived(FRAMES)
    judged = judge_paired(table["message"], paired(table), table["version"], rules="none")
    assert told_in(rows(judged)) == without(plain_loop(FRAMES), *PAIRED_BY_ENGINES)


def test_frames_that_were_paired_break_rules_on_messages() -> None:
    table = archived(FRAMES)
    conversational = {rule.id for rule in all_rules() if rule.scope == "conversation"}
    judged = judge_paired(table["message"], paired(table), table["version"])
    assert told_in(rows(judged)) == without(
        plain_loop(FRAMES, "default"), *PAIRED_BY_ENGINES, *conversational, "date-time/precision"
    )


def test_an_exchange_breaks_rules_where_the_call_is_told() -> None:
    """Two components of one request, of which the response answers one."""
    asked = '[2,"1","GetVariables",{"getVariableData":[%s,%s]}]' % (
        '{"component":{"name":"A"},"variable":{"name":"B"}}',
        '{"component":{"name":"A"},"variable":{"name":"C"}}',
    )
    answer = '[3,"1",{"getVariableResult":[{"attributeStatus":"Rejected","component":{"name":"A"},"variable":{"name":"B"}}]}]'
    messages = pa.array([asked, answer, answer, answer, answer])
    others = pa.array([None, asked, "GetVariables", f" {asked}", asked.replace('"B"', "1")])  # the last is not valid
    call, told, untold, spaced, refused = rows(judge_paired(messages, others, "2.0.1"))
    assert call["findings"] == untold["findings"] == refused["findings"] == []
    assert told == spaced
    assert {each["rule"] for each in told["findings"]} == {
        each["rule"] for each in rows(judge(batch(asked, answer), Calls("2.0.1")))[1]["findings"]
    }
    assert told["findings"]


# -- columns in


def test_message_ids_of_stations_and_sides_are_kept_apart() -> None:
    heartbeat = '[2,"1","Heartbeat",{}]'
    trigger = '[2,"1","Reset",{"type":"Soft"}]'
    messages = batch(
        *(heartbeat, trigger, '[3,"1",{"status":"Accepted"}]', '[3,"1",{"currentTime":"2026-03-01T12:00:00Z"}]'),
        station=["a", "a", "a", "a"],
        direction=["in", "out", "in", "out"],
    )
    assert [row["action"] for row in rows(judge(messages, Calls("1.6")))] == [
        "Heartbeat",
        "Reset",
        "Reset",
        "Heartbeat",
    ]


def test_a_call_is_remembered_for_the_next_batch_only_with_the_same_calls() -> None:
    calls = Calls("1.6")
    judge(batch(BOOT, station=["a"]), calls)
    known, unknown = (rows(judge(batch(ACCEPTED, station=["a"]), each))[0] for each in (calls, Calls("1.6")))
    assert (known["action"], known["valid"]) == ("BootNotification", True)
    assert (unknown["action"], unknown["valid"]) == (None, None)


def test_columns_of_any_type_say_the_same() -> None:
    table = archived(FRAMES)
    whole = table.to_batches()[0]
    expected = judge(whole)
    moments = [datetime.fromisoformat(each).astimezone(UTC) for each in whole.column("time").to_pylist()]
    for kind in (
        pa.large_string(),
        pa.binary(),
        pa.large_binary(),
        pa.string_view(),
        pa.dictionary(pa.int32(), pa.string()),
    ):
        arrays = {name: whole.column(name).cast(kind) for name in ("station", "direction", "version", "message")}
        for zone in ("UTC", "Asia/Kolkata"):
            arrays["time"] = pa.array(moments, pa.timestamp("ms", zone))
            assert judge(pa.RecordBatch.from_pydict(arrays)).equals(expected), (kind, zone)


@pytest.mark.parametrize("column", ["station", "direction", "version", "time", "message"])
def test_null_in_a_column(column: str) -> None:
    whole = archived(FRAMES).to_batches()[0]
    columns = {name: whole.column(name) for name in whole.schema.names}
    columns[column] = pa.nulls(len(whole), pa.string())
    judged = judge(pa.RecordBatch.from_pydict(columns))
    assert judged.num_rows == FRAMES
    assert judged.schema == VERDICTS
    nulls = {each.null_count for each in judged.columns}
    if column == "message":
        assert nulls == {FRAMES}
    else:
        assert judged.column("kind").null_count == 0


def test_null_in_what_was_paired() -> None:
    frames, nothing = pa.array([BOOT, ACCEPTED, None]), pa.nulls(3, pa.string())
    assert [row["valid"] for row in rows(judge_paired(frames, nothing, "1.6"))] == [True, None, None]
    assert [row["valid"] for row in rows(judge_paired(frames, None, nothing))] == [None] * 3
    assert [row["valid"] for row in rows(judge_paired(frames, pa.array([None, BOOT, None]), "1.6"))] == [
        True,
        True,
        None,
    ]


def test_what_was_asked_may_be_cut_off_or_a_name() -> None:
    frames = pa.array([ACCEPTED] * 3)
    asked = pa.array([BOOT[:40], "BootNotification", "Nothing"])
    assert [row["valid"] for row in rows(judge_paired(frames, asked, "1.6"))] == [True, True, None]


def test_an_envelope_is_judged_as_one() -> None:
    envelope = (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing">'
        "<s:Header><a:MessageID>1</a:MessageID><a:Action>/Heartbeat</a:Action></s:Header>"
        '<s:Body><o:heartbeatRequest xmlns:o="urn://Ocpp/Cs/2012/06/"/></s:Body></s:Envelope>'
    )
    for verdicts in (judge(batch(envelope)), judge_paired(pa.array([envelope]), None, "1.5")):
        [row] = rows(verdicts)
        assert (row["action"], row["judged_by"]) == ("Heartbeat", "1.5")


def test_tolerance_and_rules_are_chosen() -> None:
    spoiled = BOOT.replace('"b"', '"b","vendorInfo":1')
    [strict] = rows(judge(batch(spoiled), Calls("1.6")))
    [tolerant] = rows(judge(batch(spoiled), Calls("1.6", tolerate=["additionalProperties"])))
    assert (strict["valid"], tolerant["valid"]) == (False, True)
    assert [each["rule"] for each in tolerant["findings"]] == ["tolerated/additionalProperties"]
    [told] = rows(judge_paired(pa.array([spoiled]), None, "1.6", tolerate=["additionalProperties"]))
    assert told == tolerant
    for wrong in ({"rules": "NOPE"}, {"ignore": ["NOPE"]}, {"version": "3"}):
        with pytest.raises(LookupError):
            Calls(**wrong)


def test_a_finding_says_what_the_command_line_says() -> None:
    [row] = rows(judge(batch(BOOT.replace('"a"', f'"{"a" * 21}"')), Calls("1.6")))
    [finding] = row["findings"]
    assert (finding["rule"], finding["severity"], finding["path"]) == (
        "schema/maxLength",
        "error",
        "$.chargePointVendor",
    )
    assert (finding["found"], finding["allowed"]) == (f'"{"a" * 21}"', "20")
    assert finding["section"] is not None


# -- whatever is in a cell


HOSTILE = [
    *("", " ", "null", "[", "[]", "[2]", "hello", '"', "\x00", "[" * 100_000, '[2,"' + "\\" * 1001, "<", "<a", "</a>"),
    *('[2,"\\ud800","Heartbeat",{}]', '[2,"1","\\ud800",{}]', '[3,"\\ud800",{}]', '[2,"1","Heartbeat",{"\\ud800":1}]'),
    *(
        "[2,1e999,1,{}]",
        "[2," + "9" * 5_000 + ',"Heartbeat",{}]',
        '[4,"1","\\ud800","",{}]',
        '[2,"1","DataTransfer",{"vendorId":1}]',
    ),
    *(
        '[2,"1","Heartbeat",{}][2,"1","Heartbeat",{}]',
        '[2,"1","Heartbeat",{}]\n',
        "\u2028[2]",
        '[2,"\u00e9","Heartbeat",{}]',
    ),
]


@pytest.mark.parametrize(
    "make", [lambda texts: texts, lambda texts: [each.encode() + b"\xff" for each in texts]], ids=["text", "bytes"]
)
def test_a_hostile_cell_has_a_verdict(make: Any) -> None:
    cells = make(HOSTILE)
    cells = pa.array(cells) if isinstance(cells[0], str) else pa.array(cells, pa.binary())
    for column in (cells, cells.view(pa.string())):
        table = pa.RecordBatch.from_pydict(
            dict.fromkeys(("message", "station", "direction", "version", "time"), column)
        )
        judged = judge(table)
        assert judged.num_rows == len(HOSTILE)
        assert judged.column("kind").null_count == 0
        judged.validate(full=True)
        judge_paired(column, column, column).validate(full=True)
        judge_paired(column, column, "2.0.1").validate(full=True)


CELLS = st.none() | st.sampled_from([*HOSTILE, BOOT, ACCEPTED, PENDING_16]) | st.text(max_size=40)
LINES = st.lists(st.tuples(*[CELLS] * 5), max_size=6)


@given(LINES)
def test_no_cell_raises(lines: list[tuple[str | None, ...]]) -> None:
    names = ("message", "station", "direction", "version", "time")
    cells = {name: pa.array([line[place] for line in lines], pa.string()) for place, name in enumerate(names)}
    judged = judge(pa.RecordBatch.from_pydict(cells))
    assert judged.column("valid").null_count >= cells["message"].null_count
    assert judged.num_rows == len(judge_paired(cells["message"], cells["station"], cells["version"])) == len(lines)


# -- what is no batch


def test_what_is_no_batch_of_frames() -> None:
    with pytest.raises(TypeError, match="RecordBatch"):
        judge([BOOT])
    with pytest.raises(ValueError, match="message"):
        judge(pa.RecordBatch.from_pydict({"frame": [BOOT]}))
    with pytest.raises(TypeError, match="'message' is of the type list"):
        judge(pa.RecordBatch.from_pydict({"message": [[BOOT]]}))
    with pytest.raises(ValueError, match="equally many"):
        judge_paired(pa.array([BOOT]), pa.nulls(2, pa.string()), "1.6")


def test_an_empty_batch() -> None:
    assert judge(batch()).schema == VERDICTS
    assert len(judge_paired(pa.array([], pa.string()), None, "1.6")) == 0


def test_verdicts_stand_beside_their_rows() -> None:
    whole = beside(batch(BOOT), judge(batch(BOOT)))
    assert whole.schema.names == ["message", *VERDICTS.names]
    with pytest.raises(ValueError):
        beside(batch(), judge(batch(BOOT)))


def test_nothing_else_imports_pyarrow() -> None:
    code = "import sys, ocpp_core, ocpp_core.check, ocpp_core.cli.app; sys.exit('pyarrow' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['pyarrow'] = None; import ocpp_core.arrow"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.rstrip().endswith("pip install 'ocpp_core[arrow]'")
