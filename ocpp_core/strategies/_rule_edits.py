"""Small changes to a draft, most of which do not matter to the rules that it breaks.

Belongs here: what can be varied, and how. Must not be here: whether a change matters (``_rule_drafts`` judges).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias

from attrs import evolve
from hypothesis import strategies as st

from ocpp_core.schemas import Schema, message_name
from ocpp_core.strategies._builder import message_builder
from ocpp_core.strategies._places import Place, places_in, values_at
from ocpp_core.strategies._rule_drafts import Draft, Half, Head
from ocpp_core.strategies._values import TAGS, UUIDS, WORDS
from ocpp_core.versions import Kind, MessageType, Role, Version

__all__ = ["EDITS", "EDITS_OF_FRAMES", "Edit"]

Edit: TypeAlias = Callable[[st.DrawFn, Version, Draft], None]
"""Changes a draft in place, or leaves it where there is nothing to change."""


def _places(version: Version, draft: Draft) -> Iterator[Place]:
    for (action, kind), document in zip(draft.halves, draft.documents, strict=True):
        builder = message_builder(version, message_name(action, kind))
        yield from places_in(builder, (), document, builder.schema)


def _choose(draw: st.DrawFn, places: list[Place]) -> Place | None:
    return places[draw(st.integers(0, len(places) - 1))] if places else None


# -- changes to payloads


def _add(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Add an optional member."""
    place = _choose(draw, [place for place in _places(version, draft) if not place.is_present])
    if place is not None:
        place.holder[place.key] = draw(values_at(place.builder, place.path))


