"""What a line of a log says of the frame in it: prefixes of loggers, columns, attributes, topics, names of files.

Belongs here: the words and marks by which programs that store traffic name time, direction, station and version.
Must not be here: fields of JSON records (``_records``), which side "sent" means (``_context``).

Lines of one program differ in digits, mostly. So a line is read once for all that differ from it in digits alone:
what is learnt is where in it everything stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from attrs import define, frozen

from ocpp_core.versions import Role, Version
from ocpp_core.websocket import MAX_IDENTITY

__all__ = [
    "DIGITS",
    "Beside",
    "LineReader",
    "Mark",
    "category",
    "is_moment",
    "mark_of",
    "plain",
    "station_in",
    "version_at",
    "version_of",
]

_MAX_PLANS: Final = 4_000
_MAX_MARKS: Final = 1_000
_LONGEST_MARK: Final = 40
_MARKS: Final = 4  # of a line, at which the name of a station may stand
DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
"""Makes all digits the same."""

_ANY_DIGIT: Final = re.compile("[0-9]")

_STATION: Final = Role.CHARGING_STATION
_CSMS: Final = Role.CSMS


@define(eq=False)
class Mark:
    """What says which side sent a frame: one for all lines of a style."""

    family: str
    """The kind of mark, such as words or arrows."""

    mark: str
    """The mark itself, in one spelling for all that mean the same."""

    sender: Role | None
    """The side that it means: at first where that does not depend on who writes the log, later where it is settled."""

    style: str = ""
    by_station: int = 0
    """Of how many calls that only a station may send it stood beside."""

    by_csms: int = 0

    def count(self, sides: frozenset[Role], calls: int = 1) -> None:
        """Count calls of an action beside it, by the sides that may send that."""
        if len(sides) == 1:
            self.by_station += calls * (Role.CHARGING_STATION in sides)
            self.by_csms += calls * (Role.CSMS in sides)


@frozen
class Beside:
    """Where things stand in a line, its digits aside."""

    when: slice | None = None
    station: slice | None = None
    version: slice | None = None
    mark: Mark | None = None
    digit: slice | None = None
    """Where the digit is that is a mark of its own: of the mask of a WebSocket frame."""


# -- words

_STATIONS: Final = (
    "station stationid stationname chargingstation chargingstationid chargepoint chargepointid chargepointidentity "
    "chargebox chargeboxid chargeboxidentity charger chargerid chargername cp cpid cpname cbid cb client clientid "
    "identity deviceid xchargepoint xchargepointid xstationid ocppid ocppidentity csid evseidentity"
)
_TIMES: Final = (
    "timestamp time ts tst t at date datetime when created createdat createtime receivedat sentat logtime logdate "
    "eventtime eventtimestamp realtimetimestamp writetimestamp frametime frametimeepoch starteddatetime asctime "
    "isotime occurredat loggedat timegenerated arrivaltime"
)
_DIRECTIONS: Final = (
    "direction dir way flow origin sender type messagedirection msg event class outbound outgoing incoming inbound "
    "fromclient mask websocketmask sentby source"
)
_VERSIONS: Final = "ocppversion version protocol subprotocol ocppprotocol secwebsocketprotocol httpsecwebsocketprotocol"
_PLACES: Final = "topic url uri path requestpath requesturi httprequesturi endpoint"

_CATEGORIES: Final = {
    **dict.fromkeys(_STATIONS.split(), "station"),
    **dict.fromkeys(_TIMES.split(), "when"),
    **dict.fromkeys(_DIRECTIONS.split(), "mark"),
    **dict.fromkeys(_VERSIONS.split(), "version"),
    **dict.fromkeys(_PLACES.split(), "place"),
    "action": "action",
    "ocppaction": "action",
}

_IN: Final = "in incoming inbound receive received receiving recv recvd rcvd recieved rx read ingress"
_OUT: Final = "out outgoing outbound send sent sending sends tx write wrote written egress"
_WORDS: Final = {**dict.fromkeys(_IN.split(), "in"), **dict.fromkeys(_OUT.split(), "out")}
_STATION_NAMES: Final = "cp chargepoint chargingstation chargebox station charger evse chargepointtocentralsystem"
_CSMS_NAMES: Final = "csms centralsystem cms server backend csmstochargingstation"
_SENDERS: Final = {
    **dict.fromkeys(_STATION_NAMES.split(), ("cp", _STATION)),
    **dict.fromkeys(_CSMS_NAMES.split(), ("csms", _CSMS)),
    **{
        near + to + far: ("cp", _STATION)
        for near in ("cp", "chargepoint", "chargingstation", "station", "charger", "evse", "chargebox")
        for to in ("", "to")
        for far in ("csms", "centralsystem", "cs", "server", "backend", "cms")
    },
    **{
        near + to + far: ("csms", _CSMS)
        for near in ("csms", "centralsystem", "server", "backend", "cms")
        for to in ("", "to")
        for far in ("cp", "chargepoint", "chargingstation", "station", "charger", "evse", "chargebox", "cs")
    },
    **dict.fromkeys(("cstocsms", "cscsms"), ("cp", _STATION)),
    **dict.fromkeys(("cstocp", "cscp"), ("csms", _CSMS)),
    "cs": ("cs", None),
}
_TRUTHS: Final = {
    ("outbound", "true"): ("words", "out", None),
    ("outbound", "false"): ("words", "in", None),
    ("outgoing", "true"): ("words", "out", None),
    ("outgoing", "false"): ("words", "in", None),
    ("incoming", "true"): ("words", "in", None),
    ("incoming", "false"): ("words", "out", None),
    ("inbound", "true"): ("words", "in", None),
    ("inbound", "false"): ("words", "out", None),
    **dict.fromkeys((("fromclient", "true"), ("mask", "true"), ("mask", "1")), ("sides", "cp", _STATION)),
    **dict.fromkeys((("websocketmask", "1"), ("websocketmask", "true")), ("sides", "cp", _STATION)),
    **dict.fromkeys((("fromclient", "false"), ("mask", "false"), ("mask", "0")), ("sides", "csms", _CSMS)),
    **dict.fromkeys((("websocketmask", "0"), ("websocketmask", "false")), ("sides", "csms", _CSMS)),
}
_VERSION_OF: Final = {
    **{version.value: version for version in Version},
    "15": Version.V15,
    "16": Version.V16,
    "201": Version.V201,
    "21": Version.V21,
}

# What may stand in the place of a station's identity, and is not one.
_NO_STATION: Final = re.compile(
    r"(?:message|msg|frame|data|payload|request|response|json|text|ocpp|websockets?|ws|wss|client|server|json|string|"
    r"call|callresult|callerror|result|error|info|debug|trace|warn|warning|notice|verbose|fatal|log|bytes|raw|from|to|"
    r"for|by|on|of|the|a|is|null|none|true|false|ok|utf|line|body|command|cs|cp|csms|central|system|central_?system(?:_?service)?|"
    r"charge_?point(?:_?service)?|charging_?station|charge_?box|charger|station|backend|octt|root|main|stdout|stderr|packet|type|"
    r"(?:qtp|http|https|nio|exec|pool|thread|worker|task|conn|connection|session|socket|port|pid|tid|io|line|level|"
    r"eth|wlan|usb|tty|id|no|nr|v|ver|version|ocpp|sha|md|utf|row|seq|attempt|retry|ipv)"
    r"[-_.]?v?[0-9][-_.0-9a-z]*|http-nio.*|thread-pool.*|[-_.:0-9]+|.{49,}|"
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\Z",
    re.IGNORECASE,
)
_NO_LETTERS: Final = re.compile(r"[^A-Za-z0-9]+")

_TIME: Final = re.compile(
    r"[0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2}(?:T|_|,? @? ?)[0-9]{2}[-:.][0-9]{2}(?:[-:.][0-9]{2}(?:[-.,][0-9]{1,9})?)?"
    r"(?: ?Z| ?[+-][0-9]{2}:?[0-9]{2})?"
    r"|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4},? [0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?(?: [AaPp]\.?[Mm]\b)?"
    r"|[A-Z][a-z]{2} {1,2}[0-9]{1,2},? (?:[0-9]{4},? )?(?:@ )?[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?"
)
_CLOCK: Final = re.compile(r"(?<![0-9:.])[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?(?![0-9:])")
_EPOCH: Final = re.compile(r"(?<![\w.])[0-9]{10}(?:[0-9]{3}|[0-9]{6}|[0-9]{9}|\.[0-9]{1,9})?(?![\w.])")
_PAIR: Final = re.compile(
    r"(?<![\w.@-])(?P<key>[@A-Za-z_][\w.-]{0,40}+)[\"']?[ \t]{0,2}[=:][ \t]{0,2}"
    r"(?:\"(?P<quoted>[^\"\n\0]{0,200}+)\"|'(?P<single>[^'\n\0]{0,200}+)'|(?P<bare>[^\s\"',;|\]\[{}()<>\0]{1,100}+))"
)
_WAY: Final = re.compile(
    r"\b(?P<near>charge ?point|charging ?station|cp|cs|csms|central ?system|server|backend|station|charger)"
    r"[ ]?(?:[-=]{0,2}>|→|_to_|-to-| to )[ ]?"
    r"(?P<far>charge ?point|charging ?station|cp|cs|csms|central ?system|server|backend|station|charger)\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:^|[\s\"':>\]|])(?P<who>charge ?point|charging ?station|central ?system|csms)\"?[:>]?[ \t]{0,3}\0",
    re.IGNORECASE,
)
_WORD: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:(?P<word>incoming|inbound|receiv(?:ed|ing|e)|recieved|recvd?|rcvd|rx|outgoing|outbound|"
    r"sending|sends|sen[dt]|tx|wrote|ingress|egress)|(?<=[,;/|\t'\"\[(>_-])(?P<short>in|out)(?=[,;/|\t'\"\])<.:_\s]))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_OF_FIELD: Final = re.compile(
    r"[\w.-]{0,40}+(?:[\"'][ \t]{0,2}[=:]|[ \t]{0,2}=(?![=>])"
    r"|[ \t]{0,2}:(?=[ \t]{0,2}(?:[0-9\"']|true\b|false\b|null\b)))"
    r"(?![ \t]{0,3}[\"'(b]{0,3}\0)",
    re.IGNORECASE,
)
"""What stands behind a word that is in the name of a field: the rest of the name, and a value other than the frame."""

_ARROW: Final = re.compile(
    r"(?:(?<=[\s:;,|\])}>])|(?<![^\0\n]))(?:(?P<left><{1,3}[-=]{0,2}|←)|(?P<right>[-=]{0,2}>{1,3}|→))(?=\s|\0)"
)
_MASK: Final = re.compile(r"\t(?P<digit>[01])\t\0")
_VERSION: Final = re.compile(r"ocpp[-_ ]?v?(?P<number>[12](?:\.[0-9](?:\.[0-9])?|[0-9]{1,2}))(?![0-9])", re.IGNORECASE)
_TOPIC: Final = re.compile(
    r"(?:^|[\s\"'/])ocpp(?:/[\w.-]{1,20}){0,2}?/(?P<station>[\w.:*=+@-]{0,47}[\w.*=+@-])"
    r"(?=/(?:in|out|rx|tx|up|down|recv|send|incoming|outgoing)(?:[/\s\"'\0:]|$)|\s*[\0:])",
    re.IGNORECASE,
)
_URL: Final = re.compile(
    r"(?:\bwss?://[^\s/\"'?]{1,200}|\bGET )(?:/[^\s/\"'?]{0,80}){0,8}?/(?P<station>[^\s/\"'?]{1,48})/?"
    r"(?=[\s\"'?\0,)\]]|$)"
)
_PLACE: Final = re.compile(
    r"(?:/(?P<station>[^/\s?]{1,48}))(?:/(?P<way>in|out|rx|tx|up|down|recv|send|incoming|outgoing))?/?(?:\?.*)?\Z",
    re.IGNORECASE,
)
_NAME: Final = r"(?P<name>[A-Za-z0-9][\w.*=+@:-]{0,47})"
_NAME_BEFORE: Final = re.compile(
    rf"(?<![\w.*=+@-]){_NAME}[\])]?"
    r"(?P<mark>[ \t]{0,2}[:|][ \t]{0,2}|[ \t]{1,3})(?:\[?ocpp[\w.]+\]?[ \t]{1,2})?\Z"
)
_NAME_BEHIND: Final = re.compile(
    r"(?:[ \t]{1,3}(?:json|ocpp|text|ws|websocket|message|msg|frame|data|request|response|payload)){0,5}"
    rf"[ \t]{{1,3}}(?P<link>from|to|for)?[ \t]{{0,3}}[\"'\[(]?{_NAME}[\"'\])]?[ \t]{{0,3}}(?P<end>[:|])?"
    r"[ \t]{0,3}[\"'(b]{0,3}\0",
    re.IGNORECASE,
)
_CELL: Final = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|[^,;\t|\n\"'][^,;\t|\n]*")
_NEXT_ROW: Final = re.compile(r"[\"']?\) ?, ?\(")  # of several in one statement of SQL
_TABLE_CELL: Final = re.compile(r"<t[dh](?:\s[^<>]*)?>([^<>]*)")
_IDENTITY: Final = re.compile(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9][\w.*=+@-]{1,47}\Z")
_ACTION: Final = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z0-9]+)+\Z")
_ESCAPES: Final = {"&quot;": '"', "&#34;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&"}
_ENTITY: Final = re.compile("|".join(_ESCAPES))
_COLOUR: Final = re.compile(r"(?:\x1b|\\e|\\033|\\x1b)\[[0-9;]{0,20}m")
_BREAK: Final = re.compile(r"<br ?/?>")


def plain(text: str) -> str:
    """A text with its quotes bare, and without colours: what is read has no need of them."""
    if "\\" in text or "\x1b" in text:
        text = _COLOUR.sub("", text).replace("\\t", "\t").replace("\\n", "\n").replace("\\u0022", '"').replace("\\", "")
    if '""' in text:
        text = text.replace('""', '"')
    if "&" in text:
        text = _ENTITY.sub(lambda found: _ESCAPES[found[0]], text)
    return _BREAK.sub("", text) if "<br" in text else text


def category(key: str) -> str | None:
    """What a field of this name tells: ``station``, ``when``, ``mark``, ``version``, ``place`` or ``action``."""
    return _CATEGORIES.get(_NO_LETTERS.sub("", key).lower())


def mark_of(key: str, value: str) -> tuple[str, str, Role | None] | None:
    """The direction that a field names: the family of marks, the mark, and the side that it means for certain."""
    name, word = _NO_LETTERS.sub("", key).lower(), _NO_LETTERS.sub("", value).lower()
    truth = _TRUTHS.get((name, word))
    if truth is not None:
        return truth
    if name in ("mask", "outbound", "outgoing", "incoming", "inbound", "fromclient", "websocketmask"):
        return None
    if word in _SENDERS:
        mark, sender = _SENDERS[word]
        return None if name == "class" and mark == "cs" else ("sides", mark, sender)
    if name == "class":
        return None
    if word in _WORDS:
        return "words", _WORDS[word], None
    arrow = _ARROW.search(f" {value.strip()} ") if len(value) <= 5 else None
    return None if arrow is None else ("arrows", "<" if arrow["left"] else ">", None)


def version_of(text: str, *, named: bool) -> Version | None:
    """The version that a value names; ``named`` if the name of its field is of OCPP's versions alone."""
    found = _VERSION.fullmatch(text.strip())
    number = found["number"] if found else text.strip() if named else ""
    return _VERSION_OF.get(number)


