"""Rules on reading and writing variables, and on network profiles: B05, B06, B09 and A01 of 2.x."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final

from attrs import Factory, define

from ocpp_core.errors import InvalidValueError
from ocpp_core.findings import Severity
from ocpp_core.rules._checks import above_zero, fresh
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._listed_variables import is_unlisted, listed_variable
from ocpp_core.rules._pieces import Settings, is_actual, reported_values
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._values import WRITTEN
from ocpp_core.rules._variable_results import Name, another_number, name_of, not_asked_for, shown
from ocpp_core.versions import Role, Version

block: Final = Block("variables, network profiles")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetVariables"
_GET: Final = "GetVariables"
_DATA: Final = {_SET: "setVariableData", _GET: "getVariableData"}


def _attribute(item: Payload) -> str:
    attribute: str = item.get("attributeType", "Actual")
    return attribute


# -- the results mirror the request


@block.message(
    "B05.FR.13",
    _SET,
    versions=_V2,
    sentence="The request sets the same attribute of a variable twice; without attributeType it is the Actual value.",
)
def set_once(request: Payload) -> Iterator[Broken]:
    """Which of the two would hold is not certain."""
    keys = [(shown(item), (name_of(item), _attribute(item))) for item in request["setVariableData"]]
    return fresh(".setVariableData", keys)


@block.exchange(
    "B05.FR.01", _SET, versions=_V2, sentence="The answer needs one result for each variable in the request."
)
def set_result_for_each(request: Payload, response: Payload) -> Iterator[Broken]:
    """No more, and no fewer."""
    return another_number(".setVariableResult", request["setVariableData"], response["setVariableResult"])


@block.exchange(
    "B05.FR.02",
    _SET,
    versions=_V2,
    sentence="The request does not set this variable, so the answer must not have a result for it.",
)
def set_result_of_request(request: Payload, response: Payload) -> Iterator[Broken]:
    """With the instances and the EVSE that were asked for."""
    return not_asked_for(".setVariableResult", request["setVariableData"], response["setVariableResult"])


@block.exchange(
    "B05.FR.03",
    _SET,
    versions=_V2,
    sentence="The result has to have the attributeType of the request; without one it is Actual.",
)
def set_attribute_type(request: Payload, response: Payload) -> Iterator[Broken]:
    """It cannot be left out: B05.FR.12."""
    return _other_attributes(".setVariableResult", request["setVariableData"], response["setVariableResult"])


@block.exchange(
    "B06.FR.01", _GET, versions=_V2, sentence="The answer needs one result for each variable in the request."
)
def get_result_for_each(request: Payload, response: Payload) -> Iterator[Broken]:
    """No more, and no fewer."""
    return another_number(".getVariableResult", request["getVariableData"], response["getVariableResult"])


@block.exchange(
    "B06.FR.02",
    _GET,
    versions=_V2,
    sentence="The request does not ask for this variable, so the answer must not have a result for it.",
)
def get_result_of_request(request: Payload, response: Payload) -> Iterator[Broken]:
    """With the instances and the EVSE that were asked for."""
    return not_asked_for(".getVariableResult", request["getVariableData"], response["getVariableResult"])


@block.exchange(
    "B06.FR.03",
    _GET,
    versions=_V2,
    sentence="The result has to have the attributeType of the request; without one it is Actual.",
)
def get_attribute_type(request: Payload, response: Payload) -> Iterator[Broken]:
    """It cannot be left out: B06.FR.11."""
    return _other_attributes(".getVariableResult", request["getVariableData"], response["getVariableResult"])


def _other_attributes(path: str, asked: list[Payload], answered: list[Payload]) -> Iterator[Broken]:
    """Each result of a variable that was asked for, but not of this attribute.

    A variable with more or fewer results than requests breaks another rule, so how often does not count then.
    """
    wanted: dict[Name, Counter[str | None]] = {}
    for item in asked:
        wanted.setdefault(name_of(item), Counter())[_attribute(item)] += 1
    given = Counter(map(name_of, answered))
    for place, result in enumerate(answered):
        name, found = name_of(result), result.get("attributeType")
        left = wanted.get(name)
        if left is None:
            continue
        same_number = left.total() == given[name]
        if found not in left or (same_number and left[found] == 0):
            yield Broken(f"{path}[{place}].attributeType", found=found, allowed=_allowed(left))
        elif same_number:
            given[name] -= 1
            left[found] -= 1


def _allowed(left: Counter[str | None]) -> list[str | None]:
    return [each for each, number in left.items() if number] or list(left)


# -- one result


@block.message(
    "B06.FR.10",
    "GetVariableResultType",
    versions=_V2,
    sentence="A result Accepted needs the attributeValue, which is empty if the variable is not set.",
)
def accepted_has_value(result: Payload) -> Iterator[Broken]:
    """It is what was asked for."""
    if result["attributeStatus"] == "Accepted" and "attributeValue" not in result:
        yield Broken(".attributeValue", allowed="")


@block.message(
    "B06.FR.06",
    "GetVariableResultType",
    versions=_V2,
    sentence="A variable that is not known has no value: leave attributeValue out.",
)
def unknown_has_no_value(result: Payload) -> Iterator[Broken]:
    """B06.FR.06 to B06.FR.08."""
    unknown = result["attributeStatus"] in ("UnknownComponent", "UnknownVariable", "NotSupportedAttributeType")
    if unknown and "attributeValue" in result:
        yield Broken(".attributeValue", found=result["attributeValue"])


# -- how many at once


@block.piece
@define(eq=False)
class ItemsPerMessage(Piece):
    """How many items the station takes in one message, as far as it told."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_GET, "NotifyReport"})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    most: Recent[str, int] = Factory(Recent)
    """By the instance of the variable ItemsPerMessage in lower case: the action."""

    def on_call(self, call: Call) -> None:
        """Take in a report."""
        for named, value in reported_values(call.payload):
            self._note(named, value)

    def on_answer(self, answer: Answer) -> None:
        """Take in what was read."""
        if answer.action == _GET:
            for result in filter(is_actual, answer.response["getVariableResult"]):
                if result["attributeStatus"] == "Accepted":
                    self._note(result, result.get("attributeValue"))

    def _note(self, named: Payload, value: str | None) -> None:
        component, _, _, _, variable, instance = name_of(named)
        is_number = value is not None and value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS
        if (component, variable) == ("devicedatactrlr", "itemspermessage") and is_number:
            self.most[instance] = int(value or 0)