def _drop(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Leave an optional member out."""
    place = _choose(draw, [place for place in _places(version, draft) if place.is_present and place.optional])
    if place is not None:
        del place.holder[place.key]


def _replace(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Put another value in the place of one."""
    place = _choose(draw, [place for place in _places(version, draft) if place.is_present and place.is_single])
    if place is not None:
        place.holder[place.key] = draw(values_at(place.builder, place.path))


def _nudge(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Put a value near another in its place: a number further from zero, a longer text."""
    known = [place for place in _places(version, draft) if place.is_present and _is_free(place.schema)]
    place = _choose(draw, known)
    if place is None:
        return
    if isinstance(place.value, str):
        place.holder[place.key] += draw(st.sampled_from(["7", "A", "-x"]))
    else:
        by = draw(st.integers(1, 9) | st.integers(10, 1_000_000))
        place.holder[place.key] += by if place.value > 0 else -by


def _extend(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Add items to a list."""
    lists = [place for place in _places(version, draft) if place.is_present and place.schema.get("type") == "array"]
    place = _choose(draw, lists)
    if place is not None:
        place.value.extend(draw(values_at(place.builder, place.path)))


def _rename(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Write another text or number wherever one stands, or wherever it stands under the same name."""
    known = [place for place in _places(version, draft) if place.is_present and _is_free(place.schema)]
    chosen = _choose(draw, known)
    if chosen is None:
        return
    old, anywhere = chosen.value, draw(st.booleans())
    same = [place for place in known if place.value == old and (anywhere or place.name == chosen.name)]
    if isinstance(old, str):
        most = min(place.schema.get("maxLength", _LONG) for place in same)
        new: Any = draw(_TEXTS)[:most]
    else:
        new = draw(_NUMBERS)
    for place in same:
        place.holder[place.key] = new


def _is_free(schema: Schema) -> bool:
    """Whether a value is one of the sender's choosing: an id, a name, a number."""
    return schema.get("type") in ("string", "integer", "number") and "enum" not in schema and "format" not in schema


def _shift(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Move all date-times by the same time."""
    moments = [
        place for place in _places(version, draft) if place.is_present and place.schema.get("format") == "date-time"
    ]
    if not moments:
        return
    span = timedelta(seconds=draw(_SPANS))
    for place in moments:
        place.holder[place.key] = _SECOND.sub(lambda match: _later(match[0], span), place.value, count=1)


def _later(text: str, span: timedelta) -> str:
    try:
        return (datetime.fromisoformat(text) + span).isoformat()
    except (ValueError, OverflowError):
        return text


_LONG: Final = 36
_TEXTS: Final = TAGS | UUIDS | WORDS.filter(bool)
_NUMBERS: Final = st.integers(1, 300) | st.integers(0, 2**31 - 1)
_SPANS: Final = st.integers(0, 86_400) | st.integers(-5 * 365 * 86_400, 5 * 365 * 86_400)
_SECOND: Final = re.compile(r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")


# -- changes to frames


def _rename_ids(draw: st.DrawFn, _: Version, draft: Draft) -> None:
    """Give each message id another text, the same wherever it stands."""
    ids: dict[str, str] = {}
    prefix, start = draw(st.sampled_from(["", "m", "00000000-0000-4000-8000-"])), draw(st.integers(1, 99_999))
    for number, head in enumerate(draft.heads):
        match head.elements:
            case [kind, str(message_id), *rest]:
                new = ids.setdefault(message_id, f"{prefix}{start + len(ids):012}" if prefix else str(start + len(ids)))
                draft.heads[number] = evolve(head, elements=[kind, new, *rest])
            case _:
                pass


def _shift_clock(draw: st.DrawFn, _: Version, draft: Draft) -> None:
    """Start the clock that all frames share elsewhere."""
    by = draw(st.integers(0, 10**9))
    draft.heads[:] = [head if head.at is None else evolve(head, at=head.at + by) for head in draft.heads]


def _insert(draw: st.DrawFn, version: Version, draft: Draft) -> None:
    """Put an exchange about something else between two frames, or before all."""
    index = draw(st.integers(0, len(draft.heads)))
    near = draft.heads[max(0, index - 1)].at
    sender, action, request, response = _EXCHANGES[draw(st.integers(0, len(_EXCHANGES) - 1))](draw, version, draft)
    ids = [head.elements[1] for head in draft.heads if isinstance(head.elements, list) and len(head.elements) > 1]
    own = next(each for each in map(str, range(1, len(ids) + 2)) if each not in ids)
    documents = len(draft.documents)
    draft.documents += [request, response]
    halves: list[Half] = [(action, Kind.REQUEST), (action, Kind.RESPONSE)]
    draft.halves += halves
    draft.heads[index:index] = [
        Head(sender, [int(MessageType.CALL), own, action], near, documents),
        Head(sender.peer, [int(MessageType.CALLRESULT), own], near, documents + 1),
    ]


_Exchange: TypeAlias = tuple[Role, str, dict[str, Any], dict[str, Any]]


def _heartbeat(_: st.DrawFn, version: Version, draft: Draft) -> _Exchange:
    moments = [
        place.value
        for place in _places(version, draft)
        if place.is_present and place.schema.get("format") == "date-time"
    ]
    now = moments[0] if moments else "2026-03-01T08:00:00Z"
    return Role.CHARGING_STATION, "Heartbeat", {}, {"currentTime": now}


def _list_version(draw: st.DrawFn, version: Version, _: Draft) -> _Exchange:
    name = "listVersion" if version.major == 1 else "versionNumber"
    return Role.CSMS, "GetLocalListVersion", {}, {name: draw(st.integers(1, 300))}


def _data_transfer(draw: st.DrawFn, _: Version, __: Draft) -> _Exchange:
    status = draw(st.sampled_from(["Accepted", "Rejected", "UnknownVendorId"]))
    request = {"vendorId": draw(st.sampled_from(["com.example", "Example"]))}
    return draw(st.sampled_from(list(Role))), "DataTransfer", request, {"status": status}


_EXCHANGES: Final = (_heartbeat, _list_version, _data_transfer)

EDITS: Final[tuple[Edit, ...]] = (_add, _replace, _rename, _shift, _nudge, _drop, _extend)
"""Changes to payloads."""

EDITS_OF_FRAMES: Final[tuple[Edit, ...]] = (*EDITS, _rename_ids, _insert, _shift_clock)
"""Changes to conversations."""
