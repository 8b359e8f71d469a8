"""Everything that is run on this project: ``nox`` runs the default sessions, ``nox -l`` lists all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13"]
ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False  # a machine with one Python still tests with that one
nox.options.reuse_existing_virtualenvs = True
# pyenv has interpreters that are not on PATH unless they are selected.
_PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
_FOUND = [str(path) for version in PYTHONS for path in sorted(_PYENV.glob(f"{version}.*/bin"))]
os.environ["PATH"] = os.pathsep.join([*_FOUND, os.environ["PATH"]])

# Each supported Python is tested once: all tests on the first, those that are not slow on the others. The first is that
# of the system where it can be: 3.11.2 of Debian 12 has bugs that later 3.11 do not have.
OLDEST = shutil.which(f"python{PYTHONS[0]}", path="/usr/bin") or PYTHONS[0]
COVERED = "3.12" if shutil.which("python3.12") else PYTHONS[0]  # while coverage is measured
BUILT = "3.13" if shutil.which("python3.13") else PYTHONS[0]  # with the wheel installed
nox.options.sessions = [
    *("lint", "typing", "generate_check", "coverage"),
    *("tests", "build", "docs", "browser", "engines", "mitmproxy", "bench_check", "fuzz"),
]

_IN_BROWSER = "tests/peers/test_page.py"
_IN_SPARK = "tests/arrow/test_spark.py"
_NO_PEERS = ["--ignore=tests/peers", f"--ignore={_IN_SPARK}"]  # what they do does not depend on the interpreter
_NO_SERVERS = ["--ignore=tests/ci", "--ignore=tests/examples"]  # nor what other processes do, which run on 3.11
_NO_RUNS = [f"--ignore=tests/{name}" for name in ("cli/test_fuzz.py", "probe", "test_docs.py", "test_pytest_plugin.py")]
_LONG = (
    *("arrow", "capture", "changes", "check", "deviations", "migrate", "ocpps", "payload", "probe"),
    *("redaction", "registry", "rules", "schedule", "signed", "strategies", "typing"),
)
_NO_LONG = [f"--ignore=tests/{room}" for room in _LONG]  # they run on 3.11 and under coverage
WORKERS = ["--numprocesses", os.environ.get("TEST_WORKERS", "3"), "--dist", "worksteal"]
"""One more than CI has cores, since tests of connections wait much of their time."""


# virtualenv brings its own pip, so that Debian's python3-venv is not needed.
@nox.session(python=OLDEST, venv_backend="virtualenv")
def tests(session: nox.Session) -> None:
    """All tests but the thorough ones, with real peers, on the oldest Python; ``--force-python 3.13`` takes another."""
    session.install("-e", ".[test]")
    chosen = [f"--ignore={_IN_BROWSER}", f"--ignore={_IN_SPARK}", "-m", "not thorough", *session.posargs]
    session.run("pytest", *WORKERS, *chosen, env={"HYPOTHESIS_PROFILE": "ci"})


@nox.session(python=COVERED)
def coverage(session: nox.Session) -> None:
    """The tests that are not slow, with branch coverage; fails below what pyproject.toml asks for."""
    session.install("-e", ".[test]", "coverage>=7.10")
    session.run("coverage", "erase")
    left_out = [*_NO_PEERS, *_NO_SERVERS, "--ignore=tests/docs"]  # the tools of the site are no part of the package
    tests = ["pytest", *WORKERS, *left_out, "-m", "not slow"]
    session.run("coverage", "run", "-m", *tests, env={"HYPOTHESIS_PROFILE": "quick"})
    session.run("coverage", "combine", "--quiet")
    probe = "ocpp_core/probe/*", "ocpp_core/cli/probe*"
    omitted = PROJECT["tool"]["coverage"]["report"]["omit"]
    session.run("coverage", "report", f"--omit={','.join([*omitted, *probe])}")
    session.run("coverage", "report", f"--include={','.join(probe)}", "--fail-under=94")


@nox.session(python=PYTHONS[0])
def quick(session: nox.Session) -> None:
    """What to run at the desk: no slow tests, and none that start processes; ``-- FILE`` runs all tests of a file."""
    session.install("-e", ".[test]")
    chosen = session.posargs or [*_NO_PEERS, *_NO_SERVERS, *_NO_RUNS, "-m", "not slow"]
    session.run("pytest", *WORKERS, *chosen, env={"HYPOTHESIS_PROFILE": "quick"})


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The tests with the lowest versions of all dependencies that pyproject.toml allows."""
    session.install("uv")
    session.run("uv", "pip", "install", "--quiet", "--resolution=lowest-direct", "-e", ".[test]")
    session.run("uv", "pip", "list", "--quiet")
    session.run("pytest", *WORKERS, *_NO_PEERS, *session.posargs, env={"HYPOTHESIS_PROFILE": "quick"})


