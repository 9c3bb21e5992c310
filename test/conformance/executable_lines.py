"""Prints, per Python file below the given folders, the lines that coverage.py calls statements: one JSON object a line.

    python executable_lines.py folder…
"""

import json
import sys
import warnings

from coverage.config import DEFAULT_EXCLUDE
from coverage.exceptions import NotPython
from coverage.misc import join_regex
from coverage.parser import PythonParser
from files import python_files


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    exclude = join_regex(DEFAULT_EXCLUDE)
    for path in python_files(sys.argv[1:]):
        try:
            parser = PythonParser(filename=path, exclude=exclude)
            parser.parse_source()
        except (NotPython, SyntaxError, ValueError, RecursionError, MemoryError, LookupError):
            continue
        print(json.dumps({"path": path, "statements": sorted(parser.statements)}))


if __name__ == "__main__":
    main()
