"""What is shown of docstrings and signatures."""

from __future__ import annotations

import attrs
import pytest

pytest.importorskip("sphinx", reason="Sphinx is not installed: nox -s docs has it")

from docs.tools.docstrings import with_defaults, without_advice


def test_advice_for_those_who_change_a_module_is_left_out() -> None:
    assert without_advice("A room.\n\nBelongs here: x. Must not\nbe here: y.\n\nMore.") == "A room.\n\nMore."


@attrs.frozen
class Example:
    number: int
    text: str = "a"
    made: list[int] = attrs.field(factory=list)


def test_defaults_of_attributes() -> None:
    written = "(number: int, text: str = attr_dict['text'].default, made: list[int] = NOTHING)"
    assert with_defaults(written, Example) == "(number: int, text: str = 'a', made: list[int] = ...)"
    assert with_defaults("(number: int = 1)", len) == "(number: int = 1)"
