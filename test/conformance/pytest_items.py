"""A pytest plugin: writes what coverage.py calls the function of each test, by nodeid, to ``items.json``."""

import json
from pathlib import Path


def pytest_collection_finish(session):
    names = {}
    for item in session.items:
        function = getattr(item, "function", None)
        names[item.nodeid] = f"{function.__module__}.{function.__qualname__}" if function else None
    Path(session.config.rootpath, "items.json").write_text(json.dumps(names), encoding="utf-8")
