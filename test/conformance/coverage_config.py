"""Prints the patterns of lines that coverage.py leaves out in each of the given folders: one JSON object a line.

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
            patterns = Coverage(data_file=None).config.exclude_list
        except Exception as error:  # whatever coverage.py says of a broken file
            patterns = str(error)
        print(json.dumps({"patterns": patterns, "defaults": DEFAULT_EXCLUDE}))


if __name__ == "__main__":
    main()