def is_moment(text: str) -> bool:
    """Whether a value is a date and time, or a count of seconds or parts of them since 1970."""
    return (_TIME.match(text) or _EPOCH.fullmatch(text) or _CLOCK.match(text)) is not None


def station_in(place: str) -> tuple[str | None, str | None]:
    """The station that the end of a path or topic names, and its direction."""
    found = _PLACE.search(place[-300:])
    if found is None or _NO_STATION.match(found["station"]):
        return None, None
    return found["station"], found["way"]


class LineReader:
    """Reads lines of one text, each once for all that differ in digits alone."""

    def __init__(self, text: str) -> None:
        self._plans: dict[bytes, Beside] = {}
        self._header = _header(text)
        self.marks: dict[tuple[str, str, str], Mark] = {}
        """All that were met, by family, mark and style."""

    def read(self, before: str, behind: str) -> tuple[Beside, str]:
        """Where things stand in a line, given as what stands before the frame and behind it; and the line so read."""
        text = plain(f"{before}\0{behind}")
        key = text.encode("utf-8", "surrogatepass").translate(DIGITS)
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= _MAX_PLANS:
                self._plans.clear()
            plan = self._plans[key] = _Line(text, self._header).plan(self.mark)
        return plan, text

    def mark(self, family: str, mark: str, sender: Role | None, style: str) -> Mark:
        """The one mark of this kind."""
        key = family, mark, style
        known = self.marks.get(key)
        if known is None:
            if len(self.marks) >= _MAX_MARKS:
                key = family, mark, ""
            known = self.marks.setdefault(key, Mark(family, mark, sender, key[2]))
        return known