@nox.session(python=BUILT)
def build(session: nox.Session) -> None:
    """The wheel and the sdist; the installed wheel in tests that take no long time, the source out of sight."""
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    session.install("build", "twine", "check-wheel-contents")
    session.run("python", "-m", "build", "--outdir", "dist", silent=True)
    session.run("twine", "check", "--strict", *map(str, (ROOT / "dist").iterdir()))
    wheel = next((ROOT / "dist").glob("*.whl"))
    session.run("check-wheel-contents", str(wheel))
    session.install("--force-reinstall", "--no-deps", str(wheel))
    session.install(f"ocpp_core[test] @ {wheel.as_uri()}")
    elsewhere = Path(session.create_tmp()).resolve() / "project"
    shutil.rmtree(elsewhere, ignore_errors=True)
    for name in ("tests", "examples", "docs"):
        shutil.copytree(ROOT / name, elsewhere / name)
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, elsewhere / name)
    session.chdir(elsewhere)
    # What generates needs the checkout, and so do its tests; everything else must work without it.
    beside = str(ROOT.parent / "shared" / "reference")
    env = {"HYPOTHESIS_PROFILE": "quick", "OCPP_REFERENCE_DATA": os.environ.get("OCPP_REFERENCE_DATA", beside)}
    of_checkout = [f"--ignore=tests/{room}" for room in ("codegen", "docs", "schemas")]
    left_out = [*_NO_PEERS, *_NO_SERVERS, *_NO_LONG, *of_checkout]
    session.run("pytest", *WORKERS, *left_out, "-m", "not slow", env=env)


@nox.session(python=PYTHONS[0])
def sbom(session: nox.Session) -> None:
    """What a release depends on, every extra included, as CycloneDX in sbom/: made and checked by the release."""
    session.install("cyclonedx-bom>=7")
    target = Path(session.create_tmp()).resolve() / "installed"
    shutil.rmtree(target, ignore_errors=True)
    session.run("python", "-m", "venv", "--without-pip", str(target), silent=True)
    extras = sorted(PROJECT["project"]["optional-dependencies"].keys() - {"docs", "test"})
    session.run("python", "-m", "pip", "--python", str(target), "install", "--quiet", f".[{','.join(extras)}]")
    (ROOT / "sbom").mkdir(exist_ok=True)
    output = ["--output-format", "JSON", "--output-file", "sbom/ocpp_core.cdx.json", "--validate"]
    session.run("cyclonedx-py", "environment", *output, "--pyproject", "pyproject.toml", str(target))


@nox.session(python=PYTHONS[0])
def browser(session: nox.Session) -> None:
    """The page of ``ocpp-core report`` in Chromium, which is installed where this may be done; CI must have it."""
    programs = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    if not any(map(shutil.which, programs)):
        install(session, "Chromium", "chromium", "fonts-dejavu-core")
    session.install("-e", ".[test]", "playwright>=1.49")
    session.run("pytest", _IN_BROWSER, *session.posargs, env={"CI": "true"})


