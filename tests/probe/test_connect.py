"""Checks of the opening handshake: each finds its fault, by the right word, and nothing where all is in order."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from ocpp_core.probe import _run
from ocpp_core.probe._outcomes import Outcome, Phase, Result
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.phases import checks_of, function_of
from ocpp_core.versions import Role, Version
from tests.probe.wires import Csms, listening, run

FAIL, WARNING, PASS = Outcome.FAIL, Outcome.WARNING, Outcome.PASS
PASSWORD = b"correct horse staple"
CSMS_CHECKS = {each.id for each in checks_of(Phase.CONNECT) if Role.CSMS in each.tests}


def probed(
    csms: Csms, *checks: str, version: str = "1.6", phase: Phase = Phase.CONNECT, **options: Any
) -> tuple[Run, list[Result]]:
    """The results of checks of a phase on a CSMS."""
    runs: list[Run] = []

    async def main() -> None:
        async with listening(csms) as url:
            target = CsmsTarget(url=url, version=Version(version), identity="CS001", password=csms.password)
            given = Options(checks=frozenset(checks), allowed=frozenset({"aggressive"}), **options)
            runs.append(Run(target, given, Record()))
            await run_phases(runs[0], [(phase, function_of(phase))])

    run(main())
    return runs[0], runs[0].results


def found(results: list[Result]) -> set[tuple[str, str, str]]:
    """All that is neither passed, nor left out: the case, the outcome and the rule."""
    return {
        (each.case, each.verdict.outcome.word, each.verdict.rule)
        for each in results
        if each.verdict.outcome in (FAIL, WARNING)
    }


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
def test_nothing_is_found_where_all_is_in_order(version: str) -> None:
    run, results = probed(Csms(["asks"], password=PASSWORD), version=version, unknown_identity="NOBODY")
    assert not run.stopped
    assert {each.check.id for each in results} == CSMS_CHECKS
    told = found(results)
    # written down by hand, it does not compress; 1.6 demands no compression
    assert told == (set() if version == "1.6" else {("permessage-deflate", "fail", "not-agreed")})


FAULTS = {
    "wrong-subprotocol": (["always-1.6"], "subprotocol-one", "2.0.1", {("", "fail", "wrong-answer")}),
    "no subprotocol": (["no-subprotocol-header"], "subprotocol-one", "1.6", {("", "fail", "missing")}),
    "order, unknown": (["picks-first"], "subprotocol-order", "1.6", {("unknown first", "fail", "agreed")}),
    "order, last": (["picks-last"], "subprotocol-order", "1.6", {("known first", "warning", "not-first")}),
    "order, none": (
        ["no-subprotocol-header"],
        "subprotocol-order",
        "1.6",
        {(case, "fail", "none-picked") for case in ("unknown first", "known first", "both")},
    ),
    "unknown, served": (
        ["unknown-served"],
        "subprotocol-unknown",
        "1.6",
        {(case, "fail", "served") for case in ("unknown", "longer", "upper case")},
    ),
    "unknown, open": (
        ["unknown-open"],
        "subprotocol-unknown",
        "1.6",
        {(case, "fail", "open") for case in ("unknown", "longer", "upper case")},
    ),
    "unknown, late": (
        ["unknown-late"],
        "subprotocol-unknown",
        "2.0.1",
        {(case, "warning", "late") for case in ("unknown", "longer", "upper case")},
    ),
    "unknown, refused": (["refuses-unknown"], "subprotocol-unknown", "1.6", set[tuple[str, str, str]]()),
    "unknown, silent": (
        ["refuses-unknown", "silent-refusals"],
        "subprotocol-unknown",
        "1.6",
        {(case, "fail", "cut") for case in ("unknown", "longer", "upper case")},
    ),
    "unknown, in capitals": (["any-case"], "subprotocol-unknown", "1.6", {("upper case", "warning", "case")}),
    "unknown, longer": (["by-beginning"], "subprotocol-unknown", "1.6", {("longer", "fail", "agreed")}),
    "none, served": (["unknown-served"], "subprotocol-none", "1.6", {("", "warning", "served")}),
    "none, but answered": (["always-1.6"], "subprotocol-none", "1.6", {("", "fail", "wrong-answer")}),
    "by url": (["by-path"], "version-not-by-url", "1.6", {("", "fail", "by-url")}),
    "not decoded": (["raw-identities"], "identity-encoded", "1.6", {("own", "warning", "not-decoded")}),
    "decoding refused": (["takes-no-pipe"], "identity-encoded", "1.6", {("RDAM|123", "warning", "not-decoded")}),
    "decoding breaks": (["breaks-on-pipe"], "identity-encoded", "1.6", {("RDAM|123", "fail", "not-decoded")}),
    "broken, cut": (
        ["cuts-unknown"],
        "identity-broken",
        "1.6",
        {(case, "warning", "cut") for case in ("%FF", "%", "%00", "empty", "..%2f", "3000 characters")},
    ),
    "unknown accepted": (["takes-all"], "identity-unknown", "1.6", {("", "fail", "accepted")}),
    "unknown rejected": (["takes-all", "Rejected"], "identity-unknown", "1.6", set[tuple[str, str, str]]()),
    "unknown pending": (["takes-all", "Pending"], "identity-unknown", "2.0.1", set[tuple[str, str, str]]()),
    "unknown refused": (["takes-all", "boot-refused"], "identity-unknown", "2.0.1", {("", "warning", "refused")}),
    "unknown forbidden": (["forbids"], "identity-unknown", "1.6", {("", "warning", "status")}),
    "unknown closed": (["takes-all", "closes-on-unknown"], "identity-unknown", "1.6", {("", "warning", "closed")}),
    "right refused": (["wrong-way-round"], "basic-right", "1.6", {("", "fail", "refused")}),
    "wrong let in": (["no-authentication"], "basic-wrong", "1.6", {("", "fail", "let-in")}),
    "none let in": (["no-authentication"], "basic-none", "1.6", {("", "fail", "let-in")}),
    "other user let in": (["any-user"], "basic-other-user", "2.0.1", {("", "fail", "let-in")}),
    "not base64 let in": (["no-authentication"], "basic-not-base64", "1.6", {("", "fail", "let-in")}),
    "not UTF-8 breaks": (["text-passwords"], "basic-not-utf8", "1.6", {("", "fail", "server-error")}),
    "wrong is 403": (["forbids"], "basic-wrong", "1.6", {("", "warning", "status")}),
    "401 without more": (["no-challenge"], "basic-wrong", "1.6", {("", "warning", "no-challenge")}),
    "wrong is closed": (["closes-on-any"], "basic-wrong", "1.6", {("", "warning", "closed")}),
    "any extension": (
        ["echoes-extensions"],
        "extensions",
        "1.6",
        {("unknown", "fail", "agreed"), ("permessage-deflate", "fail", "refused")},
    ),
    "any request": (
        ["takes-any-request"],
        "bad-upgrade",
        "1.6",
        {(case, "fail", "accepted") for case in ("version 99", "POST", "no key")},
    ),
    "requests cut": (
        ["silent-refusals"],
        "bad-upgrade",
        "1.6",
        {(case, "warning", "cut") for case in ("version 99", "POST", "no key")},
    ),
    "both kept": (["keeps-both", "asks"], "same-identity-twice", "1.6", {("", "warning", "both")}),
    "second refused": (["refuses-second"], "same-identity-twice", "1.6", {("", "warning", "refused")}),
    "boot demanded": (["boot-each-time"], "reconnect", "1.6", {("", "fail", "boot-demanded")}),
    "boot demanded after resets": (["boot-each-time"], "reconnect-reset", "2.0.1", {("", "fail", "boot-demanded")}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_check_finds_its_fault_and_no_other(fault: str) -> None:
    faults, check, version, expected = FAULTS[fault]
    password = PASSWORD if check.startswith("basic") else None
    _, results = probed(Csms(faults, password=password), check, version=version, unknown_identity="NOBODY")
    assert {each.check.id for each in results} == {check}
    assert found(results) == expected
    for each in results:
        assert each.reproduced is (True if each.verdict.outcome is FAIL else None)
        assert each.verdict.message.isprintable()


def test_every_check_can_fail_or_warn() -> None:
    assert {check for _, check, _, told in FAULTS.values() if told} >= CSMS_CHECKS


def test_a_system_that_a_request_ends_is_told_with_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_run, "_GRACE", 0.1)
    run, results = probed(Csms(["breaks-on-nul"]), "identity-broken", "still-there")
    assert found(results) == {("%00", "fail", "gone"), ("", "fail", "")}
    (gone,) = [each.verdict for each in results if each.check.id == "still-there"]
    assert gone.message.startswith("no new connection can be opened after identity-broken at %00: ")
    assert gone.sent == ""
    assert any("ends in /%00" in each.verdict.message for each in results)
    assert run.stopped == "the system is gone"


class Mute(Csms):
    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()


def test_a_system_that_says_nothing_is_told_within_the_time() -> None:
    run, results = probed(Mute(), "subprotocol-order", "still-there")
    assert found(results) == {(case, "fail", "silent") for case in ("unknown first", "known first", "both")}
    assert run.timing.timeout == 5.0


def test_what_was_not_given_is_skipped_and_says_so() -> None:
    _, results = probed(Csms(), "basic-wrong", "identity-unknown")
    assert [(each.verdict.outcome.word, each.verdict.message) for each in results] == [
        ("skipped", "no identity was named that the CSMS does not know (--unknown-identity)"),
        ("skipped", "no password was given (--password), so none can be tried"),
    ]
