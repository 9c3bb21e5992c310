"""Prints the keys of each given INI file as Python's configparser reads it: {"keys": [...]} or {"error": ...}, one line a file."""

import configparser
import json
import sys

for path in sys.argv[1:]:
    parser = configparser.RawConfigParser(interpolation=None, strict=False)
    try:
        with open(path, encoding="utf-8", newline=None) as stream:
            parser.read_file(stream)
    except configparser.Error as error:
        print(json.dumps({"error": type(error).__name__}))
        continue
    sections = {parser.default_section: parser.defaults(), **parser._sections}
    keys = [f"{section}.{option}" for section, options in sections.items() for option in options]
    empty = [section for section, options in sections.items() if not options and section != parser.default_section]
    print(json.dumps({"keys": sorted(keys + empty)}))
