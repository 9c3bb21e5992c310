"""Prints the patterns of lines that coverage.py leaves out, and its paths, in each of the given folders: one JSON object a line.

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
            patterns, paths, relative = config.exclude_list, list(config.paths.values()), config.relative_files
        except Exception as error:  # whatever coverage.py says of a broken file
            patterns, paths, relative = str(error), [], False
        print(json.dumps({"patterns": patterns, "defaults": DEFAULT_EXCLUDE, "paths": paths, "relative": relative}))


if __name__ == "__main__":
    main()