def version_at(text: str, where: slice) -> Version | None:
    """The version whose number stands there."""
    return _VERSION_OF.get(text[where])


def _header(text: str) -> tuple[str | None, ...]:
    """What the columns of a table hold, by the names in its first line, if it has one."""
    for line in text[:2_000].split("\n")[:4]:
        if "[" in line or "{" in line:
            return ()
        names = tuple(category(cell.strip("\"' \r\ufeff")) for cell in _CELL.findall(line))
        if len(names) > 1 and any(names):
            return names
    return ()


def _words(text: str) -> Iterator[re.Match[str]]:
    """The words for a direction in a text, without those that are the name of a field: its value may be one."""
    return (found for found in _WORD.finditer(text) if _OF_FIELD.match(text, found.end()) is None)


class _Line:
    """One line that is read."""

    def __init__(self, text: str, header: tuple[str | None, ...]) -> None:
        self._text = text
        self._header = header
        self._frame = text.index("\0")
        self.when: slice | None = None
        self.station: slice | None = None
        self.version: slice | None = None
        self.mark: tuple[str, str, Role | None] | None = None
        self._mark_at: slice | None = None
        self._digit: slice | None = None

    def plan(self, mark: Callable[[str, str, Role | None, str], Mark]) -> Beside:
        self._pairs()
        self._masked()
        cells = list(self._cells())
        for where, kind in cells:
            self._cell(where, kind)
        self._direction()
        self._moment()
        self._place()
        if self.station is None:
            self._named_by_mark()
        if self.station is None and not self._header:
            self._likely_cell([where for where, _ in cells])
        if self.version is None and (found := _VERSION.search(self._text)) is not None:
            self.version = slice(*found.span("number"))
        made = None if self.mark is None else mark(*self.mark, self._style())
        return Beside(self.when, self.station, self.version, made, self._digit)

    def _pairs(self) -> None:
        for found in _PAIR.finditer(self._text):
            kind = category(found["key"])
            if kind is None:
                continue
            where = slice(
                *found.span("quoted" if found["quoted"] is not None else "single" if found["single"] else "bare")
            )
            if kind == "mark":
                self._direct(found["key"], where)
            elif kind == "when":
                moment = _TIME.match(self._text, where.start) or _EPOCH.match(self._text, where.start)
                if self.when is None and moment is not None:
                    self.when = slice(*moment.span())
            elif kind == "version":
                self._version(found["key"], where)
            elif kind == "station":
                self._station(where)
            elif kind == "place":
                self._placed(where)

    def _station(self, where: slice) -> None:
        value = self._text[where]
        if self.station is None and value and len(value) <= MAX_IDENTITY and not _NO_STATION.match(value):
            self.station = where

    def _version(self, key: str, where: slice) -> None:
        named = "ocpp" in key.lower()
        if self.version is None and version_of(self._text[where], named=named) is not None:
            number = re.search(r"[12][.0-9]*", self._text[where])
            if number is not None:
                self.version = slice(where.start + number.start(), where.start + number.end())

    def _placed(self, where: slice) -> None:
        found = _PLACE.search(self._text[where])
        if found is None or _NO_STATION.match(found["station"]):
            return
        if self.station is None:
            self.station = slice(where.start + found.start("station"), where.start + found.end("station"))
        if self.mark is None and found["way"] and found["way"].lower() in _WORDS:
            self.mark = "words", _WORDS[found["way"].lower()], None

    def _masked(self) -> None:
        found = _MASK.search(self._text) if self.mark is None else None
        if found is not None:
            self._digit = slice(*found.span("digit"))

    def _cells(self) -> Iterator[tuple[slice, str | None]]:
        """The cells of a row of a table, and what each holds by the header."""
        text = self._text
        if "<td" in text:
            yield from ((slice(*found.span(1)), None) for found in _TABLE_CELL.finditer(text))
            return
        row = _NEXT_ROW.match(text)
        start = row.end() if row else text.find("VALUES") + 6 if "VALUES" in text else 0
        if text.count(",", start) + text.count(";", start) + text.count("\t", start) + text.count("|", start) < 1:
            return
        for place, found in enumerate(_CELL.finditer(text, start)):
            begin, end = found.span()
            if text[begin] in "\"'" and text[end : end + 3].lstrip()[:1] == ":":  # the name of a field of JSON
                continue
            while begin < end and text[begin] in "\"' (":
                begin += 1
            while begin < end and text[end - 1] in "\"' )\r":
                end -= 1
            if begin < end:
                kind = self._header[place] if place < len(self._header) else None
                yield slice(begin, end), kind

    def _cell(self, where: slice, kind: str | None) -> None:
        value = self._text[where]
        if kind == "station" and self.station is None and len(value) <= MAX_IDENTITY:
            self.station = where
        elif kind == "when" and self.when is None and is_moment(value):
            self.when = where
        elif kind == "version":
            self._version("ocpp", where)
        elif self._digit is None:
            self._direct("direction", where)

    def _direct(self, key: str, where: slice) -> None:
        """Take a field or cell for the direction, if it names one."""
        if self.mark is None and where.stop - where.start <= _LONGEST_MARK:
            self.mark = mark_of(key, self._text[where])
            self._mark_at = where if self.mark else None

    def _direction(self) -> None:
        if self.mark is not None or self._digit is not None:
            return
        before = self._text[max(0, self._frame - 300) : self._frame + 1]
        offset = max(0, self._frame - 300)
        way = _WAY.search(before)
        if way is not None:
            who = _NO_LETTERS.sub("", way["near"] + way["far"]).lower()
            if who in _SENDERS:
                mark, sender = _SENDERS[who]
                self.mark = "sides", mark, sender
                return
        words = list(_words(before))
        arrow = _ARROW.search(before)
        if words:
            self.mark = "words", _WORDS[(words[-1]["word"] or words[-1]["short"]).lower()], None
            self._mark_at = slice(offset + words[-1].start(), offset + words[-1].end())
        elif arrow is not None:
            self.mark = "arrows", "<" if arrow["left"] else ">", None
            self._mark_at = slice(offset + arrow.start(), offset + arrow.end())
        elif (label := _LABEL.search(before)) is not None:
            mark, sender = _SENDERS[_NO_LETTERS.sub("", label["who"]).lower()]
            self.mark = "sides", mark, sender

    def _moment(self) -> None:
        if self.when is not None:
            return
        for pattern in (_TIME, _CLOCK, _EPOCH):
            found = pattern.search(self._text)
            if found is not None:
                self.when = slice(*found.span())
                return

    def _place(self) -> None:
        """The station that a topic or the path of a request names."""
        for pattern in (_TOPIC, _URL):
            found = pattern.search(self._text) if self.station is None else None
            if found is not None and not _NO_STATION.match(found["station"]):
                self.station = slice(*found.span("station"))

    def _named_by_mark(self) -> None:
        """The station whose name stands at the word for the direction, such as ``CP001: receive message``."""
        if self._mark_at is None or self._mark_at.stop > self._frame:
            return
        behind = _NAME_BEHIND.match(self._text, self._mark_at.stop)
        if behind is not None and self._is_name(behind, sure=bool(behind["link"] or behind["end"])):
            return
        for mark in self._marks():
            start = max(0, mark.start - 120)
            before = _NAME_BEFORE.search(self._text[start : mark.start])
            if before is not None and self._is_name(before, sure=self._is_message(before, mark), offset=start):
                return

    def _marks(self) -> Iterator[slice]:
        """Where the last few marks of a direction stand, the last one first."""
        text = self._text[: self._frame + 1]
        for marks in (_words(text), _ARROW.finditer(text)):
            yield from (slice(*found.span()) for found in list(marks)[: -_MARKS - 1 : -1])

    def _is_message(self, before: re.Match[str], mark: slice) -> bool:
        """Whether a line is of the form that the package ``ocpp`` writes, where any name may stand."""
        named = ":" in before["mark"] or before["name"].endswith(":")
        return named and self._text[mark.start : self._frame].rstrip() in ("receive message", "send")

    def _is_name(self, found: re.Match[str], *, sure: bool, offset: int = 0) -> bool:
        start, end = found.span("name")
        name = found["name"].rstrip(":")
        name = name.rpartition(":")[2] if not sure or ":" in name else name
        if not name or _NO_STATION.match(name) or _VERSION.fullmatch(name):
            return False
        if not sure and _IDENTITY.match(name) is None:
            return False
        end = start + len(found["name"].rstrip(":"))
        where = slice(offset + end - len(name), offset + end)
        if self.when is not None and where.start < self.when.stop and self.when.start < where.stop:
            return False
        self.station = where
        return True

    def _likely_cell(self, cells: list[slice]) -> None:
        """The first cell that looks like an identity, in a table without a header."""
        for where in cells:
            value = self._text[where]
            if "\0" in value or _IDENTITY.match(value) is None or _NO_STATION.match(value) or _ACTION.match(value):
                continue
            if is_moment(value) or _VERSION.fullmatch(value) or _PAIR.match(value):
                continue
            if mark_of("direction", value) is None:
                self.station = where
                return

    def _style(self) -> str:
        """The line without what differs from frame to frame."""
        text = _ANY_DIGIT.sub("0", self._text[: self._frame])
        found = [each for each in (self.when, self.station, self._mark_at, self._digit) if each is not None]
        for each in sorted(found, key=lambda each: each.start, reverse=True):
            if each.start < self._frame:
                text = text[: each.start] + text[each.stop :]
        return text[-80:]
