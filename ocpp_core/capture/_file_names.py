"""What the name of a file says of the frames in it, where a program writes each frame into a file of its own.

Belongs here: direction, time, version and station in names of files and folders. Must not be here: opening files, what
the text in a file says.

A name counts only for what the text does not tell. It names a station only if it names a direction too: then it is of
a program that writes so, and not a name that somebody gave a log.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ocpp_core.capture._beside import mark_of, station_in, version_of
from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame, callers
from ocpp_core.capture._shortened import head_of
from ocpp_core.versions import Role

__all__ = ["context_of_name"]

_LONGEST: Final = 300  # characters of a name
_ENDING: Final = re.compile(r"(?:\.[A-Za-z][A-Za-z0-9]{0,9}){1,2}\Z")
_TIME: Final = re.compile(
    r"(?<![0-9])(?:20[0-9]{2}[-_.]?[0-9]{2}[-_.]?[0-9]{2}[-_. T]?[0-9]{2}[-_.:]?[0-9]{2}[-_.:]?[0-9]{2}"
    r"(?:[-_.,]?[0-9]{1,9})?Z?|1[0-9]{9}(?:[0-9]{3}){0,3})(?![0-9])"
)
_VERSION: Final = re.compile(r"ocpp[-_ ]?v?[12](?:\.?[0-9]){0,2}(?![0-9])", re.IGNORECASE)
_SIDE: Final = r"(?:cp|cs|csms|station|charger|chargepoint|chargingstation|server|backend|centralsystem)"
_WAY: Final = re.compile(
    rf"(?<![A-Za-z0-9])(?:{_SIDE}[-_. ]?(?:to|2)[-_. ]?{_SIDE}|in|out|incoming|outgoing|inbound|outbound|"
    r"recvd?|received?|rx|sen[dt]|tx)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_IDENTITY: Final = re.compile(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z][\w.*=+@-]{1,47}\Z")
_NUMBERS: Final = re.compile(r"[0-9]+[-_. ]+")
_COUNTED: Final = re.compile(  # such as frame-0017
    r"(?:frame|msg|message|dump|trace|log|ocpp|file|part|packet|re[qs]|request|resp|response|call|step|test|te?mp|run|day)"
    r"[-_. ]?[0-9]",
    re.IGNORECASE,
)
_CALL: Final = re.compile(r'\s{0,9}\[\s{0,9}[26]\s{0,9},\s{0,9}"[^"\\]{0,99}"\s{0,9},\s{0,9}"(\w{1,50})"')


def context_of_name(path: str, found: Sequence[FoundFrame | FoundEnvelope]) -> Context:
    """What the path of a file tells of all that was found in it.

    Whether it is a station or a CSMS that writes "in" and "out" is settled by the calls in the file; if none does, it
    is a CSMS. A time counts only if the file holds one frame.
    """
    *folders, name = re.split(r"[/\\]", path)
    name = _ENDING.sub("", name[-_LONGEST:])
    when, version, way = (pattern.search(name) for pattern in (_TIME, _VERSION, _WAY))
    spans = [each.span() for each in (when, version, way) if each]
    if way is None and folders:
        way = _WAY.fullmatch(folders.pop())
    mark = mark_of("direction", way[0].replace("2", "to")) if way and not _goes_both_ways(found) else None
    return Context(
        when[0] if when and len(found) == 1 else None,
        None if mark is None else mark[2] or _sender(found, received=mark[1] == "in"),
        None if mark is None else _station(name, spans, folders[-1:]),
        version_of(version[0], named=True) if version else None,
    )


def _goes_both_ways(found: Sequence[FoundFrame | FoundEnvelope]) -> bool:
    """Whether a call and its answer are among what was found."""
    heads = {head for each in found if (head := head_of(each.text)) is not None}
    return any(head[0] == "2" and ({"3" + head[1:], "4" + head[1:]} & heads) for head in heads)


def _sender(found: Sequence[FoundFrame | FoundEnvelope], *, received: bool) -> Role | None:
    """The side that sent what was found: the one that may send the calls among it."""
    calls = [_CALL.match(each.text) for each in found]
    sides = {callers().get(call[1], frozenset[Role]()) for call in calls if call}
    sides.discard(frozenset(Role))
    sides.discard(frozenset())
    if not sides:
        return Role.CHARGING_STATION if received else Role.CSMS
    return next(iter(sides.pop())) if len(sides) == 1 else None


def _station(name: str, spans: Sequence[tuple[int, int]], folders: Sequence[str]) -> str | None:
    """The station that a name tells beside all else, or else the folder."""
    for each in (*_between(name, spans), *folders):
        piece = _NUMBERS.sub("", each.strip("-_. ()"), count=1) if each[:1].isdigit() else each.strip("-_. ()")
        if _IDENTITY.match(piece) and not _COUNTED.match(piece) and station_in(f"/{piece}")[0] is not None:
            return piece
    return None


def _between(name: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """What a name has between some places."""
    end = 0
    for start, stop in sorted(spans):
        yield name[end:start]
        end = stop
    yield name[end:]
