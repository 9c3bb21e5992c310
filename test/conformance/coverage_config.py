"""Prints the patterns of lines and files that coverage.py leaves out, and its paths, in each of the given folders: one JSON object a line.

    python coverage_config.py folder…
"""

import json
import os
import sys

from coverage import Coverage
from coverage.config import DEFAULT_EXCLUDE


def main():
    for folder in sys.argv[1:]:
        os.chdir(folder)
        try:
            config = Coverage(data_file=None).config
            found = {
                "patterns": config.exclude_list,
                "include": config.report_include or [],
                "omit": config.report_omit or [],
                "paths": list(config.paths.values()),
                "relative": config.relative_files,
            }
        except Exception as error:  # whatever coverage.py says of a broken file
            found = {"error": str(error)}
        print(json.dumps({**found, "defaults": DEFAULT_EXCLUDE}))


if __name__ == "__main__":
    main()