@nox.session(python=PYTHONS[0])
def engines(session: nox.Session) -> None:
    """An archive judged by Spark, on Java, which is installed where this may be done; CI must have it."""
    if shutil.which("java") is None:
        install(session, "Java", "default-jre-headless")
    session.install("-e", ".[test]", "pyspark[sql]>=4.0", "pandas<3")
    session.run("pytest", _IN_SPARK, *session.posargs)


def install(session: nox.Session, what: str, *packages: str) -> None:
    """Install packages of the system; where that cannot be done, the session fails in CI, and is skipped elsewhere."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        reason = f"there is no {what}; install it, such as by: apt-get install {packages[0]}"
        session.error(reason) if os.environ.get("CI") else session.skip(reason)
    session.run("apt-get", "update", "--quiet", external=True, silent=True)
    options = ["--yes", "--quiet", "--no-install-recommends"]
    session.run("apt-get", "install", *options, *packages, external=True, silent=True)


@nox.session(python=PYTHONS[0])
def lint(session: nox.Session) -> None:
    """Style and common mistakes (ruff)."""
    session.install("ruff==0.17.6")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=PYTHONS[0])
def typing(session: nox.Session) -> None:
    """Types: mypy --strict, pyright, and that everything public has a type; documentation and examples as well."""
    session.install("-e", ".[test,docs]", "mypy==2.4.1", "pyright[nodejs]==1.1.414")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "ocpp_core", "--ignoreexternal")
    session.run("pytest", "tests/typing", "--quiet")


@nox.session(python=PYTHONS[0])
def generate(session: nox.Session) -> None:
    """Writes ocpp_core/v15 … v21 and ocpp_core/registry/v16 … v21 from schemas/."""
    session.install("-e", ".")
    session.run("python", "-m", "ocpp_core._codegen")


@nox.session(python=PYTHONS[0])
def generate_check(session: nox.Session) -> None:
    """Fails, with a diff, if the generated classes are not what schemas/ says."""
    session.install("-e", ".")
    session.run("python", "-m", "ocpp_core._codegen", "--check")


@nox.session(python=PYTHONS[0])
def docs(session: nox.Session) -> None:
    """The site, into build/site: any warning is an error, and so is a link or an anchor that leads nowhere."""
    session.install("-e", ".[docs]")
    session.run("pytest", "tests/docs/test_navigation.py", "--quiet")  # the other tests of it need no Sphinx
    session.run("python", "-m", "docs.tools", *session.posargs)


@nox.session(python=PYTHONS[0])
def mitmproxy(session: nox.Session) -> None:
    """The example for mitmproxy, in a real one, which has an environment to itself: it pins many packages."""
    session.install("mitmproxy>=11", "ocpp==2.1.0", "websockets>=15", "pytest>=8.3", "-e", ".[fuzz]")
    session.run("pytest", "tests/examples/test_mitmproxy.py", *session.posargs)


@nox.session(python=PYTHONS[0])
def bench(session: nox.Session) -> None:
    """Speed as ratios: beside msgspec alone, and beside the ocpp package."""
    session.install(".[test]", "pytest-benchmark")
    session.run(
        "pytest",
        "tests/bench/bench_codec.py",
        "tests/bench/bench_session.py",
        "tests/bench/bench_soap.py",
        "tests/bench/bench_tolerance.py",
        "tests/bench/bench_rules.py",
        "--override-ini=python_functions=bench_*",
        "--benchmark-columns=median,iqr,rounds",
        "--benchmark-warmup=on",
        "--benchmark-min-time=0.0005",  # many calls a round, so that reading the clock does not count
        *session.posargs,
        env={"PYTHONDONTWRITEBYTECODE": ""},
    )
    session.run("python", "-m", "tests.bench.every_message")
    session.run("python", "-m", "tests.bench.refusals")
    session.notify("bench_endpoints")
    session.notify("bench_strategies")
    session.notify("bench_archive", posargs=["--sizes"])
    session.notify("bench_engines")


@nox.session(python=PYTHONS[0])
def bench_endpoints(session: nox.Session) -> None:
    """CPU of a CSMS and 1,000 stations on loopback, beside the ``ocpp`` package on the same sockets."""
    session.install(".[test]")
    session.run("python", "-m", "tests.bench.bench_endpoints", *session.posargs)


@nox.session(python=PYTHONS[0])
def bench_check(session: nox.Session) -> None:
    """Fails if decoding, encoding or refusing has become slower, over every seventh message, with room for noise."""
    session.install("-e", ".[fuzz]", "pytest")
    for measure in ("every_message", "refusals"):
        session.run("python", "-m", f"tests.bench.{measure}", "--step", "7", "--rounds", "5", "--check")


@nox.session(python=PYTHONS[0])
def bench_strategies(session: nox.Session) -> None:
    """Speed of the strategies beside hypothesis-jsonschema, and their reach; that package needs an old Hypothesis."""
    session.install("-e", ".", "hypothesis==6.140.0", "hypothesis-jsonschema==0.23.1")
    session.run("python", "-m", "tests.bench.bench_strategies")


@nox.session(python=PYTHONS[0])
def bench_archive(session: nox.Session) -> None:
    """Speed and memory of ``ocpp-core check`` on large archives; ``-- --against FOLDER`` beside another revision."""
    session.install("-e", ".[cli,fuzz]")
    session.run("python", "-m", "tests.bench.bench_archive", *session.posargs)


@nox.session(python=PYTHONS[0])
def bench_engines(session: nox.Session) -> None:
    """Speed of verdicts in Arrow beside msgspec alone; of DuckDB and, with Java, of Spark beside a plain loop."""
    session.install("-e", ".[test]", "pyspark[sql]>=4.0", "pandas<3")
    session.run("python", "-m", "tests.bench.bench_engines", *session.posargs)


@nox.session(python=PYTHONS[0])
def fuzz(session: nox.Session) -> None:
    """Coverage-guided fuzzing of the property tests (atheris), for 15 seconds or as long as libFuzzer is told."""
    session.install("-e", ".[test]", "atheris>=3.0")
    arguments = session.posargs or ["-max_total_time=15"]
    session.run("python", "-m", "tests.fuzz", "-verbosity=0", f"-artifact_prefix={session.create_tmp()}/", *arguments)


@nox.session(python=PYTHONS[0])
def fuzz_peers(session: nox.Session) -> None:
    """The strategies turned on other packages, in full: what docs/findings.md reports."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.peers", *session.posargs)


@nox.session(python=PYTHONS[0])
def thorough(session: nox.Session) -> None:
    """The differential tests with 1,000 valid and 1,000 mutated payloads a message: half an hour on two cores.

    Before that every strategy through codec, validator and session, with 20,000 examples a version, and each rule of
    the standard broken 1,000 times in each of its versions.
    """
    session.install("-e", ".[test]")
    session.run("pytest", *WORKERS, "-m", "thorough", "tests/probe")
    session.run("python", "-m", "tests.strategies.sweep", "20000")
    session.run("python", "-m", "tests.strategies.rule_sweep", "1000")
    session.run(
        "pytest", *WORKERS, "tests/payload/test_fast_path.py", *session.posargs, env={"HYPOTHESIS_PROFILE": "thorough"}
    )


@nox.session(python=PYTHONS[0])
def mutation(session: nox.Session) -> None:
    """Mutation testing (mutmut) of payloads, framing, session, SOAP and rules: fails on survivors without a reason.

    For a part of it: ``nox -s mutation -- --minutes 10 session``.
    """
    session.install("-e", ".[test]", "mutmut==3.8.1")
    session.run("python", "-m", "tests.mutation", *session.posargs)
