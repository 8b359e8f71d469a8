"""The file: nothing in it can be more than text, and it holds all that it needs."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from ocpp_core.check.page import Page, _data
from ocpp_core.check.page._html import embedded
from tests.check.page.samples import HOSTILE, hostile_page, page_of, record, written


class Read(HTMLParser):
    """A page as a browser takes it apart."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self.inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside in self.texts:
            self.texts[self.inside].append(data)


EMPTY = written(Page())
FULL = written(hostile_page())


def test_hostile_frames_add_no_element() -> None:
    assert [tag for tag, _ in Read(FULL).tags] == [tag for tag, _ in Read(EMPTY).tags]


def test_there_is_nothing_in_the_data_that_could_end_it() -> None:
    [data, script] = Read(FULL).texts["script"]
    assert re.search(r"[^ -;=?-~]|&", data) is None  # ASCII without <, > and &
    assert HOSTILE[:20] in json.loads(data)["stations"][0]["name"]
    assert script.startswith('"use strict";')


@pytest.mark.parametrize("value", [HOSTILE, "\ud800", float("inf"), 2**60, True, None, {HOSTILE: [1.5, HOSTILE]}])
def test_every_value_can_be_embedded(value: object) -> None:
    text = embedded(value)
    assert text.isascii()
    assert "<" not in text
    expected = str(value) if value in (float("inf"), 2**60) else value
    assert json.loads(text) == expected


@pytest.mark.parametrize("page", [EMPTY, FULL], ids=["empty", "full"])
def test_the_policy_lets_nothing_run_but_our_script(page: str) -> None:
    read = Read(page)
    [policy] = [
        each["content"]
        for tag, each in read.tags
        if tag == "meta" and each.get("http-equiv") == "Content-Security-Policy"
    ]
    style, script = (
        b64encode(sha256(text.encode()).digest()).decode() for text in (*read.texts["style"], read.texts["script"][1])
    )
    assert policy == (
        f"default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
    )


def test_it_loads_nothing() -> None:
    assert not [(tag, each) for tag, each in Read(FULL).tags if {"src", "href", "style", "onload"} & each.keys()]
    assert "url(" not in EMPTY
    assert "@import" not in EMPTY


def test_it_is_written_by_text_alone() -> None:
    script = Read(EMPTY).texts["script"][1]
    assert not re.findall(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\.srcdoc", script
    )


def test_many_long_frames_are_cut_to_less(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps([2, "1", "DataTransfer", {"vendorId": "V", "data": "x" * 2_000}])
    page = page_of("\n".join([line] * 100))
    whole = page.data()["exchanges"][0]["call"]
    monkeypatch.setattr(_data, "_ROOM", 100_000)
    cut = page.data()["exchanges"][0]["call"]
    assert ("size" in whole, len(cut["text"]), cut["size"]) == (False, 1_000, len(line))
    monkeypatch.setattr(_data, "_ROOM", 1)
    assert len(page.data()["exchanges"][0]["call"]["text"]) == 100


def test_an_answer_of_the_side_that_called_is_none_to_its_call() -> None:
    call, result = [2, "1", "Heartbeat", {}], [3, "1", {"currentTime": "2026-03-01T08:00:00Z"}]
    time = "2026-03-01T10:00:00Z"
    for direction, halves in (("in", [(True, False), (False, True)]), ("out", [(True, True)])):
        page = page_of("\n".join([record(time, "A", "in", call), record(time, "A", direction, result)]))
        exchanges = page.data()["exchanges"]
        assert [(each.get("call") is not None, each.get("answer") is not None) for each in exchanges] == halves
