"""The names of theirs that a file imports, where it uses them, and the edits that put ours in their place.

Belongs here: imports, scopes, and names that would clash. Must not be here: what stands for a name (``_names``), what
cannot be done by rule (``_scan``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import libcst as cst
from attrs import define, field
from libcst.helpers import get_full_name_for_node
from libcst.metadata import (
    BaseAssignment,
    CodePosition,
    CodeRange,
    ImportAssignment,
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    Scope,
    ScopeProvider,
)

from ocpp_core.migrate._names import Counterpart, Sort, counterpart, is_theirs, version_of
from ocpp_core.migrate._source import Edit

__all__ = ["Imported", "Reference", "Rewriter", "root_of"]

_Import = cst.Import | cst.ImportFrom
_Needed = tuple[str, str]
"""A module of ours, and what is imported from it: a name, perhaps with another one that it gets."""

_CLASSES: Final = {Sort.REQUEST, Sort.RESPONSE, Sort.DATATYPE, Sort.ENUM}
_WIDEST: Final = 88
"""Columns of an import before it is spread over lines."""


@define(eq=False)
class Reference:
    """A use of a name of theirs."""

    root: cst.Name
    """Its first part, which an import binds."""

    place: CodeRange
    """Where the part of it stands that is a name of theirs."""

    written: str
    found: Counterpart
    can_replace: bool
    text: str | None = None
    """What is put in its place; None: nothing is."""

    action: tuple[str, str] | None = None
    """Where an action selects a handler: the package and the name of the request that does so here."""

    is_in_text: bool = False
    """Whether it stands in an annotation that is a string."""


@define(eq=False)
class _Binding:
    """A name that an import binds."""

    statement: _Import
    alias: cst.ImportAlias
    path: str
    local: str
    references: list[Reference] = field(factory=list)
    found: Counterpart | None = None

    @property
    def is_class(self) -> bool:
        return self.found is not None and self.found.sort in _CLASSES and self.found.can_replace

    @property
    def stays(self) -> bool:
        """Whether something needs it still. What a file imports and does not use may be meant for others."""
        return not all(each.can_replace for each in self.references) or not (self.references or self.is_class)


@define(eq=False)
class Imported:
    """A statement that imports names of theirs."""

    place: CodeRange
    written: str
    kept: Sequence[str] = ()
    """The names that are still imported."""
    new: Sequence[str] = ()
    """The statements that import ours."""
    in_text: Sequence[str] = ()
    """Those of the kept that stand in an annotation that is a string."""


class Rewriter:
    """All names of theirs in a file. `settle` decides what is put in their place; `edits` does it."""

    def __init__(self, wrapper: MetadataWrapper) -> None:
        self._places = wrapper.resolve(PositionProvider)
        self._parents = wrapper.resolve(ParentNodeProvider)
        self._newline = wrapper.module.default_newline
        self._lines = re.split(r"\r\n|\r|\n", wrapper.module.code)
        self._edits: list[Edit] = []
        self._bindings: list[_Binding] = []
        self._taken: set[str] = set()
        """Names that are bound to something else than a name of theirs."""
        self._ours: dict[str, str] = {}
        """What the file imports of ours on its highest level already: the whole names, and what they are called."""
        self._roots: dict[int, Reference] = {}
        self._roots_of_ours: dict[int, str] = {}
        self.imports: list[Imported] = []
        scopes = {id(scope): scope for scope in wrapper.resolve(ScopeProvider).values() if scope is not None}
        for scope in scopes.values():
            self._read(scope)
        paths = [*self._ours, *(name for each in self._bindings for name in self._paths(each))]
        self.versions = frozenset(version for name in paths if (version := version_of(name)))
        """The packages of versions that the file uses."""

    @property
    def imports_theirs(self) -> bool:
        """Whether the file imports anything of theirs."""
        return bool(self._bindings)

    @property
    def references(self) -> list[Reference]:
        """All uses of names of theirs."""
        return list(self._roots.values())

    def place(self, node: cst.CSTNode) -> CodeRange:
        """Where a part of the code stands."""
        return self._places[node]

    def parent(self, node: cst.CSTNode) -> cst.CSTNode:
        """What a part of the code is directly within."""
        return self._parents[node]

    def found(self, node: cst.CSTNode) -> Counterpart | None:
        """What stands for a whole expression, if that is a name of theirs."""
        reference = self._roots.get(id(root_of(node)))
        return None if reference is None else reference.found

    def ours(self, node: cst.CSTNode) -> str | None:
        """The whole name of an expression, if that is a name of ours."""
        path = self._roots_of_ours.get(id(root_of(node)))
        name = get_full_name_for_node(node)
        return None if path is None or name is None else path + name.removeprefix(name.partition(".")[0])

    def replace_action(self, node: cst.BaseExpression, version: str, name: str) -> None:
        """Have the name of an action replaced by that of its request, since it selects a handler."""
        if (found := self._roots.get(id(root_of(node)))) is not None:
            found.action = (version, name)

    def replace(self, place: CodeRange, text: str) -> None:
        """Put another text in a place."""
        self._edits.append(Edit(place, text))

    def insert(self, place: CodePosition, text: str) -> None:
        """Put a text before a place."""
        self._edits.insert(0, Edit(CodeRange(place, place), text))

    def edits(self) -> list[Edit]:
        """All edits, after `settle`."""
        return self._edits

    # -- what is imported, and used

    def _read(self, scope: Scope) -> None:
        for assignment in scope.assignments:
            statement = assignment.node if isinstance(assignment, ImportAssignment) else None
            found = (
                self._binding(statement, assignment.name)
                if isinstance(statement, cst.Import | cst.ImportFrom)
                else None
            )
            if found is None or not is_theirs(found.path):
                self._taken.add(assignment.name)
                if found is not None and found.path.startswith("ocpp_core."):
                    self._read_ours(found, assignment)
                continue
            self._bindings.append(found)
            for access in assignment.references:
                self._refer(found, access.node)

    def _read_ours(self, binding: _Binding, assignment: BaseAssignment) -> None:
        if self._is_top(binding.statement):
            self._taken.discard(binding.local)
            self._ours[binding.path] = binding.local
        self._roots_of_ours |= {id(root_of(access.node)): binding.path for access in assignment.references}

    def _binding(self, statement: _Import, name: str) -> _Binding | None:
        if isinstance(statement.names, cst.ImportStar):
            return None
        for alias in statement.names:
            path = alias.evaluated_name
            local = alias.evaluated_alias or path
            if isinstance(statement, cst.ImportFrom):
                if statement.relative or statement.module is None:
                    return None
                path = f"{get_full_name_for_node(statement.module)}.{path}"
            if local == name:
                if isinstance(statement, cst.Import) and alias.asname is None:
                    path = local = local.partition(".")[0]
                return _Binding(statement, alias, path, local, found=counterpart(path))
        return None

    def _refer(self, binding: _Binding, node: cst.CSTNode) -> None:
        root = root_of(node)
        if not isinstance(root, cst.Name) or root not in self._places:
            binding.references.append(_unreachable(binding))
            return
        chain: list[cst.Name | cst.Attribute] = [root]
        while isinstance(parent := self._parents.get(chain[-1]), cst.Attribute) and parent.value is chain[-1]:
            chain.append(parent)
        whole = ".".join([binding.path, *(each.attr.value for each in chain[1:] if isinstance(each, cst.Attribute))])
        found = counterpart(whole)
        if found is None:
            return
        known = self._roots.get(id(root))
        if known is not None and known.found.ours != found.ours:  # two imports bind the name, and one of them counts
            known.can_replace = False
        if known is None:
            length = len(found.theirs.split(".")) - len(binding.path.split("."))
            rest = [each.attr.value for each in chain[length + 1 :] if isinstance(each, cst.Attribute)]
            can_replace = found.can_replace and found.sort is not Sort.MODULE
            if found.sort is Sort.ACTION and found.ours is not None:
                can_replace = rest in ([], ["value"])
                length += len(rest)
            last = chain[max(min(length, len(chain) - 1), 0)]
            written = get_full_name_for_node(last) or binding.local
            known = Reference(root, self._places[last], written, found, can_replace)
            self._roots[id(root)] = known
        binding.references.append(known)

    def _paths(self, binding: _Binding) -> Iterator[str]:
        yield binding.path
        yield from (each.found.theirs for each in binding.references)

    # -- what is put in their place

    def settle(self) -> None:
        """Decide what is put in the place of each name, so that no name clashes with another of the file."""
        staying = {each.local for each in self._bindings if each.stays}
        self._taken |= staying
        targets = Counter(
            {(self._target(each), each.found.module) for each in self._bindings if each.is_class and each.found}
        )
        modules = Counter(name for name, _ in targets)
        statements: dict[int, tuple[_Import, list[_Binding]]] = {}
        for each in self._bindings:
            statements.setdefault(id(each.statement), (each.statement, []))[1].append(each)
        top: set[_Needed] = set()
        for statement, bindings in sorted(statements.values(), key=lambda pair: self._places[pair[0]].start.line):
            new: list[_Needed] = []
            kept: list[_Binding] = []
            for each in bindings:
                if each.local in staying:
                    kept.append(each)
                target = self._target(each) if each.is_class and each.found else ""
                as_class = target and each.local not in staying and target not in self._taken and modules[target] == 1
                for reference in each.references:
                    new += self._settle_one(reference, target if as_class else None)
                if as_class and each.found is not None and each.found.ours is not None:
                    name = each.found.ours.split(".")[-1]
                    new.append((self._home(each.found), name if name == target else f"{name} as {target}"))
            self._settle_import(statement, kept, new, top)

    def _settle_one(self, reference: Reference, target: str | None) -> list[_Needed]:
        """Decide on one use; gives what has to be imported for it."""
        found = reference.found
        if not reference.can_replace or found.ours is None or reference.text is not None:
            return []
        if reference.action is not None:
            version, name = reference.action
            local, needed = self._package("ocpp_core", version)
            reference.text = f"{local}.{name}"
        elif found.sort is Sort.ACTION:
            reference.text, needed = found.ours, []
        elif target is not None:
            _, *rest = found.ours.split(".")[0 if self._is_listed(found) else 1 :]
            reference.text, needed = ".".join([target, *rest]), []
        elif self._is_listed(found):
            module, _, version = str(found.module).rpartition(".")
            local, needed = self._package("ocpp_core", module.rpartition(".")[2])
            reference.text = f"{local}.{version}.{found.ours}"
        else:
            version, _, rest_of_it = found.ours.partition(".")
            local, needed = self._package("ocpp_core", version)
            reference.text = f"{local}.{rest_of_it}"
        self._edits.append(Edit(reference.place, reference.text))
        return needed

    def _is_listed(self, found: Counterpart) -> bool:
        return found.module != "ocpp_core"

    def _home(self, found: Counterpart) -> str:
        """The module that a class of ours is imported from."""
        return str(found.module) if self._is_listed(found) else f"ocpp_core.{str(found.ours).partition('.')[0]}"

    def _target(self, binding: _Binding) -> str:
        """What a class that is imported by its name is called afterwards: as ours, unless it had a name of its own."""
        name = str(binding.found.ours).split(".")[-1] if binding.found else ""
        return binding.local if binding.alias.asname is not None else name

    def _package(self, module: str, name: str) -> tuple[str, list[_Needed]]:
        """What a module of ours is called in the file, and what has to be imported for that."""
        if (known := self._ours.get(f"{module}.{name}")) is not None:
            return known, []
        local = f"ocpp_{name}" if name in self._taken else name
        return local, [(module, name if local == name else f"{name} as {local}")]

    # -- imports

    def _settle_import(self, statement: _Import, kept: list[_Binding], new: list[_Needed], top: set[_Needed]) -> None:
        known = set(top)
        if self._is_top(statement):
            top |= set(new)
        groups: dict[str, list[str]] = {}
        for module, name in sorted(set(new) - known):
            groups.setdefault(module, []).append(name)
        self.imports.append(
            Imported(
                self._places[statement],
                " ".join(_EMPTY.code_for_node(statement).split()),
                [each.local for each in kept],
                [_line(module, names) for module, names in groups.items()],
                [each.local for each in kept if any(reference.is_in_text for reference in each.references)],
            )
        )
        if not new and len(kept) == sum(each.statement is statement for each in self._bindings):
            return
        indent = self._indent(statement)
        old = [_kept(statement, kept)] if kept else []
        fresh = [_spread(module, names, indent, self._newline) for module, names in groups.items()]
        self._edits.append(self._edit(statement, old + fresh, indent))

    def _indent(self, statement: _Import) -> str | None:
        """What stands before a statement; None if that is another one."""
        start = self._places[statement].start
        before = self._lines[start.line - 1][: start.column]
        line = self._parents[statement]
        alone = isinstance(line, cst.SimpleStatementLine) and len(line.body) == 1
        return before if alone and not before.strip() else None

    def _edit(self, statement: _Import, statements: list[str], indent: str | None) -> Edit:
        place = self._places[statement]
        if statements:
            return Edit(place, ("; " if indent is None else self._newline + indent).join(statements))
        line = self._parents[statement]
        if indent == "" and isinstance(line, cst.SimpleStatementLine) and line.trailing_whitespace.comment is None:
            return Edit(CodeRange(CodePosition(place.start.line, 0), CodePosition(place.end.line + 1, 0)), "")
        return Edit(place, "pass")

    def _is_top(self, statement: _Import) -> bool:
        line = self._parents[statement]
        return isinstance(line, cst.SimpleStatementLine) and isinstance(self._parents[line], cst.Module)


_EMPTY: Final = cst.Module([])


def root_of(node: cst.CSTNode | None) -> cst.CSTNode | None:
    """The first part of a dotted name."""
    while isinstance(node, cst.Attribute):
        node = node.value
    return node


def _unreachable(binding: _Binding) -> Reference:
    """A use in an annotation that is a string: it has no place, and keeps the import."""
    found = Counterpart(binding.path, Sort.OTHER)
    nowhere = CodeRange(CodePosition(0, 0), CodePosition(0, 0))
    return Reference(cst.Name("_"), nowhere, binding.local, found, can_replace=False, is_in_text=True)


def _kept(statement: _Import, kept: list[_Binding]) -> str:
    names = ", ".join(_EMPTY.code_for_node(each.alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)) for each in kept)
    if isinstance(statement, cst.Import):
        return f"import {names}"
    return f"from {get_full_name_for_node(statement.module) if statement.module else ''} import {names}"


def _line(module: str, names: list[str]) -> str:
    return f"from {module} import {', '.join(names)}"


def _spread(module: str, names: list[str], indent: str | None, newline: str) -> str:
    """An import in one line, or in several if it is long."""
    line = _line(module, names)
    if indent is None or len(indent + line) <= _WIDEST:
        return line
    inner = "".join(f"{indent}    {name},{newline}" for name in names)
    return f"from {module} import ({newline}{inner}{indent})"
