"""Prints what the benchmarks are for: the ratios of their medians, beside what is wanted."""

from __future__ import annotations

from typing import Any

from .bench_tolerance import BROKEN

EVENT = "2.0.1 TransactionEvent"
RATIOS = [
    ("bytes to typed message / limit, {}", "bench_decode[{}]", "bench_limit[{}]", EVENT, "at most 3.5"),
    ("bytes to typed message / limit, {}", "bench_decode[{}]", "bench_limit[{}]", "1.6 MeterValues", "at most 3.5"),
    (
        "bytes to typed message / limit, {}",
        "bench_decode[{}]",
        "bench_limit[{}]",
        "2.0.1 BootNotification",
        "at most 6",
    ),
    ("bytes to typed message / limit, {}", "bench_decode[{}]", "bench_limit[{}]", "1.6 Heartbeat", "at most 6"),
    ("bytes to verdict / limit, {}", "bench_check[{}]", "bench_limit[{}]", EVENT, "at most 1.6"),
    ("bytes to verdict / limit, {}", "bench_check[{}]", "bench_limit[{}]", "1.6 MeterValues", "at most 1.6"),
    ("ocpp package's decoding / ours, {}", "bench_ocpp_decode", "bench_decode[{}]", EVENT, "at least 100"),
    ("ocpp package's checked encoding / ours, {}", "bench_ocpp_encode", "bench_encode[{}]", EVENT, "at least 50"),
    ("calls answered a second: ours / ocpp package's, {}", "bench_ocpp_answer", "bench_answer", EVENT, "at least 50"),
    *(
        ratio
        for action in ("MeterValues", "BootNotification")
        for ratio in (
            (
                "SOAP bytes to typed message / lxml's parse, {}",
                "bench_soap_decode[{}]",
                "bench_lxml[{}]",
                action,
                "at most 4",
            ),
            ("SOAP: zeep's parse / ours, {}", "bench_zeep[{}]", "bench_soap_decode[{}]", action, "at least 5"),
        )
    ),
    *(
        (
            "a fresh process: ours / ocpp package's, {}",
            "bench_fresh_process[ours-{}]",
            "bench_fresh_process[ocpp-{}]",
            version,
            "at most 0.5",
        )
        for version in ("1.6", "2.0.1", "2.1")
    ),
]

RATIOS += [
    (
        "a valid frame, everything tolerated / nothing, {}",
        "bench_valid[everything-{}]",
        "bench_valid[nothing-{}]",
        frame,
        "1, but for the look for integers beyond 32 bits",
    )
    for frame in (EVENT, "1.6 MeterValues")
]
RATIOS += [
    ("reading past {} / refusing it", "bench_read_past[{}]", "bench_refuse[{}]", fault, "at most 3") for fault in BROKEN
]


def pytest_terminal_summary(terminalreporter: Any, config: Any) -> None:
    medians = {each.name: each.stats.median for each in config._benchmarksession.benchmarks if each.stats.data}
    terminalreporter.section("Ratios of medians")
    for what, slow, fast, frame, wanted in RATIOS:
        above, below = medians.get(slow.format(frame)), medians.get(fast.format(frame))
        if above and below:
            terminalreporter.write_line(f"{what.format(frame):<66}{above / below:>8.2f}  ({wanted})")
    for each in config._benchmarksession.benchmarks:
        for what, size in each.extra_info.items():
            terminalreporter.write_line(f"{'bytes a session, ' + what:<66}{size:>8}  (at most 4096)")