_MOST_DIGITS: Final = 9


def _too_many(state: State, call: Call) -> Iterator[Broken]:
    most = state.of(ItemsPerMessage).most.get(call.action.lower())
    items = _DATA[call.action]
    found = len(call.payload[items])
    if most is not None and found > most:
        yield Broken(f".{items}", found=found, allowed=most)


for _rule, _action in (("B05.FR.11", _SET), ("B06.FR.05", _GET)):
    block.conversation(
        _rule,
        _action,
        versions=_V2,
        fault=Role.CSMS,
        sentence="The request has more items than the station takes in one message, by its variable "
        f"ItemsPerMessage{_action}.",
    ).call(_action)(_too_many)


# -- what the standard lists

_TABLE: Final = "appendices, standardized components and variables"
_TAKEN: Final = ("Accepted", "RebootRequired")


def _form(item: Payload, version: Version) -> tuple[Callable[[str], bool], object] | None:
    """How the value of a variable is written, where the standard gives it a type that has a form."""
    listed = listed_variable(version, item)
    return None if listed is None else WRITTEN.get(listed.type)


@block.message(
    "P2.setvariables-value-type",
    "SetVariableDataType",
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The value is not written as the data type says that the standard gives this variable.",
    versioned=True,
)
def value_has_form(item: Payload, version: Version) -> Iterator[Broken]:
    """That of a boolean, an integer, a decimal or a dateTime."""
    form = _form(item, version)
    if form is not None and not form[0](item["attributeValue"]):
        yield Broken(".attributeValue", found=item["attributeValue"], allowed=form[1])


@block.exchange(
    "B05.FR.07",
    _SET,
    versions=_V2,
    sentence="The value is not written as the data type of the variable says, so its result has to be Rejected.",
    versioned=True,
)
def formless_is_rejected(request: Payload, response: Payload, version: Version) -> Iterator[Broken]:
    """By the type that the standard gives the variable."""
    wrong: dict[tuple[Name, str], bool] = {}
    for item in request["setVariableData"]:
        form, key = _form(item, version), (name_of(item), _attribute(item))
        wrong[key] = wrong.get(key, True) and form is not None and not form[0](item["attributeValue"])
    for place, result in enumerate(response["setVariableResult"]):
        status = result["attributeStatus"]
        if status in _TAKEN and wrong.get((name_of(result), _attribute(result))):
            yield Broken(f".setVariableResult[{place}].attributeStatus", found=status, allowed="Rejected")


@block.message(
    "P2.setvariables-value-range",
    "SetVariableDataType",
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The value is none of those that the standard lets this variable have.",
    versioned=True,
)
def value_in_range(item: Payload, version: Version) -> Iterator[Broken]:
    """Other rules are about how it is written; values that nobody may read are left out."""
    listed, value = listed_variable(version, item), item["attributeValue"]
    if listed is None or listed.type == "decimal" or "WriteOnly" in listed.mutability:
        return
    form = WRITTEN.get(listed.type)
    if form is None or form[0](value):
        try:
            listed.parse(value)
        except InvalidValueError as error:
            yield Broken(".attributeValue", found=value, allowed=error.right)


def _is_read_only(item: Payload, version: Version) -> bool:
    """Whether the standard lets nobody set the actual value of a variable."""
    listed = listed_variable(version, item) if is_actual(item) else None
    return listed is not None and listed.mutability == ("ReadOnly",)


@block.message(
    "P2.setvariables-read-only",
    "SetVariableDataType",
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard makes this variable ReadOnly, so it cannot be set.",
    versioned=True,
)
def read_only_is_not_set(item: Payload, version: Version) -> Iterator[Broken]:
    """Only the station changes it."""
    if _is_read_only(item, version):
        yield Broken(".variable.name", found=shown(item))


