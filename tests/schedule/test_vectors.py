"""Composite schedules that others have worked out, where they are at hand."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ocpp_core.schedule import Installed, Reading, Running, SchedulePeriod, Station, composite_schedule
from tests.conftest import reference_folder


def vectors() -> list[dict[str, Any]]:
    path = reference_folder() / "composite_vectors.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def computed(vector: dict[str, Any]) -> list[SchedulePeriod]:
    context = vector["context"]
    moment = datetime.fromisoformat
    station = Station(
        evse_ids=context["evses"],
        transactions=[
            Running(each["evse"], each["id"], moment(each["start"]), priority=bool(context.get("priority")))
            for each in context["transactions"]
        ],
        voltage=context["voltage"],
        phases=context["default_phases"],
        direct_current=context.get("current_type") == "DC",
        zone=ZoneInfo(context["timezone"]) if context.get("timezone") else None,
        offline=[(moment(each["from"]), each["to"] and moment(each["to"])) for each in context.get("offline", ())],
        soc=context.get("soc"),
        delays={int(name): drawn for name, drawn in context.get("delays", {}).items()},
        setpoint_priority=context.get("setpoint_priority") or "ExternalSystem",
        default_limit=context["default_limit"] or {},
    )
    return composite_schedule(
        [
            Installed(each["evse"], each["profile"], moment(each["received"]) if each.get("received") else None)
            for each in vector["profiles"]
        ],
        version=vector["version"],
        at=moment(context["now"]),
        duration=context["duration"],
        evse_id=context["evse"],
        unit=context["unit"],
        station=station,
        reading=Reading(without_transaction="assumed" if context["assume_transaction"] else "none"),
        schedule=context.get("schedule_index") or 0,
    )


def test_vectors() -> None:
    found = vectors()
    if not found:
        pytest.skip(
            f"no composite_vectors.jsonl in {reference_folder()}: set OCPP_REFERENCE_DATA to a folder that has it"
        )
    for vector in found:
        periods = [period.to_dict() for period in computed(vector)]
        expected = vector["expected"]["periods"]
        named = [{key: got.get(key) for key in want} for got, want in zip(periods, expected, strict=False)]
        assert len(periods) == len(expected), vector["id"]
        assert named == expected, vector["id"]
