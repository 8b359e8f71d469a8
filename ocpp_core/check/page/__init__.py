"""The report as a page: one HTML file to look at a capture with, made to find out why a car did not charge.

Belongs here: what the page is told (exchanges, stations, transactions), and the page itself: its HTML, CSS and script.
Must not be here: reaching verdicts, redaction, files.

The page works without network. What a peer wrote is data to it: it stands in an element that no browser runs, from
which it is shown as text alone.
"""

from ocpp_core.check.page._page import MOST_FRAMES, Page
from ocpp_core.check.page._results import PageResult, PageResults

__all__ = ["MOST_FRAMES", "Page", "PageResult", "PageResults"]
