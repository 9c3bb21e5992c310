"""Runs a project's tests under coverage.py, in each way given, and prints what coverage.py reports: one JSON object a file.

    python coverage_run.py project scratch (line|branch)…

Each way gets a folder of its own below scratch, with a copy of the project and the reports in it.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from coverage_json import print_report


def run(checkout, *arguments):
    command = [sys.executable, "-m", *arguments]
    subprocess.run(command, cwd=checkout, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    project, scratch, *ways = sys.argv[1:]
    for way in ways:
        checkout = Path(scratch, way)
        shutil.copytree(project, checkout)
        settings = (checkout / "pyproject.toml").read_text(encoding="utf-8")
        run_section = '[tool.coverage.run]\ndynamic_context = "test_function"\n'
        settings = settings.replace("[tool.coverage.run]\n", run_section)
        if way == "line":
            settings = settings.replace("branch = true", "branch = false")
        (checkout / "pyproject.toml").write_text(settings, encoding="utf-8")
        run(checkout, "coverage", "run", "-m", "pytest", "-q", "-p", "no:cacheprovider")
        for arguments in (["json", "--show-contexts"], ["json", "-o", "plain.json"], ["xml"], ["lcov"]):
            run(checkout, "coverage", *arguments)
        print_report(checkout, way=way)


if __name__ == "__main__":
    main()
