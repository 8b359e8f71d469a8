"""Names of the standard to names of Python: computed here, and written down in the generated classes.

A name that starts with a digit (2.0 has three, all about ISO 15118) gets the prefix ``iso``; one that is a keyword of
Python gets a trailing underscore. Classes keep their names (see ``_classes``).
"""

from __future__ import annotations

import keyword
import re
from typing import Final

__all__ = ["attribute_name", "member_name", "variable_name"]

# Words whose capitals do not follow the field's own camel case, spelt as one word each.
_WORDS: Final = {
    "1DC": "1_Dc",
    "2DC": "2_Dc",
    "eMAID": "Emaid",
    "EMAIDs": "Emaids",
    "IdleTIme": "IdleTime",
    "IKEv2": "Ikev2",
    "IPSec": "Ipsec",
    "kVA": "Kva",
    "kWh": "Kwh",
    "kW": "Kw",
    "SoC": "Soc",
    "soC": "soc",
    "soH": "soh",
}
_UNITS: Final = {"dB": "DB", "dBm": "DBM", "kPa": "KPA", "mHz": "MHZ", "VAh": "VAH"}
"""Names that are spelt so as a whole, while their letters mean something else within another: ``StoppedByEV``."""

_ODD: Final = re.compile("|".join(map(re.escape, _WORDS)))
_BOUNDARY: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[0-9])(?=[A-Z][a-z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


def _words(name: str) -> str:
    return _BOUNDARY.sub("_", _ODD.sub(lambda found: _WORDS[found[0]], name)).strip("_")


def attribute_name(wire: str) -> str:
    """The attribute for a member of an object: ``limit_L2`` becomes ``limit_l2``."""
    name = _words(f"iso{wire}" if wire[0].isdigit() else wire).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def member_name(value: str) -> str:
    """The member for a value of an enumeration: ``Energy.Active.Net`` becomes ``ENERGY_ACTIVE_NET``."""
    name = _UNITS.get(value) or _words(value).upper()
    return f"ISO{name}" if name[0].isdigit() else name


def variable_name(name: str, instance: str | None = None) -> str:
    """The attribute for a variable of the device model, whose name is kept: ``MessageTimeout_Default``."""
    return re.sub("[^A-Za-z0-9]+", "_", f"{name}_{instance}" if instance else name)
