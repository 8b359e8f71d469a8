"""What tests of several rooms share: an HTTP server, time that must be linear, and a watch over files and sockets."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer


@contextmanager
def serving(answer: Callable[[bytes], tuple[int, bytes]]) -> Iterator[str]:
    """A small HTTP server at a URL; what it answers to each body that is posted is up to a function."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status, body = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Type", "application/soap+xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def takes_linear_time(find: Callable[[str], Iterable[object]], piece: str) -> bool:
    """Whether a search through a piece that is repeated takes time linear in the length.

    Eight times the text would take sixty-four times as long if the time were quadratic.
    """

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            sum(1 for _ in find(text))
            best = min(best, time.process_time() - start)
        return best

    return seconds(160_000) < 24 * seconds(20_000) + 0.1


def altered(data: bytes, changes: Iterable[tuple[float, bytes]], share: float) -> bytes:
    """Data with bytes put in at some places, given as shares of the length, and cut off behind a share of it."""
    changed = bytearray(data)
    for place, new in changes:
        start = int(place * len(data))
        changed[start : start + len(new)] = new
    return bytes(changed[: int(share * len(changed))])


WATCH = """
import os, sys, sysconfig
import ocpp_core
here = os.path.dirname(os.path.dirname(ocpp_core.__file__))
places = tuple(os.path.realpath(p) for p in (
    os.path.join(here, "ocpp_core"), os.path.join(here, "schemas"), sys.prefix, sys.base_prefix,
    *(sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib"))))
opened, settled = [], False
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(arguments[0]))
        if settled or not path.startswith(places):
            opened.append(path)
    elif event.startswith(("socket.", "subprocess", "os.system", "os.exec", "urllib")):
        opened.append(event)
    elif event == "import" and settled:
        opened.append(f"import {arguments[0]}")
sys.addaudithook(watch)
"""
"""Code for a process of its own: ``opened`` lists files elsewhere than of this package and of Python, and sockets.

Once ``settled`` is true, it lists everything that is opened or imported.
"""
