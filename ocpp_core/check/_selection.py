"""Which findings count: chosen by rule, action and path, for all files or for some.

Belongs here: what a selector means, and what is left of a verdict. Must not be here: where selectors are written
(``cli``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import compress
from typing import Final

from attrs import evolve, field, frozen

from ocpp_core._names import closest, shown
from ocpp_core.check._verdicts import HALVES, Verdict
from ocpp_core.findings import Finding, Severity
from ocpp_core.schemas import message_name

__all__ = ["Selection", "Selector", "fails", "names_file", "selected"]

_SELECTOR: Final = re.compile(r"(?P<rule>[^@:\s]*)(?:@(?P<action>[^@:\s]+))?(?::(?P<path>[$*?].*))?", re.DOTALL)
_WILD: Final = re.compile(r"(\[\*\]|\*|\?)")

_SEVERITIES: Final = list(Severity)  # the most severe first


@frozen
class Selector:
    """Some findings: those of a rule, of an action, at a path. What it does not name may be anything.

    Made from text, ``RULE@ACTION:PATH``, of which each part may be left out: ``schema/maxLength``, ``schema``,
    ``schema/*@MeterValues``, ``@BootNotification``, ``*@BootNotification:$.chargeBoxSerialNumber``. ``*`` stands for
    any text, ``?`` for any character, ``[*]`` in a path for any place in a list. A rule covers those below it
    (``schema`` is all of ``schema/…``), a path what it holds. An action may be the name of a message, such as
    ``HeartbeatResponse``.

    Raises ValueError for a text that is no selector.
    """

    text: str
    _rule: re.Pattern[str] = field(init=False, repr=False, eq=False)
    _action: re.Pattern[str] | None = field(init=False, repr=False, eq=False)
    _path: re.Pattern[str] | None = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        found = _SELECTOR.fullmatch(self.text)
        if found is None or not self.text:
            raise ValueError(
                f"{shown(self.text)} is no selector: write RULE, RULE@ACTION or RULE@ACTION:PATH, such as "
                "'schema/maxLength', 'schema@MeterValues' or '*@BootNotification:$.chargeBoxSerialNumber'"
            )
        rule, action, path = found["rule"] or "*", found["action"], found["path"]
        object.__setattr__(self, "_rule", re.compile(rf"{_glob(rule)}(?:[/.].*)?", re.DOTALL))
        object.__setattr__(self, "_action", None if action is None else re.compile(_glob(action), re.DOTALL))
        object.__setattr__(
            self, "_path", None if path is None else re.compile(rf"{_glob(path)}(?:[.\[].*)?", re.DOTALL)
        )

    def covers_any(self, rules: Iterable[str]) -> bool:
        """Whether it can cover a finding of one of these rules."""
        return any(map(self._rule.fullmatch, rules))

    def meant(self, rules: Iterable[str]) -> str | None:
        """The rule that was probably meant where it covers none of them, if one is near."""
        rule = _SELECTOR.fullmatch(self.text)["rule"]  # type: ignore[index]  # it was one when this was made
        families = {name.partition("/")[0]: None for name in rules}
        return closest(rule, [*rules, *families])

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is one of those."""
        return (
            self._rule.fullmatch(finding.rule) is not None
            and (self._action is None or any(map(self._action.fullmatch, _names(finding))))
            and (self._path is None or self._path.fullmatch(finding.path) is not None)
        )


@frozen(kw_only=True)
class Selection:
    """The findings that count: those of ``select``, all if there are none, but for those of ``ignore``.

    What is said for some files or stations narrows that further.
    """

    select: tuple[Selector, ...] = ()
    ignore: tuple[Selector, ...] = ()
    per_file: Mapping[str, Selection] = field(factory=dict[str, "Selection"])
    """By a glob of names: ``*.log``, ``field/*``. It is compared with the end of a name, from any slash on; a ``*``
    takes slashes too."""

    per_station: Mapping[str, Selection] = field(factory=dict[str, "Selection"])
    """By a glob of identities. A finding of which no station is known is of none of them."""

    def __bool__(self) -> bool:
        return bool(self.select or self.ignore or self.per_file or self.per_station)

    def keeps(self, finding: Finding) -> bool:
        """Whether a finding counts."""
        if self.select and not any(each.covers(finding) for each in self.select):
            return False
        if any(each.covers(finding) for each in self.ignore):
            return False
        return all(each.keeps(finding) for each in self._narrower(finding))

    def _narrower(self, finding: Finding) -> Iterable[Selection]:
        if self.per_file:
            name = finding.file.replace("\\", "/")
            yield from (each for glob, each in self.per_file.items() if names_file(glob, name))
        if finding.station is not None:
            for glob, each in self.per_station.items():
                if re.fullmatch(_glob(glob), finding.station, re.DOTALL):
                    yield each


def selected(
    verdict: Verdict, found: list[Finding], keeps: Callable[[Finding], bool]
) -> tuple[Verdict, list[Finding], int]:
    """A verdict with those of its findings that count: the verdict, these findings, and how many do not.

    ``found`` is what `findings_of` says of the verdict, or this function left of it. Where no problem is left the frame
    is valid.
    """
    kept = [keeps(each) for each in found]
    if all(kept):
        return verdict, found, 0
    if verdict.found.shortened:
        return verdict, [], len(found)
    places = iter(kept)  # in the order of findings_of: problems, what was tolerated, notes, rules, other versions
    problems = tuple(each for each in verdict.problems if next(places))
    tolerated = tuple(each for each in verdict.tolerated if next(places))
    notes = tuple(each for each in verdict.notes if next(places))
    broken = tuple(each for each in verdict.broken if next(places))
    valid_in = verdict.valid_in if problems and all(places) else ()
    if verdict.problems and not problems and verdict.valid_in:  # what is said of a refused payload goes with it
        found, kept = found[:-1], kept[:-1]
    verdict = evolve(verdict, problems=problems, tolerated=tolerated, notes=notes, broken=broken, valid_in=valid_in)
    return verdict, list(compress(found, kept)), kept.count(False)


def fails(finding: Finding, least: str) -> bool:
    """Whether a finding makes a run fail that fails from a severity on, or with ``tolerated`` on that as well."""
    if least == "tolerated":
        return finding.severity is Severity.ERROR or finding.rule.startswith("tolerated/")
    return _SEVERITIES.index(finding.severity) <= _SEVERITIES.index(Severity(least))


def names_file(glob: str, name: str) -> bool:
    """Whether a glob is one of a file's name, or of the end of it from a slash on."""
    return re.fullmatch(rf"(?:.*/)?{_glob(glob)}", name, re.DOTALL) is not None


def _names(finding: Finding) -> tuple[str, ...]:
    """The names that the message of a finding goes by."""
    if finding.action is None:
        return ()
    half = HALVES.get(finding.kind)
    return (finding.action,) if half is None else (finding.action, message_name(finding.action, half))


def _glob(glob: str) -> str:
    """The regular expression of a glob. Each star but the last takes no more than it must, so it stays linear."""
    parts = [""]
    for piece in _WILD.split(glob):
        match piece:
            case "*" if parts[-1] or len(parts) == 1:  # one star does what several in a row do
                parts.append("")
            case "*":
                pass
            case "?":
                parts[-1] += "."
            case "[*]":
                parts[-1] += r"\[(?:[0-9]+|\*)\]"
            case _:
                parts[-1] += re.escape(piece)
    first, *others = parts
    if not others:
        return first
    *middle, last = others
    # What a group in a look-ahead has matched stays: an atomic group, which Python 3.11.2 misreads, would say the same.
    steps = (f"(?=(?P<step{number}>.*?{part}))(?P=step{number})" for number, part in enumerate(middle))
    return f"{first}{''.join(steps)}.*{last}"
