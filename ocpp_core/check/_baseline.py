"""The findings that are known and accepted: counts, without line numbers, that are kept beside a project.

Belongs here: what an entry is, what is new and what is gone, the text of the file. Must not be here: files themselves.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import asdict, define, field, fields, frozen

from ocpp_core._names import shown, unknown_name, wrong_type
from ocpp_core.findings import Finding, any_item

__all__ = ["Baseline", "BaselineEntry"]

_FORMAT: Final = 1


@frozen(order=True)
class BaselineEntry:
    """What findings have in common that are counted together. Empty is what they do not have."""

    file: str
    """Relative to the folder of the baseline, with forward slashes."""

    station: str
    action: str
    path: str
    """With ``[*]`` for any place in a list."""

    rule: str

    @classmethod
    def of(cls, finding: Finding, file: str) -> BaselineEntry:
        """The entry that a finding in a file counts for."""
        path = any_item(finding.path)
        return cls(file, finding.station or "", finding.action or "", path, finding.rule)


@define
class Baseline:
    """How many findings are known of each entry, and how many there were of it in this run."""

    known: Mapping[BaselineEntry, int] = field(factory=dict[BaselineEntry, int])
    seen: Counter[BaselineEntry] = field(factory=Counter[BaselineEntry])

    def covers(self, finding: Finding, file: str) -> bool:
        """Count a finding: whether it is known. Of more than are known the last are new."""
        entry = BaselineEntry.of(finding, file)
        self.seen[entry] += 1
        return self.seen[entry] <= self.known.get(entry, 0)

    def gone(self, is_over: Callable[[str], bool]) -> dict[BaselineEntry, int]:
        """How many known findings there were not, of files of which no more can come."""
        missing = {entry: count - self.seen[entry] for entry, count in self.known.items() if is_over(entry.file)}
        return {entry: count for entry, count in missing.items() if count > 0}

    def pruned(self, is_over: Callable[[str], bool]) -> Baseline:
        """The baseline without what is gone."""
        gone = self.gone(is_over)
        left = {entry: count - gone.get(entry, 0) for entry, count in self.known.items()}
        return Baseline({entry: count for entry, count in left.items() if count})

    # -- text

    def to_json(self) -> str:
        """As JSON text: sorted, a line for each entry, so that a change is a line."""
        lines = [json.dumps(_plain(entry, count)) for entry, count in sorted(self.known.items())]
        listed = "\n    " + ",\n    ".join(lines) + "\n  " if lines else ""
        return f'{{\n  "format": {_FORMAT},\n  "findings": [{listed}]\n}}\n'

    @classmethod
    def from_json(cls, text: str) -> Baseline:
        """The baseline that `to_json` wrote. Raises ValueError, LookupError or TypeError for anything else."""
        data = json.loads(text)
        if not isinstance(data, dict):
            raise wrong_type("a baseline", data, "an object with the keys format and findings")
        if data.get("format") != _FORMAT:
            raise ValueError(f"its format is {shown(data.get('format'))}, not {_FORMAT}: write it again")
        findings = data.get("findings")
        if not isinstance(findings, list):
            raise wrong_type("findings", findings, "a list")
        known: Counter[BaselineEntry] = Counter()
        for each in findings:
            entry, count = _entry(each)
            known[entry] += count
        return cls(dict(known))


def _plain(entry: BaselineEntry, count: int) -> dict[str, Any]:
    return {**{name: text for name, text in asdict(entry).items() if text}, "count": count}


def _entry(data: Any) -> tuple[BaselineEntry, int]:
    if not isinstance(data, dict):
        raise wrong_type("a finding", data, "an object with the keys file, rule and count")
    names = [each.name for each in fields(BaselineEntry)]
    for key, value in data.items():
        if key not in (*names, "count"):
            raise unknown_name("key of a finding", key, [*names, "count"])
        if key != "count" and not isinstance(value, str):
            raise wrong_type(key, value, "a text")
    count = data.get("count")
    if type(count) is not int or count < 1:
        raise wrong_type("count", count, "a number above 0")
    return BaselineEntry(**{name: data.get(name, "") for name in names}), count
