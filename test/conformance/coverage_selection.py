"""Prints what `coverage json` reports of each given folder, all of whose Python files ran their first line: one JSON object a folder.

    python coverage_selection.py folder…

The object has for each file its statements, or `error` when there is nothing to report.
"""

import json
import os
import sys
from pathlib import Path

from coverage import Coverage
from coverage.exceptions import CoverageException


def reported(folder):
    os.chdir(folder)
    coverage = Coverage()
    relative = coverage.config.relative_files
    files = sorted(path for path in Path(".").rglob("*.py"))
    data = coverage.get_data()
    data.add_lines({str(path if relative else path.resolve()): [1] for path in files})
    data.write()
    data.close()
    again = Coverage()
    again.load()
    again.json_report(outfile="report.json")
    with open("report.json", encoding="utf-8") as report:
        found = json.load(report)["files"]
    return {path: sorted(file["executed_lines"] + file["missing_lines"]) for path, file in found.items()}


def main():
    for folder in sys.argv[1:]:
        try:
            print(json.dumps({"files": reported(folder)}))
        except CoverageException as error:
            print(json.dumps({"error": str(error)}))


if __name__ == "__main__":
    main()
