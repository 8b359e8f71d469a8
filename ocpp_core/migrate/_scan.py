"""What of one file has to change, and what of that can be done by rule.

Belongs here: reading a syntax tree. Must not be here: what stands for a name (``_names``), files.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Final

import libcst as cst
from attrs import frozen
from libcst.metadata import MetadataWrapper

from ocpp_core._names import listed
from ocpp_core.migrate._fields import (
    AnyClass,
    difference,
    fitting,
    nested_fields,
    object_in_field,
    package_of,
    required,
    shown,
)
from ocpp_core.migrate._names import (
    Counterpart,
    Sort,
    class_called,
    counterpart,
    field_called,
    is_theirs,
    message_of,
    version_of,
)
from ocpp_core.migrate._references import Rewriter, root_of
from ocpp_core.migrate._source import Edit

__all__ = ["Change", "Subject", "scan"]


class Subject(StrEnum):
    """What a change is about."""

    IMPORT = "import"
    NAME = "name"
    """A class, an enumeration or a member of one."""
    ACTION = "action"
    HANDLER = "handler"
    ENDPOINT = "endpoint"
    """A charge point of theirs: its class, what of it is overridden, and its private parts."""
    CALL = "call"
    VALIDATION = "validation"
    VALUE = "value"
    """An argument of another type, or of another name."""
    DICT = "dict"
    """A dict that is an object here."""
    ERROR = "error"
    FRAME = "frame"
    TEXT = "text"
    """A name of theirs in a string."""


_SUBJECTS: Final = {
    Sort.ACTION: Subject.ACTION,
    Sort.ERROR: Subject.ERROR,
    Sort.FRAME: Subject.FRAME,
    Sort.CHARGE_POINT: Subject.ENDPOINT,
    Sort.ROUTING: Subject.HANDLER,
    Sort.MODULE: Subject.IMPORT,
}


@frozen
class Change:
    """A place of a file that has to change."""

    line: int
    column: int
    subject: Subject
    theirs: str
    """What stands there, by its name or as it is written."""

    ours: str | None
    """What stands for it here; None if nothing does."""

    note: str
    """What else is different, or why there is nothing; may be empty."""

    by_rule: bool
    """Whether it is rewritten by rule."""


_OPTIONS: Final = {
    "suppress": "there is none: a CALLERROR raises CallRefusedError",
    "unique_id": "a session makes the ids: give it new_id",
    "skip_schema_validation": "what is sent is always valid; name what to tolerate of a peer in a Tolerance",
}
"""Arguments of their ``call``, and what is different here."""

_PARTS: Final = {
    "route_message": "Session.receive takes a frame, for servers without a loop of their own",
    "_handle_call": "Session.receive gives CallReceived, to answer whenever you like",
    "_get_specific_response": "a session knows which answer belongs to which call",
    "_response_queue": "a session knows which answer belongs to which call",
    "_unique_id_generator": "Session(..., new_id=...)",
    "_call_lock": "an endpoint makes one call after the other by itself",
    "_connection": "endpoint.connection",
    "_response_timeout": "Session(..., timeout=...), or call(..., timeout=...)",
    "_ocpp_version": "endpoint.session.version",
    "_send": "an observer sees each FrameSent; the connection's send() is yours",
    "_call_result": "request.RESPONSE is the class of the response",
    "route_map": "endpoint.handlers",
}
"""Private parts of their charge point that many projects use, and what there is for each."""

_METHODS: Final = {
    "start": "endpoint.run() returns when the connection ends",
    "call": "wrap Endpoint.call in a function of your own, or subclass Endpoint",
}
_TEXT: Final = re.compile(r"ocpp(\.(v16|v20|v201|v21|charge_point|routing|messages|exceptions|experimental)[\w.]*)?")


def scan(wrapper: MetadataWrapper, charge_points: Collection[str]) -> tuple[list[Change], list[Edit]]:
    """What has to change in a file, in its order, and the edits that do it as far as they can be made by rule.

    ``charge_points`` are the names in it that stand for charge points of theirs.
    """
    rewriter = Rewriter(wrapper)
    visitor = _Visitor(rewriter, charge_points)
    wrapper.module.visit(visitor)
    rewriter.settle()
    changes = {*visitor.changes, *_of_names(rewriter, visitor), *_of_imports(rewriter)}
    return sorted(changes, key=lambda each: (each.line, each.column, each.subject, each.theirs)), rewriter.edits()


def _of_names(rewriter: Rewriter, visitor: _Visitor) -> Iterator[Change]:
    for each in rewriter.references:
        found = each.found
        if id(each.root) in visitor.explained or each.text == each.written:
            continue
        ours, note = each.text or found.ours, found.note
        if found.sort is Sort.MODULE:
            note = "the module itself is used; ours has all messages and types of a version in one module"
        elif found.sort is Sort.ERROR and id(each.root) in visitor.caught:
            ours, note = "CallRefusedError", "raised by a call that the peer refused; its .code says why"
        elif found.is_old and not note:
            note = "a name as older versions of theirs had it"
        start = each.place.start
        subject = _SUBJECTS.get(found.sort, Subject.NAME)
        yield Change(start.line, start.column + 1, subject, each.written, ours, note, by_rule=each.text is not None)


def _of_imports(rewriter: Rewriter) -> Iterator[Change]:
    for each in rewriter.imports:
        note = "" if each.new else "nothing of it is needed"
        if each.kept:
            note = f"needed as long as {listed(each.kept)} {'is' if len(each.kept) == 1 else 'are'} used"
        if each.in_text:
            note += f"; {listed(each.in_text)} also in an annotation that is a string"
        start, ours = each.place.start, "; ".join(each.new) or None
        yield Change(start.line, start.column + 1, Subject.IMPORT, each.written, ours, note, by_rule=not each.kept)


class _Visitor(cst.CSTVisitor):
    """Finds what is more than a name: handlers, calls, arguments, private parts, dicts."""

    def __init__(self, rewriter: Rewriter, charge_points: Collection[str]) -> None:
        super().__init__()
        self.changes: list[Change] = []
        self.explained: set[int] = set()
        """Roots of references that a change of its own speaks of."""
        self.caught: set[int] = set()
        """Roots of references that stand behind ``except``."""
        self._rewriter = rewriter
        self._charge_points = charge_points
        self._classes: list[str | None] = []
        """The classes around the place, by the version of a charge point of theirs; empty where it is not known."""
        self._handlers: list[AnyClass | None] = []
        self._made: dict[str, AnyClass] = {}

    # -- what is where

    def _add(self, node: cst.CSTNode, subject: Subject, theirs: str, ours: str | None, note: str = "") -> None:
        start = self._rewriter.place(node).start
        self.changes.append(Change(start.line, start.column + 1, subject, theirs, ours, note, by_rule=False))

    def _found(self, node: cst.CSTNode) -> Counterpart | None:
        """The counterpart of an expression that is a name of theirs."""
        return self._rewriter.found(node)

    def _ours(self, node: cst.CSTNode) -> AnyClass | None:
        """The class of ours that an expression names, as one does that was rewritten."""
        name = (self._rewriter.ours(node) or "").split(".")
        return class_called(name[1], name[2]) if len(name) == 3 else None

    def _made_of_theirs(self, node: cst.BaseExpression) -> AnyClass | None:
        """The class of ours for an expression that makes a message or a datatype of theirs."""
        if isinstance(node, cst.Call):
            found = self._found(node.func)
            return None if found is None else message_of(found)
        return self._made.get(node.value) if isinstance(node, cst.Name) else None

    def _is_charge_point(self, node: cst.BaseExpression) -> bool:
        found = self._found(node)
        return (found is not None and found.sort is Sort.CHARGE_POINT) or (
            isinstance(node, cst.Name) and node.value in self._charge_points
        )

    def _parent(self, node: cst.CSTNode) -> cst.CSTNode:
        return self._rewriter.parent(node)

    def _in_charge_point(self) -> bool:
        return bool(self._classes) and self._classes[-1] is not None

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        path = "" if node.relative or node.module is None else _code(node.module)
        if isinstance(node.names, cst.ImportStar) and is_theirs(path):
            note = "names that are imported with a star cannot be followed: name them first"
            self._add(node, Subject.IMPORT, _code(node), None, note)

    # -- classes, and what of them is overridden

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        bases = [base.value for base in node.bases if self._is_charge_point(base.value)]
        found = [self._found(base) for base in bases]
        versions = [version_of(each.theirs) or "" for each in found if each is not None]
        self._classes.append(next(filter(None, versions), "") if bases else None)
        for base in bases:
            self._explain(base)
            self._add(
                base,
                Subject.ENDPOINT,
                f"class {node.name.value}({_code(base)})",
                f"class {node.name.value}(Endpoint)",
                "its handlers go into a Handlers; without state of its own a plain Endpoint will do",
            )

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: ARG002  # the name that LibCST wants
        self._classes.pop()

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        handled: AnyClass | None = None
        for decorator in node.decorators:
            handled = self._handler(node, decorator.decorator) or handled
        self._handlers.append(handled)
        name = node.name.value
        if self._in_charge_point() and name in _PARTS.keys() | _METHODS.keys():
            self._add(node.name, Subject.ENDPOINT, f"def {name}", None, {**_PARTS, **_METHODS}[name])

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:  # noqa: ARG002  # as above
        self._handlers.pop()

    def visit_Attribute(self, node: cst.Attribute) -> None:
        name = node.attr.value
        is_self = isinstance(node.value, cst.Name) and node.value.value == "self"
        is_own = is_self and self._in_charge_point()
        if name in _PARTS and (is_own or (not is_self and name in _PARTS.keys() - {"_send", "_connection"})):
            self._add(node, Subject.ENDPOINT, _code(node), None, _PARTS[name])

    # -- handlers

    def _handler(self, node: cst.FunctionDef, decorator: cst.BaseExpression) -> AnyClass | None:
        """What a decorator of theirs makes of a function: the request that it handles, if that is known."""
        if not isinstance(decorator, cst.Call):
            return None
        found = self._found(decorator.func)
        if found is None or found.theirs not in {"ocpp.routing.on", "ocpp.routing.after"}:
            return None
        self._explain(decorator.func)
        name = found.theirs.rpartition(".")[2]
        actions = [arg.value for arg in decorator.args if arg.keyword is None or arg.keyword.value == "action"][:1]
        request = self._request(actions[0]) if actions else None
        wanted = "..." if request is None else shown(request)
        takes = "the endpoint and the request" + (" and the response" if name == "after" else "")
        note = f"takes {takes}" + ("" if request is None else self._parameters(node, request))
        self._add(decorator, Subject.HANDLER, f"@{_code(decorator)}", f"@handlers.{name}({wanted})", note)
        for arg in decorator.args:
            if arg.keyword is not None and arg.keyword.value == "skip_schema_validation":
                self._add(arg, Subject.VALIDATION, _code(arg).rstrip(", "), "Tolerance", _OPTIONS[arg.keyword.value])
        if request is not None and self._found(actions[0]) is not None:
            self._rewriter.replace_action(actions[0], package_of(request), request.__name__)
        return request

    def _request(self, action: cst.BaseExpression) -> AnyClass | None:
        """The request of ours that an action stands for; a plain text is of the version of the class or file."""
        found = self._found(action)
        if (ours := self._ours(action)) is not None:
            return ours
        if found is not None and found.sort is Sort.ACTION and found.ours is not None:
            version, name = version_of(found.theirs), found.ours.strip('"')
        elif isinstance(action, cst.SimpleString):
            only = next(iter(self._rewriter.versions)) if len(self._rewriter.versions) == 1 else None
            version = next(filter(None, reversed(self._classes)), only)
            name = str(action.evaluated_value)
        else:
            return None
        request = counterpart(f"ocpp.{version}.call.{name}")
        return None if request is None else message_of(request)

    def _parameters(self, node: cst.FunctionDef, request: AnyClass) -> str:
        """What is different in the fields that a handler takes as arguments."""
        notes = []
        parameters = node.params
        for each in (*parameters.params, *parameters.kwonly_params):
            name = each.name.value
            if name == "call_unique_id":
                notes.append("call_unique_id is the message_id of the Call that an observer sees")
            elif (ours := field_called(request, name)) is not None and (what := difference(request, ours)):
                notes.append(f"request.{ours} is {what}")
        return "".join(f"; {note}" for note in notes)

    # -- calls, and what is given to them

    def visit_Call(self, node: cst.Call) -> None:
        cls = self._made_of_theirs(node)
        if cls is not None or (cls := self._ours(node.func)) is not None:
            self._arguments(node, cls)
        if isinstance(node.func, cst.Attribute) and node.func.attr.value == "call":
            self._called(node, node.func)
        elif self._is_charge_point(node.func):
            self._explain(node.func)
            ours = "Endpoint(Session(version, role), connection, handlers, identity=...)"
            self._add(node, Subject.ENDPOINT, f"{_code(node.func)}(...)", ours)
        elif isinstance(node.func, cst.Attribute) and node.func.attr.value in {"get", "pop"} and node.args:
            self._key(node, node.args[0].value)

    def _called(self, node: cst.Call, func: cst.Attribute) -> None:
        """Perhaps a call of theirs: what is called with a message of theirs, or by ``self`` in a charge point."""
        options = [arg for arg in node.args if arg.keyword is not None and arg.keyword.value in _OPTIONS]
        is_own = isinstance(func.value, cst.Name) and func.value.value == "self" and self._in_charge_point()
        if not (is_own or options or (node.args and self._made_of_theirs(node.args[0].value))):
            return
        note = "a CALLERROR raises CallRefusedError, where theirs gives None; one that times out CallTimedOutError"
        self._add(node, Subject.CALL, f"{_code(func)}(...)", "await endpoint.call(request)", note)
        for arg in options:
            name = arg.keyword.value if arg.keyword is not None else ""
            subject = Subject.VALIDATION if name == "skip_schema_validation" else Subject.CALL
            self._add(arg, subject, _code(arg).rstrip(", "), None, _OPTIONS[name])

    def visit_Assign(self, node: cst.Assign) -> None:
        cls = self._made_of_theirs(node.value)
        for target in node.targets:
            if cls is not None and isinstance(target.target, cst.Name):
                self._made[target.target.value] = cls

    def _arguments(self, node: cst.Call, cls: AnyClass) -> None:
        unnamed = [arg for arg in node.args if arg.keyword is None and arg.star == ""]
        if unnamed and not (len(unnamed) == 1 and len(required(cls)) == 1):
            self._add(unnamed[0], Subject.VALUE, f"{_code(node.func)}(...)", None, "name the arguments")
        elif unnamed:
            start = self._rewriter.place(unnamed[0].value).start
            self._rewriter.insert(start, f"{required(cls)[0]}=")
            self._argument(unnamed[0], cls, required(cls)[0])
        for arg in node.args:
            if arg.star:
                note = "the values must have the types of the class: from_dict takes the payload of the wire"
                self._add(arg, Subject.DICT, _code(arg).rstrip(", "), None, note)
            elif arg.keyword is not None:
                name = arg.keyword.value
                ours = field_called(cls, name)
                if ours is not None and ours != name:
                    self._rewriter.replace(self._rewriter.place(arg.keyword), ours)
                if ours is None:
                    self._add(arg, Subject.VALUE, name, None, f"{cls.__name__} has no such field")
                else:
                    self._argument(arg, cls, ours)

    def _argument(self, arg: cst.Arg, cls: AnyClass, name: str) -> None:
        """What is different in a value that is given for a field."""
        value = arg.value
        wanted = difference(cls, name)
        if not wanted or (isinstance(value, cst.Name) and value.value == "None"):
            return
        kind = object_in_field(cls, name)
        dicts = [value, *(each.value for each in value.elements)] if isinstance(value, cst.List) else [value]
        if kind is not None and any(isinstance(each, cst.Dict) for each in dicts):
            self._add(arg, Subject.DICT, _short(value), shown(kind), f"{name} is {wanted}")
        elif kind is None and (
            _is_text(value) or self._ours(cst.ensure_type(self._parent(arg), cst.Call).func) is None
        ):
            self._add(arg, Subject.VALUE, f"{name}={_short(value)}", None, f"{name} is {wanted}")

    def visit_ExceptHandler(self, node: cst.ExceptHandler) -> None:
        caught = node.type.elements if isinstance(node.type, cst.Tuple) else [node.type]
        self.caught |= {id(root_of(each.value if isinstance(each, cst.Element) else each)) for each in caught}

    # -- dicts, and names in strings

    def visit_Subscript(self, node: cst.Subscript) -> None:
        (first, *more) = node.slice
        if not more and isinstance(first.slice, cst.Index):
            self._key(node, first.slice.value)

    def _key(self, node: cst.Subscript | cst.Call, key: cst.BaseExpression) -> None:
        """Perhaps a member of a nested object, which is a dict in theirs: within a handler, or behind a field."""
        if not isinstance(key, cst.SimpleString) or not self._rewriter.imports_theirs:
            return
        name = str(key.evaluated_value)
        handled = next((each for each in reversed(self._handlers) if each is not None), None)
        versions = {package_of(handled)} if handled else self._rewriter.versions
        inner = node.value if isinstance(node, cst.Subscript) else node.func
        if isinstance(inner, cst.Attribute) and isinstance(node, cst.Call):
            inner = inner.value
        known = nested_fields(frozenset(versions))
        if name in known and (
            handled is not None or "_" in name or (isinstance(inner, cst.Attribute) and inner.attr.value in known)
        ):
            self._add(node, Subject.DICT, _short(node), f"{_short(inner)}.{known[name]}", "nested objects are typed")

    def visit_Dict(self, node: cst.Dict) -> None:
        """Perhaps an object of the standard: all its keys are fields of one type, the required ones among them."""
        names = [
            str(each.key.evaluated_value)
            for each in node.elements
            if isinstance(each, cst.DictElement) and isinstance(each.key, cst.SimpleString)
        ]
        if (
            not self._rewriter.imports_theirs
            or len(names) < 2
            or len(names) != len(node.elements)
            or not any(name.count("_") for name in names)
        ):
            return
        for version in sorted(self._rewriter.versions):
            if (cls := fitting(version, names)) is not None:
                self._add(node, Subject.DICT, _short(node), shown(cls), "it may be an object of the standard")
                return

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        text = node.evaluated_value
        if not isinstance(text, str) or not _TEXT.fullmatch(text):
            return
        if text == "ocpp":
            call = self._parent(self._parent(node))
            if isinstance(call, cst.Call) and _code(call.func).endswith("getLogger"):
                self._add(node, Subject.TEXT, f'getLogger("{text}")', 'getLogger("ocpp_core.endpoint")')
        elif (found := counterpart(text)) is not None:
            self._add(node, Subject.TEXT, f'"{text}"', found.ours, found.note)

    def _explain(self, node: cst.BaseExpression) -> None:
        """A change of its own speaks of this use of a name."""
        self.explained.add(id(root_of(node)))


# -- source of theirs


def _is_text(node: cst.BaseExpression) -> bool:
    """Whether an expression is plainly a text: a literal, or what a date-time is formatted by."""
    if isinstance(node, cst.BinaryOperation):
        return _is_text(node.left) or _is_text(node.right)
    if isinstance(node, cst.Call):
        name = node.func.attr.value if isinstance(node.func, cst.Attribute) else _code(node.func)
        return name in {"isoformat", "strftime", "str"}
    return isinstance(node, cst.SimpleString | cst.FormattedString | cst.ConcatenatedString)


_EMPTY: Final = cst.Module([])
_WIDEST: Final = 60


def _code(node: cst.CSTNode) -> str:
    return " ".join(_EMPTY.code_for_node(node).split())


def _short(node: cst.CSTNode) -> str:
    code = _code(node)
    return code if len(code) <= _WIDEST else f"{code[: _WIDEST - 3]}..."
