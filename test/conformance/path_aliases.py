"""Prints how coverage.py maps paths in the folder of a file: for each case of the file's JSON list, a JSON list a line.

    python path_aliases.py cases.json

A case has `relative`, `lists` (as under [paths]), `existing` and `paths`; a refused pattern gives a text in place of
the list.
"""

import json
import os
import sys

from coverage.exceptions import ConfigError
from coverage.files import PathAliases, set_relative_directory


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = json.load(file)
    os.chdir(os.path.dirname(sys.argv[1]))
    set_relative_directory()
    for case in cases:
        aliases = PathAliases(relative=case["relative"])
        try:
            for result, *patterns in case["lists"]:
                for pattern in patterns:
                    aliases.add(pattern, result)
        except ConfigError as error:
            print(json.dumps(str(error)))
            continue
        print(json.dumps([aliases.map(path, exists=lambda p: p in case["existing"]) for path in case["paths"]]))


if __name__ == "__main__":
    main()
