"""A real browser without a window, which opens pages that we write."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@contextmanager
def browser() -> Iterator[Any]:
    """Chromium by Playwright: the one of the system, else that of Playwright. Where there is none the test is skipped.

    CI must have one.
    """
    missing = pytest.fail if os.environ.get("CI") else pytest.skip
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        missing("playwright is not installed")
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])  # CI runs as root
        except Error as error:
            missing(f"no browser can be started: install chromium ({str(error).splitlines()[0]:.200})")
        yield opened
        opened.close()
