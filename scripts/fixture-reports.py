"""Runs the fixture's own tests and keeps what the real tools report.

    python3.11 scripts/fixture-reports.py

Needs Python 3.11, node and git, and a package index for the versions in fixture-requirements.txt. Writes
fixtures/shop-reports (main) and fixtures/shop-pr-reports (head of the pull request).

Only what differs between two runs of the same tests on two machines is rewritten, and durations are not: the folder
of the run, the host name and the time of the run.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
REQUIREMENTS = REPOSITORY / "scripts" / "fixture-requirements.txt"

RUN_FOLDER = "/home/runner/work/shop/shop"
RUN_TIME = "2024-05-03T08:40:00+00:00"
RUN_SECONDS = "1714725600"

REPORTS = (".coverage", "coverage.json", "coverage.xml", "lcov.info", "pytest-report.json", "junit.xml")


def make_venv(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS], check=True)
    return python


def run_tests(python: Path, checkout: Path, expected_exit: int) -> None:
    """Leave all reports in ``checkout``; pytest's exit code must be the expected one."""
    pytest_options = ["-q", "-p", "no:cacheprovider", "--json-report", "--json-report-file=pytest-report.json"]
    command = [python, "-m", "coverage", "run", "-m", "pytest", *pytest_options, "--junitxml=junit.xml"]
    result = subprocess.run(command, cwd=checkout)
    if result.returncode != expected_exit:
        raise SystemExit(f"pytest ended with {result.returncode}, expected {expected_exit}")
    for arguments in (["json", "--show-contexts"], ["xml"], ["lcov", "-o", "lcov.info"]):
        subprocess.run([python, "-m", "coverage", *arguments, "-q"], cwd=checkout, check=True)


def normalise(checkout: Path) -> None:
    """Replace the folder, host name and time of the run in the text reports."""
    times = {
        "coverage.json": (r'"timestamp": "[^"]*"', f'"timestamp": "{RUN_TIME}"'),
        "coverage.xml": (r' timestamp="\d+"', f' timestamp="{RUN_SECONDS}000"'),
        "pytest-report.json": (r'^\{"created": [\d.]+', f'{{"created": {RUN_SECONDS}.0'),
        "junit.xml": (r' timestamp="[^"]*" hostname="[^"]*"', f' timestamp="{RUN_TIME}" hostname="runner"'),
    }
    for name, (pattern, replacement) in times.items():
        path = checkout / name
        text, found = re.subn(pattern, replacement, path.read_text(encoding="utf-8"), count=1)
        if not found:
            raise SystemExit(f"{name}: the time of the run is not where it was")
        in_json = json.dumps(str(checkout))[1:-1]
        text = text.replace(in_json, RUN_FOLDER).replace(str(checkout), RUN_FOLDER)
        path.write_text(text, encoding="utf-8", newline="\n")


def keep(checkout: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name in REPORTS:
        shutil.copyfile(checkout / name, target / name)


def main() -> None:
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("run this with Python 3.11: line and branch data differ between versions")
    with tempfile.TemporaryDirectory(prefix="shop-") as scratch:
        root = Path(scratch).resolve()
        python = make_venv(root / "venv")
        checkout = root / "shop"
        built = subprocess.run(
            ["node", REPOSITORY / "scripts" / "fixture-repo.mjs", checkout], check=True, stdout=subprocess.PIPE
        )
        branch = json.loads(built.stdout)["branch"]
        for revision, exit_code, target in (("main", 0, "shop-reports"), (branch, 1, "shop-pr-reports")):
            subprocess.run(["git", "checkout", "--quiet", revision], cwd=checkout, check=True)
            run_tests(python, checkout, exit_code)
            normalise(checkout)
            keep(checkout, REPOSITORY / "fixtures" / target)
            subprocess.run(["git", "clean", "-fdxq"], cwd=checkout, check=True)


if __name__ == "__main__":
    main()
