"""Prints for each pattern the lines of a text in which Python's `re` finds it, or that it is none: one JSON list.

    python patterns.py request.json

The request is `{"patterns": […], "lines": […]}`.
"""

import json
import re
import sys


def matching(pattern, lines):
    try:
        compiled = re.compile(pattern)
    except re.error:
        return None
    return [i for i, line in enumerate(lines) if compiled.search(line)]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    print(json.dumps([matching(pattern, request["lines"]) for pattern in request["patterns"]]))


if __name__ == "__main__":
    main()