@block.exchange(
    "P2.setvariables-read-only-accepted",
    _SET,
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard makes this variable ReadOnly, so its result has to be Rejected.",
    versioned=True,
)
def read_only_is_rejected(request: Payload, response: Payload, version: Version) -> Iterator[Broken]:  # noqa: ARG001  # the result names the variable
    """Nor after a reboot."""
    for place, result in enumerate(response["setVariableResult"]):
        if result["attributeStatus"] in _TAKEN and _is_read_only(result, version):
            path = f".setVariableResult[{place}].attributeStatus"
            yield Broken(path, found=result["attributeStatus"], allowed="Rejected")


@block.message(
    "P2.appendix-variable",
    "SetVariableDataType",
    "GetVariableDataType",
    "ReportDataType",
    versions=_V2,
    section=_TABLE,
    severity=Severity.NOTE,
    derived=True,
    sentence="The standard lists no variable of this name for this component; vendors may add their own.",
    versioned=True,
)
def variable_is_listed(item: Payload, version: Version) -> Iterator[Broken]:
    """Nor for any component."""
    if is_unlisted(version, item):
        yield Broken(".variable.name", found=shown(item))


# -- passwords


def _is_password(variable: Payload) -> bool:
    is_one: bool = variable["name"].lower() == "basicauthpassword"
    return is_one


@block.message(
    "A01.FR.02-length",
    "SetVariableDataType",
    versions=_V2,
    section="part 2 A00.FR.205",
    sentence="BasicAuthPassword has to have 16 to 40 characters, in 2.1 16 to 64.",
    versioned=True,
)
def password_length(item: Payload, version: Version) -> Iterator[Broken]:
    """The finding tells its length only."""
    allowed = [16, 40 if version is Version.V201 else 64]
    least, most = allowed
    found = len(item["attributeValue"])
    is_of_station = item["component"]["name"].lower() == "securityctrlr" and is_actual(item)
    if is_of_station and _is_password(item["variable"]) and not least <= found <= most:
        yield Broken(".attributeValue", found=found, allowed=allowed)


@block.message(
    "B06.password-write-only",
    "GetVariableResultType",
    "ReportDataType",
    versions=_V2,
    section="part 2 A00.FR.205",
    derived=True,
    sentence="BasicAuthPassword is a password, which can be written but not read: leave its value out.",
)
def password_is_not_read(item: Payload) -> Iterator[Broken]:
    """Nor does the finding show it; an empty value tells nothing."""
    if not _is_password(item["variable"]):
        return
    if item.get("attributeValue"):
        yield Broken(".attributeValue")
    for place, attribute in enumerate(item.get("variableAttribute", ())):
        if attribute.get("value"):
            yield Broken(f".variableAttribute[{place}].value")


# -- components


block.message(
    "B08.evse-connector",
    "EVSEType",
    versions=_V2,
    section="part 1 section 3.2",
    derived=True,
    within=("ComponentType",),
    sentence="EVSEs and connectors are counted from 1; leave evse out for a component of the station as a whole.",
)(above_zero("id", "connectorId"))


# -- network profiles

_SCHEMES: Final[dict[int, str]] = {1: "ws://", 2: "wss://", 3: "wss://"}
"""By security profile; 2.1 has 0 as well, which says nothing."""


@block.message(
    "B09.url-matches-profile",
    "SetNetworkProfile",
    versions=_V2,
    section="part 2 section A.1.3",
    severity=Severity.WARNING,
    derived=True,
    sentence="The address should begin with ws:// for security profile 1, which has no TLS, and with wss:// for 2 "
    "and 3.",
)
def address_fits_profile(request: Payload) -> Iterator[Broken]:
    """The profiles say whether TLS is used."""
    data: dict[str, Any] = request["connectionData"]
    allowed = _SCHEMES.get(data["securityProfile"])
    if allowed is None or data["ocppTransport"] != "JSON":
        return
    found, mark, _ = data["ocppCsmsUrl"].partition("://")
    if (found + mark).lower() != allowed:
        yield Broken(".connectionData.ocppCsmsUrl", found=data["ocppCsmsUrl"], allowed=allowed)


lower = block.conversation(
    "B09.FR.04",
    "SetNetworkProfile",
    versions=_V2,
    sentence="The security profile is lower than the one in use, so the answer has to be Rejected.",
)


@lower.answer("SetNetworkProfile")
def _lower(state: State, answer: Answer) -> Iterator[Broken]:
    """With AllowSecurityProfileDowngrade a station may go down to 2, and never to 1: B09.FR.31, errata 2025-09."""
    settings, status = state.of(Settings), answer.response["status"]
    current = settings.integer("SecurityCtrlr.SecurityProfile")
    wanted = answer.request["connectionData"]["securityProfile"]
    may = (settings.get("SecurityCtrlr.AllowSecurityProfileDowngrade") or "").lower() == "true" and wanted > 1
    if current is not None and wanted < current and status != "Rejected" and not may:
        yield Broken(".status", found=status, allowed="Rejected")
